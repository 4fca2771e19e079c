export const id = 694;
export const ids = [694];
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
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

/***/ 205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ revisionSchema),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   eA: () => (/* binding */ pullStates),
/* harmony export */   fs: () => (/* binding */ roundHeadline),
/* harmony export */   gd: () => (/* binding */ mostRevisions),
/* harmony export */   k3: () => (/* binding */ openRevision)
/* harmony export */ });
/* unused harmony export causes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
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
/** What a round is about. Of conflicts and failed checks nobody has to tell us. */
const causes = ['command', 'review', 'conflicts', 'checks'];
/** A round of work on a pull request that is open. */
const revisionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    cause: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(causes),
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
/** The headline of a round's commit, by which it is known again: other workflows commit under the same name. */
function roundHeadline(issue, round, cause) {
    return `${cause === 'conflicts' ? 'Merge the base' : 'Revise'} for issue #${issue}, round ${round}`;
}
/** The round of revision that is at work, if it is one. */
function openRevision({ stage, revisions }) {
    const last = revisions.at(-1);
    return stage === 'working' && last?.outcome === null ? last : null;
}


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

/***/ 5694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ decodeRecord),
  rk: () => (/* binding */ readStatus)
});

// UNUSED EXPORTS: encodeRecord, fitted, needsKey

// EXTERNAL MODULE: ./src/pipeline/json.ts
var pipeline_json = __webpack_require__(3326);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
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
function shrink_shrink(record, fits) {
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


/***/ })

};
