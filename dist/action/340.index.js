export const id = 340;
export const ids = [340];
export const modules = {

/***/ 3007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ quoteBlock),
/* harmony export */   FN: () => (/* binding */ stopCommands),
/* harmony export */   QL: () => (/* binding */ resumeCommands),
/* harmony export */   tQ: () => (/* binding */ quoteLine)
/* harmony export */ });
/* harmony import */ var _pipeline_character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8157);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);


/** Longer lines are cut, in characters: a log is for reading; the whole is in the log file. */
const maxLineLength = 2_000;
/**
 * One line of foreign output as it may stand in a runner's log. The prefix keeps it from beginning with `::`; `##[` is
 * the runner's older command form and is understood anywhere in a line, so it is broken.
 */
function quoteLine(line) {
    const text = (0,_pipeline_character_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(line).replaceAll('\n', ' ').replaceAll('##[', '## [');
    return `│ ${text.length > maxLineLength ? `${text.slice(0, maxLineLength)}…` : text}`;
}
/** The command after which the runner obeys none until `resumeCommands` of the same token. Goes before foreign output. */
function stopCommands(token) {
    return `::stop-commands::${checked(token)}`;
}
/** Ends what `stopCommands` began. */
function resumeCommands(token) {
    return `::${checked(token)}::`;
}
/**
 * Foreign output as a whole, quoted and between the two commands.
 * @param token  at least 128 random bits in hex, new for each block; throws Failure `internal` for less
 */
function quoteBlock(text, token) {
    return [stopCommands(token), ...text.split(/\r\n|\r|\n/).map(quoteLine), resumeCommands(token)].join('\n');
}
function checked(token) {
    if (/^[0-9a-f]{32,}$/.test(token))
        return token;
    throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('internal', 'The token around foreign output needs 128 random bits in hex.');
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ copyTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);




/**
 * A copy of a directory with modes, times and links as they are, by the system's own program: it shares blocks where the file
 * system can, and copies 5,000 small files in an eighth of the time that Node's own `cp` takes (0.5 s to 3.7 s).
 * What was at the target is gone.
 */
async function copyTree(from, to) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(to, { recursive: true, force: true });
    if (process.platform === 'win32') {
        const asItIs = { verbatimSymlinks: true, preserveTimestamps: true, mode: node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE };
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(from, to, { recursive: true, ...asItIs });
    }
    // Of our environment it needs to find itself only; our token and key are in the rest.
    await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('cp', ['-a', '--', from, to], { env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' } });
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_character_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8157);
/* harmony import */ var _pipeline_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7791);



/**
 * Runs every command in a room around a tree, one after the other: a later one may need what an earlier one installed. A
 * failure stops nothing, so that people see all of it.
 * @param job.environment  what the room allows
 * @param job.logs  directory for the raw outputs, `<name>-<number>.log` each
 * @param job.seconds  limit for each command
 */
async function verify(job) {
    const evidence = [];
    for (const [at, command] of job.commands.entries()) {
        const ran = await job.room.run({
            argv: (0,_pipeline_process_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .v)(command),
            cwd: job.room.paths.tree,
            env: job.environment,
            seconds: job.seconds,
            logFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(job.logs, `${job.name}-${at + 1}.log`),
            marker: job.marker,
            ...(job.onLine && { onLine: job.onLine }),
            ...(job.signal && { signal: job.signal }),
        });
        evidence.push({
            command,
            passed: ran.how === 'exited' && ran.exitCode === 0,
            exitCode: ran.exitCode,
            timedOut: ran.how === 'timed-out',
            seconds: ran.seconds,
            tail: job.redactor.redact((0,_pipeline_character_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(ran.tail)).slice(-4_096),
        });
    }
    return evidence;
}


/***/ }),

/***/ 3340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* binding */ prepare),
  prepareWorkshop: () => (/* binding */ prepareWorkshop),
  readPrepared: () => (/* binding */ readPrepared),
  refuse: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
;// CONCATENATED MODULE: ./src/adapters/agents/install.ts



