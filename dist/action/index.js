import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ settingInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony exports modes, inputNames */
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6708);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9244);


/** The modes of the action that this version has. */
const modes = ['triage', 'prepare', 'gateway', 'implement', 'publish', 'sweep', 'auto'];
/** Inputs that are settings too; the input wins. */
const settingInputs = [
    ...['model', 'model-base-url', 'agent', 'agent-command', 'agent-model', 'agent-base-url'],
    ...['agent-minutes', 'sandbox', 'prepare', 'verify', 'draft'],
];
/** Every input of `action.yml`; a test holds the two together. */
const inputNames = [
    ...['mode', 'github-token', 'issue', 'label', 'state-key', 'state-key-previous', 'directory'],
    ...['work-order-digest', 'change-set-digest', 'triage-result', 'implement-result'],
    ...['agent-api-key', 'model-api-key', 'app-id', 'private-key'],
    ...settingInputs,
];
const prefix = 'INPUT_';
/**
 * The inputs as the runner passes them: `INPUT_<NAME>` with the name in upper case. Empty means not given.
 * @throws Failure `bad-input` for a name or mode that does not exist, naming the nearest that does
 */
function readInputs(env) {
    const given = Object.entries(env).filter(([key]) => key.startsWith(prefix));
    const known = inputNames;
    for (const [key] of given) {
        const name = key.slice(prefix.length).toLowerCase();
        if (!known.includes(name))
            throw unknown('input', name, known);
    }
    const value = (name) => (env[`${prefix}${name.toUpperCase()}`] ?? '').trim();
    const mode = modes.find((one) => one === value('mode'));
    if (!mode)
        throw unknown('mode', value('mode'), modes);
    const key = value('state-key');
    if (key !== '' && key.length < 16) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', 'The input `state-key` is too short to be a key.', {
            todo: 'Use at least 16 random characters.',
        });
    }
    const issue = env[`${prefix}ISSUE`] ?? '';
    // It names the concurrency group as well, to the letter: with a blank more a run would not wait for the others of its issue.
    if (!/^([1-9]\d{0,9})?$/.test(issue)) {
        const todo = 'Give the number of the issue alone, without a blank or a `#`.';
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', `The input \`issue\` is no number: \`${issue}\`.`, { todo });
    }
    return { ...Object.fromEntries(inputNames.map((name) => [name, value(name)])), mode };
}
function unknown(what, said, known) {
    const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(said, known);
    const hint = meant ? ` Did you mean \`${meant}\`?` : '';
    return new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', `There is no ${what} \`${said}\`.${hint}`, {
        todo: `Known are: ${known.join(', ')}.`,
    });
}


/***/ }),

/***/ 1730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8422);
/* harmony import */ var _pipeline_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3293);



/** Each mode is loaded alone. */
const loaded = {
    triage: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(319), __nccwpck_require__.e(101), __nccwpck_require__.e(79), __nccwpck_require__.e(617), __nccwpck_require__.e(38)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1038))).triage,
    prepare: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(955), __nccwpck_require__.e(576), __nccwpck_require__.e(340), __nccwpck_require__.e(711)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3340))).prepare,
    gateway: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(101), __nccwpck_require__.e(576), __nccwpck_require__.e(476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2650))).gateway,
    implement: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(955), __nccwpck_require__.e(101), __nccwpck_require__.e(79), __nccwpck_require__.e(576), __nccwpck_require__.e(578), __nccwpck_require__.e(481), __nccwpck_require__.e(340), __nccwpck_require__.e(183), __nccwpck_require__.e(348)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4183))).implement,
    publish: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(319), __nccwpck_require__.e(101), __nccwpck_require__.e(79), __nccwpck_require__.e(617), __nccwpck_require__.e(578), __nccwpck_require__.e(417), __nccwpck_require__.e(317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7698))).publish,
    sweep: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(319), __nccwpck_require__.e(101), __nccwpck_require__.e(79), __nccwpck_require__.e(617), __nccwpck_require__.e(832)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6832))).sweep,
    auto: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(319), __nccwpck_require__.e(955), __nccwpck_require__.e(101), __nccwpck_require__.e(79), __nccwpck_require__.e(617), __nccwpck_require__.e(576), __nccwpck_require__.e(578), __nccwpck_require__.e(481), __nccwpck_require__.e(340), __nccwpck_require__.e(417), __nccwpck_require__.e(183), __nccwpck_require__.e(89)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4089))).auto,
};
/**
 * The entry of the action: inputs → mode → the only catch → exit code. An event that cannot concern us ends here, before
 * anything else is loaded: most runs in a busy repository are of this kind.
 */
