export const id = 394;
export const ids = [394];
export const modules = {

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

/***/ 9878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
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

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   dx: () => (/* binding */ grounded),
/* harmony export */   jq: () => (/* binding */ judgementSchema),
/* harmony export */   l0: () => (/* binding */ issueTypes)
/* harmony export */ });
/* unused harmony export fallbacks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
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


/***/ })

};
