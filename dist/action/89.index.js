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
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1666);














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

/***/ 7698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/runner/context.ts
var runner_context = __webpack_require__(444);
// EXTERNAL MODULE: ./src/adapters/workspace/base.ts
var workspace_base = __webpack_require__(8721);
// EXTERNAL MODULE: ./src/adapters/workspace/store.ts
var store = __webpack_require__(6159);
// EXTERNAL MODULE: ./src/pipeline/change-set.ts
var change_set = __webpack_require__(5877);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/guard/finding.ts
var finding = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/pipeline/guard/look.ts
var look = __webpack_require__(8765);
// EXTERNAL MODULE: ./src/pipeline/guard/settled.ts
var guard_settled = __webpack_require__(4317);
// EXTERNAL MODULE: ./src/pipeline/guard/test-change.ts
var test_change = __webpack_require__(2471);
// EXTERNAL MODULE: ./src/pipeline/guard.ts + 3 modules
var guard = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/pipeline/revision.ts
var revision = __webpack_require__(205);
// EXTERNAL MODULE: ./src/pipeline/rules/delivery.ts
var rules_delivery = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/pipeline/secret.ts
var secret = __webpack_require__(3700);
;// CONCATENATED MODULE: ./src/reconcile/delivered.ts

/**
 * The files of a judged change set with their bytes, as the platform commits them.
 * @throws Failure `change-set-invalid` when a content is missing
 */
function filesOf(files, content) {
    return files.map((file) => {
        if (file.op === 'delete')
            return { path: file.path, mode: null };
        const bytes = content.get(file.sha256 ?? '');
        if (!bytes)
            throw new pipeline_error/* Failure */.HR('change-set-invalid', 'A file of the change set has no content.', { detail: '' });
        return { path: file.path, mode: file.mode, content: bytes };
    });
}

// EXTERNAL MODULE: ./src/reconcile/words.ts
var reconcile_words = __webpack_require__(7173);
// EXTERNAL MODULE: ./src/text/body.ts
var body = __webpack_require__(927);
// EXTERNAL MODULE: ./src/text/pull-request.ts + 1 modules
var pull_request = __webpack_require__(5417);
// EXTERNAL MODULE: ./src/text/revision.ts
var text_revision = __webpack_require__(5826);
// EXTERNAL MODULE: ./src/modes/wiring.ts + 9 modules
var wiring = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/modes/publish.ts





















/** What this job has itself, and must not publish. */
const ownSecrets = ['github-token', 'state-key', 'state-key-previous', 'private-key'];
/**
 * Judges what the implement job left and publishes it, or tells why not. Runs after every other job, however that ended;
 * nothing of what they handed over is believed.
 */