const { env } = process;
try {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(env);
    const reason = inputs.mode === 'triage' || inputs.mode === 'auto' ? foreign(inputs) : null;
    if (reason !== null)
        process.stdout.write(`Nothing to do: ${reason}.\n`);
    else {
        process.exitCode = await (await loaded[inputs.mode]())(env, inputs);
        // A request that was given up, and still hangs, may not hold the job.
        setTimeout(() => process.exit(), 2_000).unref();
    }
}
catch (error) {
    const { tell } = await Promise.all(/* import() */[__nccwpck_require__.e(377), __nccwpck_require__.e(101), __nccwpck_require__.e(79), __nccwpck_require__.e(921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8921));
    process.exitCode = tell(env, error);
}
/** Why this event is none of our business, or null when it may be. What cannot be read is left to the mode to explain. */
function foreign(inputs) {
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
        const hint = (0,_pipeline_hint_js__WEBPACK_IMPORTED_MODULE_2__/* .hintOf */ .$)(env['GITHUB_EVENT_NAME'] ?? '', payload, inputs.label, inputs.issue);
        return 'foreign' in hint ? hint.foreign : null;
    }
    catch {
        return null;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6708:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Nc: () => (/* binding */ failureCodes),
/* harmony export */   e9: () => (/* binding */ failures),
/* harmony export */   qO: () => (/* binding */ passing),
/* harmony export */   sB: () => (/* binding */ crashes),
/* harmony export */   zI: () => (/* binding */ errorValues)
/* harmony export */ });
/**
 * Every way an item or a run can fail: a closed set, in one place, with whose fault it is, whether it passes by itself so that another
 * try may simply end better, and what a person should do about it. The issue, the job summary and the exit code all speak from it.
 */
