export const id = 59;
export const ids = [59];
export const modules = {

/***/ 3326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/** What a JSON text means; undefined for what is none. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ questionsFor),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   wX: () => (/* binding */ refusesCredentials)
/* harmony export */ });
/* unused harmony export questionKeys */
/** What a stranger may have to ask. The sentences are in `text/questions.ts`. */
const questionKeys = [
    'what-happens',
    'expected',
    'reproduce',
    'version',
    'goal',
    'behaviour',
    'acceptance',
    'where',
    'wording',
    'scope',
    'question',
    'context',
];
/** What an issue of each type should tell, the most important first. */
const catalogue = {
    bug: ['what-happens', 'expected', 'reproduce', 'version'],
    feature: ['goal', 'behaviour', 'acceptance'],
    documentation: ['where', 'wording'],
    refactor: ['where', 'goal', 'scope'],
    infrastructure: ['where', 'goal', 'acceptance'],
    question: ['question', 'context'],
    other: ['goal', 'behaviour', 'acceptance'],
};
/**
 * The questions to ask next: what the verdict misses of what its type needs, the most important first, at most `most`, and never one
 * that was asked before. Keys that are not in the catalogue are passed over.
 */
function questionsFor(verdict, alreadyAsked, most = 3) {
    const ofType = catalogue[verdict.type];
    const others = questionKeys.filter((key) => !ofType.includes(key));
    return [...ofType, ...others]
        .filter((key) => verdict.missing.includes(key) && !alreadyAsked.includes(key))
        .slice(0, most);
}
/** Things that let their owner in. */
const credential = '\\.env(?:\\.\\w+)?|passwords?|passphrases?|passwd|pwd|credentials?|(?:access|auth|api|bearer|session|personal|refresh|github)[ -]?(?:access[ -]?)?(?:tokens?|keys?)|tokens?|secrets?|(?:private|ssh|api|secret|signing|encryption) ?keys?|api[ _-]?keys?|cookies?|connection strings?|id_rsa|kubeconfig|service account|one[ -]time codes?|otp|2fa codes?|recovery codes?|environment variables';
/** The same in our other languages; there it is refused whatever is asked about it. */
const elsewhere = "contraseñas?|credenciales|claves? (?:de api|api|privadas?|secretas?)|mots? de passe|identifiants de connexion|jetons?|clés? (?:d[’']api|api|privées?|secrètes?)|mật khẩu|mã bí mật|khóa (?:api|riêng|bí mật)";
const request = "paste|post|share|send|provide|give|tell|show|attach|upload|include|add|copy|enter|reveal|disclose|print|dump|output|supply|submit|need|have|want|know|your|what(?: is|['’]s| are)";
/**
 * Whether a question made by a model must not be asked because it wants credentials: a request and a thing that lets in, within
 * one sentence. Rather one good question too few. A warning ("never post tokens") is not a question, so it is refused as well.
 */
function refusesCredentials(text) {
    const plain = text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
    const wanted = new RegExp(`(?<![\\p{L}\\p{N}])(?:${credential})(?![\\p{L}\\p{N}])`, 'iu');
    const asking = new RegExp(`(?<![\\p{L}\\p{N}])(?:${request})(?![\\p{L}\\p{N}])`, 'iu');
    if (new RegExp(`(?<![\\p{L}\\p{N}])(?:${elsewhere})(?![\\p{L}\\p{N}])`, 'iu').test(plain))
        return true;
    return plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u).some((sentence) => wanted.test(sentence) && asking.test(sentence));
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(534);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8095);



/** Deeper nesting is not read any more: the rest counts as raw HTML, in which nothing is code. */
const maxDepth = 100;
const blockTags = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|title|summary|table|tbody|td|tfoot|th|thead|tr|track|ul';
/** CommonMark's seven kinds of HTML blocks: how they start, and what ends them. The last cannot interrupt a paragraph. */
const htmlBlocks = [
    { start: /^<(?:script|pre|style)(?:[ \t\v\f>]|$)/i, until: /<\/(?:script|pre|style)>/i },
    { start: /^<!--/, until: /-->/ },
    { start: /^<\?/, until: /\?>/ },
    { start: /^<![A-Z]/, until: />/ },
    { start: /^<!\[CDATA\[/i, until: /\]\]>/ },
    { start: new RegExp(`^</?(?:${blockTags})(?:[ \\t\\v\\f]|/?>|$)`, 'i'), until: /^[ \t]*$/ },
    { start: new RegExp(`^${_html_js__WEBPACK_IMPORTED_MODULE_0__/* .tagSource */ .QK}[ \\t\\f]*$`), until: /^[ \t]*$/ },
];
/**
 * Splits Markdown into blocks as GitHub's own parser (cmark-gfm) does, so that we know what is shown as code and what is
 * hidden. Line ends must be `\n`; every line is in exactly one block. Linear in the length of the text.
 */
