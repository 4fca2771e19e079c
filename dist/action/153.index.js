export const id = 153;
export const ids = [153];
export const modules = {

/***/ 3153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/pipeline/mark.ts
var mark = __webpack_require__(1773);
// EXTERNAL MODULE: ./src/pipeline/record.ts
var pipeline_record = __webpack_require__(8953);
;// CONCATENATED MODULE: ./src/text/notice.ts

/** A comment of its own, said once, for want of a status comment. `about` is a login or a word of ours. */
function renderNotice(code, about, label) {
    return `${sentences[code](about, label)}\n\n${(0,mark/* keyMark */.JY)((0,mark/* noticeKey */.O4)(code))}`;
}
const sentences = {
    refused: (about, label) => `The label \`${label}\` was put on by **${about}**, who may not push to this repository, so nothing was started. ` +
        `Someone with write access can remove the label and add it again.`,
    'unsupported-target': (_, label) => `The label \`${label}\` works on issues only; this is a pull request. Remove the label here and add it to an issue.`,
    closed: (_, label) => `This issue is closed, so nothing was started. Reopen it and add the label \`${label}\` again.`,
    'no-label': (_, label) => `There is nothing to command here yet: add the label \`${label}\` first.`,
};

// EXTERNAL MODULE: ./src/pipeline/question.ts
var question = __webpack_require__(8696);
;// CONCATENATED MODULE: ./src/text/questions.ts

const texts = {
    'what-happens': {
        ask: 'What exactly happens?',
        why: 'The message, the value or the screen you see, as it is written there.',
    },
    expected: { ask: 'What did you expect instead?', why: 'Then it is clear when the problem is solved.' },
    reproduce: {
        ask: 'How can somebody else see it?',
        why: 'The shortest way: what to enter, open or run, step by step.',
    },
    version: {
        ask: 'In which version and environment?',
        why: 'The version of this project, and of the system or browser it runs on.',
    },
    goal: { ask: 'What do you want to achieve?', why: 'The reason often decides between two ways of doing it.' },
    behaviour: { ask: 'How should it behave?', why: 'An example helps most: this input, that result.' },
    acceptance: {
        ask: 'How can one tell that it is done?',
        why: 'A list of what must be true afterwards, also of what must stay as it is.',
    },
    where: { ask: 'Which file, page or command is it about?', why: 'So that the right place is changed, and no other.' },
    wording: { ask: 'What should the text say?', why: 'The sentence as it is, and as it should be.' },
    scope: {
        ask: 'How far should the change go?',
        why: 'What may change, and what must not.',
        options: ['only the place named', 'every place like it'],
    },
    question: { ask: 'What would you like to know?', why: 'One sentence with a question mark is enough.' },
    context: { ask: 'What have you tried, and what came of it?', why: 'Then the answer can begin where you are.' },
};
/** The English sentences of one question of the catalogue. */
function questionText(key) {
    return texts[key];
}
const isKey = (key) => question/* questionKeys */.lQ.some((known) => known === key);
/**
 * The body of the comment that asks the reporter. Keys that are not in the catalogue are passed over; without a reporter
 * (a deleted account) nobody is addressed. `round` counts from 1 to `rounds`.
 */
function renderQuestions(asked) {
    const greeting = asked.reporter === null ? 'Thank you for this issue.' : `@${asked.reporter}, thank you for this issue.`;
    const questions = asked.keys
        .filter(isKey)
        .map((key, index) => `- [ ] **${index + 1}. ${texts[key].ask}** ${why(texts[key])}`);
    const left = asked.rounds - asked.round;
    const next = left > 0
        ? 'Your answer is read as soon as you post it, and the work goes on.'
        : 'Your answer is read as soon as you post it. These are the last questions: after them a maintainer decides.';
    return [
        `${greeting} Before work on it can begin, ${questions.length === 1 ? 'one thing is' : 'a few things are'} missing:`,
        questions.join('\n'),
        'Simply reply in a comment; numbers help (`1. …`). What you do not know, leave out.',
        'Everything here can be read by everybody: **never post passwords, tokens or other secrets.**',
        next,
    ].join('\n\n');
}
function why({ why, options }) {
    return options ? `${why} (${options.join(', or ')})` : why;
}
/** Things that let their owner in. */
const credential = '\\.env(?:\\.\\w+)?|passwords?|passphrases?|passwd|pwd|credentials?|(?:access|auth|api|bearer|session|personal|refresh|github)[ -]?(?:access[ -]?)?(?:tokens?|keys?)|tokens?|secrets?|(?:private|ssh|api|secret|signing|encryption) ?keys?|api[ _-]?keys?|cookies?|connection strings?|id_rsa|kubeconfig|service account|one[ -]time codes?|otp|2fa codes?|recovery codes?|environment variables';
const request = "paste|post|share|send|provide|give|tell|show|attach|upload|include|add|copy|enter|reveal|disclose|print|dump|output|supply|submit|need|have|want|know|your|what(?: is|['’]s| are)";
/**
 * Whether a question made by a model must not be asked because it wants credentials: a request and a thing that lets in, within
 * one sentence. Rather one good question too few. A warning ("never post tokens") is not a question, so it is refused as well.
 */
function refusesCredentials(text) {
    const plain = text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
    const wanted = new RegExp(`(?<![\\p{L}\\p{N}])(?:${credential})(?![\\p{L}\\p{N}])`, 'iu');
    const asking = new RegExp(`(?<![\\p{L}\\p{N}])(?:${request})(?![\\p{L}\\p{N}])`, 'iu');
    return plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u).some((sentence) => wanted.test(sentence) && asking.test(sentence));
}

