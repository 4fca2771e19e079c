export const id = 380;
export const ids = [380];
export const modules = {

/***/ 6052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ workOrderSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1199);
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
    /** Which agents to try, in their order; what is null is the adapter's own default. */
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40), model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), baseUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }))
        .min(1)
        .max(20),
    /** The first agent of the settings: a key without a name is for its provider. */
    primary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    /** The command line of the agent `command`. */
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).nullable(),
    /** Hard stops for all agents and rounds of this attempt together. */
    budget: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        minutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
        silenceMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
        turns: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    }),
    room: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_room_js__WEBPACK_IMPORTED_MODULE_2__/* .roomKinds */ .n),
        image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        network: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        selfHosted: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ephemeral']).nullable(),
    }),
    /** Project-local configuration that is not hidden from the agent. */
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Commands of the repository that prepare the base, and those that check a change in a fresh copy. */
    prepare: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)),
    prepareMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    verify: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)),
    verifyMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    repairRounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        fileBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        totalBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    }),
    consentHash: digest,
    /** The run and its attempt in which consent was looked at; in another one the order is void. */
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
});


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workOrderOf: () => (/* binding */ workOrderOf)
/* harmony export */ });
/* harmony import */ var _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _pipeline_work_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6052);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9355);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4154);




/** The work order for an item that this run holds at work, or null when there is none to give. */
function workOrderOf(snapshot, policy) {
    const { status, issue, repository, run } = snapshot;
    const record = status.kind === 'valid' ? status.record : null;
    const attempt = record?.attempts.at(-1);
    if (record?.stage !== 'working' || record.lease?.run !== run.id || !record.consent || !record.verdict || !attempt)
        return null;
    const { title, body, answers, texts, removed } = (0,_readable_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(snapshot);
    const reporter = issue.author?.login ?? 'a deleted account';
    return _pipeline_work_order_js__WEBPACK_IMPORTED_MODULE_1__/* .workOrderSchema */ .D.parse({
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
        removed: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRemovals */ .zR)(removed.map(({ kind, count }) => ({ kind, count }))),
        verdict: { type: record.verdict.type, completeness: record.verdict.completeness },
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
        consentHash: record.consent.hash,
        run: { id: run.id, attempt: run.attempt },
    });
}


/***/ })

};
