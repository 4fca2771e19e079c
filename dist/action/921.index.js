export const id = 921;
export const ids = [921];
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

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3929);
/* harmony import */ var _adapters_runner_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3007);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6708);
/* harmony import */ var _text_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9079);





/** Tells a failure of the run in the log and in the job summary. @returns the exit code */
function tell(env, error) {
    const failure = error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR
        ? error
        : new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('internal', `Something unexpected happened: ${error?.message ?? error}`, {
            cause: error,
        });
    (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', `${failure.message} ${failure.todo}`);
    if (failure.code === 'internal' && error instanceof Error)
        process.stdout.write(`${(0,_adapters_runner_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteBlock */ .Af)(error.stack ?? '', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'))}\n`);
    (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .addSummary */ .S0)(env, (0,_text_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFailure */ .zt)(failure));
    return 1;
}


/***/ })

};
