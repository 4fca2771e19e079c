export const id = 590;
export const ids = [590];
export const modules = {

/***/ 8590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   itemVerbs: () => (/* binding */ itemVerbs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3798);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1773);
/* harmony import */ var _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/* harmony import */ var _dispatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4746);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4818);






/** Issues a page, and of each so many comments: the status comment is usually among the first. */
const pageSize = 50;
const firstComments = 20;
const lastComments = 5;
const issues = `pageInfo { hasNextPage endCursor } nodes { id: fullDatabaseId number state author ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .actor */ .eN} labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 20, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { event: id label { name } } } }
  first: comments(first: ${firstComments}) { totalCount nodes ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im} } last: comments(last: ${lastComments}) { nodes ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im} } }`;
const homeQuery = `query Home($owner: String!, $name: String!, $settings: String!) {
  repository(owner: $owner, name: $name) { id: databaseId branch: defaultBranchRef { name } settings: object(expression: $settings) { ... on Blob { text } } } }`;
/** Pull requests that are asked about at once. */
const pullsAtOnce = 50;
/** A page of open issues; with the first page, the newest closed ones. */
const itemsQuery = `query Items($owner: String!, $name: String!, $open: [String!], $closed: [String!], $since: DateTime, $after: String, $first: Boolean!) {
  repository(owner: $owner, name: $name) {
    open: issues(first: ${pageSize}, after: $after, labels: $open, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) { ${issues} }
    closed: issues(first: 100, labels: $closed, states: [CLOSED], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $first) { ${issues} } } }`;
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .bigint */ .o,
    number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    state: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .stateSchema */ .Jy,
    author: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .actorSchema */ .zH,
    labels: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy,
    labellings: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), label: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT })),
    first: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), nodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_query_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3) }),
    last: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(_query_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3),
})
    .transform(({ state, first, last, ...issue }) => ({
    ...issue,
    open: state === 'open',
    comments: (0,_pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeComments */ .tC)(first.nodes, last),
    more: first.totalCount > firstComments + lastComments,
}));
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ pageInfo: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .pageInfo */ .Iq, nodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(issueSchema) });
const itemsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ open: pageSchema, closed: pageSchema.optional() });
const homeSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    branch: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT.nullable().transform((name) => name ?? ''),
    settings: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSchema */ .Mz,
});
/** What a sweep asks of each pull request; nothing for which its job would need more than to read pull requests. */
const news = `state head: headRefOid into: baseRefName mergeable reviews: latestOpinionatedReviews(first: 10, writersOnly: true) { nodes { id: fullDatabaseId state author { __typename } } } comments(last: 5) { nodes ${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .comment */ .Im} }`;
const reviewSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .bigint */ .o,
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    author: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
});
const newsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    state: _query_js__WEBPACK_IMPORTED_MODULE_3__/* .stateSchema */ .Jy,
    head: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    into: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    mergeable: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    reviews: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(reviewSchema).nullable(),
    comments: (0,_query_js__WEBPACK_IMPORTED_MODULE_3__/* .nodes */ .a9)(_query_js__WEBPACK_IMPORTED_MODULE_3__/* .commentSchema */ .X3),
})
    .transform(({ state, head, into, mergeable, reviews, comments }) => {
    const asking = (reviews ?? []).filter((one) => one.state === 'CHANGES_REQUESTED' && one.author?.__typename === 'User');
    return {
        ...{ state, head, into, comments, failed: [] },
        conflicted: mergeable === 'CONFLICTING',
        asking: asking.map(({ id }) => id),
        ticked: comments.some(({ ours, body }) => ours && body.includes((0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .keyMark */ .JY)(_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .whyKey */ .uc)) && (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .tickedIn */ .yZ)(body) !== null),
    };
})
    .nullable();
/** What concerns more than one issue. @param workflow  file name of the one that is dispatched; null where there is none */
function itemVerbs(repo, workflow, log) {
    return {
        async items(wanted) {
            const found = [];
            for (let after = null, first = true; first || after !== null; first = false) {
                const { open, closed } = await repo.query(itemsSchema, itemsQuery, {
                    ...wanted,
                    after,
                    first,
                });
                found.push(...(closed?.nodes ?? []), ...open.nodes);
                after = open.pageInfo.hasNextPage ? open.pageInfo.endCursor : null;
            }
            return found;
        },
        home: () => repo.query(homeSchema, homeQuery, { settings: `HEAD:${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFile */ ._r}` }),
        async pullRequestNews(numbers) {
            const all = new Map();
            for (let i = 0; i < numbers.length; i += pullsAtOnce) {
                const asked = numbers.slice(i, i + pullsAtOnce).map((n) => `_${n}: pullRequest(number: ${n}) { ${news} }`);
                const query = `query PullNews($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${asked.join(' ')} } }`;
                const found = Object.entries(await repo.query(zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), newsSchema), query));
                for (const [key, pull] of found)
                    if (pull)
                        all.set(Number(key.slice(1)), pull);
            }
            return all;
        },
        async dispatch(number, branch) {
            try {
                if (workflow === null)
                    throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', 'The variable GITHUB_WORKFLOW_REF names no workflow.');
                await (0,_dispatch_js__WEBPACK_IMPORTED_MODULE_2__/* .dispatch */ .J)(repo, workflow, branch, number);
            }
            catch (error) {
                if (!(error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                    throw error;
                log.warn(`No run was dispatched for issue #${number}: ${error.message}`);
            }
        },
    };
}


/***/ })

};
