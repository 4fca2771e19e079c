export const id = 79;
export const ids = [79];
export const modules = {

/***/ 4827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ owedBy),
/* harmony export */   Pz: () => (/* binding */ billAttempt),
/* harmony export */   QI: () => (/* binding */ isUnbilled),
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
const isOwing = ({ endedAt, tokens, costUsd }) => endedAt !== null && tokens + costUsd === 0;
/** Runs that have not brought their bill, for when their attempts are forgotten. */
function owedBy({ owed, attempts }) {
    return [...owed, ...attempts.filter(isOwing).map(({ run }) => run)].slice(-keptAttempts);
}
/** Whether the attempt of this run was ended by another run, as a cancel does, before its bill came. */
function isUnbilled({ owed, attempts }, run) {
    const last = attempts.findLast((one) => one.run === run);
    return last ? isOwing(last) : owed.includes(run);
}
/** Adds the bill of an ended attempt to the totals. */
function billAttempt(record, run, bill, now) {
    const { attempts, owed, totals } = record;
    const today = (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .spentToday */ .qE)(record, now);
    const last = attempts.findLast((one) => one.run === run);
    return {
        attempts: attempts.map((one) => (one === last ? { ...one, ...bill } : one)),
        owed: owed.filter((one) => one !== run),
        totals: { ...totals, tokens: totals.tokens + bill.tokens, costUsd: totals.costUsd + bill.costUsd },
        spent: { ...today, costUsd: today.costUsd + bill.costUsd },
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

/***/ 6282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   L7: () => (/* binding */ shows),
/* harmony export */   RV: () => (/* binding */ shownMark),
/* harmony export */   dx: () => (/* binding */ questionsComment),
/* harmony export */   zo: () => (/* binding */ readChecklist)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);

/** Our comment with the questions of a round. */
function questionsComment(comments, round) {
    return comments.find(({ ours, body }) => ours && body.includes((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMark */ .JY)((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsKey */ .jB)(round)))) ?? null;
}
/** Reads the checklist of our comment: its boxes, and the first box below each that is ticked. */
function readChecklist(body) {
    const shown = [];
    for (const line of body.split(/\r?\n/)) {
        const [, box, number, ask = '', why = ''] = /^- \[([ xX])\] \*\*(\d{1,2})\. (.*?)\*\*(.*)$/.exec(line) ?? [];
        if (number !== undefined) {
            shown.push({ number: Number(number), ask, why: why.trim(), options: [], ticked: box !== ' ', option: null });
        }
        const [, choice, option = ''] = /^ +- \[([ xX])\] (?:[a-z]\) )?(.*)$/.exec(line) ?? [];
        const last = shown.at(-1);
        if (choice === undefined || !last)
            continue;
        if (choice !== ' ')
            last.option ??= last.options.length;
        last.options.push(option);
    }
    return shown;
}
/** The hidden mark of what our comment shows, so that it is written anew only when that has changed. */
function shownMark(questions, closed) {
    const signs = { open: '', answered: '', unknown: '?', enough: '!' };
    const each = questions.map(({ answers, state }) => answers.map(({ comment }) => comment).join('+') + signs[state]);
    return (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMark */ .JY)(`shows-${each.join('_')}${closed ? '-closed' : ''}`);
}
/** Whether our comment shows how the questions of its round stand; one of an earlier version, without a mark, is left as it is. */
function shows(body, questions, closed) {
    return !marked.test(body) || (body.includes(shownMark(questions, closed)) && !isTouched(body));
}
const marked = /issuewright-key:shows-([\d+_?!]*)/;
/** Whether somebody has changed a box since we wrote the comment: the boxes are not those of its mark. */
function isTouched(body) {
    const [, marks = ''] = marked.exec(body) ?? [];
    const boxes = readChecklist(body);
    return marks
        .split('_')
        .some((mark, i) => boxes[i]?.ticked !== (mark !== '') || (mark === '' && boxes[i]?.option !== null));
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseCommand)
/* harmony export */ });
/* unused harmony export verbs */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);

/** What can be said in a comment, and the least role that may say it. */
const verbs = [
    'run',
    'retry',
    'approve',
    'assign',
    'skip',
    'cancel',
    'revise',
    'check',
    'done',
    'refresh',
    'help',
];
/** Verbs that something may follow. */
const open = ['run', 'assign', 'revise'];
/**
 * The command of a new comment: its whole first line is `/automate <verb>`, with an agent's name behind `run` and
 * `assign`, and words behind `revise`. Edited comments are never asked here; quotes
 * and code blocks do not match, since their first line starts with another character.
 */
function parseCommand(body) {
    // Blanks at the end are cut beforehand: an expression that looked for them would take seconds over a line full of them.
    const line = (body.split(/\r?\n/, 1)[0] ?? '').trimEnd();
    const said = /^\/automate(?:[ \t]+(\S+)(?:[ \t]+(\S.*))?)?$/.exec(line);
    if (!said)
        return null;
    const [, word = 'help', rest = ''] = said;
    const verb = verbs.find((known) => known === word);
    if (!verb)
        return { verb: 'unknown', nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, verbs) };
    return rest === '' || open.includes(verb) ? { verb, rest } : { verb: 'unknown', nearest: verb };
}


/***/ }),

/***/ 4952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ consentBy),
/* harmony export */   LS: () => (/* binding */ strangerSince),
/* harmony export */   eA: () => (/* binding */ consentOf),
/* harmony export */   ep: () => (/* binding */ consentByLabel),
/* harmony export */   fi: () => (/* binding */ isUnlisted),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/** What the label says: who put it on, whether they may push now, and whether the text is still what they read. */
function consentByLabel(s) {
    if (!s.labelled)
        return { kind: 'none' };
    return consentBy(s, s.labelled.by, s.labelled.at);
}
/** The consent that a person gives at a moment, by label or by command, to the text as it stands now. */
function consentBy(s, by, at) {
    if (!by || by.bot || s.mayPush[by.login] !== true)
        return { kind: 'refused', by: by?.login ?? 'a deleted account' };
    const edit = strangerSince(s, at);
    if (edit)
        return { kind: 'stale', by: edit.by?.login ?? 'a deleted account' };
    return { kind: 'given', consent: { by: { login: by.login, id: by.id }, at, hash: s.issue.hash } };
}
/**
 * How the bound consent of a record stands. It holds for exactly the text it was given to, whatever happened in between.
 * Another text re-binds it if nobody but people who may push has edited since; one edit by anybody else voids it, also when
 * such a person edited later: what they changed says nothing about the rest. Only a new consent mends that.
 */
function consentOf(s, record) {
    if (!record.consent)
        return 'none';
    if (record.consent.hash === s.issue.hash)
        return 'holds';
    const { at } = record.consent;
    return strangerSince(s, at) || editsSince(s, at).length === 0 ? 'void' : 'rebind';
}
/** Times are GitHub's whole seconds: an edit in the very second of the consent counts as later, which is the safe side. */
function editsSince({ issue }, at) {
    return issue.edits.filter((edit) => edit.at >= at);
}
/** The first edit since a moment by someone who may not push. */
function strangerSince(s, at) {
    return editsSince(s, at).find(({ by }) => !by || by.bot || s.mayPush[by.login] !== true) ?? null;
}
/** What was read, with the bots that the settings list by their number counted as people: their right to push decides. */
function admit(read, policy) {
    const isListed = (one) => {
        const { bot, id } = (one ?? {});
        return bot === true && typeof id === 'number' && policy['allowed-bots'].includes(id);
    };
    if (policy['allowed-bots'].length === 0)
        return read;
    return JSON.parse(JSON.stringify(read), (_, one) => isListed(one) ? { ...one, bot: false } : one);
}
/** A bot that the settings list no more, as its login tells: whatever it may push, what it consented to lapses. */
function isUnlisted({ login, id }, policy) {
    return policy.problem === null && login.endsWith('[bot]') && !policy['allowed-bots'].some((listed) => listed === id);
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
    // More than two stars are two. Git takes the literal beginning off before it matches, so that `a**/b` reads as `a` and then `**/b`.
    const [, plain = '', wild = ''] = /^([^*?[\\]*)(.*)$/s.exec(glob.replace(/^\//, '').replace(/\*{3,}/g, '**')) ?? [];
    const translate = (text) => text.replace(token, (part) => tokens[part] ?? literal(part));
    const anchored = translate(plain) + (wild === '**' ? '.*' : translate(wild));
    const body = glob.includes('/') ? anchored : translate(plain + wild);
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

/***/ 8381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   XG: () => (/* binding */ needsEye),
/* harmony export */   lT: () => (/* binding */ isBlocked)
/* harmony export */ });
/** What is not published as long as it stands. */
function blocksOf(findings) {
    return findings.filter(({ answer }) => answer === 'block');
}
/** Whether any finding forbids publishing. */
function isBlocked(findings) {
    return blocksOf(findings).length > 0;
}
/** Whether a person must look before anybody may merge. */
function needsEye(findings) {
    return findings.some(({ answer }) => answer === 'review');
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pD: () => (/* binding */ isSameQuestion),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   ue: () => (/* binding */ shared)
/* harmony export */ });
/** The words alone, to compare what is written in two ways. */
function plain(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
const subjects = (text) => {
    const words = plain(text).split(' ');
    const long = words.filter((word) => word.length > 3);
    return new Set(long.length > 1 ? long : words);
};
/** How many subjects two texts have in common. */
function shared(one, other) {
    const words = subjects(other);
    return [...subjects(one)].filter((word) => words.has(word)).length;
}
/** Whether two questions ask the same, as far as their words tell. */
function isSameQuestion(one, other) {
    const least = Math.min(subjects(one).size, subjects(other).size);
    return least > 0 && shared(one, other) / least >= 0.7;
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ unsupportedKey),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   JY: () => (/* binding */ keyMark),
/* harmony export */   UZ: () => (/* binding */ isOfRound),
/* harmony export */   dl: () => (/* binding */ nudgeKey),
/* harmony export */   iI: () => (/* binding */ whyMark),
/* harmony export */   jB: () => (/* binding */ questionsKey),
/* harmony export */   sg: () => (/* binding */ roundKey),
/* harmony export */   uc: () => (/* binding */ whyKey),
/* harmony export */   vH: () => (/* binding */ planKey),
/* harmony export */   yZ: () => (/* binding */ tickedIn)
/* harmony export */ });
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

