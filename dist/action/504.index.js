export const id = 504;
export const ids = [504];
export const modules = {

/***/ 5504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discussionQuery: () => (/* binding */ discussionQuery),
/* harmony export */   readDiscussion: () => (/* binding */ readDiscussion),
/* harmony export */   readFailedLog: () => (/* binding */ readFailedLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2047);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5423);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1074);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4818);





const discussionQuery = `query Discussion($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { mergeable
    latestOpinionatedReviews(first: 30, writersOnly: true) { nodes { fullDatabaseId state body submittedAt author ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .actor */ .eN} } }
    reviewThreads(last: 50) { nodes { isResolved path line comments(first: 20) { nodes ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im} } } }
    comments(last: 50) { nodes ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im} }
    commits(last: 30) { nodes { commit { oid tree { oid } author { email } parents(first: 2) { nodes { oid tree { oid } } } } } } } } }`;
const verdicts = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
};
const oid = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const reviewSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    fullDatabaseId: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]).transform(Number).pipe(zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    submittedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    author: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .actorSchema */ .zH,
});
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        oid: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        tree: oid,
        author: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ email: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() }).nullable(),
        parents: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(oid.extend({ tree: oid })),
    }),
});
const threadSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    isResolved: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
    comments: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(_query_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3),
});
const discussionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            mergeable: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            latestOpinionatedReviews: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(reviewSchema).nullable(),
            reviewThreads: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(threadSchema),
            comments: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(_query_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3),
            commits: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(commitSchema),
        }),
    }),
});
const runsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    workflow_runs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(), path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() })),
});
const jobsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    jobs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() })),
});
/** Conclusions of a run that say something about the change; a run that waits for an approval, or was stopped, says nothing. */
const failed = ['failure', 'timed_out'];
/**
 * What was said on an open pull request, and how its branch stands: two requests. GitHub works out only when it is asked whether
 * a pull request can be merged; until it knows, nothing is said of a conflict.
 * @param own  file name of our own workflow, whose runs are no checks
 */
async function readDiscussion(github, at, of, own) {
    const { head, ...variables } = of;
    const answer = await github.graphql(discussionQuery, variables);
    const pull = discussionSchema.parse(answer).repository.pullRequest;
    const { data } = await github.request(`GET ${at('/actions/runs')}`, { head_sha: head, status: 'completed' });
    const runs = runsSchema.parse(data).workflow_runs.filter(({ path }) => !own || !path.includes(`/${own}`));
    // The newest come first; of each workflow only that one counts.
    const latest = new Map(runs.toReversed().map((run) => [run.name ?? run.path, run]));
    return {
        reviews: (pull.latestOpinionatedReviews ?? []).flatMap(({ fullDatabaseId: id, state, body, submittedAt, author }) => {
            const verdict = verdicts[state];
            return verdict ? [{ id, author, verdict, body, at: submittedAt ?? '' }] : [];
        }),
        threads: pull.reviewThreads
            .filter(({ isResolved }) => !isResolved)
            .map(({ path, line, comments }) => ({ id: comments[0]?.id ?? 0, path, line, comments })),
        comments: pull.comments,
        commits: pull.commits.map(({ commit: { oid: sha, tree, author, parents } }) => ({
            sha,
            tree: tree.oid,
            before: parents[0]?.tree.oid ?? '',
            parents: parents.map((parent) => parent.oid),
            ours: author?.email?.startsWith(`${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .ourUserId */ .pt}+`) ?? false,
        })),
        conflicted: pull.mergeable === 'CONFLICTING',
        runs: [...latest].map(([name, { id, conclusion }]) => ({ id, name, failed: failed.includes(conclusion) })),
    };
}
/** What of a log is worth an agent's while, in characters of its end. */
const logTail = 6_000;
/** The end of what the failed jobs of a run have printed, without times and colours; of at most three jobs. */
async function readFailedLog(github, at, run) {
    const { data } = await github.request(`GET ${at('/actions/runs/{run}/jobs')}`, { run, per_page: 100 });
    const jobs = jobsSchema.parse(data).jobs.filter(({ conclusion }) => failed.includes(conclusion));
    const logOf = async (id) => {
        try {
            const answer = await github.request(`GET ${at('/actions/jobs/{id}/logs')}`, { id });
            // The log lies elsewhere, behind an address of its own, where our token must not go.
            const elsewhere = answer.headers?.['location'];
            return typeof elsewhere === 'string' ? await (await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetch */ .h)(elsewhere)).text() : String(answer.data);
        }
        catch (error) {
            // Kept no longer, or deleted: which job failed is still known.
            if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404 || (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 410)
                return '(its log is gone)';
            throw error;
        }
    };
    const logs = jobs.slice(0, 3).map(async ({ id, name }) => {
        const text = await logOf(id);
        const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replaceAll(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /gm, '');
        return `${name}\n${plain.trimEnd().slice(-logTail / Math.min(jobs.length, 3))}`;
    });
    return (await Promise.all(logs)).join('\n\n');
}


/***/ })

};
