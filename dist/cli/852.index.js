export const id = 852;
export const ids = [852];
export const modules = {

/***/ 3583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ agentNames)
/* harmony export */ });
/** All agents we know, in the order in which the documentation lists them. Apart from their adapters, so that reading settings stays cheap. */
// biome-ignore format: a list
const agentNames = ['claude', 'codex', 'gemini', 'opencode', 'qwen', 'copilot', 'aider', 'kiro', 'command'];


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
 * @param toGetOne  how whoever has no good token gets one, where that is not the input of the action
 * @throws Failure with a code that says what to do, for every request that did not succeed
 */
function connect(token, apiUrl, log, toGetOne) {
    const local = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(apiUrl);
    const wait = (kind) => (seconds, _options, _client, tries) => {
        log.warn(`GitHub's ${kind} rate limit: waiting ${seconds} s`);
        return tries < 2 && seconds <= longestWait;
    };
    const options = {
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
    };
    const client = new Client(options);
    // A query is a POST, too: the plugin would let a second pass between two of them, as between two writes.
    const reader = local ? client : new Client({ ...options, throttle: { ...options.throttle, write: atOnce } });
    return {
        local,
        request: (route, parameters = {}) => client.request(route, parameters).catch((error) => explain(error, route, toGetOne)),
        graphql: (query, variables) => (query.startsWith('mutation') ? client : reader)
            .graphql(query, variables)
            .catch((error) => explain(error, 'POST /graphql', toGetOne)),
    };
}
const refusalIn = (error) => (error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.cause : undefined);
/** The status of a failed request, when GitHub answered at all. */
function statusOf(error) {
    return refusalIn(error)?.status ?? null;
}
function messageOf(error) {
    return refusalIn(error)?.message ?? '';
}
/** Turns a refusal of GitHub's into one of our failures. Wordings of GitHub's answers as of 2026-11. */
function explain(error, route, toGetOne) {
    const cause = error;
    const message = cause.errors?.[0]?.message ?? cause.message ?? 'no answer';
    const forbidden = cause.status === 403 || cause.errors?.some(({ type }) => type === 'FORBIDDEN');
    const fail = (code, says, more = {}) => {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, says, { ...more, cause });
    };
    if (cause.status === 401)
        fail('missing-token', 'GitHub does not accept the token.', { detail: '', ...(toGetOne && { todo: toGetOne }) });
    if (forbidden && /not permitted to create or approve pull requests/i.test(message)) {
        const says = 'The settings of this repository forbid GitHub Actions to create pull requests.';
        fail('pull-requests-forbidden', says, { detail: '' });
    }
    if (forbidden && /resource not accessible/i.test(message)) {
        const wanted = cause.response?.headers?.['x-accepted-github-permissions'];
        const detail = `\`${route}\`${wanted ? `: \`${wanted}\`` : ''}`;
        fail('missing-right', `The token may not do ${detail}.`, { detail });
    }
    if (cause.errors?.some(({ type }) => type === 'NOT_FOUND')) {
        const todo = 'Check the number of the issue, and that the token may read this repository.';
        fail('bad-input', `GitHub does not know what was asked for: ${message}`, { todo });
    }
    const busy = cause.status === undefined || cause.status >= 500 || cause.status === 429 || /rate limit/i.test(message);
    if (busy && !cause.errors) {
        const detail = `\`${route}\`: ${message}`;
        fail('github-unavailable', `GitHub did not answer as it should: ${detail}`, { detail });
    }
    const detail = `\`${route}\` (${cause.status ?? '?'}): ${message}`;
    return fail('internal', `GitHub refused ${detail}`, { detail });
}


/***/ }),

/***/ 1074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_2__);



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
/** One request, and the part of a fetch `Response` that the client reads. */
async function once(url, { method = 'GET', headers = {}, body, tail = Number.POSITIVE_INFINITY }) {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const send = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : node_http__WEBPACK_IMPORTED_MODULE_1__.request;
    const options = { method, headers: { ...headers, ...length }, signal: AbortSignal.timeout(requestMs) };
    const request = send(url, options).end(body);
    request.on('error', () => { }); // whoever waits for the answer, or reads it, hears of it
    const [response] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(request, 'response'));
    const parts = [];
    let held = 0;
    for await (const part of response) {
        held += part.length;
        parts.push(part);
        while (held - (parts[0]?.length ?? 0) >= tail)
            held -= parts.shift()?.length ?? 0;
    }
    const content = Buffer.concat(parts);
    const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
    const status = response.statusCode ?? 0;
    const [text, arrayBuffer] = [async () => content.toString('utf8'), async () => content];
    return { status, ok: status < 300, url, headers: new Map(pairs), text, arrayBuffer };
}


