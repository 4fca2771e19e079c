export const id = 40;
export const ids = [40];
export const modules = {

/***/ 3583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ agentNames)
/* harmony export */ });
/** All agents we know, in the order in which the documentation lists them. Apart from their adapters, so that reading settings stays cheap. */
const agentNames = [
    'claude',
    'codex',
    'gemini',
    'opencode',
    'qwen',
    'copilot',
    'aider',
    'kiro',
    'command',
];


/***/ }),

/***/ 444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);


/**
 * Reads the runner's variables and the event file.
 * @throws Failure `bad-input` outside GitHub Actions, naming the variable that is missing
 */
function readContext(env) {
    const need = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `The variable ${name} is not set.`, {
            todo: 'Run this as a step of a GitHub Actions job.',
        });
    };
    const repository = need('GITHUB_REPOSITORY');
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `GITHUB_REPOSITORY is not OWNER/NAME: ${repository}`);
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const runUrl = (id) => `${server}/${repository}/actions/runs/${id}`;
    const id = Number(need('GITHUB_RUN_ID'));
    const actor = env['GITHUB_ACTOR'] ?? '';
    return {
        event: env['GITHUB_EVENT_NAME'] ?? '',
        payload: readPayload(env['GITHUB_EVENT_PATH']),
        repository,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        run: {
            id,
            attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
            url: runUrl(id),
            actor,
            triggeredBy: env['GITHUB_TRIGGERING_ACTOR'] ?? actor,
        },
        runUrl,
        workflow: /\/([^/@]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        temp: env['RUNNER_TEMP'] ?? '/tmp',
    };
}
function readPayload(path) {
    if (!path)
        return null;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `The event file ${path} cannot be read as JSON.`, { cause: error });
    }
}


/***/ }),

/***/ 2973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
/* harmony import */ var _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);


/** Settings that can be given as inputs too; the input wins. */
const inputSettings = [
    'agent',
    'agent-command',
    'agent-model',
    'agent-base-url',
    'agent-minutes',
    'sandbox',
    'prepare',
    'verify',
    'draft',
];
/**
 * The effective policy: defaults < repository file < inputs. What cannot be used is told by `problem`, with the defaults in
 * its place, so that it can be said on the issue.
 * @param known  the names of the agents there are
 * @param file  the text of `.github/issuewright.yml`, or null when there is none
 */
async function policyOf(file, inputs, known) {
    const { label } = inputs;
    const standard = { ..._pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.parse({}), label, known };
    const read = await fromFile(file);
    if ('problem' in read)
        return { ...standard, problem: read.problem };
    const checked = _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.safeParse({ ...read.settings, ...fromInputs(inputs) });
    if (!checked.success)
        return { ...standard, problem: `An input cannot be used: ${explain(checked.error)}` };
    const policy = { ...checked.data, label, known, problem: null };
    return { ...policy, problem: clash([label, ...Object.values(policy.labels)]) ?? strangerAmong(policy) };
}
/** Two meanings of one label would undo each other for ever. GitHub does not tell labels apart by case. */
function clash(labels) {
    const folded = labels.map((name) => name.toLowerCase());
    const twice = labels.find((_, at) => folded.indexOf(folded[at] ?? '') !== at);
    return twice === undefined
        ? null
        : `\`labels\`: the name \`${twice}\` has two meanings; each label needs a name of its own`;
}
/** An agent that nobody knows, in any of the settings that name one. */
function strangerAmong({ known, ...policy }) {
    const named = {
        agent: policy.agent,
        'agent-model': Object.keys(policy['agent-model']),
        'agent-base-url': Object.keys(policy['agent-base-url']),
    };
    for (const [setting, names] of Object.entries(named)) {
        const stranger = names.find((name) => name !== 'all' && !known.includes(name));
        if (stranger === undefined)
            continue;
        const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(stranger, known);
        return `\`${setting}\`: there is no agent \`${stranger}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`;
    }
    return null;
}
function fromInputs(inputs) {
    const given = inputSettings.filter((name) => inputs[name] !== '');
    return Object.fromEntries(given.map((name) => [name, typed(name, inputs[name])]));
}
/** Inputs are strings; the schema wants what they mean. */
function typed(name, value) {
    if (name === 'agent-minutes')
        return Number(value);
    if (name === 'draft')
        return value === 'true' ? true : value === 'false' ? false : value;
    return value;
}
async function fromFile(file) {
    if (file === null || file.trim() === '')
        return { settings: {} };
    const { load } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 3243));
    let content;
    try {
        content = load(file);
    }
    catch (error) {
        return { problem: `\`.github/issuewright.yml\` is no valid YAML: ${error.message.split('\n')[0]}` };
    }
    const checked = _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.safeParse(content ?? {});
    if (checked.success)
        return { settings: content };
    return { problem: `\`.github/issuewright.yml\` cannot be used: ${explain(checked.error)}` };
}
/** The first problem in words, with the nearest known key for an unknown one. */
function explain(error) {
    const issue = error.issues[0];
    if (!issue)
        return 'it does not fit the schema';
    const at = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys')
        return `\`${at}\`: ${issue.message}`;
    const key = issue.keys[0] ?? '';
    const known = at === 'labels' ? Object.keys(_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.shape.labels.unwrap().shape) : Object.keys(_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.shape);
    const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, known);
    return `there is no setting \`${at ? `${at}.` : ''}${key}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`;
}
/**
 * The keys that `agent-api-key` holds: one for all agents (`all`), or one `agent=key` a line.
 * @param known  the names of the agents, so that a key with an equals sign in it is still a key
 */
function keysOf(text, known) {
    const pairs = text.split('\n').flatMap((line) => {
        const [, name = '', key = ''] = /^\s*([\w-]+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
        return known.includes(name) ? [[name, key]] : [];
    });
    return pairs.length > 0 ? Object.fromEntries(pairs) : text.trim() === '' ? {} : { all: text.trim() };
}


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v1: () => (/* binding */ issueOf),
  Rm: () => (/* binding */ log),
  WN: () => (/* binding */ openPlatform),
  y$: () => (/* binding */ reconcileIssue),
  z8: () => (/* binding */ report),
  Sh: () => (/* binding */ watchConsent)
});

// EXTERNAL MODULE: ./src/adapters/agents/names.ts
var names = __webpack_require__(3583);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./src/adapters/github/query.ts


/** Where a repository keeps its settings, on the default branch. */
const settingsFile = '.github/issuewright.yml';
/** Comments are read from both ends: the status comment is usually among the first, news among the last. */
const firstComments = 30;
const lastComments = 100;
const actor = `{ __typename login ... on User { databaseId } ... on Bot { databaseId } }`;
const comment = `{ fullDatabaseId body createdAt lastEditedAt author ${actor} editor ${actor} }`;
const pullRequest = `{ number url state isDraft isCrossRepository headRefName headRefOid labels(first: 50) { nodes { name } } assignees(first: 20) { nodes { login } } reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } } } } }`;
const target = `__typename fullDatabaseId title body url state locked author ${actor} createdAt
  labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 100, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { id createdAt actor ${actor} label { name } } } }
  renamings: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) { pageInfo { hasPreviousPage } nodes { ... on RenamedTitleEvent { createdAt actor ${actor} } } }
  userContentEdits(first: 100) { pageInfo { hasNextPage } nodes { editedAt editor ${actor} } }
  first: comments(first: ${firstComments}) { totalCount pageInfo { endCursor } nodes ${comment} }
  last: comments(last: ${lastComments}) { nodes ${comment} }`;
/** Everything a decision needs, in one request. */
const observeQuery = `query Observe($owner: String!, $name: String!, $number: Int!, $branch: String!, $prefix: String!, $settings: String!) {
  repository(owner: $owner, name: $name) { databaseId nameWithOwner isArchived
    defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }
    object(expression: $settings) { __typename ... on Blob { text } }
    refs(refPrefix: "refs/heads/issuewright/", query: $prefix, first: 100) { nodes { name } }
    pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes ${pullRequest} }
    issueOrPullRequest(number: $number) { ... on Issue { ${target} } ... on PullRequest { ${target.replace('state ', 'pullState: state ')} } } } }`;
const pullRequestsQuery = `query PullRequests($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes ${pullRequest} } } }`;
const commentsQuery = `query Comments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issueOrPullRequest(number: $number) {
    ... on Issue { first: comments(first: ${firstComments}) { nodes ${comment} } last: comments(last: ${lastComments}) { nodes ${comment} } }
    ... on PullRequest { first: comments(first: ${firstComments}) { nodes ${comment} } last: comments(last: ${lastComments}) { nodes ${comment} } } } } }`;
/** A page of the comments between the two ends. */
const moreCommentsQuery = `query MoreComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { issueOrPullRequest(number: $number) {
    ... on Issue { page: comments(first: 100, after: $after) { pageInfo { endCursor } nodes ${comment} } }
    ... on PullRequest { page: comments(first: 100, after: $after) { pageInfo { endCursor } nodes ${comment} } } } } }`;