// biome-ignore format: a table is read as a table
const failures = {
    'bad-input': { fault: 'user', todo: 'Correct the input in the workflow file.' },
    'bad-configuration': { fault: 'user', todo: 'Correct the configuration on the default branch, then comment `/automate retry`.' },
    'missing-token': { fault: 'user', todo: 'Pass `github-token: ${{ github.token }}` to the action.' },
    'missing-right': { fault: 'user', todo: "Add the right to the job's `permissions:` and to the calling workflow, then comment `/automate retry`." },
    'github-unavailable': { fault: 'github', passing: true, todo: 'Re-run the job, or comment `/automate retry`.' },
    'pull-requests-forbidden': { fault: 'user', todo: 'Switch on Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests", then comment `/automate retry`.' },
    'app-unusable': { fault: 'user', todo: 'Check `app-id` and `private-key`, and that the App is installed on this repository with "Pull requests: read and write"; then comment `/automate check` again.' },
    'branch-taken': { fault: 'user', todo: 'Delete or rename the branch, then comment `/automate retry`.' },
    'branch-moved': { fault: 'user', passing: true, todo: 'Nothing has to be done: the round begins again on the branch as it stands.' },
    'revision-undone': { fault: 'user', todo: 'Say in a review, or by `/automate revise …`, which of the two is wanted and why; without that no round goes on.' },
    'still-unclear': { fault: 'user', todo: 'Add what is missing and comment `/automate approve` to let it start as it stands.' },
    'needs-a-person': { fault: 'model', todo: 'Decide. To let an agent start all the same, comment `/automate approve`.' },
    'attempts-used-up': { fault: 'user', todo: 'Raise `max-attempts`, or remove the label and add it again to begin anew.' },
    'budget-used-up': { fault: 'user', todo: 'Raise the named setting in `.github/issuewright.yml`, then comment `/automate retry`.' },
    'no-agent': { fault: 'user', todo: 'Set `agent` (or `agent-command`) in `.github/issuewright.yml`, then comment `/automate retry`.' },
    'no-key': { fault: 'user', todo: 'Make a secret with the key and pass it to the workflow as `agent-api-key`, then comment `/automate retry`.' },
    'no-room': { fault: 'user', todo: 'Run the job on Linux with bubblewrap (`apt-get install bubblewrap`), or set `sandbox: docker`; `docs/agents.md` has the details. Then comment `/automate retry`.' },
    'agent-not-found': { fault: 'user', todo: 'Correct `agent-command`, or install the program by `.github/actions/issuewright-setup`, then comment `/automate retry`.' },
    'agent-not-installed': { fault: 'agent', passing: true, todo: 'Look at the log of the run (is the package registry reachable?), then comment `/automate retry`.' },
    'agent-timed-out': { fault: 'agent', todo: 'Raise `agent-minutes`, or make the issue smaller, then comment `/automate retry`.' },
    'agent-silent': { fault: 'agent', todo: 'Read the transcript in the artifact; raise `silence-minutes` if the agent was only slow, then comment `/automate retry`.' },
    'agent-turns-used-up': { fault: 'agent', todo: 'Raise `turns`, or make the issue smaller, then comment `/automate retry`.' },
    'agent-budget-used-up': { fault: 'agent', todo: 'Raise `usd` or `tokens`, or make the issue smaller, then comment `/automate retry`.' },
    'prepare-failed': { fault: 'user', todo: 'Correct the commands of `prepare` (their log is in the artifact), then comment `/automate retry`.' },
    'merge-by-hand': { fault: 'user', todo: 'Merge the default branch into the branch of the pull request by hand, and push: no agent may write workflows, links or submodules, nor more than the limits allow.' },
    'agent-failed': { fault: 'agent', todo: 'Read the agent log in the artifact, then comment `/automate retry`.' },
    'agent-changed-nothing': { fault: 'agent', todo: 'Say in the issue what should differ afterwards, then comment `/automate retry`.' },
    'agent-wrote-outside': { fault: 'agent', todo: 'Let the agent write below its working directory only, then comment `/automate retry`.' },
    'change-set-blocked': { fault: 'agent', todo: 'Allow what is wanted, or take the change over by hand; to let an agent try again, comment `/automate retry`.' },
    'change-set-invalid': { fault: 'agent', todo: 'Comment `/automate retry`.' },
    'job-crashed': { fault: 'us', todo: 'Read the log of the run, then comment `/automate retry`.' },
    'job-cancelled': { fault: 'user', todo: 'Nothing begins again by itself. To start it again, comment `/automate retry`.' },
    'run-lost': { fault: 'github', passing: true, todo: 'Comment `/automate retry`.' },
    'unsupported-target': { fault: 'user', todo: 'Add the label to an issue instead.' },
    internal: { fault: 'us', todo: 'Please report it with the log of the run.' },
};
const failureCodes = Object.keys(failures);
/** Nobody has to do anything: another try may simply end better. */
const passing = failureCodes.filter((code) => 'passing' in failures[code]);
/** What publish tells of a triage that broke off: stopped by somebody, or to be tried again. */
const crashes = ['job-cancelled', 'run-lost'];
/**
 * Values of which a sentence is made, whatever its language: how many seconds something took, an exit code, how many files are
 * kept in the artifact, a level of completeness, how many plans; the others are 1 where they hold.
 */
