export const id = 380;
export const ids = [380];
export const modules = {

/***/ 6052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ workOrderSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(205);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1199);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3739);





const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** How far a text may be trusted: written by someone who can push, by the reporter, or by anyone else. */
const trust = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['writer', 'reporter', 'other']);
const said = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ author: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), trust, at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const guardRules = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), globs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullable() }));
/** A talk about a line of a file. */
const point = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(), said: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(said).max(20) });
/**
 * What the triage job hands to the implement job: everything the agent may know, already sanitised, frozen and hashed.
 * The implement job has no other source: it asks GitHub nothing.
 */
const workOrderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** The language of our words about it. */
    language: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo).default('en'),
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), fullName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha }),
    item: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), generation: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive() }),
    issue: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), author: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), trust }),
    /** In the order in which they were given: of two that differ the later one counts. */
    answers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ questions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), author: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), trust, at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    /**
     * A round of revision: what it is about, and what was said, numbered from 1 in the order of `points`. Its `base` is the branch
     * as it stands, unless that conflicts with the default branch.
     */
    revision: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        round: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        cause: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .causes */ .ps),
        /** The branch as it stands; about conflicts, `base` is what it is to be brought together with. */
        head: sha,
        requests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(said).max(25),
        points: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(point).max(30),
        /** What was answered in a round before, and is not resolved: context only. */
        answered: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(point).max(20),
        checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), log: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
    })
        .nullable(),
    /** What the sanitiser took out, for people: one line each. */
    removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTypes */ .l0),
        completeness: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
        /** A model's reading of the issue, harmless lines; empty when the rules judged. */
        ...{ requirements: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), approach: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), areas: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) },
    }),
    /** Which agents to try, in their order; what is null is the adapter's own default. */
    agents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(40), model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(), baseUrl: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() }))
        .min(1)
        .max(20),
    /** The first agent of the settings: a key without a name is for its provider. */
    primary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(40),
    /** The command line of the agent `command`. */
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).nullable(),
    /** Hard stops for all agents and rounds of this attempt together. */
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        minutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
        silenceMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
        turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
    }),
    room: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_room_js__WEBPACK_IMPORTED_MODULE_4__/* .roomKinds */ .n),
        image: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        network: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        selfHosted: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['ephemeral']).nullable(),
    }),
    /** Project-local configuration that is not hidden from the agent. */
    configuration: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Commands of the repository that prepare the base, and those that check a change in a fresh copy. */
    prepare: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)),
    prepareMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
    verify: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)),
    verifyMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
    repairRounds: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        fileBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        totalBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    }),
    /** What the settings allow and block, for the guard's early advice. */
    guard: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ allow: guardRules, block: guardRules }),
    consentHash: digest,
    /** The run and its attempt in which consent was looked at; in another one the order is void. */
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() }),
});


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workOrderOf: () => (/* binding */ workOrderOf)
/* harmony export */ });
/* harmony import */ var _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _pipeline_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(205);
/* harmony import */ var _pipeline_work_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6052);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9355);
/* harmony import */ var _text_words_en_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6481);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4154);
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3872);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7173);








