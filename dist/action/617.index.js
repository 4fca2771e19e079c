export const id = 617;
export const ids = [617,348];
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

/***/ 4818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ toReading),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   Iq: () => (/* binding */ pageInfo),
/* harmony export */   Jy: () => (/* binding */ stateSchema),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ll: () => (/* binding */ commentsQuery),
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   Np: () => (/* binding */ pullRequestsSchema),
/* harmony export */   X3: () => (/* binding */ commentSchema),
/* harmony export */   Yp: () => (/* binding */ pullRequestsQuery),
/* harmony export */   _r: () => (/* binding */ settingsFile),
/* harmony export */   a0: () => (/* binding */ textsSchema),
/* harmony export */   a9: () => (/* binding */ nodes),
/* harmony export */   cX: () => (/* binding */ commentsSchema),
/* harmony export */   eN: () => (/* binding */ actor),
/* harmony export */   hS: () => (/* binding */ observeQuery),
/* harmony export */   i8: () => (/* binding */ observeSchema),
/* harmony export */   l: () => (/* binding */ formFile),
/* harmony export */   lY: () => (/* binding */ textsQuery),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   pt: () => (/* binding */ ourUserId),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/* harmony import */ var _reconcile_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);




/** Where a repository keeps its settings, on the default branch. */
const settingsFile = '.github/issuewright.yml';
/** Where it may keep a form of its own for our pull requests. */
const formFile = '.github/issuewright/pull-request.md';
/** So many headlines of its history show how a repository writes them. */
const headlines = 20;
/** Comments are read from both ends: the status comment is usually among the first, news among the last. */
const firstComments = 30;
const actor = `{ __typename login ... on User { id: databaseId } ... on Bot { id: databaseId } }`;
const comment = `{ id: fullDatabaseId isMinimized body createdAt editedAt: lastEditedAt association: authorAssociation author ${actor} editor ${actor} }`;
const ends = `first: comments(first: ${firstComments}) { totalCount pageInfo { hasNextPage endCursor } nodes ${comment} } last: comments(last: ${_reconcile_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .lastComments */ .d}) { nodes ${comment} }`;
const page = `page: comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes ${comment} }`;
const pullRequests = `pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number url state draft: isDraft foreign: isCrossRepository branch: headRefName head: headRefOid into: baseRefName closing: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { by: actor ${actor} } } } labels(first: 50) { nodes { name } } assignees(first: 20) { nodes { name: login } } reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } } } } } }`;
const target = `__typename id: fullDatabaseId title body url state locked author ${actor} createdAt
  labels(first: 100) { nodes { name } }
  labellings: timelineItems(last: 100, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { event: id at: createdAt by: actor ${actor} label { name } } } }
  renamings: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) { pageInfo { hasPreviousPage } nodes { ... on RenamedTitleEvent { at: createdAt by: actor ${actor} } } }
  userContentEdits(first: 100) { pageInfo { hasNextPage } nodes { at: editedAt by: editor ${actor} } }
  ${ends}`;
const closers = `closers: closedByPullRequestsReferences(first: 10) { nodes { number state branch: headRefName foreign: isCrossRepository } }`;
/** Everything a decision needs, in one request. */
const observeQuery = `query Observe($owner: String!, $name: String!, $number: Int!, $branch: String!, $prefix: String!, $settings: String!, $form: String!) {
  repository(owner: $owner, name: $name) { id: databaseId fullName: nameWithOwner archived: isArchived
    default: defaultBranchRef { name target { oid ... on Commit { tree { oid } history(first: ${headlines}) { nodes { name: messageHeadline } } } } }
    settings: object(expression: $settings) { __typename ... on Blob { text } }
    form: object(expression: $form) { __typename ... on Blob { text } }
    refs(refPrefix: "refs/heads/issuewright/", query: $prefix, first: 100) { nodes { name } }
    ${pullRequests}
    target: issueOrPullRequest(number: $number) { ... on Issue { ${target} ${closers} } ... on PullRequest { ${target.replace('state ', 'pullState: state ')} } } } }`;
