export const id = 63;
export const ids = [63,494];
export const modules = {

/***/ 3929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   vE: () => (/* binding */ sayGroup)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pipeline_character_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);



/**
 * What we say to the runner: outputs and summary through its files, annotations and masks through its log. Written here
 * and not taken from @actions/core, because importing that costs more CPU than all the rest of an idle run together
 * (docs/adr/0002).
 */
function setOutputs(env, outputs) {
    const file = env['GITHUB_OUTPUT'];
    if (!file)
        return;
    // A random delimiter, so that no value can end its own block and speak to the runner.
    const lines = Object.entries(outputs).map(([name, value]) => {
        const end = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
        return `${name}<<${end}\n${value}\n${end}\n`;
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, lines.join(''));
}
/** GitHub refuses a step summary above 1 MiB as a whole; we stop well before. */
const summaryBytes = 900_000;
function addSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    const bytes = Buffer.from(`${markdown}\n`);
    const room = Math.max(0, summaryBytes - ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0));
    if (room === 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, bytes.length <= room ? bytes : `${bytes.subarray(0, room).toString('utf8')}\n\n…cut\n`);
}
/** Escapes as the runner's own toolkit does (actions/toolkit, packages/core/src/command.ts). */
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
function annotate(level, message) {
    process.stdout.write(`::${level}::${escaped(message)}\n`);
}
function mask(secret) {
    if (secret !== '')
        process.stdout.write(`::add-mask::${escaped(secret)}\n`);
}
/** A line of our own in the log. It may quote others, and can still not be taken for a command. */
function say(line) {
    const plain = (0,_pipeline_character_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(line).replaceAll(/\n+/g, ' ').replaceAll('##[', '## [');
    process.stdout.write(`${plain.replace(/^\s*::/, ' : :')}\n`);
}
/** Lines that the log shows folded, under a title of ours. */
function sayGroup(title, lines) {
    process.stdout.write(`::group::${title}\n`);
    for (const line of lines)
        say(line);
    process.stdout.write('::endgroup::\n');
}


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ endAttempt),
/* harmony export */   ZS: () => (/* binding */ attemptSchema),
/* harmony export */   jO: () => (/* binding */ keptAttempts),
/* harmony export */   tI: () => (/* binding */ dropAttempt),
/* harmony export */   xF: () => (/* binding */ beginAttempt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4853);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);



/** How many attempts a record keeps; older ones survive only in `totals`. */
const keptAttempts = 10;
/** One run of an agent, with what it cost. */
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    agent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** The commit it works on. */
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    endedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().nullable(),
    outcome: _revision_js__WEBPACK_IMPORTED_MODULE_0__/* .outcome */ .bu.nullable(),
    minutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
});
/** Notes the start of an attempt. */
function beginAttempt(record, attempt) {
    const today = (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .spentToday */ .qE)(record, new Date(attempt.startedAt));
    const begun = { ...attempt, endedAt: null, outcome: null, minutes: 0, tokens: 0, costUsd: 0 };
    return {
        attempts: [...record.attempts, begun].slice(-keptAttempts),
        totals: { ...record.totals, attempts: record.totals.attempts + 1 },
        spent: { ...today, attempts: today.attempts + 1 },
    };
}
/** Takes back the attempt that was begun last, as if it had never been: no agent has run. */
function dropAttempt({ attempts, totals, spent }) {
    return {
        attempts: attempts.slice(0, -1),
        totals: { ...totals, attempts: totals.attempts - 1 },
        spent: spent && { ...spent, attempts: spent.attempts - 1 },
    };
}
/** Closes the open attempt, if there is one, and adds what it cost to the totals. */
function endAttempt(record, end) {
    const last = record.attempts.at(-1);
    if (!last || last.endedAt !== null)
        return {};
    const { minutes, tokens, costUsd } = record.totals;
    const today = (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .spentToday */ .qE)(record, new Date(end.endedAt));
    return {
        attempts: [...record.attempts.slice(0, -1), { ...last, ...end }],
        totals: {
            ...record.totals,
            minutes: minutes + end.minutes,
            tokens: tokens + end.tokens,
            costUsd: costUsd + end.costUsd,
        },
        spent: { ...today, minutes: today.minutes + end.minutes, costUsd: today.costUsd + end.costUsd },
    };
}


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ isDayUsedUp),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   h4: () => (/* binding */ usedUp),
/* harmony export */   on: () => (/* binding */ mostRetries),
/* harmony export */   qE: () => (/* binding */ spentToday)
/* harmony export */ });
/* unused harmony export dayOf */
/** The first wait before another try, and the longest, in milliseconds. */
const firstWait = 10_000;
const longestWait = 300_000;
/** So many retries without being asked to; then a person decides. */
const mostRetries = 5;
/** How long to wait after a number of retries: 10 s, doubled each time, at most 5 min. */
function backOff(retries) {
    return Math.min(firstWait * 2 ** retries, longestWait);
}
/** The day of a moment, in UTC: days of the budget begin at the same time everywhere. */
const dayOf = (now) => now.toISOString().slice(0, 10);
/** What an item has spent on the day of `now`. */
function spentToday({ spent }, now) {
    const day = dayOf(now);
    return spent?.day === day ? spent : { day, attempts: 0, minutes: 0, costUsd: 0 };
}
/**
 * The setting of the item's own budget that is used up, or null. Attempts are counted by generation, the rest for ever;
 * rounds of revision have limits of their own.
 */
function usedUp({ stage, attempts, totals }, policy) {
    if (stage !== 'reviewing' && attempts.length >= policy['max-attempts'])
        return 'max-attempts';
    if (totals.minutes >= policy['issue-minutes'])
        return 'issue-minutes';
    return totals.costUsd >= policy['issue-usd'] ? 'issue-usd' : null;
}
/** Whether all items together have used up the budget of the day. */
function isDayUsedUp(items, policy, now) {
    const all = items.map(({ record }) => spentToday(record, now));
    const sum = (of) => all.reduce((total, one) => total + of(one), 0);
    return (sum(({ attempts }) => attempts) >= policy['daily-attempts'] ||
        sum(({ minutes }) => minutes) >= policy['daily-minutes'] ||
        sum(({ costUsd }) => costUsd) >= policy['daily-usd']);
}


/***/ }),