function readBlocks(markdown) {
    const state = { blocks: [], containers: [], leaf: null };
    for (const raw of markdown.split('\n')) {
        const line = expandTabs(raw);
        const place = continueContainers(state.containers, line);
        const all = place.count === state.containers.length;
        if (!(all && continueLeaf(state, line, place.at)))
            openBlocks(state, line, place);
    }
    return state.blocks;
}
/** Tabs reach to the next multiple of four; only those in front are structure. */
function expandTabs(line) {
    if (!line.includes('\t'))
        return line;
    const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
    let wide = '';
    for (const char of lead)
        wide += char === '\t' ? ' '.repeat(4 - (wide.length % 4)) : char;
    return wide + line.slice(lead.length);
}
function indentAt(line, at) {
    let end = at;
    while (line[end] === ' ')
        end += 1;
    return end - at;
}
const isBlank = (text) => /^[ \t]*$/.test(text);
const splitAt = (line, at) => ({ prefix: line.slice(0, at), text: line.slice(at) });
function continueContainers(containers, line) {
    let at = 0;
    let count = 0;
    for (const container of containers) {
        const indent = indentAt(line, at);
        if (container.kind === 'quote') {
            if (indent > 3 || line[at + indent] !== '>')
                break;
            at += indent + (line[at + indent + 1] === ' ' ? 2 : 1);
        }
        else {
            const need = container.kind === 'item' ? container.indent : 4;
            const mayBeBlank = container.kind !== 'item' || !container.empty;
            if (indent < need && !(mayBeBlank && at + indent >= line.length))
                break;
            at += Math.min(indent, need);
        }
        count += 1;
    }
    return { count, at };
}
/** Adds the line to an open code, fence or HTML block; false when the line is not its. */
function continueLeaf(state, line, at) {
    const { leaf } = state;
    const block = state.blocks.at(-1);
    if (!block || (leaf?.kind !== 'fence' && leaf?.kind !== 'html' && leaf?.kind !== 'code'))
        return false;
    const { text } = splitAt(line, at);
    if (leaf.kind === 'code' && indentAt(line, at) < 4 && !isBlank(text))
        return false;
    block.lines.push(splitAt(line, at));
    if (leaf.kind === 'html' && leaf.until.test(text))
        state.leaf = null;
    if (leaf.kind === 'fence' && /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1]?.startsWith(leaf.mark)) {
        if (block.kind === 'fence')
            block.closed = true;
        state.leaf = null;
    }
    return true;
}
/** Opens what the line opens behind the containers it continues: more containers, then one leaf. */
function openBlocks(state, line, place) {
    const kept = state.containers.length === place.count;
    const lazy = state.leaf?.kind === 'paragraph';
    const opened = [];
    let { at } = place;
    for (;;) {
        const fresh = opened.length === 0;
        const indent = indentAt(line, at);
        const tooDeep = place.count + opened.length > maxDepth;
        const step = tooDeep ? endless : nextStep(state, line.slice(at + indent), indent, kept && fresh, lazy && fresh);
        if (step === 'continue') {
            state.blocks.at(-1)?.lines.push(splitAt(line, at + indent));
            return;
        }
        if (step === null || !('container' in step)) {
            state.containers.splice(place.count, state.containers.length, ...opened);
            if (tooDeep)
                state.containers = [];
            beginBlock(state, step, line, at);
            return;
        }
        opened.push(step.container);
        at += step.width;
    }
}
const endless = { kind: 'html', until: /(?!)/ };
/** What the rest of a line is, given the leaf it directly follows (when `kept`) and whether it may continue a paragraph. */
function nextStep(state, rest, indent, kept, lazy) {
    const above = kept ? state.leaf : null;
    const paragraph = above?.kind === 'paragraph' ? state.blocks.at(-1)?.lines : undefined;
    if (isBlank(rest))
        return null;
    if (indent > 3)
        return lazy ? 'continue' : { kind: 'code' };
    if (/^#{1,6}(?:[ \t]|$)/.test(rest))
        return { kind: 'line' };
    const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest);
    if (fence)
        return { kind: 'fence', mark: fence[1] ?? fence[2] ?? '' };
    const html = (paragraph ? htmlBlocks.slice(0, 6) : htmlBlocks).find(({ start }) => start.test(rest));
    if (html)
        return { kind: 'html', until: html.until };
    // Below nothing but definitions an underline is text; it is no head of a table either.
    if (paragraph && /^(?:=+|-+)[ \t]*$/.test(rest))
        return onlyDefinitions(paragraph) ? 'continue' : { kind: 'line' };
    if (/^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(rest))
        return { kind: 'line' };
    const container = openContainer(rest, indent, paragraph !== undefined);
    if (container)
        return container;
    const columns = paragraph ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .delimiterColumns */ .T)(rest) : 0;
    if (columns > 0 && (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCells */ .U)(paragraph?.at(-1)?.text ?? '').length === columns)
        return { kind: 'table', columns };
    if (above?.kind === 'table' && (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCells */ .U)(rest).length > 0)
        return above;
    return lazy ? 'continue' : { kind: 'paragraph' };
}
function onlyDefinitions(lines) {
    const text = lines.map((line) => line.text).join('\n');
    return text.startsWith('[') && isBlank(text.slice((0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefinitions */ .TL)(text).end));
}
function openContainer(rest, indent, interrupts) {
    if (rest.startsWith('>'))
        return { container: { kind: 'quote' }, width: indent + (rest[1] === ' ' ? 2 : 1) };
    const note = /^\[\^[^\] \t]+\]:[ \t]*/.exec(rest);
    if (note)
        return { container: { kind: 'footnote' }, width: indent + note[0].length };
    const marker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t\v\f]|$)/.exec(rest);
    if (!marker)
        return null;
    const width = indent + marker[0].length;
    const spaces = indentAt(rest, marker[0].length);
    const empty = isBlank(rest.slice(marker[0].length));
    if (interrupts && (empty || (marker[1] !== undefined && Number(marker[1]) !== 1)))
        return null;
    const padding = spaces > 4 || spaces < 1 || empty ? 1 : spaces;
    return { container: { kind: 'item', indent: width + padding, empty }, width: width + Math.min(padding, spaces) };
}
function beginBlock(state, leaf, line, at) {
    const asWritten = leaf?.kind === 'html' || leaf?.kind === 'fence' || leaf?.kind === 'code';
    const lines = [splitAt(line, asWritten ? at : at + indentAt(line, at))];
    const above = state.leaf;
    state.leaf = leaf?.kind === 'line' || (leaf?.kind === 'html' && leaf.until.test(lines[0]?.text ?? '')) ? null : leaf;
    if (leaf)
        for (const container of state.containers)
            if (container.kind === 'item')
                container.empty = false;
    if (!leaf)
        state.blocks.push({ kind: 'blank', lines });
    else if (state.containers.some(({ kind }) => kind === 'footnote'))
        state.blocks.push({ kind: 'footnote', lines });
    else if (leaf.kind === 'html' || leaf.kind === 'code')
        state.blocks.push({ kind: leaf.kind, lines });
    else if (leaf.kind === 'fence')
        state.blocks.push({ kind: 'fence', lines, mark: leaf.mark, closed: false });
    else if (leaf.kind === 'table') {
        if (above?.kind === 'paragraph')
            beginTable(state, leaf.columns);
        state.blocks.push({ kind: 'row', lines, columns: leaf.columns });
    }
    else
        state.blocks.push({ kind: 'prose', lines });
}
/** The last line of the paragraph above turns out to be the head of a table. */
function beginTable(state, columns) {
    const paragraph = state.blocks.at(-1);
    const head = paragraph?.lines.pop();
    if (paragraph?.lines.length === 0)
        state.blocks.pop();
    if (head)
        state.blocks.push({ kind: 'row', lines: [head], columns });
}