/** The texts of many blobs in one request. Object ids are hex, so they can stand in the query. */
function textsQuery(shas) {
    const objects = [...new Set(shas)].map((sha) => `_${sha}: object(oid: "${sha}") { ... on Blob { oid text isTruncated } }`);
    return `query Texts($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } }`;
}
const nodes = (of) => schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(of) }).transform(({ nodes }) => nodes);
const bigint = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(Number).pipe(schemas/* int */.Whr());
const actorSchema = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP(), databaseId: schemas/* int */.Whr().nullish() })
    .nullable()
    .transform((one) => {
    if (!one)
        return null;
    // GraphQL leaves out the suffix that REST and the event payloads write.
    const bot = one.__typename === 'Bot';
    return { login: bot ? `${one.login}[bot]` : one.login, id: one.databaseId ?? null, bot };
});
/** The user id of github-actions[bot] on github.com, the author of everything that `github.token` writes. */
const ourUserId = 41_898_282;
const commentSchema = schemas/* object */.Ikc({
    fullDatabaseId: bigint,
    body: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    author: actorSchema,
    editor: actorSchema,
})
    .transform((c) => ({
    id: c.fullDatabaseId,
    author: c.author,
    body: c.body,
    createdAt: c.createdAt,
    editedAt: c.lastEditedAt,
    editor: c.editor,
    ours: c.author?.bot === true && c.author.id === ourUserId,
}));
const pullRequestState = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
const pullRequestSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: schemas/* boolean */.zMY(),
    isCrossRepository: schemas/* boolean */.zMY(),
    headRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    labels: nodes(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullable(),
    assignees: nodes(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })),
    reviewRequests: nodes(schemas/* object */.Ikc({ requestedReviewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullable() })).nullable(),
})
    .transform((p) => 
// A fork may have a branch of the same name; only our own repository's counts.
p.isCrossRepository
    ? null
    : {
        number: p.number,
        url: p.url,
        state: pullRequestState[p.state],
        draft: p.isDraft,
        branch: p.headRefName,
        head: p.headRefOid,
        labels: (p.labels ?? []).map(({ name }) => name),
        assignees: p.assignees.map(({ login }) => login),
        reviewers: (p.reviewRequests ?? []).flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []),
    });
