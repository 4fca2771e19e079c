export const id = 380;
export const ids = [380];
export const modules = {

/***/ 6052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ workOrderSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);


const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** How far a text may be trusted: written by someone who can push, by the reporter, or by anyone else. */
const trust = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['writer', 'reporter', 'other']);
/**
 * What the triage job hands to the implement job: everything the agent may know, already sanitised, frozen and hashed.
 * The implement job has no other source: it asks GitHub nothing.
 */
const workOrderSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fullName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha }),
    item: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), generation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() }),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), author: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), trust }),
    answers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ author: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), trust, at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    /** What the sanitiser took out, for people: one line each. */
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .issueTypes */ .l), completeness: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    agent: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('command'), command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), minutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive() }),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none'),
    /** Commands of the repository that check a change; each is run in a fresh copy of base plus change set. */
    verify: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)),
    verifyMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        fileBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        totalBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    }),
    consentHash: digest,
});


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workOrderOf: () => (/* binding */ workOrderOf)
/* harmony export */ });
/* harmony import */ var _pipeline_work_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6052);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8574);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4154);



/** The work order for an item that this run holds at work, or null when there is none to give. */
function workOrderOf(snapshot, policy) {
    const { status, issue, repository, run } = snapshot;
    const record = status.kind === 'valid' ? status.record : null;
    const command = policy['agent-command'];
    const attempt = record?.attempts.at(-1);
    if (record?.stage !== 'working' ||
        record.lease?.run !== run.id ||
        !record.consent ||
        !record.verdict ||
        !attempt ||
        command === null)
        return null;
    const { title, body, answers, texts, removed } = (0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .H)(snapshot);
    const reporter = issue.author?.login ?? 'a deleted account';
    return _pipeline_work_order_js__WEBPACK_IMPORTED_MODULE_0__/* .workOrderSchema */ .D.parse({
        v: 1,
        repository: { id: repository.id, fullName: repository.fullName },
        base: { branch: repository.branch, sha: attempt.base },
        item: { number: issue.number, generation: record.generation, attempt: record.attempts.length },
        issue: { title, body, url: issue.url, author: reporter, trust: snapshot.mayPush[reporter] ? 'writer' : 'reporter' },
        answers: answers.map(({ author, createdAt }, i) => {
            const login = author?.login ?? 'a deleted account';
            return {
                author: login,
                trust: snapshot.mayPush[login] ? 'writer' : 'reporter',
                at: createdAt,
                text: texts[i] ?? '',
            };
        }),
        // Kinds and counts only: what was hidden from people must not reach the agent by this way.
        removed: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRemovals */ .zR)(removed.map(({ kind, count }) => ({ kind, count }))),
        verdict: { type: record.verdict.type, completeness: record.verdict.completeness },
        agent: { name: 'command', command, minutes: policy['agent-minutes'] },
        sandbox: 'none',
        verify: policy.verify,
        verifyMinutes: policy['verify-minutes'],
        limits: {
            files: policy['max-files'],
            fileBytes: policy['max-file-kb'] * 1_024,
            totalBytes: policy['max-total-kb'] * 1_024,
        },
        consentHash: record.consent.hash,
    });
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable)
/* harmony export */ });
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8574);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(716);


/** The issue as models and agents may read it, and what was taken out, for people. `texts` are the answers' own. */
function readable(snapshot) {
    const answers = (0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(snapshot);
    // A title is plain text, not Markdown.
    const clean = [
        (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitiseTitle */ .Po)(snapshot.issue.title),
        ...[snapshot.issue.body, ...answers.map(({ body }) => body)].map((text) => (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)),
    ];
    const [title = '', body = '', ...texts] = clean.map(({ text }) => text);
    return { title, body, answers, texts, removed: inAll(clean.flatMap(({ removed }) => removed)) };
}
/** One entry per kind over all texts, so that many answers cannot make the note long. */
function inAll(removed) {
    const kinds = new Map();
    for (const one of removed) {
        const before = kinds.get(one.kind);
        kinds.set(one.kind, before ? { ...before, count: before.count + one.count } : one);
    }
    return [...kinds.values()];
}


/***/ }),

