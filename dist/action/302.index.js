export const id = 302;
export const ids = [302];
export const modules = {

/***/ 2698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, bytes.length <= summaryBytes ? bytes : `${bytes.subarray(0, summaryBytes).toString('utf8')}\n\n…cut\n`);
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
/** A line of our own in the log; it cannot be taken for a command. */
function say(line) {
    process.stdout.write(`${line
        .replaceAll(/[\r\n]+/g, ' ')
        .replace(/^\s*::/, ' : :')
        .replaceAll('##[', '## [')}\n`);
}


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2698);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6651);
/* harmony import */ var _text_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3172);



/** Tells a failure of the run in the log and in the job summary. @returns the exit code */
function tell(env, error) {
    const failure = error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR
        ? error
        : new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('internal', `Something unexpected happened: ${error?.message ?? error}`, {
            cause: error,
        });
    (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('error', `${failure.message} ${failure.todo}`);
    if (failure.code === 'internal' && error instanceof Error)
        process.stderr.write(`${error.stack ?? ''}\n`);
    (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .addSummary */ .S0)(env, (0,_text_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFailure */ .zt)(failure));
    return 1;
}


/***/ }),

/***/ 5750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** How a stage is called in front of people. */
const stageName = {
    queued: 'queued',
    clarifying: 'waiting for an answer',
    planned: 'waiting for approval of the plan',
    working: 'at work',
    reviewing: 'in review',
    done: 'done',
    failed: 'failed',
    skipped: 'skipped',
    cancelled: 'cancelled',
};
/** Minutes as people say them. */
function duration(minutes) {
    if (minutes < 1)
        return `${Math.max(1, Math.round(minutes * 60))} s`;
    return minutes < 90 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 6) / 10} h`;
}
/** A moment, to the minute, always in UTC, so that everybody reads the same. */
function moment(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}


/***/ }),

/***/ 3172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   ex: () => (/* binding */ renderImplementSummary),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5750);


/** The job summary of a run that looked at an issue. */
function renderSummary(snapshot, rules, deferred) {
    const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
    const lines = [
        `### Issuewright: issue #${snapshot.issue.number}, ${record ? _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageName */ .CT[record.stage] : 'not automated'}`,
        `Rules applied: ${rules.map((rule) => `\`${rule}\``).join(' → ')}`,
    ];
    if (deferred.length > 0)
        lines.push(`Left to the publish job, which has the right: ${deferred.map((one) => `\`${one}\``).join(', ')}`);
    if (record?.error)
        lines.push(`**${record.error.message}**\n\n→ ${_pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9[record.error.code].todo}\n\nCode: \`${record.error.code}\``);
    if (snapshot.pullRequest)
        lines.push(`Pull request: ${snapshot.pullRequest.url}`);
    if (record?.stage === 'working')
        lines.push('The agent runs without a sandbox (`sandbox: none`).');
    return lines.join('\n\n');
}
/** The job summary of a run that failed before it could say anything on the issue. */
function renderFailure({ code, message, todo }) {
    return `### Issuewright could not go on\n\n**${message}**\n\n→ ${todo}\n\nCode: \`${code}\``;
}
/** The job summary of an agent's run: measured facts only, no word of the agent's. */
function renderImplementSummary({ item, ending, files, outside, verification }) {
    const lines = [
        `### Issuewright: the agent's run on issue #${item.number}`,
        `It ${ending.how === 'finished' ? 'ended well' : `ended badly (${ending.how})`} after ${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ending.seconds / 60)} and changed ${files.length} files. It ran without a sandbox (\`sandbox: none\`).`,
        ...verification.map(({ passed, seconds }, i) => `${passed ? '✅' : '❌'} check ${i + 1} (${(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(seconds / 60)})`),
    ];
    if (outside.length > 0)
        lines.push(`⚠️ It also wrote ${outside.length} files outside its tree; they are kept in the artifact, not published.`);
    return lines.join('\n\n');
}


/***/ })

};
