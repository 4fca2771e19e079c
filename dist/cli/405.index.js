export const id = 405;
export const ids = [405];
export const modules = {

/***/ 9030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  bD: () => (/* binding */ messageOf),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(4730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./src/adapters/github/fetch.ts


/** How long one try may take before it counts as lost, in milliseconds; waiting for a rate limit is not part of it. */
const requestMs = 30_000;
/** How many redirects are followed; GitHub sends them for renamed repositories. */
const mostRedirects = 3;
/**
 * `fetch` for the API client, over node:http. Node's own fetch costs more CPU to load than everything else that a run without
 * news does (docs/adr/0005).
 * @throws what node:http throws when there is no answer, also when the time limit ended it
 */
async function fetch(url, init = {}, redirects = 0) {
    const answer = await once(url, init);
    const to = answer.headers.get('location');
    if (![301, 302, 307, 308].includes(answer.status) || !to || redirects >= mostRedirects)
        return answer;
    const next = new URL(to, url);
    // The token goes nowhere else.
    if (next.origin !== new URL(url).origin)
        return answer;
    return fetch(next.href, init, redirects + 1);
}
function once(url, { method = 'GET', headers = {}, body }) {
    return new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const send = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
        const request = send(url, { method, headers: { ...headers, ...length }, signal: AbortSignal.timeout(requestMs) }, (response) => {
            const parts = [];
            response.on('data', (part) => parts.push(part));
            response.on('error', reject);
            response.on('end', () => {
                const content = Buffer.concat(parts);
                const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
                const status = response.statusCode ?? 0;
                const text = async () => content.toString('utf8');
                resolve({ status, ok: status < 300, url, headers: new Map(pairs), text, arrayBuffer: async () => content });
            });
        });
        request.on('error', reject);
        request.end(body);
    });
}

;// CONCATENATED MODULE: ./src/adapters/github/client.ts





const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** The longest wait for a rate limit that is worth a running job, in seconds. */
const longestWait = 120;
/** Writes on a forge at home need no spacing; on GitHub the plugin keeps one second between writes, three between notifications. */
const atOnce = {
    key: () => ({ schedule: (_, run, ...args) => run(...args) }),
};
/**
 * A client for REST and GraphQL that waits for rate limits and repeats what failed on GitHub's side.
 * @throws Failure with a code that says what to do, for every request that did not succeed
 */
function connect(token, apiUrl, log) {
    const local = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(apiUrl);
    const wait = (kind) => (seconds, _options, _client, tries) => {
        log.warn(`GitHub's ${kind} rate limit: waiting ${seconds} s`);
        return tries < 2 && seconds <= longestWait;
    };
    const client = new Client({
        auth: token,
        baseUrl: apiUrl,
        request: { fetch: fetch },
        userAgent: 'issuewright',
        log: { debug() { }, info() { }, warn: log.warn, error: () => { } },
        retry: { retryAfterBaseValue: local ? 20 : 1_000 },
        throttle: {
            onRateLimit: wait('primary'),
            onSecondaryRateLimit: wait('secondary'),
            ...(local ? { write: atOnce, notifications: atOnce, search: atOnce, retryAfterBaseValue: 20 } : {}),
        },
    });
    return {
        local,
        request: (route, parameters = {}) => client.request(route, parameters).catch((error) => explain(error, route)),
        graphql: (query, variables) => client.graphql(query, variables).catch((error) => explain(error, 'POST /graphql')),
    };
}
/** The status of a failed request, when GitHub answered at all. */
function statusOf(error) {
    const cause = error instanceof pipeline_error/* Failure */.HR ? error.cause : undefined;
    return cause?.status ?? null;
}
function messageOf(error) {
    const cause = error instanceof pipeline_error/* Failure */.HR ? error.cause : undefined;
    return cause?.message ?? '';
}
/** Turns a refusal of GitHub's into one of our failures. Wordings of GitHub's answers as of 2026-11. */
function explain(error, route) {
    const cause = error;
    const message = cause.errors?.[0]?.message ?? cause.message ?? 'no answer';
    const forbidden = cause.status === 403 || cause.errors?.some(({ type }) => type === 'FORBIDDEN');
    if (cause.status === 401) {
        throw new pipeline_error/* Failure */.HR('missing-token', 'GitHub does not accept the token.', { cause });
    }
    if (forbidden && /not permitted to create or approve pull requests/i.test(message)) {
        throw new pipeline_error/* Failure */.HR('pull-requests-forbidden', 'The settings of this repository forbid GitHub Actions to create pull requests.', { cause });
    }
    if (forbidden && /resource not accessible/i.test(message)) {
        const wanted = cause.response?.headers?.['x-accepted-github-permissions'];
        throw new pipeline_error/* Failure */.HR('missing-right', `The token may not do \`${route}\`${wanted ? `; it needs \`${wanted}\`` : ''}.`, { cause });
    }
    if (cause.errors?.some(({ type }) => type === 'NOT_FOUND')) {
        throw new pipeline_error/* Failure */.HR('bad-input', `GitHub does not know what was asked for: ${message}`, {
            todo: 'Check the number of the issue, and that the token may read this repository.',
            cause,
        });
    }
    const busy = cause.status === undefined || cause.status >= 500 || cause.status === 429 || /rate limit/i.test(message);
    if (busy && !cause.errors) {
        throw new pipeline_error/* Failure */.HR('github-unavailable', `GitHub did not answer \`${route}\` as it should: ${message}`, { cause });
    }
    throw new pipeline_error/* Failure */.HR('internal', `GitHub refused \`${route}\` with ${cause.status ?? 'an error'}: ${message}`, { cause });
}


/***/ }),

/***/ 9543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ findWorkflow),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   WJ: () => (/* binding */ readSetup)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3798);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);
/* harmony import */ var _text_caller_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7752);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9030);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4818);






const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    full_name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    archived: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    has_issues: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    permissions: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ push: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), admin: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() }).default({ push: false, admin: false }),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const filesSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }));
const named = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('') }));
/** Any branch of ours stands for all: rules are looked up by name, and the branch need not exist. */
const sampleBranch = 'issuewright%2Fissue-1-g1';
/** Reads the answer to one question; null when it is refused or there is no such thing. */
async function look(github, path, schema) {
    try {
        return schema.parse((await github.request(`GET ${path}`)).data);
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404 || (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 403)
            return null;
        throw error;
    }
}
async function readText(github, path) {
    const file = await look(github, path, fileSchema);
    return file && Buffer.from(file.content, 'base64').toString('utf8');
}
/** The workflow file on the default branch that calls ours; null when there is none. */
async function findWorkflow(github, fullName) {
    const at = `/repos/${fullName}`;
    const files = (await look(github, `${at}/contents/.github/workflows`, filesSchema)) ?? [];
    for (const { path } of files.filter(({ type, path }) => type === 'file' && /\.ya?ml$/.test(path))) {
        const text = await readText(github, `${at}/contents/${encodeURI(path)}`);
        if (!text?.includes(_text_caller_js__WEBPACK_IMPORTED_MODULE_5__/* .reusableWorkflow */ .ho))
            continue;
        const route = `${at}/actions/workflows/${encodeURIComponent(path.split('/').at(-1) ?? '')}`;
        const known = await look(github, route, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }));
        return { path, content: parseYaml(text), state: known?.state ?? null };
    }
    return null;
}
/** @returns undefined for what is no YAML: it then lacks everything */
function parseYaml(text) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__.load)(text);
    }
    catch {
        return undefined;
    }
}
/** A repository as the token sees it. @throws Failure `bad-input` when the token sees no such repository */
async function readRepository(github, fullName) {
    const found = await look(github, `/repos/${fullName}`, repositorySchema);
    if (found)
        return found;
    throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `There is no repository ${fullName}, or the token may not see it.`, {
        todo: 'Check the name, and give the token access to this repository.',
    });
}
/** Everything around a repository that could stop us, as far as the token may look. */
async function readSetup(github, fullName) {
    const repository = await readRepository(github, fullName);
    const at = `/repos/${repository.full_name}`;
    const workflow = await findWorkflow(github, repository.full_name);
    const ask = (path, schema) => look(github, at + path, schema);
    const [settings, actions, defaults, label, rules, secrets, variables] = await Promise.all([
        readText(github, `${at}/contents/${_query_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFile */ ._r}`),
        ask('/actions/permissions', zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ enabled: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() })),
        ask('/actions/permissions/workflow', zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ can_approve_pull_request_reviews: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() })),
        ask(`/labels/${encodeURIComponent((0,_text_caller_js__WEBPACK_IMPORTED_MODULE_5__/* .consentLabel */ .t6)(workflow?.content))}`, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
        ask(`/rules/branches/${sampleBranch}`, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }))),
        ask('/actions/secrets?per_page=100', zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ secrets: named })),
        ask('/actions/variables?per_page=30', zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ variables: named })),
    ]);
    return {
        fullName: repository.full_name,
        url: repository.html_url,
        archived: repository.archived,
        issues: repository.has_issues,
        rights: repository.permissions,
        workflow,
        settings,
        actions: actions?.enabled ?? null,
        pullRequests: defaults?.can_approve_pull_request_reviews ?? null,
        label: label !== null,
        rules: rules?.map(({ type }) => type) ?? null,
        secrets: secrets?.secrets.map(({ name }) => name) ?? null,
        variables: variables && Object.fromEntries(variables.variables.map(({ name, value }) => [name, value])),
    };
}


/***/ }),

/***/ 7405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: ./src/adapters/github/client.ts + 1 modules
var client = __webpack_require__(9030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
;// CONCATENATED MODULE: ./src/adapters/github/dispatch.ts




const progress = { id: schemas/* int */.Whr(), status: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullable() };
const runSchema = schemas/* object */.Ikc({ ...progress, html_url: schemas/* string */.YjP() });
const runsSchema = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(runSchema) });
const jobsSchema = schemas/* object */.Ikc({ jobs: schemas/* array */.YOg(schemas/* object */.Ikc({ ...progress, name: schemas/* string */.YjP() })) });
/** A run appears seconds after its dispatch; later than this something is wrong. */
const appearsWithin = 60_000;
/**
 * Dispatches a workflow for an issue and follows its run.
 * @param tell  hears the run's address, and each job as it changes
 * @returns how it ended; a conclusion of null when it still goes on at the end of our patience
 * @throws Failure when the dispatch is refused, or no run appears
 */
async function dispatchAndFollow(github, wanted, patience, tell) {
    const at = `/repos/${wanted.fullName}/actions`;
    const workflow = `${at}/workflows/${encodeURIComponent(wanted.file.split('/').at(-1) ?? '')}`;
    const get = async (path, schema) => schema.parse((await github.request(`GET ${path}`)).data);
    const ids = async () => (await get(`${workflow}/runs?event=workflow_dispatch`, runsSchema)).workflow_runs;
    const newest = Math.max(0, ...(await ids()).map(({ id }) => id));
    await dispatch(github, workflow, { ref: wanted.branch, inputs: { issue: String(wanted.issue) } });
    const appears = { ...patience, atMost: Math.min(patience.atMost, appearsWithin) };
    const run = await until(async () => (await ids()).findLast(({ id }) => id > newest) ?? null, appears);
    if (!run) {
        throw new pipeline_error/* Failure */.HR('github-unavailable', 'The workflow was dispatched, but no run of it has appeared.', {
            todo: `Look for it in the Actions tab of ${wanted.fullName}.`,
        });
    }
    tell(run.html_url);
    const said = new Map();
    const ended = await until(async () => {
        const { status, conclusion } = await get(`${at}/runs/${run.id}`, runSchema);
        for (const job of (await get(`${at}/runs/${run.id}/jobs?per_page=100`, jobsSchema)).jobs) {
            const now = job.conclusion ?? job.status;
            if (said.get(job.id) !== now)
                tell(`  ${job.name}: ${now.replaceAll('_', ' ')}`);
            said.set(job.id, now);
        }
        return status === 'completed' ? conclusion : null;
    }, patience);
    return { url: run.html_url, conclusion: ended };
}
/** Starts a workflow once. @throws Failure when it is refused, or the answer is lost */
async function dispatch(github, workflow, body) {
    try {
        // Never repeated blindly: the answer may be lost after the run was started.
        await github.request(`POST ${workflow}/dispatches`, { ...body, request: { retries: 0 } });
    }
    catch (cause) {
        if ((0,client/* statusOf */.c2)(cause) !== 403 && (0,client/* statusOf */.c2)(cause) !== 404)
            throw cause;
        throw new pipeline_error/* Failure */.HR('missing-right', 'The token may not start a workflow here.', {
            todo: 'Use a token with `actions: write` (classic: `repo`) of someone who may push.',
            cause,
        });
    }
}
/** Looks again and again until there is something to see, or patience ends. */
async function until(look, { every, atMost }) {
    for (const end = Date.now() + atMost;;) {
        const seen = await look();
        if (seen !== null || Date.now() >= end)
            return seen;
        await (0,promises_.setTimeout)(Math.min(every, end - Date.now()));
    }
}

// EXTERNAL MODULE: ./src/adapters/github/query.ts
var github_query = __webpack_require__(4818);
;// CONCATENATED MODULE: ./src/adapters/github/branch.ts




const shaSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const commitSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), tree: shaSchema, parents: schemas/* array */.YOg(shaSchema) });
const authoredSchema = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(shaSchema), author: schemas/* object */.Ikc({ email: schemas/* string */.YjP() }) });
const refSchema = schemas/* object */.Ikc({ object: shaSchema });
/**
 * Commits files through the git data API on a branch that must not exist yet. Author and committer are left out, so that
 * GitHub signs the commit. A branch that already holds exactly this change counts as made; anything else is never touched.
 * @param gate  is passed directly before the branch appears; what it throws stops us
 * @returns the commit's SHA
 * @throws Failure `branch-taken` when the branch holds something else
 */
async function ensureBranch(github, at, branch, base, files, message, gate) {
    const commitAt = async (sha) => commitSchema.parse((await github.request(`GET ${at('/git/commits/{sha}')}`, { sha })).data);
    const baseTree = base.tree ?? (await commitAt(base.sha)).tree.sha;
    const entries = [];
    for (const file of files)
        entries.push(await treeEntry(github, at, file));
    const tree = shaSchema.parse((await github.request(`POST ${at('/git/trees')}`, { base_tree: baseTree, tree: entries })).data);
    const parents = [base.sha];
    const commit = shaSchema.parse((await github.request(`POST ${at('/git/commits')}`, { message, tree: tree.sha, parents })).data);
    // Until here nothing is visible to anybody.
    await gate();
    try {
        await github.request(`POST ${at('/git/refs')}`, { ref: `refs/heads/${branch}`, sha: commit.sha });
        return commit.sha;
    }
    catch (error) {
        if ((0,client/* statusOf */.c2)(error) !== 422)
            throw error;
        const found = await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch }).catch(() => null);
        // A ruleset, or a branch named like our folder: GitHub's own words say it best.
        if (!found)
            throw error;
        const there = refSchema.parse(found.data).object.sha;
        const present = await commitAt(there);
        if (present.tree.sha === tree.sha && present.parents.length === 1 && present.parents[0]?.sha === base.sha)
            return there;
        throw new pipeline_error/* Failure */.HR('branch-taken', `The branch \`${branch}\` exists already and holds something else; it was not touched.`);
    }
}
/** Whether a branch holds one commit made by our token on top of a base, and nothing else. @throws Failure when there is no such branch */
async function isOurs(github, at, branch, base) {
    const { object } = refSchema.parse((await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch })).data);
    const { data } = await github.request(`GET ${at('/git/commits/{sha}')}`, { sha: object.sha });
    const { parents, author } = authoredSchema.parse(data);
    return author.email.startsWith(`${github_query/* ourUserId */.pt}+`) && parents.length === 1 && parents[0]?.sha === base;
}
/** Text travels inside the tree request, so that a change of twenty files is one request; other content becomes a blob first. */
async function treeEntry(github, at, file) {
    if (file.mode === null)
        return { path: file.path, mode: '100644', type: 'blob', sha: null };
    const entry = { path: file.path, mode: file.mode, type: 'blob' };
    const text = textOf(file.content);
    if (text !== null)
        return { ...entry, content: text };
    const content = Buffer.from(file.content).toString('base64');
    const { data } = await github.request(`POST ${at('/git/blobs')}`, { content, encoding: 'base64' });
    return { ...entry, sha: shaSchema.parse(data).sha };
}
/** The content as text if, and only if, it comes back from it byte for byte. */
function textOf(content) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
        return text.includes('\0') ? null : text;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/items.ts





/** Issues a page, and of each so many comments: the status comment is usually among the first. */
const pageSize = 50;
const firstComments = 20;
const lastComments = 5;
const issues = `pageInfo { hasNextPage endCursor } nodes { fullDatabaseId number state author ${github_query/* actor */.eN} labels(first: 100) { nodes { name } }
  comments(first: ${firstComments}) { totalCount nodes ${github_query/* comment */.Im} } last: comments(last: ${lastComments}) { nodes ${github_query/* comment */.Im} } }`;
const homeQuery = `query Home($owner: String!, $name: String!, $settings: String!) {
  repository(owner: $owner, name: $name) { databaseId defaultBranchRef { name } object(expression: $settings) { ... on Blob { text } } } }`;
