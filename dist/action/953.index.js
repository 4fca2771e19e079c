export const id = 953;
export const ids = [953];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tell: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3929);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);
/* harmony import */ var _text_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9079);



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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