const targetSchema = schemas/* object */.Ikc({
    __typename: schemas/* enum */.k5n(['Issue', 'PullRequest']),
    fullDatabaseId: bigint,
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED']).optional(),
    pullState: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']).optional(),
    locked: schemas/* boolean */.zMY(),
    author: actorSchema,
    createdAt: schemas/* string */.YjP(),
    labels: nodes(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullable(),
    labellings: nodes(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), createdAt: schemas/* string */.YjP(), actor: actorSchema, label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) })),
    renamings: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY() }),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: schemas/* string */.YjP(), actor: actorSchema })),
    }),
    userContentEdits: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ editedAt: schemas/* string */.YjP(), editor: actorSchema })),
    })
        .nullable(),
    first: schemas/* object */.Ikc({
        totalCount: schemas/* int */.Whr(),
        pageInfo: schemas/* object */.Ikc({ endCursor: schemas/* string */.YjP().nullable() }),
        nodes: schemas/* array */.YOg(commentSchema),
    }),
    last: nodes(commentSchema),
});
const observeSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        databaseId: schemas/* int */.Whr(),
        nameWithOwner: schemas/* string */.YjP(),
        isArchived: schemas/* boolean */.zMY(),
        defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }) })
            .nullable(),
        object: schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullable(),
        refs: nodes(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullable(),
        pullRequests: nodes(pullRequestSchema),
        issueOrPullRequest: targetSchema,
    }),
});
/** Reads GitHub's answer to the observation into our words. */
function toReading(answer, number) {
    const { repository } = observeSchema.parse(answer);
    const t = repository.issueOrPullRequest;
    const branch = repository.defaultBranchRef;
    if (!branch) {
        throw new pipeline_error/* Failure */.HR('bad-input', 'The repository has no commit yet.', {
            todo: 'Push a first commit to its default branch.',
        });
    }
    return {
        repository: {
            id: repository.databaseId,
            fullName: repository.nameWithOwner,
            archived: repository.isArchived,
            branch: branch.name,
            head: branch.target.oid,
            tree: branch.target.tree.oid,
        },
        target: t.__typename === 'Issue' ? 'issue' : 'pull-request',
        issue: {
            id: t.fullDatabaseId,
            number,
            title: t.title,
            body: t.body,
            url: t.url,
            state: (t.state ?? t.pullState) === 'OPEN' ? 'open' : 'closed',
            locked: t.locked,
            author: t.author,
            labels: (t.labels ?? []).map(({ name }) => name),
            edits: editsOf(t),
        },
        labellings: t.labellings.map(({ id, label, actor, createdAt }) => {
            return { event: id, label: label.name, by: actor, at: createdAt };
        }),
        comments: mergeComments(t.first.nodes, t.last),
        unreadComments: t.first.totalCount > firstComments + lastComments ? t.first.pageInfo.endCursor : null,
        branches: (repository.refs ?? [])
            .map(({ name }) => name.split('/').at(-1) ?? '')
            .filter((name) => name.startsWith(`issue-${number}-g`)),
        pullRequests: repository.pullRequests.filter((pull) => pull !== null),
        settings: repository.object?.text ?? null,
    };
}
/** Where there are more edits than were read, the oldest of them stands as nobody's, so that a consent before it is void. */
function editsOf({ author, createdAt, renamings, userContentEdits }) {
    const titles = renamings.nodes.map((one) => ({ by: one.actor, at: one.createdAt }));
    if (renamings.pageInfo.hasPreviousPage && titles[0])
        titles[0].by = null;
    const bodies = (userContentEdits?.nodes ?? []).map((one) => ({ by: one.editor, at: one.editedAt })).reverse();
    const [oldest] = bodies;
    if (userContentEdits?.pageInfo.hasNextPage && oldest)
        oldest.by = null;
    // Once a text was edited, GitHub lists its first version as an edit too.
    else if (oldest?.at === createdAt && oldest.by?.login === author?.login)
        bodies.shift();
    return [...titles, ...bodies].sort((a, b) => (a.at < b.at ? -1 : 1));
}
/** Contents by object id; binary and very long ones are left out. */
function toTexts(answer) {
    const blob = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), text: schemas/* string */.YjP().nullable(), isTruncated: schemas/* boolean */.zMY() }).nullable();
    const { repository } = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), blob) }).parse(answer);
    const whole = Object.values(repository).filter((one) => one !== null && one.text !== null && !one.isTruncated);
    return new Map(whole.map((one) => [one?.oid ?? '', new TextEncoder().encode(one?.text ?? '')]));
}
function toPullRequests(answer) {
    const schema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequests: nodes(pullRequestSchema) }) });
    return schema.parse(answer).repository.pullRequests.filter((pull) => pull !== null);
}
function toComments(answer) {
    const ends = schemas/* object */.Ikc({ first: nodes(commentSchema), last: nodes(commentSchema) });
    const { first, last } = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ issueOrPullRequest: ends }) }).parse(answer)
        .repository.issueOrPullRequest;
    return mergeComments(first, last);
}
function toPage(answer) {
    const page = schemas/* object */.Ikc({ pageInfo: schemas/* object */.Ikc({ endCursor: schemas/* string */.YjP().nullable() }), nodes: schemas/* array */.YOg(commentSchema) });
    const schema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ issueOrPullRequest: schemas/* object */.Ikc({ page }) }) });
    const { nodes, pageInfo } = schema.parse(answer).repository.issueOrPullRequest.page;
    return { comments: nodes, after: pageInfo.endCursor };
}
/** Parts of the list may overlap; the result is in the order of their making. */
function mergeComments(...parts) {
    const known = new Map(parts.flat().map((comment) => [comment.id, comment]));
    return [...known.values()].sort((a, b) => a.id - b.id);
}

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
        if (statusOf(error) !== 422)
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
    return author.email.startsWith(`${ourUserId}+`) && parents.length === 1 && parents[0]?.sha === base;
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
        throw new Failure('github-unavailable', 'The workflow was dispatched, but no run of it has appeared.', {
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
        if (statusOf(cause) !== 403 && statusOf(cause) !== 404)
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
        await sleep(Math.min(every, end - Date.now()));
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/items.ts





/** Issues a page, and of each so many comments: the status comment is usually among the first. */
const pageSize = 50;
const items_firstComments = 20;
const items_lastComments = 5;
const issues = `pageInfo { hasNextPage endCursor } nodes { fullDatabaseId number state author ${actor} labels(first: 100) { nodes { name } }
  comments(first: ${items_firstComments}) { totalCount nodes ${comment} } last: comments(last: ${items_lastComments}) { nodes ${comment} } }`;
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
    author: actorSchema,
    labels: nodes(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullable(),
    comments: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(commentSchema) }),
    last: nodes(commentSchema),
})
    .transform(({ fullDatabaseId, number, state, author, labels, comments, last }) => ({
    id: fullDatabaseId,
    number,
    author,
    open: state === 'OPEN',
    labels: (labels ?? []).map((label) => label.name),
    comments: mergeComments(comments.nodes, last),
    more: comments.totalCount > items_firstComments + items_lastComments,
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
            const settings = `HEAD:${settingsFile}`;
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
                        states.set(Number(key.slice(1)), pullRequestState[found.state]);
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
const platform_commentSchema = schemas/* object */.Ikc({
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
    ours: c.user?.type === 'Bot' && c.user.id === ourUserId,
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
    const isRefused = (error) => [403, 404, 410, 422].includes(statusOf(error) ?? 0);
    const missing = (error) => statusOf(error) === 404 || statusOf(error) === 410;
    const ourComments = async (number) => toComments(await github.graphql(commentsQuery, { owner, name, number })).filter(({ ours }) => ours);
    const platform = {
        ...itemVerbs(github, fullName, workflow, log),
        async read(number, branch) {
            const variables = { owner, name, number, branch, prefix: `issue-${number}-g`, settings: `HEAD:${settingsFile}` };
            return toReading(await github.graphql(observeQuery, variables), number);
        },
        async moreComments(number, after) {
            const parts = [];
            for (let cursor = after; cursor !== null && parts.length < mostPages;) {
                const page = toPage(await github.graphql(moreCommentsQuery, { owner, name, number, after: cursor }));
                parts.push(page.comments);
                cursor = page.comments.length < 100 ? null : page.after;
            }
            return parts.flat();
        },
        async pullRequests(branch) {
            return toPullRequests(await github.graphql(pullRequestsQuery, { owner, name, branch }));
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
                if (!isRefused(error) && statusOf(error) !== 409)
                    throw error;
            }
        },
        ourComments,
        async comment(id) {
            try {
                return platform_commentSchema.parse((await github.request(`GET ${at('/issues/comments/{id}')}`, { id })).data);
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
                    return platform_commentSchema.parse(data);
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
                return platform_commentSchema.parse((await github.request(`PATCH ${at('/issues/comments/{id}')}`, { id, body })).data);
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
                if (statusOf(error) !== 422)
                    throw error;
                log.warn(`The label ${names.join(', ')} could not be added (${messageOf(error)}); an issue holds at most 100.`);
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
            const texts = shas.length > 0 ? toTexts(await github.graphql(textsQuery(shas), { owner, name })) : new Map();
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
                log.warn(`${logins.join(', ')} could not be assigned: ${messageOf(error)}`);
            }
        },
        async ensureReviewers(number, logins) {
            try {
                await github.request(`POST ${at('/pulls/{number}/requested_reviewers')}`, { number, reviewers: logins });
            }
            catch (error) {
                if (!isRefused(error))
                    throw error;
                log.warn(`No review could be requested from ${logins.join(', ')}: ${messageOf(error)}`);
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
        if (statusOf(error) !== 422)
            throw error;
        if (draft && /draft pull requests are not supported/i.test(messageOf(error))) {
            return ensurePullRequest(github, at, platform, { ...wanted, draft: false });
        }
        const open = (await platform.pullRequests(branch)).find(({ state }) => state === 'open');
        if (open)
            return open;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/adapters/runner/commands.ts
var commands = __webpack_require__(3929);
// EXTERNAL MODULE: ./src/adapters/runner/context.ts
var runner_context = __webpack_require__(444);
// EXTERNAL MODULE: ./src/config.ts
var config = __webpack_require__(2973);
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

// EXTERNAL MODULE: ./src/pipeline/hint.ts
var pipeline_hint = __webpack_require__(3293);
// EXTERNAL MODULE: ./src/pipeline/metric.ts
var metric = __webpack_require__(5940);
// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/pipeline/record.ts
var pipeline_record = __webpack_require__(8953);
// EXTERNAL MODULE: ./src/pipeline/stage.ts
var stage = __webpack_require__(1160);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var world = __webpack_require__(9174);
;// CONCATENATED MODULE: ./src/pipeline/rules/consent.ts




function withdraw(w) {
    return cancel(w, 'unlabelled');
}
function closeDown(w) {
    return cancel(w, 'issue-closed');
}
const isNewLabelling = ({ s, r }) => s.labelled !== null && s.labelled.event !== r.labelling;
function isAskedAgain(w) {
    return ((!(0,stage/* isActive */.$m)(w.r.stage) || w.r.stage === 'failed') &&
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
        (0,world.to)(w, 'queued', 'asked-again', { ...fresh(w.r), consent: standing.consent, labelling: w.s.labelled?.event ?? null }, standing.consent.by.login),
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
    return (0,stage/* isActive */.$m)(w.r.stage) && isNewLabelling(w) && consentByLabel(w.s).kind === 'given';
}
function relabel(w) {
    const standing = consentByLabel(w.s);
    return standing.kind === 'given'
        ? [(0,world/* keep */.aC)(w, { consent: standing.consent, labelling: w.s.labelled?.event ?? null })]
        : [];
}
function isRelabelledByStranger(w) {
    return (0,stage/* isActive */.$m)(w.r.stage) && isNewLabelling(w) && consentByLabel(w.s).kind === 'refused';
}
function refuse(w) {
    return cancel(w, 'relabelled-by-stranger');
}
/** Rights are live: a consent lapses with the right to push of the person who gave it. */
function hasConsenterLeft({ s, r }) {
    return (0,stage/* isActive */.$m)(r.stage) && r.consent !== null && s.mayPush[r.consent.by.login] === false;
}
function lapse(w) {
    return cancel(w, 'consenter-left');
}
/** While a pull request is under review an edit stops only new rounds of work, so that the stage stands. */
function isEdited(w, how) {
    return (0,stage/* isActive */.$m)(w.r.stage) && w.r.stage !== 'reviewing' && consentOf(w.s, w.r) === how;
}
function rebind(w) {
    return w.r.consent ? [(0,world/* keep */.aC)(w, { consent: { ...w.r.consent, hash: w.s.issue.hash } })] : [];
}
function voidByEdit(w) {
    return cancel(w, 'edited');
}
function cancel(w, reason) {
    const changes = { reason, ...(0,world/* close */.VN)(w, 'cancelled'), labelling: w.s.labelled?.event ?? null };
    return [...(0,world/* stopRun */.KV)(w), (0,world.to)(w, 'cancelled', reason, changes)];
}
/** An item that ended between its branch and its pull request leaves a branch that nobody waits for. */
function hasLeftBranch({ s, r }) {
    return !(0,stage/* isActive */.$m)(r.stage) && r.attempts.length > 0 && s.pullRequest === null && s.newestBranch === r.generation;
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
    const counts = ({ id, ours, author, editedAt, body }) => id > r.handled && !ours && author !== null && !author.bot && editedAt === null && (0,pipeline_command/* parseCommand */.R)(body) !== null;
    const isHeard = (login) => s.mayPush[login] === true || (s.mayPush[login] === false && !isDeaf(login));
    const isDeaf = (login) => r.refused.includes(login) || r.refused.length >= pipeline_record/* mostRefused */.g0;
    return s.comments.find((comment) => counts(comment) && isHeard(comment.author?.login ?? '')) ?? null;
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
            ...((0,stage/* isActive */.$m)(outcome.record.stage) ? [] : (0,world/* stopRun */.KV)(w)),
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
    return verbs[command.verb](w, comment, comment.author.login, command.rest);
}
const verbs = {
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
        return (0,stage/* isActive */.$m)(w.r.stage) ? { record: { ...w.r, agent } } : notNow(w);
    },
    skip: (w, _, by) => {
        const { r } = w;
        if (r.stage === 'skipped')
            return notNow(w);
        const stopped = r.stage === 'working' ? (0,pipeline_record/* move */.Cy)(r, 'cancelled', how(w, by), (0,world/* close */.VN)(w, 'cancelled')) : r;
        return { record: (0,pipeline_record/* move */.Cy)(stopped, 'skipped', how(w, by)) };
    },
    cancel: (w, _, by) => {
        if (!(0,stage/* isActive */.$m)(w.r.stage))
            return notNow(w);
        return { record: (0,pipeline_record/* move */.Cy)(w.r, 'cancelled', how(w, by), { reason: 'command', ...(0,world/* close */.VN)(w, 'cancelled') }) };
    },
    done: (w, _, by) => {
        if (w.r.stage === 'working' || w.r.stage === 'done')
            return notNow(w);
        return { record: (0,pipeline_record/* move */.Cy)(w.r, 'done', how(w, by), { reason: 'command' }) };
    },
};
const how = (w, by) => ({ at: (0,world/* iso */.KH)(w.now), by, rule: 'command' });
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
    if (s.issue.state === 'closed' || (r.stage !== 'failed' && (0,stage/* isActive */.$m)(r.stage)))
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

// EXTERNAL MODULE: ./src/reconcile/hash.ts
var hash = __webpack_require__(2202);
// EXTERNAL MODULE: ./src/reconcile/observe.ts
var observe = __webpack_require__(716);
// EXTERNAL MODULE: ./src/pipeline/mark.ts
var pipeline_mark = __webpack_require__(1773);
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
        ...(0,pipeline_record/* newRecord */.Mx)((0,world/* iso */.KH)(now), ids, consent, s.labelled?.event ?? null, rebuilt?.slice(0, 200) ?? null),
        handled,
    };
    if (consent && !lost)
        return [{ do: 'save', record }];
    const reason = consent ? 'record-lost' : 'edited';
    const how = { at: (0,world/* iso */.KH)(now), by: 'issuewright', rule: consent ? 'record-lost' : 'edited-before-start' };
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

// EXTERNAL MODULE: ./src/pipeline/guard/finding.ts
var finding = __webpack_require__(8381);
;// CONCATENATED MODULE: ./src/pipeline/rules/delivery.ts



/** Only the publish job of the run that holds the lease judges what was delivered. */
const delivery = (w) => (w.r.stage === 'working' && (0,world/* holdsLease */.dY)(w) ? w.s.delivery : null);
const changeSet = (w) => {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' ? delivered.changeSet : null;
};
function isBroken(w) {
    return delivery(w)?.kind === 'broken';
}
function tellBroken(w) {
    const broken = delivery(w);
    return broken?.kind === 'broken' ? [(0,world/* fail */.fJ)(w, 'broken', broken.code, broken.why)] : [];
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
        (0,world/* fail */.fJ)(w, 'agent-ended-badly', code, `${what} (after ${Math.round(set.ending.seconds)} s${exit}).${why}${kept}`),
    ];
}
function isUnchanged(w) {
    return changeSet(w)?.files.length === 0;
}
function tellUnchanged(w) {
    const { outside = [], summary = '' } = changeSet(w) ?? {};
    if (outside.length === 0 && summary.trim() !== '')
        return [
            (0,world.to)(w, 'done', 'unchanged', {
                reason: 'no-change',
                said: summary.trim().slice(0, 1_000),
                ...(0,world/* close */.VN)(w, 'no-change'),
            }),
        ];
    if (outside.length === 0)
        return [
            (0,world/* fail */.fJ)(w, 'unchanged', 'agent-changed-nothing', 'The agent ended well but changed nothing, and did not say why.'),
        ];
    const names = outside.slice(0, 5).map((path) => `\`${path}\``);
    return [
        (0,world/* fail */.fJ)(w, 'unchanged', 'agent-wrote-outside', `The agent wrote only outside its tree: ${names.join(', ')}. These files are kept in the artifact.`),
    ];
}
function isBlocked(w) {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' && (0,finding/* isBlocked */.l)(delivered.findings);
}
function tellBlocked(w) {
    const delivered = delivery(w);
    if (delivered?.kind !== 'change-set')
        return [];
    const blocks = delivered.findings.filter(({ answer }) => answer === 'block');
    const lines = blocks.slice(0, 10).map(({ rule, path, why }) => `- \`${path}\`: ${why} (rule \`${rule}\`)`);
    const more = blocks.length > 10 ? [`- and ${blocks.length - 10} more`] : [];
    return [(0,world/* fail */.fJ)(w, 'blocked', 'change-set-blocked', ['The guard blocked the change:', ...lines, ...more].join('\n'))];
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
    return [(0,world.to)(w, 'done', 'merged', { ...changeOf(w), ...(0,world/* close */.VN)(w, 'published') })];
}
/** Open, consented, nobody at work on it, and no human said that it should stop. */
function isOpen(w) {
    const { s, r } = w;
    if (pullOf(w)?.state !== 'open' || r.stage === 'reviewing' || (0,world/* heldByOther */.hJ)(w))
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
        (0,world.to)(w, 'reviewing', 'in-review', { ...changeOf(w), ...(0,world/* close */.VN)(w, 'published') }),
    ];
}
function isClosedUnmerged(w) {
    return w.r.stage === 'reviewing' && pullOf(w)?.state === 'closed';
}
function giveUp(w) {
    return [(0,world.to)(w, 'cancelled', 'closed-unmerged', { reason: 'closed-unmerged' })];
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

// EXTERNAL MODULE: ./src/pipeline/budget.ts
var budget = __webpack_require__(4853);
// EXTERNAL MODULE: ./src/pipeline/queue.ts
var queue = __webpack_require__(4005);
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
        return [(0,world/* fail */.fJ)(w, 'used-up', 'attempts-used-up', `All ${w.policy['max-attempts']} attempts are used up.`)];
    return [
        (0,world/* fail */.fJ)(w, 'used-up', 'budget-used-up', `The budget of this issue is used up (\`${setting}: ${w.policy[setting]}\`).`),
    ];
}
const isLooked = ({ s }) => s.around?.state === 'looked';
/** Other items are looked at only when everything else speaks for a start. */
function isBlind(w) {
    return w.r.stage === 'queued' && isTriage(w) && !isLooked(w) && (w.s.around?.looks ?? 0) < queue/* mostLooks */.Oh;
}
function isDayOver(w) {
    const { r, policy, now } = w;
    return r.stage === 'queued' && isLooked(w) && (0,budget/* isDayUsedUp */.XT)([...others(w), { record: r }], policy, now);
}
function waitForDay(w) {
    return w.r.reason === 'daily-budget' && w.r.place === null ? [] : [(0,world/* keep */.aC)(w, { reason: 'daily-budget', place: null })];
}
/** Who has given back too often waits as if one were ahead. */
const place = (w) => (isLooked(w) ? (0,queue/* placeOf */.$t)(seen(w), others(w), w.policy, w.now) : 1);
/** Only what is new is written; an unchanged place falls through to the labels. */
function isToWait(w) {
    return w.r.stage === 'queued' && isTriage(w) && place(w) !== null && place(w) !== w.r.place;
}
function takePlace(w) {
    return [(0,world/* keep */.aC)(w, { place: place(w), reason: null })];
}
function mayStart(w) {
    return w.r.stage === 'queued' && isTriage(w) && isLooked(w) && place(w) === null;
}
function isUnconfirmed(w) {
    return w.r.stage === 'working' && (0,world/* holdsLease */.dY)(w) && isTriage(w) && isLooked(w);
}
function hasLostSlot(w) {
    const { s, r, policy, now } = w;
    if (r.stage !== 'working' || !(0,world/* holdsLease */.dY)(w) || s.around?.state !== 'confirmed')
        return false;
    return (0,queue/* mustYield */.R4)(seen(w), s.around, policy, now);
}
function giveBack(w) {
    return [(0,world.to)(w, 'queued', 'slot-lost', (0,pipeline_record/* dropAttempt */.tI)(w.r))];
}
function isRetryDue({ r, now }) {
    const at = r.stage === 'failed' ? r.error?.retryAt : null;
    return at != null && new Date(at) <= now;
}
function retry(w) {
    return [(0,world.to)(w, 'queued', 'retry-due')];
}

// EXTERNAL MODULE: ./src/pipeline/rules/work.ts
var work = __webpack_require__(9373);
;// CONCATENATED MODULE: ./src/pipeline/decide.ts









const rest = () => [];
const labels = ({ s, r, policy }) => work/* labelChanges */.O9(s.issue.labels, s.labelled !== null, r.stage, policy);
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
    { name: 'unlabelled', says: 'The label was removed: cancelled.', when: (w) => (0,stage/* isActive */.$m)(w.r.stage) && !w.s.labelled, plan: withdraw },
    { name: 'issue-closed', says: 'The issue was closed: cancelled.', when: (w) => (0,stage/* isActive */.$m)(w.r.stage) && w.s.issue.state === 'closed', plan: closeDown },
    { name: 'asked-again', says: 'The label was put on anew after an end: queued, as a new generation.', when: isAskedAgain, plan: startOver },
    { name: 'relabelled', says: 'The label was put on anew meanwhile: consent is bound again.', when: isRelabelled, plan: relabel },
    { name: 'relabelled-by-stranger', says: 'The label now stands by someone who may not push: cancelled.', when: isRelabelledByStranger, plan: refuse },
    { name: 'consenter-left', says: 'The person who consented may no longer push: cancelled.', when: hasConsenterLeft, plan: lapse },
    { name: 'edited-by-writer', says: 'Someone who may push changed the text: consent is bound to the new text.', when: (w) => isEdited(w, 'rebind'), plan: rebind },
    // A lease whose run is over binds nobody, so that a retry finds a failed item.
    { name: 'run-lost', says: 'The run that held the lease is gone: failed, to be retried.', when: work/* isLost */.JD, plan: work/* tellLost */.g3 },
    // Commands come before a void consent, because one of them mends it.
    { name: 'command', says: 'Someone gave a command: do it, or say why not.', when: (w) => nextCommand(w) !== null, plan: obey },
    { name: 'edited', says: 'Someone who may not push changed the text: consent is void until `/automate approve`.', when: (w) => isEdited(w, 'void'), plan: voidByEdit },
    // Trouble.
    { name: 'trouble', says: 'Something went wrong in this run: failed, with code and message.', when: work/* isInTrouble */.ZA, plan: work/* tellTrouble */.xM },
    { name: 'misconfigured', says: 'The configuration cannot be used: failed, with the key and the place.', when: work/* isMisconfigured */.AX, plan: work/* tellMisconfigured */.ZQ },
    { name: 'rerun', says: 'Someone who may push re-ran the run in which it failed: taken up again where that run is.', when: work/* isRerun */.tc, plan: work/* takeUp */.bG },
    { name: 'retry-due', says: 'What failed is worth another try, and its time has come: queued.', when: isRetryDue, plan: retry },
    // The work.
    { name: 'answered', says: 'An answer came: queued again.', when: work/* isAnswered */.Qy, plan: work/* takeAnswers */.Xx },
    { name: 'unanswered', says: 'No answer came in time: cancelled, kindly.', when: work/* isExpired */._d, plan: work/* expire */.Gb },
    { name: 'not-ready', says: 'No agent or no room is configured: failed, before anybody is asked anything.', when: work/* isNotReady */.BS, plan: work/* tellNotReady */.Ol },
    { name: 'understand', says: 'The text has no verdict yet: judge it.', when: work/* isUnread */.KJ, plan: () => [{ do: 'understand' }] },
    { name: 'ask', says: 'Too little to act on: ask the reporter.', when: work/* isToBeAsked */.v_, plan: work/* ask */.kA },
    { name: 'still-unclear', says: 'Too little to act on, and nothing more to ask: failed, a person decides.', when: work/* isStillUnclear */.Ho, plan: work/* tellStillUnclear */.Ut },
    // The queue.
    { name: 'used-up', says: 'Attempts, minutes or dollars of this issue are used up: failed.', when: isUsedUp, plan: tellUsedUp },
    { name: 'look-around', says: 'Ready to start: see what the other items do.', when: isBlind, plan: () => [{ do: 'look-around' }] },
    { name: 'daily-budget', says: 'The budget of the day is used up: wait for tomorrow.', when: isDayOver, plan: waitForDay },
    { name: 'wait', says: 'No slot is free, or others come first: wait, and tell the place.', when: isToWait, plan: takePlace },
    { name: 'start', says: 'A slot is free: working; this run holds the lease.', when: mayStart, plan: work/* start */.ni },
    { name: 'confirm-slot', says: 'The slot was claimed: see whether others claimed it at the same time.', when: isUnconfirmed, plan: () => [{ do: 'confirm-slot' }] },
    { name: 'slot-lost', says: 'More claimed than there are slots, and others come first: queued again, no attempt is lost.', when: hasLostSlot, plan: giveBack },
    { name: 'broken', says: 'The implement job left nothing usable: failed.', when: isBroken, plan: tellBroken },
    { name: 'agent-ended-badly', says: 'The agent did not end well: failed.', when: isBadEnding, plan: tellBadEnding },
    { name: 'unchanged', says: 'The agent changed nothing in its tree: with a reason that is an answer, and done; without one failed.', when: isUnchanged, plan: tellUnchanged },
    { name: 'blocked', says: 'The guard blocks the change: failed; the change set is kept.', when: isBlocked, plan: tellBlocked },
    { name: 'publish', says: 'A change set is there and judged: branch, then pull request.', when: isDelivered, plan: publish },
    { name: 'tidy', says: 'An ended item has left a branch without a pull request: delete it.', when: hasLeftBranch, plan: tidy },
    { name: 'hand-over', says: 'This run has freed a slot: dispatch a run for who is next.', when: (w) => w.s.freed, plan: () => [{ do: 'hand-over' }] },
    // The projection.
    { name: 'restore', says: 'Someone else edited the signed status comment: write it anew.', when: work/* isDefaced */.tg, plan: (w) => [(0,world/* keep */.aC)(w, {})] },
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

// EXTERNAL MODULE: ./src/reconcile/save.ts
var save = __webpack_require__(1543);
;// CONCATENATED MODULE: ./src/reconcile/reconcile.ts





/** A run that has not come to rest after so many plans is caught in a loop: a bug in the rules, stopped here. */
const mostPlans = 60;
/** How often a run looks again after another writer was faster. */
const mostConflicts = 3;
/**
 * The loop: observe, decide, apply, until a plan is empty. What happened before does not matter; whatever the event was,
 * the world as it stands decides. A failure becomes part of what is known, so that the next plan can tell it.
 * @throws Failure when even telling is impossible
 */
async function reconcile(task) {
    for (let conflicts = 0;; conflicts++) {
        try {
            return await settle(task);
        }
        catch (error) {
            if (!(error instanceof save/* Conflict */.l) || conflicts >= mostConflicts)
                throw error;
            task.log.warn(`${error.message}; looking again.`);
        }
    }
}
async function settle(task) {
    const { number, label, run, tools, log, now } = task;
    const observed = await (0,observe/* observe */.lB)(tools.platform, number, label, tools.seals, run);
    const policy = await task.policyOf(observed.settings);
    let snapshot = task.enrich ? await task.enrich(observed.snapshot, policy) : observed.snapshot;
    const before = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
    const result = { before, snapshot, policy, rules: [], deferred: [] };
    for (let plans = 0; plans < mostPlans; plans++) {
        const plan = decide(snapshot, policy, now());
        if (plan.effects.length === 0)
            return { ...result, snapshot, rules: [...result.rules, plan.rule] };
        result.rules.push(plan.rule);
        log.info(`${plan.rule}: ${plan.effects.map((effect) => effect.do).join(', ')}`);
        const possible = plan.effects.filter((effect) => mayDo(effect.do, task.rights));
        if (possible.length < plan.effects.length) {
            const deferred = plan.effects.filter((effect) => !mayDo(effect.do, task.rights)).map((effect) => effect.do);
            return { ...result, snapshot, deferred };
        }
        snapshot = await applyAll(plan, snapshot, policy, task);
    }
    throw new Error(`no rest after ${mostPlans} plans: ${result.rules.join(', ')}`);
}
function mayDo(verb, rights) {
    return rightOf[verb] === 'none' || rights.includes(rightOf[verb]);
}
/** The last look before the first write that others see: does the very same rule still hold in the world as it is now? */
async function pass(rule, { delivery, verdict }, task) {
    const { number, label, run, tools, now } = task;
    const { snapshot, settings } = await (0,observe/* observe */.lB)(tools.platform, number, label, tools.seals, run);
    const again = decide({ ...snapshot, delivery, verdict }, await task.policyOf(settings), now());
    if (again.rule !== rule)
        throw new save/* Conflict */.l(`Meanwhile the rule ${again.rule} holds instead of ${rule}`);
}
async function applyAll({ rule, effects }, before, policy, task) {
    let snapshot = before;
    // Loaded only now: most runs find nothing to do, and need no sentences.
    const { apply } = await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 3153));
    const tools = { ...task.tools, now: task.now, gate: () => pass(rule, before, task) };
    try {
        for (const effect of effects)
            snapshot = await apply(effect, snapshot, policy, tools);
    }
    catch (error) {
        // A second failure while telling the first must surface; so must a conflict.
        if (!(error instanceof pipeline_error/* Failure */.HR) || snapshot.trouble)
            throw error;
        return { ...snapshot, trouble: { code: error.code, message: error.message } };
    }
    return snapshot;
}

// EXTERNAL MODULE: ./src/text/summary.ts
var summary = __webpack_require__(9079);
;// CONCATENATED MODULE: ./src/modes/wiring.ts
















const log = { info: commands/* say */.cv, warn: (line) => (0,commands/* annotate */.fz)('warning', line) };
/** The issue this run is about. @throws Failure when the event names none */
function issueOf(context, inputs) {
    const hint = (0,pipeline_hint/* hintOf */.$)(context.event, context.payload, inputs.label, inputs.issue);
    if ('issue' in hint)
        return hint.issue;
    throw new pipeline_error/* Failure */.HR('bad-input', `This run is about no issue: ${hint.foreign}.`, {
        todo: 'Pass the number as input `issue`.',
    });
}
/** GitHub as this job may use it, and the seals of the record. @throws Failure when the token cannot be used */
function openPlatform(context, inputs) {
    const token = inputs['github-token'];
    if (token === '')
        throw new pipeline_error/* Failure */.HR('missing-token', 'The input `github-token` is empty.');
    if (/^(ghp_|github_pat_)/.test(token)) {
        throw new pipeline_error/* Failure */.HR('bad-input', 'The input `github-token` is a personal access token: our own comments would wake us again.');
    }
    for (const secret of [token, inputs['state-key'], inputs['state-key-previous']])
        (0,commands/* mask */.dK)(secret);
    const platform = gitHubPlatform(connect(token, context.apiUrl, log), context.repository, log, context.workflow);
    const seals = [inputs['state-key'], inputs['state-key-previous']].filter((key) => key !== '').map(hash/* sealWith */.Qv);
    return { platform, seals };
}
/** Runs the reconciler for one issue with everything this job has. */
async function reconcileIssue(context, inputs, number, job, own) {
    const { platform, seals } = openPlatform(context, inputs);
    const judge = async (text, hash) => (await __webpack_require__.e(/* import() */ 397).then(__webpack_require__.bind(__webpack_require__, 7397))).classify(text, hash);
    const tools = { platform, judge, seals, runUrl: context.runUrl, delivered: null };
    return reconcile({
        number,
        label: inputs.label,
        run: { ...context.run, job },
        tools,
        now: () => new Date(),
        log,
        policyOf: (settings) => (0,config/* policyOf */.U)(settings, inputs, names/* agentNames */.Q),
        ...(typeof own === 'function' ? own(platform, tools) : own),
    });
}
/** Outputs, job summary and exit code of a run that reconciled an issue: they say what the issue says. */
function report(env, result, next, more = {}) {
    const { snapshot, rules } = result;
    const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
    (0,commands/* setOutputs */.n0)(env, {
        stage: record?.stage ?? '',
        next,
        issue: String(snapshot.issue.number),
        type: record?.verdict?.type ?? '',
        completeness: String(record?.verdict?.completeness ?? ''),
        branch: record?.change?.branch ?? '',
        'pull-request': String(record?.change?.pullRequest ?? ''),
        'pull-request-url': snapshot.pullRequest?.url ?? '',
        'cost-usd': String(record?.totals.costUsd ?? 0),
        rule: rules.at(-1) === 'rest' ? (rules.at(-2) ?? 'rest') : (rules.at(-1) ?? 'rest'),
        ...more,
    });
    tellTransitions(snapshot.issue.number, result.before, record);
    (0,commands/* addSummary */.S0)(env, (0,summary/* renderSummary */.Br)(snapshot, rules, result.deferred));
    const failedNow = record?.stage === 'failed' && record.writer.run === snapshot.run.id && rules.length > 1;
    if (failedNow && record.error)
        (0,commands/* annotate */.fz)('error', record.error.message);
    return failedNow || snapshot.trouble ? 1 : 0;
}
/** Tells, whenever it is asked, why the work on this issue must stop; null while it may go on. */
function watchConsent(env, inputs) {
    const context = (0,runner_context/* readContext */.y)(env);
    const { platform, seals } = openPlatform(context, inputs);
    const run = { ...context.run, job: 'triage' };
    return async () => {
        try {
            const { snapshot } = await (0,observe/* observe */.lB)(platform, issueOf(context, inputs), inputs.label, seals, run);
            return whyStop(snapshot);
        }
        catch {
            return null; // GitHub does not answer: publish asks again before it writes anything
        }
    };
}
function whyStop(snapshot) {
    const { status, labelled, issue, mayPush, run } = snapshot;
    const record = status.kind === 'valid' ? status.record : null;
    if (!labelled)
        return 'the label was removed';
    if (issue.state === 'closed')
        return 'the issue was closed';
    if (record?.lease?.run !== run.id)
        return 'another run or command has taken over';
    if (consentOf(snapshot, record) === 'void')
        return 'the text was changed by someone who may not push';
    const command = nextCommand({ s: snapshot, r: record });
    const verb = command && (0,pipeline_command/* parseCommand */.R)(command.body)?.verb;
    if ((verb === 'cancel' || verb === 'skip') && mayPush[command?.author?.login ?? ''] === true)
        return `\`/automate ${verb}\` was said`;
    return mayPush[record.consent?.by.login ?? ''] === true ? null : 'who consented can no longer push';
}
/** What this run has moved, as JSON lines in a group of the log. */
function tellTransitions(...item) {
    const lines = (0,metric/* transitions */.b)(...item).map((one) => JSON.stringify(one));
    if (lines.length > 0)
        (0,commands/* sayGroup */.vE)('Transitions', lines);
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ newAnswers),
/* harmony export */   a: () => (/* binding */ answersAmong)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1759);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);