const pullRequestsQuery = `query PullRequests($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { ${pullRequests} } }`;
/** A page of the comments. */
const commentsQuery = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { target: issueOrPullRequest(number: $number) { ... on Issue { ${page} } ... on PullRequest { ${page} } } } }`;
/** The texts of many blobs in one request. Object ids are hex, so they can stand in the query. */
function textsQuery(shas) {
    const objects = [...new Set(shas)].map((sha) => `_${sha}: object(oid: "${sha}") { ... on Blob { oid text isTruncated } }`);
    return `query Texts($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } }`;
}
const nodes = (of) => zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(of) }).transform(({ nodes }) => nodes);
const bigint = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()]).transform(Number).pipe(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr());
const named = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).transform(({ name }) => name);
const names = nodes(named)
    .nullable()
    .transform((found) => found ?? []);
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED'])
    .transform((state) => state.toLowerCase());
/** The text of a file, or null when there is none. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish() })
    .nullable()
    .transform((file) => file?.text ?? null);
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullish() })
    .nullable()
    .transform((one) => {
    // A mannequin of an import may have the login of somebody who can push.
    if (one?.__typename !== 'User' && one?.__typename !== 'Bot')
        return null;
    // GraphQL leaves out the suffix that REST and the event payloads write.
    const bot = one.__typename === 'Bot';
    return { login: bot ? `${one.login}[bot]` : one.login, id: one.id ?? null, bot };
});
/** The user id of github-actions[bot] on github.com, the author of everything that `github.token` writes. */
const ourUserId = 41_898_282;
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: bigint,
    body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    editedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    author: actorSchema,
    editor: actorSchema,
    isMinimized: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    association: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
})
    .transform(({ isMinimized, association = '', ...c }) => {
    const ours = c.author?.bot === true && c.author.id === ourUserId;
    const insider = ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
    // What somebody has folded away is read by nobody; our own record is not for readers.
    return { ...c, ours, body: isMinimized && !ours ? _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__/* .minimised */ .EX : c.body, ...(insider && { insider }) };
});
const asked = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ requestedReviewer: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }).nullable() });
const pullsSchema = nodes(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    state: stateSchema,
    draft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    foreign: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    into: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    closing: nodes(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ by: actorSchema })),
    labels: names,
    assignees: names,
    reviewRequests: nodes(asked).nullable(),
})).transform((pulls) => 
// A fork may have a branch of the same name; only our own repository's counts.
pulls.flatMap(({ foreign, closing, reviewRequests, ...pull }) => {
    const reviewers = (reviewRequests ?? []).flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []);
    return foreign ? [] : [{ ...pull, closedBy: closing[0]?.by ?? null, reviewers }];
}));
const edit = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), by: actorSchema });
const pageInfo = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() });
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['Issue', 'PullRequest']),
    id: bigint,
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    state: stateSchema.optional(),
    pullState: stateSchema.optional(),
    locked: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    author: actorSchema,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    labels: names,
    labellings: nodes(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), by: actorSchema, label: named })),
    renamings: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ pageInfo: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hasPreviousPage: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }), nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(edit) }),
    userContentEdits: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ pageInfo: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }), nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(edit) }).nullable(),
    closers: nodes(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), state: stateSchema, branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), foreign: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })).nullish(),
    first: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), pageInfo, nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(commentSchema) }),
    last: nodes(commentSchema),
});
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }), history: names });
const observeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    fullName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    archived: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    default: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), target: commit }).nullable(),
    settings: fileSchema,
    form: fileSchema,
    refs: names,
    pullRequests: pullsSchema,
    target: targetSchema,
});
/** Reads GitHub's answer to the observation into our words. */
function toReading(answer, number) {
    const { id, fullName, archived, default: branch, settings, form, refs, pullRequests, target: t } = answer;
    const ours = `issue-${number}-g`;
    if (!branch) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', 'The repository has no commit yet.', {
            todo: 'Push a first commit to its default branch.',
        });
    }
    const { oid: head, tree, history: headlines } = branch.target;
    const { title, body, url, locked, author, labels, labellings } = t;
    const state = (t.state ?? t.pullState) === 'open' ? 'open' : 'closed';
    return {
        repository: { id, fullName, archived, branch: branch.name, head, tree: tree.oid, headlines, form },
        target: t.__typename === 'Issue' ? 'issue' : 'pull-request',
        issue: { id: t.id, number, title, body, url, state, locked, author, labels, edits: editsOf(t) },
        labellings,
        comments: (0,_pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeComments */ .tC)(t.first.nodes, t.last),
        unreadComments: t.first.totalCount > firstComments + _reconcile_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .lastComments */ .d ? t.first.pageInfo.endCursor : null,
        branches: refs.map((name) => name.split('/').at(-1) ?? '').filter((name) => name.startsWith(ours)),
        pullRequests,
        rivals: (t.closers ?? [])
            .filter(({ state, branch, foreign }) => state === 'open' && (foreign || !branch.startsWith(`issuewright/${ours}`)))
            .map((pull) => pull.number)
            .sort((a, b) => a - b),
        settings,
    };
}
/** Where there are more edits than were read, the oldest of them stands as nobody's, so that a consent before it is void. */
function editsOf({ author, createdAt, renamings, userContentEdits }) {
    const titles = renamings.nodes;
    if (renamings.pageInfo.hasPreviousPage && titles[0])
        titles[0].by = null;
    const bodies = (userContentEdits?.nodes ?? []).reverse();
    const [oldest] = bodies;
    if (userContentEdits?.pageInfo.hasNextPage && oldest)
        oldest.by = null;
    // Once a text was edited, GitHub lists its first version as an edit too.
    else if (oldest?.at === createdAt && oldest.by?.login === author?.login)
        bodies.shift();
    return [...titles, ...bodies].sort((a, b) => (a.at < b.at ? -1 : 1));
}
/** Contents by object id; binary and very long ones are left out. */
const textsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(), isTruncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }).nullable())
    .transform((found) => {
    const whole = Object.values(found).filter((one) => one !== null && one.text !== null && !one.isTruncated);
    return new Map(whole.map((one) => [one?.oid ?? '', new TextEncoder().encode(one?.text ?? '')]));
});
const pullRequestsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ pullRequests: pullsSchema });
/** A page, and where the next begins; null behind the last. */
const commentsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ page: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ pageInfo, nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(commentSchema) }) }) })
    .transform(({ target: { page } }) => {
    return { comments: page.nodes, after: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null };
});


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

/***/ 444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);


/** Reads the runner's variables and the event file. @throws Failure `bad-input` naming the variable that is missing */
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
    return (await Promise.all(/* import() */[__webpack_require__.e(578), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 3578))).whyNoPolicy(policy);
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

/***/ 1666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v1: () => (/* binding */ issueOf),
  Rm: () => (/* binding */ log),
  WN: () => (/* binding */ openPlatform),
  u$: () => (/* binding */ policyBy),
  y$: () => (/* binding */ reconcileIssue),
  z8: () => (/* binding */ report),
  Sh: () => (/* binding */ watchConsent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/agents/names.ts
var names = __webpack_require__(3583);
// EXTERNAL MODULE: ./src/adapters/github/client.ts
var client = __webpack_require__(5423);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/path.ts
var path = __webpack_require__(4475);
// EXTERNAL MODULE: ./src/pipeline/mark.ts
var mark = __webpack_require__(1773);
// EXTERNAL MODULE: ./src/adapters/github/query.ts
var query = __webpack_require__(4818);
// EXTERNAL MODULE: ./src/adapters/github/repository.ts
var repository = __webpack_require__(5604);
;// CONCATENATED MODULE: ./src/adapters/github/issue.ts






/** Of a hundred comments each: enough for the 2,500 that GitHub allows an issue. */
const mostPagesOfIssue = 25;
/** How often a comment is sent that does not arrive: as often as the client sends anything else. */
const mostTries = 4;
const userSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* int */.Whr(), type: schemas/* string */.YjP() }).nullable();
const commentSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: schemas/* string */.YjP().nullish(), created_at: schemas/* string */.YjP(), updated_at: schemas/* string */.YjP(), user: userSchema })
    .transform(({ id, body, created_at: createdAt, updated_at: updated, user }) => ({
    ...{ id, body: body ?? '', createdAt },
    author: user && { login: user.login, id: user.id, bot: user.type === 'Bot' },
    editedAt: updated === createdAt ? null : updated,
    // REST does not tell who edited; only an observation judges that.
    editor: null,
    ours: user?.type === 'Bot' && user.id === query/* ourUserId */.pt,
}));
const reactionsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ user: userSchema }));
const typeSchema = schemas/* object */.Ikc({ type: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish() })
    .transform(({ type }) => type?.name ?? null);
const issuesQuery = `query OpenIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { issues(first: 100, states: [OPEN], orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number title } } } }`;
const issuesSchema = schemas/* object */.Ikc({ issues: (0,query/* nodes */.a9)(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), title: schemas/* string */.YjP() })) });
/** What is said and shown on issues. Labels and types are for people: what GitHub will not do is told, and stops nothing. */
function issueVerbs(repo, log, discussion) {
    const tell = (what) => (0,repository/* when */.z7)(repository/* refused */.J5, (error) => log.warn(`${what} (${(0,client/* messageOf */.bD)(error)}).`));
    /** Page by page from a cursor on, null being the beginning, up to the page that holds what is looked for. */
    const moreComments = async (number, from, until, left = { pages: mostPagesOfIssue }) => {
        const found = [];
        for (let after = from; left.pages > 0;) {
            left.pages -= 1;
            const page = await repo.query(query/* commentsSchema */.cX, query/* commentsQuery */.Ll, { number, after });
            found.push(...page.comments);
            after = page.after;
            if (after === null || (until && page.comments.some(until)))
                break;
        }
        return found;
    };
    const ourComments = async (number, until, left) => (await moreComments(number, null, until && ((one) => one.ours && until(one)), left)).filter(({ ours }) => ours);
    /** Never repeated blindly: the answer may be lost after the comment was made. */
    const sayOnce = async (route, said, there) => {
        for (let tries = 1;; tries++) {
            try {
                return await repo.ask(commentSchema, route, { ...said, request: { retries: 0 } });
            }
            catch (error) {
                const unsure = error instanceof pipeline_error/* Failure */.HR && error.code === 'github-unavailable';
                const made = unsure ? (await there()).find(({ ours, body }) => ours && (0,mark/* isSame */.Ft)(body, said.body)) : undefined;
                if (made)
                    return made;
                if (!unsure || tries >= mostTries)
                    throw error;
            }
        }
    };
    return {
        moreComments: (number, after) => moreComments(number, after),
        ourComments,
        comment: (id) => repo.ask(commentSchema, 'GET /issues/comments/{id}', { id }).catch((0,repository/* when */.z7)(repository/* gone */.qp, () => null)),
        createComment: (number, body) => sayOnce('POST /issues/{number}/comments', { number, body }, () => ourComments(number)),
        async answerThread({ number, head }, thread, body) {
            const talk = async () => {
                const { threads } = await discussion({ number, head });
                return threads.find(({ id }) => id === thread)?.comments ?? [];
            };
            await sayOnce('POST /pulls/{number}/comments/{thread}/replies', { number, thread, body }, talk);
        },
        editComment: (id, body) => repo.ask(commentSchema, 'PATCH /issues/comments/{id}', { id, body }).catch((0,repository/* when */.z7)(repository/* gone */.qp, () => null)),
        async deleteComment(id) {
            await repo.send('DELETE /issues/comments/{id}', { id }).catch((0,repository/* when */.z7)(repository/* gone */.qp, () => { }));
        },
        async react(number, comment, content) {
            const route = `POST /issues/${comment === null ? '{number}' : 'comments/{comment}'}/reactions`;
            await repo.send(route, { number, comment, content }).catch((0,repository/* when */.z7)(repository/* refused */.J5, () => { }));
        },
        async approvers(comment) {
            const wanted = { comment, content: '+1', per_page: 100 };
            const found = repo.ask(reactionsSchema, 'GET /issues/comments/{comment}/reactions', wanted);
            const reactions = await found.catch((0,repository/* when */.z7)([404], () => []));
            return reactions.flatMap(({ user }) => (user?.type === 'User' ? user.login : []));
        },
        openIssues: async () => (await repo.query(issuesSchema, issuesQuery)).issues,
        async ensureTypeLabel(number, { name: label, instead, create }) {
            const set = async () => {
                // GitHub would make a label that it does not know.
                if (!create)
                    await repo.send('GET /labels/{label}', { label });
                await repo.send('POST /issues/{number}/labels', { number, labels: [label] });
                if (instead)
                    await repo.send('DELETE /issues/{number}/labels/{instead}', { number, instead });
            };
            await set().catch(tell(`The label ${label} of \`type-labels\` could not be set`));
        },
        async ensureIssueType(number, { name: type, instead }) {
            const set = async () => {
                const before = await repo.ask(typeSchema, 'GET /issues/{number}', { number });
                if (before === type || before !== instead)
                    return;
                // Without the right, or outside an organisation, GitHub drops a type in silence.
                const after = await repo.ask(typeSchema, 'PATCH /issues/{number}', { number, type });
                if (after !== type)
                    log.warn(`The issue type ${type} did not stand: is it one of the organisation's?`);
            };
            await set().catch(tell(`The issue type ${type} of \`issue-types\` could not be set`));
        },
        async ensureLabels(number, labels) {
            const full = (error) => log.warn(`The label ${labels.join(', ')} could not be added (${(0,client/* messageOf */.bD)(error)}); an issue holds at most 100.`);
            await repo.send('POST /issues/{number}/labels', { number, labels }).catch((0,repository/* when */.z7)([422], full));
        },
        async ensureNoLabel(number, label) {
            await repo.send('DELETE /issues/{number}/labels/{label}', { number, label }).catch((0,repository/* when */.z7)(repository/* gone */.qp, () => { }));
        },
        async ensureAssignees(number, assignees) {
            const told = tell(`${assignees.join(', ')} could not be assigned`);
            await repo.send('POST /issues/{number}/assignees', { number, assignees }).catch(told);
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/platform.ts








const permissionSchema = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ permissions: schemas/* object */.Ikc({ push: schemas/* boolean */.zMY() }) }).nullable() });
const runSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable(), conclusion: schemas/* string */.YjP().nullish() });
const treeSchema = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});
const createdSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY().default(false),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
});
/** So many folders of a very large tree are read one by one, of the 1,000 requests that a repository has in an hour. */
const mostFolders = 100;
/** How long GitHub may take to show everybody what was written, in milliseconds; a forge at home shows it at once. */
const lagMs = { local: 0, github: 2_000 };
/** How long a claim of a slot may take, in milliseconds. */
const slotMs = { local: 500, github: 5_000 };
/** GitHub, as the verbs of the reconciler. @param workflow  file name of the workflow that runs for other issues too */
function gitHubPlatform(github, fullName, log, workflow = null, app = null) {
    const repo = (0,repository/* repositoryOf */._M)(github, fullName);
    const discussion = async (pull) => (await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 5504))).readDiscussion(repo, pull, workflow);
    // As `branch.ts` and others loaded only when used: a run without news needs none of it.
    const items = async () => (await __webpack_require__.e(/* import() */ 886).then(__webpack_require__.bind(__webpack_require__, 5886))).itemVerbs(repo, workflow, log);
    const place = repo.local ? 'local' : 'github';
    const claimMs = slotMs[place];
    return {
        items: async (wanted) => (await items()).items(wanted),
        home: async () => (await items()).home(),
        pullRequestNews: async (numbers) => (await items()).pullRequestNews(numbers),
        dispatch: async (number, branch) => (await items()).dispatch(number, branch),
        settle: () => (0,promises_.setTimeout)(claimMs + 2 * lagMs[place]),
        claimMs,
        ...issueVerbs(repo, log, discussion),
        ...branchVerbs(repo, log),
        ...pullRequestVerbs(repo, log),
        discussion,
        async read(number, branch) {
            const wanted = { number, branch, prefix: `issue-${number}-g` };
            const files = { settings: `HEAD:${query/* settingsFile */._r}`, form: `HEAD:${query/* formFile */.l}` };
            return (0,query/* toReading */.Az)(await repo.query(query/* observeSchema */.i8, query/* observeQuery */.hS, { ...wanted, ...files }), number);
        },
        past: async (number, moment) => (await __webpack_require__.e(/* import() */ 62).then(__webpack_require__.bind(__webpack_require__, 6062))).readPast(repo, number, moment),
        async failedChecks(head) {
            const { readRuns } = await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 5504));
            const runs = await readRuns(repo, head, workflow).catch((0,repository/* when */.z7)(repository/* refused */.J5, () => []));
            return runs.flatMap(({ name, failed }) => (failed ? [name] : []));
        },
        failedLog: async (run) => (await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 5504))).readFailedLog(repo, run),
        async mayPush(login) {
            const asked = repo.ask(permissionSchema, 'GET /collaborators/{login}/permission', { login });
            return (await asked.catch((0,repository/* when */.z7)(repository/* gone */.qp, () => null)))?.user?.permissions.push ?? false;
        },
        async hasEnded(run) {
            const found = await repo.ask(runSchema, 'GET /actions/runs/{run}', { run }).catch((0,repository/* when */.z7)(repository/* refused */.J5, () => null));
            return found && found.status === 'completed' && (found.conclusion === 'cancelled' ? 'cancelled' : true);
        },
        async stopRun(run) {
            // 409: it is over already.
            await repo.send('POST /actions/runs/{run}/cancel', { run }).catch((0,repository/* when */.z7)([...repository/* refused */.J5, 409], () => { }));
        },
        async reopen(number) {
            await repo.send('PATCH /pulls/{number}', { number, state: 'open' });
        },
        async startChecks(number) {
            if (!app)
                throw new pipeline_error/* Failure */.HR('app-unusable', 'No GitHub App was given to this job.');
            const { startChecks } = await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 9445));
            await startChecks(repo, async () => (0,repository/* repositoryOf */._M)(await app(), fullName), number);
        },
    };
}
/** What lies in the folders above some paths, read one by one; other folders end with a slash. Null where that is not all. */
async function treeNear(repo, commit, paths) {
    const folders = new Set(paths.flatMap(path/* parentsOf */.fY));
    if (paths.length === 0 || folders.size > mostFolders)
        return null;
    const found = [];
    const open = [{ prefix: '', commit }];
    for (const { prefix, commit } of open) {
        const { tree, truncated } = await repo.ask(treeSchema, 'GET /git/trees/{commit}', { commit });
        if (truncated)
            return null;
        for (const one of tree) {
            const path = `${prefix}${one.path}${one.type === 'tree' ? '/' : ''}`;
            if (folders.has(path.slice(0, -1)) && one.type === 'tree')
                open.push({ prefix: path, commit: one.sha });
            else
                found.push({ ...one, path });
        }
    }
    return found;
}
/** Contents and branches, by the git data API alone. */
function branchVerbs(repo, log) {
    return {
        async baseFiles(commit, named, known, near = []) {
            const all = await repo.ask(treeSchema, 'GET /git/trees/{commit}', { commit, recursive: '1' });
            const tree = all.truncated ? await treeNear(repo, commit, near) : all.tree;
            if (!tree)
                return null;
            const files = tree.filter(({ type, path }) => type !== 'tree' || path.endsWith('/'));
            const wanted = new Set(named);
            const objects = files.filter(({ path, type }) => type === 'blob' && wanted.has(path)).map(({ sha }) => sha);
            const texts = new Map(objects.map((sha) => [sha, known(sha)]));
            const asked = objects.filter((sha) => !texts.get(sha));
            if (asked.length > 0)
                for (const [sha, content] of await repo.query(query/* textsSchema */.a0, (0,query/* textsQuery */.lY)(asked)))
                    texts.set(sha, content);
            const fileOf = (mode, object, content = texts.get(object)) => {
                return { mode, object, ...(content && { content }) };
            };
            return new Map(files.map(({ path, mode, sha }) => [path, fileOf(mode, sha)]));
        },
        ensureBranch: async (...wanted) => (await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 8292))).ensureBranch(repo, ...wanted),
        reviseBranch: async (...wanted) => (await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 8292))).reviseBranch(repo, ...wanted),
        async isOurs(branch, base) {
            const { isOurs } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 8292));
            return isOurs(repo, branch, base).catch((0,repository/* when */.z7)(repository/* refused */.J5, () => false));
        },
        async deleteBranch(branch, known) {
            const { headOf, isOurs } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 8292));
            const remove = async () => {
                const isKnown = 'base' in known ? await isOurs(repo, branch, known.base) : (await headOf(repo, branch)) === known.head;
                if (isKnown)
                    await repo.send('DELETE /git/refs/heads/{+branch}', { branch });
                else
                    log.warn(`The branch ${branch} holds more than we know of, so it was left.`);
            };
            await remove().catch((0,repository/* when */.z7)(repository/* refused */.J5, () => { }));
        },
    };
}
function pullRequestVerbs(repo, log) {
    const pullRequests = async (branch) => (await repo.query(query/* pullRequestsSchema */.Np, query/* pullRequestsQuery */.Yp, { branch })).pullRequests;
    /** Makes the pull request, or finds the one that is there already. Plans without drafts get a plain one. */
    const ensurePullRequest = async (wanted) => {
        const { branch, into, title, body, draft } = wanted;
        const otherwise = async (error) => {
            if (draft && /draft pull requests are not supported/i.test((0,client/* messageOf */.bD)(error)))
                return ensurePullRequest({ ...wanted, draft: false });
            const open = (await pullRequests(branch)).find((one) => one.state === 'open' && one.into === into);
            if (open)
                return open;
            throw error;
        };
        const made = repo.ask(createdSchema, 'POST /pulls', { title, body, head: branch, base: into, draft });
        return made.then(({ number, html_url: url, draft, head: { sha: head } }) => {
            return { number, url, state: 'open', draft, branch, head, into, labels: [], assignees: [], reviewers: [] };
        }, (0,repository/* when */.z7)([422], otherwise));
    };
    return {
        pullRequests,
        ensurePullRequest,
        updatePage: async (number, revise) => (await __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 4343))).updatePage(repo, number, revise, log),
        async ensureReviewers(number, logins) {
            // Apart, since a refusal is of the whole request, and a job's own token may not ask teams.
            const ask = async (field, asked, hint = '') => {
                const told = (error) => log.warn(`No review could be requested from ${asked.join(', ')}: ${(0,client/* messageOf */.bD)(error)}.${hint}`);
                const names = asked.map((name) => name.slice(name.indexOf('/') + 1));
                const request = { number, [field]: names };
                if (asked.length > 0)
                    await repo.send('POST /pulls/{number}/requested_reviewers', request).catch((0,repository/* when */.z7)(repository/* refused */.J5, told));
            };
            const isTeam = (name) => name.includes('/');
            const byOwners = ' A team is asked by CODEOWNERS, which needs no right of ours.';
            await ask('reviewers', logins.filter((name) => !isTeam(name)));
            await ask('team_reviewers', logins.filter(isTeam), byOwners);
        },
    };
}