/***/ }),

/***/ 5604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   qp: () => (/* binding */ gone),
/* harmony export */   z7: () => (/* binding */ when)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5423);

function repositoryOf({ local, request, graphql }, fullName) {
    const [owner = '', name = ''] = fullName.split('/');
    const send = (route, parameters) => request(route.replace(' ', ` /repos/${owner}/${name}`), parameters);
    return {
        ...{ owner, name, local, send, graphql },
        ask: async (schema, route, parameters) => schema.parse((await send(route, parameters)).data),
        query: async (of, query, variables) => {
            const { repository } = (await graphql(query, { owner, name, ...variables }));
            return of.parse(repository);
        },
    };
}
/** There is no such thing, or no more. */
const gone = [404, 410];
/** GitHub understood, and will not: another try would end the same. */
const refused = [403, ...gone, 422];
/** For `catch`: what to answer when GitHub refused with one of these codes; all else is thrown on. */
function when(codes, answer) {
    return (error) => {
        if (!codes.includes((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 0))
            throw error;
        return answer(error);
    };
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
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4818);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5604);






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
const look = (repo, path, schema) => repo.ask(schema, `GET ${path}`).catch((0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .when */ .z7)([403, 404], () => null));
async function readText(repo, path) {
    const file = await look(repo, `/contents/${encodeURI(path)}`, fileSchema);
    return file && Buffer.from(file.content, 'base64').toString('utf8');
}
/** The workflow file on the default branch that calls ours; null when there is none. */
async function findWorkflow(repo) {
    const files = (await look(repo, '/contents/.github/workflows', filesSchema)) ?? [];
    for (const { path } of files.filter(({ type, path }) => type === 'file' && /\.ya?ml$/.test(path))) {
        const text = await readText(repo, path);
        if (!text?.includes(_text_caller_js__WEBPACK_IMPORTED_MODULE_5__/* .reusableWorkflow */ .ho))
            continue;
        const route = `/actions/workflows/${encodeURIComponent(path.split('/').at(-1) ?? '')}`;
        const known = await look(repo, route, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }));
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
async function readRepository(repo) {
    const found = await look(repo, '', repositorySchema);
    if (found)
        return found;
    throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `There is no repository ${repo.owner}/${repo.name}, or the token may not see it.`, {
        todo: 'Check the name, and give the token access to this repository.',
    });
}
/** Everything around a repository that could stop us, as far as the token may look. */
async function readSetup(repo) {
    const repository = await readRepository(repo);
    const workflow = await findWorkflow(repo);
    const ask = (path, schema) => look(repo, path, schema);
    const [settings, actions, defaults, label, rules, secrets, variables] = await Promise.all([
        readText(repo, _query_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsFile */ ._r),
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
        label: label?.name ?? null,
        rules: rules?.map(({ type }) => type) ?? null,
        secrets: secrets?.secrets.map(({ name }) => name) ?? null,
        variables: variables && Object.fromEntries(variables.variables.map(({ name, value }) => [name, value])),
    };
}


/***/ }),

/***/ 2973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony export keysOf */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8422);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
/* harmony import */ var _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);



/**
 * The effective policy: defaults < repository file < inputs. What cannot be used is told by `problem`, with the defaults in
 * its place, so that it can be said on the issue.
 * @param known  the names of the agents there are
 * @param file  the text of `.github/issuewright.yml`, or null when there is none
 */
