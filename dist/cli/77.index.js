export const id = 77;
export const ids = [77];
export const modules = {

/***/ 2762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Dy: () => (/* binding */ listRefs),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   dK: () => (/* binding */ gitMaybe),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   rV: () => (/* binding */ writeCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/** Git plumbing: every object the API shows is a real one in a bare repository. */

/** The environment of every git process: nothing of the machine's own configuration, no questions. */
function gitEnvironment(extra = {}) {
    const { PATH = '/usr/bin:/bin', TMPDIR = '/tmp' } = process.env;
    return {
        PATH,
        TMPDIR,
        HOME: '/nonexistent',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_TERMINAL_PROMPT: '0',
        ...extra,
    };
}
/** Runs git in a repository and gives its output; rejects with git's own complaint when it fails. */
function git(directory, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd: directory, env: gitEnvironment(options.env) });
        const output = [];
        const complaint = [];
        child.stdout.on('data', (chunk) => output.push(chunk));
        child.stderr.on('data', (chunk) => complaint.push(chunk));
        child.on('error', reject);
        child.on('close', (code) => {
            if (code === 0)
                resolve(Buffer.concat(output));
            else
                reject(new Error(`git ${args[0]} failed (${code}): ${Buffer.concat(complaint).toString().trim()}`));
        });
        child.stdin.on('error', () => { }); // git may stop reading before it has seen everything
        child.stdin.end(options.input ?? '');
    });
}
/** The same, as trimmed text. */
async function gitText(directory, args, options = {}) {
    return (await git(directory, args, options)).toString().trimEnd();
}
/** The same, but `null` instead of a failure: for questions that may have no answer. */
async function gitMaybe(directory, args) {
    return gitText(directory, args).catch(() => null);
}
/** Reads one object by id or revision expression (`HEAD:path`, `main^{commit}`), `null` when it does not exist. */
async function readObject(directory, revision) {
    const [object = null] = await readObjects(directory, [revision]);
    return object;
}
/** Reads many objects in one process, each `null` when it does not exist. */
async function readObjects(directory, revisions) {
    if (revisions.some((revision) => revision === '' || /[\n\0]/.test(revision)))
        return revisions.map(() => null);
    const answer = await git(directory, ['cat-file', '--batch'], { input: revisions.map((line) => `${line}\n`).join('') });
    let at = 0;
    return revisions.map(() => {
        const end = answer.indexOf('\n', at);
        const line = answer.subarray(at, end).toString();
        const [, oid = '', type, size = 0] = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(line) ?? [];
        at = end + 1;
        if (!type)
            return null;
        const bytes = answer.subarray(at, at + Number(size));
        at += Number(size) + 1;
        return { oid, type: type, bytes };
    });
}
/** Writes one object and gives its id; rejects when git finds it malformed. */
async function writeObject(directory, type, bytes) {
    return gitText(directory, ['hash-object', '-w', '-t', type, '--stdin'], { input: bytes });
}
/** The commit a revision names, or `null`. */
async function resolveCommit(directory, revision) {
    return gitMaybe(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}
/** Whether the first commit is contained in the history of the second. */
async function isAncestor(directory, ancestor, descendant) {
    return (await gitMaybe(directory, ['merge-base', '--is-ancestor', ancestor, descendant])) !== null;
}
/** Branches and tags by full name. */
async function listRefs(directory) {
    const lines = await gitText(directory, [
        'for-each-ref',
        '--format=%(objectname) %(refname)',
        'refs/heads',
        'refs/tags',
    ]);
    return new Map(lines
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.slice(41), line.slice(0, 40)]));
}
/** Writes a commit whose message is kept byte for byte. */
function writeCommit(directory, commit) {
    const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${signature(commit.author)}`,
        `committer ${signature(commit.committer)}`,
    ];
    return writeObject(directory, 'commit', `${lines.join('\n')}\n\n${commit.message}`);
}
/** Reads git's text form of a commit. */
function parseCommit(bytes) {
    const text = bytes.toString();
    const end = text.indexOf('\n\n');
    const headers = text.slice(0, end).split('\n');
    const values = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    return {
        tree: values('tree')[0] ?? '',
        parents: values('parent'),
        author: parseSignature(values('author')[0] ?? ''),
        committer: parseSignature(values('committer')[0] ?? ''),
        message: text.slice(end + 2),
    };
}
function signature(identity) {
    const clean = (text) => text.replace(/[<>\n\0]/g, '');
    return `${clean(identity.name)} <${clean(identity.email)}> ${Math.floor(Date.parse(identity.date) / 1000)} +0000`;
}
function parseSignature(text) {
    const match = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text);
    const date = new Date(Number(match?.[3] ?? 0) * 1000);
    return { name: match?.[1] ?? '', email: match?.[2] ?? '', date: `${date.toISOString().slice(0, 19)}Z` };
}


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readAnswers),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   aR: () => (/* binding */ checkedRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _src_pipeline_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6708);
/** What a person hands to a command that works on their own repository. */



/**
 * The top folder of the repository that a path lies in.
 * @throws Failure `bad-input` when it is no work tree with a commit, or not all of its history is there
 */
function checkedRepository(path) {
    const ask = (...args) => {
        try {
            return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', path, ...args], {
                encoding: 'utf8',
                stdio: ['ignore', 'pipe', 'ignore'],
            }).trim();
        }
        catch {
            return null;
        }
    };
    const top = ask('rev-parse', '--show-toplevel');
    if (!top) {
        throw new _src_pipeline_error_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', `${path} is no work tree of a git repository.`, {
            todo: 'Name a folder that `git status` works in.',
        });
    }
    if (!ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')) {
        throw new _src_pipeline_error_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', `The repository ${path} has no commit yet.`, {
            todo: 'Commit first: git add --all && git commit',
        });
    }
    if (ask('rev-parse', '--is-shallow-repository') === 'true') {
        throw new _src_pipeline_error_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', `The repository ${path} is a shallow clone.`, { todo: 'git fetch --unshallow' });
    }
    return top;
}
/**
 * Reads an issue: the first line is its title, the rest its text.
 * @throws Failure `bad-input` when there is nothing to read
 */
function readIssue(file) {
    const [first = '', ...rest] = readText(file, 'issue').trim().split('\n');
    const title = first.replace(/^#+\s*/, '').trim();
    if (title === '')
        throw new _src_pipeline_error_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', `The issue file ${file} is empty.`, { todo: 'Its first line is the title.' });
    return { title: title.slice(0, 256), body: rest.join('\n').trim() };
}
/** Reads answers, one a round, separated by lines `---`. */
function readAnswers(file) {
    const text = file === 0 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(0, 'utf8') : readText(file, 'answers');
    return text
        .split(/^---[ \t]*$/m)
        .map((answer) => answer.trim())
        .filter((answer) => answer !== '');
}
function readText(file, what) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _src_pipeline_error_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('bad-input', `The ${what} file ${file} cannot be read.`, {
            todo: 'Name a text file that exists.',
            cause,
        });
    }
}


/***/ }),

/***/ 5356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   pK: () => (/* binding */ installation)
/* harmony export */ });
/* unused harmony export settingsFile */
/* harmony import */ var _src_text_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7752);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2762);


/** The settings file for an agent command and the checks. JSON strings are YAML strings, so nothing needs quoting rules. */
function settingsFile(agentCommand, verify, more = []) {
    const checks = verify.length > 0 ? ['verify:', ...verify.map((command) => `  - ${JSON.stringify(command)}`)] : [];
    return `${[`agent-command: ${JSON.stringify(agentCommand)}`, 'sandbox: none', ...checks, ...more].join('\n')}\n`;
}
/** Files to put into a repository so that Issuewright works there. */
function installation(agentCommand, verify, more = []) {
    return {
        [_src_text_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .callerFile */ .ee]: (0,_src_text_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .callerWorkflow */ .HC)(),
        '.github/issuewright.yml': settingsFile(agentCommand, verify, more),
    };
}
/** Where a copy of somebody's repository differs: our workflow stands in place of all others, which would run here too. */
const ownPlaces = ['.github/workflows', '.github/issuewright.yml'];
/** The files at those places in a commit, as lines for `update-index --index-info`. */
async function filesAt(directory, commit) {
    const list = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitText */ .q_)(directory, ['ls-tree', '-r', '-z', commit, '--', ...ownPlaces]);
    return list.split('\0').filter(Boolean);
}
/** The path in such a line. */
function pathOf(line) {
    return line.slice(line.indexOf('\t') + 1);
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ asPeopleSee),
/* harmony export */   i: () => (/* binding */ narrator)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

const paint = (code) => (text) => process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
const [bold, dim, cyan] = [paint(1), paint(2), paint(36)];
/** @param print  takes one line */
function narrator(print = console.log) {
    const started = Date.now();
    const clock = () => dim(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s`);
    return {
        chapter: (title) => print(`\n${bold(title)}`),
        says: (who, what) => print(`${clock()}  ${cyan(who)} ${what}`),
        shows(text) {
            for (const line of (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).trimEnd().split('\n'))
                print(`         ${dim('│')} ${line}`);
        },
        note: (text) => print(`         ${dim(text)}`),
    };
}
/** A comment as people see it; what GitHub hides is counted. */
function asPeopleSee(body) {
    const hidden = [...body.matchAll(/<!--.*?-->/gs)].reduce((sum, [text]) => sum + text.length, 0);
    const visible = body
        .replaceAll(/<!--.*?-->/gs, '')
        .replaceAll(/<\/?sub>/g, '')
        .trimEnd();
    return hidden > 0 ? `${visible}\n(${hidden} characters hidden: the record or a mark of ours)` : visible;
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sj: () => (/* binding */ answerQuestions),
  j$: () => (/* binding */ openStage),
  _n: () => (/* binding */ stage_pullRequestOf),
  zv: () => (/* binding */ recordOf),
  c2: () => (/* binding */ stage_statusOf)
});

// EXTERNAL MODULE: ./src/text/codec.ts + 2 modules
var codec = __webpack_require__(5694);
;// CONCATENATED MODULE: ./forge/state.ts
/** The next database id; ids are unique over all kinds of records. */
function nextId(state) {
    return state.nextId++;
}
/** The present moment as GitHub writes it, in whole seconds. */
function now(state) {
    return `${state.clock().toISOString().slice(0, 19)}Z`;
}
/** Narrows an issue to a pull request. */
function isPullRequest(issue) {
    return issue?.pull != null;
}

;// CONCATENATED MODULE: ./forge/accounts.ts
/** People and bots: signing up, and becoming a ghost. */

/** The bot every workflow token acts as. */
const actionsBot = { id: 41898282, login: 'github-actions[bot]', kind: 'Bot', siteAdmin: false };
/** The account with this login (case-insensitive), if it exists. */
function findAccount(state, login) {
    return state.accounts.get(login.toLowerCase());
}
/** Finds an account or signs it up. */
function ensureAccount(state, login, options = {}) {
    const known = findAccount(state, login);
    if (known)
        return known;
    const account = { kind: 'User', id: options.id ?? nextId(state), siteAdmin: false, ...options, login };
    state.accounts.set(login.toLowerCase(), account);
    return account;
}
/** Deletes an account: its tokens end, and what it wrote stays as a ghost's. */
function deleteAccount(state, account) {
    state.accounts.delete(account.login.toLowerCase());
    for (const [secret, { viewer }] of state.tokens) {
        if (viewer.kind === 'person' && viewer.account === account)
            state.tokens.delete(secret);
    }
    const issues = [...state.repositories.values()].flatMap((repository) => repository.issues);
    const reviews = issues.flatMap((issue) => issue.pull?.reviews ?? []);
    const texts = [
        ...issues.flatMap((issue) => [issue, ...issue.comments]),
        ...reviews.flatMap((one) => [one, ...one.comments]),
    ];
    for (const text of texts) {
        if (text.author === account)
            text.author = null;
        if (text.editor === account)
            text.editor = null;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./forge/driver/event.ts
/** Only these events have a pull request's ref; comments on one have the default branch's. */
const pullRequestEvents = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
function pullRequestOf(event, payload) {
    return pullRequestEvents.includes(event) ? payload.pull_request : null;
}
/** The branch whose workflow files an event starts. */
function workflowBranch(event, payload) {
    const pullRequest = payload.pull_request;
    // GitHub reads the merge commit; the forge makes none, so that a pull request cannot change what runs here.
    if (pullRequest && event !== 'pull_request_target')
        return pullRequest.base.ref;
    if (event === 'workflow_dispatch' || event === 'push')
        return String(payload.ref).replace(/^refs\/heads\//, '');
    return payload.repository.default_branch;
}
/** `github.ref` and `github.sha`. */
function refOf(event, payload, source) {
    const pullRequest = pullRequestOf(event, payload);
    if (!pullRequest)
        return { ref: source.ref, sha: source.sha };
    return { ref: `refs/pull/${pullRequest.number}/merge`, sha: pullRequest.head.sha };
}
/** Whether the run is for a pull request from a fork. */
function isFromFork(run) {
    const pullRequest = pullRequestOf(run.event, run.payload);
    const { id } = run.payload.repository;
    return pullRequest !== null && pullRequest.head.repo?.id !== id;
}
/** The parts of the `github` context that are the same for all jobs of an attempt. */
function githubContext(run, url, workflowSha) {
    const { payload, repository, ref, sha } = run;
    const pullRequest = pullRequestOf(run.event, payload);
    const { id: repository_id, owner } = (payload.repository ?? {});
    const { id: actor_id } = (payload.sender ?? {});
    const branch = ref.replace(/^refs\/(heads|tags|pull)\//, '');
    return {
        actor: run.actor,
        actor_id: String(actor_id ?? ''),
        api_url: url,
        base_ref: pullRequest?.base.ref ?? '',
        event: payload,
        event_name: run.event,
        graphql_url: `${url}/graphql`,
        head_ref: pullRequest?.head.ref ?? '',
        ref,
        ref_name: branch,
        ref_protected: false,
        ref_type: 'branch',
        repository,
        repository_id: String(repository_id ?? ''),
        repository_owner: repository.split('/')[0] ?? '',
        repository_owner_id: String(owner?.id ?? ''),
        repositoryUrl: `${url}/${repository}.git`,
        retention_days: '90',
        run_attempt: String(run.attempt),
        run_id: String(run.id),
        run_number: String(run.number),
        secret_source: 'Actions',
        server_url: url,
        sha,
        triggering_actor: run.triggeringActor,
        workflow: run.name,
        workflow_ref: `${repository}/${run.path}@${ref}`,
        workflow_sha: workflowSha,
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 16 modules
var dist = __webpack_require__(4662);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js
var workflow_parser_dist = __webpack_require__(2657);
;// CONCATENATED MODULE: ./forge/driver/expression.ts
/** Expressions, evaluated by GitHub's own evaluator, and the template tokens that hold them. */



/**
 * Evaluates an expression, given without its `${{ }}`.
 * @throws Error with GitHub's message for an unknown context or function, or a syntax error
 */
function evaluate(expression, scope) {
    return toPlain(compute(expression, scope));
}
/** Whether an `if` holds; empty text, zero and null do not. */
function holds(condition, scope) {
    const value = evaluate(condition, scope);
    return !(value === null || value === false || value === '' || value === 0 || Number.isNaN(value));
}
/** The plain value of a token, with every expression in it evaluated; `null` for a missing one. */
function resolve(token, scope) {
    if (!token)
        return null;
    if ((0,workflow_parser_dist/* isBasicExpression */.hR)(token))
        return evaluate(token.expression, scope);
    if ((0,workflow_parser_dist/* isString */.Kg)(token) || (0,workflow_parser_dist/* isNumber */.Et)(token) || (0,workflow_parser_dist/* isBoolean */.Lm)(token))
        return token.value;
    if ((0,workflow_parser_dist/* isSequence */.wZ)(token))
        return [...token].map((item) => resolve(item, scope));
    if (!(0,workflow_parser_dist/* isMapping */.pi)(token))
        return null;
    return Object.fromEntries([...token].map(({ key, value }) => [resolveText(key, scope), resolve(value, scope)]));
}
/** A token as text, in the way an expression turns values into text; `''` for a missing one. */
function resolveText(token, scope) {
    return asText(resolve(token, scope));
}
/** A mapping of names to texts, such as `env` and `with`; an expression may stand for the whole of it. */
function resolveTexts(token, scope) {
    const value = resolve(token, scope);
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item)]));
}
/**
 * Minutes, as `timeout-minutes` gives them; `standard` when there is no such key.
 * @throws Error when it is no number
 */
function resolveMinutes(token, scope, standard) {
    const minutes = Number(resolveText(token, scope) || standard);
    if (Number.isNaN(minutes))
        throw new Error(`timeout-minutes is no number: ${resolveText(token, scope)}`);
    return minutes;
}
/** What expressions make of a value where text is wanted. */
function asText(value) {
    return toData(value).coerceString();
}
/** The value under a key of a mapping. */
function child(token, key) {
    return token && (0,workflow_parser_dist/* isMapping */.pi)(token) ? token.find(key) : undefined;
}
/** Names and values of a mapping whose keys are plain text. */
function entries(token) {
    if (!token || !(0,workflow_parser_dist/* isMapping */.pi)(token))
        return [];
    return [...token].map(({ key, value }) => [key.assertScalar('key').toString(), value]);
}
function compute(expression, { contexts, functions = {} }) {
    const known = new Map(Object.entries(functions).map(([name, run]) => [name.toLowerCase(), expression_define(name, run)]));
    const names = Object.keys(contexts);
    const tree = new dist/* Parser */.iX(lex(expression), names, [...known.values()]).parse();
    // Most expressions name one small context; the event's payload is converted only for those that mention it.
    const text = expression.toLowerCase();
    const named = names.filter((name) => text.includes(name));
    const dictionary = new dist/* data.Dictionary */.p.bT(...named.map((key) => ({ key, value: toData(contexts[key]) })));
    return new dist/* Evaluator */.oi(tree, dictionary, known).evaluate();
}
/** The package's lexer (0.3.61) unescapes only the first quote of a text; the runner's own unescapes all. */
function lex(expression) {
    const { tokens } = new dist/* Lexer */.JG(expression).lex();
    return tokens.map((token) => token.type === lexer/* TokenType */.ks.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token);
}
function expression_define(name, run) {
    const call = (...args) => toData(run(...args.map((argument) => argument.coerceString())));
    return { name, minArgs: 0, maxArgs: 255, call };
}
/** Frozen data never changes, so each piece of it is converted once. */
const converted = new WeakMap();
function toData(value) {
    if (typeof value === 'string')
        return new dist/* data.StringData */.p.uQ(value);
    if (typeof value === 'number')
        return new dist/* data.NumberData */.p.Q9(value);
    if (typeof value === 'boolean')
        return new dist/* data.BooleanData */.p.bo(value);
    if (typeof value !== 'object' || value === null)
        return new dist/* data.Null */.p.Uv();
    const known = converted.get(value);
    if (known)
        return known;
    const made = Array.isArray(value)
        ? new dist/* data.Array */.p.O3(...value.map(toData))
        : new dist/* data.Dictionary */.p.bT(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })));
    if (Object.isFrozen(value))
        converted.set(value, made);
    return made;
}
function toPlain(value) {
    if (value instanceof dist/* data.Null */.p.Uv)
        return null;
    if (value instanceof dist/* data.Array */.p.O3)
        return value.values().map(toPlain);
    if (value instanceof dist/* data.Dictionary */.p.bT) {
        return Object.fromEntries(value.pairs().map((pair) => [pair.key, toPlain(pair.value)]));
    }
    return value.value;
}

;// CONCATENATED MODULE: ./forge/driver/host.ts
/** Cancels the jobs under a path, except those whose `if` holds even then. */
function cancelJobs(state, path, reason) {
    for (const job of [...state.active]) {
        if (job.path.startsWith(path) && !job.survives())
            job.cancel(reason);
    }
}

;// CONCATENATED MODULE: ./forge/driver/inputs.ts
/** The typed inputs of called and of dispatched workflows. */

const nothing = { contexts: {} };
const empty = { boolean: false, number: 0, string: '' };
function definitions(workflow, trigger) {
    const section = child(child(child(workflow.keys, 'on'), trigger), 'inputs');
    return entries(section).map(([name, token]) => ({
        name,
        type: resolveText(child(token, 'type'), nothing) || 'string',
        required: resolve(child(token, 'required'), nothing) === true,
        standard: child(token, 'default'),
    }));
}
/** What is wrong with the names that a caller gives, in GitHub's words. */
function callProblems(called, given) {
    const inputs = definitions(called, 'workflow_call');
    const names = entries(given).map(([name]) => name.toLowerCase());
    const unknown = names.filter((name) => !inputs.some((input) => input.name.toLowerCase() === name));
    const missing = inputs.filter((input) => input.required && !names.includes(input.name.toLowerCase()));
    return [
        ...unknown.map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`),
        ...missing.map(({ name }) => `Input ${name} is required, but not provided while calling.`),
    ];
}
/**
 * The `inputs` context of a called workflow.
 * @throws Error when a value has not the type of its input
 */
function callInputs(called, given, scope) {
    const values = new Map(entries(given).map(([name, token]) => [name.toLowerCase(), resolve(token, scope)]));
    const inputs = definitions(called, 'workflow_call').map(({ name, type, standard }) => {
        const value = values.get(name.toLowerCase()) ?? (standard ? resolve(standard, scope) : empty[type]);
        if (type === 'string')
            return [name, asText(value)];
        if (typeof value === type)
            return [name, value];
        throw new Error(`The input ${name} of ${called.path} is a ${type}; '${asText(value)}' is none.`);
    });
    return Object.fromEntries(inputs);
}
/** The secrets a called workflow sees, and what is wrong with what its caller gives. */
function secretProblems(called, given, inherit) {
    if (inherit)
        return [];
    const defined = entries(child(child(child(called.keys, 'on'), 'workflow_call'), 'secrets'));
    const names = entries(given).map(([name]) => name.toLowerCase());
    const unknown = names.filter((name) => !defined.some(([known]) => known.toLowerCase() === name));
    const missing = defined.filter(([name, token]) => resolve(child(token, 'required'), nothing) === true && !names.includes(name.toLowerCase()));
    return [
        ...unknown.map((name) => `Invalid secret, ${name} is not defined in the referenced workflow.`),
        ...missing.map(([name]) => `Secret ${name} is required, but not provided while calling.`),
    ];
}
/** What is wrong with the inputs of a dispatch; GitHub answers 422 to these and starts no run. */
function dispatchProblems(workflow, given) {
    const inputs = definitions(workflow, 'workflow_dispatch');
    const unknown = Object.keys(given).filter((name) => !inputs.some((input) => input.name === name));
    const missing = inputs.filter(({ name, required, standard }) => required && !standard && !given[name]);
    return [
        ...(unknown.length > 0 ? [`Unexpected inputs provided: ${JSON.stringify(unknown)}`] : []),
        ...missing.map(({ name }) => `Required input '${name}' not provided`),
    ];
}
/** A dispatch's inputs with defaults: as texts for the payload, and with their types for the `inputs` context. */
function dispatchInputs(workflow, given) {
    const values = definitions(workflow, 'workflow_dispatch').map(({ name, type, standard }) => {
        const text = asText(given[name] ?? (standard ? resolve(standard, nothing) : type === 'boolean' ? false : ''));
        return { name, text, typed: type === 'boolean' ? text === 'true' : type === 'number' ? Number(text) : text };
    });
    return {
        texts: Object.fromEntries(values.map(({ name, text }) => [name, text])),
        typed: Object.fromEntries(values.map(({ name, typed }) => [name, typed])),
    };
}

;// CONCATENATED MODULE: ./forge/driver/permissions.ts
/** The `permissions` of workflows and jobs, and what becomes of them in called workflows. */


/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const scopes = [
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'id-token',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'security-events',
    'statuses',
];
/** What a workflow gets that names no permissions, in a repository with the default settings of today. */
const restricted = { contents: 'read', packages: 'read' };
/** Reads a `permissions` key; `undefined` when there is none. */
function readPermissions(keys) {
    const token = child(keys, 'permissions');
    if (!token)
        return undefined;
    if ((0,workflow_parser_dist/* isString */.Kg)(token)) {
        const access = token.value === 'write-all' ? 'write' : 'read';
        return Object.fromEntries(scopes.map((scope) => [scope, access]));
    }
    const listed = entries(token).map(([scope, value]) => [scope, resolveText(value, { contexts: {} })]);
    return Object.fromEntries(listed.flatMap(([scope, access]) => (access === 'read' || access === 'write' ? [[scope, access]] : [])));
}
/** The first right that is asked for and not allowed, in GitHub's words; `null` when all are. */
function excess(requested, allowed) {
    for (const [scope, access] of Object.entries(requested)) {
        const limit = allowed[scope] ?? 'none';
        if (limit !== 'write' && limit !== access) {
            return `is requesting '${scope}: ${access}', but is only allowed '${scope}: ${limit}'`;
        }
    }
    return null;
}
/** What is left of a token's rights when a pull request from a fork starts the run. */
function readOnly(grants) {
    return Object.fromEntries(Object.keys(grants).map((scope) => [scope, 'read']));
}
/** The same rights by the names that GitHub's API, and the forge, give them. */
function tokenPermissions(grants) {
    const named = Object.entries(grants).map(([scope, access]) => [scope.replaceAll('-', '_'), access]);
    return { metadata: 'read', ...Object.fromEntries(named) };
}

;// CONCATENATED MODULE: ./forge/driver/plan.ts
/** What a run consists of: its workflow with all called ones, checked as GitHub checks them before the first job. */




/** Why a run cannot start; GitHub shows it as a startup failure. */
class StartupFailure extends Error {
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#limitations */
const deepestCall = 10;
/**
 * Plans a run.
 * @throws StartupFailure for an invalid file, an unknown workflow, wrong inputs, or rights the caller does not have
 */
async function planRun(resolver, workflow, granted) {
    return plan(resolver, workflow, { granted: readPermissions(workflow.keys) ?? granted, depth: 0 });
}
async function plan(resolver, workflow, caller) {
    if (workflow.errors.length > 0)
        throw new StartupFailure(workflow.errors.join(' '));
    if (caller.depth > deepestCall)
        throw new StartupFailure(`${workflow.path} is called too deeply.`);
    const { granted, uses } = caller;
    const whole = uses === undefined ? granted : within(granted, readPermissions(workflow.keys), uses, 'The workflow');
    const jobs = await Promise.all(workflow.jobs.map(async (definition) => {
        const own = readPermissions(definition.keys);
        const permissions = uses === undefined
            ? (own ?? whole)
            : own
                ? within(granted, own, uses, `The nested job '${definition.id}'`)
                : whole;
        if (definition.uses === undefined)
            return { definition, permissions };
        const called = await findCalled(resolver, workflow.source, definition);
        const call = await plan(resolver, called, {
            granted: permissions,
            depth: caller.depth + 1,
            uses: definition.uses,
        });
        return { definition, permissions, call };
    }));
    return { workflow, jobs };
}
/** Called workflows can only lower what their caller has. */
function within(granted, requested, uses, who) {
    const problem = requested && excess(requested, granted);
    if (problem)
        throw new StartupFailure(`Error calling workflow '${uses}'. ${who} ${problem}.`);
    return requested ?? granted;
}
async function findCalled({ sources, own }, from, definition) {
    const uses = definition.uses ?? '';
    const { repository, path } = /^(?<repository>[^/]+\/[^/]+)\/(?<path>[^@]+)@.+$/.exec(uses)?.groups ?? {};
    const local = uses.startsWith('./') ? uses.slice(2) : uses.startsWith('$/') ? uses.slice(2) : null;
    const known = local !== null ? from : repository === own.repository ? own : null;
    const called = known && (await sources.workflow(known, local ?? path ?? ''));
    if (!called)
        throw new StartupFailure(`Error calling workflow '${uses}': workflow was not found.`);
    if (called.errors.length > 0)
        throw new StartupFailure(called.errors.join(' '));
    if (!called.events.workflow_call) {
        throw new StartupFailure(`Error calling workflow '${uses}': it has no \`workflow_call\` trigger.`);
    }
    const { keys } = definition;
    const problems = [
        ...callProblems(called, child(keys, 'with')),
        ...secretProblems(called, explicitSecrets(keys), inheritsSecrets(keys)),
    ];
    if (problems.length > 0)
        throw new StartupFailure(`Error calling workflow '${uses}': ${problems.join(' ')}`);
    return called;
}
/** Whether a calling job says `secrets: inherit`. */
function inheritsSecrets(keys) {
    const token = child(keys, 'secrets');
    return token !== undefined && (0,workflow_parser_dist/* isString */.Kg)(token) && token.value === 'inherit';
}
/** The secrets a calling job names one by one. */
function explicitSecrets(keys) {
    return inheritsSecrets(keys) ? undefined : child(keys, 'secrets');
}

;// CONCATENATED MODULE: ./forge/driver/turn.ts
/** Waiting for one's turn: the `concurrency` key of workflows and jobs. */


/**
 * Enters the group of a `concurrency` key, if there is one; `null` when cancelled before it was free.
 * @throws Error for `queue: max` together with `cancel-in-progress`, which GitHub refuses
 */
async function takeTurn({ host, run }, concurrency, scope, { signal, cancel, held }) {
    const mapping = concurrency && (0,workflow_parser_dist/* isMapping */.pi)(concurrency) ? concurrency : undefined;
    const group = mapping ? resolveText(child(mapping, 'group'), scope) : asText(resolve(concurrency, scope));
    if (group === '')
        return { held, leave: () => { } };
    const queue = resolveText(child(mapping, 'queue'), scope) === 'max' ? 'max' : 'single';
    const cancelInProgress = resolve(child(mapping, 'cancel-in-progress'), scope) === true;
    if (queue === 'max' && cancelInProgress) {
        throw new Error(`The concurrency group '${group}' has both \`queue: max\` and \`cancel-in-progress: true\`.`);
    }
    if (held.includes(group.toLowerCase())) {
        cancel(`Canceling since a deadlock for concurrency group '${group}' was detected`);
        return null;
    }
    const leave = await host.groups.enter({ repository: run.repository, group, queue, cancelInProgress, signal, cancel });
    return leave && { held: [...held, group.toLowerCase()], leave };
}

;// CONCATENATED MODULE: ./forge/driver/call.ts
/** A job that calls another workflow. */





/** Runs the called workflow; its outputs are the job's. */
async function runCall(job, scope, plan, waiting) {
    const { state, planned, call } = job;
    const { keys, id } = planned.definition;
    const inputs = callInputs(plan.workflow, child(keys, 'with'), scope);
    const { functions: _, contexts } = scope;
    const withSecrets = { contexts: { ...contexts, secrets: call.secrets } };
    const secrets = inheritsSecrets(keys) ? call.secrets : resolveTexts(explicitSecrets(keys), withSecrets);
    const inside = { contexts: { github: state.github, inputs, vars: state.host.vars } };
    const turn = await takeTurn(state, child(plan.workflow.keys, 'concurrency'), inside, waiting);
    if (!turn)
        return finish(job, 'cancelled', {});
    try {
        const path = `${call.path}${id}/`;
        const cancelled = () => call.cancelled() || waiting.signal.aborted;
        const inner = { inputs, secrets, path, held: turn.held, mayKeep: mayKeep(job), cancelled };
        const ended = await runJobs(state, plan, inner);
        const results = [...ended.values()];
        const outputs = callOutputs(plan, inside, ended);
        const { result } = finish(job, combine(results.map((one) => one.result)), outputs);
        return { result, outputs, kept: results.every((one) => one.kept) };
    }
    finally {
        turn.leave();
    }
}
function callOutputs(plan, inside, ended) {
    const scope = { contexts: { ...inside.contexts, jobs: Object.fromEntries(ended) } };
    const defined = entries(child(child(child(plan.workflow.keys, 'on'), 'workflow_call'), 'outputs'));
    return Object.fromEntries(defined.map(([name, token]) => [name, resolveText(child(token, 'value'), scope)]));
}

;// CONCATENATED MODULE: ./forge/driver/log.ts
/** The log of a job; `onLine` hears every masked line. */
function createLog(job, onLine) {
    const secrets = new Set();
    let ordered = [];
    const mask = (text) => ordered.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    const log = {
        write(line) {
            const masked = mask(line);
            job.log += `${masked}\n`;
            onLine(masked);
        },
        annotate(note) {
            log.write(`##[${note.level}]${note.message}`);
            job.annotations.push({ ...note, message: mask(note.message) });
        },
        addMask(secret) {
            for (const form of [secret, ...secret.split(/\r?\n/)].flatMap(encodings)) {
                if (form.trim() !== '')
                    secrets.add(form);
            }
            // The longest first, or a secret that contains another would leave its rest in the open.
            ordered = [...secrets].sort((a, b) => b.length - a.length);
        },
        mask,
    };
    return log;
}
/** The runner masks a secret also as it looks inside other texts (actions/runner, ValueEncoders.cs; the likely ones). */
function encodings(secret) {
    const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        ...(secret.length > 3 ? [base64] : []),
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./forge/driver/machine.ts
/** The machine of one job: fresh directories and the variables that the runner sets on it. */




/** Sets up a machine, with the event's payload on its disk. */
async function createMachine({ host, run }) {
    const root = (0,external_node_path_.join)(host.directory, `machine-${host.nextId()}`);
    const name = run.repository.split('/')[1] ?? '';
    const machine = {
        root,
        temp: (0,external_node_path_.join)(root, '_temp'),
        workspace: (0,external_node_path_.join)(root, name, name),
        home: (0,external_node_path_.join)(root, 'home'),
        toolCache: (0,external_node_path_.join)(root, 'tools'),
        eventPath: (0,external_node_path_.join)(root, '_temp', '_github_workflow', 'event.json'),
        trackingId: `github_${(0,external_node_crypto_.randomUUID)()}`,
    };
    await Promise.all([
        (0,external_node_path_.join)(machine.temp, '_github_workflow'),
        (0,external_node_path_.join)(machine.temp, '_runner_file_commands'),
        machine.workspace,
        machine.home,
        machine.toolCache,
    ].map((directory) => (0,promises_.mkdir)(directory, { recursive: true })));
    await (0,promises_.writeFile)(machine.eventPath, JSON.stringify(run.payload, null, 2));
    return machine;
}
/** Throws a machine away. */
async function removeMachine({ root }) {
    await (0,promises_.rm)(root, { recursive: true, force: true, maxRetries: 3 });
}
/** The `runner` context. */
function runnerContext({ temp, toolCache, workspace }) {
    return {
        arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
        environment: 'github-hosted',
        name: 'Issuewright forge',
        os: process.platform === 'darwin' ? 'macOS' : process.platform === 'win32' ? 'Windows' : 'Linux',
        temp,
        tool_cache: toolCache,
        workspace: (0,external_node_path_.join)(workspace, '..'),
    };
}
/** What a process finds on the machine before the workflow adds anything. */
function machineVariables(machine, extra) {
    const { PATH = '/usr/local/bin:/usr/bin:/bin' } = process.env;
    return { PATH, HOME: machine.home, LANG: 'C.UTF-8', CI: 'true', ...extra };
}
/** Contexts that are no variables: secret, or not a text. */
const onlyContext = ['token', 'event', 'repositoryUrl', 'secret_source'];
/** `GITHUB_*` and `RUNNER_*`; a workflow cannot set these to anything else. */
function runnerVariables(machine, github) {
    const fromGithub = Object.entries(github).filter(([name]) => !onlyContext.includes(name));
    const fromRunner = Object.entries(runnerContext(machine));
    return {
        GITHUB_ACTIONS: 'true',
        ...Object.fromEntries(fromGithub.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, asText(value)])),
        ...Object.fromEntries(fromRunner.map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value])),
        RUNNER_TRACKING_ID: machine.trackingId,
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./forge/driver/process.ts
/** One process of a step: started, listened to line by line, and stopped as the runner stops it. */


/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const githubGrace = { interrupt: 7500, terminate: 2500 };
/** How long the runner waits for output of descendants after the process itself has ended, in milliseconds. */
const outputGrace = 5000;
/** Runs a process to its end; gives its exit code, `null` when a signal ended it. Rejects when it cannot start. */
function execute(execution) {
    const { command, args, cwd, env, onLine, cancel, kill, grace } = execution;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
        const timers = [];
        const after = (milliseconds, act) => void timers.push(setTimeout(act, milliseconds));
        const onCancel = () => {
            child.kill('SIGINT');
            after(grace.interrupt, () => child.kill('SIGTERM'));
            after(grace.interrupt + grace.terminate, () => killGroup(child));
        };
        const onKill = () => killGroup(child);
        const settle = (error) => {
            for (const timer of timers)
                clearTimeout(timer);
            cancel.removeEventListener('abort', onCancel);
            kill.removeEventListener('abort', onKill);
            child.stdout.destroy();
            child.stderr.destroy();
            if (error)
                reject(error);
            else
                resolve(child.exitCode);
        };
        readLines(child.stdout, onLine);
        readLines(child.stderr, onLine);
        child.on('error', settle);
        child.on('exit', () => after(outputGrace, settle));
        child.on('close', () => settle());
        cancel.addEventListener('abort', onCancel);
        kill.addEventListener('abort', onKill);
        if (kill.aborted)
            onKill();
        else if (cancel.aborted)
            onCancel();
    });
}
/** Lines end where .NET's do; node's own readline also ends them at U+2028, which would make commands of plain text. */
function readLines(stream, onLine) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
    });
    stream.on('end', () => {
        if (rest !== '')
            onLine(rest.replace(/\r$/, ''));
    });
}
/** The process is the leader of a group of its own, so that its descendants go with it. */
function killGroup(child) {
    if (child.pid === undefined || child.exitCode !== null)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
}
/** The runner marks every process of a job, and at the job's end kills what is left of them. Linux only. */
async function killOrphans(trackingId) {
    const mark = `RUNNER_TRACKING_ID=${trackingId}`;
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name) && name !== `${process.pid}`);
    await Promise.all(pids.map(async (pid) => {
        const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        if (!environment.split('\0').includes(mark))
            return;
        try {
            process.kill(Number(pid), 'SIGKILL');
        }
        catch {
            // it has ended by itself meanwhile
        }
    }));
}

;// CONCATENATED MODULE: ./forge/driver/run.ts
/** Runs, jobs and steps as plain data: what GitHub would show of them. */
/** A new annotation. */
function annotation(level, message) {
    return { level, message, properties: {} };
}

;// CONCATENATED MODULE: ./forge/driver/glob.ts
/** File patterns, as far as `upload-artifact` and `hashFiles` are emulated: `*`, `**`, `?`, and `!` to take back. */



/** Finds files; a pattern that names a directory means everything under it. */
function findFiles(patterns, directory, hidden = true) {
    const files = new Set();
    const roots = [];
    for (const pattern of patterns) {
        const negative = pattern.startsWith('!');
        const whole = (0,external_node_path_.resolve)(directory, negative ? pattern.slice(1) : pattern);
        const matches = matcher(whole);
        if (negative) {
            for (const file of files)
                if (matches(file))
                    files.delete(file);
            continue;
        }
        const root = searchRoot(whole);
        roots.push(root);
        for (const file of listFiles(root, hidden))
            if (matches(file))
                files.add(file);
    }
    return { files: [...files].sort(), roots };
}
/** GitHub's `hashFiles`: the hash of the hashes of all matching files, empty when there are none. */
function hashFiles(patterns, workspace) {
    const { files } = findFiles(patterns, workspace);
    if (files.length === 0)
        return '';
    const whole = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files)
        whole.update((0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(file)).digest());
    return whole.digest('hex');
}
/** The path up to the first part with a wildcard. */
function searchRoot(pattern) {
    const parts = pattern.split(external_node_path_.sep);
    const wild = parts.findIndex((part) => /[*?]/.test(part));
    return wild < 0 ? pattern : (0,external_node_path_.join)(external_node_path_.sep, ...parts.slice(0, wild));
}
/** What the wildcards stand for; every other sign that a regular expression knows is taken as it is. */
const wildcards = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
function matcher(pattern) {
    const source = pattern
        .replace(/\/+$/, '')
        .replace(/\*\*\/|\*\*|[*?.+^${}()|[\]\\]/g, (part) => wildcards[part] ?? `\\${part}`);
    const expression = new RegExp(`^${source}(?:/.*)?$`, 's');
    return (file) => expression.test(file);
}
/** Every file at or under a path; links are followed, except in circles. */
function listFiles(path, hidden, above = []) {
    const entry = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (entry?.isFile())
        return [path];
    if (!entry?.isDirectory() || above.includes(entry.ino))
        return [];
    const names = (0,external_node_fs_.readdirSync)(path).filter((name) => hidden || !name.startsWith('.'));
    return names.flatMap((name) => listFiles((0,external_node_path_.join)(path, name), hidden, [...above, entry.ino]));
}

;// CONCATENATED MODULE: ./forge/driver/session.ts


/** How the steps so far have gone. */
function statusOf(session, frame) {
    if (session.cancel.aborted)
        return 'cancelled';
    return frame.failed ? 'failure' : 'success';
}
/** What a step's expressions see. */
function scopeOf(session, frame, env, github) {
    const status = statusOf(session, frame);
    const contexts = {
        ...frame.contexts,
        github,
        env,
        job: { status },
        runner: runnerContext(session.machine),
        steps: { ...frame.steps },
    };
    return { contexts, functions: statusFunctions(session, frame) };
}
function statusFunctions(session, frame) {
    const { workspace } = session.machine;
    return {
        always: () => true,
        success: () => statusOf(session, frame) === 'success',
        failure: () => statusOf(session, frame) === 'failure',
        cancelled: () => statusOf(session, frame) === 'cancelled',
        hashFiles: (...patterns) => hashFiles(patterns, workspace),
    };
}

;// CONCATENATED MODULE: ./forge/driver/step.ts
/** One step: its condition, its environment, its time limit and how it ended. */



/**
 * Runs a step if its `if` holds, and writes down how it ended.
 * @param choose gives what the step does
 * @param record is where GitHub lists the step; steps of composite actions are listed nowhere
 */
async function runStep(session, frame, definition, choose, record) {
    const { state, record: job } = session;
    const { tell } = state.host;
    const anonymous = definition.id.startsWith('__');
    const step = { id: anonymous ? '' : definition.id, name: '', outcome: null, conclusion: null, outputs: {} };
    const github = { ...session.github, action: definition.id, ...frame.github };
    const attempt = { session, frame, definition, step, github };
    step.name = nameOf(attempt);
    record?.push(step);
    const runs = condition(attempt);
    if (runs === true) {
        if (record)
            tell({ type: 'step-started', run: state.run, job, step });
        await perform(attempt, choose);
    }
    else {
        step.outcome = runs === false ? 'skipped' : 'failure';
        step.conclusion = step.outcome;
    }
    if (!anonymous)
        frame.steps[definition.id] = { ...step, outputs: { ...step.outputs } };
    if (step.conclusion === 'failure')
        frame.failed = true;
    if (record)
        tell({ type: 'step-finished', run: state.run, job, step });
}
function scopeOfAttempt({ session, frame, github }) {
    return scopeOf(session, frame, { ...session.env, ...frame.env }, github);
}
/** Whether the step's `if` holds now; `null` when the condition itself is wrong, which fails the step. */
function condition(attempt) {
    try {
        return holds(attempt.definition.condition, scopeOfAttempt(attempt));
    }
    catch (error) {
        attempt.session.log.annotate(annotation('error', `The step's \`if\` cannot be evaluated: ${messageOf(error)}`));
        return null;
    }
}
async function perform(attempt, choose) {
    const { session, frame, definition, step, github } = attempt;
    const { keys } = definition;
    const limit = limitOf(attempt);
    let continues = false;
    try {
        const own = resolveTexts(child(keys, 'env'), scopeOfAttempt(attempt));
        const env = { ...frame.env, ...own };
        const scope = scopeOf(session, frame, { ...session.env, ...env }, github);
        continues = resolve(child(keys, 'continue-on-error'), scope) === true;
        limit.start(resolveMinutes(child(keys, 'timeout-minutes'), scope, Number.POSITIVE_INFINITY));
        session.log.write(`##[group]${step.name}`);
        session.log.write('##[endgroup]');
        const performance = { session, frame, definition, step, scope, env, github, cancel: limit.signal };
        step.outcome = outcome(session, limit, await choose(keys)(performance));
    }
    catch (error) {
        session.log.annotate(annotation('error', messageOf(error)));
        step.outcome = outcome(session, limit, false);
    }
    finally {
        limit.stop();
    }
    step.conclusion = step.outcome === 'failure' && continues ? 'success' : step.outcome;
}
/** A step stops when its time is over, or when its job is cancelled and its own `if` does not hold even then. */
function limitOf(attempt) {
    const { cancel, log } = attempt.session;
    const controller = new AbortController();
    let timer;
    const onCancel = () => {
        if (condition(attempt) !== true)
            controller.abort();
    };
    // A step that starts after the cancel does so because its `if` holds.
    if (!cancel.aborted)
        cancel.addEventListener('abort', onCancel);
    const limit = {
        signal: controller.signal,
        timedOut: false,
        start(minutes) {
            if (!Number.isFinite(minutes))
                return;
            timer = setTimeout(() => {
                limit.timedOut = true;
                const said = `The action '${attempt.step.name}' has timed out after ${minutes} minutes.`;
                log.annotate(annotation('error', said));
                controller.abort();
            }, minutes * 60_000);
        },
        stop() {
            clearTimeout(timer);
            cancel.removeEventListener('abort', onCancel);
        },
    };
    return limit;
}
function outcome(session, limit, succeeded) {
    if (limit.timedOut)
        return 'failure';
    if (limit.signal.aborted || session.kill.aborted)
        return 'cancelled';
    return succeeded ? 'success' : 'failure';
}
/** GitHub's name for a step: its `name`, or what it runs. */
function nameOf(attempt) {
    const { keys } = attempt.definition;
    const text = (key) => {
        try {
            return resolveText(child(keys, key), scopeOfAttempt(attempt)).trim();
        }
        catch {
            return ''; // whether it can be evaluated is the business of the step itself
        }
    };
    const first = (text('uses') || text('run')).split('\n')[0];
    return attempt.session.log.mask(text('name') || `Run ${first}`);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/actions/index.js + 5 modules
var actions = __webpack_require__(2146);
;// CONCATENATED MODULE: ./forge/driver/workflow.ts
/** Workflow files and action files, read by GitHub's own parser. */



const silent = new workflow_parser_dist/* NoOperationTraceWriter */.P0();
const workflow_nothing = { contexts: {} };
/** Parses a workflow file; whatever is wrong with it is listed, not thrown. */
async function readWorkflow(source, path, content) {
    const { context, value: keys } = (0,workflow_parser_dist/* parseWorkflow */.hM)({ name: path, content }, silent);
    const template = keys ? await (0,workflow_parser_dist/* convertWorkflowTemplate */.DE)(context, keys) : undefined;
    const errors = context.errors.getErrors().map(({ message }) => message);
    const jobs = errors.length > 0 ? [] : (template?.jobs ?? []).map((job) => jobOf(job, child(child(keys, 'jobs'), job.id.value)));
    return {
        path,
        name: (keys && resolveText(child(keys, 'name'), workflow_nothing)) || path,
        source,
        events: template?.events ?? {},
        keys,
        jobs,
        errors: errors.length > 0 ? errors : jobs.flatMap(foreignToDriver).map((problem) => `${path}: ${problem}`),
    };
}
function jobOf(job, keys) {
    if (!keys)
        throw new Error(`The job ${job.id.value} is not in its own file`);
    return {
        id: job.id.value,
        condition: job.if.expression,
        needs: (job.needs ?? []).map((need) => need.value),
        keys,
        steps: job.type === 'job' ? stepsOf(job.steps, child(keys, 'steps')) : [],
        uses: job.type === 'reusableWorkflowJob' ? job.ref.value : undefined,
    };
}
function stepsOf(steps, list) {
    const tokens = [...(list?.assertSequence('steps') ?? [])];
    return steps.flatMap(({ id, if: condition }, index) => {
        const keys = tokens[index];
        return keys ? [{ id, condition: condition?.expression ?? 'success()', keys }] : [];
    });
}
/** Keys that GitHub knows and this driver does not: better no run than one that only seems to be right. */
function foreignToDriver({ id, keys, steps }) {
    const jobKeys = ['strategy', 'container', 'services'].filter((key) => child(keys, key));
    const stepKeys = ['background', 'parallel', 'wait', 'wait-all', 'cancel'].filter((key) => steps.some((step) => child(step.keys, key)));
    return [...jobKeys, ...stepKeys].map((key) => `jobs.${id}: this driver does not know how to do \`${key}\`.`);
}
/**
 * Parses an `action.yml`.
 * @throws Error listing what is wrong with it
 */
function readAction(path, content) {
    const { context, value: keys } = (0,actions/* parseAction */.wE)({ name: path, content }, silent);
    const action = keys && (0,workflow_parser_dist/* isMapping */.pi)(keys) ? (0,actions/* convertActionTemplate */.C)(context, keys) : undefined;
    const errors = context.errors.getErrors().map(({ message }) => message);
    if (!action?.runs || errors.length > 0)
        throw new Error(`${path}: ${errors.join(' ') || 'not an action'}`);
    const { name, runs } = action;
    const steps = runs.using === 'composite' ? stepsOf(runs.steps, child(child(keys, 'runs'), 'steps')) : [];
    return { name, using: runs.using, steps, keys };
}

;// CONCATENATED MODULE: ./forge/driver/steps/locate.ts
/** Where the action of a step lies. */


/** GitHub's own actions that the driver plays itself; any version will do. */
const played = ['actions/checkout', 'actions/upload-artifact', 'actions/download-artifact'];
/** The text after `uses`, empty for a `run` step. */
function usesOf(keys) {
    return resolveText(child(keys, 'uses'), { contexts: {} });
}
/** The action of GitHub's that a step uses and the driver plays. */
function playedBy(uses) {
    return played.find((name) => uses.startsWith(`${name}@`));
}
/**
 * The directory of an action.
 * @throws Error for an action that this driver neither has nor plays
 */
async function locate(session, uses) {
    const { own } = session.state.host;
    if (uses.startsWith('./'))
        return (0,external_node_path_.join)(session.machine.workspace, uses);
    if (uses.startsWith('$/'))
        return (0,external_node_path_.join)(await session.source.directory(), uses.slice(2));
    const [owner, name, ...path] = (uses.split('@')[0] ?? '').split('/');
    if (uses.includes('@') && `${owner}/${name}` === own.repository)
        return (0,external_node_path_.join)(await own.directory(), ...path);
    throw new Error(`Unable to resolve action '${uses}': this driver neither has that action nor plays it.`);
}

;// CONCATENATED MODULE: ./forge/driver/file-command.ts
/** The files through which a step hands over outputs, state, variables and paths. */
/**
 * Reads `name=value` lines and `name<<delimiter` blocks.
 * @throws Error in the runner's words for a line that is neither, or a block without an end
 */
function parseFileCommands(text) {
    const lines = text.split(/\r?\n/);
    const pairs = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            if (equals === 0)
                throw new Error(`Invalid format '${line}'. Name must not be empty`);
            pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
            continue;
        }
        if (heredoc < 0)
            throw new Error(`Invalid format '${line}'`);
        const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
        if (name === '' || delimiter === '') {
            throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
        }
        const end = lines.indexOf(delimiter, index + 1);
        if (end < 0)
            throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
        pairs.push([name, lines.slice(index + 1, end).join('\n')]);
        index = end;
    }
    return pairs;
}

;// CONCATENATED MODULE: ./forge/driver/command.ts
/** Workflow commands: what a step says to the runner through its output. */
/** The commands the runner knows (actions/runner, src/Runner.Worker/ActionCommandManager.cs). */
const known = [
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
];
/**
 * Reads a line as a command: `::name key=value,…::message` after blanks, or the older `##[name key=value;…]message`
 * anywhere in it. `null` when it is none; `extra` is the name that resumes stopped commands.
 */
function parseCommand(line, extra = '') {
    const isKnown = (name) => known.includes(name.toLowerCase()) || (extra !== '' && name === extra);
    const modern = /^\s*::(?<name>[^\s:]+?)(?: (?<properties>.*?))?::(?<message>.*)$/s.exec(line)?.groups;
    if (modern?.name && isKnown(modern.name))
        return commandOf(modern, ',', decode, extra);
    const old = /##\[(?<name>[^\s\]]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/s.exec(line)?.groups;
    return old?.name && isKnown(old.name) ? commandOf(old, ';', decodeOld, extra) : null;
}
function commandOf(groups, separator, decodeText, extra) {
    const { name = '', properties = '', message = '' } = groups;
    const pairs = properties.split(separator).map((pair) => /^([^=]+)=(.*)$/s.exec(pair.trim()));
    return {
        name: name === extra ? name : name.toLowerCase(),
        properties: Object.fromEntries(pairs.flatMap((match) => (match ? [[match[1] ?? '', decodeText(match[2] ?? '', true)]] : []))),
        message: decodeText(message, false),
    };
}
function decode(text, property) {
    const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    const whole = property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain;
    return whole.replaceAll('%25', '%');
}
function decodeOld(text) {
    return text
        .replaceAll('%3B', ';')
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%5D', ']')
        .replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./forge/driver/listen.ts
/** Listening to a process: its lines go to the log, its commands are obeyed. */


/** Nothing heard yet. */
function newHeard() {
    return { outputs: {}, state: {}, failed: false, stopToken: '' };
}
/** Takes one line of a process. */
function hear(log, heard, line) {
    const { stopToken } = heard;
    const command = parseCommand(line, stopToken);
    if (command && stopToken === '') {
        obey(log, heard, command);
    }
    else {
        if (command?.name === stopToken)
            heard.stopToken = '';
        log.write(line);
    }
}
function obey(log, heard, command) {
    const { name, properties, message } = command;
    switch (name) {
        case 'add-mask':
            log.addMask(message);
            break;
        case 'error':
        case 'warning':
        case 'notice':
            log.annotate({ level: name, message, properties });
            break;
        case 'group':
        case 'endgroup':
            log.write(`##[${name}]${message}`);
            break;
        case 'set-output':
        case 'save-state': {
            log.annotate(annotation('warning', `The \`${name}\` command is deprecated and will be disabled soon.`));
            const values = name === 'set-output' ? heard.outputs : heard.state;
            values[properties.name ?? ''] = message;
            break;
        }
        case 'set-env':
        case 'add-path':
            refuse(log, heard, `The \`${name}\` command is disabled.`);
            break;
        case 'stop-commands':
            if (message === '' || parseCommand(`::${message}::`))
                refuse(log, heard, `Invalid stop token '${message}'.`);
            else
                heard.stopToken = message;
    }
}
function refuse(log, heard, message) {
    heard.failed = true;
    log.annotate(annotation('error', message));
}

;// CONCATENATED MODULE: ./forge/driver/steps/process.ts
/** A step's process: its variables, the files it may write for the runner, and what becomes of them. */








const fileVariables = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** Runs a process of a step and takes over what it wrote for the runner. */
async function runProcess(performance, process) {
    const { session, step, cancel } = performance;
    const { log, state, kill } = session;
    const files = await createFiles(session);
    const heard = newHeard();
    const exitCode = await execute({
        command: process.command,
        args: process.args,
        cwd: process.cwd,
        env: { ...variables(performance), ...process.env, ...files },
        onLine: (line) => hear(log, heard, line),
        cancel,
        kill,
        grace: state.host.grace,
    });
    const saved = { ...heard.state };
    Object.assign(step.outputs, heard.outputs);
    const accepted = await takeFiles(performance, files, saved);
    return { exitCode, accepted: accepted && !heard.failed, state: saved };
}
function variables({ session, env, github }) {
    const { machine, paths, state } = session;
    const base = machineVariables(machine, state.host.machine);
    const whole = { ...base, ...session.env, ...env };
    const path = [...paths, whole.PATH].join(':');
    return { ...whole, PATH: path, ...runnerVariables(machine, github) };
}
async function createFiles({ machine }) {
    const id = (0,external_node_crypto_.randomUUID)();
    const pairs = fileVariables.map((name) => {
        const file = name.replace('GITHUB_', '').toLowerCase();
        return [name, (0,external_node_path_.join)(machine.temp, '_runner_file_commands', `${file}_${id}`)];
    });
    await Promise.all(pairs.map(([, path]) => (0,promises_.writeFile)(path, '')));
    return Object.fromEntries(pairs);
}
/** Reads the files; a malformed one fails the step, and is said in the runner's words. */
async function takeFiles({ session, step }, files, state) {
    const { log } = session;
    const text = (name) => (0,promises_.readFile)(files[name], 'utf8').catch(() => '');
    const take = async (name, use) => {
        try {
            use(await text(name));
            return true;
        }
        catch (error) {
            const kind = name.replace('GITHUB_', '').toLowerCase();
            log.annotate(annotation('error', `Unable to process file command '${kind}' successfully.`));
            log.annotate(annotation('error', error.message));
            return false;
        }
    };
    const taken = [
        await take('GITHUB_OUTPUT', (content) => void Object.assign(step.outputs, Object.fromEntries(parseFileCommands(content)))),
        await take('GITHUB_STATE', (content) => void Object.assign(state, Object.fromEntries(parseFileCommands(content)))),
        await take('GITHUB_ENV', (content) => setVariables(session, content)),
        await take('GITHUB_PATH', (content) => void session.paths.unshift(...content.split(/\r?\n/).filter(Boolean).reverse())),
        await take('GITHUB_STEP_SUMMARY', (content) => addSummary(session, content)),
    ];
    await Promise.all(Object.values(files).map((path) => (0,promises_.rm)(path, { force: true })));
    return !taken.includes(false);
}
function setVariables(session, content) {
    const pairs = parseFileCommands(content);
    if (pairs.some(([name]) => name.toUpperCase() === 'NODE_OPTIONS')) {
        throw new Error(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
    }
    session.env = { ...session.env, ...Object.fromEntries(pairs) };
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const longestSummary = 1024 * 1024;
function addSummary({ log, record }, content) {
    const bytes = Buffer.byteLength(content);
    if (bytes > longestSummary) {
        const said = `supports content up to a size of 1024k, got ${Math.ceil(bytes / 1024)}k`;
        log.annotate(annotation('error', `$GITHUB_STEP_SUMMARY upload aborted, ${said}.`));
        return;
    }
    record.summary += log.mask(content);
}

;// CONCATENATED MODULE: ./forge/driver/steps/script.ts
/** `run` steps. */






/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const shells = {
    '': 'bash -e {0}',
    bash: 'bash --noprofile --norc -eo pipefail {0}',
    sh: 'sh -e {0}',
};
/** Writes the script to a file and lets its shell run it. */
async function runScript(performance) {
    const { session, frame, definition, scope } = performance;
    const { keys } = definition;
    const shell = resolveText(child(keys, 'shell'), scope) || (frame.defaults?.shell ?? '');
    if (shell === '' && frame.defaults === null)
        throw new Error('Required property is missing: shell');
    const template = shells[shell] ?? shell;
    if (!template.includes('{0}'))
        throw new Error(`This driver does not know the shell '${shell}'.`);
    const directory = resolveText(child(keys, 'working-directory'), scope) || (frame.defaults?.directory ?? '');
    const file = (0,external_node_path_.join)(session.machine.temp, `${(0,external_node_crypto_.randomUUID)()}.sh`);
    await (0,promises_.writeFile)(file, resolveText(child(keys, 'run'), scope));
    const [command = '', ...args] = template.split(' ').map((word) => word.replace('{0}', file));
    const cwd = (0,external_node_path_.resolve)(session.machine.workspace, directory);
    const { exitCode, accepted } = await runProcess(performance, { command, args, cwd, env: {} });
    if (exitCode !== 0 && !performance.cancel.aborted) {
        session.log.annotate(annotation('error', `Process completed with exit code ${exitCode ?? 'none'}.`));
    }
    return exitCode === 0 && accepted;
}

;// CONCATENATED MODULE: ./forge/driver/steps/action.ts
/** Actions: JavaScript ones run on the driver's Node, composite ones step by step. */










/**
 * Reads the action of a directory.
 * @throws Error when there is none, or none this driver can run
 */
async function openAction(directory) {
    for (const name of ['action.yml', 'action.yaml']) {
        const content = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8').catch(() => null);
        if (content !== null)
            return readAction(name, content);
    }
    throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${directory}'. Did you forget to run actions/checkout?`);
}
/** Performs a step that uses the action of a directory. */
async function runAction(performance, directory) {
    const action = await openAction(directory);
    warnOfUnexpected(performance, action);
    const inputs = inputsOf(performance, action);
    if (action.using === 'composite')
        return runComposite(performance, action, directory, inputs);
    if (!/^node\d+$/.test(action.using))
        throw new Error(`This driver does not run \`using: ${action.using}\`.`);
    const { session, definition } = performance;
    const node = { action, directory, inputs, state: session.saved.get(definition) ?? {} };
    const ended = await runNode(performance, node, 'main');
    if (stageOf(action, 'post') !== '')
        registerPost(performance, { ...node, state: { ...node.state, ...ended.state } });
    return ended.exitCode === 0 && ended.accepted;
}
function registerPost(performance, node) {
    const { session, step, scope, frame } = performance;
    const condition = stageOf(node.action, 'post-if') || 'always()';
    const run = async () => {
        if (!holds(condition, scope))
            return;
        // What stopped the step does not stop its post stage.
        const { exitCode, accepted } = await runNode({ ...performance, cancel: session.kill }, node, 'post');
        if (exitCode !== 0 || !accepted)
            frame.failed = true;
    };
    session.posts.unshift({ name: `Post ${step.name}`, run });
}
/** Runs the `pre` of every action of a job that has one; actions of the workspace are not there yet. */
async function runPreStages(session, frame, steps) {
    const { github, cancel } = session;
    for (const definition of steps) {
        const uses = usesOf(definition.keys);
        if (uses === '' || uses.startsWith('./') || playedBy(uses))
            continue;
        const directory = await locate(session, uses);
        const action = await openAction(directory);
        if (stageOf(action, 'pre') === '')
            continue;
        const scope = scopeOf(session, frame, session.env, github);
        const step = { id: '', name: `Pre ${uses}`, outcome: null, conclusion: null, outputs: {} };
        const performance = { session, frame, definition, step, scope, env: {}, github, cancel };
        const node = { action, directory, inputs: inputsOf(performance, action), state: {} };
        const { exitCode, state } = await runNode(performance, node, 'pre');
        session.saved.set(definition, state);
        if (exitCode !== 0)
            frame.failed = true;
    }
}
/** A key of an action's `runs`: the file of a stage, or its condition. */
function stageOf({ keys }, key) {
    return resolveText(child(child(keys, 'runs'), key), { contexts: {} });
}
function runNode(performance, { action, directory, inputs, state }, stage) {
    const { session } = performance;
    const variables = Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
    ]);
    const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    return runProcess(performance, {
        command: session.state.host.node,
        args: [(0,external_node_path_.join)(directory, stageOf(action, stage))],
        cwd: session.machine.workspace,
        env: Object.fromEntries([...variables, ...states]),
    });
}
/** What the step gives, over the action's own defaults. Names compare without regard to case. */
function inputsOf({ definition, scope }, { keys }) {
    const given = givenInputs(definition, scope);
    const standard = (token) => resolveText(child(token, 'default'), scope);
    const defined = entries(child(keys, 'inputs'));
    const expected = defined.map(([name, token]) => [name, given.get(name.toLowerCase()) ?? standard(token)]);
    // What the action does not know is passed on all the same (actions/runner, ActionRunner.cs).
    return { ...Object.fromEntries(given), ...Object.fromEntries(expected) };
}
function givenInputs({ keys }, scope) {
    const texts = Object.entries(resolveTexts(child(keys, 'with'), scope));
    return new Map(texts.map(([name, value]) => [name.toLowerCase(), value]));
}
function warnOfUnexpected({ session, definition, scope }, { keys }) {
    const names = entries(child(keys, 'inputs')).map(([name]) => name);
    const known = names.map((name) => name.toLowerCase());
    const unexpected = [...givenInputs(definition, scope).keys()].filter((name) => !known.includes(name));
    if (unexpected.length === 0)
        return;
    const list = (items) => items.map((item) => `'${item}'`).join(', ');
    const said = `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(names)}]`;
    session.log.annotate(annotation('warning', said));
}
async function runComposite(performance, action, directory, inputs) {
    const { session, step, env } = performance;
    const frame = {
        contexts: { inputs, strategy: {}, matrix: null },
        env,
        steps: {},
        defaults: null,
        failed: false,
        github: { action_path: directory },
    };
    const foreign = action.steps.map(({ keys }) => usesOf(keys)).find((uses) => uses !== '');
    if (foreign)
        throw new Error(`This driver runs only \`run\` steps in composite actions, not '${foreign}'.`);
    for (const definition of action.steps)
        await runStep(session, frame, definition, () => runScript);
    const scope = scopeOf(session, frame, session.env, { ...session.github, ...frame.github });
    for (const [name, token] of entries(child(action.keys, 'outputs'))) {
        step.outputs[name] = asText(resolve(child(token, 'value'), scope));
    }
    return !frame.failed;
}

;// CONCATENATED MODULE: ./forge/driver/steps/artifact.ts
/** `actions/upload-artifact` and `actions/download-artifact`, played with directories. */






const uploadInputs = [
    'name',
    'path',
    'if-no-files-found',
    'retention-days',
    'compression-level',
    'overwrite',
    'include-hidden-files',
];
const downloadInputs = ['name', 'path', 'merge-multiple'];
/** Keeps files for later jobs. Like a zip file it forgets modes and empty directories. */
async function uploadArtifact(performance) {
    const { session, step } = performance;
    const { state, machine, log } = session;
    const given = artifact_inputsOf(performance, uploadInputs);
    const name = given.name || 'artifact';
    if (/["\\:<>|*?\r\n/]/.test(name))
        throw new Error(`The artifact name is not valid: ${name}.`);
    const patterns = (given.path ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    if (patterns.length === 0)
        throw new Error('Input required and not supplied: path');
    const { files, roots } = findFiles(patterns, machine.workspace, given['include-hidden-files'] === 'true');
    if (files.length === 0)
        return nothingFound(session, given);
    const old = state.artifacts.get(name);
    if (old && old.attempt === state.run.attempt && given.overwrite !== 'true') {
        const said = '(409) Conflict: an artifact with this name already exists on the workflow run';
        throw new Error(`Failed to CreateArtifact: Received non-retryable error: Failed request: ${said}`);
    }
    const id = state.host.nextId();
    const directory = (0,external_node_path_.join)(state.host.directory, `artifact-${id}`);
    const digest = await store(files, roots, directory);
    state.artifacts.set(name, { id, directory, attempt: state.run.attempt });
    Object.assign(step.outputs, {
        'artifact-id': String(id),
        'artifact-digest': digest,
        'artifact-url': `${state.run.url}/artifacts/${id}`,
    });
    log.write(`Artifact ${name} has been successfully uploaded! ${files.length} files.`);
    return true;
}
/** Brings back one artifact by name, or all of them, each in a directory of its name. */
async function downloadArtifact(performance) {
    const { session, step } = performance;
    const given = artifact_inputsOf(performance, downloadInputs);
    const path = (0,external_node_path_.resolve)(session.machine.workspace, given.path ?? '');
    for (const [name, directory] of wanted(session.state.artifacts, given.name ?? '')) {
        const single = given.name || given['merge-multiple'] === 'true';
        await (0,promises_.cp)(directory, single ? path : (0,external_node_path_.join)(path, name), { recursive: true, force: true });
        session.log.write(`Artifact ${name} was downloaded to ${path}`);
    }
    step.outputs['download-path'] = path;
    return true;
}
function artifact_inputsOf({ definition, scope }, known) {
    const given = resolveTexts(child(definition.keys, 'with'), scope);
    const unknown = Object.keys(given).filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw new Error(`This driver's artifacts do not know: ${unknown.join(', ')}.`);
    return given;
}
function wanted(artifacts, name) {
    if (name === '')
        return [...artifacts].map(([one, { directory }]) => [one, directory]);
    const artifact = artifacts.get(name);
    if (!artifact)
        throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    return [[name, artifact.directory]];
}
function nothingFound({ log }, given) {
    const mode = given['if-no-files-found'] || 'warn';
    const said = `No files were found with the provided path: ${given.path}. No artifacts will be uploaded.`;
    if (mode === 'ignore')
        log.write(said);
    else
        log.annotate(annotation(mode === 'error' ? 'error' : 'warning', said));
    return mode !== 'error';
}
/** Copies files under their common directory's root; gives a digest of names and contents. */
async function store(files, roots, directory) {
    const base = commonDirectory(roots, files);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    for (const file of files) {
        const name = (0,external_node_path_.relative)(base, file);
        const target = (0,external_node_path_.join)(directory, name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.copyFile)(file, target);
        await (0,promises_.chmod)(target, 0o644);
        hash.update(`${name}\0`).update((0,external_node_crypto_.createHash)('sha256')
            .update(await (0,promises_.readFile)(target))
            .digest());
    }
    return hash.digest('hex');
}
/** One path is the artifact's root itself; of several it is what they have in common. */
function commonDirectory(roots, files) {
    const directories = roots.map((root) => (files.includes(root) ? (0,external_node_path_.dirname)(root) : root));
    const parts = directories.map((directory) => directory.split(external_node_path_.sep));
    const [first = []] = parts;
    const differs = first.findIndex((part, index) => parts.some((other) => other[index] !== part));
    return first.slice(0, differs < 0 ? first.length : differs).join(external_node_path_.sep) || external_node_path_.sep;
}

// EXTERNAL MODULE: ./forge/git.ts
var git = __webpack_require__(2762);
;// CONCATENATED MODULE: ./forge/driver/sources.ts
/** Where workflow and action files come from: commits of the forge's repositories, and our own checkout. */




const workflowsDirectory = '.github/workflows';
/**
 * Reads by git, over HTTP, as GitHub's runner does; a branch is fetched once and again after a push to it.
 */
function openSources({ directory, url, token, nextId }) {
    const branches = new Map();
    const parsed = new WeakMap();
    const workflows = (source) => {
        const known = parsed.get(source) ?? readWorkflows(source);
        parsed.set(source, known);
        return known;
    };
    return {
        at(repository, branch) {
            const key = `${repository.toLowerCase()} ${branch}`;
            const fetched = branches.get(key) ??
                fetchCommit({ directory: (0,external_node_path_.join)(directory, `mirror-${nextId()}.git`), url, token: token(repository) }, repository, branch);
            branches.set(key, fetched);
            fetched.catch(() => branches.delete(key));
            return fetched;
        },
        workflows,
        async workflow(source, path) {
            return (await workflows(source)).find((workflow) => workflow.path === path) ?? null;
        },
        pushed({ name, repository }) {
            if (name !== 'push')
                return;
            for (const key of branches.keys())
                if (key.startsWith(`${repository.toLowerCase()} `))
                    branches.delete(key);
        },
    };
}
/** The checkout that this driver belongs to. Its files are read anew each time: somebody may be working on them. */
function ownSource(repository, root) {
    return {
        repository,
        ref: '',
        sha: '',
        list: (directory) => (0,promises_.readdir)((0,external_node_path_.join)(root, directory)).catch(() => []),
        read: (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8').catch(() => null),
        directory: async () => root,
    };
}
async function readWorkflows(source) {
    const names = (await source.list(workflowsDirectory)).filter((name) => /\.ya?ml$/.test(name)).sort();
    return Promise.all(names.map(async (name) => {
        const path = `${workflowsDirectory}/${name}`;
        return readWorkflow(source, path, (await source.read(path)) ?? '');
    }));
}
async function fetchCommit({ directory: mirror, url, token }, repository, branch) {
    await (0,promises_.mkdir)(mirror, { recursive: true });
    await (0,git/* gitText */.q_)(mirror, ['init', '--quiet', '--bare', '--template=']);
    const env = authorization(url, token);
    const remote = `${url}/${repository}.git`;
    const ref = `refs/heads/${branch}`;
    await (0,git/* gitText */.q_)(mirror, ['fetch', '--quiet', '--depth=1', '--no-tags', remote, ref], { env });
    const sha = await (0,git/* gitText */.q_)(mirror, ['rev-parse', 'FETCH_HEAD']);
    let checkedOut;
    return {
        repository,
        ref,
        sha,
        list: async (path) => ((await (0,git/* gitMaybe */.dK)(mirror, ['ls-tree', '--name-only', `${sha}:${path}`])) ?? '').split('\n').filter(Boolean),
        read: (path) => (0,git/* gitMaybe */.dK)(mirror, ['cat-file', 'blob', `${sha}:${path}`]),
        directory: () => (checkedOut ??= checkOut(mirror, sha)),
    };
}
async function checkOut(mirror, sha) {
    const files = `${mirror}-files`;
    await (0,promises_.mkdir)(files);
    await (0,git/* gitText */.q_)(mirror, ['--work-tree', files, 'checkout', '--quiet', '--force', sha, '--', '.']);
    return files;
}
/** Git's configuration for one process: the token never reaches a file. */
function authorization(url, token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${url}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}

;// CONCATENATED MODULE: ./forge/driver/steps/checkout.ts
/** `actions/checkout`, played with real git against the forge. */





/** Inputs that are obeyed; of the others only their defaults are right. */
const checkout_known = [
    'repository',
    'ref',
    'token',
    'path',
    'fetch-depth',
    'persist-credentials',
    'clean',
    'show-progress',
    'set-safe-directory',
];
/** Clones one commit into the workspace with the job's token. */
async function checkout({ session, definition, scope, step, github }) {
    const given = resolveTexts(child(definition.keys, 'with'), scope);
    const unknown = Object.keys(given).filter((name) => !checkout_known.includes(name));
    if (unknown.length > 0)
        throw new Error(`This driver's actions/checkout does not know: ${unknown.join(', ')}.`);
    const { url } = session.state.host.forge;
    const repository = given.repository || asText(github.repository);
    const same = repository === github.repository;
    const ref = given.ref || (same ? asText(github.sha) : 'HEAD');
    const directory = (0,external_node_path_.join)(session.machine.workspace, given.path ?? '');
    const credentials = authorization(url, given.token || session.token);
    const depth = Number(given['fetch-depth'] || '1');
    await (0,promises_.mkdir)(directory, { recursive: true });
    const env = { ...credentials, HOME: session.machine.home };
    await (0,git/* gitText */.q_)(directory, ['init', '--quiet', '--initial-branch=main']);
    await (0,git/* gitText */.q_)(directory, ['remote', 'add', 'origin', `${url}/${repository}.git`]);
    const limit = depth > 0 ? [`--depth=${depth}`] : [];
    const branches = depth > 0 ? [] : ['+refs/heads/*:refs/remotes/origin/*'];
    await (0,git/* gitText */.q_)(directory, ['fetch', '--quiet', '--no-tags', ...limit, 'origin', ref, ...branches], { env });
    await checkOutRef(directory, ref);
    if (given['persist-credentials'] !== 'false')
        await persistCredentials(session, directory, credentials);
    step.outputs.ref = ref;
    step.outputs.commit = await (0,git/* gitText */.q_)(directory, ['rev-parse', 'HEAD']);
    session.log.write(`HEAD is now at ${step.outputs.commit}`);
    return true;
}
/** A commit is checked out by itself, a branch as a branch. */
async function checkOutRef(directory, ref) {
    const branch = /^[0-9a-f]{40}$/.test(ref) || ref === 'HEAD' ? null : ref.replace(/^refs\/heads\//, '');
    const how = branch === null || branch.startsWith('refs/') ? ['--detach'] : ['-B', branch];
    await (0,git/* gitText */.q_)(directory, ['checkout', '--quiet', '--force', ...how, 'FETCH_HEAD']);
}
/** Later steps may push; the job's end takes the token away again. */
async function persistCredentials(session, directory, { GIT_CONFIG_KEY_0: key = '', GIT_CONFIG_VALUE_0: value = '' }) {
    await (0,git/* gitText */.q_)(directory, ['config', '--local', key, value]);
    session.posts.unshift({
        name: 'Post actions/checkout',
        run: async () => void (await (0,git/* gitText */.q_)(directory, ['config', '--local', '--unset-all', key]).catch(() => null)),
    });
}

;// CONCATENATED MODULE: ./forge/driver/steps/perform.ts





const performances = {
    'actions/checkout': checkout,
    'actions/upload-artifact': uploadArtifact,
    'actions/download-artifact': downloadArtifact,
};
/** How to perform a step: its script, GitHub's own action, or an action with a directory. */
function performer(keys) {
    const uses = usesOf(keys);
    if (uses === '')
        return runScript;
    const known = playedBy(uses);
    if (known)
        return performances[known];
    return async (performance) => runAction(performance, await locate(performance.session, uses));
}
/**
 * Finds every action of a job before its first step, as the runner does; those in the workspace come later.
 * @throws Error naming the first that cannot be had
 */
async function locateAll(session, steps) {
    for (const { keys } of steps) {
        const uses = usesOf(keys);
        if (uses !== '' && !uses.startsWith('./') && !playedBy(uses))
            await locate(session, uses);
    }
}

;// CONCATENATED MODULE: ./forge/driver/job.ts
/** One job: a fresh machine, a token with exactly its rights, its steps, and what they leave behind. */










/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes */
const standardMinutes = 360;
/** After this many milliseconds a cancelled job is killed with all its `always()` steps. */
const longestCancel = 300_000;
/** Runs a job to its end; its record then says how it went. */
async function runJob(request) {
    const { state, record } = request;
    const { host, run } = state;
    const log = createLog(record, (line) => host.tell({ type: 'log', run, job: record, line }));
    const limits = limitsOf(request, log);
    const machine = await createMachine(state);
    let result = 'failure';
    try {
        const session = openSession(request, log, machine, limits);
        const frame = frameOf(request, session);
        limits.start(minutesOf(request, session, frame));
        await runSteps(request, session, frame);
        record.outputs = jobOutputs(request, session, frame);
        result = limits.cancel.aborted || limits.kill.aborted ? 'cancelled' : frame.failed ? 'failure' : 'success';
    }
    catch (error) {
        log.annotate(annotation('error', error instanceof Error ? error.message : String(error)));
    }
    finally {
        limits.stop();
        await killOrphans(machine.trackingId);
        await removeMachine(machine);
    }
    return result;
}
function limitsOf({ state, cancel, record }, log) {
    const timeout = new AbortController();
    const force = new AbortController();
    const either = AbortSignal.any([cancel, timeout.signal]);
    const timers = [];
    either.addEventListener('abort', () => timers.push(setTimeout(() => force.abort(), longestCancel)));
    return {
        cancel: either,
        kill: AbortSignal.any([state.host.stopped, force.signal]),
        start(minutes) {
            const expire = () => {
                const said = `The job ${record.name} has exceeded the maximum execution time of ${minutes} minutes.`;
                log.annotate(annotation('error', said));
                timeout.abort();
            };
            timers.push(setTimeout(expire, minutes * 60_000));
        },
        stop() {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
function openSession({ state, planned, record, workflow, contexts }, log, machine, limits) {
    const { host, run } = state;
    const grants = state.fromFork ? readOnly(planned.permissions) : planned.permissions;
    record.tokenPermissions = grants;
    const token = host.forge.workflowToken({ repository: run.repository, permissions: tokenPermissions(grants) });
    for (const secret of [token, ...Object.values(host.secrets), ...Object.values(contexts.secrets ?? {})]) {
        log.addMask(String(secret));
    }
    const github = {
        ...state.github,
        token,
        job: planned.definition.id,
        workspace: machine.workspace,
        event_path: machine.eventPath,
    };
    return {
        state,
        record,
        log,
        machine,
        token,
        github,
        source: workflow.source,
        env: {},
        paths: [],
        cancel: limits.cancel,
        kill: limits.kill,
        saved: new Map(),
        posts: [],
    };
}
/** Evaluates the variables and defaults of workflow and job. */
function frameOf({ workflow, planned, contexts }, session) {
    const { keys } = planned.definition;
    const secrets = { ...contexts.secrets, GITHUB_TOKEN: session.token };
    const before = { contexts: { ...contexts, secrets, github: session.github } };
    session.env = resolveTexts(child(workflow.keys, 'env'), before);
    session.env = { ...session.env, ...resolveTexts(child(keys, 'env'), before) };
    const inherit = (key) => {
        const of = (token) => resolveText(child(child(child(token, 'defaults'), 'run'), key), before);
        return of(keys) || of(workflow.keys);
    };
    return {
        contexts: { ...contexts, secrets },
        env: {},
        steps: {},
        defaults: { shell: inherit('shell'), directory: inherit('working-directory') },
        failed: false,
        github: {},
    };
}
function minutesOf({ planned }, session, frame) {
    const scope = scopeOf(session, frame, session.env, session.github);
    return resolveMinutes(child(planned.definition.keys, 'timeout-minutes'), scope, standardMinutes);
}
async function runSteps({ planned, record }, session, frame) {
    const { steps } = planned.definition;
    const { log, kill } = session;
    await locateAll(session, steps);
    await runPreStages(session, frame, steps);
    for (const definition of steps) {
        if (kill.aborted)
            return;
        await runStep(session, frame, definition, performer, record.steps);
    }
    for (const post of session.posts) {
        if (kill.aborted)
            return;
        log.write(`##[group]${post.name}`);
        await post.run();
    }
}
/** A job's outputs; one that holds a secret is dropped, as the runner does. */
function jobOutputs({ planned }, session, frame) {
    const scope = scopeOf(session, frame, session.env, session.github);
    const { log } = session;
    const outputs = entries(child(planned.definition.keys, 'outputs')).map(([name, token]) => [name, resolveText(token, scope)]);
    const safe = outputs.filter(([name, value]) => {
        if (log.mask(value) === value)
            return true;
        log.annotate(annotation('warning', `Skip output '${name}' since it may contain secret.`));
        return false;
    });
    return Object.fromEntries(safe.filter(([, value]) => value !== ''));
}

;// CONCATENATED MODULE: ./forge/driver/jobs.ts
/** The jobs of a workflow, and of those it calls: in which order, under which conditions, with what they hand on. */






/** Runs all jobs of a workflow, each as soon as its needs have ended; gives how they ended, by id. */
async function runJobs(state, plan, call) {
    const ended = new Map();
    const running = new Map();
    const run = async (planned) => {
        const { id, needs } = planned.definition;
        await Promise.all(needs.map(start));
        const record = state.records.get(call.path + id);
        if (!record)
            throw new Error(`The run has no record of the job ${call.path}${id}`);
        ended.set(id, await decide({ state, plan, call, planned, record, ended }));
    };
    function start(id) {
        const planned = plan.jobs.find(({ definition }) => definition.id === id);
        const promise = running.get(id) ?? (planned ? run(planned) : Promise.resolve());
        running.set(id, promise);
        return promise;
    }
    await Promise.all(plan.jobs.map(({ definition }) => start(definition.id)));
    return ended;
}
/** The results of several jobs as one: a workflow's conclusion. */
function combine(results) {
    for (const result of ['failure', 'cancelled'])
        if (results.includes(result))
            return result;
    return results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}
/** What expressions of a job see that belong to the workflow and not to the runner: `if`, `with`, `concurrency`. */
function jobScope({ state, plan, call, planned, ended }) {
    const { needs } = planned.definition;
    const results = ancestors(plan, planned).map((id) => ended.get(id)?.result);
    const success = () => !call.cancelled() && results.every((result) => result === 'success');
    return {
        contexts: {
            github: state.github,
            inputs: call.inputs,
            needs: Object.fromEntries(needs.map((id) => [id, { result: ended.get(id)?.result, outputs: ended.get(id)?.outputs }])),
            vars: state.host.vars,
            strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
            matrix: null,
        },
        functions: {
            always: () => true,
            cancelled: call.cancelled,
            failure: () => results.includes('failure'),
            success,
        },
    };
}
/** GitHub asks not only the needs themselves: one skipped ancestor makes `success()` false for all after it. */
function ancestors(plan, { definition }) {
    const found = new Set();
    const visit = (id) => {
        if (found.has(id))
            return;
        found.add(id);
        plan.jobs.find((job) => job.definition.id === id)?.definition.needs.forEach(visit);
    };
    definition.needs.forEach(visit);
    return [...found];
}
async function decide(job) {
    const { state, planned, record, call } = job;
    const kept = state.kept.get(call.path + planned.definition.id);
    if (kept?.result && !planned.call && mayKeep(job)) {
        Object.assign(record, kept);
        return { result: kept.result, outputs: kept.outputs, kept: true };
    }
    const scope = jobScope(job);
    try {
        record.name = jobs_nameOf(job, scope);
        if (!holds(planned.definition.condition, scope))
            return finish(job, 'skipped', {});
        return await runInTurn(job, scope);
    }
    catch (error) {
        record.annotations.push(annotation('error', error instanceof Error ? error.message : String(error)));
        return finish(job, 'failure', {});
    }
}
/** A job that went well, or was rightly skipped, need not run again when nothing before it does. */
function mayKeep({ call, planned, ended }) {
    return call.mayKeep && planned.definition.needs.every((id) => ended.get(id)?.kept);
}
async function runInTurn(job, scope) {
    const { state, planned, record, call } = job;
    const path = call.path + planned.definition.id;
    const controller = new AbortController();
    const cancel = (reason) => {
        if (controller.signal.aborted)
            return;
        record.annotations.push(annotation('error', reason));
        controller.abort();
        if (planned.call)
            cancelJobs(state, `${path}/`, reason);
    };
    const active = { path, survives: () => holds(planned.definition.condition, scope), cancel };
    const waiting = { signal: controller.signal, cancel, held: call.held };
    state.active.add(active);
    record.status = 'pending';
    try {
        const turn = await takeTurn(state, child(planned.definition.keys, 'concurrency'), scope, waiting);
        if (!turn)
            return finish(job, 'cancelled', {});
        try {
            if (planned.call)
                return await runCall(job, scope, planned.call, { ...waiting, held: turn.held });
            return await runOnMachine(job, scope, controller.signal);
        }
        finally {
            turn.leave();
        }
    }
    finally {
        state.active.delete(active);
    }
}
async function runOnMachine(job, scope, cancel) {
    const { state, plan, planned, record, call } = job;
    record.status = 'in_progress';
    state.host.tell({ type: 'job-started', run: state.run, job: record });
    const contexts = { ...scope.contexts, secrets: call.secrets };
    const result = await runJob({ state, workflow: plan.workflow, planned, record, contexts, cancel });
    const forgiven = result === 'failure' && resolve(child(planned.definition.keys, 'continue-on-error'), scope) === true;
    return finish(job, result, record.outputs, forgiven);
}
/** Writes down how a job ended. */
function finish(job, result, outputs, forgiven = false) {
    const { state, record, planned, call } = job;
    record.status = 'completed';
    record.conclusion = result;
    record.result = forgiven ? 'success' : result;
    record.outputs = { ...outputs };
    if (planned.call)
        standForCalled(state, `${call.path}${planned.definition.id}/`, record);
    else
        state.host.tell({ type: 'job-finished', run: state.run, job: record });
    return { result: record.result, outputs, kept: false };
}
/** GitHub lists the jobs of a called workflow, and the calling job only when none of them came to be. */
function standForCalled({ run, records }, path, record) {
    const called = [...records].flatMap(([one, other]) => (one.startsWith(path) ? [other] : []));
    if (called.some((one) => one.status === 'completed'))
        return;
    run.jobs = run.jobs.flatMap((one) => (one === called[0] ? [record] : called.includes(one) ? [] : [one]));
}
function jobs_nameOf({ planned, record }, scope) {
    const { id, keys } = planned.definition;
    const own = resolveText(child(keys, 'name'), scope) || id;
    const caller = record.name.lastIndexOf(' / ');
    return caller < 0 ? own : `${record.name.slice(0, caller)} / ${own}`;
}

;// CONCATENATED MODULE: ./forge/driver/attempt.ts
/** One attempt of a run, from its turn to its conclusion. */






/** Starts an attempt; `last` holds the jobs whose results may stand. */
function startAttempt(host, started, last) {
    const { run, plan, inputs, artifacts } = started;
    const settled = [...last].filter(([, job]) => job.result === 'success' || job.result === 'skipped');
    const kept = new Map(settled);
    const records = recordsOf(host, plan, '', '');
    const github = githubContext(run, host.forge.url, plan.workflow.source.sha);
    const state = {
        host,
        run,
        plan,
        inputs,
        artifacts,
        kept,
        records,
        github,
        fromFork: isFromFork(run),
        active: new Set(),
        cancelled: false,
    };
    const calls = new Set(callPaths(plan, ''));
    run.jobs = [...records].flatMap(([path, record]) => (calls.has(path) ? [] : [record]));
    const waiting = new AbortController();
    const cancel = (reason) => {
        if (state.cancelled || run.status === 'completed')
            return;
        state.cancelled = true;
        run.annotations.push(annotation('error', reason));
        waiting.abort();
        cancelJobs(state, '', reason);
    };
    return { state, cancel, finished: runToEnd(state, waiting.signal, cancel) };
}
async function runToEnd(state, signal, cancel) {
    const { host, run, plan, inputs } = state;
    host.tell({ type: 'run-queued', run });
    run.status = 'pending';
    const scope = { contexts: { github: state.github, inputs, vars: host.vars } };
    try {
        const turn = await takeTurn(state, child(plan.workflow.keys, 'concurrency'), scope, { signal, cancel, held: [] });
        if (turn) {
            run.status = 'in_progress';
            host.tell({ type: 'run-started', run });
            try {
                const secrets = state.fromFork ? {} : host.secrets;
                const cancelled = () => state.cancelled;
                await runJobs(state, plan, { inputs, secrets, path: '', held: turn.held, mayKeep: true, cancelled });
            }
            finally {
                turn.leave();
            }
        }
        for (const job of run.jobs)
            if (job.result === null)
                Object.assign(job, { status: 'completed', result: 'cancelled', conclusion: 'cancelled' });
        run.conclusion = state.cancelled ? 'cancelled' : combine(run.jobs.map(({ result }) => result ?? 'cancelled'));
    }
    catch (error) {
        run.annotations.push(annotation('error', error instanceof Error ? error.message : String(error)));
        run.conclusion = 'failure';
    }
    run.status = 'completed';
    host.tell({ type: 'run-finished', run });
}
/** A record for every job, those of called workflows included, in the order of the files. */
function recordsOf(host, plan, path, caller) {
    const records = new Map();
    for (const { definition, call } of plan.jobs) {
        const { id } = definition;
        const name = caller === '' ? id : `${caller} / ${id}`;
        records.set(path + id, newRecord(host.nextId(), id, name));
        if (!call)
            continue;
        for (const [inner, record] of recordsOf(host, call, `${path}${id}/`, name))
            records.set(inner, record);
    }
    return records;
}
function callPaths(plan, path) {
    return plan.jobs.flatMap(({ definition, call }) => {
        const own = path + definition.id;
        return call ? [own, ...callPaths(call, `${own}/`)] : [];
    });
}
function newRecord(databaseId, id, name) {
    return {
        id,
        databaseId,
        name,
        status: 'queued',
        result: null,
        conclusion: null,
        outputs: {},
        steps: [],
        log: '',
        summary: '',
        annotations: [],
        tokenPermissions: {},
    };
}

;// CONCATENATED MODULE: ./forge/driver/concurrency.ts
/** Concurrency groups: at most one running member each, and those who wait. */
/** https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues */
const longestQueue = 100;
/** All groups of all repositories, empty at first. */
function createGroups() {
    const groups = new Map();
    function leave(name) {
        const group = groups.get(name);
        const next = group?.waiting.shift();
        if (!group || !next)
            return void groups.delete(name);
        group.running = next.member;
        next.start();
    }
    return {
        enter(member) {
            const name = `${member.repository} ${member.group}`.toLowerCase(); // GitHub, too, compares without regard to case
            const group = groups.get(name);
            if (!group) {
                groups.set(name, { running: member, waiting: [] });
                return Promise.resolve(() => leave(name));
            }
            makeRoom(group, member);
            if (member.signal.aborted)
                return Promise.resolve(null);
            return new Promise((resolve) => {
                const entry = { member, start: () => settle(() => leave(name)) };
                const settle = (outcome) => {
                    member.signal.removeEventListener('abort', giveUp);
                    resolve(outcome);
                };
                const giveUp = () => {
                    group.waiting.splice(group.waiting.indexOf(entry), 1);
                    settle(null);
                };
                member.signal.addEventListener('abort', giveUp);
                group.waiting.push(entry);
            });
        },
    };
}
/** Cancels whom a new member displaces, which may be itself. */
function makeRoom({ running, waiting }, member) {
    const reason = `Canceling since a higher priority waiting request for '${member.group}' exists`;
    const displaced = member.queue === 'max' && !member.cancelInProgress ? [] : waiting.map((entry) => entry.member);
    for (const one of displaced)
        one.cancel(reason);
    if (member.cancelInProgress)
        running.cancel(reason);
    else if (waiting.length >= longestQueue)
        member.cancel(`The queue of '${member.group}' is full`);
}

;// CONCATENATED MODULE: ./forge/driver/dispatch.ts

/**
 * Dispatches through the API, as a person with a token of their own, on the default branch.
 * @throws Error with the forge's answer when it refuses
 */
async function dispatchByHand(api, { repository, workflow, inputs, actor }) {
    const { default_branch: ref } = (await request(api, actor, `/repos/${repository}`));
    const file = workflow.replace(`${workflowsDirectory}/`, '');
    const body = JSON.stringify({ ref, inputs });
    await request(api, actor, `/repos/${repository}/actions/workflows/${file}/dispatches`, { method: 'POST', body });
}
/** The event of a workflow's clock; its actor is the owner, as if the `cron` line were theirs. */
async function scheduledEvent(api, fullName, cron = '0 * * * *') {
    const [owner = ''] = fullName.split('/');
    const payload = { schedule: cron, repository: await request(api, owner, `/repos/${fullName}`) };
    return { name: 'schedule', payload, actor: owner, byWorkflowToken: false, repository: fullName };
}
async function request({ url, token }, actor, path, init = {}) {
    const headers = { authorization: `Bearer ${token({ actor })}`, 'content-type': 'application/json' };
    const response = await fetch(url + path, { ...init, headers });
    const text = await response.text();
    if (!response.ok)
        throw new Error(`${path}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
}

;// CONCATENATED MODULE: ./forge/driver/trigger.ts
/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const pullRequestTypes = ['opened', 'synchronize', 'reopened'];
const defaultTypes = {
    pull_request: pullRequestTypes,
    pull_request_target: pullRequestTypes,
};
/** Whether an event may start anything: what a job does with its own token starts nothing, except dispatches. */
function mayStart(event) {
    return !event.byWorkflowToken || event.name === 'workflow_dispatch' || event.name === 'repository_dispatch';
}
/** Whether a workflow's `on` names this event, its activity type and its branch. Path filters are not looked at. */
function isStartedBy(workflow, name, payload) {
    const filter = workflow.events[name];
    if (!filter)
        return false;
    if (name === 'workflow_dispatch')
        return payload.workflow === workflow.path;
    const types = filter.types ?? defaultTypes[name];
    const { action } = payload;
    if (types && typeof action === 'string' && !types.includes(action))
        return false;
    if (name === 'workflow_run' && !filter.workflows?.includes(ranWorkflow(payload)))
        return false;
    const branch = branchOf(name, payload);
    return branch === null || matchesBranch(filter, branch);
}
function ranWorkflow(payload) {
    return payload.workflow_run.name;
}
/** The branch that `branches` filters are about; `null` for events that have none. */
function branchOf(name, payload) {
    if (name === 'pull_request' || name === 'pull_request_target') {
        const { base } = payload.pull_request;
        return base.ref;
    }
    if (name !== 'push')
        return null;
    return String(payload.ref).replace(/^refs\/heads\//, '');
}
function matchesBranch(filter, branch) {
    if (filter['branches-ignore'])
        return !filter['branches-ignore'].some((pattern) => matches(pattern, branch));
    if (!filter.branches)
        return true;
    // Later patterns win over earlier ones; one that starts with `!` takes back.
    return filter.branches.reduce((held, pattern) => {
        const negative = pattern.startsWith('!');
        return matches(negative ? pattern.slice(1) : pattern, branch) ? !negative : held;
    }, false);
}
/** GitHub's filter patterns: `*` stops at a slash, `**` does not. */
const trigger_wildcards = { '**': '.*', '*': '[^/]*' };
function matches(pattern, text) {
    const source = pattern.replace(/\*\*|[*.^${}()|\\]/g, (part) => trigger_wildcards[part] ?? `\\${part}`);
    return new RegExp(`^${source}$`).test(text);
}

;// CONCATENATED MODULE: ./forge/driver/start.ts






/** Gives the function that turns one event into its runs. */
function createStarter(host, onRun) {
    const numbers = new Map();
    return async (event) => {
        const source = await host.sources.at(event.repository, workflowBranch(event.name, event.payload));
        const workflows = await host.sources.workflows(source);
        const runs = [];
        for (const workflow of workflows) {
            // A file that cannot be read may have been meant for this event: silence would hide that.
            if (workflow.errors.length === 0 && !isStartedBy(workflow, event.name, event.payload))
                continue;
            const key = `${event.repository} ${workflow.path}`;
            const number = (numbers.get(key) ?? 0) + 1;
            numbers.set(key, number);
            runs.push(await startOne(host, onRun, { event, source, workflow, number, id: host.nextId() }));
        }
        return runs;
    };
}
async function startOne(host, onRun, start) {
    const { event, workflow } = start;
    const isDispatch = event.name === 'workflow_dispatch';
    const given = isDispatch ? (event.payload.inputs ?? {}) : {};
    const inputs = dispatchInputs(workflow, given);
    const run = newRun(host, start, isDispatch ? { ...event.payload, inputs: inputs.texts } : event.payload);
    try {
        const problems = isDispatch ? dispatchProblems(workflow, given) : [];
        if (problems.length > 0)
            throw new StartupFailure(problems.join(' '));
        const plan = await planRun({ sources: host.sources, own: host.own }, workflow, restricted);
        onRun(run, { run, plan, inputs: isDispatch ? inputs.typed : {}, artifacts: new Map() });
    }
    catch (error) {
        if (!(error instanceof StartupFailure))
            throw error;
        run.annotations.push(annotation('error', error.message));
        run.status = 'completed';
        run.conclusion = 'startup_failure';
        onRun(run, null);
        host.tell({ type: 'run-finished', run });
    }
    return run;
}
function newRun(host, { event, source, workflow, id, number }, payload) {
    return {
        id,
        number,
        attempt: 1,
        repository: event.repository,
        event: event.name,
        payload: freeze(payload),
        name: workflow.name,
        path: workflow.path,
        url: `${host.forge.url}/${event.repository}/actions/runs/${id}`,
        actor: event.actor,
        triggeringActor: event.actor,
        ...refOf(event.name, payload, source),
        status: 'queued',
        conclusion: null,
        annotations: [],
        jobs: [],
        previousAttempts: [],
    };
}
/** A copy that never changes: neither by the forge, nor by whoever reads the run. */
function freeze(value) {
    const deep = (item) => {
        if (typeof item === 'object' && item !== null)
            Object.values(item).forEach(deep);
        return Object.freeze(item);
    };
    return deep(structuredClone(value));
}

;// CONCATENATED MODULE: ./forge/driver/driver.ts
/**
 * The driver: brings the forge's events to real workflow files and runs their jobs, as GitHub and its runner would.
 *
 * Simpler than GitHub: workflows of a pull request are read from its base branch, and its commit is the head, not a
 * merge; path filters are not looked at; a pull request made with a job's token starts nothing instead of waiting for
 * approval; `runs-on` and `environment` are not looked at; a job's token outlives its job. What it cannot do at all
 * (matrices, containers, foreign actions, …) fails loudly.
 */











/** Starts to listen to a forge. */
function startDriver(options) {
    const { forge } = options;
    const stopping = new AbortController();
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'driver-'));
    const listeners = new Set(options.onProgress ? [options.onProgress] : []);
    const tell = (event) => {
        for (const listener of listeners)
            listener(event);
    };
    const book = newBook(openHost(options, directory, stopping.signal, tell));
    const deliver = createDelivery(book);
    const unsubscribe = forge.onEvent((event) => {
        book.host.sources.pushed(event);
        if (mayStart(event))
            void deliver(event).catch(() => { }); // `idle` tells of it
    });
    return {
        runs: book.runs,
        idle: () => book.work.done(),
        cancel: (id, actor = 'github') => find(book, id).attempt.cancel(`The run was canceled by @${actor}.`),
        rerun(id, { actor, failedOnly = false }) {
            const { started, attempt } = find(book, id);
            nextAttempt(started.run, actor);
            begin(book, started, failedOnly ? attempt.state.records : new Map());
        },
        async dispatch(repository, workflow, inputs, actor) {
            const before = book.runs.length;
            await dispatchByHand(forge, { repository, workflow, inputs, actor });
            await deliver(null);
            return dispatched(book.runs.slice(before), repository, actor);
        },
        schedule: async (repository, cron) => deliver(await scheduledEvent(forge, repository, cron)),
        artifacts(id) {
            const { artifacts } = find(book, id).started;
            return new Map([...artifacts].map(([name, artifact]) => [name, artifact.directory]));
        },
        onProgress(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
        async stop() {
            unsubscribe();
            stopping.abort();
            for (const { attempt } of book.known.values())
                attempt.cancel('The driver was stopped.');
            await book.work.done().catch(() => { });
            await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
function dispatched(runs, repository, actor) {
    const run = runs.find((one) => one.event === 'workflow_dispatch' && one.actor === actor);
    if (!run)
        throw new Error(`${repository} has no workflow of that name that can be dispatched.`);
    return run;
}
function newBook(host) {
    return { host, runs: [], known: new Map(), work: newWork() };
}
function find({ known }, id) {
    const found = known.get(id);
    if (!found)
        throw new Error(`There is no run ${id} that has started.`);
    return found;
}
function begin({ host, known, work }, started, last) {
    const attempt = startAttempt(host, started, last);
    known.set(started.run.id, { started, attempt });
    work.track(attempt.finished);
}
/** Delivers one event after the other, so that runs are numbered in their order; `null` waits for those before. */
function createDelivery(book) {
    const start = createStarter(book.host, (run, started) => {
        book.runs.push(run);
        if (started)
            begin(book, started, new Map());
    });
    let last = Promise.resolve();
    return (event) => {
        const delivered = last.then(() => (event ? start(event) : []));
        last = delivered.catch(() => { });
        book.work.track(delivered);
        return delivered;
    };
}
function newWork() {
    const going = new Set();
    const failures = [];
    return {
        track(promise) {
            const tracked = promise.catch((error) => void failures.push(error)).finally(() => going.delete(tracked));
            going.add(tracked);
        },
        async done() {
            while (going.size > 0)
                await Promise.all(going);
            if (failures.length > 0)
                throw failures[0];
        },
    };
}
function openHost(options, directory, stopped, tell) {
    const { forge, actionRoot, actionRepository = 'issuewright/issuewright', node, vars = {}, secrets = {} } = options;
    let lastId = 9_000_000_000; // GitHub's ids need more than 32 bits, too
    const nextId = () => ++lastId;
    const token = (repository) => forge.workflowToken({ repository, permissions: { contents: 'read' } });
    return {
        forge,
        sources: openSources({ directory, url: forge.url, token, nextId }),
        own: ownSource(actionRepository, actionRoot),
        node,
        vars,
        secrets,
        machine: options.machine ?? {},
        grace: options.cancelGrace ?? githubGrace,
        nextId,
        directory,
        groups: createGroups(),
        stopped,
        tell,
    };
}
/** Turns a finished run into its next attempt; the last one stays to be read. */
function nextAttempt(run, actor) {
    if (run.status !== 'completed')
        throw new Error(`The run ${run.id} has not finished.`);
    run.previousAttempts.push({ ...run, previousAttempts: [] });
    Object.assign(run, {
        attempt: run.attempt + 1,
        triggeringActor: actor,
        status: 'queued',
        conclusion: null,
        annotations: [],
        jobs: [],
    });
}

;// CONCATENATED MODULE: ./forge/refusal.ts
/** A request GitHub would not serve: an HTTP status and message for REST, a type for GraphQL's `errors`. */
class Refusal extends Error {
    status;
    type;
    errors;
    headers;
    documentation;
    constructor(status, message, options = {}) {
        super(message);
        this.status = status;
        this.type = options.type ?? graphqlTypes[status] ?? 'INTERNAL';
        this.errors = options.errors;
        this.headers = options.headers ?? {};
        this.documentation = options.documentation ?? 'https://docs.github.com/rest';
    }
}
const graphqlTypes = {
    401: 'FORBIDDEN',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    405: 'UNPROCESSABLE',
    409: 'UNPROCESSABLE',
    422: 'UNPROCESSABLE',
};
/** 404, also for what the viewer may not know about. */
function notFound(message = 'Not Found') {
    return new Refusal(404, message);
}
/** 403 with GitHub's message. */
function forbidden(message) {
    return new Refusal(403, message);
}
/** 422 "Validation Failed" naming what was wrong with which field. */
function invalid(...errors) {
    return new Refusal(422, 'Validation Failed', { errors });
}
/** 422 for a rule that no single field breaks, in GitHub's words. */
function broken(resource, message, field) {
    return invalid({ resource, code: 'custom', ...(field ? { field } : {}), message });
}

;// CONCATENATED MODULE: ./forge/access.ts
/** Who may do what: the role of a person, the `permissions:` of a workflow job, and the words GitHub refuses with. */

const ranks = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** The role somebody has in a repository; everybody reads a public one. */
function roleOf(repository, account) {
    if (account.id === repository.owner.id)
        return 'admin';
    const given = repository.roles.get(account.login.toLowerCase());
    if (given && given !== 'none')
        return given;
    return repository.settings.private ? 'none' : 'read';
}
/** Whether the first role includes the second. */
function includesRole(role, needed) {
    return ranks.indexOf(role) >= ranks.indexOf(needed);
}
/** Whether somebody was made part of a repository, rather than merely being able to see it. */
function isCollaborator(repository, account) {
    const given = repository.roles.get(account.login.toLowerCase());
    return account.id === repository.owner.id || (given !== undefined && given !== 'none');
}
/** Whether the viewer may know that the repository exists. */
function isVisible(viewer, repository) {
    if (!repository.settings.private)
        return true;
    if (viewer.kind === 'anonymous')
        return false;
    if (viewer.kind === 'workflow')
        return viewer.repository === repository;
    return roleOf(repository, viewer.account) !== 'none';
}
/** Finds a repository for a viewer; 404 when it is missing or hidden from them. */
function findRepository(state, viewer, fullName) {
    const repository = state.repositories.get(fullName.toLowerCase());
    if (!repository || !isVisible(viewer, repository))
        throw notFound();
    return repository;
}
/** The account behind the viewer; 401 when there is none. */
function actorOf(viewer) {
    if (viewer.kind === 'anonymous')
        throw new Refusal(401, 'Requires authentication');
    return viewer.account;
}
/**
 * Requires that the viewer may read one of these kinds of data. A workflow token is held to its `permissions:` even in
 * a public repository, where GitHub is laxer: code that passes here also works in a private one.
 */
function requireRead(viewer, repository, ...permissions) {
    if (viewer.kind !== 'workflow' || viewer.repository !== repository || permissions.includes('metadata'))
        return;
    if (!permissions.some((name) => ['read', 'write'].includes(viewer.permissions[name] ?? 'none')))
        throw integration();
}
/** Whether the viewer could do something in this repository; never throws. */
function can(viewer, repository, need) {
    if (viewer.kind === 'anonymous' || repository.settings.archived)
        return false;
    if (viewer.kind === 'person')
        return includesRole(roleOf(repository, viewer.account), need.role);
    return viewer.repository === repository && need.permissions.some((name) => viewer.permissions[name] === 'write');
}
/** Requires a right to write; a person's refusal can be worded, a workflow token's is always GitHub's one sentence. */
function requireWrite(viewer, repository, need, refusal = forbidden('Must have admin rights to Repository.')) {
    const actor = actorOf(viewer);
    if (repository.settings.archived)
        throw forbidden('Repository was archived so is read-only.');
    if (can(viewer, repository, need))
        return actor;
    throw viewer.kind === 'workflow' ? integration() : refusal;
}
/** The permissions that cover an issue number: a pull request is reached with either of two. */
function discussion(issue) {
    return issue.pull ? ['issues', 'pull_requests'] : ['issues'];
}
/** Whether the viewer wrote this. */
function isAuthor(viewer, text) {
    return viewer.kind !== 'anonymous' && text.author?.id === viewer.account.id;
}
/** GitHub's relation of an author to a repository. */
function associationOf(repository, author) {
    if (!author)
        return 'NONE';
    if (author.id === repository.owner.id)
        return 'OWNER';
    if (isCollaborator(repository, author))
        return 'COLLABORATOR';
    const merged = repository.issues.some((issue) => issue.pull?.mergedAt && issue.author?.id === author.id);
    return merged ? 'CONTRIBUTOR' : 'NONE';
}
/** What a workflow token without the right permission hears. */
function integration() {
    return forbidden('Resource not accessible by integration');
}

;// CONCATENATED MODULE: ./forge/verdict.ts
/** What all that people and programs said of a pull request or a commit amounts to. */

/** What the reviews of people with write access amount to: each one's latest verdict counts. */
function reviewDecision({ repository, pull }) {
    const verdicts = new Map();
    for (const { author, state } of pull.reviews) {
        if (!author || !includesRole(roleOf(repository, author), 'write'))
            continue;
        if (state === 'APPROVED' || state === 'CHANGES_REQUESTED')
            verdicts.set(author, state);
        if (state === 'DISMISSED')
            verdicts.delete(author);
    }
    const all = [...verdicts.values()];
    if (all.includes('CHANGES_REQUESTED'))
        return 'CHANGES_REQUESTED';
    return all.length > 0 ? 'APPROVED' : null;
}
/** A suite is completed when all its runs are. */
function suiteStatus({ runs }) {
    if (runs.length === 0)
        return 'queued';
    if (runs.every(({ status }) => status === 'completed'))
        return 'completed';
    return runs.some(({ status }) => status !== 'queued') ? 'in_progress' : 'queued';
}
const worstFirst = [
    'failure',
    'timed_out',
    'cancelled',
    'action_required',
    'stale',
    'success',
    'neutral',
    'skipped',
];
/** The worst conclusion of a suite's runs, once all have one. */
function suiteConclusion(suite) {
    if (suiteStatus(suite) !== 'completed')
        return null;
    return worstFirst.find((word) => suite.runs.some(({ conclusion }) => conclusion === word)) ?? null;
}
/** The latest check run of each name and app for a commit. */
function checkRunsOf(repository, sha) {
    const runs = repository.checkSuites.filter(({ headSha }) => headSha === sha).flatMap(({ runs }) => runs);
    return [...new Map(runs.map((run) => [`${run.suite.app.id} ${run.name}`, run])).values()];
}
/** The latest status of each context of a commit. */
function statusesOf(repository, sha) {
    const all = repository.statuses.filter((status) => status.sha === sha);
    return [...new Map(all.map((status) => [status.context, status])).values()];
}
const failed = ['failure', 'timed_out', 'cancelled', 'action_required', 'stale'];
/** Everything said of a commit in one word; `null` when nothing was said. */
function rollup(repository, sha) {
    const [runs, statuses] = [checkRunsOf(repository, sha), statusesOf(repository, sha)];
    if (runs.length + statuses.length === 0)
        return null;
    if (statuses.some(({ state }) => state === 'error'))
        return 'ERROR';
    if (runs.some(({ conclusion }) => failed.includes(conclusion)))
        return 'FAILURE';
    if (statuses.some(({ state }) => state === 'failure'))
        return 'FAILURE';
    const open = runs.some(({ status }) => status !== 'completed') || statuses.some(({ state }) => state === 'pending');
    return open ? 'PENDING' : 'SUCCESS';
}
/** GitHub's one word on what stands in the way of a merge. */
function mergeableState(pullRequest, mergeable) {
    const { pull, repository } = pullRequest;
    if (mergeable === null)
        return 'unknown';
    if (!mergeable)
        return 'dirty';
    if (pull.draft)
        return 'draft';
    const isProtected = repository.settings.protectedBranches.includes(pull.base.ref);
    if (isProtected && reviewDecision(pullRequest) !== 'APPROVED')
        return 'blocked';
    const said = rollup(repository, pull.head.sha);
    return said === null || said === 'SUCCESS' ? 'clean' : 'unstable';
}

;// CONCATENATED MODULE: ./forge/node-id.ts
/** GitHub's opaque GraphQL ids: a prefix for the type, then the encoded database id. */
const prefixes = {
    App: 'A',
    AssignedEvent: 'AE',
    Bot: 'BOT',
    CheckRun: 'CR',
    CheckSuite: 'CS',
    ClosedEvent: 'CE',
    ConvertToDraftEvent: 'CTDE',
    CrossReferencedEvent: 'CRE',
    HeadRefDeletedEvent: 'HRDE',
    HeadRefRestoredEvent: 'HRRE',
    Issue: 'I',
    IssueComment: 'IC',
    IssueType: 'IT',
    IssueTypeAddedEvent: 'ITAE',
    IssueTypeChangedEvent: 'ITCE',
    IssueTypeRemovedEvent: 'ITRE',
    Label: 'LA',
    LabeledEvent: 'LE',
    LockedEvent: 'LOE',
    MergedEvent: 'ME',
    Organization: 'O',
    PullRequest: 'PR',
    PullRequestReview: 'PRR',
    PullRequestReviewComment: 'PRRC',
    PullRequestReviewThread: 'PRRT',
    Reaction: 'REA',
    ReadyForReviewEvent: 'RFRE',
    RenamedTitleEvent: 'RTE',
    ReopenedEvent: 'REE',
    Repository: 'R',
    ReviewDismissedEvent: 'RDE',
    ReviewRequestedEvent: 'RRE',
    ReviewRequestRemovedEvent: 'RRRE',
    StatusContext: 'SC',
    UnassignedEvent: 'UNAE',
    UnlabeledEvent: 'UNLE',
    UnlockedEvent: 'UNLOE',
    User: 'U',
    UserContentEdit: 'UCE',
    Workflow: 'W',
    WorkflowRun: 'WFR',
};
/** The node id of a record of the state. */
function nodeId(record) {
    const prefix = prefixes[record.kind] ?? 'N';
    return `${prefix}_kwDO${Buffer.from(record.id.toString(36)).toString('base64url')}`;
}
/** The node id of something git holds. */
function gitNodeId(kind, repositoryId, name) {
    return `${kind}_kwDO${Buffer.from(`${repositoryId}:${name}`).toString('base64url')}`;
}
/** Takes a node id apart again; `null` when it is none of ours. */
function parseNodeId(id) {
    const match = /^([A-Z]+)_kwDO([\w-]+)$/.exec(id);
    const kind = Object.entries(prefixes).find(([, prefix]) => prefix === match?.[1])?.[0];
    return match && kind ? { kind, id: Number.parseInt(Buffer.from(match[2] ?? '', 'base64url').toString(), 36) } : null;
}

;// CONCATENATED MODULE: ./forge/render/address.ts
/** Where an account's page is; a bot's is its app's. */
function accountPage(state, account) {
    return account.kind === 'Bot'
        ? `${state.url}/apps/${account.login.replace('[bot]', '')}`
        : `${state.url}/${account.login}`;
}
/** The REST address of a repository, which all its resources start with. */
function repositoryUrl(state, repository) {
    return `${state.url}/repos/${repository.fullName}`;
}
/** Where people read an issue or pull request. */
function issuePage(state, issue) {
    return `${state.url}/${issue.repository.fullName}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
}
/** Where people read a comment. */
function commentPage(state, comment) {
    return `${issuePage(state, comment.issue)}#issuecomment-${comment.id}`;
}
/** The REST address of a pull request. */
function pullUrl(state, pullRequest) {
    return `${repositoryUrl(state, pullRequest.repository)}/pulls/${pullRequest.number}`;
}

;// CONCATENATED MODULE: ./forge/render/account.ts
/** Accounts as REST answers and webhooks show them. */


/** A "simple user". */
function renderAccount(state, account) {
    const api = `${state.url}/users/${encodeURIComponent(account.login)}`;
    return {
        login: account.login,
        id: account.id,
        node_id: nodeId(account),
        avatar_url: `${state.url}/avatars/${account.id}`,
        gravatar_id: '',
        url: api,
        html_url: accountPage(state, account),
        followers_url: `${api}/followers`,
        following_url: `${api}/following{/other_user}`,
        gists_url: `${api}/gists{/gist_id}`,
        starred_url: `${api}/starred{/owner}{/repo}`,
        subscriptions_url: `${api}/subscriptions`,
        organizations_url: `${api}/orgs`,
        repos_url: `${api}/repos`,
        events_url: `${api}/events{/privacy}`,
        received_events_url: `${api}/received_events`,
        type: account.kind,
        user_view_type: 'public',
        site_admin: account.siteAdmin,
    };
}
/** An account, or `null` for a ghost. */
function renderMaybe(state, account) {
    return account ? renderAccount(state, account) : null;
}
/** An account's profile, on which nobody here has ever entered anything. */
function renderProfile(state, account) {
    const since = '2020-01-01T00:00:00Z';
    const blank = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
    const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
    return { ...renderAccount(state, account), ...blank, ...counts, created_at: since, updated_at: since };
}

;// CONCATENATED MODULE: ./forge/render/check.ts
/** Check runs, suites and commit statuses as REST answers and webhooks show them. */





/** A GitHub App; this forge's are all owned by GitHub. */
function renderApp(state, app) {
    const owner = { kind: 'Organization', id: 9919, login: 'github', siteAdmin: false };
    return {
        id: app.id,
        slug: app.slug,
        node_id: nodeId({ kind: 'App', id: app.id }),
        client_id: `Iv1.${app.id.toString(16).padStart(16, '0')}`,
        owner: renderAccount(state, owner),
        name: app.name,
        description: app.name,
        external_url: `${state.url}/apps/${app.slug}`,
        html_url: `${state.url}/apps/${app.slug}`,
        created_at: '2018-07-30T09:30:17Z',
        updated_at: '2019-12-10T19:04:12Z',
        permissions: { checks: 'write', metadata: 'read' },
        events: ['check_run', 'check_suite'],
    };
}
/** A check run; `in_reply` to nobody, it names its suite and the pull requests of its commit. */
function renderCheckRun(state, run) {
    const { suite, output } = run;
    const url = `${repositoryUrl(state, suite.repository)}/check-runs/${run.id}`;
    return {
        id: run.id,
        name: run.name,
        node_id: nodeId(run),
        head_sha: suite.headSha,
        external_id: run.externalId,
        url,
        html_url: `${state.url}/${suite.repository.fullName}/runs/${run.id}`,
        details_url: run.detailsUrl,
        status: run.status,
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: {
            title: output.title,
            summary: output.summary,
            text: output.text,
            annotations_count: output.annotations.length,
            annotations_url: `${url}/annotations`,
        },
        check_suite: { id: suite.id },
        app: renderApp(state, suite.app),
        pull_requests: minimalPulls(state, suite),
    };
}
/** The open pull requests a suite's commit is the head of, as checks and runs name them. */
function minimalPulls(state, { repository, headSha }) {
    const repo = { id: repository.id, url: repositoryUrl(state, repository), name: repository.name };
    return repository.issues
        .filter(isPullRequest)
        .filter((issue) => issue.state === 'open' && issue.pull.head.sha === headSha && !issue.pull.head.crossRepository)
        .map((issue) => ({
        id: issue.pull.id,
        number: issue.number,
        url: pullUrl(state, issue),
        head: { ref: issue.pull.head.ref, sha: issue.pull.head.sha, repo },
        base: { ref: issue.pull.base.ref, sha: issue.pull.base.sha, repo },
    }));
}
/** A check suite; `before` and `after` are of the push that made it, which the forge does not remember. */
function renderCheckSuite(state, suite) {
    const url = `${repositoryUrl(state, suite.repository)}/check-suites/${suite.id}`;
    return {
        id: suite.id,
        node_id: nodeId(suite),
        head_branch: suite.headBranch,
        head_sha: suite.headSha,
        status: suiteStatus(suite),
        conclusion: suiteConclusion(suite),
        url,
        before: null,
        after: suite.headSha,
        pull_requests: minimalPulls(state, suite),
        app: renderApp(state, suite.app),
        created_at: suite.createdAt,
        updated_at: suite.updatedAt,
        latest_check_runs_count: suite.runs.length,
        check_runs_url: `${url}/check-runs`,
    };
}
/** An annotation of a check run. */
function renderAnnotation(state, run, annotation) {
    const { repository, headSha } = run.suite;
    return {
        path: annotation.path,
        blob_href: `${repositoryUrl(state, repository)}/contents/${annotation.path}?ref=${headSha}`,
        start_line: annotation.startLine,
        start_column: null,
        end_line: annotation.endLine,
        end_column: null,
        annotation_level: annotation.level,
        title: annotation.title,
        message: annotation.message,
        raw_details: null,
    };
}
/** A commit status. */
function renderStatus(state, status) {
    const { creator } = status;
    return {
        url: `${repositoryUrl(state, status.repository)}/statuses/${status.sha}`,
        avatar_url: `${state.url}/avatars/${creator.id}`,
        id: status.id,
        node_id: nodeId(status),
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: status.createdAt,
        updated_at: status.createdAt,
    };
}

;// CONCATENATED MODULE: ./forge/render/commit.ts
/** Commits as the git data API and the commits API show them. */



/** A commit of the git data API. */
function renderGitCommit(state, repository, sha, commit) {
    const url = `${repositoryUrl(state, repository)}/git/commits/${sha}`;
    return {
        sha,
        node_id: gitNodeId('C', repository.id, sha),
        url,
        html_url: `${state.url}/${repository.fullName}/commit/${sha}`,
        author: renderIdentity(commit.author),
        committer: renderIdentity(commit.committer),
        tree: { sha: commit.tree, url: `${repositoryUrl(state, repository)}/git/trees/${commit.tree}` },
        message: commit.message,
        parents: renderParents(state, repository, commit),
        verification: renderVerification(repository, sha),
    };
}
/** A commit of the commits API, which knows the accounts as well. */
function renderCommit(state, repository, sha, commit) {
    const url = `${repositoryUrl(state, repository)}/commits/${sha}`;
    const { tree, verification, message } = renderGitCommit(state, repository, sha, commit);
    const author = accountOf(state, commit.author);
    const committer = accountOf(state, commit.committer);
    return {
        sha,
        node_id: gitNodeId('C', repository.id, sha),
        url,
        html_url: `${state.url}/${repository.fullName}/commit/${sha}`,
        comments_url: `${url}/comments`,
        commit: {
            url: `${repositoryUrl(state, repository)}/git/commits/${sha}`,
            author: renderIdentity(commit.author),
            committer: renderIdentity(commit.committer),
            message,
            tree,
            comment_count: 0,
            verification,
        },
        author: author ? renderAccount(state, author) : null,
        committer: committer ? renderAccount(state, committer) : null,
        parents: renderParents(state, repository, commit),
    };
}
function renderIdentity({ name, email, date }) {
    return { name, email, date };
}
function renderParents(state, repository, commit) {
    return commit.parents.map((sha) => ({
        sha,
        url: `${repositoryUrl(state, repository)}/commits/${sha}`,
        html_url: `${state.url}/${repository.fullName}/commit/${sha}`,
    }));
}
function renderVerification(repository, sha) {
    const verified = repository.verified.has(sha);
    const signature = verified ? '-----BEGIN PGP SIGNATURE-----' : null;
    return { verified, reason: verified ? 'valid' : 'unsigned', signature, payload: null, verified_at: null };
}
function accountOf(state, identity) {
    const id = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(identity.email)?.[1];
    return [...state.accounts.values()].find((account) => String(account.id) === id);
}
/** A commit as webhooks and checks quote it; of one no ref has pointed to they know only the id. */
function renderSimpleCommit(repository, sha) {
    const nobody = { name: '', email: '', date: repository.createdAt };
    const unknown = { tree: sha, parents: [], author: nobody, committer: nobody, message: '' };
    const { tree, message, author, committer } = repository.commits.get(sha) ?? unknown;
    return {
        id: sha,
        tree_id: tree,
        message,
        timestamp: committer.date,
        author: renderIdentity(author),
        committer: renderIdentity(committer),
    };
}

;// CONCATENATED MODULE: ./forge/render/repository.ts
/** Repositories and labels as REST answers and webhooks show them. */




/** The five booleans a role amounts to. */
function renderPermissions(role) {
    return {
        admin: role === 'admin',
        maintain: includesRole(role, 'maintain'),
        push: includesRole(role, 'write'),
        triage: includesRole(role, 'triage'),
        pull: includesRole(role, 'read'),
    };
}
/** A repository; with the viewer's own permissions when one asks. */
function renderRepository(state, repository, viewer) {
    const { settings } = repository;
    const html = `${state.url}/${repository.fullName}`;
    const open = repository.issues.filter((issue) => issue.state === 'open').length;
    return {
        id: repository.id,
        node_id: nodeId(repository),
        name: repository.name,
        full_name: repository.fullName,
        private: settings.private,
        owner: renderAccount(state, repository.owner),
        html_url: html,
        description: null,
        fork: false,
        url: repositoryUrl(state, repository),
        ...links(repositoryUrl(state, repository)),
        svn_url: html,
        mirror_url: null,
        homepage: null,
        clone_url: `${html}.git`,
        git_url: `${html}.git`,
        ssh_url: `${html}.git`,
        default_branch: repository.defaultBranch,
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
        pushed_at: repository.createdAt,
        archived: settings.archived,
        disabled: false,
        visibility: settings.private ? 'private' : 'public',
        has_issues: settings.hasIssues,
        has_projects: false,
        has_wiki: false,
        has_discussions: false,
        has_downloads: false,
        has_pages: false,
        allow_forking: true,
        is_template: false,
        topics: [],
        license: null,
        language: null,
        size: 1,
        stargazers_count: 0,
        watchers_count: 0,
        forks_count: 0,
        network_count: 0,
        subscribers_count: 0,
        open_issues_count: open,
        forks: 0,
        watchers: 0,
        open_issues: open,
        ...(viewer && viewer.kind !== 'anonymous' ? { permissions: viewerPermissions(repository, viewer) } : {}),
    };
}
/** A repository as runs and references show it: who, where, and its addresses. */
function renderMinimalRepository(state, repository) {
    const html = `${state.url}/${repository.fullName}`;
    return {
        id: repository.id,
        node_id: nodeId(repository),
        name: repository.name,
        full_name: repository.fullName,
        private: repository.settings.private,
        owner: renderAccount(state, repository.owner),
        html_url: html,
        description: null,
        fork: false,
        url: repositoryUrl(state, repository),
        ...links(repositoryUrl(state, repository)),
    };
}
/** The addresses below a repository, as URI templates. */
function links(url) {
    return {
        archive_url: `${url}/{archive_format}{/ref}`,
        assignees_url: `${url}/assignees{/user}`,
        blobs_url: `${url}/git/blobs{/sha}`,
        branches_url: `${url}/branches{/branch}`,
        collaborators_url: `${url}/collaborators{/collaborator}`,
        comments_url: `${url}/comments{/number}`,
        commits_url: `${url}/commits{/sha}`,
        compare_url: `${url}/compare/{base}...{head}`,
        contents_url: `${url}/contents/{+path}`,
        contributors_url: `${url}/contributors`,
        deployments_url: `${url}/deployments`,
        downloads_url: `${url}/downloads`,
        events_url: `${url}/events`,
        forks_url: `${url}/forks`,
        git_commits_url: `${url}/git/commits{/sha}`,
        git_refs_url: `${url}/git/refs{/sha}`,
        git_tags_url: `${url}/git/tags{/sha}`,
        hooks_url: `${url}/hooks`,
        issue_comment_url: `${url}/issues/comments{/number}`,
        issue_events_url: `${url}/issues/events{/number}`,
        issues_url: `${url}/issues{/number}`,
        keys_url: `${url}/keys{/key_id}`,
        labels_url: `${url}/labels{/name}`,
        languages_url: `${url}/languages`,
        merges_url: `${url}/merges`,
        milestones_url: `${url}/milestones{/number}`,
        notifications_url: `${url}/notifications{?since,all,participating}`,
        pulls_url: `${url}/pulls{/number}`,
        releases_url: `${url}/releases{/id}`,
        stargazers_url: `${url}/stargazers`,
        statuses_url: `${url}/statuses/{sha}`,
        subscribers_url: `${url}/subscribers`,
        subscription_url: `${url}/subscription`,
        tags_url: `${url}/tags`,
        teams_url: `${url}/teams`,
        trees_url: `${url}/git/trees{/sha}`,
    };
}
function viewerPermissions(repository, viewer) {
    if (viewer.kind === 'person')
        return renderPermissions(roleOf(repository, viewer.account));
    const contents = viewer.repository === repository ? viewer.permissions.contents : 'none';
    return renderPermissions(contents === 'write' ? 'write' : 'read');
}
/** A label of a repository. */
function renderLabel(state, repository, label) {
    return {
        id: label.id,
        node_id: nodeId(label),
        url: `${repositoryUrl(state, repository)}/labels/${encodeURIComponent(label.name)}`,
        name: label.name,
        color: label.color,
        default: label.isDefault,
        description: label.description,
    };
}

;// CONCATENATED MODULE: ./forge/render/actions.ts
/** Workflows, runs, jobs and artifacts as REST answers and webhooks show them. */






/** A workflow file. */
function renderWorkflow(state, repository, { id, path, name }) {
    const file = path.split('/').at(-1);
    return {
        id,
        node_id: nodeId({ kind: 'Workflow', id }),
        name,
        path,
        state: 'active',
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
        url: `${repositoryUrl(state, repository)}/actions/workflows/${id}`,
        html_url: `${state.url}/${repository.fullName}/blob/${repository.defaultBranch}/${path}`,
        badge_url: `${state.url}/${repository.fullName}/actions/workflows/${file}/badge.svg`,
    };
}
/** A run. */
function renderRun(state, repository, run) {
    const url = `${repositoryUrl(state, repository)}/actions/runs/${run.id}`;
    return {
        id: run.id,
        name: run.name,
        node_id: nodeId({ kind: 'WorkflowRun', id: run.id }),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.path,
        display_title: run.displayTitle,
        run_number: run.number,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: run.workflowId,
        check_suite_id: run.suite.id,
        check_suite_node_id: nodeId(run.suite),
        url,
        html_url: `${state.url}/${repository.fullName}/actions/runs/${run.id}`,
        pull_requests: minimalPulls(state, run.suite),
        created_at: run.createdAt,
        updated_at: run.updatedAt,
        actor: renderAccount(state, run.actor),
        run_attempt: run.attempt,
        referenced_workflows: [],
        run_started_at: run.startedAt,
        triggering_actor: renderAccount(state, run.triggeringActor),
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${repositoryUrl(state, repository)}/check-suites/${run.suite.id}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
        workflow_url: `${repositoryUrl(state, repository)}/actions/workflows/${run.workflowId}`,
        head_commit: renderSimpleCommit(repository, run.headSha),
        repository: renderMinimalRepository(state, repository),
        head_repository: renderMinimalRepository(state, repository),
    };
}
/** A job of a run. */
function renderJob(state, repository, run, job) {
    const api = repositoryUrl(state, repository);
    return {
        id: job.id,
        run_id: run.id,
        workflow_name: run.name,
        head_branch: run.headBranch,
        run_url: `${api}/actions/runs/${run.id}`,
        run_attempt: job.attempt,
        node_id: nodeId({ kind: 'CheckRun', id: job.id }),
        head_sha: run.headSha,
        url: `${api}/actions/jobs/${job.id}`,
        html_url: `${state.url}/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`,
        status: job.status,
        conclusion: job.conclusion,
        created_at: job.startedAt,
        started_at: job.startedAt,
        completed_at: job.completedAt,
        name: job.name,
        steps: job.steps.map(({ name, status, conclusion }, at) => {
            return { name, status, conclusion, number: at + 1, started_at: job.startedAt, completed_at: job.completedAt };
        }),
        check_run_url: `${api}/check-runs/${job.id}`,
        labels: ['ubuntu-latest'],
        runner_id: job.status === 'queued' ? null : 1,
        runner_name: job.status === 'queued' ? null : 'GitHub Actions 1',
        runner_group_id: job.status === 'queued' ? null : 1,
        runner_group_name: job.status === 'queued' ? null : 'GitHub Actions',
    };
}
/** An artifact of a run. */
function renderArtifact(state, repository, run, artifact) {
    const url = `${repositoryUrl(state, repository)}/actions/artifacts/${artifact.id}`;
    const { id, headSha, headBranch } = run;
    return {
        id: artifact.id,
        node_id: nodeId({ kind: 'Artifact', id: artifact.id }),
        name: artifact.name,
        size_in_bytes: artifact.sizeInBytes,
        url,
        archive_download_url: `${url}/zip`,
        expired: artifact.expired,
        digest: artifact.digest,
        created_at: artifact.createdAt,
        expires_at: artifact.expiresAt,
        updated_at: artifact.createdAt,
        workflow_run: {
            id,
            repository_id: repository.id,
            head_repository_id: repository.id,
            head_branch: headBranch,
            head_sha: headSha,
        },
    };
}

;// CONCATENATED MODULE: ./forge/render/issue-type.ts

/** An issue type. */
function renderIssueType(type) {
    return {
        id: type.id,
        node_id: nodeId(type),
        name: type.name,
        description: type.description,
        color: type.color,
        created_at: type.createdAt,
        updated_at: type.createdAt,
        is_enabled: true,
    };
}

;// CONCATENATED MODULE: ./forge/render/issue.ts
/** Issues, comments, reactions and timeline events as REST answers and webhooks show them. */







/** An issue; a pull request's issue side has the key `pull_request`. */
function renderIssue(state, issue) {
    const { repository } = issue;
    const url = `${repositoryUrl(state, repository)}/issues/${issue.number}`;
    const assignees = issue.assignees.map((account) => renderAccount(state, account));
    return {
        url,
        repository_url: repositoryUrl(state, repository),
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: issuePage(state, issue),
        id: issue.id,
        node_id: nodeId(issue),
        number: issue.number,
        title: issue.title,
        user: renderMaybe(state, issue.author),
        labels: issue.labels.map((label) => renderLabel(state, repository, label)),
        state: issue.state,
        locked: issue.locked,
        assignees,
        assignee: assignees[0] ?? null,
        milestone: null,
        comments: issue.comments.length,
        created_at: issue.createdAt,
        updated_at: issue.updatedAt,
        closed_at: issue.closedAt,
        author_association: associationOf(repository, issue.author),
        active_lock_reason: issue.lockReason,
        body: issue.body === '' ? null : issue.body,
        closed_by: renderMaybe(state, issue.closedBy),
        reactions: renderReactionCounts(`${url}/reactions`, issue.reactions),
        timeline_url: `${url}/timeline`,
        performed_via_github_app: null,
        state_reason: issue.stateReason,
        type: issue.type && renderIssueType(issue.type),
        ...(isPullRequest(issue) ? { draft: issue.pull.draft, pull_request: renderPullLinks(state, issue) } : {}),
    };
}
function renderPullLinks(state, issue) {
    const page = issuePage(state, issue);
    return {
        url: pullUrl(state, issue),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: issue.pull?.mergedAt ?? null,
    };
}
/** An issue comment. */
function renderComment(state, comment) {
    const { issue } = comment;
    const base = `${repositoryUrl(state, issue.repository)}/issues`;
    const url = `${base}/comments/${comment.id}`;
    return {
        url,
        html_url: commentPage(state, comment),
        issue_url: `${base}/${issue.number}`,
        id: comment.id,
        node_id: nodeId(comment),
        user: renderMaybe(state, comment.author),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: associationOf(issue.repository, comment.author),
        body: comment.body,
        reactions: renderReactionCounts(`${url}/reactions`, comment.reactions),
        performed_via_github_app: null,
    };
}
/** A reaction. */
function renderReaction(state, reaction) {
    return {
        id: reaction.id,
        node_id: nodeId(reaction),
        user: renderAccount(state, reaction.account),
        content: reaction.content,
        created_at: reaction.createdAt,
    };
}
const reactionContents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
/** How often a text got each reaction. */
function renderReactionCounts(url, reactions) {
    const count = (content) => reactions.filter((reaction) => reaction.content === content).length;
    const counts = Object.fromEntries(reactionContents.map((content) => [content, count(content)]));
    return { url, total_count: reactions.length, ...counts };
}
/** REST's names for timeline events: `LabeledEvent` is `labeled`. */
function eventName(kind) {
    if (kind === 'RenamedTitleEvent')
        return 'renamed';
    if (kind === 'CrossReferencedEvent')
        return 'cross-referenced';
    if (kind === 'ConvertToDraftEvent')
        return 'convert_to_draft';
    return kind
        .replace(/Event$/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
        .toLowerCase();
}
/** One event of an issue's timeline. */
function renderTimelineEvent(state, issue, event) {
    return {
        id: event.id,
        node_id: nodeId(event),
        url: `${repositoryUrl(state, issue.repository)}/issues/events/${event.id}`,
        actor: renderMaybe(state, event.actor),
        event: eventName(event.kind),
        commit_id: event.kind === 'MergedEvent' ? event.commit : null,
        commit_url: event.kind === 'MergedEvent' ? `${repositoryUrl(state, issue.repository)}/commits/${event.commit}` : null,
        created_at: event.createdAt,
        performed_via_github_app: null,
        ...eventDetails(state, event),
    };
}
function eventDetails(state, event) {
    switch (event.kind) {
        case 'LabeledEvent':
        case 'UnlabeledEvent':
            return { label: { name: event.label.name, color: event.label.color } };
        case 'AssignedEvent':
        case 'UnassignedEvent':
            return { assignee: renderAccount(state, event.assignee), assigner: renderMaybe(state, event.actor) };
        case 'RenamedTitleEvent':
            return { rename: { from: event.previousTitle, to: event.currentTitle } };
        case 'ClosedEvent':
        case 'ReopenedEvent':
            return { state_reason: event.stateReason };
        case 'LockedEvent':
            return { lock_reason: event.lockReason };
        case 'ReviewRequestedEvent':
        case 'ReviewRequestRemovedEvent':
            return {
                review_requester: renderMaybe(state, event.actor),
                requested_reviewer: renderAccount(state, event.reviewer),
            };
        case 'CrossReferencedEvent': {
            const { repository } = event.source;
            const issue = { ...renderIssue(state, event.source), repository: renderRepository(state, repository) };
            return { updated_at: event.createdAt, source: { type: 'issue', issue } };
        }
        case 'ReviewDismissedEvent': {
            const state = event.previousReviewState.toLowerCase();
            return { dismissed_review: { state, review_id: event.review.id, dismissal_message: event.dismissalMessage } };
        }
        default:
            return {};
    }
}

;// CONCATENATED MODULE: ./forge/render/pull.ts
/** Pull requests as REST answers and webhooks show them. */






/** What lists and webhooks show of a pull request. */
function renderPull(state, pullRequest) {
    const { pull, repository } = pullRequest;
    const { reactions, timeline_url, labels_url, events_url, pull_request, state_reason, closed_by, type, ...shared } = renderIssue(state, pullRequest);
    const url = pullUrl(state, pullRequest);
    const page = issuePage(state, pullRequest);
    return {
        ...shared,
        id: pull.id,
        node_id: nodeId(pullRequest),
        url,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        issue_url: `${repositoryUrl(state, repository)}/issues/${pullRequest.number}`,
        commits_url: `${url}/commits`,
        review_comments_url: `${url}/comments`,
        review_comment_url: `${url.replace(/\/\d+$/, '')}/comments{/number}`,
        statuses_url: `${repositoryUrl(state, repository)}/statuses/${pull.head.sha}`,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommitSha,
        requested_reviewers: pull.requestedReviewers.map((account) => renderAccount(state, account)),
        requested_teams: [],
        draft: pull.draft,
        head: renderHead(state, pullRequest),
        base: renderSide(state, pullRequest, pull.base.ref, pull.base.sha),
        auto_merge: null,
        _links: renderLinks(state, pullRequest),
    };
}
function renderLinks(state, pullRequest) {
    const { number, repository, pull } = pullRequest;
    const self = pullUrl(state, pullRequest);
    const issue = `${repositoryUrl(state, repository)}/issues/${number}`;
    const link = (href) => ({ href });
    return {
        self: link(self),
        html: link(issuePage(state, pullRequest)),
        issue: link(issue),
        comments: link(`${issue}/comments`),
        review_comments: link(`${self}/comments`),
        review_comment: link(`${repositoryUrl(state, repository)}/pulls/comments{/number}`),
        commits: link(`${self}/commits`),
        statuses: link(`${repositoryUrl(state, repository)}/statuses/${pull.head.sha}`),
    };
}
function renderSide(state, { repository }, ref, sha) {
    const user = renderAccount(state, repository.owner);
    return { label: `${repository.owner.login}:${ref}`, ref, sha, user, repo: renderRepository(state, repository) };
}
function renderHead(state, pullRequest) {
    const { head } = pullRequest.pull;
    if (!head.crossRepository)
        return renderSide(state, pullRequest, head.ref, head.sha);
    const fullName = `${head.owner.login}/${pullRequest.repository.name}`;
    const repository = renderRepository(state, pullRequest.repository);
    const user = renderAccount(state, head.owner);
    const repo = { ...repository, id: repository.id + head.owner.id, full_name: fullName, owner: user, fork: true };
    return { label: `${head.owner.login}:${head.ref}`, ref: head.ref, sha: head.sha, user, repo };
}
/** What only the answer about a single pull request shows; `mergeable` is `null` while nobody has asked git. */
function renderFullPull(state, pullRequest, mergeable) {
    const { pull } = pullRequest;
    const open = pullRequest.state === 'open';
    return {
        ...renderPull(state, pullRequest),
        merged: pull.mergedAt !== null,
        mergeable: open ? mergeable : null,
        rebaseable: open ? mergeable : null,
        mergeable_state: open ? mergeableState(pullRequest, mergeable) : 'unknown',
        merged_by: renderMaybe(state, pull.mergedBy),
        comments: pullRequest.comments.length,
        review_comments: pull.reviews.reduce((total, { comments }) => total + comments.length, 0),
        maintainer_can_modify: false,
        commits: pull.size.commits,
        additions: pull.size.additions,
        deletions: pull.size.deletions,
        changed_files: pull.size.changedFiles,
    };
}
/** One file of a diff that ends in this commit. */
function renderFile(state, repository, sha, file) {
    const path = file.path.split('/').map(encodeURIComponent).join('/');
    return {
        sha: file.sha,
        filename: file.path,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        changes: file.additions + file.deletions,
        blob_url: `${state.url}/${repository.fullName}/blob/${sha}/${path}`,
        raw_url: `${state.url}/${repository.fullName}/raw/${sha}/${path}`,
        contents_url: `${repositoryUrl(state, repository)}/contents/${path}?ref=${sha}`,
        ...(file.patch === null ? {} : { patch: file.patch }),
        ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
    };
}

;// CONCATENATED MODULE: ./forge/render/review.ts
/** Reviews and comments on lines as REST answers and webhooks show them. */





/** Where people read a review. */
function reviewPage(state, review) {
    return `${issuePage(state, review.issue)}#pullrequestreview-${review.id}`;
}
/** Where people read a comment on a line. */
function lineCommentPage(state, comment) {
    return `${issuePage(state, comment.issue)}#discussion_r${comment.id}`;
}
/** A review. A pending one has not been submitted at any time. */
function renderReview(state, review) {
    const html = reviewPage(state, review);
    const pull = pullUrl(state, review.issue);
    return {
        id: review.id,
        node_id: nodeId(review),
        user: renderMaybe(state, review.author),
        body: review.body,
        state: review.state,
        html_url: html,
        pull_request_url: pull,
        author_association: associationOf(review.issue.repository, review.author),
        _links: { html: { href: html }, pull_request: { href: pull } },
        commit_id: review.commit,
        ...(review.submittedAt ? { submitted_at: review.submittedAt } : {}),
    };
}
/** A comment on a line; an outdated one has no line in the present diff. */
function renderLineComment(state, comment) {
    const { thread, issue } = comment;
    const url = `${repositoryUrl(state, issue.repository)}/pulls/comments/${comment.id}`;
    const html = lineCommentPage(state, comment);
    const pull = pullUrl(state, issue);
    const place = positionOf(thread);
    return {
        url,
        pull_request_review_id: comment.review.id,
        id: comment.id,
        node_id: nodeId(comment),
        diff_hunk: thread.diffHunk,
        path: thread.path,
        commit_id: thread.outdated ? comment.commit : issue.pull.head.sha,
        original_commit_id: comment.commit,
        user: renderMaybe(state, comment.author),
        body: comment.body,
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        html_url: html,
        pull_request_url: pull,
        author_association: associationOf(issue.repository, comment.author),
        _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
        reactions: renderReactionCounts(`${url}/reactions`, comment.reactions),
        start_line: thread.outdated ? null : thread.startLine,
        original_start_line: thread.startLine,
        start_side: thread.startLine === null ? null : thread.side,
        line: thread.outdated ? null : thread.line,
        original_line: thread.line,
        side: thread.side,
        original_position: place,
        position: thread.outdated ? null : place,
        subject_type: thread.line === null ? 'file' : 'line',
        ...(comment.replyTo ? { in_reply_to_id: comment.replyTo.id } : {}),
    };
}
/** GitHub's old way of counting: lines down from the hunk's header. */
function positionOf({ diffHunk, line }) {
    return line === null ? 1 : diffHunk.split('\n').length - 1;
}
/** A thread as its webhooks show it. */
function renderThread(state, thread) {
    return { node_id: nodeId(thread), comments: thread.comments.map((comment) => renderLineComment(state, comment)) };
}

;// CONCATENATED MODULE: ./forge/domain/events.ts
/** What becomes of every change: an entry in the issue's timeline and a webhook for whoever listens. */







/** Writes one event into an issue's timeline. */
function recordEvent(state, viewer, issue, happening) {
    const event = { id: nextId(state), actor: actorOf(viewer), createdAt: now(state), ...happening };
    issue.timeline.push(event);
    return event;
}
/** Delivers a webhook; listeners are called at once, after the state has changed. */
function emit(state, viewer, repository, name, details) {
    if (state.listeners.size === 0)
        return;
    const actor = actorOf(viewer);
    const payload = {
        ...details,
        repository: renderRepository(state, repository),
        sender: renderAccount(state, actor),
    };
    const event = {
        name,
        payload,
        actor: actor.login,
        byWorkflowToken: viewer.kind === 'workflow' && viewer.app !== true,
        repository: repository.fullName,
    };
    for (const listener of state.listeners)
        listener(event);
}
/** Delivers `issues` or, for a pull request, `pull_request`: the same actions under two names. */
function emitIssue(state, viewer, issue, action, details = {}) {
    if (state.listeners.size === 0)
        return;
    if (isPullRequest(issue)) {
        const { number } = issue;
        // Whether it can be merged is not known yet when a webhook goes out.
        const pull_request = renderFullPull(state, issue, null);
        emit(state, viewer, issue.repository, 'pull_request', { action, number, pull_request, ...details });
    }
    else {
        emit(state, viewer, issue.repository, 'issues', { action, issue: renderIssue(state, issue), ...details });
    }
}
/** Delivers `issue_comment`. */
function emitComment(state, viewer, comment, action, details = {}) {
    if (state.listeners.size === 0)
        return;
    const { issue } = comment;
    emit(state, viewer, issue.repository, 'issue_comment', {
        action,
        issue: renderIssue(state, issue),
        comment: renderComment(state, comment),
        ...details,
    });
}
/** Delivers `pull_request_review`, whose webhooks write states in small letters. */
function emitReview(state, viewer, review, action, details = {}) {
    if (state.listeners.size === 0)
        return;
    const rendered = { ...renderReview(state, review), state: review.state.toLowerCase(), updated_at: review.updatedAt };
    const pull_request = renderPull(state, review.issue);
    emit(state, viewer, review.issue.repository, 'pull_request_review', {
        action,
        review: rendered,
        pull_request,
        ...details,
    });
}
/** Delivers `pull_request_review_comment`. */
function emitLineComment(state, viewer, comment, action, details = {}) {
    if (state.listeners.size === 0)
        return;
    const pull_request = renderPull(state, comment.issue);
    const rendered = renderLineComment(state, comment);
    emit(state, viewer, comment.issue.repository, 'pull_request_review_comment', {
        action,
        comment: rendered,
        pull_request,
        ...details,
    });
}
/** Delivers `pull_request_review_thread`. */
function emitThread(state, viewer, thread, action) {
    if (state.listeners.size === 0)
        return;
    const pull_request = renderPull(state, thread.issue);
    emit(state, viewer, thread.issue.repository, 'pull_request_review_thread', {
        action,
        thread: renderThread(state, thread),
        pull_request,
    });
}

;// CONCATENATED MODULE: ./forge/domain/events-check.ts
/** Webhooks about what programs say and do: checks, statuses, workflow runs. */




/** Delivers `check_run`, which shows its whole suite. */
function emitCheckRun(state, viewer, run, action) {
    if (state.listeners.size === 0)
        return;
    const check_run = { ...renderCheckRun(state, run), check_suite: renderCheckSuite(state, run.suite) };
    emit(state, viewer, run.suite.repository, 'check_run', { action, check_run });
}
/** Delivers `check_suite`. */
function emitCheckSuite(state, viewer, suite, action) {
    if (state.listeners.size === 0)
        return;
    const head_commit = renderSimpleCommit(suite.repository, suite.headSha);
    const check_suite = { ...renderCheckSuite(state, suite), head_commit };
    emit(state, viewer, suite.repository, 'check_suite', { action, check_suite });
}
/** Delivers `status`, which has no action. */
function emitStatus(state, viewer, status) {
    if (state.listeners.size === 0)
        return;
    const { id, sha, context, description, createdAt, repository } = status;
    const commit = repository.commits.get(sha);
    const branches = [...repository.refs]
        .filter(([ref, tip]) => tip === sha && ref.startsWith('refs/heads/'))
        .map(([ref]) => ref.slice('refs/heads/'.length));
    emit(state, viewer, repository, 'status', {
        ...renderStatus(state, status),
        id,
        sha,
        name: repository.fullName,
        context,
        description,
        branches: branches.map((name) => ({
            name,
            commit: { sha, url: renderStatus(state, status).url },
            protected: false,
        })),
        commit: commit ? renderCommit(state, repository, sha, commit) : { sha },
        updated_at: createdAt,
    });
}
/** Delivers `workflow_run`. GitHub starts workflows from it, although other acts of a run start none. */
function emitRun(state, repository, run, action) {
    if (state.listeners.size === 0)
        return;
    const viewer = { kind: 'person', account: run.triggeringActor };
    const workflow = renderWorkflow(state, repository, { id: run.workflowId, path: run.path, name: run.name });
    emit(state, viewer, repository, 'workflow_run', { action, workflow_run: renderRun(state, repository, run), workflow });
}
/** Delivers `workflow_job`. */
function emitJob(state, viewer, repository, run, job) {
    if (state.listeners.size === 0)
        return;
    const action = job.status === 'completed' || job.status === 'in_progress' ? job.status : 'queued';
    const workflow_job = renderJob(state, repository, run, job);
    emit(state, viewer, repository, 'workflow_job', { action, workflow_job });
}

;// CONCATENATED MODULE: ./forge/domain/checks.ts
/** Check runs and commit statuses: reported by apps, rolled up into one word per commit. */





/** The app behind every workflow; id and name are github.com's. */
const actionsApp = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };
const checking = { role: 'write', permissions: ['checks'] };
/** Only apps speak of checks; a person's token is told so. */
function requireApp(viewer, repository) {
    if (viewer.kind === 'person' && viewer.account.kind !== 'Bot') {
        throw forbidden('You must authenticate via a GitHub App.');
    }
    requireWrite(viewer, repository, checking);
}
/** The suite an app keeps for a commit, made when there is none; a new one when each run has its own. */
function openSuite(state, repository, app, sha, own = false) {
    const known = repository.checkSuites.find((suite) => suite.headSha === sha && suite.app.id === app.id);
    if (known && !own)
        return known;
    const branches = [...repository.refs].filter(([ref, tip]) => tip === sha && ref.startsWith('refs/heads/'));
    const suite = {
        kind: 'CheckSuite',
        id: nextId(state),
        repository,
        app,
        headSha: sha,
        headBranch: branches.at(-1)?.[0].slice('refs/heads/'.length) ?? null,
        createdAt: now(state),
        updatedAt: now(state),
        runs: [],
    };
    repository.checkSuites.push(suite);
    return suite;
}
/** Adds a check run to a suite. */
function addCheckRun(state, viewer, suite, input, id = nextId(state)) {
    const run = {
        kind: 'CheckRun',
        id,
        suite,
        name: input.name,
        status: 'queued',
        conclusion: null,
        startedAt: input.startedAt ?? now(state),
        completedAt: null,
        detailsUrl: `${state.url}/${suite.repository.fullName}/runs/${id}`,
        externalId: '',
        output: { title: null, summary: null, text: null, annotations: [] },
    };
    suite.runs.push(run);
    change(state, run, input);
    emitCheckRun(state, viewer, run, 'created');
    followCompletion(state, viewer, run, 'queued');
    return run;
}
/** Changes a check run; a conclusion completes it. */
function updateCheckRun(state, viewer, run, input) {
    const before = run.status;
    change(state, run, input);
    followCompletion(state, viewer, run, before);
    return run;
}
function change(state, run, input) {
    const conclusion = input.conclusion ?? null;
    const status = conclusion ? 'completed' : (input.status ?? run.status);
    if (status === 'completed' && !conclusion && !run.conclusion) {
        throw invalid({ resource: 'CheckRun', code: 'missing_field', field: 'conclusion' });
    }
    if (status !== 'completed')
        Object.assign(run, { conclusion: null, completedAt: null });
    run.name = input.name ?? run.name;
    run.status = status;
    run.detailsUrl = input.detailsUrl ?? run.detailsUrl;
    run.externalId = input.externalId ?? run.externalId;
    run.output = { ...run.output, ...input.output };
    if (status === 'completed') {
        run.conclusion = conclusion ?? run.conclusion;
        run.completedAt = input.completedAt ?? run.completedAt ?? now(state);
    }
    run.suite.updatedAt = now(state);
}
function followCompletion(state, viewer, run, before) {
    if (run.status !== 'completed' || before === 'completed')
        return;
    emitCheckRun(state, viewer, run, 'completed');
    if (suiteStatus(run.suite) === 'completed')
        emitCheckSuite(state, viewer, run.suite, 'completed');
}
/** Finds a check run by id; 404 when there is none. */
function findCheckRun(repository, id) {
    const run = repository.checkSuites.flatMap(({ runs }) => runs).find((run) => run.id === id);
    if (!run)
        throw notFound();
    return run;
}
/** Sets the status of one context of a commit; earlier ones are kept as history. */
function setStatus(state, viewer, repository, input) {
    const creator = requireWrite(viewer, repository, { role: 'write', permissions: ['statuses'] }, notFound());
    const status = {
        kind: 'StatusContext',
        id: nextId(state),
        repository,
        sha: input.sha,
        context: input.context ?? 'default',
        state: input.state,
        description: input.description ?? null,
        targetUrl: input.targetUrl ?? null,
        creator,
        createdAt: now(state),
    };
    repository.statuses.push(status);
    emitStatus(state, viewer, status);
    return status;
}

;// CONCATENATED MODULE: ./forge/domain/actions.ts
/** The Actions API's records: runs, jobs and artifacts, as whoever runs workflows reports them. */






/** What steering runs needs. */
const steering = { role: 'write', permissions: ['actions'] };
/** An Actions tab with nothing in it. */
function newActions() {
    return {
        runs: [],
        workflows: new Map(),
        cancelListeners: new Set(),
        rerunListeners: new Set(),
        secrets: new Set(),
        variables: new Map(),
    };
}
/** Enters a run, or changes what is known of it; each new status is a webhook. */
function upsertRun(state, repository, input) {
    const known = repository.actions.runs.find(({ id }) => id === input.id);
    const run = known ?? actions_newRun(state, repository, input);
    const before = known ? `${run.attempt} ${run.status}` : '';
    const triggering = input.triggeringActor ?? input.actor;
    if (triggering)
        run.triggeringActor = ensureAccount(state, triggering);
    if (input.attempt !== undefined && input.attempt !== run.attempt) {
        Object.assign(run, { attempt: input.attempt, startedAt: now(state) });
    }
    run.status = input.status;
    run.conclusion = input.status === 'completed' ? (input.conclusion ?? run.conclusion) : null;
    run.updatedAt = now(state);
    if (!known)
        repository.actions.runs.push(run);
    if (!known)
        emitRun(state, repository, run, 'requested');
    const changed = before !== `${run.attempt} ${run.status}`;
    if (changed && (run.status === 'in_progress' || run.status === 'completed'))
        emitRun(state, repository, run, run.status);
    return run;
}
function actions_newRun(state, repository, input) {
    const actor = ensureAccount(state, input.actor ?? actionsBot.login);
    const createdAt = input.createdAt ?? now(state);
    const earlier = repository.actions.runs.filter(({ path }) => path === input.path);
    return {
        id: input.id,
        workflowId: workflowId(state, repository, input.path),
        number: input.number ?? earlier.length + 1,
        name: input.name,
        displayTitle: input.displayTitle ?? input.name,
        path: input.path,
        event: input.event,
        headSha: input.headSha,
        headBranch: input.headBranch,
        actor,
        suite: openSuite(state, repository, actionsApp, input.headSha, true),
        createdAt,
        jobs: [],
        artifacts: [],
        triggeringActor: actor,
        attempt: input.attempt ?? 1,
        status: input.status,
        conclusion: null,
        startedAt: createdAt,
        updatedAt: createdAt,
    };
}
/** The id of a workflow file, given when it is first seen. */
function workflowId(state, { actions }, path) {
    const id = actions.workflows.get(path) ?? nextId(state);
    actions.workflows.set(path, id);
    return id;
}
/** Enters a job of a run's present attempt, or changes what is known of it; it is a check run of its commit, too. */
function upsertJob(state, repository, runId, input) {
    const run = findRun(repository, runId);
    const known = run.jobs.find(({ id }) => id === input.id);
    const before = known?.status;
    const completed = input.status === 'completed';
    const job = known ?? {
        ...input,
        attempt: run.attempt,
        conclusion: null,
        startedAt: now(state),
        completedAt: null,
        steps: [],
        log: '',
    };
    job.status = input.status;
    job.conclusion = completed ? (input.conclusion ?? job.conclusion) : null;
    job.startedAt = input.startedAt ?? job.startedAt;
    job.completedAt = completed ? (input.completedAt ?? job.completedAt ?? now(state)) : null;
    job.steps = input.steps ?? job.steps;
    job.log = input.log ?? job.log;
    if (!known)
        run.jobs.push(job);
    const viewer = { kind: 'workflow', account: actionsBot, repository, permissions: {} };
    if (before !== job.status)
        emitJob(state, viewer, repository, run, job);
    reportJob(state, viewer, run, job);
    return job;
}
function reportJob(state, viewer, run, job) {
    const open = job.status === 'in_progress' ? 'in_progress' : 'queued';
    const conclusion = job.conclusion === 'startup_failure' ? 'failure' : job.conclusion;
    const input = {
        name: job.name,
        sha: run.headSha,
        status: job.status === 'completed' ? 'completed' : open,
        conclusion: (job.status === 'completed' ? (conclusion ?? 'neutral') : null),
        startedAt: job.startedAt,
        detailsUrl: `${state.url}/${run.suite.repository.fullName}/actions/runs/${run.id}/job/${job.id}`,
    };
    const check = run.suite.runs.find(({ id }) => id === job.id);
    if (check)
        updateCheckRun(state, viewer, check, input);
    else
        addCheckRun(state, viewer, run.suite, input, job.id);
}
/** Enters an artifact of a run. */
function addArtifact(state, repository, runId, input) {
    const days = 90;
    const artifact = {
        id: input.id ?? nextId(state),
        name: input.name,
        sizeInBytes: input.sizeInBytes ?? 0,
        digest: input.digest ?? null,
        createdAt: now(state),
        expiresAt: `${new Date(state.clock().getTime() + days * 86_400_000).toISOString().slice(0, 19)}Z`,
        expired: false,
    };
    findRun(repository, runId).artifacts.push(artifact);
    return artifact;
}
/** Finds a run by id; 404 when there is none. */
function findRun(repository, id) {
    const run = repository.actions.runs.find((run) => run.id === id);
    if (!run)
        throw notFound();
    return run;
}
/** Asks whoever runs workflows to stop one. */
function cancelRun(viewer, repository, run) {
    requireWrite(viewer, repository, steering);
    if (run.status === 'completed')
        throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
    for (const listener of repository.actions.cancelListeners)
        listener(run.id);
}
/** Asks whoever runs workflows to run a finished one again. */
function rerunRun(viewer, repository, run, failedOnly) {
    const { login } = requireWrite(viewer, repository, steering);
    if (run.status !== 'completed')
        throw new Refusal(403, 'This workflow is already running');
    if (failedOnly && run.conclusion === 'success') {
        throw new Refusal(403, 'The workflow run containing this job has no failed jobs');
    }
    for (const listener of repository.actions.rerunListeners)
        listener(run.id, { actor: login, failedOnly });
}

;// CONCATENATED MODULE: ./forge/actions-handle.ts
/** What whoever runs workflows, or plays a CI service, tells the forge. */



/** Opens the Actions tab of a repository. */
function actionsHandle(state, repository) {
    const { cancelListeners, rerunListeners, secrets, variables } = repository.actions;
    return {
        upsertRun: (run) => void upsertRun(state, repository, run),
        upsertJob: (runId, job) => void upsertJob(state, repository, runId, job),
        addArtifact: (runId, artifact) => void addArtifact(state, repository, runId, artifact),
        onCancel: (listener) => listen(cancelListeners, listener),
        onRerun: (listener) => listen(rerunListeners, listener),
        secrets,
        variables,
    };
}
function listen(listeners, listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
}
/** Reports a check run; a run of the same name, app and commit is changed instead. */
function reportCheck(state, repository, { app: slug, ...input }) {
    const bot = slug && slug !== actionsApp.slug ? ensureAccount(state, `${slug}[bot]`, { kind: 'Bot' }) : null;
    const app = bot && slug ? { id: bot.id, slug, name: slug } : actionsApp;
    const viewer = bot
        ? { kind: 'person', account: bot }
        : { kind: 'workflow', account: actionsBot, repository, permissions: { checks: 'write' } };
    const suite = openSuite(state, repository, app, input.sha);
    const known = suite.runs.find(({ name }) => name === input.name);
    if (known)
        return updateCheckRun(state, viewer, known, input);
    return addCheckRun(state, viewer, suite, input);
}

;// CONCATENATED MODULE: ./forge/rate-limit.ts
/** Primary rate limits: every token spends from an hourly budget, REST and GraphQL apart. */

const hour = 3600;
/** Fresh budgets of so many points an hour. */
function newBudgets(limit) {
    return { core: { limit, used: 0, resetAt: 0 }, graphql: { limit, used: 0, resetAt: 0 } };
}
/** Takes one point from a budget; `false` when none is left this hour. */
function spend(state, budget) {
    const seconds = Math.floor(state.clock().getTime() / 1000);
    if (seconds >= budget.resetAt)
        Object.assign(budget, { used: 0, resetAt: seconds + hour });
    if (budget.used >= budget.limit)
        return false;
    budget.used++;
    return true;
}
/** The headers GitHub puts on every answer. */
function rateLimitHeaders(budget, resource) {
    const { limit, remaining, used, reset } = renderBudget(budget);
    return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': resource,
        'x-github-request-id': (0,external_node_crypto_.randomUUID)().slice(0, 23).toUpperCase().replaceAll('-', ':'),
    };
}
/** A budget as `GET /rate_limit` shows it. */
function renderBudget(budget) {
    const { limit, used, resetAt } = budget;
    return { limit, remaining: Math.max(0, limit - used), used, reset: resetAt };
}

;// CONCATENATED MODULE: ./forge/apps.ts
/** GitHub Apps: who a signed proof stands for, and the tokens of an installation. */




/** Registers an App and installs it on a repository with some rights. Its bot is called `SLUG[bot]`. */
function addApp(state, repository, input) {
    const bot = ensureAccount(state, `${input.slug}[bot]`, { kind: 'Bot' });
    const app = { ...input, id: nextId(state), installation: nextId(state), bot, repository, createdAt: state.clock() };
    state.apps.push(app);
    return app;
}
/** The App that signed a proof (a JWT by RS256) which is not yet over; `undefined` when none did. */
function appOf(state, proof) {
    const [head = '', claims = '', signature = ''] = proof.split('.');
    try {
        const { iss, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
        const app = state.apps.find(({ id }) => String(id) === String(iss));
        if (!app || exp * 1_000 < state.clock().getTime())
            return undefined;
        const key = (0,external_node_crypto_.createPublicKey)(app.publicKey);
        const signed = Buffer.from(`${head}.${claims}`);
        return (0,external_node_crypto_.verify)('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url')) ? app : undefined;
    }
    catch {
        return undefined;
    }
}
/** A token of the installation, with some of its rights; what it does starts workflows like what a person does. */
function issueAppToken(state, app, permissions) {
    const secret = `ghs_${(0,external_node_crypto_.randomBytes)(380).toString('base64url')}`.slice(0, 516).concat('.-_x');
    const { bot: account, repository } = app;
    const viewer = { kind: 'workflow', app: true, account, repository, permissions };
    state.tokens.set(secret, { viewer, budgets: newBudgets(state.limits.primary.person) });
    return secret;
}

;// CONCATENATED MODULE: ./forge/domain/issue-types.ts
/** Issue types, which only organisations have. */





/** What every organisation starts with, as on GitHub. */
const presets = [
    { name: 'Task', description: 'A specific piece of work', color: 'yellow' },
    { name: 'Bug', description: 'An unexpected problem or behavior', color: 'red' },
    { name: 'Feature', description: 'A request, idea, or new functionality', color: 'blue' },
];
/** The issue types of an account: none for a person. */
function issueTypesOf(state, owner) {
    if (owner.kind !== 'Organization')
        return [];
    const known = state.issueTypes.get(owner.id);
    if (known)
        return known;
    const types = presets.map((preset) => ({ kind: 'IssueType', id: nextId(state), createdAt: now(state), ...preset }));
    state.issueTypes.set(owner.id, types);
    return types;
}
/** Sets or with `null` takes away the type; without the right to label, or without types, nothing happens. */
function setIssueType(state, viewer, issue, name) {
    const types = issueTypesOf(state, issue.repository.owner);
    if (types.length === 0 || !can(viewer, issue.repository, { role: 'triage', permissions: discussion(issue) }))
        return;
    const type = name === null ? null : types.find((type) => type.name.toLowerCase() === name.toLowerCase());
    if (type === undefined)
        throw invalid({ resource: 'Issue', code: 'invalid', field: 'type', value: name });
    const before = issue.type;
    if (type === before)
        return;
    issue.type = type;
    recordEvent(state, viewer, issue, happeningOf(before, type));
    const shown = type ?? before;
    emitIssue(state, viewer, issue, type ? 'typed' : 'untyped', { type: shown && renderIssueType(shown) });
}
function happeningOf(before, after) {
    if (before && after)
        return { kind: 'IssueTypeChangedEvent', issueType: after, prevIssueType: before };
    if (after)
        return { kind: 'IssueTypeAddedEvent', issueType: after };
    return { kind: 'IssueTypeRemovedEvent', issueType: before };
}

;// CONCATENATED MODULE: ./forge/domain/labels.ts
/** Labels of a repository and on its issues. Names are compared without regard to case. */





const mostLabels = 100;
const defaultColor = 'ededed';
const manageLabels = { role: 'write', permissions: ['issues', 'pull_requests'] };
/** Finds a label by name. */
function findLabel(repository, name) {
    return repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}
/** What putting labels on an issue needs. */
function labelling(issue) {
    return { role: 'triage', permissions: discussion(issue) };
}
function requireValidLabel(input) {
    const { name, color, description } = input;
    if (name !== undefined && name.trim() === '')
        throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' });
    if (name && [...name].length > 50)
        throw broken('Label', 'name is too long (maximum is 50 characters)', 'name');
    if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) {
        throw invalid({ resource: 'Label', code: 'invalid', field: 'color' });
    }
    if (description && [...description].length > 100) {
        throw broken('Label', 'description is too long (maximum is 100 characters)', 'description');
    }
}
/** Adds a label to a repository; 422 when the name is taken. */
function createLabel(state, viewer, repository, input) {
    requireWrite(viewer, repository, manageLabels, notFound());
    requireValidLabel(input);
    if (findLabel(repository, input.name))
        throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
    const label = {
        kind: 'Label',
        id: nextId(state),
        name: input.name,
        color: (input.color ?? defaultColor).toLowerCase(),
        description: input.description ?? null,
        isDefault: false,
    };
    repository.labels.push(label);
    emit(state, viewer, repository, 'label', { action: 'created', label: renderLabel(state, repository, label) });
    return label;
}
/** Renames or repaints a label wherever it sits. */
function updateLabel(state, viewer, repository, label, changes) {
    requireWrite(viewer, repository, manageLabels, notFound());
    requireValidLabel(changes);
    const namesake = changes.name === undefined ? undefined : findLabel(repository, changes.name);
    if (namesake && namesake !== label)
        throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
    const renamed = changes.name !== undefined && changes.name !== label.name ? { name: { from: label.name } } : {};
    if (changes.name !== undefined)
        label.name = changes.name;
    if (changes.color !== undefined)
        label.color = changes.color.toLowerCase();
    if (changes.description !== undefined)
        label.description = changes.description;
    const rendered = renderLabel(state, repository, label);
    emit(state, viewer, repository, 'label', { action: 'edited', label: rendered, changes: renamed });
    return label;
}
/** Removes a label from the repository and, without a trace in their timelines, from all issues. */
function deleteLabel(state, viewer, repository, label) {
    requireWrite(viewer, repository, manageLabels, notFound());
    for (const { labels } of [repository, ...repository.issues]) {
        if (labels.includes(label))
            labels.splice(labels.indexOf(label), 1);
    }
    emit(state, viewer, repository, 'label', { action: 'deleted', label: renderLabel(state, repository, label) });
}
/** Adds labels to an issue, creating those the repository does not have yet. */
function addLabels(state, viewer, issue, names) {
    requireWrite(viewer, issue.repository, labelling(issue));
    attachLabels(state, viewer, issue, labelsByName(state, viewer, issue.repository, names));
}
/** Makes an issue's labels exactly these. */
function setLabels(state, viewer, issue, names) {
    requireWrite(viewer, issue.repository, labelling(issue));
    const wanted = labelsByName(state, viewer, issue.repository, names);
    for (const label of issue.labels.filter((label) => !wanted.includes(label)))
        detachLabel(state, viewer, issue, label);
    attachLabels(state, viewer, issue, wanted);
}
/** Takes one label off an issue; 404 when it is not there. */
function removeLabel(state, viewer, issue, name) {
    requireWrite(viewer, issue.repository, labelling(issue));
    const label = issue.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
    if (!label)
        throw notFound('Label does not exist');
    detachLabel(state, viewer, issue, label);
}
/** Puts labels on an issue without asking for rights; an issue's `updated_at` stays as it was. */
function attachLabels(state, viewer, issue, labels) {
    const added = labels.filter((label) => !issue.labels.includes(label));
    if (issue.labels.length + added.length > mostLabels) {
        throw broken('Issue', `Issue cannot have more than ${mostLabels} labels`, 'labels');
    }
    for (const label of added) {
        issue.labels.push(label);
        recordEvent(state, viewer, issue, { kind: 'LabeledEvent', label });
        emitIssue(state, viewer, issue, 'labeled', { label: renderLabel(state, issue.repository, label) });
    }
}
function detachLabel(state, viewer, issue, label) {
    issue.labels.splice(issue.labels.indexOf(label), 1);
    recordEvent(state, viewer, issue, { kind: 'UnlabeledEvent', label });
    emitIssue(state, viewer, issue, 'unlabeled', { label: renderLabel(state, issue.repository, label) });
}
/** The labels of these names; who may not create labels can only use existing ones. */
function labelsByName(state, viewer, repository, names) {
    for (const name of names)
        requireValidLabel({ name });
    if (names.some((name) => !findLabel(repository, name)) && !can(viewer, repository, manageLabels)) {
        throw forbidden('You do not have permission to create labels on this repository.');
    }
    const labels = names.map((name) => findLabel(repository, name) ?? createLabel(state, viewer, repository, { name }));
    return [...new Set(labels)];
}

;// CONCATENATED MODULE: ./forge/domain/text.ts
/** What is true of every text on the forge: limits, edits, and the numbers it names. */




/** GitHub counts characters, not bytes. */
const longestBody = 65_536;
/** 422 when a body is longer than GitHub stores. */
function requireBodyFits(resource, body) {
    if ([...body].length > longestBody) {
        throw broken(resource, `body is too long (maximum is ${longestBody} characters)`, 'body');
    }
}
/** The fields every new text starts with. */
function newText(state, author, body) {
    const createdAt = now(state);
    return {
        id: nextId(state),
        author,
        body,
        createdAt,
        updatedAt: createdAt,
        lastEditedAt: null,
        editor: null,
        edits: [],
        reactions: [],
        minimizedReason: null,
    };
}
/** Replaces a body and remembers who did it, be it the author; says whether anything changed. */
function editBody(state, viewer, text, body) {
    if (body === text.body)
        return false;
    const editor = actorOf(viewer);
    const editedAt = now(state);
    const edit = (by, at, content) => {
        return { kind: 'UserContentEdit', id: nextId(state), editor: by, editedAt: at, body: content };
    };
    // GitHub lists the original text as the first edit once there is a second.
    if (text.edits.length === 0 && text.author)
        text.edits.push(edit(text.author, text.createdAt, text.body));
    text.edits.push(edit(editor, editedAt, body));
    text.body = body;
    text.editor = editor;
    text.lastEditedAt = editedAt;
    text.updatedAt = editedAt;
    return true;
}
/** Text as far as it can refer to something: code is not looked at. */
function prose(body) {
    return body
        .replace(/```[\s\S]*?(```|$)/g, ' ')
        .replace(/`[^`\n]*`/g, ' ')
        .replace(/<!--[\s\S]*?-->/g, ' ');
}
/** Issue numbers a text names with `#N`. */
function mentionedNumbers(body) {
    return numbersIn(prose(body), /(?<![\w/&#])#(\d+)\b/g);
}
/** Issue numbers a text promises to close: "Closes #N", "Fixes #N", "Resolves #N". */
function closingNumbers(body) {
    return numbersIn(prose(body), /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d+)\b/gi);
}
function numbersIn(text, pattern) {
    return [...new Set([...text.matchAll(pattern)].map((match) => Number(match[1])))];
}
/** Adds `cross-referenced` to the timeline of each issue a text in `source` names, once per source. */
function recordReferences(state, viewer, source, body) {
    for (const number of mentionedNumbers(body)) {
        const target = source.repository.issues.find((issue) => issue.number === number);
        if (!target || target === source)
            continue;
        const known = target.timeline.some((event) => event.kind === 'CrossReferencedEvent' && event.source === source);
        if (!known)
            recordEvent(state, viewer, target, { kind: 'CrossReferencedEvent', source });
    }
}

;// CONCATENATED MODULE: ./forge/domain/issues.ts
/** The life of an issue. A pull request passes through the same functions: it is an issue with a branch. */









/** Finds an issue or pull request by number; 404 when there is none. */
function findIssue(repository, number) {
    const issue = repository.issues.find((issue) => issue.number === number);
    if (!issue)
        throw notFound();
    return issue;
}
/** Opens an issue. Labels and assignees of somebody without triage rights are dropped without a word. */
function openIssue(state, viewer, repository, input) {
    const author = requireWrite(viewer, repository, { role: 'read', permissions: ['issues'] });
    if (!repository.settings.hasIssues)
        throw new Refusal(410, 'Issues has been disabled in this repository.');
    const issue = newIssue(state, author, repository, input, 'Issue');
    repository.issues.push(issue);
    emitIssue(state, viewer, issue, 'opened');
    recordReferences(state, viewer, issue, issue.body);
    const trusted = can(viewer, repository, labelling(issue));
    if (trusted)
        attachLabels(state, viewer, issue, labelsByName(state, viewer, repository, input.labels ?? []));
    else if (input.viaTemplate)
        attachLabels(state, viewer, issue, presetLabels(repository, input.labels ?? []));
    if (trusted)
        issues_assign(state, viewer, issue, input.assignees ?? []);
    if (input.type)
        setIssueType(state, viewer, issue, input.type);
    return issue;
}
function presetLabels(repository, names) {
    return names.map((name) => findLabel(repository, name)).filter((label) => label !== undefined);
}
/** A new record with the next number; not yet in the repository. */
function newIssue(state, author, repository, input, kind) {
    const resource = kind === 'Issue' ? 'Issue' : 'PullRequest';
    requireTitle(resource, input.title);
    requireBodyFits(resource, input.body ?? '');
    return {
        ...newText(state, author, input.body ?? ''),
        kind,
        repository,
        number: repository.issues.length + 1,
        title: input.title.trim(),
        state: 'open',
        stateReason: null,
        closedAt: null,
        closedBy: null,
        locked: false,
        lockReason: null,
        type: null,
        labels: [],
        assignees: [],
        comments: [],
        timeline: [],
        pull: null,
    };
}
function requireTitle(resource, title) {
    if (title.trim() === '')
        throw invalid({ resource, code: 'missing_field', field: 'title' });
    if ([...title].length > 256)
        throw broken(resource, 'title is too long (maximum is 256 characters)', 'title');
}
/** Changes an issue as `PATCH` does: authors change their own text, labels need triage, other people's text write. */
function editIssue(state, viewer, issue, changes) {
    const own = viewer.kind === 'person' && isAuthor(viewer, issue);
    const need = (role) => ({ role: own ? 'read' : role, permissions: discussion(issue) });
    const changesText = changes.title !== undefined || changes.body !== undefined;
    requireWrite(viewer, issue.repository, need(changesText ? 'write' : 'triage'));
    if (changes.title !== undefined)
        requireTitle(issue.kind, changes.title);
    if (changes.body != null)
        requireBodyFits(issue.kind, changes.body);
    if (changesText)
        editText(state, viewer, issue, changes);
    if (changes.state !== undefined)
        setIssueState(state, viewer, issue, changes.state, changes.stateReason);
    if (changes.type !== undefined)
        setIssueType(state, viewer, issue, changes.type);
    if (can(viewer, issue.repository, labelling(issue))) {
        if (changes.labels)
            setLabels(state, viewer, issue, changes.labels);
        if (changes.assignees) {
            const gone = issue.assignees.filter(({ login }) => !changes.assignees?.includes(login)).map(({ login }) => login);
            unassign(state, viewer, issue, gone);
            issues_assign(state, viewer, issue, changes.assignees);
        }
    }
    return issue;
}
function editText(state, viewer, issue, changes) {
    const before = { title: issue.title, body: issue.body };
    const title = changes.title?.trim() ?? issue.title;
    const happened = {};
    if (title !== issue.title) {
        issue.title = title;
        issue.updatedAt = now(state);
        recordEvent(state, viewer, issue, { kind: 'RenamedTitleEvent', previousTitle: before.title, currentTitle: title });
        happened.title = { from: before.title };
    }
    if (changes.body !== undefined && editBody(state, viewer, issue, changes.body ?? '')) {
        recordReferences(state, viewer, issue, issue.body);
        happened.body = { from: before.body };
    }
    if (Object.keys(happened).length > 0)
        emitIssue(state, viewer, issue, 'edited', { changes: happened });
}
/** Closes or reopens without asking for rights; `closer` is the pull request whose merge did it. */
function setIssueState(state, viewer, issue, target, reason, closer = null) {
    if (issue.pull?.mergedAt && target === 'open')
        throw broken('PullRequest', 'state cannot be changed. The pull request cannot be reopened.', 'state');
    if (issue.state === target && (reason == null || reason === issue.stateReason))
        return;
    const closing = target === 'closed';
    const actor = actorOf(viewer);
    const pull = issue.pull !== null;
    issue.state = target;
    issue.stateReason = pull ? null : closing ? (reason ?? 'completed') : 'reopened';
    issue.updatedAt = now(state);
    issue.closedAt = closing ? issue.updatedAt : null;
    issue.closedBy = closing ? actor : null;
    const { stateReason } = issue;
    if (closing)
        recordEvent(state, viewer, issue, { kind: 'ClosedEvent', stateReason, closer });
    else
        recordEvent(state, viewer, issue, { kind: 'ReopenedEvent', stateReason: null });
    emitIssue(state, viewer, issue, closing ? 'closed' : 'reopened');
}
/** A locked conversation hears only people with write access. */
function requireUnlocked(viewer, issue, permissions = discussion(issue)) {
    if (issue.locked && !can(viewer, issue.repository, { role: 'write', permissions })) {
        throw forbidden('Unable to create comment because issue is locked.');
    }
}
/** Locks a conversation to collaborators. */
function lockIssue(state, viewer, issue, reason) {
    requireWrite(viewer, issue.repository, { role: 'write', permissions: discussion(issue) });
    if (reason !== null && !['off-topic', 'too heated', 'resolved', 'spam'].includes(reason)) {
        throw invalid({ resource: 'Issue', code: 'invalid', field: 'lock_reason' });
    }
    issue.locked = true;
    issue.lockReason = reason;
    recordEvent(state, viewer, issue, { kind: 'LockedEvent', lockReason: reason });
    emitIssue(state, viewer, issue, 'locked');
}
/** Opens a locked conversation to everybody again. */
function unlockIssue(state, viewer, issue) {
    requireWrite(viewer, issue.repository, { role: 'write', permissions: discussion(issue) });
    issue.locked = false;
    issue.lockReason = null;
    recordEvent(state, viewer, issue, { kind: 'UnlockedEvent' });
    emitIssue(state, viewer, issue, 'unlocked');
}
/** Adds assignees; who cannot be assigned is left out without a word, as on GitHub. */
function addAssignees(state, viewer, issue, logins) {
    requireWrite(viewer, issue.repository, labelling(issue), forbidden('Must have push access to repository'));
    issues_assign(state, viewer, issue, logins);
}
/** Removes assignees; others are left as they are. */
function removeAssignees(state, viewer, issue, logins) {
    requireWrite(viewer, issue.repository, labelling(issue), forbidden('Must have push access to repository'));
    unassign(state, viewer, issue, logins);
}
function issues_assign(state, viewer, issue, logins) {
    for (const login of logins) {
        const assignee = findAccount(state, login);
        if (!assignee || issue.assignees.includes(assignee) || issue.assignees.length >= 10)
            continue;
        if (!mayBeAssigned(issue, assignee))
            continue;
        issue.assignees.push(assignee);
        issue.updatedAt = now(state);
        recordEvent(state, viewer, issue, { kind: 'AssignedEvent', assignee });
        emitIssue(state, viewer, issue, 'assigned', { assignee: renderAccount(state, assignee) });
    }
}
/** People with write access, the author, and whoever has commented. */
function mayBeAssigned(issue, account) {
    if (account.kind === 'Bot')
        return false;
    const writers = [issue, ...issue.comments].map((text) => text.author);
    return includesRole(roleOf(issue.repository, account), 'write') || writers.includes(account);
}
function unassign(state, viewer, issue, logins) {
    for (const login of logins) {
        const assignee = issue.assignees.find((account) => account.login.toLowerCase() === login.toLowerCase());
        if (!assignee)
            continue;
        issue.assignees.splice(issue.assignees.indexOf(assignee), 1);
        issue.updatedAt = now(state);
        recordEvent(state, viewer, issue, { kind: 'UnassignedEvent', assignee });
        emitIssue(state, viewer, issue, 'unassigned', { assignee: renderAccount(state, assignee) });
    }
}

;// CONCATENATED MODULE: ./forge/diff.ts
/** Takes the patch of one file apart. */
function parsePatch(patch) {
    const hunks = [];
    let [before, after] = [0, 0];
    for (const line of patch.split('\n')) {
        const start = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
        if (start) {
            ;
            [before, after] = [Number(start[1]), Number(start[2])];
            hunks.push({ header: line, lines: [] });
            continue;
        }
        const text = line.slice(1);
        const lines = hunks.at(-1)?.lines;
        if (line.startsWith('+'))
            lines?.push({ kind: 'added', text, before: null, after: after++ });
        else if (line.startsWith('-'))
            lines?.push({ kind: 'removed', text, before: before++, after: null });
        else if (line.startsWith(' '))
            lines?.push({ kind: 'same', text, before: before++, after: after++ });
    }
    return hunks;
}
const signs = { same: ' ', added: '+', removed: '-' };
/** The part of a patch from the start of the hunk down to a line; `null` when the diff does not show that line. */
function hunkDownTo(patch, side, line) {
    for (const { header, lines } of parsePatch(patch)) {
        const at = lines.findIndex((one) => (side === 'LEFT' ? one.before : one.after) === line);
        if (at < 0)
            continue;
        return [header, ...lines.slice(0, at + 1).map(({ kind, text }) => signs[kind] + text)].join('\n');
    }
    return null;
}

;// CONCATENATED MODULE: ./forge/git-trees.ts
/** Trees: built entry by entry over a base, merged, and compared. */



/** Writes the tree that the changes make of a base tree (of nothing when `null`). */
async function writeTree(directory, base, changes) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, 'index-'));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') };
    try {
        if (base)
            await (0,git/* git */.$Y)(directory, ['read-tree', base], { env });
        const lines = await Promise.all(changes.map((change) => indexLines(directory, change)));
        await (0,git/* git */.$Y)(directory, ['update-index', '--replace', '-z', '--index-info'], { env, input: lines.join('') });
        return await (0,git/* gitText */.q_)(directory, ['write-tree'], { env });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** An index holds only files, so a whole directory goes in file by file. */
async function indexLines(directory, { path, mode, sha }) {
    if (sha === null)
        return `0 ${'0'.repeat(40)}\t${path}\0`;
    if (mode !== '040000')
        return `${mode} ${sha}\t${path}\0`;
    const entries = await listTree(directory, sha, true);
    return entries.map((entry) => `${entry.mode} ${entry.sha}\t${path}/${entry.path}\0`).join('');
}
/** The entries of a tree, with everything below it when `recursive`. */
async function listTree(directory, tree, recursive) {
    const output = await (0,git/* gitText */.q_)(directory, ['ls-tree', '-z', '-l', ...(recursive ? ['-r'] : []), tree]);
    return output
        .split('\0')
        .filter(Boolean)
        .map((line) => {
        const [, mode = '', type = '', sha = '', size, path = ''] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
        return { mode, type, sha, size: size === '-' ? null : Number(size), path };
    });
}
/** The tree that merging two commits gives, `null` when they conflict. */
async function mergeTrees(directory, ours, theirs) {
    const base = await (0,git/* gitMaybe */.dK)(directory, ['merge-base', ours, theirs]);
    // The common case needs no `merge-tree --write-tree`, which git has only since 2.38.
    if (base === ours)
        return (0,git/* gitText */.q_)(directory, ['rev-parse', `${theirs}^{tree}`]);
    const answer = await (0,git/* gitMaybe */.dK)(directory, ['merge-tree', '--write-tree', ours, theirs]);
    return answer?.slice(0, 40) ?? null;
}
const statuses = {
    A: 'added',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    T: 'changed',
};
/** The files that differ between the merge base of two commits and the second one, as a pull request shows them. */
async function diffFiles(directory, base, head) {
    const range = `${base}...${head}`;
    const [raw, counts] = await Promise.all([
        (0,git/* gitText */.q_)(directory, ['diff', '--raw', '--no-abbrev', '-M', '-z', range]),
        (0,git/* gitText */.q_)(directory, ['diff', '--numstat', '-M', '-z', range]),
    ]);
    const numbers = parseCounts(counts);
    const fields = raw.split('\0');
    const next = () => fields.shift() ?? '';
    const files = [];
    while (fields[0]?.startsWith(':')) {
        const [, , before = '', after = '', letter = ''] = next().split(' ');
        const previousPath = letter.startsWith('R') ? next() : null;
        const path = next();
        const status = statuses[letter.slice(0, 1)] ?? 'modified';
        const count = numbers.get(path) ?? { additions: 0, deletions: 0 };
        files.push({ status, path, previousPath, sha: status === 'removed' ? before : after, ...count, patch: null });
    }
    return Promise.all(files.map(async (file) => ({ ...file, patch: await patchOf(directory, range, file) })));
}
function parseCounts(output) {
    const counts = new Map();
    const fields = output.split('\0');
    const next = () => fields.shift() ?? '';
    while (fields.length > 1) {
        const [additions, deletions, ...path] = next().split('\t');
        const name = path.join('\t');
        if (name === '')
            next(); // a rename's two paths stand in fields of their own, the old one first
        counts.set(name || next(), { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
    }
    return counts;
}
async function patchOf(directory, range, file) {
    const paths = [...(file.previousPath ? [file.previousPath] : []), file.path].map((path) => `:(literal)${path}`);
    const patch = await (0,git/* gitText */.q_)(directory, ['diff', '-M', range, '--', ...paths]);
    const start = patch.indexOf('\n@@ ');
    return start < 0 ? null : patch.slice(start + 1);
}

;// CONCATENATED MODULE: ./forge/domain/diff.ts
/** The diff of a pull request: what it is made against, how large it is, and which lines it shows. */



/** Once merged, the base branch contains the head: the diff is that against the merge's first parent. */
async function pullBase({ repository, pull }) {
    if (!pull.mergeCommitSha)
        return pull.base.sha;
    const merge = await (0,git/* readObject */.Ag)(repository.directory, pull.mergeCommitSha);
    return (merge && (0,git/* parseCommit */.L5)(merge.bytes).parents[0]) ?? pull.base.sha;
}
/** The files a pull request changes. */
async function pullFiles(pullRequest) {
    return diffFiles(pullRequest.repository.directory, await pullBase(pullRequest), pullRequest.pull.head.sha);
}
/** Asks git how much lies between two commits. */
async function sizeOf({ directory }, base, head) {
    const [counts, commits] = await Promise.all([
        (0,git/* gitText */.q_)(directory, ['diff', '--numstat', '-M', `${base}...${head}`]),
        (0,git/* gitText */.q_)(directory, ['rev-list', '--count', `${base}..${head}`]),
    ]);
    const files = counts.split('\n').filter(Boolean);
    const sum = (column) => files.reduce((total, line) => total + (Number(line.split('\t')[column]) || 0), 0);
    return { commits: Number(commits), additions: sum(0), deletions: sum(1), changedFiles: files.length };
}
/** Brings everything up to date that depends on the diff, after the head or the base has moved. */
async function followDiff(pullRequest) {
    const { repository, pull } = pullRequest;
    pull.size = await sizeOf(repository, pull.base.sha, pull.head.sha);
    const open = pull.threads.filter(({ outdated }) => !outdated);
    if (open.length === 0)
        return;
    const files = await pullFiles(pullRequest);
    for (const thread of open) {
        const patch = files.find(({ path }) => path === thread.path)?.patch ?? '';
        const hunk = thread.line === null ? patch : hunkDownTo(patch, thread.side, thread.line);
        const lastLine = (text) => text.split('\n').at(-1);
        thread.outdated = hunk === null || (thread.line !== null && lastLine(hunk) !== lastLine(thread.diffHunk));
    }
}
/** Reads commits for those who have no time to ask git. */
async function rememberCommits(repository, shas) {
    for (const object of await (0,git/* readObjects */.$I)(repository.directory, shas)) {
        if (object?.type === 'commit')
            repository.commits.set(object.oid, (0,git/* parseCommit */.L5)(object.bytes));
    }
}

;// CONCATENATED MODULE: ./forge/domain/pulls.ts
/** Pull requests: opening, drafts, reviewers. Merging has a file of its own. */











/** What changing a pull request needs. */
const changingPulls = { role: 'write', permissions: ['pull_requests'] };
/** Finds a pull request by number; 404 also when the number is an issue's. */
function findPull(repository, number) {
    const issue = repository.issues.find((issue) => issue.number === number);
    if (!isPullRequest(issue))
        throw notFound();
    return issue;
}
/** Opens a pull request; 422 when a branch is missing, holds nothing new, or has one already. */
async function openPull(state, viewer, repository, input) {
    const role = input.forkHead === undefined ? 'write' : 'read';
    const author = requireWrite(viewer, repository, { ...changingPulls, role });
    if (viewer.kind === 'workflow' && !repository.settings.actionsMayCreatePullRequests) {
        throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
    }
    const baseSha = repository.refs.get(`refs/heads/${input.base}`);
    if (!baseSha)
        throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' });
    const head = await findHead(state, repository, input);
    const size = await sizeOf(repository, baseSha, head.sha);
    if (size.commits === 0)
        throw broken('PullRequest', `No commits between ${input.base} and ${input.head}`);
    if (repository.issues.some((issue) => isPullRequest(issue) && isSameOpenPull(issue, head, input.base))) {
        throw broken('PullRequest', `A pull request already exists for ${head.owner.login}:${head.ref}.`);
    }
    const pullRequest = newPull(state, author, repository, input, head, baseSha, size);
    repository.issues.push(pullRequest);
    await (0,git/* git */.$Y)(repository.directory, ['update-ref', `refs/pull/${pullRequest.number}/head`, head.sha]);
    emitIssue(state, viewer, pullRequest, 'opened');
    recordReferences(state, viewer, pullRequest, pullRequest.body);
    if (input.labels && can(viewer, repository, { ...changingPulls, role: 'triage' })) {
        attachLabels(state, viewer, pullRequest, labelsByName(state, viewer, repository, input.labels));
    }
    return pullRequest;
}
function newPull(state, author, repository, input, head, baseSha, size) {
    const issue = newIssue(state, author, repository, input, 'PullRequest');
    const pull = {
        id: nextId(state),
        head,
        base: { ref: input.base, sha: baseSha },
        draft: input.draft ?? false,
        mergedAt: null,
        mergedBy: null,
        mergeCommitSha: null,
        requestedReviewers: [],
        reviews: [],
        threads: [],
        size,
    };
    return { ...issue, pull };
}
function isSameOpenPull({ state, pull }, head, base) {
    const sameHead = pull.head.ref === head.ref && pull.head.owner === head.owner;
    return state === 'open' && sameHead && pull.base.ref === base;
}
async function findHead(state, repository, input) {
    const [first = '', second] = input.head.split(':');
    const login = second === undefined ? repository.owner.login : first;
    const ref = second ?? first;
    const wrong = invalid({ resource: 'PullRequest', code: 'invalid', field: 'head' });
    if (input.forkHead !== undefined) {
        const sha = await (0,git/* resolveCommit */.WL)(repository.directory, input.forkHead);
        if (!sha)
            throw wrong;
        await rememberCommits(repository, [sha]);
        return { ref, sha, owner: ensureAccount(state, login), crossRepository: true, deleted: false };
    }
    const sha = repository.refs.get(`refs/heads/${ref}`);
    if (login.toLowerCase() !== repository.owner.login.toLowerCase() || !sha)
        throw wrong;
    return { ref, sha, owner: repository.owner, crossRepository: false, deleted: false };
}
/** Changes the base branch. */
async function changeBase(state, viewer, pullRequest, base) {
    requireWrite(viewer, pullRequest.repository, changingPulls);
    const sha = pullRequest.repository.refs.get(`refs/heads/${base}`);
    if (!sha)
        throw invalid({ resource: 'PullRequest', code: 'invalid', field: 'base' });
    const from = { ref: { from: pullRequest.pull.base.ref }, sha: { from: pullRequest.pull.base.sha } };
    Object.assign(pullRequest.pull.base, { ref: base, sha });
    await followDiff(pullRequest);
    pullRequest.updatedAt = now(state);
    emitIssue(state, viewer, pullRequest, 'edited', { changes: { base: from } });
}
/** Makes a pull request a draft, or ready for review. */
function setDraft(state, viewer, pullRequest, draft) {
    const role = viewer.kind === 'person' && isAuthor(viewer, pullRequest) ? 'read' : 'write';
    requireWrite(viewer, pullRequest.repository, { ...changingPulls, role });
    if (pullRequest.pull.draft === draft)
        return;
    pullRequest.pull.draft = draft;
    pullRequest.updatedAt = now(state);
    recordEvent(state, viewer, pullRequest, { kind: draft ? 'ConvertToDraftEvent' : 'ReadyForReviewEvent' });
    emitIssue(state, viewer, pullRequest, draft ? 'converted_to_draft' : 'ready_for_review');
}
/** Asks people for a review; 422 when one of them is the author or no collaborator. */
function requestReviewers(state, viewer, pullRequest, logins) {
    const { repository, pull } = pullRequest;
    requireWrite(viewer, repository, { ...changingPulls, role: 'triage' });
    const reviewers = logins.map((login) => requireReviewer(state, pullRequest, login));
    for (const reviewer of reviewers) {
        if (pull.requestedReviewers.includes(reviewer))
            continue;
        pull.requestedReviewers.push(reviewer);
        recordEvent(state, viewer, pullRequest, { kind: 'ReviewRequestedEvent', reviewer });
        const requested_reviewer = renderAccount(state, reviewer);
        emitIssue(state, viewer, pullRequest, 'review_requested', { requested_reviewer });
    }
}
function requireReviewer(state, pullRequest, login) {
    const account = findAccount(state, login);
    if (account && account === pullRequest.author) {
        throw new Refusal(422, 'Review cannot be requested from pull request author.');
    }
    const { repository } = pullRequest;
    if (account && isCollaborator(repository, account) && includesRole(roleOf(repository, account), 'read'))
        return account;
    const name = `${repository.fullName}`;
    throw new Refusal(422, `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${name} repository.`);
}
/** Takes review requests back. */
function removeReviewers(state, viewer, pullRequest, logins) {
    requireWrite(viewer, pullRequest.repository, { ...changingPulls, role: 'triage' });
    const { requestedReviewers } = pullRequest.pull;
    for (const login of logins) {
        const reviewer = requestedReviewers.find((account) => account.login.toLowerCase() === login.toLowerCase());
        if (!reviewer)
            continue;
        requestedReviewers.splice(requestedReviewers.indexOf(reviewer), 1);
        recordEvent(state, viewer, pullRequest, { kind: 'ReviewRequestRemovedEvent', reviewer });
        const requested_reviewer = renderAccount(state, reviewer);
        emitIssue(state, viewer, pullRequest, 'review_request_removed', { requested_reviewer });
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./forge/domain/refs.ts
/** Branches and tags: who may move them, and what follows when they move. */









/** What writing git data needs. */
const pushing = { role: 'write', permissions: ['contents'] };
const refs_nothing = '0'.repeat(40);
/** Requires the right to push; who lacks it is told that there is nothing here. */
function requirePush(viewer, repository) {
    requireWrite(viewer, repository, pushing, notFound());
}
/** Lets one write to a repository's refs finish before the next begins. */
function exclusively(repository, work) {
    const result = repository.queue.then(work);
    repository.queue = result.catch(() => { });
    return result;
}
/** Creates a ref; 422 when it exists or the object does not. */
async function createRef(state, viewer, repository, ref, sha) {
    requirePush(viewer, repository);
    if (!/^refs\/(heads|tags)\/[^-]/.test(ref))
        throw new Refusal(422, 'Reference name is invalid');
    await exclusively(repository, async () => {
        if (repository.refs.has(ref))
            throw new Refusal(422, 'Reference already exists');
        await requireCommit(repository, sha);
        await requireAllowed(viewer, repository, ref, sha);
        await writeRef(repository, ref, sha, refs_nothing);
        await followRef(state, viewer, repository, ref, sha);
    });
}
/** Moves a ref; without `force` only to a commit that contains the present one. */
async function updateRef(state, viewer, repository, ref, sha, force = false) {
    requirePush(viewer, repository);
    await exclusively(repository, async () => {
        const before = repository.refs.get(ref);
        if (!before)
            throw new Refusal(422, 'Reference does not exist');
        await requireCommit(repository, sha);
        await requireAllowed(viewer, repository, ref, sha);
        const forward = await (0,git/* isAncestor */.QX)(repository.directory, before, sha);
        if (!forward && !force)
            throw new Refusal(422, 'Update is not a fast forward');
        await writeRef(repository, ref, sha, before);
        await followRef(state, viewer, repository, ref, sha);
    });
}
/** Deletes a ref. */
async function deleteRef(state, viewer, repository, ref) {
    requirePush(viewer, repository);
    await exclusively(repository, async () => {
        if (!repository.refs.has(ref))
            throw new Refusal(422, 'Reference does not exist');
        if (ref === `refs/heads/${repository.defaultBranch}`)
            throw new Refusal(422, 'Cannot delete the default branch');
        await requireAllowed(viewer, repository, ref, null);
        await writeRef(repository, '-d', ref);
        await followRef(state, viewer, repository, ref, null);
    });
}
/** After a push: finds out which refs git moved, and lets everything follow them. */
async function followPush(state, viewer, repository) {
    const present = await (0,git/* listRefs */.Dy)(repository.directory);
    for (const ref of new Set([...present.keys(), ...repository.refs.keys()])) {
        const sha = present.get(ref) ?? null;
        if (sha !== (repository.refs.get(ref) ?? null))
            await followRef(state, viewer, repository, ref, sha);
    }
}
async function requireCommit(repository, sha) {
    if (!(await (0,git/* resolveCommit */.WL)(repository.directory, sha)))
        throw new Refusal(422, 'Object does not exist');
}
/** Lets git change a ref; what git refuses (a malformed name, a directory in the way) is a 422. */
async function writeRef(repository, ...args) {
    await (0,git/* git */.$Y)(repository.directory, ['update-ref', ...args]).catch((error) => {
        throw new Refusal(422, `Reference update failed: ${error.message}`);
    });
}
/** Protected branches are for administrators, and no workflow token brings in changed workflow files. */
async function requireAllowed(viewer, repository, ref, sha) {
    if (isProtected(viewer, repository, ref))
        throw new Refusal(422, `Protected branch update failed for ${ref}.`);
    if (viewer.kind === 'workflow' && sha && (await changesWorkflows(repository.directory, sha))) {
        throw forbidden('Resource not accessible by integration');
    }
}
/** Whether a ref is a protected branch to this viewer. */
function isProtected(viewer, repository, ref) {
    const named = repository.settings.protectedBranches.some((branch) => ref === `refs/heads/${branch}`);
    return named && !can(viewer, repository, { role: 'admin', permissions: [] });
}
async function changesWorkflows(directory, sha) {
    const range = ['rev-list', '--max-count=1', sha, '--not', '--all', '--', '.github/workflows'];
    return (await (0,git/* gitText */.q_)(directory, range)) !== '';
}
/** Updates everything that hangs on a ref: pull requests, closing keywords, webhooks. */
async function followRef(state, viewer, repository, ref, after) {
    const before = repository.refs.get(ref) ?? null;
    if (after)
        repository.refs.set(ref, after);
    else
        repository.refs.delete(ref);
    const commits = await newCommits(state, repository, before, after);
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
    const name = branch ?? ref.replace(/^refs\/tags\//, '');
    const ref_type = branch === null ? 'tag' : 'branch';
    if (!before)
        emit(state, viewer, repository, 'create', {
            ref: name,
            ref_type,
            master_branch: repository.defaultBranch,
            description: null,
            pusher_type: 'user',
        });
    emit(state, viewer, repository, 'push', {
        ref,
        before: before ?? refs_nothing,
        after: after ?? refs_nothing,
        created: !before,
        deleted: !after,
        forced: false,
        base_ref: null,
        compare: `${state.url}/${repository.fullName}/compare/${(before ?? refs_nothing).slice(0, 12)}...${(after ?? refs_nothing).slice(0, 12)}`,
        commits,
        head_commit: commits.at(-1) ?? null,
        pusher: { name: viewer.kind === 'anonymous' ? '' : viewer.account.login },
    });
    if (!after)
        emit(state, viewer, repository, 'delete', { ref: name, ref_type, pusher_type: 'user' });
    if (branch !== null)
        await followBranch(state, viewer, repository, branch, before, after);
    if (branch === repository.defaultBranch) {
        for (const { message } of commits)
            closeByKeyword(state, viewer, repository, message);
    }
}
async function newCommits(state, repository, before, after) {
    if (!after)
        return [];
    const range = ['rev-list', '--reverse', '--max-count=20', after, ...(before ? [`^${before}`] : [])];
    const shas = (await (0,git/* gitText */.q_)(repository.directory, range)).split('\n').filter(Boolean);
    await rememberCommits(repository, [after, ...shas]);
    return shas.map((sha) => {
        const url = `${state.url}/${repository.fullName}/commit/${sha}`;
        return { ...renderSimpleCommit(repository, sha), distinct: true, url, added: [], removed: [], modified: [] };
    });
}
/** An open pull request's head follows its branch. A deleted branch leaves it where it was. */
async function followBranch(state, viewer, repository, branch, before, after) {
    for (const pullRequest of repository.issues.filter(isPullRequest)) {
        const { head, base } = pullRequest.pull;
        if (head.crossRepository || head.ref !== branch) {
            if (base.ref !== branch || !after || pullRequest.state !== 'open')
                continue;
            base.sha = after;
            await followDiff(pullRequest);
            continue;
        }
        if (head.deleted !== !after) {
            head.deleted = !after;
            recordEvent(state, viewer, pullRequest, { kind: after ? 'HeadRefRestoredEvent' : 'HeadRefDeletedEvent' });
        }
        if (!after || pullRequest.state !== 'open' || head.sha === after)
            continue;
        head.sha = after;
        await (0,git/* git */.$Y)(repository.directory, ['update-ref', `refs/pull/${pullRequest.number}/head`, after]);
        await followDiff(pullRequest);
        pullRequest.updatedAt = now(state);
        emitIssue(state, viewer, pullRequest, 'synchronize', { before, after });
    }
}
/** Closes the issues a text on the default branch promises to close. */
function closeByKeyword(state, viewer, repository, text, closer = null) {
    for (const number of closingNumbers(text)) {
        const issue = repository.issues.find((issue) => issue.number === number);
        if (issue && !issue.pull && issue.state === 'open') {
            setIssueState(state, viewer, issue, 'closed', 'completed', closer);
        }
    }
}

;// CONCATENATED MODULE: ./forge/tokens.ts
/** Tokens: which viewer an Authorization header stands for. */





/** Makes a personal access token: whoever holds it acts with the person's roles. */
function issuePersonToken(state, account) {
    const secret = `ghp_${(0,external_node_crypto_.randomBytes)(27).toString('base64url').replace(/[-_]/g, 'x')}`;
    const viewer = { kind: 'person', account };
    state.tokens.set(secret, { viewer, budgets: newBudgets(state.limits.primary.person) });
    return secret;
}
/** Makes the `GITHUB_TOKEN` of a job: acts as github-actions[bot] with exactly these rights in one repository. */
function issueWorkflowToken(state, repository, permissions) {
    // As long, and with the same signs, as GitHub's since 2026-04-27: code must not assume forty letters.
    const secret = `ghs_${(0,external_node_crypto_.randomBytes)(380).toString('base64url')}`.slice(0, 516).concat('.-_x');
    const sibling = [...state.tokens.values()].find(({ viewer }) => viewer.kind === 'workflow' && viewer.repository === repository);
    const viewer = { kind: 'workflow', account: actionsBot, repository, permissions: { ...permissions } };
    state.tokens.set(secret, { viewer, budgets: sibling?.budgets ?? newBudgets(state.limits.primary.workflow) });
    return secret;
}
/** Finds the token of a request; `undefined` when it shows none. 401 when it is unknown. */
function findToken(state, authorization) {
    if (!authorization)
        return undefined;
    const [scheme = '', credentials = ''] = authorization.trim().split(/\s+/);
    const secret = scheme.toLowerCase() === 'basic' ? basicPassword(credentials) : credentials;
    const app = appOf(state, secret);
    if (app)
        return { viewer: { kind: 'person', account: app.bot }, budgets: newBudgets(state.limits.primary.person) };
    const token = state.tokens.get(secret);
    if (!token)
        throw new Refusal(401, 'Bad credentials');
    return token;
}
/** git sends `x-access-token:TOKEN`; the name before the colon does not matter. */
function basicPassword(credentials) {
    return Buffer.from(credentials, 'base64')
        .toString()
        .replace(/^[^:]*:/, '');
}

;// CONCATENATED MODULE: ./forge/git-http.ts
/** Clone, fetch and push: `git http-backend` as a CGI program behind the forge's own door. */







/** Answers one request of git's smart HTTP protocol. */
async function serveGit(state, log, url, request, response) {
    const [, fullName = '', rest = ''] = /^\/([^/]+\/[^/]+)\.git(\/.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    const service = url.searchParams.get('service') ?? rest.slice(1);
    const record = {
        method: request.method ?? 'GET',
        path: url.pathname,
        service,
        actor: null,
        at: now(state),
        status: 200,
    };
    log.push(record);
    try {
        const viewer = findToken(state, request.headers.authorization)?.viewer ?? { kind: 'anonymous' };
        if (viewer.kind !== 'anonymous')
            Object.assign(record, { actor: viewer.account.login });
        const repository = admit(state, viewer, fullName, service);
        const run = () => runBackend(repository, rest, url, request, response, backendEnvironment(viewer, repository));
        if (rest !== '/git-receive-pack') {
            await run();
        }
        else {
            await exclusively(repository, async () => {
                await run();
                await followPush(state, viewer, repository);
            });
        }
        response.end();
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        record.status = error.status;
        const challenge = error.status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
        response.writeHead(error.status, { 'content-type': 'text/plain', ...challenge }).end(`${error.message}\n`);
    }
}
/** Lets a viewer in, or says 401 to make git ask for credentials. */
function admit(state, viewer, fullName, service) {
    const repository = state.repositories.get(fullName.toLowerCase());
    const writes = service === 'git-receive-pack';
    const hidden = !repository || !isVisible(viewer, repository);
    if (viewer.kind === 'anonymous' && (hidden || writes))
        throw new Refusal(401, 'Authentication required');
    const found = findRepository(state, viewer, fullName);
    requireRead(viewer, found, 'contents');
    if (writes && !can(viewer, found, pushing)) {
        const login = viewer.kind === 'anonymous' ? '' : viewer.account.login;
        throw new Refusal(403, `Permission to ${found.fullName}.git denied to ${login}.`);
    }
    return found;
}
/** The repository's update hook reads these; see repository.ts. */
function backendEnvironment(viewer, repository) {
    const refs = [...repository.refs.keys()].filter((ref) => isProtected(viewer, repository, ref));
    return { FORGE_WORKFLOW_TOKEN: viewer.kind === 'workflow' ? '1' : '', FORGE_PROTECTED: ` ${refs.join(' ')} ` };
}
/** Streams a request through the CGI program; the answer is left open for the caller to end. */
function runBackend(repository, rest, url, request, response, extra) {
    const { headers } = request;
    const env = (0,git/* gitEnvironment */._K)({
        ...extra,
        GIT_PROJECT_ROOT: repository.directory,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: rest,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? 'GET',
        CONTENT_TYPE: headers['content-type'] ?? '',
        ...(headers['content-length'] ? { CONTENT_LENGTH: headers['content-length'] } : {}),
        ...(headers['content-encoding'] ? { HTTP_CONTENT_ENCODING: headers['content-encoding'] } : {}),
        ...(headers['git-protocol'] ? { GIT_PROTOCOL: String(headers['git-protocol']) } : {}),
        REMOTE_USER: 'forge',
        REMOTE_ADDR: '127.0.0.1',
    });
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
        request.pipe(child.stdin);
        child.stdin.on('error', () => { }); // the backend may refuse before it has read everything
        child.on('error', reject);
        child.on('close', () => resolve());
        relay(child.stdout, response);
    });
}
/** A CGI program's headers become the answer's; the rest is its body. */
function relay(output, response) {
    let head = Buffer.alloc(0);
    output.on('data', (chunk) => {
        if (!head)
            return void response.write(chunk);
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0)
            return;
        const lines = head.subarray(0, end).toString().split('\r\n');
        const pairs = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
        const status = pairs.find(([name]) => name === 'Status')?.[1];
        const headers = Object.fromEntries(pairs.filter(([name]) => name !== 'Status'));
        response.writeHead(Number.parseInt(status ?? '200', 10), headers);
        response.write(head.subarray(end + 4));
        head = null;
    });
}

// EXTERNAL MODULE: ./node_modules/graphql/execution/execute.js
var execution_execute = __webpack_require__(8923);
// EXTERNAL MODULE: ./node_modules/graphql/language/parser.js
var parser = __webpack_require__(4929);
// EXTERNAL MODULE: ./node_modules/graphql/utilities/buildASTSchema.js
var buildASTSchema = __webpack_require__(9115);
// EXTERNAL MODULE: ./node_modules/graphql/validation/validate.js
var validate = __webpack_require__(7063);
;// CONCATENATED MODULE: ./forge/domain/commits.ts
/** Commits the API makes on somebody's behalf. */






/** The identity commits of an account carry. */
function identityOf(state, account) {
    return { name: account.login, email: `${account.id}+${account.login}@users.noreply.github.com`, date: now(state) };
}
/** Writes a commit. Left without author and committer it is the viewer's own, and GitHub signs it. */
async function createCommit(state, viewer, repository, input) {
    requirePush(viewer, repository);
    const { directory } = repository;
    const [tree, ...parents] = await (0,git/* readObjects */.$I)(directory, [`${input.tree}^{tree}`, ...input.parents]);
    if (!tree)
        throw new Refusal(422, 'Tree SHA does not exist');
    if (parents.some((parent) => parent?.type !== 'commit')) {
        throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
    }
    const own = identityOf(state, actorOf(viewer));
    const author = { ...own, ...input.author };
    const committer = { ...author, ...input.committer };
    const sha = await (0,git/* writeCommit */.rV)(directory, { ...input, tree: tree.oid, author, committer });
    if (!input.author && !input.committer)
        repository.verified.add(sha);
    return sha;
}
const modes = ['100644', '100755', '120000', '160000', '040000'];
/** Writes a tree; refuses malformed paths, unknown objects, and workflow files from a workflow token. */
async function createTree(viewer, repository, base, changes) {
    requirePush(viewer, repository);
    for (const { path, mode } of changes) {
        if (!modes.includes(mode))
            throw invalid({ resource: 'Tree', code: 'invalid', field: 'mode', value: mode });
        if (path === '' ||
            path.split('/').some((part) => ['', '.', '..'].includes(part) || part.toLowerCase() === '.git')) {
            throw new Refusal(422, 'tree.path contains a malformed path component');
        }
    }
    if (viewer.kind === 'workflow' && changes.some(({ path }) => /^\.github\/workflows(\/|$)/.test(path))) {
        throw new Refusal(403, 'Resource not accessible by integration');
    }
    const root = base === null ? null : await (0,git/* readObject */.Ag)(repository.directory, `${base}^{tree}`);
    if (base !== null && !root)
        throw new Refusal(422, 'base_tree does not exist');
    if (changes.some(({ sha }) => sha === null)) {
        const known = new Set(root ? (await listTree(repository.directory, root.oid, true)).map(({ path }) => path) : []);
        if (changes.some(({ sha, path }) => sha === null && !known.has(path))) {
            throw new Refusal(422, 'GitRPC::BadObjectState');
        }
    }
    return writeTree(repository.directory, root?.oid ?? null, changes).catch((error) => {
        if (/invalid object|not a tree object|Not a valid object/i.test(error.message)) {
            throw invalid({ resource: 'Tree', code: 'custom', field: 'sha', message: 'tree.sha does not exist' });
        }
        throw error;
    });
}
/** Turns files into tree changes, writing their blobs. */
async function writeFiles(repository, files) {
    return Promise.all(Object.entries(files).map(async ([path, file]) => {
        if (file === null)
            return { path, mode: '100644', sha: null };
        const { content, mode = '100644' } = typeof file === 'string' || Buffer.isBuffer(file) ? { content: file } : file;
        return { path, mode, sha: await (0,git/* writeObject */.p7)(repository.directory, 'blob', content) };
    }));
}
/** Commits files on top of a commit, without moving any branch. */
async function commitFiles(state, viewer, repository, input) {
    const tree = await createTree(viewer, repository, input.parent, await writeFiles(repository, input.files));
    return createCommit(state, viewer, repository, { message: input.message, tree, parents: [input.parent] });
}
/** A commit somebody made in a fork, on top of a branch here; the fork itself is not kept. */
async function forkCommit(state, account, repository, base, files) {
    const parent = repository.refs.get(`refs/heads/${base}`);
    if (!parent)
        throw notFound(`Branch ${base} not found`);
    const tree = await writeTree(repository.directory, parent, await writeFiles(repository, files));
    const author = identityOf(state, account);
    return (0,git/* writeCommit */.rV)(repository.directory, { tree, parents: [parent], author, committer: author, message: 'Update' });
}
/** Commits files to a branch, making it first when it does not exist; gives the new commit. */
async function pushFiles(state, viewer, repository, input) {
    requirePush(viewer, repository);
    const ref = `refs/heads/${input.branch}`;
    const existing = repository.refs.get(ref);
    const parent = existing ?? (await (0,git/* resolveCommit */.WL)(repository.directory, input.from ?? repository.defaultBranch));
    if (!parent)
        throw notFound('No commit found for the base of the branch');
    const message = input.message ?? `Update ${Object.keys(input.files).join(', ')}`;
    const sha = await commitFiles(state, viewer, repository, { parent, message, files: input.files });
    if (existing)
        await updateRef(state, viewer, repository, ref, sha);
    else
        await createRef(state, viewer, repository, ref, sha);
    return sha;
}
/** The commits of a range, oldest first. */
async function listCommits(repository, args) {
    return (await (0,git/* gitText */.q_)(repository.directory, ['rev-list', ...args])).split('\n').filter(Boolean);
}

;// CONCATENATED MODULE: ./forge/domain/merge.ts
/** Merging a pull request: a real commit on the base branch, and the issues it closes. */








/** Merges a pull request and gives the new tip of the base branch. */
async function mergePull(state, viewer, pullRequest, input = {}) {
    const { repository, pull } = pullRequest;
    const actor = requireWrite(viewer, repository, pushing);
    const baseRef = `refs/heads/${pull.base.ref}`;
    return exclusively(repository, async () => {
        if (pullRequest.state === 'closed' || pull.draft || isProtected(viewer, repository, baseRef)) {
            throw new Refusal(405, pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable');
        }
        if (input.method === 'rebase')
            throw new Refusal(405, 'Rebase merges are not allowed on this repository.');
        if (input.sha !== undefined && input.sha !== pull.head.sha) {
            throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
        }
        const base = repository.refs.get(baseRef) ?? pull.base.sha;
        const tree = await mergeTrees(repository.directory, base, pull.head.sha);
        if (!tree)
            throw new Refusal(405, 'Pull Request is not mergeable');
        const sha = await writeMerge(state, identityOf(state, actor), pullRequest, { base, tree, input });
        await (0,git/* git */.$Y)(repository.directory, ['update-ref', baseRef, sha, base]);
        repository.verified.add(sha);
        markMerged(state, viewer, pullRequest, sha);
        await followRef(state, viewer, repository, baseRef, sha);
        return sha;
    });
}
async function writeMerge(state, author, pullRequest, merge) {
    const { repository, pull, number, title } = pullRequest;
    const { base, tree, input } = merge;
    const committer = { name: 'GitHub', email: 'noreply@github.com', date: now(state) };
    const squash = input.method === 'squash';
    const headline = squash
        ? `${title} (#${number})`
        : `Merge pull request #${number} from ${pull.head.owner.login}/${pull.head.ref}`;
    const body = input.message ?? (squash ? await squashBody(pullRequest, base) : title);
    const message = [input.title ?? headline, body].filter(Boolean).join('\n\n');
    const parents = squash ? [base] : [base, pull.head.sha];
    return (0,git/* writeCommit */.rV)(repository.directory, { tree, parents, author, committer, message });
}
/** Left to itself a squash lists what it squashed, unless that was one commit. */
async function squashBody({ repository, pull }, base) {
    const shas = await listCommits(repository, ['--reverse', '--no-merges', `${base}..${pull.head.sha}`]);
    const format = shas.length === 1 ? '%b' : '* %B';
    return (0,git/* gitText */.q_)(repository.directory, [
        'log',
        '--reverse',
        '--no-merges',
        `--format=${format}`,
        `${base}..${pull.head.sha}`,
    ]);
}
function markMerged(state, viewer, pullRequest, sha) {
    const { repository, pull } = pullRequest;
    const at = now(state);
    const actor = actorOf(viewer);
    Object.assign(pull, { mergedAt: at, mergedBy: actor, mergeCommitSha: sha });
    Object.assign(pullRequest, { state: 'closed', closedAt: at, closedBy: actor, updatedAt: at });
    recordEvent(state, viewer, pullRequest, { kind: 'MergedEvent', commit: sha, mergeRefName: pull.base.ref });
    recordEvent(state, viewer, pullRequest, { kind: 'ClosedEvent', stateReason: null, closer: null });
    emitIssue(state, viewer, pullRequest, 'closed');
    if (pull.base.ref === repository.defaultBranch)
        closeByKeyword(state, viewer, repository, pullRequest.body, pullRequest);
}
/** Whether the pull request would merge without conflicts. */
async function isMergeable({ repository, pull }) {
    return (await mergeTrees(repository.directory, pull.base.sha, pull.head.sha)) !== null;
}

;// CONCATENATED MODULE: ./forge/domain/review-comments.ts
/** Comments on lines of a pull request's diff, and the threads they make. */









/** What a conversation on a diff needs. */
const reviewing = { role: 'read', permissions: ['pull_requests'] };
/** 422 in the words of the reviews API, whose `errors` are bare sentences. */
function unprocessable(message) {
    return new Refusal(422, 'Unprocessable Entity', { errors: [message] });
}
/** Finds the lines comments are meant for; 422 when the diff does not show one. */
async function placeComments(pullRequest, inputs) {
    if (inputs.length === 0)
        return [];
    const files = await pullFiles(pullRequest);
    return inputs.map((input) => {
        if (input.body.trim() === '')
            throw unprocessable('Body can not be blank');
        requireBodyFits('PullRequestReviewComment', input.body);
        const file = files.find(({ path }) => path === input.path);
        if (!file)
            throw unprocessable('Path could not be resolved');
        const patch = file.patch ?? '';
        const side = input.side ?? 'RIGHT';
        const hunk = input.line === undefined ? (patch.split('\n', 1)[0] ?? '') : hunkDownTo(patch, side, input.line);
        if (hunk === null)
            throw unprocessable('Line could not be resolved');
        return { input, diffHunk: hunk };
    });
}
/** Opens a thread for each comment of a review. */
function attachComments(state, author, review, places) {
    for (const { input, diffHunk } of places) {
        const { path, body, line = null, side = 'RIGHT', startLine = null } = input;
        const thread = {
            kind: 'PullRequestReviewThread',
            id: nextId(state),
            issue: review.issue,
            path,
            side,
            line,
            startLine,
            diffHunk,
            comments: [],
            outdated: false,
            resolvedBy: null,
        };
        review.issue.pull.threads.push(thread);
        attach(state, author, review, thread, body, null);
    }
}
function attach(state, author, review, thread, body, replyTo) {
    const comment = {
        ...newText(state, author, body),
        kind: 'PullRequestReviewComment',
        issue: review.issue,
        review,
        thread,
        replyTo,
        commit: review.commit,
    };
    thread.comments.push(comment);
    review.comments.push(comment);
    return comment;
}
/** Comments on one line without a review around it; GitHub makes one all the same. */
async function commentOnLine(state, viewer, pullRequest, input) {
    const { commit, ...line } = input;
    const review = await createReview(state, viewer, pullRequest, { event: 'COMMENT', comments: [line], commit });
    const [comment] = review.comments;
    if (!comment)
        throw notFound();
    return comment;
}
/** Answers in a thread. */
async function replyInThread(state, viewer, thread, body) {
    const { issue: pullRequest } = thread;
    const author = requireWrite(viewer, pullRequest.repository, reviewing);
    requireUnlocked(viewer, pullRequest, reviewing.permissions);
    if (body.trim() === '')
        throw unprocessable('Body can not be blank');
    requireBodyFits('PullRequestReviewComment', body);
    const review = {
        ...newText(state, author, ''),
        kind: 'PullRequestReview',
        issue: pullRequest,
        commit: pullRequest.pull.head.sha,
        comments: [],
        state: 'COMMENTED',
        submittedAt: null,
    };
    review.submittedAt = review.createdAt;
    pullRequest.pull.reviews.push(review);
    const comment = attach(state, author, review, thread, body, thread.comments[0] ?? null);
    pullRequest.updatedAt = comment.createdAt;
    recordReferences(state, viewer, pullRequest, body);
    emitLineComment(state, viewer, comment, 'created');
    return comment;
}
/** Finds a comment on a line by id; 404 when there is none, or when it belongs to somebody else's pending review. */
function findLineComment(viewer, repository, id) {
    const visible = reviewsOf(repository).filter((review) => review.state !== 'PENDING' || isAuthor(viewer, review));
    const comment = visible.flatMap(({ comments }) => comments).find((comment) => comment.id === id);
    if (!comment)
        throw notFound();
    return comment;
}
/** Rewrites a comment on a line: one's own, or with write access anybody's. */
function editLineComment(state, viewer, comment, body) {
    requireOwn(viewer, comment);
    requireBodyFits('PullRequestReviewComment', body);
    const from = comment.body;
    if (editBody(state, viewer, comment, body)) {
        emitLineComment(state, viewer, comment, 'edited', { changes: { body: { from } } });
    }
    return comment;
}
/** Deletes a comment on a line, and its thread with the last one. */
function deleteLineComment(state, viewer, comment) {
    requireOwn(viewer, comment);
    const { thread, review, issue } = comment;
    const { threads } = issue.pull;
    thread.comments.splice(thread.comments.indexOf(comment), 1);
    review.comments.splice(review.comments.indexOf(comment), 1);
    if (thread.comments.length === 0)
        threads.splice(threads.indexOf(thread), 1);
    emitLineComment(state, viewer, comment, 'deleted');
}
function requireOwn(viewer, comment) {
    const role = isAuthor(viewer, comment) ? 'read' : 'write';
    requireWrite(viewer, comment.issue.repository, { ...reviewing, role });
}
/** Closes or reopens the talk about a line; the pull request's author may, and whoever may write. */
function setResolved(state, viewer, thread, resolved) {
    const role = isAuthor(viewer, thread.issue) ? 'read' : 'write';
    requireWrite(viewer, thread.issue.repository, { ...reviewing, role });
    if ((thread.resolvedBy !== null) === resolved)
        return;
    thread.resolvedBy = resolved ? actorOf(viewer) : null;
    emitThread(state, viewer, thread, resolved ? 'resolved' : 'unresolved');
}

;// CONCATENATED MODULE: ./forge/domain/reviews.ts
/** Reviews: written, submitted, dismissed. Their comments on lines have a file of their own. */







const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' };
/** Finds a review by id; 404 when there is none, or when it is pending and somebody else's. */
function findReview(viewer, pullRequest, id) {
    const review = visibleReviews(viewer, pullRequest).find((review) => review.id === id);
    if (!review)
        throw notFound();
    return review;
}
/** The reviews a viewer may see. */
function visibleReviews(viewer, { pull }) {
    return pull.reviews.filter((review) => review.state !== 'PENDING' || isAuthor(viewer, review));
}
/** All reviews of a repository's pull requests. */
function reviewsOf(repository) {
    return repository.issues.filter(isPullRequest).flatMap(({ pull }) => pull.reviews);
}
/** Writes a review, with all its comments or none, and submits it when it has an event. */
async function createReview(state, viewer, pullRequest, input) {
    const { repository, pull } = pullRequest;
    const author = requireWrite(viewer, repository, reviewing);
    requireUnlocked(viewer, pullRequest, reviewing.permissions);
    requireBodyFits('PullRequestReview', input.body ?? '');
    if (pull.reviews.some((review) => review.state === 'PENDING' && review.author === author)) {
        throw unprocessable('User can only have one pending review per pull request');
    }
    const comments = input.comments ?? [];
    if (input.event)
        requireMaySubmit(viewer, pullRequest, input.event, input.body ?? '', comments.length);
    const places = await placeComments(pullRequest, comments);
    const review = {
        ...newText(state, author, input.body ?? ''),
        kind: 'PullRequestReview',
        issue: pullRequest,
        commit: input.commit ?? pull.head.sha,
        comments: [],
        state: 'PENDING',
        submittedAt: null,
    };
    pull.reviews.push(review);
    attachComments(state, author, review, places);
    if (input.event)
        reviews_submit(state, viewer, review, input.event);
    return review;
}
/** Submits a pending review. */
function submitReview(state, viewer, review, event, body) {
    requireWrite(viewer, review.issue.repository, reviewing);
    if (review.state !== 'PENDING')
        throw unprocessable('Can not submit a review that is not pending');
    requireMaySubmit(viewer, review.issue, event, body ?? review.body, review.comments.length);
    if (body !== undefined)
        review.body = body;
    reviews_submit(state, viewer, review, event);
    return review;
}
function requireMaySubmit(viewer, pullRequest, event, body, comments) {
    const own = isAuthor(viewer, pullRequest);
    if (own && event === 'APPROVE')
        throw unprocessable('Can not approve your own pull request');
    if (own && event === 'REQUEST_CHANGES')
        throw unprocessable('Can not request changes on your own pull request');
    const { actionsMayCreatePullRequests } = pullRequest.repository.settings;
    if (viewer.kind === 'workflow' && event === 'APPROVE' && !actionsMayCreatePullRequests) {
        throw unprocessable('GitHub Actions is not permitted to approve pull requests.');
    }
    const needsBody = event === 'REQUEST_CHANGES' || (event === 'COMMENT' && comments === 0);
    if (needsBody && body.trim() === '')
        throw unprocessable('Review Can not be blank'); // sic
}
/** A submitted review answers the request for it. */
function reviews_submit(state, viewer, review, event) {
    const { issue: pullRequest } = review;
    const { requestedReviewers } = pullRequest.pull;
    const asked = requestedReviewers.findIndex(({ id }) => id === review.author?.id);
    if (asked >= 0)
        requestedReviewers.splice(asked, 1);
    review.state = states[event];
    review.submittedAt = now(state);
    pullRequest.updatedAt = review.submittedAt;
    emitReview(state, viewer, review, 'submitted');
    recordReferences(state, viewer, pullRequest, review.body);
    for (const comment of review.comments)
        emitLineComment(state, viewer, comment, 'created');
}
/** Deletes a review nobody else has seen yet. */
function deletePendingReview(viewer, review) {
    requireWrite(viewer, review.issue.repository, reviewing);
    if (review.state !== 'PENDING')
        throw unprocessable('Can not delete a non-pending pull request review');
    const { reviews, threads } = review.issue.pull;
    reviews.splice(reviews.indexOf(review), 1);
    const orphans = threads.filter(({ comments }) => comments[0]?.review === review);
    for (const thread of orphans)
        threads.splice(threads.indexOf(thread), 1);
}
/** Rewrites the summary of a review: one's own, or with write access anybody's. */
function editReview(state, viewer, review, body) {
    const role = isAuthor(viewer, review) ? 'read' : 'write';
    requireWrite(viewer, review.issue.repository, { ...reviewing, role });
    requireBodyFits('PullRequestReview', body);
    const from = review.body;
    if (editBody(state, viewer, review, body))
        emitReview(state, viewer, review, 'edited', { changes: { body: { from } } });
    return review;
}
/** Takes the force of somebody's verdict. */
function dismissReview(state, viewer, review, message) {
    requireWrite(viewer, review.issue.repository, { ...reviewing, role: 'write' });
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
        throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
    }
    if (message.trim() === '')
        throw unprocessable('Message can not be blank');
    const previousReviewState = review.state;
    review.state = 'DISMISSED';
    const happening = { kind: 'ReviewDismissedEvent', review, previousReviewState, dismissalMessage: message };
    recordEvent(state, viewer, review.issue, happening);
    emitReview(state, viewer, review, 'dismissed');
    return review;
}

;// CONCATENATED MODULE: ./forge/graphql/connection.ts
/** GraphQL's pages: a window on a list, before or after a cursor. */

/** Nodes and page info are computed only when asked for: `totalCount` alone needs no page size. */
function connect(name, items, window, keyOf) {
    const cursorOf = (item) => Buffer.from(`cursor:v2:${keyOf(item)}`).toString('base64');
    const page = () => {
        requireBounds(name, window);
        const cursors = items.map(cursorOf);
        const start = window.after ? cursors.indexOf(window.after) + 1 : 0;
        const beforeAt = window.before ? cursors.indexOf(window.before) : -1;
        const end = beforeAt < 0 ? items.length : beforeAt;
        const { first = end - start, last = end - start } = window;
        const to = Math.min(end, start + first);
        return { from: Math.max(start, to - last), to, cursors };
    };
    return {
        totalCount: items.length,
        nodes() {
            const { from, to } = page();
            return items.slice(from, to);
        },
        pageInfo() {
            const { from, to, cursors } = page();
            const hasAny = to > from;
            return {
                hasNextPage: to < items.length,
                hasPreviousPage: from > 0,
                startCursor: hasAny ? cursors[from] : null,
                endCursor: hasAny ? cursors[to - 1] : null,
            };
        },
    };
}
function requireBounds(name, { first, last }) {
    if (first == null && last == null) {
        const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
        throw new Refusal(422, message, { type: 'MISSING_PAGINATION_BOUNDARIES' });
    }
    for (const [bound, size] of Object.entries({ first, last })) {
        if (size != null && (size > 100 || size < 0)) {
            const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of 100 records.`;
            throw new Refusal(422, message, { type: 'EXCESSIVE_PAGINATION' });
        }
    }
}

;// CONCATENATED MODULE: ./forge/graphql/filters.ts
/** GraphQL's state of an issue or pull request. */
function stateOf(issue) {
    if (issue.pull?.mergedAt)
        return 'MERGED';
    return issue.state === 'open' ? 'OPEN' : 'CLOSED';
}
/** A repository's issues, without its pull requests. Labels in `labels` are alternatives, as on GitHub. */
function chooseIssues(repository, { labels, states, orderBy, filterBy = {} }) {
    const since = Date.parse(filterBy.since ?? '1970-01-01T00:00:00Z');
    return repository.issues
        .filter(({ kind }) => kind === 'Issue')
        .filter((issue) => hasLabel(issue, labels) && hasLabel(issue, filterBy.labels))
        .filter((issue) => hasState(issue, states) && hasState(issue, filterBy.states))
        .filter((issue) => Date.parse(issue.updatedAt) >= since)
        .filter((issue) => !filterBy.createdBy || issue.author?.login === filterBy.createdBy)
        .sort(inOrder(orderBy));
}
/** Chooses among pull requests. */
function choosePulls(pulls, args) {
    return pulls
        .filter(({ pull }) => !args.headRefName || pull.head.ref === args.headRefName)
        .filter(({ pull }) => !args.baseRefName || pull.base.ref === args.baseRefName)
        .filter((pullRequest) => hasState(pullRequest, args.states) && hasLabel(pullRequest, args.labels))
        .sort(inOrder(args.orderBy));
}
function hasLabel(issue, names) {
    if (!names || names.length === 0)
        return true;
    const wanted = names.map((name) => name.toLowerCase());
    return issue.labels.some(({ name }) => wanted.includes(name.toLowerCase()));
}
function hasState(issue, states) {
    return !states || states.length === 0 || states.includes(stateOf(issue));
}
function inOrder({ field, direction } = { field: 'CREATED_AT', direction: 'ASC' }) {
    const key = (issue) => {
        if (field === 'COMMENTS')
            return issue.comments.length;
        return Date.parse(field === 'UPDATED_AT' ? issue.updatedAt : issue.createdAt);
    };
    const sign = direction === 'ASC' ? 1 : -1;
    return (a, b) => sign * (key(a) - key(b) || a.number - b.number);
}

;// CONCATENATED MODULE: ./forge/graphql/git-node.ts
/** What git holds, as nodes. */

const gitKinds = { blob: 'Blob', commit: 'Commit', tree: 'Tree', tag: 'Tag' };
/** A git object as a node; `null` when there is none. */
async function gitNode(repository, revision) {
    const object = await (0,git/* readObject */.Ag)(repository.directory, revision);
    return object && { ...object, kind: gitKinds[object.type], repository };
}
/** A ref as a node; `null` when it does not exist. */
function refNode(repository, fullName) {
    return repository.refs.has(fullName) ? { kind: 'Ref', repository, fullName } : null;
}

;// CONCATENATED MODULE: ./forge/graphql/resolver.ts
/** GraphQL's Int has 31 bits; GitHub's ids have outgrown it, hence `fullDatabaseId`. */
function databaseId(id) {
    return id > 0x7fffffff ? null : id;
}

;// CONCATENATED MODULE: ./forge/graphql/text.ts
/** What everything people write has in common: issues, pull requests, comments and reviews. */




/** The key of a page's cursors. */
const byId = ({ id }) => id;
/** GraphQL writes constants in capitals. */
const constant = (word) => word?.toUpperCase().replace(/[- ]/g, '_') ?? null;
const text_text = {
    id: nodeId,
    fullDatabaseId: ({ id }) => String(id),
    databaseId: ({ id }) => databaseId(id),
    viewerDidAuthor: (source, _, { viewer }) => isAuthor(viewer, source),
    userContentEdits: (source, args) => connect('userContentEdits', source.edits.toReversed(), args, byId),
    reactions: (source, args) => connect('reactions', source.reactions, args, byId),
    isMinimized: ({ minimizedReason }) => minimizedReason !== null,
};

;// CONCATENATED MODULE: ./forge/graphql/review.ts
/** Reviews, their comments and threads; checks and statuses. */










/** What a pull request knows of its reviews. */
const reviewedPull = {
    reviewDecision: reviewDecision,
    reviews(source, { states, author, ...window }, { viewer }) {
        const reviews = visibleReviews(viewer, source)
            .filter((review) => !states || states.includes(review.state))
            .filter((review) => !author || review.author?.login === author);
        return connect('reviews', reviews, window, byId);
    },
    latestReviews(source, args) {
        const submitted = source.pull.reviews.filter(({ state }) => state !== 'PENDING');
        const latest = new Map(submitted.map((review) => [review.author, review]));
        return connect('latestReviews', [...latest.values()], args, byId);
    },
    latestOpinionatedReviews(source, { writersOnly, ...window }) {
        const verdicts = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
        const latest = new Map(source.pull.reviews.filter(({ state }) => verdicts.includes(state)).map((review) => [review.author, review]));
        const isWriter = (author) => author && includesRole(roleOf(source.repository, author), 'write');
        const reviews = [...latest.values()].filter(({ author }) => !writersOnly || isWriter(author));
        return connect('latestOpinionatedReviews', reviews, window, byId);
    },
    reviewThreads({ pull }, args, { viewer }) {
        const visible = pull.threads.filter(({ comments }) => {
            return comments.some(({ review }) => review.state !== 'PENDING' || isAuthor(viewer, review));
        });
        return connect('reviewThreads', visible, args, byId);
    },
};
/** What checks and statuses say of a commit; `null` when they say nothing. */
function rollupNode(viewer, repository, sha) {
    requireRead(viewer, repository, 'checks', 'statuses');
    const state = rollup(repository, sha);
    return state && { kind: 'StatusCheckRollup', repository, sha, state };
}
const reviewText = {
    ...text_text,
    authorAssociation: ({ issue, author }) => associationOf(issue.repository, author),
    commit: ({ issue, commit }) => gitNode(issue.repository, commit),
    pullRequest: ({ issue }) => issue,
    repository: ({ issue }) => issue.repository,
};
const reviews = {
    PullRequestReview: {
        ...reviewText,
        url: (source, _, { state }) => reviewPage(state, source),
        comments: (source, args) => connect('comments', source.comments, args, byId),
    },
    PullRequestReviewComment: {
        ...reviewText,
        url: (source, _, { state }) => lineCommentPage(state, source),
        path: ({ thread }) => thread.path,
        diffHunk: ({ thread }) => thread.diffHunk,
        line: ({ thread }) => (thread.outdated ? null : thread.line),
        startLine: ({ thread }) => (thread.outdated ? null : thread.startLine),
        originalLine: ({ thread }) => thread.line,
        outdated: ({ thread }) => thread.outdated,
        state: ({ review }) => (review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED'),
        pullRequestReview: ({ review }) => review,
    },
    PullRequestReviewThread: {
        id: nodeId,
        line: ({ outdated, line }) => (outdated ? null : line),
        startLine: ({ outdated, startLine }) => (outdated ? null : startLine),
        originalLine: ({ line }) => line,
        diffSide: ({ side }) => side,
        isResolved: ({ resolvedBy }) => resolvedBy !== null,
        isCollapsed: ({ resolvedBy }) => resolvedBy !== null,
        isOutdated: ({ outdated }) => outdated,
        // GitHub's type has room for persons only.
        resolvedBy: ({ resolvedBy }) => (resolvedBy?.kind === 'User' ? resolvedBy : null),
        subjectType: ({ line }) => (line === null ? 'FILE' : 'LINE'),
        viewerCanResolve: ({ issue }, _, { viewer }) => {
            return can(viewer, issue.repository, { ...reviewing, role: isAuthor(viewer, issue) ? 'read' : 'write' });
        },
        comments: (source, args) => connect('comments', source.comments, args, byId),
        pullRequest: ({ issue }) => issue,
        repository: ({ issue }) => issue.repository,
    },
};
const checks = {
    StatusCheckRollup: {
        id: ({ repository, sha }) => gitNodeId('SCR', repository.id, sha),
        contexts({ repository, sha }, args) {
            const contexts = [...checkRunsOf(repository, sha), ...statusesOf(repository, sha)];
            return connect('contexts', contexts, args, byId);
        },
    },
    CheckRun: {
        id: nodeId,
        databaseId: ({ id }) => databaseId(id),
        status: ({ status }) => constant(status),
        conclusion: ({ conclusion }) => constant(conclusion),
        url: ({ id, suite }, _, { state }) => `${state.url}/${suite.repository.fullName}/runs/${id}`,
        title: ({ output }) => output.title,
        summary: ({ output }) => output.summary,
        text: ({ output }) => output.text,
        checkSuite: ({ suite }) => suite,
    },
    CheckSuite: {
        id: nodeId,
        databaseId: ({ id }) => databaseId(id),
        app: ({ app }) => ({ ...app, kind: 'App' }),
        status: (source) => constant(suiteStatus(source)),
        conclusion: (source) => constant(suiteConclusion(source)),
    },
    App: { id: nodeId, databaseId: ({ id }) => databaseId(id) },
    StatusContext: { id: nodeId, state: ({ state }) => constant(state) },
};
const reviewResolvers = { ...reviews, ...checks };

;// CONCATENATED MODULE: ./forge/graphql/issue.ts
/** Issues, pull requests, comments and their timelines. */
















const issue = {
    ...text_text,
    url: (source, _, { state }) => issuePage(state, source),
    state: stateOf,
    stateReason: (source) => constant(source.stateReason),
    activeLockReason: (source) => constant(source.lockReason),
    authorAssociation: (source) => associationOf(source.repository, source.author),
    labels: (source, args) => connect('labels', source.labels, args, byId),
    assignees: (source, args) => connect('assignees', source.assignees, args, byId),
    comments: (source, args) => connect('comments', source.comments, args, byId),
    timelineItems(source, { itemTypes, ...window }, { viewer }, { schema }) {
        const known = schema.getType(`${source.kind}TimelineItemsItemType`);
        const types = itemTypes ?? (known && 'getValues' in known ? known.getValues().map(({ name }) => name) : []);
        const reviews = isPullRequest(source)
            ? visibleReviews(viewer, source).filter(({ state }) => state !== 'PENDING')
            : [];
        const items = [...source.timeline, ...source.comments, ...reviews]
            .filter(({ kind }) => types.includes(kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()))
            .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id - b.id);
        return connect('timelineItems', items, window, byId);
    },
};
/** What only a pull request has. */
const pull = {
    ...issue,
    ...reviewedPull,
    fullDatabaseId: ({ pull }) => String(pull.id),
    databaseId: ({ pull }) => databaseId(pull.id),
    isDraft: ({ pull }) => pull.draft,
    merged: ({ pull }) => pull.mergedAt !== null,
    mergedAt: ({ pull }) => pull.mergedAt,
    mergedBy: ({ pull }) => pull.mergedBy,
    mergeCommit: ({ pull, repository }) => pull.mergeCommitSha && gitNode(repository, pull.mergeCommitSha),
    async mergeable(source) {
        if (source.state === 'closed')
            return 'UNKNOWN';
        return (await isMergeable(source)) ? 'MERGEABLE' : 'CONFLICTING';
    },
    closed: ({ state }) => state === 'closed',
    isCrossRepository: ({ pull }) => pull.head.crossRepository,
    headRefName: ({ pull }) => pull.head.ref,
    headRefOid: ({ pull }) => pull.head.sha,
    headRef: ({ pull, repository }) => pull.head.crossRepository ? null : refNode(repository, `refs/heads/${pull.head.ref}`),
    headRepository: ({ pull, repository }) => pull.head.crossRepository ? forkOf(repository, pull.head.owner) : repository,
    baseRefName: ({ pull }) => pull.base.ref,
    baseRefOid: ({ pull }) => pull.base.sha,
    changedFiles: ({ pull }) => pull.size.changedFiles,
    additions: ({ pull }) => pull.size.additions,
    deletions: ({ pull }) => pull.size.deletions,
    mergeStateStatus: async (source) => constant(mergeableState(source, source.state === 'open' ? await isMergeable(source) : null)),
    statusCheckRollup: ({ pull, repository }, _, { viewer }) => rollupNode(viewer, repository, pull.head.sha),
    async commits(source, args) {
        const { repository, pull } = source;
        const shas = await listCommits(repository, ['--reverse', `${await pullBase(source)}..${pull.head.sha}`]);
        const commits = shas.map((sha) => ({ sha, source, id: `PURC_${source.id}_${sha}` }));
        return connect('commits', commits, args, ({ sha }) => sha);
    },
    reviewRequests({ id, pull }, args) {
        const requests = pull.requestedReviewers.map((account) => ({
            id: `RR_${id}_${account.id}`,
            requestedReviewer: account,
        }));
        return connect('reviewRequests', requests, args, (request) => request.id);
    },
    closingIssuesReferences(source, args) {
        const numbers = closingNumbers(source.body);
        const issues = source.repository.issues.filter(({ number, kind }) => kind === 'Issue' && numbers.includes(number));
        return connect('closingIssuesReferences', issues, args, byId);
    },
};
/** Pull requests that promise to close an issue; those that were closed without a merge only on request. */
function closedByPullRequestsReferences(source, { includeClosedPrs, ...window }) {
    const pulls = source.repository.issues.filter(isPullRequest).filter(({ body, state, pull }) => {
        const isShown = includeClosedPrs || state === 'open' || pull.mergedAt !== null;
        return isShown && closingNumbers(body).includes(source.number);
    });
    return connect('closedByPullRequestsReferences', pulls, window, byId);
}
/** No fork is kept; what identifies it can still be asked for. */
function forkOf(repository, owner) {
    return { ...repository, id: repository.id + owner.id, owner, fullName: `${owner.login}/${repository.name}` };
}
const issue_event = { id: (source) => nodeId(source) };
const stateEvent = {
    ...issue_event,
    stateReason: (source) => constant(source.stateReason),
};
const reviewerEvent = { ...issue_event, requestedReviewer: ({ reviewer }) => reviewer };
const issueResolvers = {
    Issue: { ...issue, closedByPullRequestsReferences },
    PullRequest: pull,
    IssueComment: {
        ...text_text,
        url: (source, _, { state }) => commentPage(state, source),
        authorAssociation: ({ issue, author }) => associationOf(issue.repository, author),
        repository: ({ issue }) => issue.repository,
    },
    UserContentEdit: {
        id: nodeId,
        createdAt: ({ editedAt }) => editedAt,
        diff: ({ body }) => body,
    },
    Reaction: {
        id: nodeId,
        content: ({ content }) => reactionNames[content],
        user: ({ account }) => (account.kind === 'User' ? account : null),
    },
    LabeledEvent: issue_event,
    UnlabeledEvent: issue_event,
    RenamedTitleEvent: issue_event,
    ClosedEvent: stateEvent,
    ReopenedEvent: stateEvent,
    AssignedEvent: issue_event,
    UnassignedEvent: issue_event,
    LockedEvent: { ...issue_event, lockReason: (source) => constant(source.lockReason) },
    UnlockedEvent: issue_event,
    CrossReferencedEvent: {
        ...issue_event,
        isCrossRepository: () => false,
        willCloseTarget: () => false,
    },
    MergedEvent: issue_event,
    ConvertToDraftEvent: issue_event,
    ReadyForReviewEvent: issue_event,
    ReviewRequestedEvent: reviewerEvent,
    ReviewRequestRemovedEvent: reviewerEvent,
    ReviewDismissedEvent: issue_event,
    PullRequestCommit: {
        commit: ({ source, sha }) => gitNode(source.repository, sha),
        pullRequest: ({ source }) => source,
    },
};
/** GraphQL's names of REST's reactions. */
const reactionNames = {
    '+1': 'THUMBS_UP',
    '-1': 'THUMBS_DOWN',
    laugh: 'LAUGH',
    hooray: 'HOORAY',
    confused: 'CONFUSED',
    heart: 'HEART',
    rocket: 'ROCKET',
    eyes: 'EYES',
};

;// CONCATENATED MODULE: ./forge/domain/comments.ts
/** Comments on issues and pull requests, and reactions to both. */







/** Finds a comment by id; 404 when there is none. */
function findComment(repository, id) {
    for (const issue of repository.issues) {
        const comment = issue.comments.find((comment) => comment.id === id);
        if (comment)
            return comment;
    }
    throw notFound();
}
function requireBody(body) {
    if (body.trim() === '')
        throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
    requireBodyFits('IssueComment', body);
}
/** Comments on an issue; a locked one hears only people with write access. */
function addComment(state, viewer, issue, body) {
    const permissions = discussion(issue);
    const author = requireWrite(viewer, issue.repository, { role: 'read', permissions });
    requireUnlocked(viewer, issue, permissions);
    requireBody(body);
    const comment = { ...newText(state, author, body), kind: 'IssueComment', issue };
    issue.comments.push(comment);
    issue.updatedAt = comment.createdAt;
    recordReferences(state, viewer, issue, body);
    emitComment(state, viewer, comment, 'created');
    return comment;
}
/** Rewrites a comment: one's own, or with write access anybody's. */
function editComment(state, viewer, comment, body) {
    requireOwnOrWrite(viewer, comment);
    requireBody(body);
    const from = comment.body;
    if (editBody(state, viewer, comment, body)) {
        comment.issue.updatedAt = comment.updatedAt;
        recordReferences(state, viewer, comment.issue, body);
        emitComment(state, viewer, comment, 'edited', { changes: { body: { from } } });
    }
    return comment;
}
/** Deletes a comment: one's own, or with write access anybody's. */
function deleteComment(state, viewer, comment) {
    requireOwnOrWrite(viewer, comment);
    const { comments } = comment.issue;
    comments.splice(comments.indexOf(comment), 1);
    emitComment(state, viewer, comment, 'deleted');
}
function requireOwnOrWrite(viewer, comment) {
    const role = isAuthor(viewer, comment) ? 'read' : 'write';
    requireWrite(viewer, comment.issue.repository, { role, permissions: discussion(comment.issue) });
}
/** The issue or pull request a text belongs to. */
function issueOf(subject) {
    return 'issue' in subject ? subject.issue : subject;
}
/** Why a text can be hidden, in the API's words and in those it shows. */
const classifiers = {
    ABUSE: 'abuse',
    DUPLICATE: 'duplicate',
    OFF_TOPIC: 'off-topic',
    OUTDATED: 'outdated',
    RESOLVED: 'resolved',
    SPAM: 'spam',
};
/** Hides a comment behind a reason, or with `null` shows it again. */
function setMinimized(viewer, comment, reason) {
    const need = { role: isAuthor(viewer, comment) ? 'read' : 'triage', permissions: discussion(comment.issue) };
    requireWrite(viewer, comment.issue.repository, need);
    comment.minimizedReason = reason;
}
/** Reacts to an issue or comment; reacting twice the same way is one reaction. */
function addReaction(state, viewer, subject, content) {
    const issue = issueOf(subject);
    const account = requireWrite(viewer, issue.repository, { role: 'read', permissions: discussion(issue) });
    if (!reactionContents.some((known) => known === content)) {
        throw invalid({ resource: 'Reaction', code: 'invalid', field: 'content', value: content });
    }
    const known = subject.reactions.find((one) => one.account === account && one.content === content);
    if (known)
        return { reaction: known, isNew: false };
    const reaction = { kind: 'Reaction', id: nextId(state), account, content, createdAt: now(state) };
    subject.reactions.push(reaction);
    return { reaction, isNew: true };
}
/** Takes one's own reaction back. */
function removeReaction(viewer, subject, id) {
    const actor = actorOf(viewer);
    const at = subject.reactions.findIndex((reaction) => reaction.id === id);
    const reaction = subject.reactions[at];
    if (!reaction)
        throw notFound();
    if (reaction.account !== actor)
        throw forbidden('Must have admin rights to Repository.');
    const issue = issueOf(subject);
    requireWrite(viewer, issue.repository, { role: 'read', permissions: discussion(issue) });
    subject.reactions.splice(at, 1);
    return reaction;
}

;// CONCATENATED MODULE: ./forge/graphql/query.ts
/** The entry points of queries, and accounts. */








/** Finds a repository; the error names it, as GitHub's does. */
function repositoryNamed({ state, viewer }, fullName) {
    try {
        return findRepository(state, viewer, fullName);
    }
    catch {
        throw new Refusal(404, `Could not resolve to a Repository with the name '${fullName}'.`);
    }
}
/** Finds what a node id stands for, as far as the viewer may read it. */
function findNode(context, id) {
    const parsed = parseNodeId(id);
    const found = parsed && [...records(context)].find((record) => record.kind === parsed.kind && record.id === parsed.id);
    if (!found)
        throw new Refusal(404, `Could not resolve to a node with the global id of '${id}'`);
    return found;
}
function* records({ state, viewer }) {
    yield* state.accounts.values();
    for (const repository of state.repositories.values()) {
        try {
            findRepository(state, viewer, repository.fullName);
        }
        catch {
            continue;
        }
        yield repository;
        yield* repository.labels;
        for (const issue of repository.issues) {
            yield issue;
            yield* issue.comments;
            yield* reviewRecords(viewer, issue);
        }
    }
}
function* reviewRecords(viewer, issue) {
    if (!isPullRequest(issue))
        return;
    yield* issue.pull.threads;
    for (const review of visibleReviews(viewer, issue)) {
        yield review;
        yield* review.comments;
    }
}
const queryResolvers = {
    Query: {
        repository: (_, { owner, name }, context) => repositoryNamed(context, `${owner}/${name}`),
        node(_, { id }, context) {
            const record = findNode(context, id);
            const issue = 'issue' in record ? record.issue : record;
            if (issue.kind === 'Issue')
                requireRead(context.viewer, issue.repository, 'issues');
            if (issue.kind === 'PullRequest')
                requireRead(context.viewer, issue.repository, 'issues', 'pull_requests');
            return record;
        },
        viewer: (_, __, { viewer }) => (viewer.kind === 'anonymous' ? null : viewer.account),
        rateLimit(_, __, { budget }) {
            const { limit, remaining, used, reset } = renderBudget(budget);
            return { cost: 1, limit, remaining, used, nodeCount: 0, resetAt: new Date(reset * 1000).toISOString() };
        },
    },
};
const id = nodeId;
const url = (account, _, { state }) => accountPage(state, account);
const number = (account) => databaseId(account.id);
const accountResolvers = {
    User: { id, url, databaseId: number, name: () => null },
    Organization: { id, url, databaseId: number, name: () => null },
    // REST says `github-actions[bot]`, GraphQL says `github-actions` and means the same account.
    Bot: { id, url, databaseId: number, login: (account) => account.login.replace(/\[bot\]$/, '') },
};

;// CONCATENATED MODULE: ./forge/graphql/mutation-node.ts
/** What all mutations share: finding what they are about, and their input and payload. */



/** The refusal of an id that means nothing, or something else. */
function unresolved(id) {
    return new Refusal(404, `Could not resolve to a node with the global id of '${id}'`);
}
/** The issue or pull request an id means. */
function issueNode(context, id) {
    const node = findNode(context, id);
    if (node.kind !== 'Issue' && node.kind !== 'PullRequest')
        throw unresolved(id);
    return node;
}
/** The pull request an id means. */
function pullNode(context, id) {
    const node = issueNode(context, id);
    if (!isPullRequest(node))
        throw unresolved(id);
    return node;
}
/** Unwraps `input` and returns `clientMutationId` as it came. */
// biome-ignore lint/suspicious/noExplicitAny: the schema has checked the input
function mutation(act) {
    return async (_, { input }, context) => ({ ...(await act(input, context)), clientMutationId: input.clientMutationId });
}

;// CONCATENATED MODULE: ./forge/graphql/review-mutation.ts
/** Mutations that review, settle and hide. */





function reviewNode(context, id) {
    const node = findNode(context, id);
    if (node.kind !== 'PullRequestReview')
        throw unresolved(id);
    return node;
}
function threadNode(context, id) {
    const node = findNode(context, id);
    if (node.kind !== 'PullRequestReviewThread')
        throw unresolved(id);
    return node;
}
function minimizableNode(context, id) {
    const node = findNode(context, id);
    if (node.kind === 'IssueComment' || node.kind === 'PullRequestReview' || node.kind === 'PullRequestReviewComment') {
        return node;
    }
    throw unresolved(id);
}
function verdict(event) {
    if (event === 'DISMISS')
        throw unprocessable('Can not dismiss a review with this mutation');
    return event;
}
const setting = (resolved) => mutation(({ threadId }, context) => {
    const thread = threadNode(context, threadId);
    setResolved(context.state, context.viewer, thread, resolved);
    return { thread };
});
const reviewMutations = {
    addPullRequestReview: mutation(async ({ pullRequestId, body, event, commitOID, threads = [] }, context) => {
        const comments = threads.map(({ path, body, line, side, startLine }) => {
            return { path, body, line, side, startLine };
        });
        const input = { body, comments, commit: commitOID, event: verdict(event) };
        const pullRequest = pullNode(context, pullRequestId);
        return { pullRequestReview: await createReview(context.state, context.viewer, pullRequest, input) };
    }),
    submitPullRequestReview: mutation(({ pullRequestReviewId, event, body }, context) => {
        const review = reviewNode(context, pullRequestReviewId ?? '');
        return { pullRequestReview: submitReview(context.state, context.viewer, review, verdict(event) ?? 'COMMENT', body) };
    }),
    dismissPullRequestReview: mutation(({ pullRequestReviewId, message }, context) => {
        const review = reviewNode(context, pullRequestReviewId);
        return { pullRequestReview: dismissReview(context.state, context.viewer, review, message) };
    }),
    addPullRequestReviewThreadReply: mutation(async ({ pullRequestReviewThreadId, body }, context) => {
        const thread = threadNode(context, pullRequestReviewThreadId);
        return { comment: await replyInThread(context.state, context.viewer, thread, body) };
    }),
    resolveReviewThread: setting(true),
    unresolveReviewThread: setting(false),
    minimizeComment: mutation(({ subjectId, classifier }, context) => {
        const comment = minimizableNode(context, subjectId);
        setMinimized(context.viewer, comment, classifiers[classifier] ?? null);
        return { minimizedComment: comment };
    }),
    unminimizeComment: mutation(({ subjectId }, context) => {
        const comment = minimizableNode(context, subjectId);
        setMinimized(context.viewer, comment, null);
        return { unminimizedComment: comment };
    }),
};

;// CONCATENATED MODULE: ./forge/graphql/mutation.ts
/** Mutations: the same acts as REST's, with the same rights. */









function commentNode(context, id) {
    const node = findNode(context, id);
    if (node.kind !== 'IssueComment')
        throw unresolved(id);
    return node;
}
function subjectNode(context, id) {
    const node = findNode(context, id);
    const isText = ['IssueComment', 'PullRequestReview', 'PullRequestReviewComment'].includes(node.kind);
    return isText ? node : issueNode(context, id);
}
function restReaction(name) {
    return Object.entries(reactionNames).find(([, value]) => value === name)?.[0] ?? name;
}
/** Commits to a branch that must still be where the caller saw it. */
async function createCommitOnBranch(context, input) {
    const { state, viewer } = context;
    const { branch, message, expectedHeadOid, fileChanges = {} } = input;
    const repository = repositoryNamed(context, branch.repositoryNameWithOwner ?? '');
    const name = branch.branchName?.replace(/^refs\/heads\//, '') ?? '';
    const ref = `refs/heads/${name}`;
    if (repository.refs.get(ref) !== expectedHeadOid) {
        const text = `Expected branch to point to "${repository.refs.get(ref) ?? ''}" but it did not. Pull and try again.`;
        throw new Refusal(409, text, { type: 'STALE_DATA' });
    }
    const files = Object.fromEntries([
        ...(fileChanges.additions ?? []).map(({ path, contents }) => [path, Buffer.from(contents, 'base64')]),
        ...(fileChanges.deletions ?? []).map(({ path }) => [path, null]),
    ]);
    const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
    const sha = await pushFiles(state, viewer, repository, { branch: name, files, message: text });
    return { commit: await gitNode(repository, sha), ref: refNode(repository, ref) };
}
const mutationResolvers = {
    Mutation: {
        addComment: mutation(({ subjectId, body }, context) => {
            const node = addComment(context.state, context.viewer, issueNode(context, subjectId), body);
            return { commentEdge: { node, cursor: Buffer.from(`cursor:v2:${node.id}`).toString('base64') } };
        }),
        updateIssueComment: mutation(({ id, body }, context) => {
            return { issueComment: editComment(context.state, context.viewer, commentNode(context, id), body) };
        }),
        deleteIssueComment: mutation(({ id }, context) => {
            deleteComment(context.state, context.viewer, commentNode(context, id));
            return {};
        }),
        addReaction: mutation(({ subjectId, content }, context) => {
            return addReaction(context.state, context.viewer, subjectNode(context, subjectId), restReaction(content));
        }),
        removeReaction: mutation(({ subjectId, content }, context) => {
            const subject = subjectNode(context, subjectId);
            const { viewer } = context;
            const own = subject.reactions.find((one) => {
                return viewer.kind !== 'anonymous' && one.account === viewer.account && one.content === restReaction(content);
            });
            if (!own)
                throw unresolved(subjectId);
            return { reaction: removeReaction(viewer, subject, own.id) };
        }),
        convertPullRequestToDraft: mutation(({ pullRequestId }, context) => {
            const pullRequest = pullNode(context, pullRequestId);
            setDraft(context.state, context.viewer, pullRequest, true);
            return { pullRequest };
        }),
        markPullRequestReadyForReview: mutation(({ pullRequestId }, context) => {
            const pullRequest = pullNode(context, pullRequestId);
            setDraft(context.state, context.viewer, pullRequest, false);
            return { pullRequest };
        }),
        ...reviewMutations,
        createCommitOnBranch: mutation((input, context) => createCommitOnBranch(context, input)),
    },
};

;// CONCATENATED MODULE: ./forge/graphql/repository.ts
/** Repositories, their labels, refs and git objects. */














function numbered(repository, number, kind, { viewer }) {
    const issue = repository.issues.find((issue) => issue.number === number && (kind.includes(issue.kind) || kind === ''));
    const name = kind === 'Issue' ? 'an Issue' : kind === 'PullRequest' ? 'a PullRequest' : 'an issue or pull request';
    if (!issue)
        throw new Refusal(404, `Could not resolve to ${name} with the number of ${number}.`);
    if (kind === 'PullRequest')
        requireRead(viewer, repository, 'pull_requests');
    else
        requireRead(viewer, repository, ...discussion(issue));
    return issue;
}
const prefixOf = (ref) => /^refs\/(heads|tags)\//.exec(ref)?.[0] ?? 'refs/';
/** Fields that need `contents: read`. */
function withContents(resolve) {
    return (repository, args, { viewer }) => {
        requireRead(viewer, repository, 'contents');
        return resolve(repository, args);
    };
}
const repository = {
    id: nodeId,
    databaseId: ({ id }) => databaseId(id),
    nameWithOwner: ({ fullName }) => fullName,
    owner: (source, _, { state }) => {
        const { owner } = source;
        return { kind: owner.kind, id: owner.id, login: owner.login, url: accountPage(state, owner) };
    },
    isArchived: ({ settings }) => settings.archived,
    isPrivate: ({ settings }) => settings.private,
    isFork: () => false,
    hasIssuesEnabled: ({ settings }) => settings.hasIssues,
    url: (source, _, { state }) => `${state.url}/${source.fullName}`,
    viewerPermission(source, _, { viewer }) {
        if (viewer.kind === 'anonymous')
            return null;
        if (viewer.kind === 'workflow')
            return viewer.permissions.contents === 'write' ? 'WRITE' : 'READ';
        const role = roleOf(source, viewer.account);
        return role === 'none' ? null : role.toUpperCase();
    },
    defaultBranchRef: withContents((source) => refNode(source, `refs/heads/${source.defaultBranch}`)),
    object: withContents((source, { expression, oid }) => {
        return gitNode(source, oid ?? expression ?? '');
    }),
    ref: withContents((source, { qualifiedName }) => {
        return refNode(source, qualifiedName) ?? refNode(source, `refs/heads/${qualifiedName}`);
    }),
    refs: withContents((source, { refPrefix, query, ...window }) => {
        const prefix = refPrefix.endsWith('/') ? refPrefix : `${refPrefix}/`;
        const names = [...source.refs.keys()].filter((ref) => ref.startsWith(prefix)).sort();
        const found = names.filter((ref) => !query || ref.slice(prefix.length).includes(query));
        return connect('refs', found.map((ref) => refNode(source, ref)), window, (ref) => ref?.fullName ?? '');
    }),
    label: (source, { name }) => findLabel(source, name) ?? null,
    labels(source, { query, ...window }) {
        const labels = source.labels.filter(({ name }) => !query || name.toLowerCase().includes(query.toLowerCase()));
        return connect('labels', labels, window, ({ id }) => id);
    },
    issue: (source, { number }, context) => numbered(source, number, 'Issue', context),
    pullRequest: (source, { number }, context) => numbered(source, number, 'PullRequest', context),
    issueOrPullRequest: (source, { number }, context) => numbered(source, number, '', context),
    issues(source, args, { viewer }) {
        requireRead(viewer, source, 'issues');
        return connect('issues', chooseIssues(source, args), args, ({ id }) => id);
    },
    pullRequests(source, args, { viewer }) {
        requireRead(viewer, source, 'pull_requests');
        return connect('pullRequests', choosePulls(source.issues.filter(isPullRequest), args), args, ({ id }) => id);
    },
};
const ref = {
    id: ({ repository, fullName }) => gitNodeId('REF', repository.id, fullName),
    name: ({ fullName }) => fullName.slice(prefixOf(fullName).length),
    prefix: ({ fullName }) => prefixOf(fullName),
    target: ({ repository, fullName }) => gitNode(repository, repository.refs.get(fullName) ?? ''),
    associatedPullRequests({ repository, fullName }, args, { viewer }) {
        requireRead(viewer, repository, 'pull_requests');
        const branch = fullName.replace(/^refs\/heads\//, '');
        const pulls = repository.issues.filter(isPullRequest);
        const own = pulls.filter(({ pull }) => pull.head.ref === branch && !pull.head.crossRepository);
        return connect('associatedPullRequests', choosePulls(own, args), args, ({ id }) => id);
    },
};
const gitId = ({ kind, repository, oid }) => gitNodeId(kind.slice(0, 1), repository.id, oid);
/** GitHub shows at most this much of a blob's text. */
const longestText = 512_000;
const repositoryResolvers = {
    Repository: repository,
    Ref: ref,
    Commit: {
        id: gitId,
        tree: ({ repository, bytes }) => gitNode(repository, (0,git/* parseCommit */.L5)(bytes).tree),
        author: ({ bytes }) => (0,git/* parseCommit */.L5)(bytes).author,
        message: ({ bytes }) => (0,git/* parseCommit */.L5)(bytes).message,
        messageHeadline: ({ bytes }) => (0,git/* parseCommit */.L5)(bytes).message.split('\n')[0],
        committedDate: ({ bytes }) => (0,git/* parseCommit */.L5)(bytes).committer.date,
        statusCheckRollup: ({ repository, oid }, _, { viewer }) => rollupNode(viewer, repository, oid),
        async parents({ repository, bytes }, args) {
            const parents = await Promise.all((0,git/* parseCommit */.L5)(bytes).parents.map((sha) => gitNode(repository, sha)));
            return connect('parents', parents, args, (parent) => parent?.oid ?? '');
        },
        async history({ repository, oid }, args) {
            const commits = await Promise.all((await listCommits(repository, [oid])).map((sha) => gitNode(repository, sha)));
            return connect('history', commits, args, (commit) => commit?.oid ?? '');
        },
    },
    Tree: {
        id: gitId,
        async entries({ repository, oid }) {
            const entries = await listTree(repository.directory, oid, false);
            return entries.map(({ path, mode, type, sha }) => ({
                name: path,
                path,
                oid: sha,
                type,
                mode: Number.parseInt(mode, 8),
            }));
        },
    },
    Blob: {
        id: gitId,
        byteSize: ({ bytes }) => bytes.length,
        isBinary: ({ bytes }) => bytes.includes(0),
        isTruncated: ({ bytes }) => bytes.length > longestText,
        text: ({ bytes }) => (bytes.includes(0) ? null : bytes.subarray(0, longestText).toString()),
    },
    Label: {
        id: (label) => nodeId(label),
        url(label, _, { state }) {
            const home = [...state.repositories.values()].find(({ labels }) => labels.includes(label));
            return home ? `${repositoryUrl(state, home)}/labels/${encodeURIComponent(label.name)}` : state.url;
        },
    },
};

;// CONCATENATED MODULE: ./forge/graphql/schema-issue.ts
/** The part of GitHub's schema about issues and what happens to them. */
const issueSchema = /* GraphQL */ `
type IssueConnection {
  nodes: [Issue]
  totalCount: Int!
  pageInfo: PageInfo!
}

type IssueCommentConnection {
  nodes: [IssueComment]
  totalCount: Int!
  pageInfo: PageInfo!
}

type UserContentEditConnection {
  nodes: [UserContentEdit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type UserContentEdit implements Node {
  id: ID!
  editor: Actor
  editedAt: DateTime!
  createdAt: DateTime!
  diff: String
}

type Issue implements Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: IssueState!
  stateReason(enableDuplicate: Boolean = false): IssueStateReason
  locked: Boolean!
  activeLockReason: LockReason
  createdAt: DateTime!
  updatedAt: DateTime!
  closedAt: DateTime
  lastEditedAt: DateTime
  editor: Actor
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  viewerDidAuthor: Boolean!
  labels(after: String, first: Int): LabelConnection
  assignees(after: String, first: Int): UserConnection!
  closedByPullRequestsReferences(after: String, before: String, first: Int, includeClosedPrs: Boolean = false, last: Int): PullRequestConnection
  comments(after: String, before: String, first: Int, last: Int): IssueCommentConnection!
  timelineItems(after: String, before: String, first: Int, itemTypes: [IssueTimelineItemsItemType!], last: Int): IssueTimelineItemsConnection!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  repository: Repository!
}

type IssueComment implements Minimizable & Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  body: String!
  url: URI!
  createdAt: DateTime!
  updatedAt: DateTime!
  lastEditedAt: DateTime
  editor: Actor
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  viewerDidAuthor: Boolean!
  isMinimized: Boolean!
  minimizedReason: String
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  issue: Issue!
  repository: Repository!
}

union IssueOrPullRequest = Issue | PullRequest

union ReferencedSubject = Issue | PullRequest

union IssueTimelineItems = AssignedEvent | ClosedEvent | CrossReferencedEvent | IssueComment | LabeledEvent | LockedEvent | RenamedTitleEvent | ReopenedEvent | UnassignedEvent | UnlabeledEvent | UnlockedEvent

type IssueTimelineItemsConnection {
  nodes: [IssueTimelineItems]
  totalCount: Int!
  pageInfo: PageInfo!
}

type LabeledEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  label: Label!
}

type UnlabeledEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  label: Label!
}

type RenamedTitleEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  previousTitle: String!
  currentTitle: String!
}

type ClosedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  stateReason: IssueStateReason
  closer: Closer
}

union Closer = Commit | PullRequest

type ReopenedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  stateReason: IssueStateReason
}

type CrossReferencedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  isCrossRepository: Boolean!
  source: ReferencedSubject!
  willCloseTarget: Boolean!
}

type AssignedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type UnassignedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type LockedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  lockReason: LockReason
}

type UnlockedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type Reaction implements Node {
  id: ID!
  content: ReactionContent!
  user: User
  createdAt: DateTime!
}

input IssueOrder {
  field: IssueOrderField!
  direction: OrderDirection!
}

input IssueFilters {
  since: DateTime
  labels: [String!]
  createdBy: String
  states: [IssueState!]
}

enum IssueOrderField { COMMENTS CREATED_AT UPDATED_AT }

enum IssueState { CLOSED OPEN }

enum IssueStateReason { COMPLETED DUPLICATE NOT_PLANNED REOPENED }

enum IssueClosedStateReason { COMPLETED DUPLICATE NOT_PLANNED }

enum IssueTimelineItemsItemType { ASSIGNED_EVENT CLOSED_EVENT CROSS_REFERENCED_EVENT ISSUE_COMMENT LABELED_EVENT LOCKED_EVENT RENAMED_TITLE_EVENT REOPENED_EVENT UNASSIGNED_EVENT UNLABELED_EVENT UNLOCKED_EVENT }

enum LockReason { OFF_TOPIC RESOLVED SPAM TOO_HEATED }

enum ReactionContent { CONFUSED EYES HEART HOORAY LAUGH ROCKET THUMBS_DOWN THUMBS_UP }

enum CommentAuthorAssociation { COLLABORATOR CONTRIBUTOR FIRST_TIMER FIRST_TIME_CONTRIBUTOR MANNEQUIN MEMBER NONE OWNER }
`;

;// CONCATENATED MODULE: ./forge/graphql/schema-mutation.ts
/** The part of GitHub's schema that changes something. */
const mutationSchema = /* GraphQL */ `
type Mutation {
  addComment(input: AddCommentInput!): AddCommentPayload
  updateIssueComment(input: UpdateIssueCommentInput!): UpdateIssueCommentPayload
  deleteIssueComment(input: DeleteIssueCommentInput!): DeleteIssueCommentPayload
  addReaction(input: AddReactionInput!): AddReactionPayload
  removeReaction(input: RemoveReactionInput!): RemoveReactionPayload
  convertPullRequestToDraft(input: ConvertPullRequestToDraftInput!): ConvertPullRequestToDraftPayload
  markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
}

input AddCommentInput {
  subjectId: ID!
  body: String!
  clientMutationId: String
}

type AddCommentPayload {
  commentEdge: IssueCommentEdge
  clientMutationId: String
}

type IssueCommentEdge {
  node: IssueComment
  cursor: String!
}

input UpdateIssueCommentInput {
  id: ID!
  body: String!
  clientMutationId: String
}

type UpdateIssueCommentPayload {
  issueComment: IssueComment
  clientMutationId: String
}

input DeleteIssueCommentInput {
  id: ID!
  clientMutationId: String
}

type DeleteIssueCommentPayload {
  clientMutationId: String
}

input AddReactionInput {
  subjectId: ID!
  content: ReactionContent!
  clientMutationId: String
}

type AddReactionPayload {
  reaction: Reaction
  clientMutationId: String
}

input RemoveReactionInput {
  subjectId: ID!
  content: ReactionContent!
  clientMutationId: String
}

type RemoveReactionPayload {
  reaction: Reaction
  clientMutationId: String
}

input ConvertPullRequestToDraftInput {
  pullRequestId: ID!
  clientMutationId: String
}

type ConvertPullRequestToDraftPayload {
  pullRequest: PullRequest
  clientMutationId: String
}

input MarkPullRequestReadyForReviewInput {
  pullRequestId: ID!
  clientMutationId: String
}

type MarkPullRequestReadyForReviewPayload {
  pullRequest: PullRequest
  clientMutationId: String
}

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  message: CommitMessage!
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  clientMutationId: String
}

type CreateCommitOnBranchPayload {
  commit: Commit
  ref: Ref
  clientMutationId: String
}

input CommittableBranch {
  repositoryNameWithOwner: String
  branchName: String
  id: ID
}

input CommitMessage {
  headline: String!
  body: String
}

input FileChanges {
  additions: [FileAddition!] = []
  deletions: [FileDeletion!] = []
}

input FileAddition {
  path: String!
  contents: Base64String!
}

input FileDeletion {
  path: String!
}
`;

;// CONCATENATED MODULE: ./forge/graphql/schema-pull.ts
/** The part of GitHub's schema about pull requests. */
const pullSchema = /* GraphQL */ `
type PullRequestConnection {
  nodes: [PullRequest]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequest implements Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: PullRequestState!
  isDraft: Boolean!
  merged: Boolean!
  mergedAt: DateTime
  mergedBy: Actor
  mergeCommit: Commit
  mergeable: MergeableState!
  closed: Boolean!
  locked: Boolean!
  activeLockReason: LockReason
  createdAt: DateTime!
  updatedAt: DateTime!
  closedAt: DateTime
  lastEditedAt: DateTime
  editor: Actor
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  viewerDidAuthor: Boolean!
  isCrossRepository: Boolean!
  headRefName: String!
  headRefOid: GitObjectID!
  headRef: Ref
  headRepository: Repository
  baseRefName: String!
  baseRefOid: GitObjectID!
  changedFiles: Int!
  additions: Int!
  deletions: Int!
  mergeStateStatus: MergeStateStatus!
  reviewDecision: PullRequestReviewDecision
  statusCheckRollup: StatusCheckRollup
  commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
  reviews(after: String, author: String, before: String, first: Int, last: Int, states: [PullRequestReviewState!]): PullRequestReviewConnection
  latestReviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection
  latestOpinionatedReviews(after: String, before: String, first: Int, last: Int, writersOnly: Boolean = false): PullRequestReviewConnection
  reviewThreads(after: String, before: String, first: Int, last: Int): PullRequestReviewThreadConnection!
  labels(after: String, first: Int): LabelConnection
  assignees(after: String, first: Int): UserConnection!
  reviewRequests(after: String, before: String, first: Int, last: Int): ReviewRequestConnection
  comments(after: String, before: String, first: Int, last: Int): IssueCommentConnection!
  timelineItems(after: String, before: String, first: Int, itemTypes: [PullRequestTimelineItemsItemType!], last: Int): PullRequestTimelineItemsConnection!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  closingIssuesReferences(after: String, first: Int): IssueConnection
  repository: Repository!
}

union RequestedReviewer = Bot | User

type ReviewRequest implements Node {
  id: ID!
  requestedReviewer: RequestedReviewer
}

type ReviewRequestConnection {
  nodes: [ReviewRequest]
  totalCount: Int!
  pageInfo: PageInfo!
}

union PullRequestTimelineItems = AssignedEvent | ClosedEvent | ConvertToDraftEvent | CrossReferencedEvent | IssueComment | LabeledEvent | LockedEvent | MergedEvent | PullRequestReview | ReadyForReviewEvent | RenamedTitleEvent | ReopenedEvent | ReviewDismissedEvent | ReviewRequestedEvent | ReviewRequestRemovedEvent | UnassignedEvent | UnlabeledEvent | UnlockedEvent

type PullRequestTimelineItemsConnection {
  nodes: [PullRequestTimelineItems]
  totalCount: Int!
  pageInfo: PageInfo!
}

type MergedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  mergeRefName: String!
  commit: Commit
}

enum PullRequestTimelineItemsItemType { ASSIGNED_EVENT CLOSED_EVENT CONVERT_TO_DRAFT_EVENT CROSS_REFERENCED_EVENT ISSUE_COMMENT LABELED_EVENT LOCKED_EVENT MERGED_EVENT PULL_REQUEST_REVIEW READY_FOR_REVIEW_EVENT RENAMED_TITLE_EVENT REOPENED_EVENT REVIEW_DISMISSED_EVENT REVIEW_REQUESTED_EVENT REVIEW_REQUEST_REMOVED_EVENT UNASSIGNED_EVENT UNLABELED_EVENT UNLOCKED_EVENT }

enum PullRequestState { CLOSED MERGED OPEN }

enum MergeableState { CONFLICTING MERGEABLE UNKNOWN }
`;

;// CONCATENATED MODULE: ./forge/graphql/schema-repository.ts
/** The part of GitHub's schema about repositories, git and people. */
const repositorySchema = /* GraphQL */ `
type Query {
  repository(name: String!, owner: String!): Repository
  node(id: ID!): Node
  viewer: User!
  rateLimit: RateLimit
}

interface Node {
  id: ID!
}

interface Actor {
  login: String!
  url: URI!
}

type User implements Actor & Node & RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
  databaseId: Int
  name: String
}

type Bot implements Actor & Node {
  id: ID!
  login: String!
  url: URI!
  databaseId: Int
}

type Organization implements Actor & Node & RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
  databaseId: Int
  name: String
}

type Repository implements Node {
  id: ID!
  databaseId: Int
  name: String!
  nameWithOwner: String!
  owner: RepositoryOwner!
  isArchived: Boolean!
  isPrivate: Boolean!
  isFork: Boolean!
  hasIssuesEnabled: Boolean!
  url: URI!
  viewerPermission: RepositoryPermission
  defaultBranchRef: Ref
  object(expression: String, oid: GitObjectID): GitObject
  ref(qualifiedName: String!): Ref
  refs(after: String, first: Int, query: String, refPrefix: String!): RefConnection
  label(name: String!): Label
  labels(after: String, first: Int, query: String): LabelConnection
  issue(number: Int!): Issue
  issueOrPullRequest(number: Int!): IssueOrPullRequest
  issues(after: String, before: String, filterBy: IssueFilters, first: Int, labels: [String!], last: Int, orderBy: IssueOrder, states: [IssueState!]): IssueConnection!
  pullRequest(number: Int!): PullRequest
  pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
}

interface RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
}

type Ref implements Node {
  id: ID!
  name: String!
  prefix: String!
  target: GitObject
  repository: Repository!
  associatedPullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, last: Int, states: [PullRequestState!]): PullRequestConnection!
}

type RefConnection {
  nodes: [Ref]
  totalCount: Int!
  pageInfo: PageInfo!
}

interface GitObject {
  id: ID!
  oid: GitObjectID!
}

type GitActor {
  name: String
  email: String
  date: GitTimestamp
}

type Commit implements GitObject & Node {
  author: GitActor
  tree: Tree!
  message: String!
  messageHeadline: String!
  committedDate: DateTime!
  statusCheckRollup: StatusCheckRollup
  parents(after: String, first: Int): CommitConnection!
  history(after: String, first: Int): CommitHistoryConnection!
  id: ID!
  oid: GitObjectID!
}

type CommitHistoryConnection {
  nodes: [Commit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type CommitConnection {
  nodes: [Commit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type Tree implements GitObject & Node {
  entries: [TreeEntry!]
  id: ID!
  oid: GitObjectID!
}

type TreeEntry {
  name: String!
  oid: GitObjectID!
  mode: Int!
  type: String!
  path: String
}

type Blob implements GitObject & Node {
  text: String
  byteSize: Int!
  isBinary: Boolean
  isTruncated: Boolean!
  id: ID!
  oid: GitObjectID!
}

type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

type Label implements Node {
  id: ID!
  name: String!
  color: String!
  description: String
  url: URI!
}

type LabelConnection {
  nodes: [Label]
  totalCount: Int!
  pageInfo: PageInfo!
}

type UserConnection {
  nodes: [User]
  totalCount: Int!
  pageInfo: PageInfo!
}

type RateLimit {
  cost: Int!
  limit: Int!
  remaining: Int!
  used: Int!
  resetAt: DateTime!
  nodeCount: Int!
}

enum OrderDirection { ASC DESC }

enum RepositoryPermission { ADMIN MAINTAIN READ TRIAGE WRITE }

scalar DateTime

scalar URI

scalar GitTimestamp

scalar GitObjectID

scalar Base64String

scalar BigInt
`;

;// CONCATENATED MODULE: ./forge/graphql/schema-review.ts
/** The part of GitHub's schema about reviews and checks. */
const reviewSchema = /* GraphQL */ `
interface Minimizable {
  isMinimized: Boolean!
  minimizedReason: String
}

type PullRequestReview implements Minimizable & Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  body: String!
  state: PullRequestReviewState!
  url: URI!
  createdAt: DateTime!
  updatedAt: DateTime!
  submittedAt: DateTime
  lastEditedAt: DateTime
  editor: Actor
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  viewerDidAuthor: Boolean!
  isMinimized: Boolean!
  minimizedReason: String
  commit: Commit
  comments(after: String, before: String, first: Int, last: Int): PullRequestReviewCommentConnection!
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  pullRequest: PullRequest!
  repository: Repository!
}

type PullRequestReviewConnection {
  nodes: [PullRequestReview]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequestReviewComment implements Minimizable & Node {
  id: ID!
  fullDatabaseId: BigInt
  databaseId: Int
  body: String!
  path: String!
  line: Int
  startLine: Int
  originalLine: Int
  diffHunk: String!
  outdated: Boolean!
  state: PullRequestReviewCommentState!
  url: URI!
  createdAt: DateTime!
  updatedAt: DateTime!
  lastEditedAt: DateTime
  editor: Actor
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  viewerDidAuthor: Boolean!
  isMinimized: Boolean!
  minimizedReason: String
  replyTo: PullRequestReviewComment
  pullRequestReview: PullRequestReview
  reactions(after: String, before: String, first: Int, last: Int): ReactionConnection!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
  pullRequest: PullRequest!
  repository: Repository!
}

type PullRequestReviewCommentConnection {
  nodes: [PullRequestReviewComment]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequestReviewThread implements Node {
  id: ID!
  path: String!
  line: Int
  startLine: Int
  originalLine: Int
  diffSide: DiffSide!
  isResolved: Boolean!
  isOutdated: Boolean!
  isCollapsed: Boolean!
  resolvedBy: User
  subjectType: PullRequestReviewThreadSubjectType!
  viewerCanResolve: Boolean!
  comments(after: String, before: String, first: Int, last: Int): PullRequestReviewCommentConnection!
  pullRequest: PullRequest!
  repository: Repository!
}

type PullRequestReviewThreadConnection {
  nodes: [PullRequestReviewThread]
  totalCount: Int!
  pageInfo: PageInfo!
}

type PullRequestCommit implements Node {
  id: ID!
  commit: Commit!
  pullRequest: PullRequest!
}

type PullRequestCommitConnection {
  nodes: [PullRequestCommit]
  totalCount: Int!
  pageInfo: PageInfo!
}

type ReviewRequestedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  requestedReviewer: RequestedReviewer
}

type ReviewRequestRemovedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  requestedReviewer: RequestedReviewer
}

type ReviewDismissedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  dismissalMessage: String
  previousReviewState: PullRequestReviewState!
  review: PullRequestReview
}

type ConvertToDraftEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type ReadyForReviewEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}

type StatusCheckRollup implements Node {
  id: ID!
  state: StatusState!
  contexts(after: String, before: String, first: Int, last: Int): StatusCheckRollupContextConnection!
}

union StatusCheckRollupContext = CheckRun | StatusContext

type StatusCheckRollupContextConnection {
  nodes: [StatusCheckRollupContext]
  totalCount: Int!
  pageInfo: PageInfo!
}

type CheckRun implements Node {
  id: ID!
  databaseId: Int
  name: String!
  status: CheckStatusState!
  conclusion: CheckConclusionState
  startedAt: DateTime
  completedAt: DateTime
  detailsUrl: URI
  url: URI!
  title: String
  summary: String
  text: String
  checkSuite: CheckSuite!
}

type CheckSuite implements Node {
  id: ID!
  databaseId: Int
  app: App
  status: CheckStatusState!
  conclusion: CheckConclusionState
  createdAt: DateTime!
}

type App implements Node {
  id: ID!
  databaseId: Int
  slug: String!
  name: String!
}

type StatusContext implements Node {
  id: ID!
  context: String!
  state: StatusState!
  description: String
  targetUrl: URI
  createdAt: DateTime!
  creator: Actor
}

type ReactionConnection {
  nodes: [Reaction]
  totalCount: Int!
  pageInfo: PageInfo!
}

enum PullRequestReviewState { APPROVED CHANGES_REQUESTED COMMENTED DISMISSED PENDING }

enum PullRequestReviewCommentState { PENDING SUBMITTED }

enum PullRequestReviewDecision { APPROVED CHANGES_REQUESTED REVIEW_REQUIRED }

enum PullRequestReviewThreadSubjectType { FILE LINE }

enum DiffSide { LEFT RIGHT }

enum MergeStateStatus { BEHIND BLOCKED CLEAN DIRTY DRAFT HAS_HOOKS UNKNOWN UNSTABLE }

enum StatusState { ERROR EXPECTED FAILURE PENDING SUCCESS }

enum CheckStatusState { COMPLETED IN_PROGRESS PENDING QUEUED REQUESTED WAITING }

enum CheckConclusionState { ACTION_REQUIRED CANCELLED FAILURE NEUTRAL SKIPPED STALE STARTUP_FAILURE SUCCESS TIMED_OUT }
`;

;// CONCATENATED MODULE: ./forge/graphql/schema-review-mutation.ts
/** The part of GitHub's schema that reviews, settles and hides. */
const reviewMutationSchema = /* GraphQL */ `
extend type Mutation {
  addPullRequestReview(input: AddPullRequestReviewInput!): AddPullRequestReviewPayload
  submitPullRequestReview(input: SubmitPullRequestReviewInput!): SubmitPullRequestReviewPayload
  dismissPullRequestReview(input: DismissPullRequestReviewInput!): DismissPullRequestReviewPayload
  addPullRequestReviewThreadReply(input: AddPullRequestReviewThreadReplyInput!): AddPullRequestReviewThreadReplyPayload
  resolveReviewThread(input: ResolveReviewThreadInput!): ResolveReviewThreadPayload
  unresolveReviewThread(input: UnresolveReviewThreadInput!): UnresolveReviewThreadPayload
  minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload
  unminimizeComment(input: UnminimizeCommentInput!): UnminimizeCommentPayload
}

input AddPullRequestReviewInput {
  pullRequestId: ID!
  commitOID: GitObjectID
  body: String
  event: PullRequestReviewEvent
  threads: [DraftPullRequestReviewThread]
  clientMutationId: String
}

input DraftPullRequestReviewThread {
  path: String!
  line: Int!
  side: DiffSide = RIGHT
  startLine: Int
  body: String!
}

type AddPullRequestReviewPayload {
  pullRequestReview: PullRequestReview
  clientMutationId: String
}

input SubmitPullRequestReviewInput {
  pullRequestReviewId: ID
  event: PullRequestReviewEvent!
  body: String
  clientMutationId: String
}

type SubmitPullRequestReviewPayload {
  pullRequestReview: PullRequestReview
  clientMutationId: String
}

input DismissPullRequestReviewInput {
  pullRequestReviewId: ID!
  message: String!
  clientMutationId: String
}

type DismissPullRequestReviewPayload {
  pullRequestReview: PullRequestReview
  clientMutationId: String
}

input AddPullRequestReviewThreadReplyInput {
  pullRequestReviewThreadId: ID!
  body: String!
  clientMutationId: String
}

type AddPullRequestReviewThreadReplyPayload {
  comment: PullRequestReviewComment
  clientMutationId: String
}

input ResolveReviewThreadInput {
  threadId: ID!
  clientMutationId: String
}

type ResolveReviewThreadPayload {
  thread: PullRequestReviewThread
  clientMutationId: String
}

input UnresolveReviewThreadInput {
  threadId: ID!
  clientMutationId: String
}

type UnresolveReviewThreadPayload {
  thread: PullRequestReviewThread
  clientMutationId: String
}

input MinimizeCommentInput {
  subjectId: ID!
  classifier: ReportedContentClassifiers!
  clientMutationId: String
}

type MinimizeCommentPayload {
  minimizedComment: Minimizable
  clientMutationId: String
}

input UnminimizeCommentInput {
  subjectId: ID!
  clientMutationId: String
}

type UnminimizeCommentPayload {
  unminimizedComment: Minimizable
  clientMutationId: String
}

enum PullRequestReviewEvent { APPROVE COMMENT DISMISS REQUEST_CHANGES }

enum ReportedContentClassifiers { ABUSE DUPLICATE OFF_TOPIC OUTDATED RESOLVED SPAM }
`;

;// CONCATENATED MODULE: ./forge/graphql/schema.ts
/** A true subset of GitHub's schema; test/forge/schema.test.ts holds it against GitHub's own. */






const schemaText = [
    repositorySchema,
    issueSchema,
    pullSchema,
    reviewSchema,
    mutationSchema,
    reviewMutationSchema,
].join('\n');

;// CONCATENATED MODULE: ./forge/graphql/graphql.ts











const schema = (0,buildASTSchema/* buildASTSchema */.om)((0,parser.parse)(schemaText), { assumeValid: true, assumeValidSDL: true });
const resolvers = {
    ...queryResolvers,
    ...accountResolvers,
    ...repositoryResolvers,
    ...issueResolvers,
    ...reviewResolvers,
    ...mutationResolvers,
};
/** Answers one GraphQL request: always 200 once it is understood, with errors beside the data. */
async function answerGraphql(state, token, body) {
    if (token.viewer.kind === 'anonymous')
        throw new Refusal(401, 'This endpoint requires you to be authenticated.');
    const { query, variables, operationName } = (body ?? {});
    if (typeof query !== 'string')
        throw new Refusal(400, 'A query attribute must be specified and must be a string.');
    const document = parseQuery(query);
    if ('message' in document)
        return { status: 200, body: { errors: [renderError(document)] } };
    const mistakes = (0,validate.validate)(schema, document);
    if (mistakes.length > 0)
        return { status: 200, body: { errors: mistakes.map(renderError) } };
    const { data, errors } = await (0,execution_execute/* execute */.g7)({
        schema,
        document,
        variableValues: variables,
        operationName: typeof operationName === 'string' ? operationName : null,
        contextValue: { state, viewer: token.viewer, budget: token.budgets.graphql },
        fieldResolver(source, args, context, info) {
            const resolve = resolvers[info.parentType.name]?.[info.fieldName];
            if (resolve)
                return resolve(source, args, context, info);
            const value = source?.[info.fieldName];
            return typeof value === 'function' ? value() : value;
        },
        typeResolver: (value) => value.kind,
    });
    return { status: 200, body: { data, ...(errors ? { errors: errors.map(renderError) } : {}) } };
}
function parseQuery(query) {
    try {
        return (0,parser.parse)(query);
    }
    catch (error) {
        return error;
    }
}
/** A refusal shows its type; an error that is no refusal is a bug of the forge and must not pass as GitHub's. */
function renderError(error) {
    const { message, path, locations, originalError } = error;
    if (originalError && !(originalError instanceof Refusal))
        throw originalError;
    return {
        ...(originalError ? { type: originalError.type } : {}),
        ...(path ? { path } : {}),
        ...(locations ? { locations } : {}),
        message,
    };
}

;// CONCATENATED MODULE: ./forge/rest/input.ts
/** Reading request bodies: each function takes one field, or refuses it in GitHub's words. */

/** The body as an object, empty when there is none. */
function fields(call) {
    const { body } = call;
    if (body === undefined || body === null)
        return {};
    if (typeof body !== 'object' || Array.isArray(body))
        throw wrong(`${JSON.stringify(body)} is not an object.`);
    return body;
}
/** A required text. */
function input_text(call, name) {
    const value = fields(call)[name];
    if (value === undefined || value === null)
        throw wrong(`"${name}" wasn't supplied.`);
    return requireString(name, value);
}
/** An optional text. */
function optionalText(call, name) {
    const value = fields(call)[name];
    return value === undefined || value === null ? undefined : requireString(name, value);
}
/** An optional text that can be emptied with `null`. */
function nullableText(call, name) {
    return fields(call)[name] === null ? null : optionalText(call, name);
}
/** An optional yes or no. */
function optionalFlag(call, name) {
    const value = fields(call)[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'boolean')
        throw wrong(`For 'properties/${name}', ${JSON.stringify(value)} is not a boolean.`);
    return value;
}
/** An optional list of texts; GitHub also takes objects with a `name`. */
function optionalTexts(call, name) {
    const value = fields(call)[name];
    if (value === undefined || value === null)
        return undefined;
    return requireTexts(name, value);
}
/** A list of texts. */
function requireTexts(name, value) {
    if (!Array.isArray(value))
        throw wrong(`For 'properties/${name}', ${JSON.stringify(value)} is not an array.`);
    return value.map((item) => requireString(`${name}/items`, typeof item === 'object' ? item?.name : item));
}
/** One of a few words. */
function optionalChoice(call, name, words) {
    const value = optionalText(call, name);
    if (value === undefined)
        return undefined;
    const word = words.find((word) => word === value);
    if (!word)
        throw wrong(`For 'properties/${name}', ${JSON.stringify(value)} is not a member of ${JSON.stringify(words)}.`);
    return word;
}
/** A list of objects. */
function objects(call, name) {
    const value = fields(call)[name];
    if (!Array.isArray(value))
        throw wrong(`"${name}" wasn't supplied.`);
    return value.map((item) => {
        if (typeof item !== 'object' || item === null)
            throw wrong(`For 'properties/${name}/items', it is not an object.`);
        return item;
    });
}
/** A whole number in the path. */
function numberParam(call, name) {
    const number = Number(call.params[name]);
    if (!Number.isInteger(number))
        throw new Refusal(404, 'Not Found');
    return number;
}
function requireString(name, value) {
    if (typeof value !== 'string')
        throw wrong(`For 'properties/${name}', ${JSON.stringify(value)} is not a string.`);
    return value;
}
/** 422 for a body of the wrong shape. */
function wrong(detail) {
    return new Refusal(422, `Invalid request.\n\n${detail}`);
}

;// CONCATENATED MODULE: ./forge/rest/route.ts
/** What a REST handler is given and gives back. */

/** 200 with a body. */
function ok(body) {
    return { status: 200, body };
}
/** 201 with a body, and a Location when it has an address. */
function created(body) {
    const location = 'url' in body && typeof body.url === 'string' ? { headers: { location: body.url } } : {};
    return { status: 201, body, ...location };
}
/** 204. */
function noContent() {
    return { status: 204 };
}
/** One page of a list, with GitHub's `Link` header when there are more. */
function page(call, items, render) {
    const size = Math.min(100, positive(call.query.get('per_page')) ?? 30);
    const current = positive(call.query.get('page')) ?? 1;
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (number, relation) => {
        const target = new URL(call.url);
        target.searchParams.set('page', String(number));
        return `<${target}>; rel="${relation}"`;
    };
    const links = [
        ...(current > 1 ? [link(Math.min(current - 1, last), 'prev')] : []),
        ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
        ...(current > 1 ? [link(1, 'first')] : []),
    ];
    const body = items.slice((current - 1) * size, current * size).map(render);
    return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) };
}
/** One page of a list that GitHub wraps into an object with its length. */
function pageOf(call, name, items, render) {
    const answer = page(call, items, render);
    return { ...answer, body: { total_count: items.length, [name]: answer.body } };
}
function positive(text) {
    const number = Number(text);
    return Number.isInteger(number) && number > 0 ? number : undefined;
}
/** Takes a path apart along a route's pattern; `null` when it does not match. What follows a `*name` must match, too. */
function matchPath(pattern, path) {
    const params = {};
    const wanted = pattern.split('/');
    const given = path.split('/');
    for (const [at, segment] of wanted.entries()) {
        if (segment.startsWith('*')) {
            const tail = wanted.slice(at + 1);
            const end = given.length - tail.length;
            if (end <= at || given.slice(end).join('/') !== tail.join('/'))
                return null;
            params[segment.slice(1)] = given.slice(at, end).map(route_decode).join('/');
            return params;
        }
        const value = given[at];
        if (value === undefined)
            return null;
        if (segment.startsWith(':') && value !== '')
            params[segment.slice(1)] = route_decode(value);
        else if (segment !== value)
            return null;
    }
    return given.length === wanted.length ? params : null;
}
/** Undoes percent-encoding; 400 when it is malformed. */
function route_decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        throw new Refusal(400, 'Bad Request');
    }
}

;// CONCATENATED MODULE: ./forge/rest/actions.ts
/** https://docs.github.com/en/rest/actions */









function runOf(call) {
    requireRead(call.viewer, call.repository, 'actions');
    return findRun(call.repository, numberParam(call, 'run'));
}
function listRuns(call, workflow) {
    const { state, viewer, repository, query } = call;
    requireRead(viewer, repository, 'actions');
    const [branch, event, actor, sha] = ['branch', 'event', 'actor', 'head_sha'].map((name) => query.get(name));
    const status = query.get('status');
    const runs = repository.actions.runs
        .filter((run) => workflow === undefined || run.workflowId === workflow)
        .filter((run) => !branch || run.headBranch === branch)
        .filter((run) => !event || run.event === event)
        .filter((run) => !actor || run.actor.login === actor)
        .filter((run) => !sha || run.headSha === sha)
        .filter((run) => !status || run.status === status || run.conclusion === status)
        .toReversed();
    return pageOf(call, 'workflow_runs', runs, (run) => renderRun(state, repository, run));
}
function listJobs(call) {
    const run = runOf(call);
    const jobs = run.jobs.filter(({ attempt }) => call.query.get('filter') === 'all' || attempt === run.attempt);
    return pageOf(call, 'jobs', jobs, (job) => renderJob(call.state, call.repository, run, job));
}
function actions_jobOf(call) {
    requireRead(call.viewer, call.repository, 'actions');
    const id = numberParam(call, 'job');
    const run = call.repository.actions.runs.find(({ jobs }) => jobs.some((job) => job.id === id));
    const job = run?.jobs.find((job) => job.id === id);
    if (!run || !job)
        throw notFound();
    return { run, job };
}
function getJob(call) {
    const { run, job } = actions_jobOf(call);
    return ok(renderJob(call.state, call.repository, run, job));
}
/** A job that still runs has no log; that of another lies on another host. */
function getLog(call) {
    const { job } = actions_jobOf(call);
    if (job.status !== 'completed')
        throw notFound();
    const elsewhere = call.state.url.replace('127.0.0.1', 'localhost');
    return { status: 302, headers: { location: `${elsewhere}/_forge/logs/${job.id}` } };
}
function listArtifacts(call, runs) {
    const name = call.query.get('name');
    const all = runs.flatMap((run) => run.artifacts.map((artifact) => ({ run, artifact })));
    const found = all.filter(({ artifact }) => !name || artifact.name === name);
    return pageOf(call, 'artifacts', found, ({ run, artifact }) => renderArtifact(call.state, call.repository, run, artifact));
}
function listAllArtifacts(call) {
    requireRead(call.viewer, call.repository, 'actions');
    return listArtifacts(call, call.repository.actions.runs);
}
/** The workflow files of the default branch, by the names they give themselves. */
async function workflowsOf({ state, repository }) {
    const commit = await (0,git/* resolveCommit */.WL)(repository.directory, repository.defaultBranch);
    const entries = commit ? await listTree(repository.directory, commit, true) : [];
    const files = entries.filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    return Promise.all(files.map(async ({ path, sha }) => {
        const name = /^name:\s*["']?(.*?)["']?\s*$/m.exec(await (0,git/* gitText */.q_)(repository.directory, ['cat-file', 'blob', sha]))?.[1];
        return { id: workflowId(state, repository, path), path, name: name ?? path };
    }));
}
async function listWorkflows(call) {
    requireRead(call.viewer, call.repository, 'actions');
    const workflows = await workflowsOf(call);
    return pageOf(call, 'workflows', workflows, (one) => renderWorkflow(call.state, call.repository, one));
}
/** A workflow is named by its id or its file. */
async function workflowOf(call) {
    requireRead(call.viewer, call.repository, 'actions');
    const { workflow = '' } = call.params;
    const found = (await workflowsOf(call)).find(({ id, path }) => String(id) === workflow || path.endsWith(`/${workflow}`));
    if (!found)
        throw notFound();
    return found;
}
/** https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event; nothing here runs it. */
function dispatchWorkflow(call) {
    const { state, viewer, repository, params } = call;
    requireWrite(viewer, repository, steering);
    const ref = input_text(call, 'ref');
    if (!repository.refs.has(`refs/heads/${ref.replace(/^refs\/heads\//, '')}`)) {
        throw new Refusal(422, `No ref found for: ${ref}`);
    }
    const { inputs = {} } = fields(call);
    const byId = [...repository.actions.workflows].find(([, id]) => String(id) === params.workflow);
    const workflow = byId?.[0] ?? `.github/workflows/${params.workflow}`;
    emit(state, viewer, repository, 'workflow_dispatch', { inputs, ref, workflow });
    return noContent();
}
const administration = { role: 'admin', permissions: [] };
function getDefaults({ repository, viewer }) {
    requireWrite(viewer, repository, administration);
    return ok({
        default_workflow_permissions: repository.settings.defaultWorkflowPermissions,
        can_approve_pull_request_reviews: repository.settings.actionsMayCreatePullRequests,
    });
}
function putDefaults(call) {
    const { repository, viewer } = call;
    requireWrite(viewer, repository, administration);
    const { settings } = repository;
    settings.defaultWorkflowPermissions =
        optionalChoice(call, 'default_workflow_permissions', ['read', 'write']) ?? settings.defaultWorkflowPermissions;
    settings.actionsMayCreatePullRequests =
        optionalFlag(call, 'can_approve_pull_request_reviews') ?? settings.actionsMayCreatePullRequests;
    return noContent();
}
/** Names of secrets and variables are for people who may write, and for no job. */
function requireCollaborator({ viewer, repository }) {
    if (!can(viewer, repository, { role: 'write', permissions: [] }))
        throw forbidden('Resource not accessible by integration');
}
function listSecrets(call) {
    requireCollaborator(call);
    const { createdAt: created_at } = call.repository;
    const names = [...call.repository.actions.secrets].sort();
    return pageOf(call, 'secrets', names, (name) => ({ name, created_at, updated_at: created_at }));
}
function listVariables(call) {
    requireCollaborator(call);
    const { createdAt: created_at } = call.repository;
    const variables = [...call.repository.actions.variables].sort(([a], [b]) => (a < b ? -1 : 1));
    return pageOf(call, 'variables', variables, ([name, value]) => ({ name, value, created_at, updated_at: created_at }));
}
function rerun(call, failedOnly) {
    rerunRun(call.viewer, call.repository, runOf(call), failedOnly);
    return { status: 201, body: {} };
}
function cancel(call) {
    cancelRun(call.viewer, call.repository, runOf(call));
    return { status: 202, body: {} };
}
const actionRoutes = [
    ['GET', '/actions/runs', (call) => listRuns(call)],
    ['GET', '/actions/runs/:run', (call) => ok(renderRun(call.state, call.repository, runOf(call)))],
    ['GET', '/actions/runs/:run/jobs', listJobs],
    ['GET', '/actions/runs/:run/artifacts', (call) => listArtifacts(call, [runOf(call)])],
    ['POST', '/actions/runs/:run/cancel', cancel],
    ['POST', '/actions/runs/:run/force-cancel', cancel],
    ['POST', '/actions/runs/:run/rerun', (call) => rerun(call, false)],
    ['POST', '/actions/runs/:run/rerun-failed-jobs', (call) => rerun(call, true)],
    ['GET', '/actions/jobs/:job', getJob],
    ['GET', '/actions/jobs/:job/logs', getLog],
    ['GET', '/actions/artifacts', listAllArtifacts],
    ['GET', '/actions/workflows', listWorkflows],
    [
        'GET',
        '/actions/workflows/:workflow',
        async (call) => ok(renderWorkflow(call.state, call.repository, await workflowOf(call))),
    ],
    ['GET', '/actions/workflows/:workflow/runs', async (call) => listRuns(call, (await workflowOf(call)).id)],
    ['POST', '/actions/workflows/:workflow/dispatches', dispatchWorkflow],
    [
        'GET',
        '/actions/permissions',
        ({ viewer, repository }) => {
            requireWrite(viewer, repository, administration);
            return ok({ enabled: true, allowed_actions: 'all', sha_pinning_required: false });
        },
    ],
    ['GET', '/actions/permissions/workflow', getDefaults],
    ['PUT', '/actions/permissions/workflow', putDefaults],
    ['GET', '/actions/secrets', listSecrets],
    ['GET', '/actions/variables', listVariables],
];

;// CONCATENATED MODULE: ./forge/rest/apps.ts
/** https://docs.github.com/en/rest/apps/apps */





/** The App whose proof a call shows. */
function appIn({ state, viewer }) {
    const app = viewer.kind === 'person' && state.apps.find(({ bot }) => bot === viewer.account);
    if (!app)
        throw new Refusal(401, 'A JSON web token could not be decoded');
    return app;
}
function getInstallation(call) {
    const { state, repository } = call;
    const app = appIn(call);
    if (app.repository !== repository)
        throw notFound();
    const api = `${state.url}/app/installations/${app.installation}`;
    const at = app.createdAt.toISOString();
    return ok({
        id: app.installation,
        account: renderAccount(state, repository.owner),
        repository_selection: 'selected',
        access_tokens_url: `${api}/access_tokens`,
        repositories_url: `${state.url}/installation/repositories`,
        html_url: `${state.url}/settings/installations/${app.installation}`,
        app_id: app.id,
        target_id: repository.owner.id,
        target_type: repository.owner.kind,
        permissions: app.permissions,
        events: [],
        created_at: at,
        updated_at: at,
        single_file_name: null,
        app_slug: app.slug,
        suspended_by: null,
        suspended_at: null,
    });
}
function createToken(call) {
    const { state, params, body } = call;
    const app = appIn(call);
    if (String(app.installation) !== params.installation)
        throw notFound();
    const { permissions = app.permissions, repositories } = (body ?? {});
    const granted = Object.entries(permissions).every(([name, level]) => {
        const given = app.permissions[name];
        return given === 'write' || given === level;
    });
    if (!granted)
        throw new Refusal(422, 'The permissions requested are not granted to this installation.');
    if (repositories && !repositories.includes(app.repository.name)) {
        throw new Refusal(422, 'There is at least one repository that does not exist or is not accessible to the parent installation.');
    }
    return created({
        token: issueAppToken(state, app, permissions),
        expires_at: new Date(state.clock().getTime() + 3_600_000).toISOString(),
        permissions,
        repository_selection: 'selected',
        repositories: [renderRepository(state, app.repository)],
    });
}
const appRoutes = [['GET', '/installation', getInstallation]];
const appRootRoutes = [
    ['POST', '/app/installations/:installation/access_tokens', createToken],
];

;// CONCATENATED MODULE: ./forge/state-check.ts
const checkConclusions = [
    'action_required',
    'cancelled',
    'failure',
    'neutral',
    'success',
    'skipped',
    'stale',
    'timed_out',
];
const statusStates = ['error', 'failure', 'pending', 'success'];

;// CONCATENATED MODULE: ./forge/rest/checks.ts
/** https://docs.github.com/en/rest/checks and https://docs.github.com/en/rest/commits/statuses */













async function commitOf(call, permission) {
    requireRead(call.viewer, call.repository, permission);
    const sha = await (0,git/* resolveCommit */.WL)(call.repository.directory, call.params.ref ?? '');
    if (!sha)
        throw new Refusal(422, `No commit found for SHA: ${call.params.ref}`);
    return sha;
}
function checkInput(call) {
    const output = fields(call).output;
    return {
        status: optionalChoice(call, 'status', ['queued', 'in_progress', 'completed']),
        conclusion: optionalChoice(call, 'conclusion', checkConclusions),
        startedAt: optionalText(call, 'started_at'),
        completedAt: optionalText(call, 'completed_at'),
        detailsUrl: optionalText(call, 'details_url'),
        externalId: optionalText(call, 'external_id'),
        ...(output ? { output: outputOf(output) } : {}),
    };
}
function outputOf({ title, summary, text: long, annotations, }) {
    const optional = (value) => (typeof value === 'string' ? value : null);
    return {
        title: optional(title),
        summary: optional(summary),
        text: optional(long),
        ...(Array.isArray(annotations) ? { annotations: annotations.map(annotationOf) } : {}),
    };
}
function annotationOf(given) {
    const { path, start_line, end_line, annotation_level: level, message, title } = given;
    if (typeof path !== 'string' || typeof message !== 'string')
        throw wrong('"path" and "message" must be strings.');
    return {
        path,
        startLine: Number(start_line),
        endLine: Number(end_line),
        level: level === 'failure' || level === 'warning' ? level : 'notice',
        message,
        title: typeof title === 'string' ? title : null,
    };
}
async function postCheckRun(call) {
    const { state, viewer, repository } = call;
    requireApp(viewer, repository);
    const sha = await (0,git/* resolveCommit */.WL)(repository.directory, input_text(call, 'head_sha'));
    if (!sha)
        throw new Refusal(422, `No commit found for SHA: ${input_text(call, 'head_sha')}`);
    const suite = openSuite(state, repository, actionsApp, sha);
    return created(renderCheckRun(state, addCheckRun(state, viewer, suite, { ...checkInput(call), name: input_text(call, 'name'), sha })));
}
function checks_runOf(call) {
    requireRead(call.viewer, call.repository, 'checks');
    return findCheckRun(call.repository, numberParam(call, 'check'));
}
function patchCheckRun(call) {
    const { state, viewer, repository } = call;
    requireApp(viewer, repository);
    const name = optionalText(call, 'name');
    const input = { ...checkInput(call), ...(name === undefined ? {} : { name }) };
    return ok(renderCheckRun(state, updateCheckRun(state, viewer, checks_runOf(call), input)));
}
function listAnnotations(call) {
    const run = checks_runOf(call);
    return page(call, run.output.annotations, (one) => renderAnnotation(call.state, run, one));
}
/** `filter=latest` leaves out what a newer run of the same name has replaced in its suite. */
function checks_listRuns(call, all) {
    const { query } = call;
    const [name, status, app] = [query.get('check_name'), query.get('status'), query.get('app_id')];
    const latest = new Map(all.map((run) => [`${run.suite.id} ${run.name}`, run]));
    const runs = (query.get('filter') === 'all' ? all : [...latest.values()])
        .filter((run) => !name || run.name === name)
        .filter((run) => !status || run.status === status)
        .filter((run) => !app || String(run.suite.app.id) === app);
    return pageOf(call, 'check_runs', runs, (run) => renderCheckRun(call.state, run));
}
async function listCommitRuns(call) {
    const sha = await commitOf(call, 'checks');
    const suites = call.repository.checkSuites.filter(({ headSha }) => headSha === sha);
    return checks_listRuns(call, suites.flatMap(({ runs }) => runs));
}
async function listCommitSuites(call) {
    const sha = await commitOf(call, 'checks');
    const suites = call.repository.checkSuites.filter(({ headSha }) => headSha === sha);
    return pageOf(call, 'check_suites', suites, (suite) => fullSuite(call, suite));
}
function fullSuite({ state, repository }, suite) {
    const head_commit = renderSimpleCommit(repository, suite.headSha);
    return { ...renderCheckSuite(state, suite), head_commit, repository: renderMinimalRepository(state, repository) };
}
function suiteOf(call) {
    requireRead(call.viewer, call.repository, 'checks');
    const suite = call.repository.checkSuites.find(({ id }) => id === numberParam(call, 'suite'));
    if (!suite)
        throw notFound();
    return suite;
}
async function postStatus(call) {
    const { state, viewer, repository } = call;
    const sha = await (0,git/* resolveCommit */.WL)(repository.directory, call.params.sha ?? '');
    const word = optionalChoice(call, 'state', statusStates);
    if (!word)
        throw wrong('"state" wasn\'t supplied.');
    const input = {
        state: word,
        context: optionalText(call, 'context'),
        description: optionalText(call, 'description'),
        targetUrl: optionalText(call, 'target_url'),
    };
    if (!sha)
        throw new Refusal(422, `No commit found for SHA: ${call.params.sha}`);
    const status = setStatus(state, viewer, repository, { ...input, sha });
    return created({ ...renderStatus(state, status), creator: renderAccount(state, status.creator) });
}
async function listStatuses(call) {
    const sha = await commitOf(call, 'statuses');
    const statuses = call.repository.statuses.filter((status) => status.sha === sha).reverse();
    return page(call, statuses, (status) => ({
        ...renderStatus(call.state, status),
        creator: renderAccount(call.state, status.creator),
    }));
}
/** https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
async function getCombined(call) {
    const { state, repository } = call;
    const sha = await commitOf(call, 'statuses');
    const statuses = statusesOf(repository, sha);
    const failed = statuses.some(({ state }) => state === 'failure' || state === 'error');
    const passed = statuses.length > 0 && statuses.every(({ state }) => state === 'success');
    const url = `${repositoryUrl(state, repository)}/commits/${sha}`;
    return ok({
        state: failed ? 'failure' : passed ? 'success' : 'pending',
        statuses: statuses.map((status) => renderStatus(state, status)),
        sha,
        total_count: statuses.length,
        repository: renderMinimalRepository(state, repository),
        commit_url: url,
        url: `${url}/status`,
    });
}
const checkRoutes = [
    ['POST', '/check-runs', postCheckRun],
    ['GET', '/check-runs/:check', (call) => ok(renderCheckRun(call.state, checks_runOf(call)))],
    ['PATCH', '/check-runs/:check', patchCheckRun],
    ['GET', '/check-runs/:check/annotations', listAnnotations],
    ['GET', '/check-suites/:suite', (call) => ok(fullSuite(call, suiteOf(call)))],
    ['GET', '/check-suites/:suite/check-runs', (call) => checks_listRuns(call, suiteOf(call).runs)],
    ['GET', '/commits/*ref/check-runs', listCommitRuns],
    ['GET', '/commits/*ref/check-suites', listCommitSuites],
    ['GET', '/commits/*ref/status', getCombined],
    ['GET', '/commits/*ref/statuses', listStatuses],
    ['POST', '/statuses/:sha', postStatus],
];

;// CONCATENATED MODULE: ./forge/rest/issues.ts
/** https://docs.github.com/en/rest/issues/issues */





/** The issue a path names, which the viewer may read. */
function issues_issueOf(call) {
    const issue = findIssue(call.repository, numberParam(call, 'number'));
    requireRead(call.viewer, call.repository, ...discussion(issue));
    return issue;
}
/** An issue's position in GitHub's chosen order. */
function compareBy(sort, direction) {
    const key = (issue) => {
        if (sort === 'comments')
            return issue.comments.length;
        return Date.parse(sort === 'updated' ? issue.updatedAt : issue.createdAt);
    };
    const sign = direction === 'asc' ? 1 : -1;
    return (a, b) => sign * (key(a) - key(b) || a.number - b.number);
}
function listIssues(call) {
    const { state, viewer, repository, query } = call;
    requireRead(viewer, repository, 'issues', 'pull_requests');
    const wanted = query.get('state') ?? 'open';
    const labels = (query.get('labels') ?? '')
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
    const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
    const [creator, assignee] = [query.get('creator'), query.get('assignee')];
    const issues = repository.issues
        .filter((issue) => wanted === 'all' || issue.state === wanted)
        .filter((issue) => labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)))
        .filter((issue) => Date.parse(issue.updatedAt) >= since)
        .filter((issue) => !creator || issue.author?.login === creator)
        .filter((issue) => !assignee || assignee === '*' || issue.assignees.some(({ login }) => login === assignee))
        .sort(compareBy(query.get('sort'), query.get('direction')));
    return page(call, issues, (issue) => renderIssue(state, issue));
}
function createIssue(call) {
    const { state, viewer, repository } = call;
    const issue = openIssue(state, viewer, repository, {
        title: input_text(call, 'title'),
        body: nullableText(call, 'body'),
        labels: optionalTexts(call, 'labels'),
        assignees: optionalTexts(call, 'assignees'),
        type: nullableText(call, 'type'),
    });
    return created(renderIssue(state, issue));
}
function patchIssue(call) {
    const { state, viewer } = call;
    const issue = issues_issueOf(call);
    editIssue(state, viewer, issue, {
        title: optionalText(call, 'title'),
        body: nullableText(call, 'body'),
        state: optionalChoice(call, 'state', ['open', 'closed']),
        stateReason: optionalChoice(call, 'state_reason', ['completed', 'not_planned', 'duplicate', 'reopened']),
        labels: optionalTexts(call, 'labels'),
        assignees: optionalTexts(call, 'assignees'),
        type: nullableText(call, 'type'),
    });
    return ok(renderIssue(state, issue));
}
/** Comments stand in the timeline among the events, in the order of time. */
function listTimeline(call) {
    const { state } = call;
    const issue = issues_issueOf(call);
    const comments = issue.comments.map((comment) => {
        const rendered = renderComment(state, comment);
        return { ...rendered, event: 'commented', actor: rendered.user };
    });
    const events = issue.timeline.map((event) => renderTimelineEvent(state, issue, event));
    const all = [...events, ...comments].sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at) || a.id - b.id);
    return page(call, all, (item) => item);
}
function listEvents(call) {
    const { state } = call;
    const issue = issues_issueOf(call);
    const events = issue.timeline.filter(({ kind }) => kind !== 'CrossReferencedEvent');
    return page(call, events, (event) => renderTimelineEvent(state, issue, event));
}
function putAssignees(call, change) {
    const issue = issues_issueOf(call);
    change(call.state, call.viewer, issue, optionalTexts(call, 'assignees') ?? []);
    return issue;
}
const issueRoutes = [
    ['GET', '/issues', listIssues],
    ['POST', '/issues', createIssue],
    ['GET', '/issues/:number', (call) => ok(renderIssue(call.state, issues_issueOf(call)))],
    ['PATCH', '/issues/:number', patchIssue],
    ['GET', '/issues/:number/timeline', listTimeline],
    ['GET', '/issues/:number/events', listEvents],
    ['POST', '/issues/:number/assignees', (call) => created(renderIssue(call.state, putAssignees(call, addAssignees)))],
    ['DELETE', '/issues/:number/assignees', (call) => ok(renderIssue(call.state, putAssignees(call, removeAssignees)))],
    [
        'PUT',
        '/issues/:number/lock',
        (call) => {
            lockIssue(call.state, call.viewer, issues_issueOf(call), optionalText(call, 'lock_reason') ?? null);
            return noContent();
        },
    ],
    [
        'DELETE',
        '/issues/:number/lock',
        (call) => {
            unlockIssue(call.state, call.viewer, issues_issueOf(call));
            return noContent();
        },
    ],
];

;// CONCATENATED MODULE: ./forge/rest/comments.ts
/** https://docs.github.com/en/rest/issues/comments and https://docs.github.com/en/rest/reactions/reactions */






function commentOf(call) {
    const comment = findComment(call.repository, numberParam(call, 'comment'));
    requireRead(call.viewer, call.repository, ...discussion(comment.issue));
    return comment;
}
function listComments(call) {
    const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z');
    const comments = issues_issueOf(call).comments.filter((comment) => Date.parse(comment.updatedAt) >= since);
    return page(call, comments, (comment) => renderComment(call.state, comment));
}
/** All comments of a repository, oldest first; `sort=updated` is what a sweep asks for. */
function listAllComments(call) {
    const { state, viewer, repository, query } = call;
    requireRead(viewer, repository, 'issues', 'pull_requests');
    const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
    const sign = query.get('direction') === 'desc' ? -1 : 1;
    const at = (comment) => Date.parse(query.get('sort') === 'updated' ? comment.updatedAt : comment.createdAt);
    const comments = repository.issues
        .flatMap((issue) => issue.comments)
        .filter((comment) => Date.parse(comment.updatedAt) >= since)
        .sort((a, b) => sign * (at(a) - at(b) || a.id - b.id));
    return page(call, comments, (comment) => renderComment(state, comment));
}
function createComment(call) {
    const { state, viewer } = call;
    return created(renderComment(state, addComment(state, viewer, issues_issueOf(call), input_text(call, 'body'))));
}
function patchComment(call) {
    const { state, viewer } = call;
    return ok(renderComment(state, editComment(state, viewer, commentOf(call), input_text(call, 'body'))));
}
function removeComment(call) {
    deleteComment(call.state, call.viewer, commentOf(call));
    return noContent();
}
/** Issues and all kinds of comments are reacted to in the same way. */
function reactionRoutes(path, subjectOf) {
    return [
        [
            'GET',
            path,
            (call) => {
                const content = call.query.get('content');
                const reactions = subjectOf(call).reactions.filter((one) => !content || one.content === content);
                return page(call, reactions, (reaction) => renderReaction(call.state, reaction));
            },
        ],
        [
            'POST',
            path,
            (call) => {
                const { reaction, isNew } = addReaction(call.state, call.viewer, subjectOf(call), input_text(call, 'content'));
                return { status: isNew ? 201 : 200, body: renderReaction(call.state, reaction) };
            },
        ],
        [
            'DELETE',
            `${path}/:reaction`,
            (call) => {
                removeReaction(call.viewer, subjectOf(call), numberParam(call, 'reaction'));
                return noContent();
            },
        ],
    ];
}
const commentRoutes = [
    ['GET', '/issues/comments', listAllComments],
    ['GET', '/issues/comments/:comment', (call) => ok(renderComment(call.state, commentOf(call)))],
    ['PATCH', '/issues/comments/:comment', patchComment],
    ['DELETE', '/issues/comments/:comment', removeComment],
    ['GET', '/issues/:number/comments', listComments],
    ['POST', '/issues/:number/comments', createComment],
    ...reactionRoutes('/issues/comments/:comment/reactions', commentOf),
    ...reactionRoutes('/issues/:number/reactions', issues_issueOf),
];

;// CONCATENATED MODULE: ./forge/rest/git.ts
/** https://docs.github.com/en/rest/git */











async function objectOf(call, type) {
    const { viewer, repository, params } = call;
    requireRead(viewer, repository, 'contents');
    const object = await (0,git/* readObject */.Ag)(repository.directory, params.sha ?? '');
    if (object?.type !== type)
        throw notFound();
    return object;
}
async function createBlob(call) {
    const { state, viewer, repository } = call;
    requirePush(viewer, repository);
    const encoding = optionalChoice(call, 'encoding', ['utf-8', 'base64']) ?? 'utf-8';
    const bytes = Buffer.from(input_text(call, 'content'), encoding);
    const sha = await (0,git/* writeObject */.p7)(repository.directory, 'blob', bytes);
    return created({ sha, url: `${repositoryUrl(state, repository)}/git/blobs/${sha}` });
}
async function getBlob(call) {
    const { state, repository, accept } = call;
    const { oid, bytes } = await objectOf(call, 'blob');
    if (/\braw\b/.test(accept))
        return ok(bytes);
    const url = `${repositoryUrl(state, repository)}/git/blobs/${oid}`;
    const node_id = gitNodeId('B', repository.id, oid);
    return ok({ sha: oid, node_id, size: bytes.length, url, content: wrapBase64(bytes), encoding: 'base64' });
}
/** GitHub breaks base64 into lines of sixty. */
function wrapBase64(bytes) {
    return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
async function postTree(call) {
    const { viewer, repository } = call;
    requirePush(viewer, repository);
    const entries = await Promise.all(objects(call, 'tree').map((entry) => treeChange(call, entry)));
    const sha = await createTree(viewer, repository, optionalText(call, 'base_tree') ?? null, entries);
    return created(await renderTree(call, sha, false));
}
/** An entry names an object, or brings the content of a file along. */
async function treeChange({ repository }, entry) {
    const { path, mode = '100644', sha, content } = entry;
    if (typeof path !== 'string' || typeof mode !== 'string')
        throw wrong('"path" and "mode" must be strings.');
    if (typeof content === 'string')
        return { path, mode, sha: await (0,git/* writeObject */.p7)(repository.directory, 'blob', content) };
    if (sha === null)
        return { path, mode, sha };
    if (typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha))
        throw wrong('"sha" or "content" must be supplied.');
    return { path, mode, sha };
}
async function getTree(call) {
    const { viewer, repository, params, query } = call;
    requireRead(viewer, repository, 'contents');
    const tree = await (0,git/* readObject */.Ag)(repository.directory, `${params.sha}^{tree}`);
    if (!tree)
        throw notFound();
    return ok(await renderTree(call, tree.oid, query.has('recursive')));
}
async function renderTree({ state, repository }, sha, recursive) {
    const url = `${repositoryUrl(state, repository)}/git`;
    const entries = await listTree(repository.directory, sha, recursive);
    const tree = entries.map(({ path, mode, type, sha, size }) => {
        return { path, mode, type, sha, ...(size === null ? {} : { size }), url: `${url}/${type}s/${sha}` };
    });
    return { sha, url: `${url}/trees/${sha}`, tree, truncated: false };
}
async function postCommit(call) {
    const { state, viewer, repository } = call;
    const sha = await createCommit(state, viewer, repository, {
        message: input_text(call, 'message'),
        tree: input_text(call, 'tree'),
        parents: optionalTexts(call, 'parents') ?? [],
        author: identity(call, 'author'),
        committer: identity(call, 'committer'),
    });
    return created(await renderCommitObject(call, sha));
}
function identity(call, name) {
    const value = fields(call)[name];
    if (value === undefined || value === null)
        return undefined;
    const { name: given, email, date } = value;
    if (typeof given !== 'string' || typeof email !== 'string')
        throw wrong(`"${name}" needs a name and an email.`);
    return { name: given, email, ...(typeof date === 'string' ? { date } : {}) };
}
async function renderCommitObject({ state, repository }, sha) {
    const object = await (0,git/* readObject */.Ag)(repository.directory, sha);
    if (!object)
        throw notFound();
    return renderGitCommit(state, repository, sha, (0,git/* parseCommit */.L5)(object.bytes));
}
async function getCommitObject(call) {
    const { oid } = await objectOf(call, 'commit');
    return ok(await renderCommitObject(call, oid));
}
/** Paths name refs without `refs/`. */
function refName(call) {
    return `refs/${call.params.ref ?? ''}`;
}
function renderRef({ state, repository }, ref, sha) {
    const url = `${repositoryUrl(state, repository)}/git`;
    const object = { sha, type: 'commit', url: `${url}/commits/${sha}` };
    return { ref, node_id: gitNodeId('REF', repository.id, ref), url: `${url}/${ref}`, object };
}
function getRef(call) {
    requireRead(call.viewer, call.repository, 'contents');
    const sha = call.repository.refs.get(refName(call));
    if (!sha)
        throw notFound();
    return ok(renderRef(call, refName(call), sha));
}
function listMatchingRefs(call) {
    requireRead(call.viewer, call.repository, 'contents');
    const matching = [...call.repository.refs]
        .filter(([ref]) => ref.startsWith(refName(call)))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return page(call, matching, ([ref, sha]) => renderRef(call, ref, sha));
}
function requireSha(call) {
    const sha = input_text(call, 'sha');
    if (/^[0-9a-f]{40}$/.test(sha))
        return sha;
    throw new Refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
}
async function postRef(call) {
    const { state, viewer, repository } = call;
    const [ref, sha] = [input_text(call, 'ref'), requireSha(call)];
    await createRef(state, viewer, repository, ref, sha);
    return created(renderRef(call, ref, sha));
}
async function patchRef(call) {
    const { state, viewer, repository } = call;
    const sha = requireSha(call);
    await updateRef(state, viewer, repository, refName(call), sha, optionalFlag(call, 'force') ?? false);
    return ok(renderRef(call, refName(call), sha));
}
async function removeRef(call) {
    await deleteRef(call.state, call.viewer, call.repository, refName(call));
    return noContent();
}
const gitRoutes = [
    ['POST', '/git/blobs', createBlob],
    ['GET', '/git/blobs/:sha', getBlob],
    ['POST', '/git/trees', postTree],
    ['GET', '/git/trees/:sha', getTree],
    ['POST', '/git/commits', postCommit],
    ['GET', '/git/commits/:sha', getCommitObject],
    ['GET', '/git/ref/*ref', getRef],
    ['GET', '/git/matching-refs/*ref', listMatchingRefs],
    ['POST', '/git/refs', postRef],
    ['PATCH', '/git/refs/*ref', patchRef],
    ['DELETE', '/git/refs/*ref', removeRef],
];

;// CONCATENATED MODULE: ./forge/rest/contents.ts
/** https://docs.github.com/en/rest/repos/contents and https://docs.github.com/en/rest/commits */











async function getContents(call) {
    const { viewer, repository, params, query, accept } = call;
    requireRead(viewer, repository, 'contents');
    const commit = await (0,git/* resolveCommit */.WL)(repository.directory, query.get('ref') ?? repository.defaultBranch);
    if (!commit)
        throw notFound(`No commit found for the ref ${query.get('ref')}`);
    const path = (params.path ?? '').replace(/\/+$/, '');
    const object = await (0,git/* readObject */.Ag)(repository.directory, `${commit}:${path}`);
    if (!object)
        throw notFound();
    if (object.type === 'tree') {
        const entries = await listTree(repository.directory, object.oid, false);
        return ok(entries.map((entry) => ({
            ...entryOf(call, joined(path, entry.path), entry.sha, entry.size ?? 0),
            type: kinds[entry.type],
        })));
    }
    if (/\braw\b/.test(accept))
        return ok(object.bytes);
    const entry = entryOf(call, path, object.oid, object.bytes.length);
    return ok({ ...entry, type: 'file', encoding: 'base64', content: wrapBase64(object.bytes) });
}
const kinds = { blob: 'file', tree: 'dir', commit: 'submodule' };
function joined(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
function entryOf({ state, repository }, path, sha, size) {
    const url = `${repositoryUrl(state, repository)}/contents/${path}`;
    const html = `${state.url}/${repository.fullName}/blob/${repository.defaultBranch}/${path}`;
    const git = `${repositoryUrl(state, repository)}/git/blobs/${sha}`;
    const links = { self: url, git, html };
    return {
        name: path.split('/').at(-1),
        path,
        sha,
        size,
        url,
        html_url: html,
        git_url: git,
        download_url: `${state.url}/${repository.fullName}/raw/${repository.defaultBranch}/${path}`,
        _links: links,
    };
}
/** Writes or deletes one file in one commit; `sha` is the blob the caller has seen. */
async function writeContents(call, content) {
    const { state, viewer, repository, params } = call;
    const path = params.path ?? '';
    const branch = optionalText(call, 'branch') ?? repository.defaultBranch;
    const tip = repository.refs.get(`refs/heads/${branch}`);
    if (!tip)
        throw notFound(`Branch ${branch} not found`);
    const known = await (0,git/* readObject */.Ag)(repository.directory, `${tip}:${path}`);
    const seen = optionalText(call, 'sha');
    if (known && seen === undefined)
        throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
    if (seen !== undefined && seen !== known?.oid)
        throw new Refusal(409, `${path} does not match ${seen}`);
    const files = { [path]: content };
    const sha = await pushFiles(state, viewer, repository, { branch, files, message: input_text(call, 'message') });
    const commit = renderGitCommit(state, repository, sha, await readCommit(call, sha));
    const blob = content && (await (0,git/* readObject */.Ag)(repository.directory, `${sha}:${path}`));
    const entry = blob && { ...entryOf(call, path, blob.oid, blob.bytes.length), type: 'file' };
    return { status: content && !known ? 201 : 200, body: { content: entry, commit } };
}
async function readCommit({ repository }, sha) {
    const object = await (0,git/* readObject */.Ag)(repository.directory, sha);
    if (object?.type !== 'commit')
        throw notFound();
    return (0,git/* parseCommit */.L5)(object.bytes);
}
async function renderCommitOf(call, sha) {
    return renderCommit(call.state, call.repository, sha, await readCommit(call, sha));
}
async function getCommit(call) {
    const { viewer, repository, params } = call;
    requireRead(viewer, repository, 'contents');
    const sha = await (0,git/* resolveCommit */.WL)(repository.directory, params.ref ?? '');
    if (!sha)
        throw new Refusal(422, `No commit found for SHA: ${params.ref}`);
    return ok(await renderCommitOf(call, sha));
}
async function listRepositoryCommits(call) {
    const { viewer, repository, query } = call;
    requireRead(viewer, repository, 'contents');
    const sha = await (0,git/* resolveCommit */.WL)(repository.directory, query.get('sha') ?? repository.defaultBranch);
    if (!sha)
        throw notFound();
    const path = query.get('path');
    const shas = await listCommits(repository, [sha, ...(path ? ['--', `:(literal)${path}`] : [])]);
    const answer = page(call, shas, (one) => one);
    return { ...answer, body: await Promise.all(answer.body.map((one) => renderCommitOf(call, one))) };
}
async function getBranch(call) {
    const { state, viewer, repository, params } = call;
    requireRead(viewer, repository, 'contents');
    const name = params.branch ?? '';
    const sha = repository.refs.get(`refs/heads/${name}`);
    if (!sha)
        throw notFound('Branch not found');
    const isProtected = repository.settings.protectedBranches.includes(name);
    const self = `${repositoryUrl(state, repository)}/branches/${name}`;
    return ok({
        name,
        commit: await renderCommitOf(call, sha),
        _links: { self, html: `${state.url}/${repository.fullName}/tree/${name}` },
        protected: isProtected,
        protection: {
            enabled: isProtected,
            required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
        },
        protection_url: `${self}/protection`,
    });
}
function listBranches(call) {
    const { state, viewer, repository } = call;
    requireRead(viewer, repository, 'contents');
    const branches = [...repository.refs].filter(([ref]) => ref.startsWith('refs/heads/'));
    return page(call, branches, ([ref, sha]) => {
        const name = ref.slice('refs/heads/'.length);
        const commit = { sha, url: `${repositoryUrl(state, repository)}/commits/${sha}` };
        return { name, commit, protected: repository.settings.protectedBranches.includes(name) };
    });
}
async function compare(call) {
    const { state, viewer, repository, params } = call;
    requireRead(viewer, repository, 'contents');
    const { directory } = repository;
    const [from = '', to = ''] = (params.range ?? '').split('...');
    const [base, head] = await Promise.all([(0,git/* resolveCommit */.WL)(directory, from), (0,git/* resolveCommit */.WL)(directory, to)]);
    if (!base || !head)
        throw notFound();
    const [ahead, behind, mergeBase, files] = await Promise.all([
        listCommits(repository, ['--reverse', `${base}..${head}`]),
        listCommits(repository, [`${head}..${base}`]),
        (0,git/* gitText */.q_)(directory, ['merge-base', base, head]),
        diffFiles(directory, base, head),
    ]);
    const status = behind.length === 0 ? (ahead.length === 0 ? 'identical' : 'ahead') : ahead.length === 0 ? 'behind' : 'diverged';
    const page = `${state.url}/${repository.fullName}/compare/${base}...${head}`;
    return ok({
        url: `${repositoryUrl(state, repository)}/compare/${params.range}`,
        html_url: page,
        permalink_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        status,
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        base_commit: await renderCommitOf(call, base),
        merge_base_commit: await renderCommitOf(call, mergeBase),
        commits: await Promise.all(ahead.slice(0, 250).map((sha) => renderCommitOf(call, sha))),
        files: files.map((file) => renderFile(state, repository, head, file)),
    });
}
const contentRoutes = [
    ['GET', '/contents', getContents],
    ['GET', '/contents/*path', getContents],
    ['PUT', '/contents/*path', (call) => writeContents(call, Buffer.from(input_text(call, 'content'), 'base64'))],
    ['DELETE', '/contents/*path', (call) => writeContents(call, null)],
    ['GET', '/commits', listRepositoryCommits],
    ['GET', '/commits/*ref', getCommit],
    ['GET', '/branches', listBranches],
    ['GET', '/branches/*branch', getBranch],
    ['GET', '/compare/*range', compare],
];

;// CONCATENATED MODULE: ./forge/rest/labels.ts
/** https://docs.github.com/en/rest/issues/labels */







function labelOf(call) {
    requireRead(call.viewer, call.repository, 'issues', 'pull_requests');
    const label = findLabel(call.repository, call.params.name ?? '');
    if (!label)
        throw notFound();
    return label;
}
function listRepositoryLabels(call) {
    const { state, viewer, repository } = call;
    requireRead(viewer, repository, 'issues', 'pull_requests');
    return page(call, repository.labels, (label) => renderLabel(state, repository, label));
}
function createRepositoryLabel(call) {
    const { state, viewer, repository } = call;
    const input = {
        name: input_text(call, 'name'),
        color: optionalText(call, 'color'),
        description: nullableText(call, 'description'),
    };
    return created(renderLabel(state, repository, createLabel(state, viewer, repository, input)));
}
function patchLabel(call) {
    const { state, viewer, repository } = call;
    const [name, color] = [optionalText(call, 'new_name'), optionalText(call, 'color')];
    const description = nullableText(call, 'description');
    const changes = {
        ...(name === undefined ? {} : { name }),
        ...(color === undefined ? {} : { color }),
        ...(description === undefined ? {} : { description }),
    };
    return ok(renderLabel(state, repository, updateLabel(state, viewer, repository, labelOf(call), changes)));
}
/** Labels come as `{ "labels": [...] }` or as a bare list. */
function labelNames(call) {
    if (Array.isArray(call.body))
        return requireTexts('labels', call.body);
    return requireTexts('labels', fields(call).labels ?? []);
}
function issueLabels(call, issue) {
    return issue.labels.map((label) => renderLabel(call.state, call.repository, label));
}
/** Changes an issue's labels and answers with those it has now. */
function changing(change) {
    return (call) => {
        const issue = issues_issueOf(call);
        change(call, issue);
        return ok(issueLabels(call, issue));
    };
}
function listIssueLabels(call) {
    return page(call, issues_issueOf(call).labels, (label) => renderLabel(call.state, call.repository, label));
}
const labelRoutes = [
    ['GET', '/labels', listRepositoryLabels],
    ['POST', '/labels', createRepositoryLabel],
    ['GET', '/labels/:name', (call) => ok(renderLabel(call.state, call.repository, labelOf(call)))],
    ['PATCH', '/labels/:name', patchLabel],
    [
        'DELETE',
        '/labels/:name',
        (call) => {
            deleteLabel(call.state, call.viewer, call.repository, labelOf(call));
            return noContent();
        },
    ],
    ['GET', '/issues/:number/labels', listIssueLabels],
    [
        'POST',
        '/issues/:number/labels',
        changing((call, issue) => addLabels(call.state, call.viewer, issue, labelNames(call))),
    ],
    [
        'PUT',
        '/issues/:number/labels',
        changing((call, issue) => setLabels(call.state, call.viewer, issue, labelNames(call))),
    ],
    [
        'DELETE',
        '/issues/:number/labels/:name',
        changing((call, issue) => removeLabel(call.state, call.viewer, issue, call.params.name ?? '')),
    ],
    [
        'DELETE',
        '/issues/:number/labels',
        (call) => {
            setLabels(call.state, call.viewer, issues_issueOf(call), []);
            return noContent();
        },
    ],
];

;// CONCATENATED MODULE: ./forge/rest/pulls.ts
/** https://docs.github.com/en/rest/pulls/pulls */














/** The pull request a path names, which the viewer may read. */
function pullOf(call) {
    requireRead(call.viewer, call.repository, 'pull_requests');
    return findPull(call.repository, numberParam(call, 'number'));
}
/** The pull request, once git has said whether it can be merged. */
async function fullPull(call, pullRequest) {
    const mergeable = pullRequest.state === 'open' ? await isMergeable(pullRequest) : null;
    return renderFullPull(call.state, pullRequest, mergeable);
}
function listPulls(call) {
    const { state, viewer, repository, query } = call;
    requireRead(viewer, repository, 'pull_requests');
    const wanted = query.get('state') ?? 'open';
    const [head, base] = [query.get('head'), query.get('base')];
    const pulls = repository.issues
        .filter(isPullRequest)
        .filter((pullRequest) => wanted === 'all' || pullRequest.state === wanted)
        // GitHub ignores a head that does not name its owner.
        .filter(({ pull }) => !head?.includes(':') || `${pull.head.owner.login}:${pull.head.ref}` === head)
        .filter(({ pull }) => !base || pull.base.ref === base)
        .sort(compareBy(query.get('sort'), query.get('direction') ?? ((query.get('sort') ?? 'created') === 'created' ? 'desc' : 'asc')));
    return page(call, pulls, (pullRequest) => renderPull(state, pullRequest));
}
async function createPull(call) {
    const { state, viewer, repository } = call;
    const pullRequest = await openPull(state, viewer, repository, {
        title: input_text(call, 'title'),
        body: nullableText(call, 'body'),
        head: input_text(call, 'head'),
        base: input_text(call, 'base'),
        draft: optionalFlag(call, 'draft'),
    });
    return created(await fullPull(call, pullRequest));
}
async function patchPull(call) {
    const { state, viewer } = call;
    const pullRequest = pullOf(call);
    if (viewer.kind === 'workflow')
        requireWrite(viewer, call.repository, changingPulls); // `issues: write` is not enough here
    const base = optionalText(call, 'base');
    if (base !== undefined)
        await changeBase(state, viewer, pullRequest, base);
    editIssue(state, viewer, pullRequest, {
        title: optionalText(call, 'title'),
        body: nullableText(call, 'body'),
        state: optionalChoice(call, 'state', ['open', 'closed']),
    });
    return ok(await fullPull(call, pullRequest));
}
async function putMerge(call) {
    const sha = await mergePull(call.state, call.viewer, pullOf(call), {
        method: optionalChoice(call, 'merge_method', ['merge', 'squash', 'rebase']),
        title: optionalText(call, 'commit_title'),
        message: optionalText(call, 'commit_message'),
        sha: optionalText(call, 'sha'),
    });
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}
async function pulls_listFiles(call) {
    const pullRequest = pullOf(call);
    const files = await pullFiles(pullRequest);
    return page(call, files, (file) => renderFile(call.state, call.repository, pullRequest.pull.head.sha, file));
}
async function listPullCommits(call) {
    const { state, repository } = call;
    const pullRequest = pullOf(call);
    const range = `${await pullBase(pullRequest)}..${pullRequest.pull.head.sha}`;
    const shas = await listCommits(repository, ['--reverse', range]);
    const commits = (await (0,git/* readObjects */.$I)(repository.directory, shas)).filter((object) => object !== null);
    return page(call, commits, ({ oid, bytes }) => renderCommit(state, repository, oid, (0,git/* parseCommit */.L5)(bytes)));
}
function changingReviewers(call, change) {
    const pullRequest = pullOf(call);
    change(call.state, call.viewer, pullRequest, optionalTexts(call, 'reviewers') ?? []);
    return pullRequest;
}
function listReviewers(call) {
    const { requestedReviewers } = pullOf(call).pull;
    return ok({ users: requestedReviewers.map((account) => renderAccount(call.state, account)), teams: [] });
}
const pullRoutes = [
    ['GET', '/pulls', listPulls],
    ['POST', '/pulls', createPull],
    ['GET', '/pulls/:number', async (call) => ok(await fullPull(call, pullOf(call)))],
    ['PATCH', '/pulls/:number', patchPull],
    ['GET', '/pulls/:number/files', pulls_listFiles],
    ['GET', '/pulls/:number/commits', listPullCommits],
    [
        'GET',
        '/pulls/:number/merge',
        (call) => (pullOf(call).pull.mergedAt ? { status: 204 } : { status: 404, body: { message: 'Not Found' } }),
    ],
    ['PUT', '/pulls/:number/merge', putMerge],
    ['GET', '/pulls/:number/requested_reviewers', listReviewers],
    [
        'POST',
        '/pulls/:number/requested_reviewers',
        (call) => created(renderPull(call.state, changingReviewers(call, requestReviewers))),
    ],
    [
        'DELETE',
        '/pulls/:number/requested_reviewers',
        (call) => ok(renderPull(call.state, changingReviewers(call, removeReviewers))),
    ],
];

;// CONCATENATED MODULE: ./forge/rest/repos.ts
/** Repositories, their people, and what a token may ask about itself. */









/** The four words of the days before triage and maintain. */
const legacyPermissions = {
    none: 'none',
    read: 'read',
    triage: 'read',
    write: 'write',
    maintain: 'write',
    admin: 'admin',
};
/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
function getPermission(call) {
    const { state, viewer, repository, params } = call;
    requireRead(viewer, repository, 'metadata');
    if (viewer.kind === 'anonymous')
        throw new Refusal(401, 'Requires authentication');
    if (viewer.kind === 'person' && !includesRole(roleOf(repository, viewer.account), 'write')) {
        throw forbidden('Must have push access to view collaborator permission.');
    }
    const account = findAccount(state, params.login ?? '');
    if (!account)
        throw notFound(`${params.login} is not a user`);
    const role = roleOf(repository, account);
    const user = { ...renderAccount(state, account), permissions: renderPermissions(role), role_name: role };
    return ok({ permission: legacyPermissions[role], role_name: role, user });
}
function listCollaborators(call) {
    const { state, viewer, repository } = call;
    requireRead(viewer, repository, 'metadata');
    if (viewer.kind === 'person' && !includesRole(roleOf(repository, viewer.account), 'write')) {
        throw forbidden('Must have push access to view repository collaborators.');
    }
    const logins = [repository.owner.login, ...repository.roles.keys()];
    const accounts = [...new Set(logins.map((login) => findAccount(state, login)))].filter((account) => account !== undefined);
    return page(call, accounts, (account) => {
        const role = roleOf(repository, account);
        return { ...renderAccount(state, account), permissions: renderPermissions(role), role_name: role };
    });
}
/** 204 or 404: whether somebody can be assigned to issues. */
function checkAssignee(call) {
    const account = findAccount(call.state, call.params.login ?? '');
    if (!account || !includesRole(roleOf(call.repository, account), 'write'))
        throw notFound();
    return noContent();
}
const repositoryRoutes = [
    ['GET', '', (call) => ok(renderRepository(call.state, call.repository, call.viewer))],
    ['GET', '/collaborators', listCollaborators],
    ['GET', '/collaborators/:login/permission', getPermission],
    ['GET', '/assignees/:login', checkAssignee],
    ['GET', '/issue-types', (call) => ok(issueTypesOf(call.state, call.repository.owner).map(renderIssueType))],
];
function getViewer({ state, viewer }) {
    if (viewer.kind === 'anonymous')
        throw new Refusal(401, 'Requires authentication');
    if (viewer.kind === 'workflow')
        throw integration();
    return ok(renderProfile(state, viewer.account));
}
function getUser({ state, params }) {
    const account = findAccount(state, params.login ?? '');
    if (!account)
        throw notFound();
    return ok(renderProfile(state, account));
}
function listOrganizationTypes({ state, params }) {
    const owner = findAccount(state, params.org ?? '');
    if (owner?.kind !== 'Organization')
        throw notFound();
    return ok(issueTypesOf(state, owner).map(renderIssueType));
}
const rootRoutes = [
    ['GET', '/orgs/:org/issue-types', listOrganizationTypes],
    ['GET', '/user', getViewer],
    ['GET', '/users/:login', getUser],
    ...appRootRoutes,
];

;// CONCATENATED MODULE: ./forge/rest/reviews.ts
/** https://docs.github.com/en/rest/pulls/reviews and https://docs.github.com/en/rest/pulls/comments */









const reviewEvents = ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'];
function reviewOf(call) {
    return findReview(call.viewer, pullOf(call), numberParam(call, 'review'));
}
function listReviews(call) {
    const reviews = visibleReviews(call.viewer, pullOf(call));
    return page(call, reviews, (review) => renderReview(call.state, review));
}
async function postReview(call) {
    const { state, viewer } = call;
    const review = await createReview(state, viewer, pullOf(call), {
        event: optionalChoice(call, 'event', reviewEvents),
        body: optionalText(call, 'body'),
        commit: optionalText(call, 'commit_id'),
        comments: fields(call).comments === undefined ? [] : objects(call, 'comments').map(lineInput),
    });
    return ok(renderReview(state, review));
}
/** `position`, the old way to name a line, is not understood. */
function lineInput(given) {
    const { path, body, line, side, start_line } = given;
    if (typeof path !== 'string' || typeof body !== 'string')
        throw wrong('"path" and "body" must be strings.');
    return {
        path,
        body,
        line: typeof line === 'number' ? line : undefined,
        side: side === 'LEFT' || side === 'RIGHT' ? side : undefined,
        startLine: typeof start_line === 'number' ? start_line : undefined,
    };
}
function submitEvent(call) {
    const { state, viewer } = call;
    const event = optionalChoice(call, 'event', reviewEvents);
    if (!event)
        throw wrong('"event" wasn\'t supplied.');
    return ok(renderReview(state, submitReview(state, viewer, reviewOf(call), event, optionalText(call, 'body'))));
}
function putDismissal(call) {
    const { state, viewer } = call;
    return ok(renderReview(state, dismissReview(state, viewer, reviewOf(call), input_text(call, 'message'))));
}
function removeReview(call) {
    const review = reviewOf(call);
    deletePendingReview(call.viewer, review);
    return ok(renderReview(call.state, review));
}
function listReviewComments(call) {
    return page(call, reviewOf(call).comments, (comment) => renderLegacyComment(call, comment));
}
/** This one list shows where a comment stood, but not its line. */
function renderLegacyComment({ state }, comment) {
    const { line, original_line, side, start_line, original_start_line, start_side, subject_type, ...shown } = renderLineComment(state, comment);
    return shown;
}
function reviews_commentOf(call) {
    requireRead(call.viewer, call.repository, 'pull_requests');
    return findLineComment(call.viewer, call.repository, numberParam(call, 'comment'));
}
function listLineComments(call) {
    const comments = visibleReviews(call.viewer, pullOf(call)).flatMap((review) => review.comments);
    return page(call, comments.sort(reviews_byId), (comment) => renderLineComment(call.state, comment));
}
function listAllLineComments(call) {
    const { state, viewer, repository } = call;
    requireRead(viewer, repository, 'pull_requests');
    const reviews = repository.issues.filter(isPullRequest).flatMap((pull) => visibleReviews(viewer, pull));
    return page(call, reviews.flatMap(({ comments }) => comments).sort(reviews_byId), (one) => renderLineComment(state, one));
}
const reviews_byId = (a, b) => a.id - b.id;
async function postLineComment(call) {
    const { state, viewer } = call;
    const pullRequest = pullOf(call);
    const { in_reply_to } = fields(call);
    const made = typeof in_reply_to === 'number'
        ? await replyInThread(state, viewer, findLineComment(viewer, call.repository, in_reply_to).thread, input_text(call, 'body'))
        : await commentOnLine(state, viewer, pullRequest, {
            ...lineInput(fields(call)),
            commit: input_text(call, 'commit_id'),
        });
    return created(renderLineComment(state, made));
}
async function postReply(call) {
    const { state, viewer } = call;
    return created(renderLineComment(state, await replyInThread(state, viewer, reviews_commentOf(call).thread, input_text(call, 'body'))));
}
const reviewRoutes = [
    ['GET', '/pulls/comments', listAllLineComments],
    ['GET', '/pulls/comments/:comment', (call) => ok(renderLineComment(call.state, reviews_commentOf(call)))],
    [
        'PATCH',
        '/pulls/comments/:comment',
        (call) => {
            const comment = editLineComment(call.state, call.viewer, reviews_commentOf(call), input_text(call, 'body'));
            return ok(renderLineComment(call.state, comment));
        },
    ],
    [
        'DELETE',
        '/pulls/comments/:comment',
        (call) => {
            deleteLineComment(call.state, call.viewer, reviews_commentOf(call));
            return noContent();
        },
    ],
    ...reactionRoutes('/pulls/comments/:comment/reactions', reviews_commentOf),
    ['GET', '/pulls/:number/comments', listLineComments],
    ['POST', '/pulls/:number/comments', postLineComment],
    ['POST', '/pulls/:number/comments/:comment/replies', postReply],
    ['GET', '/pulls/:number/reviews', listReviews],
    ['POST', '/pulls/:number/reviews', postReview],
    ['GET', '/pulls/:number/reviews/:review', (call) => ok(renderReview(call.state, reviewOf(call)))],
    [
        'PUT',
        '/pulls/:number/reviews/:review',
        (call) => ok(renderReview(call.state, editReview(call.state, call.viewer, reviewOf(call), input_text(call, 'body')))),
    ],
    ['DELETE', '/pulls/:number/reviews/:review', removeReview],
    ['GET', '/pulls/:number/reviews/:review/comments', listReviewComments],
    ['POST', '/pulls/:number/reviews/:review/events', submitEvent],
    ['PUT', '/pulls/:number/reviews/:review/dismissals', putDismissal],
];

;// CONCATENATED MODULE: ./forge/rest/rest.ts
/** GitHub's REST API: finds the route and lets it answer. */















/** Everything below `/repos/OWNER/REPO`. The first match wins: `/issues/comments` stands before `/issues/:number`. */
const routes = [
    ...repositoryRoutes,
    ...actionRoutes,
    ...reviewRoutes,
    ...checkRoutes,
    ...commentRoutes,
    ...issueRoutes,
    ...labelRoutes,
    ...pullRoutes,
    ...gitRoutes,
    ...contentRoutes,
    ...appRoutes,
];
/** Answers one REST request. */
async function answerRest(call, method, path) {
    for (const [verb, pattern, handler] of rootRoutes) {
        const params = verb === method && matchPath(pattern, path);
        if (params)
            return handler({ ...call, params });
    }
    const [, fullName = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path) ?? [];
    if (fullName === '')
        throw notFound();
    for (const [verb, pattern, handler] of routes) {
        const params = verb === method && matchPath(pattern, rest);
        if (!params)
            continue;
        const repository = findRepository(call.state, call.viewer, route_decode(fullName));
        return handler({ ...call, params, repository });
    }
    throw notFound();
}
/** `GET /rate_limit`, which costs nothing itself. */
function answerRateLimit({ core, graphql }) {
    // Searching has a budget of its own, which nobody here can spend.
    const search = { limit: 30, remaining: 30, used: 0, reset: core.resetAt };
    const resources = { core: renderBudget(core), search, graphql: renderBudget(graphql) };
    return ok({ resources, rate: resources.core });
}

;// CONCATENATED MODULE: ./forge/secondary-limit.ts
/** Secondary limits: how much one account may write in a minute and in an hour. */

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
function newLimits() {
    return { contentPerMinute: 80, contentPerHour: 500, primary: { person: 5000, workflow: 1000, anonymous: 60 } };
}
const minute = 60_000;
const secondary_limit_hour = 60 * minute;
/** Whether a request writes something people get to read; git objects are none of that. */
function makesContent(method, path, body) {
    if (path === '/graphql')
        return /^\s*mutation\b/m.test(body?.query ?? '');
    return method !== 'GET' && method !== 'HEAD' && !/^\/repos\/[^/]+\/[^/]+\/git\//.test(path);
}
/** Counts one write of an account; 403 with `retry-after` when there were too many. */
function spendContent(state, login) {
    const { contentPerMinute, contentPerHour } = state.limits;
    const at = state.clock().getTime();
    const times = (state.contentTimes.get(login) ?? []).filter((time) => at - time < secondary_limit_hour);
    state.contentTimes.set(login, times);
    const lastMinute = times.filter((time) => at - time < minute);
    if (lastMinute.length >= contentPerMinute)
        throw secondaryLimit(secondsUntil(lastMinute[0], minute, at), at);
    if (times.length >= contentPerHour)
        throw secondaryLimit(secondsUntil(times[0], secondary_limit_hour, at), at);
    times.push(at);
}
function secondsUntil(first, window, at) {
    return Math.max(1, Math.ceil(((first ?? at) + window - at) / 1000));
}
/** GitHub's refusal, in its words. */
function secondaryLimit(retryAfter, at = Date.now()) {
    const message = 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later. ' +
        'If you reach out to GitHub Support for help, please include the request ID C4D2:1F30:2A81F:5B03C:691EF2A0 and timestamp ' +
        `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC.`;
    const documentation = 'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';
    return new Refusal(403, message, { headers: { 'retry-after': String(retryAfter) }, documentation });
}

;// CONCATENATED MODULE: ./forge/web/html.ts
/** Escapes text for HTML, attributes included. */
function escapeText(text) {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** A template for HTML. */
function html(texts, ...parts) {
    return { html: texts.map((text, at) => text + print(parts[at])).join('') };
}
/** Declares text to be HTML. */
function raw(text) {
    return { html: text };
}
function print(part) {
    if (part === null || part === undefined || part === false)
        return '';
    if (typeof part === 'string' || typeof part === 'number')
        return escapeText(String(part));
    return 'html' in part ? part.html : part.map(print).join('');
}

;// CONCATENATED MODULE: ./forge/web/icon.ts
/** A few of GitHub's octicons (MIT, https://github.com/primer/octicons), and avatars drawn from an id. */

const paths = {
    open: 'M8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0ZM1.5 8a6.5 6.5 0 1 0 13 0 6.5 6.5 0 0 0-13 0Z',
    closed: 'M11.28 6.78a.75.75 0 0 0-1.06-1.06L7.25 8.69 5.78 7.22a.75.75 0 0 0-1.06 1.06l2 2a.75.75 0 0 0 1.06 0l3.5-3.5Z M16 8A8 8 0 1 1 0 8a8 8 0 0 1 16 0Zm-1.5 0a6.5 6.5 0 1 0-13 0 6.5 6.5 0 0 0 13 0Z',
    pull: 'M1.5 3.25a2.25 2.25 0 1 1 3 2.122v5.256a2.251 2.251 0 1 1-1.5 0V5.372A2.25 2.25 0 0 1 1.5 3.25Zm5.677-.177L9.573.677A.25.25 0 0 1 10 .854V2.5h1A2.5 2.5 0 0 1 13.5 5v5.628a2.251 2.251 0 1 1-1.5 0V5a1 1 0 0 0-1-1h-1v1.646a.25.25 0 0 1-.427.177L7.177 3.427a.25.25 0 0 1 0-.354ZM3.75 2.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Zm0 9.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Zm8.25.75a.75.75 0 1 0 1.5 0 .75.75 0 0 0-1.5 0Z',
    merge: 'M5.45 5.154A4.25 4.25 0 0 0 9.25 7.5h1.378a2.251 2.251 0 1 1 0 1.5H9.25A5.734 5.734 0 0 1 5 7.123v3.505a2.25 2.25 0 1 1-1.5 0V5.372a2.25 2.25 0 1 1 1.95-.218ZM4.25 13.5a.75.75 0 1 0 0-1.5.75.75 0 0 0 0 1.5Zm8.5-4.5a.75.75 0 1 0 0-1.5.75.75 0 0 0 0 1.5ZM5 3.25a.75.75 0 1 0 0 .005V3.25Z',
    check: 'M13.78 4.22a.75.75 0 0 1 0 1.06l-7.25 7.25a.75.75 0 0 1-1.06 0L2.22 9.28a.751.751 0 0 1 .018-1.042.751.751 0 0 1 1.042-.018L6 10.94l6.72-6.72a.75.75 0 0 1 1.06 0Z',
    cross: 'M3.72 3.72a.75.75 0 0 1 1.06 0L8 6.94l3.22-3.22a.749.749 0 0 1 1.275.326.749.749 0 0 1-.215.734L9.06 8l3.22 3.22a.749.749 0 0 1-.326 1.275.749.749 0 0 1-.734-.215L8 9.06l-3.22 3.22a.751.751 0 0 1-1.042-.018.751.751 0 0 1-.018-1.042L6.94 8 3.72 4.78a.75.75 0 0 1 0-1.06Z',
    tag: 'M1 7.775V2.75C1 1.784 1.784 1 2.75 1h5.025c.464 0 .91.184 1.238.513l6.25 6.25a1.75 1.75 0 0 1 0 2.474l-5.026 5.026a1.75 1.75 0 0 1-2.474 0l-6.25-6.25A1.752 1.752 0 0 1 1 7.775Zm1.5 0c0 .066.026.13.073.177l6.25 6.25a.25.25 0 0 0 .354 0l5.025-5.025a.25.25 0 0 0 0-.354l-6.25-6.25a.25.25 0 0 0-.177-.073H2.75a.25.25 0 0 0-.25.25ZM6 5a1 1 0 1 1 0 2 1 1 0 0 1 0-2Z',
    commit: 'M11.93 8.5a4.002 4.002 0 0 1-7.86 0H.75a.75.75 0 0 1 0-1.5h3.32a4.002 4.002 0 0 1 7.86 0h3.32a.75.75 0 0 1 0 1.5Zm-1.43-.75a2.5 2.5 0 1 0-5 0 2.5 2.5 0 0 0 5 0Z',
    comment: 'M1 2.75C1 1.784 1.784 1 2.75 1h10.5c.966 0 1.75.784 1.75 1.75v7.5A1.75 1.75 0 0 1 13.25 12H9.06l-2.573 2.573A1.458 1.458 0 0 1 4 13.543V12H2.75A1.75 1.75 0 0 1 1 10.25Zm1.75-.25a.25.25 0 0 0-.25.25v7.5c0 .138.112.25.25.25h2a.75.75 0 0 1 .75.75v2.19l2.72-2.72a.749.749 0 0 1 .53-.22h4.5a.25.25 0 0 0 .25-.25v-7.5a.25.25 0 0 0-.25-.25Z',
    eye: 'M8 2c1.981 0 3.671.992 4.933 2.078 1.27 1.091 2.187 2.345 2.637 3.023a1.62 1.62 0 0 1 0 1.798c-.45.678-1.367 1.932-2.637 3.023C11.67 13.008 9.981 14 8 14c-1.981 0-3.671-.992-4.933-2.078C1.797 10.83.88 9.576.43 8.898a1.62 1.62 0 0 1 0-1.798c.45-.677 1.367-1.931 2.637-3.022C4.33 2.992 6.019 2 8 2ZM1.679 7.932a.12.12 0 0 0 0 .136c.411.622 1.241 1.75 2.366 2.717C5.176 11.758 6.527 12.5 8 12.5c1.473 0 2.825-.742 3.955-1.715 1.124-.967 1.954-2.096 2.366-2.717a.12.12 0 0 0 0-.136c-.412-.621-1.242-1.75-2.366-2.717C10.824 4.242 9.473 3.5 8 3.5c-1.473 0-2.825.742-3.955 1.715-1.124.967-1.954 2.096-2.366 2.717ZM8 10a2 2 0 1 1-.001-3.999A2 2 0 0 1 8 10Z',
    repo: 'M2 2.5A2.5 2.5 0 0 1 4.5 0h8.75a.75.75 0 0 1 .75.75v12.5a.75.75 0 0 1-.75.75h-2.5a.75.75 0 0 1 0-1.5h1.75v-2h-8a1 1 0 0 0-.714 1.7.75.75 0 1 1-1.072 1.05A2.495 2.495 0 0 1 2 11.5Zm10.5-1h-8a1 1 0 0 0-1 1v6.708A2.486 2.486 0 0 1 4.5 9h8ZM5 12.25a.25.25 0 0 1 .25-.25h3.5a.25.25 0 0 1 .25.25v3.25a.25.25 0 0 1-.4.2l-1.45-1.087a.249.249 0 0 0-.3 0L5.4 15.7a.25.25 0 0 1-.4-.2Z',
    dot: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
};
/** An icon of sixteen pixels. */
function icon(name) {
    return html `<svg class="icon icon-${name}" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="${paths[name]}"/></svg>`;
}
/** A picture for an account that has none: five by five fields, the same on both sides. */
function avatar(id) {
    let seed = (id * 2_654_435_761) >>> 0;
    const next = () => {
        seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
        return seed / 2 ** 32;
    };
    const color = `hsl(${Math.floor(next() * 360)} 50% 55%)`;
    const fields = [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2].flatMap((column) => next() < 0.5 ? [...new Set([column, 4 - column])].map((x) => `M${x} ${row}h1v1h-1z`) : []));
    const path = raw(fields.join(''));
    return html `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 7 7"><path fill="#f0f0f0" d="M-1-1h7v7h-7z"/><path fill="${color}" d="${path}"/></svg>`
        .html;
}

;// CONCATENATED MODULE: ./forge/web/page.ts


/** A whole page. */
function page_page(repository, tab, title, content) {
    const { owner, name, fullName } = repository;
    const count = (kind) => repository.issues.filter((one) => one.kind === kind && one.state === 'open').length;
    const link = (to, label, kind) => html `<a class="tab${to === tab ? ' selected' : ''}" href="/${fullName}/${to}">${icon(to === 'pulls' ? 'pull' : 'open')}${label} <span class="counter">${count(kind)}</span></a>`;
    return html `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · ${fullName}</title>
<link rel="stylesheet" href="/_forge/style.css"><link rel="icon" href="/avatars/${owner.id}"></head><body>
<header><div class="crumbs">${icon('repo')}<a href="/${fullName}/issues">${owner.login}</a> / <a class="strong" href="/${fullName}/issues">${name}</a>
<span class="pill">${repository.settings.private ? 'Private' : 'Public'}</span></div>
<nav>${link('issues', 'Issues', 'Issue')}${link('pulls', 'Pull requests', 'PullRequest')}</nav></header>
<main>${content}</main><footer>A small GitHub on this machine. Nothing here leaves it.</footer></body></html>`.html;
}
/** Somebody's picture. */
function face(account, size = 40) {
    return html `<img class="face" src="/avatars/${account?.id ?? 0}" alt="" width="${size}" height="${size}">`;
}
/** Somebody's name; bots are marked. */
function person(account) {
    if (!account)
        return html `<span class="strong">ghost</span>`;
    const bot = account.kind === 'Bot' && html ` <span class="pill">bot</span>`;
    return html `<span class="strong">${account.login.replace('[bot]', '')}</span>${bot}`;
}
/** A label in its colour, with letters that can be read on it. */
function labelPill({ name, color, description }) {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    const dark = red * 0.299 + green * 0.587 + blue * 0.114 < 150;
    return html `<span class="label${dark ? ' dark' : ''}" style="background:#${color}" title="${description ?? ''}">${name}</span>`;
}
/** The state of an issue or pull request, in words and icon. */
function page_stateOf(issue) {
    if (issue.pull?.mergedAt)
        return { word: 'Merged', kind: 'merged' };
    if (issue.state === 'closed')
        return issue.pull
            ? { word: 'Closed', kind: 'closed' }
            : { word: 'Closed', kind: issue.stateReason === 'completed' ? 'done' : 'draft' };
    return issue.pull?.draft ? { word: 'Draft', kind: 'draft' } : { word: 'Open', kind: 'open' };
}
/** The icon of that state. */
function stateIcon(issue) {
    if (issue.pull)
        return icon(issue.pull.mergedAt ? 'merge' : 'pull');
    return icon(issue.state === 'open' ? 'open' : 'closed');
}
/** A moment, short, with the whole of it on hovering. */
function time(at) {
    const date = new Date(at);
    const short = date.toLocaleString('en', {
        month: 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
        timeZone: 'UTC',
    });
    return html `<time datetime="${at}" title="${at}">${short}</time>`;
}
/** So many of something. */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./forge/web/diff.ts
/** Changes: files as two columns of numbers and one of lines, with what people say of them in between. */




/** One file's changes. */
function fileBox(file, threads) {
    const own = threads.filter(({ path, outdated }) => path === file.path && !outdated);
    const name = file.previousPath ? `${file.previousPath} → ${file.path}` : file.path;
    const lines = parsePatch(file.patch ?? '').flatMap(({ header, lines }) => [
        html `<tr class="hunk"><td></td><td></td><td>${header}</td></tr>`,
        ...lines.map((line) => html `${lineRow(line)}${own.filter((thread) => isAt(thread, line)).map(threadRow)}`),
    ]);
    const content = file.patch === null
        ? html `<p class="blank">There is nothing to show: a binary file, or only its name or mode changed.</p>`
        : html `<table class="diff">${lines}</table>`;
    return html `<div class="box file" id="${file.path}"><div class="box-head"><span class="mono">${name}</span>${counts(file)}</div>${content}</div>`;
}
/** How many lines came and went. */
function counts({ additions, deletions }) {
    return html `<span class="counts"><span class="plus">+${additions}</span> <span class="minus">−${deletions}</span></span>`;
}
const diff_signs = { same: ' ', added: '+', removed: '-' };
function lineRow({ kind, before, after, text }) {
    return html `<tr class="${kind}"><td class="number">${before}</td><td class="number">${after}</td><td class="line"><span class="sign">${diff_signs[kind]}</span>${text}</td></tr>`;
}
function isAt({ side, line }, { before, after }) {
    return line !== null && (side === 'LEFT' ? before : after) === line;
}
function threadRow(thread) {
    return html `<tr class="talk"><td colspan="3">${talk(thread)}</td></tr>`;
}
/** A thread in the conversation, with the lines it is about. */
function threadBox(thread) {
    const lines = parsePatch(thread.diffHunk).flatMap(({ lines }) => lines.slice(-4));
    const marks = [thread.outdated && 'Outdated', thread.resolvedBy && 'Resolved'].filter((mark) => mark !== false && mark !== null);
    const content = html `<table class="diff">${lines.map(lineRow)}</table>${talk(thread)}`;
    const head = html `<span class="mono">${thread.path}</span><span>${marks.map((mark) => html `<span class="pill">${mark}</span>`)}</span>`;
    if (!thread.resolvedBy)
        return html `<div class="box thread"><div class="box-head">${head}</div>${content}</div>`;
    return html `<details class="box thread"><summary class="box-head">${head}</summary>${content}</details>`;
}
function talk({ comments, issue }) {
    return html `${comments.map((comment) => html `<div class="said" id="discussion_r${comment.id}"><div>${face(comment.author, 24)} ${person(comment.author)} <span class="muted">${time(comment.createdAt)}</span></div>${body(comment, issue)}</div>`)}`;
}

// EXTERNAL MODULE: ./node_modules/micromark/index.js + 43 modules
var micromark = __webpack_require__(5951);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 13 modules
var micromark_extension_gfm = __webpack_require__(9363);
;// CONCATENATED MODULE: ./forge/web/markdown.ts
/** Markdown as GitHub shows it in issues: a little raw HTML, no comments, no images, line breaks kept, names and numbers linked. */



/** Renders a text written in a repository. */
function renderMarkdown(repository, text) {
    const open = [];
    const htmlExtensions = [(0,micromark_extension_gfm/* gfmHtml */.I)(), rawHtml(open)];
    const rendered = (0,micromark/* micromark */.yt)(keepLineBreaks(text), { extensions: [(0,micromark_extension_gfm/* gfm */.T)()], htmlExtensions });
    const closed = rendered + open.map((tag) => `</${tag}>`).join('');
    return raw(linkNames(repository, showAlerts(showImages(closed))));
}
/** In issues, unlike in files, a line ends where its writer ended it. */
function keepLineBreaks(text) {
    let fence = null;
    return text
        .split('\n')
        .map((line) => {
        const mark = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
        if (fence === null && mark === null)
            return `${line.trimEnd()}  `;
        if (fence === null)
            fence = mark;
        else if (mark?.startsWith(fence))
            fence = null;
        return line;
    })
        .join('\n');
}
const allowed = /^(?:b|blockquote|br|code|dd|del|details|dl|dt|em|hr|i|ins|kbd|li|ol|p|pre|q|s|samp|strong|sub|summary|sup|ul|var)$/;
const voids = ['br', 'hr'];
/** Raw HTML goes through tag by tag, without attributes; tags left open are noted, and closed at the end. */
function rawHtml(open) {
    const sanitize = (text) => text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(tagOrText, keep);
    const keep = (part, slash, name) => {
        if (name === undefined)
            return escapeText(part);
        const tag = name.toLowerCase();
        if (!allowed.test(tag))
            return '';
        if (voids.includes(tag))
            return `<${tag}>`;
        if (slash) {
            const at = open.indexOf(tag);
            if (at < 0)
                return '';
            open.splice(at, 1);
            return `</${tag}>`;
        }
        open.unshift(tag);
        return tag === 'details' && /\sopen\b/i.test(part) ? '<details open>' : `<${tag}>`;
    };
    return {
        enter: {
            htmlFlow() {
                this.lineEndingIfNeeded();
                this.buffer();
            },
            htmlText() {
                this.buffer();
            },
        },
        exit: {
            htmlFlow(token) {
                this.resume();
                this.raw(sanitize(this.sliceSerialize(token)));
            },
            htmlText(token) {
                this.resume();
                this.raw(sanitize(this.sliceSerialize(token)));
            },
        },
    };
}
const tagOrText = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>|[^<]+|</gi;
/** The forge fetches nothing from outside: a picture becomes a link to it. */
function showImages(rendered) {
    return rendered.replace(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g, (_, source, alt) => {
        return source === '' ? alt : `<a href="${source}">${alt || 'picture'}</a>`;
    });
}
/** `> [!NOTE]` and its like. */
function showAlerts(rendered) {
    const alert = /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br \/>)?\n?((?:(?!<blockquote>)[\s\S])*?)<\/blockquote>/g;
    return rendered.replace(alert, (_, word, body) => {
        const kind = word.toLowerCase();
        const title = word.slice(0, 1) + kind.slice(1);
        return `<div class="markdown-alert markdown-alert-${kind}"><p class="markdown-alert-title">${title}</p><p>${body}</div>`;
    });
}
/** Links `@login` and `#number` in whatever is neither code nor a link already. */
function linkNames(repository, rendered) {
    let inside = 0;
    return rendered.replace(/<(\/?)(\w+)[^>]*>|[^<]+/g, (part, slash, tag) => {
        if (tag === undefined)
            return inside > 0 ? part : linkText(repository, part);
        if (/^(?:a|code|pre)$/.test(tag))
            inside += slash ? -1 : 1;
        return part;
    });
}
function linkText({ fullName, issues }, text) {
    return text
        .replace(/(?<![\w&/])#(\d+)\b/g, (found, number) => {
        const issue = issues.find((issue) => issue.number === Number(number));
        return issue ? `<a href="${issuePath(issue)}">#${number}</a>` : found;
    })
        .replace(/(?<![\w.@/-])@([a-z\d](?:-?[a-z\d]){0,38})\b/gi, `<a class="mention" href="/${fullName}/issues?author=$1">@$1</a>`);
}
/** Where people read an issue or pull request, on this server. */
function issuePath(issue) {
    return `/${issue.repository.fullName}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
}

;// CONCATENATED MODULE: ./forge/web/conversation.ts
/** The conversation of an issue or pull request: what was said and what happened, in the order of time. */







/** Everything from the first text on, with the commits of a pull request where they were made. */
function conversation(issue, commits = []) {
    const reviews = isPullRequest(issue) ? issue.pull.reviews.filter(({ state }) => state !== 'PENDING') : [];
    // That a merged pull request is closed goes without saying.
    const events = issue.timeline.filter(({ kind }) => kind !== 'ClosedEvent' || !issue.pull?.mergedAt);
    const items = [
        ...issue.comments.map((comment) => ({ at: comment.createdAt, id: comment.id, shown: () => commentBox(comment) })),
        ...reviews.map((review) => ({
            at: review.submittedAt ?? review.createdAt,
            id: review.id,
            shown: () => reviewItem(review),
        })),
        ...commits.map((known) => ({ at: known.commit.committer.date, id: 0, shown: () => commitLine(issue, known) })),
        ...grouped(events).map((events) => {
            const [first] = events;
            return { at: first?.createdAt ?? '', id: first?.id ?? 0, shown: () => eventLine(events) };
        }),
    ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id);
    return html `<div class="timeline">${textBox(issue, issue, `issue-${issue.number}`)}${items.map(({ shown }) => shown())}</div>`;
}
function commitLine({ repository }, { sha, commit }) {
    const address = `/${repository.fullName}/commit/${sha}`;
    return html `<div class="event"><span class="badge">${icon('commit')}</span><span class="grow"><a class="commit" href="${address}">${commit.message.split('\n')[0]}</a></span><a class="mono muted" href="${address}">${sha.slice(0, 7)}</a></div>`;
}
/** Labels that one person changes in one go make one line. */
function grouped(events) {
    const groups = [];
    for (const event of events) {
        const last = groups.at(-1)?.at(-1);
        const together = last?.kind === event.kind && last.actor === event.actor && last.createdAt === event.createdAt;
        if (together && 'label' in event)
            groups.at(-1)?.push(event);
        else
            groups.push([event]);
    }
    return groups;
}
function commentBox(comment) {
    const id = `issuecomment-${comment.id}`;
    if (comment.minimizedReason === null)
        return textBox(comment, comment.issue, id);
    return html `<details class="hidden-comment"><summary class="muted">This comment was marked as ${comment.minimizedReason}.</summary>${textBox(comment, comment.issue, id)}</details>`;
}
/** A text with its author's face beside it. */
function textBox(text, issue, id) {
    const association = associationOf(issue.repository, text.author);
    const role = association === 'NONE'
        ? null
        : html `<span class="pill">${association.slice(0, 1)}${association.slice(1).toLowerCase()}</span>`;
    const own = text.author !== null && text.author === issue.author && text !== issue && html `<span class="pill">Author</span>`;
    return html `<div class="entry" id="${id}">${face(text.author)}<div class="box comment"><div class="box-head">
<span>${person(text.author)} <span class="muted">${text === issue ? 'opened' : 'commented'} <a href="#${id}">${time(text.createdAt)}</a>${edited(text)}</span></span>
<span>${own} ${role}</span></div>${body(text, issue)}</div></div>`;
}
function edited({ lastEditedAt, editor, author }) {
    return lastEditedAt === null ? null : html ` · edited${editor !== author && html ` by ${editor?.login ?? 'ghost'}`}`;
}
/** What a text says, and how people took it. */
function body(text, issue) {
    const said = text.body.trim() === ''
        ? html `<p><em>No description provided.</em></p>`
        : renderMarkdown(issue.repository, text.body);
    return html `<div class="markdown-body">${said}</div>${reactions(text.reactions)}`;
}
const faces = {
    '+1': '👍',
    '-1': '👎',
    laugh: '😄',
    hooray: '🎉',
    confused: '😕',
    heart: '❤️',
    rocket: '🚀',
    eyes: '👀',
};
function reactions(given) {
    if (given.length === 0)
        return null;
    const kinds = [...new Set(given.map(({ content }) => content))];
    const shown = kinds.map((kind) => {
        const by = given.filter(({ content }) => content === kind);
        const names = by.map(({ account }) => account.login).join(', ');
        return html `<span class="reaction" title="${names}">${faces[kind] ?? kind} ${by.length}</span>`;
    });
    return html `<div class="reactions">${shown}</div>`;
}
const verdicts = {
    APPROVED: ['check', 'approved these changes', 'good'],
    CHANGES_REQUESTED: ['cross', 'requested changes', 'bad'],
    COMMENTED: ['eye', 'reviewed', ''],
    DISMISSED: ['cross', 'reviewed; the review was dismissed', ''],
};
function reviewItem(review) {
    const { issue } = review;
    const [name, words, kind] = verdicts[review.state] ?? ['eye', 'reviewed', ''];
    const opened = issue.pull.threads.filter(({ comments }) => comments[0]?.review === review);
    // A reply is shown in its thread.
    if (opened.length === 0 && review.body === '' && review.comments.length > 0)
        return html ``;
    const id = `pullrequestreview-${review.id}`;
    const said = review.body !== '' && html `<div class="box comment">${body(review, issue)}</div>`;
    return html `<div class="event" id="${id}"><span class="badge ${kind}">${icon(name)}</span>
<span>${face(review.author, 20)} ${person(review.author)} ${words} <a class="muted" href="#${id}">${time(review.submittedAt ?? review.createdAt)}</a></span></div>
<div class="entry inset">${said}${opened.map((thread) => threadBox(thread))}</div>`;
}
function eventLine(events) {
    const [event] = events;
    if (!event)
        return html ``;
    const [name, words, kind = ''] = describe(event, events);
    return html `<div class="event"><span class="badge ${kind}">${icon(name)}</span><span>${face(event.actor, 20)} ${person(event.actor)} ${words} <span class="muted">${time(event.createdAt)}</span></span></div>`;
}
function describe(event, events) {
    const labels = events.flatMap((one) => ('label' in one ? [labelPill(one.label), html ` `] : []));
    switch (event.kind) {
        case 'LabeledEvent':
            return ['tag', html `added ${labels}`];
        case 'UnlabeledEvent':
            return ['tag', html `removed ${labels}`];
        case 'AssignedEvent':
        case 'UnassignedEvent':
            return ['dot', html `${event.kind === 'AssignedEvent' ? 'assigned' : 'unassigned'} ${person(event.assignee)}`];
        case 'RenamedTitleEvent':
            return ['dot', html `changed the title <del>${event.previousTitle}</del> <strong>${event.currentTitle}</strong>`];
        case 'ClosedEvent':
            return ['closed', closedBy(event.stateReason, event.closer), event.stateReason === 'completed' ? 'done' : 'bad'];
        case 'ReopenedEvent':
            return ['open', html `reopened this`, 'good'];
        case 'CrossReferencedEvent':
            return [
                'dot',
                html `mentioned this in <a href="${issuePath(event.source)}">${event.source.title} <span class="muted">#${event.source.number}</span></a>`,
            ];
        case 'MergedEvent':
            return [
                'merge',
                html `merged commit <code>${event.commit.slice(0, 7)}</code> into <code>${event.mergeRefName}</code>`,
                'done',
            ];
        case 'ReviewRequestedEvent':
            return ['eye', html `requested a review from ${person(event.reviewer)}`];
        case 'ReviewRequestRemovedEvent':
            return ['eye', html `removed the request for review from ${person(event.reviewer)}`];
        case 'ReviewDismissedEvent':
            return ['cross', html `dismissed ${person(event.review.author)}’s review: ${event.dismissalMessage}`];
        default:
            return ['dot', html `${plainWords[event.kind] ?? event.kind}`];
    }
}
function closedBy(reason, closer) {
    const how = closer ? html ` in <a href="${issuePath(closer)}">#${closer.number}</a>` : html ``;
    const as = reason === null ? html `` : html ` as ${reason.replace('_', ' ')}`;
    return html `closed this${as}${how}`;
}
const plainWords = {
    LockedEvent: 'locked the conversation',
    UnlockedEvent: 'unlocked the conversation',
    HeadRefDeletedEvent: 'deleted the branch',
    HeadRefRestoredEvent: 'restored the branch',
    ConvertToDraftEvent: 'marked this pull request as draft',
    ReadyForReviewEvent: 'marked this pull request as ready for review',
    IssueTypeAddedEvent: 'added the issue type',
    IssueTypeChangedEvent: 'changed the issue type',
    IssueTypeRemovedEvent: 'removed the issue type',
};

;// CONCATENATED MODULE: ./forge/web/issue.ts



/** The page of an issue. */
function issue_issuePage(issue) {
    const { author, createdAt, comments } = issue;
    const told = html `${person(author)} opened this issue ${time(createdAt)} · ${plural(comments.length, 'comment')}`;
    const content = html `${heading(issue, told)}<div class="columns"><div>${conversation(issue)}</div>${aside(issue)}</div>`;
    return page_page(issue.repository, 'issues', `${issue.title} · Issue #${issue.number}`, content);
}
/** Title, number, state, and a line that tells the rest. */
function heading(issue, told) {
    const { word, kind } = page_stateOf(issue);
    return html `<div class="heading"><h1>${issue.title} <span class="muted">#${issue.number}</span></h1>
<div><span class="state ${kind}">${stateIcon(issue)} ${word}</span> <span class="muted">${told}</span></div></div>`;
}
/** Assignees, labels, and whoever else belongs here. */
function aside(issue, more = html ``) {
    const labels = issue.labels.length > 0 ? issue.labels.map((label) => html `${labelPill(label)} `) : html `None yet`;
    const type = issue.type && section('Type', html `${issue.type.name}`);
    const talkers = [...new Set([issue.author, ...issue.comments.map(({ author }) => author)])];
    return html `<aside>${more}${section('Assignees', people(issue.assignees, 'No one'))}${section('Labels', html `${labels}`)}${type}
${section(plural(talkers.length, 'participant'), html `${talkers.map((account) => face(account, 26))}`)}</aside>`;
}
/** A part of the column at the side. */
function section(title, content) {
    return html `<section><h2>${title}</h2><div>${content}</div></section>`;
}
/** People by name. */
function people(accounts, nobody) {
    if (accounts.length === 0)
        return html `${nobody}`;
    return html `${accounts.map((account) => html `<div>${face(account, 20)} ${person(account)}</div>`)}`;
}

;// CONCATENATED MODULE: ./forge/web/list.ts




/** The page of all issues or all pull requests: `?state=closed`, `?author=login`, `?label=name`. */
function listPage(repository, tab, query) {
    const kind = tab === 'issues' ? 'Issue' : 'PullRequest';
    const [author, label] = [query.get('author'), query.get('label')];
    const all = repository.issues
        .filter((issue) => issue.kind === kind)
        .filter((issue) => !author || issue.author?.login === author)
        .filter((issue) => !label || issue.labels.some(({ name }) => name === label));
    const wanted = query.get('state') === 'closed' ? 'closed' : 'open';
    const shown = all.filter(({ state }) => state === wanted).toReversed();
    const choice = (state, word) => {
        const count = all.filter((issue) => issue.state === state).length;
        return html `<a class="${state === wanted ? 'strong' : 'muted'}" href="?state=${state}">${count} ${word}</a>`;
    };
    const title = tab === 'issues' ? 'Issues' : 'Pull requests';
    return page_page(repository, tab, title, html `<h1>${title}</h1><div class="box list"><div class="box-head">${choice('open', 'Open')} ${choice('closed', 'Closed')}</div>
${shown.length > 0 ? shown.map(row) : html `<p class="blank">There is nothing here.</p>`}</div>`);
}
function row(issue) {
    const { kind } = page_stateOf(issue);
    return html `<div class="row"><span class="state-icon ${kind}">${stateIcon(issue)}</span><div class="grow">
<a class="title" href="${issuePath(issue)}">${issue.title}</a> ${issue.labels.map((label) => html `${labelPill(label)} `)}
<div class="muted small">#${issue.number} opened ${time(issue.createdAt)} by ${issue.author?.login ?? 'ghost'}</div></div>
${issue.comments.length > 0 && html `<span class="muted">${icon('comment')} ${issue.comments.length}</span>`}</div>`;
}

;// CONCATENATED MODULE: ./forge/web/markdown-style.ts
/**
 * github-markdown-css 5.9.0 (light), made by scripts/style.mjs.
 *
 * MIT License
 *
 * Copyright (c) Sindre Sorhus <sindresorhus@gmail.com> (https://sindresorhus.com)
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
const markdownStyle = '.markdown-body {color-scheme: light;-ms-text-size-adjust: 100%;-webkit-text-size-adjust: 100%;margin: 0;font-weight: 400;color: #1f2328;background-color: #ffffff;font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji";font-size: 16px;line-height: 1.5;word-wrap: break-word;}.markdown-body a {text-decoration: underline;text-underline-offset: .2rem;}.markdown-body .octicon {display: inline-block;fill: currentColor;vertical-align: text-bottom;}.markdown-body h1:hover .anchor .octicon-link:before,.markdown-body h2:hover .anchor .octicon-link:before,.markdown-body h3:hover .anchor .octicon-link:before,.markdown-body h4:hover .anchor .octicon-link:before,.markdown-body h5:hover .anchor .octicon-link:before,.markdown-body h6:hover .anchor .octicon-link:before {width: 16px;height: 16px;content: \' \';display: inline-block;background-color: currentColor;-webkit-mask-image: url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\' viewBox=\'0 0 16 16\' version=\'1.1\' aria-hidden=\'true\'><path fill-rule=\'evenodd\' d=\'M7.775 3.275a.75.75 0 001.06 1.06l1.25-1.25a2 2 0 112.83 2.83l-2.5 2.5a2 2 0 01-2.83 0 .75.75 0 00-1.06 1.06 3.5 3.5 0 004.95 0l2.5-2.5a3.5 3.5 0 00-4.95-4.95l-1.25 1.25zm-4.69 9.64a2 2 0 010-2.83l2.5-2.5a2 2 0 012.83 0 .75.75 0 001.06-1.06 3.5 3.5 0 00-4.95 0l-2.5 2.5a3.5 3.5 0 004.95 4.95l1.25-1.25a.75.75 0 00-1.06-1.06l-1.25 1.25a2 2 0 01-2.83 0z\'></path></svg>");mask-image: url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\' viewBox=\'0 0 16 16\' version=\'1.1\' aria-hidden=\'true\'><path fill-rule=\'evenodd\' d=\'M7.775 3.275a.75.75 0 001.06 1.06l1.25-1.25a2 2 0 112.83 2.83l-2.5 2.5a2 2 0 01-2.83 0 .75.75 0 00-1.06 1.06 3.5 3.5 0 004.95 0l2.5-2.5a3.5 3.5 0 00-4.95-4.95l-1.25 1.25zm-4.69 9.64a2 2 0 010-2.83l2.5-2.5a2 2 0 012.83 0 .75.75 0 001.06-1.06 3.5 3.5 0 00-4.95 0l-2.5 2.5a3.5 3.5 0 004.95 4.95l1.25-1.25a.75.75 0 00-1.06-1.06l-1.25 1.25a2 2 0 01-2.83 0z\'></path></svg>");}.markdown-body details,.markdown-body figcaption,.markdown-body figure {display: block;}.markdown-body summary {display: list-item;}.markdown-body [hidden] {display: none !important;}.markdown-body a {background-color: rgba(0,0,0,0);color: #0969da;text-decoration: none;}.markdown-body abbr[title] {border-bottom: none;-webkit-text-decoration: underline dotted;text-decoration: underline dotted;}.markdown-body b,.markdown-body strong {font-weight: 600;}.markdown-body dfn {font-style: italic;}.markdown-body h1 {margin: .67em 0;font-weight: 600;padding-bottom: .3em;font-size: 2em;border-bottom: 1px solid #d1d9e0b3;}.markdown-body mark {background-color: #fff8c5;color: #1f2328;}.markdown-body small {font-size: 90%;}.markdown-body sub,.markdown-body sup {font-size: 75%;line-height: 0;position: relative;vertical-align: baseline;}.markdown-body sub {bottom: -0.25em;}.markdown-body sup {top: -0.5em;}.markdown-body img {border-style: none;max-width: 100%;box-sizing: content-box;}.markdown-body code,.markdown-body kbd,.markdown-body pre,.markdown-body samp {font-family: monospace;font-size: 1em;}.markdown-body figure {margin: 1em 2.5rem;}.markdown-body hr {box-sizing: content-box;overflow: hidden;background: rgba(0,0,0,0);border-bottom: 1px solid #d1d9e0b3;height: .25em;padding: 0;margin: 1.5rem 0;background-color: #d1d9e0;border: 0;}.markdown-body input {font: inherit;margin: 0;overflow: visible;font-family: inherit;font-size: inherit;line-height: inherit;}.markdown-body [type=button],.markdown-body [type=reset],.markdown-body [type=submit] {-webkit-appearance: button;appearance: button;}.markdown-body [type=checkbox],.markdown-body [type=radio] {box-sizing: border-box;padding: 0;}.markdown-body [type=number]::-webkit-inner-spin-button,.markdown-body [type=number]::-webkit-outer-spin-button {height: auto;}.markdown-body [type=search]::-webkit-search-cancel-button,.markdown-body [type=search]::-webkit-search-decoration {-webkit-appearance: none;appearance: none;}.markdown-body ::-webkit-input-placeholder {color: inherit;opacity: .54;}.markdown-body ::-webkit-file-upload-button {-webkit-appearance: button;appearance: button;font: inherit;}.markdown-body a:hover {text-decoration: underline;}.markdown-body ::placeholder {color: #59636e;opacity: 1;}.markdown-body hr::before {display: table;content: "";}.markdown-body hr::after {display: table;clear: both;content: "";}.markdown-body table {border-spacing: 0;border-collapse: collapse;display: block;width: max-content;max-width: 100%;overflow: auto;font-variant: tabular-nums;}.markdown-body td,.markdown-body th {padding: 0;}.markdown-body details summary {cursor: pointer;}.markdown-body a:focus,.markdown-body [role=button]:focus,.markdown-body input[type=radio]:focus,.markdown-body input[type=checkbox]:focus {outline: 2px solid var(--borderColor-accent-emphasis);outline-offset: -2px;box-shadow: none;}.markdown-body a:focus:not(:focus-visible),.markdown-body [role=button]:focus:not(:focus-visible),.markdown-body input[type=radio]:focus:not(:focus-visible),.markdown-body input[type=checkbox]:focus:not(:focus-visible) {outline: solid 1px rgba(0,0,0,0);}.markdown-body a:focus-visible,.markdown-body [role=button]:focus-visible,.markdown-body input[type=radio]:focus-visible,.markdown-body input[type=checkbox]:focus-visible {outline: 2px solid var(--borderColor-accent-emphasis);outline-offset: -2px;box-shadow: none;}.markdown-body a:not([class]):focus,.markdown-body a:not([class]):focus-visible,.markdown-body input[type=radio]:focus,.markdown-body input[type=radio]:focus-visible,.markdown-body input[type=checkbox]:focus,.markdown-body input[type=checkbox]:focus-visible {outline-offset: 0;}.markdown-body kbd {display: inline-block;padding: 0.25rem;font: 11px ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;line-height: 10px;color: #1f2328;vertical-align: middle;background-color: #f6f8fa;border: solid 1px var(--borderColor-muted);border-bottom-color: var(--borderColor-muted);border-radius: 6px;box-shadow: inset 0 -1px 0 var(--borderColor-muted);}.markdown-body h1,.markdown-body h2,.markdown-body h3,.markdown-body h4,.markdown-body h5,.markdown-body h6 {margin-top: 1.5rem;margin-bottom: 1rem;font-weight: 600;line-height: 1.25;}.markdown-body h2 {font-weight: 600;padding-bottom: .3em;font-size: 1.5em;border-bottom: 1px solid #d1d9e0b3;}.markdown-body h3 {font-weight: 600;font-size: 1.25em;}.markdown-body h4 {font-weight: 600;font-size: 1em;}.markdown-body h5 {font-weight: 600;font-size: .875em;}.markdown-body h6 {font-weight: 600;font-size: .85em;color: #59636e;}.markdown-body p {margin-top: 0;margin-bottom: 10px;}.markdown-body blockquote {margin: 0;padding: 0 1em;color: #59636e;border-left: .25em solid #d1d9e0;}.markdown-body ul,.markdown-body ol {margin-top: 0;margin-bottom: 0;padding-left: 2em;}.markdown-body ol ol,.markdown-body ul ol {list-style-type: lower-roman;}.markdown-body ul ul ol,.markdown-body ul ol ol,.markdown-body ol ul ol,.markdown-body ol ol ol {list-style-type: lower-alpha;}.markdown-body dd {margin-left: 0;}.markdown-body tt,.markdown-body code,.markdown-body samp {font-family: ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;font-size: 12px;}.markdown-body pre {margin-top: 0;margin-bottom: 0;font-family: ui-monospace, SFMono-Regular, SF Mono, Menlo, Consolas, Liberation Mono, monospace;font-size: 12px;word-wrap: normal;}.markdown-body .octicon {display: inline-block;overflow: visible !important;vertical-align: text-bottom;fill: currentColor;}.markdown-body input::-webkit-outer-spin-button,.markdown-body input::-webkit-inner-spin-button {margin: 0;appearance: none;}.markdown-body .mr-2 {margin-right: 0.5rem !important;}.markdown-body::before {display: table;content: "";}.markdown-body::after {display: table;clear: both;content: "";}.markdown-body>*:first-child {margin-top: 0 !important;}.markdown-body>*:last-child {margin-bottom: 0 !important;}.markdown-body a:not([href]) {color: inherit;text-decoration: none;}.markdown-body .absent {color: #d1242f;}.markdown-body .anchor {float: left;padding-right: 0.25rem;margin-left: -20px;line-height: 1;}.markdown-body .anchor:focus {outline: none;}.markdown-body p,.markdown-body blockquote,.markdown-body ul,.markdown-body ol,.markdown-body dl,.markdown-body table,.markdown-body pre,.markdown-body details {margin-top: 0;margin-bottom: 1rem;}.markdown-body blockquote>:first-child {margin-top: 0;}.markdown-body blockquote>:last-child {margin-bottom: 0;}.markdown-body h1 .octicon-link,.markdown-body h2 .octicon-link,.markdown-body h3 .octicon-link,.markdown-body h4 .octicon-link,.markdown-body h5 .octicon-link,.markdown-body h6 .octicon-link {color: #1f2328;vertical-align: middle;visibility: hidden;}.markdown-body h1:hover .anchor,.markdown-body h2:hover .anchor,.markdown-body h3:hover .anchor,.markdown-body h4:hover .anchor,.markdown-body h5:hover .anchor,.markdown-body h6:hover .anchor {text-decoration: none;}.markdown-body h1:hover .anchor .octicon-link,.markdown-body h2:hover .anchor .octicon-link,.markdown-body h3:hover .anchor .octicon-link,.markdown-body h4:hover .anchor .octicon-link,.markdown-body h5:hover .anchor .octicon-link,.markdown-body h6:hover .anchor .octicon-link {visibility: visible;}.markdown-body h1 tt,.markdown-body h1 code,.markdown-body h2 tt,.markdown-body h2 code,.markdown-body h3 tt,.markdown-body h3 code,.markdown-body h4 tt,.markdown-body h4 code,.markdown-body h5 tt,.markdown-body h5 code,.markdown-body h6 tt,.markdown-body h6 code {padding: 0 .2em;font-size: inherit;}.markdown-body summary h1,.markdown-body summary h2,.markdown-body summary h3,.markdown-body summary h4,.markdown-body summary h5,.markdown-body summary h6 {display: inline-block;}.markdown-body summary h1 .anchor,.markdown-body summary h2 .anchor,.markdown-body summary h3 .anchor,.markdown-body summary h4 .anchor,.markdown-body summary h5 .anchor,.markdown-body summary h6 .anchor {margin-left: -40px;}.markdown-body summary h1,.markdown-body summary h2 {padding-bottom: 0;border-bottom: 0;}.markdown-body ul.no-list,.markdown-body ol.no-list {padding: 0;list-style-type: none;}.markdown-body ol[type="a s"] {list-style-type: lower-alpha;}.markdown-body ol[type="A s"] {list-style-type: upper-alpha;}.markdown-body ol[type="i s"] {list-style-type: lower-roman;}.markdown-body ol[type="I s"] {list-style-type: upper-roman;}.markdown-body ol[type="1"] {list-style-type: decimal;}.markdown-body div>ol:not([type]) {list-style-type: decimal;}.markdown-body ul ul,.markdown-body ul ol,.markdown-body ol ol,.markdown-body ol ul {margin-top: 0;margin-bottom: 0;}.markdown-body li>p {margin-top: 1rem;}.markdown-body li+li {margin-top: .25em;}.markdown-body dl {padding: 0;}.markdown-body dl dt {padding: 0;margin-top: 1rem;font-size: 1em;font-style: italic;font-weight: 600;}.markdown-body dl dd {padding: 0 1rem;margin-bottom: 1rem;}.markdown-body table th {font-weight: 600;}.markdown-body table th,.markdown-body table td {padding: 6px 13px;border: 1px solid #d1d9e0;}.markdown-body table td>:last-child {margin-bottom: 0;}.markdown-body table tr {background-color: #ffffff;border-top: 1px solid #d1d9e0b3;}.markdown-body table tr:nth-child(2n) {background-color: #f6f8fa;}.markdown-body table img {background-color: rgba(0,0,0,0);}.markdown-body img[align=right] {padding-left: 20px;}.markdown-body img[align=left] {padding-right: 20px;}.markdown-body .emoji {max-width: none;vertical-align: text-top;background-color: rgba(0,0,0,0);}.markdown-body span.frame {display: block;overflow: hidden;}.markdown-body span.frame>span {display: block;float: left;width: auto;padding: 7px;margin: 13px 0 0;overflow: hidden;border: 1px solid #d1d9e0;}.markdown-body span.frame span img {display: block;float: left;}.markdown-body span.frame span span {display: block;padding: 5px 0 0;clear: both;color: #1f2328;}.markdown-body span.align-center {display: block;overflow: hidden;clear: both;}.markdown-body span.align-center>span {display: block;margin: 13px auto 0;overflow: hidden;text-align: center;}.markdown-body span.align-center span img {margin: 0 auto;text-align: center;}.markdown-body span.align-right {display: block;overflow: hidden;clear: both;}.markdown-body span.align-right>span {display: block;margin: 13px 0 0;overflow: hidden;text-align: right;}.markdown-body span.align-right span img {margin: 0;text-align: right;}.markdown-body span.float-left {display: block;float: left;margin-right: 13px;overflow: hidden;}.markdown-body span.float-left span {margin: 13px 0 0;}.markdown-body span.float-right {display: block;float: right;margin-left: 13px;overflow: hidden;}.markdown-body span.float-right>span {display: block;margin: 13px auto 0;overflow: hidden;text-align: right;}.markdown-body code,.markdown-body tt {padding: .2em .4em;margin: 0;font-size: 85%;white-space: break-spaces;background-color: #818b981f;border-radius: 6px;}.markdown-body code br,.markdown-body tt br {display: none;}.markdown-body del code {text-decoration: inherit;}.markdown-body samp {font-size: 85%;}.markdown-body pre code {font-size: 100%;}.markdown-body pre>code {padding: 0;margin: 0;word-break: normal;white-space: pre;background: rgba(0,0,0,0);border: 0;}.markdown-body .highlight {margin-bottom: 1rem;}.markdown-body .highlight pre {margin-bottom: 0;word-break: normal;}.markdown-body .highlight pre,.markdown-body pre {padding: 1rem;overflow: auto;font-size: 85%;line-height: 1.45;color: #1f2328;background-color: #f6f8fa;border-radius: 6px;}.markdown-body pre code,.markdown-body pre tt {display: inline;padding: 0;margin: 0;overflow: visible;line-height: inherit;word-wrap: normal;background-color: rgba(0,0,0,0);border: 0;}.markdown-body .csv-data td,.markdown-body .csv-data th {padding: 5px;overflow: hidden;font-size: 12px;line-height: 1;text-align: left;white-space: nowrap;}.markdown-body .csv-data .blob-num {padding: 10px 0.5rem 9px;text-align: right;background: #ffffff;border: 0;}.markdown-body .csv-data tr {border-top: 0;}.markdown-body .csv-data th {font-weight: 600;background: #f6f8fa;border-top: 0;}.markdown-body [data-footnote-ref]::before {content: "[";}.markdown-body [data-footnote-ref]::after {content: "]";}.markdown-body .footnotes {font-size: 12px;color: #59636e;border-top: 1px solid #d1d9e0;}.markdown-body .footnotes ol {padding-left: 1rem;}.markdown-body .footnotes ol ul {display: inline-block;padding-left: 1rem;margin-top: 1rem;}.markdown-body .footnotes li {position: relative;}.markdown-body .footnotes li:target::before {position: absolute;top: calc(0.5rem*-1);right: calc(0.5rem*-1);bottom: calc(0.5rem*-1);left: calc(1.5rem*-1);pointer-events: none;content: "";border: 2px solid #0969da;border-radius: 6px;}.markdown-body .footnotes li:target {color: #1f2328;}.markdown-body .footnotes .data-footnote-backref g-emoji {font-family: monospace;}.markdown-body .pl-c {color: #59636e;}.markdown-body .pl-c1,.markdown-body .pl-s .pl-v {color: #0550ae;}.markdown-body .pl-e,.markdown-body .pl-en {color: #6639ba;}.markdown-body .pl-smi,.markdown-body .pl-s .pl-s1 {color: #1f2328;}.markdown-body .pl-ent {color: #0550ae;}.markdown-body .pl-k {color: #cf222e;}.markdown-body .pl-s,.markdown-body .pl-pds,.markdown-body .pl-s .pl-pse .pl-s1,.markdown-body .pl-sr,.markdown-body .pl-sr .pl-cce,.markdown-body .pl-sr .pl-sre,.markdown-body .pl-sr .pl-sra {color: #0a3069;}.markdown-body .pl-v,.markdown-body .pl-smw {color: #953800;}.markdown-body .pl-bu {color: #82071e;}.markdown-body .pl-ii {color: var(--fgColor-danger);background-color: var(--bgColor-danger-muted);}.markdown-body .pl-c2 {color: #f6f8fa;background-color: #cf222e;}.markdown-body .pl-sr .pl-cce {font-weight: bold;color: #116329;}.markdown-body .pl-ml {color: #3b2300;}.markdown-body .pl-mh,.markdown-body .pl-mh .pl-en,.markdown-body .pl-ms {font-weight: bold;color: #0550ae;}.markdown-body .pl-mi {font-style: italic;color: #1f2328;}.markdown-body .pl-mb {font-weight: bold;color: #1f2328;}.markdown-body .pl-md {color: #82071e;background-color: #ffebe9;}.markdown-body .pl-mi1 {color: #116329;background-color: #dafbe1;}.markdown-body .pl-mc {color: #953800;background-color: #ffd8b5;}.markdown-body .pl-mi2 {color: #d1d9e0;background-color: #0550ae;}.markdown-body .pl-mdr {font-weight: bold;color: #8250df;}.markdown-body .pl-ba {color: #59636e;}.markdown-body .pl-sg {color: #818b98;}.markdown-body .pl-corl {text-decoration: underline;color: #0a3069;}.markdown-body [role=button]:focus:not(:focus-visible),.markdown-body [role=tabpanel][tabindex="0"]:focus:not(:focus-visible),.markdown-body button:focus:not(:focus-visible),.markdown-body summary:focus:not(:focus-visible),.markdown-body a:focus:not(:focus-visible) {outline: none;box-shadow: none;}.markdown-body [tabindex="0"]:focus:not(:focus-visible),.markdown-body details-dialog:focus:not(:focus-visible) {outline: none;}.markdown-body g-emoji {display: inline-block;min-width: 1ch;font-family: "Apple Color Emoji","Segoe UI Emoji","Segoe UI Symbol";font-size: 1em;font-style: normal !important;font-weight: 400;line-height: 1;vertical-align: -0.075em;}.markdown-body g-emoji img {width: 1em;height: 1em;}.markdown-body a:has(>p,>div,>pre,>blockquote) {display: block;}.markdown-body a:has(>p,>div,>pre,>blockquote):not(:has(.snippet-clipboard-content,>pre)) {width: fit-content;}.markdown-body a:has(>p,>div,>pre,>blockquote):has(.snippet-clipboard-content,>pre):focus-visible {outline: 2px solid var(--borderColor-accent-emphasis);outline-offset: 2px;}.markdown-body .task-list-item {list-style-type: none;}.markdown-body .task-list-item label {font-weight: 400;}.markdown-body .task-list-item.enabled label {cursor: pointer;}.markdown-body .task-list-item+.task-list-item {margin-top: 0.25rem;}.markdown-body .task-list-item .handle {display: none;}.markdown-body .task-list-item-checkbox {margin: 0 .2em .25em -1.4em;vertical-align: middle;}.markdown-body ul:dir(rtl) .task-list-item-checkbox {margin: 0 -1.6em .25em .2em;}.markdown-body ol:dir(rtl) .task-list-item-checkbox {margin: 0 -1.6em .25em .2em;}.markdown-body .contains-task-list:hover .task-list-item-convert-container,.markdown-body .contains-task-list:focus-within .task-list-item-convert-container {display: block;width: auto;height: 24px;overflow: visible;clip-path: none;}.markdown-body ::-webkit-calendar-picker-indicator {filter: invert(50%);}.markdown-body .markdown-alert {padding: 0.5rem 1rem;margin-bottom: 1rem;color: inherit;border-left: .25em solid #d1d9e0;}.markdown-body .markdown-alert>:first-child {margin-top: 0;}.markdown-body .markdown-alert>:last-child {margin-bottom: 0;}.markdown-body .markdown-alert .markdown-alert-title {display: flex;font-weight: 500;align-items: center;line-height: 1;}.markdown-body .markdown-alert.markdown-alert-note {border-left-color: #0969da;}.markdown-body .markdown-alert.markdown-alert-note .markdown-alert-title {color: #0969da;}.markdown-body .markdown-alert.markdown-alert-important {border-left-color: #8250df;}.markdown-body .markdown-alert.markdown-alert-important .markdown-alert-title {color: #8250df;}.markdown-body .markdown-alert.markdown-alert-warning {border-left-color: #9a6700;}.markdown-body .markdown-alert.markdown-alert-warning .markdown-alert-title {color: #9a6700;}.markdown-body .markdown-alert.markdown-alert-tip {border-left-color: #1a7f37;}.markdown-body .markdown-alert.markdown-alert-tip .markdown-alert-title {color: #1a7f37;}.markdown-body .markdown-alert.markdown-alert-caution {border-left-color: #cf222e;}.markdown-body .markdown-alert.markdown-alert-caution .markdown-alert-title {color: #d1242f;}.markdown-body>*:first-child>.heading-element:first-child {margin-top: 0 !important;}.markdown-body .highlight pre:has(+.zeroclipboard-container) {min-height: 52px;}';

;// CONCATENATED MODULE: ./forge/web/pull.ts
/** The three pages of a pull request: conversation, commits, files changed; and that of one commit. */














/** One of a pull request's pages. */
async function pullPage(pullRequest, view) {
    const content = { conversation: conversationView, commits: commitsView, files: filesView }[view];
    const title = `${pullRequest.title} · Pull request #${pullRequest.number}`;
    const shown = html `${heading(pullRequest, told(pullRequest))}${tabs(pullRequest, view)}${await content(pullRequest)}`;
    return page_page(pullRequest.repository, 'pulls', title, shown);
}
function told({ author, pull, createdAt }) {
    const { head, base, mergedAt, mergedBy, size } = pull;
    const from = html `<code>${head.crossRepository ? `${head.owner.login}:` : ''}${head.ref}</code>`;
    const into = html `${plural(size.commits, 'commit')} into <code>${base.ref}</code> from ${from}`;
    if (mergedAt)
        return html `${person(mergedBy)} merged ${into} ${time(mergedAt)}`;
    return html `${person(author)} wants to merge ${into} · ${time(createdAt)}`;
}
function tabs(pullRequest, view) {
    const { size } = pullRequest.pull;
    const tab = (to, path, label, count) => html `<a class="tab${to === view ? ' selected' : ''}" href="${issuePath(pullRequest)}${path}">${label} <span class="counter">${count}</span></a>`;
    const said = pullRequest.comments.length + pullRequest.pull.reviews.length;
    return html `<nav class="subnav">${tab('conversation', '', 'Conversation', said)}${tab('commits', '/commits', 'Commits', size.commits)}${tab('files', '/files', 'Files changed', size.changedFiles)}${counts(size)}</nav>`;
}
async function conversationView(pullRequest) {
    const { pull, body, repository } = pullRequest;
    const closing = repository.issues.filter(({ number, kind }) => kind === 'Issue' && closingNumbers(body).includes(number));
    const links = closing.map((issue) => html `<div><a href="${issuePath(issue)}">${issue.title} #${issue.number}</a></div>`);
    const reviewers = [...new Set(pull.reviews.map(({ author }) => author))].filter((account) => account !== null);
    const sides = html `${section('Reviewers', people([...new Set([...reviewers, ...pull.requestedReviewers])], 'No reviews'))}`;
    const development = links.length > 0 ? section('Development', html `Merging closes${links}`) : html ``;
    const left = html `<div>${conversation(pullRequest, await commitsOf(pullRequest))}${await mergeBox(pullRequest)}</div>`;
    return html `<div class="columns">${left}${aside(pullRequest, html `${sides}${development}`)}</div>`;
}
/** What stands in the way of the merge. */
async function mergeBox(pullRequest) {
    const { pull, repository } = pullRequest;
    if (pullRequest.state === 'closed')
        return html ``;
    const decision = reviewDecision(pullRequest);
    const clean = await isMergeable(pullRequest);
    const line = (name, kind, words) => html `<div class="row"><span class="badge ${kind}">${icon(name)}</span>${words}</div>`;
    const lines = [
        decision === 'APPROVED' && line('check', 'good', 'Changes approved'),
        decision === 'CHANGES_REQUESTED' && line('cross', 'bad', 'Changes requested'),
        ...checkRunsOf(repository, pull.head.sha).map(checkRow),
        ...statusesOf(repository, pull.head.sha).map(({ state, context, description }) => {
            const [name, kind] = marks[state] ?? ['dot', 'waits'];
            return line(name, kind, `${context}${description ? ` — ${description}` : ''}`);
        }),
        pull.draft && line('pull', '', 'This pull request is still a work in progress'),
        clean ? line('check', 'good', 'No conflicts with base branch') : line('cross', 'bad', 'This branch has conflicts'),
    ];
    return html `<div class="box merge">${lines}</div>`;
}
const marks = {
    success: ['check', 'good'],
    neutral: ['dot', ''],
    skipped: ['dot', ''],
    failure: ['cross', 'bad'],
    error: ['cross', 'bad'],
    timed_out: ['cross', 'bad'],
    cancelled: ['cross', ''],
    action_required: ['cross', 'bad'],
};
function checkRow({ name, conclusion, suite, output }) {
    const [mark, kind] = marks[conclusion ?? ''] ?? ['dot', 'waits'];
    return html `<div class="row"><span class="badge ${kind}">${icon(mark)}</span><span><span class="strong">${name}</span> <span class="muted">${suite.app.name}${output.title && ` — ${output.title}`}</span></span></div>`;
}
async function commitsOf(pullRequest) {
    const { repository, pull } = pullRequest;
    const shas = await listCommits(repository, ['--reverse', `${await pullBase(pullRequest)}..${pull.head.sha}`]);
    const objects = await (0,git/* readObjects */.$I)(repository.directory, shas);
    return objects.flatMap((object) => (object ? [{ sha: object.oid, commit: (0,git/* parseCommit */.L5)(object.bytes) }] : []));
}
async function commitsView(pullRequest) {
    const commits = await commitsOf(pullRequest);
    return html `<div class="box">${commits.map(({ sha, commit }) => commitRow(pullRequest.repository, sha, commit))}</div>`;
}
function commitRow({ fullName, verified }, sha, { message, author }) {
    const seal = verified.has(sha) && html `<span class="pill good">Verified</span> `;
    return html `<div class="row"><div class="grow"><a class="title" href="/${fullName}/commit/${sha}">${message.split('\n')[0]}</a>
<div class="muted small"><span class="strong">${author.name.replace('[bot]', '')}</span> committed ${time(author.date)}</div></div><span>${seal}<a class="mono" href="/${fullName}/commit/${sha}">${sha.slice(0, 7)}</a></span></div>`;
}
async function filesView(pullRequest) {
    const files = await pullFiles(pullRequest);
    return html `${files.map((file) => fileBox(file, pullRequest.pull.threads))}`;
}
/** The page of one commit; `null` when there is none. */
async function commitPage(repository, sha) {
    const [object] = await (0,git/* readObjects */.$I)(repository.directory, [`${sha}^{commit}`]);
    if (!object)
        return null;
    const commit = (0,git/* parseCommit */.L5)(object.bytes);
    // A first commit has nothing to be compared with.
    const parent = commit.parents[0];
    const files = parent ? await diffFiles(repository.directory, parent, object.oid) : [];
    const [first, ...rest] = commit.message.split('\n');
    const content = html `<div class="heading"><h1>${first}</h1><pre class="message">${rest.join('\n').trim()}</pre>
<div class="muted">${commit.author.name} committed ${time(commit.author.date)} · <span class="mono">${object.oid}</span></div></div>${files.map((file) => fileBox(file, []))}`;
    return page_page(repository, 'pulls', first ?? sha, content);
}

;// CONCATENATED MODULE: ./forge/web/style.ts
/** The looks of the frame around the texts; the colours are those of GitHub's light theme. */
const frameStyle = `
:root { --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --muted: #59636e; --link: #0969da; --green: #1f883d; --red: #cf222e; --purple: #8250df; --gray: #59636e; }
* { box-sizing: border-box }
body { margin: 0; color: var(--text); background: #fff; font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
code, pre, .mono { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 12px }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em }
h1 { font-size: 26px; font-weight: 400; margin: 0 0 8px; line-height: 1.25 }
header { background: var(--soft); border-bottom: 1px solid var(--line); padding: 16px 24px 0 }
main { max-width: 1140px; margin: 24px auto; padding: 0 24px }
footer { color: var(--muted); font-size: 12px; text-align: center; padding: 24px }
.icon { fill: currentColor; vertical-align: text-bottom }
.muted, .muted a { color: var(--muted) } .small { font-size: 12px } .strong { font-weight: 600; color: inherit } .grow { flex: 1; min-width: 0 }
.crumbs { font-size: 16px; color: var(--muted); display: flex; gap: 6px; align-items: center }
nav { display: flex; gap: 8px; margin-top: 12px } .subnav { border-bottom: 1px solid var(--line); margin: 0 0 24px; align-items: center }
.tab { color: var(--text); padding: 6px 10px 10px; border-bottom: 2px solid transparent; display: inline-flex; gap: 6px; align-items: center } .tab .icon { color: var(--muted) }
.tab.selected { border-color: #fd8c73; font-weight: 600 } .subnav .counts { margin-left: auto }
.counter { background: #818b981f; border-radius: 2em; padding: 0 6px; font-size: 12px; font-weight: 500 }
.pill { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; line-height: 18px; color: var(--muted); font-weight: 500; display: inline-block } .pill.good { color: var(--green); border-color: var(--green) }
.label { border-radius: 2em; padding: 0 7px; font-size: 12px; line-height: 18px; font-weight: 500; display: inline-block; color: #1f2328; border: 1px solid #1f232826; white-space: nowrap } .label.dark { color: #fff }
.markdown-body { background: transparent } .event .face, .said .face { margin-right: 4px }
.face { border-radius: 50%; box-shadow: 0 0 0 1px #1f232826; vertical-align: middle }
.box { border: 1px solid var(--line); border-radius: 6px; background: #fff; margin-bottom: 16px }
.box-head { background: var(--soft); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; display: flex; gap: 12px; justify-content: space-between; align-items: center }
.row { display: flex; gap: 8px; padding: 8px 16px; border-top: 1px solid var(--line); align-items: flex-start } .row:first-child, .box-head + .row { border-top: 0 }
.row .title { color: var(--text); font-weight: 600; font-size: 16px } .row .title:hover { color: var(--link) } .blank { color: var(--muted); padding: 24px; text-align: center; margin: 0 }
.list .box-head { justify-content: flex-start } .state-icon { line-height: 24px }
.state-icon.open { color: var(--green) } .state-icon.merged, .state-icon.done { color: var(--purple) } .state-icon.closed { color: var(--red) } .state-icon.draft { color: var(--gray) }
.heading { border-bottom: 1px solid var(--line); padding-bottom: 16px; margin-bottom: 24px } .heading:has(+ .subnav) { border: 0; margin-bottom: 0 } .heading pre { white-space: pre-wrap }
.state { color: #fff; border-radius: 2em; padding: 5px 12px; font-weight: 500; display: inline-block; margin-right: 6px; background: var(--gray) }
.state.open { background: var(--green) } .state.merged, .state.done { background: var(--purple) } .state.closed { background: var(--red) }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 256px; gap: 24px } @media (max-width: 800px) { .columns { grid-template-columns: minmax(0, 1fr) } }
aside section { border-bottom: 1px solid var(--line); padding-bottom: 14px; margin-bottom: 14px; font-size: 12px } aside h2 { font-size: 12px; color: var(--muted); font-weight: 600; margin: 0 0 6px } aside .face { margin: 0 3px 3px 0 }
.timeline { position: relative } .timeline::before { content: ""; position: absolute; left: 71px; top: 0; bottom: 0; width: 2px; background: var(--line); z-index: -1 }
.entry { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 16px; margin-bottom: 16px } .entry.inset { display: block; margin-left: 84px } .entry.inset:empty { display: none }
.comment { margin: 0; position: relative } .comment .markdown-body { padding: 16px; font-size: 14px } .entry.inset .comment { margin-bottom: 16px }
.event { display: flex; gap: 8px; align-items: center; margin: 0 0 16px 56px; line-height: 1.6 }
.commit { color: var(--text) } .badge { width: 32px; height: 32px; border-radius: 50%; background: var(--soft); border: 2px solid #fff; box-shadow: 0 0 0 1px #d1d9e080; color: var(--muted); display: inline-flex; align-items: center; justify-content: center; flex: none }
.badge.good { background: var(--green); color: #fff } .badge.bad { background: var(--red); color: #fff } .badge.done { background: var(--purple); color: #fff } .badge.waits { color: #bf8700 }
.merge { margin-left: 56px } .merge .row { align-items: center } .merge .badge { width: 24px; height: 24px }
.reactions { padding: 0 16px 12px; display: flex; gap: 6px } .reaction { border: 1px solid var(--line); border-radius: 2em; padding: 0 8px; font-size: 12px; line-height: 24px }
.hidden-comment { margin: 0 0 16px 56px; border: 1px solid var(--line); border-radius: 6px; padding: 8px 16px; background: var(--soft) } .hidden-comment[open] .entry { margin-top: 12px } summary { cursor: pointer }
.diff { border-collapse: collapse; width: 100%; font: 12px/20px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; table-layout: fixed }
.diff td { padding: 0 10px; vertical-align: top } .diff .number { width: 48px; text-align: right; color: var(--muted) } .diff td:nth-child(1), .diff td:nth-child(2) { width: 48px } .diff td[colspan] { width: auto }
.diff .line { white-space: pre-wrap; overflow-wrap: anywhere; padding-left: 22px; position: relative } .diff .sign { position: absolute; left: 8px }
.diff .hunk td { background: #ddf4ff; color: var(--muted) } .added .line { background: #dafbe1 } .added .number { background: #aceebb } .removed .line { background: #ffebe9 } .removed .number { background: #ffcecb }
.talk td { border: 1px solid var(--line); border-width: 1px 0; background: var(--soft); padding: 12px } .said { font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; padding: 12px 16px; background: #fff }
.thread .said { border-top: 1px solid var(--line) } .said .markdown-body { font-size: 14px; margin-top: 6px } .file .box-head { justify-content: flex-start } .file { overflow: hidden } .plus { color: var(--green) } .minus { color: var(--red) } .counts { font-size: 12px; font-weight: 600 }
.mention { color: var(--text) !important; font-weight: 600 } .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.markdown-body li:has(> input[type=checkbox]) { list-style: none } .markdown-body li > input[type=checkbox] { margin: 0 .3em .2em -1.4em; vertical-align: middle }
`;

;// CONCATENATED MODULE: ./forge/web/serve.ts











/** No script, no frame, nothing from elsewhere: what people write here is not to be trusted. */
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
const api = /^\/(?:repos|users|orgs|user|graphql|rate_limit)(?:\/|$)/;
const serve_known = /^\/(?:_forge|avatars)\/|^\/[^/]+\/[^/]+(?:\/(?:issues|pulls|pull|commit|raw|blob)(?:\/|$)|\/?$)/;
/** Whether a request is one for people. */
function isPage(method, path) {
    return method === 'GET' && !api.test(path) && serve_known.test(path);
}
/** Answers a request for people. */
async function servePage(state, url, response) {
    const found = await show(state, url).catch((error) => {
        if (error instanceof Refusal)
            return null;
        throw error;
    });
    if (typeof found === 'string')
        return void response.writeHead(302, { location: found }).end();
    const { type, body } = found ?? { type: 'text/plain', body: 'This is not the page you are looking for.\n' };
    const headers = {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
    };
    response.writeHead(found ? 200 : 404, headers).end(body);
}
/** A page, the address of another one, or nothing. */
async function show(state, url) {
    const path = decodeURIComponent(url.pathname);
    if (path === '/_forge/style.css')
        return { type: 'text/css', body: markdownStyle + frameStyle };
    const face = /^\/avatars\/(\d+)$/.exec(path);
    if (face)
        return { type: 'image/svg+xml', body: avatar(Number(face[1])) };
    const log = /^\/_forge\/logs\/(\d+)$/.exec(path);
    if (log)
        return { type: 'text/plain', body: logOf(state, Number(log[1])) };
    const [, owner = '', name = '', kind = 'issues', ...rest] = path.split('/');
    const repository = findRepository(state, { kind: 'anonymous' }, `${owner}/${name}`);
    const [first = '', view = ''] = rest;
    if (kind === 'raw' || kind === 'blob')
        return showFile(repository, rest);
    const body = await showPage(repository, { kind, first, view, query: url.searchParams });
    return body?.startsWith('/') ? body : body && { type: 'text/html', body };
}
/** Where the API sends who asks for a job's log. GitHub's address is signed and short-lived; here the number is enough. */
function logOf({ repositories }, id) {
    const jobs = [...repositories.values()].flatMap(({ actions }) => actions.runs).flatMap((run) => run.jobs);
    return jobs.find((job) => job.id === id)?.log ?? '';
}
async function showPage(repository, { kind, first, view, query }) {
    if (kind === 'commit')
        return commitPage(repository, first);
    if (kind === 'pulls' || first === '')
        return listPage(repository, kind === 'pulls' ? 'pulls' : 'issues', query);
    const issue = repository.issues.find(({ number }) => String(number) === first);
    if (!issue)
        return null;
    // Either address leads to the one that is right.
    if ((kind === 'pull') !== isPullRequest(issue))
        return issuePath(issue);
    if (!isPullRequest(issue))
        return issue_issuePage(issue);
    return pullPage(issue, view === 'commits' ? 'commits' : view === 'files' ? 'files' : 'conversation');
}
/** A file as it is; never as a page of its own. */
async function showFile(repository, rest) {
    for (let length = 1; length < rest.length; length++) {
        const commit = await (0,git/* resolveCommit */.WL)(repository.directory, rest.slice(0, length).join('/'));
        const object = commit && (await (0,git/* readObject */.Ag)(repository.directory, `${commit}:${rest.slice(length).join('/')}`));
        if (object && object.type === 'blob')
            return { type: 'text/plain', body: object.bytes };
    }
    return null;
}

;// CONCATENATED MODULE: ./forge/http.ts
/** The server: reads requests, counts them, lets REST, GraphQL, git or the pages for people answer, and keeps a log. */










/** Listens on a free port of 127.0.0.1 and puts the address into the state. */
async function http_listen(state, watch) {
    const anonymous = { viewer: { kind: 'anonymous' }, budgets: newBudgets(state.limits.primary.anonymous) };
    const server = (0,external_node_http_.createServer)((request, response) => {
        serve(state, watch, anonymous, request, response).catch((error) => {
            if (!response.headersSent)
                send(response, { status: 500, body: { message: error.stack } });
            else
                response.destroy();
        });
    });
    server.keepAliveTimeout = 60_000; // idle sockets end with the server, never in the middle of a test
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    state.url = `http://127.0.0.1:${server.address().port}`;
    return server;
}
async function serve(state, watch, anonymous, request, response) {
    const url = new URL(request.url ?? '/', state.url);
    if (/^\/[^/]+\/[^/]+\.git\//.test(url.pathname))
        return serveGit(state, watch.gitRequests, url, request, response);
    if (isPage(request.method, url.pathname))
        return servePage(state, url, response);
    const sent = await readBody(request);
    const token = await settle(() => findToken(state, request.headers.authorization) ?? anonymous);
    const record = http_newRecord(state, request, url, sent, token instanceof Refusal ? anonymous : token);
    watch.requests.push(record);
    const fault = (await watch.beforeRequest()?.(record)) || undefined;
    const own = fault && !fault.afterwards ? fault : await settle(() => answer(state, record, url, sent, token));
    const outcome = fault ?? own;
    const final = outcome instanceof Refusal ? http_refuse(outcome) : outcome;
    record.status = final.status;
    record.responseBody = Buffer.isBuffer(final.body) ? final.body.toString() : final.body;
    if (final.status === 0)
        request.socket.destroy();
    else
        send(response, final, token instanceof Refusal ? {} : budgetHeaders(url.pathname, token));
}
/** A refusal is an answer like any other; anything else thrown is a bug. */
async function settle(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof Refusal)
            return error;
        throw error;
    }
}
async function answer(state, record, url, sent, token) {
    if (token instanceof Refusal)
        throw token;
    const { viewer, budgets } = token;
    const path = url.pathname;
    if (path === '/rate_limit')
        return answerRateLimit(budgets);
    const isGraphql = path === '/graphql' && record.method === 'POST';
    if (!spend(state, isGraphql ? budgets.graphql : budgets.core)) {
        throw new Refusal(403, `API rate limit exceeded for ${record.actor ?? '127.0.0.1'}.`);
    }
    const body = parseJson(sent);
    if (record.actor !== null && makesContent(record.method, path, body))
        spendContent(state, record.actor);
    if (isGraphql)
        return answerGraphql(state, token, body);
    const accept = record.headers.accept ?? '';
    return answerRest({ state, viewer, url, query: url.searchParams, body, accept }, record.method, path);
}
function parseJson(sent) {
    if (sent.length === 0)
        return undefined;
    try {
        return JSON.parse(sent.toString());
    }
    catch {
        throw new Refusal(400, 'Problems parsing JSON');
    }
}
function http_newRecord(state, request, url, sent, { viewer }) {
    const requestBody = readJson(sent);
    return {
        method: request.method ?? 'GET',
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: request.headers,
        actor: viewer.kind === 'anonymous' ? null : viewer.account.login,
        permissions: viewer.kind === 'workflow' ? viewer.permissions : null,
        requestBody,
        graphqlOperationName: url.pathname === '/graphql' ? operationName(requestBody) : null,
        at: now(state),
        status: 0,
        responseBody: undefined,
    };
}
function readJson(sent) {
    try {
        return sent.length === 0 ? null : JSON.parse(sent.toString());
    }
    catch {
        return sent.toString();
    }
}
function operationName(body) {
    const { operationName, query } = (body ?? {});
    return operationName ?? /\b(?:query|mutation)\s+(\w+)/.exec(query ?? '')?.[1] ?? null;
}
function budgetHeaders(path, { budgets }) {
    return path === '/graphql' ? rateLimitHeaders(budgets.graphql, 'graphql') : rateLimitHeaders(budgets.core, 'core');
}
function http_refuse({ status, message, errors, headers, documentation }) {
    const body = { message, ...(errors ? { errors } : {}), documentation_url: documentation, status: String(status) };
    return { status, body, headers };
}
function send(response, { status, body, headers }, more = {}) {
    const isBytes = Buffer.isBuffer(body);
    const type = isBytes ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8';
    response.writeHead(status, { ...(body === undefined ? {} : { 'content-type': type }), ...more, ...headers });
    response.end(body === undefined ? undefined : isBytes || typeof body === 'string' ? body : JSON.stringify(body));
}
async function readBody(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./forge/view.ts
/** The state as tests like to assert on it: flat, logins and names instead of records, cut off from what comes later. */


const login = (account) => account?.login ?? null;
/** A comment as plain data. */
function viewComment(text) {
    const { id, body, createdAt, updatedAt, lastEditedAt, minimizedReason } = text;
    const reactions = text.reactions.map(({ content, account }) => ({ content, user: account.login }));
    return {
        id,
        author: login(text.author),
        body,
        createdAt,
        updatedAt,
        editor: login(text.editor),
        lastEditedAt,
        minimizedReason,
        reactions,
    };
}
/** An issue as plain data. */
function viewIssue(issue) {
    const { number, title, state, stateReason, locked, closedAt } = issue;
    return {
        ...viewComment(issue),
        number,
        title,
        state,
        stateReason,
        locked,
        labels: issue.labels.map(({ name }) => name),
        type: issue.type?.name ?? null,
        assignees: issue.assignees.map((account) => account.login),
        closedAt,
        closedBy: login(issue.closedBy),
        isPullRequest: isPullRequest(issue),
        timeline: issue.timeline.map(viewEvent),
    };
}
/** A pull request as plain data. */
function viewPull(pullRequest) {
    const { pull } = pullRequest;
    const { ref, sha, owner, deleted, crossRepository } = pull.head;
    return {
        ...viewIssue(pullRequest),
        id: pull.id,
        draft: pull.draft,
        merged: pull.mergedAt !== null,
        mergedBy: login(pull.mergedBy),
        mergeCommitSha: pull.mergeCommitSha,
        head: { ref, sha, owner: owner.login, deleted },
        base: { ...pull.base },
        isCrossRepository: crossRepository,
        requestedReviewers: pull.requestedReviewers.map((account) => account.login),
        reviewDecision: reviewDecision(pullRequest),
        threads: pull.threads.map(({ path, line, resolvedBy, outdated, comments }) => {
            return { path, line, resolved: resolvedBy !== null, outdated, comments: comments.map(viewComment) };
        }),
    };
}
/** A review as plain data. */
function viewReview(review) {
    const { state, commit, comments } = review;
    return { ...viewComment(review), state, commit, comments: comments.map(viewComment) };
}
function viewEvent(event) {
    return { kind: event.kind, actor: login(event.actor), createdAt: event.createdAt, detail: detailOf(event) };
}
function detailOf(event) {
    if ('label' in event)
        return event.label.name;
    if ('assignee' in event)
        return event.assignee.login;
    if ('reviewer' in event)
        return event.reviewer.login;
    if ('issueType' in event)
        return event.issueType.name;
    if ('dismissalMessage' in event)
        return event.dismissalMessage;
    if ('source' in event)
        return event.source.number;
    if ('currentTitle' in event)
        return event.currentTitle;
    if ('stateReason' in event)
        return event.stateReason;
    if ('commit' in event)
        return event.commit;
    return 'lockReason' in event ? event.lockReason : null;
}

;// CONCATENATED MODULE: ./forge/people.ts
/** What persons do, as on GitHub's own pages: the very functions the API uses, with a person's role. */










/** Lets somebody act. */
function personOf(state, account) {
    const find = (place) => {
        const fullName = typeof place === 'string' ? place : place.fullName;
        const repository = state.repositories.get(fullName.toLowerCase());
        if (!repository)
            throw new Error(`The forge has no repository ${fullName}`);
        return repository;
    };
    return {
        login: account.login,
        ...talking(state, account, find),
        ...coding(state, account, find),
        ...people_reviewing(state, account, find),
    };
}
/** Issues, comments, labels, reactions. */
function talking(state, account, find) {
    const viewer = { kind: 'person', account };
    const issueAt = (place, number) => findIssue(find(place), number);
    const commentAt = (place, id) => findComment(find(place), id);
    return {
        async openIssue(place, input) {
            return viewIssue(openIssue(state, viewer, find(place), input));
        },
        async editIssue(place, number, changes) {
            return viewIssue(editIssue(state, viewer, issueAt(place, number), changes));
        },
        async closeIssue(place, number, reason = 'completed') {
            editIssue(state, viewer, issueAt(place, number), { state: 'closed', stateReason: reason });
        },
        async reopenIssue(place, number) {
            editIssue(state, viewer, issueAt(place, number), { state: 'open' });
        },
        async lockIssue(place, number, reason = null) {
            lockIssue(state, viewer, issueAt(place, number), reason);
        },
        async unlockIssue(place, number) {
            unlockIssue(state, viewer, issueAt(place, number));
        },
        async comment(place, number, body) {
            return viewComment(addComment(state, viewer, issueAt(place, number), body));
        },
        async editComment(place, id, body) {
            return viewComment(editComment(state, viewer, commentAt(place, id), body));
        },
        async deleteComment(place, id) {
            deleteComment(state, viewer, commentAt(place, id));
        },
        async addLabel(place, number, ...names) {
            addLabels(state, viewer, issueAt(place, number), names);
        },
        async removeLabel(place, number, name) {
            removeLabel(state, viewer, issueAt(place, number), name);
        },
        async react(place, subject, content) {
            const text = 'issue' in subject ? issueAt(place, subject.issue) : commentAt(place, subject.comment);
            addReaction(state, viewer, text, content);
        },
    };
}
/** Branches and pull requests. */
function coding(state, account, find) {
    const viewer = { kind: 'person', account };
    const pullAt = (place, number) => findPull(find(place), number);
    return {
        /** Commits files to a branch and pushes; gives the new commit. */
        async push(place, input) {
            return pushFiles(state, viewer, find(place), input);
        },
        async deleteBranch(place, branch) {
            await deleteRef(state, viewer, find(place), `refs/heads/${branch}`);
        },
        async openPullRequest(place, input) {
            const repository = find(place);
            const { crossRepository, files, sha, base = repository.defaultBranch, ...rest } = input;
            const forkHead = crossRepository
                ? (sha ?? (await forkCommit(state, account, repository, base, files ?? {})))
                : undefined;
            return viewPull(await openPull(state, viewer, repository, { ...rest, base, forkHead }));
        },
        async closePullRequest(place, number) {
            editIssue(state, viewer, pullAt(place, number), { state: 'closed' });
        },
        async markReadyForReview(place, number) {
            setDraft(state, viewer, pullAt(place, number), false);
        },
        async convertToDraft(place, number) {
            setDraft(state, viewer, pullAt(place, number), true);
        },
        /** Merges, and gives the new tip of the base branch. */
        async mergePullRequest(place, number, input = {}) {
            return mergePull(state, viewer, pullAt(place, number), input);
        },
    };
}
/** Reviews, and the talk about lines. */
function people_reviewing(state, account, find) {
    const viewer = { kind: 'person', account };
    const pullAt = (place, number) => findPull(find(place), number);
    const threadAt = (place, id) => findLineComment(viewer, find(place), id).thread;
    return {
        /** Reviews with a verdict and comments on lines, or comments only. */
        async review(place, number, input) {
            return viewReview(await createReview(state, viewer, pullAt(place, number), input));
        },
        /** Answers in the thread of a comment on a line. */
        async reply(place, commentId, body) {
            return viewComment(await replyInThread(state, viewer, threadAt(place, commentId), body));
        },
        /** Settles the thread of a comment on a line, or with `false` opens it again. */
        async resolve(place, commentId, resolved = true) {
            setResolved(state, viewer, threadAt(place, commentId), resolved);
        },
        async dismissReview(place, number, reviewId, message) {
            dismissReview(state, viewer, findReview(viewer, pullAt(place, number), reviewId), message);
        },
        async requestReview(place, number, ...logins) {
            requestReviewers(state, viewer, pullAt(place, number), logins);
        },
        /** Hides a comment for a reason in GraphQL's words, or with `null` shows it again. */
        async minimizeComment(place, id, classifier) {
            setMinimized(viewer, findComment(find(place), id), classifier && (classifiers[classifier] ?? null));
        },
    };
}

;// CONCATENATED MODULE: ./forge/repository.ts
/** Creating a repository: its record, and the bare git repository under it. */









/** GitHub's own refusals at a push, as git's update hook. */
const updateHook = `#!/bin/sh
case "$FORGE_PROTECTED" in *" $1 "*)
  echo "GH006: Protected branch update failed for $1." >&2
  exit 1 ;;
esac
[ -n "$FORGE_WORKFLOW_TOKEN" ] || exit 0
expr "$3" : '^0*$' > /dev/null && exit 0
commit=$(git rev-list --max-count=1 "$3" --not --all -- .github/workflows)
[ -z "$commit" ] && exit 0
file=$(git show --format= --name-only "$commit" -- .github/workflows | head -n 1)
echo "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission" >&2
exit 1
`;
/** Pull request refs are the forge's own; any commit can be fetched by its id, as on GitHub. */
const configuration = `[core]
	repositoryformatversion = 0
	bare = true
[http]
	receivepack = true
[receive]
	hideRefs = refs/pull
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
[gc]
	auto = 0
`;
/** Creates a repository with one commit of the given files, or with the history of an existing one. */
async function createRepository(state, input) {
    const fullName = `${input.owner}/${input.name}`;
    const defaultBranch = input.defaultBranch ?? 'main';
    if (state.repositories.has(fullName.toLowerCase())) {
        throw broken('Repository', 'name already exists on this account', 'name');
    }
    const owner = ensureAccount(state, input.owner);
    const repository = {
        kind: 'Repository',
        id: nextId(state),
        owner,
        name: input.name,
        fullName,
        directory: (0,external_node_path_.join)(state.directory, `${fullName}.git`),
        createdAt: now(state),
        defaultBranch,
        settings: {
            private: input.private ?? false,
            archived: false,
            hasIssues: true,
            actionsMayCreatePullRequests: true,
            defaultWorkflowPermissions: 'read',
            protectedBranches: [],
        },
        roles: new Map(),
        labels: [],
        issues: [],
        refs: new Map(),
        verified: new Set(),
        commits: new Map(),
        checkSuites: [],
        statuses: [],
        actions: newActions(),
        queue: Promise.resolve(),
    };
    state.repositories.set(fullName.toLowerCase(), repository);
    await initialize(repository);
    if (input.from === undefined)
        await importFiles(state, repository, input);
    else
        await importHistory(repository, input.from);
    for (const [ref, sha] of await (0,git/* listRefs */.Dy)(repository.directory)) {
        repository.refs.set(ref, sha);
        await rememberCommits(repository, [sha]);
    }
    return repository;
}
/** A bare repository is three folders and two files: `git init` would cost every test another process. */
async function initialize({ directory, defaultBranch }) {
    const folders = ['hooks', 'objects', 'refs'].map((folder) => (0,promises_.mkdir)((0,external_node_path_.join)(directory, folder), { recursive: true }));
    await Promise.all(folders);
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`),
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'config'), configuration),
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'hooks', 'update'), updateHook, { mode: 0o755 }),
    ]);
}
/** One process writes the whole first commit. */
async function importFiles(state, repository, input) {
    const { name, email, date } = identityOf(state, repository.owner);
    const message = Buffer.from(input.message ?? 'Initial commit');
    const seconds = Math.floor(Date.parse(date) / 1000);
    const parts = [
        `commit refs/heads/${repository.defaultBranch}\ncommitter ${name} <${email}> ${seconds} +0000\n`,
        `data ${message.length}\n`,
        message,
        '\n',
    ];
    for (const [path, file] of Object.entries(input.files ?? {})) {
        if (file === null)
            continue;
        const { content, mode = '100644' } = typeof file === 'string' || Buffer.isBuffer(file) ? { content: file } : file;
        const bytes = Buffer.from(content);
        parts.push(`M ${mode} inline ${JSON.stringify(path)}\ndata ${bytes.length}\n`, bytes, '\n');
    }
    const stream = Buffer.concat(parts.map((part) => Buffer.from(part)));
    await (0,git/* git */.$Y)(repository.directory, ['fast-import', '--quiet'], { input: stream });
}
async function importHistory({ directory, defaultBranch }, from) {
    const head = await (0,git/* gitText */.q_)(from, ['rev-parse', 'HEAD']);
    await (0,git/* git */.$Y)(directory, ['fetch', '--quiet', '--no-tags', from, `${head}:refs/heads/${defaultBranch}`]);
}

;// CONCATENATED MODULE: ./forge/forge.ts
/** A small, honest GitHub on loopback: REST, GraphQL, webhooks and git over one state in memory. */















/** Starts a forge on a free port of 127.0.0.1. */
async function startForge(options = {}) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'forge-'));
    const state = newState(directory, options);
    const requests = [];
    const gitRequests = [];
    const server = await http_listen(state, { requests, gitRequests, beforeRequest: () => forge.beforeRequest });
    const forge = {
        url: state.url,
        requests,
        gitRequests,
        beforeRequest: undefined,
        limits: state.limits,
        addUser({ login, type = 'User', ...rest }) {
            return ensureAccount(state, login, { kind: type, ...rest });
        },
        deleteUser(login) {
            deleteAccount(state, ensureAccount(state, login));
        },
        async createRepository(input) {
            return repositoryHandle(state, await createRepository(state, input));
        },
        token({ actor }) {
            return issuePersonToken(state, ensureAccount(state, actor));
        },
        workflowToken({ repository, permissions = {} }) {
            const found = state.repositories.get(repository.toLowerCase());
            if (!found)
                throw new Error(`The forge has no repository ${repository}`);
            return issueWorkflowToken(state, found, permissions);
        },
        as(login) {
            return personOf(state, ensureAccount(state, login));
        },
        onEvent(listener) {
            state.listeners.add(listener);
            return () => void state.listeners.delete(listener);
        },
        async close() {
            const closed = new Promise((resolve) => server.close(resolve));
            server.closeAllConnections();
            await closed;
            await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        },
    };
    return forge;
}
function newState(directory, { clock = () => new Date(), firstId = 1001, limits = {} }) {
    return {
        url: '',
        directory,
        clock,
        nextId: firstId,
        accounts: new Map([[actionsBot.login, actionsBot]]),
        apps: [],
        tokens: new Map(),
        repositories: new Map(),
        listeners: new Set(),
        limits: { ...newLimits(), ...limits },
        contentTimes: new Map(),
        issueTypes: new Map(),
    };
}
function repositoryHandle(state, repository) {
    return {
        id: repository.id,
        owner: repository.owner.login,
        name: repository.name,
        fullName: repository.fullName,
        cloneUrl: `${state.url}/${repository.fullName}.git`,
        settings: repository.settings,
        setRole(login, role) {
            repository.roles.set(ensureAccount(state, login).login.toLowerCase(), role);
        },
        addApp: (input) => addApp(state, repository, input),
        issue: (number) => viewIssue(findIssue(repository, number)),
        pull: (number) => viewPull(findPull(repository, number)),
        comments: (number) => findIssue(repository, number).comments.map(viewComment),
        labels(number) {
            const { labels } = number === undefined ? repository : findIssue(repository, number);
            return labels.map(({ name }) => name);
        },
        reviews: (number) => findPull(repository, number).pull.reviews.map(viewReview),
        reportCheck: (input) => reportCheck(state, repository, input),
        actions: actionsHandle(state, repository),
        branch: (name) => repository.refs.get(`refs/heads/${name}`),
        git: (...args) => (0,git/* gitText */.q_)(repository.directory, args),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./forge/stage/narrator.ts
var narrator = __webpack_require__(5634);
;// CONCATENATED MODULE: ./forge/stage/follow.ts
/** Tells what happens on a forge and in its workflow runs, as it happens. */


/** What the agent prints, and what happens to it. */
const telling = /^(│ .|The agent|Checking|passed|FAILED)/;
/** Jobs of the workflow, as they end, and the agent at work. */
function follow(tell) {
    return (event) => {
        if (event.type === 'log' && event.job.id === 'implement' && telling.test(event.line)) {
            tell.note((0,external_node_util_.stripVTControlCharacters)(event.line.replace(/^│ /, '  ')));
        }
        if (event.type === 'job-finished' && event.job.result !== 'skipped') {
            tell.says('workflow', `job ${event.job.id}: ${event.job.result}`);
            for (const { level, message } of event.job.annotations)
                tell.note(`${level}: ${message}`);
        }
        if (event.type === 'run-finished' && event.run.conclusion === 'startup_failure') {
            for (const { message } of event.run.annotations)
                tell.note(message);
        }
    };
}
/** What anybody would see on the issue's page, as it appears. @param statuses  whether status comments are shown */
function overhear(tell, statuses) {
    return ({ name, payload, actor: who }) => {
        const { action = '', number, issue, label, comment } = payload;
        if (name === 'issues' && action === 'opened')
            tell.says(who, `opens issue #${issue?.number}`);
        if (name === 'issues' && (action === 'labeled' || action === 'unlabeled')) {
            tell.says(who, `${action === 'labeled' ? 'adds' : 'removes'} the label "${label?.name}"`);
        }
        if (name === 'issues' && action === 'closed')
            tell.says(who, `closes issue #${issue?.number}`);
        if (name === 'issue_comment' && (statuses || !comment?.body.startsWith('### Issuewright:'))) {
            tell.says(who, action === 'created' ? 'comments:' : 'edits the comment:');
            tell.shows((0,narrator/* asPeopleSee */.J)(comment?.body ?? ''));
        }
        if (name === 'pull_request' && action === 'opened')
            tell.says(who, `opens pull request #${number}`);
        if (name === 'pull_request' && action === 'closed')
            tell.says(who, `merges pull request #${number}`);
    };
}

// EXTERNAL MODULE: ./forge/stage/install.ts
var install = __webpack_require__(5356);
;// CONCATENATED MODULE: ./forge/stage/stage.ts






/** Opens a stage; what happens on it is told as it happens. */
async function openStage({ root, name, source, added, people, tell, statuses, secrets, }) {
    const forge = await startForge();
    const repo = await stage_settle(forge, { owner: people.maintainer, name }, source, added);
    const driver = startDriver({
        forge,
        actionRoot: root,
        node: process.execPath,
        onProgress: follow(tell),
        ...(secrets && { secrets }),
    });
    const deaf = forge.onEvent(overhear(tell, statuses));
    return {
        forge,
        repo,
        driver,
        maintainer: forge.as(people.maintainer),
        reporter: forge.as(people.reporter),
        async close() {
            deaf();
            await cancelAll(driver);
            await driver.stop();
            await forge.close();
        },
    };
}
/** How long cancelled jobs may take to end, in milliseconds: more than the runner's own grace. */
const cancelMs = 15_000;
/** Only a job that is asked to stop can stop the agent it started; a job that is killed leaves it behind. */
async function cancelAll(driver) {
    for (const { id, status } of driver.runs)
        if (status !== 'completed')
            driver.cancel(id);
    const patience = new Promise((resolve) => setTimeout(resolve, cancelMs).unref());
    await Promise.race([driver.idle().catch(() => { }), patience]);
}
async function stage_settle(forge, at, source, added) {
    if ('files' in source) {
        return forge.createRepository({ ...at, files: { ...source.files, ...added } });
    }
    const taken = (await (0,install/* filesAt */.Tl)(source.from, 'HEAD')).map((line) => [(0,install/* pathOf */.XM)(line), null]);
    const repo = await forge.createRepository({ ...at, from: source.from });
    await forge
        .as(at.owner)
        .push(repo, { branch: 'main', files: { ...Object.fromEntries(taken), ...added }, message: 'Add Issuewright' });
    return repo;
}
/** The most rounds of questions that the settings allow. */
const mostRounds = 5;
/**
 * Answers as the reporter for as long as questions are out; where there is no answer (null), the maintainer lets it start
 * as it stands.
 */
async function answerQuestions({ repo, driver, maintainer, reporter }, issue, next) {
    for (let round = 1; recordOf(repo, issue)?.stage === 'clarifying' && round <= mostRounds; round++) {
        const said = await next();
        await (said === null ? maintainer.comment(repo, issue, '/automate approve') : reporter.comment(repo, issue, said));
        await driver.idle();
    }
}
/** The record of an issue, as the last run left it. */
function recordOf(repo, issue) {
    const ours = repo.comments(issue).filter(({ author }) => author === actionsBot.login);
    const found = ours.map(({ body }) => (0,codec/* decodeRecord */.eT)(body, [])).find(({ kind }) => kind === 'valid');
    return found?.kind === 'valid' ? found.record : null;
}
/** The pull request that an issue led to. */
function stage_pullRequestOf(repo, issue) {
    const made = recordOf(repo, issue)?.change?.pullRequest;
    return made === undefined ? null : repo.pull(made);
}
/** The status comment as it was written. */
function stage_statusOf(repo, issue) {
    return repo.comments(issue).find(({ body }) => body.startsWith('### Issuewright'))?.body ?? '(no status comment)';
}


/***/ }),

/***/ 6903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ askPerson),
/* harmony export */   t: () => (/* binding */ untilInterrupted)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_0__);
/** The person in front of the terminal. */

/** Asks the person for an answer of several lines, ended by an empty one; null when there is none. */
async function askPerson() {
    const terminal = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout, prompt: '         > ' });
    // readline swallows Ctrl-C; whoever waits for it must hear of it, and before the answer ends.
    terminal.on('SIGINT', () => {
        process.emit('SIGINT', 'SIGINT');
        terminal.close();
    });
    console.log('         your answer; an empty line ends it, and alone lets it start as it stands');
    terminal.prompt();
    const lines = [];
    for await (const line of terminal) {
        if (line.trim() === '')
            break;
        lines.push(line);
        terminal.prompt();
    }
    terminal.close();
    return lines.length > 0 ? lines.join('\n') : null;
}
/** What a process that was stopped by a signal exits with: 128 and the number of the signal. */
const stopCodes = { SIGINT: 130, SIGTERM: 143 };
/**
 * Does some work until Ctrl-C or SIGTERM; then `signal` is aborted and the work no longer waited for. Cleans up in either
 * case.
 * @returns the work's exit code, or 128 and the signal's number
 */
async function untilInterrupted(work, cleanUp) {
    const stop = new AbortController();
    const interrupted = new Promise((resolve) => {
        for (const [name, code] of Object.entries(stopCodes)) {
            process.once(name, () => {
                stop.abort(new Error('interrupted'));
                resolve(code);
            });
        }
    });
    try {
        return await Promise.race([work(stop.signal), interrupted]);
    }
    finally {
        if (stop.signal.aborted)
            console.error('\nInterrupted; cleaning up.');
        await cleanUp();
    }
}


/***/ })

};