async function publish(env, inputs) {
    const context = (0,runner_context/* readContext */.y)(env);
    const number = (0,wiring/* issueOf */.v1)(context, inputs);
    const directory = (0,external_node_path_.join)(inputs.directory || (0,external_node_path_.join)(context.temp, 'issuewright'), 'change-set');
    let changed = 0;
    const result = await (0,wiring/* reconcileIssue */.y$)(context, inputs, number, 'publish', (platform, tools) => ({
        rights: ['issues', 'pull-requests', 'contents', 'actions'],
        enrich: async (snapshot, policy) => {
            const enriched = { ...snapshot, trouble: troubleOf(inputs) };
            const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
            if (!record || enriched.trouble || !(0,rules_delivery/* mayDeliver */.BX)(record, snapshot.run))
                return enriched;
            const delivery = await receive(directory, inputs, snapshot, record, policy, platform, tools);
            changed = delivery.kind === 'change-set' ? delivery.changeSet.files.length : 0;
            return { ...enriched, delivery };
        },
    }));
    return (0,wiring/* report */.z8)(env, result, 'none', { 'changed-files': String(changed) });
}
function troubleOf(inputs) {
    const ended = inputs['triage-result'];
    if (ended === '' || ended === 'success')
        return null;
    return { code: ended === 'failure' ? 'run-lost' : 'job-cancelled', message: `\`triage\`: ${ended}` };
}
/** Opens the artifact, holds it against what the triage job and the record say, and lets the guard judge it. */
async function receive(directory, inputs, snapshot, record, policy, platform, tools) {
    try {
        // Without its digest, which comes by another way, an artifact is nobody's word; nor is that of a job that failed.
        const ended = inputs['implement-result'];
        const complete = (ended === 'success' || ended === 'cancelled') && inputs['change-set-digest'] !== '';
        const read = complete ? (0,store/* readChangeSet */.b)(directory, inputs['change-set-digest']) : null;
        const code = ended === 'cancelled' ? 'job-cancelled' : 'job-crashed';
        if (!read)
            return { kind: 'broken', code, why: `\`implement\`: ${ended || '?'}` };
        // Only checks that the policy names can be shown as checks, and each of them is; of no change there is nothing to check.
        const named = read.changeSet.files.length > 0 ? policy.verify : [];
        const verification = (0,change_set/* evidenceFor */.hF)(named, read.changeSet.verification);
        // Who cancels the job wants nothing published, whatever the agent had finished by then.
        const ending = ended === 'cancelled' ? { ...read.changeSet.ending, how: 'cancelled' } : read.changeSet.ending;
        const changeSet = { ...read.changeSet, verification, ending };
        const { number, generation } = changeSet.item;
        const ordered = changeSet.workOrder === inputs['work-order-digest'] && number === snapshot.issue.number;
        if (ordered && (0,rules_delivery/* onlyPays */._0)(record, snapshot.run))
            return { kind: 'change-set', changeSet, findings: [] };
        if (!ordered || changeSet.base !== record.attempts.at(-1)?.base || generation !== record.generation) {
            throw new pipeline_error/* Failure */.HR('change-set-invalid', 'The change set answers another work order.', { detail: '' });
        }
        const { content } = read;
        const limits = {
            files: policy['max-files'],
            fileBytes: policy['max-file-kb'] * 1_024,
            totalBytes: policy['max-total-kb'] * 1_024,
        };
        const before = (0,workspace_base/* readBefore */._H)((0,external_node_path_.join)(directory, 'before'), limits.fileBytes);
        const compared = changeSet.files.filter(test_change/* isCompared */.uQ).map(({ path }) => path);
        const paths = changeSet.files.map(({ path }) => path);
        const base = paths.length > 0 ? await platform.baseFiles(changeSet.base, compared, before, paths) : new Map();
        const redactor = (0,secret/* redactorOf */.y)(ownSecrets.map((name) => inputs[name]));
        const secrets = await secretsIn(changeSet.files, content, base, redactor);
        const { settled, oneSided, undone } = await holdAgainst(record, changeSet.files, base, content, platform);
        const all = (0,guard_settled/* ownFindings */.LF)((0,guard.judge)({ changeSet, base, content, secrets, oneSided, limits }, policy), settled);
        const findings = all.map((found) => {
            return { ...found, path: redactor.redact(found.path), values: found.values.map(redactor.redact) };
        });
        for (const { answer, rule, path, values } of findings)
            wiring/* log */.Rm.info(`${answer} by ${rule}: ${path} ${values.join(', ')}`);
        const delivery = { kind: 'change-set', changeSet, findings };
        if ((0,finding/* isBlocked */.lT)(findings))
            return delivery;
        if (await takesBack(record, snapshot.discussion, changeSet, content, platform))
            throw new pipeline_error/* Failure */.HR('revision-undone', 'The revision takes back what our last commit brought.', { detail: '' });
        tools.delivered = await deliver(snapshot, record, delivery, content, policy, undone);
        return delivery;
    }
    catch (error) {
        // Told on the issue like all else that is wrong with a delivery; another failure is a bug, and told by the run.
        if (!(error instanceof pipeline_error/* Failure */.HR))
            throw error;
        wiring/* log */.Rm.warn(error.message);
        return { kind: 'broken', code: error.code, why: error.detail };
    }
}
/**
 * What of a round about conflicts is not its own, and where it took one side; what another has brought back to how it was before
 * the whole change. Trees that are too large to be seen make the judge stricter.
 */