// EXTERNAL MODULE: ./src/adapters/runner/commands.ts
var commands = __webpack_require__(3929);
// EXTERNAL MODULE: ./src/adapters/runner/context.ts
var runner_context = __webpack_require__(444);
// EXTERNAL MODULE: ./src/config.ts
var config = __webpack_require__(2973);
// EXTERNAL MODULE: ./src/pipeline/command.ts
var pipeline_command = __webpack_require__(1759);
// EXTERNAL MODULE: ./src/pipeline/consent.ts
var pipeline_consent = __webpack_require__(4952);
// EXTERNAL MODULE: ./src/pipeline/hint.ts
var pipeline_hint = __webpack_require__(3293);
// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/pipeline/record.ts + 1 modules
var pipeline_record = __webpack_require__(4587);
// EXTERNAL MODULE: ./src/pipeline/stage.ts
var stage = __webpack_require__(1160);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var world = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/pipeline/rules/consent.ts
var consent = __webpack_require__(7712);
// EXTERNAL MODULE: ./src/pipeline/rules/pull-request.ts
var pull_request = __webpack_require__(8531);
// EXTERNAL MODULE: ./src/pipeline/rules/verdict.ts
var verdict = __webpack_require__(6995);
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
    const standing = (0,pipeline_consent/* consentBy */.GM)(s, comment.author, comment.createdAt);
    if (standing.kind !== 'given')
        return { reply: 'refused', about: 'edited' };
    const next = r.stage === 'failed' && !(0,pull_request/* isSpent */.Fh)(w) ? {} : (0,consent/* fresh */.pn)(r);
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
    const standing = (0,pipeline_consent/* consentBy */.GM)(s, comment.author, comment.createdAt);
    if (standing.kind !== 'given')
        return { reply: 'refused', about: 'edited' };
    const plan = (0,verdict/* approvedPlan */.XB)(w, comment, by);
    const enough = r.enough || r.stage !== 'planned';
    const bound = { consent: standing.consent, labelling: s.labelled.event, enough, plan, retries: 0 };
    if (r.stage === 'queued')
        return { record: { ...r, ...bound, reason: null } };
    const isUnread = r.stage === 'planned' && plan?.approved === null;
    if (isUnread || r.stage === 'reviewing')
        return { record: { ...r, ...bound } };
    if (r.stage === 'working' || r.stage === 'done' || r.stage === 'skipped')
        return notNow(w);
    return { record: (0,pipeline_record/* move */.Cy)(r, 'queued', how(w, by), { ...((0,pull_request/* isSpent */.Fh)(w) ? (0,consent/* fresh */.pn)(r) : {}), ...bound }) };
}

// EXTERNAL MODULE: ./src/reconcile/hash.ts
var hash = __webpack_require__(2202);
// EXTERNAL MODULE: ./src/pipeline/checklist.ts
var checklist = __webpack_require__(6282);
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
/** Only somebody who could have meant it gets an answer, once. */
function sayUnsupported(w) {
    const isSaid = w.s.comments.some(({ ours, body }) => ours && body.includes((0,mark/* keyMark */.JY)(mark/* unsupportedKey */.BB)));
    return (0,pipeline_consent/* consentByLabel */.ep)(w.s).kind === 'given' && !isSaid ? [{ do: 'say-unsupported' }] : [];
}
/** The last command of somebody who may push. */
function lastWish({ s }) {
    const isCommand = (c) => !c.ours && c.editedAt === null && (0,pipeline_command/* parseCommand */.R)(c.body) !== null;
    return s.comments.findLast((c) => isCommand(c) && c.author !== null && s.mayPush[c.author.login] === true) ?? null;
}
function isNobodysWish(w) {
    return !w.s.labelled && lastWish(w) === null;
}
/**
 * Why an item does not begin as queued, if it does not. Where a record was lost, the label that is still on is no new consent:
 * nobody knows what happened since it was put there.
 */
function whyNot({ s }) {
    if ((s.status.kind === 'absent' && s.status.why !== null) || s.pullRequest !== null)
        return 'record-lost';
    if (!s.labelled)
        return 'unlabelled';
    if (s.issue.state === 'closed')
        return 'issue-closed';
    const { kind } = (0,pipeline_consent/* consentByLabel */.ep)(s);
    return kind === 'refused' ? 'relabelled-by-stranger' : kind === 'stale' ? 'edited' : null;
}
/** Begins the item: queued by a consent that holds, else cancelled at once with the reason and the way back, so that commands are heard. */
function begin(w) {
    const { s, now } = w;
    const reason = whyNot(w);
    const standing = (0,pipeline_consent/* consentByLabel */.ep)(s);
    const rebuilt = s.status.kind === 'absent' ? s.status.why : null;
    const ids = { repository: s.repository.id, issue: s.issue.id, generation: generationFor(s) };
    const consent = standing.kind === 'given' && reason === null ? standing.consent : null;
    // What was said before the label, or where it is off before the command by which we come here, was said to nobody.
    const isHistory = ({ id, createdAt }) => reason === 'record-lost' || (s.labelled ? createdAt < s.labelled.at : id < (lastWish(w)?.id ?? 0));
    const record = {
        ...(0,pipeline_record/* newRecord */.Mx)((0,world/* iso */.KH)(now), ids, consent, s.labelled?.event ?? null, rebuilt),
        handled: s.comments.filter(isHistory).at(-1)?.id ?? 0,
        // Who put the label on in vain is told by the reason.
        refused: reason === 'relabelled-by-stranger' && s.labelled?.by?.bot === false ? [s.labelled.by.login] : [],
    };
    if (reason === null)
        return [
            { do: 'save', record },
            { do: 'react', comment: null, content: 'eyes' },
        ];
    const how = { at: (0,world/* iso */.KH)(now), by: 'issuewright', rule: 'without-consent' };
    return [{ do: 'save', record: (0,pipeline_record/* move */.Cy)(record, 'cancelled', how, { reason }) }];
}
/** Without a record the branches that exist tell how far we were: an open pull request is taken up again, a spent branch is left. */
function generationFor(s) {
    const spent = s.pullRequest !== null && s.pullRequest.state === 'closed';
    return Math.max(1, s.newestBranch) + (spent ? 1 : 0);
}

// EXTERNAL MODULE: ./src/pipeline/rules/ready.ts
var ready = __webpack_require__(3769);
// EXTERNAL MODULE: ./src/pipeline/sweep.ts + 1 modules
var sweep = __webpack_require__(6861);
// EXTERNAL MODULE: ./src/pipeline/talk.ts
var talk = __webpack_require__(714);
// EXTERNAL MODULE: ./src/text/codec.ts + 2 modules
var codec = __webpack_require__(5694);
// EXTERNAL MODULE: ./src/reconcile/hear.ts
var hear = __webpack_require__(9670);
// EXTERNAL MODULE: ./src/reconcile/ports.ts
var ports = __webpack_require__(9300);
;// CONCATENATED MODULE: ./src/reconcile/observe.ts















/**
 * Reads the world: one request for the issue with its record, one for the pull request when it belongs to a later generation
 * than the first; then, all at once, what is said on it while it is open, and the run that holds the item when it is another;
 * and the live rights of the people on whom a rule may depend.
 */