/***/ }),

/***/ 534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ tagSource),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   y8: () => (/* binding */ readHtml),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4042);

const space = '[ \\t\\v\\f\\n]';
/** A complete open or closing tag, as CommonMark has it. */
const tagSource = `<(?:[A-Za-z][A-Za-z0-9-]*(?:${space}+[A-Za-z_:][\\w:.-]*(?:${space}*=${space}*(?:[^ \\t\\v\\f\\n"'=<>\`]+|'[^']*'|"[^"]*"))?)*${space}*/?|/[A-Za-z][A-Za-z0-9-]*${space}*)>`;
/** Reads a comment at `at`; one that nothing closes reaches to the end. */
function readComment(text, at) {
    const empty = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .I)(/<!--(?:-?>)/y, text, at);
    const end = empty ? at + empty[0].length : text.indexOf('-->', at + 4) + 3;
    return { kind: 'hidden', source: end < 3 ? text.slice(at) : text.slice(at, end), closed: end >= 3 };
}
function readTag(source) {
    return {
        kind: 'tag',
        source,
        name: /[A-Za-z][^\s/>]*/.exec(source)?.[0].toLowerCase() ?? '',
        close: source[1] === '/',
    };
}
/**
 * Reads an HTML block as a browser does: a quote opened in a tag swallows all up to the next quote, and a tag that
 * nothing ends swallows the rest (`closed: false`). Linear in the length of the text.
 */
function readHtml(text) {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        const start = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .I)(/<(?=[A-Za-z/!?])|$/g, text, at)?.index ?? text.length;
        if (start > at)
            tokens.push({ kind: 'text', source: text.slice(at, start) });
        at = start;
        if (at === text.length)
            break;
        const token = readMarkup(text, at);
        tokens.push(token);
        at += token.source.length;
    }
    return tokens;
}
function readMarkup(text, at) {
    if (text.startsWith('<!--', at))
        return readComment(text, at);
    const isTag = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .I)(/<\/?[A-Za-z]/y, text, at) !== null;
    const end = isTag ? tagEnd(text, at) : text.indexOf('>', at) + 1;
    if (end === 0)
        return { kind: 'hidden', source: text.slice(at), closed: false };
    const source = text.slice(at, end);
    return isTag ? readTag(source) : { kind: 'hidden', source, closed: true };
}
/** The offset behind the tag that begins at `at`, or 0. Quotes count only where an attribute's value begins. */
function tagEnd(text, at) {
    let end = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(/<\/?[^\s/>]*/y, text, at);
    while (end < text.length) {
        end = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(/[\s/]*/y, text, end);
        if (text[end] === '>')
            return end + 1;
        end = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(/[^\s/>][^\s/>=]*\s*/y, text, end);
        if (text[end] !== '=')
            continue;
        end = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(/=\s*/y, text, end);
        const quote = text[end];
        if (quote === '"' || quote === "'") {
            end = text.indexOf(quote, end + 1) + 1;
            if (end === 0)
                return 0;
        }
        else
            end = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(/[^\s>]*/y, text, end);
    }
    return 0;
}


/***/ }),

/***/ 8038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readInline),
/* harmony export */   a: () => (/* binding */ trimUrl)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(534);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4042);



