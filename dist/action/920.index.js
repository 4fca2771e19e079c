export const id = 920;
export const ids = [920];
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
    'model',
    'model-base-url',
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
    const own = { label, known, app: inputs['app-id'] !== '' };
    const standard = { ..._pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.parse({}), ...own };
    const read = await fromFile(file);
    if ('problem' in read)
        return { ...standard, problem: read.problem };
    const checked = _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.safeParse({ ...read.settings, ...fromInputs(inputs) });
    if (!checked.success)
        return { ...standard, problem: `An input cannot be used: ${explain(checked.error)}` };
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
        const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(stranger, known);
        return `\`${setting}\`: there is no agent \`${stranger}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`;
    }
    return null;
}
/** The guard is loaded only where the settings speak of it. */
async function guardClash(policy) {
    if (policy.allow.length + policy.block.length === 0)
        return null;
    return (await Promise.all(/* import() */[__webpack_require__.e(709), __webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__, 2709))).whyNoPolicy(policy);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
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
    'fix-rounds': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5).default(2).describe('The same for failed checks.'),
    'fix-checks': name.nullable().default(null).describe('The CI workflow whose failures are mended.'),
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