/** What npm needs of the machine, to find its own settings and the way to its registry; and the runner's mark, by which it ends with the job. */
const inherited = /^(PATH|HOME|RUNNER_TRACKING_ID|LANG|TMPDIR|(npm_config_.+)|((https?|no|all)_proxy)|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i;
/**
 * Installs an agent by npm: exactly the versions and the integrity of its committed lock file, no install scripts, and a
 * Node beside it when it needs one. Nothing is installed for an agent without a package.
 * @param into  a directory outside the workspace; made when missing
 * @param job.locks  our own directory `agents/`
 * @param job.env  the environment of the step; only what npm needs of it is passed on, no token of ours
 * @throws Failure `agent-not-found`
 */
async function installAgent(adapter, into, job) {
    if (adapter.package === null)
        return;
    (0,external_node_fs_.mkdirSync)(into, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(job.locks, adapter.name, file), (0,external_node_path_.join)(into, file));
    const ran = await job.run({
        argv: ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'],
        cwd: into,
        env: Object.fromEntries(Object.entries(job.env).flatMap(([name, value]) => value !== undefined && inherited.test(name) ? [[name, value]] : [])),
        seconds: job.seconds,
        logFile: job.logFile,
        marker: job.marker,
        ...(job.onLine && { onLine: job.onLine }),
        ...(job.signal && { signal: job.signal }),
    });
    if (ran.how !== 'exited' || ran.exitCode !== 0)
        throw new pipeline_error/* Failure */.HR('agent-not-found', `The agent \`${adapter.name}\` could not be installed: ${reasonOf(ran)}`, {
            todo: 'Look at the log of the job: npm must be on the machine and reach its registry. Then comment `/automate retry`.',
        });
    if (adapter.package.node)
        (0,external_node_fs_.copyFileSync)(process.execPath, (0,external_node_path_.join)(into, 'node'));
}
function reasonOf({ how, exitCode, tail }) {
    if (how === 'not-found')
        return 'there is no npm.';
    if (how === 'timed-out')
        return 'npm took too long.';
    if (how === 'cancelled')
        return 'it was cancelled.';
    const line = tail.split('\n').find((one) => /^npm (error|ERR!) (code|[A-Z]|Missing)/.test(one));
    return `npm ended with exit code ${exitCode}. ${line ?? ''}`.trim();
}

// EXTERNAL MODULE: ./src/adapters/agents/registry.ts + 11 modules
var registry = __webpack_require__(801);
// EXTERNAL MODULE: ./src/adapters/runner/commands.ts
var commands = __webpack_require__(3929);
// EXTERNAL MODULE: ./src/adapters/sandbox/run.ts + 2 modules
var run = __webpack_require__(3390);
// EXTERNAL MODULE: ./src/adapters/workspace/copy.ts
var copy = __webpack_require__(9613);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(1955);
;// CONCATENATED MODULE: ./src/adapters/workspace/materialise.ts






/** Our only git configuration. It is a file because git takes `-c` settings from the process that reads the other repository. */
const configuration = `[safe]
directory = *
[core]
hooksPath = /dev/null
symlinks = true
fileMode = true
precomposeUnicode = false
[uploadpack]
allowAnySHA1InWant = true
[advice]
detachedHead = false
[init]
defaultBranch = main
`;
/** Outranks every .gitattributes of the tree, so that checking out converts nothing. */
const rawAttributes = '* -text -eol -ident -filter -working-tree-encoding -export-subst\n';
/**
 * Writes the tree of a commit as it is stored, byte for byte: no line endings, filters, LFS or submodules, no hooks.
 * Git hashes all it copies, so the tree is the commit's even if the checkout was tampered with.
 * @param job.repository  the trusted checkout
 * @param job.into  a directory that is missing or empty
 * @param job.withGit  leave a small `.git` without remote or credentials, as agents like `git diff`
 * @throws Failure `internal` when the checkout does not have the commit
 */
async function materialise(job) {
    const { sha, into } = job;
    if (!/^[0-9a-f]{40}$/.test(sha))
        throw new pipeline_error/* Failure */.HR('internal', `${sha} is not a full commit id.`);
    const source = (0,external_node_url_.pathToFileURL)((0,external_node_path_.resolve)(job.repository)).href;
    (0,external_node_fs_.mkdirSync)(into, { recursive: true });
    const home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'issuewright-git-'));
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, 'gitconfig'), configuration);
        const git = (args) => runGit(args, into, home);
        await git(['init', '--quiet', '--template=']);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(into, '.git', 'info'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(into, '.git', 'info', 'attributes'), rawAttributes);
        await git(['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', source, sha]).catch((cause) => {
            throw missing(sha, cause);
        });
        await git(['checkout', '--quiet', '--detach', sha]);
        // FETCH_HEAD names the place of the trusted checkout.
        (0,external_node_fs_.rmSync)(job.withGit ? (0,external_node_path_.join)(into, '.git', 'FETCH_HEAD') : (0,external_node_path_.join)(into, '.git'), { recursive: true });
    }
    finally {
        (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    }
}
async function runGit(args, cwd, home) {
    const env = {
        PATH: process.env.PATH ?? '',
        HOME: home,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(home, 'gitconfig'),
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
    };
    const { exitCode, stderr } = await (0,exec/* getExecOutput */.H)('git', args, { cwd, env, silent: true, ignoreReturnCode: true });
    if (exitCode !== 0)
        throw new pipeline_error/* Failure */.HR('internal', `git ${args[0]} ended with ${exitCode}: ${stderr.trim().slice(-500)}`);
}
function missing(sha, cause) {
    return new pipeline_error/* Failure */.HR('internal', `The checkout does not have the base commit ${sha}.`, {
        todo: 'Check out the base before this step: `actions/checkout` with `ref:` set to the base commit, or with `fetch-depth: 0`.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/adapters/workspace/verify.ts
var verify = __webpack_require__(93);
// EXTERNAL MODULE: ./src/pipeline/change-set.ts
var change_set = __webpack_require__(5877);
// EXTERNAL MODULE: ./src/pipeline/secret.ts
var secret = __webpack_require__(3700);
// EXTERNAL MODULE: ./src/modes/order.ts
var order = __webpack_require__(9772);
// EXTERNAL MODULE: ./src/modes/quoted.ts
var quoted = __webpack_require__(5818);
// EXTERNAL MODULE: ./src/modes/rooms.ts + 13 modules
var modes_rooms = __webpack_require__(4125);
;// CONCATENATED MODULE: ./src/modes/prepare.ts


















/** What this step leaves for `implement`, beside the prepared base and the installed agents. */
const preparedSchema = schemas/* strictObject */.rej({
    /** Why no agent can start, if none can. */
    problem: schemas/* strictObject */.rej({ how: schemas/* enum */.k5n(change_set/* endings */.V1), why: schemas/* string */.YjP() }).nullable(),
    evidence: schemas/* array */.YOg(change_set/* evidenceSchema */.jU),
    /** Agents that could not be installed, and why. */
    missing: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/** An installation that takes longer has failed, in seconds. The largest takes about eight on a good line. */
const installSeconds = 300;
/**
 * Everything that needs no key, before one comes into the job: proves that a room can be built, installs the agents, and
 * runs the repository's `prepare` commands on the base in a room of their own.
 */
async function prepare(env, inputs) {
    const assignment = (0,order/* readAssignment */.K)(env, inputs);
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => stop.abort());
    await prepareWorkshop(env, assignment, stop.signal);
    return 0;
}
/** The same for callers that go on in this process. */
async function prepareWorkshop(env, job, signal) {
    const { order, directory } = job;
    const places = (0,modes_rooms/* placesIn */.yN)(directory);
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, 'workshop'), { recursive: true, force: true });
    (0,commands/* say */.cv)(`Preparing ${order.repository.fullName} at ${order.base.sha}`);
    for (const place of [places.logs, places.homes])
        (0,external_node_fs_.mkdirSync)(place, { recursive: true });
    const enough = new AbortController();
    const installing = install(env, job, places, AbortSignal.any([signal, enough.signal]));
    try {
        const evidence = await prepareBase(env, job, places, signal);
        write(directory, { problem: null, evidence, missing: await installing });
    }
    catch (error) {
        if (!(error instanceof pipeline_error/* Failure */.HR) || error.code !== 'no-room')
            throw error;
        refuse(directory, error);
    }
    finally {
        enough.abort();
        await Promise.allSettled([installing]);
    }
}
/** Notes that no agent can start, so that it is told like any other ending. */
function refuse(directory, { message, todo }) {
    write(directory, { problem: { how: 'no-room', why: `${message} ${todo}` }, evidence: [], missing: {} });
}
function write(directory, prepared) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(fileIn(directory)), { recursive: true });
    (0,external_node_fs_.writeFileSync)(fileIn(directory), JSON.stringify(preparedSchema.parse(prepared)));
}
/** @throws Failure `bad-input` when the step did not run */
function readPrepared(directory) {
    const file = fileIn(directory);
    if (!(0,external_node_fs_.existsSync)(file))
        throw new pipeline_error/* Failure */.HR('bad-input', 'Nothing was prepared for the agent.', {
            todo: 'Run a step with `mode: prepare` before this one.',
        });
    return preparedSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
}
const fileIn = (directory) => (0,external_node_path_.join)(directory, 'workshop', 'prepared.json');
/** The committed lock files: `agents/`, seen from `dist/action` or `dist/cli`. */
function locksBesideUs() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')), '..', '..', 'agents');
}
async function install(env, { order }, places, signal) {
    const missing = await Promise.all(order.agents.map(async ({ name }) => {
        const adapter = (0,registry/* adapterOf */.n)(name);
        if (adapter.package)
            (0,commands/* say */.cv)(`Installing ${adapter.package.name} ${adapter.package.version}`);
        try {
            await installAgent(adapter, (0,external_node_path_.join)(places.tools, name), {
                locks: locksBesideUs(),
                env,
                run: run/* runCommand */.d,
                seconds: installSeconds,
                logFile: (0,external_node_path_.join)(places.logs, `install-${name}.log`),
                marker: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
                signal,
            });
            return [];
        }
        catch (error) {
            if (!(error instanceof pipeline_error/* Failure */.HR))
                throw error;
            (0,commands/* say */.cv)(error.message);
            return [[name, error.message]];
        }
    }));
    return Object.fromEntries(missing.flat());
}
/** The base, proven to be in a room first: without one all the rest is in vain. */
async function prepareBase(env, job, places, signal) {
    const { order, context } = job;
    const rooms = await (0,modes_rooms/* openRooms */.dN)(env, job, null);
    try {
        await rooms.prove();
        await materialise({ repository: context.workspace, sha: order.base.sha, into: places.pristine, withGit: true });
        await (0,copy/* copyTree */.E)(places.pristine, places.base);
        if (order.prepare.length === 0)
            return [];
        const room = await rooms.open(places.base, (0,external_node_path_.join)(places.homes, 'base'), null);
        (0,commands/* say */.cv)(`Preparing the base: ${order.prepare.join('; ')}`);
        return await (0,quoted/* quoted */.T)((onLine) => (0,verify/* verify */.M)({
            commands: order.prepare,
            room,
            environment: (0,modes_rooms/* environmentIn */.XD)(room, env),
            seconds: order.prepareMinutes * 60,
            logs: places.logs,
            name: 'prepare',
            marker: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
            redactor: (0,secret/* redactorOf */.y)([]),
            onLine,
            signal,
        }));
    }
    finally {
        await rooms.close();
    }
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_runner_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3007);