const special = /[\\`<[\]:]|!\[(?!\^)|www\./g;
const punctuation = /[!-/:-@[-`{-~]/;
/**
 * Reads one paragraph, heading or table cell as GitHub's parser does: code spans, tags and autolinks bind tighter than
 * brackets. `labels` are those of the link reference definitions of the whole text. Linear in the length of the text.
 */
function readInline(text, labels) {
    const scan = { text, labels, openers: [], inactive: 0, images: 0, runs: backtickRuns(text), absent: new Set() };
    const tokens = [];
    const add = (token) => {
        const last = tokens.at(-1);
        if (token.kind === 'text' && last?.kind === 'text')
            last.source += token.source;
        else
            tokens.push(token);
        return token.source.length;
    };
    let at = 0;
    while (at < text.length) {
        const start = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .I)(special, text, at)?.index ?? text.length;
        if (start > at)
            at += add(literal(text.slice(at, start)));
        if (at < text.length)
            at += add(readSpecial(scan, at));
    }
    return tokens;
}
function readSpecial(scan, at) {
    const { text } = scan;
    const char = text[at] ?? '';
    if (char === '\\')
        return punctuation.test(text[at + 1] ?? '') ? { kind: 'escape', source: text.slice(at, at + 2) } : literal(char);
    if (char === '`')
        return readCode(scan, at);
    if (char === '<')
        return readAngle(scan, at);
    if (char === ':' || char === 'w')
        return readUrl(scan, at);
    if (char === ']')
        return readClose(scan, at);
    const source = char === '!' ? '![' : '[';
    const token = { kind: 'open', source, image: char === '!', link: null };
    const last = scan.openers.at(-1);
    if (last)
        last.followed = true;
    scan.openers.push({ token, end: at + source.length, followed: false });
    if (token.image)
        scan.images += 1;
    return token;
}
const literal = (source) => ({ kind: 'text', source });
/** Where runs of backticks begin, by their length, the last first. */
function backtickRuns(text) {
    const runs = new Map();
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const starts = runs.get(run.length);
        if (starts)
            starts.push(index);
        else
            runs.set(run.length, [index]);
    }
    for (const starts of runs.values())
        starts.reverse();
    return runs;
}
function readCode({ text, runs }, at) {
    const mark = match(/`+/y, text, at) ?? '';
    const starts = runs.get(mark.length) ?? [];
    while ((starts.at(-1) ?? text.length) <= at)
        starts.pop();
    const end = starts.at(-1);
    return end === undefined ? literal(mark) : { kind: 'code', source: text.slice(at, end + mark.length) };
}
function readAngle({ text, absent }, at) {
    const autolink = match(/<(?:[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\0-\x20<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+)>/y, text, at);
    if (autolink)
        return { kind: 'autolink', source: autolink };
    const tag = match(tagPattern, text, at);
    if (tag)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)(tag);
    if (text.startsWith('<!--', at))
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .readComment */ .W3)(text, at);
    for (const { open, end } of declarations) {
        const begin = absent.has(end) ? undefined : match(open, text, at);
        const stop = begin === undefined ? -1 : text.indexOf(end, at + begin.length);
        if (stop >= 0) {
            const source = text.slice(at, stop + end.length);
            // A browser ends it at the first `>` already: a tag or comment that begins behind that swallows what follows.
            return { kind: 'hidden', source, closed: !source.slice(source.indexOf('>')).includes('<') };
        }
        if (begin !== undefined)
            absent.add(end);
    }
    return literal('<');
}
const declarations = [
    { open: /<\?/y, end: '?>' },
    { open: /<![A-Z]+[ \t\v\f\n]/y, end: '>' },
    { open: /<!\[CDATA\[/y, end: ']]>' },
];
const tagPattern = new RegExp(_html_js__WEBPACK_IMPORTED_MODULE_1__/* .tagSource */ .QK, 'y');
const match = (sticky, text, at) => (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .I)(sticky, text, at)?.[0];
/** GFM's autolinks reach to the next space or tag, whatever Markdown is in between. They are not made inside brackets. */
function readUrl({ text, openers, inactive, images }, at) {
    const www = text[at] === 'w';
    const start = www ? at : at - (/(?:https?|ftp)$/i.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0);
    const before = text[start - 1] ?? ' ';
    const found = www
        ? /[*_~(\s]/.test(before) && match(/www\.[^\s<]*/y, text, at)
        : start < at && !/[A-Za-z]/.test(before) && match(/:\/\/[^\s<]*/y, text, at);
    const bracketed = openers.length > inactive || images > 0;
    if (!found || bracketed || !isHost(found.slice(www ? 0 : 3), www))
        return literal(www ? 'www.' : ':');
    return { kind: 'url', source: trimUrl(found) };
}
/** No underscore in the last two parts, and a dot somewhere unless there is a scheme. */
function isHost(url, dotted) {
    const host = /^(?:[^\s\p{P}\p{S}]|[-._])+/u.exec(url)?.[0] ?? '';
    const parts = host.split('.');
    return /^[^\s\p{P}]/u.test(url) && !parts.slice(-2).join('').includes('_') && (!dotted || parts.length > 1);
}
/** Cuts what GitHub does not count to a link: closing punctuation, a bracket that was not opened, an entity. */
function trimUrl(url) {
    let end = url.length;
    let open = 0;
    for (const char of url)
        open += char === '(' ? 1 : char === ')' ? -1 : 0;
    for (; end > 0; end -= 1) {
        const char = url[end - 1] ?? '';
        if (char === ';')
            end -= (/&[A-Za-z]+;$/.exec(url.slice(Math.max(0, end - 40), end))?.[0].length ?? 1) - 1;
        else if (char === ')' && open < 0)
            open += 1;
        else if (!'?!.,:*_~\'"'.includes(char))
            break;
    }
    return url.slice(0, end);
}
function readClose(scan, at) {
    const opener = scan.openers.pop();
    const active = opener && (opener.token.image || scan.openers.length >= scan.inactive);
    scan.inactive = Math.min(scan.inactive, scan.openers.length);
    if (opener?.token.image)
        scan.images -= 1;
    const found = active ? readLink(scan, opener, at + 1) : null;
    if (!opener || !found)
        return literal(']');
    opener.token.link = found.link;
    // Links hold no links: what is still open around this one stays text.
    if (!opener.token.image && !found.link.note)
        scan.inactive = scan.openers.length;
    return { kind: 'close', source: scan.text.slice(at, found.end), image: opener.token.image, link: found.link };
}
function readLink({ text, labels }, opener, at) {
    const tail = (0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .readTail */ .Zr)(text, at);
    if (tail)
        return { end: tail.end, link: { destination: tail.destination, title: tail.title } };
    const label = (0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabel */ .V8)(text, at);
    const own = opener.followed || at - opener.end > 1000 ? '' : (0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseLabel */ .rR)(text.slice(opener.end, at - 1));
    const reference = { end: label?.end ?? at, link: { destination: null, title: '' } };
    if (labels.has(label?.label || own))
        return reference;
    // cmark-gfm loses the label behind what looks like a footnote: `[^1][never shown]`.
    return label && text[opener.end] === '^' ? { ...reference, link: { ...reference.link, note: true } } : null;
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ decodeInvisibleEntities),
/* harmony export */   C3: () => (/* binding */ decodeTags),
/* harmony export */   _0: () => (/* binding */ stripInvisible)
/* harmony export */ });
// A joiner or selector between emoji is part of what is seen: 👩‍💻, ❤️, 1️⃣.
const partOfEmoji = '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}])[\\uFE0E\\uFE0F]|(?<=[#*0-9])\\uFE0F(?=\\u20E3)|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})';
/** Sources: Unicode 16 properties; U+2800 is an empty braille cell, U+FFF9 to U+FFFB are interlinear annotations. */
const patterns = [
    ['tag-characters', /[\u{E0000}-\u{E007F}]+/gu],
    ['bidi-control', /\p{Bidi_Control}/gu],
    ['control-character', /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu],
    [
        'invisible-character',
        new RegExp(`(?!${partOfEmoji})[\\p{Default_Ignorable_Code_Point}\\u2800\\uFFF9-\\uFFFB]`, 'gu'),
    ],
];
/** Takes out every character that cannot be seen, but `\n`, `\t` and what emoji are made of; `told` hears of each run. */
function stripInvisible(text, told = () => { }) {
    return patterns.reduce((clean, [kind, pattern]) => clean.replace(pattern, (characters) => {
        told(kind, characters);
        return '';
    }), text);
}
/** What Unicode tag characters spell: each stands for the ASCII character 0xE0000 below it. */
function decodeTags(characters) {
    return Array.from(characters, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0xe0020) - 0xe0000)).join('');
}
// Named entities of HTML for characters that cannot be seen; the numbered ones speak for themselves.
const [space, apply, times, comma] = ['\u200b', '\u2061', '\u2062', '\u2063'];
const named = new Map(Object.entries({
    ...{ shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c', lrm: '\u200e', rlm: '\u200f', NoBreak: '\u2060' },
    ...{ af: apply, ApplyFunction: apply, it: times, InvisibleTimes: times, ic: comma, InvisibleComma: comma },
    ...{ ZeroWidthSpace: space, NegativeVeryThinSpace: space, NegativeThinSpace: space },
    ...{ NegativeMediumSpace: space, NegativeThickSpace: space },
}));
/** Replaces the entities that stand for characters nobody can see by those characters; all others stay as written. */
function decodeInvisibleEntities(text) {
    return text.replace(/&(?:#(?:x([\da-f]{1,20})|(\d{1,20}));?|([A-Za-z]{2,24});)/gi, (entity, hex, decimal, name) => {
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
        const char = name ? named.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
        return char !== undefined && stripInvisible(char) === '' ? char : entity;
    });
}


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ readDefinitions),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   Zr: () => (/* binding */ readTail),
/* harmony export */   rR: () => (/* binding */ normaliseLabel)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4042);

const escapable = /[!-/:-@[-`{-~]/;
const skip = (source, at) => (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(/[ \t\v\f\r\n]*/y, source, at);
/** Blanks and at most one line end. */
const skipLine = (source, at) => (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .p)(/[ \t]*(?:\n[ \t]*)?/y, source, at);
function readDestination(source, at) {
    if (source[at] === '<') {
        const found = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .I)(/<((?:\\[\s\S]|[^\\\n<>])*)>/y, source, at);
        return found && { end: at + found[0].length, destination: found[1] ?? '' };
    }
    let depth = 0;
    let end = at;
    for (; end < source.length && !/[ \t\v\f\r\n]/.test(source[end] ?? ''); end += 1) {
        const char = source[end];
        if (char === '\\' && escapable.test(source[end + 1] ?? ''))
            end += 1;
        else if (char === '(' && ++depth > 32)
            return null;
        else if (char === ')' && --depth < 0)
            break;
    }
    if (end >= source.length || (end === at && source[at] !== ')'))
        return null;
    return { end, destination: source.slice(at, end) };
}
/** Returns the offset behind a title; an escaped quote ends it only when no other does, as in GitHub's own scanner. */
function readTitle(source, at) {
    const close = { '"': '"', "'": "'", '(': ')' }[source[at] ?? ''];
    if (close === undefined)
        return null;
    let last = null;
    for (let end = at + 1; end < source.length; end += 1) {
        if (source[end] === '\\' && escapable.test(source[end + 1] ?? '')) {
            end += 1;
            if (source[end] === close)
                last = end + 1;
        }
        else if (source[end] === close)
            return end + 1;
        else if (source[end] === '(' && close === ')')
            return last;
    }
    return last;
}
/** Reads `(destination "title")` at `at`. Linear: brackets nest at most 32 deep, as GitHub's parser has it. */
function readTail(source, at) {
    if (source[at] !== '(')
        return null;
    const found = readDestination(source, skip(source, at + 1));
    if (found === null)
        return null;
    const begin = skip(source, found.end);
    const end = begin === found.end ? begin : (readTitle(source, begin) ?? begin);
    const close = skip(source, end);
    if (source[close] !== ')')
        return null;
    return { end: close + 1, destination: found.destination, title: source.slice(begin, end) };
}
/** Reads `[label]` at `at`: no bracket in it unless escaped, at most 1,000 characters. */
function readLabel(source, at) {
    const found = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .I)(/\[((?:\\[\s\S]|[^\\[\]]){0,1000})\]/y, source, at);
    return found && { end: at + found[0].length, label: normaliseLabel(found[1] ?? '') };
}
/** Labels match without regard to case and to the amount of space. */
function normaliseLabel(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
/**
 * Takes the link reference definitions from the beginning of a paragraph; such lines are never shown. `end` is where the
 * shown text begins.
 */
function readDefinitions(paragraph) {
    const text = `${paragraph}\n`;
    const labels = [];
    let end = 0;
    for (;;) {
        const found = text[end] === '[' ? readDefinition(text, end) : null;
        if (found === null)
            return { end: Math.min(end, paragraph.length), labels };
        labels.push(found.label);
        end = found.end;
    }
}
function readDefinition(text, at) {
    const label = readLabel(text, at);
    if (label === null || label.label === '' || text[label.end] !== ':')
        return null;
    const target = readDestination(text, skipLine(text, label.end + 1));
    if (target === null)
        return null;
    const begin = skipLine(text, target.end);
    const title = begin === target.end ? null : readTitle(text, begin);
    for (const end of title === null ? [target.end] : [title, target.end]) {
        const rest = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .I)(/[ \t]*\n/y, text, end);
        if (rest)
            return { end: end + rest[0].length, label: label.label };
    }
    return null;
}


/***/ }),