/** Pull requests whose state is asked for at once. */
const statesAtOnce = 100;
/** A page of open issues; with the first page, the newest closed ones. */
const itemsQuery = `query Items($owner: String!, $name: String!, $open: [String!], $closed: [String!], $since: DateTime, $after: String, $first: Boolean!) {
  repository(owner: $owner, name: $name) {
    open: issues(first: ${pageSize}, after: $after, labels: $open, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) { ${issues} }
    closed: issues(first: 100, labels: $closed, states: [CLOSED], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $first) { ${issues} } } }`;
const issueSchema = schemas/* object */.Ikc({
    fullDatabaseId: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(Number).pipe(schemas/* int */.Whr()),
    number: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    author: github_query/* actorSchema */.zH,
    labels: (0,github_query/* nodes */.a9)(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullable(),
    comments: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(github_query/* commentSchema */.X3) }),
    last: (0,github_query/* nodes */.a9)(github_query/* commentSchema */.X3),
})
    .transform(({ fullDatabaseId, number, state, author, labels, comments, last }) => ({
    id: fullDatabaseId,
    number,
    author,
    open: state === 'OPEN',
    labels: (labels ?? []).map((label) => label.name),
    comments: (0,github_query/* mergeComments */.tC)(comments.nodes, last),
    more: comments.totalCount > firstComments + lastComments,
}));
const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const pageSchema = schemas/* object */.Ikc({ pageInfo, nodes: schemas/* array */.YOg(issueSchema) });
const homeSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        databaseId: schemas/* int */.Whr(),
        defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable(),
        object: schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullable(),
    }),
});
const stateSchema = schemas/* object */.Ikc({ state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']) }).nullable();
const statesSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), stateSchema) });
const itemsSchema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ open: pageSchema, closed: pageSchema.optional() }) });
/** How long GitHub may take to show everybody what was written, in milliseconds; a forge at home shows it at once. */
const settleMs = { local: 500, github: 5_000 };
/**
 * What concerns more than one issue: the list, and runs for others.
 * @param workflow  file name of the workflow that is dispatched; null where there is none
 */