/**
 * The comments that answer our questions: by the reporter, or by someone who can push in the reporter's place, after the
 * first question was asked. Bots, strangers, commands and our own comments are no answers.
 */
function answersAmong(comments, record, reporter, mayPush) {
    const asked = record?.rounds[0]?.at;
    if (!record || !asked)
        return [];
    // Ids grow in the order of GitHub's own clock; our time is only for when the question is gone.
    const question = comments.find(({ ours, body }) => ours && body.includes((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMark */ .JY)((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsKey */ .jB)(1))));
    const isLater = (comment) => (question ? comment.id > question.id : comment.createdAt >= asked);
    return comments.filter((comment) => !comment.ours &&
        comment.author !== null &&
        !comment.author.bot &&
        isLater(comment) &&
        (comment.author.login === reporter || mayPush[comment.author.login] === true) &&
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(comment.body) === null);
}
/** Answers that have come since the last round was asked. */
function newAnswers(answers, record) {
    const known = new Set(record.rounds.flatMap((round) => round.answers));
    return answers.filter((answer) => !known.has(answer.id));
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseCommand)
/* harmony export */ });
/* unused harmony export verbs */
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);

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
const open = ['run', 'assign', 'revise'];
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
        return { verb: 'unknown', nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, verbs) };
    return rest === '' || open.includes(verb) ? { verb, rest } : { verb: 'unknown', nearest: verb };
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isBlocked)
/* harmony export */ });
/** Whether any finding forbids publishing. */
function isBlocked(findings) {
    return findings.some(({ answer }) => answer === 'block');
}


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ keyMark),
/* harmony export */   O4: () => (/* binding */ noticeKey),
/* harmony export */   jB: () => (/* binding */ questionsKey)
/* harmony export */ });
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


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openMetrics),
/* harmony export */   b: () => (/* binding */ transitions)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);


