export const id = 832;
export const ids = [832];
export const modules = {

/***/ 6832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ modes_sweep_sweep)
});

// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/agents/names.ts
var names = __webpack_require__(3583);
// EXTERNAL MODULE: ./src/adapters/runner/commands.ts
var commands = __webpack_require__(3929);
// EXTERNAL MODULE: ./src/adapters/runner/context.ts
var runner_context = __webpack_require__(444);
// EXTERNAL MODULE: ./src/config.ts
var config = __webpack_require__(2973);
// EXTERNAL MODULE: ./src/pipeline/metric.ts
var metric = __webpack_require__(5940);
// EXTERNAL MODULE: ./src/pipeline/sweep.ts
var sweep = __webpack_require__(2702);
// EXTERNAL MODULE: ./src/reconcile/items.ts
var reconcile_items = __webpack_require__(924);
;// CONCATENATED MODULE: ./src/reconcile/sweep.ts



/** Runs that one sweep dispatches at most; the next sweep finds the others. */
const mostRuns = 50;
/** Runs asked about; more are never at work at one time. */
const mostAsked = 50;
/**
 * Looks at all items and dispatches a run for each that needs one. Writes nothing itself; what an event has told already
 * needs nothing.
 * @returns how many items there are, why runs were dispatched, by issue, and the numbers of all as OpenMetrics text
 */
async function sweep_sweep(task) {
    const { platform, now, log } = task;
    const home = await platform.home();
    const policy = await task.policyOf(home.settings);
    const listed = await platform.items({ ...(0,sweep/* labelsToSweep */.PR)(policy), since: '1970-01-01T00:00:00Z' });
    const items = await factsOf(platform, await (0,reconcile_items/* statusesOf */.CB)(platform, listed, home.id, task.seals));
    const all = (0,sweep/* overview */.M0)(items, policy, now());
    const reasons = new Map();
    for (const item of items) {
        const why = (0,sweep/* needs */.eN)(item, all);
        if (why === null)
            continue;
        if (reasons.size === mostRuns)
            log.warn(`More than ${mostRuns} items need a run; the next sweep goes on.`);
        if (reasons.size >= mostRuns)
            break;
        reasons.set(item.number, why);
        log.info(`#${item.number}: ${why}`);
        await platform.dispatch(item.number, home.branch);
    }
    return { items: items.length, reasons, metrics: (0,metric/* openMetrics */.E)((0,sweep/* seenAmong */.cK)(items)) };
}
/** What the list does not show: the states of pull requests under review, and of the runs at work. */
async function factsOf(platform, items) {
    const recordOf = ({ status }) => (status.kind === 'valid' ? status.record : null);
    const pulls = items.flatMap((item) => {
        const record = recordOf(item);
        return record?.stage === 'reviewing' ? (record.change?.pullRequest ?? []) : [];
    });
    const states = await platform.pullRequestStates(pulls);
    const runs = items.flatMap((item) => (recordOf(item)?.stage === 'working' ? (recordOf(item)?.lease?.run ?? []) : []));
    const ended = new Map();
    for (const run of runs.slice(0, mostAsked))
        ended.set(run, await platform.hasEnded(run));
    return items.map((item) => {
        const record = recordOf(item);
        const pullRequest = states.get(record?.change?.pullRequest ?? 0) ?? null;
        return { ...item, pullRequest, runEnded: ended.get(record?.lease?.run ?? 0) ?? null };
    });
}

// EXTERNAL MODULE: ./src/text/summary.ts
var summary = __webpack_require__(9079);
// EXTERNAL MODULE: ./src/modes/wiring.ts + 17 modules
var wiring = __webpack_require__(6045);
;// CONCATENATED MODULE: ./src/modes/sweep.ts










/**
 * Looks at all items, and dispatches a run for each that no event has brought where it should be. Writes nothing on GitHub itself; the numbers of all
 * items are left in `metrics/openmetrics.txt` of the working directory.
 */
