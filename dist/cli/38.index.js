export const id = 38;
export const ids = [38];
export const modules = {

/***/ 8292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   js: () => (/* binding */ ensureBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5423);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4818);




const shaSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), tree: shaSchema, parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(shaSchema) });
const authoredSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(shaSchema), author: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ email: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) });
const refSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ object: shaSchema });
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
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 422)
            throw error;
        const found = await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch }).catch(() => null);
        // A ruleset, or a branch named like our folder: GitHub's own words say it best.
        if (!found)
            throw error;
        const there = refSchema.parse(found.data).object.sha;
        const present = await commitAt(there);
        if (present.tree.sha === tree.sha && present.parents.length === 1 && present.parents[0]?.sha === base.sha)
            return there;
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('branch-taken', `The branch \`${branch}\` exists already and holds something else; it was not touched.`);
    }
}
/** Whether a branch holds one commit made by our token on top of a base, and nothing else. @throws Failure when there is no such branch */
async function isOurs(github, at, branch, base) {
    const { object } = refSchema.parse((await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch })).data);
    const { data } = await github.request(`GET ${at('/git/commits/{sha}')}`, { sha: object.sha });
    const { parents, author } = authoredSchema.parse(data);
    return author.email.startsWith(`${_query_js__WEBPACK_IMPORTED_MODULE_2__/* .ourUserId */ .pt}+`) && parents.length === 1 && parents[0]?.sha === base;
}
/** Whether a branch stands exactly at a commit. @throws Failure when there is no such branch */
async function isAt(github, at, branch, sha) {
    const { data } = await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch });
    return refSchema.parse(data).object.sha === sha;
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


/***/ }),

/***/ 5423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3070);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1074);





const Client = _octokit_core__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
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
        request: { fetch: _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .fetch */ .h },
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
    const cause = error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.cause : undefined;
    return cause?.status ?? null;
}
function messageOf(error) {
    const cause = error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.cause : undefined;
    return cause?.message ?? '';
}
/** Turns a refusal of GitHub's into one of our failures. Wordings of GitHub's answers as of 2026-11. */
function explain(error, route) {
    const cause = error;
    const message = cause.errors?.[0]?.message ?? cause.message ?? 'no answer';
    const forbidden = cause.status === 403 || cause.errors?.some(({ type }) => type === 'FORBIDDEN');
    if (cause.status === 401) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-token', 'GitHub does not accept the token.', { cause });
    }
    if (forbidden && /not permitted to create or approve pull requests/i.test(message)) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('pull-requests-forbidden', 'The settings of this repository forbid GitHub Actions to create pull requests.', { cause });
    }
    if (forbidden && /resource not accessible/i.test(message)) {
        const wanted = cause.response?.headers?.['x-accepted-github-permissions'];
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('missing-right', `The token may not do \`${route}\`${wanted ? `; it needs \`${wanted}\`` : ''}.`, { cause });
    }
    if (cause.errors?.some(({ type }) => type === 'NOT_FOUND')) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', `GitHub does not know what was asked for: ${message}`, {
            todo: 'Check the number of the issue, and that the token may read this repository.',
            cause,
        });
    }
    const busy = cause.status === undefined || cause.status >= 500 || cause.status === 429 || /rate limit/i.test(message);
    if (busy && !cause.errors) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('github-unavailable', `GitHub did not answer \`${route}\` as it should: ${message}`, { cause });
    }
    throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('internal', `GitHub refused \`${route}\` with ${cause.status ?? 'an error'}: ${message}`, { cause });
}


/***/ }),

/***/ 1074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);


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
        const send = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
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
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5423);
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

/***/ 9636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: ./src/adapters/github/client.ts
var client = __webpack_require__(5423);
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

// EXTERNAL MODULE: ./src/adapters/github/branch.ts
var github_branch = __webpack_require__(8292);
;// CONCATENATED MODULE: ./src/adapters/github/history.ts

const edits = `userContentEdits(first: 100) { pageInfo { hasNextPage } nodes { editedAt diff } }
  renamings: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) { pageInfo { hasPreviousPage } nodes { ... on RenamedTitleEvent { createdAt previousTitle } } }`;
const historyQuery = `query History($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { title body ${edits} } } }`;
const issueSchema = schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    userContentEdits: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }),
        // GitHub calls it a difference; it is the whole text of that version, or null when somebody has deleted it.
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ editedAt: schemas/* string */.YjP(), diff: schemas/* string */.YjP().nullable() })),
    })
        .nullable(),
    renamings: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY() }),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: schemas/* string */.YjP(), previousTitle: schemas/* string */.YjP() })),
    }),
});
/** Title and body as they stood directly before a moment. */
function pastOf(answer, moment) {
    const { issue } = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ issue: issueSchema }) }).parse(answer).repository;
    const { userContentEdits: bodies, renamings } = issue;
    const before = bodies?.nodes
        .filter(({ editedAt }) => editedAt < moment)
        .sort((a, b) => (a.editedAt < b.editedAt ? 1 : -1))[0];
    const untouched = !bodies || bodies.nodes.length === 0;
    const renamed = renamings.nodes.find(({ createdAt }) => createdAt >= moment);
    const lost = renamings.pageInfo.hasPreviousPage && renamed === renamings.nodes[0];
    return {
        title: lost ? null : (renamed?.previousTitle ?? issue.title),
        body: before ? before.diff : untouched ? issue.body : null,
    };
}

// EXTERNAL MODULE: ./src/pipeline/mark.ts
var pipeline_mark = __webpack_require__(1773);
// EXTERNAL MODULE: ./src/pipeline/talk.ts
var talk = __webpack_require__(714);
// EXTERNAL MODULE: ./src/adapters/github/query.ts
var query = __webpack_require__(4818);
;// CONCATENATED MODULE: ./src/adapters/github/verdict.ts



const issuesQuery = `query OpenIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { issues(first: 100, states: [OPEN], orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number title } } } }`;
const issuesSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ issues: (0,query/* nodes */.a9)(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), title: schemas/* string */.YjP() })) }),
});
const reactionsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable() }));
const typeSchema = schemas/* object */.Ikc({ type: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish() });
/** What a verdict and its plan need to know of GitHub, and how a type is shown there. */
function verdictVerbs(github, fullName, log) {
    const [owner = '', name = ''] = fullName.split('/');
    const at = (path) => `/repos/${owner}/${name}${path}`;
    /** Types are for people: what GitHub will not do is told, and stops nothing. */
    const orTell = async (what, doing) => {
        try {
            await doing();
        }
        catch (error) {
            if (![403, 404, 410, 422].includes((0,client/* statusOf */.c2)(error) ?? 0))
                throw error;
            log.warn(`${what} (${(0,client/* messageOf */.bD)(error)}).`);
        }
    };
    return {
        async approvers(comment) {
            try {
                const wanted = { comment, content: '+1', per_page: 100 };
                const { data } = await github.request(`GET ${at('/issues/comments/{comment}/reactions')}`, wanted);
                return reactionsSchema.parse(data).flatMap(({ user }) => (user?.type === 'User' ? user.login : []));
            }
            catch (error) {
                if ((0,client/* statusOf */.c2)(error) === 404)
                    return [];
                throw error;
            }
        },
        async openIssues() {
            return issuesSchema.parse(await github.graphql(issuesQuery, { owner, name })).repository.issues;
        },
        ensureTypeLabel(number, { name: label, instead, create }) {
            return orTell(`The label ${label} of \`type-labels\` could not be set`, async () => {
                // GitHub would make a label that it does not know.
                if (!create)
                    await github.request(`GET ${at('/labels/{label}')}`, { label });
                await github.request(`POST ${at('/issues/{number}/labels')}`, { number, labels: [label] });
                if (instead)
                    await github.request(`DELETE ${at('/issues/{number}/labels/{instead}')}`, { number, instead });
            });
        },
        ensureIssueType(number, { name: type, instead }) {
            return orTell(`The issue type ${type} of \`issue-types\` could not be set`, async () => {
                const route = at('/issues/{number}');
                const typeOf = (data) => typeSchema.parse(data).type?.name ?? null;
                const before = typeOf((await github.request(`GET ${route}`, { number })).data);
                if (before === type || before !== instead)
                    return;
                // Without the right, or outside an organisation, GitHub drops a type in silence.
                const after = typeOf((await github.request(`PATCH ${route}`, { number, type })).data);
                if (after !== type)
                    log.warn(`The issue type ${type} did not stand: is it one of the organisation's?`);
            });
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/items.ts








/** Issues a page, and of each so many comments: the status comment is usually among the first. */
const pageSize = 50;
const firstComments = 20;
const lastComments = 5;
const issues = `pageInfo { hasNextPage endCursor } nodes { fullDatabaseId number state author ${query/* actor */.eN} labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 20, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { id label { name } } } }
  comments(first: ${firstComments}) { totalCount nodes ${query/* comment */.Im} } last: comments(last: ${lastComments}) { nodes ${query/* comment */.Im} } }`;
const homeQuery = `query Home($owner: String!, $name: String!, $settings: String!) {
  repository(owner: $owner, name: $name) { databaseId defaultBranchRef { name } object(expression: $settings) { ... on Blob { text } } } }`;
/** Pull requests that are asked about at once. */
const pullsAtOnce = 50;
/** A page of open issues; with the first page, the newest closed ones. */
const itemsQuery = `query Items($owner: String!, $name: String!, $open: [String!], $closed: [String!], $since: DateTime, $after: String, $first: Boolean!) {
  repository(owner: $owner, name: $name) {
    open: issues(first: ${pageSize}, after: $after, labels: $open, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) { ${issues} }
    closed: issues(first: 100, labels: $closed, states: [CLOSED], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $first) { ${issues} } } }`;
const id = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(Number).pipe(schemas/* int */.Whr());
const items_issueSchema = schemas/* object */.Ikc({
    fullDatabaseId: id,
    number: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    author: query/* actorSchema */.zH,
    labels: (0,query/* nodes */.a9)(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullable(),
    labellings: (0,query/* nodes */.a9)(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) })),
    comments: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(query/* commentSchema */.X3) }),
    last: (0,query/* nodes */.a9)(query/* commentSchema */.X3),
})
    .transform(({ fullDatabaseId, number, state, author, labels, labellings, comments, last }) => ({
    id: fullDatabaseId,
    number,
    author,
    open: state === 'OPEN',
    labels: (labels ?? []).map((label) => label.name),
    labellings: labellings.map(({ id, label }) => ({ event: id, label: label.name })),
    comments: (0,talk/* mergeComments */.tC)(comments.nodes, last),
    more: comments.totalCount > firstComments + lastComments,
}));
const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const pageSchema = schemas/* object */.Ikc({ pageInfo, nodes: schemas/* array */.YOg(items_issueSchema) });
const homeSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        databaseId: schemas/* int */.Whr(),
        defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable(),
        object: schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullable(),
    }),
});
/** What a sweep asks of each pull request. */
const news = `state mergeable latestOpinionatedReviews(first: 10, writersOnly: true) { nodes { fullDatabaseId state author { __typename } } } comments(last: 5) { nodes ${query/* comment */.Im} }`;
const stateSchema = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    mergeable: schemas/* string */.YjP(),
    latestOpinionatedReviews: (0,query/* nodes */.a9)(schemas/* object */.Ikc({
        fullDatabaseId: id,
        state: schemas/* string */.YjP(),
        author: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }).nullable(),
    })).nullable(),
    comments: (0,query/* nodes */.a9)(query/* commentSchema */.X3),
})
    .transform(({ state, mergeable, latestOpinionatedReviews: reviews, comments }) => ({
    state: query/* pullRequestState */.uS[state],
    conflicted: mergeable === 'CONFLICTING',
    asking: (reviews ?? []).flatMap((one) => one.state === 'CHANGES_REQUESTED' && one.author?.__typename === 'User' ? [one.fullDatabaseId] : []),
    ticked: comments.some(({ ours, body }) => ours && body.includes((0,pipeline_mark/* keyMark */.JY)(pipeline_mark/* whyKey */.uc)) && (0,pipeline_mark/* tickedIn */.yZ)(body) !== null),
}))
    .nullable();
const statesSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), stateSchema) });
const itemsSchema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ open: pageSchema, closed: pageSchema.optional() }) });
/** How long GitHub may take to show everybody what was written, in milliseconds; a forge at home shows it at once. */
const lagMs = { local: 0, github: 2_000 };
/** How long a claim of a slot may take, in milliseconds. */
const claimMs = { local: 500, github: 5_000 };
/**
 * What concerns more than one issue: the list, and runs for others; with what a verdict asks and shows.
 * @param workflow  file name of the workflow that is dispatched; null where there is none
 */
function itemVerbs(github, fullName, workflow, log) {
    const [owner = '', name = ''] = fullName.split('/');
    const place = github.local ? 'local' : 'github';
    return {
        ...verdictVerbs(github, fullName, log),
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
            const settings = `HEAD:${query/* settingsFile */._r}`;
            const { repository } = homeSchema.parse(await github.graphql(homeQuery, { owner, name, settings }));
            const { databaseId: id, defaultBranchRef, object } = repository;
            return { id, branch: defaultBranchRef?.name ?? '', settings: object?.text ?? null };
        },
        async pullRequestNews(numbers) {
            const all = new Map();
            for (let i = 0; i < numbers.length; i += pullsAtOnce) {
                const asked = numbers.slice(i, i + pullsAtOnce).map((n) => `_${n}: pullRequest(number: ${n}) { ${news} }`);
                const query = `query PullNews($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${asked.join(' ')} } }`;
                const { repository } = statesSchema.parse(await github.graphql(query, { owner, name }));
                for (const [key, found] of Object.entries(repository))
                    if (found)
                        all.set(Number(key.slice(1)), found);
            }
            return all;
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
        settle: () => (0,promises_.setTimeout)(claimMs[place] + 2 * lagMs[place]),
        claimMs: claimMs[place],
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/pull-request.ts


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
    ours: c.user?.type === 'Bot' && c.user.id === query/* ourUserId */.pt,
}));
const permissionSchema = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ permissions: schemas/* object */.Ikc({ push: schemas/* boolean */.zMY() }) }).nullable() });
const platform_runSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable() });
const treeSchema = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});
/** GitHub, as the verbs of the reconciler. @param workflow  file name of the workflow that runs for other issues too */
function gitHubPlatform(github, fullName, log, workflow = null, app = null) {
    const [owner = '', name = ''] = fullName.split('/');
    const at = (path) => `/repos/${owner}/${name}${path}`;
    /** GitHub understood, and will not: another try would end the same. */
    const isRefused = (error) => [403, 404, 410, 422].includes((0,client/* statusOf */.c2)(error) ?? 0);
    const missing = (error) => (0,client/* statusOf */.c2)(error) === 404 || (0,client/* statusOf */.c2)(error) === 410;
    const ourComments = async (number) => (0,query/* toComments */.gA)(await github.graphql(query/* commentsQuery */.Ll, { owner, name, number })).filter(({ ours }) => ours);
    /** Never repeated blindly: the answer may be lost after the comment was made. */
    const sayOnce = async (route, said, there) => {
        for (let tries = 1;; tries++) {
            try {
                return commentSchema.parse((await github.request(route, { ...said, request: { retries: 0 } })).data);
            }
            catch (error) {
                const unsure = error instanceof pipeline_error/* Failure */.HR && error.code === 'github-unavailable';
                const made = unsure ? (await there()).find(({ ours, body }) => ours && body === said.body) : undefined;
                if (made)
                    return made;
                if (!unsure || tries >= mostTries)
                    throw error;
            }
        }
    };
    const platform = {
        ...itemVerbs(github, fullName, workflow, log),
        async read(number, branch) {
            const variables = {
                owner,
                name,
                number,
                branch,
                prefix: `issue-${number}-g`,
                settings: `HEAD:${query/* settingsFile */._r}`,
                form: `HEAD:${query/* formFile */.l}`,
            };
            return (0,query/* toReading */.Az)(await github.graphql(query/* observeQuery */.hS, variables), number);
        },
        async past(number, moment) {
            return pastOf(await github.graphql(historyQuery, { owner, name, number }), moment);
        },
        async moreComments(number, after) {
            const parts = [];
            for (let cursor = after; cursor !== null && parts.length < mostPages;) {
                const page = (0,query/* toPage */.ZF)(await github.graphql(query/* moreCommentsQuery */.os, { owner, name, number, after: cursor }));
                parts.push(page.comments);
                cursor = page.comments.length < 100 ? null : page.after;
            }
            return parts.flat();
        },
        async pullRequests(branch) {
            return (0,query/* toPullRequests */.RM)(await github.graphql(query/* pullRequestsQuery */.Yp, { owner, name, branch }));
        },
        async discussion({ number, head }) {
            const { readDiscussion } = await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 5504));
            return readDiscussion(github, at, { owner, name, number, head }, workflow);
        },
        async failedLog(run) {
            return (await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 5504))).readFailedLog(github, at, run);
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
            const route = `POST ${at('/issues/{number}/comments')}`;
            return sayOnce(route, { number, body }, () => ourComments(number));
        },
        async answerThread({ number, head }, thread, body) {
            const talk = async () => {
                const { threads } = await platform.discussion({ number, head });
                return threads.find(({ id }) => id === thread)?.comments ?? [];
            };
            const route = `POST ${at('/pulls/{number}/comments/{thread}/replies')}`;
            await sayOnce(route, { number, thread, body }, talk);
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
        async deleteComment(id) {
            try {
                await github.request(`DELETE ${at('/issues/comments/{id}')}`, { id });
            }
            catch (error) {
                if (!missing(error))
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
        async baseFiles(commit, named, known) {
            const { data } = await github.request(`GET ${at('/git/trees/{commit}')}`, { commit, recursive: '1' });
            const { tree, truncated } = treeSchema.parse(data);
            if (truncated)
                return null;
            const files = tree.filter(({ type }) => type !== 'tree');
            const wanted = new Set(named);
            const objects = files.filter(({ path, type }) => type === 'blob' && wanted.has(path)).map(({ sha }) => sha);
            const held = objects.map((sha) => [sha, known(sha)]);
            const asked = held.flatMap(([sha, content]) => (content ? [] : [sha]));
            const told = asked.length > 0 ? (0,query/* toTexts */.OS)(await github.graphql((0,query/* textsQuery */.lY)(asked), { owner, name })) : [];
            const texts = new Map([...held, ...told].flatMap(([sha, content]) => (content ? [[sha, content]] : [])));
            const fileOf = (mode, content) => (content ? { mode, content } : { mode });
            return new Map(files.map(({ path, mode, sha }) => [path, fileOf(mode, texts.get(sha))]));
        },
        ensureBranch: (...branch) => (0,github_branch/* ensureBranch */.js)(github, at, ...branch),
        async reviseBranch(revised, gate) {
            return (await __webpack_require__.e(/* import() */ 936).then(__webpack_require__.bind(__webpack_require__, 936))).reviseBranch(github, at, revised, gate);
        },
        async isOurs(branch, base) {
            try {
                return await (0,github_branch/* isOurs */.MU)(github, at, branch, base);
            }
            catch (error) {
                if (!isRefused(error))
                    throw error;
                return false;
            }
        },
        async deleteBranch(branch, known) {
            try {
                const isKnown = 'base' in known ? platform.isOurs(branch, known.base) : (0,github_branch/* isAt */.ii)(github, at, branch, known.head);
                if (await isKnown)
                    await github.request(`DELETE ${at('/git/refs/heads/{+branch}')}`, { branch });
                else
                    log.warn(`The branch ${branch} holds more than we know of, so it was left.`);
            }
            catch (error) {
                if (!isRefused(error))
                    throw error;
            }
        },
        ensurePullRequest: (wanted) => ensurePullRequest(github, at, platform, wanted),
        async startChecks(number) {
            if (!app)
                throw new pipeline_error/* Failure */.HR('app-unusable', 'No GitHub App was given to this job.');
            const { startChecks } = await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 9445));
            await startChecks(github, app, at, number);
        },
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
            const teams = logins.filter((name) => name.includes('/'));
            const people = logins.filter((name) => !name.includes('/'));
            // Apart, since a refusal is of the whole request, and a job's own token may not ask teams.
            const ask = async (asked, wanted) => {
                if (asked.length === 0)
                    return;
                try {
                    await github.request(`POST ${at('/pulls/{number}/requested_reviewers')}`, { number, ...wanted });
                }
                catch (error) {
                    if (!isRefused(error))
                        throw error;
                    const hint = asked === teams ? ' A team is asked by CODEOWNERS, which needs no right of ours.' : '';
                    log.warn(`No review could be requested from ${asked.join(', ')}: ${(0,client/* messageOf */.bD)(error)}.${hint}`);
                }
            };
            await ask(people, { reviewers: people });
            await ask(teams, { team_reviewers: teams.flatMap((name) => name.split('/')[1] ?? []) });
        },
    };
    return platform;
}

// EXTERNAL MODULE: ./src/adapters/github/setup.ts
var setup = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/pipeline/classify.ts
var classify = __webpack_require__(698);
// EXTERNAL MODULE: ./src/pipeline/command.ts
var pipeline_command = __webpack_require__(1759);
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

// EXTERNAL MODULE: ./src/pipeline/record.ts + 1 modules
var pipeline_record = __webpack_require__(4587);
// EXTERNAL MODULE: ./src/pipeline/attempt.ts
var pipeline_attempt = __webpack_require__(4827);
// EXTERNAL MODULE: ./src/pipeline/budget.ts
var budget = __webpack_require__(4853);
// EXTERNAL MODULE: ./src/pipeline/policy.ts
var pipeline_policy = __webpack_require__(1130);
// EXTERNAL MODULE: ./src/pipeline/revision.ts
var revision = __webpack_require__(205);
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
/**
 * Gives up for now: closes the attempt, keeps code, message and what the guard found. A round of revision leaves its pull
 * request in review.
 */