async function observe(platform, number, label, seals, run, policyOf) {
    const guess = (0,pipeline_record/* branchName */.at)(number, 1);
    const { reading: read, status } = await lookAt(platform, number, guess, seals);
    const policy = await policyOf(read.settings);
    const reading = (0,pipeline_consent/* admit */.w4)(read, policy);
    const record = status.kind === 'valid' ? status.record : null;
    const newestBranch = newestGeneration(reading.branches);
    const branch = (0,pipeline_record/* branchName */.at)(number, record?.generation ?? Math.max(1, newestBranch));
    const pullRequests = branch === guess ? reading.pullRequests : await platform.pullRequests(branch);
    const labelled = labelledIn(reading, label, record);
    const choice = choiceOf(reading);
    const chooser = choice?.by?.bot === false && labelled ? [choice.by.login] : [];
    const pullRequest = oursAmong(pullRequests, record?.change?.pullRequest, reading.repository.branch);
    const page = pullRequest?.state === 'open' && record !== null ? pullRequest : null;
    const shown = record?.stage === 'planned' ? (0,verdict/* planComment */.tx)(reading.comments, record) : null;
    const rights = rightsOf(platform);
    const [said, approvers, whyClosed, holderEnded] = await Promise.all([
        page && platform.discussion(page),
        shown ? platform.approvers(shown.id) : [],
        whyWasClosed(platform, record),
        hasHolderEnded(platform, record, run),
        // Whatever is said there, the consent must stand.
        page && record?.consent && (0,stage/* isActive */.$m)(record.stage) ? rights([record.consent.by.login]) : null,
    ]);
    const discussion = said && (0,pipeline_consent/* admit */.w4)(said, policy);
    const approvals = shown && { comment: shown.id, by: among(approvers.toReversed(), run.id) };
    const people = peopleInQuestion(reading, labelled, record, run, policy, discussion);
    const mayPush = await rights([...people, ...chooser, ...(approvals?.by ?? [])]);
    const consenter = record?.consent?.by;
    if (consenter && (0,pipeline_consent/* isUnlisted */.fi)(consenter, policy))
        mayPush[consenter.login] = false;
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
        whyClosed,
        rival: reading.rivals[0] ?? null,
        newestBranch,
        holderEnded,
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
    return { snapshot: await (0,hear/* hear */.d)(snapshot), policy };
}
/** Who put the label on last. Where other labels have pushed that out of the list, what the record knows of it still stands. */
function labelledIn({ issue, labellings }, label, record) {
    if (!issue.labels.includes(label))
        return null;
    const found = labellings.findLast((one) => one.label === label);
    if (found || record?.labelling == null)
        return found ?? null;
    const { labelling: event, consent, since } = record;
    return { event, by: consent && { ...consent.by, bot: false }, at: consent?.at ?? since };
}
function choiceOf({ issue, labellings }) {
    const on = labellings.filter(({ label }) => label.startsWith(ready/* choicePrefix */.sA) && issue.labels.includes(label)).at(-1);
    return on ? { agent: on.label.slice(ready/* choicePrefix */.sA.length).trim(), by: on.by } : null;
}
/** Where many have spoken, the status comment, our plan, answers to our questions or a command stand between the two ends that one look shows. */
async function lookAt(platform, number, branch, seals) {
    const first = await platform.read(number, branch);
    const statusIn = ({ comments, repository, issue }) => (0,codec/* readStatus */.rk)(comments, { repository: repository.id, issue: issue.id }, seals);
    const status = statusIn(first);
    const record = status.kind === 'valid' ? status.record : null;
    // A command stands there only if the last ones do not reach back to the one handled last.
    const between = (record?.handled ?? 0) < (first.comments.at(-ports/* lastComments */.d)?.id ?? 0);
    const isWanted = record
        ? between || record.rounds.length > 0 || record.stage === 'planned'
        : status.commentId === null;
    if (first.unreadComments === null || !isWanted)
        return { reading: first, status };
    const more = await platform.moreComments(number, first.unreadComments);
    const reading = { ...first, comments: (0,talk/* mergeComments */.tC)(first.comments, more) };
    return { reading, status: statusIn(reading) };
}
function newestGeneration(branches) {
    return Math.max(0, ...branches.map((name) => Number(/-g(\d{1,4})$/.exec(name)?.[1] ?? 0)));
}
/** Of those from our branch, the one that we follow, or else one into the default branch: others are for people. Closed ones give way. */
function oursAmong(pulls, known, branch) {
    const ours = pulls.filter(({ number, into }) => number === known || into === branch);
    const alive = ours.filter(({ state }) => state !== 'closed');
    return alive.find(({ number }) => number === known) ?? alive[0] ?? ours[0] ?? null;
}
/** How many of the newest speakers, and of the editors, are looked up: a crowd of strangers must not cost a request each. */
const mostSpeakers = 10;
/** And of the newest who began a talk. */
const mostStarters = 50;
/** Each person once, the newest first. */
const loginsOf = (by) => [
    ...new Set(by.flatMap((one) => (one && !one.bot ? [one.login] : [])).reverse()),
];
/** Of many people the newest half, and of the others those whose turn it is: no crowd hides anybody for ever. */
function among(newest, turn) {
    const half = mostSpeakers / 2;
    return [...newest.slice(0, half), ...(0,sweep/* inTurn */.lo)(newest.slice(half), half, turn)];
}
/** Only people whose right decides something now; a sleeping item needs nobody's. */
function peopleInQuestion(reading, labelled, record, run, policy, discussion) {
    const people = [];
    const fresh = labelled !== null && labelled.event !== record?.labelling;
    const active = record !== null && (0,stage/* isActive */.$m)(record.stage);
    if (fresh)
        people.push(labelled.by?.bot ? null : labelled.by?.login);
    if (active)
        people.push(record.consent?.by.login, record.checks?.by);
    const said = [...reading.comments, ...(discussion?.comments ?? [])];
    const commands = said.filter((c) => !c.ours && c.id > (record?.handled ?? 0) && (0,pipeline_command/* parseCommand */.R)(c.body) !== null);
    if (fresh || active || commands.length > 0) {
        const since = record?.consent?.at ?? labelled?.at ?? '';
        const edits = reading.issue.edits.filter(({ at }) => at >= since);
        people.push(...loginsOf(edits.map(({ by }) => by)).slice(0, mostSpeakers));
    }
    // Whoever asks again after an end wants what was answered before.
    const asked = active || fresh || commands.length > 0 ? record?.rounds[0]?.at : undefined;
    const answered = new Set(record?.rounds.flatMap(({ answers }) => answers));
    const replies = reading.comments.filter((c) => asked !== undefined && !c.ours && c.author?.login !== reading.issue.author?.login);
    const known = replies.filter(({ id }) => answered.has(id));
    const heard = [...known, ...commanders(commands, record)];
    people.push(...heard.map(({ author }) => (author?.bot ? null : author?.login)));
    // What was heard while questions are out is noted; at any other time each run must hear the same.
    people.push(...among(loginsOf(replies.map(({ author }) => author)), record?.stage === 'clarifying' ? run.id : 0));
    const threads = discussion?.threads ?? [];
    const talkers = loginsOf(threads.flatMap(({ comments }) => comments.flatMap(({ ours, author }) => (ours ? [] : author))));
    // GitHub names only reviewers who may write; a talk counts by who began it.
    people.push(...loginsOf((discussion?.reviews ?? []).map(({ author }) => author)));
    people.push(...loginsOf(threads.map(({ comments }) => comments[0]?.author)).slice(0, mostStarters));
    people.push(...talkers.filter((one) => !people.includes(one)).slice(0, mostSpeakers));
    const ticker = active ? (0,checklist/* questionsComment */.dx)(reading.comments, record.rounds.length)?.editor : null;
    people.push(ticker?.bot ? null : ticker?.login);
    if (asked !== undefined && policy.consent === 'strict')
        people.push(reading.issue.author?.login);
    if (isRerun(run))
        people.push(run.triggeredBy);
    return people.filter((login) => typeof login === 'string');
}
/**
 * Whose commands are looked at: those first who seem to belong here, then the oldest, each person once, so that no crowd pushes
 * one out. Who was told no is not heard again; where all who are to be told have been, the newest are looked at.
 */
function commanders(commands, record) {
    const refused = record?.refused ?? [];
    const first = new Map();
    for (const one of commands) {
        const login = one.author?.login;
        if (login !== undefined && !first.has(login) && !refused.includes(login))
            first.set(login, one);
    }
    const all = refused.length < pipeline_record/* mostRefused */.g0 ? [...first.values()] : [...first.values()].toReversed();
    const [inside, outside] = [all.filter(({ insider }) => insider), all.filter(({ insider }) => !insider)];
    return [...inside, ...outside].slice(0, mostSpeakers);
}
/** What somebody has ticked below our question; only people who may write can change a comment of ours. */
async function whyWasClosed(platform, record) {
    const change = record?.stage === 'cancelled' && record.reason === 'closed-unmerged' ? record.change : null;
    if (!change || change.why !== null)
        return null;
    const isAsked = ({ body }) => body.includes((0,mark/* keyMark */.JY)(mark/* whyKey */.uc));
    const comments = await platform.ourComments(change.pullRequest, isAsked);
    return (0,mark/* tickedIn */.yZ)(comments.find(isAsked)?.body ?? '');
}
/** Asked only about an item at work in another run: any other costs no request. */
async function hasHolderEnded(platform, record, run) {
    if (record?.stage !== 'working' || !record.lease || record.lease.run === run.id)
        return null;
    return platform.hasEnded(record.lease.run);
}
/** Asks about each person once, and tells of all who were asked about. */
function rightsOf(platform) {
    const asked = new Map();
    return async (logins) => {
        for (const login of logins)
            if (!asked.has(login))
                asked.set(login, platform.mayPush(login));
        const pairs = await Promise.all([...asked].map(async ([login, may]) => [login, await may]));
        // Without a prototype, so that nobody is called `constructor`.
        return Object.assign(Object.create(null), Object.fromEntries(pairs));
    };
}

// EXTERNAL MODULE: ./src/pipeline/rules/clarify.ts
var clarify = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/pipeline/rules/delivery.ts
var delivery = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/pipeline/attempt.ts
var attempt = __webpack_require__(4827);
// EXTERNAL MODULE: ./src/pipeline/budget.ts
var budget = __webpack_require__(4853);
// EXTERNAL MODULE: ./src/pipeline/queue.ts + 1 modules
var queue = __webpack_require__(5746);
// EXTERNAL MODULE: ./src/pipeline/revision.ts
var revision = __webpack_require__(205);
// EXTERNAL MODULE: ./src/pipeline/rules/revision.ts
var rules_revision = __webpack_require__(549);
// EXTERNAL MODULE: ./src/pipeline/rules/work.ts
var work = __webpack_require__(9373);
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
    const code = setting === 'max-attempts' ? 'attempts-used-up' : 'budget-used-up';
    return [(0,world/* fail */.fJ)(w, 'used-up', code, { message: `\`${setting}: ${w.policy[setting]}\`` })];
}
const isLooked = ({ s }) => s.around?.state === 'looked';
/** Other items are looked at only when everything else speaks for a start. */
function isBlind(w) {
    return isTriage(w) && !isLooked(w) && (w.s.around?.looks ?? 0) < queue/* mostLooks */.Oh && (0,rules_revision/* isReady */.i_)(w);
}
function isDayOver(w) {
    const { r, policy, now } = w;
    return isLooked(w) && (0,rules_revision/* isReady */.i_)(w) && (0,budget/* isDayUsedUp */.XT)([...others(w), { record: r }], policy, now);
}
function waitForDay(w) {
    return (0,work/* waitBecause */.CS)(w, 'daily-budget');
}
/** Who has given back too often waits as if one were ahead. */
const place = (w) => (isLooked(w) ? (0,queue/* placeOf */.$t)(seen(w), others(w), w.policy, w.now) : 1);
/** Only what is new is written; an unchanged place falls through to the labels. */
function isToWait(w) {
    return isTriage(w) && (0,rules_revision/* isReady */.i_)(w) && place(w) !== null && place(w) !== w.r.place;
}
function takePlace(w) {
    return [(0,world/* keep */.aC)(w, { place: place(w), reason: null })];
}
function mayStart(w) {
    return isTriage(w) && isLooked(w) && (0,rules_revision/* isReady */.i_)(w) && place(w) === null;
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
    const round = (0,revision/* openRevision */.k3)(w.r);
    return [(0,world.to)(w, round ? 'reviewing' : 'queued', 'slot-lost', { ...(0,attempt/* dropAttempt */.tI)(w.r), ...(round && (0,rules_revision/* dropRound */.ao)(w.r)) })];
}
function isRetryDue({ r, now }) {
    const at = r.stage === 'failed' ? r.error?.retryAt : null;
    return at != null && new Date(at) <= now;
}
function retry(w) {
    return [(0,world.to)(w, 'queued', 'retry-due', { retries: w.r.retries + 1 })];
}

;// CONCATENATED MODULE: ./src/pipeline/decide.ts