async function policyOf(file, inputs, known) {
    const { label } = inputs;
    const own = { label, known, app: inputs['app-id'] !== '' };
    const without = (problem) => ({ ..._pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.parse({}), ...own, problem });
    const read = await fromFile(file);
    if ('problem' in read)
        return without(read.problem);
    const checked = _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.safeParse({ ...read.settings, ...fromInputs(inputs) });
    if (!checked.success)
        return without(`An input cannot be used: ${explain(checked.error)}`);
    const policy = { ...checked.data, ...own, problem: null };
    return {
        ...policy,
        problem: clash([label, ...Object.values(policy.labels)]) ?? strangerAmong(policy) ?? (await guardClash(policy)),
    };
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
        const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(stranger, known);
        return `\`${setting}\`: there is no agent \`${stranger}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`;
    }
    return null;
}
/** The guard is loaded only where the settings speak of it. */
async function guardClash(policy) {
    if (policy.allow.length + policy.block.length === 0)
        return null;
    return (await __webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 2349))).whyNoPolicy(policy);
}
function fromInputs(inputs) {
    const given = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .settingInputs */ .Es.filter((name) => inputs[name] !== '');
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
    const checked = _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.safeParse(content ?? {});
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
    const known = at === 'labels' ? Object.keys(_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape.labels.unwrap().shape) : Object.keys(_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape);
    const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
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

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ settingInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* unused harmony export modes */
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);


/** The modes of the action that this version has. */
const modes = ['triage', 'prepare', 'gateway', 'implement', 'publish', 'sweep', 'auto'];
/** Inputs that are settings too; the input wins. */
const settingInputs = [
    ...['model', 'model-base-url', 'agent', 'agent-command', 'agent-model', 'agent-base-url'],
    ...['agent-minutes', 'sandbox', 'prepare', 'verify', 'draft'],
];
/** Every input of `action.yml`; a test holds the two together. */
const inputNames = [
    ...['mode', 'github-token', 'issue', 'label', 'state-key', 'state-key-previous', 'directory'],
    ...['work-order-digest', 'change-set-digest', 'triage-result', 'implement-result'],
    ...['agent-api-key', 'model-api-key', 'app-id', 'private-key'],
    ...settingInputs,
];
const prefix = 'INPUT_';
/**
 * The inputs as the runner passes them: `INPUT_<NAME>` with the name in upper case. Empty means not given.
 * @throws Failure `bad-input` for a name or mode that does not exist, naming the nearest that does
 */
function readInputs(env) {
    const given = Object.entries(env).filter(([key]) => key.startsWith(prefix));
    const known = inputNames;
    for (const [key] of given) {
        const name = key.slice(prefix.length).toLowerCase();
        if (!known.includes(name))
            throw unknown('input', name, known);
    }
    const value = (name) => (env[`${prefix}${name.toUpperCase()}`] ?? '').trim();
    const mode = modes.find((one) => one === value('mode'));
    if (!mode)
        throw unknown('mode', value('mode'), modes);
    const key = value('state-key');
    if (key !== '' && key.length < 16) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', 'The input `state-key` is too short to be a key.', {
            todo: 'Use at least 16 random characters.',
        });
    }
    const issue = env[`${prefix}ISSUE`] ?? '';
    // It names the concurrency group as well, to the letter: with a blank more a run would not wait for the others of its issue.
    if (!/^([1-9]\d{0,9})?$/.test(issue)) {
        const todo = 'Give the number of the issue alone, without a blank or a `#`.';
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', `The input \`issue\` is no number: \`${issue}\`.`, { todo });
    }
    return { ...Object.fromEntries(inputNames.map((name) => [name, value(name)])), mode };
}
function unknown(what, said, known) {
    const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(said, known);
    const hint = meant ? ` Did you mean \`${meant}\`?` : '';
    return new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', `There is no ${what} \`${said}\`.${hint}`, {
        todo: `Known are: ${known.join(', ')}.`,
    });
}


/***/ }),

/***/ 5852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./src/adapters/github/repository.ts
var repository = __webpack_require__(5604);
// EXTERNAL MODULE: ./src/adapters/github/setup.ts
var github_setup = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/text/caller.ts
var caller = __webpack_require__(7752);
// EXTERNAL MODULE: ./src/pipeline/policy.ts
var pipeline_policy = __webpack_require__(1130);
;// CONCATENATED MODULE: ./src/text/diagnosis.ts


