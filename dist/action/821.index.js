export const id = 821;
export const ids = [821];
export const modules = {

/***/ 3929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/**
 * What we say to the runner: outputs and summary through its files, annotations and masks through its log. Written here
 * and not taken from @actions/core, because importing that costs more CPU than all the rest of an idle run together
 * (docs/adr/0002).
 */
function setOutputs(env, outputs) {
    const file = env['GITHUB_OUTPUT'];
    if (!file)
        return;
    // A random delimiter, so that no value can end its own block and speak to the runner.
    const lines = Object.entries(outputs).map(([name, value]) => {
        const end = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
        return `${name}<<${end}\n${value}\n${end}\n`;
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, lines.join(''));
}
/** GitHub refuses a step summary above 1 MiB as a whole; we stop well before. */
const summaryBytes = 900_000;
function addSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    const bytes = Buffer.from(`${markdown}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, bytes.length <= summaryBytes ? bytes : `${bytes.subarray(0, summaryBytes).toString('utf8')}\n\n…cut\n`);
}
/** Escapes as the runner's own toolkit does (actions/toolkit, packages/core/src/command.ts). */
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
function annotate(level, message) {
    process.stdout.write(`::${level}::${escaped(message)}\n`);
}
function mask(secret) {
    if (secret !== '')
        process.stdout.write(`::add-mask::${escaped(secret)}\n`);
}
/** A line of our own in the log; it cannot be taken for a command. */
function say(line) {
    process.stdout.write(`${line.replaceAll(/[\r\n]+/g, ' ').replace(/^\s*::/, ' : :').replaceAll('##[', '## [')}\n`);
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


/**
 * Reads the runner's variables and the event file.
 * @throws Failure `bad-input` outside GitHub Actions, naming the variable that is missing
 */
function readContext(env) {
    const need = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `The variable ${name} is not set.`, { todo: 'Run this as a step of a GitHub Actions job.' });
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
        run: { id, attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1), url: runUrl(id), actor, triggeredBy: env['GITHUB_TRIGGERING_ACTOR'] ?? actor },
        runUrl,
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

/***/ 7384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v1: () => (/* binding */ issueOf),
  Rm: () => (/* binding */ log),
  y$: () => (/* binding */ reconcileIssue),
  z8: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(4730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
;// CONCATENATED MODULE: ./src/adapters/github/client.ts




const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
/** How long one request may take before it counts as lost, in milliseconds. */
const requestMs = 30_000;
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
        userAgent: 'issuewright',
        log: { debug() { }, info() { }, warn: log.warn, error: () => { } },
        retry: { retryAfterBaseValue: local ? 20 : 1_000 },
        throttle: {
            onRateLimit: wait('primary'),
            onSecondaryRateLimit: wait('secondary'),
            ...(local ? { write: atOnce, notifications: atOnce, search: atOnce, retryAfterBaseValue: 20 } : {}),
        },
    });
    client.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(requestMs);
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
    if (cause.status === undefined || cause.status >= 500 || cause.status === 429) {
        throw new pipeline_error/* Failure */.HR('github-unavailable', `GitHub did not answer \`${route}\` as it should: ${message}.`, { cause });
    }
    throw new pipeline_error/* Failure */.HR('internal', `GitHub refused \`${route}\` with ${cause.status}: ${message}`, { cause });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./src/adapters/github/branch.ts



const shaSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const commitSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), tree: shaSchema, parents: schemas/* array */.YOg(shaSchema) });
const refSchema = schemas/* object */.Ikc({ object: shaSchema });
/**
 * Commits files through the git data API on a branch that must not exist yet. Author and committer are left out, so that
 * GitHub signs the commit. A branch that already holds exactly this change counts as made; anything else is never touched.
 * @returns the commit's SHA
 * @throws Failure `branch-taken` when the branch holds something else
 */
async function ensureBranch(github, at, branch, base, files, message) {
    const commitAt = async (sha) => commitSchema.parse((await github.request(`GET ${at('/git/commits/{sha}')}`, { sha })).data);
    const baseTree = base.tree ?? (await commitAt(base.sha)).tree.sha;
    const entries = [];
    for (const file of files)
        entries.push(await treeEntry(github, at, file));
    const tree = shaSchema.parse((await github.request(`POST ${at('/git/trees')}`, { base_tree: baseTree, tree: entries })).data);
    const parents = [base.sha];
    const commit = shaSchema.parse((await github.request(`POST ${at('/git/commits')}`, { message, tree: tree.sha, parents })).data);
    try {
        await github.request(`POST ${at('/git/refs')}`, { ref: `refs/heads/${branch}`, sha: commit.sha });
        return commit.sha;
    }
    catch (error) {
        if (statusOf(error) !== 422)
            throw error;
        const there = refSchema.parse((await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch })).data).object.sha;
        const present = await commitAt(there);
        if (present.tree.sha === tree.sha && present.parents.length === 1 && present.parents[0]?.sha === base.sha)
            return there;
        throw new pipeline_error/* Failure */.HR('branch-taken', `The branch \`${branch}\` exists already and holds something else; it was not touched.`);
    }
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

;// CONCATENATED MODULE: ./src/adapters/github/query.ts

/** Comments are read from both ends: the status comment is usually among the first, news among the last. */
const firstComments = 30;
const lastComments = 100;
const actor = `{ __typename login ... on User { databaseId } ... on Bot { databaseId } }`;
const comment = `{ fullDatabaseId body createdAt lastEditedAt author ${actor} editor ${actor} }`;
const pullRequest = `{ number url state isDraft isCrossRepository headRefName headRefOid labels(first: 50) { nodes { name } } assignees(first: 20) { nodes { login } } reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } } } } }`;
const target = `__typename fullDatabaseId title body url state locked author ${actor} lastEditedAt editor ${actor}
  labels(first: 100) { nodes { name } }
  timelineItems(last: 100, itemTypes: [LABELED_EVENT, RENAMED_TITLE_EVENT]) { nodes { __typename
    ... on LabeledEvent { id createdAt actor ${actor} label { name } }
    ... on RenamedTitleEvent { createdAt actor ${actor} } } }
  first: comments(first: ${firstComments}) { totalCount nodes ${comment} }
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
const timelineSchema = schemas/* discriminatedUnion */.gMt('__typename', [
    schemas/* object */.Ikc({
        __typename: schemas/* literal */.euz('LabeledEvent'),
        id: schemas/* string */.YjP(),
        createdAt: schemas/* string */.YjP(),
        actor: actorSchema,
        label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    }),
    schemas/* object */.Ikc({ __typename: schemas/* literal */.euz('RenamedTitleEvent'), createdAt: schemas/* string */.YjP(), actor: actorSchema }),
]);
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
    lastEditedAt: schemas/* string */.YjP().nullable(),
    editor: actorSchema,
    labels: nodes(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullable(),
    timelineItems: nodes(timelineSchema),
    first: nodes(commentSchema),
    last: nodes(commentSchema),
});
const observeSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        databaseId: schemas/* int */.Whr(),
        nameWithOwner: schemas/* string */.YjP(),
        isArchived: schemas/* boolean */.zMY(),
        defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }) }),
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
    const renamed = t.timelineItems.filter((item) => item.__typename === 'RenamedTitleEvent').at(-1);
    const branch = repository.defaultBranchRef;
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
            edited: t.lastEditedAt ? { by: t.editor, at: t.lastEditedAt } : null,
            renamed: renamed ? { by: renamed.actor, at: renamed.createdAt } : null,
        },
        labellings: t.timelineItems
            .filter((item) => item.__typename === 'LabeledEvent')
            .map((item) => ({ event: item.id, label: item.label.name, by: item.actor, at: item.createdAt })),
        comments: mergeEnds(t.first, t.last),
        branches: (repository.refs ?? []).map(({ name }) => name).filter((name) => name.startsWith(`issue-${number}-g`)),
        pullRequests: repository.pullRequests.filter((pull) => pull !== null),
        settings: repository.object?.text ?? null,
    };
}
function toPullRequests(answer) {
    const schema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequests: nodes(pullRequestSchema) }) });
    return schema.parse(answer).repository.pullRequests.filter((pull) => pull !== null);
}
function toComments(answer) {
    const ends = schemas/* object */.Ikc({ first: nodes(commentSchema), last: nodes(commentSchema) });
    const { first, last } = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ issueOrPullRequest: ends }) }).parse(answer).repository.issueOrPullRequest;
    return mergeEnds(first, last);
}
/** The two ends overlap when there are few comments. */
function mergeEnds(first, last) {
    const known = new Set(first.map(({ id }) => id));
    return [...first, ...last.filter(({ id }) => !known.has(id))];
}

;// CONCATENATED MODULE: ./src/adapters/github/platform.ts





/** Where a repository keeps its settings, on the default branch. */
const settingsFile = '.github/issuewright.yml';
const userSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* int */.Whr(), type: schemas/* string */.YjP() });
const platform_commentSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: schemas/* string */.YjP().nullish(), created_at: schemas/* string */.YjP(), updated_at: schemas/* string */.YjP(), user: userSchema.nullable() })
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
const treeSchema = schemas/* object */.Ikc({
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
    truncated: schemas/* boolean */.zMY(),
});
/** GitHub, as the verbs of the reconciler. */
function gitHubPlatform(github, fullName, log) {
    const [owner = '', name = ''] = fullName.split('/');
    const at = (path) => `/repos/${owner}/${name}${path}`;
    const missing = (error) => statusOf(error) === 404 || statusOf(error) === 410;
    const ourComments = async (number) => toComments(await github.graphql(commentsQuery, { owner, name, number })).filter(({ ours }) => ours);
    const platform = {
        async read(number, branch) {
            const variables = { owner, name, number, branch, prefix: `issue-${number}-g`, settings: `HEAD:${settingsFile}` };
            return toReading(await github.graphql(observeQuery, variables), number);
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
            try {
                // Never repeated blindly: the answer may be lost after the comment was made.
                const once = { request: { retries: 0 } };
                return platform_commentSchema.parse((await github.request(`POST ${at('/issues/{number}/comments')}`, { number, body, ...once })).data);
            }
            catch (error) {
                const unsure = error instanceof pipeline_error/* Failure */.HR && error.code === 'github-unavailable';
                const made = unsure ? (await ourComments(number)).find((comment) => comment.body === body) : undefined;
                if (made)
                    return made;
                throw error;
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
            await github.request(`POST ${at('/issues/comments/{comment}/reactions')}`, { comment, content });
        },
        async ensureLabels(number, names) {
            await github.request(`POST ${at('/issues/{number}/labels')}`, { number, labels: names });
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
        async baseFiles(commit) {
            const { data } = await github.request(`GET ${at('/git/trees/{commit}')}`, { commit, recursive: '1' });
            const { tree, truncated } = treeSchema.parse(data);
            return truncated ? null : new Map(tree.filter(({ type }) => type !== 'tree').map(({ path, mode }) => [path, { mode }]));
        },
        ensureBranch: (branch, base, files, message) => ensureBranch(github, at, branch, base, files, message),
        ensurePullRequest: (wanted) => ensurePullRequest(github, at, platform, wanted),
        async ensureAssignees(number, logins) {
            await github.request(`POST ${at('/issues/{number}/assignees')}`, { number, assignees: logins });
        },
        async ensureReviewers(number, logins) {
            try {
                await github.request(`POST ${at('/pulls/{number}/requested_reviewers')}`, { number, reviewers: logins });
            }
            catch (error) {
                if (statusOf(error) !== 422)
                    throw error;
                log.warn(`No review could be requested from ${logins.join(', ')}: ${messageOf(error)}`);
            }
        },
    };
    return platform;
}
const createdSchema = schemas/* object */.Ikc({ number: schemas/* int */.Whr(), html_url: schemas/* string */.YjP(), draft: schemas/* boolean */.zMY().optional(), head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }) });
/** Makes the pull request, or finds the one that is there already. Plans without drafts get a plain one. */
async function ensurePullRequest(github, at, platform, wanted) {
    const { branch, into, title, body, draft } = wanted;
    try {
        const { data } = await github.request(`POST ${at('/pulls')}`, { title, body, head: branch, base: into, draft });
        const made = createdSchema.parse(data);
        const empty = { labels: [], assignees: [], reviewers: [] };
        return { number: made.number, url: made.html_url, state: 'open', draft: made.draft ?? false, branch, head: made.head.sha, ...empty };
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
// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
;// CONCATENATED MODULE: ./src/pipeline/policy.ts

const label = schemas/* string */.YjP().trim().min(1).max(50);
const lines = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP().min(1)), schemas/* string */.YjP()]).transform((given) => (typeof given === 'string' ? given.split('\n') : given).map((line) => line.trim()).filter((line) => line !== ''));
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
const settingsSchema = schemas/* strictObject */.rej({
    'agent-command': schemas/* string */.YjP()
        .trim()
        .min(1)
        .nullable()
        .default(null)
        .describe('The program that changes the code. It runs in the tree and reads its task from the file `$ISSUEWRIGHT_TASK`.'),
    'agent-minutes': schemas/* number */.aig().positive().max(350).default(60).describe('Time limit of one agent run, in minutes.'),
    sandbox: schemas/* enum */.k5n(['none'])
        .nullable()
        .default(null)
        .describe('The room of the agent. This version has none yet, so that `none` must be said explicitly.'),
    verify: lines.default([]).describe('Commands that check a change, run in a fresh copy after the agent; only they are evidence.'),
    'verify-minutes': schemas/* number */.aig().positive().max(120).default(15).describe('Time limit of each check, in minutes.'),
    threshold: schemas/* int */.Whr().min(1).max(5).default(3).describe('Completeness (1 to 5) below which the reporter is asked.'),
    rounds: schemas/* int */.Whr().min(0).max(5).default(2).describe('How often the reporter is asked at most.'),
    'answer-days': schemas/* number */.aig().positive().max(365).default(14).describe('Days to wait for an answer.'),
    'max-attempts': schemas/* int */.Whr().min(1).max(10).default(3).describe('Agent runs per item and generation.'),
    'max-files': schemas/* int */.Whr().min(1).max(3_000).default(100).describe('Files that one change may touch.'),
    'max-file-kb': schemas/* int */.Whr().min(1).max(10_240).default(1_024).describe('Size of one changed file, in KiB.'),
    'max-total-kb': schemas/* int */.Whr().min(1).max(51_200).default(4_096).describe('Size of all changed files together, in KiB.'),
    draft: schemas/* boolean */.zMY().default(true).describe('Open pull requests as drafts.'),
    'pull-request-labels': schemas/* array */.YOg(label).max(20).default([]).describe('Labels for the pull request.'),
    reviewers: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(60)).max(15).default([]).describe('Logins whose review is requested.'),
    assign: schemas/* boolean */.zMY().default(true).describe('Assign the pull request to the person who added the label.'),
    'link-hosts': schemas/* array */.YOg(schemas/* string */.YjP()).default(['github.com']).describe('Hosts whose links stay clickable in what we publish.'),
    labels: schemas/* strictObject */.rej({
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
/** How long one run may hold an item, in milliseconds: the agent, its checks, and half an hour for queues and set-up. */
function leaseMs(policy) {
    return (policy['agent-minutes'] + policy['verify-minutes'] * policy.verify.length + 30) * 60_000;
}

;// CONCATENATED MODULE: ./src/config.ts




/** Settings that can be given as inputs too; the input wins. */
const inputSettings = ['agent-command', 'agent-minutes', 'sandbox', 'verify', 'draft'];
/**
 * The effective policy: defaults < repository file < inputs. A file that cannot be used is told by `problem`, with the
 * defaults in its place, so that it can be said on the issue.
 * @param file  the text of `.github/issuewright.yml`, or null when there is none
 * @throws Failure `bad-input` when an input has a bad value
 */
async function policyOf(file, inputs) {
    const overrides = fromInputs(inputs);
    const read = await fromFile(file);
    const { settings, problem } = 'problem' in read ? { settings: {}, problem: read.problem } : { settings: read.settings, problem: null };
    const checked = settingsSchema.safeParse({ ...settings, ...overrides });
    if (!checked.success)
        throw new pipeline_error/* Failure */.HR('bad-input', `An input has a value that cannot be used: ${config_explain(checked.error)}`);
    return { ...checked.data, label: inputs.label, problem };
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
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let content;
    try {
        // Core schema, no custom tags, few aliases: a settings file is plain data.
        content = parse(file, { maxAliasCount: 10 });
    }
    catch (error) {
        return { problem: `\`.github/issuewright.yml\` is no valid YAML: ${error.message.split('\n')[0]}` };
    }
    const checked = settingsSchema.safeParse(content ?? {});
    if (checked.success)
        return { settings: content };
    return { problem: `\`.github/issuewright.yml\` cannot be used: ${config_explain(checked.error)}` };
}
/** The first problem in words, with the nearest known key for an unknown one. */
function config_explain(error) {
    const issue = error.issues[0];
    if (!issue)
        return 'it does not fit the schema';
    const at = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys')
        return `\`${at}\`: ${issue.message}`;
    const key = issue.keys[0] ?? '';
    const known = at === 'labels' ? Object.keys(settingsSchema.shape.labels.unwrap().shape) : Object.keys(settingsSchema.shape);
    const meant = (0,nearest/* nearest */.p)(key, known);
    return `there is no setting \`${at ? `${at}.` : ''}${key}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`;
}