function fail(w, rule, code, message, findings = []) {
    const at = iso(w.now);
    const { retries } = w.r;
    const again = isWorthARetry(code) && retries < budget/* mostRetries */.on;
    const retryAt = again ? iso(new Date(w.now.getTime() + (0,budget/* backOff */.fu)(retries))) : null;
    const error = { code, message: message.slice(0, 2_000), at, retryAt, ...(findings.length > 0 && { findings }) };
    const round = (0,revision/* openRevision */.k3)(w.r);
    if (round && w.s.pullRequest?.state === 'open') {
        const asked = retryAt && round.comment !== null ? { by: round.by ?? '', comment: round.comment } : null;
        return to(w, 'reviewing', rule, { ...world_close(w, code), asked, error });
    }
    return to(w, 'failed', rule, {
        ...world_close(w, code),
        error,
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
    const revisions = w.r.revisions.map((one) => (one.outcome === null ? { ...one, outcome } : one));
    const ended = (0,pipeline_attempt/* endAttempt */.T8)(w.r, {
        agent: set?.runs.findLast(({ agent }) => w.policy.known.includes(agent))?.agent ?? w.r.attempts.at(-1)?.agent ?? '',
        outcome,
        endedAt: iso(w.now),
        minutes: Math.round(minutes * 100) / 100,
        tokens: Math.min(input + output, 2 * w.policy.tokens),
        costUsd: Math.min(Math.round(costUsd * 10_000) / 10_000, 2 * w.policy.usd),
    });
    return { ...ended, revisions };
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
/** The pull request of the item's own generation; one of an earlier generation says nothing about this one. */
function pullOf({ s, r }) {
    return s.pullRequest?.branch === (0,pipeline_record/* branchName */.at)(s.issue.number, r.generation) ? s.pullRequest : null;
}

;// CONCATENATED MODULE: ./src/pipeline/rules/arrival.ts





/** A re-run replays an old payload under the old actor's name; whoever pressed the button must be allowed to push, now. */
function isStrangersRerun({ s }) {
    return isRerun(s.run) && s.mayPush[s.run.triggeredBy] !== true;
}
function isRerun({ attempt, actor, triggeredBy }) {
    return attempt > 1 || triggeredBy !== actor;
}
function isPullRequest(w) {
    return w.s.target === 'pull-request';
}
/** Only somebody who could have meant it gets an answer. */
function sayUnsupported(w) {
    return consentByLabel(w.s).kind === 'given' ? notice(w, 'unsupported-target', 'pull request') : [];
}
function isUnlabelledCommand({ s }) {
    const isCommand = (c) => !c.ours && c.editedAt === null && (0,pipeline_command/* parseCommand */.R)(c.body) !== null;
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
    const reason = lost ? 'record-lost' : 'edited';
    const how = { at: iso(now), by: 'issuewright', rule: lost ? 'record-lost' : 'edited-before-start' };
    return [{ do: 'save', record: (0,pipeline_record/* move */.Cy)(record, 'cancelled', how, { reason }) }];
}
/** Without a record the branches that exist tell how far we were: an open pull request is taken up again, a spent branch is left. */
function generationFor(s) {
    const spent = s.pullRequest !== null && s.pullRequest.state === 'closed';
    return Math.max(1, s.newestBranch) + (spent ? 1 : 0);
}
/** Said once: what stands on the issue already is not said again. */
function notice({ s }, code, about) {
    const mark = (0,pipeline_mark/* keyMark */.JY)((0,pipeline_mark/* noticeKey */.O4)(code));
    return s.comments.some(({ ours, body }) => ours && body.includes(mark)) ? [] : [{ do: 'notice', code, about }];
}

// EXTERNAL MODULE: ./src/pipeline/checklist.ts
var checklist = __webpack_require__(6282);
// EXTERNAL MODULE: ./src/pipeline/likeness.ts
var likeness = __webpack_require__(8328);
// EXTERNAL MODULE: ./src/pipeline/question.ts
var question = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/pipeline/stage.ts
var pipeline_stage = __webpack_require__(1160);
;// CONCATENATED MODULE: ./src/pipeline/rules/ready.ts

/** The agents to try for this item: what someone who can push asked for goes before what the settings say. */
function agentsFor({ s, r, policy }) {
    const asked = s.choice?.by && s.mayPush[s.choice.by.login] && policy.known.includes(s.choice.agent) ? s.choice.agent : null;
    return (0,pipeline_policy/* agentsOf */.et)(policy, r.agent ?? asked);
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

;// CONCATENATED MODULE: ./src/pipeline/rules/revision.ts





/** So many rounds may be lost by no fault of theirs before they count like others. */
const mostLost = 3;
const isForPeople = ({ cause }) => cause === 'command' || cause === 'review';
/** The rounds that count; those that GitHub lost do not, so that they are begun again. */
function counted({ revisions }) {
    const kept = revisions.filter(({ outcome }) => !outcome || !isLost(outcome));
    return revisions.length - kept.length > mostLost ? revisions : kept;
}
const isLost = (outcome) => outcome !== 'published' && outcome !== 'no-change' && outcome !== 'cancelled' && isWorthARetry(outcome);
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
    const asking = s.discussion.reviews.filter(({ id, author, verdict }) => verdict === 'changes-requested' && !heard.has(id) && isWriter(author));
    const reviews = asking.map(({ id }) => id);
    const machine = { by: null, reviews: [], comment: null };
    const isNew = policy['fix-rounds'] > 0 && !done.some((one) => one.cause === 'checks' && one.head === pull.head);
    const failed = s.discussion.runs.some((run) => run.failed && run.name === policy['fix-checks']);
    return [
        ...(r.asked ? [{ cause: 'command', by: r.asked.by, reviews, comment: r.asked.comment }] : []),
        ...(asking.length > 0
            ? [{ cause: 'review', by: asking[0]?.author?.login ?? null, reviews, comment: null }]
            : []),
        ...(failed && isNew ? [{ cause: 'checks', ...machine }] : []),
    ];
}
function whyNot(w, round) {
    const { s, r, policy } = w;
    const standing = consentOf(s, r);
    if (standing === 'none')
        return 'record-lost';
    if (standing === 'void')
        return 'edited';
    const limit = isForPeople(round) ? 'revision-rounds' : 'fix-rounds';
    const before = counted(r).filter((one) => isForPeople(one) === isForPeople(round)).length;
    if (before >= policy[limit] || r.revisions.length >= revision/* mostRevisions */.gd)
        return limit;
    if ((0,budget/* usedUp */.h4)(r, policy) !== null)
        return 'issue-budget';
    if (policy.problem !== null)
        return 'bad-configuration';
    return lackOf(w) ? 'not-ready' : null;
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
    return [keep(w, { ...standing(w), error })];
}
/** The log of failed checks is read only when a round about them is to begin. */
function isUnseen(w) {
    return dueRound(w)?.cause === 'checks' && w.s.failedChecks === null;
}
/** The record of a round that begins now, on top of the branch as it stands. */
function beginRound(w, round) {
    const { s, r, now } = w;
    const head = s.pullRequest?.head ?? '';
    const isWriters = (person) => person !== null && s.mayPush[person.login] === true;
    const talks = (s.discussion?.threads ?? []).filter(({ comments }) => isWriters(comments[0]?.author ?? null));
    const threads = isForPeople(round) ? talks.map(({ id }) => id).slice(-30) : [];
    const begun = { ...round, reviews: round.reviews.slice(0, 20), at: iso(now), head, threads, outcome: null };
    // Talks are needed while their round lasts.
    const before = r.revisions.map((one) => ({ ...one, threads: [] }));
    return {
        base: head,
        changes: { revisions: [...before, begun], asked: null },
    };
}
/** Whether the commit of the round that is at work stands on the branch, whatever was pushed on top of it. */
function isPublished({ s, r }) {
    const round = (0,revision/* openRevision */.k3)(r);
    return s.discussion?.commits.some(({ ours, parents }) => ours && parents[0] === round?.head) ?? false;
}
/** Takes a round back as if it had not begun: the slot was lost before an agent ran. */
function dropRound({ revisions }) {
    const last = revisions.at(-1);
    const asked = last && last.comment !== null ? { by: last.by ?? '', comment: last.comment } : null;
    return { revisions: revisions.slice(0, -1), asked };
}

;// CONCATENATED MODULE: ./src/pipeline/rules/clarify.ts







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
    return w.s.run.job === 'triage' && verdictOf(w) === null && (isReady(w) || isClarifying(w));
}
function saysEnough({ r, policy }, verdict) {
    return r.enough || verdict.completeness >= policy.threshold;
}
function isAnswered(w) {
    const verdict = verdictOf(w);
    return isClarifying(w) && verdict !== null && (saysEnough(w, verdict) || (questions(w).length > 0 && left(w) === 0));
}
/** Who can push and has ticked all questions wants no more of them. */
function takeAnswers(w) {
    const enough = w.r.enough || (questions(w).length > 0 && questions(w).every(({ state }) => state === 'enough'));
    return [to(w, 'queued', 'answered', { rounds: noted(w), verdict: verdictOf(w), enough })];
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
    return [keep(w, { rounds: noted(w), verdict: verdictOf(w) })];
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
            heardAt: isNew ? iso(now) : round.heardAt,
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
    const end = to(w, 'cancelled', 'unanswered', { reason: 'unanswered' });
    const said = { do: 'nudge', kind: 'expired', round, left: left(w), until: iso(w.now) };
    return round > 0 && !w.s.issue.locked ? [said, end] : [end];
}
function isToBeReminded({ r, policy, now }) {
    const due = datesOf(r, policy)?.remind;
    return due != null && due < now;
}
/** Once a round; where the issue is locked nobody could answer. */
function remind(w) {
    const rounds = w.r.rounds.map((round, i) => i === w.r.rounds.length - 1 ? { ...round, remindedAt: iso(w.now) } : round);
    const until = iso(datesOf(w.r, w.policy)?.expire ?? w.now);
    const said = { do: 'nudge', kind: 'reminder', round: rounds.length, left: left(w), until };
    return [...(w.s.issue.locked ? [] : [said]), keep(w, { rounds })];
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
        if (before.some((one) => (0,likeness/* isSameQuestion */.pD)(ask, one)) || (0,question/* refusesCredentials */.wX)(`${ask} ${why}`))
            continue;
        before.push(ask);
        next.push({ key: `own-${rounds.length + 1}-${next.length + 1}`, own: { ask, why, options: [] } });
    }
    const asked = rounds.flatMap(({ keys }) => keys);
    const others = (0,question/* questionsFor */.Nc)(verdict, asked, w.policy.questions).map((key) => ({ key, own: null }));
    return next.length > 0 ? next.slice(0, w.policy.questions) : others;
}
function isToBeAsked(w) {
    return isUnclear(w) && nextQuestions(w).length > 0;
}
function ask(w) {
    const next = nextQuestions(w);
    const number = w.r.rounds.length + 1;
    // A run that died may have asked already: what was answered since then counts.
    const asked = (0,checklist/* questionsComment */.dx)(w.s.comments, number);
    const round = {
        at: asked?.createdAt ?? iso(w.now),
        keys: next.map(({ key }) => key),
        own: Object.fromEntries(next.flatMap(({ key, own }) => (own ? [[key, own]] : []))),
        read: w.s.talk.read,
        ...{ answers: [], taken: null, heardAt: null, remindedAt: null, ticks: [] },
    };
    const rounds = [...w.r.rounds, round];
    const questions = round.keys.map((key, i) => (0,talk/* asBegun */.yn)(number, i + 1, key));
    return [
        { do: 'ask', round: number, own: round.own, questions, closed: false },
        to(w, 'clarifying', 'ask', { rounds, verdict: verdictOf(w) }),
    ];
}
function isStillUnclear(w) {
    return isUnclear(w);
}
function tellStillUnclear(w) {
    const locked = w.s.issue.locked ? ' The issue is locked, so that the reporter cannot be asked.' : '';
    const level = verdictOf(w)?.completeness;
    const message = `The issue says too little to act on (completeness ${level} of 5).${locked}`;
    return [fail(w, 'still-unclear', 'still-unclear', message)];
}
/** What our comments should show and do not: boxes, who answered, and whether the round is over. */
function unshown(w) {
    if (!(0,pipeline_stage/* isActive */.$m)(w.r.stage))
        return [];
    return w.r.rounds.flatMap(({ own }, i) => {
        const round = i + 1;
        const questions = w.s.talk.questions.filter((question) => question.round === round);
        const closed = !isClarifying(w) || round < w.r.rounds.length;
        const comment = (0,checklist/* questionsComment */.dx)(w.s.comments, round);
        return comment === null || (0,checklist/* shows */.L7)(comment.body, questions, closed)
            ? []
            : [{ do: 'ask', round, own, questions, closed }];
    });
}

// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
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

;// CONCATENATED MODULE: ./src/pipeline/rules/work.ts









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
function isNotReady(w) {
    return w.r.stage === 'queued' && lackOf(w) !== null;
}
function tellNotReady(w) {
    const lack = lackOf(w);
    return lack ? [fail(w, 'not-ready', ...lack)] : [];
}
const isTriage = (w) => w.s.run.job === 'triage';
function start(w) {
    const verdict = verdictOf(w);
    const round = dueRound(w);
    if (round) {
        const { base, changes } = beginRound(w, round);
        return [to(w, 'working', 'start', { verdict, ...changes, ...begun(w, base) })];
    }
    // A branch left by an earlier attempt is never written again, nor one deleted with its pull request: the next name.
    const generation = Math.max(pullOf(w) ? w.r.generation + 1 : w.r.generation, w.s.newestBranch + 1);
    return [to(w, 'working', 'start', { verdict, generation, ...begun(w, w.s.repository.head) })];
}
/** A new attempt of this run on a commit, and the lease that goes with it. */
function begun({ s, r, policy, now }, base) {
    const deadline = new Date(now.getTime() + (0,pipeline_policy/* leaseMs */.zT)(policy)).toISOString();
    const attempt = (0,pipeline_attempt/* beginAttempt */.xF)(r, {
        agent: agentsFor({ s, r, policy })[0] ?? '',
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
function work_isRerun(w) {
    const { s, r } = w;
    if (!(0,pipeline_record/* wasLeftBy */.M0)(r, s.run) || s.mayPush[s.run.triggeredBy] !== true)
        return false;
    return isTriage(w) ? r.stage === 'failed' || r.stage === 'working' : r.stage === 'failed' && s.delivery !== null;
}
/** From the start it is queued as by a retry. When only the last jobs are run again, what they deliver is taken up. */
function takeUp(w) {
    const { s, r, now } = w;
    const by = s.run.triggeredBy;
    const queued = (0,pipeline_record/* move */.Cy)(r, 'queued', { at: iso(now), by, rule: 'rerun' }, world_close(w, 'run-lost'));
    if (isTriage(w))
        return [keep(w, queued)];
    const base = r.attempts.at(-1)?.base ?? s.repository.head;
    return [to({ ...w, r: queued }, 'working', 'rerun', begun({ ...w, r: queued }, base), by)];
}
function work_isLost(w) {
    return w.r.stage === 'working' && !holdsLease(w) && !heldByOther(w);
}
function tellLost(w) {
    return [fail(w, 'run-lost', 'run-lost', 'The run that worked on this issue ended without a word.')];
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
    return [{ do: 'open-pull-request', branch: (0,pipeline_record/* branchName */.at)(s.issue.number, r.generation) }];
}
/** What a queued item waits for besides a slot is said once; then only its labels are put right. */
function waitBecause(w, reason) {
    const isSaid = w.r.reason === reason && w.r.place === null && !isDefaced(w);
    return isSaid ? labels(w) : [keep(w, { reason, place: null })];
}
/** What is wrong with the labels of an item. */
function labels({ s, r, policy }) {
    return labelChanges(s.issue.labels, s.labelled !== null, r.stage, policy);
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

;// CONCATENATED MODULE: ./src/pipeline/rules/consent.ts






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
        to(w, 'queued', 'asked-again', { ...fresh(w.r), consent: standing.consent, ...lookedAt(w) }, standing.consent.by.login),
    ];
}
/** What a new generation begins with. */
function fresh(record) {
    return {
        generation: record.generation + 1,
        attempts: [],
        retries: 0,
        raced: null,
        enough: false,
        plan: null,
        change: null,
        revisions: [],
        asked: null,
        rebuilt: null,
    };
}
function isRelabelled(w) {
    return (0,pipeline_stage/* isActive */.$m)(w.r.stage) && isNewLabelling(w) && consentByLabel(w.s).kind === 'given';
}
function relabel(w) {
    const standing = consentByLabel(w.s);
    return standing.kind === 'given' ? [keep(w, { consent: standing.consent, ...lookedAt(w) })] : [];
}
function isRelabelledInVain(w) {
    return isNewLabelling(w) && ['refused', 'stale'].includes(consentByLabel(w.s).kind);
}
/** Who may not push ends what is under way. Whatever else stands stays, and the labelling is noted as looked at. */
function refuse(w) {
    const { s, r } = w;
    const refused = consentByLabel(s).kind === 'refused';
    if ((0,pipeline_stage/* isActive */.$m)(r.stage) && refused)
        return cancel(w, 'relabelled-by-stranger');
    // The label of an item that ended may have been taken off since without a word of ours: nobody stands for its open pull request.
    const isLabelLost = r.stage === 'cancelled' && (r.reason === 'unlabelled' || r.reason === 'issue-closed');
    const reason = isLabelLost ? (refused ? 'relabelled-by-stranger' : 'edited') : r.reason;
    return [keep(w, { ...lookedAt(w), reason })];
}
/** Rights are live: a consent lapses with the right to push of the person who gave it. */
function hasConsenterLeft({ s, r }) {
    return (0,pipeline_stage/* isActive */.$m)(r.stage) && r.consent !== null && s.mayPush[r.consent.by.login] === false;
}
function lapse(w) {
    return cancel(w, 'consenter-left');
}
/** While a pull request is under review an edit that voids consent stops only new rounds of work, so that the stage stands. */
function isEdited(w, how) {
    const concerned = (0,pipeline_stage/* isActive */.$m)(w.r.stage) && (how === 'rebind' || w.r.stage !== 'reviewing');
    return concerned && consentOf(w.s, w.r) === how;
}
function rebind(w) {
    return w.r.consent ? [keep(w, { consent: { ...w.r.consent, hash: w.s.issue.hash } })] : [];
}
function voidByEdit(w) {
    return cancel(w, 'edited');
}
/** With strict consent the words of people who may not push are read by someone who may, before anybody works on them. */
function isUnapproved(w) {
    const { s, r, policy } = w;
    const said = new Set(s.talk.answers.flatMap(({ trust, comment }) => (trust === 'writer' ? [] : [comment])));
    const unread = s.comments.some((one) => said.has(one.id) && !(0,talk/* isBefore */.Y8)(one, r.consent?.at ?? ''));
    return policy.consent === 'strict' && r.stage === 'queued' && unread;
}
function waitForApproval(w) {
    return waitBecause(w, 'unapproved');
}
/** Ends the item for now, and the run that is at work on it. */
function cancel(w, reason, more = {}) {
    const changes = { reason, ...world_close(w, 'cancelled'), ...lookedAt(w), ...more };
    return [...stopRun(w), to(w, 'cancelled', reason, changes)];
}
/** An item that ended between its branch and its pull request leaves a branch that nobody waits for; so does a merge. */
function hasLeftBranch({ s, r }) {
    const spent = s.pullRequest === null || s.pullRequest.state === 'merged';
    return !(0,pipeline_stage/* isActive */.$m)(r.stage) && r.attempts.length > 0 && spent && s.newestBranch === r.generation;
}
/** Only what we know goes: one commit of ours on its base, or exactly what was merged. */
function tidy({ s, r }) {
    const branch = (0,pipeline_record/* branchName */.at)(s.issue.number, r.generation);
    const known = s.pullRequest ? { head: s.pullRequest.head } : { base: r.attempts.at(-1)?.base ?? '' };
    return [{ do: 'delete-branch', branch, known }];
}

;// CONCATENATED MODULE: ./src/pipeline/guard/finding.ts
/** What is not published as long as it stands. */
function blocksOf(findings) {
    return findings.filter(({ answer }) => answer === 'block');
}
/** Whether any finding forbids publishing. */
function isBlocked(findings) {
    return blocksOf(findings).length > 0;
}
/** Whether a person must look before anybody may merge. */
function finding_needsEye(findings) {
    return findings.some(({ answer }) => answer === 'review');
}

;// CONCATENATED MODULE: ./src/pipeline/rules/pull-request.ts







function isMerged(w) {
    return pullOf(w)?.state === 'merged' && w.r.stage !== 'done';
}
function finish(w) {
    return [...stopRun(w), to(w, 'done', 'merged', { ...changeOf(w), ...world_close(w, 'published') })];
}
/** Also while it is closed: a run may have died between closing and reopening it. Not when consent was withdrawn meanwhile. */
function isCheckWanted(w) {
    const { s, r } = w;
    const pull = pullOf(w);
    if (r.checks === null || r.stage !== 'reviewing' || pull === null)
        return false;
    return pull.state === 'closed' || (s.labelled !== null && s.issue.state === 'open');
}
/** A commit that nobody has seen starts nothing; an App that cannot be used is told. */
function startChecks(w) {
    const { s, r } = w;
    const pull = pullOf(w);
    const reply = (code) => ({ to: r.checks?.by ?? '', code, about: '' });
    if (!pull || s.trouble)
        return [keep(w, { checks: null, reply: reply('app-unusable') })];
    if (pull.head !== r.checks?.head)
        return [keep(w, { checks: null, reply: reply('moved') })];
    return [{ do: 'start-checks', number: pull.number }, keep(w, { checks: null, reply: reply('checks') })];
}
/** Ends after which an open pull request is left alone: a person's word, or a consent that nobody stands for any more. */
const ends = ['command', 'consenter-left', 'relabelled-by-stranger'];
/** Open, consented, nobody at work on it, and no human said that it should stop. A round is over when its commit is there. */
function isOpen(w) {
    const { s, r } = w;
    if (pullOf(w)?.state !== 'open' || r.stage === 'reviewing' || heldByOther(w))
        return false;
    if (!s.labelled || s.issue.state === 'closed' || ((0,revision/* openRevision */.k3)(r) && !isPublished(w)))
        return false;
    if (r.stage === 'done' || r.stage === 'skipped' || (r.stage === 'cancelled' && ends.includes(r.reason)))
        return false;
    return !isNewLabelling(w) || consentByLabel(s).kind === 'given';
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
        ...answers(w),
        ...(reviewers.length > 0 ? [{ do: 'request-review', number: pull.number, logins: reviewers }] : []),
        to(w, 'reviewing', 'in-review', { ...changeOf(w), ...world_close(w, 'published') }),
    ];
}
/** What the policy names, and the label of the issue's type where the issue has it: none is made here. */
function labelsOf({ s, r, policy }) {
    const type = policy['type-labels'][r.verdict?.type ?? 'other'];
    return [...policy['pull-request-labels'], ...(type && s.issue.labels.includes(type) ? [type] : [])];
}
/** Whom the policy names; where it names nobody and the guard wants a look, the person who consented. A round asks its askers. */
function reviewersOf({ s, r, policy }) {
    const wanted = s.delivery?.kind === 'change-set' && finding_needsEye(s.delivery.findings);
    const eyes = policy.reviewers.length === 0 && wanted && r.consent ? [r.consent.by.login] : policy.reviewers;
    if (!(0,revision/* openRevision */.k3)(r))
        return eyes;
    return [...new Set([...askersOf({ s, r }), ...(wanted ? eyes : [])])];
}
/** Whether the commit of a round brings what the text of the pull request does not say: a finding, or a check that fails. */
function hasConcerns({ delivery }) {
    if (delivery?.kind !== 'change-set')
        return false;
    return finding_needsEye(delivery.findings) || delivery.changeSet.verification.some(({ passed }) => !passed);
}
/** Whose requests for changes the round answers. */
function askersOf({ s, r }) {
    const answered = (0,revision/* openRevision */.k3)(r)?.reviews ?? [];
    return (s.discussion?.reviews ?? []).flatMap(({ id, author }) => author && answered.includes(id) ? [author.login] : []);
}
/** A round found nothing to change and says why: that is its answer, and the pull request stays under review. */
function leaveAsItIs(w) {
    const number = w.s.pullRequest?.number ?? 0;
    const reviewers = askersOf(w).filter((one) => !w.s.pullRequest?.reviewers.includes(one));
    return [
        ...answers(w),
        ...(reviewers.length > 0 ? [{ do: 'request-review', number, logins: reviewers }] : []),
        to(w, 'reviewing', 'unchanged', { ...changeOf(w), ...world_close(w, 'no-change') }),
    ];
}
/** One reply in each talk the round was about; to people who began none, or when a person must look, one comment. Found again by its mark. */
function answers({ s, r }) {
    const round = (0,revision/* openRevision */.k3)(r);
    if (!round || !s.pullRequest || !s.discussion)
        return [];
    const mark = (0,pipeline_mark/* keyMark */.JY)((0,pipeline_mark/* roundKey */.sg)(r.revisions.length));
    const isNew = (comments) => !comments.some(({ ours, body }) => ours && body.includes(mark));
    const where = { number: s.pullRequest.number, round: r.revisions.length };
    const threads = s.discussion.threads.filter(({ id, comments }) => round.threads.includes(id) && isNew(comments));
    const isOwed = (round.threads.length === 0 && round.by !== null) || hasConcerns(s);
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
    return (w.r.stage === 'reviewing' || (0,revision/* openRevision */.k3)(w.r) !== null) && pullOf(w)?.state === 'closed';
}
/** Whether a pull request of this generation has ended: its branch is never used again. */
function isSpent(w) {
    const pull = pullOf(w);
    return pull !== null && pull.state !== 'open';
}
function giveUp(w) {
    const number = w.s.pullRequest?.number ?? 0;
    return [
        { do: 'ask-why', number },
        ...stopRun(w),
        to(w, 'cancelled', 'closed-unmerged', { reason: 'closed-unmerged', ...changeOf(w), ...world_close(w, 'cancelled') }),
    ];
}
/** Somebody else's pull request stops us once, before any work; who wants ours all the same says so. */
function isRivalled({ s, r }) {
    return r.stage === 'queued' && s.rival !== null && s.rival !== r.rival;
}
function yieldToRival(w) {
    return cancel(w, 'rivalled', { rival: w.s.rival });
}
/** Somebody has ticked why the pull request was closed. */
function isToldWhy({ s, r }) {
    return s.whyClosed !== null && r.change !== null && r.change.why === null;
}
function noteWhy(w) {
    return w.r.change ? [keep(w, { change: { ...w.r.change, why: w.s.whyClosed } })] : [];
}
/** The pull request stands differently than the record says. */
function isNews(w) {
    const { change, stage } = w.r;
    if (stage !== 'reviewing' || change === null || pullOf(w) === null)
        return false;
    const now = changeOf(w).change;
    return now?.state !== change.state || now.head !== change.head;
}
function note(w) {
    return [keep(w, changeOf(w))];
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
    const base = r.change?.base ?? r.attempts.at(-1)?.base ?? s.repository.head;
    const { branch, head, number: pullRequest } = pull;
    const why = r.change?.why ?? null;
    return {
        change: { branch, base, head, pullRequest, round: r.revisions.length, state: stateOf(pull, discussion), why },
    };
}

;// CONCATENATED MODULE: ./src/pipeline/rules/verdict.ts





/** Plans per item: who changes the text more often decides by hand. */
const mostPlans = 10;
/** Below this confidence no label and no type is set. */
const sure = 0.5;
const verdict_isTriage = (w) => w.s.run.job === 'triage';
/** A verdict for which a model was asked is written at once, so that nothing is asked and paid twice. */
function isUnnoted({ s, r }) {
    return s.verdict !== null && s.verdict.model !== null && s.verdict.hash !== r.verdict?.hash;
}
function verdict_note(w) {
    const { s, r, now } = w;
    const { tokens = 0, costUsd = 0, fallback } = s.verdict ?? {};
    const today = (0,budget/* spentToday */.qE)(r, now);
    const changes = {
        verdict: s.verdict,
        judged: r.judged + (fallback === 'used-up' ? 0 : 1),
        totals: { ...r.totals, tokens: r.totals.tokens + tokens, costUsd: r.totals.costUsd + costUsd },
        spent: { ...today, costUsd: today.costUsd + costUsd },
    };
    return [keep(w, changes)];
}
/** A model may say that this is nothing for a machine, also of an answer; only a writer may say otherwise. */
function isForAPerson(w) {
    const isJudged = w.r.stage === 'queued' || w.r.stage === 'clarifying';
    return isJudged && !w.r.enough && verdictOf(w)?.readiness === 'human';
}
function leaveToAPerson(w) {
    // The reason is in the language of the issue, so that nothing in another one stands before it.
    return [fail(w, 'for-a-person', 'needs-a-person', verdictOf(w)?.reason || 'A person should decide this.')];
}
const isPlanned = ({ s, r }) => r.plan !== null && r.plan.text === s.textHash;
function isUnplanned(w) {
    const approved = isPlanned(w) && w.r.plan?.approved !== null;
    return w.policy.approval === 'plan' && w.r.stage === 'queued' && verdict_isTriage(w) && !approved;
}
/** The plan in a comment, and the wait for a word on it; a run that died in between finds its comment again. */
function plan(w) {
    const number = (w.r.plan?.number ?? 0) + 1;
    if (number > mostPlans)
        return [fail(w, 'plan', 'needs-a-person', `The text has changed after each of ${mostPlans} plans.`)];
    const posted = { number, text: w.s.textHash, approved: null };
    return [{ do: 'plan', number }, to(w, 'planned', 'plan', { plan: posted, verdict: verdictOf(w) })];
}
/** The comment that shows the plan in force. */
function planComment(comments, { plan, generation }) {
    const mark = plan && (0,pipeline_mark/* keyMark */.JY)((0,pipeline_mark/* planKey */.vH)(generation, plan.number, plan.text));
    return comments.find(({ ours, body }) => mark !== null && ours && body.includes(mark)) ?? null;
}
function isPlanVoid(w) {
    return w.r.stage === 'planned' && (!isPlanned(w) || w.policy.approval === 'none');
}
function dropPlan(w) {
    return [to(w, 'queued', 'plan-void')];
}
/** Who can push and has put a +1 on the plan in force; what was said about one before it counts no more. */
function approver({ s, r }) {
    const { comment = null, by = [] } = s.approvals ?? {};
    if (comment === null || comment !== planComment(s.comments, r)?.id)
        return null;
    return by.find((login) => s.mayPush[login] === true) ?? null;
}
function isPlanApproved(w) {
    return w.r.stage === 'planned' && approver(w) !== null;
}
function takeApproval(w) {
    const by = approver(w);
    return w.r.plan && by ? [to(w, 'queued', 'plan-approved', { plan: { ...w.r.plan, approved: by } }, by)] : [];
}
/**
 * The plan as a command that approves leaves it: approved if its author can have read it; a plan for another text is gone, and
 * plans are counted anew.
 */
function approvedPlan(w, comment, by) {
    const { s, r } = w;
    if (!isPlanned(w))
        return null;
    const read = comment.id > (planComment(s.comments, r)?.id ?? 0);
    return r.plan && read ? { ...r.plan, approved: by } : r.plan;
}
/** What of the type is to be shown: where a person has set a type of their own, or taken ours away, nothing. */
function typeChanges({ s, r, policy }) {
    const { verdict } = r;
    if (!(0,pipeline_stage/* isActive */.$m)(r.stage) || !verdict || verdict.confidence < sure)
        return null;
    const label = policy['type-labels'][verdict.type] ?? null;
    const type = policy['issue-types'][verdict.type] ?? null;
    const fold = (name) => name.toLowerCase();
    const mapped = Object.values(policy['type-labels']).map(fold);
    const present = s.issue.labels.map(fold).filter((name) => mapped.includes(name));
    const ours = r.shown?.label ? [fold(r.shown.label)] : [];
    const isFree = present.length === ours.length && present.every((name) => ours.includes(name));
    const changes = {
        label: label !== r.shown?.label && isFree ? label : null,
        type: type !== r.shown?.type ? type : null,
    };
    return changes.label || changes.type ? changes : null;
}
function isTypeHidden(w) {
    return typeChanges(w) !== null;
}
function showType(w) {
    const { label = null, type = null } = typeChanges(w) ?? {};
    const shown = w.r.shown ?? { label: null, type: null };
    return [
        ...(label ? [{ do: 'type-label', name: label, instead: shown.label }] : []),
        ...(type ? [{ do: 'issue-type', name: type, instead: shown.type }] : []),
        keep(w, { shown: { label: label ?? shown.label, type: type ?? shown.type } }),
    ];
}

;// CONCATENATED MODULE: ./src/pipeline/rules/command.ts









/**
 * The oldest command not yet handled. Edited comments, bots and our own words carry none; who was refused once is not
 * answered again, and whose right was not looked up in this run waits for the next.
 */
function nextCommand({ s, r }) {
    const counts = ({ id, ours, author, editedAt, body }) => id > r.handled && !ours && author !== null && !author.bot && editedAt === null && (0,pipeline_command/* parseCommand */.R)(body) !== null;
    const isHeard = (login) => s.mayPush[login] === true || (s.mayPush[login] === false && !isDeaf(login));
    const isDeaf = (login) => r.refused.includes(login) || r.refused.length >= pipeline_record/* mostRefused */.g0;
    const said = [...s.comments, ...(s.discussion?.comments ?? [])].sort((a, b) => a.id - b.id);
    return said.find((comment) => counts(comment) && isHeard(comment.author?.login ?? '')) ?? null;
}
/** Does what the command says, or answers why not; both are noted, so that a command acts once. */
function obey(w) {
    const comment = nextCommand(w);
    const command = comment && (0,pipeline_command/* parseCommand */.R)(comment.body);
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
        { do: 'react', comment: comment.id, content: reply.code === 'help' ? '+1' : 'confused' },
    ];
}
function outcomeOf(w, comment, command) {
    if (!comment.author || w.s.mayPush[comment.author.login] !== true)
        return { reply: 'refused' };
    if (command.verb === 'unknown')
        return { reply: 'unknown', about: command.nearest ?? '' };
    return verbs[command.verb](w, comment, comment.author.login, command.rest);
}
const verbs = {
    help: () => ({ reply: 'help' }),
    // Whoever asks for it has already got it: this run looks at everything anew.
    refresh: ({ r }) => ({ record: r }),
    revise: (w, comment, by) => w.r.stage === 'reviewing' ? { record: { ...w.r, asked: { by, comment: comment.id } } } : notNow(w),
    check,
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
    const next = r.stage === 'failed' && !isSpent(w) ? {} : fresh(r);
    const bound = { consent: standing.consent, labelling: s.labelled.event, agent: agent || r.agent, retries: 0 };
    return { record: (0,pipeline_record/* move */.Cy)(r, 'queued', how(w, by), { ...next, ...bound }) };
}
/** Asks for the checks of exactly the commit that was there to be read: they run the agent's code with the repository's secrets. */
function check({ s, r, policy }, comment, by) {
    if (!policy.app)
        return { reply: 'no-app' };
    const pull = s.pullRequest;
    if (r.stage !== 'reviewing' || pull?.state !== 'open')
        return { reply: 'not-now', about: r.stage };
    if (comment.createdAt < r.since || pull.head !== r.change?.head)
        return { reply: 'moved' };
    return { record: { ...r, checks: { head: pull.head, by } } };
}
/** Approves the text as it stands now: mends a void consent, ends the questions, and lets a plan go that is for this text. */
function approve(w, comment, by) {
    const { s, r } = w;
    if (!s.labelled)
        return { reply: 'no-label' };
    if (s.issue.state === 'closed')
        return notNow(w);
    const standing = consentBy(s, comment.author, comment.createdAt);
    if (standing.kind !== 'given')
        return { reply: 'refused', about: 'edited' };
    const plan = approvedPlan(w, comment, by);
    const enough = r.enough || r.stage !== 'planned';
    const bound = { consent: standing.consent, labelling: s.labelled.event, enough, plan, retries: 0 };
    if (r.stage === 'queued')
        return { record: { ...r, ...bound, reason: null } };
    const isUnread = r.stage === 'planned' && plan?.approved === null;
    if (isUnread || r.stage === 'reviewing')
        return { record: { ...r, ...bound } };
    if (r.stage === 'working' || r.stage === 'done' || r.stage === 'skipped')
        return notNow(w);
    return { record: (0,pipeline_record/* move */.Cy)(r, 'queued', how(w, by), { ...(isSpent(w) ? fresh(r) : {}), ...bound }) };
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
    const isAnswer = outside.length === 0 && summary.trim() !== '';
    if (isAnswer && (0,revision/* openRevision */.k3)(w.r) && w.s.pullRequest?.state === 'open')
        return leaveAsItIs(w);
    if (isAnswer)
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
    return delivered?.kind === 'change-set' && blocksOf(delivered.findings).length > 0;
}
function tellBlocked(w) {
    const delivered = delivery(w);
    if (delivered?.kind !== 'change-set')
        return [];
    const blocks = blocksOf(delivered.findings);
    const kept = blocks.slice(0, pipeline_record/* mostFindings */.Yb).map(({ rule, path, values, fixed }) => {
        return { rule, path: path.slice(0, 300), values: values.map((value) => value.slice(0, 100)), fixed };
    });
    return [fail(w, 'blocked', 'change-set-blocked', `The guard blocked the change (${blocks.length}).`, kept)];
}
function isDelivered(w) {
    return changeSet(w) !== null;
}
function publish(w) {
    const branch = (0,pipeline_record/* branchName */.at)(w.s.issue.number, w.r.generation);
    if ((0,revision/* openRevision */.k3)(w.r))
        return [{ do: 'revise-branch', branch }];
    return [
        { do: 'publish-branch', branch },
        { do: 'open-pull-request', branch },
    ];
}
/** A pull request is a draft where the policy says so, and always while a check fails or the guard wants a human eye. */
function opensAsDraft(policy, verification, findings) {
    return policy.draft || verification.some(({ passed }) => !passed) || needsEye(findings);
}

;// CONCATENATED MODULE: ./src/pipeline/rules/queue.ts







const queue_isTriage = ({ s }) => s.run.job === 'triage';
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
    return queue_isTriage(w) && !isLooked(w) && (w.s.around?.looks ?? 0) < mostLooks && isReady(w);
}
function isDayOver(w) {
    const { r, policy, now } = w;
    return isLooked(w) && isReady(w) && (0,budget/* isDayUsedUp */.XT)([...others(w), { record: r }], policy, now);
}
function waitForDay(w) {
    return waitBecause(w, 'daily-budget');
}
/** Who has given back too often waits as if one were ahead. */
const place = (w) => (isLooked(w) ? placeOf(seen(w), others(w), w.policy, w.now) : 1);
/** Only what is new is written; an unchanged place falls through to the labels. */
function isToWait(w) {
    return queue_isTriage(w) && isReady(w) && place(w) !== null && place(w) !== w.r.place;
}
function takePlace(w) {
    return [keep(w, { place: place(w), reason: null })];
}
function mayStart(w) {
    return queue_isTriage(w) && isLooked(w) && isReady(w) && place(w) === null;
}
function isUnconfirmed(w) {
    return w.r.stage === 'working' && holdsLease(w) && queue_isTriage(w) && isLooked(w);
}
function hasLostSlot(w) {
    const { s, r, policy, now } = w;
    if (r.stage !== 'working' || !holdsLease(w) || s.around?.state !== 'confirmed')
        return false;
    return mustYield(seen(w), s.around, policy, now);
}
function giveBack(w) {
    const round = (0,revision/* openRevision */.k3)(w.r);
    return [to(w, round ? 'reviewing' : 'queued', 'slot-lost', { ...(0,pipeline_attempt/* dropAttempt */.tI)(w.r), ...(round && dropRound(w.r)) })];
}
function isRetryDue({ r, now }) {
    const at = r.stage === 'failed' ? r.error?.retryAt : null;
    return at != null && new Date(at) <= now;
}
function retry(w) {
    return [to(w, 'queued', 'retry-due', { retries: w.r.retries + 1 })];
}