function itemVerbs(github, fullName, workflow, log) {
    const [owner = '', name = ''] = fullName.split('/');
    const wait = github.local ? settleMs.local : settleMs.github;
    return {
        async items(wanted) {
            const found = [];
            for (let after = null, first = true; first || after !== null; first = false) {
                const answer = await github.graphql(itemsQuery, { owner, name, ...wanted, after, first });
                const { open, closed } = itemsSchema.parse(answer).repository;
                found.push(...(closed?.nodes ?? []), ...open.nodes);
                after = open.pageInfo.hasNextPage ? open.pageInfo.endCursor : null;
            }
            return found;
        },
        async home() {
            const settings = `HEAD:${github_query/* settingsFile */._r}`;
            const { repository } = homeSchema.parse(await github.graphql(homeQuery, { owner, name, settings }));
            const { databaseId: id, defaultBranchRef, object } = repository;
            return { id, branch: defaultBranchRef?.name ?? '', settings: object?.text ?? null };
        },
        async pullRequestStates(numbers) {
            const states = new Map();
            for (let i = 0; i < numbers.length; i += statesAtOnce) {
                const asked = numbers.slice(i, i + statesAtOnce).map((n) => `_${n}: pullRequest(number: ${n}) { state }`);
                const query = `query States($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${asked.join(' ')} } }`;
                const { repository } = statesSchema.parse(await github.graphql(query, { owner, name }));
                for (const [key, found] of Object.entries(repository))
                    if (found)
                        states.set(Number(key.slice(1)), github_query/* pullRequestState */.uS[found.state]);
            }
            return states;
        },
        async dispatch(number, branch) {
            try {
                if (workflow === null)
                    throw new pipeline_error/* Failure */.HR('bad-input', 'The variable GITHUB_WORKFLOW_REF names no workflow.');
                const route = `/repos/${fullName}/actions/workflows/${encodeURIComponent(workflow)}`;
                await dispatch(github, route, { ref: branch, inputs: { issue: String(number) } });
            }
            catch (error) {
                if (!(error instanceof pipeline_error/* Failure */.HR))
                    throw error;
                log.warn(`No run was dispatched for issue #${number}: ${error.message}`);
            }
        },
        settle: () => (0,promises_.setTimeout)(wait),
        settleMs: wait,
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/platform.ts






/** Of a hundred comments each: enough for the 2,500 that GitHub allows an issue. */
const mostPages = 25;
/** How often a comment is sent that does not arrive: as often as the client sends anything else. */
const mostTries = 4;
const userSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* int */.Whr(), type: schemas/* string */.YjP() });
const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    user: userSchema.nullable(),
})
    .transform((c) => ({
    id: c.id,
    author: c.user && { login: c.user.login, id: c.user.id, bot: c.user.type === 'Bot' },
    body: c.body ?? '',
    createdAt: c.created_at,
    editedAt: c.updated_at === c.created_at ? null : c.updated_at,
    // REST does not tell who edited; only an observation judges that.
    editor: null,
    ours: c.user?.type === 'Bot' && c.user.id === github_query/* ourUserId */.pt,
}));
const permissionSchema = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ permissions: schemas/* object */.Ikc({ push: schemas/* boolean */.zMY() }) }).nullable() });
const platform_runSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable() });
const treeSchema = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});
/** GitHub, as the verbs of the reconciler. @param workflow  file name of the workflow that runs for other issues too */
function gitHubPlatform(github, fullName, log, workflow = null) {
    const [owner = '', name = ''] = fullName.split('/');
    const at = (path) => `/repos/${owner}/${name}${path}`;
    /** GitHub understood, and will not: another try would end the same. */
    const isRefused = (error) => [403, 404, 410, 422].includes((0,client/* statusOf */.c2)(error) ?? 0);
    const missing = (error) => (0,client/* statusOf */.c2)(error) === 404 || (0,client/* statusOf */.c2)(error) === 410;
    const ourComments = async (number) => (0,github_query/* toComments */.gA)(await github.graphql(github_query/* commentsQuery */.Ll, { owner, name, number })).filter(({ ours }) => ours);
    const platform = {
        ...itemVerbs(github, fullName, workflow, log),
        async read(number, branch) {
            const variables = { owner, name, number, branch, prefix: `issue-${number}-g`, settings: `HEAD:${github_query/* settingsFile */._r}` };
            return (0,github_query/* toReading */.Az)(await github.graphql(github_query/* observeQuery */.hS, variables), number);
        },
        async moreComments(number, after) {
            const parts = [];
            for (let cursor = after; cursor !== null && parts.length < mostPages;) {
                const page = (0,github_query/* toPage */.ZF)(await github.graphql(github_query/* moreCommentsQuery */.os, { owner, name, number, after: cursor }));
                parts.push(page.comments);
                cursor = page.comments.length < 100 ? null : page.after;
            }
            return parts.flat();
        },
        async pullRequests(branch) {
            return (0,github_query/* toPullRequests */.RM)(await github.graphql(github_query/* pullRequestsQuery */.Yp, { owner, name, branch }));
        },
        async mayPush(login) {
            try {
                const { data } = await github.request(`GET ${at('/collaborators/{login}/permission')}`, { login });
                return permissionSchema.parse(data).user?.permissions.push ?? false;
            }
            catch (error) {
                if (missing(error))
                    return false;
                throw error;
            }
        },
        async hasEnded(run) {
            try {
                const { data } = await github.request(`GET ${at('/actions/runs/{run}')}`, { run });
                return platform_runSchema.parse(data).status === 'completed';
            }
            catch (error) {
                if (isRefused(error))
                    return null;
                throw error;
            }
        },
        async stopRun(run) {
            try {
                await github.request(`POST ${at('/actions/runs/{run}/cancel')}`, { run });
            }
            catch (error) {
                // 409: it is over already.
                if (!isRefused(error) && (0,client/* statusOf */.c2)(error) !== 409)
                    throw error;
            }
        },
        ourComments,
        async comment(id) {
            try {
                return commentSchema.parse((await github.request(`GET ${at('/issues/comments/{id}')}`, { id })).data);
            }
            catch (error) {
                if (missing(error))
                    return null;
                throw error;
            }
        },
        async createComment(number, body) {
            const once = { request: { retries: 0 } };
            for (let tries = 1;; tries++) {
                try {
                    const { data } = await github.request(`POST ${at('/issues/{number}/comments')}`, { number, body, ...once });
                    return commentSchema.parse(data);
                }
                catch (error) {
                    // Never repeated blindly: the answer may be lost after the comment was made.
                    const unsure = error instanceof pipeline_error/* Failure */.HR && error.code === 'github-unavailable';
                    const made = unsure ? (await ourComments(number)).find((comment) => comment.body === body) : undefined;
                    if (made)
                        return made;
                    if (!unsure || tries >= mostTries)
                        throw error;
                }
            }
        },
        async editComment(id, body) {
            try {
                return commentSchema.parse((await github.request(`PATCH ${at('/issues/comments/{id}')}`, { id, body })).data);
            }
            catch (error) {
                if (missing(error))
                    return null;
                throw error;
            }
        },
        async react(comment, content) {
            try {
                await github.request(`POST ${at('/issues/comments/{comment}/reactions')}`, { comment, content });
            }
            catch (error) {
                if (!isRefused(error))
                    throw error;
            }
        },
        async ensureLabels(number, names) {
            try {
                await github.request(`POST ${at('/issues/{number}/labels')}`, { number, labels: names });
            }
            catch (error) {
                if ((0,client/* statusOf */.c2)(error) !== 422)
                    throw error;
                log.warn(`The label ${names.join(', ')} could not be added (${(0,client/* messageOf */.bD)(error)}); an issue holds at most 100.`);
            }
        },
        async ensureNoLabel(number, label) {
            try {
                await github.request(`DELETE ${at('/issues/{number}/labels/{label}')}`, { number, label });
            }
            catch (error) {
                if (!missing(error))
                    throw error;
            }
        },
        async baseFiles(commit, named) {
            const { data } = await github.request(`GET ${at('/git/trees/{commit}')}`, { commit, recursive: '1' });
            const { tree, truncated } = treeSchema.parse(data);
            if (truncated)
                return null;
            const files = tree.filter(({ type }) => type !== 'tree');
            const wanted = new Set(named);
            const shas = files.filter(({ path, type }) => type === 'blob' && wanted.has(path)).map(({ sha }) => sha);
            const texts = shas.length > 0 ? (0,github_query/* toTexts */.OS)(await github.graphql((0,github_query/* textsQuery */.lY)(shas), { owner, name })) : new Map();
            return new Map(files.map(({ path, mode, sha }) => [path, { mode, ...(texts.has(sha) && { content: texts.get(sha) }) }]));
        },
        ensureBranch: (...branch) => ensureBranch(github, at, ...branch),
        async deleteBranch(branch, base) {
            try {
                if (await isOurs(github, at, branch, base))
                    await github.request(`DELETE ${at('/git/refs/heads/{+branch}')}`, { branch });
                else
                    log.warn(`The branch ${branch} holds more than our commit, so it was left.`);
            }
            catch (error) {
                if (!isRefused(error))
                    throw error;
            }
        },
        ensurePullRequest: (wanted) => ensurePullRequest(github, at, platform, wanted),
        async ensureAssignees(number, logins) {
            try {
                await github.request(`POST ${at('/issues/{number}/assignees')}`, { number, assignees: logins });
            }
            catch (error) {
                if (!isRefused(error))
                    throw error;
                log.warn(`${logins.join(', ')} could not be assigned: ${(0,client/* messageOf */.bD)(error)}`);
            }
        },
        async ensureReviewers(number, logins) {
            try {
                await github.request(`POST ${at('/pulls/{number}/requested_reviewers')}`, { number, reviewers: logins });
            }
            catch (error) {
                if (!isRefused(error))
                    throw error;
                log.warn(`No review could be requested from ${logins.join(', ')}: ${(0,client/* messageOf */.bD)(error)}`);
            }
        },
    };
    return platform;
}
const createdSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY().optional(),
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
});
/** Makes the pull request, or finds the one that is there already. Plans without drafts get a plain one. */
async function ensurePullRequest(github, at, platform, wanted) {
    const { branch, into, title, body, draft } = wanted;
    try {
        const { data } = await github.request(`POST ${at('/pulls')}`, { title, body, head: branch, base: into, draft });
        const made = createdSchema.parse(data);
        const empty = { labels: [], assignees: [], reviewers: [] };
        return {
            number: made.number,
            url: made.html_url,
            state: 'open',
            draft: made.draft ?? false,
            branch,
            head: made.head.sha,
            ...empty,
        };
    }
    catch (error) {
        if ((0,client/* statusOf */.c2)(error) !== 422)
            throw error;
        if (draft && /draft pull requests are not supported/i.test((0,client/* messageOf */.bD)(error))) {
            return ensurePullRequest(github, at, platform, { ...wanted, draft: false });
        }
        const open = (await platform.pullRequests(branch)).find(({ state }) => state === 'open');
        if (open)
            return open;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/adapters/github/setup.ts
var setup = __webpack_require__(9543);
;// CONCATENATED MODULE: ./src/pipeline/form.ts
const heading = /^(?:#{1,6}[ \t]+(.+?)[ \t#]*|\*\*([^*]{2,60})\*\*:?|__([^_]{2,60})__:?)$/;
const unanswered = /^(?:_no response_|n\/?a|none|nothing|no|tbd|todo|\.+|-+|\?+)?$/i;
/** What GitHub's own issue templates, and many made after them, say before anybody has written a word. */
const boilerplate = /^(?:a clear and concise description of|describe the bug|if applicable, add|add any other context|steps to reproduce the behaviou?r:?$|(?:\d\. )?(?:go to '\.\.\.'|click on '\.\.\.\.?'|scroll down to '\.\.\.\.?'|see error)$|please (?:complete|fill|describe|provide|tell us)|(?:- )?(?:os|browser|version|device|desktop|smartphone)[^:]{0,40}:? ?(?:\[e\.g\..*\])?$|ex\. i'm always frustrated|[-*] \[[ x]\] i (?:have|agree|confirm|searched|read)|[-*] \[ \] ?$)/i;
/** Takes out comments, closed or not. */
function withoutComments(body) {
    return body
        .split('<!--')
        .map((part, i) => (i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
        .join('');
}
/**
 * The sections of an issue that somebody has filled in: no comments, no template text, no empty answers. Headings in code
 * are none. Linear in the length of the body.
 */
function readForm(body) {
    const sections = [{ heading: '', lines: [] }];
    let fence = '';
    for (const line of withoutComments(body).split(/\r?\n/)) {
        const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
        const inCode = fence !== '';
        if (mark !== '' && (fence === '' || mark.startsWith(fence)))
            fence = inCode ? '' : mark;
        const title = inCode ? null : heading.exec(line.trim());
        if (title)
            sections.push({ heading: (title[1] ?? title[2] ?? title[3] ?? '').replace(/[:*_]+$/, ''), lines: [] });
        else if (inCode || !boilerplate.test(line.trim()))
            sections.at(-1)?.lines.push(line);
    }
    return sections
        .map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }))
        .filter(({ text }) => !unanswered.test(text));
}

;// CONCATENATED MODULE: ./src/pipeline/question.ts
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

;// CONCATENATED MODULE: ./src/pipeline/signal.ts
/** One of these words or phrases, as a whole; a blank stands for any space. */
function phrases(...all) {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'iu');
}
// English first; then common words of Spanish, French and Vietnamese.
const patterns = {
    problem: phrases('bugs?|broken|breaks?|crash(?:es|ed)?|fail(?:s|ed|ing|ure)?|errors?|wrong|incorrect|invalid|missing|throws?|hangs?|freezes?|regression|leaks?|loses?|drops?|ignore[sd]|duplicated?|slow|stuck|blank|truncated|misaligned|overlaps?|disappears?|too (?:low|high|small|large|long|short|late|early)', "(?:does|do|did|is|are|was|can|could|wo)(?:n['’]t| not)|cannot|never|no longer|stopped|not work(?:s|ing)?|unable|instead of|unexpected(?:ly)?", 'falla|fallo|errores|incorrect[oa]|rot[oa]|no funciona|no se puede|no aparece|se cierra', 'erreur|panne|plante|incorrecte?|faux|cassée?|ne (?:fonctionne|marche) (?:pas|plus)|impossible', 'lỗi|hỏng|sai|không (?:hoạt động|chạy|được|thể)|bị treo'),
    wish: phrases("feature(?: request)?|would (?:like|love|be (?:nice|great|good|useful))|i(?:['’]d| would) like|please (?:add|support|allow)|add(?: an?| the| support)?|support(?: for)?|allow(?:s|ing)?|enable|introduce|implement|provide|option to|ability to|be able to|proposal|enhancement", 'me gustaría|quisiera|añadir|agregar|soportar|permitir|estaría bien|nueva función', "j['’]aimerais|je voudrais|ajouter|permettre|il faudrait|serait (?:bien|utile)|nouvelle fonctionnalité", 'tính năng|thêm|hỗ trợ|cho phép|mong muốn|đề xuất'),
    documentation: phrases('docs?|documentation|readme|typos?|spelling|misspelled|grammar|tutorial|changelog|docstrings?|wording|broken link|dead link', 'documentación|errata|ortografía|documentation|faute de frappe|coquille|tài liệu|chính tả'),
    refactor: phrases('refactor(?:ing)?|clean ?up|rename|simplify|extract|restructure|deduplicate|technical debt|tech debt|dead code|rewrite|split up|migrate|modernize|modernise', 'refactorizar|simplificar|renombrar|réusiner|simplifier|renommer|tái cấu trúc|đổi tên|dọn dẹp'),
    infrastructure: phrases('ci|cd|pipeline|github actions?|workflows?|docker(?:file)?|deploy(?:ment)?|build script|dependenc(?:y|ies)|dependabot|renovate|upgrade|bump|lint(?:er|ing)?|kubernetes|terraform|release process|node(?:\\.js)? \\d+', 'despliegue|dependencias|déploiement|dépendances|triển khai|phụ thuộc'),
    asking: phrases('how (?:do|can|to|should|does)|is it possible|is there (?:a|any)|what is|why (?:do|does|is|are)|can (?:i|we|someone|anyone)|question|does anyone', 'cómo|es posible|por qué|comment (?:faire|puis-je|on)|est-ce que|est-il possible|pourquoi|làm (?:sao|thế nào)|có thể .{1,40} không|tại sao'),
    expected: phrases("expect(?:ed|s|ing)?|should(?:n['’]t)?|supposed to|ought to|instead of|must", "espero|esperaba|esperado|debería|devrait|attendu|je m['’]attends|mong đợi|kỳ vọng|lẽ ra|phải"),
    actual: phrases('(?:but|yet|instead)(?: \\S+){0,3} (?:gets?|got|is|are|see|saw|shows?|returns?|gives?|prints?|happens|throws?)|i (?:get|got|see|saw)|actual(?:ly)?|returns?|shows?|prints?|results? in|happens', "pero|obtengo|aparece|mais|j['’]obtiens|affiche|nhưng|hiển thị|trả về"),
    reproduce: phrases('reproduc(?:e|es|ed|ible|tion|ing)|repro|steps|to see(?: it)?|(?:when|if|after|once|whenever|every time|as soon as) (?:i|you|we|one|the|there|an?|it|\\w+ing)|by (?:\\w+ing)|run(?:ning)? [`$\\w]|click(?:ed|ing)?|open(?:ed|ing)?', 'pasos|reproducir|cuando|al (?:hacer|abrir|pulsar)|étapes|reproduire|quand|lorsque|en cliquant|các bước|tái hiện|khi'),
    version: /(?<![\w.])v?\d+\.\d+\.\d+|(?<![\p{L}])(?:versions?|versión|phiên bản|node|python|chrome|firefox|safari|java|ubuntu|macos|windows|debian|android|ios)\s*:?\s*v?\d/iu,
    reason: phrases('so that|so (?:i|we|users|people|it)|because|in order to|since|as an? \\w+|i want|we want|we need|i need|use case|motivation|the goal|helps?|makes? it|would let|currently|hard to|tired of|otherwise', 'para que|porque|necesito|necesitamos|quiero|afin de|pour que|parce que|nous avons besoin|je veux|để|vì|cần'),
    acceptance: phrases('acceptance(?: criteria)?|done when|definition of done|given .{1,80}? when .{1,80}? then|must (?:be|have|not|keep|pass)|tests? (?:should|must|pass)|finished when', "criterios de aceptación|critères d['’]acceptation|tiêu chí"),
    steps: /^[ \t]*1[.)] .+\n+[ \t]*2[.)] /m,
    checklist: /^[ \t]*[-*] \[[ xX]\] \S/m,
    code: /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n[^\n]*\S/m,
    trace: /Traceback \(most recent|^[ \t]+at \S.{0,200}:\d+|^[ \t]*File ".{1,200}", line \d+|panicked at|^goroutine \d+|^Caused by:/m,
    exception: /\b[A-Z]\w{2,60}(?:Error|Exception)\b|\b(?:ERR_|E[A-Z]{4,}|HTTP )\w{2,}|\b(?:exit code|status(?: code)?) [1-9]\d*/,
    quotation: /`[^`\n]{2,}`|["“«][^"”»\n]{2,80}["”»]/,
    number: /(?<![\w#.])-?\d+(?:[.,]\d+)?(?![\w.])/,
    place: /(?<![\w./-])(?:[\w.-]+\/)+[\w-]+\.[a-z]{1,5}\b|(?<!\S)\/[a-z][\w/-]+|\b[\w-]+\.(?:md|rst|txt|json|ya?ml|toml|[jt]sx?|mjs|py|rb|go|rs|java|cs|php|css|html|sh|sql|cpp)\b|\bREADME\b|\bDockerfile\b|\b[a-z]\w*(?:\(\)|[A-Z]\w+)|\bline \d+/,
    condition: phrases('(?:when|if|after|once|whenever|while|as soon as|every time|unless) (?!possible|you (?:can|have|get|find)|able)\\S+ \\S+', 'cuando|si|al|después de|quand|lorsque|après|khi|nếu|sau khi'),
};
const signals = Object.keys(patterns);
/** The signals that a text gives. Linear in its length: every repetition in the patterns is bounded or ends at a line. */
function readSignals(text) {
    return new Set(signals.filter((signal) => patterns[signal].test(text)));
}

// EXTERNAL MODULE: ./src/pipeline/verdict.ts
var verdict = __webpack_require__(3739);
;// CONCATENATED MODULE: ./src/pipeline/classify.ts




/** More is not read: the rules judge what is said first. */
const mostChars = 20_000;
/** How strongly each signal speaks for a type; one in the title speaks twice. */
const votes = {
    bug: { problem: 2, trace: 3, exception: 2, reproduce: 0.5, actual: 0.5, expected: 0.5 },
    feature: { wish: 2, reason: 0.5, acceptance: 0.5 },
    documentation: { documentation: 2.5 },
    refactor: { refactor: 2.5 },
    infrastructure: { infrastructure: 2 },
    question: { asking: 1.5 },
};
/** Headings of forms and prefixes of titles (`[Bug]`, `docs:`) that say the type outright. */
const outright = {
    bug: /^(?:bug|fix|steps to reproduce|to reproduce|(?:actual|current|expected) behaviou?r|what happened)/i,
    feature: /^(?:feat|enhancement|proposal|proposed solution|solution|alternatives|describe the (?:solution|feature)|user story)/i,
    documentation: /^doc/i,
    refactor: /^(?:refactor|chore|tech)/i,
    infrastructure: /^(?:ci|build|infra|deps)\b/i,
    question: /^(?:question|support|help)/i,
};
/** When a fact that a stranger needs counts as told. */
const told = {
    'what-happens': ({ has, under, words }) => has('trace', 'exception') ||
        ((has('problem', 'actual', 'expected') || under(/happen|actual|current|bug|problem/i)) &&
            (isConcrete(has) || (has('number') && has('expected', 'actual')) || (has('condition') && words > 5))),
    expected: ({ has, under }) => has('expected') || under(/expect/i),
    reproduce: ({ has, under }) => has('reproduce', 'steps', 'code') || under(/repro|steps/i),
    version: ({ has, under }) => has('version') || under(/version|environment|system/i),
    goal: ({ has, under }) => has('reason') || under(/motivation|problem|goal|why|use case/i),
    behaviour: ({ has, words }) => (words >= 15 && has('wish')) || (words >= 6 && (isConcrete(has) || has('condition', 'number'))),
    acceptance: ({ has, under }) => has('acceptance', 'checklist') || under(/accept|criteria|done/i),
    where: ({ has }) => has('place', 'quotation'),
    wording: ({ has, words }) => has('quotation', 'code') || words >= 25,
    scope: ({ has, words }) => has('acceptance', 'checklist') || words >= 25,
    question: ({ asks, words }) => asks && words >= 5,
    context: ({ has, words }) => isConcrete(has) || words >= 25,
};
function isConcrete(has) {
    return has('trace', 'exception', 'quotation', 'code', 'steps', 'place');
}
/**
 * Judges an issue by rules alone: no model, no network, always the same answer, and every reason by name in `signals`.
 * Form is not readiness: a short clear report may be complete, a long vague one not. Answers count as further text.
 * `hash` is that of exactly this text. Below a confidence of 0.5 the signal `unsure` says so.
 */
function classify(issue, hash) {
    const sections = [issue.body, ...issue.answers].flatMap((text) => readForm(text.slice(0, mostChars)));
    const text = sections.map((section) => section.text).join('\n\n');
    const inTitle = readSignals(issue.title.slice(0, 500));
    const inText = readSignals(text);
    const words = countWords(text);
    const found = {
        has: (...signals) => signals.some((signal) => inText.has(signal) || inTitle.has(signal)),
        under: (heading) => sections.some((section) => heading.test(section.heading)),
        words: words + countWords(issue.title),
        asks: /\?/.test(`${issue.title} ${text}`) || inTitle.has('asking') || inText.has('asking'),
    };
    const { type, margin } = judgeType(issue.title, sections, inTitle, inText);
    const missing = catalogue[type].filter((key) => !told[key](found));
    const confidence = Math.round(100 * Math.min(0.85, (type === 'other' ? 0.2 : 0.3) + 0.15 * margin + Math.min(0.25, found.words / 100))) / 100;
    const names = [...new Set([...inTitle, ...inText])].sort();
    const remarks = [
        ...(text === '' ? ['empty'] : []),
        ...(issue.answers.length > 0 ? ['answered'] : []),
        ...(confidence < 0.5 ? ['unsure'] : []),
    ];
    const completeness = judgeCompleteness(type, missing, found.words, words > 0);
    return { type, completeness, missing, confidence, signals: [...remarks, ...names].slice(0, 20), by: 'rules', hash };
}
function countWords(text) {
    return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
/** The type with most votes, and by how many it leads; `other` when hardly anything speaks for any. */
function judgeType(title, sections, inTitle, inText) {
    const named = [title.replace(/^[^\p{L}]+/u, ''), ...sections.map(({ heading }) => heading)];
    const scores = verdict/* issueTypes */.l.map((type) => {
        if (type === 'other')
            return { type, score: 1 };
        const outspoken = named.some((name) => outright[type].test(name)) ? 3 : 0;
        const asks = type === 'question' && /\?\s*$/.test(title) ? 2 : 0;
        const heard = Object.entries(votes[type]);
        const score = heard.reduce((sum, [signal, weight]) => sum + weight * ((inTitle.has(signal) ? 2 : 0) + (inText.has(signal) ? 1 : 0)), 0);
        return { type, score: score + outspoken + asks };
    });
    const [first, second] = scores.sort((a, b) => b.score - a.score);
    return { type: first?.type ?? 'other', margin: Math.min(3, (first?.score ?? 0) - (second?.score ?? 0)) };
}
/** The scale is that of `verdictSchema`. The first fact of a type is the one without which nothing else helps. */
function judgeCompleteness(type, missing, words, hasText) {
    const facts = catalogue[type];
    const core = type === 'feature' || type === 'other' ? 'behaviour' : facts[0];
    if (missing.some((key) => key === core))
        return words < 3 || (!hasText && type === 'other') ? 1 : 2;
    const further = facts.length - 1;
    const known = further - missing.length;
    if (!hasText)
        return known > 0 ? 3 : 2;
    return 3 + (known >= further / 2 ? 1 : 0) + (known === further ? 1 : 0);
}

// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
;// CONCATENATED MODULE: ./src/pipeline/command.ts

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
const command_open = ['run', 'assign', 'revise'];
/**
 * The command of a new comment: its whole first line is `/automate <verb>`, with an agent's name behind `run` and
 * `assign`, and words behind `revise`. Edited comments are never asked here; quotes
 * and code blocks do not match, since their first line starts with another character.
 */
function parseCommand(body) {
    const line = body.split(/\r?\n/, 1)[0] ?? '';
    const said = /^\/automate(?:[ \t]+(\S+)(?:[ \t]+(\S.*?))?)?[ \t]*$/.exec(line);
    if (!said)
        return null;
    const [, word = 'help', rest = ''] = said;
    const verb = verbs.find((known) => known === word);
    if (!verb)
        return { verb: 'unknown', nearest: (0,nearest/* nearest */.p)(word, verbs) };
    return rest === '' || command_open.includes(verb) ? { verb, rest } : { verb: 'unknown', nearest: verb };
}

;// CONCATENATED MODULE: ./src/pipeline/consent.ts
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
    const editor = strangerSince(s, at);
    if (editor)
        return { kind: 'stale', by: editor };
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
function strangerSince(s, at) {
    const stranger = editsSince(s, at).find(({ by }) => !by || by.bot || s.mayPush[by.login] !== true);
    return stranger ? (stranger.by?.login ?? 'a deleted account') : null;
}

;// CONCATENATED MODULE: ./src/pipeline/mark.ts
/** The hidden mark by which a comment of ours is found again. */
function keyMark(key) {
    return `<!-- issuewright-key:${key} -->`;
}
/** The key of the comment that asks the questions of a round; rounds are counted over all generations. */
function questionsKey(round) {
    return `questions-r${round}`;
}
/** The key of a notice. */
function noticeKey(code) {
    return `notice-${code}`;
}

// EXTERNAL MODULE: ./src/pipeline/record.ts
var pipeline_record = __webpack_require__(8953);
// EXTERNAL MODULE: ./src/pipeline/budget.ts
var budget = __webpack_require__(4853);
// EXTERNAL MODULE: ./src/pipeline/policy.ts
var pipeline_policy = __webpack_require__(1130);
;// CONCATENATED MODULE: ./src/pipeline/world.ts




const iso = (now) => now.toISOString();
/** Writes the record as it is but for some changes. */
function keep(w, changes) {
    return { do: 'save', record: { ...w.r, ...changes } };
}
/** Moves the item and writes the record. */
function to(w, stage, rule, changes = {}, by = 'issuewright') {
    return { do: 'save', record: (0,pipeline_record/* move */.Cy)(w.r, stage, { at: iso(w.now), by, rule }, changes) };
}
/** Gives up for now: closes the attempt, keeps code and message. */
function fail(w, rule, code, message) {
    const at = iso(w.now);
    const retryAt = isWorthARetry(code) ? iso(new Date(w.now.getTime() + (0,budget/* backOff */.fu)(w.r.attempts.length))) : null;
    return to(w, 'failed', rule, {
        ...world_close(w, code),
        error: { code, message: message.slice(0, 2_000), at, retryAt },
        reason: pipeline_error/* failures */.e9[code].retryable ? null : 'not worth a retry as it stands',
    });
}
/** Nobody has to do anything about what was GitHub's or the model's fault; another try may simply end better. */
function isWorthARetry(code) {
    const { fault, retryable } = pipeline_error/* failures */.e9[code];
    return retryable && (fault === 'github' || fault === 'model');
}
/**
 * Ends the open attempt. Its minutes are measured by our own clock. Tokens and dollars are the gateway's count, which comes
 * with the change set: it is bounded by the budget, so that a forged one cannot do more harm than a used-up one.
 */
function world_close(w, outcome) {
    const begun = Date.parse(w.r.attempts.at(-1)?.startedAt ?? iso(w.now));
    const minutes = Math.min(Math.max(0, w.now.getTime() - begun), (0,pipeline_policy/* leaseMs */.zT)(w.policy)) / 60_000;
    const set = w.s.delivery?.kind === 'change-set' ? w.s.delivery.changeSet : null;
    const { input = 0, output = 0, costUsd = 0 } = set?.usage ?? {};
    return (0,pipeline_record/* endAttempt */.T8)(w.r, {
        agent: set?.runs.findLast(({ agent }) => w.policy.known.includes(agent))?.agent ?? w.r.attempts.at(-1)?.agent ?? '',
        outcome,
        endedAt: iso(w.now),
        minutes: Math.round(minutes * 100) / 100,
        tokens: Math.min(input + output, 2 * w.policy.tokens),
        costUsd: Math.min(Math.round(costUsd * 10_000) / 10_000, 2 * w.policy.usd),
    });
}
/** What stops the run that works on an item when the item itself is stopped; a run does not stop itself. */
function stopRun({ s, r }) {
    const other = r.stage === 'working' && r.lease !== null && r.lease.run !== s.run.id && s.holderEnded !== true;
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

;// CONCATENATED MODULE: ./src/pipeline/rules/arrival.ts





/** A re-run replays an old payload under the old actor's name; whoever pressed the button must be allowed to push. */
function isStrangersRerun({ s }) {
    return s.run.triggeredBy !== s.run.actor && s.mayPush[s.run.triggeredBy] !== true;
}
function isPullRequest(w) {
    return w.s.target === 'pull-request';
}
/** Only somebody who could have meant it gets an answer. */
function sayUnsupported(w) {
    return consentByLabel(w.s).kind === 'given' ? notice(w, 'unsupported-target', 'pull request') : [];
}
function isUnlabelledCommand({ s }) {
    const isCommand = (c) => !c.ours && c.editedAt === null && parseCommand(c.body) !== null;
    return !s.labelled && s.comments.some((c) => isCommand(c) && c.author !== null && s.mayPush[c.author.login] === true);
}
function sayUnlabelled(w) {
    return notice(w, 'no-label', 'command');
}
function isRefused(w) {
    return consentByLabel(w.s).kind === 'refused';
}
function sayRefused(w) {
    const standing = consentByLabel(w.s);
    return standing.kind === 'refused' ? notice(w, 'refused', standing.by) : [];
}
function sayClosed(w) {
    return notice(w, 'closed', 'issue');
}
function isStale(w) {
    return consentByLabel(w.s).kind === 'stale';
}
function isRecordLost({ s }) {
    return (s.status.kind === 'absent' && s.status.why !== null) || s.pullRequest !== null;
}
/**
 * Begins the item: queued by a consent that holds, else cancelled at once with the reason and the way back. Where a record
 * was lost, the label that is still on is no new consent: nobody knows what happened since it was put there.
 */
function begin(w) {
    const { s, now } = w;
    const standing = consentByLabel(s);
    const rebuilt = s.status.kind === 'absent' ? s.status.why : null;
    const lost = isRecordLost(w);
    const ids = { repository: s.repository.id, issue: s.issue.id, generation: generationFor(s) };
    const consent = standing.kind === 'given' ? standing.consent : null;
    const handled = s.comments.filter(({ createdAt }) => lost || createdAt < (s.labelled?.at ?? '')).at(-1)?.id ?? 0;
    const record = {
        ...(0,pipeline_record/* newRecord */.Mx)(iso(now), ids, consent, s.labelled?.event ?? null, rebuilt?.slice(0, 200) ?? null),
        handled,
    };
    if (consent && !lost)
        return [{ do: 'save', record }];
    const reason = consent ? 'record-lost' : 'edited';
    const how = { at: iso(now), by: 'issuewright', rule: consent ? 'record-lost' : 'edited-before-start' };
    return [{ do: 'save', record: (0,pipeline_record/* move */.Cy)(record, 'cancelled', how, { reason }) }];
}
/** Without a record the branches that exist tell how far we were: an open pull request is taken up again, a spent branch is left. */
function generationFor(s) {
    const spent = s.pullRequest !== null && s.pullRequest.state === 'closed';
    return Math.max(1, s.newestBranch) + (spent ? 1 : 0);
}
/** Said once: what stands on the issue already is not said again. */
function notice({ s }, code, about) {
    const mark = keyMark(noticeKey(code));
    return s.comments.some(({ ours, body }) => ours && body.includes(mark)) ? [] : [{ do: 'notice', code, about }];
}

// EXTERNAL MODULE: ./src/pipeline/stage.ts
var pipeline_stage = __webpack_require__(1160);
;// CONCATENATED MODULE: ./src/pipeline/rules/consent.ts




function withdraw(w) {
    return cancel(w, 'unlabelled');
}
function closeDown(w) {
    return cancel(w, 'issue-closed');
}
const isNewLabelling = ({ s, r }) => s.labelled !== null && s.labelled.event !== r.labelling;
function isAskedAgain(w) {
    return ((!(0,pipeline_stage/* isActive */.$m)(w.r.stage) || w.r.stage === 'failed') &&
        isNewLabelling(w) &&
        w.s.issue.state === 'open' &&
        consentByLabel(w.s).kind === 'given');
}
/** A new generation: a new branch and fresh attempts; questions and answers, history and totals stay. */
function startOver(w) {
    const standing = consentByLabel(w.s);
    if (standing.kind !== 'given')
        return [];
    return [
        to(w, 'queued', 'asked-again', { ...fresh(w.r), consent: standing.consent, labelling: w.s.labelled?.event ?? null }, standing.consent.by.login),
    ];
}
/** What a new generation begins with. */
function fresh(record) {
    return {
        generation: record.generation + 1,
        attempts: [],
        enough: false,
        change: null,
        rebuilt: null,
    };
}
function isRelabelled(w) {
    return (0,pipeline_stage/* isActive */.$m)(w.r.stage) && isNewLabelling(w) && consentByLabel(w.s).kind === 'given';
}
function relabel(w) {
    const standing = consentByLabel(w.s);
    return standing.kind === 'given'
        ? [keep(w, { consent: standing.consent, labelling: w.s.labelled?.event ?? null })]
        : [];
}
function isRelabelledByStranger(w) {
    return (0,pipeline_stage/* isActive */.$m)(w.r.stage) && isNewLabelling(w) && consentByLabel(w.s).kind === 'refused';
}
function refuse(w) {
    return cancel(w, 'relabelled-by-stranger');
}
/** Rights are live: a consent lapses with the right to push of the person who gave it. */
function hasConsenterLeft({ s, r }) {
    return (0,pipeline_stage/* isActive */.$m)(r.stage) && r.consent !== null && s.mayPush[r.consent.by.login] === false;
}
function lapse(w) {
    return cancel(w, 'consenter-left');
}
/** While a pull request is under review an edit stops only new rounds of work, so that the stage stands. */
function isEdited(w, how) {
    return (0,pipeline_stage/* isActive */.$m)(w.r.stage) && w.r.stage !== 'reviewing' && consentOf(w.s, w.r) === how;
}
function rebind(w) {
    return w.r.consent ? [keep(w, { consent: { ...w.r.consent, hash: w.s.issue.hash } })] : [];
}
function voidByEdit(w) {
    return cancel(w, 'edited');
}
function cancel(w, reason) {
    const changes = { reason, ...world_close(w, 'cancelled'), labelling: w.s.labelled?.event ?? null };
    return [...stopRun(w), to(w, 'cancelled', reason, changes)];
}
/** An item that ended between its branch and its pull request leaves a branch that nobody waits for. */
function hasLeftBranch({ s, r }) {
    return !(0,pipeline_stage/* isActive */.$m)(r.stage) && r.attempts.length > 0 && s.pullRequest === null && s.newestBranch === r.generation;
}
function tidy({ s, r }) {
    const base = r.attempts.at(-1)?.base ?? '';
    return [{ do: 'delete-branch', branch: (0,pipeline_record/* branchName */.at)(s.issue.number, r.generation), base }];
}

;// CONCATENATED MODULE: ./src/pipeline/rules/command.ts







/**
 * The oldest command not yet handled. Edited comments, bots and our own words carry none; who was refused once is not
 * answered again, and whose right was not looked up in this run waits for the next.
 */
function nextCommand({ s, r }) {
    const counts = ({ id, ours, author, editedAt, body }) => id > r.handled && !ours && author !== null && !author.bot && editedAt === null && parseCommand(body) !== null;
    const isHeard = (login) => s.mayPush[login] === true || (s.mayPush[login] === false && !isDeaf(login));
    const isDeaf = (login) => r.refused.includes(login) || r.refused.length >= pipeline_record/* mostRefused */.g0;
    return s.comments.find((comment) => counts(comment) && isHeard(comment.author?.login ?? '')) ?? null;
}
/** Does what the command says, or answers why not; both are noted, so that a command acts once. */
function obey(w) {
    const comment = nextCommand(w);
    const command = comment && parseCommand(comment.body);
    if (!comment?.author || !command)
        return [];
    const outcome = outcomeOf(w, comment, command);
    const handled = { handled: comment.id };
    if ('record' in outcome) {
        return [
            ...((0,pipeline_stage/* isActive */.$m)(outcome.record.stage) ? [] : stopRun(w)),
            { do: 'save', record: { ...outcome.record, ...handled, reply: null } },
            { do: 'react', comment: comment.id, content: '+1' },
        ];
    }
    const { login } = comment.author;
    const reply = { to: login, code: outcome.reply, about: outcome.about ?? '' };
    const refused = w.s.mayPush[login] ? w.r.refused : [...w.r.refused, login];
    return [
        { do: 'save', record: { ...w.r, ...handled, refused, reply } },
        { do: 'react', comment: comment.id, content: 'confused' },
    ];
}
function outcomeOf(w, comment, command) {
    if (!comment.author || w.s.mayPush[comment.author.login] !== true)
        return { reply: 'refused' };
    if (command.verb === 'unknown')
        return { reply: 'unknown', about: command.nearest ?? '' };
    return command_verbs[command.verb](w, comment, comment.author.login, command.rest);
}
const command_verbs = {
    help: () => ({ reply: 'help' }),
    // Whoever asks for it has already got it: this run looks at everything anew.
    refresh: ({ r }) => ({ record: r }),
    // There is no revision round and no token that starts checks yet.
    revise: notNow,
    check: notNow,
    run: again,
    retry: again,
    approve,
    assign: (w, _, __, agent) => {
        if (agent === '' || !w.policy.known.includes(agent))
            return unknownAgent(w, agent);
        return (0,pipeline_stage/* isActive */.$m)(w.r.stage) ? { record: { ...w.r, agent } } : notNow(w);
    },
    skip: (w, _, by) => {
        const { r } = w;
        if (r.stage === 'skipped')
            return notNow(w);
        const stopped = r.stage === 'working' ? (0,pipeline_record/* move */.Cy)(r, 'cancelled', how(w, by), world_close(w, 'cancelled')) : r;
        return { record: (0,pipeline_record/* move */.Cy)(stopped, 'skipped', how(w, by)) };
    },
    cancel: (w, _, by) => {
        if (!(0,pipeline_stage/* isActive */.$m)(w.r.stage))
            return notNow(w);
        return { record: (0,pipeline_record/* move */.Cy)(w.r, 'cancelled', how(w, by), { reason: 'command', ...world_close(w, 'cancelled') }) };
    },
    done: (w, _, by) => {
        if (w.r.stage === 'working' || w.r.stage === 'done')
            return notNow(w);
        return { record: (0,pipeline_record/* move */.Cy)(w.r, 'done', how(w, by), { reason: 'command' }) };
    },
};
const how = (w, by) => ({ at: iso(w.now), by, rule: 'command' });
function notNow({ r }) {
    return { reply: 'not-now', about: r.stage };
}
function unknownAgent({ policy }, said) {
    return { reply: 'unknown-agent', about: (0,nearest/* nearest */.p)(said, policy.known) ?? policy.known.join(', ').slice(0, 60) };
}
/**
 * Once more: a failed item goes on in its generation, an ended one begins a new one. The command is a consent of its own,
 * and may name the agent.
 */
function again(w, comment, by, agent) {
    const { s, r, policy } = w;
    if (agent !== '' && !policy.known.includes(agent))
        return unknownAgent(w, agent);
    if (!s.labelled)
        return { reply: 'no-label' };
    if (s.issue.state === 'closed' || (r.stage !== 'failed' && (0,pipeline_stage/* isActive */.$m)(r.stage)))
        return notNow(w);
    const standing = consentBy(s, comment.author, comment.createdAt);
    if (standing.kind !== 'given')
        return { reply: 'refused', about: 'edited' };
    const next = r.stage === 'failed' ? {} : fresh(r);
    const bound = { consent: standing.consent, labelling: s.labelled.event, agent: agent || r.agent };
    return { record: (0,pipeline_record/* move */.Cy)(r, 'queued', how(w, by), { ...next, ...bound }) };
}
/** Approves the text as it stands now: mends a void consent, and ends the questions. */
function approve(w, comment, by) {
    const { s, r } = w;
    if (!s.labelled)
        return { reply: 'no-label' };
    if (s.issue.state === 'closed')
        return notNow(w);
    const standing = consentBy(s, comment.author, comment.createdAt);
    if (standing.kind !== 'given')
        return { reply: 'refused', about: 'edited' };
    const bound = { consent: standing.consent, labelling: s.labelled.event, enough: true };
    if (r.stage === 'queued' || r.stage === 'reviewing')
        return { record: { ...r, ...bound } };
    if (r.stage === 'working' || r.stage === 'done' || r.stage === 'skipped')
        return notNow(w);
    return { record: (0,pipeline_record/* move */.Cy)(r, 'queued', how(w, by), bound) };
}

;// CONCATENATED MODULE: ./src/pipeline/guard/finding.ts
/** Whether any finding forbids publishing. */
function isBlocked(findings) {
    return findings.some(({ answer }) => answer === 'block');
}

;// CONCATENATED MODULE: ./src/pipeline/rules/delivery.ts



/** Only the publish job of the run that holds the lease judges what was delivered. */
const delivery = (w) => (w.r.stage === 'working' && holdsLease(w) ? w.s.delivery : null);
const changeSet = (w) => {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' ? delivered.changeSet : null;
};
function isBroken(w) {
    return delivery(w)?.kind === 'broken';
}
function tellBroken(w) {
    const broken = delivery(w);
    return broken?.kind === 'broken' ? [fail(w, 'broken', broken.code, broken.why)] : [];
}
const badEndings = {
    failed: ['agent-failed', 'The agent ended with an error'],
    'not-found': ['agent-not-found', 'The program of the agent was not found'],
    'not-installed': ['agent-not-installed', 'The agent could not be installed'],
    'no-key': ['no-key', 'The agent has no key for its model'],
    'timed-out': ['agent-timed-out', 'The agent ran into its time limit'],
    silent: ['agent-silent', 'The agent said and changed nothing for too long'],
    turns: ['agent-turns-used-up', 'The agent used up its turns'],
    budget: ['agent-budget-used-up', 'The agent used up its budget'],
    cancelled: ['job-crashed', 'The run was cancelled while the agent was at work'],
    'no-room': ['no-room', 'No room could be built for the agent, so it was not started'],
    unprepared: ['prepare-failed', 'The commands of `prepare` failed on the base'],
};
function isBadEnding(w) {
    const set = changeSet(w);
    return set !== null && set.ending.how !== 'finished';
}
function tellBadEnding(w) {
    const set = changeSet(w);
    if (!set || set.ending.how === 'finished')
        return [];
    const [code, what] = badEndings[set.ending.how];
    const exit = set.ending.exitCode === null ? '' : `, exit code ${set.ending.exitCode}`;
    const kept = set.files.length > 0 ? ` What it had changed (${set.files.length} files) is kept in the artifact.` : '';
    const why = set.ending.why ? ` ${set.ending.why}` : '';
    return [
        fail(w, 'agent-ended-badly', code, `${what} (after ${Math.round(set.ending.seconds)} s${exit}).${why}${kept}`),
    ];
}
function isUnchanged(w) {
    return changeSet(w)?.files.length === 0;
}
function tellUnchanged(w) {
    const { outside = [], summary = '' } = changeSet(w) ?? {};
    if (outside.length === 0 && summary.trim() !== '')
        return [
            to(w, 'done', 'unchanged', {
                reason: 'no-change',
                said: summary.trim().slice(0, 1_000),
                ...world_close(w, 'no-change'),
            }),
        ];
    if (outside.length === 0)
        return [
            fail(w, 'unchanged', 'agent-changed-nothing', 'The agent ended well but changed nothing, and did not say why.'),
        ];
    const names = outside.slice(0, 5).map((path) => `\`${path}\``);
    return [
        fail(w, 'unchanged', 'agent-wrote-outside', `The agent wrote only outside its tree: ${names.join(', ')}. These files are kept in the artifact.`),
    ];
}
function delivery_isBlocked(w) {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' && isBlocked(delivered.findings);
}
function tellBlocked(w) {
    const delivered = delivery(w);
    if (delivered?.kind !== 'change-set')
        return [];
    const blocks = delivered.findings.filter(({ answer }) => answer === 'block');
    const lines = blocks.slice(0, 10).map(({ rule, path, why }) => `- \`${path}\`: ${why} (rule \`${rule}\`)`);
    const more = blocks.length > 10 ? [`- and ${blocks.length - 10} more`] : [];
    return [fail(w, 'blocked', 'change-set-blocked', ['The guard blocked the change:', ...lines, ...more].join('\n'))];
}
function isDelivered(w) {
    return changeSet(w) !== null;
}
function publish(w) {
    const branch = (0,pipeline_record/* branchName */.at)(w.s.issue.number, w.r.generation);
    return [
        { do: 'publish-branch', branch },
        { do: 'open-pull-request', branch },
    ];
}