;// CONCATENATED MODULE: ./src/pipeline/classify.ts
function classify(issue, hash) {
    const length = [issue.body, ...issue.answers].join(' ').length;
    return { type: 'bug', completeness: length < 80 ? 2 : 4, missing: length < 80 ? ['expected'] : [], confidence: 0.5, signals: [], by: 'rules', hash };
}

// EXTERNAL MODULE: ./src/pipeline/hint.ts
var pipeline_hint = __webpack_require__(3293);
// EXTERNAL MODULE: ./src/reconcile/hash.ts
var hash = __webpack_require__(2202);
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
    if (!by || by.bot || !s.mayPush[by.login])
        return { kind: 'refused', by: by?.login ?? 'a deleted account' };
    const editor = strangerSince(s.issue, s.mayPush, at);
    if (editor)
        return { kind: 'stale', by: editor };
    return { kind: 'given', consent: { by: { login: by.login, id: by.id }, at, hash: s.issue.hash } };
}
/** How the bound consent of a record stands: does it hold, does a writer's own edit re-bind it, or is it void? */
function consentOf(s, record) {
    if (!record.consent)
        return 'none';
    if (record.consent.hash === s.issue.hash)
        return 'holds';
    return strangerSince(s.issue, s.mayPush, record.consent.at) || !editedSince(s.issue, record.consent.at) ? 'void' : 'rebind';
}
/** Times are GitHub's whole seconds: an edit in the very second of the consent counts as later, which is the safe side. */
function editsSince(issue, at) {
    return [issue.edited, issue.renamed].filter((edit) => edit !== null).filter((edit) => edit.at >= at);
}
function editedSince(issue, at) {
    return editsSince(issue, at).length > 0;
}
function strangerSince(issue, mayPush, at) {
    const stranger = editsSince(issue, at).find(({ by }) => !by || by.bot || !mayPush[by.login]);
    return stranger ? (stranger.by?.login ?? 'a deleted account') : null;
}

// EXTERNAL MODULE: ./src/pipeline/record.ts
var pipeline_record = __webpack_require__(8953);
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
    return to(w, 'failed', rule, {
        ...world_close(w, code),
        error: { code, message: message.slice(0, 2_000), at },
        reason: pipeline_error/* failures */.e9[code].retryable ? null : 'not worth a retry as it stands',
    });
}
/** Ends the open attempt with what the delivery says it took. */
function world_close(w, outcome) {
    const set = w.s.delivery?.kind === 'change-set' ? w.s.delivery.changeSet : null;
    return (0,pipeline_record/* endAttempt */.T8)(w.r, {
        outcome,
        endedAt: iso(w.now),
        minutes: Math.round(((set?.ending.seconds ?? 0) / 60) * 100) / 100,
        tokens: set?.usage?.tokens ?? 0,
        costUsd: set?.usage?.costUsd ?? 0,
    });
}
/** Whether this run holds the item's lease. */
function holdsLease(w) {
    return w.r.lease !== null && w.r.lease.run === w.s.run.id;
}
/** Whether another run holds the item and may still be alive. */
function heldByOther(w) {
    return w.r.lease !== null && !holdsLease(w) && new Date(w.r.lease.deadline) > w.now;
}

;// CONCATENATED MODULE: ./src/pipeline/rules/arrival.ts




/** A re-run replays an old payload under the old actor's name; whoever pressed the button must be allowed to push. */
function isStrangersRerun({ s }) {
    return s.run.triggeredBy !== s.run.actor && !s.mayPush[s.run.triggeredBy];
}
function isPullRequest(w) {
    return w.s.target === 'pull-request';
}
/** Only somebody who could have meant it gets an answer. */
function sayUnsupported(w) {
    return consentByLabel(w.s).kind === 'given' ? [notice('unsupported-target', 'pull request')] : [];
}
function isUnlabelledCommand({ s }) {
    const isCommand = (c) => !c.ours && c.editedAt === null && (0,pipeline_command/* parseCommand */.R)(c.body) !== null;
    return !s.labelled && s.comments.some((c) => isCommand(c) && c.author !== null && s.mayPush[c.author.login] === true);
}
function sayUnlabelled() {
    return [notice('no-label', 'command')];
}
function isRefused(w) {
    return consentByLabel(w.s).kind === 'refused';
}
function sayRefused(w) {
    const standing = consentByLabel(w.s);
    return standing.kind === 'refused' ? [notice('refused', standing.by)] : [];
}
function sayClosed() {
    return [notice('closed', 'issue')];
}
function isStale(w) {
    return consentByLabel(w.s).kind === 'stale';
}
/** Begins the item: queued by a consent that holds, else cancelled at once with the reason and the way back. */
function begin({ s, now }) {
    const standing = consentByLabel(s);
    const ids = { repository: s.repository.id, issue: s.issue.id, generation: generationFor(s) };
    const labelling = s.labelled?.event ?? null;
    if (standing.kind === 'given')
        return [{ do: 'save', record: (0,pipeline_record/* newRecord */.Mx)(iso(now), ids, standing.consent, labelling) }];
    const record = (0,pipeline_record/* newRecord */.Mx)(iso(now), ids, null, labelling);
    const how = { at: iso(now), by: 'issuewright', rule: 'edited-before-start' };
    return [{ do: 'save', record: (0,pipeline_record/* move */.Cy)(record, 'cancelled', how, { reason: 'edited' }) }];
}
/** Without a record the branches that exist tell how far we were: an open pull request is taken up again, a spent branch is left. */
function generationFor(s) {
    const spent = s.pullRequest !== null && s.pullRequest.state === 'closed';
    return Math.max(1, s.newestBranch) + (spent ? 1 : 0);
}
function notice(code, about) {
    return { do: 'notice', code, about };
}

// EXTERNAL MODULE: ./src/pipeline/stage.ts
var stage = __webpack_require__(1160);
;// CONCATENATED MODULE: ./src/pipeline/rules/consent.ts



function withdraw(w) {
    return [cancel(w, 'unlabelled')];
}
function closeDown(w) {
    return [cancel(w, 'issue-closed')];
}
const isNewLabelling = ({ s, r }) => s.labelled !== null && s.labelled.event !== r.labelling;
function isAskedAgain(w) {
    return !(0,stage/* isActive */.$m)(w.r.stage) && isNewLabelling(w) && w.s.issue.state === 'open' && consentByLabel(w.s).kind === 'given';
}
/** A new generation: a new branch, fresh attempts and rounds; the history and the totals stay. */
function startOver(w) {
    const standing = consentByLabel(w.s);
    if (standing.kind !== 'given')
        return [];
    return [to(w, 'queued', 'asked-again', { ...fresh(w.r), consent: standing.consent, labelling: w.s.labelled?.event ?? null }, standing.consent.by.login)];
}
/** What a new generation begins with. */
function fresh(record) {
    return { generation: record.generation + 1, attempts: [], rounds: [], enough: false, change: null, verdict: null };
}
function isRelabelled(w) {
    return (0,stage/* isActive */.$m)(w.r.stage) && isNewLabelling(w) && consentByLabel(w.s).kind === 'given';
}
function relabel(w) {
    const standing = consentByLabel(w.s);
    return standing.kind === 'given' ? [keep(w, { consent: standing.consent, labelling: w.s.labelled?.event ?? null })] : [];
}
function isRelabelledByStranger(w) {
    return (0,stage/* isActive */.$m)(w.r.stage) && isNewLabelling(w) && consentByLabel(w.s).kind === 'refused';
}
function refuse(w) {
    return [cancel(w, 'relabelled-by-stranger')];
}
/** Rights are live: a consent lapses with the right to push of the person who gave it. */
function hasConsenterLeft({ s, r }) {
    return (0,stage/* isActive */.$m)(r.stage) && r.consent !== null && s.mayPush[r.consent.by.login] === false;
}
function lapse(w) {
    return [cancel(w, 'consenter-left')];
}
/** While a pull request is under review an edit stops only new rounds of work, so that the stage stands. */
function isEdited(w, how) {
    return (0,stage/* isActive */.$m)(w.r.stage) && w.r.stage !== 'reviewing' && consentOf(w.s, w.r) === how;
}
function rebind(w) {
    return w.r.consent ? [keep(w, { consent: { ...w.r.consent, hash: w.s.issue.hash } })] : [];
}
function voidByEdit(w) {
    return [cancel(w, 'edited')];
}
function cancel(w, reason) {
    return to(w, 'cancelled', reason, { reason, ...world_close(w, 'cancelled'), labelling: w.s.labelled?.event ?? null });
}

;// CONCATENATED MODULE: ./src/pipeline/rules/command.ts






/** The oldest command not yet handled. Edited comments, bots and our own words carry none. */
function nextCommand({ s, r }) {
    const isCommand = (c) => c.id > r.handled && !c.ours && c.author !== null && !c.author.bot && c.editedAt === null;
    return s.comments.find((comment) => isCommand(comment) && (0,pipeline_command/* parseCommand */.R)(comment.body) !== null) ?? null;
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
        return [{ do: 'save', record: { ...outcome.record, ...handled, reply: null } }, { do: 'react', comment: comment.id, content: '+1' }];
    }
    const reply = { to: comment.author.login, code: outcome.reply, about: outcome.about ?? '' };
    return [{ do: 'save', record: { ...w.r, ...handled, reply } }, { do: 'react', comment: comment.id, content: 'confused' }];
}
function outcomeOf(w, comment, command) {
    if (!comment.author || !w.s.mayPush[comment.author.login])
        return { reply: 'refused' };
    if (command.verb === 'unknown')
        return { reply: 'unknown', about: command.nearest ?? '' };
    return verbs[command.verb](w, comment, comment.author.login);
}
const verbs = {
    help: () => ({ reply: 'help' }),
    run: again,
    retry: again,
    approve,
    skip: ({ r, now }, _, by) => {
        if (r.stage === 'skipped')
            return { reply: 'not-now', about: r.stage };
        const how = { at: iso(now), by, rule: 'command' };
        const stopped = r.stage === 'working' ? (0,pipeline_record/* move */.Cy)(r, 'cancelled', how) : r;
        return { record: (0,pipeline_record/* move */.Cy)(stopped, 'skipped', how) };
    },
    cancel: ({ r, now }, _, by) => (0,stage/* isActive */.$m)(r.stage)
        ? { record: (0,pipeline_record/* move */.Cy)(r, 'cancelled', { at: iso(now), by, rule: 'command' }, { reason: 'command' }) }
        : { reply: 'not-now', about: r.stage },
    done: ({ r, now }, _, by) => r.stage === 'working' || r.stage === 'done'
        ? { reply: 'not-now', about: r.stage }
        : { record: (0,pipeline_record/* move */.Cy)(r, 'done', { at: iso(now), by, rule: 'command' }, { reason: 'command' }) },
};
/** Once more: a failed item goes on in its generation, an ended one begins a new one. The command is a consent of its own. */
function again(w, comment, by) {
    const { s, r, now } = w;
    if (!s.labelled)
        return { reply: 'no-label' };
    if (s.issue.state === 'closed' || (r.stage !== 'failed' && (0,stage/* isActive */.$m)(r.stage)))
        return { reply: 'not-now', about: r.stage };
    const standing = consentBy(s, comment.author, comment.createdAt);
    if (standing.kind !== 'given')
        return { reply: 'refused', about: 'edited' };
    const next = r.stage === 'failed' || r.attempts.length === 0 ? {} : fresh(r);
    return { record: (0,pipeline_record/* move */.Cy)(r, 'queued', { at: iso(now), by, rule: 'command' }, { ...next, consent: standing.consent, labelling: s.labelled.event }) };
}
/** Approves the text as it stands now: mends a void consent, and ends the questions. */
function approve(w, comment, by) {
    const { s, r, now } = w;
    if (!s.labelled)
        return { reply: 'no-label' };
    const standing = consentBy(s, comment.author, comment.createdAt);
    if (standing.kind !== 'given')
        return { reply: 'refused', about: 'edited' };
    const bound = { consent: standing.consent, labelling: s.labelled.event, enough: true };
    if (r.stage === 'queued' || r.stage === 'reviewing')
        return { record: { ...r, ...bound } };
    if (r.stage === 'working' || r.stage === 'done' || r.stage === 'skipped')
        return { reply: 'not-now', about: r.stage };
    return { record: (0,pipeline_record/* move */.Cy)(r, 'queued', { at: iso(now), by, rule: 'command' }, bound) };
}

;// CONCATENATED MODULE: ./src/pipeline/rules/pull-request.ts