const ok = (says) => ({ state: 'ok', says });
const bad = (says, todo) => ({ state: 'bad', says, todo });
const advice = (says, todo) => ({ state: 'advice', says, todo });
const unknown = (todo) => ({ state: 'unknown', says: 'this token may not look', todo });
/** Every setting on GitHub that would stop us, in the order in which to mend them. @param lacking  see `lackingIn` */
function diagnose(setup, policy, lacking) {
    const { rights, archived, issues, url, fullName } = setup;
    const general = `${url}/settings`;
    const agents = (0,pipeline_policy/* agentsOf */.et)(policy);
    const rows = {
        token: rights.push
            ? ok(`works, with ${rights.admin ? 'admin' : 'write'} access`)
            : advice('works, but may not push', 'Use the token of someone who may; others see less here and cannot use `run --apply`.'),
        repository: archived ? bad('is archived', `Unarchive it: ${general}`) : ok(fullName),
        issues: issues ? ok('are on') : bad('are off', `Switch on Features → Issues: ${general}`),
        Actions: actions(setup),
        workflow: workflow(setup, lacking),
        'pull requests': pullRequests(setup),
        settings: policy.problem
            ? bad(policy.problem, 'Correct the file on the default branch.')
            : ok(setup.settings === null ? 'no file; all defaults' : 'are valid'),
        agent: agents.length > 0
            ? ok(agents.join(', then '))
            : bad('no agent is named', 'Set `agent` in `.github/issuewright.yml`; docs/agents.md lists them.'),
        sandbox: policy.sandbox === 'none'
            ? advice('`none`: the agent has no room of its own', 'Remove the setting, so that it runs in the room `bubblewrap`.')
            : ok(`\`${policy.sandbox}\``),
        checks: policy.verify.length > 0
            ? ok(policy.verify.join('; '))
            : advice('`verify` is empty, so that no change is checked', 'Set `verify` in `.github/issuewright.yml`.'),
        label: consentLabel(setup, policy),
        branches: branches(setup),
        'agent key': agentKey(setup, policy),
        'state key': stateKey(setup),
    };
    return Object.entries(rows).map(([name, verdict]) => ({ name, ...verdict }));
}
function consentLabel({ label, fullName, url }, policy) {
    const wanted = `\`${policy.label}\``;
    if (label === policy.label)
        return ok(`${wanted} exists`);
    return label === null
        ? bad(`${wanted} does not exist, so that only people who may push could add it`, `gh label create ${policy.label} --repo ${fullName}, or ${url}/labels`)
        : bad(`${wanted} is written \`${label}\` here, and counts for nothing`, `Write \`label: ${label}\` in the workflow.`);
}
function actions({ actions, variables, url }) {
    if (actions === false)
        return bad('is off', `Switch it on: ${url}/settings/actions`);
    if (variables?.ISSUEWRIGHT_DISABLED === 'true')
        return bad('the variable ISSUEWRIGHT_DISABLED stops everything', `Delete it: ${url}/settings/variables/actions`);
    return actions === null ? unknown(`An administrator sees whether it is on at ${url}/settings/actions`) : ok('is on');
}
function workflow({ workflow, url }, lacking) {
    if (!workflow)
        return bad('is not installed on the default branch', `issuewright init, then commit ${caller/* callerFile */.ee}`);
    const { path, state } = workflow;
    if (lacking.length > 0)
        return bad(`${path} lacks ${lacking.join(', ')}`, `Add them; issuewright init --force writes the whole file.`);
    if (state !== null && state !== 'active')
        return bad(`${path} is ${state}`, `Enable it: ${url}/actions/workflows/${path.split('/').at(-1)}`);
    return ok(`${path}, with all events and permissions`);
}
function pullRequests({ pullRequests, url }) {
    const where = `Workflow permissions → "Allow GitHub Actions to create and approve pull requests": ${url}/settings/actions`;
    if (pullRequests === null)
        return unknown(`An administrator looks at ${where}`);
    return pullRequests
        ? ok('GitHub Actions may open them')
        : bad('GitHub Actions may not open them', `Switch on ${where}`);
}
/** Rules that keep a new branch with a new commit from being made; the others meet only what comes after. */
const stopping = ['creation', 'pull_request', 'required_status_checks', 'required_deployments', 'merge_queue'];
function branches({ rules, url }) {
    const where = `${url}/settings/rules`;
    if (rules === null)
        return unknown(`Let no rule match \`issuewright/*\`: ${where}`);
    const found = stopping.filter((rule) => rules.includes(rule));
    if (found.length > 0)
        return bad(`the rules ${found.join(', ')} hold for \`issuewright/*\``, `Exclude \`issuewright/**/*\` from them: ${where}`);
    return ok('no ruleset stops `issuewright/*`');
}
function stateKey({ secrets, workflow, url }) {
    const where = `${url}/settings/secrets/actions`;
    const passed = (0,caller/* callingJob */.Qy)(workflow?.content)?.secrets;
    if (secrets === null)
        return unknown(`Recommended is a secret ISSUEWRIGHT_STATE_KEY: ${where}`);
    if (!secrets.includes('ISSUEWRIGHT_STATE_KEY'))
        return advice('no secret ISSUEWRIGHT_STATE_KEY', `It signs the record. 16 random characters or more: ${where}`);
    return passed ? ok('signs the record') : advice('is not passed on', `Add secrets: state-key to ${caller/* callerFile */.ee}.`);
}
function agentKey({ workflow }, policy) {
    if ((0,pipeline_policy/* agentsOf */.et)(policy).every((name) => name === 'command'))
        return ok('is not needed for `agent-command`');
    const passed = (0,caller/* callingJob */.Qy)(workflow?.content)?.secrets;
    const todo = `Make a secret with the key of the model and pass it in ${caller/* callerFile */.ee} as secrets: agent-api-key; local models need none.`;
    return passed && (passed === 'inherit' || 'agent-api-key' in Object(passed))
        ? ok('is passed on')
        : advice('is not passed on', todo);
}
const marks = { ok: '✔', advice: '!', bad: '✖', unknown: '?' };
/** The checks for a terminal. */
function renderChecks(checks) {
    const lines = checks.flatMap(({ name, state, says, todo }) => [
        `${marks[state]} ${name.padEnd(14)}${says}`,
        ...(todo === undefined ? [] : [`${' '.repeat(16)}→ ${todo}`]),
    ]);
    const stops = checks.filter(({ state }) => state === 'bad').length;
    return [...lines, '', stops === 0 ? 'Nothing known would stop us.' : `${stops} would stop us.`].join('\n');
}