const rest = () => [];
/** For an issue without a record: does an item begin? */
// biome-ignore format: a table is read as a table
const arrivals = [
    { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: isStrangersRerun, plan: rest },
    { name: 'newer-record', says: 'A newer version wrote the record: leave it alone.', when: (w) => w.s.status.kind === 'newer', plan: rest },
    { name: 'unsupported-target', says: 'The label is on a pull request: say so, once.', when: isPullRequest, plan: sayUnsupported },
    { name: 'no-consent', says: 'The label is not on, and nobody who may push has given a command: nothing begins.', when: isNobodysWish, plan: rest },
    { name: 'without-consent', says: 'The label is off or stands by someone who may not push, the issue is closed, its text was changed since, or there was a record that is not to be believed: the item begins as cancelled, and says the way back.', when: (w) => whyNot(w) !== null, plan: begin },
    { name: 'consented', says: 'Someone who may push added the label: the item is queued.', when: () => true, plan: begin },
];
/** For an item: the first row that holds is the plan. The pull request's own state outranks all; humans outrank the machine. */
// biome-ignore format: a table is read as a table
const rules = [
    { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: isStrangersRerun, plan: rest },
    { name: 'billed', says: 'A run that was stopped brings its bill late: counted.', when: delivery/* isBilledLate */.N_, plan: delivery/* takeBill */.LC },
    // The pull request.
    { name: 'merged', says: 'Its pull request was merged: done.', when: pull_request/* isMerged */.TL, plan: pull_request/* finish */.O9 },
    { name: 'start-checks', says: 'Someone asked for the checks of this very commit: the App starts them.', when: pull_request/* isCheckWanted */.oZ, plan: pull_request/* startChecks */.u1 },
    { name: 'in-review', says: 'Its pull request is open: reviewing.', when: pull_request/* isOpen */.nT, plan: pull_request/* review */.NQ },
    { name: 'closed-unmerged', says: 'Its pull request was closed without a merge: cancelled.', when: pull_request/* isClosedUnmerged */.kY, plan: pull_request/* giveUp */.Ht },
    { name: 'told-why', says: 'Somebody has ticked why it was closed: kept for the metrics.', when: pull_request/* isToldWhy */.K5, plan: pull_request/* noteWhy */.B8 },
    // Consent.
    { name: 'unlabelled', says: 'The label was removed: cancelled.', when: (w) => (0,stage/* isActive */.$m)(w.r.stage) && !w.s.labelled, plan: consent/* withdraw */.ne },
    { name: 'issue-closed', says: 'The issue was closed: cancelled.', when: (w) => (0,stage/* isActive */.$m)(w.r.stage) && w.s.issue.state === 'closed', plan: consent/* closeDown */.rc },
    { name: 'asked-again', says: 'The label was put on anew after an end: queued, as a new generation.', when: consent/* isAskedAgain */.N_, plan: consent/* startOver */.zX },
    { name: 'relabelled', says: 'The label was put on anew meanwhile: consent is bound again.', when: consent/* isRelabelled */.tB, plan: consent/* relabel */.i7 },
    { name: 'relabelled-in-vain', says: 'The label now stands by someone who may not push, or for a text that someone else changed: what was under way by that label is cancelled.', when: consent/* isRelabelledInVain */.M6, plan: consent/* refuse */.TR },
    { name: 'consenter-left', says: 'The person who consented may no longer push: cancelled.', when: consent/* hasConsenterLeft */.ZS, plan: consent/* lapse */.ir },
    { name: 'edited-by-writer', says: 'Someone who may push changed the text: consent is bound to the new text.', when: (w) => consent/* isEdited */.s5(w, 'rebind'), plan: consent/* rebind */.fy },
    // A lease whose run is over binds nobody, so that a retry finds a failed item.
    { name: 'run-lost', says: 'The run that held the lease is gone: failed, to be retried.', when: work/* isLost */.JD, plan: work/* tellLost */.g3 },
    // Commands come before a void consent, because one of them mends it.
    { name: 'command', says: 'Someone gave a command: do it, or say why not.', when: (w) => nextCommand(w) !== null, plan: obey },
    { name: 'edited', says: 'Someone who may not push changed the text: consent is void until `/automate approve`.', when: (w) => consent/* isEdited */.s5(w, 'void'), plan: consent/* voidByEdit */.og },
    // Trouble.
    { name: 'trouble', says: 'Something went wrong in this run: failed, with code and message.', when: work/* isInTrouble */.ZA, plan: work/* tellTrouble */.xM },
    { name: 'misconfigured', says: 'The configuration cannot be used: failed, with the key and the place.', when: work/* isMisconfigured */.AX, plan: work/* tellMisconfigured */.ZQ },
    { name: 'rerun', says: 'Someone who may push re-ran the run in which it failed: taken up again where that run is.', when: work/* isRerun */.tc, plan: work/* takeUp */.bG },
    { name: 'retry-due', says: 'What failed is worth another try, and its time has come: queued.', when: isRetryDue, plan: retry },
    // The work.
    { name: 'unanswered', says: 'No answer came in time: cancelled, kindly.', when: clarify/* isExpired */._d, plan: clarify/* expire */.Gb },
    { name: 'rivalled', says: 'Another pull request for the issue is open already: cancelled, until somebody says that ours is wanted all the same.', when: pull_request/* isRivalled */.uO, plan: pull_request/* yieldToRival */.Rw },
    { name: 'reopen', says: 'Only the pull request could not be opened, and its branch is still there: open it, without the agent.', when: work/* isToBeReopened */.N2, plan: work/* reopen */.Ck },
    { name: 'not-ready', says: 'No agent or no room is configured: failed, before anybody is asked anything.', when: work/* isNotReady */.BS, plan: work/* tellNotReady */.Ol },
    { name: 'used-up', says: 'Attempts, minutes or dollars of this issue are used up: failed.', when: isUsedUp, plan: tellUsedUp },
    { name: 'understand', says: 'The text, or what was answered, has no verdict yet: judge it.', when: clarify/* isUnread */.KJ, plan: () => [{ do: 'understand' }] },
    { name: 'understood', says: 'A model was asked: the verdict is written at once, so that nothing is asked and paid twice.', when: verdict/* isUnnoted */.U2, plan: verdict/* note */.N4 },
    { name: 'for-a-person', says: 'The model says that this is nothing for a machine: failed, a person decides.', when: verdict/* isForAPerson */.ce, plan: verdict/* leaveToAPerson */.nV },
    // The questions.
    { name: 'answered', says: 'Enough is said, or no question is open any more: queued again.', when: clarify/* isAnswered */.Qy, plan: clarify/* takeAnswers */.Xx },
    { name: 'heard', says: 'Something was said, and questions are still open: note it, and wait for the rest.', when: clarify/* isHeard */.Vh, plan: clarify/* noteAnswers */.ag },
    { name: 'remind', says: 'No answer for `reminder-days`: remind the reporter, once a round.', when: clarify/* isToBeReminded */.vX, plan: clarify/* remind */.Sc },
    { name: 'ask', says: 'Too little to act on, or a model wants to ask first: ask the reporter.', when: clarify/* isToBeAsked */.v_, plan: clarify/* ask */.kA },
    { name: 'still-unclear', says: 'Too little to act on, and nothing more to ask: failed, a person decides.', when: clarify/* isStillUnclear */.Ho, plan: clarify/* tellStillUnclear */.Ut },
    { name: 'questions', says: 'Our questions do not show what came of them: put that right.', when: (w) => clarify/* unshown */.TI(w).length > 0, plan: clarify/* unshown */.TI },
    { name: 'unapproved', says: 'Strict consent, and answers of people who may not push: wait for `/automate approve`.', when: consent/* isUnapproved */.v$, plan: consent/* waitForApproval */.yQ },
    // Rounds of revision, which wait for their slot like all other work.
    { name: 'no-round', says: 'A round of revision is wanted but may not begin, or is wanted no more: say why.', when: rules_revision/* isHeldUp */.Jj, plan: rules_revision/* holdUp */.nt },
    { name: 'look-at-checks', says: 'Checks have failed, and a round is to mend them: read what they say.', when: rules_revision/* isUnseen */.NM, plan: () => [{ do: 'look-at-checks' }] },
    { name: 'plan-void', says: 'The text, its verdict or what is to be run has changed, so the plan no longer fits: queued again.', when: verdict/* isPlanVoid */.WM, plan: verdict/* dropPlan */.tp },
    { name: 'plan-approved', says: 'Someone who can push has put a +1 on the plan: queued, it may start.', when: verdict/* isPlanApproved */.PL, plan: verdict/* takeApproval */.BI },
    { name: 'plan', says: 'A plan is wanted before an agent starts: post it, and wait for approval.', when: verdict/* isUnplanned */.o9, plan: verdict/* plan */.et },
    // The queue.
    { name: 'look-around', says: 'Ready to start: see what the other items do.', when: isBlind, plan: () => [{ do: 'look-around' }] },
    { name: 'daily-budget', says: 'The budget of the day is used up: wait for tomorrow.', when: isDayOver, plan: waitForDay },
    { name: 'wait', says: 'No slot is free, or others come first: wait, and tell the place.', when: isToWait, plan: takePlace },
    { name: 'start', says: 'A slot is free: working, for a round on top of the branch as it stands; this run holds the lease.', when: mayStart, plan: work/* start */.ni },
    { name: 'confirm-slot', says: 'The slot was claimed: see whether others claimed it at the same time.', when: isUnconfirmed, plan: () => [{ do: 'confirm-slot' }] },
    { name: 'slot-lost', says: 'More claimed than there are slots, and others come first: it waits again, no attempt is lost.', when: hasLostSlot, plan: giveBack },
    { name: 'broken', says: 'The implement job left nothing usable: failed.', when: delivery/* isBroken */.Qr, plan: delivery/* tellBroken */.jO },
    { name: 'agent-ended-badly', says: 'The agent did not end well: failed.', when: delivery/* isBadEnding */.dH, plan: delivery/* tellBadEnding */.en },
    { name: 'unchanged', says: 'The agent changed nothing in its tree: with a reason that is an answer, and done; without one failed.', when: delivery/* isUnchanged */._5, plan: delivery/* tellUnchanged */.Hk },
    { name: 'blocked', says: 'The guard blocks the change: failed; the change set is kept.', when: delivery/* isBlocked */.lT, plan: delivery/* tellBlocked */.C5 },
    { name: 'publish', says: 'A change set is there and judged: branch, then pull request; for a round a commit on the branch.', when: delivery/* isDelivered */.Z$, plan: delivery/* publish */.mk },
    { name: 'tidy', says: 'An ended item has left a branch that nobody needs any more: delete it.', when: consent/* hasLeftBranch */.Ak, plan: consent/* tidy */.DZ },
    { name: 'hand-over', says: 'This run has freed a slot: dispatch a run for who is next.', when: (w) => w.s.freed, plan: () => [{ do: 'hand-over' }] },
    // The projection.
    { name: 'restore', says: 'Someone else edited the signed status comment, or another run wrote it at the same time: write it anew, and say so.', when: work/* isDefaced */.tg, plan: (w) => [(0,world/* keep */.aC)(w, {})] },
    { name: 'news', says: 'The pull request stands differently than the record says: note it.', when: pull_request/* isNews */.Ms, plan: pull_request/* note */.N4 },
    { name: 'type', says: 'The issue does not show its type yet: label it and set it, as configured.', when: verdict/* isTypeHidden */.Zy, plan: verdict/* showType */.wb },
    { name: 'labels', says: 'The labels do not show the stage: put that right.', when: (w) => work/* labels */.WD(w).length > 0, plan: work/* labels */.WD },
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
    nudge: 'issues',
    plan: 'issues',
    'type-label': 'issues',
    'issue-type': 'issues',
    'say-unsupported': 'issues',
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
    'update-page': 'pull-requests',
    'label-pull-request': 'pull-requests',
    assign: 'pull-requests',
    reopen: 'pull-requests',
    'start-checks': 'pull-requests',
    'request-review': 'pull-requests',
};

// EXTERNAL MODULE: ./src/pipeline/metric.ts
var metric = __webpack_require__(5940);
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
    const past = { raced: false, freed: false, revision: 0 };
    for (let conflicts = 0;; conflicts++) {
        try {
            return await settle(task, past);
        }
        catch (error) {
            if (!(error instanceof save/* Conflict */.lt) || conflicts >= mostConflicts)
                throw error;
            past.raced ||= error.raced;
            task.log.warn(`${error.message}; looking again.`);
            // Whoever was faster may finish first.
            if (error.raced)
                await task.tools.platform.settle();
        }
    }
}
const recordOf = ({ status }) => (status.kind === 'valid' ? status.record : null);
const revisionOf = (snapshot) => recordOf(snapshot)?.revision ?? 0;
/** @throws Failure when the state must stay as it is: a newer version wrote it, or it is signed and this run was given no key */
function leaveAlone({ status }, seals) {
    if (status.kind === 'newer') {
        const what = `A newer version of Issuewright has written the state of this issue (version ${status.version} of the record)`;
        const todo = `Update \`uses:\` in the workflow to a version that reads it; this one reads ${pipeline_record/* recordVersion */.If}.`;
        throw new pipeline_error/* Failure */.HR('bad-input', `${what}, so it is left alone.`, { todo });
    }
    if (!(0,codec/* needsKey */.f1)(status, seals))
        return;
    const todo = 'Pass the secret to the action in every workflow that uses it; events of forks and of Dependabot bring none. If the key is lost, delete the status comment to begin anew.';
    throw new pipeline_error/* Failure */.HR('bad-input', 'The state of this issue is signed and `state-key` is empty, so it is left alone.', {
        todo,
    });
}
async function settle(task, past) {
    const { number, label, run, tools, log, now } = task;
    const { policy, ...observed } = await observe(tools.platform, number, label, tools.seals, run, task.policyOf);
    const known = { ...observed.snapshot, raced: past.raced, freed: past.freed };
    leaveAlone(known, tools.seals);
    if (revisionOf(known) < past.revision)
        throw new save/* Conflict */.lt('An older state than this run has seen stands on the issue');
    let snapshot = task.enrich ? await task.enrich(known, policy) : known;
    const result = { snapshot, policy, rules: [], deferred: [] };
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
        past.revision = Math.max(past.revision, revisionOf(snapshot));
        past.freed = snapshot.freed;
        // Time has passed over the claim: consent is looked at anew before the next one.
        if (plan.rule === 'slot-lost')
            snapshot = { ...(await lookAgain(snapshot, task)).snapshot, around: snapshot.around };
    }
    throw new Error(`no rest after ${mostPlans} plans: ${result.rules.join(', ')}`);
}
function mayDo(verb, rights) {
    return rightOf[verb] === 'none' || rights.includes(rightOf[verb]);
}
/** The world as it is now, with what only this run knows. */
async function lookAgain({ delivery, verdict, freed, raced, trouble }, task) {
    const { number, label, run, tools } = task;
    const { snapshot, policy } = await observe(tools.platform, number, label, tools.seals, run, task.policyOf);
    return { policy, snapshot: { ...snapshot, delivery, verdict, freed, raced, trouble } };
}
/** The last look before the first write that others see: does the very same plan still hold in the world as it is now? */
async function pass({ rule, effects }, before, task) {
    const { policy, snapshot } = await lookAgain(before, task);
    const again = decide(snapshot, policy, task.now());
    const verbs = (of) => of.map((effect) => effect.do).join();
    if (again.rule !== rule || verbs(again.effects) !== verbs(effects))
        throw new save/* Conflict */.lt(`Meanwhile the rule ${again.rule} holds instead of ${rule}`);
}
async function applyAll(plan, before, policy, task) {
    let snapshot = before;
    // Loaded only now: most runs find nothing to do, and need no sentences.
    const { apply } = await Promise.all(/* import() */[__webpack_require__.e(355), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 8569));
    const tools = { ...task.tools, now: task.now, gate: () => pass(plan, before, task) };
    try {
        for (const effect of plan.effects)
            snapshot = told(snapshot, await apply(effect, snapshot, policy, tools), task);
    }
    catch (error) {
        // A second failure while telling the first must surface; so must a conflict.
        if (!(error instanceof pipeline_error/* Failure */.HR) || snapshot.trouble)
            throw error;
        // What was written although its answer was lost stands in the world, not in what we know.
        const { snapshot: now } = await lookAgain(snapshot, task);
        task.log.warn(error.message);
        return { ...told(snapshot, now, task), trouble: { code: error.code, message: error.detail } };
    }
    return snapshot;
}
/** Tells what one effect has moved; what another run wrote meanwhile is told by that run. */
function told(before, after, { number, run, moved }) {
    const record = recordOf(after);
    if (record?.writer.run === run.id)
        moved?.((0,metric/* transitions */.b)(number, recordOf(before), record));
    return after;
}