async function modes_sweep_sweep(env, inputs) {
    const context = (0,runner_context/* readContext */.y)(env);
    const { platform, seals } = (0,wiring/* openPlatform */.WN)(context, inputs);
    const task = { platform, seals, policyOf: (settings) => (0,config/* policyOf */.U)(settings, inputs, names/* agentNames */.Q), log: wiring/* log */.Rm };
    const { items, reasons, metrics } = await sweep_sweep({ ...task, now: () => new Date() });
    const directory = (0,external_node_path_.join)(inputs.directory || (0,external_node_path_.join)(context.temp, 'issuewright'), 'metrics');
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'openmetrics.txt'), metrics);
    (0,commands/* say */.cv)(`${items} items seen, ${reasons.size} runs dispatched`);
    (0,commands/* addSummary */.S0)(env, (0,summary/* renderSweep */.lz)(items, reasons));
    return 0;
}


/***/ }),

/***/ 2702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   PR: () => (/* binding */ labelsToSweep),
/* harmony export */   cK: () => (/* binding */ seenAmong),
/* harmony export */   eN: () => (/* binding */ needs)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7874);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4853);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1759);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4005);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8953);
/* harmony import */ var _rules_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9373);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1160);








/** A queued item that does not wait for a slot has a run that is about to take it on; after so long, in ms, it has none. */
const stalledMs = 15 * 60_000;
const dayMs = 86_400_000;
// biome-ignore format: a table is read as a table
const rows = [
    { why: 'pull-request', when: (r, { pullRequest }) => r.stage === 'reviewing' && pullRequest !== null && pullRequest !== 'open' },
    { why: 'withdrawn', when: (r, item, { policy }) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .isActive */ .$m)(r.stage) && (!item.open || !item.labels.includes(policy.label)) },
    { why: 'run-lost', when: (r, { runEnded }, { now }) => r.stage === 'working' && (runEnded === true || (r.lease !== null && new Date(r.lease.deadline) <= now)) },
    { why: 'command', when: (r, item) => item.comments.some((comment) => isUnheard(r, comment)) },
    { why: 'retry-due', when: (r, _, { now }) => r.stage === 'failed' && r.error?.retryAt != null && new Date(r.error.retryAt) <= now },
    { why: 'slot-free', when: (_, { number }, sweep) => sweep.next.includes(number) && !sweep.dayUsedUp },
    { why: 'new-day', when: (r, _, { dayUsedUp }) => r.stage === 'queued' && r.reason === 'daily-budget' && !dayUsedUp },
    { why: 'stalled', when: (r, _, { now }) => r.stage === 'queued' && r.place === null && r.reason !== 'daily-budget' && now.getTime() - Date.parse(r.since) > stalledMs },
    { why: 'answered', when: (r, { comments, author }) => r.stage === 'clarifying' && (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .newAnswers */ .E)((0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .answersAmong */ .a)(comments, r, author?.login ?? null, {}), r).length > 0 },
    { why: 'unanswered', when: (r, _, { now, policy }) => r.stage === 'clarifying' && now.getTime() - Date.parse(r.since) > policy['answer-days'] * dayMs },
    { why: 'defaced', when: (_, { status }) => status.kind === 'valid' && status.restore },
    { why: 'labels', when: (r, { labels }, { policy }) => labels.length < 100 && (0,_rules_work_js__WEBPACK_IMPORTED_MODULE_2__/* .labelChanges */ .O9)(labels, labels.includes(policy.label), r.stage, policy).length > 0 },
];
function isUnheard(r, { id, ours, author, editedAt, body }) {
    if (id <= r.handled || ours || !author || author.bot || editedAt !== null || (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCommand */ .R)(body) === null)
        return false;
    return r.refused.length < _record_js__WEBPACK_IMPORTED_MODULE_1__/* .mostRefused */ .g0 && !r.refused.includes(author.login);
}
/**
 * Why an item needs a run, or null when it needs none. Pure. Without a record that is the label itself, unless we have
 * said already why it does not count.
 */
