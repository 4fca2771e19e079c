export const id = 860;
export const ids = [860];
export const modules = {

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
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

/***/ 6282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   L7: () => (/* binding */ shows),
/* harmony export */   dx: () => (/* binding */ questionsComment),
/* harmony export */   zo: () => (/* binding */ readChecklist)
/* harmony export */ });
/* unused harmony export shownMark */
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);

/** Our comment with the questions of a round. */
function questionsComment(comments, round) {
    return comments.find(({ ours, body }) => ours && body.includes((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMark */ .JY)((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsKey */ .jB)(round)))) ?? null;
}
/** Reads the checklist of our comment: its boxes, and the first box below each that is ticked. */
function readChecklist(body) {
    const shown = [];
    for (const line of body.split(/\r?\n/)) {
        const [, box, number, ask = '', why = ''] = /^- \[([ xX])\] \*\*(\d{1,2})\. (.*?)\*\*(.*)$/.exec(line) ?? [];
        if (number !== undefined) {
            shown.push({ number: Number(number), ask, why: why.trim(), options: [], ticked: box !== ' ', option: null });
        }
        const [, choice, option = ''] = /^ +- \[([ xX])\] (?:[a-z]\) )?(.*)$/.exec(line) ?? [];
        const last = shown.at(-1);
        if (choice === undefined || !last)
            continue;
        if (choice !== ' ')
            last.option ??= last.options.length;
        last.options.push(option);
    }
    return shown;
}
/** The hidden mark of what our comment shows, so that it is written anew only when that has changed. */
function shownMark(questions, closed) {
    const signs = { open: '', answered: '', unknown: '?', enough: '!' };
    const each = questions.map(({ answers, state }) => answers.map(({ comment }) => comment).join('+') + signs[state]);
    return (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMark */ .JY)(`shows-${each.join('_')}${closed ? '-closed' : ''}`);
}
/** Whether our comment shows how the questions of its round stand; one of an earlier version, without a mark, is left as it is. */
function shows(body, questions, closed) {
    return !marked.test(body) || (body.includes(shownMark(questions, closed)) && !isTouched(body));
}
const marked = /issuewright-key:shows-([\d+_?!]*)/;
/** Whether somebody has changed a box since we wrote the comment: the boxes are not those of its mark. */
function isTouched(body) {
    const [, marks = ''] = marked.exec(body) ?? [];
    const boxes = readChecklist(body);
    return marks
        .split('_')
        .some((mark, i) => boxes[i]?.ticked !== (mark !== '') || (mark === '' && boxes[i]?.option !== null));
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
    // Blanks at the end are cut beforehand: an expression that looked for them would take seconds over a line full of them.
    const line = (body.split(/\r?\n/, 1)[0] ?? '').trimEnd();
    const said = /^\/automate(?:[ \t]+(\S+)(?:[ \t]+(\S.*))?)?$/.exec(line);
    if (!said)
        return null;
    const [, word = 'help', rest = ''] = said;
    const verb = verbs.find((known) => known === word);
    if (!verb)
        return { verb: 'unknown', nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, verbs) };
    return rest === '' || open.includes(verb) ? { verb, rest } : { verb: 'unknown', nearest: verb };
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
/* unused harmony export spokenIn */
/** The languages in which we speak to people. */
const languages = ['en', 'es', 'fr', 'vi'];
/** Words that hardly a sentence of a language does without, and that the others do not have. */
const common = {
    en: /^(?:the|is|are|was|and|of|it|this|that|when|with|not|to|in|i|you|should|have|for|be|does)$/,
    es: /^(?:el|los|las|una|es|está|que|de|del|en|por|para|con|cuando|pero|y|al|como|debería|hay|se|lo|su|mi|muy)$/,
    fr: /^(?:le|les|des|une|est|sont|et|dans|pour|avec|quand|mais|du|au|je|il|pas|sur|ce|cette|être|où|qui|nous|vous|ne)$/,
    vi: /^(?:là|và|của|không|được|khi|một|các|những|này|cho|trong|với|tôi|có|thì|để|bị|đã|nên|lỗi|thể|như|từ)$/,
};
/** No other of our languages writes these letters. */
const vietnamese = /[ăđơư\u1ea0-\u1ef9]/;
/**
 * In which language a text is written, as far as its most common words tell: `other` for another one, or when too little
 * speaks for any. Code counts for nothing. Only the first 5,000 characters are read.
 */