// EXTERNAL MODULE: ./src/modes/terminal.ts
var terminal = __webpack_require__(8902);
;// CONCATENATED MODULE: ./src/modes/doctor.ts









/** Names every setting that would stop us. @returns the exit code: 1 when there is one */
async function doctor(env, [name], options) {
    const checks = [...examineMachine(), ...(await examineRepository(env, name ?? (0,terminal/* originOf */.yv)(process.cwd())))];
    console.log(options.json ? JSON.stringify(checks, null, 2) : renderChecks(checks));
    return checks.some(({ state }) => state === 'bad') ? 1 : 0;
}
/** What the other commands need on this machine. */
function examineMachine() {
    const node = { name: 'Node', state: 'ok', says: process.version };
    try {
        const says = (0,external_node_child_process_.execFileSync)('git', ['--version'], { encoding: 'utf8' }).trim();
        return [node, { name: 'git', state: 'ok', says }];
    }
    catch {
        return [node, { name: 'git', state: 'bad', says: 'is not found', todo: 'Install git 2.30 or later.' }];
    }
}
async function examineRepository(env, name) {
    try {
        const setup = await (0,github_setup/* readSetup */.WJ)((0,repository/* repositoryOf */._M)((0,terminal/* connectPerson */.Ah)(env), name));
        const policy = await (0,terminal/* installedPolicy */.HO)(setup.settings, setup.workflow);
        return diagnose(setup, policy, setup.workflow ? (0,caller/* lackingIn */.TE)(setup.workflow.content, (0,js_yaml.load)((0,caller/* callerWorkflow */.HC)(policy['fix-checks']))) : []);
    }
    catch (error) {
        if (!(error instanceof pipeline_error/* Failure */.HR))
            throw error;
        const about = error.code === 'missing-token' ? 'token' : error.code === 'bad-input' ? 'repository' : 'GitHub';
        return [{ name: about, state: 'bad', says: error.message, todo: error.todo }];
    }
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
    return (0,_adapters_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(token, env['GITHUB_API_URL'] ?? 'https://api.github.com', { info: warn, warn }, todo);
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
        .filter(([name, value]) => _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNames */ .vj.includes(name) && (name === 'agent-command' || !value.includes('${{')));
    const variables = given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .U)(settings, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)({ INPUT_LABEL: 'automate', ...Object.fromEntries(variables), INPUT_MODE: 'triage' }), _adapters_agents_names_js__WEBPACK_IMPORTED_MODULE_6__/* .agentNames */ .Q);
}


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


/***/ })

};