// EXTERNAL MODULE: ./src/reconcile/words.ts
var reconcile_words = __webpack_require__(7173);
// EXTERNAL MODULE: ./src/text/status.ts
var text_status = __webpack_require__(3165);
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
    for (const secret of [token, inputs['state-key'], inputs['state-key-previous'], inputs['model-api-key']])
        (0,commands/* mask */.dK)(secret);
    const { repository, apiUrl, workflow } = context;
    const github = (0,client/* connect */.Ng)(token, apiUrl, log);
    const platform = gitHubPlatform(github, repository, log, workflow, appOf(context, inputs));
    const seals = [inputs['state-key'], inputs['state-key-previous']].filter((key) => key !== '').map(hash/* sealWith */.Qv);
    return { platform, seals, graphql: github.graphql };
}
/** The App, if this job was given one; it is asked for nothing before somebody wants checks. */
function appOf({ apiUrl, repository }, inputs) {
    const [id, privateKey] = [inputs['app-id'], inputs['private-key']];
    if (id === '' || privateKey === '')
        return null;
    (0,commands/* mask */.dK)(privateKey);
    return async () => {
        const { connectApp } = await __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 9445));
        return connectApp({ id, privateKey }, apiUrl, repository, log, commands/* mask */.dK);
    };
}
/** The policy of a settings file and these inputs. */
const policyBy = (inputs) => (settings) => (0,config/* policyOf */.U)(settings, inputs, names/* agentNames */.Q);
/** Runs the reconciler for one issue with everything this job has. */
async function reconcileIssue(context, inputs, number, job, own) {
    const { platform, seals } = openPlatform(context, inputs);
    const judge = judgeOnce(context, job);
    const ask = askOnce(inputs['model-api-key']);
    const tools = { platform, judge, ask, seals, runUrl: context.runUrl, delivered: null };
    const moves = [];
    const task = {
        number,
        label: inputs.label,
        run: { ...context.run, job },
        tools,
        now: () => new Date(),
        log,
        policyOf: policyBy(inputs),
        moved: (some) => moves.push(...some),
        ...(typeof own === 'function' ? own(platform, tools) : own),
    };
    return reconcile(task).finally(() => tellTransitions(context.temp, moves));
}
/** The offline judge, loaded only when it is asked. What was learned is read in triage alone, before any agent is in the job. */
function judgeOnce({ temp }, job) {
    let judge = null;
    const load = async () => {
        const { offlineJudge } = await Promise.all(/* import() */[__webpack_require__.e(355), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 9152));
        const { actionsCache } = await __webpack_require__.e(/* import() */ 673).then(__webpack_require__.bind(__webpack_require__, 3673));
        return offlineJudge({ cache: job === 'triage' ? await actionsCache(process.env) : null, temp, log });
    };
    return async (...asked) => {
        judge ??= load();
        return (await judge)(...asked);
    };
}
/** Asks the model, loaded only then; a run that has to look again asks no second time for the same text. */
function askOnce(key) {
    const said = new Map();
    return async (matter, policy) => {
        const { askModel } = await Promise.all(/* import() */[__webpack_require__.e(193), __webpack_require__.e(355), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 4836));
        const { costOf } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 1888));
        const list = (model, used) => costOf(model, { written: 0, writtenLong: 0, ...used });
        const answer = said.get(matter.hash) ?? askModel({ key, costOf: list, log })(matter, policy);
        said.set(matter.hash, answer);
        return answer;
    };
}
/** Outputs, job summary and exit code of a run that reconciled an issue: they say what the issue says. */
async function report(env, result, next, more = {}) {
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
    const words = await (0,reconcile_words/* wordsFor */.tu)(snapshot, result.policy);
    (0,commands/* addSummary */.S0)(env, (0,summary/* renderSummary */.Br)(snapshot, rules, result.deferred, words));
    const failedNow = record?.stage === 'failed' && record.writer.run === snapshot.run.id && rules.length > 1;
    if (failedNow && record.error)
        (0,commands/* annotate */.fz)('error', (0,text_status/* headlineOf */.gD)(record.error, words));
    return failedNow || snapshot.trouble ? 1 : 0;
}
/** Tells, whenever it is asked, why the work on this issue must stop; null while it may go on. */
function watchConsent(env, inputs) {
    const context = (0,runner_context/* readContext */.y)(env);
    const { platform, seals } = openPlatform(context, inputs);
    const run = { ...context.run, job: 'triage' };
    return async () => {
        try {
            const number = issueOf(context, inputs);
            const { snapshot } = await observe(platform, number, inputs.label, seals, run, policyBy(inputs));
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
    if ((0,pipeline_consent/* consentOf */.eA)(snapshot, record) === 'void')
        return 'the text was changed by someone who may not push';
    const command = nextCommand({ s: snapshot, r: record });
    const verb = command && (0,pipeline_command/* parseCommand */.R)(command.body)?.verb;
    if ((verb === 'cancel' || verb === 'skip') && mayPush[command?.author?.login ?? ''] === true)
        return `\`/automate ${verb}\` was said`;
    return mayPush[record.consent?.by.login ?? ''] === true ? null : 'who consented can no longer push';
}
/** What this run has moved, as JSON lines: in a group of the log, and in a file that the workflow keeps. */
function tellTransitions(temp, moves) {
    const lines = moves.map((one) => JSON.stringify(one));
    if (lines.length === 0)
        return;
    (0,commands/* sayGroup */.vE)('Transitions', lines);
    const directory = (0,external_node_path_.join)(temp, 'issuewright', 'transitions');
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(directory, 'transitions.jsonl'), `${lines.join('\n')}\n`);
}


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openMetrics),
/* harmony export */   b: () => (/* binding */ transitions)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7920);
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
    const families = [
        gauge('items', 'Items by stage.', _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$.map((stage) => [{ stage }, count((r) => r.stage === stage)])),
        gauge('failed_items', 'Failed items by code, and whose fault that is.', _error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc.map((code) => [{ code, fault: _error_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9[code].fault }, count((r) => r.error?.code === code)])),
        counter('moves', 'Moves into a stage, as far as the records remember.', _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._$.map((stage) => [{ stage }, sum((r) => r.history.filter(({ to }) => to === stage).length)])),
        counter('attempts', 'Agent runs.', [[{}, sum((r) => r.totals.attempts)]]),
        counter('agent_seconds', 'Time of agent runs.', [[{}, sum((r) => r.totals.minutes) * 60]], 'seconds'),
        counter('tokens', 'Tokens of agent runs.', [[{}, sum((r) => r.totals.tokens)]]),
        counter('cost_dollars', 'US dollars of agent runs.', [[{}, sum((r) => r.totals.costUsd)]], 'dollars'),
        counter('merged_cost_dollars', 'US dollars of items that were merged.', [[{}, sum((r) => (isMerged(r) ? r.totals.costUsd : 0))]], 'dollars'),
        gauge('closed_items', 'Pull requests closed unmerged, by what a person ticked.', _snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .whyClosed */ .P.map((why) => [{ why }, count((r) => r.change?.why === why)])),
        seconds('processing', 'From the consent to the pull request.', records, processingSeconds),
        seconds('merge', 'From the consent to the merge.', records, mergeSeconds),
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
function seconds(name, help, records, of) {
    const times = records.flatMap((record) => of(record) ?? []);
    const total = times.reduce((sum, one) => sum + one, 0);
    const samples = [
        [{}, times.length, '_count'],
        [{}, total, '_sum'],
    ];
    return { name: `issuewright_${name}_seconds`, type: 'summary', unit: 'seconds', help, samples };
}
const isMerged = ({ history }) => history.some(({ rule }) => rule === 'merged');
/** From the consent to the merge after it. */
function mergeSeconds({ consent, history }) {
    const merged = history.findLast(({ rule, at }) => rule === 'merged' && at >= (consent?.at ?? ''));
    return consent && merged ? (Date.parse(merged.at) - Date.parse(consent.at)) / 1_000 : null;
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

/***/ 4475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ hasGitDirectory),
/* harmony export */   Zd: () => (/* binding */ whyBadName),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   ls: () => (/* binding */ whyEscaping),
/* harmony export */   pw: () => (/* binding */ bareRepositories),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/** Bytes a path may have in all, so that it also fits below a runner's work folder; Linux ends at 4,096, Windows near 260. */
const maxPathBytes = 1_000;
/** Bytes one component may have: NAME_MAX of every common file system. */
const maxComponentBytes = 255;
/** Letters of other alphabets that look like Latin ones in common fonts, in pairs. Source: Unicode's confusables (UTS 39). */
const lookAlikes = new Map('аaвbсcԁdеeнhһhіiјjкkӏlмmоoрpԛqѕsтtԝwхxуyαaβbεeηnιiκkνvοoρpτtυuχxγyζzօoսuհhɡgɑa'
    .match(/../gu)
    ?.map((pair) => [...pair]));
const lookAlike = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'gu');
/**
 * The form under which two spellings of a path are the same somewhere, or to a reader: upper and lower case, compatibility
 * forms (NFKC), letters that look alike, characters that HFS+ ignores, and the dots and spaces at the end of a name that
 * Windows drops. Folding twice changes nothing.
 */
function foldPath(path) {
    const folded = path
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/i\u0307+/g, 'i') // what lower case makes of U+0130, the dotted capital I
        .replace(lookAlike, (letter) => lookAlikes.get(letter) ?? letter)
        .replace(/(?<=[^. /])[. ]+(?=\/|$)/g, '')
        .normalize('NFKC');
    return folded === path ? path : foldPath(folded);
}
/**
 * The folders, folded, of which git takes each for a repository of its own, with hooks and settings, when somebody works
 * in it: they hold `HEAD`, and `objects/` and `refs/`, or `commondir`, which says where those are (`is_git_directory` of git).
 */