/***/ 8157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
const esc = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
/** What terminals obey: CSI (colours, cursor), OSC and its kin (titles, links), and two-character escapes; ECMA-48. */
const terminalSequences = new RegExp([
    `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${esc}\\]|\\u009d)[^${bell}${esc}\\n]*(?:${bell}|${esc}\\\\)?`,
    `${esc}[PX^_][^${esc}\\n]*(?:${esc}\\\\)?`,
    `${esc}[ -/]*[0-~]`,
].join('|'), 'gu');
/** Foreign output as plain lines: no terminal sequences, controls, bidi controls or invisible characters; tab and line feed stay. */
function plainText(text) {
    return text
        .replace(terminalSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, '');
}
/** Characters that have no place in a source file: controls, bidi controls ("Trojan Source"), invisible ones. */
const hidden = /(?![\t\n\r\f]|\ufe0e|\ufe0f|\u200c|\u200d)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
/** Joiners and emoji selectors belong to a character that can be seen; after ASCII, or in a row, they only hide. */
const stray = /(?<=\p{ASCII})(?:\u200c|\u200d)|(?<=\p{Default_Ignorable_Code_Point})(?:\ufe0e|\ufe0f)/gu;
/** How often a text has each hidden character, by its name (`U+202E`). A byte order mark at the beginning is not hidden. */
function hiddenCharacters(text) {
    const body = text.replace(/^\ufeff/, '');
    const counts = new Map();
    for (const [character] of [...body.matchAll(hidden), ...body.matchAll(stray)]) {
        const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 1494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ globPattern),
/* harmony export */   k: () => (/* binding */ globOf)
/* harmony export */ });
/** A glob as gitignore(5) reads it, but for POSIX classes: without a slash it matches at any depth, with one from its folder on. */
function globPattern(glob) {
    const start = glob.includes('/') ? '' : '(?:.*/)?';
    // Git takes the literal beginning off before it matches, so that `a**/b` reads as `a` and then `**/b`.
    const [, plain = '', wild = ''] = /^([^*?[\\]*)(.*)$/s.exec(glob.replace(/^\//, '')) ?? [];
    const translate = (text) => text.replace(token, (part) => tokens[part] ?? literal(part));
    const body = glob.includes('/') && wild.startsWith('**/') ? translate(plain) + translate(wild) : translate(plain + wild);
    try {
        return new RegExp(`^${start}${body}$`, 's');
    }
    catch {
        return /(?!)/; // an impossible class such as `[z-a]` matches nothing, in git as well
    }
}
const token = /(?<![^/])\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|./gsu;
const tokens = {
    '**/': '(?:.*/)?',
    '/**/': '/(?:.*/)?',
    '/**': '/.+',
    '*': '[^/]*',
    '?': '[^/]',
};
function literal(part) {
    if (/^\*+$/.test(part))
        return '[^/]*';
    if (part.startsWith('['))
        return `(?!/)${part.replace(/^\[!/, '[^').replace(/(?!^)\[/g, '\\[')}`;
    return (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** The glob that matches exactly this path. */
function globOf(path) {
    return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
/** The languages in which we speak to people. */
const languages = ['en', 'es', 'fr', 'vi'];
/** Words that hardly a sentence of a language does without, and that the others do not have. */
const common = {
    en: /^(?:the|is|are|was|and|of|it|this|that|when|with|not|to|in|i|you|should|have|for|be|does)$/,
    es: /^(?:el|los|las|una|es|está|que|de|del|en|por|para|con|cuando|pero|y|al|como|debería|hay|se|lo|su|mi|muy)$/,
    fr: /^(?:le|les|des|une|est|sont|et|dans|pour|avec|quand|mais|du|au|je|il|pas|sur|ce|cette|être|où|qui|nous|vous|ne)$/,
    vi: /^(?:là|và|của|không|được|khi|một|các|những|này|cho|trong|với|tôi|có|thì|để|bị|đã|nên|lỗi|thể|như|từ)$/,
};
/** No other of our languages writes these letters. */
const vietnamese = /[ăđơư\u1ea0-\u1ef9]/;
/**
 * In which language a text is written, as far as its most common words tell: `other` for another one, or when too little
 * speaks for any. Code counts for nothing. Only the first 5,000 characters are read.
 */
function languageOf(text) {
    const prose = text.slice(0, 5_000).replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`|https?:\/\/\S+/g, ' ');
    const words = prose
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const hits = (language) => words.filter((word) => common[language].test(word) || (language === 'vi' && vietnamese.test(word))).length;
    const [first, second] = languages
        .map((language) => ({ language, score: hits(language) }))
        .sort((a, b) => b.score - a.score);
    const clear = first && first.score >= Math.max(2, words.length / 12) && first.score > (second?.score ?? 0);
    return clear ? first.language : 'other';
}
/** The language of our words about an item: as configured, else the reporter's, else English. */
function spokenIn(configured, reporter) {
    if (configured !== 'auto')
        return configured;
    return languages.find((language) => language === reporter) ?? 'en';
}


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  at: () => (/* binding */ branchName),
  Yb: () => (/* binding */ mostFindings),
  g0: () => (/* binding */ mostRefused),
  Cy: () => (/* binding */ move),
  Mx: () => (/* binding */ newRecord),
  fi: () => (/* binding */ recordSchema),
  If: () => (/* binding */ recordVersion),
  M0: () => (/* binding */ wasLeftBy)
});

// UNUSED EXPORTS: replies

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/pipeline/attempt.ts
var attempt = __webpack_require__(4827);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/revision.ts
var revision = __webpack_require__(205);
;// CONCATENATED MODULE: ./src/pipeline/round.ts

const time = iso/* datetime */.w$();
const id = schemas/* int */.Whr().nonnegative();
const round_short = (most) => schemas/* string */.YjP().max(most);
/** The words of a question that is not of the catalogue. */
const questionSchema = schemas/* strictObject */.rej({ ask: round_short(300), why: round_short(300), options: schemas/* array */.YOg(round_short(100)).max(4) });
/** One round of questions to the reporter, and what came of it. */
const roundSchema = schemas/* strictObject */.rej({
    at: time,
    keys: schemas/* array */.YOg(round_short(60)).max(10),
    own: schemas/* record */.g1P(round_short(60), questionSchema).default({}),
    /** The comments that answered this round, in order, and when they were last taken: what is edited later is not read. */
    answers: schemas/* array */.YOg(id).max(20),
    taken: time.nullable().default(null),
    /** The last comment that was looked at for an answer. */
    read: id.default(0),
    /** When something was last said to it, and when the reporter was reminded. */
    heardAt: time.nullable().default(null),
    remindedAt: time.nullable().default(null),
    /** Questions, by their key, that someone who can push has ticked: enough is known, or this option is meant. */
    ticks: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: round_short(60), option: id.nullable(), by: round_short(60) }))
        .max(10)
        .default([]),
});

// EXTERNAL MODULE: ./src/pipeline/snapshot.ts
var snapshot = __webpack_require__(7920);
// EXTERNAL MODULE: ./src/pipeline/stage.ts
var stage = __webpack_require__(1160);
// EXTERNAL MODULE: ./src/pipeline/verdict.ts
var verdict = __webpack_require__(3739);
;// CONCATENATED MODULE: ./src/pipeline/record.ts








/** The version that this code writes. */
const recordVersion = 1;
/** How much of the past a record keeps; older moves are forgotten. */
const keptMoves = 30;
/** After so many refusals the rest is ignored in silence. */
const mostRefused = 20;
/** So many findings of the guard are kept; all are in the artifact. */
const mostFindings = 8;
/** What we may have to say to a command beyond a reaction. */
const replies = [
    'refused',
    'unknown',
    'unknown-agent',
    'help',
    'not-now',
    'no-label',
    'no-app',
    'app-unusable',
    'moved',
    'checks',
];
const record_time = iso/* datetime */.w$();
const record_id = schemas/* int */.Whr().nonnegative();
const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const record_short = (most) => schemas/* string */.YjP().max(most);
const person = schemas/* strictObject */.rej({ login: record_short(60), id: record_id.nullable() });
const consentSchema = schemas/* strictObject */.rej({
    by: person,
    at: record_time,
    /** Hash of title and body as the consenter could read them. */
    hash,
});
const moveSchema = schemas/* strictObject */.rej({
    from: schemas/* enum */.k5n(stage/* stages */._$),
    to: schemas/* enum */.k5n(stage/* stages */._$),
    at: record_time,
    by: record_short(60),
    rule: record_short(40),
});
/**
 * The persisted state of one item: versioned JSON, hidden in the status comment. It is bound to one repository and one
 * issue by their ids, so that a copy elsewhere counts for nothing.
 */
const recordSchema = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(recordVersion),
    repository: record_id,
    issue: record_id,
    /** Grows by one with each write; a write that would not follow the last one read is refused. */
    revision: record_id,
    /** Grows when a human asks again after an end; it names the branch. */
    generation: schemas/* int */.Whr().positive(),
    /** The run that wrote this revision. */
    writer: schemas/* strictObject */.rej({ run: record_id, attempt: record_id }),
    stage: schemas/* enum */.k5n(stage/* stages */._$),
    since: record_time,
    /** Why the item stands here, when the stage alone does not say it. */
    reason: record_short(300).nullable(),
    history: schemas/* array */.YOg(moveSchema).max(keptMoves),
    consent: consentSchema.nullable(),
    /** The labelling last looked at, so that taking the label off and on again is seen even within one second. */
    labelling: record_short(100).nullable(),
    verdict: verdict/* verdictSchema */.$D.nullable(),
    rounds: schemas/* array */.YOg(roundSchema).max(10),
    /** A writer said: start as it stands, ask no more. */
    enough: schemas/* boolean */.zMY(),
    /** The agent that somebody asked for; null means the policy's own choice. */
    agent: record_short(40).nullable().default(null),
    /** Its place in the queue when it was last looked at, from 1; null when it does not wait for a slot. */
    place: schemas/* int */.Whr().positive().nullable().default(null),
    /** How often it was tried again without being asked to, since it last got anywhere. */
    retries: record_id.default(0),
    /** When two runs last wrote at the same time, which the concurrency group of the workflow prevents. */
    raced: record_time.nullable().default(null),
    /** What its attempts have cost on a day (UTC), for the budget of the day. */
    spent: schemas/* strictObject */.rej({
        day: record_short(10),
        attempts: record_id,
        minutes: schemas/* number */.aig().nonnegative(),
        costUsd: schemas/* number */.aig().nonnegative(),
    })
        .nullable()
        .default(null),
    /** Which run holds the item, and until when; the ticket orders claims of slots. */
    lease: schemas/* strictObject */.rej({ run: record_id, attempt: record_id, deadline: record_time, ticket: record_id.default(0) }).nullable(),
    attempts: schemas/* array */.YOg(attempt/* attemptSchema */.ZS).max(attempt/* keptAttempts */.jO),
    change: schemas/* strictObject */.rej({
        branch: record_short(100),
        base: record_short(40),
        head: record_short(40),
        pullRequest: schemas/* int */.Whr().positive(),
        round: record_id,
        state: schemas/* enum */.k5n(revision/* pullStates */.eA).default('open'),
        /** Why it was closed without a merge, if somebody has said so. */
        why: schemas/* enum */.k5n(snapshot/* whyClosed */.P).nullable().default(null),
    })
        .nullable(),
    /** Rounds of work on the pull request of this generation. */
    revisions: schemas/* array */.YOg(revision/* revisionSchema */.X8).max(revision/* mostRevisions */.gd).default([]),
    /** A command asked for a round that has not begun. */
    asked: schemas/* strictObject */.rej({ by: record_short(60), comment: record_id })
        .nullable()
        .default(null),
    /** Another pull request for the issue that has stopped us once; it does not again. */
    rival: schemas/* int */.Whr().positive().nullable().default(null),
    /** How often a model was asked for a verdict. */
    judged: record_id.default(0),
    /** The plan posted last: how many there were, the text it is for, and who approved it. */
    plan: schemas/* strictObject */.rej({ number: schemas/* int */.Whr().positive(), text: hash, approved: record_short(60).nullable() })
        .nullable()
        .default(null),
    /** The type label and the native type that we have set; what a person has changed since is left alone. */
    shown: schemas/* strictObject */.rej({ label: record_short(50).nullable(), type: record_short(50).nullable() })
        .nullable()
        .default(null),
    /** For which commit somebody has asked that the App start the checks; null once it has. */
    checks: schemas/* strictObject */.rej({ head: record_short(40), by: record_short(60) })
        .nullable()
        .default(null),
    /** The agent's own words when it found nothing to change. */
    said: record_short(1_000).nullable().default(null),
    /** `retryAt` is when it is tried again without being asked to. */
    error: schemas/* strictObject */.rej({
        code: schemas/* enum */.k5n(error/* failureCodes */.Nc),
        message: record_short(2_000),
        at: record_time,
        retryAt: record_time.nullable().default(null),
        /** Why the guard blocked the change, as far as a reader reads. */
        findings: schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: record_short(40), path: record_short(300), values: schemas/* array */.YOg(record_short(100)).max(5), fixed: schemas/* boolean */.zMY() }))
            .max(mostFindings)
            .optional(),
    })
        .nullable(),
    totals: schemas/* strictObject */.rej({
        attempts: record_id,
        minutes: schemas/* number */.aig().nonnegative(),
        tokens: record_id,
        costUsd: schemas/* number */.aig().nonnegative(),
    }),
    /** Why an earlier record was not believed, when this one was made in its place. */
    rebuilt: record_short(200).nullable(),
    /** Id of the last comment whose command was handled; smaller ids are history. */
    handled: record_id,
    /** People whose command was refused: each is told once. */
    refused: schemas/* array */.YOg(record_short(60)).max(mostRefused),
    /** What there was to say to the last command, if anything. */
    reply: schemas/* strictObject */.rej({ to: record_short(60), code: schemas/* enum */.k5n(replies), about: record_short(60) }).nullable(),
});
/** The first record of an item: queued, by the consent that created it (null when that did not hold). */
function newRecord(at, ids, consent, labelling, rebuilt = null) {
    return {
        v: recordVersion,
        repository: ids.repository,
        issue: ids.issue,
        revision: 0,
        generation: ids.generation,
        writer: { run: 0, attempt: 0 },
        stage: 'queued',
        since: at,
        reason: null,
        history: [],
        consent,
        labelling,
        verdict: null,
        rounds: [],
        enough: false,
        agent: null,
        place: null,
        retries: 0,
        raced: null,
        spent: null,
        lease: null,
        attempts: [],
        change: null,
        revisions: [],
        asked: null,
        rival: null,
        judged: 0,
        plan: null,
        shown: null,
        checks: null,
        said: null,
        error: null,
        totals: { attempts: 0, minutes: 0, tokens: 0, costUsd: 0 },
        rebuilt,
        handled: 0,
        refused: [],
        reply: null,
    };
}
/**
 * Moves a record to another stage and notes who, when and by which rule. The lease ends with `working`, the error with
 * `failed`, unless `changes` sets them anew.
 * @throws Error on an illegal move: that is a bug in the rules, never the user's doing
 */
function move(record, to, how, changes = {}) {
    if (!(0,stage/* mayMove */.B9)(record.stage, to))
        throw new Error(`illegal move from ${record.stage} to ${to} by rule ${how.rule}`);
    return {
        ...record,
        stage: to,
        since: how.at,
        reason: null,
        place: null,
        lease: null,
        error: null,
        reply: null,
        // Whatever is no retry and no failure has got somewhere.
        retries: ['queued', 'working', 'failed'].includes(to) ? record.retries : 0,
        history: [...record.history, { from: record.stage, to, ...how }].slice(-keptMoves),
        ...changes,
    };
}
/** Whether an earlier attempt of this very run was the last to write the record: nobody has gone on since. */
function wasLeftBy({ writer }, run) {
    return writer.run === run.id && writer.attempt < run.attempt;
}
/** The branch of an item: chosen by code alone, so that no text of an issue or a model ever becomes a ref. */
function branchName(issueNumber, generation) {
    return `issuewright/issue-${issueNumber}-g${generation}`;
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ revisionSchema),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   eA: () => (/* binding */ pullStates),
/* harmony export */   gd: () => (/* binding */ mostRevisions),
/* harmony export */   k3: () => (/* binding */ openRevision)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);


/** How a pull request stands, worst news first. */
const pullStates = [
    'merged',
    'closed',
    'changes-requested',
    'conflicted',
    'checks-failed',
    'approved',
    'draft',
    'open',
];
/** How an attempt, or a round, has ended. */
const outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['published', 'no-change', 'cancelled', ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc]);
/** A record holds no more rounds of revision than this, whatever the settings say. */
const mostRevisions = 12;
/** A round of work on a pull request that is open. */
const revisionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    cause: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['command', 'review', 'checks']),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(60).nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** The head of the branch on which it began. */
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    /** The reviews it answers, the command that asked for it, and the talks that get a reply when it is published. */
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).max(20),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    threads: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).max(30),
    outcome: outcome.nullable(),
});
/** The round of revision that is at work, if it is one. */
function openRevision({ stage, revisions }) {
    const last = revisions.at(-1);
    return stage === 'working' && last?.outcome === null ? last : null;
}


/***/ }),

/***/ 7920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ whyClosed)
/* harmony export */ });
/** Why people closed our pull request without a merge, as they may tick it. */
const whyClosed = ['wrong', 'not-needed', 'elsewhere'];


/***/ }),

/***/ 1160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   B9: () => (/* binding */ mayMove),
/* harmony export */   _$: () => (/* binding */ stages)
/* harmony export */ });
/** Where an item stands. The record holds the truth; the label on the issue is its projection. */
const stages = [
    'queued',
    'clarifying',
    'planned',
    'working',
    'reviewing',
    'done',
    'failed',
    'skipped',
    'cancelled',
];
/** The legal moves, as a table. `done` and `reviewing` are besides legal from anywhere: the pull request's own state outranks ours. */
const moves = {
    queued: ['clarifying', 'planned', 'working', 'failed', 'cancelled'],
    clarifying: ['queued', 'failed', 'cancelled'],
    planned: ['queued', 'working', 'failed', 'cancelled'],
    working: ['queued', 'failed', 'cancelled'],
    reviewing: ['working', 'failed', 'cancelled'],
    done: ['queued'],
    failed: ['queued', 'cancelled'],
    skipped: ['queued'],
    cancelled: ['queued'],
};
/** Whether an item may go from one stage to another. A skip while working must cancel first, so that the run stops. */
function mayMove(from, to) {
    if (from === to)
        return false;
    if (to === 'done' || to === 'reviewing')
        return true;
    if (to === 'skipped')
        return from !== 'working';
    return moves[from].includes(to);
}
/** Stages in which the item still wants something; in the others it sleeps until a human asks again. */
function isActive(stage) {
    return stage !== 'done' && stage !== 'skipped' && stage !== 'cancelled';
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   dx: () => (/* binding */ grounded),
/* harmony export */   jq: () => (/* binding */ judgementSchema),
/* harmony export */   l0: () => (/* binding */ issueTypes)
/* harmony export */ });
/* unused harmony export fallbacks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);


const issueTypes = [
    'bug',
    'feature',
    'documentation',
    'refactor',
    'infrastructure',
    'question',
    'other',
];
/** Why the rules judged although a model was to be asked. */
const fallbacks = [
    'no-answer',
    'unauthorised',
    'rate-limited',
    'unavailable',
    'bad-request',
    'bad-answer',
    'refused',
    'used-up',
];
/** One line of at most so many bytes of JSON: what is longer is cut, so that a record keeps its budget in every script. */
const line = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => cut(text.replace(/[\p{Cc}\s]+/gu, ' ').trim(), most));
function cut(text, most) {
    // As a record is written, where these three take six bytes each.
    const written = (part) => JSON.stringify(part).replace(/[<>&]/g, '\\u0026');
    const bytes = (part) => new TextEncoder().encode(written(part)).length - 2;
    if (bytes(text) <= most)
        return text;
    let [low, high] = [0, text.length];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (bytes(`${text.slice(0, middle)}…`) <= most)
            low = middle;
        else
            high = middle - 1;
    }
    return `${text.slice(0, low).replace(/[\ud800-\udbff]$/, '')}…`;
}
const few = (of, most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of).transform((all) => all.slice(0, most));
/** What a judge may say of an issue; nothing else comes out of one. What is too long is cut, what is unknown is refused. */
const judgementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(issueTypes),
    summary: line(240).describe('What is wrong or wanted, in one line, in the words and the language of the reporter.'),
    requirements: few(line(160), 6).describe('What must be true afterwards, each a statement that can be tested.'),
    approach: few(line(160), 5).describe('How a developer would go about it, step by step.'),
    areas: few(line(120), 8).describe('Files or folders concerned, exactly as they stand in the list of files.'),
    completeness: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(5),
    missing: few(line(60), 10).describe('Keys of the facts that a stranger would still have to ask for.'),
    questions: few(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ask: line(160), why: line(120) }), 3).describe('What to ask the reporter, the most important first, each with the reason it matters; empty when nothing is missing.'),
    readiness: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ready', 'clarify', 'human']),
    reason: line(240).describe('Why this readiness, in one sentence.'),
    risk: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['low', 'medium', 'high', 'unknown']),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['small', 'medium', 'large', 'unknown']),
    language: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._language_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo, 'other']).describe('The language in which the issue is written.'),
    duplicates: few(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), 5).describe('Numbers of listed open issues that ask for the very same.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).describe('How sure you are of type and completeness.'),
});
const shape = judgementSchema.shape;
/**
 * What we understood of an issue, by one schema for model and rules; what only a model can tell has a default. Levels of completeness: 1 nothing to act on (empty, untouched template, a word);
 * 2 a topic without observable behaviour or goal; 3 clear what is wrong or wanted, with facts missing that can be
 * assumed or asked; 4 clear, with reproduction or acceptance, small gaps; 5 could be handed to a stranger.
 */
const verdictSchema = judgementSchema.extend({
    summary: shape.summary.default(''),
    requirements: shape.requirements.default([]),
    approach: shape.approach.default([]),
    areas: shape.areas.default([]),
    questions: shape.questions.default([]),
    readiness: shape.readiness.default('ready'),
    reason: shape.reason.default(''),
    risk: shape.risk.default('unknown'),
    size: shape.size.default('unknown'),
    language: shape.language.default('other'),
    duplicates: shape.duplicates.default([]),
    /** Why: each signal by name, so that the verdict can be explained. */
    signals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(80)).max(20),
    /** Who judged: the offline rules, or a model. */
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rules', 'model']),
    /** The model that was asked, whoever judged in the end; null when none was to be asked. */
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable().default(null),
    fallback: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(fallbacks).nullable().default(null),
    /** What the model's calls took, in and out together. */
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().default(0),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().default(0),
    /** Hash of exactly the text that was judged: title, body and answers. */
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
});
/** A verdict that knows only what it can check: areas that exist at the base, and issues that were listed. */
function grounded(verdict, known) {
    const folders = new Set([...known.files].flatMap(foldersOf));
    const exists = (area) => known.files.has(area) || folders.has(area);
    const areas = verdict.areas.map((area) => area.replace(/^\.?\/|\/+$/g, '')).filter(exists);
    return {
        ...verdict,
        areas: [...new Set(areas)],
        duplicates: verdict.duplicates.filter((number) => known.issues.includes(number)),
    };
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
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

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ code)
/* harmony export */ });
/** Inline code that nothing in the text can end; mentions and references are dead in it. */
function code(text) {
    const plain = text
        .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
        .replaceAll('`', "'")
        .trim();
    return `\`${plain.slice(0, 200)}\``;
}


/***/ }),

/***/ 5694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ decodeRecord),
  Ym: () => (/* binding */ encodeRecord),
  $5: () => (/* binding */ fitted),
  rk: () => (/* binding */ readStatus)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/pipeline/record.ts + 1 modules
var record = __webpack_require__(4587);
;// CONCATENATED MODULE: ./src/pipeline/migration.ts


const versioned = schemas/* looseObject */._H3({ v: schemas/* int */.Whr() });
/** How a record of each older version becomes one of the next. A field with a default needs no step, and no new version. */
const migrations = {};
/** Reads a record from foreign JSON, step by step from its version. A newer one is left alone, what does not fit is invalid. */
function parseRecord(json, steps = migrations) {
    const found = versioned.safeParse(json);
    if (found.success && found.data.v > record/* recordVersion */.If)
        return { kind: 'newer', version: found.data.v };
    let current = json;
    for (let v = found.data?.v ?? record/* recordVersion */.If; v < record/* recordVersion */.If; v += 1) {
        const step = Object.hasOwn(steps, v) ? steps[v] : undefined;
        if (!step)
            return { kind: 'invalid', why: `there is no way from version ${v}` };
        current = { ...step(current), v: v + 1 };
    }
    const parsed = record/* recordSchema */.fi.safeParse(current);
    if (parsed.success)
        return { kind: 'valid', record: parsed.data };
    return { kind: 'invalid', why: errors/* prettifyError */.S1(parsed.error).split('\n')[0] ?? 'malformed' };
}

;// CONCATENATED MODULE: ./src/pipeline/shrink.ts
/**
 * What a record that has grown too large gives up, one after the other: the past first, then words, then what can be learned
 * again. Never what is counted: attempts, rounds, refusals.
 */
const shrinkings = [
    ({ history }) => ({ history: history.slice(-10) }),
    ({ said, error }) => ({ said: cut(said, 300), error: error && { ...error, message: cut(error.message, 500) } }),
    ({ history }) => ({ history: history.slice(-3), reply: null }),
    ({ rebuilt, error }) => ({
        said: null,
        rebuilt: cut(rebuilt, 60),
        error: error && { ...error, message: cut(error.message, 100) },
    }),
    ({ error }) => ({ error: error && withoutValues(error) }),
    ({ verdict }) => ({ verdict: verdict && { ...verdict, signals: [], areas: [], approach: [] } }),
    // Its hash stays: without it the same text would be judged, and paid, again.
    ({ verdict }) => ({
        verdict: verdict && { ...verdict, summary: '', reason: '', requirements: [], questions: [], duplicates: [] },
    }),
];
const cut = (text, most) => (text !== null && text.length > most ? `${text.slice(0, most)}…` : text);
/** The first findings, without what they quote; all are in the artifact. */
function withoutValues({ findings, ...error }) {
    if (!findings)
        return error;
    const brief = (path) => (path.length > 100 ? '' : path);
    return { ...error, findings: findings.slice(0, 3).map((one) => ({ ...one, path: brief(one.path), values: [] })) };
}
/** The record as it fits its budget. @param fits  whether it does, as it is written */
function shrink(record, fits) {
    let fitting = record;
    for (const less of shrinkings) {
        if (fits(fitting))
            return fitting;
        fitting = { ...fitting, ...less(fitting) };
    }
    return fitting;
}

;// CONCATENATED MODULE: ./src/text/codec.ts



const marker = /<!-- issuewright:v(\d{1,4}) (\{.*\}) sig:([0-9a-f]{64}|none) -->\s*$/s;
const unsigned = 'none';
/** The hidden form of a record. No text in it can end the comment: `<`, `>`, `&` and `--` are written as escapes. */
function encodeRecord(record, seal) {
    const json = JSON.stringify(record)
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('&', '\\u0026')
        .replaceAll('--', '-\\u002d');
    return `<!-- issuewright:v${record.v} ${json} sig:${seal ? seal(json) : unsigned} -->`;
}
/** The record's budget in its hidden form, in bytes; the whole comment has 60,000. */
const mostBytes = 16_000;
/** The record as it is written: one that has grown too large gives up the oldest of its past first. */
function fitted(record) {
    return shrink(record, (one) => new TextEncoder().encode(encodeRecord(one, null)).length <= mostBytes);
}
/** Reads the record at the end of a comment. `seals` are the keys in use: the current one and, while rotating, the previous. */
function decodeRecord(body, seals) {
    const found = marker.exec(body);
    if (!found?.[2] || !found[3])
        return { kind: 'none' };
    if (Number(found[1]) > record/* recordVersion */.If)
        return { kind: 'newer', version: Number(found[1]) };
    const [, , json, signature] = found;
    const signed = seals.some((seal) => seal(json) === signature);
    if (seals.length > 0 && !signed)
        return { kind: 'invalid', why: 'the signature does not fit' };
    const parsed = parseRecord(jsonOf(json));
    return parsed.kind === 'valid' ? { ...parsed, signed } : parsed;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/**
 * Finds the record among an issue's comments. It counts only if we wrote the comment, nobody else edited it (or, with a
 * key, the signature fits), and it is bound to this repository and this issue. Anything else is absent, with the reason.
 */
function readStatus(comments, ids, seals) {
    const candidates = comments
        .filter(({ ours }) => ours)
        .map((comment) => ({ comment, decoded: decodeRecord(comment.body, seals) }))
        .filter(({ decoded }) => decoded.kind !== 'none');
    const readings = candidates.map(({ comment, decoded }) => judge(comment, decoded, ids));
    const newer = readings.find(({ kind }) => kind === 'newer');
    if (newer)
        return newer;
    const valid = readings.filter((one) => one.kind === 'valid').sort((a, b) => b.record.revision - a.record.revision);
    const [best, second] = valid;
    if (best && second && best.record.revision === second.record.revision) {
        const { commentId, body } = best.commentId < second.commentId ? best : second;
        const { revision } = best.record;
        return { kind: 'absent', commentId, body, why: 'two comments hold a record of the same revision', revision };
    }
    return best ?? readings[0] ?? { kind: 'absent', commentId: null, why: null };
}
function judge(comment, decoded, ids) {
    const absent = (why) => ({ kind: 'absent', commentId: comment.id, body: comment.body, why });
    if (decoded.kind === 'none')
        return absent('it holds no record');
    if (decoded.kind === 'invalid')
        return absent(decoded.why);
    if (decoded.kind === 'newer')
        return { kind: 'newer', commentId: comment.id, version: decoded.version };
    const { record, signed } = decoded;
    if (record.repository !== ids.repository || record.issue !== ids.issue)
        return absent('the record belongs to another issue');
    const foreign = comment.editedAt !== null && comment.editor?.login !== comment.author?.login;
    if (foreign && !signed)
        return absent('someone else edited the status comment');
    return { kind: 'valid', commentId: comment.id, body: comment.body, record, restore: foreign };
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ renderBlocks),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _C: () => (/* binding */ renderGuardReport)
/* harmony export */ });
/* harmony import */ var _pipeline_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1494);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(406);


/** A finding in a sentence: the path, what its rule says of it, and the facts. */
function explain({ rule, path, values }, { guard }) {
    const what = guard.says[rule] ?? rule;
    const facts = values.length > 0 ? `: ${values.map(_code_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .a).join(', ')}` : '';
    return `${path === '' ? '' : `${(0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .a)(path)} `}${what}${facts}`;
}
/** Why a change was blocked, and the setting that would let it through. */
function renderBlocks(blocks, words) {
    const { guard } = words;
    const lines = blocks.map((found) => `- ${explain(found, words)} (${guard.rule} ${(0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .a)(found.rule)})`);
    const fixed = [...new Set(blocks.flatMap(({ rule, fixed }) => (fixed ? [(0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .a)(rule)] : [])))];
    const how = fixed.length > 0 ? guard.fixed(fixed.join(', ')) : `${guard.allow}\n\n\`\`\`yaml\n${allowing(blocks)}\n\`\`\``;
    return [lines.join('\n'), how, guard.kept].join('\n\n');
}
/** The setting that relaxes these rules for these paths alone. A path that is nobody's or was cut names the rule as a whole. */
function allowing(blocks) {
    const rules = [...new Set(blocks.map(({ rule }) => rule))];
    const lines = rules.map((rule) => {
        const paths = blocks.filter((one) => one.rule === rule).map(({ path }) => path);
        const globs = paths.map((path) => JSON.stringify((0,_pipeline_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globOf */ .k)(path)).replaceAll('`', '\\u0060'));
        return `  - ${rule}${paths.some((path) => path === '' || path.length >= 300) ? '' : `: [${globs.join(', ')}]`}`;
    });
    return ['allow:', ...lines].join('\n');
}
const marks = { block: '⛔', review: '👀', allow: 'ℹ️' };
/** The report beside a change set: all that the guard found, for people. */
function renderGuardReport(findings, words) {
    const { guard } = words;
    const lines = findings.map((found) => `- ${marks[found.answer]} ${explain(found, words)} (${guard.rule} ${(0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .a)(found.rule)})`);
    return [`# ${guard.report}`, guard.legend, lines.join('\n') || guard.nothing, ''].join('\n\n');
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
const space = '[ \\t\\v\\f\\n]';
/** A complete open or closing tag, as CommonMark has it. */
const tagSource = `<(?:[A-Za-z][A-Za-z0-9-]*(?:${space}+[A-Za-z_:][\\w:.-]*(?:${space}*=${space}*(?:[^ \\t\\v\\f\\n"'=<>\`]+|'[^']*'|"[^"]*"))?)*${space}*/?|/[A-Za-z][A-Za-z0-9-]*${space}*)>`;
/** Reads a comment at `at`; one that nothing closes reaches to the end. */
function readComment(text, at) {
    const empty = /<!--(?:-?>)/y;
    empty.lastIndex = at;
    const end = empty.test(text) ? empty.lastIndex : text.indexOf('-->', at + 4) + 3;
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
        const open = /<(?=[A-Za-z/!?])|$/g;
        open.lastIndex = at;
        const start = open.exec(text)?.index ?? text.length;
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
    const isTag = /<\/?[A-Za-z]/y;
    isTag.lastIndex = at;
    const end = isTag.test(text) ? tagEnd(text, at) : text.indexOf('>', at) + 1;
    if (end === 0)
        return { kind: 'hidden', source: text.slice(at), closed: false };
    const source = text.slice(at, end);
    return isTag.lastIndex > 0 ? readTag(source) : { kind: 'hidden', source, closed: true };
}
/** The offset behind the tag that begins at `at`, or 0. Quotes count only where an attribute's value begins. */
function tagEnd(text, at) {
    let end = after(/<\/?[^\s/>]*/y, text, at);
    while (end < text.length) {
        end = after(/[\s/]*/y, text, end);
        if (text[end] === '>')
            return end + 1;
        end = after(/[^\s/>][^\s/>=]*\s*/y, text, end);
        if (text[end] !== '=')
            continue;
        end = after(/=\s*/y, text, end);
        const quote = text[end];
        if (quote === '"' || quote === "'") {
            end = text.indexOf(quote, end + 1) + 1;
            if (end === 0)
                return 0;
        }
        else
            end = after(/[^\s>]*/y, text, end);
    }
    return 0;
}
function after(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}


/***/ }),