/***/ 4042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ matchAt),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/** What a sticky pattern matches at an offset, or a global one behind it. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** The offset behind what matches; the offset itself where nothing does. */
function endOf(sticky, text, at) {
    return at + (matchAt(sticky, text, at)?.[0].length ?? 0);
}


/***/ }),

/***/ 2521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readWithMath),
/* harmony export */   d: () => (/* binding */ hidesInMath)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8038);

/** TeX that takes what it is given out of sight, or makes it small, moved, or the colour of the page. */
const hides = /\\(?:[hv]?phantom|(?:text|f)?color(?:box)?|[lrc]lap|math[lrc]lap|smash|tiny|scriptscriptstyle|def|let|(?:re)?newcommand|label|m?kern|[hm]skip|hspace|raise|lower|rule|style|class|cssId|require)(?![A-Za-z])|(?<!\\)%/;
/** Formulas as GitHub finds them: `$$…$$`, `` $`…`$ ``, `$…$`. */
const formula = /\$\$(?:[^$\\]|\\.)+\$\$|\$`[^`]+`\$|(?<![\\\w$])\$(?=[^\s$])(?:[^$\\]|\\.)*(?<=[^\s\\])\$(?![\w$])/gs;
/** Whether a formula has parts that nobody sees when it is set. */
const hidesInMath = (tex) => hides.test(tex);
/**
 * Where a paragraph holds formulas with hidden parts, as pairs of offsets. What stands as code is no formula, unless the
 * dollars are around it. Linear in the length of the text.
 */
function hiddenMath(tokens) {
    const text = tokens.map((token, i) => (token.kind === 'code' && !inDollars(tokens, i) ? blank(token) : token.source));
    const found = text.join('').matchAll(formula);
    return [...found].filter(([tex]) => hides.test(tex)).map(({ 0: tex, index }) => [index, index + tex.length]);
}
/** Reads a text; `instead` says what stands in the place of each formula with parts that nobody would see. */
function readWithMath(source, labels, instead) {
    const read = (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readInline */ .S)(source, labels);
    const pieces = [];
    let at = 0;
    for (const [start, end] of hiddenMath(read)) {
        pieces.push(...(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readInline */ .S)(source.slice(at, start), labels), instead(source.slice(start, end)));
        at = end;
    }
    return at === 0 ? read : [...pieces, ...(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .readInline */ .S)(source.slice(at), labels)];
}
const blank = ({ source }) => ' '.repeat(source.length);
function inDollars(tokens, i) {
    return tokens[i - 1]?.source.endsWith('$') === true && tokens[i + 1]?.source.startsWith('$') === true;
}


/***/ }),

/***/ 8257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ neutraliseLine)
});

// UNUSED EXPORTS: neutralise

// EXTERNAL MODULE: ./src/text/inline.ts
var inline = __webpack_require__(8038);
;// CONCATENATED MODULE: ./src/text/address.ts

/** Pages that list whoever links to them: a link there is a cross-reference, and behind a keyword it closes. */
const traced = /\/(?:issues|pulls?|discussions|commits?)\/[^/]/i;
/** Letters, digits and slashes in disguise: nobody needs them, and they hide what a path is. */
const disguised = /%(?:2f|3\d|[46][1-9a-f]|[57][0-9a])/i;
/**
 * Only https to exactly one of `hosts` stays a link. Every other scheme, a user before the host, a port, a look-alike, and
 * any character that Markdown or another reader of addresses could take in its own way, is redacted.
 */
function address_judgeAddress(address, hosts) {
    const [, host, rest = ''] = /^https:\/\/([a-z0-9.-]+)([/?#][\w\-./~%?#=&+:,!$@]*)?$/i.exec(address) ?? [];
    if (host === undefined || disguised.test(rest))
        return 'redacted';
    if (!hosts.some((allowed) => allowed.toLowerCase() === host.toLowerCase()))
        return 'redacted';
    return traced.test(rest) ? 'code' : 'link';
}
/** Any scheme with `//`, `www.` and protocol-relative hosts, up to the next space; and schemes that carry code or data. */
const addressSource = '(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:\\/\\/|(?<![A-Za-z0-9])www\\.|(?<![:\\w/])\\/\\/(?=[\\w-]+\\.[\\w-]))[^\\s<]+|\\b(?:javascript|vbscript|data:[a-z]+\\/)[:;,\\w][^\\s<]*';
/** Splits what was found with `addressSource` into the address and the punctuation behind it. */
function address_splitAddress(found) {
    const address = (0,inline/* trimUrl */.a)(found);
    return { address, rest: found.slice(address.length) };
}