/** The moves that a run has made: what the record's history has more than it had before. The code is of the last one only. */
function transitions(issue, before, after) {
    if (!after)
        return [];
    const last = before?.history.at(-1);
    const known = after.history.findLastIndex((one) => JSON.stringify(one) === JSON.stringify(last));
    const { generation, writer, error } = after;
    const fresh = after.history.slice(known + 1);
    return fresh.map((one, i) => {
        return { ...one, issue, generation, run: writer.run, code: i === fresh.length - 1 ? (error?.code ?? null) : null };
    });
}
/**
 * Numbers over all items as OpenMetrics text (version 1.0.0 of the specification): derived from the records alone, so that
 * nothing else has to be kept. Counters fall when an item disappears, as when its issue is deleted.
 */
function openMetrics(items) {
    const records = items.map(({ record }) => record);
    const sum = (of) => records.reduce((total, record) => total + of(record), 0);
    const count = (holds) => records.filter(holds).length;
    const times = records.flatMap((record) => processingSeconds(record) ?? []);
    const families = [
        gauge('items', 'Items by stage.', _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$.map((stage) => [{ stage }, count((r) => r.stage === stage)])),
        gauge('failed_items', 'Failed items by code.', _error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc.map((code) => [{ code }, count((r) => r.error?.code === code)])),
        counter('moves', 'Moves into a stage, as far as the records remember.', _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$.map((stage) => [{ stage }, sum((r) => r.history.filter(({ to }) => to === stage).length)])),
        counter('attempts', 'Agent runs.', [[{}, sum((r) => r.totals.attempts)]]),
        counter('agent_seconds', 'Time of agent runs.', [[{}, sum((r) => r.totals.minutes) * 60]], 'seconds'),
        counter('tokens', 'Tokens of agent runs.', [[{}, sum((r) => r.totals.tokens)]]),
        counter('cost_dollars', 'US dollars of agent runs.', [[{}, sum((r) => r.totals.costUsd)]], 'dollars'),
        {
            name: 'issuewright_processing_seconds',
            type: 'summary',
            unit: 'seconds',
            help: 'From the consent to the pull request.',
            samples: [
                [{}, times.length, '_count'],
                [{}, times.reduce((total, one) => total + one, 0), '_sum'],
            ],
        },
    ];
    return `${families.map(render).join('')}# EOF\n`;
}
function gauge(name, help, samples) {
    return { name: `issuewright_${name}`, type: 'gauge', help, samples };
}
function counter(name, help, samples, unit) {
    const total = samples.map(([labels, value]) => [labels, value, '_total']);
    return { name: `issuewright_${name}`, type: 'counter', help, samples: total, ...(unit === undefined ? {} : { unit }) };
}
/** From the consent to the first review after it. */
function processingSeconds({ consent, history }) {
    const reviewed = history.find(({ to, at }) => to === 'reviewing' && at >= (consent?.at ?? ''));
    return consent && reviewed ? (Date.parse(reviewed.at) - Date.parse(consent.at)) / 1_000 : null;
}
/** All label values are words of ours, so that nothing needs escaping. */
function render({ name, type, unit, help, samples }) {
    const lines = samples.map(([labels, value, suffix = '']) => {
        const pairs = Object.entries(labels).map(([key, word]) => `${key}="${word}"`);
        return `${name}${suffix}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${Math.round(value * 1_000) / 1_000}`;
    });
    const head = [`# TYPE ${name} ${type}`, ...(unit ? [`# UNIT ${name} ${unit}`] : []), `# HELP ${name} ${help}`];
    return `${[...head, ...lines].join('\n')}\n`;
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ZW: () => (/* binding */ forAgent),
/* harmony export */   dP: () => (/* binding */ settingsSchema),
/* harmony export */   et: () => (/* binding */ agentsOf),
/* harmony export */   m3: () => (/* binding */ stageLabels),
/* harmony export */   zT: () => (/* binding */ leaseMs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1199);


const label = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(50);
const lines = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()])
    .transform((given) => (typeof given === 'string' ? given.split('\n') : given).map((line) => line.trim()).filter((line) => line !== ''));
