export const id = 750;
export const ids = [750,210];
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

/***/ 3107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qo: () => (/* binding */ attachGateway),
  zY: () => (/* binding */ startGateway)
});

// UNUSED EXPORTS: readUsage

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/usage.ts
var usage = __webpack_require__(3741);
// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./src/pipeline/agent.ts
/** The model APIs that the gateway speaks through to. */
const dialects = ['messages', 'responses', 'chat', 'generate'];

;// CONCATENATED MODULE: ./src/adapters/gateway/order.ts




const upstreamSchema = schemas/* strictObject */.rej({
    /** The first part of the path at which the agent of this name finds it. */
    name: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    dialect: schemas/* enum */.k5n(dialects),
    /** As users write it: with the version in the path or without. */
    baseUrl: schemas/* url */.OZ5({ protocol: /^https?$/ }).regex(/^[^?#@]*$/),
    /** Empty for models that want none. What cannot stand in a header is refused here, before it is repeated in an error. */
    key: schemas/* string */.YjP()
        .trim()
        .regex(/^[\x21-\x7e]*$/),
    models: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).min(1).max(20),
});
/** All that a gateway is told, once, on its standard input. */
const gatewayOrderSchema = schemas/* strictObject */.rej({
    /** Path of the unix socket to listen on; at most 107 bytes (Linux). Anyone who reaches its directory may connect. */
    socket: schemas/* string */.YjP().max(107).nullable(),
    /** Whether it listens on a free port of 127.0.0.1 as well. */
    tcp: schemas/* boolean */.zMY(),
    /** Where it leaves `ready.json` and `usage.json`; exists already. */
    directory: schemas/* string */.YjP().min(1),
    upstreams: schemas/* array */.YOg(upstreamSchema).min(1).max(20),
    budget: usage/* budgetSchema */.ZH,
    connectSeconds: schemas/* number */.aig().positive().default(10),
    /** How long a model may say nothing before its answer and within it. */
    silenceSeconds: schemas/* number */.aig().positive().default(600),
});
/** What `ready.json` says once both doors are open. */
const readySchema = schemas/* strictObject */.rej({
    pid: schemas/* int */.Whr().positive(),
    port: schemas/* int */.Whr().positive().nullable(),
    /** The agents it speaks for. */
    names: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const readyFile = 'ready.json';
const usageFile = 'usage.json';
const logFile = 'gateway.log';

;// CONCATENATED MODULE: ./src/adapters/gateway/start.ts







const startMs = 15_000;
const stopMs = 5_000;
const lastBreathMs = 500;
const pollMs = 10;
/**
 * All that the process inherits. The runner ends processes of a job by the first; the others are how a machine reaches
 * the network.
 */
const inherited = ['RUNNER_TRACKING_ID', 'NODE_EXTRA_CA_CERTS', 'NODE_USE_ENV_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
/**
 * Starts a gateway as a process of its own, which outlives this one: until `stop`, or a minute after the deadline.
 * @param program  the gateway's file; by default the bundle beside the running one
 * @throws Failure `internal` when it is not ready within 15 seconds, with what it said; never with what it was told
 */
async function startGateway(order, program = besideUs()) {
    const checked = gatewayOrderSchema.safeParse(order);
    if (!checked.success) {
        const places = checked.error.issues.map(({ path }) => path.join('.')).join(', ');
        throw new error/* Failure */.HR('internal', `The gateway was not started: its order is wrong at ${places || 'the top'}.`);
    }
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(order.directory, readyFile), { force: true });
    const log = (0,external_node_fs_.openSync)((0,external_node_path_.join)(order.directory, logFile), 'w', 0o600);
    const env = Object.fromEntries(inherited.flatMap((name) => entryOf(name)));
    // Without it anyone of the same user could open the inspector with a signal, and read the key.
    const flags = process.allowedNodeEnvironmentFlags.has('--disable-sigusr1') ? ['--disable-sigusr1'] : [];
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...flags, program], {
        env,
        detached: true,
        stdio: ['pipe', 'ignore', log],
    });
    (0,external_node_fs_.closeSync)(log);
    child.on('error', () => { }); // told by its exit code
    child.stdin?.on('error', () => { }); // it may end without having read it
    child.stdin?.end(JSON.stringify(checked.data));
    child.unref();
    const ready = await waitForReady(order.directory, child);
    if (!ready) {
        child.kill('SIGKILL');
        throw new error/* Failure */.HR('internal', `The gateway did not start: ${read((0,external_node_path_.join)(order.directory, logFile)).trim() || 'no reason given'}.`);
    }
    return gatewayOf(order.directory, ready);
}
/** The gateway that an earlier process started with this directory; null when it has ended. */
function attachGateway(directory) {
    const ready = readReady(directory);
    return ready && gatewayOf(directory, ready);
}
/** What a gateway used, also after its end. Nothing, when there never was one. */
function readUsage(directory) {
    const text = read((0,external_node_path_.join)(directory, usageFile));
    return text === '' ? usage/* nothingUsed */.N3 : usage/* usageSchema */.ht.parse(JSON.parse(text));
}
function gatewayOf(directory, { pid, port, names }) {
    const alive = () => readReady(directory)?.pid === pid && signal(pid, 0);
    return {
        pid,
        port,
        names,
        usage: () => readUsage(directory),
        lastSign: () => (0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, usageFile), { throwIfNoEntry: false })?.mtimeMs ?? 0,
        async stop() {
            if (!alive())
                return; // its number may be another process's by now
            signal(pid, 'SIGTERM');
            const until = Date.now() + stopMs;
            while (alive() && Date.now() < until)
                await (0,promises_.setTimeout)(pollMs);
            if (alive())
                signal(pid, 'SIGKILL');
            // It has said goodbye; whoever started it may leave it as a zombie.
            for (let i = 0; i < lastBreathMs / pollMs && signal(pid, 0); i++)
                await (0,promises_.setTimeout)(pollMs);
        },
    };
}
/** Whether the process could be sent the signal. */
function signal(pid, name) {
    try {
        return process.kill(pid, name);
    }
    catch {
        return false;
    }
}
async function waitForReady(directory, child) {
    const until = Date.now() + startMs;
    while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
        const ready = readReady(directory);
        if (ready)
            return ready;
        await (0,promises_.setTimeout)(pollMs);
    }
    return null;
}
function readReady(directory) {
    const text = read((0,external_node_path_.join)(directory, readyFile));
    return text === '' ? null : readySchema.parse(JSON.parse(text));
}
function read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return '';
        throw cause;
    }
}
function entryOf(name) {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
}
/** `dist/gateway/index.js`, seen from `dist/action` or `dist/cli`. */
function besideUs() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')), '..', 'gateway', 'index.js');
}