/** The hidden mark by which a comment of ours is found again. */
function keyMark(key) {
    return `<!-- issuewright-key:${key} -->`;
}
/** Whether two comments of ours are one and the same: by their key, which stays when somebody ticks a box, or to the letter. */
function isSame(one, other) {
    const [key, theirs] = [one, other].map((body) => body.match(/<!-- issuewright-key:\S+ -->/g)?.at(-1));
    return one === other || (key !== undefined && key === theirs);
}
/** The key of the comment that asks the questions of a round; rounds are counted over all generations. */
function questionsKey(round) {
    return `questions-r${round}`;
}
/** The key of all that is said when a round of revision is published: its beginning, which a lost record does not give out twice. */
function roundKey({ at }) {
    return `revision-${Date.parse(at)}`;
}
/** The key of the question why a pull request was closed. */
const whyKey = 'why-closed';
/** Whether a comment says what a round of revision has done. */
const isOfRound = (body) => body.includes('<!-- issuewright-key:revision-');
/** The mark of one box below that question. */
function whyMark(why) {
    return keyMark(`why-${why}`);
}
/** Which box is ticked, when exactly one is. */
function tickedIn(body) {
    const ticked = body.split(/\r?\n/).filter((line) => /^- \[[xX]\] /.test(line));
    const [why, ...more] = _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .whyClosed */ .P.filter((one) => ticked.some((line) => line.includes(whyMark(one))));
    return more.length === 0 ? (why ?? null) : null;
}
/** The key of the comment that shows a plan; plans are counted by generation, another text or other terms make another comment. */
function planKey(generation, { number, text, terms }) {
    return `plan-g${generation}-${number}-${text.slice(0, 16)}${terms}`;
}
/** A short mark that changes with a text (FNV-1a of 32 bits, eight digits); nothing that a stranger writes may rest on it. */
function markOf(text) {
    const hash = [...text].reduce((sum, one) => Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** The key of what is said to a reporter who does not answer a round. */
function nudgeKey(kind, round) {
    return `${kind}-r${round}`;
}
/** The key of what is said on a pull request that bears the label. */
const unsupportedKey = 'notice-unsupported-target';


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ questionsFor),
/* harmony export */   lQ: () => (/* binding */ questionKeys),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   wX: () => (/* binding */ refusesCredentials)
/* harmony export */ });
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

/***/ 5746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oh: () => (/* binding */ mostLooks),
  R4: () => (/* binding */ mustYield),
  K2: () => (/* binding */ next),
  OQ: () => (/* binding */ nextTicket),
  $t: () => (/* binding */ placeOf)
});

// UNUSED EXPORTS: atWork, waiting

;// CONCATENATED MODULE: ./src/pipeline/query.ts
/** The items that fit all of a query, in their order. */
function query_select(items, query, now) {
    const { stages, forMs = Number.NEGATIVE_INFINITY, agent } = query;
    return items.filter(({ record: { stage, since, attempts, agent: asked } }) => (stages?.includes(stage) ?? true) &&
        now.getTime() - Date.parse(since) >= forMs &&
        (agent === undefined || agent === (attempts.at(-1)?.agent ?? asked)));
}

;// CONCATENATED MODULE: ./src/pipeline/queue.ts

/** How often one run claims; then it waits like all others for a slot to be handed over. */
const mostLooks = 3;
/** Items that hold a slot: at work, under a lease that has not run out. */
function atWork(items, now) {
    const working = query_select(items, { stages: ['working'] }, now);
    return working.filter(({ record: { lease } }) => lease !== null && new Date(lease.deadline) > now);
}
/** Items that wait for a slot, also for a round of revision, the next first: those with the priority label, then by the time of their consent. */
function waiting(items, policy) {
    const jumps = ({ labels }) => policy['priority-label'] !== null && labels.includes(policy['priority-label']);
    const rank = (one) => [
        jumps(one) ? '0' : '1',
        one.record.consent?.at ?? '',
        String(one.number).padStart(12, '0'),
    ];
    return items
        .filter(({ record: { stage, place } }) => place !== null && (stage === 'queued' || stage === 'reviewing'))
        .sort((a, b) => (rank(a).join(' ') < rank(b).join(' ') ? -1 : 1));
}
/** The place of an item in the queue, from 1; null when it may start now. */
function placeOf(me, others, policy, now) {
    const queued = { ...me, record: { ...me.record, stage: 'queued', place: 0 } };
    const ahead = waiting([...others, queued], policy).findIndex(({ number }) => number === me.number);
    return ahead < policy['max-parallel'] - atWork(others, now).length ? null : ahead + 1;
}
/** The ticket of a new claim: greater than all that are seen at work. */
function nextTicket(items, now) {
    return 1 + Math.max(0, ...atWork(items, now).map(({ record }) => record.lease?.ticket ?? 0));
}
/**
 * Whether this run must give back the slot that it has claimed, because others claimed at the same time: the smaller tickets
 * stay, of equal ones the smaller issue numbers. Two claimants that see each other come to the same result;
 * `docs/adr/0009-slots-without-a-lock.md` shows why no more than `max-parallel` can stay.
 */
function mustYield(me, { items, slow }, policy, now) {
    const ticket = (one) => one.record.lease?.ticket ?? 0;
    const isAhead = (one) => ticket(one) - ticket(me) || one.number - me.number;
    const ahead = atWork(items, now).filter((one) => one.number !== me.number && isAhead(one) < 0);
    return slow || ahead.length >= policy['max-parallel'];
}
/** The numbers of the waiting items for which there are slots now, the next first. */
function next(items, policy, now) {
    const free = Math.max(0, policy['max-parallel'] - atWork(items, now).length);
    return waiting(items, policy)
        .slice(0, free)
        .map(({ number }) => number);
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
    /** Runs of earlier generations whose bill has not come. */
    owed: schemas/* array */.YOg(record_id).max(attempt/* keptAttempts */.jO).default([]),
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
    /** Another pull request for the issue that has stopped this generation; none does again. */
    rival: schemas/* int */.Whr().positive().nullable().default(null),
    /** How often a model was asked for a verdict. */
    judged: record_id.default(0),
    /** The plan posted last: how many there were, the text and the terms it is for, and who approved it. */
    plan: schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().positive(),
        text: hash,
        terms: record_short(8).default(''),
        approved: record_short(60).nullable(),
    })
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
        /** Names, numbers and foreign words; older records have a sentence here. */
        message: record_short(2_000),
        about: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(error/* errorValues */.zI), schemas/* number */.aig()).optional(),
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
    /** Why an earlier record was not believed, when this one was made in its place; older ones have a sentence here. */
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
        owed: [],
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

/***/ 5180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ expire),
/* harmony export */   Ho: () => (/* binding */ isStillUnclear),
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   Sc: () => (/* binding */ remind),
/* harmony export */   TI: () => (/* binding */ unshown),
/* harmony export */   Ut: () => (/* binding */ tellStillUnclear),
/* harmony export */   Vh: () => (/* binding */ isHeard),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Xx: () => (/* binding */ takeAnswers),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ag: () => (/* binding */ noteAnswers),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   rs: () => (/* binding */ datesOf),
/* harmony export */   vX: () => (/* binding */ isToBeReminded),
/* harmony export */   v_: () => (/* binding */ isToBeAsked)
/* harmony export */ });
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6282);
/* harmony import */ var _likeness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8328);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
/* harmony import */ var _talk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(714);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(549);