function isMerged({ s, r }) {
    return s.pullRequest?.state === 'merged' && r.stage !== 'done';
}
function finish(w) {
    return [to(w, 'done', 'merged', { ...changeOf(w), ...world_close(w, 'published') })];
}
/** Open, consented, nobody at work on it, and no human said afterwards that it should stop. */
function isOpen(w) {
    const { s, r } = w;
    if (s.pullRequest?.state !== 'open' || r.stage === 'reviewing' || !s.labelled || heldByOther(w))
        return false;
    const known = r.change?.pullRequest === s.pullRequest.number;
    const stopped = r.stage === 'done' || r.stage === 'skipped' || r.stage === 'cancelled';
    return !(known && stopped);
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
function isClosedUnmerged({ s, r }) {
    return r.stage === 'reviewing' && s.pullRequest?.state === 'closed';
}
function giveUp(w) {
    return [to(w, 'cancelled', 'closed-unmerged', { reason: 'closed-unmerged' })];
}
function changeOf({ s, r }) {
    const pull = s.pullRequest;
    if (!pull)
        return {};
    const base = r.change?.base ?? (s.delivery?.kind === 'change-set' ? s.delivery.changeSet.base : s.repository.head);
    return { change: { branch: pull.branch, base, head: pull.head, pullRequest: pull.number, round: r.change?.round ?? 0 } };
}

// EXTERNAL MODULE: ./src/pipeline/answer.ts
var answer = __webpack_require__(7874);
// EXTERNAL MODULE: ./src/pipeline/guard.ts + 4 modules
var guard = __webpack_require__(7741);
;// CONCATENATED MODULE: ./src/pipeline/question.ts
function questionsFor(verdict, alreadyAsked, most = 3) {
    return verdict.missing.filter((key) => !alreadyAsked.includes(key)).slice(0, most);
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
/** Answers to the rounds of this generation. */
const answers = ({ s, r }) => (0,answer/* answersAmong */.a)(s.comments, r, s.issue.author?.login ?? null, s.mayPush);
function isAnswered(w) {
    return w.r.stage === 'clarifying' && (0,answer/* newAnswers */.E)(answers(w), w.r).length > 0;
}
function takeAnswers(w) {
    const fresh = (0,answer/* newAnswers */.E)(answers(w), w.r).map(({ id }) => id);
    const rounds = w.r.rounds.map((round, i) => i === w.r.rounds.length - 1 ? { ...round, answers: [...round.answers, ...fresh].slice(-20) } : round);
    return [to(w, 'queued', 'answered', { rounds })];
}
function isExpired({ r, policy, now }) {
    return r.stage === 'clarifying' && now.getTime() - Date.parse(r.since) > policy['answer-days'] * dayMs;
}
function expire(w) {
    return [to(w, 'cancelled', 'unanswered', { reason: 'unanswered' })];
}
function isNotReady({ r, policy }) {
    return r.stage === 'queued' && (policy['agent-command'] === null || policy.sandbox !== 'none');
}
function tellNotReady(w) {
    if (w.policy['agent-command'] === null)
        return [fail(w, 'not-ready', 'no-agent', 'No agent is configured.')];
    return [fail(w, 'not-ready', 'no-room', 'An agent starts only in a sandbox, and none is configured.')];
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
    return questionsFor(verdict, w.r.rounds.flatMap(({ keys }) => keys));
}
function isToBeAsked(w) {
    return isUnclear(w) && nextQuestions(w).length > 0;
}
function ask(w) {
    const keys = nextQuestions(w);
    const round = { at: iso(w.now), keys, answers: [] };
    const verdict = verdictOf(w);
    return [
        { do: 'ask', round: w.r.rounds.length + 1, keys },
        to(w, 'clarifying', 'ask', { rounds: [...w.r.rounds, round], verdict }),
    ];
}
function isStillUnclear(w) {
    return isUnclear(w);
}
function tellStillUnclear(w) {
    const locked = w.s.issue.locked ? ' The issue is locked, so that the reporter cannot be asked.' : '';
    const level = verdictOf(w)?.completeness;
    return [fail(w, 'still-unclear', 'still-unclear', `The issue says too little to act on (completeness ${level} of 5).${locked}`)];
}
function isUsedUp({ r, policy }) {
    return r.stage === 'queued' && r.attempts.length >= policy['max-attempts'];
}
function tellUsedUp(w) {
    return [fail(w, 'used-up', 'attempts-used-up', `All ${w.policy['max-attempts']} attempts are used up.`)];
}
function mayStart(w) {
    return w.r.stage === 'queued' && isTriage(w);
}
function start(w) {
    const { s, policy, now } = w;
    const deadline = new Date(now.getTime() + leaseMs(policy)).toISOString();
    const attempt = (0,pipeline_record/* beginAttempt */.xF)(w.r, { agent: 'command', run: s.run.id, startedAt: iso(now) });
    const lease = { run: s.run.id, attempt: s.run.attempt, deadline, base: s.repository.head };
    return [to(w, 'working', 'start', { verdict: verdictOf(w), lease, ...attempt })];
}
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
const endings = {
    failed: ['agent-failed', 'The agent ended with an error'],
    'not-found': ['agent-not-found', 'The agent command was not found'],
    'timed-out': ['agent-timed-out', 'The agent ran into its time limit'],
    cancelled: ['job-crashed', 'The run was cancelled while the agent was at work'],
};
function isBadEnding(w) {
    const set = changeSet(w);
    return set !== null && set.ending.how !== 'finished';
}
function tellBadEnding(w) {
    const set = changeSet(w);
    if (!set || set.ending.how === 'finished')
        return [];
    const [code, what] = endings[set.ending.how];
    const exit = set.ending.exitCode === null ? '' : `, exit code ${set.ending.exitCode}`;
    const kept = set.files.length > 0 ? ` What it had changed (${set.files.length} files) is kept in the artifact.` : '';
    return [fail(w, 'agent-ended-badly', code, `${what} (after ${Math.round(set.ending.seconds)} s${exit}).${kept}`)];
}
function isUnchanged(w) {
    return changeSet(w)?.files.length === 0;
}
function tellUnchanged(w) {
    const outside = changeSet(w)?.outside ?? [];
    if (outside.length === 0)
        return [fail(w, 'unchanged', 'agent-changed-nothing', 'The agent ended well but changed nothing.')];
    const names = outside.slice(0, 5).map((path) => `\`${path}\``);
    return [fail(w, 'unchanged', 'agent-wrote-outside', `The agent wrote only outside its tree: ${names.join(', ')}. These files are kept in the artifact.`)];
}
function isBlocked(w) {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' && (0,guard/* isBlocked */.l)(delivered.findings);
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
function isLost({ r, now }) {
    return r.stage === 'working' && (r.lease === null || new Date(r.lease.deadline) <= now);
}
function tellLost(w) {
    return [fail(w, 'run-lost', 'run-lost', 'The run that worked on this issue ended without a word.')];
}
/** Labels are a projection of the record, added and removed one by one; other people's labels are never touched. */
function labelChanges({ s, r, policy }) {
    const wanted = labelOf(policy, r.stage);
    // Label names differ on GitHub only if they differ in more than case.
    const fold = (name) => name.toLowerCase();
    const present = new Set(s.issue.labels.map(fold));
    const stray = stageLabels(policy).filter((name) => (wanted === null || fold(name) !== fold(wanted)) && present.has(fold(name)));
    const missing = wanted !== null && !present.has(fold(wanted)) && ((0,stage/* isActive */.$m)(r.stage) || s.labelled !== null) ? [wanted] : [];
    return [
        ...stray.map((name) => ({ do: 'unlabel', name })),
        ...missing.map((name) => ({ do: 'label', name })),
    ];
}

;// CONCATENATED MODULE: ./src/pipeline/decide.ts






const rest = () => [];
/** For an issue without a record: does an item begin? */
const arrivals = [
    { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: isStrangersRerun, then: rest },
    { name: 'newer-record', says: 'A newer version wrote the record: leave it alone.', when: (w) => w.s.status.kind === 'newer', then: rest },
    { name: 'unsupported-target', says: 'The label is on a pull request: say so, once.', when: isPullRequest, then: sayUnsupported },
    { name: 'command-unlabelled', says: 'A command, but the label is not on: say so, once.', when: isUnlabelledCommand, then: sayUnlabelled },
    { name: 'no-consent', says: 'The label is not on: nothing begins.', when: (w) => !w.s.labelled, then: rest },
    { name: 'refused', says: 'The label was put on by someone who may not push, or by a bot: say so, once.', when: isRefused, then: sayRefused },
    { name: 'closed-already', says: 'The issue is closed: say so, once.', when: (w) => w.s.issue.state === 'closed' && w.s.pullRequest?.state !== 'merged', then: sayClosed },
    { name: 'edited-before-start', says: 'The text was changed after the label by someone who may not push: wait for `/automate approve`.', when: isStale, then: begin },
    { name: 'consented', says: 'Someone who may push added the label: the item is queued.', when: () => true, then: begin },
];
/** For an item: the first row that holds is the plan. The pull request's own state outranks all; humans outrank the machine. */
const rules = [
    { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: isStrangersRerun, then: rest },
    // The pull request.
    { name: 'merged', says: 'Its pull request was merged: done.', when: isMerged, then: finish },
    { name: 'in-review', says: 'Its pull request is open: reviewing.', when: isOpen, then: review },
    { name: 'closed-unmerged', says: 'Its pull request was closed without a merge: cancelled.', when: isClosedUnmerged, then: giveUp },
    // Consent.
    { name: 'unlabelled', says: 'The label was removed: cancelled.', when: (w) => (0,stage/* isActive */.$m)(w.r.stage) && !w.s.labelled, then: withdraw },
    { name: 'issue-closed', says: 'The issue was closed: cancelled.', when: (w) => (0,stage/* isActive */.$m)(w.r.stage) && w.s.issue.state === 'closed', then: closeDown },
    { name: 'asked-again', says: 'The label was put on anew after an end: queued, as a new generation.', when: isAskedAgain, then: startOver },
    { name: 'relabelled', says: 'The label was put on anew meanwhile: consent is bound again.', when: isRelabelled, then: relabel },
    { name: 'relabelled-by-stranger', says: 'The label now stands by someone who may not push: cancelled.', when: isRelabelledByStranger, then: refuse },
    { name: 'consenter-left', says: 'The person who consented may no longer push: cancelled.', when: hasConsenterLeft, then: lapse },
    { name: 'edited-by-writer', says: 'Someone who may push changed the text: consent is bound to the new text.', when: (w) => isEdited(w, 'rebind'), then: rebind },
    // Commands come before a void consent, because one of them mends it.
    { name: 'command', says: 'Someone gave a command: do it, or say why not.', when: (w) => nextCommand(w) !== null, then: obey },
    { name: 'edited', says: 'Someone who may not push changed the text: consent is void until `/automate approve`.', when: (w) => isEdited(w, 'void'), then: voidByEdit },
    // Trouble.
    { name: 'trouble', says: 'Something went wrong in this run: failed, with code and message.', when: isInTrouble, then: tellTrouble },
    { name: 'misconfigured', says: 'The configuration cannot be used: failed, with the key and the place.', when: isMisconfigured, then: tellMisconfigured },
    // The work.
    { name: 'answered', says: 'An answer came: queued again.', when: isAnswered, then: takeAnswers },
    { name: 'unanswered', says: 'No answer came in time: cancelled, kindly.', when: isExpired, then: expire },
    { name: 'not-ready', says: 'No agent or no room is configured: failed, before anybody is asked anything.', when: isNotReady, then: tellNotReady },
    { name: 'understand', says: 'The text has no verdict yet: judge it.', when: isUnread, then: () => [{ do: 'understand' }] },
    { name: 'ask', says: 'Too little to act on: ask the reporter.', when: isToBeAsked, then: ask },
    { name: 'still-unclear', says: 'Too little to act on, and nothing more to ask: failed, a person decides.', when: isStillUnclear, then: tellStillUnclear },
    { name: 'used-up', says: 'All attempts are used up: failed.', when: isUsedUp, then: tellUsedUp },
    { name: 'start', says: 'Clear enough: working; this run holds the lease.', when: mayStart, then: start },
    { name: 'broken', says: 'The implement job left nothing usable: failed.', when: isBroken, then: tellBroken },
    { name: 'agent-ended-badly', says: 'The agent did not end well: failed.', when: isBadEnding, then: tellBadEnding },
    { name: 'unchanged', says: 'The agent changed nothing in its tree: failed.', when: isUnchanged, then: tellUnchanged },
    { name: 'blocked', says: 'The guard blocks the change: failed; the change set is kept.', when: isBlocked, then: tellBlocked },
    { name: 'publish', says: 'A change set is there and judged: branch, then pull request.', when: isDelivered, then: publish },
    { name: 'run-lost', says: 'The run that held the lease is gone: failed, to be retried.', when: isLost, then: tellLost },
    // The projection.
    { name: 'labels', says: 'The labels do not show the stage: put that right.', when: (w) => labelChanges(w).length > 0, then: labelChanges },
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
    return rule ? { rule: rule.name, effects: rule.then(world) } : { rule: 'rest', effects: [] };
}

;// CONCATENATED MODULE: ./src/pipeline/effect.ts
/** The right of the job's token that each effect needs; a job that lacks it leaves the effect to publish. */
const rightOf = {
    save: 'issues',
    understand: 'none',
    ask: 'issues',
    notice: 'issues',
    react: 'issues',
    label: 'issues',
    unlabel: 'issues',
    'publish-branch': 'contents',
    'open-pull-request': 'pull-requests',
    'label-pull-request': 'pull-requests',
    assign: 'pull-requests',
    'request-review': 'pull-requests',
};

;// CONCATENATED MODULE: ./src/text/notice.ts
/** The hidden mark by which a comment of ours is found again. */
function keyMark(key) {
    return `<!-- issuewright-key:${key} -->`;
}
/** A comment of its own, said once, for want of a status comment. `about` is a login or a word of ours. */
function renderNotice(code, about, label) {
    return `${sentences[code](about, label)}\n\n${keyMark(`notice-${code}`)}`;
}
const sentences = {
    refused: (about, label) => `The label \`${label}\` was put on by **${about}**, who may not push to this repository, so nothing was started. ` +
        `Someone with write access can remove the label and add it again.`,
    'unsupported-target': (_, label) => `The label \`${label}\` works on issues only; this is a pull request. Remove the label here and add it to an issue.`,
    closed: (_, label) => `This issue is closed, so nothing was started. Reopen it and add the label \`${label}\` again.`,
    'no-label': (_, label) => `There is nothing to command here yet: add the label \`${label}\` first.`,
};

;// CONCATENATED MODULE: ./src/text/questions.ts
function renderQuestions(asked) {
    return [`@${asked.reporter}`, ...asked.keys.map((key) => `- [ ] ${key}`)].join('\n');
}

// EXTERNAL MODULE: ./src/text/sanitise.ts + 3 modules
var sanitise = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/text/codec.ts
var codec = __webpack_require__(2533);
// EXTERNAL MODULE: ./src/text/stage.ts
var text_stage = __webpack_require__(8781);
;// CONCATENATED MODULE: ./src/text/status.ts



/**
 * The status comment: what people read, then the hidden record. It depends on the record and its context alone, so that
 * an unchanged item has an unchanged comment. No task boxes: a click by a writer would be an edit.
 */
function renderStatus(record, context, seal) {
    const parts = [
        `### Issuewright: ${text_stage/* stageName */.CT[record.stage]}`,
        whatNext(record, context),
        journey(record, context),
        ...notes(record, context),
        `<sub>Commands for people who can push, as the first line of a comment: \`/automate run\`, \`approve\`, \`skip\`, \`cancel\`, \`done\`, \`help\`.</sub>`,
        (0,codec/* encodeRecord */.Ym)(record, seal),
    ];
    return parts.join('\n\n');
}
function whatNext(record, { policy, reporter, runUrl }) {
    switch (record.stage) {
        case 'queued':
            return 'Waiting for its turn. Nobody has to do anything now.';
        case 'clarifying':
            return `Questions are out. **${reporter ?? 'The reporter'}** answers them in a comment; whoever can push may answer instead, or comment \`/automate approve\` to start as it stands. Without an answer this ends after ${policy['answer-days']} days.`;
        case 'planned':
            return 'A plan is posted. Someone who can push comments `/automate approve`.';
        case 'working':
            return `The agent is at work: [follow the run](${runUrl(record.lease?.run ?? 0)}). It has until ${(0,text_stage/* moment */.n$)(record.lease?.deadline ?? record.since)}.`;
        case 'reviewing':
            return `**Pull request #${record.change?.pullRequest}** is open. Someone who can push reviews and merges it; closing it ends this.`;
        case 'done':
            return record.change ? `Pull request #${record.change.pullRequest} was merged.` : 'Closed as answered; no change was needed.';
        case 'failed':
            return record.error ? `**${record.error.message}**\n\n→ ${pipeline_error/* failures */.e9[record.error.code].todo}\n\n<sub>Code: \`${record.error.code}\`</sub>` : '';
        case 'skipped':
            return `Someone decided: not this one. To change that, comment \`/automate run\`.`;
        case 'cancelled':
            return cancelled(record, policy);
    }
}
function cancelled(record, policy) {
    const label = `\`${policy.label}\``;
    const said = {
        unlabelled: `The label ${label} was removed. Add it again to begin anew.`,
        'issue-closed': `The issue was closed. Reopen it, then remove and add the label ${label} to begin anew.`,
        edited: `The text was changed by someone who may not push after the label ${label} was added, so the consent no longer fits. Someone who can push reads it again and comments \`/automate approve\`.`,
        'closed-unmerged': 'The pull request was closed without a merge. To try again, comment `/automate run`.',
        unanswered: 'No answer came in time. Thank you for the report all the same: answer at any time, then someone who can push comments `/automate run`.',
        'consenter-left': 'The person who added the label can no longer push to this repository. Someone who can comments `/automate run`.',
        'relabelled-by-stranger': `The label ${label} was last put on by someone who may not push. Someone who can removes and adds it.`,
        command: 'Stopped by command. To begin again, comment `/automate run`.',
    };
    return said[record.reason] ?? '';
}
/** The whole way as a list: what is behind, where we are, what lies ahead. */
function journey(record, { runUrl }) {
    const steps = [
        record.consent
            ? { mark: '✅', text: `Asked for by **${record.consent.by.login}** · ${(0,text_stage/* moment */.n$)(record.consent.at)}` }
            : { mark: '❌', text: 'Asked for, but the consent does not hold' },
        understood(record),
        ...record.rounds.map((round, i) => {
            const open = record.stage === 'clarifying' && i === record.rounds.length - 1;
            return { mark: open ? '🔵' : '✅', text: `Asked ${round.keys.length} question${round.keys.length === 1 ? '' : 's'} · ${(0,text_stage/* moment */.n$)(round.at)}${round.answers.length > 0 ? ' · answered' : ''}` };
        }),
        ...record.attempts.map((attempt) => {
            const run = `[run](${runUrl(attempt.run)})`;
            if (attempt.endedAt === null)
                return { mark: '🔵', text: `Agent at work since ${(0,text_stage/* moment */.n$)(attempt.startedAt)} · ${run}` };
            const good = attempt.outcome === 'published';
            return { mark: good ? '✅' : '❌', text: `Agent worked ${(0,text_stage/* duration */.p0)(attempt.minutes)}${good ? '' : ` · ${attempt.outcome}`} · ${run}, with its artifacts` };
        }),
    ];
    if (record.attempts.length === 0)
        steps.push({ mark: '⚪', text: 'Change' });
    steps.push(reviewed(record));
    return steps.map(({ mark, text }) => `- ${mark} ${text}`).join('\n');
}
function understood({ verdict, stage }) {
    if (!verdict)
        return { mark: stage === 'queued' ? '🔵' : '⚪', text: 'Understood' };
    const judge = verdict.by === 'rules' ? 'offline rules, no model' : 'a model';
    return { mark: '✅', text: `Understood as ${verdict.type}, completeness ${verdict.completeness} of 5 (judged by ${judge})` };
}
function reviewed({ stage, change }) {
    if (!change)
        return { mark: '⚪', text: 'Pull request' };
    if (stage === 'done')
        return { mark: '✅', text: `Pull request #${change.pullRequest} merged` };
    return { mark: stage === 'reviewing' ? '🔵' : '❌', text: `Pull request #${change.pullRequest}` };
}
function notes(record, context) {
    const quoted = [];
    if (record.reply)
        quoted.push(`**${record.reply.to}**: ${replyText(record.reply)}`);
    if (context.disbelieved)
        quoted.push(`The earlier state was not used, because ${context.disbelieved}. It was rebuilt from what the repository shows.`);
    if (context.removed.length > 0)
        quoted.push(`Before reading: ${context.removed.join(' ')}`);
    if (record.stage === 'working')
        quoted.push('The agent runs without a sandbox (`sandbox: none`).');
    return quoted.map((note) => `> ${note}`);
}
function replyText({ code, about }) {
    switch (code) {
        case 'refused':
            return about === 'edited'
                ? 'the text was changed after your comment by someone who may not push; read it and say it again.'
                : 'only people who can push to this repository may give commands.';
        case 'unknown':
            return about ? `I do not know that command. Did you mean \`/automate ${about}\`?` : 'I do not know that command; `/automate help` lists them.';
        case 'help':
            return '`run` or `retry`: once more · `approve`: the text as it stands is what I want · `skip`: not this one · `cancel`: stop · `done`: nothing more to do.';
        case 'not-now':
            return `that does not fit now; the item is ${text_stage/* stageName */.CT[about] ?? about}.`;
        case 'no-label':
            return 'the label is not on; add it first.';
    }
}

// EXTERNAL MODULE: ./src/reconcile/observe.ts
var observe = __webpack_require__(716);
;// CONCATENATED MODULE: ./src/reconcile/save.ts

/** Another writer was faster. Nothing is lost: look again and decide anew. */
class Conflict extends Error {
    name = 'Conflict';
}
/**
 * Writes the record into the status comment: reads it anew and compares the revision, writes revision + 1 under this
 * run's id, reads back and compares. GitHub has no compare-and-swap on comments, so this detects a race, it cannot prevent
 * one; the concurrency group does that.
 * @throws Conflict when the revision is not the one the decision was made for, or another writer's text stands afterwards
 */
async function saveRecord(platform, snapshot, wanted, seals, render) {
    const { status, issue, run } = snapshot;
    const based = status.kind === 'valid' ? status.record.revision : 0;
    const record = { ...wanted, revision: based + 1, writer: { run: run.id, attempt: run.attempt } };
    const body = render(record);
    const target = status.commentId === null ? await platform.ourComments(issue.number) : [await platform.comment(status.commentId)];
    compare(snapshot, target, seals);
    const written = status.commentId === null ? await platform.createComment(issue.number, body) : await platform.editComment(status.commentId, body);
    const stands = written && (await platform.comment(written.id));
    if (!written || stands?.body !== body)
        throw new Conflict(`revision ${record.revision} did not stand after it was written`);
    return { kind: 'valid', commentId: written.id, body, record, restore: false };
}
/** The comment must still hold what the decision was made for. */
function compare({ status, repository, issue }, comments, seals) {
    const present = comments.filter((comment) => comment !== null);
    const now = (0,codec/* readStatus */.rk)(present, { repository: repository.id, issue: issue.id }, seals);
    if (status.commentId !== null && present.length === 0)
        throw new Conflict('the status comment was deleted meanwhile');
    const before = status.kind === 'valid' ? status.record.revision : null;
    const after = now.kind === 'valid' ? now.record.revision : null;
    if (before !== after)
        throw new Conflict(`revision ${before ?? 'none'} became ${after ?? 'none'} meanwhile`);
}

;// CONCATENATED MODULE: ./src/reconcile/apply.ts






/**
 * Applies one effect and returns the snapshot as it is afterwards. Each handler looks before it writes, so that an effect
 * applied twice has the result of once.
 */
async function apply(effect, snapshot, policy, tools) {
    const { platform } = tools;
    const { issue } = snapshot;
    switch (effect.do) {
        case 'save': {
            const render = (record) => statusText(snapshot, record, policy, tools);
            return { ...snapshot, status: await saveRecord(platform, snapshot, effect.record, tools.seals, render) };
        }
        case 'understand': {
            const { title, body, texts } = (0,observe/* readable */.HD)(snapshot);
            return { ...snapshot, verdict: await tools.judge({ title, body, answers: texts }, snapshot.textHash) };
        }
        case 'ask': {
            const generation = snapshot.status.kind === 'valid' ? snapshot.status.record.generation : 1;
            const key = keyMark(`questions-g${generation}-r${effect.round}`);
            const body = renderQuestions({ reporter: issue.author?.login ?? null, keys: effect.keys, round: effect.round, rounds: policy.rounds });
            return say(snapshot, platform, key, `${body}\n\n${key}`);
        }
        case 'notice':
            return say(snapshot, platform, keyMark(`notice-${effect.code}`), renderNotice(effect.code, effect.about, policy.label));
        case 'react':
            await platform.react(effect.comment, effect.content);
            return snapshot;
        case 'label':
            await platform.ensureLabels(issue.number, [effect.name]);
            return { ...snapshot, issue: { ...issue, labels: [...issue.labels, effect.name] } };
        case 'unlabel':
            await platform.ensureNoLabel(issue.number, effect.name);
            return { ...snapshot, issue: { ...issue, labels: issue.labels.filter((name) => name.toLowerCase() !== effect.name.toLowerCase()) } };
        case 'publish-branch': {
            const { base, files, message } = expected(tools.delivered);
            const tree = base === snapshot.repository.head ? snapshot.repository.tree : null;
            await platform.ensureBranch(effect.branch, { sha: base, tree }, files, message);
            return snapshot;
        }
        case 'open-pull-request': {
            const { title, body } = expected(tools.delivered);
            const wanted = { branch: effect.branch, into: snapshot.repository.branch, title, body, draft: policy.draft };
            return { ...snapshot, pullRequest: await platform.ensurePullRequest(wanted) };
        }
        case 'label-pull-request':
            await platform.ensureLabels(effect.number, effect.labels);
            return snapshot;
        case 'assign':
            await platform.ensureAssignees(effect.number, effect.logins);
            return snapshot;
        case 'request-review':
            await platform.ensureReviewers(effect.number, effect.logins);
            return snapshot;
        default:
            return effect;
    }
}
/** A comment is made once: it is found again by its key, if it is ours. */
async function say(snapshot, platform, key, body) {
    if (snapshot.comments.some((comment) => comment.ours && comment.body.includes(key)))
        return snapshot;
    const comment = await platform.createComment(snapshot.issue.number, body);
    return { ...snapshot, comments: [...snapshot.comments, comment] };
}
function statusText(snapshot, record, policy, { seals, runUrl }) {
    const context = {
        policy,
        runUrl,
        reporter: snapshot.issue.author?.login ?? null,
        removed: (0,sanitise/* describeRemovals */.z)((0,observe/* readable */.HD)(snapshot).removed),
        disbelieved: snapshot.status.kind === 'absent' ? snapshot.status.why : null,
    };
    return renderStatus(record, context, seals[0] ?? null);
}
function expected(delivered) {
    if (!delivered)
        throw new Error('publishing without a delivered change set');
    return delivered;
}

;// CONCATENATED MODULE: ./src/reconcile/reconcile.ts






/** A run that has not come to rest after so many plans is caught in a loop: a bug in the rules, stopped here. */
const mostPlans = 12;
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
            if (!(error instanceof Conflict) || conflicts >= mostConflicts)
                throw error;
            task.log.warn(`Another run wrote this item at the same time (${error.message}); looking again. Is the concurrency group in the workflow?`);
        }
    }
}
async function settle(task) {
    const { number, label, run, tools, log, now } = task;
    const observed = await (0,observe/* observe */.lB)(tools.platform, number, label, tools.seals, run);
    const policy = await task.policyOf(observed.settings);
    let snapshot = task.enrich ? await task.enrich(observed.snapshot, policy) : observed.snapshot;
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
        snapshot = await applyAll(plan.effects, snapshot, policy, task);
    }
    throw new Error(`no rest after ${mostPlans} plans: ${result.rules.join(', ')}`);
}
function mayDo(verb, rights) {
    return rightOf[verb] === 'none' || rights.includes(rightOf[verb]);
}
async function applyAll(effects, before, policy, task) {
    let snapshot = before;
    try {
        for (const effect of effects)
            snapshot = await apply(effect, snapshot, policy, task.tools);
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
    throw new pipeline_error/* Failure */.HR('bad-input', `This run is about no issue: ${hint.foreign}.`, { todo: 'Pass the number as input `issue`.' });
}
/** Runs the reconciler for one issue with everything this job has. */
async function reconcileIssue(context, inputs, number, job, own) {
    const token = inputs['github-token'];
    if (token === '')
        throw new pipeline_error/* Failure */.HR('missing-token', 'The input `github-token` is empty.');
    for (const secret of [token, inputs['state-key'], inputs['state-key-previous']])
        (0,commands/* mask */.dK)(secret);
    const platform = gitHubPlatform(connect(token, context.apiUrl, log), context.repository, log);
    const seals = [inputs['state-key'], inputs['state-key-previous']].filter((key) => key !== '').map(hash/* sealWith */.Qv);
    const judge = async (text, hash) => classify(text, hash);
    const tools = { platform, judge, seals, runUrl: context.runUrl, delivered: null };
    return reconcile({
        number,
        label: inputs.label,
        run: { ...context.run, job },
        tools,
        now: () => new Date(),
        log,
        policyOf: (settings) => policyOf(settings, inputs),
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
    (0,commands/* addSummary */.S0)(env, (0,summary/* renderSummary */.Br)(snapshot, rules, result.deferred));
    const failedNow = record?.stage === 'failed' && record.writer.run === snapshot.run.id && rules.length > 1;
    if (failedNow && record.error)
        (0,commands/* annotate */.fz)('error', record.error.message);
    return failedNow || snapshot.trouble ? 1 : 0;
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ newAnswers),
/* harmony export */   a: () => (/* binding */ answersAmong)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1759);

/**
 * The comments that answer our questions: by the reporter, or by someone who can push in the reporter's place, after the
 * first question was asked. Bots, strangers, commands and our own comments are no answers.
 */
function answersAmong(comments, record, reporter, mayPush) {
    const asked = record?.rounds[0]?.at;
    if (!asked)
        return [];
    return comments.filter((comment) => !comment.ours &&
        comment.author !== null &&
        !comment.author.bot &&
        comment.createdAt >= asked &&
        (comment.author.login === reporter || mayPush[comment.author.login] === true) &&
        (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .R)(comment.body) === null);
}
/** Answers that have come since the last round was asked. */
function newAnswers(answers, record) {
    const known = new Set(record.rounds.flatMap((round) => round.answers));
    return answers.filter((answer) => !known.has(answer.id));
}


/***/ }),