/** The work order for an item that this run holds at work, or null when there is none to give. */
function workOrderOf(snapshot, policy) {
    const { status, issue, repository, run } = snapshot;
    const record = status.kind === 'valid' ? status.record : null;
    const attempt = record?.attempts.at(-1);
    const isOurs = record?.lease?.run === run.id && record.lease.attempt === run.attempt;
    if (record?.stage !== 'working' || !isOurs || !record.consent || !record.verdict || !attempt)
        return null;
    const { title, body, answers, removed } = (0,_readable_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .H)(snapshot);
    const { type, completeness, requirements, approach, areas } = record.verdict;
    const reporter = issue.author?.login ?? 'a deleted account';
    return _pipeline_work_order_js__WEBPACK_IMPORTED_MODULE_2__/* .workOrderSchema */ .D.parse({
        v: 1,
        language: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .languageFor */ .Od)(snapshot, policy),
        repository: { id: repository.id, fullName: repository.fullName },
        base: { branch: repository.branch, sha: attempt.base },
        item: { number: issue.number, generation: record.generation, attempt: record.attempts.length },
        issue: { title, body, url: issue.url, author: reporter, trust: snapshot.mayPush[reporter] ? 'writer' : 'reporter' },
        answers,
        revision: revisionOf(snapshot, record),
        // Kinds and counts only: what was hidden from people must not reach the agent by this way.
        removed: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRemovals */ .zR)(removed.map(({ kind, count }) => ({ kind, count })), _text_words_en_js__WEBPACK_IMPORTED_MODULE_4__.words),
        verdict: { type, completeness, requirements, approach, areas },
        agents: (0,_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .agentsOf */ .et)(policy, attempt.agent).map((name) => ({
            name,
            model: (0,_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forAgent */ .ZW)(policy['agent-model'], name),
            baseUrl: (0,_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forAgent */ .ZW)(policy['agent-base-url'], name),
        })),
        primary: (0,_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .agentsOf */ .et)(policy)[0] ?? attempt.agent,
        command: policy['agent-command'],
        budget: {
            minutes: policy['agent-minutes'],
            silenceMinutes: policy['silence-minutes'],
            turns: policy.turns,
            tokens: policy.tokens,
            usd: policy.usd,
        },
        room: {
            kind: policy.sandbox,
            image: policy['sandbox-image'],
            network: policy.network,
            selfHosted: policy['allow-self-hosted'],
        },
        configuration: policy['agent-configuration'],
        prepare: policy.prepare,
        prepareMinutes: policy['prepare-minutes'],
        verify: policy.verify,
        verifyMinutes: policy['verify-minutes'],
        repairRounds: policy['repair-rounds'],
        limits: {
            files: policy['max-files'],
            fileBytes: policy['max-file-kb'] * 1_024,
            totalBytes: policy['max-total-kb'] * 1_024,
        },
        guard: { allow: policy.allow, block: policy.block },
        consentHash: record.consent.hash,
        run: { id: run.id, attempt: run.attempt },
    });
}
function revisionOf(snapshot, record) {
    const round = (0,_pipeline_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(record);
    if (!round || !snapshot.discussion)
        return null;
    const { requests, points, answered, checks } = (0,_round_js__WEBPACK_IMPORTED_MODULE_6__/* .roundTexts */ .P)(snapshot, round);
    return {
        round: record.revisions.length,
        cause: round.cause,
        head: round.head,
        requests: requests.filter(({ text }) => text.trim() !== ''),
        points,
        answered,
        checks,
    };
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable)
/* harmony export */ });
/* harmony import */ var _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9355);
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3872);



/** What models and agents read at most, in characters: of the body, of all answers together, and of one of them. */
const most = { body: 40_000, answers: 40_000, answer: 10_000 };
/**
 * The issue as models and agents may read it, and what was taken out, for people; of the last round of revision too.
 * @param record  the item's own, or the one that is to be written
 */