/** One word or several. */
const list = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(200)).max(20), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).transform((given) => typeof given === 'string'
    ? given
        .split(/[\n,]+/)
        .map((one) => one.trim())
        .filter(Boolean)
    : given);
/** One value for all agents, or one for each by its name. */
const perAgent = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(300), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(300))])
    .transform((given) => (typeof given === 'string' ? { all: given } : given));
const labelDefaults = {
    queued: 'automate: queued',
    clarifying: 'needs-clarification',
    planned: 'automate: planned',
    working: 'automate: working',
    reviewing: 'automate: in review',
    done: 'automate: done',
    failed: 'automate: failed',
    skipped: 'automate: skipped',
};
/** Every setting a repository can make in `.github/issuewright.yml`, with the default that works. */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    agent: list
        .default([])
        .describe('The agent that changes the code, or several in the order in which they are tried (docs/agents.md).'),
    'agent-command': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .min(1)
        .nullable()
        .default(null)
        .describe('For the agent `command`: any program. It runs in the tree and reads its task from the file `$ISSUEWRIGHT_TASK`.'),
    'agent-model': perAgent
        .default({})
        .describe('The model to use: one name, or one for each agent. Each agent has a default (docs/agents.md).'),
    'agent-base-url': perAgent
        .default({})
        .describe('Where the model is reached instead of at its maker: one address, or one for each agent; for proxies and local models.'),
    'agent-configuration': list
        .default([])
        .describe('Project-local files that may configure an agent (MCP servers, hooks, settings). The others are hidden from it.'),
    'agent-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(350)
        .default(60)
        .describe('Time limit of all agent runs for one attempt, in minutes.'),
    'silence-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(120)
        .default(10)
        .describe('An agent that says and changes nothing for so many minutes is ended.'),
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000).default(100).describe('Answers of the model that one attempt may take.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1_000).default(5_000_000).describe('Tokens, in and out together, that one attempt may take.'),
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(1_000).default(5).describe('US dollars that one attempt may cost, by list price.'),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_room_js__WEBPACK_IMPORTED_MODULE_1__/* .roomKinds */ .n)
        .default('bubblewrap')
        .describe('The room of the agent: `bubblewrap`, `docker` (with `sandbox-image`), or `none`, which is no room at all.'),
    'sandbox-image': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(300)
        .nullable()
        .default(null)
        .describe('The image of the `docker` room.'),
    network: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(registries|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/i, 'is neither `registries` nor the name of a host'))
        .max(50)
        .default([])
        .describe('What the room may reach besides the model: names of hosts, `*.example.com`, or `registries` (read-only package mirrors).'),
    'allow-self-hosted': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ephemeral'])
        .nullable()
        .default(null)
        .describe('Say `ephemeral` to run agents on self-hosted runners; it means that each is thrown away after its job.'),
    prepare: lines
        .default([])
        .describe('Commands that prepare the base (dependencies), run in a room of their own before the agent.'),
    'prepare-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(120).default(15).describe('Time limit of each, in minutes.'),
    verify: lines
        .default([])
        .describe('Commands that check a change, run in a fresh copy after the agent; only they are evidence.'),
    'verify-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(120).default(15).describe('Time limit of each check, in minutes.'),
    'repair-rounds': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(5)
        .default(2)
        .describe('How often the agent is shown a failed check and tries again, within the same budget.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(5).default(3).describe('Completeness (1 to 5) below which the reporter is asked.'),
    rounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(5).default(2).describe('How often the reporter is asked at most.'),
    'answer-days': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(365).default(14).describe('Days to wait for an answer.'),
    'max-attempts': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10).default(3).describe('Agent runs per item and generation.'),
    'max-files': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(3_000).default(100).describe('Files that one change may touch.'),
    'max-file-kb': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_240).default(1_024).describe('Size of one changed file, in KiB.'),
    'max-total-kb': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(51_200).default(4_096).describe('Size of all changed files together, in KiB.'),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Open pull requests as drafts.'),
    'pull-request-labels': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(label).max(20).default([]).describe('Labels for the pull request.'),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(60)).max(15).default([]).describe('Logins whose review is requested.'),
    assign: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Assign the pull request to the person who added the label.'),
    'link-hosts': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default(['github.com'])
        .describe('Hosts whose links stay clickable in what we publish.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        queued: label.default(labelDefaults.queued),
        clarifying: label.default(labelDefaults.clarifying),
        planned: label.default(labelDefaults.planned),
        working: label.default(labelDefaults.working),
        reviewing: label.default(labelDefaults.reviewing),
        done: label.default(labelDefaults.done),
        failed: label.default(labelDefaults.failed),
        skipped: label.default(labelDefaults.skipped),
    })
        .default(labelDefaults)
        .describe('Names of the stage labels.'),
    'max-parallel': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(50).default(3).describe('Items at work at one time.'),
    'priority-label': label.nullable().default(null).describe('Issues with this label are next in the queue.'),
    'issue-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(600).describe('Agent minutes per issue, over all its attempts.'),
    'issue-usd': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(50).describe('US dollars per issue, over all its attempts.'),
    'daily-attempts': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).default(100).describe('Agent runs per day (UTC), all issues together.'),
    'daily-minutes': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(2_000).describe('Agent minutes per day, all issues together.'),
    'daily-usd': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(200).describe('US dollars per day, all issues together.'),
});
/** The label that shows a stage; a cancelled item shows none. */
function labelOf(policy, stage) {
    return stage === 'cancelled' ? null : policy.labels[stage];
}
/** All labels that belong to us. */
function stageLabels(policy) {
    return Object.values(policy.labels);
}
/** GitHub ends a job after six hours. */
const longestJobMinutes = 360;
/** The agents to try, in their order, each at most once. `first` goes before those of the settings. */
function agentsOf(policy, first = null) {
    const named = policy.agent.length === 0 && policy['agent-command'] !== null ? ['command'] : policy.agent;
    return [...new Set(first === null ? named : [first, ...named])];
}
/** What a setting says for one agent. */
function forAgent(setting, agent) {
    return setting[agent] ?? setting['all'] ?? null;
}
/** How long one run may hold an item, in milliseconds: preparation, agent, checks, and half an hour for queues and set-up. */
function leaseMs(policy) {
    const checks = policy['verify-minutes'] * policy.verify.length * (1 + policy['repair-rounds']);
    const minutes = policy['prepare-minutes'] * policy.prepare.length + policy['agent-minutes'] + checks;
    return (Math.min(minutes, longestJobMinutes) + 30) * 60_000;
}


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ questionsFor),
/* harmony export */   lQ: () => (/* binding */ questionKeys),
/* harmony export */   sW: () => (/* binding */ catalogue)
/* harmony export */ });
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