/***/ 8157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
const esc = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
/** What terminals obey: CSI (colours, cursor), OSC and its kin (titles, links), and two-character escapes; ECMA-48. */
const terminalSequences = new RegExp([
    `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${esc}\\]|\\u009d)[^${bell}${esc}\\n]*(?:${bell}|${esc}\\\\)?`,
    `${esc}[PX^_][^${esc}\\n]*(?:${esc}\\\\)?`,
    `${esc}[ -/]*[0-~]`,
].join('|'), 'gu');
/** Foreign output as plain lines: no terminal sequences, controls, bidi controls or invisible characters; tab and line feed stay. */
function plainText(text) {
    return text
        .replace(terminalSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, '');
}
/** Characters that have no place in a source file: controls, bidi controls ("Trojan Source"), invisible ones. */
const hidden = /(?![\t\n\r\f]|\ufe0e|\ufe0f|\u200c|\u200d)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
/** Joiners and emoji selectors belong to a character that can be seen; after ASCII, or in a row, they only hide. */
const stray = /(?<=\p{ASCII})(?:\u200c|\u200d)|(?<=\p{Default_Ignorable_Code_Point})(?:\ufe0e|\ufe0f)/gu;
/** How often a text has each hidden character, by its name (`U+202E`). A byte order mark at the beginning is not hidden. */
function hiddenCharacters(text) {
    const body = text.replace(/^\ufeff/, '');
    const counts = new Map();
    for (const [character] of [...body.matchAll(hidden), ...body.matchAll(stray)]) {
        const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
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
const verbs = ['run', 'retry', 'approve', 'skip', 'cancel', 'done', 'help'];
/**
 * The command of a new comment: its whole first line is `/automate <verb>`. Edited comments are never asked here; quotes
 * and code blocks do not match, since their first line starts with another character.
 */
function parseCommand(body) {
    const line = body.split(/\r?\n/, 1)[0] ?? '';
    const said = /^\/automate(?:[ \t]+(\S+))?[ \t]*$/.exec(line);
    if (!said)
        return /^\/automate\s/.test(line) ? { verb: 'unknown', said: 'more than a verb', nearest: null } : null;
    const word = said[1] ?? 'help';
    const verb = verbs.find((known) => known === word);
    return verb ? { verb } : { verb: 'unknown', said: word.slice(0, 30), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, verbs) };
}


/***/ }),

/***/ 7741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ isBlocked),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/pipeline/character.ts
var character = __webpack_require__(8157);
// EXTERNAL MODULE: ./src/pipeline/path.ts
var pipeline_path = __webpack_require__(4475);
;// CONCATENATED MODULE: ./src/pipeline/guard/collision.ts

/**
 * Written paths that would share a place with another one: equal on a file system that ignores case or normal form, a file
 * where a directory is, or the same path twice. A deletion frees the old name, so a rename in case only is no collision.
 */