/***/ 8574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zR: () => (/* reexport */ describeRemovals),
  tB: () => (/* binding */ sanitise),
  Po: () => (/* binding */ sanitiseTitle)
});

// EXTERNAL MODULE: ./src/text/invisible.ts
var invisible = __webpack_require__(480);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 3 modules
var neutralise = __webpack_require__(5406);
;// CONCATENATED MODULE: ./src/text/removal.ts

const mostShown = 200;
/** Collects removals, one entry per kind, in the order of their first occurrence. */
function collectRemovals() {
    const heard = new Map();
    return {
        tell: (kind, said = '') => {
            const { count, said: before } = heard.get(kind) ?? { count: 0, said: '' };
            const more = before.length < 4 * mostShown && said.trim() !== ''
                ? `${before && `${before} · `}${said.slice(0, 4 * mostShown)}`
                : before;
            heard.set(kind, { count: count + 1, said: more });
        },
        removals: () => [...heard].map(([kind, { count, said }]) => {
            const shown = (0,neutralise/* neutraliseLine */.f)(said, mostShown);
            return { kind, count, ...(shown === '' ? {} : { shown }) };
        }),
    };
}
const words = {
    'html-comment': ['hidden block was', 'hidden blocks were'],
    'hidden-element': ['element that is not shown was', 'elements that are not shown were'],
    attribute: ['hidden attribute was', 'hidden attributes were'],
    'link-title': ['link title was', 'link titles were'],
    'link-definition': ['link definition or footnote was', 'link definitions or footnotes were'],
    image: ['image was', 'images were'],
    'invisible-character': ['invisible character was', 'invisible characters were'],
    'bidi-control': ['character that turns the direction of text was', 'characters that turn the direction of text were'],
    'tag-characters': ['text in invisible tag characters was', 'texts in invisible tag characters were'],
    'control-character': ['control character was', 'control characters were'],
    marker: ["copy of Issuewright's own marker was", "copies of Issuewright's own marker were"],
    secret: ['text that looks like a secret was', 'texts that look like secrets were'],
    cut: ['text was too long: its end was', 'texts were too long: their ends were'],
};
/** What was removed, in English, one line for each kind. A secret comes with the advice to revoke it. */
function describeRemovals(removals) {
    return removals.map(({ kind, count, shown }) => {
        const advice = kind === 'secret' ? ' If it is real, revoke it: it can be read on the issue.' : '';
        return `${count} ${words[kind][count === 1 ? 0 : 1]} removed${shown ? `; it said: ${shown}` : '.'}${advice}`;
    });
}

;// CONCATENATED MODULE: ./src/text/secret.ts
/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const secrets = new RegExp([
    // Installation tokens are some 520 characters with dots, dashes and underscores since 2026-04-27.
    '\\bgh[opsur]_[A-Za-z0-9._-]{36,}',
    '\\bgithub_pat_[A-Za-z0-9_]{22,}',
    '\\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}',
    '\\bsk-(?:ant-|proj-|or-|svcacct-)?[A-Za-z0-9_-]{20,}',
    '\\bAIza[A-Za-z0-9_-]{35}',
    '\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b',
    '\\bnpm_[A-Za-z0-9]{36}\\b',
    '\\bpypi-AgE[A-Za-z0-9_-]{50,}',
    '\\bxox[abeoprs]-[A-Za-z0-9-]{10,}',
    '\\b[rs]k_live_[A-Za-z0-9]{20,}',
    // With its end when that is near, else with the lines of base64 that follow.
    '-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?!-----)[\\s\\S]){0,20000}-----END [A-Z0-9 ]{1,60}-----|(?:(?:\\s|\\\\n)+[A-Za-z0-9+/=]{16,})*)',
].join('|'), 'g');
/** Puts `[redacted secret]` in the place of everything that looks like a credential; `told` hears how often, never what. */
function redactSecrets(text, told = () => { }) {
    return text.replace(secrets, () => {
        told();
        return '[redacted secret]';
    });
}