const dayMs = 86_400_000;
/** The verdict for exactly the text as it stands, from this run or from the record. */
function verdictOf({ s, r }) {
    return [s.verdict, r.verdict].find((verdict) => verdict?.hash === s.textHash) ?? null;
}
const isClarifying = ({ r }) => r.stage === 'clarifying';
/** The questions of the last round. */
const questions = ({ s, r }) => s.talk.questions.filter(({ round }) => round === r.rounds.length);
const left = (w) => questions(w).filter(({ state }) => state === 'open').length;
/** While questions are out, every answer is judged as it comes; it may be enough. */
function isUnread(w) {
    return w.s.run.job === 'triage' && verdictOf(w) === null && ((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isReady */ .i_)(w) || isClarifying(w));
}
const isPoor = ({ r, policy }, { completeness }) => !r.enough && completeness < policy.threshold;
/** A model may want to ask first, however much is said; rules know completeness alone. */
function saysEnough(w, verdict) {
    const wantsMore = verdict.by === 'model' && verdict.readiness === 'clarify';
    return w.r.enough || !(isPoor(w, verdict) || wantsMore);
}
function isAnswered(w) {
    const verdict = verdictOf(w);
    return isClarifying(w) && verdict !== null && (saysEnough(w, verdict) || (questions(w).length > 0 && left(w) === 0));
}
/** Who can push and has ticked all questions wants no more of them. */
function takeAnswers(w) {
    const enough = w.r.enough || (questions(w).length > 0 && questions(w).every(({ state }) => state === 'enough'));
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__.to)(w, 'queued', 'answered', { rounds: noted(w), verdict: verdictOf(w), enough })];
}
/** Something was said that leaves questions open. */
function isHeard(w) {
    const verdict = verdictOf(w);
    return isClarifying(w) && verdict !== null && (verdict.hash !== w.r.verdict?.hash || hasNews(w));
}
function hasNews(w) {
    return JSON.stringify(noted(w)) !== JSON.stringify(w.r.rounds);
}
function noteAnswers(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)(w, { rounds: noted(w), verdict: verdictOf(w) })];
}
/** The rounds with what was said to them: mostly to the last, but words may cross with our next questions. */
function noted({ s, r, now }) {
    const number = r.rounds.length;
    const answersTo = (one) => {
        const said = s.talk.answers.filter(({ to }) => to.some(({ round }) => round === one));
        return [...new Set(said.map(({ comment }) => comment))].slice(0, 20);
    };
    // The platform's own clock, since later edits are measured by it.
    const replied = new Set(s.talk.answers.map(({ comment }) => comment));
    const times = s.comments.flatMap(({ id, createdAt, editedAt }) => (replied.has(id) ? [editedAt ?? createdAt] : []));
    const taken = times.sort().at(-1) ?? null;
    const ticks = s.talk.questions.flatMap(({ round, tick }) => (round === number && tick ? [tick] : []));
    return r.rounds.map((round, i) => {
        const answers = answersTo(i + 1);
        if (i < number - 1)
            return { ...round, answers, taken };
        const isNew = JSON.stringify([answers, ticks]) !== JSON.stringify([round.answers, round.ticks]);
        return {
            ...round,
            answers,
            taken,
            ticks,
            read: Math.max(round.read, s.talk.read),
            heardAt: isNew ? (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(now) : round.heardAt,
        };
    });
}
/** When a round that waits wants attention though nobody says a word; null when none waits. The time runs anew with each answer. */
function datesOf(r, policy) {
    if (r.stage !== 'clarifying')
        return null;
    const round = r.rounds.at(-1);
    const after = (days) => new Date(Date.parse(round?.heardAt ?? r.since) + days * dayMs);
    const reminds = round?.remindedAt === null && policy['reminder-days'] > 0;
    return { remind: reminds ? after(policy['reminder-days']) : null, expire: after(policy['answer-days']) };
}
/** What came at the last moment counts. */
function isExpired(w) {
    const dates = datesOf(w.r, w.policy);
    return dates !== null && dates.expire < w.now && !hasNews(w);
}
/** People get no notification of an edit, so that the end is said in a comment. */
function expire(w) {
    const round = w.r.rounds.length;
    const end = (0,_world_js__WEBPACK_IMPORTED_MODULE_3__.to)(w, 'cancelled', 'unanswered', { reason: 'unanswered' });
    const said = { do: 'nudge', kind: 'expired', round, left: left(w), until: (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(w.now) };
    return round > 0 && !w.s.issue.locked ? [said, end] : [end];
}
function isToBeReminded({ r, policy, now }) {
    const due = datesOf(r, policy)?.remind;
    return due != null && due < now;
}
/** Once a round; where the issue is locked nobody could answer. */
function remind(w) {
    const rounds = w.r.rounds.map((round, i) => i === w.r.rounds.length - 1 ? { ...round, remindedAt: (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(w.now) } : round);
    const until = (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(datesOf(w.r, w.policy)?.expire ?? w.now);
    const said = { do: 'nudge', kind: 'reminder', round: rounds.length, left: left(w), until };
    return [...(w.s.issue.locked ? [] : [said]), (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)(w, { rounds })];
}
function isUnclear(w) {
    const verdict = verdictOf(w);
    return w.r.stage === 'queued' && verdict !== null && !saysEnough(w, verdict);
}
/** A model's own questions go before the catalogue's. Nothing is asked again; on a locked issue nobody could answer. */
function nextQuestions(w) {
    const verdict = verdictOf(w);
    const { rounds } = w.r;
    if (!verdict || rounds.length >= w.policy.rounds || w.s.issue.locked)
        return [];
    const next = [];
    const before = [...w.s.talk.questions, ...rounds.flatMap(({ own }) => Object.values(own))].map(({ ask }) => ask);
    for (const { ask, why } of verdict.questions) {
        if (before.some((one) => (0,_likeness_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameQuestion */ .pD)(ask, one)) || (0,_question_js__WEBPACK_IMPORTED_MODULE_0__/* .refusesCredentials */ .wX)(`${ask} ${why}`))
            continue;
        before.push(ask);
        next.push({ key: `own-${rounds.length + 1}-${next.length + 1}`, own: { ask, why, options: [] } });
    }
    const asked = rounds.flatMap(({ keys }) => keys);
    const others = (0,_question_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsFor */ .Nc)(verdict, asked, w.policy.questions).map((key) => ({ key, own: null }));
    return next.length > 0 ? next.slice(0, w.policy.questions) : others;
}
function isToBeAsked(w) {
    return isUnclear(w) && nextQuestions(w).length > 0;
}
function ask(w) {
    const next = nextQuestions(w);
    const number = w.r.rounds.length + 1;
    // A run that died may have asked already: what was answered since then counts.
    const asked = (0,_checklist_js__WEBPACK_IMPORTED_MODULE_6__/* .questionsComment */ .dx)(w.s.comments, number);
    const round = {
        at: asked?.createdAt ?? (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(w.now),
        keys: next.map(({ key }) => key),
        own: Object.fromEntries(next.flatMap(({ key, own }) => (own ? [[key, own]] : []))),
        read: w.s.talk.read,
        ...{ answers: [], taken: null, heardAt: null, remindedAt: null, ticks: [] },
    };
    const rounds = [...w.r.rounds, round];
    const questions = round.keys.map((key, i) => (0,_talk_js__WEBPACK_IMPORTED_MODULE_2__/* .asBegun */ .yn)(number, i + 1, key));
    return [
        { do: 'ask', round: number, own: round.own, questions, closed: false },
        (0,_world_js__WEBPACK_IMPORTED_MODULE_3__.to)(w, 'clarifying', 'ask', { rounds, verdict: verdictOf(w) }),
    ];
}
function isStillUnclear(w) {
    const verdict = verdictOf(w);
    return isUnclear(w) && verdict !== null && isPoor(w, verdict);
}
function tellStillUnclear(w) {
    const about = { completeness: verdictOf(w)?.completeness ?? 1, ...(w.s.issue.locked && { locked: 1 }) };
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'still-unclear', 'still-unclear', { about })];
}
/** What our comments should show and do not: boxes, who answered, and whether the round is over. */
function unshown(w) {
    if (!(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(w.r.stage))
        return [];
    return w.r.rounds.flatMap(({ own }, i) => {
        const round = i + 1;
        const questions = w.s.talk.questions.filter((question) => question.round === round);
        const closed = !isClarifying(w) || round < w.r.rounds.length;
        const comment = (0,_checklist_js__WEBPACK_IMPORTED_MODULE_6__/* .questionsComment */ .dx)(w.s.comments, round);
        return comment === null || (0,_checklist_js__WEBPACK_IMPORTED_MODULE_6__/* .shows */ .L7)(comment.body, questions, closed)
            ? []
            : [{ do: 'ask', round, own, questions, closed }];
    });
}


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ hasLeftBranch),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   Lj: () => (/* binding */ isNewLabelling),
/* harmony export */   M6: () => (/* binding */ isRelabelledInVain),
/* harmony export */   N_: () => (/* binding */ isAskedAgain),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   ZS: () => (/* binding */ hasConsenterLeft),
/* harmony export */   ZT: () => (/* binding */ cancel),
/* harmony export */   fy: () => (/* binding */ rebind),
/* harmony export */   i7: () => (/* binding */ relabel),
/* harmony export */   ir: () => (/* binding */ lapse),
/* harmony export */   ne: () => (/* binding */ withdraw),
/* harmony export */   og: () => (/* binding */ voidByEdit),
/* harmony export */   pn: () => (/* binding */ fresh),
/* harmony export */   rc: () => (/* binding */ closeDown),
/* harmony export */   s5: () => (/* binding */ isEdited),
/* harmony export */   tB: () => (/* binding */ isRelabelled),
/* harmony export */   v$: () => (/* binding */ isUnapproved),
/* harmony export */   yQ: () => (/* binding */ waitForApproval),
/* harmony export */   zX: () => (/* binding */ startOver)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
/* harmony import */ var _consent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4952);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1160);
/* harmony import */ var _talk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(714);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9174);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9373);







function withdraw(w) {
    return cancel(w, 'unlabelled');
}
function closeDown(w) {
    return cancel(w, 'issue-closed');
}
const isNewLabelling = ({ s, r }) => s.labelled !== null && s.labelled.event !== r.labelling;
/** What was commanded before the label was put on is history: whoever took it off before meant that as well. */
function lookedAt({ s, r }) {
    const before = s.comments.findLast(({ createdAt }) => createdAt < (s.labelled?.at ?? ''))?.id ?? 0;
    return { labelling: s.labelled?.event ?? null, handled: Math.max(r.handled, before) };
}
function isAskedAgain(w) {
    return ((!(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(w.r.stage) || w.r.stage === 'failed') &&
        isNewLabelling(w) &&
        w.s.issue.state === 'open' &&
        (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s).kind === 'given');
}
/** A new generation: a new branch and fresh attempts; questions and answers, history and totals stay. */
function startOver(w) {
    const standing = (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s);
    if (standing.kind !== 'given')
        return [];
    return [
        (0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)(w, 'queued', 'asked-again', { ...fresh(w.r), consent: standing.consent, ...lookedAt(w) }, standing.consent.by.login),
    ];
}
/** What a new generation begins with. */
function fresh(record) {
    return {
        generation: record.generation + 1,
        attempts: [],
        owed: (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .owedBy */ .He)(record),
        retries: 0,
        raced: null,
        enough: false,
        plan: null,
        change: null,
        revisions: [],
        asked: null,
        rebuilt: null,
        // Who asks again after a rival wants ours all the same.
        rival: record.reason === 'rivalled' ? record.rival : null,
    };
}
function isRelabelled(w) {
    return (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(w.r.stage) && isNewLabelling(w) && (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s).kind === 'given';
}
function relabel(w) {
    const standing = (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s);
    return standing.kind === 'given' ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, { consent: standing.consent, ...lookedAt(w) })] : [];
}
function isRelabelledInVain(w) {
    return isNewLabelling(w) && ['refused', 'stale'].includes((0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s).kind);
}
/** Who may not push ends what is under way. Whatever else stands stays, and the labelling is noted as looked at. */
function refuse(w) {
    const { s, r } = w;
    const refused = (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(s).kind === 'refused';
    if ((0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(r.stage) && refused)
        return cancel(w, 'relabelled-by-stranger');
    // The label of an item that ended may have been taken off since without a word of ours: nobody stands for its open pull request.
    const isLabelLost = r.stage === 'cancelled' && (r.reason === 'unlabelled' || r.reason === 'issue-closed');
    const reason = isLabelLost ? (refused ? 'relabelled-by-stranger' : 'edited') : r.reason;
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, { ...lookedAt(w), reason })];
}
/** Rights are live: a consent lapses with the right to push of the person who gave it. */
function hasConsenterLeft({ s, r }) {
    return (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(r.stage) && r.consent !== null && s.mayPush[r.consent.by.login] === false;
}
function lapse(w) {
    return cancel(w, 'consenter-left');
}
/** While a pull request is under review an edit that voids consent stops only new rounds of work, so that the stage stands. */
function isEdited(w, how) {
    const concerned = (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(w.r.stage) && (how === 'rebind' || w.r.stage !== 'reviewing');
    return concerned && (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentOf */ .eA)(w.s, w.r) === how;
}
function rebind(w) {
    return w.r.consent ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, { consent: { ...w.r.consent, hash: w.s.issue.hash } })] : [];
}
function voidByEdit(w) {
    return cancel(w, 'edited');
}
/** With strict consent the words of people who may not push are read by someone who may, before anybody works on them. */
function isUnapproved(w) {
    const { s, r, policy } = w;
    const said = new Set(s.talk.answers.flatMap(({ trust, comment }) => (trust === 'writer' ? [] : [comment])));
    const unread = s.comments.some((one) => said.has(one.id) && !(0,_talk_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(one, r.consent?.at ?? ''));
    return policy.consent === 'strict' && r.stage === 'queued' && unread;
}
function waitForApproval(w) {
    return (0,_work_js__WEBPACK_IMPORTED_MODULE_5__/* .waitBecause */ .CS)(w, 'unapproved');
}
/** Ends the item for now, and the run that is at work on it. */
function cancel(w, reason, more = {}) {
    const changes = { reason, ...(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .close */ .VN)(w, 'cancelled'), ...lookedAt(w), ...more };
    return [...(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stopRun */ .KV)(w), (0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)(w, 'cancelled', reason, changes)];
}
/** An item that ended between its branch and its pull request leaves a branch that nobody waits for; so does a merge. */
function hasLeftBranch({ s, r }) {
    const spent = s.pullRequest === null || s.pullRequest.state === 'merged';
    return !(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(r.stage) && r.attempts.length > 0 && spent && s.newestBranch === r.generation;
}
/** Only what we know goes: one commit of ours on its base, or exactly what was merged. */
function tidy({ s, r }) {
    const branch = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(s.issue.number, r.generation);
    const known = s.pullRequest ? { head: s.pullRequest.head } : { base: r.attempts.at(-1)?.base ?? '' };
    return [{ do: 'delete-branch', branch, known }];
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ mayDeliver),
/* harmony export */   C5: () => (/* binding */ tellBlocked),
/* harmony export */   Hk: () => (/* binding */ tellUnchanged),
/* harmony export */   LC: () => (/* binding */ takeBill),
/* harmony export */   N_: () => (/* binding */ isBilledLate),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   Z$: () => (/* binding */ isDelivered),
/* harmony export */   _0: () => (/* binding */ onlyPays),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   _Y: () => (/* binding */ badEndings),
/* harmony export */   dH: () => (/* binding */ isBadEnding),
/* harmony export */   en: () => (/* binding */ tellBadEnding),
/* harmony export */   f5: () => (/* binding */ opensAsDraft),
/* harmony export */   jO: () => (/* binding */ tellBroken),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
/* harmony import */ var _guard_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8381);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(205);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8531);