function collisions(files, base) {
    const deleted = new Set(files.filter(({ op }) => op === 'delete').map(({ path }) => path));
    const places = new Map();
    const known = new Set();
    for (const path of base)
        if (!deleted.has(path))
            occupy(path);
    const found = [];
    const written = new Set();
    for (const { op, path } of files) {
        if (op === 'delete')
            continue;
        const other = written.has(path) ? path : (clash(path, false) ?? firstClash((0,pipeline_path/* parentsOf */.fY)(path)));
        if (other !== null)
            found.push({ path, with: other });
        written.add(path);
        occupy(path);
    }
    return found;
    function occupy(path) {
        for (const place of [
            ...(0,pipeline_path/* parentsOf */.fY)(path).map((parent) => ({ path: parent, directory: true })),
            { path, directory: false },
        ]) {
            if (known.has(place.path))
                continue;
            known.add(place.path);
            places.set((0,pipeline_path/* foldPath */.tu)(place.path), place);
        }
    }
    function firstClash(parents) {
        for (const parent of parents) {
            const other = clash(parent, true);
            if (other !== null)
                return other;
        }
        return null;
    }
    /** Two spellings that the base itself already has are not this change set's doing. */
    function clash(path, directory) {
        const other = places.get((0,pipeline_path/* foldPath */.tu)(path));
        if (!other || (other.path === path && other.directory === directory))
            return null;
        return known.has(path) && other.path !== path ? null : other.path;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./src/pipeline/guard/dependency.ts


/** Manifests and lock files by ecosystem, on folded base names. */
const ecosystems = [
    {
        manifest: /^(package\.json|pnpm-workspace\.yaml|deno\.jsonc?)$/,
        lock: /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$/,
    },
    {
        manifest: /^(pyproject\.toml|setup\.(py|cfg)|requirements.*\.(txt|in)|pipfile|environment\.ya?ml)$/,
        lock: /^(poetry|uv|pdm|pipfile|pixi)\.lock$/,
    },
    { manifest: /^cargo\.toml$/, lock: /^cargo\.lock$/ },
    { manifest: /^go\.(mod|work)$/, lock: /^go\.(work\.)?sum$/ },
    { manifest: /^(gemfile|.*\.gemspec)$/, lock: /^gemfile\.lock$/ },
    { manifest: /^composer\.json$/, lock: /^composer\.lock$/ },
    {
        manifest: /^(pom\.xml|(build|settings)\.gradle(\.kts)?|libs\.versions\.toml|build\.sbt)$/,
        lock: /^gradle\.lockfile$/,
    },
    { manifest: /^(.*\.(cs|fs|vb)proj|(directory\.)?packages\.(config|props))$/, lock: /^packages\.lock\.json$/ },
    { manifest: /^(mix\.exs|pubspec\.yaml|package\.swift)$/, lock: /^(mix\.lock|pubspec\.lock|package\.resolved)$/ },
];
/** Files that tell a package manager or shell where to fetch from or what to load. */
const settings = /^(\.npmrc|\.yarnrc(\.yml)?|\.pnpmfile\.c?js|binding\.gyp|pip\.conf|\.envrc|nuget\.config|\.bazelrc)$/;
/** Scripts that npm, pnpm or yarn run by themselves on install, pack or publish. */
const lifecycle = /^((pre|post)?(install|prepare|pack|publish|uninstall)|prepublishOnly|dependencies)$/;
const manifestSchema = schemas/* looseObject */._H3({ scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() });
/** Whether a file decides what foreign code is installed. */
function isDependencyFile(path) {
    const name = baseName(path);
    return settings.test(name) || ecosystems.some(({ manifest, lock }) => manifest.test(name) || lock.test(name));
}
/** The lock files of a change set whose ecosystem has no changed manifest beside them: new contents without a stated wish. */
function lonelyLocks(paths) {
    return ecosystems.flatMap(({ manifest, lock }) => paths.some((path) => manifest.test(baseName(path))) ? [] : paths.filter((path) => lock.test(baseName(path))));
}
/** Names of the lifecycle scripts that a package.json adds or changes. A file that is no JSON has none: npm refuses it too. */
function newLifecycleScripts(path, text, before) {
    if (baseName(path) !== 'package.json')
        return [];
    const old = scriptsIn(before);
    return Object.entries(scriptsIn(text))
        .filter(([name, script]) => lifecycle.test(name) && script !== old[name])
        .map(([name]) => name);
}
function scriptsIn(text) {
    try {
        return manifestSchema.parse(JSON.parse(text.replace(/^\ufeff/, ''))).scripts ?? {};
    }
    catch {
        return {};
    }
}
function baseName(path) {
    return (0,pipeline_path/* foldPath */.tu)(path.slice(path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./src/pipeline/guard/protected.ts

/** What runs or rules elsewhere as soon as it lies on a branch. Patterns see folded paths: lower case, NFKC, nothing invisible. */
const protectedPaths = [
    {
        rule: 'workflow',
        why: 'is run by GitHub Actions, with the rights and secrets of this repository',
        pattern: /^\.github\/(workflows|actions)(\/|$)|^\.github\/(.*\/)?action\.ya?ml$/,
    },
    { rule: 'own-configuration', why: 'configures Issuewright itself', pattern: /^\.github\/issuewright\.ya?ml$/ },
    {
        rule: 'ci',
        why: 'is run by a CI service with its secrets',
        pattern: /^(\.circleci|\.buildkite|\.woodpecker)(\/|$)|^(\.gitlab-ci|\.travis|\.drone|\.?appveyor|\.?azure-pipelines|bitbucket-pipelines|\.cirrus)\.ya?ml$|^jenkinsfile$/,
    },
    {
        rule: 'git-settings',
        why: 'changes what git does with other files',
        pattern: /(^|\/)\.(gitattributes|gitmodules|lfsconfig)(\/|$)/,
    },
    {
        rule: 'hooks',
        why: "is run by git on developers' machines",
        pattern: /(^|\/)(\.githooks|\.husky|[^/]*\.git\/hooks)(\/|$)|(^|\/)(\.?lefthook(-local)?\.\w+|\.pre-commit-config\.ya?ml)$/,
    },
    {
        rule: 'code-owners',
        why: 'decides who must review',
        pattern: /^((docs|\.github)\/)?codeowners(\/|$)/,
    },
    {
        rule: 'agent-instructions',
        why: 'instructs or configures coding agents, and so the next run',
        pattern: /(^|\/)((agents?|claude|gemini|qwen|copilot-instructions)(\.local|\.override)?\.md|\.(cursor|windsurf|cline)(rules|ignore)|\.mcp\.json|opencode\.jsonc?|\.aider\.conf\.ya?ml|skill\.md)$|(^|\/)\.(agents|claude|codex|cursor|gemini|opencode|qwen|windsurf|clinerules|roo|kiro|junie)(\/|$)|^\.github\/(agents|instructions|prompts|chatmodes|skills|hooks)(\/|$)/,
    },
];
/** The protections a path falls under, whatever is done with it: also a deletion changes what runs or rules. */
function protections(path) {
    const folded = (0,pipeline_path/* foldPath */.tu)(path);
    return protectedPaths.filter(({ pattern }) => pattern.test(folded));
}

;// CONCATENATED MODULE: ./src/pipeline/guard/secret.ts
/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const secret_forms = [
    // Installation tokens are some 520 characters with dots since 2026-04-27; the old 36 letters match as well.
    { name: 'a GitHub token', pattern: /\bgh[opsur]_[A-Za-z0-9._-]{36,}/g },
    { name: 'a GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9_]{36,}/g },
    { name: 'a GitLab token', pattern: /\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}/g },
    { name: 'a model key', pattern: /\bsk-(?:ant-|proj-|or-|svcacct-)?[A-Za-z0-9_-]{32,}/g },
    { name: 'a Google key', pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
    { name: 'an AWS key', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
    { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
    { name: 'a PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g },
    { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
    { name: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g },
    { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
];
/** What credentials a text holds that the one before did not: their kinds, never their values. */
function newSecrets(text, before) {
    const found = secret_forms.filter(({ pattern }) => text.match(pattern)?.some((secret) => !before.includes(secret)));
    return [...new Set(found.map(({ name }) => name))];
}

;// CONCATENATED MODULE: ./src/pipeline/guard.ts






/** Deleting a greater share of the repository than this deserves a look. */
const largeDeletion = 0.2;
/** How every LFS pointer begins: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsPointer = 'version https://git-lfs.github.com/spec/';
/** How far git looks for a null byte to call a file binary. */
const binaryWindow = 8_000;
const nothing = new Uint8Array();
/** The rules, in the order in which people should read their findings. A change set is published when none of them blocks. */
const rules = [
    block('truncated', ({ changeSet }) => changeSet.truncated ? [{ path: '', why: 'the changes were too many to collect' }] : []),
    block('over-limit', overLimit),
    block('unsafe-path', eachFile(({ path }) => (0,pipeline_path/* whyEscaping */.ls)(path))),
    block('git-directory', eachFile(({ path }) => ((0,pipeline_path/* hasGitDirectory */.Yt)(path) ? "is git's own directory somewhere" : null))),
    block('bad-name', eachWritten(({ path }, { base }) => (base?.has(path) ? null : (0,pipeline_path/* whyBadName */.Zd)(path)))),
    block('collision', ({ changeSet, base }) => collisions(changeSet.files, base?.keys() ?? []).map(({ path, with: other }) => ({
        path,
        why: `takes the place of ${other}`,
    }))),
    block('not-a-file', eachWritten((file) => (isPlain(file) ? null : `is a ${file.kind} of mode ${file.mode}`))),
    block('content-missing', eachWritten((file, set) => (contentOf(file, set) ? null : 'came without its content'))),
    ...['workflow', 'own-configuration', 'ci', 'git-settings', 'hooks', 'code-owners', 'agent-instructions'].map((name) => block(name, eachFile(({ path }) => protections(path).find(({ rule }) => rule === name)?.why ?? null))),
    block('lfs-pointer', eachContent((after) => (asciiOf(after).startsWith(lfsPointer) ? 'is an LFS pointer' : null))),
    block('secret', eachContent((after, before) => listed('holds', newSecrets(asciiOf(after), asciiOf(before))))),
    block('hidden-character', eachContent((after, before) => listed('adds', newlyHidden(after, before)))),
    block('lifecycle-script', eachContent((after, before, path) => listed('adds or changes', newLifecycleScripts(path, textOf(after), textOf(before))))),
    block('lock-file-alone', ({ changeSet }) => lonelyLocks(changeSet.files.map(({ path }) => path)).map((path) => ({ path, why: 'changed without its manifest' }))),
    review('dependency', eachFile(({ path }) => (isDependencyFile(path) ? 'decides what foreign code is installed' : null))),
    review('executable', eachWritten((file, { base }) => file.mode === '100755' && base?.get(file.path)?.mode !== '100755' ? 'becomes executable' : null)),
    review('binary', eachContent((after) => (isBinary(after) ? 'cannot be read in the diff' : null))),
    review('editor', eachFile(({ path }) => /^\.(vscode|devcontainer|idea)\//i.test(path) ? 'is obeyed by editors that open the repository' : null)),
    review('large-deletion', largeDeletions),
];
/**
 * Judges a change set: every rule looks at all of it, so that people see every reason at once.
 * Pure; trusts nothing of the change set but the contents, which the caller has hashed.
 */
function judge(set) {
    return rules.flatMap(({ name, answer, look }) => look(set).map((complaint) => ({ rule: name, answer, ...complaint })));
}
/** Whether any finding forbids publishing. */
function isBlocked(findings) {
    return findings.some(({ answer }) => answer === 'block');
}
function overLimit({ changeSet: { files }, limits }) {
    const written = files.filter(isWritten);
    const total = written.reduce((sum, { bytes }) => sum + bytes, 0);
    return [
        ...(files.length > limits.files ? [{ path: '', why: `${files.length} files, allowed are ${limits.files}` }] : []),
        ...(total > limits.totalBytes
            ? [{ path: '', why: `${total} bytes in all, allowed are ${limits.totalBytes}` }]
            : []),
        ...written
            .filter(({ bytes }) => bytes > limits.fileBytes)
            .map(({ path, bytes }) => ({ path, why: `${bytes} bytes, allowed are ${limits.fileBytes}` })),
    ];
}
function largeDeletions({ changeSet: { files }, base }) {
    const deleted = files.filter(({ op }) => op === 'delete').length;
    const share = deleted / (base?.size ?? files.length);
    return share > largeDeletion ? [{ path: '', why: `${deleted} files are deleted` }] : [];
}
function newlyHidden(after, before) {
    if (isBinary(after))
        return [];
    const old = (0,character/* hiddenCharacters */.x)(textOf(before));
    return [...(0,character/* hiddenCharacters */.x)(textOf(after))]
        .filter(([name, count]) => count > (old.get(name) ?? 0))
        .map(([name]) => name);
}
function block(name, look) {
    return { name, answer: 'block', look };
}
function review(name, look) {
    return { name, answer: 'review', look };
}
function eachFile(say) {
    return (set) => set.changeSet.files.flatMap((file) => complaint(file.path, say(file, set)));
}
function eachWritten(say) {
    return (set) => set.changeSet.files.filter(isWritten).flatMap((file) => complaint(file.path, say(file, set)));
}
function eachContent(say) {
    return eachWritten((file, set) => {
        const after = contentOf(file, set);
        return after ? say(after, set.base?.get(file.path)?.content ?? nothing, file.path) : null;
    });
}
function complaint(path, why) {
    return why === null ? [] : [{ path, why }];
}
function listed(verb, things) {
    return things.length === 0 ? null : `${verb} ${things.join(', ')}`;
}
function isWritten(file) {
    return file.op !== 'delete';
}
function isPlain({ kind, mode }) {
    return kind === 'file' && (mode === '100644' || mode === '100755');
}
function contentOf({ sha256 }, { content }) {
    return sha256 === null ? undefined : content.get(sha256);
}
function isBinary(bytes) {
    return bytes.subarray(0, binaryWindow).includes(0);
}
/** Forgiving on purpose: one broken byte must not turn a source file into something that is not looked at. */
function textOf(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
/** Byte by byte, so that ASCII is found in binaries as well. */
function asciiOf(bytes) {
    return new TextDecoder('latin1').decode(bytes);
}


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ hasGitDirectory),
/* harmony export */   Zd: () => (/* binding */ whyBadName),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   ls: () => (/* binding */ whyEscaping),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/** Bytes a path may have in all, so that it also fits below a runner's work folder; Linux ends at 4,096, Windows near 260. */
const maxPathBytes = 1_000;
/** Bytes one component may have: NAME_MAX of every common file system. */
const maxComponentBytes = 255;
/**
 * The form under which two spellings of a path are the same somewhere: upper and lower case, compatibility forms (NFKC),
 * characters that HFS+ ignores, and the dots and spaces at the end of a name that Windows drops. Folding twice changes nothing.
 */
function foldPath(path) {
    const folded = path
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/i\u0307+/g, 'i') // what lower case makes of U+0130, the dotted capital I
        .replace(/(?<=[^. /])[. ]+(?=\/|$)/g, '')
        .normalize('NFKC');
    return folded === path ? path : foldPath(folded);
}
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
/** Names that break on another machine, in a shell or before a reader's eyes. `\p{L}\p{M}\p{N}`: letters and digits of any script. */
const badNames = [
    ['is longer than 1,000 bytes', (path) => bytesOf(path) > maxPathBytes],
    [
        'has a component of more than 255 bytes',
        (path) => path.split('/').some((name) => bytesOf(name) > maxComponentBytes),
    ],
    ['has an invisible character', (path) => /\p{Default_Ignorable_Code_Point}/u.test(path)],
    ['has a character outside the allow-list', (path) => !/^[\p{L}\p{M}\p{N} ._\-+@()[\]{},=~#%&!'^/]*$/u.test(path)],
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

/***/ 8953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ move),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   T8: () => (/* binding */ endAttempt),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   xF: () => (/* binding */ beginAttempt)
/* harmony export */ });
/* unused harmony exports replies, recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7428);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3739);




/** How much of the past a record keeps; older moves and attempts survive only in `totals`. */
const keptMoves = 30;
const keptAttempts = 10;
/** What we may have to say to a command beyond a reaction. */
const replies = ['refused', 'unknown', 'help', 'not-now', 'no-label'];
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
    startedAt: time,
    endedAt: time.nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['published', 'cancelled', ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc]).nullable(),
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
    /** Which run holds the item, until when, and the commit it works on. */
    lease: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ run: id, attempt: id, deadline: time, base: short(40) }).nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(attemptSchema).max(keptAttempts),
    change: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ branch: short(100), base: short(40), head: short(40), pullRequest: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(), round: id })
        .nullable(),
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc), message: short(2_000), at: time }).nullable(),
    totals: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ attempts: id, minutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(), tokens: id, costUsd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative() }),
    /** Id of the last comment whose command was handled; smaller ids are history. */
    handled: id,
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
function newRecord(at, ids, consent, labelling) {
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
        lease: null,
        attempts: [],
        change: null,
        error: null,
        totals: { attempts: 0, minutes: 0, tokens: 0, costUsd: 0 },
        handled: 0,
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
        lease: null,
        error: null,
        reply: null,
        history: [...record.history, { from: record.stage, to, ...how }].slice(-keptMoves),
        ...changes,
    };
}
/** Notes the start of an attempt. */
function beginAttempt(record, attempt) {
    const begun = { ...attempt, endedAt: null, outcome: null, minutes: 0, tokens: 0, costUsd: 0 };
    return {
        attempts: [...record.attempts, begun].slice(-keptAttempts),
        totals: { ...record.totals, attempts: record.totals.attempts + 1 },
    };
}
/** Closes the open attempt, if there is one, and adds what it cost to the totals. */
function endAttempt(record, end) {
    const last = record.attempts.at(-1);
    if (!last || last.endedAt !== null)
        return {};
    const { minutes, tokens, costUsd } = record.totals;
    return {
        attempts: [...record.attempts.slice(0, -1), { ...last, ...end }],
        totals: {
            ...record.totals,
            minutes: minutes + end.minutes,
            tokens: tokens + end.tokens,
            costUsd: costUsd + end.costUsd,
        },
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

const issueTypes = ['bug', 'feature', 'documentation', 'refactor', 'infrastructure', 'question', 'other'];
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
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   lB: () => (/* binding */ observe)
/* harmony export */ });
/* unused harmony exports textHashOf, answersOf */
/* harmony import */ var _pipeline_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7874);
/* harmony import */ var _pipeline_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1759);
/* harmony import */ var _pipeline_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8953);
/* harmony import */ var _text_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2533);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6193);
/* harmony import */ var _pipeline_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1160);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2202);







/**
 * Reads the world: one request for the issue with its record, then the live rights of the people on whom a rule may depend,
 * and the pull request when it belongs to a later generation than the first.
 */
async function observe(platform, number, label, seals, run) {
    const guess = (0,_pipeline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(number, 1);
    const reading = await platform.read(number, guess);
    const status = (0,_text_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(reading.comments, { repository: reading.repository.id, issue: reading.issue.id }, seals);
    const record = status.kind === 'valid' ? status.record : null;
    const newestBranch = newestGeneration(reading.branches);
    const branch = (0,_pipeline_record_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at)(number, record?.generation ?? Math.max(1, newestBranch));
    const pullRequests = branch === guess ? reading.pullRequests : await platform.pullRequests(branch);
    const labelled = reading.issue.labels.includes(label)
        ? (reading.labellings.filter((one) => one.label === label).at(-1) ?? null)
        : null;
    const mayPush = await rights(platform, peopleInQuestion(reading, labelled, record, run));
    const issue = { ...reading.issue, hash: (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashTexts */ .tX)([reading.issue.title, reading.issue.body]) };
    const snapshot = {
        repository: reading.repository,
        target: reading.target,
        issue,
        labelled,
        comments: reading.comments,
        status,
        pullRequest: pullRequests[0] ?? null,
        newestBranch,
        mayPush,
        verdict: null,
        textHash: '',
        delivery: null,
        trouble: null,
        run,
    };
    return { snapshot: { ...snapshot, textHash: textHashOf(snapshot) }, settings: reading.settings };
}
/** Hash of all that a verdict is made for. */
function textHashOf(snapshot) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashTexts */ .tX)([snapshot.issue.title, snapshot.issue.body, ...answersOf(snapshot).map(({ body }) => body)]);
}
/** The answers to our questions, oldest first. */
function answersOf({ comments, status, issue, mayPush }) {
    const record = status.kind === 'valid' ? status.record : null;
    return (0,_pipeline_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answersAmong */ .a)(comments, record, issue.author?.login ?? null, mayPush);
}
/** The issue as models and agents may read it, and what was taken out, for people. */
function readable(snapshot) {
    const answers = answersOf(snapshot);
    const clean = [snapshot.issue.title, snapshot.issue.body, ...answers.map(({ body }) => body)].map((text) => (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitise */ .t)(text));
    const texts = clean.map(({ text }) => text);
    return { title: texts[0] ?? '', body: texts[1] ?? '', answers, texts: texts.slice(2), removed: clean.flatMap(({ removed }) => removed) };
}
function newestGeneration(branches) {
    return Math.max(0, ...branches.map((name) => Number(/-g(\d{1,4})$/.exec(name)?.[1] ?? 0)));
}
/** Only people whose right decides something now; a sleeping item needs nobody's. */
function peopleInQuestion(reading, labelled, record, run) {
    const people = [];
    const fresh = labelled !== null && labelled.event !== record?.labelling;
    const active = record !== null && (0,_pipeline_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .isActive */ .$m)(record.stage);
    if (fresh)
        people.push(labelled.by?.bot ? null : labelled.by?.login);
    if (active)
        people.push(record.consent?.by.login);
    if (fresh || active) {
        const since = record?.consent?.at ?? labelled?.at ?? '';
        const edits = [reading.issue.edited, reading.issue.renamed];
        people.push(...edits.map((edit) => (edit && edit.at >= since && !edit.by?.bot ? edit.by?.login : null)));
    }
    const commands = reading.comments.filter((c) => !c.ours && c.id > (record?.handled ?? 0) && (0,_pipeline_command_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCommand */ .R)(c.body) !== null);
    people.push(...commands.map((c) => (c.author?.bot ? null : c.author?.login)));
    const asked = active ? record.rounds[0]?.at : undefined;
    const repliers = reading.comments.filter((c) => asked && c.createdAt >= asked && !c.ours && !c.author?.bot);
    people.push(...repliers.map((c) => (c.author?.login === reading.issue.author?.login ? null : c.author?.login)));
    if (run.triggeredBy !== run.actor)
        people.push(run.triggeredBy);
    return [...new Set(people.filter((login) => typeof login === 'string'))];
}
async function rights(platform, logins) {
    const pairs = await Promise.all(logins.map(async (login) => [login, await platform.mayPush(login)]));
    return Object.fromEntries(pairs);
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(534);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8095);



