export const id = 860;
export const ids = [860];
export const modules = {

/***/ 4818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ toReading),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   Ll: () => (/* binding */ commentsQuery),
/* harmony export */   OS: () => (/* binding */ toTexts),
/* harmony export */   RM: () => (/* binding */ toPullRequests),
/* harmony export */   X3: () => (/* binding */ commentSchema),
/* harmony export */   Yp: () => (/* binding */ pullRequestsQuery),
/* harmony export */   ZF: () => (/* binding */ toPage),
/* harmony export */   _r: () => (/* binding */ settingsFile),
/* harmony export */   a9: () => (/* binding */ nodes),
/* harmony export */   eN: () => (/* binding */ actor),
/* harmony export */   gA: () => (/* binding */ toComments),
/* harmony export */   hS: () => (/* binding */ observeQuery),
/* harmony export */   lY: () => (/* binding */ textsQuery),
/* harmony export */   os: () => (/* binding */ moreCommentsQuery),
/* harmony export */   pt: () => (/* binding */ ourUserId),
/* harmony export */   tC: () => (/* binding */ mergeComments),
/* harmony export */   uS: () => (/* binding */ pullRequestState),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);


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
const nodes = (of) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of) }).transform(({ nodes }) => nodes);
const bigint = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).transform(Number).pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr());
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), databaseId: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullish() })
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
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    fullDatabaseId: bigint,
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lastEditedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
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
const pullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    headRefOid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    labels: nodes(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).nullable(),
    assignees: nodes(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    reviewRequests: nodes(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ requestedReviewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).nullable() })).nullable(),
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
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['Issue', 'PullRequest']),
    fullDatabaseId: bigint,
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['OPEN', 'CLOSED']).optional(),
    pullState: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']).optional(),
    locked: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    author: actorSchema,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    labels: nodes(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).nullable(),
    labellings: nodes(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), actor: actorSchema, label: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) })),
    renamings: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasPreviousPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), actor: actorSchema })),
    }),
    userContentEdits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ editedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), editor: actorSchema })),
    })
        .nullable(),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        totalCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commentSchema),
    }),
    last: nodes(commentSchema),
});
const observeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        databaseId: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        isArchived: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }) })
            .nullable(),
        object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }).nullable(),
        refs: nodes(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).nullable(),
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
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', 'The repository has no commit yet.', {
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
    const blob = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }).nullable();
    const { repository } = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), blob) }).parse(answer);
    const whole = Object.values(repository).filter((one) => one !== null && one.text !== null && !one.isTruncated);
    return new Map(whole.map((one) => [one?.oid ?? '', new TextEncoder().encode(one?.text ?? '')]));
}
function toPullRequests(answer) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pullRequests: nodes(pullRequestSchema) }) });
    return schema.parse(answer).repository.pullRequests.filter((pull) => pull !== null);
}
function toComments(answer) {
    const ends = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ first: nodes(commentSchema), last: nodes(commentSchema) });
    const { first, last } = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ issueOrPullRequest: ends }) }).parse(answer)
        .repository.issueOrPullRequest;
    return mergeComments(first, last);
}
function toPage(answer) {
    const page = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }), nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commentSchema) });
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ issueOrPullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ page }) }) });
    const { nodes, pageInfo } = schema.parse(answer).repository.issueOrPullRequest.page;
    return { comments: nodes, after: pageInfo.endCursor };
}
/** Parts of the list may overlap; the result is in the order of their making. */
function mergeComments(...parts) {
    const known = new Map(parts.flat().map((comment) => [comment.id, comment]));
    return [...known.values()].sort((a, b) => a.id - b.id);
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
      issue: { description: Number of the issue; empty looks at all, required: false }
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