function languageOf(text) {
    const prose = text.slice(0, 5_000).replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`|https?:\/\/\S+/g, ' ');
    const words = prose
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const hits = (language) => words.filter((word) => common[language].test(word) || (language === 'vi' && vietnamese.test(word))).length;
    const [first, second] = languages
        .map((language) => ({ language, score: hits(language) }))
        .sort((a, b) => b.score - a.score);
    const clear = first && first.score >= Math.max(2, words.length / 12) && first.score > (second?.score ?? 0);
    return clear ? first.language : 'other';
}
/** The language of our words about an item: as configured, else the reporter's, else English. */
function spokenIn(configured, reporter) {
    if (configured !== 'auto')
        return configured;
    return languages.find((language) => language === reporter) ?? 'en';
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ unsupportedKey),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   JY: () => (/* binding */ keyMark),
/* harmony export */   UZ: () => (/* binding */ isOfRound),
/* harmony export */   jB: () => (/* binding */ questionsKey),
/* harmony export */   sg: () => (/* binding */ roundKey),
/* harmony export */   uc: () => (/* binding */ whyKey),
/* harmony export */   vH: () => (/* binding */ planKey),
/* harmony export */   yZ: () => (/* binding */ tickedIn)
/* harmony export */ });
/* unused harmony exports whyMark, nudgeKey */
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

/** The hidden mark by which a comment of ours is found again. */
function keyMark(key) {
    return `<!-- issuewright-key:${key} -->`;
}
/** Whether two comments of ours are one and the same: by their key, which stays when somebody ticks a box, or to the letter. */
function isSame(one, other) {
    const [key, theirs] = [one, other].map((body) => body.match(/<!-- issuewright-key:\S+ -->/g)?.at(-1));
    return one === other || (key !== undefined && key === theirs);
}
/** The key of the comment that asks the questions of a round; rounds are counted over all generations. */
function questionsKey(round) {
    return `questions-r${round}`;
}
/** The key of all that is said when a round of revision is published: its beginning, which a lost record does not give out twice. */
function roundKey({ at }) {
    return `revision-${Date.parse(at)}`;
}
/** The key of the question why a pull request was closed. */
const whyKey = 'why-closed';
/** Whether a comment says what a round of revision has done. */
const isOfRound = (body) => body.includes('<!-- issuewright-key:revision-');
/** The mark of one box below that question. */
function whyMark(why) {
    return keyMark(`why-${why}`);
}
/** Which box is ticked, when exactly one is. */
function tickedIn(body) {
    const ticked = body.split(/\r?\n/).filter((line) => /^- \[[xX]\] /.test(line));
    const [why, ...more] = _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .whyClosed */ .P.filter((one) => ticked.some((line) => line.includes(whyMark(one))));
    return more.length === 0 ? (why ?? null) : null;
}
/** The key of the comment that shows a plan; plans are counted by generation, another text or other terms make another comment. */
function planKey(generation, { number, text, terms }) {
    return `plan-g${generation}-${number}-${text.slice(0, 16)}${terms}`;
}
/** A short mark that changes with a text (FNV-1a of 32 bits, eight digits); nothing that a stranger writes may rest on it. */
function markOf(text) {
    const hash = [...text].reduce((sum, one) => Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** The key of what is said to a reporter who does not answer a round. */
function nudgeKey(kind, round) {
    return `${kind}-r${round}`;
}
/** The key of what is said on a pull request that bears the label. */
const unsupportedKey = 'notice-unsupported-target';


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1199);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3739);




const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(50);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(200);
const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()])
    .transform((given) => (typeof given === 'string' ? given.split('\n') : given).map((line) => line.trim()).filter((line) => line !== ''));
/** One word or several. */
const list = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(200)).max(20), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]).transform((given) => typeof given === 'string'
    ? given
        .split(/[\n,]+/)
        .map((one) => one.trim())
        .filter(Boolean)
    : given);
/** One value for all agents, or one for each by its name. */
const perAgent = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(300), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(40), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(300))])
    .transform((given) => (typeof given === 'string' ? { all: given } : given));
/** Each a name, or `rule: [globs]`. */
const guardRules = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(40),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(40), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300)).min(1).max(50)),
]))
    .max(50)
    .transform((given) => given.flatMap((one) => typeof one === 'string'
    ? [{ rule: one, globs: null }]
    : Object.entries(one).map(([rule, globs]) => ({ rule, globs }))));
/** One name for each type of issue that shall have one. */
const perType = zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .issueTypes */ .l0), label);
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
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    language: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', ..._language_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo])
        .default('auto')
        .describe('The language of all comments: `en`, `es`, `fr`, `vi`, or `auto`, which is the one of the issue.'),
    agent: list
        .default([])
        .describe('The agent that changes the code, or several in the order in which they are tried (docs/agents.md).'),
    'agent-command': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
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
    'agent-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(350)
        .default(60)
        .describe('Time limit of all agent runs for one attempt, in minutes.'),
    'silence-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(120)
        .default(10)
        .describe('An agent that says and changes nothing for so many minutes is ended.'),
    turns: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1_000).default(100).describe('Answers of the model that one attempt may take.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1_000).default(5_000_000).describe('Tokens, in and out together, that one attempt may take.'),
    usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(1_000).default(5).describe('US dollars that one attempt may cost, by list price.'),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_room_js__WEBPACK_IMPORTED_MODULE_3__/* .roomKinds */ .n)
        .default('bubblewrap')
        .describe('The room of the agent: `bubblewrap`, `docker` (with `sandbox-image`), or `none`, which is no room at all.'),
    'sandbox-image': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(300)
        .nullable()
        .default(null)
        .describe('The image of the `docker` room.'),
    network: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(registries|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/i, 'is neither `registries` nor the name of a host'))
        .max(50)
        .default([])
        .describe('What the room may reach besides the model: names of hosts, `*.example.com`, or `registries` (read-only package mirrors).'),
    'allow-self-hosted': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ephemeral'])
        .nullable()
        .default(null)
        .describe('Say `ephemeral` to run agents on self-hosted runners; it means that each is thrown away after its job.'),
    prepare: lines
        .default([])
        .describe('Commands that prepare the base (dependencies), run in a room of their own before the agent.'),
    'prepare-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(120).default(15).describe('Time limit of each, in minutes.'),
    verify: lines
        .default([])
        .describe('Commands that check a change, run in a fresh copy after the agent; only they are evidence.'),
    'verify-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(120).default(15).describe('Time limit of each check, in minutes.'),
    'repair-rounds': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .max(5)
        .default(2)
        .describe('How often the agent is shown a failed check and tries again, within the same budget.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5).default(3).describe('Completeness (1 to 5) below which the reporter is asked.'),
    questions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5).default(3).describe('Questions in one round at most.'),
    rounds: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5).default(2).describe('How often the reporter is asked at most.'),
    'reminder-days': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .max(365)
        .default(7)
        .describe('Days without an answer after which the reporter is reminded, once a round; 0 for never.'),
    'answer-days': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(365).default(14).describe('Days to wait for an answer.'),
    consent: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['label', 'strict'])
        .default('label')
        .describe('`strict`: answers of people who cannot push need an `/automate approve` too, before work begins.'),
    'allowed-bots': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive())
        .max(20)
        .default([])
        .describe('User ids of bots whose labels and commands count, if they can push. No other bot is heard.'),
    'max-attempts': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(10).default(3).describe('Agent runs per item and generation.'),
    'revision-rounds': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5).default(3).describe('How often a pull request is revised for people.'),
    'fix-rounds': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5).default(2).describe('The same for failed checks and conflicts together.'),
    'fix-checks': name.nullable().default(null).describe('The CI workflow whose failures are mended.'),
    'fix-conflicts': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Mend conflicts with the default branch, too.'),
    'max-files': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(3_000).default(100).describe('Files that one change may touch.'),
    'max-file-kb': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(10_240).default(1_024).describe('Size of one changed file, in KiB.'),
    'max-total-kb': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(51_200).default(4_096).describe('Size of all changed files together, in KiB.'),
    allow: guardRules
        .default([])
        .describe('Rules of the guard that are relaxed: a name, or `rule: [globs]` for some paths (docs/guard.md).'),
    block: guardRules
        .default([])
        .describe('Rules of the guard that block where they would only ask for a review, in the same form.'),
    draft: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('Open pull requests as drafts. With `false` they are ready for review, unless a check fails or the guard wants a human eye.'),
    'pull-request-labels': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(label).max(20).default([]).describe('Labels for the pull request.'),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(60))
        .max(15)
        .default([])
        .describe('Logins whose review is requested; teams as `organisation/team`.'),
    assign: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Assign the pull request to the person who added the label.'),
    'link-hosts': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default(['github.com'])
        .describe('Hosts whose links stay clickable in what we publish.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
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
    'type-labels': perType
        .default({})
        .describe('Labels that show the type of an issue, by type: `bug: bug`. Only labels that exist are used.'),
    'create-labels': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Make the labels of `type-labels` that do not exist.'),
    'issue-types': perType
        .default({})
        .describe("The organisation's issue types, by our types: `bug: Bug`. What a person has set is left alone."),
    approval: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'plan'])
        .default('none')
        .describe('Say `plan` to have a plan posted that someone who can push approves before an agent starts.'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(100)
        .nullable()
        .default(null)
        .describe('The model that judges what issues say (docs/models.md); without one the offline rules judge alone.'),
    'model-base-url': zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(300)
        .nullable()
        .default(null)
        .describe('The endpoint of that model; docs/models.md has those that are known to work.'),
    learn: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('Let the offline rules learn from the issues that people of this repository have labelled.'),
    'max-parallel': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(50).default(3).describe('Items at work at one time.'),
    'priority-label': label.nullable().default(null).describe('Issues with this label are next in the queue.'),
    'issue-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(600).describe('Agent minutes per issue, over all its attempts.'),
    'issue-usd': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(50).describe('US dollars per issue, over all its attempts.'),
    'daily-attempts': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).default(100).describe('Agent runs per day (UTC), all issues together.'),
    'daily-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(2_000).describe('Agent minutes per day, all issues together.'),
    'daily-usd': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(200).describe('US dollars per day, all issues together.'),
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

/***/ 7920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ whyClosed)
/* harmony export */ });
/** Why people closed our pull request without a merge, as they may tick it. */
const whyClosed = ['wrong', 'not-needed', 'elsewhere'];


/***/ }),

/***/ 714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ minimised),
/* harmony export */   RM: () => (/* binding */ repliesAmong),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   fk: () => (/* binding */ toldIn),
/* harmony export */   tC: () => (/* binding */ mergeComments),
/* harmony export */   yn: () => (/* binding */ asBegun)
/* harmony export */ });
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1759);


const silence = { questions: [], answers: [], read: 0 };
/**
 * The comments that may answer our questions, with the round in which they were made: by the reporter, or by someone who can
 * push in the reporter's place, after the first question was asked. Bots, strangers, commands and our own comments are no
 * answers. What was written or edited after the consent counts only while a question is open, and afterwards as it stood
 * when it was taken.
 */
function repliesAmong(comments, record, { reporter, mayPush }) {
    const starts = (record?.rounds ?? []).map(({ at }, i) => ({ at, question: (0,_checklist_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsComment */ .dx)(comments, i + 1) }));
    if (!record || starts.length === 0)
        return [];
    // Ids grow in the order of GitHub's own clock; our time is only for when the question is gone.
    const isAfter = ({ id, createdAt }) => ({ at, question }) => question ? id > question.id : createdAt >= at;
    return comments
        .filter((comment) => !comment.ours &&
        comment.author !== null &&
        !comment.author.bot &&
        (comment.author.login === reporter || mayPush[comment.author.login] === true) &&
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(comment.body) === null &&
        mayBeRead(comment, record, mayPush))
        .map((comment) => ({ ...comment, round: starts.findLastIndex(isAfter(comment)) + 1 }))
        .filter(({ round }) => round > 0);
}
function mayBeRead(comment, record, mayPush) {
    if (record.stage === 'clarifying' || isBefore(comment, record.consent?.at ?? ''))
        return true;
    const round = record.rounds.find(({ answers }) => answers.includes(comment.id));
    if (!round)
        return false;
    const unchanged = comment.editedAt === null || comment.editedAt <= (round.taken ?? comment.editedAt);
    return unchanged || mayPush[comment.author?.login ?? ''] === true;
}
/** Whether a comment stood as it stands at a moment. Times are GitHub's whole seconds: the very second counts as later. */
function isBefore({ createdAt, editedAt }, moment) {
    return (editedAt ?? createdAt) < moment;
}
/** The questions, by their key, that are told because an answer named them. */
function toldIn({ questions }) {
    return questions.filter(({ told }) => told).map(({ key }) => key);
}
/** A question that nobody has seen yet. */
function asBegun(round, number, key) {
    return { round, number, key, state: 'open', answers: [], told: false, tick: null, ask: '', why: '', options: [] };
}
/** What stands in place of a comment that somebody has hidden: it says nothing, and people are told that something was left out. */
const minimised = '<!-- a comment that was hidden as spam, abuse, off topic, outdated or resolved -->';
/** Parts of the list may overlap; the result is in the order of their making. */
function mergeComments(...parts) {
    const known = new Map(parts.flat().map((comment) => [comment.id, comment]));
    return [...known.values()].sort((a, b) => a.id - b.id);
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   l0: () => (/* binding */ issueTypes)
/* harmony export */ });
/* unused harmony exports fallbacks, judgementSchema, grounded */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);


const issueTypes = [
    'bug',
    'feature',
    'documentation',
    'refactor',
    'infrastructure',
    'question',
    'other',
];
/** Why the rules judged although a model was to be asked. */
const fallbacks = [
    'no-answer',
    'unauthorised',
    'rate-limited',
    'unavailable',
    'bad-request',
    'bad-answer',
    'refused',
    'used-up',
];
/** One line of at most so many bytes of JSON: what is longer is cut, so that a record keeps its budget in every script. */
const line = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => cut(text.replace(/[\p{Cc}\s]+/gu, ' ').trim(), most));
function cut(text, most) {
    // As a record is written, where these three take six bytes each.
    const written = (part) => JSON.stringify(part).replace(/[<>&]/g, '\\u0026');
    const bytes = (part) => new TextEncoder().encode(written(part)).length - 2;
    if (bytes(text) <= most)
        return text;
    let [low, high] = [0, text.length];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (bytes(`${text.slice(0, middle)}…`) <= most)
            low = middle;
        else
            high = middle - 1;
    }
    return `${text.slice(0, low).replace(/[\ud800-\udbff]$/, '')}…`;
}
const few = (of, most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of).transform((all) => all.slice(0, most));
/** What a judge may say of an issue; nothing else comes out of one. What is too long is cut, what is unknown is refused. */
const judgementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(issueTypes),
    summary: line(240).describe('What is wrong or wanted, in one line, in the words and the language of the reporter.'),
    requirements: few(line(160), 6).describe('What must be true afterwards, each a statement that can be tested.'),
    approach: few(line(160), 5).describe('How a developer would go about it, step by step.'),
    areas: few(line(120), 8).describe('Files or folders concerned, exactly as they stand in the list of files.'),
    completeness: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(5),
    missing: few(line(60), 10).describe('Keys of the facts that a stranger would still have to ask for.'),
    questions: few(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ask: line(160), why: line(120) }), 3).describe('What to ask the reporter, the most important first, each with the reason it matters; empty when nothing is missing.'),
    readiness: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ready', 'clarify', 'human']),
    reason: line(240).describe('Why this readiness, in one sentence.'),
    risk: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['low', 'medium', 'high', 'unknown']),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['small', 'medium', 'large', 'unknown']),
    language: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._language_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo, 'other']).describe('The language in which the issue is written.'),
    duplicates: few(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), 5).describe('Numbers of listed open issues that ask for the very same.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).describe('How sure you are of type and completeness.'),
});
const shape = judgementSchema.shape;
/**
 * What we understood of an issue, by one schema for model and rules; what only a model can tell has a default. Levels of completeness: 1 nothing to act on (empty, untouched template, a word);
 * 2 a topic without observable behaviour or goal; 3 clear what is wrong or wanted, with facts missing that can be
 * assumed or asked; 4 clear, with reproduction or acceptance, small gaps; 5 could be handed to a stranger.
 */
const verdictSchema = judgementSchema.extend({
    summary: shape.summary.default(''),
    requirements: shape.requirements.default([]),
    approach: shape.approach.default([]),
    areas: shape.areas.default([]),
    questions: shape.questions.default([]),
    readiness: shape.readiness.default('ready'),
    reason: shape.reason.default(''),
    risk: shape.risk.default('unknown'),
    size: shape.size.default('unknown'),
    language: shape.language.default('other'),
    duplicates: shape.duplicates.default([]),
    /** Why: each signal by name, so that the verdict can be explained. */
    signals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(80)).max(20),
    /** Who judged: the offline rules, or a model. */
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rules', 'model']),
    /** The model that was asked, whoever judged in the end; null when none was to be asked. */
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable().default(null),
    fallback: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(fallbacks).nullable().default(null),
    /** What the model's calls took, in and out together. */
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().default(0),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().default(0),
    /** Hash of exactly the text that was judged: title, body and answers. */
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
});
/** A verdict that knows only what it can check: areas that exist at the base, and issues that were listed. */
function grounded(verdict, known) {
    const folders = new Set([...known.files].flatMap(foldersOf));
    const exists = (area) => known.files.has(area) || folders.has(area);
    const areas = verdict.areas.map((area) => area.replace(/^\.?\/|\/+$/g, '')).filter(exists);
    return {
        ...verdict,
        areas: [...new Set(areas)],
        duplicates: verdict.duplicates.filter((number) => known.issues.includes(number)),
    };
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
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
/** The workflow file that a maintainer adds to a repository. @param checks  the CI workflow whose failures are to be mended */
function callerWorkflow(checks = null) {
    const run = `  workflow_run:\n    workflows: [${JSON.stringify(checks)}]\n    types: [completed]\n`;
    return `name: Issuewright
on:
  issues:
    types: [labeled, unlabeled, edited, closed, reopened]
  issue_comment:
    types: [created, edited]
  pull_request:
    types: [labeled, closed, reopened]
  pull_request_review:
    types: [submitted]
${checks === null ? '' : run}  schedule:
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
    if (event === 'workflow_run') {
        const named = list(keysOf(given).workflows) ?? [];
        const unnamed = (list(keysOf(wanted).workflows) ?? []).filter((name) => !named.includes(name));
        if (unnamed.length > 0)
            return unnamed.map((name) => `on.${event}.workflows: ${name}`);
    }
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