function readable(snapshot, record = snapshot.status.kind === 'valid' ? snapshot.status.record : null) {
    const { issue, comments, talk } = snapshot;
    const round = record?.revisions.at(-1);
    // A title is plain text, not Markdown.
    const title = (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitiseTitle */ .Po)(issue.title);
    const body = (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.sanitise)(issue.body, { maxChars: most.body });
    const replied = new Set(talk.answers.map(({ comment }) => comment));
    const replies = comments
        .filter(({ id, body, author }) => replied.has(id) || (body === _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_0__/* .minimised */ .EX && author?.login === issue.author?.login))
        .map((comment) => (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.sanitise)(comment.body, { maxChars: most.answer }));
    const all = [...pairs(snapshot), ...ticks(snapshot)];
    const answers = fitting(all);
    const left = all.length > answers.length ? [{ kind: 'cut', count: all.length - answers.length }] : [];
    return {
        title: title.text,
        body: body.text,
        answers,
        removed: inAll([
            ...[title, body, ...replies, ...(round ? [(0,_round_js__WEBPACK_IMPORTED_MODULE_2__/* .roundTexts */ .P)(snapshot, round)] : [])].flatMap(({ removed }) => removed),
            ...left,
        ]),
    };
}
/** Where there is too much, those who can push go before the reporter, and what is newer before what is older. */
function fitting(all) {
    const rank = ({ trust, at }) => `${trust === 'writer' ? 1 : 0} ${at}`;
    let room = most.answers;
    const kept = new Set();
    for (const one of all.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))) {
        room -= one.text.length;
        if (room >= 0)
            kept.add(one);
    }
    return all.filter((one) => kept.has(one));
}
function pairs({ talk: { answers, questions } }) {
    return answers.map(({ to, author, trust, at, text }) => ({
        questions: to.flatMap(({ round, number }) => questions.filter((one) => one.round === round && one.number === number).map((one) => inWords(one))),
        author,
        trust,
        at,
        // A part may show what the whole does not.
        text: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.sanitise)(text, { maxChars: most.answer }).text,
    }));
}
/** What someone who can push has said by a tick. */
function ticks({ talk, status }) {
    const rounds = status.kind === 'valid' ? status.record.rounds : [];
    return talk.questions.flatMap((question) => {
        const { tick, round, options } = question;
        if (!tick)
            return [];
        const text = options[tick.option ?? -1] ?? 'Enough is known about this; go on without an answer.';
        const at = rounds[round - 1]?.heardAt ?? rounds[round - 1]?.at ?? '';
        return [{ questions: [inWords(question)], author: tick.by, trust: 'writer', at, text: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitiseTitle */ .Po)(text).text }];
    });
}
/** A question with its options, as its comment shows it. */
function inWords({ ask, options }) {
    const lettered = options.map((option, i) => ` ${String.fromCharCode(97 + i)}) ${option}`);
    return (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitiseTitle */ .Po)(`${ask}${lettered.join('')}`).text;
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

/***/ 3872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ roundTexts)
/* harmony export */ });
/* harmony import */ var _pipeline_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1759);
/* harmony import */ var _pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9355);



/** The longest single text of a discussion, in characters. */
const longestWord = 8_000;
/** So many talks that were answered before are shown once more. */
const mostAnswered = 20;
const isAnswer = ({ ours, body }) => ours && (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfRound */ .UZ)(body);
/** What a round of revision is about, with every text sanitised and marked with how far its author is trusted, and what was taken out. */
function roundTexts({ discussion, mayPush, comments, failedChecks, issue }, round) {
    const output = round.cause === 'checks' && failedChecks ? (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitiseOutput */ .an)(failedChecks.log) : null;
    const removed = output?.removed ?? [];
    const trustOf = (login) => (mayPush[login] ? 'writer' : login === issue.author?.login ? 'reporter' : 'other');
    const said = ({ author, createdAt: at, body }) => {
        const login = author?.login ?? 'a deleted account';
        const read = (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.sanitise)(body, { maxChars: longestWord });
        removed.push(...read.removed);
        return { author: login, trust: trustOf(login), at, text: read.text };
    };
    const command = [...comments, ...(discussion?.comments ?? [])].find(({ id }) => id === round.comment);
    // What follows the verb, on its line and below it.
    const wish = command && (0,_pipeline_command_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommand */ .R)(command.body);
    const rest = wish && 'rest' in wish ? [wish.rest, ...command.body.split('\n').slice(1)].join('\n') : '';
    const reviews = (discussion?.reviews ?? []).filter(({ id }) => round.reviews.includes(id));
    const requests = [
        ...(command ? [said({ ...command, body: rest })] : []),
        ...reviews.map(({ author, at, body }) => said({ author, createdAt: at, body })),
    ];
    const all = discussion?.threads ?? [];
    const asked = round.threads.flatMap((id) => all.find((one) => one.id === id) ?? []);
    const isAnswered = (one) => !asked.includes(one) && mayPush[one.comments[0]?.author?.login ?? ''] === true && one.comments.some(isAnswer);
    const pointOf = ({ path, line, comments }) => {
        return { path, line, said: comments.filter(({ ours }) => !ours).map(said) };
    };
    const points = asked.map(pointOf);
    // Not to be answered again, but not resolved either: "still not fixed, see above" speaks of them.
    const answered = (round.threads.length > 0 || round.by !== null ? all.filter(isAnswered) : [])
        .slice(-mostAnswered)
        .map(pointOf);
    const checks = output && { name: failedChecks?.name ?? '', log: output.text };
    return { requests, points, answered, checks, removed };
}


/***/ })

};
