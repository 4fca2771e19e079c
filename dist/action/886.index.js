export const id = 886;
export const ids = [886];
export const modules = {

/***/ 5886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  itemVerbs: () => (/* binding */ itemVerbs)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/mark.ts
var mark = __webpack_require__(1773);
// EXTERNAL MODULE: ./src/pipeline/talk.ts
var talk = __webpack_require__(714);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/adapters/github/repository.ts
var repository = __webpack_require__(5604);
;// CONCATENATED MODULE: ./src/adapters/github/dispatch.ts




const progress = { id: schemas/* int */.Whr(), status: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullable() };
const runSchema = schemas/* object */.Ikc({ ...progress, html_url: schemas/* string */.YjP() });
const runsSchema = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(runSchema) });
const jobsSchema = schemas/* object */.Ikc({ jobs: schemas/* array */.YOg(schemas/* object */.Ikc({ ...progress, name: schemas/* string */.YjP() })) });
/** A run appears seconds after its dispatch; later than this something is wrong. */
const appearsWithin = 60_000;
/**
 * Dispatches a workflow for an issue and follows its run; `tell` hears the run's address, and each job as it changes.
 * @returns how it ended; a conclusion of null when it still goes on at the end of our patience
 * @throws Failure when the dispatch is refused, or no run appears
 */
async function dispatchAndFollow(repo, wanted, patience, tell) {
    const workflow = wanted.file.split('/').at(-1) ?? '';
    const started = { workflow, event: 'workflow_dispatch' };
    const runs = async () => (await repo.ask(runsSchema, 'GET /actions/workflows/{workflow}/runs', started)).workflow_runs;
    const newest = Math.max(0, ...(await runs()).map(({ id }) => id));
    await dispatch(repo, workflow, wanted.branch, wanted.issue);
    const appears = { ...patience, atMost: Math.min(patience.atMost, appearsWithin) };
    const run = await until(async () => (await runs()).findLast(({ id }) => id > newest) ?? null, appears);
    if (!run) {
        throw new Failure('github-unavailable', 'The workflow was dispatched, but no run of it has appeared.', {
            todo: `Look for it in the Actions tab of ${repo.owner}/${repo.name}.`,
        });
    }
    tell(run.html_url);
    const said = new Map();
    const ended = await until(async () => {
        const { status, conclusion } = await repo.ask(runSchema, 'GET /actions/runs/{id}', { id: run.id });
        const { jobs } = await repo.ask(jobsSchema, 'GET /actions/runs/{id}/jobs', { id: run.id, per_page: 100 });
        for (const job of jobs) {
            const now = job.conclusion ?? job.status;
            if (said.get(job.id) !== now)
                tell(`  ${job.name}: ${now.replaceAll('_', ' ')}`);
            said.set(job.id, now);
        }
        return status === 'completed' ? conclusion : null;
    }, patience);
    return { url: run.html_url, conclusion: ended };
}
/** Starts a workflow for an issue, once. @throws Failure when it is refused, or the answer is lost */
async function dispatch(repo, workflow, ref, issue) {
    const refuse = (cause) => {
        throw new pipeline_error/* Failure */.HR('missing-right', 'The token may not start a workflow here.', {
            todo: 'Use a token with `actions: write` (classic: `repo`) of someone who may push.',
            cause,
        });
    };
    // Never repeated blindly: the answer may be lost after the run was started.
    const wanted = { workflow, ref, inputs: { issue: String(issue) }, request: { retries: 0 } };
    await repo.send('POST /actions/workflows/{workflow}/dispatches', wanted).catch((0,repository/* when */.z7)([403, 404], refuse));
}
/** Looks again and again until there is something to see, or patience ends. */
async function until(look, { every, atMost }) {
    for (const end = Date.now() + atMost;;) {
        const seen = await look();
        if (seen !== null || Date.now() >= end)
            return seen;
        await sleep(Math.min(every, end - Date.now()));
    }
}

// EXTERNAL MODULE: ./src/adapters/github/query.ts
var query = __webpack_require__(4818);
;// CONCATENATED MODULE: ./src/adapters/github/items.ts






/** Issues a page, and of each so many comments: the status comment is usually among the first. */
const pageSize = 50;
const firstComments = 20;
const lastComments = 5;
const issues = `pageInfo { hasNextPage endCursor } nodes { id: fullDatabaseId number state author ${query/* actor */.eN} labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 20, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { event: id label { name } } } }
  first: comments(first: ${firstComments}) { totalCount nodes ${query/* comment */.Im} } last: comments(last: ${lastComments}) { nodes ${query/* comment */.Im} } }`;