/***/ 8038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readInline),
/* harmony export */   a: () => (/* binding */ trimUrl)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(534);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);


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
        special.lastIndex = at;
        const start = special.exec(text)?.index ?? text.length;
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
    const run = /`+/y;
    run.lastIndex = at;
    const mark = run.exec(text)?.[0] ?? '';
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
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(tag);
    if (text.startsWith('<!--', at))
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .readComment */ .W3)(text, at);
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
const tagPattern = new RegExp(_html_js__WEBPACK_IMPORTED_MODULE_0__/* .tagSource */ .QK, 'y');
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
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
    if (!opener.token.image && !found.note)
        scan.inactive = scan.openers.length;
    return { kind: 'close', source: scan.text.slice(at, found.end), image: opener.token.image, link: found.link };
}
function readLink({ text, labels }, opener, at) {
    const tail = (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .readTail */ .Zr)(text, at);
    if (tail)
        return { end: tail.end, link: { destination: tail.destination, title: tail.title } };
    const label = (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabel */ .V8)(text, at);
    const own = opener.followed || at - opener.end > 1000 ? '' : (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseLabel */ .rR)(text.slice(opener.end, at - 1));
    const reference = { end: label?.end ?? at, link: { destination: null, title: '' } };
    if (labels.has(label?.label || own))
        return reference;
    // cmark-gfm loses the label behind what looks like a footnote: `[^1][never shown]`.
    return label && text[opener.end] === '^' ? { ...reference, note: true } : null;
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
const named = new Map(Object.entries({
    shy: '\u00ad',
    zwj: '\u200d',
    zwnj: '\u200c',
    lrm: '\u200e',
    rlm: '\u200f',
    af: '\u2061',
    it: '\u2062',
    ic: '\u2063',
})
    .concat(['ZeroWidthSpace', 'NegativeVeryThinSpace', 'NegativeThinSpace', 'NegativeMediumSpace', 'NegativeThickSpace'].map((name) => [name, '\u200b']))
    .concat([
    ['NoBreak', '\u2060'],
    ['ApplyFunction', '\u2061'],
    ['InvisibleTimes', '\u2062'],
    ['InvisibleComma', '\u2063'],
]));
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
const escapable = /[!-/:-@[-`{-~]/;
const space = (char) => char !== undefined && /[ \t\v\f\r\n]/.test(char);
function skip(source, at) {
    let end = at;
    while (space(source[end]))
        end += 1;
    return end;
}
/** Blanks and at most one line end. */
function skipLine(source, at) {
    const run = /[ \t]*(?:\n[ \t]*)?/y;
    run.lastIndex = at;
    return at + (run.exec(source)?.[0].length ?? 0);
}
function readDestination(source, at) {
    if (source[at] === '<') {
        const angled = /<((?:\\[\s\S]|[^\\\n<>])*)>/y;
        angled.lastIndex = at;
        const found = angled.exec(source);
        return found ? { end: angled.lastIndex, destination: found[1] ?? '' } : null;
    }
    let depth = 0;
    let end = at;
    for (; end < source.length && !space(source[end]); end += 1) {
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
    const bracketed = /\[((?:\\[\s\S]|[^\\[\]]){0,1000})\]/y;
    bracketed.lastIndex = at;
    const found = bracketed.exec(source);
    return found ? { end: bracketed.lastIndex, label: normaliseLabel(found[1] ?? '') } : null;
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
        const rest = /[ \t]*\n/y;
        rest.lastIndex = end;
        if (rest.test(text))
            return { end: rest.lastIndex, label: label.label };
    }
    return null;
}


