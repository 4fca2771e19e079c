export const id = 38;
export const ids = [38];
export const modules = {

/***/ 1038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAndOrder: () => (/* binding */ lookAndOrder),
/* harmony export */   triage: () => (/* binding */ triage)
/* harmony export */ });
/* harmony import */ var _pipeline_jitless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9692);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _adapters_runner_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(444);
/* harmony import */ var _reconcile_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2202);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1666);






/**
 * Looks at one issue and brings it as far as words can: consent, verdict, questions, commands. When code is needed it takes
 * the lease and writes the work order for the implement job.
 */
async function triage(env, inputs) {
    return (await lookAndOrder(env, inputs, ['issues', 'actions'])).exitCode;
}
/** The same for callers that go on in this process. @param rights  what the job's token may write */
async function lookAndOrder(env, inputs, rights) {
    const context = (0,_adapters_runner_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(env);
    const number = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_5__/* .issueOf */ .v1)(context, inputs);
    const result = await (0,_wiring_js__WEBPACK_IMPORTED_MODULE_5__/* .reconcileIssue */ .y$)(context, inputs, number, 'triage', { rights });
    const begins = result.deferred.length === 0 && isAtWork(result);
    const order = begins ? (await Promise.all(/* import() */[__webpack_require__.e(355), __webpack_require__.e(481), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 8380))).workOrderOf(result.snapshot, result.policy) : null;
    if (!order) {
        const next = result.deferred.length > 0 ? 'publish' : 'none';
        return { exitCode: await (0,_wiring_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(env, result, next), next, digest: '' };
    }
    const json = JSON.stringify(order, null, 2);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inputs.directory || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.temp, 'issuewright'), 'work-order');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'work-order.json'), json);
    const digest = (0,_reconcile_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(json);
    // Two histories are brought together only where the checkout has them whole.
    const depth = order.revision?.cause === 'conflicts' ? '0' : '1';
    const { sha } = order.base;
    const outputs = { 'work-order-digest': digest, 'base-sha': sha, 'fetch-depth': depth, room: order.room.kind };
    return { exitCode: await (0,_wiring_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(env, result, 'implement', outputs), next: 'implement', digest };
}
/** A re-run that was refused finds the lease of the attempt before it: that is no leave to start the agent again. */
function isAtWork({ snapshot: { status, run } }) {
    const lease = status.kind === 'valid' && status.record.stage === 'working' ? status.record.lease : null;
    return lease?.run === run.id && lease.attempt === run.attempt;
}


/***/ })

};
