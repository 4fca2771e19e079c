export const id = 716;
export const ids = [716];
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

/***/ 6922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ gitHubPlatform),
  _: () => (/* binding */ settingsFile)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/adapters/github/client.ts + 1 modules
var client = __webpack_require__(9030);
;// CONCATENATED MODULE: ./src/adapters/github/query.ts


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
        state: { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' }[p.state],
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

;// CONCATENATED MODULE: ./src/adapters/github/platform.ts





/** Of a hundred comments each: enough for the 2,500 that GitHub allows an issue. */
const mostPages = 25;
/** Where a repository keeps its settings, on the default branch. */
const settingsFile = '.github/issuewright.yml';
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
const runSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable() });
const treeSchema = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});
/** GitHub, as the verbs of the reconciler. */
function gitHubPlatform(github, fullName, log) {
    const [owner = '', name = ''] = fullName.split('/');
    const at = (path) => `/repos/${owner}/${name}${path}`;
    /** GitHub understood, and will not: another try would end the same. */
    const isRefused = (error) => [403, 404, 410, 422].includes((0,client/* statusOf */.c2)(error) ?? 0);
    const missing = (error) => (0,client/* statusOf */.c2)(error) === 404 || (0,client/* statusOf */.c2)(error) === 410;
    const ourComments = async (number) => toComments(await github.graphql(commentsQuery, { owner, name, number })).filter(({ ours }) => ours);
    const platform = {
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
                return runSchema.parse(data).status === 'completed';
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


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   dP: () => (/* binding */ settingsSchema),
/* harmony export */   et: () => (/* binding */ agentsOf),
/* harmony export */   m3: () => (/* binding */ stageLabels),
/* harmony export */   zT: () => (/* binding */ leaseMs)
/* harmony export */ });
/* unused harmony export forAgent */
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

/***/ 1199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ roomKinds)
/* harmony export */ });
/** The rooms in which foreign programs run. `none` is no room at all, and only by explicit setting. */
const roomKinds = ['bubblewrap', 'docker', 'none'];


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ callerWorkflow),
/* harmony export */   Qy: () => (/* binding */ callingJob),
/* harmony export */   TE: () => (/* binding */ lackingIn),
/* harmony export */   ee: () => (/* binding */ callerFile),
/* harmony export */   ho: () => (/* binding */ reusableWorkflow),
/* harmony export */   t6: () => (/* binding */ consentLabel)
/* harmony export */ });
/** The reusable workflow, as callers name it; what stands before is the owner, what follows is the version. */
const reusableWorkflow = 'issuewright/.github/workflows/issuewright.yml';
/** Where `init` puts the workflow of a repository. */
const callerFile = '.github/workflows/issuewright.yml';
/** The workflow file that a maintainer adds to a repository. */
function callerWorkflow() {
    return `name: Issuewright
on:
  issues:
    types: [labeled, unlabeled, edited, closed, reopened]
  issue_comment:
    types: [created]
  pull_request:
    types: [labeled, closed, reopened]
  pull_request_review:
    types: [submitted]
  schedule:
    - cron: '17 * * * *'
  workflow_dispatch:
    inputs:
      issue: { description: Number of the issue, required: true }
permissions: {}
jobs:
  issuewright:
    uses: issuewright/${reusableWorkflow}@v1
    permissions: { contents: write, issues: write, pull-requests: write, actions: write, checks: read }
    secrets:
      agent-api-key: \${{ secrets.AGENT_API_KEY }}
      state-key: \${{ secrets.ISSUEWRIGHT_STATE_KEY }}
`;
}
const keysOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
/** The job of a parsed workflow file that calls ours, with what it passes on; null when there is none. */
function callingJob(workflow) {
    const jobs = Object.values(keysOf(keysOf(workflow).jobs)).map(keysOf);
    const job = jobs.find(({ uses }) => typeof uses === 'string' && uses.includes(reusableWorkflow));
    if (!job)
        return null;
    return {
        inputs: keysOf(job.with),
        permissions: job.permissions ?? keysOf(workflow).permissions,
        secrets: job.secrets,
    };
}
/** The consent label under which an installed workflow works; it is an input, so that events can be told foreign early. */
function consentLabel(workflow) {
    return String(callingJob(workflow)?.inputs.label ?? 'automate');
}
/** What a parsed workflow file lacks of the template, each as the key to add. More than the template is no lack. */
function lackingIn(workflow, template) {
    const [given, wanted] = [keysOf(workflow).on, keysOf(keysOf(template).on)];
    const events = Object.entries(wanted).flatMap(([event, spec]) => {
        const named = given === event || (Array.isArray(given) && given.includes(event)) || event in keysOf(given);
        return named ? lackingTypes(event, keysOf(given)[event], spec) : [`on.${event}`];
    });
    return [...events, ...lackingRights(callingJob(workflow)?.permissions, callingJob(template)?.permissions)];
}
/** Without \`types\` an event means all of them, but for pull requests GitHub's own choice. */
function lackingTypes(event, given, wanted) {
    if (event === 'workflow_dispatch')
        return 'issue' in keysOf(keysOf(given).inputs) ? [] : [`on.${event}.inputs.issue`];
    const list = (types) => (Array.isArray(types) ? types : types === undefined ? null : [types]);
    const types = list(keysOf(given).types) ?? (event === 'pull_request' ? ['opened', 'synchronize', 'reopened'] : null);
    const lacking = (list(keysOf(wanted).types) ?? []).filter((type) => types !== null && !types.includes(type));
    return lacking.map((type) => `on.${event}.types: ${type}`);
}
function lackingRights(given, wanted) {
    if (given === 'write-all')
        return [];
    const granted = keysOf(given);
    return Object.entries(keysOf(wanted))
        .filter(([right, level]) => granted[right] !== 'write' && granted[right] !== level)
        .map(([right, level]) => `permissions.${right}: ${level}`);
}


/***/ })

};
