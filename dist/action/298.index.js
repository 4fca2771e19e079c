export const id = 298;
export const ids = [298];
export const modules = {

/***/ 5298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triage: () => (/* binding */ triage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/runner/context.ts
var runner_context = __webpack_require__(444);
// EXTERNAL MODULE: ./src/reconcile/hash.ts
var hash = __webpack_require__(2202);
// EXTERNAL MODULE: ./src/pipeline/work-order.ts
var work_order = __webpack_require__(6052);
// EXTERNAL MODULE: ./src/text/sanitise.ts + 3 modules
var sanitise = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/reconcile/observe.ts
var observe = __webpack_require__(716);
;// CONCATENATED MODULE: ./src/reconcile/order.ts



/** The work order for an item that this run holds at work, or null when there is none to give. */
function workOrderOf(snapshot, policy) {
    const { status, issue, repository, run } = snapshot;
    const record = status.kind === 'valid' ? status.record : null;
    const command = policy['agent-command'];
    if (record?.stage !== 'working' || record.lease?.run !== run.id || !record.consent || !record.verdict || command === null)
        return null;
    const { title, body, answers, texts, removed } = (0,observe/* readable */.HD)(snapshot);
    const reporter = issue.author?.login ?? 'a deleted account';
    return work_order/* workOrderSchema */.D.parse({
        v: 1,
        repository: { id: repository.id, fullName: repository.fullName },
        base: { branch: repository.branch, sha: record.lease.base },
        item: { number: issue.number, generation: record.generation, attempt: record.attempts.length },
        issue: { title, body, url: issue.url, author: reporter, trust: snapshot.mayPush[reporter] ? 'writer' : 'reporter' },
        answers: answers.map(({ author, createdAt }, i) => {
            const login = author?.login ?? 'a deleted account';
            return { author: login, trust: snapshot.mayPush[login] ? 'writer' : 'reporter', at: createdAt, text: texts[i] ?? '' };
        }),
        removed: (0,sanitise/* describeRemovals */.z)(removed),
        verdict: { type: record.verdict.type, completeness: record.verdict.completeness },
        agent: { name: 'command', command, minutes: policy['agent-minutes'] },
        sandbox: 'none',
        verify: policy.verify,
        verifyMinutes: policy['verify-minutes'],
        limits: { files: policy['max-files'], fileBytes: policy['max-file-kb'] * 1_024, totalBytes: policy['max-total-kb'] * 1_024 },
        consentHash: record.consent.hash,
    });
}

// EXTERNAL MODULE: ./src/modes/wiring.ts + 23 modules
var wiring = __webpack_require__(7384);
;// CONCATENATED MODULE: ./src/modes/triage.ts






/**
 * Looks at one issue and brings it as far as words can: consent, verdict, questions, commands. When code is needed it takes
 * the lease and writes the work order for the implement job.
 */
async function triage(env, inputs) {
    const context = (0,runner_context/* readContext */.y)(env);
    const number = (0,wiring/* issueOf */.v1)(context, inputs);
    const result = await (0,wiring/* reconcileIssue */.y$)(context, inputs, number, 'triage', { rights: ['issues'] });
    const order = result.deferred.length === 0 ? workOrderOf(result.snapshot, result.policy) : null;
    if (!order)
        return (0,wiring/* report */.z8)(env, result, result.deferred.length > 0 ? 'publish' : 'none');
    const json = JSON.stringify(order, null, 2);
    const directory = (0,external_node_path_.join)(inputs.directory || (0,external_node_path_.join)(context.temp, 'issuewright'), 'work-order');
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'work-order.json'), json);
    return (0,wiring/* report */.z8)(env, result, 'implement', { 'work-order-digest': (0,hash/* sha256 */.sc)(json), 'base-sha': order.base.sha });
}


/***/ }),

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


/***/ })

};