;// CONCATENATED MODULE: ./src/pipeline/decide.ts












const rest = () => [];
/** For an issue without a record: does an item begin? */
// biome-ignore format: a table is read as a table
const arrivals = [
    { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: isStrangersRerun, plan: rest },
    { name: 'newer-record', says: 'A newer version wrote the record: leave it alone.', when: (w) => w.s.status.kind === 'newer', plan: rest },
    { name: 'unsupported-target', says: 'The label is on a pull request: say so, once.', when: isPullRequest, plan: sayUnsupported },
    { name: 'command-unlabelled', says: 'A command, but the label is not on: say so, once.', when: isUnlabelledCommand, plan: sayUnlabelled },
    { name: 'no-consent', says: 'The label is not on: nothing begins.', when: (w) => !w.s.labelled, plan: rest },
    { name: 'closed-already', says: 'The issue is closed: say so, once.', when: (w) => w.s.issue.state === 'closed' && w.s.pullRequest?.state !== 'merged', plan: sayClosed },
    { name: 'record-lost', says: 'There was a record, and it is gone or not to be believed: wait for `/automate approve`, or a new label.', when: isRecordLost, plan: begin },
    { name: 'refused', says: 'The label was put on by someone who may not push, or by a bot: say so, once.', when: isRefused, plan: sayRefused },
    { name: 'edited-before-start', says: 'The text was changed after the label by someone who may not push: wait for `/automate approve`.', when: isStale, plan: begin },
    { name: 'consented', says: 'Someone who may push added the label: the item is queued.', when: () => true, plan: begin },
];
/** For an item: the first row that holds is the plan. The pull request's own state outranks all; humans outrank the machine. */
// biome-ignore format: a table is read as a table
const rules = [
    { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: isStrangersRerun, plan: rest },
    // The pull request.
    { name: 'merged', says: 'Its pull request was merged: done.', when: isMerged, plan: finish },
    { name: 'start-checks', says: 'Someone asked for the checks of this very commit: the App starts them.', when: isCheckWanted, plan: startChecks },
    { name: 'in-review', says: 'Its pull request is open: reviewing.', when: isOpen, plan: review },
    { name: 'closed-unmerged', says: 'Its pull request was closed without a merge: cancelled.', when: isClosedUnmerged, plan: giveUp },
    { name: 'told-why', says: 'Somebody has ticked why it was closed: kept for the metrics.', when: isToldWhy, plan: noteWhy },
    // Consent.
    { name: 'unlabelled', says: 'The label was removed: cancelled.', when: (w) => (0,pipeline_stage/* isActive */.$m)(w.r.stage) && !w.s.labelled, plan: withdraw },
    { name: 'issue-closed', says: 'The issue was closed: cancelled.', when: (w) => (0,pipeline_stage/* isActive */.$m)(w.r.stage) && w.s.issue.state === 'closed', plan: closeDown },
    { name: 'asked-again', says: 'The label was put on anew after an end: queued, as a new generation.', when: isAskedAgain, plan: startOver },
    { name: 'relabelled', says: 'The label was put on anew meanwhile: consent is bound again.', when: isRelabelled, plan: relabel },
    { name: 'relabelled-in-vain', says: 'The label now stands by someone who may not push, or for a text that someone else changed: what was under way by that label is cancelled.', when: isRelabelledInVain, plan: refuse },
    { name: 'consenter-left', says: 'The person who consented may no longer push: cancelled.', when: hasConsenterLeft, plan: lapse },
    { name: 'edited-by-writer', says: 'Someone who may push changed the text: consent is bound to the new text.', when: (w) => isEdited(w, 'rebind'), plan: rebind },
    // A lease whose run is over binds nobody, so that a retry finds a failed item.
    { name: 'run-lost', says: 'The run that held the lease is gone: failed, to be retried.', when: work_isLost, plan: tellLost },
    // Commands come before a void consent, because one of them mends it.
    { name: 'command', says: 'Someone gave a command: do it, or say why not.', when: (w) => nextCommand(w) !== null, plan: obey },
    { name: 'edited', says: 'Someone who may not push changed the text: consent is void until `/automate approve`.', when: (w) => isEdited(w, 'void'), plan: voidByEdit },
    // Trouble.
    { name: 'trouble', says: 'Something went wrong in this run: failed, with code and message.', when: isInTrouble, plan: tellTrouble },
    { name: 'misconfigured', says: 'The configuration cannot be used: failed, with the key and the place.', when: isMisconfigured, plan: tellMisconfigured },
    { name: 'rerun', says: 'Someone who may push re-ran the run in which it failed: taken up again where that run is.', when: work_isRerun, plan: takeUp },
    { name: 'retry-due', says: 'What failed is worth another try, and its time has come: queued.', when: isRetryDue, plan: retry },
    // The work.
    { name: 'unanswered', says: 'No answer came in time: cancelled, kindly.', when: isExpired, plan: expire },
    { name: 'rivalled', says: 'Another pull request for the issue is open already: cancelled, until somebody says that ours is wanted all the same.', when: isRivalled, plan: yieldToRival },
    { name: 'reopen', says: 'Only the pull request could not be opened, and its branch is still there: open it, without the agent.', when: isToBeReopened, plan: reopen },
    { name: 'not-ready', says: 'No agent or no room is configured: failed, before anybody is asked anything.', when: isNotReady, plan: tellNotReady },
    { name: 'used-up', says: 'Attempts, minutes or dollars of this issue are used up: failed.', when: isUsedUp, plan: tellUsedUp },
    { name: 'understand', says: 'The text, or what was answered, has no verdict yet: judge it.', when: isUnread, plan: () => [{ do: 'understand' }] },
    { name: 'understood', says: 'A model was asked: the verdict is written at once, so that nothing is asked and paid twice.', when: isUnnoted, plan: verdict_note },
    { name: 'for-a-person', says: 'The model says that this is nothing for a machine: failed, a person decides.', when: isForAPerson, plan: leaveToAPerson },
    // The questions.
    { name: 'answered', says: 'Enough is said, or no question is open any more: queued again.', when: isAnswered, plan: takeAnswers },
    { name: 'heard', says: 'Something was said, and questions are still open: note it, and wait for the rest.', when: isHeard, plan: noteAnswers },
    { name: 'remind', says: 'No answer for `reminder-days`: remind the reporter, once a round.', when: isToBeReminded, plan: remind },
    { name: 'ask', says: 'Too little to act on: ask the reporter.', when: isToBeAsked, plan: ask },
    { name: 'still-unclear', says: 'Too little to act on, and nothing more to ask: failed, a person decides.', when: isStillUnclear, plan: tellStillUnclear },
    { name: 'questions', says: 'Our questions do not show what came of them: put that right.', when: (w) => unshown(w).length > 0, plan: unshown },
    { name: 'unapproved', says: 'Strict consent, and answers of people who may not push: wait for `/automate approve`.', when: isUnapproved, plan: waitForApproval },
    // Rounds of revision, which wait for their slot like all other work.
    { name: 'no-round', says: 'A round of revision is wanted but may not begin, or is wanted no more: say why.', when: isHeldUp, plan: holdUp },
    { name: 'look-at-checks', says: 'Checks have failed, and a round is to mend them: read what they say.', when: isUnseen, plan: () => [{ do: 'look-at-checks' }] },
    { name: 'plan-void', says: 'The text has changed, so the plan no longer fits: queued again.', when: isPlanVoid, plan: dropPlan },
    { name: 'plan-approved', says: 'Someone who can push has put a +1 on the plan: queued, it may start.', when: isPlanApproved, plan: takeApproval },
    { name: 'plan', says: 'A plan is wanted before an agent starts: post it, and wait for approval.', when: isUnplanned, plan: plan },
    // The queue.
    { name: 'look-around', says: 'Ready to start: see what the other items do.', when: isBlind, plan: () => [{ do: 'look-around' }] },
    { name: 'daily-budget', says: 'The budget of the day is used up: wait for tomorrow.', when: isDayOver, plan: waitForDay },
    { name: 'wait', says: 'No slot is free, or others come first: wait, and tell the place.', when: isToWait, plan: takePlace },
    { name: 'start', says: 'A slot is free: working, for a round on top of the branch as it stands; this run holds the lease.', when: mayStart, plan: start },
    { name: 'confirm-slot', says: 'The slot was claimed: see whether others claimed it at the same time.', when: isUnconfirmed, plan: () => [{ do: 'confirm-slot' }] },
    { name: 'slot-lost', says: 'More claimed than there are slots, and others come first: it waits again, no attempt is lost.', when: hasLostSlot, plan: giveBack },
    { name: 'broken', says: 'The implement job left nothing usable: failed.', when: isBroken, plan: tellBroken },
    { name: 'agent-ended-badly', says: 'The agent did not end well: failed.', when: isBadEnding, plan: tellBadEnding },
    { name: 'unchanged', says: 'The agent changed nothing in its tree: with a reason that is an answer, and done; without one failed.', when: isUnchanged, plan: tellUnchanged },
    { name: 'blocked', says: 'The guard blocks the change: failed; the change set is kept.', when: delivery_isBlocked, plan: tellBlocked },
    { name: 'publish', says: 'A change set is there and judged: branch, then pull request; for a round a commit on the branch.', when: isDelivered, plan: publish },
    { name: 'tidy', says: 'An ended item has left a branch that nobody needs any more: delete it.', when: hasLeftBranch, plan: tidy },
    { name: 'hand-over', says: 'This run has freed a slot: dispatch a run for who is next.', when: (w) => w.s.freed, plan: () => [{ do: 'hand-over' }] },
    // The projection.
    { name: 'restore', says: 'Someone else edited the signed status comment, or another run wrote it at the same time: write it anew, and say so.', when: isDefaced, plan: (w) => [keep(w, {})] },
    { name: 'news', says: 'The pull request stands differently than the record says: note it.', when: isNews, plan: note },
    { name: 'type', says: 'The issue does not show its type yet: label it and set it, as configured.', when: isTypeHidden, plan: showType },
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

// EXTERNAL MODULE: ./src/text/sanitise.ts + 3 modules
var sanitise = __webpack_require__(7009);
;// CONCATENATED MODULE: ./src/reconcile/readable.ts

/** What models and agents read at most, in characters: of the body, of all answers together, and of one of them. */
const most = { body: 40_000, answers: 40_000, answer: 10_000 };
/** The issue as models and agents may read it, and what was taken out, for people. */
function readable(snapshot) {
    const { issue, comments, talk } = snapshot;
    // A title is plain text, not Markdown.
    const title = (0,sanitise/* sanitiseTitle */.Po)(issue.title);
    const body = (0,sanitise.sanitise)(issue.body, { maxChars: most.body });
    const replied = new Set(talk.answers.map(({ comment }) => comment));
    const replies = comments
        .filter(({ id }) => replied.has(id))
        .map((comment) => (0,sanitise.sanitise)(comment.body, { maxChars: most.answer }));
    const all = [...pairs(snapshot), ...ticks(snapshot)];
    const answers = fitting(all);
    const left = all.length > answers.length ? [{ kind: 'cut', count: all.length - answers.length }] : [];
    return {
        title: title.text,
        body: body.text,
        answers,
        removed: inAll([...[title, body, ...replies].flatMap(({ removed }) => removed), ...left]),
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
        text: (0,sanitise.sanitise)(text, { maxChars: most.answer }).text,
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
        return [{ questions: [inWords(question)], author: tick.by, trust: 'writer', at, text: (0,sanitise/* sanitiseTitle */.Po)(text).text }];
    });
}
/** A question with its options, as its comment shows it. */
function inWords({ ask, options }) {
    const lettered = options.map((option, i) => ` ${String.fromCharCode(97 + i)}) ${option}`);
    return (0,sanitise/* sanitiseTitle */.Po)(`${ask}${lettered.join('')}`).text;
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
const forecast_mostPlans = 12;
/**
 * What a run would do now, plan by plan until it would rest, and the world as it would be then. Nothing is changed, and
 * nothing is asked: the judge is the offline one.
 */
function forecast(snapshot, policy, now) {
    const plans = [];
    let after = snapshot;
    while (plans.length < forecast_mostPlans) {
        const plan = decide(after, policy, now);
        // What was said once is not said again: the comments of a forecast do not exist.
        if (plan.rule === plans.at(-1)?.rule)
            break;
        plans.push(plan);
        if (plan.effects.length === 0)
            break;
        after = plan.effects.reduce((before, effect) => foresee(before, effect, policy), after);
    }
    return { plans, after };
}
function foresee(snapshot, effect, policy) {
    const { issue } = snapshot;
    switch (effect.do) {
        case 'save':
            return { ...snapshot, status: { kind: 'valid', commentId: 0, body: '', record: effect.record, restore: false } };
        case 'understand': {
            const { title, body, answers } = readable(snapshot);
            const texts = answers.map(({ text }) => text);
            return {
                ...snapshot,
                verdict: (0,classify/* classify */.L)({ title, body, answers: texts, told: (0,talk/* toldIn */.fk)(snapshot.talk) }, snapshot.textHash),
            };
        }
        case 'look-around':
            return { ...snapshot, around: { state: 'looked', at: 0, items: [], slow: false, looks: 1, same: false } };
        case 'confirm-slot':
            return { ...snapshot, around: snapshot.around && { ...snapshot.around, state: 'confirmed' } };
        case 'look-at-checks':
            return { ...snapshot, failedChecks: { name: policy['fix-checks'] ?? '', log: '' } };
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

// EXTERNAL MODULE: ./src/reconcile/hash.ts
var hash = __webpack_require__(2202);
// EXTERNAL MODULE: ./src/text/codec.ts + 2 modules
var codec = __webpack_require__(5694);
;// CONCATENATED MODULE: ./src/reconcile/hear.ts


/** Reads what was said to our questions as far as people can see it, and hashes all that a verdict is made for. */
async function hear(snapshot) {
    const talk = await talkOf(snapshot);
    const { title, body } = snapshot.issue;
    const ticked = talk.questions.flatMap(({ key, tick }) => (tick ? [`${key} ${tick.option}`] : []));
    const textHash = (0,hash/* hashTexts */.tX)([title, body, ...talk.answers.map(({ text }) => text), ...ticked]);
    return { ...snapshot, talk, textHash };
}
async function talkOf({ status, issue, comments, mayPush }) {
    const record = status.kind === 'valid' ? status.record : null;
    if (!record || record.rounds.length === 0)
        return talk/* silence */.ao;
    const people = { reporter: issue.author?.login ?? null, mayPush };
    const { readTalk } = await __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 6887));
    const replies = (0,talk/* repliesAmong */.RM)(comments, record, people);
    const visible = replies.length > 0 ? await reader() : () => '';
    return readTalk(record, comments, people, visible);
}
/** Loaded only where somebody has replied: what is hidden from people answers nothing. */
async function reader() {
    const { sanitise } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7009));
    return ({ body }) => sanitise(body).text;
}