/** Only the publish job of the run that holds the lease judges what was delivered. */
const delivery = (w) => (w.r.stage === 'working' && (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsLease */ .dY)(w) ? w.s.delivery : null);
const changeSet = (w) => {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' ? delivered.changeSet : null;
};
function isBroken(w) {
    return delivery(w)?.kind === 'broken';
}
function tellBroken(w) {
    const broken = delivery(w);
    return broken?.kind === 'broken' ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'broken', broken.code, { message: broken.why })] : [];
}
/** What each bad ending of an agent comes to. */
const badEndings = {
    failed: 'agent-failed',
    'not-found': 'agent-not-found',
    'not-installed': 'agent-not-installed',
    'no-key': 'no-key',
    'timed-out': 'agent-timed-out',
    silent: 'agent-silent',
    turns: 'agent-turns-used-up',
    budget: 'agent-budget-used-up',
    cancelled: 'job-cancelled',
    'no-room': 'no-room',
    unprepared: 'prepare-failed',
    unmergeable: 'merge-by-hand',
};
function isBadEnding(w) {
    const set = changeSet(w);
    return set !== null && set.ending.how !== 'finished';
}
function tellBadEnding(w) {
    const set = changeSet(w);
    if (!set || set.ending.how === 'finished')
        return [];
    const { how, why, seconds, exitCode } = set.ending;
    const about = {
        ...(seconds >= 0.5 && { seconds: Math.round(seconds) }),
        ...(how === 'unprepared' && set.preparation.some(({ timedOut }) => timedOut) && { late: 1 }),
        // An agent's exit code alone is no report of success; one that tells otherwise speaks for itself.
        ...(how === 'failed' && exitCode === 0 && { unreported: 1 }),
        ...(exitCode !== null && { exit: exitCode }),
        ...(set.files.length > 0 && { kept: set.files.length }),
    };
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'agent-ended-badly', badEndings[how], { message: why, about })];
}
function isUnchanged(w) {
    return changeSet(w)?.files.length === 0;
}
function tellUnchanged(w) {
    const { outside = [], summary = '' } = changeSet(w) ?? {};
    const isAnswer = outside.length === 0 && summary.trim() !== '';
    if (isAnswer && (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .openRevision */ .k3)(w.r) && w.s.pullRequest?.state === 'open')
        return (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveAsItIs */ .z1)(w);
    if (isAnswer)
        return [
            (0,_world_js__WEBPACK_IMPORTED_MODULE_3__.to)(w, 'done', 'unchanged', {
                reason: 'no-change',
                said: summary.trim().slice(0, 1_000),
                ...(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .close */ .VN)(w, 'no-change'),
            }),
        ];
    if (outside.length === 0)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'unchanged', 'agent-changed-nothing')];
    const names = outside.slice(0, 5).map((path) => `\`${path}\``);
    const told = { message: names.join(', '), about: { kept: outside.length } };
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'unchanged', 'agent-wrote-outside', told)];
}
function isBlocked(w) {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' && (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .blocksOf */ .SH)(delivered.findings).length > 0;
}
function tellBlocked(w) {
    const delivered = delivery(w);
    if (delivered?.kind !== 'change-set')
        return [];
    const blocks = (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .blocksOf */ .SH)(delivered.findings);
    const findings = blocks.slice(0, _record_js__WEBPACK_IMPORTED_MODULE_1__/* .mostFindings */ .Yb).map(({ rule, path, values, fixed }) => {
        return { rule, path: path.slice(0, 300), values: values.map((value) => value.slice(0, 100)), fixed };
    });
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'blocked', 'change-set-blocked', { findings })];
}
function isDelivered(w) {
    return changeSet(w) !== null;
}
function publish(w) {
    const branch = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(w.s.issue.number, w.r.generation);
    if ((0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .openRevision */ .k3)(w.r))
        return [{ do: 'revise-branch', branch }];
    return [
        { do: 'publish-branch', branch },
        { do: 'open-pull-request', branch },
    ];
}
/** Whether this run only brings its bill: whoever stops a run pays for it all the same. What is taken up again is billed at its end. */
function onlyPays(r, run) {
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnbilled */ .QI)(r, run.id) && !mayTakeUp(r, run);
}
/** Whether it failed in an earlier attempt of this run: what is delivered now may be taken up again. */
const mayTakeUp = (r, run) => r.stage === 'failed' && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .wasLeftBy */ .M0)(r, run);
/** Whether what this run brings is looked at. */
function mayDeliver(r, run) {
    return (r.stage === 'working' && r.lease?.run === run.id) || onlyPays(r, run) || mayTakeUp(r, run);
}
function isBilledLate(w) {
    return w.s.delivery !== null && onlyPays(w.r, w.s.run) && (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .billOf */ .Xj)(w).tokens > 0;
}
function takeBill(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)(w, (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .billAttempt */ .Pz)(w.r, w.s.run.id, (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .billOf */ .Xj)(w), w.now))];
}
/** A pull request is a draft where the policy says so, and always while a check fails or the guard wants a human eye. */
function opensAsDraft(policy, verification, findings) {
    return policy.draft || verification.some(({ passed }) => !passed) || (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .needsEye */ .XG)(findings);
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ noteWhy),
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   Ht: () => (/* binding */ giveUp),
/* harmony export */   K5: () => (/* binding */ isToldWhy),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   NQ: () => (/* binding */ review),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   Rw: () => (/* binding */ yieldToRival),
/* harmony export */   TL: () => (/* binding */ isMerged),
/* harmony export */   kY: () => (/* binding */ isClosedUnmerged),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oZ: () => (/* binding */ isCheckWanted),
/* harmony export */   u1: () => (/* binding */ startChecks),
/* harmony export */   uO: () => (/* binding */ isRivalled),
/* harmony export */   z1: () => (/* binding */ leaveAsItIs)
/* harmony export */ });
/* harmony import */ var _consent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4952);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _guard_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8381);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1773);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(205);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9174);
/* harmony import */ var _consent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7712);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(549);