;// CONCATENATED MODULE: ./src/pipeline/rules/pull-request.ts


/** The pull request of the item's own generation; one of an earlier generation says nothing about this one. */
function pullOf({ s, r }) {
    return s.pullRequest?.branch === (0,pipeline_record/* branchName */.at)(s.issue.number, r.generation) ? s.pullRequest : null;
}
function isMerged(w) {
    return pullOf(w)?.state === 'merged' && w.r.stage !== 'done';
}
function finish(w) {
    return [to(w, 'done', 'merged', { ...changeOf(w), ...world_close(w, 'published') })];
}
/** Open, consented, nobody at work on it, and no human said that it should stop. */
function isOpen(w) {
    const { s, r } = w;
    if (pullOf(w)?.state !== 'open' || r.stage === 'reviewing' || heldByOther(w))
        return false;
    if (!s.labelled || s.issue.state === 'closed')
        return false;
    return !(r.stage === 'done' || r.stage === 'skipped' || (r.stage === 'cancelled' && r.reason === 'command'));
}
/** Dresses the pull request as the policy says, then moves. What is there already is not set again. */
function review(w) {
    const { s, r, policy } = w;
    const pull = s.pullRequest;
    if (!pull)
        return [];
    const without = (wanted, present) => wanted.filter((one) => !present.includes(one));
    const labels = without(policy['pull-request-labels'], pull.labels);
    const people = without(policy.assign && r.consent ? [r.consent.by.login] : [], pull.assignees);
    const reviewers = without(policy.reviewers, pull.reviewers);
    return [
        ...(labels.length > 0 ? [{ do: 'label-pull-request', number: pull.number, labels }] : []),
        ...(people.length > 0 ? [{ do: 'assign', number: pull.number, logins: people }] : []),
        ...(reviewers.length > 0 ? [{ do: 'request-review', number: pull.number, logins: reviewers }] : []),
        to(w, 'reviewing', 'in-review', { ...changeOf(w), ...world_close(w, 'published') }),
    ];
}
function isClosedUnmerged(w) {
    return w.r.stage === 'reviewing' && pullOf(w)?.state === 'closed';
}
function giveUp(w) {
    return [to(w, 'cancelled', 'closed-unmerged', { reason: 'closed-unmerged' })];
}
function changeOf({ s, r }) {
    const pull = s.pullRequest;
    if (!pull)
        return {};
    const base = r.change?.base ?? r.attempts.at(-1)?.base ?? s.repository.head;
    return {
        change: { branch: pull.branch, base, head: pull.head, pullRequest: pull.number, round: r.change?.round ?? 0 },
    };
}