;// CONCATENATED MODULE: ./src/reconcile/observe.ts












/**
 * Reads the world: one request for the issue with its record, then the live rights of the people on whom a rule may depend,
 * the pull request when it belongs to a later generation than the first, what is said on it while it is open, and the run that
 * holds the item when it is another.
 */
async function observe(platform, number, label, seals, run, policyOf) {
    const guess = (0,pipeline_record/* branchName */.at)(number, 1);
    const { reading: read, status } = await lookAt(platform, number, guess, seals);
    const policy = await policyOf(read.settings);
    const reading = admit(read, policy);
    const record = status.kind === 'valid' ? status.record : null;
    const newestBranch = newestGeneration(reading.branches);
    const branch = (0,pipeline_record/* branchName */.at)(number, record?.generation ?? Math.max(1, newestBranch));
    const pullRequests = branch === guess ? reading.pullRequests : await platform.pullRequests(branch);
    const labelled = reading.issue.labels.includes(label)
        ? (reading.labellings.filter((one) => one.label === label).at(-1) ?? null)
        : null;
    const choice = choiceOf(reading);
    const chooser = choice?.by?.bot === false && labelled ? [choice.by.login] : [];
    const pullRequest = pullRequests[0] ?? null;
    const followed = pullRequest?.state === 'open' && record !== null && (0,pipeline_stage/* isActive */.$m)(record.stage);
    const discussion = followed ? await platform.discussion(pullRequest) : null;
    const shown = record?.stage === 'planned' ? planComment(reading.comments, record) : null;
    const approvals = shown && { comment: shown.id, by: (await platform.approvers(shown.id)).slice(-mostSpeakers) };
    const people = new Set([
        ...peopleInQuestion(reading, labelled, record, run, policy, discussion),
        ...chooser,
        ...(approvals?.by ?? []),
    ]);
    const mayPush = await rights(platform, [...people]);
    const issue = { ...reading.issue, hash: (0,hash/* hashTexts */.tX)([reading.issue.title, reading.issue.body]) };
    const snapshot = {
        repository: reading.repository,
        target: reading.target,
        issue,
        labelled,
        choice,
        comments: reading.comments,
        status,
        pullRequest,
        discussion,
        whyClosed: await whyWasClosed(platform, record),
        rival: reading.rivals[0] ?? null,
        newestBranch,
        holderEnded: await hasHolderEnded(platform, record, run),
        approvals,
        mayPush,
        verdict: null,
        talk: talk/* silence */.ao,
        textHash: '',
        around: null,
        raced: false,
        freed: false,
        delivery: null,
        failedChecks: null,
        trouble: null,
        run,
    };
    return { snapshot: await hear(snapshot), policy };
}
/** A label that names the agent for one issue. */
const choicePrefix = 'agent: ';
function choiceOf({ issue, labellings }) {
    const on = labellings.filter(({ label }) => label.startsWith(choicePrefix) && issue.labels.includes(label)).at(-1);
    return on ? { agent: on.label.slice(choicePrefix.length).trim(), by: on.by } : null;
}
/** Where many have spoken, the status comment or answers to our questions stand between the two ends that one look shows. */
async function lookAt(platform, number, branch, seals) {
    const first = await platform.read(number, branch);
    const statusIn = ({ comments, repository, issue }) => (0,codec/* readStatus */.rk)(comments, { repository: repository.id, issue: issue.id }, seals);
    const status = statusIn(first);
    const asked = status.kind === 'valid' && status.record.rounds.length > 0;
    if (first.unreadComments === null || (status.commentId !== null && !asked))
        return { reading: first, status };
    const more = await platform.moreComments(number, first.unreadComments);
    const reading = { ...first, comments: (0,talk/* mergeComments */.tC)(first.comments, more) };
    return { reading, status: statusIn(reading) };
}
function newestGeneration(branches) {
    return Math.max(0, ...branches.map((name) => Number(/-g(\d{1,4})$/.exec(name)?.[1] ?? 0)));
}
/** How many of the newest speakers, and of the editors, are looked up: a crowd of strangers must not cost a request each. */
const mostSpeakers = 10;
/** Only people whose right decides something now; a sleeping item needs nobody's. */
function peopleInQuestion(reading, labelled, record, run, policy, discussion) {
    const people = [];
    const fresh = labelled !== null && labelled.event !== record?.labelling;
    const active = record !== null && (0,pipeline_stage/* isActive */.$m)(record.stage);
    if (fresh)
        people.push(labelled.by?.bot ? null : labelled.by?.login);
    if (active)
        people.push(record.consent?.by.login);
    const said = [...reading.comments, ...(discussion?.comments ?? [])];
    const commands = said.filter((c) => !c.ours && c.id > (record?.handled ?? 0) && (0,pipeline_command/* parseCommand */.R)(c.body) !== null);
    if (fresh || active || commands.length > 0) {
        const since = record?.consent?.at ?? labelled?.at ?? '';
        const editors = reading.issue.edits.filter(({ by, at }) => at >= since && !by?.bot).map(({ by }) => by?.login);
        people.push(...[...new Set(editors)].slice(-mostSpeakers));
    }
    // Whoever asks again after an end wants what was answered before.
    const asked = active || fresh || commands.length > 0 ? record?.rounds[0]?.at : undefined;
    const answered = new Set(record?.rounds.flatMap(({ answers }) => answers));
    const replies = reading.comments.filter((c) => asked !== undefined && !c.ours && c.author?.login !== reading.issue.author?.login);
    const known = replies.filter(({ id }) => answered.has(id));
    const speakers = [...known, ...inTurn(commands, record), ...replies.slice(-mostSpeakers)];
    people.push(...speakers.map(({ author }) => (author?.bot ? null : author?.login)));
    const reviewers = (discussion?.reviews ?? []).map(({ author }) => author);
    const talkers = (discussion?.threads ?? []).flatMap(({ comments }) => comments).filter(({ ours }) => !ours);
    const critics = [...talkers.map(({ author }) => author), ...reviewers].flatMap((one) => (one?.bot ? [] : one?.login));
    people.push(...[...new Set(critics)].slice(-mostSpeakers));
    const ticker = active ? (0,checklist/* questionsComment */.dx)(reading.comments, record.rounds.length)?.editor : null;
    people.push(ticker?.bot ? null : ticker?.login);
    if (asked !== undefined && policy.consent === 'strict')
        people.push(reading.issue.author?.login);
    if (isRerun(run))
        people.push(run.triggeredBy);
    return [...new Set(people.filter((login) => typeof login === 'string'))];
}
/**
 * Whose commands are looked at: the oldest first, each person once, so that no crowd of commands pushes one out. Who was told
 * no is not heard again; where all who are to be told have been, the newest are looked at.
 */
