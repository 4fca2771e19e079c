export const id = 832;
export const ids = [832,673];
export const modules = {

/***/ 3673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCache: () => (/* binding */ actionsCache)
/* harmony export */ });
/** The cache service of GitHub Actions; null where a job has none. Its library is loaded only then. */
async function actionsCache(env) {
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !(env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL']))
        return null;
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(830), __webpack_require__.e(509)]).then(__webpack_require__.bind(__webpack_require__, 8509));
    return {
        restore: async (file, prefix) => (await restoreCache([file], prefix, [prefix])) !== undefined,
        has: async (file, key) => (await restoreCache([file], key, [], { lookupOnly: true })) === key,
        save: async (file, key) => {
            // The library warns of a failure, and goes on.
            if ((await saveCache([file], key)) < 0)
                throw new Error('the cache took nothing');
        },
    };
}


/***/ }),

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
// EXTERNAL MODULE: ./src/adapters/knowledge/cache.ts
var knowledge_cache = __webpack_require__(3673);
// EXTERNAL MODULE: ./src/adapters/runner/commands.ts
var commands = __webpack_require__(3929);
// EXTERNAL MODULE: ./src/adapters/runner/context.ts
var runner_context = __webpack_require__(444);
// EXTERNAL MODULE: ./src/pipeline/consent.ts
var consent = __webpack_require__(4952);
// EXTERNAL MODULE: ./src/pipeline/metric.ts
var metric = __webpack_require__(5940);
// EXTERNAL MODULE: ./src/pipeline/rules/verdict.ts
var verdict = __webpack_require__(6995);
// EXTERNAL MODULE: ./src/pipeline/sweep.ts + 1 modules
var sweep = __webpack_require__(6861);
// EXTERNAL MODULE: ./src/text/codec.ts + 2 modules
var codec = __webpack_require__(5694);
// EXTERNAL MODULE: ./src/reconcile/items.ts
var reconcile_items = __webpack_require__(924);
;// CONCATENATED MODULE: ./src/reconcile/sweep.ts






/** Runs that one sweep dispatches at most. Where there is more of anything than fits, later sweeps begin elsewhere. */
const mostRuns = 50;
/** Runs asked about; more are never at work at one time. */
const mostAsked = 50;
/** Commits whose checks are asked about; each costs a request. */
const mostChecked = 20;
/** People whose +1 or words are held against their rights, of each item. */
const mostPeople = 10;
const hourOf = (now) => Math.floor(now.getTime() / 3_600_000);
/**
 * Looks at all items and dispatches a run for each that needs one. Writes nothing itself; what an event has told already
 * needs nothing.
 * @returns the policy, how many items there are, why runs were dispatched, by issue, and the numbers of all as OpenMetrics text
 */