// EXTERNAL MODULE: ./src/text/sanitise.ts + 3 modules
var sanitise = __webpack_require__(8574);
// EXTERNAL MODULE: ./src/text/status.ts
var text_status = __webpack_require__(3165);
// EXTERNAL MODULE: ./src/reconcile/observe.ts
var observe = __webpack_require__(716);
// EXTERNAL MODULE: ./src/reconcile/readable.ts
var readable = __webpack_require__(4154);
// EXTERNAL MODULE: ./src/reconcile/save.ts
var save = __webpack_require__(1543);
;// CONCATENATED MODULE: ./src/reconcile/apply.ts









/**
 * Applies one effect and returns the snapshot as it is afterwards. Each handler looks before it writes, so that an effect
 * applied twice has the result of once.
 */
async function apply(effect, snapshot, policy, tools) {
    const { platform } = tools;
    const { issue } = snapshot;
    switch (effect.do) {
        case 'save': {
            const render = (record) => statusText(snapshot, record, policy, tools);
            const saved = { ...snapshot, status: await (0,save/* saveRecord */.h)(platform, snapshot, effect.record, render) };
            // A round that is noted only now may have its answers already.
            return { ...saved, textHash: (0,observe/* textHashOf */.xB)(saved) };
        }
        case 'understand': {
            const { title, body, texts } = (0,readable/* readable */.H)(snapshot);
            return { ...snapshot, verdict: await tools.judge({ title, body, answers: texts }, snapshot.textHash) };
        }
        case 'ask': {
            const generation = snapshot.status.kind === 'valid' ? snapshot.status.record.generation : 1;
            const key = (0,mark/* keyMark */.JY)((0,mark/* questionsKey */.jB)(generation, effect.round));
            const body = renderQuestions({
                reporter: issue.author?.login ?? null,
                keys: effect.keys,
                round: effect.round,
                rounds: policy.rounds,
            });
            return say(snapshot, platform, key, `${body}\n\n${key}`);
        }
        case 'notice':
            return say(snapshot, platform, (0,mark/* keyMark */.JY)((0,mark/* noticeKey */.O4)(effect.code)), renderNotice(effect.code, effect.about, policy.label));
        case 'react':
            await platform.react(effect.comment, effect.content);
            return snapshot;
        case 'label':
            await platform.ensureLabels(issue.number, [effect.name]);
            return { ...snapshot, issue: { ...issue, labels: [...issue.labels, effect.name] } };
        case 'unlabel':
            await platform.ensureNoLabel(issue.number, effect.name);
            return {
                ...snapshot,
                issue: { ...issue, labels: issue.labels.filter((name) => name.toLowerCase() !== effect.name.toLowerCase()) },
            };
        case 'publish-branch': {
            const { base, files, message } = expected(tools.delivered);
            const tree = base === snapshot.repository.head ? snapshot.repository.tree : null;
            await platform.ensureBranch(effect.branch, { sha: base, tree }, files, message);
            return snapshot;
        }
        case 'open-pull-request': {
            const { title, body } = expected(tools.delivered);
            const wanted = { branch: effect.branch, into: snapshot.repository.branch, title, body, draft: policy.draft };
            return { ...snapshot, pullRequest: await platform.ensurePullRequest(wanted) };
        }
        case 'label-pull-request':
            await platform.ensureLabels(effect.number, effect.labels);
            return snapshot;
        case 'assign':
            await platform.ensureAssignees(effect.number, effect.logins);
            return snapshot;
        case 'request-review':
            await platform.ensureReviewers(effect.number, effect.logins);
            return snapshot;
        default:
            return effect;
    }
}
/** A comment is made once: it is found again by its key, if it is ours. */
async function say(snapshot, platform, key, body) {
    if (snapshot.comments.some((comment) => comment.ours && comment.body.includes(key)))
        return snapshot;
    const comment = await platform.createComment(snapshot.issue.number, body);
    return { ...snapshot, comments: [...snapshot.comments, comment] };
}
function statusText(snapshot, record, policy, { seals, runUrl }) {
    const { issue, repository } = snapshot;
    const branch = (0,pipeline_record/* branchName */.at)(issue.number, record.generation);
    const context = {
        policy,
        runUrl,
        reporter: issue.author?.login ?? null,
        byHand: issue.url.replace(/\/issues\/\d+$/, `/compare/${repository.branch}...${branch}?expand=1`),
        removed: (0,sanitise/* describeRemovals */.zR)((0,readable/* readable */.H)(snapshot).removed),
    };
    return (0,text_status/* renderStatus */.L)(record, context, seals[0] ?? null);
}
function expected(delivered) {
    if (!delivered)
        throw new Error('publishing without a delivered change set');
    return delivered;
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