async function holdAgainst(record, files, base, content, platform) {
    const [round, alone] = [(0,revision/* openRevision */.k3)(record), { settled: new Set(), oneSided: null, undone: [] }];
    if (!round || !record.change || files.length === 0)
        return alone;
    const objectOf = objectsOf(content);
    const before = await platform.baseFiles(record.change.base, [], () => null);
    if (round.cause !== 'conflicts')
        return { ...alone, undone: before ? (0,guard_settled/* asIn */.u1)(files, before, objectOf) : [] };
    const head = await platform.baseFiles(round.head, [], () => null);
    if (!base || !head || !before)
        return { ...alone, oneSided: [] };
    const trees = { base, head, before };
    return { ...alone, settled: (0,guard_settled/* settledIn */.x0)(files, trees, objectOf), oneSided: (0,guard_settled/* oneSidedIn */.bY)(files, trees, objectOf) };
}
/** Whether a round only takes back our last commit, on which people have pushed since: two requests; else its tree tells. */
async function takesBack(record, discussion, { base, files }, content, platform) {
    const round = (0,revision/* openRevision */.k3)(record);
    const last = discussion?.commits.findLast(({ ours, parents }) => ours && parents.length === 1);
    if (!round || round.cause === 'conflicts' || !last || last.sha === base || files.length === 0)
        return false;
    const [was, made] = await Promise.all([last.parents[0] ?? '', last.sha].map((sha) => platform.baseFiles(sha, [], () => null)));
    return was != null && made != null && (0,guard_settled/* isTakenBack */.Zb)(files, { was, made }, objectsOf(content));
}
/** Git's names of contents, by their SHA-256. */
const objectsOf = (content) => (sha256) => {
    const bytes = content.get(sha256 ?? '');
    return bytes && (0,workspace_base/* objectId */.Tu)(bytes);
};
/** Kinds of credentials that a scanner finds in names and contents, and of those that this run has itself, by path. */
async function secretsIn(files, content, base, redactor) {
    const { scan } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 3316));
    const found = new Map();
    for (const file of files) {
        if (file.op === 'delete')
            continue;
        const old = base?.get(file.path);
        const text = (0,secret/* textsOf */.CB)(file.path, (0,look/* asciiOf */.Z)(content.get(file.sha256 ?? '') ?? new Uint8Array()));
        const before = (0,secret/* textsOf */.CB)(old ? file.path : '', (0,look/* asciiOf */.Z)(old?.content ?? new Uint8Array()));
        const kinds = (await scan(text, before)).map(({ kind }) => kind);
        found.set(file.path, [...kinds, ...redactor.known(text)]);
    }
    return found;
}
/** What is committed and opened, from a change set that passed the judge. */
async function deliver({ issue, repository, run }, record, { changeSet, findings }, content, policy, undone) {
    const files = filesOf(changeSet.files, content);
    const words = await (0,reconcile_words/* wordsForReview */.dY)(policy);
    const title = (0,pull_request.renderTitle)(issue, record.verdict?.type ?? 'other', repository.headlines ?? []);
    const round = (0,revision/* openRevision */.k3)(record);
    const context = {
        issue,
        changeSet,
        findings,
        requirements: record.verdict?.requirements ?? [],
        hosts: policy['link-hosts'],
        runUrl: run.url,
        moved: round === null && repository.head !== changeSet.base,
        app: policy.app,
        form: repository.form ?? null,
        words,
        round: round && { merges: round.cause === 'conflicts', before: record.totals, undone },
    };
    const draft = (0,rules_delivery/* opensAsDraft */.f5)(policy, changeSet.verification, findings);
    const points = round ? (0,text_revision/* pointsIn */.li)(changeSet.summary, policy['link-hosts']) : new Map();
    return {
        base: changeSet.base,
        files,
        title,
        message: (0,pull_request/* renderCommitMessage */.jq)(title, issue),
        body: (0,pull_request/* renderPullRequest */.je)(context),
        draft,
        revise: (page) => (0,pull_request/* renderRevisedPage */.UL)(page, context, policy.draft),
        points,
        concerns: (0,body/* capped */.uo)((0,pull_request/* concerns */.Kc)({ changeSet, findings, words }), words),
    };
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


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   li: () => (/* binding */ pointsIn),
/* harmony export */   x1: () => (/* binding */ renderAnswer)
/* harmony export */ });
/* harmony import */ var _pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1773);
/* harmony import */ var _pipeline_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7920);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(406);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5406);




/** The agent's own words on one point, or on all of a round, are cut here. */
const longest = 2_000;
/** What a round of revision has done, for the reply in a talk: where it is to be seen, then what the agent says of it. */
function renderAnswer(done, { review, pull }) {
    const file = done.changed === null ? [] : [done.changed ? review.changes : review.leaves];
    const where = done.sha === null ? [] : [[review.revised(done.sha), ...file].join(' ')];
    return [
        ...where,
        ...(done.concerns?.length ? [`**${pull.eyes}**\n\n${done.concerns.join('\n')}`] : []),
        ...(done.said ? [`${review.words}\n\n${(0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(done.said)}`] : []),
        (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .keyMark */ .JY)(done.key),
    ].join('\n\n');
}
/** The agent's words on each point of a round: what stands below a heading that is its number, made harmless. 0 is all of them. */
function pointsIn(summary, hosts) {
    const parts = ['', '0', summary, ...summary.split(/^#{1,6}[ \t]*(\d{1,2})\b.*$/m).slice(1)];
    const points = new Map();
    for (let i = 1; i < parts.length; i += 2) {
        const words = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$)((parts[i + 1] ?? '').trim().slice(0, longest), { hosts });
        if (words !== '')
            points.set(Number(parts[i]), words);
    }
    return points;
}
/** Asks once why a pull request of ours was closed; a tick is all it takes. */
function renderWhy({ review }) {
    const boxes = _pipeline_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .whyClosed */ .P.map((why) => `- [ ] ${review.why[why]} ${(0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .whyMark */ .iI)(why)}`);
    return [review.closed, boxes.join('\n'), (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .keyMark */ .JY)(_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .whyKey */ .uc)].join('\n\n');
}


/***/ })

};