// biome-ignore format: one line
const errorValues = ['seconds', 'late', 'exit', 'unreported', 'kept', 'completeness', 'locked', 'plans'];
/** A failure that stops the run and is told to people: what happened (`message`) and what to do (`todo`, from the code). */
class Failure extends Error {
    name = 'Failure';
    code;
    todo;
    detail;
    /**
     * @param code  which of the known failures it is
     * @param message  what happened, one sentence, with the name of the thing concerned
     * @param options.todo  a more exact instruction than the code's own
     * @param options.detail  what an issue tells besides the code, in whatever language: names, and foreign words
     */
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? {} : { cause: options.cause });
        this.code = code;
        this.todo = options.todo ?? failures[code].todo;
        this.detail = options.detail ?? message;
    }
}


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hintOf)
/* harmony export */ });
const pipelineBranch = /^issuewright\/issue-([1-9]\d{0,9})-g[1-9]\d{0,3}$/;
/**
 * An event is only a hint: which issue to look at. Everything else in it is read anew from GitHub. A number given as input
 * (dispatch, route) wins over the payload.
 */
function hintOf(event, payload, label, given) {
    if (given !== '')
        return /^[1-9]\d{0,9}$/.test(given) ? { issue: Number(given) } : { foreign: 'the issue input is no number' };
    const p = payload;
    const head = p?.['pull_request']?.['head'];
    const run = p?.['workflow_run'];
    switch (event) {
        case 'issues':
            return ofIssue(p, label);
        case 'issue_comment':
            return ofComment(p, label);
        case 'pull_request':
        case 'pull_request_review':
            return ofBranch(head?.['ref'], head?.['repo'], p);
        case 'workflow_run':
            return ofBranch(run?.['head_branch'], run?.['head_repository'], p);
        default:
            return { foreign: `the event ${event || '(none)'} names no issue` };
    }
}
function ofIssue(p, label) {
    const about = p?.['label']?.['name'];
    const labelling = p?.['action'] === 'labeled' || p?.['action'] === 'unlabeled';
    if (labelling && about !== label)
        return { foreign: `the label is not exactly "${label}"` };
    const number = numberOf(p?.['issue']);
    if (labelling)
        return number;
    return isOurs(p, label) ? number : { foreign: `the issue does not carry the label "${label}"` };
}
function ofComment(p, label) {
    if (p?.['action'] !== 'created' && !isTick(p))
        return { foreign: 'only new comments are read' };
    // Settings may list bots whose commands count; whether this is one is not known yet.
    if (p?.['sender']?.['type'] === 'Bot' && !isCommand(p))
        return { foreign: 'the comment was written by a bot' };
    if (p?.['issue']?.['pull_request'])
        return { foreign: 'the comment is on a pull request' };
    if (!isOurs(p, label) && !isCommand(p))
        return { foreign: `the issue does not carry the label "${label}"` };
    return numberOf(p?.['issue']);
}
/** A pull request, or a run of checks on its branch. */
function ofBranch(ref, repository, p) {
    const branch = pipelineBranch.exec(String(ref ?? ''));
    const own = repository?.['id'] === p?.['repository']?.['id'];
    return branch && own ? { issue: Number(branch[1]) } : { foreign: 'the pull request is not one of ours' };
}
/** A box in our questions is ticked by an edit. Whose it was, and what it is worth, is read anew. */
function isTick(p) {
    const comment = p?.['comment'];
    const isBots = comment?.['user']?.['type'] === 'Bot';
    return (p?.['action'] === 'edited' && isBots && String(comment?.['body'] ?? '').includes('<!-- issuewright-key:questions-'));
}
function isOurs(p, label) {
    const labels = p?.['issue']?.['labels'];
    return Array.isArray(labels) && labels.some((one) => one?.['name'] === label);
}
function isCommand(p) {
    return String(p?.['comment']?.['body'] ?? '').startsWith('/automate');
}
function numberOf(issue) {
    const number = issue?.['number'];
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
        ? { issue: number }
        : { foreign: 'the event names no issue' };
}


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word nearest to what somebody wrote, or null when none is near enough to be meant (Levenshtein distance ≤ 3). */
function nearest(word, known) {
    const ranked = known.map((candidate) => ({ candidate, far: distance(word.toLowerCase().slice(0, 60), candidate) }));
    const best = ranked.sort((a, b) => a.far - b.far)[0];
    return best && best.far <= Math.min(3, Math.ceil(best.candidate.length / 2)) ? best.candidate : null;
}
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