function bareRepositories(paths) {
    const bits = { head: 1, objects: 2, refs: 4, commondir: 2 | 4 };
    const held = new Map();
    for (const path of paths) {
        for (const { 1: part = '', index, input } of foldPath(path).matchAll(repositoryPart)) {
            const folder = input.slice(0, index);
            held.set(folder, (held.get(folder) ?? 0) | (bits[part] ?? 0));
        }
    }
    return new Set([...held].flatMap(([folder, all]) => (all === 7 ? [folder] : [])));
}
const repositoryPart = /\/(head$|commondir$|objects(?=\/)|refs(?=\/))/g;
/** Whether git on some file system would take a component of the path for its own directory (`.git`, `.GIT `, `git~1`). */
function hasGitDirectory(path) {
    return foldPath(path)
        .split('/')
        .some((name) => name === '.git' || name === 'git~1');
}
/** Paths that do not stay where they say, whoever made them. */
const escapes = [
    ['is empty', (path) => path === ''],
    ['is absolute', (path) => path.startsWith('/')],
    ['has a backslash', (path) => path.includes('\\')],
    ['has a null character or half a character', (path) => path.includes('\0') || !path.isWellFormed()],
    ['has an empty component', (path) => path.split('/').includes('')],
    ['has a dot component', (path) => path.split('/').some((name) => /^\.{1,2}$/.test(name.normalize('NFKC')))],
];
/** A word of Latin letters with one of an alphabet that looks like it. */
const mixed = /(?:\p{Script=Latin}\p{M}*)(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]\p{M}*(?=\p{Script=Latin})/u;
/** Names that break on another machine, in a shell or before a reader's eyes. `\p{L}\p{M}\p{N}`: letters and digits of any script. */
const badNames = [
    ['is longer than 1,000 bytes', (path) => bytesOf(path) > maxPathBytes],
    [
        'has a component of more than 255 bytes',
        (path) => path.split('/').some((name) => bytesOf(name) > maxComponentBytes),
    ],
    ['has an invisible character', (path) => /\p{Default_Ignorable_Code_Point}/u.test(path)],
    ['has a character outside the allow-list', (path) => !/^[\p{L}\p{M}\p{N} ._\-+@()[\]{},=~#%^$/]*$/u.test(path)],
    // Names of routes (`$id`, `-components/`) are free.
    [
        'would be read as an option, a home or a command by a shell',
        (path) => /^-|\/--|\/-[^/]*=|(^|\/)[~#]|\$[({]/.test(path),
    ],
    ['has a word in letters of several alphabets', (path) => mixed.test(path)],
    ['is not in Unicode normal form C', (path) => path !== path.normalize('NFC')],
    ['has a name that begins or ends with a space, or ends with a dot', (path) => /(^|\/) |[. ](\/|$)/.test(path)],
    ['has a name reserved on Windows', (path) => path.split('/').some(isReserved)],
    ['has a Windows short name', (path) => /(^|\/)[^./~]{1,6}~\d+(\.[^./]{0,3})?(\/|$)/.test(path)],
];
/** Why a path leaves its tree or means another place than it says; null when it is sound. Existing files are no excuse. */
function whyEscaping(path) {
    return escapes.find(([, applies]) => applies(path))?.[0] ?? null;
}
/** Why a sound path should not be given to a new file; null when it may. A name that the base already has is not judged. */
function whyBadName(path) {
    return badNames.find(([, applies]) => applies(path))?.[0] ?? null;
}
/** The directories above a path, outermost first: `a/b/c` has `a` and `a/b`. */
function parentsOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
}
function isReserved(name) {
    return /^(con|prn|aux|nul|(com|lpt)\d)\s*(\.|$)/i.test(name.normalize('NFKC'));
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 6995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ takeApproval),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   PL: () => (/* binding */ isPlanApproved),
/* harmony export */   U2: () => (/* binding */ isUnnoted),
/* harmony export */   WM: () => (/* binding */ isPlanVoid),
/* harmony export */   XB: () => (/* binding */ approvedPlan),
/* harmony export */   Zy: () => (/* binding */ isTypeHidden),
/* harmony export */   ce: () => (/* binding */ isForAPerson),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   m$: () => (/* binding */ planNow),
/* harmony export */   nV: () => (/* binding */ leaveToAPerson),
/* harmony export */   o9: () => (/* binding */ isUnplanned),
/* harmony export */   tp: () => (/* binding */ dropPlan),
/* harmony export */   tx: () => (/* binding */ planComment),
/* harmony export */   wb: () => (/* binding */ showType)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4853);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1773);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9174);
/* harmony import */ var _clarify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5180);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3769);







/** Plans per item: who changes the text more often decides by hand. */
const mostPlans = 10;
/** Below this confidence no label and no type is set. */
const sure = 0.5;
const isTriage = (w) => w.s.run.job === 'triage';
/** A verdict for which a model was asked is written at once, so that nothing is asked and paid twice. */
function isUnnoted({ s, r }) {
    return s.verdict !== null && s.verdict.model !== null && s.verdict.hash !== r.verdict?.hash;
}
function note(w) {
    const { s, r, now } = w;
    const { tokens = 0, costUsd = 0, fallback } = s.verdict ?? {};
    const today = (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .spentToday */ .qE)(r, now);
    const changes = {
        verdict: s.verdict,
        judged: r.judged + (fallback === 'used-up' ? 0 : 1),
        totals: { ...r.totals, tokens: r.totals.tokens + tokens, costUsd: r.totals.costUsd + costUsd },
        spent: { ...today, costUsd: today.costUsd + costUsd },
    };
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, changes)];
}
/** A model may say that this is nothing for a machine, also of an answer; only a writer may say otherwise. */
function isForAPerson(w) {
    const isJudged = w.r.stage === 'queued' || w.r.stage === 'clarifying';
    return isJudged && !w.r.enough && (0,_clarify_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(w)?.readiness === 'human';
}
function leaveToAPerson(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(w, 'for-a-person', 'needs-a-person', { message: (0,_clarify_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(w)?.reason ?? '' })];
}
/** What a plan shows besides the text. A verdict is known by how often a model was asked: the same text, judged again, is another. */
function termsOf({ s, r, policy }) {
    const agents = (0,_ready_js__WEBPACK_IMPORTED_MODULE_4__/* .agentsFor */ .ml)({ s, r, policy }).map((name) => ({ name, model: (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .forAgent */ .ZW)(policy['agent-model'], name) }));
    const { sandbox, verify, usd, draft } = policy;
    const limits = [policy['agent-minutes'], policy['max-files'], policy['max-attempts'], usd];
    return { agents, branch: s.repository.branch, judged: r.judged, sandbox, verify, limits, draft };
}
/** The plan that would be posted now. */
function planNow(w, number) {
    return { number, text: w.s.textHash, terms: (0,_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .Fg)(JSON.stringify(termsOf(w))), approved: null };
}
function isPlanned(w) {
    const { text, terms } = planNow(w, 1);
    return w.r.plan?.text === text && w.r.plan.terms === terms;
}
function isUnplanned(w) {
    const approved = isPlanned(w) && w.r.plan?.approved !== null;
    return w.policy.approval === 'plan' && w.r.stage === 'queued' && isTriage(w) && !approved;
}
/** The plan in a comment, and the wait for a word on it; a run that died in between finds its comment again. */
function plan(w) {
    const number = (w.r.plan?.number ?? 0) + 1;
    if (number > mostPlans)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(w, 'plan', 'needs-a-person', { about: { plans: mostPlans } })];
    return [{ do: 'plan', number }, (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'planned', 'plan', { plan: planNow(w, number), verdict: (0,_clarify_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(w) })];
}
/** The comment that shows the plan in force. */
function planComment(comments, { plan, generation }) {
    const mark = plan && (0,_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .keyMark */ .JY)((0,_mark_js__WEBPACK_IMPORTED_MODULE_6__/* .planKey */ .vH)(generation, plan));
    return comments.find(({ ours, body }) => mark !== null && ours && body.includes(mark)) ?? null;
}
function isPlanVoid(w) {
    return w.r.stage === 'planned' && (!isPlanned(w) || w.policy.approval === 'none');
}
function dropPlan(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'queued', 'plan-void')];
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
    return w.r.plan && by ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'queued', 'plan-approved', { plan: { ...w.r.plan, approved: by } }, by)] : [];
}
/**
 * The plan as a command that approves leaves it: approved if its author can have read it; a plan for another text or other terms
 * is gone, and plans are counted anew.
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
    if (!(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(r.stage) || !verdict || verdict.confidence < sure)
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
        (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { shown: { label: label ?? shown.label, type: type ?? shown.type } }),
    ];
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lo: () => (/* binding */ inTurn),
  bJ: () => (/* binding */ isFollowed),
  E0: () => (/* binding */ isUntried),
  PR: () => (/* binding */ labelsToSweep),
  eN: () => (/* binding */ needs),
  M0: () => (/* binding */ overview),
  jt: () => (/* binding */ peopleInQuestion),
  cK: () => (/* binding */ seenAmong)
});

// EXTERNAL MODULE: ./src/pipeline/budget.ts
var budget = __webpack_require__(4853);
// EXTERNAL MODULE: ./src/pipeline/checklist.ts
var checklist = __webpack_require__(6282);
// EXTERNAL MODULE: ./src/pipeline/command.ts
var command = __webpack_require__(1759);
// EXTERNAL MODULE: ./src/pipeline/rules/clarify.ts
var clarify = __webpack_require__(5180);
;// CONCATENATED MODULE: ./src/pipeline/due.ts

/** A queued item that does not wait for a slot has a run that is about to take it on; after so long, in ms, it has none. */
const stalledMs = 15 * 60_000;
/** Pure; null when only somebody's doing, a free slot or a new day can move the item. */
function dueAt(record, policy) {
    const { stage, lease, error, reason, place } = record;
    const since = Date.parse(record.since);
    if (stage === 'working' && lease)
        return { at: Date.parse(lease.deadline), why: 'run-lost' };
    // Whoever waits for a new day is woken by it.
    if ((stage === 'failed' || stage === 'reviewing') && error?.retryAt && reason !== 'daily-budget')
        return { at: Date.parse(error.retryAt), why: 'retry-due' };
    const dates = (0,clarify/* datesOf */.rs)(record, policy);
    if (dates?.remind && dates.remind < dates.expire)
        return { at: dates.remind.getTime(), why: 'reminder-due' };
    if (dates)
        return { at: dates.expire.getTime(), why: 'unanswered' };
    if (stage === 'queued' && place === null && reason === null)
        return { at: since + stalledMs, why: 'stalled' };
    return null;
}

// EXTERNAL MODULE: ./src/pipeline/policy.ts
var pipeline_policy = __webpack_require__(1130);
// EXTERNAL MODULE: ./src/pipeline/queue.ts + 1 modules
var queue = __webpack_require__(5746);
// EXTERNAL MODULE: ./src/pipeline/record.ts + 1 modules
var record = __webpack_require__(4587);
// EXTERNAL MODULE: ./src/pipeline/rules/ready.ts
var ready = __webpack_require__(3769);
// EXTERNAL MODULE: ./src/pipeline/rules/revision.ts
var revision = __webpack_require__(549);
// EXTERNAL MODULE: ./src/pipeline/rules/work.ts
var work = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/pipeline/stage.ts
var pipeline_stage = __webpack_require__(1160);
// EXTERNAL MODULE: ./src/pipeline/talk.ts
var talk = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/pipeline/sweep.ts