/** Deeper nesting is not read any more: the rest counts as raw HTML, in which nothing is code. */
const maxDepth = 100;
const blockTags = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|title|summary|table|tbody|td|tfoot|th|thead|tr|track|ul';
/** CommonMark's seven kinds of HTML blocks: how they start, and what ends them. The last cannot interrupt a paragraph. */
const htmlBlocks = [
    { start: /^<(?:script|pre|style)(?:[ \t\v\f>]|$)/i, until: /<\/(?:script|pre|style)>/i },
    { start: /^<!--/, until: /-->/ },
    { start: /^<\?/, until: /\?>/ },
    { start: /^<![A-Z]/, until: />/ },
    { start: /^<!\[CDATA\[/i, until: /\]\]>/ },
    { start: new RegExp(`^</?(?:${blockTags})(?:[ \\t\\v\\f]|/?>|$)`, 'i'), until: /^[ \t]*$/ },
    { start: new RegExp(`^${_html_js__WEBPACK_IMPORTED_MODULE_0__/* .tagSource */ .QK}[ \\t\\f]*$`), until: /^[ \t]*$/ },
];
/**
 * Splits Markdown into blocks as GitHub's own parser (cmark-gfm) does, so that we know what is shown as code and what is
 * hidden. Line ends must be `\n`; every line is in exactly one block. Linear in the length of the text.
 */
function readBlocks(markdown) {
    const state = { blocks: [], containers: [], leaf: null };
    for (const raw of markdown.split('\n')) {
        const line = expandTabs(raw);
        const place = continueContainers(state.containers, line);
        const all = place.count === state.containers.length;
        if (!(all && continueLeaf(state, line, place.at)))
            openBlocks(state, line, place);
    }
    return state.blocks;
}
/** Tabs reach to the next multiple of four; only those in front are structure. */
function expandTabs(line) {
    if (!line.includes('\t'))
        return line;
    const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
    let wide = '';
    for (const char of lead)
        wide += char === '\t' ? ' '.repeat(4 - (wide.length % 4)) : char;
    return wide + line.slice(lead.length);
}
function indentAt(line, at) {
    let end = at;
    while (line[end] === ' ')
        end += 1;
    return end - at;
}
const isBlank = (text) => /^[ \t]*$/.test(text);
const splitAt = (line, at) => ({ prefix: line.slice(0, at), text: line.slice(at) });
function continueContainers(containers, line) {
    let at = 0;
    let count = 0;
    for (const container of containers) {
        const indent = indentAt(line, at);
        if (container.kind === 'quote') {
            if (indent > 3 || line[at + indent] !== '>')
                break;
            at += indent + (line[at + indent + 1] === ' ' ? 2 : 1);
        }
        else {
            const need = container.kind === 'item' ? container.indent : 4;
            const mayBeBlank = container.kind !== 'item' || !container.empty;
            if (indent < need && !(mayBeBlank && at + indent >= line.length))
                break;
            at += Math.min(indent, need);
        }
        count += 1;
    }
    return { count, at };
}
/** Adds the line to an open code, fence or HTML block; false when the line is not its. */
function continueLeaf(state, line, at) {
    const { leaf } = state;
    const block = state.blocks.at(-1);
    if (!block || (leaf?.kind !== 'fence' && leaf?.kind !== 'html' && leaf?.kind !== 'code'))
        return false;
    const { text } = splitAt(line, at);
    if (leaf.kind === 'code' && indentAt(line, at) < 4 && !isBlank(text))
        return false;
    block.lines.push(splitAt(line, at));
    if (leaf.kind === 'html' && leaf.until.test(text))
        state.leaf = null;
    if (leaf.kind === 'fence' && /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1]?.startsWith(leaf.mark)) {
        if (block.kind === 'fence')
            block.closed = true;
        state.leaf = null;
    }
    return true;
}
/** Opens what the line opens behind the containers it continues: more containers, then one leaf. */
function openBlocks(state, line, place) {
    const kept = state.containers.length === place.count;
    const lazy = state.leaf?.kind === 'paragraph';
    const opened = [];
    let { at } = place;
    for (;;) {
        const fresh = opened.length === 0;
        const indent = indentAt(line, at);
        const tooDeep = place.count + opened.length > maxDepth;
        const step = tooDeep ? endless : nextStep(state, line.slice(at + indent), indent, kept && fresh, lazy && fresh);
        if (step === 'continue') {
            state.blocks.at(-1)?.lines.push(splitAt(line, at + indent));
            return;
        }
        if (step === null || !('container' in step)) {
            state.containers.splice(place.count, state.containers.length, ...opened);
            if (tooDeep)
                state.containers = [];
            return beginBlock(state, step, line, at);
        }
        opened.push(step.container);
        at += step.width;
    }
}
const endless = { kind: 'html', until: /(?!)/ };
/** What the rest of a line is, given the leaf it directly follows (when `kept`) and whether it may continue a paragraph. */
function nextStep(state, rest, indent, kept, lazy) {
    const above = kept ? state.leaf : null;
    const paragraph = above?.kind === 'paragraph' ? state.blocks.at(-1)?.lines : undefined;
    if (isBlank(rest))
        return null;
    if (indent > 3)
        return lazy ? 'continue' : { kind: 'code' };
    if (/^#{1,6}(?:[ \t]|$)/.test(rest))
        return { kind: 'line' };
    const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest);
    if (fence)
        return { kind: 'fence', mark: fence[1] ?? fence[2] ?? '' };
    const html = (paragraph ? htmlBlocks.slice(0, 6) : htmlBlocks).find(({ start }) => start.test(rest));
    if (html)
        return { kind: 'html', until: html.until };
    if (paragraph && /^(?:=+|-+)[ \t]*$/.test(rest) && !onlyDefinitions(paragraph))
        return { kind: 'line' };
    if (/^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(rest))
        return { kind: 'line' };
    const container = openContainer(rest, indent, paragraph !== undefined);
    if (container)
        return container;
    const columns = paragraph ? (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .delimiterColumns */ .T)(rest) : 0;
    if (columns > 0 && (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCells */ .U)(paragraph?.at(-1)?.text ?? '').length === columns)
        return { kind: 'table', columns };
    if (above?.kind === 'table' && (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCells */ .U)(rest).length > 0)
        return above;
    return lazy ? 'continue' : { kind: 'paragraph' };
}
function onlyDefinitions(lines) {
    const text = lines.map((line) => line.text).join('\n');
    return text.startsWith('[') && isBlank(text.slice((0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefinitions */ .TL)(text).end));
}
function openContainer(rest, indent, interrupts) {
    if (rest.startsWith('>'))
        return { container: { kind: 'quote' }, width: indent + (rest[1] === ' ' ? 2 : 1) };
    const note = /^\[\^[^\] \t]+\]:[ \t]*/.exec(rest);
    if (note)
        return { container: { kind: 'footnote' }, width: indent + note[0].length };
    const marker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t\v\f]|$)/.exec(rest);
    if (!marker)
        return null;
    const width = indent + marker[0].length;
    const spaces = indentAt(rest, marker[0].length);
    const empty = isBlank(rest.slice(marker[0].length));
    if (interrupts && (empty || (marker[1] !== undefined && Number(marker[1]) !== 1)))
        return null;
    const padding = spaces > 4 || spaces < 1 || empty ? 1 : spaces;
    return { container: { kind: 'item', indent: width + padding, empty }, width: width + Math.min(padding, spaces) };
}
function beginBlock(state, leaf, line, at) {
    const asWritten = leaf?.kind === 'html' || leaf?.kind === 'fence' || leaf?.kind === 'code';
    const lines = [splitAt(line, asWritten ? at : at + indentAt(line, at))];
    const above = state.leaf;
    state.leaf = leaf?.kind === 'line' || (leaf?.kind === 'html' && leaf.until.test(lines[0]?.text ?? '')) ? null : leaf;
    if (leaf)
        for (const container of state.containers)
            if (container.kind === 'item')
                container.empty = false;
    if (!leaf)
        state.blocks.push({ kind: 'blank', lines });
    else if (state.containers.some(({ kind }) => kind === 'footnote'))
        state.blocks.push({ kind: 'footnote', lines });
    else if (leaf.kind === 'html' || leaf.kind === 'code')
        state.blocks.push({ kind: leaf.kind, lines });
    else if (leaf.kind === 'fence')
        state.blocks.push({ kind: 'fence', lines, mark: leaf.mark, closed: false });
    else if (leaf.kind === 'table') {
        if (above?.kind === 'paragraph')
            beginTable(state, leaf.columns);
        state.blocks.push({ kind: 'row', lines, columns: leaf.columns });
    }
    else
        state.blocks.push({ kind: 'prose', lines });
}
/** The last line of the paragraph above turns out to be the head of a table. */
function beginTable(state, columns) {
    const paragraph = state.blocks.at(-1);
    const head = paragraph?.lines.pop();
    if (paragraph?.lines.length === 0)
        state.blocks.pop();
    if (head)
        state.blocks.push({ kind: 'row', lines: [head], columns });
}


/***/ }),

/***/ 2533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* unused harmony export decodeRecord */
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
        return { kind: 'absent', commentId: Math.min(best.commentId, second.commentId), why: 'two comments hold a record of the same revision' };
    }
    return best ?? readings[0] ?? { kind: 'absent', commentId: null, why: null };
}
function judge(comment, decoded, ids) {
    const absent = (why) => ({ kind: 'absent', commentId: comment.id, why });
    if (decoded.kind === 'none')
        return absent('it holds no record');
    if (decoded.kind === 'invalid')
        return absent(decoded.why);
    if (decoded.kind === 'newer')
        return { kind: 'newer', commentId: comment.id, version: decoded.version };
    const { record, signed } = decoded;
    if (record.repository !== ids.repository || record.issue !== ids.issue)
        return absent('the record belongs to another issue');
    const foreign = comment.editor !== null && comment.editor.login !== comment.author?.login;
    if (foreign && !signed)
        return absent('someone else edited the status comment');
    return { kind: 'valid', commentId: comment.id, body: comment.body, record, restore: foreign };
}


/***/ }),

/***/ 534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ tagSource),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   y8: () => (/* binding */ readHtml),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
const space = '[ \\t\\v\\f\\n]';
/** A complete open or closing tag, as CommonMark has it. */
const tagSource = `<(?:[A-Za-z][A-Za-z0-9-]*(?:${space}+[A-Za-z_:][\\w:.-]*(?:${space}*=${space}*(?:[^ \\t\\v\\f\\n"'=<>\`]+|'[^']*'|"[^"]*"))?)*${space}*/?|/[A-Za-z][A-Za-z0-9-]*${space}*)>`;
/** Reads a comment at `at`; one that nothing closes reaches to the end. */
function readComment(text, at) {
    const empty = /<!--(?:-?>)/y;
    empty.lastIndex = at;
    const end = empty.test(text) ? empty.lastIndex : text.indexOf('-->', at + 4) + 3;
    return { kind: 'hidden', source: end < 3 ? text.slice(at) : text.slice(at, end), closed: end >= 3 };
}
function readTag(source) {
    return { kind: 'tag', source, name: /[A-Za-z][^\s/>]*/.exec(source)?.[0].toLowerCase() ?? '', close: source[1] === '/' };
}
/**
 * Reads an HTML block as a browser does: a quote opened in a tag swallows all up to the next quote, and a tag that
 * nothing ends swallows the rest (`closed: false`). Linear in the length of the text.
 */
function readHtml(text) {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        const open = /<(?=[A-Za-z/!?])|$/g;
        open.lastIndex = at;
        const start = open.exec(text)?.index ?? text.length;
        if (start > at)
            tokens.push({ kind: 'text', source: text.slice(at, start) });
        at = start;
        if (at === text.length)
            break;
        const token = readMarkup(text, at);
        tokens.push(token);
        at += token.source.length;
    }
    return tokens;
}
function readMarkup(text, at) {
    if (text.startsWith('<!--', at))
        return readComment(text, at);
    const isTag = /<\/?[A-Za-z]/y;
    isTag.lastIndex = at;
    const end = isTag.test(text) ? tagEnd(text, at) : text.indexOf('>', at) + 1;
    if (end === 0)
        return { kind: 'hidden', source: text.slice(at), closed: false };
    const source = text.slice(at, end);
    return isTag.lastIndex > 0 ? readTag(source) : { kind: 'hidden', source, closed: true };
}
/** The offset behind the tag that begins at `at`, or 0. Quotes count only where an attribute's value begins. */
function tagEnd(text, at) {
    let end = after(/<\/?[^\s/>]*/y, text, at);
    while (end < text.length) {
        end = after(/[\s/]*/y, text, end);
        if (text[end] === '>')
            return end + 1;
        end = after(/[^\s/>][^\s/>=]*\s*/y, text, end);
        if (text[end] !== '=')
            continue;
        end = after(/=\s*/y, text, end);
        const quote = text[end];
        if (quote === '"' || quote === "'") {
            end = text.indexOf(quote, end + 1) + 1;
            if (end === 0)
                return 0;
        }
        else
            end = after(/[^\s>]*/y, text, end);
    }
    return 0;
}
function after(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}


/***/ }),

/***/ 8038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readInline),
/* harmony export */   a: () => (/* binding */ trimUrl)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(534);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);