async function sweep_sweep(task) {
    const { platform, now, log } = task;
    const home = await platform.home();
    const policy = await task.policyOf(home.settings);
    const listed = await platform.items({ ...(0,sweep/* labelsToSweep */.PR)(policy), since: '1970-01-01T00:00:00Z' });
    const at = now();
    const order = (hidden) => (0,sweep/* inTurn */.lo)(hidden, reconcile_items/* mostPagesOfLook */.Ql, hourOf(at));
    const read = (0,consent/* admit */.w4)(await (0,reconcile_items/* statusesOf */.CB)(platform, listed, home.id, task.seals, order), policy);
    const items = await factsOf(platform, read, policy, at);
    const unreadable = items.filter(({ status }) => status.kind === 'newer' || (0,codec/* needsKey */.f1)(status, task.seals));
    const names = unreadable.map(({ number }) => `#${number}`).join(', ');
    if (names)
        log.warn(`Left alone, for a newer version has written them, or \`state-key\` is missing: ${names}`);
    const all = (0,sweep/* overview */.M0)(items, policy, home.branch, at);
    const needing = items.flatMap((item) => {
        const why = unreadable.includes(item) ? null : (0,sweep/* needs */.eN)(item, all);
        return why === null ? [] : [[item.number, why]];
    });
    if (needing.length > mostRuns)
        log.warn(`More than ${mostRuns} items need a run; the next sweep goes on.`);
    const reasons = new Map((0,sweep/* inTurn */.lo)(needing, mostRuns, hourOf(at)));
    for (const [number, why] of reasons) {
        log.info(`#${number}: ${why}`);
        await platform.dispatch(number, home.branch);
    }
    return { policy, items: items.length, reasons, metrics: (0,metric/* openMetrics */.E)((0,sweep/* seenAmong */.cK)(items)) };
}
/** What the list does not show: the states of pull requests under review, and of the runs at work. */
async function factsOf(platform, items, policy, now) {
    const some = (all, most) => (0,sweep/* inTurn */.lo)(all, most, hourOf(now));
    const recordOf = ({ status }) => (status.kind === 'valid' ? status.record : null);
    const pulls = items.flatMap((item) => {
        const record = recordOf(item);
        return record && (0,sweep/* isFollowed */.bJ)(record) ? (record.change?.pullRequest ?? []) : [];
    });
    const news = await platform.pullRequestNews(pulls);
    const runs = items.flatMap((item) => (recordOf(item)?.stage === 'working' ? (recordOf(item)?.lease?.run ?? []) : []));
    const ended = new Map();
    for (const run of some(runs, mostAsked))
        ended.set(run, await platform.hasEnded(run));
    const approved = new Set();
    const rights = Object.create(null);
    const mayPush = async (login) => {
        rights[login] ??= await platform.mayPush(login);
        return rights[login];
    };
    const readOn = (0,reconcile_items/* talkReader */.YL)(platform);
    const planned = items.filter((one) => recordOf(one)?.stage === 'planned');
    for (const item of some(planned, mostAsked)) {
        const shown = await planOn(item, readOn);
        const logins = shown ? await platform.approvers(shown.id) : [];
        for (const login of some(logins, mostPeople))
            if (await mayPush(login))
                approved.add(item.number);
    }
    const people = items.flatMap((item) => {
        const onPage = news.get(recordOf(item)?.change?.pullRequest ?? 0)?.comments ?? [];
        return some((0,sweep/* peopleInQuestion */.jt)({ ...item, comments: [...item.comments, ...onPage] }), mostPeople);
    });
    for (const login of some([...new Set(people)], 2 * mostAsked))
        await mayPush(login);
    const failed = await failedAmong(platform, items.map(recordOf), news, policy, now);
    return items.map((item) => {
        const record = recordOf(item);
        const found = news.get(record?.change?.pullRequest ?? 0) ?? null;
        const pullRequest = found && { ...found, failed: failed.get(found.head) ?? [] };
        const runEnded = ended.get(record?.lease?.run ?? 0) ?? null;
        return { ...item, pullRequest, runEnded, approved: approved.has(item.number), mayPush: rights };
    });
}
/** Failed checks of commits about which no round was tried. */
async function failedAmong(platform, records, news, policy, now) {
    const heads = records.flatMap((r) => {
        const pull = news.get(r?.change?.pullRequest ?? 0);
        return r && pull?.state === 'open' && (0,sweep/* isUntried */.E0)(r, 'checks', pull, policy) ? [pull.head] : [];
    });
    const asked = policy['fix-checks'] === null ? [] : (0,sweep/* inTurn */.lo)(heads, mostChecked, hourOf(now));
    const failed = new Map();
    for (const head of asked)
        failed.set(head, await platform.failedChecks(head));
    return failed;
}
/** A +1 starts no run by itself, so it is looked for, on a plan that stands in the middle of a long talk as well. */
async function planOn({ number, comments, more, status }, readOn) {
    const planIn = (some) => (status.kind === 'valid' ? (0,verdict/* planComment */.tx)(some, status.record) : null);
    return planIn(comments) ?? (more ? planIn(await readOn(number, (comment) => planIn([comment]) !== null)) : null);
}

// EXTERNAL MODULE: ./src/reconcile/words.ts
var words = __webpack_require__(7173);
// EXTERNAL MODULE: ./src/text/summary.ts
var summary = __webpack_require__(9079);
// EXTERNAL MODULE: ./src/modes/wiring.ts + 9 modules
var wiring = __webpack_require__(1666);
;// CONCATENATED MODULE: ./src/modes/sweep.ts










/**
 * Looks at all items, and dispatches a run for each that no event has brought where it should be. Writes nothing on GitHub itself; the numbers of all
 * items are left in `metrics/openmetrics.txt` of the working directory, and once a week the labelled issues in the cache.
 */
async function modes_sweep_sweep(env, inputs) {
    const context = (0,runner_context/* readContext */.y)(env);
    const { platform, seals, graphql } = (0,wiring/* openPlatform */.WN)(context, inputs);
    const task = { platform, seals, policyOf: (0,wiring/* policyBy */.u$)(inputs), log: wiring/* log */.Rm };
    const { policy, items, reasons, metrics } = await sweep_sweep({ ...task, now: () => new Date() });
    const directory = (0,external_node_path_.join)(inputs.directory || (0,external_node_path_.join)(context.temp, 'issuewright'), 'metrics');
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'openmetrics.txt'), metrics);
    (0,commands/* say */.cv)(`${items} items seen, ${reasons.size} runs dispatched`);
    (0,commands/* addSummary */.S0)(env, (0,summary/* renderSweep */.lz)(items, reasons, await (0,words/* wordsForReview */.dY)(policy)));
    const cache = await (0,knowledge_cache.actionsCache)(env);
    if (!cache)
        return 0;
    const { keepHabits } = await Promise.all(/* import() */[__webpack_require__.e(355), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 9152));
    const source = { graphql, fullName: context.repository, now: new Date() };
    await keepHabits({ cache, temp: context.temp, log: wiring/* log */.Rm }, source, policy);
    return 0;
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   P: () => (/* binding */ confirmSlot),
/* harmony export */   Ql: () => (/* binding */ mostPagesOfLook),
/* harmony export */   YL: () => (/* binding */ talkReader),
/* harmony export */   h3: () => (/* binding */ lookAround),
/* harmony export */   sR: () => (/* binding */ lookAfter)
/* harmony export */ });
/* harmony import */ var _pipeline_queue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5746);
/* harmony import */ var _pipeline_sweep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6861);
/* harmony import */ var _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/* harmony import */ var _text_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5694);
/* harmony import */ var _save_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);