/***/ }),

/***/ 2521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hiddenMath),
/* harmony export */   d: () => (/* binding */ hidesInMath)
/* harmony export */ });
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
const blank = ({ source }) => ' '.repeat(source.length);
function inDollars(tokens, i) {
    return tokens[i - 1]?.source.endsWith('$') === true && tokens[i + 1]?.source.startsWith('$') === true;
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ neutralise),
  f: () => (/* binding */ neutraliseLine)
});

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
function judgeAddress(address, hosts) {
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
function splitAddress(found) {
    const address = (0,inline/* trimUrl */.a)(found);
    return { address, rest: found.slice(address.length) };
}

// EXTERNAL MODULE: ./src/text/blocks.ts
var blocks = __webpack_require__(5181);
// EXTERNAL MODULE: ./src/text/html.ts
var html = __webpack_require__(534);
// EXTERNAL MODULE: ./src/text/invisible.ts
var invisible = __webpack_require__(480);
// EXTERNAL MODULE: ./src/text/math.ts
var math = __webpack_require__(2521);
;// CONCATENATED MODULE: ./src/text/quiet.ts
/** Fences that GitHub does not show as written: it draws them, or offers them as a change to apply. */
const drawn = /^(?:mermaid|math|geojson|topojson|stl|suggestion)$/i;
/**
 * Code acts on nobody who renders Markdown; but commit messages and bots read it raw. So a closing keyword is parted from its reference, a
 * line that commands a bot is quoted, and our marker is broken. Applied twice it is as applied once.
 */
function quietCode(line) {
    return line
        .replace(/<!--(?=\s*issuewright:)/gi, '<!- -')
        .replace(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?:\s*:\s*|\s+)(?=(?:[\w./-]{1,200})?#\d|GH-\d|https?:\/\/)/gi, '$1 - ')
        .replace(/^([ \t]*)(?=[/!][a-z][\w-]*(?:\s|$)|@[\w-]+[ \t]+\w)/i, '$1> ');
}
/** The opening line of a fence with the language alone. */
function quietFence(line) {
    const [, mark = '', language = ''] = /^( {0,3}(?:`{3,}|~{3,}))[ \t]*([\w+#.-]{1,20}(?!\S))?/.exec(line) ?? [];
    return mark + (drawn.test(language) ? 'text' : language);
}

// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/text/harmless.ts








/**
 * One reading of Markdown that disarms what it sees; the caller repeats it until nothing changes.
 *
 * Mentions and references are put into code spans. GitHub looks for both in the rendered text, so `&#64;` or a backslash
 * would not stop it; a zero-width character would, but we allow none; in code it does not look.
 */
function harmlessMarkdown(markdown, hosts) {
    return (0,blocks/* readBlocks */.v)(markdown)
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
            return withPrefixes(block, harmlessInline((0,html/* readHtml */.y8)(source), hosts));
        case 'row':
            return withPrefixes(block, harmlessRow(source, block.columns, hosts));
        case 'footnote':
            return harmlessInline([{ kind: 'text', source: block.lines.map(({ prefix, text }) => prefix + text).join('\n') }], hosts);
    }
}
/** Reads a text; a formula with parts that nobody would see is shown as code. */
function readShown(source) {
    const read = (0,inline/* readInline */.S)(source, noLabels);
    const tokens = [];
    let at = 0;
    for (const [start, end] of (0,math/* hiddenMath */.T)(read)) {
        const code = `\`${source.slice(start, end).replaceAll('`', "'")}\``;
        tokens.push(...(0,inline/* readInline */.S)(source.slice(at, start), noLabels), { kind: 'code', source: code });
        at = end;
    }
    return at === 0 ? read : [...tokens, ...(0,inline/* readInline */.S)(source.slice(at), noLabels)];
}
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
    const cells = (0,table/* splitCells */.U)(source).slice(0, columns);
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
    if (destination === null)
        return { text: image ? '!\\[' : source };
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
    '(?<reference>(?:(?<![\\w./-])[\\w.-]+(?:\\/[\\w.-]+)?)?\\\\?#\\d\\w*|\\bGH\\\\?-\\d+)',
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
    const char = code <= 0x10ffff ? (0,invisible/* stripInvisible */._0)(String.fromCodePoint(code)).replace(/\s/, ' ') : '';
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
    const text = settle((0,invisible/* stripInvisible */._0)(markdown.replace(/\r\n?/g, '\n')).trimEnd(), hosts);
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
const skipTokens = /\[(?:skip[ -](?:ci|actions|checks|travis)|(?:ci|actions)[ -]skip|no[ -]ci)\]|\*\*\*NO_CI\*\*\*/gi;
const trailer = /^\s*(?:[A-Za-z]+(?:-[A-Za-z]+)*-by|skip-checks|change-id|cc|refs?|see-also|fix(?:e[sd])?|close[sd]?|resolve[sd]?)\s*:/i;
const addresses = new RegExp(addressSource, 'gi');
/**
 * Foreign text as one line of plain text for titles, commit subjects and table cells: no Markdown, mention, reference,
 * address, trailer or skip token. A blank after `@` and `#` kills them wherever the line ends up, in Markdown or not.
 * At most `maxChars` UTF-16 units; applied twice it is as applied once.
 */
function neutraliseLine(text, maxChars) {
    const [first = '', ...more] = (0,invisible/* stripInvisible */._0)(text.slice(0, 8 * maxChars + 1_000).replace(/\r\n?/g, '\n')).split('\n');
    const line = [first, ...more.filter((other) => !trailer.test(other))].join(' ');
    const plain = line
        .replace(/<!--[\s\S]*?-->/g, ' ')
        .replace(skipTokens, ' ')
        .replace(/skip-checks/gi, 'skip checks')
        .replace(/[`<>|]/g, (char) => ({ '`': "'", '<': '‹', '>': '›', '|': '/' })[char] ?? '')
        .replace(addresses, (found) => `(redacted)${splitAddress(found).rest}`)
        .replace(/\](?=[([:])/g, '] ')
        .replace(/@(?=\w)|#(?=\d)|&(?=#?\w{1,40};)/g, '$& ')
        .replace(/\bGH-(?=\d)/gi, 'GH ')
        .replace(/\s+/g, ' ')
        // What removing one token has joined to another.
        .replace(skipTokens, (token) => `(${token.slice(1, -1)})`);
    return shorten(bare(plain), maxChars);
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
    return `${kept.trimEnd()}…`.slice(0, maxChars);
}


/***/ }),

/***/ 4560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderPlan),
/* harmony export */   y: () => (/* binding */ links)
/* harmony export */ });
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5406);

const code = (text) => `\`${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(text, 200).replaceAll('`', "'")}\``;
const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
const part = (title, body) => (body === '' ? [] : [`**${title}**\n\n${body}`]);
/** The plan that someone approves before an agent starts: what the model proposed, if one judged, and what will be run. */
function renderPlan(context, words) {
    const { verdict, binding } = context;
    const { title, execution, how, binding: bound } = words.plan;
    return [
        `### Issuewright: ${title}`,
        ...(verdict ? understood(verdict, context.issueUrl, words) : []),
        ...part(execution, list(executionOf(context, words))),
        how,
        `<sub>${bound(binding.slice(0, 12))}</sub>`,
    ].join('\n\n');
}
function understood(verdict, issueUrl, { plan, type }) {
    const { summary, risk, size, by, areas, duplicates } = verdict;
    const facts = [
        type[verdict.type],
        ...(risk === 'unknown' ? [] : [plan.risk[risk]]),
        ...(size === 'unknown' ? [] : [plan.size[size]]),
    ];
    const steps = list(harmless(verdict.approach));
    return [
        `> ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(summary, 240)} (${facts.join(', ')})`,
        ...part(plan.requirements, list(harmless(verdict.requirements))),
        ...part(plan.approach, by === 'rules' ? plan.unknown : steps && `${plan.proposed}\n\n${steps}`),
        ...part(plan.areas, areas.map(code).join(', ')),
        ...part(plan.duplicates, links(duplicates, issueUrl)),
    ];
}
const harmless = (lines) => lines.map((line) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(line, 240));
/** Links to other issues. @param issueUrl  the address of any issue of the repository */
function links(numbers, issueUrl) {
    return numbers.map((number) => `[${number}](${issueUrl.replace(/\d+$/, String(number))})`).join(', ');
}
function executionOf({ agents, policy, branch }, { plan }) {
    const names = agents.map(({ name, model }) => code(name) + (model ? ` (${code(model)})` : ''));
    return [
        plan.agent(names.join(', '), policy.sandbox === 'none' ? null : code(policy.sandbox)),
        plan.checks(policy.verify.map(code).join(', ')),
        plan.limits(policy['agent-minutes'], policy.usd, policy['max-files'], policy['max-attempts']),
        plan.result(code(branch), policy.draft),
    ];
}


/***/ }),