;// CONCATENATED MODULE: ./src/pipeline/queue.ts
/** How often one run claims; then it waits like all others for a slot to be handed over. */
const mostLooks = 3;
/** Items that hold a slot: at work, under a lease that has not run out. */
function atWork(items, now) {
    return items.filter(({ record: { stage, lease } }) => stage === 'working' && lease && new Date(lease.deadline) > now);
}
/** Items that wait for a slot, the next first: those with the priority label, then by the time of their consent. */
function waiting(items, policy) {
    const jumps = ({ labels }) => policy['priority-label'] !== null && labels.includes(policy['priority-label']);
    const rank = (one) => [
        jumps(one) ? '0' : '1',
        one.record.consent?.at ?? '',
        String(one.number).padStart(12, '0'),
    ];
    return items
        .filter(({ record }) => record.stage === 'queued' && record.place !== null)
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

;// CONCATENATED MODULE: ./src/pipeline/rules/queue.ts




const isTriage = ({ s }) => s.run.job === 'triage';
const seen = ({ s, r }) => ({ number: s.issue.number, labels: s.issue.labels, record: r });
const others = ({ s }) => (s.around?.items ?? []).filter(({ number }) => number !== s.issue.number);
function isUsedUp({ r, policy }) {
    return r.stage === 'queued' && (0,budget/* usedUp */.h4)(r, policy) !== null;
}
function tellUsedUp(w) {
    const setting = (0,budget/* usedUp */.h4)(w.r, w.policy);
    if (setting === null)
        return [];
    if (setting === 'max-attempts')
        return [fail(w, 'used-up', 'attempts-used-up', `All ${w.policy['max-attempts']} attempts are used up.`)];
    return [
        fail(w, 'used-up', 'budget-used-up', `The budget of this issue is used up (\`${setting}: ${w.policy[setting]}\`).`),
    ];
}
const isLooked = ({ s }) => s.around?.state === 'looked';
/** Other items are looked at only when everything else speaks for a start. */
function isBlind(w) {
    return w.r.stage === 'queued' && isTriage(w) && !isLooked(w) && (w.s.around?.looks ?? 0) < mostLooks;
}
function isDayOver(w) {
    const { r, policy, now } = w;
    return r.stage === 'queued' && isLooked(w) && (0,budget/* isDayUsedUp */.XT)([...others(w), { record: r }], policy, now);
}
function waitForDay(w) {
    return w.r.reason === 'daily-budget' && w.r.place === null ? [] : [keep(w, { reason: 'daily-budget', place: null })];
}
/** Who has given back too often waits as if one were ahead. */
const place = (w) => (isLooked(w) ? placeOf(seen(w), others(w), w.policy, w.now) : 1);
/** Only what is new is written; an unchanged place falls through to the labels. */
function isToWait(w) {
    return w.r.stage === 'queued' && isTriage(w) && place(w) !== null && place(w) !== w.r.place;
}
function takePlace(w) {
    return [keep(w, { place: place(w), reason: null })];
}
function mayStart(w) {
    return w.r.stage === 'queued' && isTriage(w) && isLooked(w) && place(w) === null;
}
function isUnconfirmed(w) {
    return w.r.stage === 'working' && holdsLease(w) && isTriage(w) && isLooked(w);
}
function hasLostSlot(w) {
    const { s, r, policy, now } = w;
    if (r.stage !== 'working' || !holdsLease(w) || s.around?.state !== 'confirmed')
        return false;
    return mustYield(seen(w), s.around, policy, now);
}
function giveBack(w) {
    return [to(w, 'queued', 'slot-lost', (0,pipeline_record/* dropAttempt */.tI)(w.r))];
}
function isRetryDue({ r, now }) {
    const at = r.stage === 'failed' ? r.error?.retryAt : null;
    return at != null && new Date(at) <= now;
}
function retry(w) {
    return [to(w, 'queued', 'retry-due')];
}

;// CONCATENATED MODULE: ./src/pipeline/answer.ts


/**
 * The comments that answer our questions: by the reporter, or by someone who can push in the reporter's place, after the
 * first question was asked. Bots, strangers, commands and our own comments are no answers.
 */
function answersAmong(comments, record, reporter, mayPush) {
    const asked = record?.rounds[0]?.at;
    if (!record || !asked)
        return [];
    // Ids grow in the order of GitHub's own clock; our time is only for when the question is gone.
    const question = comments.find(({ ours, body }) => ours && body.includes(keyMark(questionsKey(1))));
    const isLater = (comment) => (question ? comment.id > question.id : comment.createdAt >= asked);
    return comments.filter((comment) => !comment.ours &&
        comment.author !== null &&
        !comment.author.bot &&
        isLater(comment) &&
        (comment.author.login === reporter || mayPush[comment.author.login] === true) &&
        parseCommand(comment.body) === null);
}
/** Answers that have come since the last round was asked. */
function newAnswers(answers, record) {
    const known = new Set(record.rounds.flatMap((round) => round.answers));
    return answers.filter((answer) => !known.has(answer.id));
}

;// CONCATENATED MODULE: ./src/pipeline/rules/work.ts








const dayMs = 86_400_000;
function isInTrouble({ s, r }) {
    return s.trouble !== null && (r.stage === 'queued' || (r.stage === 'working' && holdsLease({ s, r })));
}
function tellTrouble(w) {
    return w.s.trouble ? [fail(w, 'trouble', w.s.trouble.code, w.s.trouble.message)] : [];
}
function isMisconfigured({ policy, r }) {
    return policy.problem !== null && (r.stage === 'queued' || r.stage === 'clarifying');
}
function tellMisconfigured(w) {
    return [fail(w, 'misconfigured', 'bad-configuration', w.policy.problem ?? '')];
}
/** Answers to all rounds there were. */
const answers = ({ s, r }) => answersAmong(s.comments, r, s.issue.author?.login ?? null, s.mayPush);
function isAnswered(w) {
    return w.r.stage === 'clarifying' && newAnswers(answers(w), w.r).length > 0;
}
function takeAnswers(w) {
    const fresh = newAnswers(answers(w), w.r).map(({ id }) => id);
    const rounds = w.r.rounds.map((round, i) => i === w.r.rounds.length - 1 ? { ...round, answers: [...round.answers, ...fresh].slice(-20) } : round);
    return [to(w, 'queued', 'answered', { rounds })];
}
function isExpired({ r, policy, now }) {
    return r.stage === 'clarifying' && now.getTime() - Date.parse(r.since) > policy['answer-days'] * dayMs;
}
function expire(w) {
    return [to(w, 'cancelled', 'unanswered', { reason: 'unanswered' })];
}
/** The agents to try for this item: what someone who can push asked for goes before what the settings say. */
function agentsFor({ s, r, policy }) {
    const asked = s.choice?.by && s.mayPush[s.choice.by.login] && policy.known.includes(s.choice.agent) ? s.choice.agent : null;
    return (0,pipeline_policy/* agentsOf */.et)(policy, r.agent ?? asked);
}
function isNotReady(w) {
    return w.r.stage === 'queued' && lackOf(w) !== null;
}
function tellNotReady(w) {
    const lack = lackOf(w);
    return lack ? [fail(w, 'not-ready', ...lack)] : [];
}
/** What the settings lack before any agent can start. */
function lackOf(w) {
    const { policy } = w;
    const agents = agentsFor(w);
    if (agents.length === 0)
        return ['no-agent', 'No agent is configured.'];
    if (agents.includes('command') && policy['agent-command'] === null)
        return ['no-agent', 'The agent is `command`, but `agent-command` says no program.'];
    if (policy.sandbox === 'docker' && policy['sandbox-image'] === null)
        return ['no-room', 'The room is `docker`, but `sandbox-image` names no image.'];
    return null;
}
/** The verdict for exactly the text as it stands, from this run or from the record. */
function verdictOf({ s, r }) {
    return [s.verdict, r.verdict].find((verdict) => verdict?.hash === s.textHash) ?? null;
}
const work_isTriage = (w) => w.s.run.job === 'triage';
function isUnread(w) {
    return w.r.stage === 'queued' && work_isTriage(w) && verdictOf(w) === null;
}
function isUnclear(w) {
    const verdict = verdictOf(w);
    return w.r.stage === 'queued' && verdict !== null && !w.r.enough && verdict.completeness < w.policy.threshold;
}
/** Nothing already asked is asked again; on a locked issue the reporter could not answer. */
function nextQuestions(w) {
    const verdict = verdictOf(w);
    if (!verdict || w.r.rounds.length >= w.policy.rounds || w.s.issue.locked)
        return [];
    return questionsFor(verdict, w.r.rounds.flatMap(({ keys }) => keys));
}
function isToBeAsked(w) {
    return isUnclear(w) && nextQuestions(w).length > 0;
}
function ask(w) {
    const keys = nextQuestions(w);
    const number = w.r.rounds.length + 1;
    const mark = keyMark(questionsKey(number));
    // A run that died may have asked already: what was answered since then counts.
    const asked = w.s.comments.find(({ ours, body }) => ours && body.includes(mark));
    const round = { at: asked?.createdAt ?? iso(w.now), keys, answers: [] };
    const verdict = verdictOf(w);
    return [{ do: 'ask', round: number, keys }, to(w, 'clarifying', 'ask', { rounds: [...w.r.rounds, round], verdict })];
}
function isStillUnclear(w) {
    return isUnclear(w);
}
function tellStillUnclear(w) {
    const locked = w.s.issue.locked ? ' The issue is locked, so that the reporter cannot be asked.' : '';
    const level = verdictOf(w)?.completeness;
    return [
        fail(w, 'still-unclear', 'still-unclear', `The issue says too little to act on (completeness ${level} of 5).${locked}`),
    ];
}
function start(w) {
    // A branch left by an earlier attempt is never written again: this attempt gets the next name.
    const generation = Math.max(w.r.generation, w.s.newestBranch + 1);
    return [to(w, 'working', 'start', { verdict: verdictOf(w), generation, ...begun(w, w.s.repository.head) })];
}
/** A new attempt of this run on a commit, and the lease that goes with it. */
function begun({ s, r, policy, now }, base) {
    const deadline = new Date(now.getTime() + (0,pipeline_policy/* leaseMs */.zT)(policy)).toISOString();
    const attempt = (0,pipeline_record/* beginAttempt */.xF)(r, {
        agent: agentsFor({ s, r, policy, now })[0] ?? '',
        run: s.run.id,
        base,
        startedAt: iso(now),
    });
    return {
        lease: { run: s.run.id, attempt: s.run.attempt, deadline, ticket: nextTicket(s.around?.items ?? [], now) },
        ...attempt,
    };
}
/** Somebody who may push re-ran the very run in which the item failed, or got stuck at work. */
function isRerun(w) {
    const { s, r } = w;
    if (!(0,pipeline_record/* wasLeftBy */.M0)(r, s.run) || s.mayPush[s.run.triggeredBy] !== true)
        return false;
    return work_isTriage(w) ? r.stage === 'failed' || r.stage === 'working' : r.stage === 'failed' && s.delivery !== null;
}
/** From the start it is queued as by a retry. When only the last jobs are run again, what they deliver is taken up. */
function takeUp(w) {
    const { s, r, now } = w;
    const by = s.run.triggeredBy;
    const queued = (0,pipeline_record/* move */.Cy)(r, 'queued', { at: iso(now), by, rule: 'rerun' }, world_close(w, 'run-lost'));
    if (work_isTriage(w))
        return [keep(w, queued)];
    const base = r.attempts.at(-1)?.base ?? s.repository.head;
    return [to({ ...w, r: queued }, 'working', 'rerun', begun({ ...w, r: queued }, base), by)];
}
function isLost(w) {
    return w.r.stage === 'working' && !holdsLease(w) && !heldByOther(w);
}
function tellLost(w) {
    return [fail(w, 'run-lost', 'run-lost', 'The run that worked on this issue ended without a word.')];
}
/** With a key a foreign edit cannot change the record, only what people read. */
function isDefaced({ s }) {
    return s.status.kind === 'valid' && s.status.restore;
}
/** Labels are a projection of the record, added and removed one by one; other people's labels are never touched. */
function labelChanges(present, labelled, stage, policy) {
    const wanted = (0,pipeline_policy/* labelOf */.Wy)(policy, stage);
    // Label names differ on GitHub only if they differ in more than case.
    const fold = (name) => name.toLowerCase();
    const there = new Set(present.map(fold));
    const stray = (0,pipeline_policy/* stageLabels */.m3)(policy).filter((name) => (wanted === null || fold(name) !== fold(wanted)) && there.has(fold(name)));
    const missing = wanted !== null && !there.has(fold(wanted)) && ((0,pipeline_stage/* isActive */.$m)(stage) || labelled) ? [wanted] : [];
    return [
        ...stray.map((name) => ({ do: 'unlabel', name })),
        ...missing.map((name) => ({ do: 'label', name })),
    ];
}

;// CONCATENATED MODULE: ./src/pipeline/decide.ts









const rest = () => [];
const labels = ({ s, r, policy }) => labelChanges(s.issue.labels, s.labelled !== null, r.stage, policy);
/** For an issue without a record: does an item begin? */
// biome-ignore format: a table is read as a table
const arrivals = [
    { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: isStrangersRerun, plan: rest },
    { name: 'newer-record', says: 'A newer version wrote the record: leave it alone.', when: (w) => w.s.status.kind === 'newer', plan: rest },
    { name: 'unsupported-target', says: 'The label is on a pull request: say so, once.', when: isPullRequest, plan: sayUnsupported },
    { name: 'command-unlabelled', says: 'A command, but the label is not on: say so, once.', when: isUnlabelledCommand, plan: sayUnlabelled },
    { name: 'no-consent', says: 'The label is not on: nothing begins.', when: (w) => !w.s.labelled, plan: rest },
    { name: 'refused', says: 'The label was put on by someone who may not push, or by a bot: say so, once.', when: isRefused, plan: sayRefused },
    { name: 'closed-already', says: 'The issue is closed: say so, once.', when: (w) => w.s.issue.state === 'closed' && w.s.pullRequest?.state !== 'merged', plan: sayClosed },
    { name: 'edited-before-start', says: 'The text was changed after the label by someone who may not push: wait for `/automate approve`.', when: isStale, plan: begin },
    { name: 'record-lost', says: 'There was a record, and it is gone or not to be believed: wait for `/automate approve`, or a new label.', when: isRecordLost, plan: begin },
    { name: 'consented', says: 'Someone who may push added the label: the item is queued.', when: () => true, plan: begin },
];
/** For an item: the first row that holds is the plan. The pull request's own state outranks all; humans outrank the machine. */
// biome-ignore format: a table is read as a table
const rules = [
    { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: isStrangersRerun, plan: rest },
    // The pull request.
    { name: 'merged', says: 'Its pull request was merged: done.', when: isMerged, plan: finish },
    { name: 'in-review', says: 'Its pull request is open: reviewing.', when: isOpen, plan: review },
    { name: 'closed-unmerged', says: 'Its pull request was closed without a merge: cancelled.', when: isClosedUnmerged, plan: giveUp },
    // Consent.
    { name: 'unlabelled', says: 'The label was removed: cancelled.', when: (w) => (0,pipeline_stage/* isActive */.$m)(w.r.stage) && !w.s.labelled, plan: withdraw },
    { name: 'issue-closed', says: 'The issue was closed: cancelled.', when: (w) => (0,pipeline_stage/* isActive */.$m)(w.r.stage) && w.s.issue.state === 'closed', plan: closeDown },
    { name: 'asked-again', says: 'The label was put on anew after an end: queued, as a new generation.', when: isAskedAgain, plan: startOver },
    { name: 'relabelled', says: 'The label was put on anew meanwhile: consent is bound again.', when: isRelabelled, plan: relabel },
    { name: 'relabelled-by-stranger', says: 'The label now stands by someone who may not push: cancelled.', when: isRelabelledByStranger, plan: refuse },
    { name: 'consenter-left', says: 'The person who consented may no longer push: cancelled.', when: hasConsenterLeft, plan: lapse },
    { name: 'edited-by-writer', says: 'Someone who may push changed the text: consent is bound to the new text.', when: (w) => isEdited(w, 'rebind'), plan: rebind },
    // A lease whose run is over binds nobody, so that a retry finds a failed item.
    { name: 'run-lost', says: 'The run that held the lease is gone: failed, to be retried.', when: isLost, plan: tellLost },
    // Commands come before a void consent, because one of them mends it.
    { name: 'command', says: 'Someone gave a command: do it, or say why not.', when: (w) => nextCommand(w) !== null, plan: obey },
    { name: 'edited', says: 'Someone who may not push changed the text: consent is void until `/automate approve`.', when: (w) => isEdited(w, 'void'), plan: voidByEdit },
    // Trouble.
    { name: 'trouble', says: 'Something went wrong in this run: failed, with code and message.', when: isInTrouble, plan: tellTrouble },
    { name: 'misconfigured', says: 'The configuration cannot be used: failed, with the key and the place.', when: isMisconfigured, plan: tellMisconfigured },
    { name: 'rerun', says: 'Someone who may push re-ran the run in which it failed: taken up again where that run is.', when: isRerun, plan: takeUp },
    { name: 'retry-due', says: 'What failed is worth another try, and its time has come: queued.', when: isRetryDue, plan: retry },
    // The work.
    { name: 'answered', says: 'An answer came: queued again.', when: isAnswered, plan: takeAnswers },
    { name: 'unanswered', says: 'No answer came in time: cancelled, kindly.', when: isExpired, plan: expire },
    { name: 'not-ready', says: 'No agent or no room is configured: failed, before anybody is asked anything.', when: isNotReady, plan: tellNotReady },
    { name: 'understand', says: 'The text has no verdict yet: judge it.', when: isUnread, plan: () => [{ do: 'understand' }] },
    { name: 'ask', says: 'Too little to act on: ask the reporter.', when: isToBeAsked, plan: ask },
    { name: 'still-unclear', says: 'Too little to act on, and nothing more to ask: failed, a person decides.', when: isStillUnclear, plan: tellStillUnclear },
    // The queue.
    { name: 'used-up', says: 'Attempts, minutes or dollars of this issue are used up: failed.', when: isUsedUp, plan: tellUsedUp },
    { name: 'look-around', says: 'Ready to start: see what the other items do.', when: isBlind, plan: () => [{ do: 'look-around' }] },
    { name: 'daily-budget', says: 'The budget of the day is used up: wait for tomorrow.', when: isDayOver, plan: waitForDay },
    { name: 'wait', says: 'No slot is free, or others come first: wait, and tell the place.', when: isToWait, plan: takePlace },
    { name: 'start', says: 'A slot is free: working; this run holds the lease.', when: mayStart, plan: start },
    { name: 'confirm-slot', says: 'The slot was claimed: see whether others claimed it at the same time.', when: isUnconfirmed, plan: () => [{ do: 'confirm-slot' }] },
    { name: 'slot-lost', says: 'More claimed than there are slots, and others come first: queued again, no attempt is lost.', when: hasLostSlot, plan: giveBack },
    { name: 'broken', says: 'The implement job left nothing usable: failed.', when: isBroken, plan: tellBroken },
    { name: 'agent-ended-badly', says: 'The agent did not end well: failed.', when: isBadEnding, plan: tellBadEnding },
    { name: 'unchanged', says: 'The agent changed nothing in its tree: with a reason that is an answer, and done; without one failed.', when: isUnchanged, plan: tellUnchanged },
    { name: 'blocked', says: 'The guard blocks the change: failed; the change set is kept.', when: delivery_isBlocked, plan: tellBlocked },
    { name: 'publish', says: 'A change set is there and judged: branch, then pull request.', when: isDelivered, plan: publish },
    { name: 'tidy', says: 'An ended item has left a branch without a pull request: delete it.', when: hasLeftBranch, plan: tidy },
    { name: 'hand-over', says: 'This run has freed a slot: dispatch a run for who is next.', when: (w) => w.s.freed, plan: () => [{ do: 'hand-over' }] },
    // The projection.
    { name: 'restore', says: 'Someone else edited the signed status comment: write it anew.', when: isDefaced, plan: (w) => [keep(w, {})] },
    { name: 'labels', says: 'The labels do not show the stage: put that right.', when: (w) => labels(w).length > 0, plan: labels },
];
/**
 * The one decision: what is to be done next about an item, given everything that is known. Pure; the same input gives the
 * same plan. An empty plan means that nothing is to be done until the world changes.
 */
function decide(snapshot, policy, now) {
    const world = { s: snapshot, policy, now };
    if (snapshot.status.kind !== 'valid')
        return planOf(arrivals, world);
    return planOf(rules, { ...world, r: snapshot.status.record });
}
function planOf(table, world) {
    const rule = table.find(({ when }) => when(world));
    return rule ? { rule: rule.name, effects: rule.plan(world) } : { rule: 'rest', effects: [] };
}

;// CONCATENATED MODULE: ./src/pipeline/secret.ts
/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const prefixed = [
    // Installation tokens are some 520 characters with dots since 2026-04-27; the old 36 letters match as well.
    { name: 'a GitHub token', pattern: '\\bgh[opsur]_[A-Za-z0-9._-]{36,}' },
    { name: 'a GitHub token', pattern: '\\bgithub_pat_[A-Za-z0-9_]{22,}' },
    { name: 'a GitLab token', pattern: '\\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}' },
    // Style sheets have short names with dashes after `sk-`; keys have a known prefix, no dash early on, or are long.
    {
        name: 'a model key',
        pattern: '\\bsk-(?:(?:ant|proj|or|svcacct)-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{20,}[A-Za-z0-9_-]*|[A-Za-z0-9_-]{32,})',
    },
    { name: 'a Google key', pattern: '\\bAIza[A-Za-z0-9_-]{35}' },
    { name: 'an AWS key', pattern: '\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b' },
    { name: 'an npm token', pattern: '\\bnpm_[A-Za-z0-9]{36}\\b' },
    { name: 'a PyPI token', pattern: '\\bpypi-AgE[A-Za-z0-9_-]{50,}' },
    { name: 'a Slack token', pattern: '\\bxox[abeoprs]-[A-Za-z0-9-]{10,}' },
    { name: 'a Stripe key', pattern: '\\b[rs]k_live_[A-Za-z0-9]{20,}' },
    // With its end when that is near, else with the lines of base64 that follow, else its first line alone.
    {
        name: 'a private key',
        pattern: '-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?!-----)[\\s\\S]){0,20000}-----END [A-Z0-9 ]{1,60}-----|(?:(?:\\s|\\\\n)+[A-Za-z0-9+/=]{16,})*)',
    },
];
const anyPrefixed = new RegExp(prefixed.map(({ pattern }) => pattern).join('|'), 'g');
const eachPrefixed = prefixed.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'g') }));
const redacted = '[redacted secret]';
/** Puts `[redacted secret]` in the place of everything that looks like a credential; `told` hears how often, never what. */
function redactSecrets(text, told = () => { }) {
    return text.replace(anyPrefixed, () => {
        told();
        return redacted;
    });
}
/** What credentials a text holds that the one before did not: their kinds, never their values. */
function newSecrets(text, before) {
    const found = eachPrefixed.filter(({ pattern }) => text.match(pattern)?.some((secret) => !before.includes(secret)));
    return [...new Set(found.map(({ name }) => name))];
}
/** Shorter values would redact ordinary words. */
const leastLength = 8;
/** What remains without a well-known prefix (`sk-ant-` is 7 characters) must still be a secret. */
const prefixLength = 7;
const leastRest = 12;
/** What may stand between any two characters of a secret without hiding it. */
const gap = /[\s\u200b-\u200d\u2060]/;
const gaps = new RegExp(`${gap.source}+`, 'g');
/**
 * The forms of secrets whose values we know: plain, base64 at all three alignments (url-safe as well), hex, URL and JSON
 * encoded, reversed, and without the first 7 characters. Values of less than 8 characters have none.
 */