/** Pages of long talks that one look over all items reads on, and of one of these talks; each costs a request. */
const mostPagesOfLook = 20;
const mostPagesOfTalk = 5;
/** Reads on in long talks. Whoever may comment can make one without end: it does not take the pages of all others. */
function talkReader(platform) {
    let left = mostPagesOfLook;
    return async (number, until) => {
        const own = { pages: Math.min(mostPagesOfTalk, left) };
        left -= own.pages;
        const ours = own.pages > 0 ? await platform.ourComments(number, until, own) : [];
        left += own.pages;
        return ours;
    };
}
/**
 * Reads the records of listed items. Where none is among the comments listed, more of the talk is read: it may stand between.
 * @param order  in which such talks are read, while there are pages left
 */
async function statusesOf(platform, listed, repository, seals, order) {
    const readOn = talkReader(platform);
    const statusOf = ({ id: issue }, comments) => (0,_text_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(comments, { repository, issue }, seals);
    const items = listed.map((one) => ({ ...one, status: statusOf(one, one.comments) }));
    for (const item of order(items.filter(({ more, status }) => more && status.commentId === null))) {
        const ours = await readOn(item.number, (comment) => statusOf(item, [comment]).commentId !== null);
        Object.assign(item, { comments: (0,_pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeComments */ .tC)(item.comments, ours), status: statusOf(item, ours) });
    }
    return items;
}
async function seeAll({ repository, issue, status }, { platform, seals, policy, now }) {
    const midnight = `${now().toISOString().slice(0, 10)}T00:00:00Z`;
    // An item whose label was just taken off holds its slot until a run has stopped it.
    const labels = [policy.label, policy.labels.working];
    const listed = await platform.items({ open: labels, closed: labels, since: midnight });
    const own = listed.find(({ number }) => number === issue.number)?.comments.find(({ id }) => id === status.commentId);
    const isAtWork = ({ labels }) => Number(labels.includes(policy.labels.working));
    // Who is at work is looked for first. Whose record is not found counts as neither at work nor waiting: that lets at most one agent
    // more start for each such issue, with its own consent and budget; a slot held by it would let whoever may comment stop all work.
    const order = (hidden) => hidden.sort((a, b) => isAtWork(b) - isAtWork(a));
    const items = (0,_pipeline_sweep_js__WEBPACK_IMPORTED_MODULE_0__/* .seenAmong */ .cK)(await statusesOf(platform, listed, repository.id, seals, order));
    return { items, own: own ?? null, same: status.kind === 'valid' && own?.body === status.body };
}
/** One look at all items that are open, and at those that were closed today, for the budget. */
async function lookAround(snapshot, place) {
    const at = place.now().getTime();
    const looks = (snapshot.around?.looks ?? 0) + 1;
    const { items, same } = await seeAll(snapshot, place);
    return { state: 'looked', at, items, same, slow: false, looks };
}
/**
 * Looks again when every claim made at the same time must be there to be seen. A claim that took longer, from the first look
 * on, than the others wait before they look does not count.
 * @throws Conflict when the claim does not stand in our own status comment
 */
async function confirmSlot(snapshot, place) {
    const { platform, now } = place;
    const { at, looks } = snapshot.around ?? { at: 0, looks: 0 };
    const slow = now().getTime() - at >= platform.claimMs;
    await platform.settle();
    const { items, same } = await seeAll(snapshot, place);
    const { status } = snapshot;
    // Who looked before this claim could be seen may have claimed over it; a list may lag behind, the comment does not.
    const stands = same || status.kind !== 'valid' || (await platform.comment(status.commentId))?.body === status.body;
    if (!stands)
        throw (0,_save_js__WEBPACK_IMPORTED_MODULE_3__/* .raced */ .Y3)('the claim did not stand');
    return { state: 'confirmed', at: now().getTime(), items, same, slow, looks };
}
/**
 * The look at the others after a slot was given back: it shows who is next, and what now stands in our own status comment (null
 * where that comment is not among those that are listed).
 */
async function lookAfter(snapshot, place) {
    const { items, own } = await seeAll(snapshot, place);
    const looks = snapshot.around?.looks ?? 0;
    return { around: { state: 'released', at: place.now().getTime(), items, same: false, slow: false, looks }, own };
}
/** Dispatches a run for each waiting item for which there is a slot. */
async function handOver(snapshot, place) {
    const { around, issue } = snapshot;
    const seen = around?.state === 'released' ? around.items : (await seeAll(snapshot, place)).items;
    const items = seen.filter(({ number }) => number !== issue.number);
    for (const number of (0,_pipeline_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .next */ .K2)(items, place.policy, place.now()))
        await place.platform.dispatch(number, snapshot.repository.branch);
}


/***/ })

};