/***/ }),

/***/ 3929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   vE: () => (/* binding */ sayGroup)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pipeline_character_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);



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
    const room = Math.max(0, summaryBytes - ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0));
    if (room === 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, bytes.length <= room ? bytes : `${bytes.subarray(0, room).toString('utf8')}\n\n…cut\n`);
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
/** A line of our own in the log. It may quote others, and can still not be taken for a command. */
function say(line) {
    const plain = (0,_pipeline_character_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(line).replaceAll(/\n+/g, ' ').replaceAll('##[', '## [');
    process.stdout.write(`${plain.replace(/^\s*::/, ' : :')}\n`);
}
/** Lines that the log shows folded, under a title of ours. */
function sayGroup(title, lines) {
    process.stdout.write(`::group::${title}\n`);
    for (const line of lines)
        say(line);
    process.stdout.write('::endgroup::\n');
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

/***/ 2650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateway: () => (/* binding */ gateway),
/* harmony export */   startFor: () => (/* binding */ startFor)
/* harmony export */ });
/* harmony import */ var _pipeline_jitless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9692);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _adapters_agents_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3583);
/* harmony import */ var _adapters_agents_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(801);
/* harmony import */ var _adapters_gateway_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3107);
/* harmony import */ var _adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3929);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2973);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9772);
/* harmony import */ var _rooms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4125);










/**
 * Starts the gateway, which alone holds the key from here on: this step hands it over by standard input and ends, and no
 * process after it has the key in its environment or its arguments.
 */
async function gateway(env, inputs) {
    await startFor((0,_order_js__WEBPACK_IMPORTED_MODULE_7__/* .readAssignment */ .K)(env, inputs), inputs['agent-api-key']);
    return 0;
}
/** @returns null when no agent of the order needs a gateway, or none has a key */
async function startFor({ order, directory }, keys) {
    const given = (0,_config_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .Y)(keys, _adapters_agents_names_js__WEBPACK_IMPORTED_MODULE_9__/* .agentNames */ .Q);
    for (const key of Object.values(given))
        (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .mask */ .dK)(key);
    const addressOf = (agent) => {
        return order.agents.find(({ name }) => name === agent)?.baseUrl ?? (0,_adapters_agents_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .adapterOf */ .n)(agent).baseUrl;
    };
    const upstreams = order.agents.flatMap(({ name, model, baseUrl }) => {
        const adapter = (0,_adapters_agents_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .adapterOf */ .n)(name);
        const address = baseUrl ?? adapter.baseUrl;
        // A key without a name is for one provider; another would only learn it.
        const key = given[name] ?? (address === addressOf(order.primary) ? (given['all'] ?? '') : '');
        // Its maker's own service answers nobody without a key; a local model does.
        if (!adapter.dialect || address === '' || (key === '' && baseUrl === null))
            return [];
        return [{ name, dialect: adapter.dialect, baseUrl: address, key, models: [model ?? adapter.model] }];
    });
    if (upstreams.length === 0) {
        (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('No gateway: no agent of this order has a model and a key.');
        return null;
    }
    const places = (0,_rooms_js__WEBPACK_IMPORTED_MODULE_8__/* .placesIn */ .yN)(directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(places.gateway, { recursive: true, mode: 0o700 });
    const { turns, tokens, usd, minutes } = order.budget;
    const checks = order.verifyMinutes * order.verify.length * (1 + order.repairRounds);
    const started = await (0,_adapters_gateway_start_js__WEBPACK_IMPORTED_MODULE_4__/* .startGateway */ .zY)({
        directory: places.gateway,
        socket: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(places.gateway, 'gateway.sock'),
        // Without a room there is nothing through which a socket could be shown; agents speak TCP.
        tcp: order.room.kind === 'none',
        upstreams,
        budget: { requests: turns, tokens, usd, deadline: Date.now() + Math.ceil(minutes + checks) * 60_000 },
    });
    (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(`The gateway speaks for ${upstreams.map(({ name, models }) => `${name} (${models.join(', ')})`).join(', ')}.`);
    return started;
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

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


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

/***/ 1199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ roomKinds)
/* harmony export */ });
/** The rooms in which foreign programs run. `none` is no room at all, and only by explicit setting. */
const roomKinds = ['bubblewrap', 'docker', 'none'];


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   l: () => (/* binding */ issueTypes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const issueTypes = [
    'bug',
    'feature',
    'documentation',
    'refactor',
    'infrastructure',
    'question',
    'other',
];
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


/***/ })

};