function formsOf(values) {
    const forms = values.filter((value) => value.replace(gaps, '').length >= leastLength).flatMap(eachForm);
    return [...new Set(forms.map((form) => form.replace(gaps, '')))].filter((form) => form.length >= leastLength);
}
function eachForm(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    const url = encodeURIComponent(value.toWellFormed());
    const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift));
    const rest = value.length >= prefixLength + leastRest ? [value.slice(prefixLength)] : [];
    return [
        value,
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
        url,
        url.replace(/%../g, (code) => code.toLowerCase()),
        hex.replace(/../g, '%$&'),
        JSON.stringify(value).slice(1, -1),
        [...value].reverse().join(''),
        ...rest,
    ];
}
/** The characters of base64 that depend on `bytes` alone when these begin `shift` bytes into a group of three. */
function base64Core(bytes, shift) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const text = whole.toString('base64').replace(/=+$/, '');
    return text.slice(shift === 0 ? 0 : shift + 1, whole.length % 3 === 0 ? undefined : -1);
}
/** Whether a text holds one of the secrets in any form, also with white space within it. Linear in the text. */
function holdsKnown(text, forms) {
    const dense = text.replace(gaps, '');
    return forms.some((form) => dense.includes(form));
}
/** Puts `[redacted secret]` in the place of every form of the secrets, white space within it or not. Linear in the text. */
function redactKnown(text, forms) {
    const dense = text.replace(gaps, '');
    const found = new Uint8Array(dense.length);
    for (const form of forms) {
        for (let at = dense.indexOf(form); at >= 0; at = dense.indexOf(form, at + form.length)) {
            found.fill(1, at, at + form.length);
        }
    }
    if (!found.includes(1))
        return text;
    const parts = [];
    let from = 0;
    let place = 0;
    for (let i = 0; i < text.length; i++) {
        if (gap.test(text.charAt(i)))
            continue;
        const [before, here, after] = [found[place - 1] === 1, found[place] === 1, found[place + 1] === 1];
        if (here && !before)
            parts.push(text.slice(from, i), redacted);
        if (here && !after)
            from = i + 1;
        place += 1;
    }
    return [...parts, text.slice(from)].join('');
}
/** @param values  secrets of this run; empty where it has none, as beside an agent */
function redactorOf(values) {
    const forms = formsOf(values);
    return {
        redact: (text) => redactKnown(redactSecrets(text), forms),
        known: (text) => (holdsKnown(text, forms) ? ['a secret of this run'] : []),
    };
}

// EXTERNAL MODULE: ./src/text/invisible.ts
var invisible = __webpack_require__(480);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 2 modules
var neutralise = __webpack_require__(8257);
;// CONCATENATED MODULE: ./src/text/removal.ts

const mostShown = 200;
/** Collects removals, one entry per kind, in the order of their first occurrence. */
function collectRemovals() {
    const heard = new Map();
    return {
        tell: (kind, said = '') => {
            const { count, said: before } = heard.get(kind) ?? { count: 0, said: '' };
            const more = before.length < 4 * mostShown && said.trim() !== ''
                ? `${before && `${before} · `}${said.slice(0, 4 * mostShown)}`
                : before;
            heard.set(kind, { count: count + 1, said: more });
        },
        removals: () => [...heard].map(([kind, { count, said }]) => {
            const shown = (0,neutralise/* neutraliseLine */.f)(said, mostShown);
            return { kind, count, ...(shown === '' ? {} : { shown }) };
        }),
    };
}
const words = {
    'html-comment': ['hidden block was', 'hidden blocks were'],
    'hidden-element': ['element that is not shown was', 'elements that are not shown were'],
    attribute: ['hidden attribute was', 'hidden attributes were'],
    'link-title': ['link title was', 'link titles were'],
    'link-definition': ['link definition or footnote was', 'link definitions or footnotes were'],
    image: ['image was', 'images were'],
    'invisible-character': ['invisible character was', 'invisible characters were'],
    'bidi-control': ['character that turns the direction of text was', 'characters that turn the direction of text were'],
    'tag-characters': ['text in invisible tag characters was', 'texts in invisible tag characters were'],
    'control-character': ['control character was', 'control characters were'],
    marker: ["copy of Issuewright's own marker was", "copies of Issuewright's own marker were"],
    secret: ['text that looks like a secret was', 'texts that look like secrets were'],
    cut: ['text was too long: its end was', 'texts were too long: their ends were'],
};
/** What was removed, in English, one line for each kind. A secret comes with the advice to revoke it. */
function describeRemovals(removals) {
    return removals.map(({ kind, count, shown }) => {
        const advice = kind === 'secret' ? ' If it is real, revoke it: it can be read on the issue.' : '';
        return `${count} ${words[kind][count === 1 ? 0 : 1]} removed${shown ? `; it said: ${shown}` : '.'}${advice}`;
    });
}

// EXTERNAL MODULE: ./src/text/blocks.ts
var text_blocks = __webpack_require__(5181);
// EXTERNAL MODULE: ./src/text/html.ts
var html = __webpack_require__(534);
// EXTERNAL MODULE: ./src/text/inline.ts
var inline = __webpack_require__(8038);
// EXTERNAL MODULE: ./src/text/link.ts
var text_link = __webpack_require__(8707);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/text/visible.ts






/** Elements whose content GitHub does not show, or not as text. */
const silent = /^(?:applet|audio|canvas|datalist|iframe|math|noembed|noframes|noscript|object|script|style|svg|template|textarea|title|video|xmp)$/;
/** Tags that part words when they vanish. */
const parting = /^(?:blockquote|br|dd|details|div|dl|dt|h[1-6]|hr|li|ol|p|pre|summary|table|t[dhr]|ul)$/;
/**
 * One reading of Markdown as GitHub shows it: keeps what a reader sees and tells of the rest. Taking hidden parts out can
 * change how the remainder reads, so the caller repeats it until nothing changes. Linear in the length of the text.
 */