/***/ 3165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ renderStatus),
/* harmony export */   Pb: () => (/* binding */ judgeOf),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5694);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9298);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5406);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4560);




/**
 * The status comment: what people read, then the hidden record. It depends on the record and its context alone, so that
 * an unchanged item has an unchanged comment. No task boxes: a click by a writer would be an edit.
 */
function renderStatus(record, context, seal) {
    const parts = [
        `### Issuewright: ${context.words.stage[record.stage]}`,
        whatNext(record, context),
        journey(record, context),
        ...(record.totals.attempts > 0 ? [spending(record, context)] : []),
        ...notes(record, context),
        `<sub>${context.words.commands} \`/automate run\`, \`assign\`, \`approve\`, \`revise\`, \`skip\`, \`cancel\`, \`done\`, \`refresh\`, \`help\`.</sub>`,
        (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRecord */ .Ym)(record, seal),
    ];
    return parts.join('\n\n');
}
function whatNext(record, context) {
    const { words, policy, reporter, runUrl, byHand } = context;
    const { next } = words;
    switch (record.stage) {
        case 'queued':
            if (record.reason === 'daily-budget')
                return next.dailyBudget;
            return record.reason === 'unapproved' ? next.unapproved : next.queued(record.place);
        case 'clarifying':
            return next.clarifying(reporter ?? words.reporter, policy['answer-days']);
        case 'working':
            return next.working(runUrl(record.lease?.run ?? 0), record.lease?.deadline ?? record.since);
        case 'reviewing':
            return reviewing(record, context);
        case 'done':
            if (record.change && record.reason === null)
                return next.merged(record.change.pullRequest);
            return record.said !== null && record.reason === 'no-change'
                ? next.unchanged(quote((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(record.said)))
                : next.done;
        case 'failed':
            return record.error ? `${renderError(record.error, byHand, words)}${again(record.error, words)}` : '';
        case 'planned':
        case 'skipped':
            return next[record.stage];
        case 'cancelled':
            return [
                words.cancelled[record.reason]?.(record.reason === 'rivalled' ? `#${record.rival}` : policy.label) ??
                    '',
                ...edited(context),
            ].join('\n\n');
    }
}
/** How the pull request stands, and why no round of revision goes on, or how the last one failed. */
function reviewing(record, { words, policy }) {
    const { change, reason, place, error } = record;
    const { review, next } = words;
    const held = review.held[reason];
    return [
        review.pull(change?.pullRequest ?? 0, review.state[change?.state ?? 'open']),
        ...(place === null ? [] : [review.place(place)]),
        ...(reason === 'daily-budget' ? [next.dailyBudget] : []),
        ...(held
            ? [`${review.noRound} ${held}${reason === 'bad-configuration' && policy.problem ? ` ${policy.problem}` : ''}`]
            : []),
        ...(error ? [`${review.failed} ${renderError(error, null, words)}${again(error, words)}`] : []),
    ].join('\n\n');
}
/** Who changed the text, when, and which lines; foreign text, so it is shown as code. */
function edited({ words, difference, issueUrl }) {
    if (!difference)
        return [];
    const { by, at, lines, more } = difference;
    const who = words.edit.by(by ?? words.edit.nobody, at);
    if (lines === null)
        return [`${who} ${words.edit.unreadable(issueUrl)}`];
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(['```diff', ...lines.map((line) => line.replaceAll('`', "'")), '```'].join('\n'));
    return [who, code, ...(more > 0 ? [words.edit.more(more)] : [])];
}
const quote = (text) => text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
/**
 * What went wrong and what to do. The message has the technical details, in English, and may quote an agent or GitHub: it is
 * made harmless, and shown as a quotation.
 */
function renderError({ code, message, findings = [] }, byHand, words) {
    const offer = code === 'pull-requests-forbidden' && byHand ? ` ${words.next.byHand(byHand)}` : '';
    const said = findings.length > 0 ? (0,_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBlocks */ .Rz)(findings, words) : quote((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(message));
    return `**${words.happened(code)}.**\n\n${said}\n\n→ ${words.todo(code)}${offer}\n\n<sub>Code: \`${code}\`</sub>`;
}
function again({ retryAt }, { next }) {
    return retryAt ? `\n\n${next.again(retryAt)}` : '';
}
/** The whole way as a list: what is behind, where we are, what lies ahead. */
function journey(record, { words, runUrl }) {
    const { journey } = words;
    const { consent } = record;
    const steps = [
        consent
            ? { mark: '✅', text: journey.consented(consent.by.login, consent.at) }
            : { mark: '❌', text: journey.unconsented },
        understood(record, words),
        ...record.rounds.map((round, i) => {
            const open = record.stage === 'clarifying' && i === record.rounds.length - 1;
            const answered = !open && round.answers.length > 0;
            return { mark: open ? '🔵' : '✅', text: journey.asked(round.keys.length, round.at, answered) };
        }),
        ...record.attempts.map((attempt) => attempted(attempt, runUrl(attempt.run), words)),
    ];
    if (record.attempts.length === 0)
        steps.push({ mark: '⚪', text: journey.change });
    steps.push(reviewed(record, words));
    return steps.map(({ mark, text }) => `- ${mark} ${text}`).join('\n');
}
function attempted(attempt, url, { journey, run, stage, happened }) {
    const { agent, outcome, tokens, costUsd } = attempt;
    const link = `[${run}](${url})`;
    if (attempt.endedAt === null)
        return { mark: '🔵', text: `${journey.working(agent, attempt.startedAt)} · ${link}` };
    const bad = outcome === 'published' || outcome === 'no-change' || outcome === null ? null : outcome;
    const parts = [
        journey.worked(agent, attempt.minutes),
        ...(tokens > 0 ? [journey.spent(tokens, costUsd)] : []),
        ...(bad ? [bad === 'cancelled' ? stage.cancelled : happened(bad)] : []),
        `${link}, ${journey.artifacts}`,
    ];
    return { mark: bad ? '❌' : '✅', text: parts.join(' · ') };
}
/** What it took so far, of what it may take. */
function spending({ attempts, totals }, { words: { journey, format }, policy }) {
    const { number, duration, money } = format;
    return journey.budget([
        journey.attempts([number(attempts.length), number(policy['max-attempts'])]),
        journey.of([duration(totals.minutes), duration(policy['issue-minutes'])]),
        journey.of([money(totals.costUsd), money(policy['issue-usd'])]),
    ]);
}
function understood({ verdict, stage }, words) {
    const { journey, type } = words;
    if (!verdict)
        return { mark: stage === 'queued' ? '🔵' : '⚪', text: journey.understanding };
    const { tokens, costUsd } = verdict;
    const told = journey.understood(type[verdict.type], verdict.completeness, judgeOf(verdict, words));
    return { mark: '✅', text: tokens > 0 ? `${told} · ${journey.spent(tokens, costUsd)}` : told };
}
/** Who judged, and where that was not the model that was to: why. */
function judgeOf({ model, fallback }, { judge }) {
    if (model === null)
        return judge.rules;
    const name = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseLine */ .f)(model, 100);
    return fallback === null ? judge.model(name) : judge.instead(name, fallback);
}
function reviewed({ stage, change, reason, since, history }, { journey, format }) {
    if (!change)
        return { mark: '⚪', text: journey.pull };
    if (stage === 'done' && reason !== 'command' && reason !== 'no-change')
        return { mark: '✅', text: `${journey.merged(change.pullRequest)} · ${format.moment(since)}` };
    const opened = history.findLast(({ to }) => to === 'reviewing');
    const when = opened ? ` · ${format.moment(opened.at)}` : '';
    return { mark: stage === 'reviewing' ? '🔵' : '❌', text: `${journey.pull} #${change.pullRequest}${when}` };
}
function notes({ reply, rebuilt, raced, stage, verdict }, context) {
    const { words, removed, policy, issueUrl } = context;
    const quoted = [];
    if (reply)
        quoted.push(`**${reply.to}**: ${replyText(reply, words)}`);
    if (rebuilt)
        quoted.push(words.note.rebuilt(rebuilt));
    if (raced)
        quoted.push(words.note.raced(raced));
    if (verdict && verdict.duplicates.length > 0)
        quoted.push(`${words.plan.duplicates}: ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .links */ .y)(verdict.duplicates, issueUrl)}`);
    if (removed.length > 0)
        quoted.push(words.note.removed(removed.join(' ')));
    if (stage === 'working' && policy.sandbox === 'none')
        quoted.push(words.noRoom);
    return quoted.map((note) => `> ${note}`);
}
function replyText({ code, about }, { reply, stage }) {
    switch (code) {
        case 'refused':
            return about === 'edited' ? reply.edited : reply.refused;
        case 'unknown':
            return about ? reply.meant(about) : reply.unknown;
        case 'unknown-agent':
            return reply.unknownAgent(about);
        case 'help':
            return reply.help;
        case 'not-now':
            return reply.notNow(stage[about] ?? about);
        case 'no-app':
            return reply.noApp;
        case 'app-unusable':
            return reply.appUnusable;
        case 'moved':
            return reply.moved;
        case 'checks':
            return reply.checks;
        case 'no-label':
            return reply.noLabel;
    }
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   ex: () => (/* binding */ renderImplementSummary),
/* harmony export */   lz: () => (/* binding */ renderSweep),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* unused harmony export renderUsage */
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5406);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3165);


