export const id = 476;
export const ids = [476];
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
// EXTERNAL MODULE: ./src/pipeline/process.ts
var pipeline_process = __webpack_require__(7791);
// EXTERNAL MODULE: ./src/pipeline/usage.ts
var usage = __webpack_require__(3741);
// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
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
/** All that the process inherits: its job's mark, by which the runner ends it, and how this machine reaches the network. */
const inherited = /^(RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|NODE_USE_ENV_PROXY|HTTPS_PROXY|NO_PROXY)$/;
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
    const env = (0,pipeline_process/* onlyNamed */.oR)(process.env, inherited);
    // Without it anyone of the same user could open the inspector with a signal, and read the key.
    const flags = process.allowedNodeEnvironmentFlags.has('--disable-sigusr1') ? ['--disable-sigusr1'] : [];
    const child = (0,external_node_child_process_.spawn)(process.execPath, [...flags, program], { env, detached: true, stdio: ['pipe', 'ignore', log] });
    (0,external_node_fs_.closeSync)(log);
    child.on('error', () => { }); // told by its exit code
    child.stdin?.on('error', () => { }); // it may end without having read it
    child.stdin?.end(JSON.stringify(checked.data));
    child.unref();
    const ready = await waitForReady(order.directory, child);
    if (!ready) {
        child.kill('SIGKILL');
        const why = read((0,external_node_path_.join)(order.directory, logFile)).trim() || 'no reason given';
        throw new error/* Failure */.HR('internal', `The gateway did not start: ${why}.`);
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
/** `dist/gateway/index.js`, seen from `dist/action` or `dist/cli`. */
function besideUs() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')), '..', 'gateway', 'index.js');
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

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


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