function showVisible(markdown, tell) {
    const blocks = (0,text_blocks/* readBlocks */.v)(markdown);
    const labels = new Set(blocks.flatMap((block) => (block.kind === 'prose' ? (0,text_link/* readDefinitions */.TL)(visible_textOf(block)).labels : [])));
    const read = blocks.map((block) => ({ block, pieces: readPieces(block, labels) }));
    const ends = silentElements(read.flatMap(({ pieces }) => pieces));
    const reading = { ends, hiding: null, tell };
    const shown = [];
    let gap = false;
    for (const { block, pieces } of read) {
        const text = showBlock(block, pieces, reading);
        if (text === null)
            gap = true;
        else if (!(gap && block.kind === 'blank' && (shown.at(-1) ?? '').trim() === '')) {
            shown.push(text);
            gap = false;
        }
    }
    if (reading.hiding)
        tell(reading.hiding.kind, reading.hiding.said);
    return shown.join('\n');
}
const visible_textOf = ({ lines }) => lines.map(({ text }) => text).join('\n');
function readPieces(block, labels) {
    const source = visible_textOf(block);
    switch (block.kind) {
        case 'prose': {
            const { end } = (0,text_link/* readDefinitions */.TL)(source);
            const gone = end > 0 ? [{ kind: 'gone', source: source.slice(0, end), why: 'link-definition' }] : [];
            return [...gone, ...(0,inline/* readInline */.S)(source.slice(end), labels)];
        }
        case 'row':
            return readRow(source, block.columns, labels);
        case 'html':
            return (0,html/* readHtml */.y8)(source);
        case 'footnote':
            return [{ kind: 'gone', source, why: 'link-definition' }];
        case 'fence':
            return readFence(source);
        case 'code':
        case 'blank':
            return [{ kind: 'raw', source }];
    }
}
/** Cells beyond the last column of a table are not shown. */
function readRow(source, columns, labels) {
    const pieces = [];
    let at = 0;
    for (const [index, { start, end }] of (0,table/* splitCells */.U)(source).entries()) {
        pieces.push({ kind: 'raw', source: source.slice(at, start) });
        const cell = source.slice(start, end);
        if (index < columns)
            pieces.push(...(0,inline/* readInline */.S)(cell, labels));
        else
            pieces.push({ kind: 'gone', source: cell, why: 'hidden-element' });
        at = end;
    }
    return [...pieces, { kind: 'raw', source: source.slice(at) }];
}
/** Of what follows the fence only the language counts to what is shown; so do not the comments in a diagram. */
function readFence(source) {
    const [head = '', mark = '', language = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]{1,20}(?![^\s]))?/.exec(source) ?? [];
    const line = source.indexOf('\n') < 0 ? source.length : source.indexOf('\n');
    const info = source.slice(head.length, line);
    const pieces = [{ kind: 'raw', source: head }];
    if (info.trim() !== '')
        pieces.push({ kind: 'gone', source: info, why: 'attribute' });
    const body = source.slice(line);
    if (language !== 'mermaid' || mark === '')
        return [...pieces, { kind: 'raw', source: body }];
    const parts = body.split(/(\n[ \t]*%%[^\n]*)/);
    return [
        ...pieces,
        ...parts.map((part, i) => i % 2 === 1 ? { kind: 'gone', source: part, why: 'html-comment' } : { kind: 'raw', source: part }),
    ];
}
/** For each tag that opens a silent element, the tag that closes it; an open `template` hides all that follows. */
function silentElements(pieces) {
    const ends = new Map();
    const open = new Map();
    for (const piece of pieces) {
        if (piece.kind !== 'tag' || !silent.test(piece.name) || piece.source.endsWith('/>'))
            continue;
        const stack = open.get(piece.name) ?? [];
        open.set(piece.name, stack);
        const opener = piece.close ? stack.pop() : undefined;
        if (opener)
            ends.set(opener, piece);
        else if (!piece.close)
            stack.push(piece);
    }
    for (const piece of open.get('template') ?? [])
        ends.set(piece, 'end');
    return ends;
}
/** The shown text of a block with the prefixes of its lines, or null when nothing of it is shown. */
function showBlock(block, pieces, reading) {
    const prefixes = block.lines.map(({ prefix }) => prefix);
    const writer = { parts: [], links: [], line: 0, prefixes, dropped: false };
    for (const piece of pieces) {
        if (reading.hiding)
            hide(piece, writer, reading, reading.hiding);
        else
            showPiece(piece, writer, reading);
    }
    if (block.kind === 'footnote')
        return null;
    const text = writer.parts.join('');
    if (!writer.dropped)
        return `${prefixes[0] ?? ''}${text}`;
    const lines = `${prefixes[0] ?? ''}${text}`.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 ? lines.join('\n') : null;
}
function hide(piece, writer, reading, hiding) {
    drop(writer, piece.source);
    if (piece === hiding.until) {
        reading.tell(hiding.kind, hiding.said);
        reading.hiding = null;
    }
    else if (hiding.said.length < 1_000)
        hiding.said += piece.source;
}
function write(writer, source) {
    writer.parts.push(source.replace(/\n/g, () => `\n${writer.prefixes[++writer.line] ?? ''}`));
}
function drop(writer, source) {
    writer.line += source.split('\n').length - 1;
    writer.dropped = true;
}
function showPiece(piece, writer, reading) {
    const { tell, ends } = reading;
    switch (piece.kind) {
        case 'raw':
        case 'code':
        case 'escape':
        case 'autolink':
        case 'url':
            write(writer, piece.source);
            break;
        case 'text':
            write(writer, escapeAngles((0,invisible/* decodeInvisibleEntities */.$H)(piece.source)));
            break;
        case 'gone':
            tell(piece.why, piece.source);
            drop(writer, piece.source);
            break;
        case 'hidden': {
            const kind = /^<!--\s*issuewright:/.test(piece.source) ? 'marker' : 'html-comment';
            if (piece.closed)
                tell(kind, piece.source.replace(/^<!-*|-*>$/g, ''));
            else
                reading.hiding = { until: 'end', kind, said: piece.source.replace(/^<!-*/, '') };
            drop(writer, piece.source);
            break;
        }
        case 'tag': {
            const until = ends.get(piece);
            if (until !== undefined)
                reading.hiding = { until, kind: 'hidden-element', said: '' };
            else
                showTag(piece, writer, tell);
            drop(writer, piece.source);
            break;
        }
        case 'open':
            if (piece.link)
                writer.links.push(writer.parts.length);
            if (!piece.link || !piece.image)
                write(writer, piece.source);
            break;
        case 'close':
            showLink(piece, writer, tell);
            drop(writer, piece.source);
    }
}
/** A literal `<` must not become a tag by what we take out behind it. */
function escapeAngles(text) {
    return text.replace(/<(?![\s\d=<(-])/g, '&lt;');
}
function showTag(tag, writer, tell) {
    const attributes = tag.source.slice(tag.name.length + 1, -1);
    if (tag.name === 'img')
        tell('image', attributes);
    else if (tag.source.includes('='))
        tell('attribute', attributes);
    if (tag.name === 'img')
        writer.parts.push('[image]');
    else if (parting.test(tag.name) && /\S$/.test(writer.parts.at(-1) ?? ''))
        writer.parts.push(' ');
}
/** A destination that can be followed and says nothing a reader would not look for in an address. */
const address = /^(?:https?:\/\/|mailto:|[#./]|[\w-]+(?:[/.#?]|$))[^\s<>\\]{0,500}$/i;
function showLink({ source, image, link }, writer, tell) {
    const start = writer.links.pop() ?? 0;
    const destination = link?.destination ?? '';
    const inside = writer.parts.slice(image ? start : start + 1).join('');
    if (image || inside.trim() === '') {
        writer.parts.length = start;
        tell(image ? 'image' : 'hidden-element', `${inside} ${source.slice(1)}`);
        if (image)
            writer.parts.push('[image]');
        return;
    }
    if (link?.title)
        tell('link-title', link.title);
    if (link?.destination === null && source.length > 1)
        tell('link-definition', source.slice(1));
    const kept = link?.destination !== null && address.test(destination);
    if (destination !== '' && !kept)
        tell('attribute', destination);
    writer.parts.push(kept ? `](${destination})` : ']');
}

;// CONCATENATED MODULE: ./src/text/sanitise.ts





/** Honest text is stable after two readings; what still changes after this many is built to mislead. */
const mostReadings = 6;
const cutNote = '\n\n[cut: the text was longer]';
/**
 * Foreign Markdown as models and agents may read it: only what a human reader of the rendered issue can see, without
 * secrets. Tags vanish and their text stays; code stays as it is. `maxChars` counts UTF-16 units, the note of the cut
 * included. Never throws; linear in the length of the text; `sanitise` of its own result changes and removes nothing.
 */
function sanitise(markdown, options = {}) {
    const { tell, removals } = collectRemovals();
    let text = markdown.replace(/\r\n?/g, '\n');
    for (let reading = 0; reading < mostReadings; reading += 1) {
        const next = cut(clean(showVisible(text, tell), tell), options.maxChars ?? Number.POSITIVE_INFINITY, tell);
        if (next === text)
            return { text, removed: removals() };
        text = next;
    }
    return { text: flatten(text), removed: removals() };
}
/** The same for a title, which is shown as written: it has no structure to hide anything in, only characters. One line. */
function sanitiseTitle(title) {
    const { tell, removals } = collectRemovals();
    return { text: clean(title.replace(/\s*[\r\n]\s*/g, ' '), tell), removed: removals() };
}
function clean(text, tell) {
    const seen = (0,invisible/* stripInvisible */._0)(text, (kind, characters) => tell(kind, kind === 'tag-characters' ? (0,invisible/* decodeTags */.C3)(characters) : ''));
    return redactSecrets(seen, () => tell('secret'));
}
function cut(text, maxChars, tell) {
    if (text.length <= maxChars)
        return text;
    tell('cut');
    const end = Math.max(0, maxChars - cutNote.length);
    // Not between the halves of a surrogate pair.
    return `${text
        .slice(0, end)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}${cutNote}`.slice(0, maxChars);
}
const plain = { '<': '‹', '[': '(', ']': ')', '`': "'", '~': '-', '|': '¦', '&': '+' };
/** Takes from the text everything that could be structure, one character for one. */
function flatten(text) {
    return text.replace(/[<[\]`~|&]/g, (char) => plain[char] ?? '');
}

// EXTERNAL MODULE: ./src/text/codec.ts
var codec = __webpack_require__(2533);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/reconcile/hash.ts

function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** Hash of several texts; the lengths are in it, so that moving a border changes it. */
function hashTexts(texts) {
    return sha256(JSON.stringify(texts));
}
/** The seal made from a state key (HMAC-SHA256). @throws nothing; a key shorter than 16 characters is refused at the inputs */
function sealWith(key) {
    return (text) => (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest('hex');
}

;// CONCATENATED MODULE: ./src/reconcile/observe.ts






/**
 * Reads the world: one request for the issue with its record, then the live rights of the people on whom a rule may depend,
 * the pull request when it belongs to a later generation than the first, and the run that holds the item when it is another.
 */
async function observe(platform, number, label, seals, run) {
    const guess = (0,pipeline_record/* branchName */.at)(number, 1);
    const { reading, status } = await lookAt(platform, number, guess, seals);
    const record = status.kind === 'valid' ? status.record : null;
    const newestBranch = newestGeneration(reading.branches);
    const branch = (0,pipeline_record/* branchName */.at)(number, record?.generation ?? Math.max(1, newestBranch));
    const pullRequests = branch === guess ? reading.pullRequests : await platform.pullRequests(branch);
    const labelled = reading.issue.labels.includes(label)
        ? (reading.labellings.filter((one) => one.label === label).at(-1) ?? null)
        : null;
    const choice = choiceOf(reading);
    const chooser = choice?.by?.bot === false && labelled ? [choice.by.login] : [];
    const people = new Set([...peopleInQuestion(reading, labelled, record, run), ...chooser]);
    const mayPush = await rights(platform, [...people]);
    const issue = { ...reading.issue, hash: hashTexts([reading.issue.title, reading.issue.body]) };
    const snapshot = {
        repository: reading.repository,
        target: reading.target,
        issue,
        labelled,
        choice,
        comments: reading.comments,
        status,
        pullRequest: pullRequests[0] ?? null,
        newestBranch,
        holderEnded: await hasHolderEnded(platform, record, run),
        mayPush,
        verdict: null,
        textHash: '',
        around: null,
        freed: false,
        delivery: null,
        trouble: null,
        run,
    };
    return { snapshot: { ...snapshot, textHash: textHashOf(snapshot) }, settings: reading.settings };
}
/** A label that names the agent for one issue. */
const choicePrefix = 'agent: ';
function choiceOf({ issue, labellings }) {
    const on = labellings.filter(({ label }) => label.startsWith(choicePrefix) && issue.labels.includes(label)).at(-1);
    return on ? { agent: on.label.slice(choicePrefix.length).trim(), by: on.by } : null;
}
/** Where many have spoken before the label came, the status comment stands between the two ends that one look shows. */
async function lookAt(platform, number, branch, seals) {
    const first = await platform.read(number, branch);
    const statusIn = ({ comments, repository, issue }) => (0,codec/* readStatus */.rk)(comments, { repository: repository.id, issue: issue.id }, seals);
    const status = statusIn(first);
    if (first.unreadComments === null || status.commentId !== null)
        return { reading: first, status };
    const more = await platform.moreComments(number, first.unreadComments);
    const known = new Set(first.comments.map(({ id }) => id));
    const comments = [...first.comments, ...more.filter(({ id }) => !known.has(id))].sort((a, b) => a.id - b.id);
    const reading = { ...first, comments };
    return { reading, status: statusIn(reading) };
}
/** Hash of all that a verdict is made for. */
function textHashOf(snapshot) {
    return hashTexts([snapshot.issue.title, snapshot.issue.body, ...answersOf(snapshot).map(({ body }) => body)]);
}
/** The answers to our questions, oldest first. */
function answersOf({ comments, status, issue, mayPush }) {
    const record = status.kind === 'valid' ? status.record : null;
    return answersAmong(comments, record, issue.author?.login ?? null, mayPush);
}
function newestGeneration(branches) {
    return Math.max(0, ...branches.map((name) => Number(/-g(\d{1,4})$/.exec(name)?.[1] ?? 0)));
}
/** How many of the newest speakers, and of the editors, are looked up: a crowd of strangers must not cost a request each. */
const mostSpeakers = 10;
/** Only people whose right decides something now; a sleeping item needs nobody's. */
function peopleInQuestion(reading, labelled, record, run) {
    const people = [];
    const fresh = labelled !== null && labelled.event !== record?.labelling;
    const active = record !== null && (0,pipeline_stage/* isActive */.$m)(record.stage);
    if (fresh)
        people.push(labelled.by?.bot ? null : labelled.by?.login);
    if (active)
        people.push(record.consent?.by.login);
    const commands = reading.comments.filter((c) => !c.ours && c.id > (record?.handled ?? 0) && parseCommand(c.body) !== null);
    if (fresh || active || commands.length > 0) {
        const since = record?.consent?.at ?? labelled?.at ?? '';
        const editors = reading.issue.edits.filter(({ by, at }) => at >= since && !by?.bot).map(({ by }) => by?.login);
        people.push(...[...new Set(editors)].slice(-mostSpeakers));
    }
    const asked = active ? record.rounds[0]?.at : undefined;
    const answered = new Set(record?.rounds.flatMap(({ answers }) => answers));
    const replies = reading.comments.filter((c) => asked !== undefined && !c.ours && c.author?.login !== reading.issue.author?.login);
    const known = replies.filter(({ id }) => answered.has(id));
    const speakers = [...known, ...commands.slice(-mostSpeakers), ...replies.slice(-mostSpeakers)];
    people.push(...speakers.map(({ author }) => (author?.bot ? null : author?.login)));
    if (run.triggeredBy !== run.actor || run.attempt > 1)
        people.push(run.triggeredBy);
    return [...new Set(people.filter((login) => typeof login === 'string'))];
}
/** Asked only about an item at work in another run: any other costs no request. */
async function hasHolderEnded(platform, record, run) {
    if (record?.stage !== 'working' || !record.lease || record.lease.run === run.id)
        return null;
    return platform.hasEnded(record.lease.run);
}
async function rights(platform, logins) {
    const pairs = await Promise.all(logins.map(async (login) => [login, await platform.mayPush(login)]));
    // Without a prototype, so that nobody is called `constructor`.
    return Object.assign(Object.create(null), Object.fromEntries(pairs));
}

;// CONCATENATED MODULE: ./src/reconcile/readable.ts


/** The issue as models and agents may read it, and what was taken out, for people. `texts` are the answers' own. */
function readable(snapshot) {
    const answers = answersOf(snapshot);
    // A title is plain text, not Markdown.
    const clean = [
        sanitiseTitle(snapshot.issue.title),
        ...[snapshot.issue.body, ...answers.map(({ body }) => body)].map((text) => sanitise(text)),
    ];
    const [title = '', body = '', ...texts] = clean.map(({ text }) => text);
    return { title, body, answers, texts, removed: inAll(clean.flatMap(({ removed }) => removed)) };
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

;// CONCATENATED MODULE: ./src/reconcile/forecast.ts



/** More plans than a run makes before it counts as caught in a loop. */
const mostPlans = 12;
/**
 * What a run would do now, plan by plan until it would rest, and the world as it would be then. Nothing is changed, and
 * nothing is asked: the judge is the offline one.
 */
function forecast(snapshot, policy, now) {
    const plans = [];
    let after = snapshot;
    while (plans.length < mostPlans) {
        const plan = decide(after, policy, now);
        // What was said once is not said again: the comments of a forecast do not exist.
        if (plan.rule === plans.at(-1)?.rule)
            break;
        plans.push(plan);
        if (plan.effects.length === 0)
            break;
        after = plan.effects.reduce(foresee, after);
    }
    return { plans, after };
}
function foresee(snapshot, effect) {
    const { issue } = snapshot;
    switch (effect.do) {
        case 'save':
            return { ...snapshot, status: { kind: 'valid', commentId: 0, body: '', record: effect.record, restore: false } };
        case 'understand': {
            const { title, body, texts } = readable(snapshot);
            return { ...snapshot, verdict: classify({ title, body, answers: texts }, snapshot.textHash) };
        }
        case 'look-around':
            return { ...snapshot, around: { state: 'looked', at: 0, items: [], slow: false, looks: 1 } };
        case 'confirm-slot':
            return { ...snapshot, around: snapshot.around && { ...snapshot.around, state: 'confirmed' } };
        case 'label':
            return { ...snapshot, issue: { ...issue, labels: [...issue.labels, effect.name] } };
        case 'unlabel':
            return { ...snapshot, issue: { ...issue, labels: issue.labels.filter((name) => !same(name, effect.name)) } };
        case 'delete-branch':
            return { ...snapshot, newestBranch: 0 };
        default:
            return snapshot;
    }
}
const same = (a, b) => a.toLowerCase() === b.toLowerCase();

// EXTERNAL MODULE: ./src/text/caller.ts
var caller = __webpack_require__(7752);
;// CONCATENATED MODULE: ./src/pipeline/effect.ts
/** The right of the job's token that each effect needs; a job that lacks it leaves the effect to publish. */
const rightOf = {
    save: 'issues',
    understand: 'none',
    'look-around': 'none',
    'confirm-slot': 'none',
    'hand-over': 'actions',
    ask: 'issues',
    notice: 'issues',
    react: 'issues',
    label: 'issues',
    unlabel: 'issues',
    'stop-run': 'actions',
    'delete-branch': 'contents',
    'publish-branch': 'contents',
    'open-pull-request': 'pull-requests',
    'label-pull-request': 'pull-requests',
    assign: 'pull-requests',
    'request-review': 'pull-requests',
};

// EXTERNAL MODULE: ./src/text/stage.ts
var stage = __webpack_require__(8781);
;// CONCATENATED MODULE: ./src/text/forecast.ts





/** The plan for an issue, for a terminal: where it stands, what would happen and why, what that needs, what is missing. */
function renderForecast({ before, after, plans, policy, workflow }) {
    const { issue, repository, pullRequest } = before;
    const rights = [...new Set(plans.flatMap(({ effects }) => effects.map((effect) => rightOf[effect.do])))];
    const needed = rights.filter((right) => right !== 'none');
    const record = recordOf(after);
    const missing = missingFor(before, policy, workflow);
    return [
        `${repository.fullName}#${issue.number}: ${issue.title}`,
        `  issue   ${issue.state}, labels: ${issue.labels.join(', ') || 'none'}`,
        `  stage   ${stageOf(before)}`,
        `  record  ${describeRecord(before)}`,
        ...(pullRequest ? [`  pull request  #${pullRequest.number}, ${pullRequest.state}: ${pullRequest.url}`] : []),
        '',
        'A run would now:',
        ...plans.flatMap(({ rule, effects }) => [
            `  ${rule}: ${reasonOf(rule)}`,
            ...effects.map((effect) => `    - ${describeEffect(effect)}`),
        ]),
        '',
        `Then it stands: ${stageOf(after)}${record?.error ? ` (${record.error.message} → ${pipeline_error/* failures */.e9[record.error.code].todo})` : ''}`,
        `Rights it needs: ${needed.map((right) => `${right}: write`).join(', ') || 'none'}`,
        ...(missing.length > 0 ? ['Missing:', ...missing.map((line) => `  - ${line}`)] : ['Nothing is missing.']),
    ].join('\n');
}
function recordOf({ status }) {
    return status.kind === 'valid' ? status.record : null;
}
function stageOf(snapshot) {
    const record = recordOf(snapshot);
    if (!record)
        return 'not automated';
    return `${stage/* stageName */.CT[record.stage]}${record.stage === 'working' ? ': the agent starts or is at work' : ''}, since ${(0,stage/* moment */.n$)(record.since)}`;
}
function describeRecord({ status }) {
    if (status.kind === 'newer')
        return `was written by a newer version (${status.version})`;
    if (status.kind === 'absent')
        return status.why === null ? 'none' : `does not count: ${status.why}`;
    const { revision, generation, rounds, attempts, error } = status.record;
    const parts = [
        `revision ${revision}`,
        `generation ${generation}`,
        `rounds ${rounds.length}`,
        `attempts ${attempts.length}`,
    ];
    return [...parts, ...(error ? [`error ${error.code}`] : [])].join(', ');
}
function reasonOf(name) {
    const rule = [...arrivals, ...rules].find((one) => one.name === name);
    return rule?.says ?? 'Nothing is to be done until something changes.';
}
/** One effect in words. */
function describeEffect(effect) {
    switch (effect.do) {
        case 'save':
            return `write the record and the status comment: ${stage/* stageName */.CT[effect.record.stage]}`;
        case 'understand':
            return 'judge type and completeness of the text';
        case 'look-around':
        case 'confirm-slot':
            return 'look at the other items: is a slot free?';
        case 'hand-over':
            return 'dispatch a run for the next item in the queue, if one waits';
        case 'ask':
            return `ask the reporter, round ${effect.round}: ${effect.keys.join(', ')}`;
        case 'notice':
            return `say in a comment, once: ${effect.code} (${effect.about})`;
        case 'react':
            return `react with ${effect.content} to comment ${effect.comment}`;
        case 'label':
            return `add the label \`${effect.name}\``;
        case 'unlabel':
            return `remove the label \`${effect.name}\``;
        case 'stop-run':
            return `stop the run ${effect.run}`;
        case 'delete-branch':
            return `delete the branch ${effect.branch}, if nobody else has written to it`;
        case 'publish-branch':
            return `make the branch ${effect.branch}`;
        case 'open-pull-request':
            return `open a pull request from ${effect.branch}`;
        case 'label-pull-request':
            return `label pull request #${effect.number}: ${effect.labels.join(', ')}`;
        case 'assign':
            return `assign #${effect.number} to ${effect.logins.join(', ')}`;
        case 'request-review':
            return `request a review of #${effect.number} from ${effect.logins.join(', ')}`;
        default:
            return effect;
    }
}
function missingFor({ labelled, repository }, policy, workflow) {
    return [
        ...(repository.archived ? ['the repository is archived'] : []),
        ...(workflow === null ? ['no workflow is installed: issuewright init, then commit and push'] : []),
        ...(policy.problem ? [policy.problem] : []),
        ...(labelled === null ? [`the label \`${policy.label}\` is not on the issue: someone who may push adds it`] : []),
        ...((0,pipeline_policy/* agentsOf */.et)(policy).length === 0 ? ['no `agent` is set in `.github/issuewright.yml`'] : []),
    ];
}

// EXTERNAL MODULE: ./src/modes/terminal.ts
var terminal = __webpack_require__(8902);
;// CONCATENATED MODULE: ./src/modes/run.ts












/** This process is no run: it holds no lease, and nobody's rights but the label's decide. */
const noRun = { id: 0, attempt: 0, url: '', actor: '', triggeredBy: '', job: 'triage' };
/**
 * Prints what a run would do about an issue now. Changes nothing itself; with `apply` it dispatches the installed workflow,
 * which alone writes items.
 * @returns the exit code: 0, or with `apply` whether the run succeeded
 * @throws Failure when the issue cannot be read or the workflow not be started
 */
async function run(env, [target = ''], { apply, wait }) {
    const { name, number } = parseTarget(target);
    const minutes = Number(wait ?? 60);
    if (!(minutes >= 0))
        throw new pipeline_error/* Failure */.HR('bad-input', `--wait ${wait} is no number of minutes.`, { todo: '--wait 60' });
    const github = (0,terminal/* connectPerson */.Ah)(env);
    const { full_name: fullName, default_branch: branch } = await (0,setup/* readRepository */.Nu)(github, name);
    const workflow = await (0,setup/* findWorkflow */.$k)(github, fullName);
    const label = (0,caller/* consentLabel */.t6)(workflow?.content);
    const seals = env['ISSUEWRIGHT_STATE_KEY'] ? [sealWith(env['ISSUEWRIGHT_STATE_KEY'])] : [];
    const platform = gitHubPlatform(github, fullName, { info: console.log, warn: console.error });
    const { snapshot, settings } = await observe(platform, number, label, seals, noRun).catch(explain);
    const policy = await (0,terminal/* installedPolicy */.HO)(settings, workflow);
    const found = forecast(snapshot, policy, new Date());
    console.log(renderForecast({ before: snapshot, ...found, policy, workflow: workflow?.path ?? null }));
    if (!apply)
        return 0;
    if (!workflow) {
        throw new pipeline_error/* Failure */.HR('bad-input', `${fullName} has no workflow of ours on its default branch.`, {
            todo: 'issuewright init, then commit and push.',
        });
    }
    const wanted = { fullName, file: workflow.path, branch, issue: number };
    const followed = await dispatchAndFollow(github, wanted, { every: 3_000, atMost: minutes * 60_000 }, console.log);
    console.log(followed.conclusion ? `The run ended: ${followed.conclusion}.` : `It still runs; see ${followed.url}`);
    if (followed.conclusion)
        console.log(await standing(platform, number, label, seals));
    return followed.conclusion === 'success' ? 0 : 1;
}
function parseTarget(target) {
    const [, name, number] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,9})$/.exec(target) ?? [];
    if (name && number)
        return { name, number: Number(number) };
    throw new pipeline_error/* Failure */.HR('bad-input', target === '' ? 'No issue is named.' : `\`${target}\` names no issue.`, {
        todo: "issuewright run 'OWNER/REPO#NUMBER'",
    });
}
/** The first lines of the status comment, as it stands after the run. */
async function standing(platform, number, label, seals) {
    const { snapshot } = await observe(platform, number, label, seals, noRun);
    if (snapshot.status.kind !== 'valid')
        return 'The issue is not automated.';
    const [heading = '', next = ''] = snapshot.status.body.split('\n\n');
    return `${heading.replace(/^#+ /, '')}. ${next}`;
}
function explain(cause) {
    if ((0,client/* statusOf */.c2)(cause) !== 403)
        throw cause;
    throw new pipeline_error/* Failure */.HR('missing-right', 'The token may not see who can push.', {
        todo: 'Use the token of someone who may push.',
        cause,
    });
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ connectPerson),
/* harmony export */   HO: () => (/* binding */ installedPolicy),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_agents_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3583);
/* harmony import */ var _adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9030);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2973);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6708);
/* harmony import */ var _text_caller_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7752);







