export const id = 504;
export const ids = [504];
export const modules = {

/***/ 5504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discussionQuery: () => (/* binding */ discussionQuery),
/* harmony export */   readDiscussion: () => (/* binding */ readDiscussion),
/* harmony export */   readFailedLog: () => (/* binding */ readFailedLog),
/* harmony export */   readRuns: () => (/* binding */ readRuns)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2047);
/* harmony import */ var _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1074);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4818);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5604);






const discussionQuery = `query Discussion($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { mergeable
    reviews: latestOpinionatedReviews(first: 30, writersOnly: true) { nodes { id: fullDatabaseId isMinimized state body submittedAt author ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .actor */ .eN} } }
    threads: reviewThreads(last: 100) { nodes { isResolved path line first: comments(first: 1) { nodes ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im} } last: comments(last: 19) { nodes ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im} } } }
    comments(last: 50) { nodes ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im} }
    commits(last: 30) { nodes { commit { oid messageHeadline tree { oid } author { email } parents(first: 2) { nodes { oid tree { oid } } } } } } } } }`;
const verdicts = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
};
const oid = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const reviewSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .bigint */ .o,
    isMinimized: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    submittedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    author: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .actorSchema */ .zH,
});
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        oid: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        messageHeadline: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        tree: oid,
        author: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ email: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable() }).nullable(),
        parents: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(oid.extend({ tree: oid })),
    }),
});
const threadSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    isResolved: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nullable(),
    first: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(_query_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3),
    last: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(_query_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3),
});
const discussionSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        mergeable: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        reviews: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(reviewSchema).nullable(),
        threads: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(threadSchema),
        comments: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(_query_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3),
        commits: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(commitSchema),
    }),
});
const runsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(), path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), conclusion: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable() })),
});
const jobsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    jobs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), conclusion: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable() })),
});
/** Conclusions of a run that say something about the change; a run that waits for an approval, or was stopped, says nothing. */
const failed = ['failure', 'timed_out'];
/**
 * What was said on an open pull request, and how its branch stands: two requests, sent together. GitHub works out only when it is asked whether
 * a pull request can be merged; until it knows, nothing is said of a conflict.
 * @param own  file name of our own workflow, whose runs are no checks
 */
async function readDiscussion(repo, { number, head }, own) {
    const [{ pullRequest: pull }, runs] = await Promise.all([
        repo.query(discussionSchema, discussionQuery, { number }),
        readRuns(repo, head, own),
    ]);
    return {
        reviews: (pull.reviews ?? []).flatMap(({ isMinimized, state, submittedAt, ...review }) => {
            const verdict = verdicts[state];
            const body = isMinimized ? _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__/* .minimised */ .EX : review.body;
            return verdict ? [{ ...review, body, verdict, at: submittedAt ?? '' }] : [];
        }),
        threads: pull.threads
            .filter(({ isResolved }) => !isResolved)
            .map(({ path, line, first, last }) => ({
            id: first[0]?.id ?? 0,
            path,
            line,
            comments: (0,_pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeComments */ .tC)(first, last).filter(({ body }) => body !== _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__/* .minimised */ .EX),
        }))
            .filter(({ comments }) => comments.length > 0),
        comments: pull.comments,
        commits: pull.commits.map(({ commit: { oid: sha, messageHeadline: headline, tree, author, parents } }) => ({
            ...{ sha, headline },
            tree: tree.oid,
            before: parents[0]?.tree.oid ?? '',
            parents: parents.map((parent) => parent.oid),
            ours: author?.email?.startsWith(`${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .ourUserId */ .pt}+`) ?? false,
        })),
        conflicted: pull.mergeable === 'CONFLICTING',
        runs,
    };
}
/** The latest completed run of each workflow but our own on a commit. */
async function readRuns(repo, head, own) {
    const wanted = { head_sha: head, status: 'completed', per_page: 100 };
    const completed = await repo.ask(runsSchema, 'GET /actions/runs', wanted);
    const runs = completed.workflow_runs.filter(({ path }) => !own || !path.includes(`/${own}`));
    // The newest come first; of each workflow only that one counts.
    const latest = new Map(runs.toReversed().map((run) => [run.name ?? run.path, run]));
    return [...latest].map(([name, { id, conclusion }]) => ({ id, name, failed: failed.includes(conclusion) }));
}
/** What of a log is worth an agent's while, in characters of its end. */
const logTail = 6_000;
/** What is kept of a log while it streams past, in bytes: ten times what is read of it, for times and colours are taken out. */
const logBytes = 65_536;
/** The end of what the failed jobs of a run have printed, without times and colours; of at most three jobs. */
async function readFailedLog(repo, run) {
    const all = await repo.ask(jobsSchema, 'GET /actions/runs/{run}/jobs', { run, per_page: 100 });
    const jobs = all.jobs.filter(({ conclusion }) => failed.includes(conclusion));
    const logOf = async (id) => {
        const answer = await repo.send('GET /actions/jobs/{id}/logs', { id });
        // The log lies elsewhere, behind an address of its own, where our token must not go.
        const elsewhere = answer.headers?.['location'];
        if (typeof elsewhere !== 'string')
            return String(answer.data);
        const log = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetch */ .h)(elsewhere, { tail: logBytes }).catch(() => null);
        return log?.ok ? log.text() : '(its log could not be read)';
    };
    const logs = jobs.slice(0, 3).map(async ({ id, name }) => {
        // Kept no longer, or deleted: which job failed is still known.
        const text = await logOf(id).catch((0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .when */ .z7)(_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .gone */ .qp, () => '(its log is gone)'));
        const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /gm, '');
        return `${name}\n${plain.trimEnd().slice(-logTail / Math.min(jobs.length, 3))}`;
    });
    return (await Promise.all(logs)).join('\n\n');
}


/***/ })

};