function needs(item, sweep) {
    const { status, open, labels, comments } = item;
    if (status.kind === 'newer')
        return null;
    if (status.kind === 'valid')
        return rows.find(({ when }) => when(status.record, item, sweep))?.why ?? null;
    if (!open || !labels.includes(sweep.policy.label))
        return null;
    if (status.why !== null)
        return 'record-lost';
    return comments.some(({ ours }) => ours) ? null : 'no-record';
}
/** The labels by which a sweep finds items: of open issues all that are ours, of closed ones those that a live item has. */
function labelsToSweep(policy) {
    const active = _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$.filter((stage) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .isActive */ .$m)(stage)).flatMap((stage) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(policy, stage) ?? []);
    return { open: [policy.label, ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .stageLabels */ .m3)(policy)], closed: active };
}
/** The items that have a record. */
function seenAmong(items) {
    return items.flatMap(({ number, labels, status }) => status.kind === 'valid' ? [{ number, labels, record: status.record }] : []);
}
/** What holds for all items at once. */
function overview(items, policy, now) {
    const seen = seenAmong(items);
    return { policy, now, next: (0,_queue_js__WEBPACK_IMPORTED_MODULE_6__/* .next */ .K2)(seen, policy, now), dayUsedUp: (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .isDayUsedUp */ .XT)(seen, policy, now) };
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   P: () => (/* binding */ confirmSlot),
/* harmony export */   h3: () => (/* binding */ lookAround)
/* harmony export */ });
/* harmony import */ var _pipeline_queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
/* harmony import */ var _pipeline_sweep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2702);
/* harmony import */ var _text_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2533);



/** How many items with long talks before their status comment are read one by one; each costs a request. */
const mostAlone = 20;
/** Reads the records of listed items. Where no word of ours is among the comments listed, more of the talk is read. */
async function statusesOf(platform, listed, repository, seals) {
    const items = [];
    let alone = 0;
    for (const one of listed) {
        const status = (comments) => (0,_text_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(comments, { repository, issue: one.id }, seals);
        const first = status(one.comments);
        const deeper = first.commentId === null && one.more && !one.comments.some(({ ours }) => ours) && alone++ < mostAlone;
        items.push({ ...one, status: deeper ? status(await platform.ourComments(one.number)) : first });
    }
    return items;
}
async function seeAll({ repository }, { platform, seals, label, now }) {
    const midnight = `${now().toISOString().slice(0, 10)}T00:00:00Z`;
    const listed = await platform.items({ open: [label], closed: [label], since: midnight });
    return (0,_pipeline_sweep_js__WEBPACK_IMPORTED_MODULE_0__/* .seenAmong */ .cK)(await statusesOf(platform, listed, repository.id, seals));
}
/** One look at all items that are open, and at those that were closed today, for the budget. */
async function lookAround(snapshot, place) {
    const at = place.now().getTime();
    const looks = (snapshot.around?.looks ?? 0) + 1;
    return { state: 'looked', at, items: await seeAll(snapshot, place), slow: false, looks };
}
/**
 * Looks again when every claim made at the same time must be there to be seen. A claim that took longer, from the first look
 * on, than the others wait before they look does not count.
 */
async function confirmSlot(snapshot, place) {
    const { platform, now } = place;
    const { at, looks } = snapshot.around ?? { at: 0, looks: 0 };
    const slow = now().getTime() - at >= platform.settleMs;
    await platform.settle();
    return { state: 'confirmed', at: now().getTime(), items: await seeAll(snapshot, place), slow, looks };
}
/** Dispatches a run for each waiting item for which there is a slot. */
async function handOver(snapshot, policy, place) {
    const items = (await seeAll(snapshot, place)).filter(({ number }) => number !== snapshot.issue.number);
    for (const number of (0,_pipeline_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .next */ .K2)(items, policy, place.now()))
        await place.platform.dispatch(number, snapshot.repository.branch);
}


/***/ })

};