// EXTERNAL MODULE: ./src/text/blocks.ts
var text_blocks = __webpack_require__(5181);
// EXTERNAL MODULE: ./src/text/html.ts
var html = __webpack_require__(534);
// EXTERNAL MODULE: ./src/text/inline.ts
var inline = __webpack_require__(8038);
// EXTERNAL MODULE: ./src/text/link.ts
var text_link = __webpack_require__(8707);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/text/visible.ts






/** Elements whose content GitHub does not show, or not as text. */
const silent = /^(?:applet|audio|canvas|datalist|iframe|math|noembed|noframes|noscript|object|script|style|svg|template|textarea|title|video|xmp)$/;
/** Tags that part words when they vanish. */
const parting = /^(?:blockquote|br|dd|details|div|dl|dt|h[1-6]|hr|li|ol|p|pre|summary|table|t[dhr]|ul)$/;
/**
 * One reading of Markdown as GitHub shows it: keeps what a reader sees and tells of the rest. Taking hidden parts out can
 * change how the remainder reads, so the caller repeats it until nothing changes. Linear in the length of the text.
 */
function showVisible(markdown, tell) {
    const blocks = (0,text_blocks/* readBlocks */.v)(markdown);
    const labels = new Set(blocks.flatMap((block) => (block.kind === 'prose' ? (0,text_link/* readDefinitions */.TL)(textOf(block)).labels : [])));
    const read = blocks.map((block) => ({ block, pieces: readPieces(block, labels) }));
    const ends = silentElements(read.flatMap(({ pieces }) => pieces));
    const reading = { ends, hiding: null, tell };
    const shown = [];
    let gap = false;
    for (const { block, pieces } of read) {
        const text = showBlock(block, pieces, reading);
        if (text === null)
            gap = true;
        else if (!(gap && block.kind === 'blank' && (shown.at(-1) ?? '').trim() === '')) {
            shown.push(text);
            gap = false;
        }
    }
    if (reading.hiding)
        tell(reading.hiding.kind, reading.hiding.said);
    return shown.join('\n');
}
const textOf = ({ lines }) => lines.map(({ text }) => text).join('\n');
function readPieces(block, labels) {
    const source = textOf(block);
    switch (block.kind) {
        case 'prose': {
            const { end } = (0,text_link/* readDefinitions */.TL)(source);
            const gone = end > 0 ? [{ kind: 'gone', source: source.slice(0, end), why: 'link-definition' }] : [];
            return [...gone, ...(0,inline/* readInline */.S)(source.slice(end), labels)];
        }
        case 'row':
            return readRow(source, block.columns, labels);
        case 'html':
            return (0,html/* readHtml */.y8)(source);
        case 'footnote':
            return [{ kind: 'gone', source, why: 'link-definition' }];
        case 'fence':
            return readFence(source);
        case 'code':
        case 'blank':
            return [{ kind: 'raw', source }];
    }
}
/** Cells beyond the last column of a table are not shown. */
function readRow(source, columns, labels) {
    const pieces = [];
    let at = 0;
    for (const [index, { start, end }] of (0,table/* splitCells */.U)(source).entries()) {
        pieces.push({ kind: 'raw', source: source.slice(at, start) });
        const cell = source.slice(start, end);
        if (index < columns)
            pieces.push(...(0,inline/* readInline */.S)(cell, labels));
        else
            pieces.push({ kind: 'gone', source: cell, why: 'hidden-element' });
        at = end;
    }
    return [...pieces, { kind: 'raw', source: source.slice(at) }];
}
/** Of what follows the fence only the language counts to what is shown; so do not the comments in a diagram. */
function readFence(source) {
    const [head = '', mark = '', language = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]{1,20}(?![^\s]))?/.exec(source) ?? [];
    const line = source.indexOf('\n') < 0 ? source.length : source.indexOf('\n');
    const info = source.slice(head.length, line);
    const pieces = [{ kind: 'raw', source: head }];
    if (info.trim() !== '')
        pieces.push({ kind: 'gone', source: info, why: 'attribute' });
    const body = source.slice(line);
    if (language !== 'mermaid' || mark === '')
        return [...pieces, { kind: 'raw', source: body }];
    const parts = body.split(/(\n[ \t]*%%[^\n]*)/);
    return [
        ...pieces,
        ...parts.map((part, i) => i % 2 === 1 ? { kind: 'gone', source: part, why: 'html-comment' } : { kind: 'raw', source: part }),
    ];
}
/** For each tag that opens a silent element, the tag that closes it; an open `template` hides all that follows. */
function silentElements(pieces) {
    const ends = new Map();
    const open = new Map();
    for (const piece of pieces) {
        if (piece.kind !== 'tag' || !silent.test(piece.name) || piece.source.endsWith('/>'))
            continue;
        const stack = open.get(piece.name) ?? [];
        open.set(piece.name, stack);
        const opener = piece.close ? stack.pop() : undefined;
        if (opener)
            ends.set(opener, piece);
        else if (!piece.close)
            stack.push(piece);
    }
    for (const piece of open.get('template') ?? [])
        ends.set(piece, 'end');
    return ends;
}
/** The shown text of a block with the prefixes of its lines, or null when nothing of it is shown. */
function showBlock(block, pieces, reading) {
    const prefixes = block.lines.map(({ prefix }) => prefix);
    const writer = { parts: [], links: [], line: 0, prefixes, dropped: false };
    for (const piece of pieces) {
        if (reading.hiding)
            hide(piece, writer, reading, reading.hiding);
        else
            showPiece(piece, writer, reading);
    }
    if (block.kind === 'footnote')
        return null;
    const text = writer.parts.join('');
    if (!writer.dropped)
        return `${prefixes[0] ?? ''}${text}`;
    const lines = `${prefixes[0] ?? ''}${text}`.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 ? lines.join('\n') : null;
}
function hide(piece, writer, reading, hiding) {
    drop(writer, piece.source);
    if (piece === hiding.until) {
        reading.tell(hiding.kind, hiding.said);
        reading.hiding = null;
    }
    else if (hiding.said.length < 1_000)
        hiding.said += piece.source;
}
function write(writer, source) {
    writer.parts.push(source.replace(/\n/g, () => `\n${writer.prefixes[++writer.line] ?? ''}`));
}
function drop(writer, source) {
    writer.line += source.split('\n').length - 1;
    writer.dropped = true;
}
function showPiece(piece, writer, reading) {
    const { tell, ends } = reading;
    switch (piece.kind) {
        case 'raw':
        case 'code':
        case 'escape':
        case 'autolink':
        case 'url':
            write(writer, piece.source);
            break;
        case 'text':
            write(writer, escapeAngles((0,invisible/* decodeInvisibleEntities */.$H)(piece.source)));
            break;
        case 'gone':
            tell(piece.why, piece.source);
            drop(writer, piece.source);
            break;
        case 'hidden': {
            const kind = /^<!--\s*issuewright:/.test(piece.source) ? 'marker' : 'html-comment';
            if (piece.closed)
                tell(kind, piece.source.replace(/^<!-*|-*>$/g, ''));
            else
                reading.hiding = { until: 'end', kind, said: piece.source.replace(/^<!-*/, '') };
            drop(writer, piece.source);
            break;
        }
        case 'tag': {
            const until = ends.get(piece);
            if (until !== undefined)
                reading.hiding = { until, kind: 'hidden-element', said: '' };
            else
                showTag(piece, writer, tell);
            drop(writer, piece.source);
            break;
        }
        case 'open':
            if (piece.link)
                writer.links.push(writer.parts.length);
            if (!piece.link || !piece.image)
                write(writer, piece.source);
            break;
        case 'close':
            showLink(piece, writer, tell);
            drop(writer, piece.source);
    }
}
/** A literal `<` must not become a tag by what we take out behind it. */
function escapeAngles(text) {
    return text.replace(/<(?![\s\d=<(-])/g, '&lt;');
}
function showTag(tag, writer, tell) {
    const attributes = tag.source.slice(tag.name.length + 1, -1);
    if (tag.name === 'img')
        tell('image', attributes);
    else if (tag.source.includes('='))
        tell('attribute', attributes);
    if (tag.name === 'img')
        writer.parts.push('[image]');
    else if (parting.test(tag.name) && /\S$/.test(writer.parts.at(-1) ?? ''))
        writer.parts.push(' ');
}
/** A destination that can be followed and says nothing a reader would not look for in an address. */
const address = /^(?:https?:\/\/|mailto:|[#./]|[\w-]+(?:[/.#?]|$))[^\s<>\\]{0,500}$/i;
function showLink({ source, image, link }, writer, tell) {
    const start = writer.links.pop() ?? 0;
    const destination = link?.destination ?? '';
    const inside = writer.parts.slice(image ? start : start + 1).join('');
    if (image || inside.trim() === '') {
        writer.parts.length = start;
        tell(image ? 'image' : 'hidden-element', `${inside} ${source.slice(1)}`);
        if (image)
            writer.parts.push('[image]');
        return;
    }
    if (link?.title)
        tell('link-title', link.title);
    if (link?.destination === null && source.length > 1)
        tell('link-definition', source.slice(1));
    const kept = link?.destination !== null && address.test(destination);
    if (destination !== '' && !kept)
        tell('attribute', destination);
    writer.parts.push(kept ? `](${destination})` : ']');
}

;// CONCATENATED MODULE: ./src/text/sanitise.ts





/** Honest text is stable after two readings; what still changes after this many is built to mislead. */
const mostReadings = 6;
const cutNote = '\n\n[cut: the text was longer]';
/**
 * Foreign Markdown as models and agents may read it: only what a human reader of the rendered issue can see, without
 * secrets. Tags vanish and their text stays; code stays as it is. `maxChars` counts UTF-16 units, the note of the cut
 * included. Never throws; linear in the length of the text; `sanitise` of its own result changes and removes nothing.
 */
function sanitise(markdown, options = {}) {
    const { tell, removals } = collectRemovals();
    let text = markdown.replace(/\r\n?/g, '\n');
    for (let reading = 0; reading < mostReadings; reading += 1) {
        const next = cut(clean(showVisible(text, tell), tell), options.maxChars ?? Number.POSITIVE_INFINITY, tell);
        if (next === text)
            return { text, removed: removals() };
        text = next;
    }
    return { text: flatten(text), removed: removals() };
}
/** The same for a title, which is shown as written: it has no structure to hide anything in, only characters. One line. */
function sanitiseTitle(title) {
    const { tell, removals } = collectRemovals();
    return { text: clean(title.replace(/\s*[\r\n]\s*/g, ' '), tell), removed: removals() };
}
function clean(text, tell) {
    const seen = (0,invisible/* stripInvisible */._0)(text, (kind, characters) => tell(kind, kind === 'tag-characters' ? (0,invisible/* decodeTags */.C3)(characters) : ''));
    return redactSecrets(seen, () => tell('secret'));
}
function cut(text, maxChars, tell) {
    if (text.length <= maxChars)
        return text;
    tell('cut');
    const end = Math.max(0, maxChars - cutNote.length);
    // Not between the halves of a surrogate pair.
    return `${text
        .slice(0, end)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}${cutNote}`.slice(0, maxChars);
}
const plain = { '<': '‹', '[': '(', ']': ')', '`': "'", '~': '-', '|': '¦', '&': '+' };
/** Takes from the text everything that could be structure, one character for one. */
function flatten(text) {
    return text.replace(/[<[\]`~|&]/g, (char) => plain[char] ?? '');
}


/***/ })

};