// biome-ignore format: a table is read as a table
const rows = [
    { why: 'checks', when: (r) => r.stage === 'reviewing' && r.checks !== null },
    { why: 'pull-request', when: (r, { pullRequest }) => r.stage === 'reviewing' && pullRequest !== null && pullRequest.state !== 'open' },
    { why: 'told-why', when: (r, { pullRequest }) => r.stage === 'cancelled' && r.change?.why === null && pullRequest?.ticked === true },
    { why: 'withdrawn', when: (r, item, { policy }) => (0,pipeline_stage/* isActive */.$m)(r.stage) && (!item.open || !item.labels.includes(policy.label)) },
    { why: 'run-lost', when: (r, { runEnded }) => r.stage === 'working' && Boolean(runEnded) },
    { why: 'relabelled', when: (r, item, { policy }) => item.open && isRelabelled(r, item, policy.label) },
    { why: 'command', when: (r, { comments, pullRequest, mayPush }) => [...comments, ...(pullRequest?.state === 'open' ? pullRequest.comments : [])].some((comment) => isUnheard(r, comment) && (!isCrowded(r) || mayPush[comment.author?.login ?? ''])) },
    { why: 'review', when: (r, { pullRequest }) => isFree(r, 'fix-rounds') && (pullRequest?.asking ?? []).some((id) => !r.revisions.some(({ reviews }) => reviews.includes(id))) },
    { why: 'conflicts', when: (r, { pullRequest }, { policy, branch }) => policy['fix-conflicts'] && pullRequest?.conflicted === true && pullRequest.into === branch && isUntried(r, 'conflicts', pullRequest, policy) },
    { why: 'checks-failed', when: (r, { pullRequest }, { policy }) => pullRequest?.failed.some((name) => name === policy['fix-checks']) === true && isUntried(r, 'checks', pullRequest, policy) },
    { why: 'settings', when: (r, { labels }, { policy }) => r.stage === 'reviewing' && revision/* refusals */.Ke.some((reason) => reason === r.reason && !(0,revision/* isHeldBySettings */.Kx)(reason, r, policy) && !isByLabel(reason, labels)) },
    { why: 'slot-free', when: (_, { number }, sweep) => sweep.next.includes(number) && !sweep.dayUsedUp },
    { why: 'new-day', when: (r, _, { dayUsedUp }) => (0,pipeline_stage/* isActive */.$m)(r.stage) && r.reason === 'daily-budget' && !dayUsedUp },
    { why: 'answered', when: (r, item) => r.stage === 'clarifying' && isSpokenTo(r, item) },
    { why: 'plan-approved', when: (r, { approved }) => r.stage === 'planned' && approved },
    { why: (r, { policy }) => dueAt(r, policy)?.why ?? null, when: (r, { runEnded }, { now, policy }) => runEnded !== false && (dueAt(r, policy)?.at ?? Number.POSITIVE_INFINITY) <= now.getTime() },
    { why: 'defaced', when: (_, { status }) => status.kind === 'valid' && status.restore },
    { why: 'labels', when: (r, { labels }, { policy }) => labels.length < 100 && (0,work/* labelChanges */.O9)(labels, labels.includes(policy.label), r.stage, policy).length > 0 },
];
/** Under review, with nothing said yet of why no round begins, nor of a slot it waits for. */
function isFree(r, ...but) {
    return r.stage === 'reviewing' && r.place === null && (r.reason === null || but.includes(r.reason));
}
/** A round by the machine that may begin, as far as a sweep can see, and has not been begun about this very commit. */
function isUntried(r, cause, { head }, policy) {
    const isTried = r.revisions.some((one) => one.cause === cause && one.head === head);
    return isFree(r, 'revision-rounds') && policy['fix-rounds'] > 0 && !isTried;
}
/** Whether an item's pull request is of interest to a sweep: under review, or closed and nobody has said why. */
function isFollowed({ stage, reason, change }) {
    return stage === 'reviewing' || (stage === 'cancelled' && reason === 'closed-unmerged' && change?.why === null);
}
/** Where so many were told no, only who may push is heard. */
const isCrowded = ({ refused }) => refused.length >= record/* mostRefused */.g0;
/** Whose right to push matters: of people whose words nobody has looked at. */
function peopleInQuestion({ status, comments }) {
    const r = status.kind === 'valid' ? status.record : null;
    const said = r ? [...unread(r, comments), ...comments.filter((one) => isCrowded(r) && isUnheard(r, one))] : [];
    return [...new Set(said.flatMap(({ author }) => (author?.bot === false ? author.login : [])))];
}
/** Words that nobody has looked at, of people who may all answer open questions if they may push. */
function unread(r, comments) {
    const read = r.rounds.at(-1)?.read ?? 0;
    const waits = r.stage === 'clarifying' && r.rounds.length > 0;
    return comments.filter(({ id, ours, author }) => waits && id > read && !ours && author?.bot === false);
}
/** A reply that nobody has looked at, or a box that somebody has ticked since we wrote them. */
function isSpokenTo(r, { comments, author, mayPush }) {
    const replies = (0,talk/* repliesAmong */.RM)(comments, r, { reporter: author?.login ?? null, mayPush });
    const news = new Set(unread(r, comments).map(({ id }) => id));
    if (replies.some(({ id, round }) => round === r.rounds.length && news.has(id)))
        return true;
    const ours = (0,checklist/* questionsComment */.dx)(comments, r.rounds.length);
    return ours?.editor != null && !ours.editor.bot && (0,checklist/* isTouched */.Dn)(ours.body);
}
/** Whether the agent that is lacking may be one that a label names: who put it on is not known here. */
function isByLabel(reason, labels) {
    return reason === 'not-ready' && labels.some((label) => label.startsWith(ready/* choicePrefix */.sA));
}
/** A command that no run has looked at, of someone who was not told no yet. */
function isUnheard(r, { id, ours, author, editedAt, body }) {
    if (id <= r.handled || ours || !author || author.bot || editedAt !== null || (0,command/* parseCommand */.R)(body) === null)
        return false;
    return !r.refused.includes(author.login);
}
/** The label was taken off and put on again, and no run has seen it. Events of others may have pushed it out of the list. */
function isRelabelled(r, { labels, labellings }, label) {
    const last = labellings.filter((one) => one.label === label).at(-1);
    return last !== undefined && labels.includes(label) && last.event !== r.labelling;
}
/** Why an item needs a run, or null when it needs none. Pure. Without a record that is the label itself. */
function needs(item, sweep) {
    const { status, open, labels } = item;
    if (status.kind === 'newer')
        return null;
    if (status.kind === 'valid') {
        const why = rows.find(({ when }) => when(status.record, item, sweep))?.why ?? null;
        return typeof why === 'function' ? why(status.record, sweep) : why;
    }
    if (!open || !labels.includes(sweep.policy.label))
        return null;
    return status.why === null ? 'no-record' : 'record-lost';
}
/** The labels by which a sweep finds items: of open issues all that are ours, of closed ones those that a live item or one of today has. */
function labelsToSweep(policy) {
    const active = pipeline_stage/* stages */._$.filter((stage) => (0,pipeline_stage/* isActive */.$m)(stage)).flatMap((stage) => (0,pipeline_policy/* labelOf */.Wy)(policy, stage) ?? []);
    return { open: [policy.label, ...(0,pipeline_policy/* stageLabels */.m3)(policy)], closed: [policy.label, ...active] };
}
/** The items that have a record. */
function seenAmong(items) {
    return items.flatMap(({ number, labels, status }) => status.kind === 'valid' ? [{ number, labels, record: status.record }] : []);
}
/**
 * As many of a list as one look can see to. Where it begins goes around with `turn` by the golden ratio, so that all have their
 * turn however often there is a look; by `most` as well, so that lists within lists do not go around together.
 */
function inTurn(all, most, turn) {
    const first = Math.floor(((turn * most * 0.618_033_988_75) % 1) * all.length);
    return [...all.slice(first), ...all.slice(0, first)].slice(0, most);
}
/** What holds for all items at once. */
function overview(items, policy, branch, now) {
    const seen = seenAmong(items);
    return { policy, branch, now, next: (0,queue/* next */.K2)(seen, policy, now), dayUsedUp: (0,budget/* isDayUsedUp */.XT)(seen, policy, now) };
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

/***/ 9670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ hear)
/* harmony export */ });
/* harmony import */ var _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2202);


/** Reads what was said to our questions as far as people can see it, and hashes all that a verdict is made for. */
async function hear(snapshot) {
    const talk = await talkOf(snapshot);
    const { title, body } = snapshot.issue;
    const ticked = talk.questions.flatMap(({ key, tick }) => (tick ? [`${key} ${tick.option}`] : []));
    const textHash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashTexts */ .tX)([title, body, ...talk.answers.map(({ text }) => text), ...ticked]);
    return { ...snapshot, talk, textHash };
}
async function talkOf({ status, issue, comments, mayPush }) {
    const record = status.kind === 'valid' ? status.record : null;
    if (!record || record.rounds.length === 0)
        return _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_0__/* .silence */ .ao;
    const people = { reporter: issue.author?.login ?? null, mayPush };
    const { readTalk } = await __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 6887));
    const replies = (0,_pipeline_talk_js__WEBPACK_IMPORTED_MODULE_0__/* .repliesAmong */ .RM)(comments, record, people);
    const visible = replies.length > 0 ? await reader() : () => '';
    return readTalk(record, comments, people, visible);
}
/** Loaded only where somebody has replied: what is hidden from people answers nothing. */
async function reader() {
    const { sanitise } = await __webpack_require__.e(/* import() */ 355).then(__webpack_require__.bind(__webpack_require__, 9355));
    return ({ body }) => sanitise(body).text;
}


/***/ }),

/***/ 9300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lastComments)
/* harmony export */ });
/** So many of the last comments one look shows, besides some of the first. */
const lastComments = 100;


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ raced),
/* harmony export */   hi: () => (/* binding */ saveRecord),
/* harmony export */   lt: () => (/* binding */ Conflict)
/* harmony export */ });
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _text_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5694);



/** The world is not as it was when we decided. Nothing is lost: look again and decide anew. */
class Conflict extends Error {
    name = 'Conflict';
    /** Whether another run wrote the very item, which the concurrency group prevents. */
    raced;
    constructor(message, raced = false) {
        super(message);
        this.raced = raced;
    }
}
/**
 * Writes the record into the status comment: reads it anew and compares the revision, writes revision + 1 under this
 * run's id, reads back and compares. GitHub has no compare-and-swap on comments, so this detects a race, it cannot prevent
 * one; the concurrency group does that. Of two first status comments made at the same time the older one stands.
 * @param reread  how a comment that was edited is read back; a look at all items shows it too
 * @throws Conflict when the revision is not the one the decision was made for, or another writer's text stands afterwards
 */
async function saveRecord(platform, snapshot, wanted, render, reread = platform.comment) {
    const { status, issue, run } = snapshot;
    if (status.kind === 'newer')
        throw raced('a newer version took over');
    const based = status.kind === 'valid' ? status.record.revision : status.commentId === null ? 0 : (status.revision ?? 0);
    const record = (0,_text_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)({ ...wanted, revision: based + 1, writer: { run: run.id, attempt: run.attempt } });
    // What could not be read again must never be written: that would be a bug in the rules.
    _pipeline_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordSchema */ .fi.parse(record);
    const body = render(record);
    const written = status.commentId === null
        ? await createFirst(platform, issue.number, body)
        : await edit(platform, status.commentId, status.body, body, snapshot.around?.same === true, reread);
    if (written.body !== body)
        throw raced(`revision ${record.revision} did not stand after it was written`);
    return { kind: 'valid', commentId: written.id, body, record, restore: false };
}
const raced = (how) => new Conflict(`Another run wrote this item at the same time (${how}). Is the concurrency group in the workflow?`, true);
async function createFirst(platform, issue, body) {
    const made = await platform.createComment(issue, body);
    if (!made.ours)
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', 'What the token writes is not written by github-actions[bot], so it would not be known again.');
    const standing = (await platform.ourComments(issue)).filter((one) => (0,_text_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRecord */ .eT)(one.body, []).kind !== 'none');
    if (!standing.some(({ id }) => id < made.id))
        return standing.find(({ id }) => id === made.id) ?? made;
    await platform.deleteComment(made.id);
    throw raced('a status comment was there already');
}
/**
 * @param seen  whether this run has just seen that the comment still holds, to the letter, what the decision was made for
 * @param reread  how the comment is read back
 */
async function edit(platform, id, before, body, seen, reread) {
    const present = seen ? null : await platform.comment(id);
    if (!seen && !present)
        throw raced('the status comment was deleted');
    if (present && present.body !== before)
        throw raced('the status comment changed');
    if (!(await platform.editComment(id, body)))
        throw raced('the status comment was deleted');
    const listed = await reread(id);
    // A list may lag behind; the comment itself says what stands.
    const written = listed?.body === body ? listed : await platform.comment(id);
    if (!written)
        throw raced('the status comment was deleted');
    return written;
}


/***/ }),

/***/ 7173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ languageFor),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   dY: () => (/* binding */ wordsForReview),
/* harmony export */   tu: () => (/* binding */ wordsFor)
/* harmony export */ });
/* harmony import */ var _pipeline_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);

/** Each language is a chunk of its own: a run loads the one it speaks. */
const catalogues = {
    en: () => __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 6481)),
    es: () => __webpack_require__.e(/* import() */ 545).then(__webpack_require__.bind(__webpack_require__, 5545)),
    fr: () => __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 2112)),
    vi: () => __webpack_require__.e(/* import() */ 610).then(__webpack_require__.bind(__webpack_require__, 3610)),
};
async function wordsOf(language) {
    return (await catalogues[language]()).words;
}
/** The language of our words about an item: the configured one, else the issue's own, as it was judged or looks. */
function languageFor({ issue, verdict, status }, { language }) {
    const record = status.kind === 'valid' ? status.record : null;
    const judged = (verdict ?? record?.verdict)?.language ?? 'other';
    return (0,_pipeline_language_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenIn */ .Co)(language, judged === 'other' ? (0,_pipeline_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(`${issue.title}\n${issue.body}`) : judged);
}
function wordsFor(snapshot, policy) {
    return wordsOf(languageFor(snapshot, policy));
}
/** The words for reviewers: in the configured language; where that follows each issue, in English, which its people share. */
function wordsForReview({ language }) {
    return wordsOf((0,_pipeline_language_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenIn */ .Co)(language, 'en'));
}


/***/ })

};