/***/ }),

/***/ 4005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   OQ: () => (/* binding */ nextTicket),
/* harmony export */   Oh: () => (/* binding */ mostLooks),
/* harmony export */   R4: () => (/* binding */ mustYield)
/* harmony export */ });
/* unused harmony exports atWork, waiting */
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


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ roomKinds)
/* harmony export */ });
/** The rooms in which foreign programs run. `none` is no room at all, and only by explicit setting. */
const roomKinds = ['bubblewrap', 'docker', 'none'];


/***/ }),

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ isMisconfigured),
/* harmony export */   BS: () => (/* binding */ isNotReady),
/* harmony export */   Gb: () => (/* binding */ expire),
/* harmony export */   Ho: () => (/* binding */ isStillUnclear),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   O9: () => (/* binding */ labelChanges),
/* harmony export */   Ol: () => (/* binding */ tellNotReady),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   Ut: () => (/* binding */ tellStillUnclear),
/* harmony export */   Xx: () => (/* binding */ takeAnswers),
/* harmony export */   ZA: () => (/* binding */ isInTrouble),
/* harmony export */   ZQ: () => (/* binding */ tellMisconfigured),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   bG: () => (/* binding */ takeUp),
/* harmony export */   g3: () => (/* binding */ tellLost),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   tc: () => (/* binding */ isRerun),
/* harmony export */   tg: () => (/* binding */ isDefaced),
/* harmony export */   v_: () => (/* binding */ isToBeAsked),
/* harmony export */   xM: () => (/* binding */ tellTrouble)
/* harmony export */ });
/* unused harmony export agentsFor */
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7874);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1773);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4005);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8953);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1160);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9174);








const dayMs = 86_400_000;
function isInTrouble({ s, r }) {
    return s.trouble !== null && (r.stage === 'queued' || (r.stage === 'working' && (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsLease */ .dY)({ s, r })));
}
function tellTrouble(w) {
    return w.s.trouble ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(w, 'trouble', w.s.trouble.code, w.s.trouble.message)] : [];
}
function isMisconfigured({ policy, r }) {
    return policy.problem !== null && (r.stage === 'queued' || r.stage === 'clarifying');
}
function tellMisconfigured(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(w, 'misconfigured', 'bad-configuration', w.policy.problem ?? '')];
}
/** Answers to all rounds there were. */
const answers = ({ s, r }) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answersAmong */ .a)(s.comments, r, s.issue.author?.login ?? null, s.mayPush);
function isAnswered(w) {
    return w.r.stage === 'clarifying' && (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .newAnswers */ .E)(answers(w), w.r).length > 0;
}
function takeAnswers(w) {
    const fresh = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .newAnswers */ .E)(answers(w), w.r).map(({ id }) => id);
    const rounds = w.r.rounds.map((round, i) => i === w.r.rounds.length - 1 ? { ...round, answers: [...round.answers, ...fresh].slice(-20) } : round);
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)(w, 'queued', 'answered', { rounds })];
}
function isExpired({ r, policy, now }) {
    return r.stage === 'clarifying' && now.getTime() - Date.parse(r.since) > policy['answer-days'] * dayMs;
}
function expire(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)(w, 'cancelled', 'unanswered', { reason: 'unanswered' })];
}
/** The agents to try for this item: what someone who can push asked for goes before what the settings say. */
function agentsFor({ s, r, policy }) {
    const asked = s.choice?.by && s.mayPush[s.choice.by.login] && policy.known.includes(s.choice.agent) ? s.choice.agent : null;
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .agentsOf */ .et)(policy, r.agent ?? asked);
}
function isNotReady(w) {
    return w.r.stage === 'queued' && lackOf(w) !== null;
}
function tellNotReady(w) {
    const lack = lackOf(w);
    return lack ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(w, 'not-ready', ...lack)] : [];
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
const isTriage = (w) => w.s.run.job === 'triage';
function isUnread(w) {
    return w.r.stage === 'queued' && isTriage(w) && verdictOf(w) === null;
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
    return (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .questionsFor */ .Nc)(verdict, w.r.rounds.flatMap(({ keys }) => keys));
}
function isToBeAsked(w) {
    return isUnclear(w) && nextQuestions(w).length > 0;
}
function ask(w) {
    const keys = nextQuestions(w);
    const number = w.r.rounds.length + 1;
    const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .keyMark */ .JY)((0,_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .questionsKey */ .jB)(number));
    // A run that died may have asked already: what was answered since then counts.
    const asked = w.s.comments.find(({ ours, body }) => ours && body.includes(mark));
    const round = { at: asked?.createdAt ?? (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .iso */ .KH)(w.now), keys, answers: [] };
    const verdict = verdictOf(w);
    return [{ do: 'ask', round: number, keys }, (0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)(w, 'clarifying', 'ask', { rounds: [...w.r.rounds, round], verdict })];
}
function isStillUnclear(w) {
    return isUnclear(w);
}
function tellStillUnclear(w) {
    const locked = w.s.issue.locked ? ' The issue is locked, so that the reporter cannot be asked.' : '';
    const level = verdictOf(w)?.completeness;
    return [
        (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(w, 'still-unclear', 'still-unclear', `The issue says too little to act on (completeness ${level} of 5).${locked}`),
    ];
}
function start(w) {
    // A branch left by an earlier attempt is never written again: this attempt gets the next name.
    const generation = Math.max(w.r.generation, w.s.newestBranch + 1);
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)(w, 'working', 'start', { verdict: verdictOf(w), generation, ...begun(w, w.s.repository.head) })];
}
/** A new attempt of this run on a commit, and the lease that goes with it. */
function begun({ s, r, policy, now }, base) {
    const deadline = new Date(now.getTime() + (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .leaseMs */ .zT)(policy)).toISOString();
    const attempt = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .beginAttempt */ .xF)(r, {
        agent: agentsFor({ s, r, policy, now })[0] ?? '',
        run: s.run.id,
        base,
        startedAt: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .iso */ .KH)(now),
    });
    return {
        lease: { run: s.run.id, attempt: s.run.attempt, deadline, ticket: (0,_queue_js__WEBPACK_IMPORTED_MODULE_7__/* .nextTicket */ .OQ)(s.around?.items ?? [], now) },
        ...attempt,
    };
}
/** Somebody who may push re-ran the very run in which the item failed, or got stuck at work. */
function isRerun(w) {
    const { s, r } = w;
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .wasLeftBy */ .M0)(r, s.run) || s.mayPush[s.run.triggeredBy] !== true)
        return false;
    return isTriage(w) ? r.stage === 'failed' || r.stage === 'working' : r.stage === 'failed' && s.delivery !== null;
}
/** From the start it is queued as by a retry. When only the last jobs are run again, what they deliver is taken up. */
function takeUp(w) {
    const { s, r, now } = w;
    const by = s.run.triggeredBy;
    const queued = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy)(r, 'queued', { at: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .iso */ .KH)(now), by, rule: 'rerun' }, (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .close */ .VN)(w, 'run-lost'));
    if (isTriage(w))
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, queued)];
    const base = r.attempts.at(-1)?.base ?? s.repository.head;
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)({ ...w, r: queued }, 'working', 'rerun', begun({ ...w, r: queued }, base), by)];
}
function isLost(w) {
    return w.r.stage === 'working' && !(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsLease */ .dY)(w) && !(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .heldByOther */ .hJ)(w);
}
function tellLost(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(w, 'run-lost', 'run-lost', 'The run that worked on this issue ended without a word.')];
}
/** With a key a foreign edit cannot change the record, only what people read. */
function isDefaced({ s }) {
    return s.status.kind === 'valid' && s.status.restore;
}
/** Labels are a projection of the record, added and removed one by one; other people's labels are never touched. */
function labelChanges(present, labelled, stage, policy) {
    const wanted = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(policy, stage);
    // Label names differ on GitHub only if they differ in more than case.
    const fold = (name) => name.toLowerCase();
    const there = new Set(present.map(fold));
    const stray = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .stageLabels */ .m3)(policy).filter((name) => (wanted === null || fold(name) !== fold(wanted)) && there.has(fold(name)));
    const missing = wanted !== null && !there.has(fold(wanted)) && ((0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .isActive */ .$m)(stage) || labelled) ? [wanted] : [];
    return [
        ...stray.map((name) => ({ do: 'unlabel', name })),
        ...missing.map((name) => ({ do: 'label', name })),
    ];
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ iso),
/* harmony export */   KV: () => (/* binding */ stopRun),
/* harmony export */   VN: () => (/* binding */ close),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   dY: () => (/* binding */ holdsLease),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hJ: () => (/* binding */ heldByOther),
/* harmony export */   to: () => (/* binding */ to)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4853);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8953);