function inTurn(commands, record) {
    const refused = record?.refused ?? [];
    const first = new Map();
    for (const one of commands) {
        const login = one.author?.login;
        if (login !== undefined && !first.has(login) && !refused.includes(login))
            first.set(login, one);
    }
    return refused.length < pipeline_record/* mostRefused */.g0
        ? [...first.values()].slice(0, mostSpeakers)
        : [...first.values()].slice(-mostSpeakers);
}
/** What somebody has ticked below our question; only people who may write can change a comment of ours. */
async function whyWasClosed(platform, record) {
    const change = record?.stage === 'cancelled' && record.reason === 'closed-unmerged' ? record.change : null;
    if (!change || change.why !== null)
        return null;
    const comments = await platform.ourComments(change.pullRequest);
    return (0,pipeline_mark/* tickedIn */.yZ)(comments.find(({ body }) => body.includes((0,pipeline_mark/* keyMark */.JY)(pipeline_mark/* whyKey */.uc)))?.body ?? '');
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
    nudge: 'issues',
    plan: 'issues',
    'type-label': 'issues',
    'issue-type': 'issues',
    notice: 'issues',
    react: 'issues',
    label: 'issues',
    unlabel: 'issues',
    'stop-run': 'actions',
    'look-at-checks': 'none',
    'delete-branch': 'contents',
    'publish-branch': 'contents',
    'revise-branch': 'contents',
    'answer-thread': 'pull-requests',
    'report-round': 'pull-requests',
    'ask-why': 'pull-requests',
    'open-pull-request': 'pull-requests',
    'label-pull-request': 'pull-requests',
    assign: 'pull-requests',
    'start-checks': 'pull-requests',
    'request-review': 'pull-requests',
};

