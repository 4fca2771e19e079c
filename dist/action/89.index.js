export const id = 89;
export const ids = [89,38];
export const modules = {

/***/ 4089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auto: () => (/* binding */ auto)
/* harmony export */ });
/* harmony import */ var _pipeline_jitless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9692);
/* harmony import */ var _adapters_agents_names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3583);
/* harmony import */ var _adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3929);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2973);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3700);
/* harmony import */ var _reconcile_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7173);
/* harmony import */ var _gateway_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2650);
/* harmony import */ var _implement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4183);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9772);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3340);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7698);
/* harmony import */ var _triage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1038);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3911);














/** How often the consent is looked at while an agent works, in milliseconds. */
const watchEvery = 30_000;
const noAuto = new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('no-room', 'There is no `mode: auto` without a room.', {
    todo: 'Remove `sandbox: none`, or use the reusable workflow.',
});
/**
 * Triage, implement and publish in one step. The room is all that stands between the agent and the token, so there is no
 * `auto` without one: `sandbox: none` is refused on the issue.
 */
async function auto(env, inputs) {
    const looked = await (0,_triage_js__WEBPACK_IMPORTED_MODULE_11__.lookAndOrder)(env, inputs, ['issues', 'actions', 'pull-requests', 'contents']);
    if (looked.next !== 'implement')
        return looked.exitCode;
    const told = { ...inputs, 'work-order-digest': looked.digest, 'triage-result': 'success' };
    const assignment = (0,_order_js__WEBPACK_IMPORTED_MODULE_8__/* .readAssignment */ .K)(env, told);
    const { summary } = await (0,_reconcile_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(assignment.order.language);
    (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .addSummary */ .S0)(env, `> [!WARNING]\n> ${summary.auto}`);
    const stop = (0,_order_js__WEBPACK_IMPORTED_MODULE_8__/* .untilStopped */ .s)();
    const look = (0,_wiring_js__WEBPACK_IMPORTED_MODULE_12__/* .watchConsent */ .Sh)(env, inputs);
    const watch = setInterval(async () => {
        const why = await look();
        if (why === null)
            return;
        (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`Stopping: ${why}.`);
        stop.abort();
    }, watchEvery);
    const names = ['github-token', 'state-key', 'state-key-previous', 'model-api-key', 'private-key'];
    const secrets = names.map((name) => inputs[name]);
    const redactor = (0,_pipeline_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .redactorOf */ .y)([...secrets, ...Object.values((0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .Y)(inputs['agent-api-key'], _adapters_agents_names_js__WEBPACK_IMPORTED_MODULE_13__/* .agentNames */ .Q))]);
    let digest = '';
    let result = 'failure';
    try {
        if (assignment.order.room.kind === 'none')
            (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__.refuse)(assignment.directory, noAuto);
        else
            await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__.prepareWorkshop)(env, assignment, stop.signal);
        const gateway = await (0,_gateway_js__WEBPACK_IMPORTED_MODULE_6__.startFor)(assignment, inputs['agent-api-key']);
        try {
            digest = await (0,_implement_js__WEBPACK_IMPORTED_MODULE_7__.implementOrder)(env, assignment, gateway, stop.signal, redactor);
        }
        finally {
            await gateway?.stop();
        }
        result = stop.signal.aborted ? 'cancelled' : 'success';
    }
    catch (error) {
        // Publish tells that there is no result, as after a crashed job; why, the log says.
        (0,_adapters_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(error instanceof _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? `${error.message} ${error.todo}` : `The agent's part crashed: ${error}`);
    }
    finally {
        clearInterval(watch);
    }
    return (0,_publish_js__WEBPACK_IMPORTED_MODULE_10__.publish)(env, { ...told, 'change-set-digest': digest, 'implement-result': result });
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
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3911);






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