const iso = (now) => now.toISOString();
/** Writes the record as it is but for some changes. */
function keep(w, changes) {
    return { do: 'save', record: { ...w.r, ...changes } };
}
/** Moves the item and writes the record. */
function to(w, stage, rule, changes = {}, by = 'issuewright') {
    return { do: 'save', record: (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .move */ .Cy)(w.r, stage, { at: iso(w.now), by, rule }, changes) };
}
/** Gives up for now: closes the attempt, keeps code and message. */
function fail(w, rule, code, message) {
    const at = iso(w.now);
    const retryAt = isWorthARetry(code) ? iso(new Date(w.now.getTime() + (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .backOff */ .fu)(w.r.attempts.length))) : null;
    return to(w, 'failed', rule, {
        ...close(w, code),
        error: { code, message: message.slice(0, 2_000), at, retryAt },
        reason: _error_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9[code].retryable ? null : 'not worth a retry as it stands',
    });
}
/** Nobody has to do anything about what was GitHub's or the model's fault; another try may simply end better. */
function isWorthARetry(code) {
    const { fault, retryable } = _error_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9[code];
    return retryable && (fault === 'github' || fault === 'model');
}
/**
 * Ends the open attempt. Its minutes are measured by our own clock. Tokens and dollars are the gateway's count, which comes
 * with the change set: it is bounded by the budget, so that a forged one cannot do more harm than a used-up one.
 */
function close(w, outcome) {
    const begun = Date.parse(w.r.attempts.at(-1)?.startedAt ?? iso(w.now));
    const minutes = Math.min(Math.max(0, w.now.getTime() - begun), (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .leaseMs */ .zT)(w.policy)) / 60_000;
    const set = w.s.delivery?.kind === 'change-set' ? w.s.delivery.changeSet : null;
    const { input = 0, output = 0, costUsd = 0 } = set?.usage ?? {};
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .endAttempt */ .T8)(w.r, {
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


/***/ }),

/***/ 2202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ sealWith),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tX: () => (/* binding */ hashTexts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Hash of several texts; the lengths are in it, so that moving a border changes it. */
function hashTexts(texts) {
    return sha256(JSON.stringify(texts));
}
/** The seal made from a state key (HMAC-SHA256). @throws nothing; a key shorter than 16 characters is refused at the inputs */
function sealWith(key) {
    return (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest('hex');
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   xB: () => (/* binding */ textHashOf)
/* harmony export */ });
/* harmony import */ var _pipeline_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7874);
/* harmony import */ var _pipeline_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1759);
/* harmony import */ var _pipeline_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8953);
/* harmony import */ var _pipeline_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
/* harmony import */ var _text_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2533);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2202);






/**
 * Reads the world: one request for the issue with its record, then the live rights of the people on whom a rule may depend,
 * the pull request when it belongs to a later generation than the first, and the run that holds the item when it is another.
 */
async function observe(platform, number, label, seals, run) {
    const guess = (0,_pipeline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(number, 1);
    const { reading, status } = await lookAt(platform, number, guess, seals);
    const record = status.kind === 'valid' ? status.record : null;
    const newestBranch = newestGeneration(reading.branches);
    const branch = (0,_pipeline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(number, record?.generation ?? Math.max(1, newestBranch));
    const pullRequests = branch === guess ? reading.pullRequests : await platform.pullRequests(branch);
    const labelled = reading.issue.labels.includes(label)
        ? (reading.labellings.filter((one) => one.label === label).at(-1) ?? null)
        : null;
    const choice = choiceOf(reading);
    const chooser = choice?.by?.bot === false && labelled ? [choice.by.login] : [];
    const people = new Set([...peopleInQuestion(reading, labelled, record, run), ...chooser]);
    const mayPush = await rights(platform, [...people]);
    const issue = { ...reading.issue, hash: (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTexts */ .tX)([reading.issue.title, reading.issue.body]) };
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
    const statusIn = ({ comments, repository, issue }) => (0,_text_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(comments, { repository: repository.id, issue: issue.id }, seals);
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
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTexts */ .tX)([snapshot.issue.title, snapshot.issue.body, ...answersOf(snapshot).map(({ body }) => body)]);
}
/** The answers to our questions, oldest first. */
function answersOf({ comments, status, issue, mayPush }) {
    const record = status.kind === 'valid' ? status.record : null;
    return (0,_pipeline_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .answersAmong */ .a)(comments, record, issue.author?.login ?? null, mayPush);
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
    const active = record !== null && (0,_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(record.stage);
    if (fresh)
        people.push(labelled.by?.bot ? null : labelled.by?.login);
    if (active)
        people.push(record.consent?.by.login);
    const commands = reading.comments.filter((c) => !c.ours && c.id > (record?.handled ?? 0) && (0,_pipeline_command_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCommand */ .R)(c.body) !== null);
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


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ saveRecord),
/* harmony export */   l: () => (/* binding */ Conflict)
/* harmony export */ });
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8953);
/* harmony import */ var _text_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2533);



/** The record's budget, in bytes; the whole comment has 60,000. */
const mostBytes = 16_000;
/** The world is not as it was when we decided. Nothing is lost: look again and decide anew. */
class Conflict extends Error {
    name = 'Conflict';
}
/**
 * Writes the record into the status comment: reads it anew and compares the revision, writes revision + 1 under this
 * run's id, reads back and compares. GitHub has no compare-and-swap on comments, so this detects a race, it cannot prevent
 * one; the concurrency group does that.
 * @throws Conflict when the revision is not the one the decision was made for, or another writer's text stands afterwards
 */
async function saveRecord(platform, snapshot, wanted, render) {
    const { status, issue, run } = snapshot;
    if (status.kind === 'newer')
        throw raced('a newer version took over');
    const based = status.kind === 'valid' ? status.record.revision : 0;
    const record = { ...wanted, revision: based + 1, writer: { run: run.id, attempt: run.attempt } };
    assertSound(record);
    const body = render(record);
    const target = status.commentId === null ? await platform.ourComments(issue.number) : [await platform.comment(status.commentId)];
    compare(status, target);
    const written = status.commentId === null
        ? await platform.createComment(issue.number, body)
        : await platform.editComment(status.commentId, body);
    if (written && !written.ours)
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', 'What the token writes is not written by github-actions[bot], so it would not be known again.');
    const stands = written && (await platform.comment(written.id));
    if (!written || stands?.body !== body)
        throw raced(`revision ${record.revision} did not stand after it was written`);
    return { kind: 'valid', commentId: written.id, body, record, restore: false };
}
const raced = (how) => new Conflict(`Another run wrote this item at the same time (${how}). Is the concurrency group in the workflow?`);
/** A record that could not be read again must never be written. @throws Error, which is a bug in the rules */
function assertSound(record) {
    _pipeline_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordSchema */ .fi.parse(record);
    const bytes = Buffer.byteLength(JSON.stringify(record));
    if (bytes > mostBytes)
        throw new Error(`the record has ${bytes} bytes, more than its budget of ${mostBytes}`);
}
/** The comment must still hold, to the letter, what the decision was made for; or there must still be none. */
function compare(status, comments) {
    if (status.commentId === null) {
        if (comments.some((comment) => comment && (0,_text_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRecord */ .eT)(comment.body, []).kind !== 'none'))
            throw raced('a status comment appeared');
        return;
    }
    const [present] = comments;
    if (!present)
        throw raced('the status comment was deleted');
    if (present.body !== status.body)
        throw raced('the status comment changed');
}


/***/ })

};