// EXTERNAL MODULE: ./src/text/words/en.ts + 2 modules
var en = __webpack_require__(4991);
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
    return `${en/* words */.a.stage[record.stage]}${record.stage === 'working' ? ': the agent starts or is at work' : ''}, since ${en/* words */.a.format.moment(record.since)}`;
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
            return `write the record and the status comment: ${en/* words */.a.stage[effect.record.stage]}`;
        case 'understand':
            return 'judge type and completeness of the text';
        case 'look-around':
        case 'confirm-slot':
            return 'look at the other items: is a slot free?';
        case 'hand-over':
            return 'dispatch a run for the next item in the queue, if one waits';
        case 'ask':
            return `show the questions of round ${effect.round}: ${effect.questions.map(({ key, state }) => `${key} (${state})`).join(', ')}`;
        case 'nudge':
            return `say in a comment, once: ${effect.kind}, ${effect.left} open`;
        case 'plan':
            return `post plan ${effect.number} and wait for its approval`;
        case 'type-label':
            return `show the type by the label \`${effect.name}\`, if it exists and nobody has set another`;
        case 'issue-type':
            return `set the issue type ${effect.name}, if nobody has set another`;
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
        case 'look-at-checks':
            return 'read what the failed checks print';
        case 'revise-branch':
            return `commit to the branch ${effect.branch}, on top of what is there`;
        case 'answer-thread':
            return `reply on #${effect.number}, to what was said about ${effect.path}`;
        case 'report-round':
            return `say on #${effect.number} what was revised`;
        case 'ask-why':
            return `ask on #${effect.number}, once, why it was closed`;
        case 'publish-branch':
            return `make the branch ${effect.branch}`;
        case 'open-pull-request':
            return `open a pull request from ${effect.branch}`;
        case 'label-pull-request':
            return `label pull request #${effect.number}: ${effect.labels.join(', ')}`;
        case 'assign':
            return `assign #${effect.number} to ${effect.logins.join(', ')}`;
        case 'start-checks':
            return `let the App start the checks of pull request #${effect.number}`;
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
    const seals = env['ISSUEWRIGHT_STATE_KEY'] ? [(0,hash/* sealWith */.Qv)(env['ISSUEWRIGHT_STATE_KEY'])] : [];
    const platform = gitHubPlatform(github, fullName, { info: console.log, warn: console.error });
    const policyOf = (settings) => (0,terminal/* installedPolicy */.HO)(settings, workflow);
    const look = () => observe(platform, number, label, seals, noRun, policyOf);
    const { snapshot, policy } = await look().catch(explain);
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
        console.log(run_standing((await look()).snapshot));
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
function run_standing({ status }) {
    if (status.kind !== 'valid')
        return 'The issue is not automated.';
    const [heading = '', next = ''] = status.body.split('\n\n');
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
/* harmony import */ var _adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5423);
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

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


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