function isMerged(w) {
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w)?.state === 'merged' && w.r.stage !== 'done';
}
/** The label that is on has had its end: only another one asks for more. */
function finish(w) {
    return [...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRun */ .KV)(w), (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'done', 'merged', { ...(0,_consent_js__WEBPACK_IMPORTED_MODULE_3__/* .lookedAt */ .O1)(w), ...changeOf(w), ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .close */ .VN)(w, 'published') })];
}
/** Also while a bot has closed it: a run may have died between closing and reopening it. Not when consent was withdrawn meanwhile. */
function isCheckWanted(w) {
    const { s, r } = w;
    const pull = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w);
    if (r.checks === null || r.stage !== 'reviewing' || pull === null)
        return false;
    if (pull.state === 'closed')
        return pull.closedBy?.bot === true;
    return s.labelled !== null && s.issue.state === 'open';
}
/** A commit that nobody has seen starts nothing; an App that cannot be used is told. What our App left closed is open first of all. */
function startChecks(w) {
    const { s, r } = w;
    const pull = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w);
    const reply = (code) => ({ to: r.checks?.by ?? '', code, about: '' });
    // How triage has ended says nothing of the App.
    const trouble = s.trouble && _error_js__WEBPACK_IMPORTED_MODULE_0__/* .crashes */ .sB.includes(s.trouble.code) ? null : s.trouble;
    if (pull?.state === 'closed' && !trouble)
        return [{ do: 'reopen', number: pull.number }];
    // The next run tries again: without its `checks` the page would count as closed by a person.
    if (pull?.state === 'closed' && trouble && _error_js__WEBPACK_IMPORTED_MODULE_0__/* .passing */ .qO.includes(trouble.code))
        return [];
    if (!pull || trouble)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { checks: null, reply: reply('app-unusable') })];
    if (s.mayPush[r.checks?.by ?? ''] !== true)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { checks: null, reply: reply('refused') })];
    if (pull.head !== r.checks?.head)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { checks: null, reply: reply('moved') })];
    return [{ do: 'start-checks', number: pull.number }, (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { checks: null, reply: reply('checks') })];
}
/** Ends after which an open pull request is left alone: a person's word, or a consent that nobody stands for any more. */
const ends = ['command', 'consenter-left', 'relabelled-by-stranger'];
/** Open, consented, nobody at work on it, and no human said that it should stop. A round is over when its commit is there. */
function isOpen(w) {
    const { s, r } = w;
    if ((0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w)?.state !== 'open' || r.stage === 'reviewing' || (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .heldByOther */ .hJ)(w))
        return false;
    if (!s.labelled || s.issue.state === 'closed' || ((0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r) && !(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isPublished */ .HF)(w)))
        return false;
    if (r.stage === 'done' || r.stage === 'skipped' || (r.stage === 'cancelled' && ends.includes(r.reason)))
        return false;
    return !(0,_consent_js__WEBPACK_IMPORTED_MODULE_3__/* .isNewLabelling */ .Lj)(w) || (0,_consent_js__WEBPACK_IMPORTED_MODULE_5__/* .consentByLabel */ .ep)(s).kind === 'given';
}
/** Dresses the pull request as the policy says, answers what a round was about, then moves. What is there is not set again. */
function review(w) {
    const { s, r, policy } = w;
    const pull = s.pullRequest;
    if (!pull)
        return [];
    const without = (wanted, present) => wanted.filter((one) => !present.includes(one));
    const labels = without(labelsOf(w), pull.labels);
    const people = without(policy.assign && r.consent ? [r.consent.by.login] : [], pull.assignees);
    const reviewers = without(reviewersOf(w), pull.reviewers);
    return [
        ...(labels.length > 0 ? [{ do: 'label-pull-request', number: pull.number, labels }] : []),
        ...(people.length > 0 ? [{ do: 'assign', number: pull.number, logins: people }] : []),
        ...((0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r) && (s.delivery?.kind === 'change-set' || isUntold(w))
            ? [{ do: 'update-page', number: pull.number }]
            : []),
        ...answers(w),
        ...(reviewers.length > 0 ? [{ do: 'request-review', number: pull.number, logins: reviewers }] : []),
        (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'reviewing', 'in-review', { ...changeOf(w), ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .close */ .VN)(w, 'published') }),
    ];
}
/** What the policy names, and the label of the issue's type where the issue has it: none is made here. */
function labelsOf({ s, r, policy }) {
    const type = policy['type-labels'][r.verdict?.type ?? 'other'];
    return [...policy['pull-request-labels'], ...(type && s.issue.labels.includes(type) ? [type] : [])];
}
/** Whom the policy names; where it names nobody and the guard wants a look, the person who consented. A round asks its askers. */
function reviewersOf({ s, r, policy }) {
    const wanted = s.delivery?.kind === 'change-set' && (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .needsEye */ .XG)(s.delivery.findings);
    const eyes = policy.reviewers.length === 0 && wanted && r.consent ? [r.consent.by.login] : policy.reviewers;
    if (!(0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r))
        return eyes;
    return [...new Set([...askersOf({ s, r }), ...(wanted ? eyes : [])])];
}
/** Whether the run that made the commit of a round is gone, and what it found with it: nothing of that round was said anywhere. */
function isUntold({ s: { delivery, discussion }, r }) {
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r);
    if (!round || !discussion || delivery?.kind === 'change-set')
        return false;
    const said = [...discussion.comments, ...discussion.threads.flatMap(({ comments }) => comments)];
    return !said.some(({ ours, body }) => ours && body.includes((0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .keyMark */ .JY)((0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .roundKey */ .sg)(round))));
}
/** Whether the commit of a round brings what the text of the pull request does not say: a finding, or a check that fails. */
function hasConcerns({ delivery }) {
    if (delivery?.kind !== 'change-set')
        return false;
    return (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .needsEye */ .XG)(delivery.findings) || delivery.changeSet.verification.some(({ passed }) => !passed);
}
/** Whose requests for changes the round answers. */
function askersOf({ s, r }) {
    const answered = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r)?.reviews ?? [];
    return (s.discussion?.reviews ?? []).flatMap(({ id, author }) => author && answered.includes(id) ? [author.login] : []);
}
/** A round found nothing to change and says why: that is its answer, and the pull request stays under review. */
function leaveAsItIs(w) {
    const number = w.s.pullRequest?.number ?? 0;
    const reviewers = askersOf(w).filter((one) => !w.s.pullRequest?.reviewers.includes(one));
    return [
        ...answers(w),
        ...(reviewers.length > 0 ? [{ do: 'request-review', number, logins: reviewers }] : []),
        (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'reviewing', 'unchanged', { ...changeOf(w), ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .close */ .VN)(w, 'no-change') }),
    ];
}
/** One reply in each talk the round was about; to people who began none, or when a person must look, one comment. Found again by its mark. */
function answers({ s, r }) {
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r);
    if (!round || !s.pullRequest || !s.discussion)
        return [];
    const key = (0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .roundKey */ .sg)(round);
    const isNew = (comments) => !comments.some(({ ours, body }) => ours && body.includes((0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .keyMark */ .JY)(key)));
    const where = { number: s.pullRequest.number, key };
    const threads = s.discussion.threads.filter(({ id, comments }) => round.threads.includes(id) && isNew(comments));
    const isOwed = (round.threads.length === 0 && round.by !== null) || hasConcerns(s) || isUntold({ s, r });
    const alone = isOwed && isNew(s.discussion.comments);
    return [
        ...threads.map(({ id, path }) => {
            return { do: 'answer-thread', ...where, thread: id, path, point: round.threads.indexOf(id) + 1 };
        }),
        ...(alone ? [{ do: 'report-round', ...where }] : []),
    ];
}
/** Also while a round of revision is at work on it. */
function isClosedUnmerged(w) {
    return (w.r.stage === 'reviewing' || (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(w.r) !== null) && (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w)?.state === 'closed';
}
/** Whether a pull request of this generation has ended: its branch is never used again. */
function isSpent(w) {
    const pull = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w);
    return pull !== null && pull.state !== 'open';
}
function giveUp(w) {
    const number = w.s.pullRequest?.number ?? 0;
    return [
        { do: 'ask-why', number },
        ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRun */ .KV)(w),
        (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'cancelled', 'closed-unmerged', {
            reason: 'closed-unmerged',
            checks: null,
            ...changeOf(w),
            ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .close */ .VN)(w, 'cancelled'),
        }),
    ];
}
/** Somebody else's pull request stops us once in a generation, before any work; who wants ours all the same says so. */
function isRivalled({ s, r }) {
    return r.stage === 'queued' && s.rival !== null && r.rival === null;
}
function yieldToRival(w) {
    return (0,_consent_js__WEBPACK_IMPORTED_MODULE_3__/* .cancel */ .ZT)(w, 'rivalled', { rival: w.s.rival });
}
/** Somebody has ticked why the pull request was closed. */
function isToldWhy({ s, r }) {
    return s.whyClosed !== null && r.change !== null && r.change.why === null;
}
function noteWhy(w) {
    return w.r.change ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { change: { ...w.r.change, why: w.s.whyClosed } })] : [];
}
/** The pull request stands differently than the record says. */
function isNews(w) {
    const { change, stage } = w.r;
    if (stage !== 'reviewing' || change === null || (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w) === null)
        return false;
    const now = changeOf(w).change;
    return now?.state !== change.state || now.head !== change.head;
}
function note(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, changeOf(w))];
}
/** How it stands, worst news first; what is only known of an open one comes from its discussion. */
function stateOf({ state, draft }, discussion) {
    if (state !== 'open')
        return state;
    const verdicts = (discussion?.reviews ?? []).map(({ verdict }) => verdict);
    if (verdicts.includes('changes-requested'))
        return 'changes-requested';
    if (discussion?.conflicted)
        return 'conflicted';
    if (discussion?.runs.some(({ failed }) => failed))
        return 'checks-failed';
    if (verdicts.length > 0)
        return 'approved';
    return draft ? 'draft' : 'open';
}
function changeOf({ s, r }) {
    const { pullRequest: pull, discussion } = s;
    if (!pull)
        return {};
    const brought = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r)?.cause === 'conflicts' && (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isPublished */ .HF)({ s, r });
    const base = (brought ? null : r.change?.base) ?? r.attempts.at(-1)?.base ?? s.repository.head;
    const { branch, head, number: pullRequest } = pull;
    const why = r.change?.why ?? null;
    return {
        change: { branch, base, head, pullRequest, round: r.revisions.length, state: stateOf(pull, discussion), why },
    };
}


/***/ }),

/***/ 3769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zs: () => (/* binding */ lackOf),
/* harmony export */   ml: () => (/* binding */ agentsFor),
/* harmony export */   sA: () => (/* binding */ choicePrefix)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);

/** A label that names the agent for one issue. */
const choicePrefix = 'agent: ';
/** The agents to try for this item: what someone who can push asked for goes before what the settings say. */
function agentsFor({ s, r, policy }) {
    const asked = s.choice?.by && s.mayPush[s.choice.by.login] && policy.known.includes(s.choice.agent) ? s.choice.agent : null;
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .agentsOf */ .et)(policy, r.agent ?? asked);
}
/** What the settings lack before any agent can start: the code, and the setting. */
function lackOf(policy, agents) {
    if (agents.length === 0)
        return ['no-agent'];
    if (agents.includes('command') && policy['agent-command'] === null)
        return ['no-agent', '`agent-command: null`'];
    if (policy.sandbox === 'docker' && policy['sandbox-image'] === null)
        return ['no-room', '`sandbox-image: null`'];
    return null;
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   Jj: () => (/* binding */ isHeldUp),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Kx: () => (/* binding */ isHeldBySettings),
/* harmony export */   N3: () => (/* binding */ dueRound),
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   ao: () => (/* binding */ dropRound),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   nt: () => (/* binding */ holdUp),
/* harmony export */   uv: () => (/* binding */ beginRound)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4853);
/* harmony import */ var _consent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4952);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1773);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(205);
/* harmony import */ var _talk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(714);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9174);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3769);