/** The job summary of a run that looked at an issue. */
function renderSummary(snapshot, rules, deferred, words) {
    const { summary, stage, journey } = words;
    const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
    const lines = [
        `### Issuewright: ${summary.issue(snapshot.issue.number, record ? stage[record.stage] : summary.notAutomated)}`,
        `${summary.rules} ${rules.map((rule) => `\`${rule}\``).join(' → ')}`,
    ];
    if (record?.verdict) {
        const { type, completeness } = record.verdict;
        lines.push(journey.understood(words.type[type], completeness, (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeOf */ .Pb)(record.verdict, words)));
    }
    if (deferred.length > 0)
        lines.push(`${summary.deferred} ${deferred.map((one) => `\`${one}\``).join(', ')}`);
    if (record?.error)
        lines.push((0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .renderError */ .vr)(record.error, null, words));
    if (snapshot.pullRequest)
        lines.push(`${journey.pull}: ${snapshot.pullRequest.url}`);
    return lines.join('\n\n');
}
/** The job summary of a sweep, which is about no issue, hence in English. @param reasons  why a run was dispatched, by issue */
function renderSweep(items, reasons) {
    const lines = [...reasons].map(([number, why]) => `- #${number}: \`${why}\``);
    return [`### Issuewright: ${items} items seen, ${reasons.size} runs dispatched`, ...lines].join('\n');
}
/** The job summary of a run that failed before it could say anything on the issue, or know its language. */
function renderFailure({ code, message, todo }) {
    return `### Issuewright could not go on\n\n**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(message, 1_000)}**\n\n→ ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(todo, 1_000)}\n\nCode: \`${code}\``;
}
/** The job summary of an agent's run: measured facts only, no word of the agent's. */
function renderImplementSummary(changeSet, words) {
    const { item, ending, files, outside, verification, runs, room, usage } = changeSet;
    const { summary, format } = words;
    const time = (seconds) => format.duration(seconds / 60);
    const lines = [
        `### Issuewright: ${summary.agentRun(item.number)}`,
        summary.ended(ending.how === 'finished' ? null : `\`${ending.how}\``, time(ending.seconds), files.length),
        (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(ending.why, 500),
        ...(runs.length > 1
            ? [
                runs
                    .map(({ agent, how, seconds, repair }) => `- \`${agent}\`${repair ? ` (${summary.repair})` : ''}: \`${how}\`, ${time(seconds)}`)
                    .join('\n'),
            ]
            : []),
        usage ? renderUsage(usage, words) : '',
        verification
            .map(({ passed, seconds }, i) => `- ${passed ? '✅' : '❌'} ${summary.check(i + 1)} (${time(seconds)})`)
            .join('\n'),
        renderRoom(room, words),
        outside.length > 0 ? `⚠️ ${summary.outside(outside.length)}` : '',
    ];
    return lines.filter((line) => line !== '').join('\n\n');
}
/** What the gateway counted, in one line. */
function renderUsage(usage, { summary }) {
    const { unpriced, stopped, refused } = usage;
    return [
        summary.usage(usage),
        ...(unpriced.length > 0 ? [summary.unpriced(unpriced.map((name) => `\`${name}\``).join(', '))] : []),
        ...(stopped ? [summary.stopped(stopped)] : []),
        ...(refused.length > 0 ? [summary.refused(refused.map((one) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(one, 200)).join('; '))] : []),
    ].join(' ');
}
/** The room and its proof, one line for each probe. */
function renderRoom(room, { summary, noRoom }) {
    if (room === null)
        return summary.noRoom;
    const refused = room.refused.map((host) => `- ⛔ ${summary.unlisted((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(host, 200))}`);
    const proof = room.proof.map(({ name, holds, detail }) => `- ${holds ? '✅' : '❌'} ${name}${holds ? '' : ` (${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(detail, 200)})`}`);
    const head = room.kind === 'none' ? `⚠️ ${noRoom}` : summary.room(room.kind);
    return [head, [...proof, ...refused].join('\n')].filter((part) => part !== '').join('\n\n');
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