const special = /[\\`<[\]:]|!\[(?!\^)|www\./g;
const punctuation = /[!-/:-@[-`{-~]/;
/**
 * Reads one paragraph, heading or table cell as GitHub's parser does: code spans, tags and autolinks bind tighter than
 * brackets. `labels` are those of the link reference definitions of the whole text. Linear in the length of the text.
 */
function readInline(text, labels) {
    const scan = { text, labels, openers: [], inactive: 0, images: 0, runs: backtickRuns(text) };
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        special.lastIndex = at;
        const start = special.exec(text)?.index ?? text.length;
        if (start > at)
            tokens.push({ kind: 'text', source: text.slice(at, start) });
        at = start;
        if (at === text.length)
            break;
        const token = readSpecial(scan, at);
        tokens.push(token);
        at += token.source.length;
    }
    return tokens;
}
function readSpecial(scan, at) {
    const { text } = scan;
    const char = text[at] ?? '';
    if (char === '\\')
        return punctuation.test(text[at + 1] ?? '') ? { kind: 'escape', source: text.slice(at, at + 2) } : literal(char);
    if (char === '`')
        return readCode(scan, at);
    if (char === '<')
        return readAngle(text, at);
    if (char === ':' || char === 'w')
        return readUrl(scan, at);
    if (char === ']')
        return readClose(scan, at);
    const source = char === '!' ? '![' : '[';
    const token = { kind: 'open', source, image: char === '!', link: null };
    const last = scan.openers.at(-1);
    if (last)
        last.followed = true;
    scan.openers.push({ token, end: at + source.length, followed: false });
    if (token.image)
        scan.images += 1;
    return token;
}
const literal = (source) => ({ kind: 'text', source });
/** Where runs of backticks begin, by their length, the last first. */
function backtickRuns(text) {
    const runs = new Map();
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const starts = runs.get(run.length);
        if (starts)
            starts.push(index);
        else
            runs.set(run.length, [index]);
    }
    for (const starts of runs.values())
        starts.reverse();
    return runs;
}
function readCode({ text, runs }, at) {
    const run = /`+/y;
    run.lastIndex = at;
    const mark = run.exec(text)?.[0] ?? '';
    const starts = runs.get(mark.length) ?? [];
    while ((starts.at(-1) ?? text.length) <= at)
        starts.pop();
    const end = starts.at(-1);
    return end === undefined ? literal(mark) : { kind: 'code', source: text.slice(at, end + mark.length) };
}
function readAngle(text, at) {
    const autolink = match(/<(?:[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\0-\x20<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+)>/y, text, at);
    if (autolink)
        return { kind: 'autolink', source: autolink };
    const tag = match(tagPattern, text, at);
    if (tag)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(tag);
    if (text.startsWith('<!--', at))
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .readComment */ .W3)(text, at);
    const other = match(/<(?:\?[^]*?\?>|![A-Z]+[ \t\v\f\n][^>]*>|!\[CDATA\[[^]*?\]\]>)/y, text, at);
    return other ? { kind: 'hidden', source: other, closed: true } : literal('<');
}
const tagPattern = new RegExp(_html_js__WEBPACK_IMPORTED_MODULE_0__/* .tagSource */ .QK, 'y');
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
/** GFM's autolinks reach to the next space or tag, whatever Markdown is in between. They are not made inside brackets. */
function readUrl({ text, openers, inactive, images }, at) {
    const www = text[at] === 'w';
    const start = www ? at : at - (/(?:https?|ftp)$/i.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0);
    const before = text[start - 1] ?? ' ';
    const found = www
        ? /[*_~(\s]/.test(before) && match(/www\.[^\s<]*/y, text, at)
        : start < at && !/[A-Za-z]/.test(before) && match(/:\/\/[^\s<]*/y, text, at);
    const bracketed = openers.length > inactive || images > 0;
    if (!found || bracketed || !isHost(found.slice(www ? 0 : 3), www))
        return literal(www ? 'www.' : ':');
    return { kind: 'url', source: trimUrl(found) };
}
/** No underscore in the last two parts, and a dot somewhere unless there is a scheme. */
function isHost(url, dotted) {
    const host = /^(?:[^\s\p{P}\p{S}]|[-._])+/u.exec(url)?.[0] ?? '';
    const parts = host.split('.');
    return /^[^\s\p{P}]/u.test(url) && !parts.slice(-2).join('').includes('_') && (!dotted || parts.length > 1);
}
/** Cuts what GitHub does not count to a link: closing punctuation, a bracket that was not opened, an entity. */
function trimUrl(url) {
    let end = url.length;
    let open = 0;
    for (const char of url)
        open += char === '(' ? 1 : char === ')' ? -1 : 0;
    for (; end > 0; end -= 1) {
        const char = url[end - 1] ?? '';
        if (char === ';')
            end -= (/&[A-Za-z]+;$/.exec(url.slice(Math.max(0, end - 40), end))?.[0].length ?? 1) - 1;
        else if (char === ')' && open < 0)
            open += 1;
        else if (!'?!.,:*_~\'"'.includes(char))
            break;
    }
    return url.slice(0, end);
}
function readClose(scan, at) {
    const opener = scan.openers.pop();
    const active = opener && (opener.token.image || scan.openers.length >= scan.inactive);
    scan.inactive = Math.min(scan.inactive, scan.openers.length);
    if (opener?.token.image)
        scan.images -= 1;
    const found = active ? readLink(scan, opener, at + 1) : null;
    if (!opener || !found)
        return literal(']');
    opener.token.link = found.link;
    // Links hold no links: what is still open around this one stays text.
    if (!opener.token.image && !found.note)
        scan.inactive = scan.openers.length;
    return { kind: 'close', source: scan.text.slice(at, found.end), image: opener.token.image, link: found.link };
}
function readLink({ text, labels }, opener, at) {
    const tail = (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .readTail */ .Zr)(text, at);
    if (tail)
        return { end: tail.end, link: { destination: tail.destination, title: tail.title } };
    const label = (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabel */ .V8)(text, at);
    const own = opener.followed || at - opener.end > 1000 ? '' : (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseLabel */ .rR)(text.slice(opener.end, at - 1));
    const reference = { end: label?.end ?? at, link: { destination: null, title: '' } };
    if (labels.has(label?.label || own))
        return reference;
    // cmark-gfm loses the label behind what looks like a footnote: `[^1][never shown]`.
    return label && text[opener.end] === '^' ? { ...reference, note: true } : null;
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ decodeInvisibleEntities),
/* harmony export */   C3: () => (/* binding */ decodeTags),
/* harmony export */   _0: () => (/* binding */ stripInvisible)
/* harmony export */ });
// A joiner or selector between emoji is part of what is seen: 👩‍💻, ❤️, 1️⃣.
const partOfEmoji = '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}])[\\uFE0E\\uFE0F]|(?<=[#*0-9])\\uFE0F(?=\\u20E3)|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})';
/** Sources: Unicode 16 properties; U+2800 is an empty braille cell, U+FFF9 to U+FFFB are interlinear annotations. */
const patterns = [
    ['tag-characters', /[\u{E0000}-\u{E007F}]+/gu],
    ['bidi-control', /\p{Bidi_Control}/gu],
    ['control-character', /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu],
    ['invisible-character', new RegExp(`(?!${partOfEmoji})[\\p{Default_Ignorable_Code_Point}\\u2800\\uFFF9-\\uFFFB]`, 'gu')],
];
/** Takes out every character that cannot be seen, but `\n`, `\t` and what emoji are made of; `told` hears of each run. */
function stripInvisible(text, told = () => { }) {
    return patterns.reduce((clean, [kind, pattern]) => clean.replace(pattern, (characters) => {
        told(kind, characters);
        return '';
    }), text);
}
/** What Unicode tag characters spell: each stands for the ASCII character 0xE0000 below it. */
function decodeTags(characters) {
    return Array.from(characters, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0xe0020) - 0xe0000)).join('');
}
// Named entities of HTML for characters that cannot be seen; the numbered ones speak for themselves.
const named = new Map(Object.entries({ shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c', lrm: '\u200e', rlm: '\u200f', af: '\u2061', it: '\u2062', ic: '\u2063' })
    .concat(['ZeroWidthSpace', 'NegativeVeryThinSpace', 'NegativeThinSpace', 'NegativeMediumSpace', 'NegativeThickSpace'].map((name) => [name, '\u200b']))
    .concat([['NoBreak', '\u2060'], ['ApplyFunction', '\u2061'], ['InvisibleTimes', '\u2062'], ['InvisibleComma', '\u2063']]));
/** Replaces the entities that stand for characters nobody can see by those characters; all others stay as written. */
function decodeInvisibleEntities(text) {
    return text.replace(/&(?:#(?:x([\da-f]{1,20})|(\d{1,20}));?|([A-Za-z]{2,24});)/gi, (entity, hex, decimal, name) => {
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
        const char = name ? named.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
        return char !== undefined && stripInvisible(char) === '' ? char : entity;
    });
}


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ readDefinitions),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   Zr: () => (/* binding */ readTail),
/* harmony export */   rR: () => (/* binding */ normaliseLabel)
/* harmony export */ });
const escapable = /[!-/:-@[-`{-~]/;
const space = (char) => char !== undefined && /[ \t\v\f\r\n]/.test(char);
function skip(source, at) {
    let end = at;
    while (space(source[end]))
        end += 1;
    return end;
}
/** Blanks and at most one line end. */
function skipLine(source, at) {
    const run = /[ \t]*(?:\n[ \t]*)?/y;
    run.lastIndex = at;
    return at + (run.exec(source)?.[0].length ?? 0);
}
function readDestination(source, at) {
    if (source[at] === '<') {
        const angled = /<((?:\\[^]|[^\\\n<>])*)>/y;
        angled.lastIndex = at;
        const found = angled.exec(source);
        return found ? { end: angled.lastIndex, destination: found[1] ?? '' } : null;
    }
    let depth = 0;
    let end = at;
    for (; end < source.length && !space(source[end]); end += 1) {
        const char = source[end];
        if (char === '\\' && escapable.test(source[end + 1] ?? ''))
            end += 1;
        else if (char === '(' && ++depth > 32)
            return null;
        else if (char === ')' && --depth < 0)
            break;
    }
    if (end >= source.length || (end === at && source[at] !== ')'))
        return null;
    return { end, destination: source.slice(at, end) };
}
/** Returns the offset behind a title; an escaped quote ends it only when no other does, as in GitHub's own scanner. */
function readTitle(source, at) {
    const close = { '"': '"', "'": "'", '(': ')' }[source[at] ?? ''];
    if (close === undefined)
        return null;
    let last = null;
    for (let end = at + 1; end < source.length; end += 1) {
        if (source[end] === '\\' && escapable.test(source[end + 1] ?? '')) {
            end += 1;
            if (source[end] === close)
                last = end + 1;
        }
        else if (source[end] === close)
            return end + 1;
        else if (source[end] === '(' && close === ')')
            return last;
    }
    return last;
}
/** Reads `(destination "title")` at `at`. Linear: brackets nest at most 32 deep, as GitHub's parser has it. */
function readTail(source, at) {
    if (source[at] !== '(')
        return null;
    const found = readDestination(source, skip(source, at + 1));
    if (found === null)
        return null;
    const begin = skip(source, found.end);
    const end = begin === found.end ? begin : (readTitle(source, begin) ?? begin);
    const close = skip(source, end);
    if (source[close] !== ')')
        return null;
    return { end: close + 1, destination: found.destination, title: source.slice(begin, end) };
}
/** Reads `[label]` at `at`: no bracket in it unless escaped, at most 1,000 characters. */
function readLabel(source, at) {
    const bracketed = /\[((?:\\[^]|[^\\[\]]){0,1000})\]/y;
    bracketed.lastIndex = at;
    const found = bracketed.exec(source);
    return found ? { end: bracketed.lastIndex, label: normaliseLabel(found[1] ?? '') } : null;
}
/** Labels match without regard to case and to the amount of space. */
function normaliseLabel(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
/**
 * Takes the link reference definitions from the beginning of a paragraph; such lines are never shown. `end` is where the
 * shown text begins.
 */
function readDefinitions(paragraph) {
    const text = `${paragraph}\n`;
    const labels = [];
    let end = 0;
    for (;;) {
        const found = text[end] === '[' ? readDefinition(text, end) : null;
        if (found === null)
            return { end: Math.min(end, paragraph.length), labels };
        labels.push(found.label);
        end = found.end;
    }
}
function readDefinition(text, at) {
    const label = readLabel(text, at);
    if (label === null || label.label === '' || text[label.end] !== ':')
        return null;
    const target = readDestination(text, skipLine(text, label.end + 1));
    if (target === null)
        return null;
    const begin = skipLine(text, target.end);
    const title = begin === target.end ? null : readTitle(text, begin);
    for (const end of title === null ? [target.end] : [title, target.end]) {
        const rest = /[ \t]*\n/y;
        rest.lastIndex = end;
        if (rest.test(text))
            return { end: rest.lastIndex, label: label.label };
    }
    return null;
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ neutralise),
  f: () => (/* binding */ neutraliseLine)
});

// EXTERNAL MODULE: ./src/text/inline.ts
var inline = __webpack_require__(8038);
;// CONCATENATED MODULE: ./src/text/address.ts

/** Pages that list whoever links to them: a link there is a cross-reference, and behind a keyword it closes. */
const traced = /\/(?:issues|pulls?|discussions|commits?)\/[^/]/i;
/** Letters, digits and slashes in disguise: nobody needs them, and they hide what a path is. */
const disguised = /%(?:2f|3\d|[46][1-9a-f]|[57][0-9a])/i;
/**
 * Only https to exactly one of `hosts` stays a link. Every other scheme, a user before the host, a port, a look-alike, and
 * any character that Markdown or another reader of addresses could take in its own way, is redacted.
 */