/** Runs something whose output is foreign: quoted line by line, while the runner obeys no commands. */
async function quoted(run) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    process.stdout.write(`${(0,_adapters_runner_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .stopCommands */ .FN)(token)}\n`);
    try {
        return await run((line) => process.stdout.write(`${(0,_adapters_runner_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteLine */ .tQ)(line)}\n`));
    }
    finally {
        process.stdout.write(`${(0,_adapters_runner_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .resumeCommands */ .QL)(token)}\n`);
    }
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   s7: () => (/* binding */ changeSetSchema)
/* harmony export */ });
/* unused harmony exports changedFileSchema, endingSchema, agentRunSchema, roomReportSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1199);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3741);



const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** One difference between the base tree and the agent's tree. `kind` says what lstat saw; only a `file` can be published. */
const changedFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('op', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        op: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['add', 'edit']),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['file', 'symlink', 'submodule', 'special']),
        /** Git's file mode: 100644, 100755 for executables, 120000 for symlinks. */
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['100644', '100755', '120000', '160000', '000000']),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        /** SHA-256 of the content; the content is in `files/<sha256>`. Null when it was not taken along: not a file, or too large. */
        sha256: digest.nullable(),
        /** Kinds of credentials that were taken out of the content before it was kept; such a file is never published. */
        secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(60)).max(20).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ op: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('delete'), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }),
]);
/** How a run can end, as we saw it from outside. */
const endings = [
    'finished',
    'failed',
    'not-found',
    'not-installed',
    'no-key',
    'timed-out',
    'silent',
    'turns',
    'budget',
    'cancelled',
    'no-room',
    'unprepared',
];
const endingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    how: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(endings),
    /** In a sentence, redacted; empty when `how` says it all. */
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1_000),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    /** Of all runs together. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().max(1_000_000),
});
/** One run of one agent: a try, or a repair after a failed check. */
const agentRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    agent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300),
    how: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(endings),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1_000),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    repair: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** The room the agent had, with what the probes found; null when none could be built. */
const roomReportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_room_js__WEBPACK_IMPORTED_MODULE_2__/* .roomKinds */ .n),
    proof: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200), holds: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500) }))
        .max(50),
    /** Hosts that were asked for and refused. */
    refused: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300)).max(100),
});
/** One verification command, run by us after the agent, on base plus change set: measured, not claimed. */
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    /** The last lines of its output, at most 4 kB. */
    tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4_096),
});
/** What the implement job hands to the publish job. Publish trusts none of it: it parses, hashes and judges all again. */
const changeSetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** SHA-256 of the work order it answers. */
    workOrder: digest,
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
    item: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), generation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() }),
    ending: endingSchema,
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(agentRunSchema).max(50),
    room: roomReportSchema.nullable(),
    /** The gateway's count; null when the agent had none. */
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .ht.nullable(),
    /** What `prepare` did on the base. */
    preparation: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evidenceSchema),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changedFileSchema).max(20_000),
    /** True when the walk stopped early because a limit was passed; `files` is then not all. */
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Paths the agent wrote outside its tree, as far as we looked; they are never published. */
    outside: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).max(100),
    /** The agent's own words, unverified, if it left any in its summary file. */
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(20_000),
    verification: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evidenceSchema),
});


/***/ })

};