// EXTERNAL MODULE: ./src/text/blocks.ts
var blocks = __webpack_require__(5181);
// EXTERNAL MODULE: ./src/text/invisible.ts
var invisible = __webpack_require__(480);
// EXTERNAL MODULE: ./src/text/math.ts
var math = __webpack_require__(2521);
;// CONCATENATED MODULE: ./src/text/harmless.ts







/**
 * One reading of Markdown that disarms what it sees; the caller repeats it until nothing changes.
 *
 * Mentions and references are put into code spans. GitHub looks for both in the rendered text, so `&#64;` or a backslash
 * would not stop it; a zero-width character would, but we allow none; in code it does not look.
 */
function harmless_harmlessMarkdown(markdown, hosts) {
    return readBlocks(markdown)
        .map((block) => harmlessBlock(block, hosts))
        .join('\n');
}
/** No label is defined: all definitions are broken. */
const noLabels = new Set();
function harmlessBlock(block, hosts) {
    const source = block.lines.map(({ text }) => text).join('\n');
    switch (block.kind) {
        case 'blank':
            return withPrefixes(block, source);
        case 'code':
            return withPrefixes(block, source.split('\n').map(quietCode).join('\n'));
        case 'fence':
            return withPrefixes(block, harmlessFence(source, block));
        case 'prose':
            return withPrefixes(block, harmlessInline(readShown(source), hosts));
        case 'html':
            return withPrefixes(block, harmlessInline(readHtml(source), hosts));
        case 'row':
            return withPrefixes(block, harmlessRow(source, block.columns, hosts));
        case 'footnote':
            return harmlessInline([{ kind: 'text', source: block.lines.map(({ prefix, text }) => prefix + text).join('\n') }], hosts);
    }
}
/** Reads a text; a formula with parts that nobody would see is shown as code. */
const readShown = (source) => readWithMath(source, noLabels, (formula) => ({ kind: 'code', source: `\`${formula.replaceAll('`', "'")}\`` }));
function withPrefixes({ lines }, text) {
    const further = (lines.at(-1)?.prefix ?? '').replace(/[^\s>]/g, ' ');
    return text
        .split('\n')
        .map((line, i) => (lines[i]?.prefix ?? further) + line)
        .join('\n');
}
/** An open fence would swallow what we write behind it. */
function harmlessFence(source, { mark, closed }) {
    const [head = '', ...body] = source.split('\n');
    return [quietFence(head), ...body.map(quietCode), ...(closed ? [] : [mark])].join('\n');
}
/** Cells beyond the last column would not be shown. */
function harmlessRow(source, columns, hosts) {
    const cells = splitCells(source).slice(0, columns);
    const shown = cells.map(({ start, end }) => harmlessInline(readShown(source.slice(start, end).trim()), hosts));
    return `| ${shown.join(' | ')} |`;
}
function harmlessInline(tokens, hosts) {
    const parts = [];
    for (const token of tokens) {
        const part = partOf(token, hosts);
        const last = parts.at(-1);
        if ('text' in part && last && 'text' in last)
            last.text += part.text;
        else
            parts.push(part);
    }
    const written = [];
    for (const piece of parts.flatMap((part) => ('safe' in part ? [part.safe] : harmlessText(part.text, hosts)))) {
        // Two code spans that touch would be one; a bracket and what stands for an address would be a link.
        const before = written.at(-1)?.at(-1);
        if ((piece.startsWith('`') && before === '`') || (piece.startsWith('(') && before === ']'))
            written.push(' ');
        if (piece !== '')
            written.push(piece);
    }
    return (written
        .join('')
        // At the beginning of a line: commands of bots, and boxes to tick.
        .replace(/^([ \t]*)([/!])(?=[A-Za-z])/gm, '$1\\$2')
        .replace(/^\[([ xX])\](?=\s)/, '\\[$1]'));
}
function partOf(token, hosts) {
    switch (token.kind) {
        case 'code':
            return { safe: quietCode(token.source.replace(/\n/g, ' ')) };
        case 'escape':
            // What is rendered has the bare character, so the backslash protects from nothing.
            return { text: token.source === '\\&' ? '&amp;' : token.source.replace(/^\\([@/:<])$/, '$1') };
        case 'hidden':
            return { text: token.closed ? '' : token.source };
        case 'autolink': {
            const address = token.source.slice(1, -1);
            return judgeAddress(address, hosts) === 'link' ? { safe: token.source } : { text: ` ${address} ` };
        }
        case 'open':
        case 'close':
            return bracketOf(token, hosts);
        case 'text':
        case 'url':
        case 'tag':
            return { text: token.source };
    }
}
/** A link to a forbidden place loses its brackets, so that its text stands alone; an image becomes its description. */
function bracketOf({ kind, source, image, link }, hosts) {
    const destination = link?.destination ?? null;
    if (image && link)
        return { text: kind === 'open' ? '(image: ' : ')' };
    // A label behind a footnote is lost on GitHub and begins a link elsewhere.
    if (destination === null)
        return { text: image ? '!\\[' : link?.note && kind === 'open' ? '\\[' : source };
    const fate = judgeAddress(destination, hosts);
    if (fate === 'link')
        return { safe: kind === 'open' ? '[' : `](${destination})` };
    if (kind === 'open')
        return { text: '' };
    if (fate === 'code')
        return { safe: ` (\`${destination}\`)` };
    // A path within the repository leads nowhere from a comment.
    return { text: /^[\w.#-][\w./#-]*$/.test(destination) ? '' : ' (redacted)' };
}
const risky = new RegExp([
    `(?<address>${addressSource})`,
    '(?<mention>(?:(?<![\\w.+-])[\\w.+-]+)?@\\w[\\w-]*(?:[./][\\w-]+)*)',
    '(?<reference>(?:(?<![\\w./-])[\\w.-]+(?:\\/[\\w.-]+)?)?\\\\?#\\d\\w*|(?<![a-z0-9])GH\\\\?-\\d+)',
    '(?<entity>&(?:#x[\\da-f]{1,6}|#\\d{1,7}|[a-z][a-z\\d]{1,31});)',
    '(?<pair>\\\\[!-/:-@[-`{-~])',
    '[<`]|\\]:',
].join('|'), 'gi');
const replacements = { '<': '&lt;', '`': '\\`', ']:': ']\\:' };
/** The pieces of a text, each mention, reference and traced address as a code span of its own. */
function harmlessText(text, hosts) {
    const pieces = [];
    let at = 0;
    for (const match of text.matchAll(risky)) {
        const [found] = match;
        const { address, mention, reference, entity, pair } = match.groups ?? {};
        pieces.push(text.slice(at, match.index));
        at = match.index + found.length;
        if (address !== undefined)
            pieces.push(...harmlessAddress(address, hosts));
        else if (mention !== undefined || reference !== undefined)
            pieces.push(`\`${found.replace('\\', '')}\``);
        else if (entity !== undefined)
            pieces.push(harmlessEntity(entity));
        else
            pieces.push(pair ?? replacements[found] ?? '');
    }
    return [...pieces, text.slice(at)];
}
function harmlessAddress(found, hosts) {
    const { address, rest } = splitAddress(found);
    const fate = judgeAddress(address, hosts);
    const shown = fate === 'link' ? address : fate === 'code' ? `\`${address}\`` : '(redacted)';
    // Behind an address GitHub sees only punctuation and entities.
    return [shown, ...(rest === '' ? [] : harmlessText(rest, hosts))];
}
const keptEntities = /^&(?:lt|gt|amp|quot|nbsp|ndash|mdash|hellip|times|rarr|larr|copy);$/;
/** Numbered entities become their character, to be judged in the next reading; of the named ones few are known to be harmless. */
function harmlessEntity(entity) {
    if (!entity.startsWith('&#'))
        return keptEntities.test(entity) ? entity : `&amp;${entity.slice(1)}`;
    const code = Number(entity.slice(2, -1).replace(/^x/i, '0x'));
    const char = code <= 0x10ffff ? stripInvisible(String.fromCodePoint(code)).replace(/\s/, ' ') : '';
    return char === '&' ? '&amp;' : (replacements[char] ?? char);
}

;// CONCATENATED MODULE: ./src/text/neutralise.ts




/** Honest text is stable after two or three readings; what still changes after this many is shown as code. */
const mostReadings = 6;
const cutNote = '\n\n(cut: the text was longer)';
/**
 * Foreign Markdown as we may publish it: it shows nearly the same text, but mentions nobody, closes and references nothing,
 * commands no bot, loads nothing, and links only by https to `hosts` (default: github.com). Never throws; linear in the
 * length of the text; at most `maxBytes` bytes of UTF-8 (default 20,000), with a note when cut. Applied twice it is as
 * applied once, and whatever is appended behind a blank line is read as if it stood alone.
 */
function neutralise(markdown, options = {}) {
    const { hosts = ['github.com'], maxBytes = 20_000 } = options;
    const text = settle(stripInvisible(markdown.replace(/\r\n?/g, '\n')).trimEnd(), hosts);
    for (let size = maxBytes, fitting = text;; size = Math.floor(size * 0.8)) {
        if (byteLength(fitting) <= maxBytes)
            return fitting;
        if (size <= byteLength(cutNote))
            return '';
        fitting = settle(cutToBytes(text, size - byteLength(cutNote)) + cutNote, hosts);
    }
}
/** One change can uncover the next thing to change, so this reads until nothing changes any more. */
function settle(text, hosts) {
    let settled = text;
    for (let reading = 0; reading < mostReadings; reading += 1) {
        const next = harmlessMarkdown(settled, hosts).trimEnd();
        if (next === settled)
            return settled;
        settled = next;
    }
    return ['```text', ...settled.replaceAll('`', "'").split('\n').map(quietCode), '```'].join('\n');
}
const byteLength = (text) => new TextEncoder().encode(text).length;
/** Cuts behind a word or a line when one ends near, never inside a character. */
function cutToBytes(text, bytes) {
    const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
    const cut = text.slice(0, read);
    return /\s/.test(cut.slice(-200)) ? cut.replace(/\S{1,200}$/, '').trimEnd() : cut;
}
/** Ways to keep GitHub and other services from running their checks. */
const services = '(?:ci|actions|checks|travis|netlify|az(?:ure)?p(?:ipelines)?|appveyor|av|circleci|cf-pages|vercel)';
const skipTokens = new RegExp(`\\[(?:skip[ -]${services}|${services}[ -]skip|no[ -]ci)\\]|\\*\\*\\*NO_CI\\*\\*\\*`, 'gi');
const trailer = /^\s*(?:[A-Za-z]+(?:-[A-Za-z]+)*-by|skip-checks|change-id|cc|refs?|see-also|fix(?:e[sd])?|close[sd]?|resolve[sd]?)\s*:/i;
// What stands for an address would be escaped by a backslash before it.
const addresses = new RegExp(`\\\\?(?:${addressSource})`, 'gi');
/**
 * Foreign text as one line of plain text for titles, commit subjects and table cells: no Markdown, mention, reference,
 * address, trailer or skip token. A blank after `@` and `#` kills them wherever the line ends up, in Markdown or not.
 * At most `maxChars` UTF-16 units; applied twice it is as applied once.
 */
function neutraliseLine(text, maxChars) {
    const [first = '', ...more] = (0,invisible/* stripInvisible */._0)(text.slice(0, 8 * maxChars + 1_000).replace(/\r\n?/g, '\n')).split('\n');
    const line = [first, ...more.filter((other) => !trailer.test(other))].join(' ');
    const plain = line
        // Markdown would show without them what they hide here.
        .replace(/\\+(?=[@#[_])|(?<=[\w:/])\\+(?=[-:/.|])/g, '')
        .replace(/<!--[\s\S]*?-->/g, ' ')
        .replace(skipTokens, ' ')
        .replace(/skip-checks/gi, 'skip checks')
        .replace(/[`<>|]/g, (char) => ({ '`': "'", '<': '‹', '>': '›', '|': '/' })[char] ?? '')
        .replace(addresses, (found) => `(redacted)${address_splitAddress(found).rest}`)
        .replace(/\](?=[([:])/g, '] ')
        .replace(/@(?=\w)|#(?=\d)|&(?=#?\w{1,40};)/g, '$& ')
        .replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, 'GH ')
        .replace(/\s+/g, ' ')
        // What removing one token has joined to another.
        .replace(skipTokens, (token) => `(${token.slice(1, -1)})`);
    return shorten(bare(hasFormula(plain) ? plain.replace(/\$(?=\S)/g, '$& ') : plain), maxChars);
}
/** Whether a dollar that begins something is ended by another. */
function hasFormula(line) {
    const ends = [...line.matchAll(/(?<=\S)\$/g)].at(-1)?.index ?? 0;
    return ends > line.search(/\$(?=\S)/) + 1 && /\$\S/.test(line);
}
/** Marks that make a heading, a list, a rule or a command of a line, or of the cell behind it. */
function bare(line) {
    const text = line
        .trim()
        .replace(/^(?:\s+|(?:#{1,6}|[-+*=~])\s+|[/!\\]+(?=[A-Za-z]))+/, '')
        .replace(/[\\\s]+$/, '');
    return /^[-=*_~\s]+$/.test(text) ? '' : text;
}
function shorten(line, maxChars) {
    if (line.length <= maxChars)
        return line;
    const kept = line.slice(0, Math.max(0, maxChars - 1)).replace(/[\ud800-\udbff]$/, '');
    // A dollar before our dots would begin a formula.
    return `${kept.replace(/[$\s]+$/, '')}…`.slice(0, maxChars);
}


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ delimiterColumns),
/* harmony export */   U: () => (/* binding */ splitCells)
/* harmony export */ });
/** Where the cells of a table row lie in its text. A pipe behind a backslash separates nothing. Linear. */
function splitCells(row) {
    const cells = [];
    let start = /^\s*\|?\s*/.exec(row)?.[0].length ?? 0;
    while (start < row.length) {
        let end = row.indexOf('|', start);
        while (end > start && row[end - 1] === '\\')
            end = row.indexOf('|', end + 1);
        if (end < 0)
            end = row.length;
        cells.push({ start, end });
        start = end + 1;
        while (/[ \t\v\f]/.test(row[start] ?? ''))
            start += 1;
    }
    return cells;
}
/** How many columns a delimiter row (`|---|:-:|`) makes; 0 when the line is none. */
function delimiterColumns(line) {
    if (!/^[|:\- \t\v\f]*-[|:\- \t\v\f]*$/.test(line))
        return 0;
    const cells = splitCells(line);
    return cells.every(({ start, end }) => /^:?-+:?$/.test(line.slice(start, end).trim())) ? cells.length : 0;
}


/***/ })

};