/** Why a round that is wanted may not begin: the words of the record, which `text` turns into sentences. */
const refusals = [
    'record-lost',
    'edited',
    'revision-rounds',
    'fix-rounds',
    'issue-budget',
    'bad-configuration',
    'not-ready',
];
/** So many rounds may be lost by no fault of theirs before they count like others. */
const mostLost = 3;
const isForPeople = ({ cause }) => cause === 'command' || cause === 'review';
/** The rounds that count; those that GitHub lost do not, so that they are begun again. */
function counted({ revisions }) {
    const kept = revisions.filter(({ outcome }) => !outcome || !isLost(outcome));
    return revisions.length - kept.length > mostLost ? revisions : kept;
}
const isLost = (outcome) => outcome !== 'published' && outcome !== 'no-change' && outcome !== 'cancelled' && _error_js__WEBPACK_IMPORTED_MODULE_0__/* .passing */ .qO.includes(outcome);
/** The pull request under review, unless a lost round waits for its time. */
function pullUnderReview({ s, r, now }) {
    const isLater = r.error?.retryAt != null && new Date(r.error.retryAt) > now;
    return r.stage === 'reviewing' && s.pullRequest?.state === 'open' && !isLater ? s.pullRequest : null;
}
/** What is asked for on the pull request and was not yet tried: by people first, then by the machine. */
function wanted(w) {
    const { s, r, policy } = w;
    const pull = pullUnderReview(w);
    if (!pull || !s.discussion)
        return [];
    const done = counted(r);
    const heard = new Set(done.flatMap(({ reviews }) => reviews));
    const isWriter = (person) => person !== null && !person.bot && s.mayPush[person.login] === true;
    const asking = s.discussion.reviews.filter(({ id, author, verdict, body }) => verdict === 'changes-requested' && body !== _talk_js__WEBPACK_IMPORTED_MODULE_3__/* .minimised */ .EX && !heard.has(id) && isWriter(author));
    const reviews = asking.map(({ id }) => id);
    const machine = { by: null, reviews: [], comment: null };
    const isNew = (cause) => policy['fix-rounds'] > 0 && !done.some((one) => one.cause === cause && one.head === pull.head);
    const failed = s.discussion.runs.some((run) => run.failed && run.name === policy['fix-checks']);
    return [
        ...(r.asked ? [{ cause: 'command', by: r.asked.by, reviews, comment: r.asked.comment }] : []),
        ...(asking.length > 0
            ? [{ cause: 'review', by: asking[0]?.author?.login ?? null, reviews, comment: null }]
            : []),
        ...(s.discussion.conflicted && pull.into === s.repository.branch && policy['fix-conflicts'] && isNew('conflicts')
            ? [{ cause: 'conflicts', ...machine }]
            : []),
        ...(failed && isNew('checks') ? [{ cause: 'checks', ...machine }] : []),
    ];
}
function whyNot(w, round) {
    const { s, r, policy } = w;
    const standing = (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentOf */ .eA)(s, r);
    if (standing === 'none')
        return 'record-lost';
    if (standing === 'void')
        return 'edited';
    const limit = isForPeople(round) ? 'revision-rounds' : 'fix-rounds';
    const settings = [limit, 'issue-budget', 'bad-configuration', 'not-ready'];
    return settings.find((reason) => isHeldBySettings(reason, r, policy, (0,_ready_js__WEBPACK_IMPORTED_MODULE_5__/* .agentsFor */ .ml)(w))) ?? null;
}
/** Whether the settings as they are now give this reason; other reasons are not theirs. */
function isHeldBySettings(reason, r, policy, agents = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .agentsOf */ .et)(policy, r.agent)) {
    switch (reason) {
        case 'revision-rounds':
        case 'fix-rounds': {
            const before = counted(r).filter((one) => isForPeople(one) === (reason === 'revision-rounds')).length;
            return before >= policy[reason] || r.revisions.length >= _revision_js__WEBPACK_IMPORTED_MODULE_2__/* .mostRevisions */ .gd;
        }
        case 'issue-budget':
            return (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .usedUp */ .h4)(r, policy) !== null;
        case 'bad-configuration':
            return policy.problem !== null;
        case 'not-ready':
            return (0,_ready_js__WEBPACK_IMPORTED_MODULE_5__/* .lackOf */ .Zs)(policy, agents) !== null;
        default:
            return true;
    }
}
/** The round that may begin now, as far as the item itself is concerned. */
function dueRound(w) {
    return wanted(w).find((round) => whyNot(w, round) === null) ?? null;
}
/** Queued, or under review with a round that is due. */
const isReady = (w) => w.r.stage === 'queued' || dueRound(w) !== null;
/** Why none may, if one is wanted. A day's budget is the queue's own affair. */
function standing(w) {
    const { reason, place } = w.r;
    if (dueRound(w))
        return { reason: reason === 'daily-budget' ? reason : null, place };
    const [first] = wanted(w);
    return { reason: first ? whyNot(w, first) : null, place: null };
}
/** A round that is wanted may not begin, or none is wanted any more, and the record does not say so yet. */
function isHeldUp(w) {
    const { reason, place } = standing(w);
    const isNew = reason !== w.r.reason || place !== w.r.place || isOverdue(w);
    return pullUnderReview(w) !== null && w.s.discussion !== null && isNew;
}
/** The time of a lost round has come, but no round is due any more: without this every sweep would find it due. */
const isOverdue = (w) => w.r.error?.retryAt != null && dueRound(w) === null;
function holdUp(w) {
    const error = w.r.error && isOverdue(w) ? { ...w.r.error, retryAt: null } : w.r.error;
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, { ...standing(w), error })];
}
/** The log of failed checks is read only when a round about them is to begin. */
function isUnseen(w) {
    return dueRound(w)?.cause === 'checks' && w.s.failedChecks === null;
}
/** The record of a round that begins now, on top of the branch as it stands; about conflicts, on top of the default branch. */
function beginRound(w, round) {
    const { s, r, now } = w;
    const head = s.pullRequest?.head ?? '';
    const isWriters = (person) => person !== null && s.mayPush[person.login] === true;
    // What was answered is asked for again only by a word after the answer.
    const isOpen = (comments) => {
        const answer = comments.findLastIndex(({ ours, body }) => ours && (0,_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfRound */ .UZ)(body));
        return isWriters(comments[0]?.author ?? null) && comments.slice(answer + 1).some(({ author }) => isWriters(author));
    };
    const talks = (s.discussion?.threads ?? []).filter(({ comments }) => isOpen(comments));
    const threads = isForPeople(round) ? talks.map(({ id }) => id).slice(-30) : [];
    const begun = { ...round, reviews: round.reviews.slice(0, 20), at: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .iso */ .KH)(now), head, threads, outcome: null };
    // Talks are needed while their round lasts.
    const before = r.revisions.map((one) => ({ ...one, threads: [] }));
    return {
        base: round.cause === 'conflicts' ? s.repository.head : head,
        changes: { revisions: [...before, begun], asked: null },
    };
}
/** Whether the commit of the round that is at work stands on the branch, whatever was pushed on top of it: by headline and parents. */
function isPublished({ s, r }) {
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .openRevision */ .k3)(r);
    if (!round || !s.discussion)
        return false;
    const known = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .roundHeadline */ .fs)(s.issue.number, r.revisions.length, round.cause);
    const isMerge = round.cause === 'conflicts';
    return s.discussion.commits.some(({ ours, headline, parents: [first, second] }) => ours && headline === known && first === round.head && (!isMerge || second === r.attempts.at(-1)?.base));
}
/** Takes a round back as if it had not begun: the slot was lost before an agent ran. */
function dropRound({ revisions }) {
    const last = revisions.at(-1);
    const asked = last && last.comment !== null ? { by: last.by ?? '', comment: last.comment } : null;
    return { revisions: revisions.slice(0, -1), asked };
}


/***/ }),

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ isMisconfigured),
/* harmony export */   BS: () => (/* binding */ isNotReady),
/* harmony export */   CS: () => (/* binding */ waitBecause),
/* harmony export */   Ck: () => (/* binding */ reopen),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   N2: () => (/* binding */ isToBeReopened),
/* harmony export */   O9: () => (/* binding */ labelChanges),
/* harmony export */   Ol: () => (/* binding */ tellNotReady),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   ZA: () => (/* binding */ isInTrouble),
/* harmony export */   ZQ: () => (/* binding */ tellMisconfigured),
/* harmony export */   bG: () => (/* binding */ takeUp),
/* harmony export */   g3: () => (/* binding */ tellLost),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   tc: () => (/* binding */ isRerun),
/* harmony export */   tg: () => (/* binding */ isDefaced),
/* harmony export */   xM: () => (/* binding */ tellTrouble)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1130);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5746);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4587);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1160);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9174);
/* harmony import */ var _clarify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5180);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3769);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(549);










function isInTrouble({ s, r }) {
    return s.trouble !== null && (r.stage === 'queued' || (r.stage === 'working' && (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsLease */ .dY)({ s, r })));
}
/** As whom our own dispatches run. */
const dispatcher = 'github-actions[bot]';
/**
 * That triage broke off concerns an item only if this run holds or has written it: any other waits, and a sweep finds it. A run
 * that was dispatched for it is about nothing else: one that breaks off each time must be counted.
 */
function tellTrouble(w) {
    const { trouble, run } = w.s;
    if (trouble === null)
        return [];
    const isOurs = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsLease */ .dY)(w) || w.r.writer.run === run.id;
    const isOwed = trouble.code === 'run-lost' && run.triggeredBy === dispatcher;
    return isOurs || isOwed || !_error_js__WEBPACK_IMPORTED_MODULE_1__/* .crashes */ .sB.includes(trouble.code) ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(w, 'trouble', trouble.code, trouble)] : [];
}
/** Files of a finished agent that this run is about to judge. */
function broughtBy(w) {
    const { delivery } = w.s;
    const isOurs = w.r.stage === 'working' && (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsLease */ .dY)(w) && delivery?.kind === 'change-set';
    return isOurs && delivery.changeSet.ending.how === 'finished' ? delivery.changeSet.files.length : 0;
}
/** Limits that cannot be read are no limits: nothing begins, and nothing is published, by the defaults in their place. */
function isMisconfigured(w) {
    const { stage } = w.r;
    return w.policy.problem !== null && (stage === 'queued' || stage === 'clarifying' || broughtBy(w) > 0);
}
function tellMisconfigured(w) {
    const kept = broughtBy(w);
    const about = kept > 0 ? { about: { kept } } : {};
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(w, 'misconfigured', 'bad-configuration', { message: w.policy.problem ?? '', ...about })];
}
function isNotReady(w) {
    return w.r.stage === 'queued' && (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .lackOf */ .Zs)(w.policy, (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .agentsFor */ .ml)(w)) !== null;
}
function tellNotReady(w) {
    const [code, message = ''] = (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .lackOf */ .Zs)(w.policy, (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .agentsFor */ .ml)(w)) ?? [];
    return code ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(w, 'not-ready', code, { message })] : [];
}
const isTriage = (w) => w.s.run.job === 'triage';
function start(w) {
    const verdict = (0,_clarify_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .Vj)(w);
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_8__/* .dueRound */ .N3)(w);
    if (round) {
        const { base, changes } = (0,_revision_js__WEBPACK_IMPORTED_MODULE_8__/* .beginRound */ .uv)(w, round);
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__.to)(w, 'working', 'start', { verdict, ...changes, ...begun(w, base) })];
    }
    // A branch left by an earlier attempt is never written again, nor one deleted with its pull request: the next name.
    const generation = Math.max((0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .pullOf */ .pv)(w) ? w.r.generation + 1 : w.r.generation, w.s.newestBranch + 1);
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__.to)(w, 'working', 'start', { verdict, generation, ...begun(w, w.s.repository.head) })];
}
/** A new attempt of this run on a commit, and the lease that goes with it. */
function begun({ s, r, policy, now }, base) {
    const deadline = new Date(now.getTime() + (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseMs */ .zT)(policy)).toISOString();
    const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .beginAttempt */ .xF)(r, {
        agent: (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .agentsFor */ .ml)({ s, r, policy })[0] ?? '',
        run: s.run.id,
        base,
        startedAt: (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .iso */ .KH)(now),
    });
    return {
        lease: { run: s.run.id, attempt: s.run.attempt, deadline, ticket: (0,_queue_js__WEBPACK_IMPORTED_MODULE_9__/* .nextTicket */ .OQ)(s.around?.items ?? [], now) },
        ...attempt,
    };
}
/** Somebody who may push re-ran the very run in which the item failed, or got stuck at work. */
function isRerun(w) {
    const { s, r } = w;
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .wasLeftBy */ .M0)(r, s.run) || s.mayPush[s.run.triggeredBy] !== true)
        return false;
    return isTriage(w) ? r.stage === 'failed' || r.stage === 'working' : r.stage === 'failed' && s.delivery !== null;
}
/** From the start it is queued as by a retry. When only the last jobs are run again, what they deliver is taken up. */
function takeUp(w) {
    const { s, r, now } = w;
    const by = s.run.triggeredBy;
    const queued = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy)(r, 'queued', { at: (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .iso */ .KH)(now), by, rule: 'rerun' }, (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .close */ .VN)(w, 'run-lost'));
    if (isTriage(w))
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .keep */ .aC)(w, queued)];
    const base = r.attempts.at(-1)?.base ?? s.repository.head;
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__.to)({ ...w, r: queued }, 'working', 'rerun', begun({ ...w, r: queued }, base), by)];
}
function isLost(w) {
    return w.r.stage === 'working' && !(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsLease */ .dY)(w) && !(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .heldByOther */ .hJ)(w);
}
function tellLost(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(w, 'run-lost', w.s.holderEnded === 'cancelled' ? 'job-cancelled' : 'run-lost')];
}
/** With a key a foreign edit cannot change the record, only what people read. */
function isDefaced({ s }) {
    return s.raced || (s.status.kind === 'valid' && s.status.restore);
}
/** The agent has done its part, exactly for this text, and only the pull request could not be opened. */
function isToBeReopened(w) {
    const { s, r } = w;
    const last = r.attempts.at(-1);
    if (r.stage !== 'queued' || last?.outcome !== 'pull-requests-forbidden')
        return false;
    const untouched = s.newestBranch === r.generation && s.pullRequest === null && r.verdict?.hash === s.textHash;
    return untouched && (r.agent ?? last.agent) === last.agent;
}
function reopen({ s, r }) {
    return [{ do: 'open-pull-request', branch: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(s.issue.number, r.generation) }];
}
/** What a queued item waits for besides a slot is said once; then only its labels are put right. */
function waitBecause(w, reason) {
    const isSaid = w.r.reason === reason && w.r.place === null && !isDefaced(w);
    return isSaid ? labels(w) : [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .keep */ .aC)(w, { reason, place: null })];
}
/** What is wrong with the labels of an item. */
function labels({ s, r, policy }) {
    return labelChanges(s.issue.labels, s.labelled !== null, r.stage, policy);
}
/** Labels are a projection of the record, added and removed one by one; other people's labels are never touched. */
function labelChanges(present, labelled, stage, policy) {
    const wanted = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(policy, stage);
    // Label names differ on GitHub only if they differ in more than case.
    const fold = (name) => name.toLowerCase();
    const there = new Set(present.map(fold));
    const stray = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .stageLabels */ .m3)(policy).filter((name) => (wanted === null || fold(name) !== fold(wanted)) && there.has(fold(name)));
    const missing = wanted !== null && !there.has(fold(wanted)) && ((0,_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .isActive */ .$m)(stage) || labelled) ? [wanted] : [];
    return [
        ...stray.map((name) => ({ do: 'unlabel', name })),
        ...missing.map((name) => ({ do: 'label', name })),
    ];
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