/** A connection for a person at a terminal. @throws Failure `missing-token` when the environment has no token */
function connectPerson(env) {
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
    const todo = 'export GITHUB_TOKEN=$(gh auth token)';
    if (!token)
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('missing-token', 'Neither GITHUB_TOKEN nor GH_TOKEN is set.', { todo });
    const warn = (line) => console.error(line);
    const github = (0,_adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(token, env['GITHUB_API_URL'] ?? 'https://api.github.com', { info: warn, warn });
    const explain = (cause) => {
        if ((0,_adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(cause) === 401)
            throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('missing-token', 'GitHub does not accept the token.', { todo, cause });
        throw cause;
    };
    return {
        local: github.local,
        request: (route, parameters) => github.request(route, parameters).catch(explain),
        graphql: (query, variables) => github.graphql(query, variables).catch(explain),
    };
}
/** The repository that the remote `origin` of a folder names. @throws Failure when there is none on GitHub */
function originOf(folder) {
    try {
        const url = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', folder, 'remote', 'get-url', 'origin'], { encoding: 'utf8', stdio: 'pipe' });
        const name = /[/:]([\w.-]+\/[\w.-]+?)(\.git)?\/?$/.exec(url.trim())?.[1];
        if (name)
            return name;
    }
    catch {
        // Told below, like a remote of another form.
    }
    throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('bad-input', 'This folder has no remote `origin` that names a repository.', {
        todo: 'Say which one: issuewright doctor OWNER/REPO',
    });
}
/** The policy under which the installed workflow would run: its `with` overrides the settings file. Expressions are not known here. */
async function installedPolicy(settings, workflow) {
    const given = Object.entries((0,_text_caller_js__WEBPACK_IMPORTED_MODULE_5__/* .callingJob */ .Qy)(workflow?.content)?.inputs ?? {})
        .map(([name, value]) => [name, String(value)])
        .filter(([name, value]) => _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNames */ .vj.includes(name) && isKnown(name, value));
    const variables = given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .U)(settings, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)({ INPUT_LABEL: 'automate', ...Object.fromEntries(variables), INPUT_MODE: 'triage' }), _adapters_agents_names_js__WEBPACK_IMPORTED_MODULE_6__/* .agentNames */ .Q);
}
function isKnown(name, value) {
    return name === 'agent-command' || !value.includes('${{');
}


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ isDayUsedUp),
/* harmony export */   fu: () => (/* binding */ backOff),
/* harmony export */   h4: () => (/* binding */ usedUp),
/* harmony export */   qE: () => (/* binding */ spentToday)
/* harmony export */ });
/* unused harmony export dayOf */
/** The first wait before another try, and the longest, in milliseconds. */
const firstWait = 10_000;
const longestWait = 300_000;
/** How long to wait after a number of failed attempts: 10 s, doubled each time, at most 5 min. */
function backOff(attempts) {
    return Math.min(firstWait * 2 ** Math.max(0, attempts - 1), longestWait);
}
/** The day of a moment, in UTC: days of the budget begin at the same time everywhere. */
const dayOf = (now) => now.toISOString().slice(0, 10);
/** What an item has spent on the day of `now`. */
function spentToday({ spent }, now) {
    const day = dayOf(now);
    return spent?.day === day ? spent : { day, attempts: 0, minutes: 0, costUsd: 0 };
}
/** The setting of the item's own budget that is used up, or null. Attempts are counted by generation, the rest for ever. */
function usedUp({ attempts, totals }, policy) {
    if (attempts.length >= policy['max-attempts'])
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

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


/***/ }),

/***/ 8953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ move),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   M0: () => (/* binding */ wasLeftBy),
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   T8: () => (/* binding */ endAttempt),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   g0: () => (/* binding */ mostRefused),
/* harmony export */   tI: () => (/* binding */ dropAttempt),
/* harmony export */   xF: () => (/* binding */ beginAttempt)
/* harmony export */ });
/* unused harmony exports replies, recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7428);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4853);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3739);





/** How much of the past a record keeps; older moves and attempts survive only in `totals`. */
const keptMoves = 30;
const keptAttempts = 10;
/** After so many refusals the rest is ignored in silence. */
const mostRefused = 20;
/** What we may have to say to a command beyond a reaction. */
const replies = ['refused', 'unknown', 'unknown-agent', 'help', 'not-now', 'no-label'];
const time = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
const id = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative();
const hash = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const short = (most) => zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(most);
const person = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ login: short(60), id: id.nullable() });
const consentSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    by: person,
    at: time,
    /** Hash of title and body as the consenter could read them. */
    hash,
});
const moveSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    from: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$),
    to: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$),
    at: time,
    by: short(60),
    rule: short(40),
});
const roundSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    at: time,
    keys: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(short(60)).max(10),
    /** The comments that answered this round, in order. */
    answers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(id).max(20),
});
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    agent: short(40),
    run: id,
    /** The commit it works on. */
    base: short(40),
    startedAt: time,
    endedAt: time.nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['published', 'no-change', 'cancelled', ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc]).nullable(),
    minutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
    tokens: id,
    costUsd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
});
/**
 * The persisted state of one item: versioned JSON, hidden in the status comment. It is bound to one repository and one
 * issue by their ids, so that a copy elsewhere counts for nothing.
 */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    repository: id,
    issue: id,
    /** Grows by one with each write; a write that would not follow the last one read is refused. */
    revision: id,
    /** Grows when a human asks again after an end; it names the branch. */
    generation: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    /** The run that wrote this revision. */
    writer: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ run: id, attempt: id }),
    stage: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$),
    since: time,
    /** Why the item stands here, when the stage alone does not say it. */
    reason: short(300).nullable(),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(moveSchema).max(keptMoves),
    consent: consentSchema.nullable(),
    /** The labelling last looked at, so that taking the label off and on again is seen even within one second. */
    labelling: short(100).nullable(),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSchema */ .$.nullable(),
    rounds: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(roundSchema).max(10),
    /** A writer said: start as it stands, ask no more. */
    enough: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    /** The agent that somebody asked for; null means the policy's own choice. */
    agent: short(40).nullable().default(null),
    /** Its place in the queue when it was last looked at, from 1; null when it does not wait for a slot. */
    place: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().nullable().default(null),
    /** What its attempts have cost on a day (UTC), for the budget of the day. */
    spent: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        day: short(10),
        attempts: id,
        minutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
    })
        .nullable()
        .default(null),
    /** Which run holds the item, and until when; the ticket orders claims of slots. */
    lease: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ run: id, attempt: id, deadline: time, ticket: id.default(0) }).nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(attemptSchema).max(keptAttempts),
    change: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ branch: short(100), base: short(40), head: short(40), pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(), round: id })
        .nullable(),
    /** The agent's own words when it found nothing to change. */
    said: short(1_000).nullable().default(null),
    /** `retryAt` is when it is tried again without being asked to. */
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        code: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc),
        message: short(2_000),
        at: time,
        retryAt: time.nullable().default(null),
    })
        .nullable(),
    totals: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        attempts: id,
        minutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
        tokens: id,
        costUsd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
    }),
    /** Why an earlier record was not believed, when this one was made in its place. */
    rebuilt: short(200).nullable(),
    /** Id of the last comment whose command was handled; smaller ids are history. */
    handled: id,
    /** People whose command was refused: each is told once. */
    refused: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(short(60)).max(mostRefused),
    /** What there was to say to the last command, if anything. */
    reply: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ to: short(60), code: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(replies), about: short(60) }).nullable(),
});
/** Reads a record from foreign JSON. A newer version is left alone, anything else that does not fit is invalid. */
function parseRecord(json) {
    const version = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ v: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() }).safeParse(json);
    if (version.success && version.data.v > 1)
        return { kind: 'newer', version: version.data.v };
    const parsed = recordSchema.safeParse(json);
    if (parsed.success)
        return { kind: 'valid', record: parsed.data };
    return { kind: 'invalid', why: zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(parsed.error).split('\n')[0] ?? 'malformed' };
}
/** The first record of an item: queued, by the consent that created it (null when that did not hold). */
function newRecord(at, ids, consent, labelling, rebuilt = null) {
    return {
        v: 1,
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
        spent: null,
        lease: null,
        attempts: [],
        change: null,
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
    if (!(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .mayMove */ .B9)(record.stage, to))
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
        history: [...record.history, { from: record.stage, to, ...how }].slice(-keptMoves),
        ...changes,
    };
}
/** Notes the start of an attempt. */
function beginAttempt(record, attempt) {
    const today = (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .spentToday */ .qE)(record, new Date(attempt.startedAt));
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
/** Whether an earlier attempt of this very run was the last to write the record: nobody has gone on since. */
function wasLeftBy({ writer }, run) {
    return writer.run === run.id && writer.attempt < run.attempt;
}
/** Closes the open attempt, if there is one, and adds what it cost to the totals. */
function endAttempt(record, end) {
    const last = record.attempts.at(-1);
    if (!last || last.endedAt !== null)
        return {};
    const { minutes, tokens, costUsd } = record.totals;
    const today = (0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .spentToday */ .qE)(record, new Date(end.endedAt));
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
/** The branch of an item: chosen by code alone, so that no text of an issue or a model ever becomes a ref. */
function branchName(issueNumber, generation) {
    return `issuewright/issue-${issueNumber}-g${generation}`;
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

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   l: () => (/* binding */ issueTypes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const issueTypes = [
    'bug',
    'feature',
    'documentation',
    'refactor',
    'infrastructure',
    'question',
    'other',
];
/**
 * What we understood of an issue. Levels of completeness: 1 nothing to act on (empty, untouched template, a word);
 * 2 a topic without observable behaviour or goal; 3 clear what is wrong or wanted, with facts missing that can be
 * assumed or asked; 4 clear, with reproduction or acceptance, small gaps; 5 could be handed to a stranger.
 */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(issueTypes),
    completeness: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(5),
    /** What a stranger would still have to ask, as keys of the question catalogue. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60)).max(10),
    /** 0 to 1: how sure the judge is of type and completeness. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** Why: each signal by name, so that the verdict can be explained. */
    signals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80)).max(20),
    /** Who judged: the offline rules, or a model. */
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rules', 'model']),
    /** Hash of exactly the text that was judged: title, body and answers. */
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
});


/***/ }),

/***/ 2533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* unused harmony export encodeRecord */
/* harmony import */ var _pipeline_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8953);

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
/** Reads the record at the end of a comment. `seals` are the keys in use: the current one and, while rotating, the previous. */
function decodeRecord(body, seals) {
    const found = marker.exec(body);
    if (!found?.[2] || !found[3])
        return { kind: 'none' };
    if (Number(found[1]) > 1)
        return { kind: 'newer', version: Number(found[1]) };
    const [, , json, signature] = found;
    const signed = seals.some((seal) => seal(json) === signature);
    if (seals.length > 0 && !signed)
        return { kind: 'invalid', why: 'the signature does not fit' };
    const parsed = (0,_pipeline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(jsonOf(json));
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
        return { kind: 'absent', commentId, body, why: 'two comments hold a record of the same revision' };
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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
