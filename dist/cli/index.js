import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6708);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9244);





/** Where this package lies: two folders above `dist/cli/index.js`. */
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.')), '..', '..');
const text = { type: 'string' };
const flag = { type: 'boolean' };
const lines = { type: 'string', multiple: true };
const own = `
  --repo PATH              a git repository
  --issue FILE.md          the issue: a line "# Title", then its text
  --agent-command COMMAND  any program that changes the code; its task is in the file $ISSUEWRIGHT_TASK
  --verify COMMAND         a check of the repository; may be given several times`;
const commands = {
    demo: {
        says: 'the whole way from a label to a merged pull request, on this machine',
        usage: `issuewright demo [options]

Without options on a seeded repository; or on a copy of yours:
${own}

  --keep                   leaves the pages of issue and pull request to be looked at, until Ctrl-C
  --open                   the same, and opens them in a browser`,
        options: { repo: text, issue: text, 'agent-command': text, verify: lines, keep: flag, open: flag },
        run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(948), __nccwpck_require__.e(694), __nccwpck_require__.e(77), __nccwpck_require__.e(533)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1038))).demo({ ...values, root }),
    },
    try: {
        says: 'an issue of yours, from a file, on a repository of yours: leaves a branch and a report',
        usage: `issuewright try --repo PATH --issue FILE.md [options]

Works on a copy. The repository itself gets one new branch, issuewright/try-N; HEAD, index, files and other branches
stay as they are. Settings are those of its .github/issuewright.yml; options override them.
${own}
  --agent NAME             an agent that we know (docs/agents.md), in a room; the key of its model is in AGENT_API_KEY
  --agent-model MODEL      another model than the agent's own
  --agent-base-url URL     where the model is reached: a proxy, or a local one
  --sandbox ROOM           bubblewrap, docker or none; without it a command of yours runs without a room
  --answers FILE           answers to questions, one a round, separated by lines ---; else they are asked for at the
                           terminal, or read from the standard input. Without an answer it starts as it stands
  --out DIR                where report and text of the pull request go; else a new folder beside the repository`,
        options: {
            ...{ repo: text, issue: text, verify: lines, answers: text, out: text, sandbox: text },
            ...{ agent: text, 'agent-command': text, 'agent-model': text, 'agent-base-url': text },
        },
        run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(948), __nccwpck_require__.e(860), __nccwpck_require__.e(59), __nccwpck_require__.e(694), __nccwpck_require__.e(77), __nccwpck_require__.e(19), __nccwpck_require__.e(617)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7617))).tryIssue({ ...values, root }),
    },
    run: {
        says: 'what a run would do about an issue on GitHub now; --apply starts one',
        usage: `issuewright run OWNER/REPO#NUMBER [--apply] [--wait MINUTES]

Reads the issue and prints the plan; changes nothing.

  --apply                  dispatches the installed workflow for this issue, and follows its run
  --wait MINUTES           how long to follow; 60 when left out

The token comes from GITHUB_TOKEN or GH_TOKEN, the address from GITHUB_API_URL (https://api.github.com).`,
        options: { apply: flag, wait: text },
        run: async (values, names) => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(243), __nccwpck_require__.e(319), __nccwpck_require__.e(860), __nccwpck_require__.e(59), __nccwpck_require__.e(694), __nccwpck_require__.e(19), __nccwpck_require__.e(697), __nccwpck_require__.e(935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1000))).run(process.env, names, values),
    },
    doctor: {
        says: 'every setting that would stop us, and where to change it',
        usage: `issuewright doctor [OWNER/REPO] [--json]

Without a name it looks at the remote \`origin\` of this folder. The exit code is 1 when something would stop us.
The token comes from GITHUB_TOKEN or GH_TOKEN; an administrator's shows most.`,
        options: { json: flag },
        run: async (values, names) => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(243), __nccwpck_require__.e(319), __nccwpck_require__.e(860), __nccwpck_require__.e(852)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5852))).doctor(process.env, names, values),
    },
    classify: {
        says: 'type and completeness of issues, judged offline, as JSON lines',
        usage: `issuewright classify --jsonl [--examples FILE] < ISSUES.jsonl

Reads lines {"id","title","body"} and writes, in the same order, lines
{"id","type","completeness","missing","confidence","signals"}. No key, no network, always the same answer.

  --examples FILE          lines {"title","body","type"}: labelled issues of the same repository, up to 300, newest
                           first, from which its own habits are learned`,
        options: { jsonl: flag, examples: text },
        run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(59), __nccwpck_require__.e(697), __nccwpck_require__.e(570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 570))).classify(values),
    },
    init: {
        says: 'adds the workflow and a commented settings file to this repository',
        usage: `issuewright init [--force]

Shows what it would change, then writes. A file that differs is overwritten only with --force.`,
        options: { force: flag },
        run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(798), __nccwpck_require__.e(860), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4130))).init(process.cwd(), values),
    },
};
const overview = `issuewright COMMAND [options]

${Object.entries(commands)
    .map(([name, { says }]) => `  ${name.padEnd(8)}${says}`)
    .join('\n')}

issuewright COMMAND --help says more.`;
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    const known = error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR || error.code?.startsWith('ERR_PARSE_ARGS');
    console.error(known ? error.message : error);
    if (error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
        console.error(`→ ${error.todo}`);
    process.exitCode = 1;
}
async function main([name = 'help', ...rest]) {
    if (name === 'help' || name === '--help') {
        console.log(commands[rest[0] ?? '']?.usage ?? overview);
        return 0;
    }
    const command = commands[name];
    if (!command) {
        const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, Object.keys(commands));
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('bad-input', `There is no command \`${name}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`, {
            todo: 'issuewright help',
        });
    }
    const options = { ...command.options, help: flag };
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({ args: rest, options, allowPositionals: true });
    if (values.help) {
        console.log(command.usage);
        return 0;
    }
    return command.run(values, positionals);
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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

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

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
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
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