/***/ 714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ minimised),
/* harmony export */   RM: () => (/* binding */ repliesAmong),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   fk: () => (/* binding */ toldIn),
/* harmony export */   tC: () => (/* binding */ mergeComments),
/* harmony export */   yn: () => (/* binding */ asBegun)
/* harmony export */ });
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1759);


const silence = { questions: [], answers: [], read: 0 };
/**
 * The comments that may answer our questions, with the round in which they were made: by the reporter, or by someone who can
 * push in the reporter's place, after the first question was asked. Bots, strangers, commands and our own comments are no
 * answers. What was written or edited after the consent counts only while a question is open, and afterwards as it stood
 * when it was taken.
 */
function repliesAmong(comments, record, { reporter, mayPush }) {
    const starts = (record?.rounds ?? []).map(({ at }, i) => ({ at, question: (0,_checklist_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsComment */ .dx)(comments, i + 1) }));
    if (!record || starts.length === 0)
        return [];
    // Ids grow in the order of GitHub's own clock; our time is only for when the question is gone.
    const isAfter = ({ id, createdAt }) => ({ at, question }) => question ? id > question.id : createdAt >= at;
    return comments
        .filter((comment) => !comment.ours &&
        comment.author !== null &&
        !comment.author.bot &&
        (comment.author.login === reporter || mayPush[comment.author.login] === true) &&
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(comment.body) === null &&
        mayBeRead(comment, record, mayPush))
        .map((comment) => ({ ...comment, round: starts.findLastIndex(isAfter(comment)) + 1 }))
        .filter(({ round }) => round > 0);
}
function mayBeRead(comment, record, mayPush) {
    if (record.stage === 'clarifying' || isBefore(comment, record.consent?.at ?? ''))
        return true;
    const round = record.rounds.find(({ answers }) => answers.includes(comment.id));
    if (!round)
        return false;
    const unchanged = comment.editedAt === null || comment.editedAt <= (round.taken ?? comment.editedAt);
    return unchanged || mayPush[comment.author?.login ?? ''] === true;
}
/** Whether a comment stood as it stands at a moment. Times are GitHub's whole seconds: the very second counts as later. */
function isBefore({ createdAt, editedAt }, moment) {
    return (editedAt ?? createdAt) < moment;
}
/** The questions, by their key, that are told because an answer named them. */
function toldIn({ questions }) {
    return questions.filter(({ told }) => told).map(({ key }) => key);
}
/** A question that nobody has seen yet. */
function asBegun(round, number, key) {
    return { round, number, key, state: 'open', answers: [], told: false, tick: null, ask: '', why: '', options: [] };
}
/** What stands in place of a comment that somebody has hidden: it says nothing, and people are told that something was left out. */
const minimised = '<!-- a comment that was hidden as spam, abuse, off topic, outdated or resolved -->';
/** Parts of the list may overlap; the result is in the order of their making. */
function mergeComments(...parts) {
    const known = new Map(parts.flat().map((comment) => [comment.id, comment]));
    return [...known.values()].sort((a, b) => a.id - b.id);
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ iso),
/* harmony export */   KV: () => (/* binding */ stopRun),
/* harmony export */   VN: () => (/* binding */ close),
/* harmony export */   Xj: () => (/* binding */ billOf),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   dY: () => (/* binding */ holdsLease),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hJ: () => (/* binding */ heldByOther),
/* harmony export */   pv: () => (/* binding */ pullOf),
/* harmony export */   to: () => (/* binding */ to)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4853);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1130);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4587);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(205);






const iso = (now) => now.toISOString();
/** Writes the record as it is but for some changes. */
function keep(w, changes) {
    return { do: 'save', record: { ...w.r, ...changes } };
}
/** Moves the item and writes the record. */
function to(w, stage, rule, changes = {}, by = 'issuewright') {
    return { do: 'save', record: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy)(w.r, stage, { at: iso(w.now), by, rule }, changes) };
}
/**
 * Gives up for now: closes the attempt, keeps the code and the values of which `text` makes sentences. A round of revision
 * leaves its pull request in review.
 */
function fail(w, rule, code, told = {}) {
    const at = iso(w.now);
    const { retries } = w.r;
    const again = _error_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO.includes(code) && retries < _budget_js__WEBPACK_IMPORTED_MODULE_5__/* .mostRetries */ .on;
    const retryAt = again ? iso(new Date(w.now.getTime() + (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .backOff */ .fu)(retries))) : null;
    const error = { code, ...told, message: (told.message ?? '').slice(0, 2_000), at, retryAt };
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .openRevision */ .k3)(w.r);
    if (round && w.s.pullRequest?.state === 'open') {
        const asked = retryAt && round.comment !== null ? { by: round.by ?? '', comment: round.comment } : null;
        return to(w, 'reviewing', rule, { ...close(w, code), asked, error });
    }
    return to(w, 'failed', rule, { ...close(w, code), error });
}
/**
 * What this run's agent has cost by the gateway's count, which comes with the change set: bounded by the budget, so that a
 * forged one cannot do more harm than a used-up one.
 */
function billOf({ s, policy }) {
    const { input = 0, output = 0, costUsd = 0 } = (s.delivery?.kind === 'change-set' && s.delivery.changeSet.usage) || {};
    return {
        tokens: Math.min(input + output, 2 * policy.tokens),
        costUsd: Math.min(Math.round(costUsd * 10_000) / 10_000, 2 * policy.usd),
    };
}
/** Ends the open attempt. Its minutes are measured by our own clock. */
function close(w, outcome) {
    const begun = Date.parse(w.r.attempts.at(-1)?.startedAt ?? iso(w.now));
    const minutes = Math.min(Math.max(0, w.now.getTime() - begun), (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseMs */ .zT)(w.policy)) / 60_000;
    const set = w.s.delivery?.kind === 'change-set' ? w.s.delivery.changeSet : null;
    const revisions = w.r.revisions.map((one) => (one.outcome === null ? { ...one, outcome } : one));
    const ended = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .endAttempt */ .T8)(w.r, {
        agent: set?.runs.findLast(({ agent }) => w.policy.known.includes(agent))?.agent ?? w.r.attempts.at(-1)?.agent ?? '',
        outcome,
        endedAt: iso(w.now),
        minutes: Math.round(minutes * 100) / 100,
        ...billOf(w),
    });
    return { ...ended, revisions };
}
/** What stops the run that works on an item when the item itself is stopped; a run does not stop itself. */
function stopRun({ s, r }) {
    const other = r.stage === 'working' && r.lease !== null && r.lease.run !== s.run.id && !s.holderEnded;
    return other ? [{ do: 'stop-run', run: r.lease?.run ?? 0 }] : [];
}
/** Whether this run holds the item's lease. */
function holdsLease(w) {
    return w.r.lease !== null && w.r.lease.run === w.s.run.id;
}
/** Whether another run holds the item and may still be alive. */
function heldByOther(w) {
    const { s, r, now } = w;
    if (r.lease === null || holdsLease(w))
        return false;
    return s.holderEnded === null ? new Date(r.lease.deadline) > now : !s.holderEnded;
}
/** The pull request of the item's own generation; one of an earlier generation says nothing about this one. */
function pullOf({ s, r }) {
    return s.pullRequest?.branch === (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(s.issue.number, r.generation) ? s.pullRequest : null;
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
/* harmony export */   a: () => (/* binding */ code),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Inline code that nothing in the text can end; mentions and references are dead in it. */
function code(text) {
    const plain = text
        .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
        .replaceAll('`', "'")
        .trim();
    return `\`${plain.slice(0, 200)}\``;
}
/** Every line of a text marked as quoted, so that none can pass for one of ours. */
function quote(text) {
    return text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}


/***/ }),

/***/ 5694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ decodeRecord),
  Ym: () => (/* binding */ encodeRecord),
  $5: () => (/* binding */ fitted),
  f1: () => (/* binding */ needsKey),
  rk: () => (/* binding */ readStatus)
});

// EXTERNAL MODULE: ./src/pipeline/json.ts
var pipeline_json = __webpack_require__(3326);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
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
        return { kind: 'newer', record: found.data };
    let current = json;
    for (let v = found.data?.v ?? record/* recordVersion */.If; v < record/* recordVersion */.If; v += 1) {
        const step = Object.hasOwn(steps, v) ? steps[v] : undefined;
        if (!step)
            return { kind: 'invalid', why: 'malformed' };
        current = { ...step(current), v: v + 1 };
    }
    const parsed = record/* recordSchema */.fi.safeParse(current);
    return parsed.success ? { kind: 'valid', record: parsed.data } : { kind: 'invalid', why: 'malformed' };
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



// The version before the record is for readers: the one in it is signed.
const marker = /<!-- issuewright:v\d{1,4} (?<json>\{.*\}) sig:(?<signature>[0-9a-f]{64}|none) -->\s*$/s;
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
function hiddenIn(body) {
    return marker.exec(body.slice(Math.max(0, body.lastIndexOf('<!-- issuewright:v'))))?.groups ?? {};
}
/** Whether a record is signed, with whatever key, and this run was given none. */
function needsKey(status, seals) {
    const body = status.kind === 'valid' || (status.kind === 'absent' && status.why === 'edited') ? status.body : '';
    return seals.length === 0 && (hiddenIn(body).signature ?? unsigned) !== unsigned;
}
/** Reads the record at the end of a comment. `seals` are the keys in use: the current one and, while rotating, the previous. */
function decodeRecord(body, seals) {
    const { json, signature } = hiddenIn(body);
    if (!json)
        return { kind: 'none' };
    const signed = seals.some((seal) => seal(json) === signature);
    if (seals.length > 0 && !signed)
        return { kind: 'invalid', why: 'unsigned' };
    const parsed = parseRecord((0,pipeline_json/* jsonOf */.o)(json));
    return parsed.kind === 'invalid' ? parsed : { ...parsed, signed };
}
/**
 * Finds the record among an issue's comments. It counts only if we wrote the comment, nobody else edited it (or, with a
 * key, the signature fits), and it is bound to this repository and this issue. Anything else is absent, with the reason. A newer
 * version's holds by the same marks, where no other counts.
 */