const homeQuery = `query Home($owner: String!, $name: String!, $settings: String!) {
  repository(owner: $owner, name: $name) { id: databaseId branch: defaultBranchRef { name } settings: object(expression: $settings) { ... on Blob { text } } } }`;
/** Pull requests that are asked about at once. */
const pullsAtOnce = 50;
/** A page of open issues; with the first page, the newest closed ones. */
const itemsQuery = `query Items($owner: String!, $name: String!, $open: [String!], $closed: [String!], $since: DateTime, $after: String, $first: Boolean!) {
  repository(owner: $owner, name: $name) {
    open: issues(first: ${pageSize}, after: $after, labels: $open, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) { ${issues} }
    closed: issues(first: 100, labels: $closed, states: [CLOSED], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $first) { ${issues} } } }`;
const issueSchema = schemas/* object */.Ikc({
    id: query/* bigint */.o,
    number: schemas/* int */.Whr(),
    state: query/* stateSchema */.Jy,
    author: query/* actorSchema */.zH,
    labels: query/* names */.Dy,
    labellings: (0,query/* nodes */.a9)(schemas/* object */.Ikc({ event: schemas/* string */.YjP(), label: query/* named */.KT })),
    first: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(query/* commentSchema */.X3) }),
    last: (0,query/* nodes */.a9)(query/* commentSchema */.X3),
})
    .transform(({ state, first, last, ...issue }) => ({
    ...issue,
    open: state === 'open',
    comments: (0,talk/* mergeComments */.tC)(first.nodes, last),
    more: first.totalCount > firstComments + lastComments,
}));
const pageSchema = schemas/* object */.Ikc({ pageInfo: query/* pageInfo */.Iq, nodes: schemas/* array */.YOg(issueSchema) });
const itemsSchema = schemas/* object */.Ikc({ open: pageSchema, closed: pageSchema.optional() });
const homeSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    branch: query/* named */.KT.nullable().transform((name) => name ?? ''),
    settings: query/* fileSchema */.Mz,
});
/** What a sweep asks of each pull request; nothing for which its job would need more than to read pull requests. */
const news = `state head: headRefOid into: baseRefName mergeable reviews: latestOpinionatedReviews(first: 10, writersOnly: true) { nodes { id: fullDatabaseId state author { __typename } } } comments(last: 5) { nodes ${query/* comment */.Im} }`;
const reviewSchema = schemas/* object */.Ikc({
    id: query/* bigint */.o,
    state: schemas/* string */.YjP(),
    author: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }).nullable(),
});
const newsSchema = schemas/* object */.Ikc({
    state: query/* stateSchema */.Jy,
    head: schemas/* string */.YjP(),
    into: schemas/* string */.YjP(),
    mergeable: schemas/* string */.YjP(),
    reviews: (0,query/* nodes */.a9)(reviewSchema).nullable(),
    comments: (0,query/* nodes */.a9)(query/* commentSchema */.X3),
})
    .transform(({ state, head, into, mergeable, reviews, comments }) => {
    const asking = (reviews ?? []).filter((one) => one.state === 'CHANGES_REQUESTED' && one.author?.__typename === 'User');
    return {
        ...{ state, head, into, comments, failed: [] },
        conflicted: mergeable === 'CONFLICTING',
        asking: asking.map(({ id }) => id),
        ticked: comments.some(({ ours, body }) => ours && body.includes((0,mark/* keyMark */.JY)(mark/* whyKey */.uc)) && (0,mark/* tickedIn */.yZ)(body) !== null),
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
        home: () => repo.query(homeSchema, homeQuery, { settings: `HEAD:${query/* settingsFile */._r}` }),
        async pullRequestNews(numbers) {
            const all = new Map();
            for (let i = 0; i < numbers.length; i += pullsAtOnce) {
                const asked = numbers.slice(i, i + pullsAtOnce).map((n) => `_${n}: pullRequest(number: ${n}) { ${news} }`);
                const query = `query PullNews($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${asked.join(' ')} } }`;
                const found = Object.entries(await repo.query(schemas/* record */.g1P(schemas/* string */.YjP(), newsSchema), query));
                for (const [key, pull] of found)
                    if (pull)
                        all.set(Number(key.slice(1)), pull);
            }
            return all;
        },
        async dispatch(number, branch) {
            try {
                if (workflow === null)
                    throw new pipeline_error/* Failure */.HR('bad-input', 'The variable GITHUB_WORKFLOW_REF names no workflow.');
                await dispatch(repo, workflow, branch, number);
            }
            catch (error) {
                if (!(error instanceof pipeline_error/* Failure */.HR))
                    throw error;
                log.warn(`No run was dispatched for issue #${number}: ${error.message}`);
            }
        },
    };
}


/***/ })

};