function judgeAddress(address, hosts) {
    const [, host, rest = ''] = /^https:\/\/([a-z0-9.-]+)([/?#][\w\-./~%?#=&+:,!$@]*)?$/i.exec(address) ?? [];
    if (host === undefined || disguised.test(rest))
        return 'redacted';
    if (!hosts.some((allowed) => allowed.toLowerCase() === host.toLowerCase()))
        return 'redacted';
    return traced.test(rest) ? 'code' : 'link';
}
/** Any scheme with `//`, `www.` and protocol-relative hosts, up to the next space; and schemes that carry code or data. */
const addressSource = '(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:\\/\\/|(?<![A-Za-z0-9])www\\.|(?<![:\\w/])\\/\\/(?=[\\w-]+\\.[\\w-]))[^\\s<]+|\\b(?:javascript|vbscript|data:[a-z]+\\/)[:;,\\w][^\\s<]*';
/** Splits what was found with `addressSource` into the address and the punctuation behind it. */
function splitAddress(found) {
    const address = (0,inline/* trimUrl */.a)(found);
    return { address, rest: found.slice(address.length) };
}

// EXTERNAL MODULE: ./src/text/blocks.ts
var blocks = __webpack_require__(5181);
// EXTERNAL MODULE: ./src/text/html.ts
var html = __webpack_require__(534);
// EXTERNAL MODULE: ./src/text/invisible.ts
var invisible = __webpack_require__(480);
;// CONCATENATED MODULE: ./src/text/quiet.ts
/** Fences that GitHub does not show as written: it draws them, or offers them as a change to apply. */
const drawn = /^(?:mermaid|math|geojson|topojson|stl|suggestion)$/i;
/**
 * Code acts on nobody who renders Markdown; but commit messages and bots read it raw. So a closing keyword is parted from its reference, a
 * line that commands a bot is quoted, and our marker is broken. Applied twice it is as applied once.
 */
function quietCode(line) {
    return line
        .replace(/<!--(?=\s*issuewright:)/gi, '<!- -')
        .replace(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?:\s*:\s*|\s+)(?=(?:[\w./-]{1,200})?#\d|GH-\d|https?:\/\/)/gi, '$1 - ')
        .replace(/^([ \t]*)(?=[/!][a-z][\w-]*(?:\s|$)|@[\w-]+[ \t]+\w)/i, '$1> ');
}
/** The opening line of a fence with the language alone. */
function quietFence(line) {
    const [, mark = '', language = ''] = /^( {0,3}(?:`{3,}|~{3,}))[ \t]*([\w+#.-]{1,20}(?!\S))?/.exec(line) ?? [];
    return mark + (drawn.test(language) ? 'text' : language);
}

// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/text/harmless.ts







/**
 * One reading of Markdown that disarms what it sees; the caller repeats it until nothing changes.
 *
 * Mentions and references are put into code spans. GitHub looks for both in the rendered text, so `&#64;` or a backslash
 * would not stop it; a zero-width character would, but we allow none; in code it does not look.
 */
function harmlessMarkdown(markdown, hosts) {
    return (0,blocks/* readBlocks */.v)(markdown)
        .map((block) => harmlessBlock(block, hosts))
        .join('\n');
}
/** No label is defined: all definitions are broken. */
const noLabels = new Set();
function harmlessBlock(block, hosts) {
    const source = block.lines.map(({ text }) => text).join('\n');
    switch (block.kind) {
        case 'blank':
            return withPrefixes(block, source);
        case 'code':
            return withPrefixes(block, source.split('\n').map(quietCode).join('\n'));
        case 'fence':
            return withPrefixes(block, harmlessFence(source, block));
        case 'prose':
            return withPrefixes(block, harmlessInline((0,inline/* readInline */.S)(source, noLabels), hosts));
        case 'html':
            return withPrefixes(block, harmlessInline((0,html/* readHtml */.y8)(source), hosts));
        case 'row':
            return withPrefixes(block, harmlessRow(source, block.columns, hosts));
        case 'footnote':
            return harmlessInline([{ kind: 'text', source: block.lines.map(({ prefix, text }) => prefix + text).join('\n') }], hosts);
    }
}
function withPrefixes({ lines }, text) {
    const further = (lines.at(-1)?.prefix ?? '').replace(/[^\s>]/g, ' ');
    return text
        .split('\n')
        .map((line, i) => (lines[i]?.prefix ?? further) + line)
        .join('\n');
}
/** An open fence would swallow what we write behind it. */
function harmlessFence(source, { mark, closed }) {
    const [head = '', ...body] = source.split('\n');
    return [quietFence(head), ...body.map(quietCode), ...(closed ? [] : [mark])].join('\n');
}
/** Cells beyond the last column would not be shown. */
function harmlessRow(source, columns, hosts) {
    const cells = (0,table/* splitCells */.U)(source).slice(0, columns);
    const shown = cells.map(({ start, end }) => harmlessInline((0,inline/* readInline */.S)(source.slice(start, end).trim(), noLabels), hosts));
    return `| ${shown.join(' | ')} |`;
}
function harmlessInline(tokens, hosts) {
    const parts = [];
    for (const token of tokens) {
        const part = partOf(token, hosts);
        const last = parts.at(-1);
        if ('text' in part && last && 'text' in last)
            last.text += part.text;
        else
            parts.push(part);
    }
    const written = [];
    for (const piece of parts.flatMap((part) => ('safe' in part ? [part.safe] : harmlessText(part.text, hosts)))) {
        // Two code spans that touch would be one.
        if (piece.startsWith('`') && written.at(-1)?.endsWith('`'))
            written.push(' ');
        if (piece !== '')
            written.push(piece);
    }
    return (written
        .join('')
        // At the beginning of a line: commands of bots, and boxes to tick.
        .replace(/^([ \t]*)([/!])(?=[A-Za-z])/gm, '$1\\$2')
        .replace(/^\[([ xX])\](?=\s)/, '\\[$1]'));
}
function partOf(token, hosts) {
    switch (token.kind) {
        case 'code':
            return { safe: quietCode(token.source.replace(/\n/g, ' ')) };
        case 'escape':
            // What is rendered has the bare character, so the backslash protects from nothing.
            return { text: token.source === '\\&' ? '&amp;' : token.source.replace(/^\\([@/:<])$/, '$1') };
        case 'hidden':
            return { text: token.closed ? '' : token.source };
        case 'autolink': {
            const address = token.source.slice(1, -1);
            return judgeAddress(address, hosts) === 'link' ? { safe: token.source } : { text: ` ${address} ` };
        }
        case 'open':
        case 'close':
            return bracketOf(token, hosts);
        case 'text':
        case 'url':
        case 'tag':
            return { text: token.source };
    }
}
/** A link to a forbidden place loses its brackets, so that its text stands alone; an image becomes its description. */
function bracketOf({ kind, source, image, link }, hosts) {
    const destination = link?.destination ?? null;
    if (image && link)
        return { text: kind === 'open' ? '(image: ' : ')' };
    if (destination === null)
        return { text: image ? '!\\[' : source };
    const fate = judgeAddress(destination, hosts);
    if (fate === 'link')
        return { safe: kind === 'open' ? '[' : `](${destination})` };
    if (kind === 'open')
        return { text: '' };
    if (fate === 'code')
        return { safe: ` (\`${destination}\`)` };
    // A path within the repository leads nowhere from a comment.
    return { text: /^[\w.#-][\w./#-]*$/.test(destination) ? '' : ' (redacted)' };
}
const risky = new RegExp([
    `(?<address>${addressSource})`,
    '(?<mention>(?:(?<![\\w.+-])[\\w.+-]+)?@\\w[\\w-]*(?:[./][\\w-]+)*)',
    '(?<reference>(?:(?<![\\w./-])[\\w.-]+(?:\\/[\\w.-]+)?)?\\\\?#\\d\\w*|\\bGH\\\\?-\\d+)',
    '(?<entity>&(?:#x[\\da-f]{1,6}|#\\d{1,7}|[a-z][a-z\\d]{1,31});)',
    '(?<pair>\\\\[!-/:-@[-`{-~])',
    '[<`]|\\]:',
].join('|'), 'gi');
const replacements = { '<': '&lt;', '`': '\\`', ']:': ']\\:' };
/** The pieces of a text, each mention, reference and traced address as a code span of its own. */
function harmlessText(text, hosts) {
    const pieces = [];
    let at = 0;
    for (const match of text.matchAll(risky)) {
        const [found] = match;
        const { address, mention, reference, entity, pair } = match.groups ?? {};
        pieces.push(text.slice(at, match.index));
        at = match.index + found.length;
        if (address !== undefined)
            pieces.push(...harmlessAddress(address, hosts));
        else if (mention !== undefined || reference !== undefined)
            pieces.push(`\`${found.replace('\\', '')}\``);
        else if (entity !== undefined)
            pieces.push(harmlessEntity(entity));
        else
            pieces.push(pair ?? replacements[found] ?? '');
    }
    return [...pieces, text.slice(at)];
}
function harmlessAddress(found, hosts) {
    const { address, rest } = splitAddress(found);
    const fate = judgeAddress(address, hosts);
    if (fate === 'link')
        return [found];
    return [fate === 'code' ? `\`${address}\`` : '(redacted)', rest];
}
const keptEntities = /^&(?:lt|gt|amp|quot|nbsp|ndash|mdash|hellip|times|rarr|larr|copy);$/;
/** Numbered entities become their character, to be judged in the next reading; of the named ones few are known to be harmless. */
function harmlessEntity(entity) {
    if (!entity.startsWith('&#'))
        return keptEntities.test(entity) ? entity : `&amp;${entity.slice(1)}`;
    const code = Number(entity.slice(2, -1).replace(/^x/i, '0x'));
    const char = code <= 0x10ffff ? (0,invisible/* stripInvisible */._0)(String.fromCodePoint(code)).replace(/\s/, ' ') : '';
    return char === '&' ? '&amp;' : (replacements[char] ?? char);
}

;// CONCATENATED MODULE: ./src/text/neutralise.ts




/** Honest text is stable after two or three readings; what still changes after this many is shown as code. */
const mostReadings = 6;
const cutNote = '\n\n(cut: the text was longer)';
/**
 * Foreign Markdown as we may publish it: it shows nearly the same text, but mentions nobody, closes and references nothing,
 * commands no bot, loads nothing, and links only by https to `hosts` (default: github.com). Never throws; linear in the
 * length of the text; at most `maxBytes` bytes of UTF-8 (default 20,000), with a note when cut. Applied twice it is as
 * applied once, and whatever is appended behind a blank line is read as if it stood alone.
 */
function neutralise(markdown, options = {}) {
    const { hosts = ['github.com'], maxBytes = 20_000 } = options;
    const text = settle((0,invisible/* stripInvisible */._0)(markdown.replace(/\r\n?/g, '\n')).trimEnd(), hosts);
    for (let size = maxBytes, fitting = text;; size = Math.floor(size * 0.8)) {
        if (byteLength(fitting) <= maxBytes)
            return fitting;
        if (size <= byteLength(cutNote))
            return '';
        fitting = settle(cutToBytes(text, size - byteLength(cutNote)) + cutNote, hosts);
    }
}
/** One change can uncover the next thing to change, so this reads until nothing changes any more. */
function settle(text, hosts) {
    let settled = text;
    for (let reading = 0; reading < mostReadings; reading += 1) {
        const next = harmlessMarkdown(settled, hosts).trimEnd();
        if (next === settled)
            return settled;
        settled = next;
    }
    return ['```text', ...settled.replaceAll('`', "'").split('\n').map(quietCode), '```'].join('\n');
}
const byteLength = (text) => new TextEncoder().encode(text).length;
/** Cuts behind a word or a line when one ends near, never inside a character. */
function cutToBytes(text, bytes) {
    const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
    const cut = text.slice(0, read);
    return /\s/.test(cut.slice(-200)) ? cut.replace(/\S{1,200}$/, '').trimEnd() : cut;
}
/** Ways to keep GitHub and other services from running their checks. */
const skipTokens = /\[(?:skip[ -](?:ci|actions|checks|travis)|(?:ci|actions)[ -]skip|no[ -]ci)\]|\*\*\*NO_CI\*\*\*/gi;
const trailer = /^\s*(?:[A-Za-z]+(?:-[A-Za-z]+)*-by|skip-checks|change-id|cc|refs?|see-also|fix(?:e[sd])?|close[sd]?|resolve[sd]?)\s*:/i;
/**
 * Foreign text as one line of plain text for titles, commit subjects and table cells: no Markdown, mention, reference, trailer or
 * skip token; addresses only by https to github.com. A blank after `@` and `#` kills them wherever the line ends up, in
 * Markdown or not. At most `maxChars` UTF-16 units; applied twice it is as applied once.
 */
function neutraliseLine(text, maxChars) {
    const [first = '', ...more] = (0,invisible/* stripInvisible */._0)(text.slice(0, 8 * maxChars + 1_000).replace(/\r\n?/g, '\n')).split('\n');
    const line = [first, ...more.filter((other) => !trailer.test(other))].join(' ');
    const plain = line
        .replace(/<!--[^]*?-->/g, ' ')
        .replace(skipTokens, ' ')
        .replace(/skip-checks/gi, 'skip checks')
        .replace(/[`<>|]/g, (char) => ({ '`': "'", '<': '‹', '>': '›', '|': '/' })[char] ?? '')
        .replace(new RegExp(addressSource, 'gi'), (found) => {
        const { address, rest } = splitAddress(found);
        return judgeAddress(address, ['github.com']) === 'link' ? found : `(redacted)${rest}`;
    })
        .replace(/\](?=[([:])/g, '] ')
        .replace(/@(?=\w)|#(?=\d)|&(?=#?\w{1,40};)/g, '$& ')
        .replace(/\bGH-(?=\d)/gi, 'GH ')
        .replace(/\s+/g, ' ')
        // What removing one token has joined to another.
        .replace(skipTokens, (token) => `(${token.slice(1, -1)})`);
    return shorten(bare(plain), maxChars);
}
/** Marks that make a heading, a list, a rule or a command of a line, or of the cell behind it. */
function bare(line) {
    return line
        .trim()
        .replace(/^(?:\s+|(?:#{1,6}|[-+*=~])\s+|[/!\\]+(?=[A-Za-z]))+|^[-=*_~\s]+$/, '')
        .replace(/[\\\s]+$/, '');
}
function shorten(line, maxChars) {
    if (line.length <= maxChars)
        return line;
    // Neither half a character nor half an address.
    const kept = line.slice(0, Math.max(0, maxChars - 1)).replace(/[\ud800-\udbff]$/, '').trimEnd();
    return `${kept.replace(/\S*:\/\/\S*$/, '').trimEnd()}…`.slice(0, maxChars);
}


/***/ }),

/***/ 6193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* reexport */ describeRemovals),
  t: () => (/* binding */ sanitise)
});

// EXTERNAL MODULE: ./src/text/invisible.ts
var invisible = __webpack_require__(480);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 3 modules
var neutralise = __webpack_require__(5406);
;// CONCATENATED MODULE: ./src/text/removal.ts

const mostShown = 200;
/** Collects removals, one entry per kind, in the order of their first occurrence. */
function collectRemovals() {
    const heard = new Map();
    return {
        tell: (kind, said = '') => {
            const { count, said: before } = heard.get(kind) ?? { count: 0, said: '' };
            const more = before.length < 4 * mostShown && said.trim() !== '' ? `${before && `${before} · `}${said.slice(0, 4 * mostShown)}` : before;
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

;// CONCATENATED MODULE: ./src/text/secret.ts
/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const secrets = new RegExp([
    // Installation tokens are some 520 characters with dots, dashes and underscores since 2026-04-27.
    '\\bgh[opsur]_[A-Za-z0-9._-]{36,}',
    '\\bgithub_pat_[A-Za-z0-9_]{22,}',
    '\\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}',
    '\\bsk-(?:ant-|proj-|or-|svcacct-)?[A-Za-z0-9_-]{20,}',
    '\\bAIza[A-Za-z0-9_-]{35}',
    '\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b',
    '\\bnpm_[A-Za-z0-9]{36}\\b',
    '\\bpypi-AgE[A-Za-z0-9_-]{50,}',
    '\\bxox[abeoprs]-[A-Za-z0-9-]{10,}',
    '\\b[rs]k_live_[A-Za-z0-9]{20,}',
    // With its end when that is near, else with the lines of base64 that follow.
    '-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?!-----)[^]){0,20000}-----END [A-Z0-9 ]{1,60}-----|(?:(?:\\s|\\\\n)+[A-Za-z0-9+/=]{16,})*)',
].join('|'), 'g');
/** Puts `[redacted secret]` in the place of everything that looks like a credential; `told` hears how often, never what. */
function redactSecrets(text, told = () => { }) {
    return text.replace(secrets, () => {
        told();
        return '[redacted secret]';
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
    const labels = new Set(blocks.flatMap((block) => (block.kind === 'prose' ? (0,text_link/* readDefinitions */.TL)(textOf(block)).labels : [])));
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
const textOf = ({ lines }) => lines.map(({ text }) => text).join('\n');
function readPieces(block, labels) {
    const source = textOf(block);
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
    return [...pieces, ...parts.map((part, i) => (i % 2 === 1 ? { kind: 'gone', source: part, why: 'html-comment' } : { kind: 'raw', source: part }))];
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
            return write(writer, piece.source);
        case 'text':
            return write(writer, escapeAngles((0,invisible/* decodeInvisibleEntities */.$H)(piece.source)));
        case 'gone':
            tell(piece.why, piece.source);
            return drop(writer, piece.source);
        case 'hidden': {
            const kind = /^<!--\s*issuewright:/.test(piece.source) ? 'marker' : 'html-comment';
            if (piece.closed)
                tell(kind, piece.source.replace(/^<!-*|-*>$/g, ''));
            else
                reading.hiding = { until: 'end', kind, said: piece.source.replace(/^<!-*/, '') };
            return drop(writer, piece.source);
        }
        case 'tag': {
            const until = ends.get(piece);
            if (until === undefined)
                return showTag(piece, writer, tell);
            reading.hiding = { until, kind: 'hidden-element', said: '' };
            return drop(writer, piece.source);
        }
        case 'open':
            if (!piece.link)
                return write(writer, piece.source);
            writer.links.push(writer.parts.length);
            if (!piece.image)
                write(writer, piece.source);
            return;
        case 'close':
            return showLink(piece, writer, tell);
    }
}
/** A literal `<` must not become a tag by what we take out behind it. */
function escapeAngles(text) {
    return text.replace(/<(?![\s\d=<(-])/g, '&lt;');
}
function showTag(tag, writer, tell) {
    drop(writer, tag.source);
    if (tag.name === 'img') {
        tell('image', tag.source.slice(4, -1));
        return write(writer, '[image]');
    }
    if (tag.source.includes('='))
        tell('attribute', tag.source.slice(tag.name.length + 1, -1));
    if (parting.test(tag.name) && /\S$/.test(writer.parts.at(-1) ?? ''))
        write(writer, ' ');
}
/** A destination that can be followed and says nothing a reader would not look for in an address. */
const address = /^(?:https?:\/\/|mailto:|[#./]|[\w-]+(?:[/.#?]|$))[^\s<>\\]{0,500}$/i;
function showLink({ source, image, link }, writer, tell) {
    const start = writer.links.pop() ?? 0;
    drop(writer, source);
    const destination = link?.destination ?? '';
    const inside = writer.parts.slice(image ? start : start + 1).join('');
    if (image || inside.trim() === '') {
        writer.parts.length = start;
        tell(image ? 'image' : 'hidden-element', `${inside} ${source.slice(1)}`);
        return image ? write(writer, '[image]') : undefined;
    }
    if (link?.title)
        tell('link-title', link.title);
    if (link?.destination === null && source.length > 1)
        tell('link-definition', source.slice(1));
    const kept = link?.destination !== null && address.test(destination);
    if (destination !== '' && !kept)
        tell('attribute', destination);
    write(writer, kept ? `](${destination})` : ']');
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
    return `${text.slice(0, end).replace(/[\ud800-\udbff]$/, '').trimEnd()}${cutNote}`.slice(0, maxChars);
}
const plain = { '<': '‹', '[': '(', ']': ')', '`': "'", '~': '-', '|': '¦', '&': '+' };
/** Takes from the text everything that could be structure, one character for one. */
function flatten(text) {
    return text.replace(/[<[\]`~|&]/g, (char) => plain[char] ?? '');
}


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** How a stage is called in front of people. */
const stageName = {
    queued: 'queued',
    clarifying: 'waiting for an answer',
    planned: 'waiting for approval of the plan',
    working: 'at work',
    reviewing: 'in review',
    done: 'done',
    failed: 'failed',
    skipped: 'skipped',
    cancelled: 'cancelled',
};
/** Minutes as people say them. */
function duration(minutes) {
    if (minutes < 1)
        return `${Math.max(1, Math.round(minutes * 60))} s`;
    return minutes < 90 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 6) / 10} h`;
}
/** A moment, to the minute, always in UTC, so that everybody reads the same. */
function moment(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   ex: () => (/* binding */ renderImplementSummary),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8781);


/** The job summary of a run that looked at an issue. */
function renderSummary(snapshot, rules, deferred) {
    const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
    const lines = [
        `### Issuewright: issue #${snapshot.issue.number}, ${record ? _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT[record.stage] : 'not automated'}`,
        `Rules applied: ${rules.map((rule) => `\`${rule}\``).join(' → ')}`,
    ];
    if (deferred.length > 0)
        lines.push(`Left to the publish job, which has the right: ${deferred.map((one) => `\`${one}\``).join(', ')}`);
    if (record?.error)
        lines.push(`**${record.error.message}**\n\n→ ${_pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9[record.error.code].todo}\n\nCode: \`${record.error.code}\``);
    if (snapshot.pullRequest)
        lines.push(`Pull request: ${snapshot.pullRequest.url}`);
    if (record?.stage === 'working')
        lines.push('The agent runs without a sandbox (`sandbox: none`).');
    return lines.join('\n\n');
}
/** The job summary of a run that failed before it could say anything on the issue. */
function renderFailure({ code, message, todo }) {
    return `### Issuewright could not go on\n\n**${message}**\n\n→ ${todo}\n\nCode: \`${code}\``;
}
/** The job summary of an agent's run: measured facts only, no word of the agent's. */
function renderImplementSummary({ item, ending, files, outside, verification }) {
    const lines = [
        `### Issuewright: the agent's run on issue #${item.number}`,
        `It ${ending.how === 'finished' ? 'ended well' : `ended badly (${ending.how})`} after ${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ending.seconds / 60)} and changed ${files.length} files. It ran without a sandbox (\`sandbox: none\`).`,
        ...verification.map(({ passed, seconds }, i) => `${passed ? '✅' : '❌'} check ${i + 1} (${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(seconds / 60)})`),
    ];
    if (outside.length > 0)
        lines.push(`⚠️ It also wrote ${outside.length} files outside its tree; they are kept in the artifact, not published.`);
    return lines.join('\n\n');
}


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ delimiterColumns),
/* harmony export */   U: () => (/* binding */ splitCells)
/* harmony export */ });
/** Where the cells of a table row lie in its text. A pipe behind a backslash separates nothing. Linear. */
function splitCells(row) {
    const cells = [];
    let start = /^\s*\|?\s*/.exec(row)?.[0].length ?? 0;
    while (start < row.length) {
        let end = row.indexOf('|', start);
        while (end > start && row[end - 1] === '\\')
            end = row.indexOf('|', end + 1);
        if (end < 0)
            end = row.length;
        cells.push({ start, end });
        start = end + 1;
        while (/[ \t\v\f]/.test(row[start] ?? ''))
            start += 1;
    }
    return cells;
}
/** How many columns a delimiter row (`|---|:-:|`) makes; 0 when the line is none. */
function delimiterColumns(line) {
    if (!/^[|:\- \t\v\f]*-[|:\- \t\v\f]*$/.test(line))
        return 0;
    const cells = splitCells(line);
    return cells.every(({ start, end }) => /^:?-+:?$/.test(line.slice(start, end).trim())) ? cells.length : 0;
}


/***/ })

};