function readStatus(comments, ids, seals) {
    const candidates = comments
        .filter(({ ours }) => ours)
        .map((comment) => ({ comment, decoded: decodeRecord(comment.body, seals) }))
        .filter(({ decoded }) => decoded.kind !== 'none');
    const readings = candidates.map(({ comment, decoded }) => judge(comment, decoded, ids));
    const valid = readings
        .filter((one) => one.kind === 'valid')
        .sort((a, b) => b.record.revision - a.record.revision || a.commentId - b.commentId);
    const [best, ...others] = valid;
    const left = readings.find(({ kind }) => kind === 'newer') ?? readings[0];
    if (!best)
        return left ?? { kind: 'absent', commentId: null, why: null };
    const { commentId, body, record } = best;
    const { revision } = record;
    // Whoever repeats our words to the letter says nothing new.
    const isOther = (one) => one.revision === revision && JSON.stringify(one) !== JSON.stringify(record);
    return others.some((one) => isOther(one.record))
        ? { kind: 'absent', commentId, body, why: 'doubled', revision }
        : best;
}
function judge(comment, decoded, ids) {
    const absent = (why) => ({ kind: 'absent', commentId: comment.id, body: comment.body, why });
    if (decoded.kind === 'none')
        return absent('malformed');
    if (decoded.kind === 'invalid')
        return absent(decoded.why);
    const { record, signed } = decoded;
    if (record.repository !== ids.repository || record.issue !== ids.issue)
        return absent('foreign');
    const foreign = comment.editedAt !== null && comment.editor?.login !== comment.author?.login;
    if (foreign && !signed)
        return absent('edited');
    if (decoded.kind === 'newer')
        return { kind: 'newer', commentId: comment.id, version: decoded.record.v };
    return { kind: 'valid', commentId: comment.id, body: comment.body, record: decoded.record, restore: foreign };
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
const readShown = (source) => (0,math/* readWithMath */.T)(source, noLabels, (formula) => ({ kind: 'code', source: `\`${formula.replaceAll('`', "'")}\`` }));
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
        .replace(addresses, (found) => `(redacted)${splitAddress(found).rest}`)
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
        `<sub>${bound(binding)}</sub>`,
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
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(406);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5694);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9298);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5406);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4560);






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
        (0,_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeRecord */ .Ym)(record, seal),
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
            return [
                next.clarifying(reporter ?? words.reporter, policy['answer-days']),
                ...(record.verdict ? asking(record.verdict, words) : []),
            ].join('\n\n');
        case 'working':
            return next.working(runUrl(record.lease?.run ?? 0), record.lease?.deadline ?? record.since);
        case 'reviewing':
            return reviewing(record, context);
        case 'done':
            if (record.change && record.reason === null)
                return next.merged(record.change.pullRequest);
            return record.said !== null && record.reason === 'no-change'
                ? next.unchanged((0,_code_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$)(record.said)))
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
/** Why the model asks, in its own words, which are marked as such. */
function asking(verdict, words) {
    const { by, readiness, reason } = verdict;
    if (by !== 'model' || readiness !== 'clarify' || !reason)
        return [];
    return [words.judge.says(judgeOf(verdict, words)), (0,_code_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$)(reason))];
}
/** How the pull request stands, and why no round of revision goes on, or how the last one failed. */
function reviewing(record, context) {
    const { words, policy } = context;
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
        ...edited(context),
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
    const code = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$)(['```diff', ...lines.map((line) => line.replaceAll('`', "'")), '```'].join('\n'));
    return [who, code, ...(more > 0 ? [words.edit.more(more)] : [])];
}
/** What went wrong in one line: the code in words, the values, then names and foreign words. */
function headlineOf({ code, about = {}, message }, { happened, told }) {
    const values = _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorValues */ .zI.flatMap((key) => (about[key] === undefined ? [] : told[key](about[key])));
    return `${happened(code)}${values.length > 0 ? ` (${values.join('; ')})` : ''}.${message && ` ${message}`}`;
}
/**
 * What went wrong and what to do. The message may quote an agent, a program or GitHub: it is made harmless, and shown as a
 * quotation.
 */
function renderError(error, byHand, words) {
    const { code, message, findings = [] } = error;
    const offer = code === 'pull-requests-forbidden' && byHand ? ` ${words.next.byHand(byHand)}` : '';
    const said = findings.length > 0 ? (0,_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBlocks */ .Rz)(findings, words) : (0,_code_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$)(message));
    return [
        `**${headlineOf({ ...error, message: '' }, words)}**`,
        ...(message || findings.length > 0 ? [said] : []),
        `→ ${words.todo(code)}${offer}`,
        `<sub>Code: \`${code}\`</sub>`,
    ].join('\n\n');
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
function attempted(attempt, url, { journey, run, stage, happened, format }) {
    const { agent, outcome, tokens, costUsd } = attempt;
    const link = `[${run}](${url})`;
    if (attempt.endedAt === null)
        return { mark: '🔵', text: `${journey.working(agent, attempt.startedAt)} · ${link}` };
    const bad = outcome === 'published' || outcome === 'no-change' || outcome === null ? null : outcome;
    const parts = [
        `${journey.worked(agent, attempt.minutes)} · ${format.moment(attempt.endedAt)}`,
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
    const name = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_3__/* .neutraliseLine */ .f)(model, 100);
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
function notes({ reply, refused, rebuilt, raced, stage, verdict }, context) {
    const { words, removed, policy, issueUrl } = context;
    const quoted = [];
    if (refused.length > 0)
        quoted.push(`**${refused.join(', ')}**: ${words.reply.refused}`);
    if (reply && !refused.includes(reply.to))
        quoted.push(`**${reply.to}**: ${replyText(reply, words)}`);
    if (rebuilt)
        quoted.push(words.note.rebuilt(words.note.disbelief[rebuilt] ?? rebuilt));
    if (raced)
        quoted.push(words.note.raced(raced));
    if (verdict && verdict.duplicates.length > 0)
        quoted.push(`${words.plan.duplicates}: ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .links */ .y)(verdict.duplicates, issueUrl)}`);
    if (removed.length > 0)
        quoted.push(words.note.removed(removed.join(' ')));
    if (stage === 'working' && policy.sandbox === 'none')
        quoted.push(words.noRoom);
    return quoted.map((note) => `> ${note}`);
}
function replyText({ code, about }, { reply, stage }) {
    const texts = {
        refused: about === 'edited' ? reply.edited : reply.refused,
        unknown: about ? reply.meant(about) : reply.unknown,
        'unknown-agent': reply.unknownAgent(about),
        help: reply.help,
        'not-now': reply.notNow(stage[about] ?? about),
        'no-app': reply.noApp,
        'app-unusable': reply.appUnusable,
        moved: reply.moved,
        checks: reply.checks,
        'no-label': reply.noLabel,
    };
    return texts[code];
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
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_rules_delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1872);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5406);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3165);




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
        lines.push(journey.understood(words.type[type], completeness, (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeOf */ .Pb)(record.verdict, words)));
    }
    if (deferred.length > 0)
        lines.push(`${summary.deferred} ${deferred.map((one) => `\`${one}\``).join(', ')}`);
    if (record?.error)
        lines.push((0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .renderError */ .vr)(record.error, null, words));
    if (snapshot.pullRequest)
        lines.push(`${journey.pull}: ${snapshot.pullRequest.url}`);
    return lines.join('\n\n');
}
/** The job summary of a sweep. @param reasons  why a run was dispatched, by issue */
function renderSweep(items, reasons, words) {
    const lines = [...reasons].map(([number, why]) => `- #${number}: \`${why}\``);
    return [`### Issuewright: ${words.summary.swept(items, reasons.size)}`, ...lines].join('\n');
}
/** The job summary of a run that failed before it could say anything on the issue, or know its language. */
function renderFailure({ code, message, todo }) {
    return `### Issuewright could not go on\n\n**${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseLine */ .f)(message, 1_000)}**\n\n→ ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseLine */ .f)(todo, 1_000)}\n\nCode: \`${code}\` (fault: ${_pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9[code].fault})`;
}
/** The job summary of an agent's run: measured facts only, no word of the agent's. */
function renderImplementSummary(changeSet, words) {
    const { item, ending, files, outside, verification, runs, room, usage } = changeSet;
    const { summary, format } = words;
    const time = (seconds) => format.duration(seconds / 60);
    const ran = ({ agent, how, seconds, repair }) => `- \`${agent}\`${repair ? ` (${summary.repair})` : ''}: ${endedBadly(how, words) ?? '✅'}, ${time(seconds)}`;
    const lines = [
        `### Issuewright: ${summary.agentRun(item.number)}`,
        summary.ended(endedBadly(ending.how, words), time(ending.seconds), files.length),
        (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseLine */ .f)(ending.why, 500),
        runs.length > 1 ? runs.map(ran).join('\n') : '',
        usage ? renderUsage(usage, words) : '',
        verification
            .map(({ passed, seconds }, i) => `- ${passed ? '✅' : '❌'} ${summary.check(i + 1)} (${time(seconds)})`)
            .join('\n'),
        renderRoom(room, words),
        outside.length > 0 ? `⚠️ ${summary.outside(outside.length)}` : '',
    ];
    return lines.filter((line) => line !== '').join('\n\n');
}
function endedBadly(how, { happened }) {
    return how === 'finished' ? null : happened(_pipeline_rules_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .badEndings */ ._Y[how]);
}
/** What the gateway counted, in one line. */
function renderUsage(usage, { summary }) {
    const { unpriced, stopped, refused } = usage;
    return [
        summary.usage(usage),
        ...(unpriced.length > 0 ? [summary.unpriced(unpriced.map((name) => `\`${name}\``).join(', '))] : []),
        ...(stopped ? [summary.stopped(stopped)] : []),
        ...(refused.length > 0 ? [summary.refused(refused.map((one) => (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseLine */ .f)(one, 200)).join('; '))] : []),
    ].join(' ');
}
/** The room and its proof, one line for each probe. */
function renderRoom(room, { summary, noRoom }) {
    if (room === null)
        return summary.noRoom;
    const refused = room.refused.map((host) => `- ⛔ ${summary.unlisted((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseLine */ .f)(host, 200))}`);
    const proof = room.proof.map(({ name, holds, detail }) => `- ${holds ? '✅' : '❌'} ${name}${holds ? '' : ` (${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutraliseLine */ .f)(detail, 200)})`}`);
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
