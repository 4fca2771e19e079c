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
// EXTERNAL MODULE: ./src/reconcile/items.ts
var reconcile_items = __webpack_require__(924);
;// CONCATENATED MODULE: ./src/reconcile/sweep.ts





/** Runs that one sweep dispatches at most; the next sweep finds the others. */
const mostRuns = 50;
/** Runs asked about; more are never at work at one time. */
const mostAsked = 50;
/** Commits whose checks are asked about; each costs a request. */
const mostChecked = 20;
/** People whose +1 or whose words are held against their rights, of each item. */
const mostPeople = 10;
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
    const read = (0,consent/* admit */.w4)(await (0,reconcile_items/* statusesOf */.CB)(platform, listed, home.id, task.seals), policy);
    const items = await factsOf(platform, read, policy, now());
    const all = (0,sweep/* overview */.M0)(items, policy, home.branch, now());
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
    return { policy, items: items.length, reasons, metrics: (0,metric/* openMetrics */.E)((0,sweep/* seenAmong */.cK)(items)) };
}
/** What the list does not show: the states of pull requests under review, and of the runs at work. */
async function factsOf(platform, items, policy, now) {
    const recordOf = ({ status }) => (status.kind === 'valid' ? status.record : null);
    const pulls = items.flatMap((item) => {
        const record = recordOf(item);
        return record && (0,sweep/* isFollowed */.bJ)(record) ? (record.change?.pullRequest ?? []) : [];
    });
    const news = await platform.pullRequestNews(pulls);
    const runs = items.flatMap((item) => (recordOf(item)?.stage === 'working' ? (recordOf(item)?.lease?.run ?? []) : []));
    const ended = new Map();
    for (const run of runs.slice(0, mostAsked))
        ended.set(run, await platform.hasEnded(run));
    const approved = new Set();
    const rights = Object.create(null);
    const mayPush = async (login) => {
        rights[login] ??= await platform.mayPush(login);
        return rights[login];
    };
    const left = { pages: reconcile_items/* mostPages */.uH };
    for (const item of items.filter((one) => recordOf(one)?.stage === 'planned').slice(0, mostAsked))
        if (await isApproved({ ...platform, mayPush }, item, left))
            approved.add(item.number);
    const speakers = items.flatMap((item) => {
        const logins = (0,sweep/* unread */.gy)(recordOf(item), item.comments).map(({ author }) => author?.login ?? '');
        return [...new Set(logins)].slice(-mostPeople);
    });
    for (const login of [...new Set(speakers)].slice(0, 2 * mostAsked))
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
/** Failed checks of commits about which no round was tried; where there are many, others are asked about an hour later. */
async function failedAmong(platform, records, news, policy, now) {
    const heads = records.flatMap((r) => {
        const pull = news.get(r?.change?.pullRequest ?? 0);
        return r && pull?.state === 'open' && (0,sweep/* isUntried */.E0)(r, 'checks', pull, policy) ? [pull.head] : [];
    });
    const first = heads.length > 0 ? (Math.floor(now.getTime() / 3_600_000) * mostChecked) % heads.length : 0;
    const asked = policy['fix-checks'] === null ? [] : [...heads.slice(first), ...heads.slice(0, first)];
    const failed = new Map();
    for (const head of asked.slice(0, mostChecked))
        failed.set(head, await platform.failedChecks(head));
    return failed;
}
/** A +1 starts no run by itself, so it is looked for, on a plan that stands in the middle of a long talk as well. */
async function isApproved(platform, item, left) {
    const planIn = (comments) => item.status.kind === 'valid' ? (0,verdict/* planComment */.tx)(comments, item.status.record) : null;
    const deeper = () => platform.ourComments(item.number, (comment) => planIn([comment]) !== null, left);
    const shown = planIn(item.comments) ?? (item.more && left.pages > 0 ? planIn(await deeper()) : null);
    const logins = shown ? await platform.approvers(shown.id) : [];
    for (const login of logins.slice(-mostPeople))
        if (await platform.mayPush(login))
            return true;
    return false;
}

// EXTERNAL MODULE: ./src/reconcile/words.ts
var words = __webpack_require__(7173);
// EXTERNAL MODULE: ./src/text/summary.ts
var summary = __webpack_require__(9079);
// EXTERNAL MODULE: ./src/modes/wiring.ts + 13 modules
var wiring = __webpack_require__(3911);
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

/***/ 6861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bJ: () => (/* binding */ isFollowed),
  E0: () => (/* binding */ isUntried),
  PR: () => (/* binding */ labelsToSweep),
  eN: () => (/* binding */ needs),
  M0: () => (/* binding */ overview),
  cK: () => (/* binding */ seenAmong),
  gy: () => (/* binding */ unread)
});

// EXTERNAL MODULE: ./src/pipeline/budget.ts
var budget = __webpack_require__(4853);
// EXTERNAL MODULE: ./src/pipeline/checklist.ts
var checklist = __webpack_require__(6282);
// EXTERNAL MODULE: ./src/pipeline/command.ts
var command = __webpack_require__(1759);
// EXTERNAL MODULE: ./src/pipeline/rules/clarify.ts
var clarify = __webpack_require__(5180);
;// CONCATENATED MODULE: ./src/pipeline/due.ts

/** A queued item that does not wait for a slot has a run that is about to take it on; after so long, in ms, it has none. */
const stalledMs = 15 * 60_000;
/** Pure; null when only somebody's doing, a free slot or a new day can move the item. */
function dueAt(record, policy) {
    const { stage, lease, error, reason, place } = record;
    const since = Date.parse(record.since);
    if (stage === 'working' && lease)
        return { at: Date.parse(lease.deadline), why: 'run-lost' };
    // Whoever waits for a new day is woken by it.
    if ((stage === 'failed' || stage === 'reviewing') && error?.retryAt && reason !== 'daily-budget')
        return { at: Date.parse(error.retryAt), why: 'retry-due' };
    const dates = (0,clarify/* datesOf */.rs)(record, policy);
    if (dates?.remind && dates.remind < dates.expire)
        return { at: dates.remind.getTime(), why: 'reminder-due' };
    if (dates)
        return { at: dates.expire.getTime(), why: 'unanswered' };
    if (stage === 'queued' && place === null && reason === null)
        return { at: since + stalledMs, why: 'stalled' };
    return null;
}

// EXTERNAL MODULE: ./src/pipeline/mark.ts
var mark = __webpack_require__(1773);
// EXTERNAL MODULE: ./src/pipeline/policy.ts
var pipeline_policy = __webpack_require__(1130);
// EXTERNAL MODULE: ./src/pipeline/queue.ts + 1 modules
var queue = __webpack_require__(5746);
// EXTERNAL MODULE: ./src/pipeline/record.ts + 1 modules
var record = __webpack_require__(4587);
// EXTERNAL MODULE: ./src/pipeline/rules/ready.ts
var ready = __webpack_require__(3769);
// EXTERNAL MODULE: ./src/pipeline/rules/revision.ts
var revision = __webpack_require__(549);
// EXTERNAL MODULE: ./src/pipeline/rules/work.ts
var work = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/pipeline/stage.ts
var pipeline_stage = __webpack_require__(1160);
// EXTERNAL MODULE: ./src/pipeline/talk.ts
var talk = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/pipeline/sweep.ts













// biome-ignore format: a table is read as a table
const rows = [
    { why: 'checks', when: (r) => r.stage === 'reviewing' && r.checks !== null },
    { why: 'pull-request', when: (r, { pullRequest }) => r.stage === 'reviewing' && pullRequest !== null && pullRequest.state !== 'open' },
    { why: 'told-why', when: (r, { pullRequest }) => r.stage === 'cancelled' && r.change?.why === null && pullRequest?.ticked === true },
    { why: 'withdrawn', when: (r, item, { policy }) => (0,pipeline_stage/* isActive */.$m)(r.stage) && (!item.open || !item.labels.includes(policy.label)) },
    { why: 'run-lost', when: (r, { runEnded }) => r.stage === 'working' && runEnded === true },
    { why: 'relabelled', when: (r, item, { policy }) => item.open && isRelabelled(r, item, policy.label) },
    { why: 'command', when: (r, { comments, pullRequest }) => [...comments, ...(isRead(r, pullRequest) ? pullRequest.comments : [])].some((comment) => isUnheard(r, comment)) },
    { why: 'review', when: (r, { pullRequest }) => isFree(r, 'fix-rounds') && (pullRequest?.asking ?? []).some((id) => !r.revisions.some(({ reviews }) => reviews.includes(id))) },
    { why: 'conflicts', when: (r, { pullRequest }, { policy, branch }) => policy['fix-conflicts'] && pullRequest?.conflicted === true && pullRequest.into === branch && isUntried(r, 'conflicts', pullRequest, policy) },
    { why: 'checks-failed', when: (r, { pullRequest }, { policy }) => pullRequest?.failed.some((name) => name === policy['fix-checks']) === true && isUntried(r, 'checks', pullRequest, policy) },
    { why: 'settings', when: (r, { labels }, { policy }) => r.stage === 'reviewing' && revision/* refusals */.Ke.some((reason) => reason === r.reason && !(0,revision/* isHeldBySettings */.Kx)(reason, r, policy) && !isByLabel(reason, labels)) },
    { why: 'slot-free', when: (_, { number }, sweep) => sweep.next.includes(number) && !sweep.dayUsedUp },
    { why: 'new-day', when: (r, _, { dayUsedUp }) => (0,pipeline_stage/* isActive */.$m)(r.stage) && r.reason === 'daily-budget' && !dayUsedUp },
    { why: 'answered', when: (r, item) => r.stage === 'clarifying' && isSpokenTo(r, item) },
    { why: 'plan-approved', when: (r, { approved }) => r.stage === 'planned' && approved },
    { why: (r, { policy }) => dueAt(r, policy)?.why ?? null, when: (r, { runEnded }, { now, policy }) => runEnded !== false && (dueAt(r, policy)?.at ?? Number.POSITIVE_INFINITY) <= now.getTime() },
    { why: 'defaced', when: (_, { status }) => status.kind === 'valid' && status.restore },
    { why: 'labels', when: (r, { labels }, { policy }) => labels.length < 100 && (0,work/* labelChanges */.O9)(labels, labels.includes(policy.label), r.stage, policy).length > 0 },
];
/** Under review, with nothing said yet of why no round begins, nor of a slot it waits for. */
function isFree(r, ...but) {
    return r.stage === 'reviewing' && r.place === null && (r.reason === null || but.includes(r.reason));
}
/** A round by the machine that may begin, as far as a sweep can see, and has not been begun about this very commit. */
function isUntried(r, cause, { head }, policy) {
    const isTried = r.revisions.some((one) => one.cause === cause && one.head === head);
    return isFree(r, 'revision-rounds') && policy['fix-rounds'] > 0 && !isTried;
}
/** Whether an item's pull request is of interest to a sweep: under review, or closed and nobody has said why. */
function isFollowed({ stage, reason, change }) {
    return stage === 'reviewing' || (stage === 'cancelled' && reason === 'closed-unmerged' && change?.why === null);
}
/** Words that nobody has looked at, of people who may all answer open questions if they may push. */
function unread(r, comments) {
    const read = r?.rounds.at(-1)?.read ?? 0;
    const waits = r?.stage === 'clarifying' && r.rounds.length > 0;
    return comments.filter(({ id, ours, author }) => waits && id > read && !ours && author?.bot === false);
}
/** A reply that nobody has looked at, or a box that somebody has ticked since we wrote them. */
function isSpokenTo(r, { comments, author, mayPush }) {
    const replies = (0,talk/* repliesAmong */.RM)(comments, r, { reporter: author?.login ?? null, mayPush });
    const news = new Set(unread(r, comments).map(({ id }) => id));
    if (replies.some(({ id, round }) => round === r.rounds.length && news.has(id)))
        return true;
    const ours = (0,checklist/* questionsComment */.dx)(comments, r.rounds.length);
    return ours?.editor != null && !ours.editor.bot && (0,checklist/* isTouched */.Dn)(ours.body);
}
/** Whether the agent that is lacking may be one that a label names: who put it on is not known here. */
function isByLabel(reason, labels) {
    return reason === 'not-ready' && labels.some((label) => label.startsWith(ready/* choicePrefix */.sA));
}
/** A run reads the page of a live item's open pull request alone: a command anywhere else would be found for ever. */
function isRead({ stage }, pull) {
    return pull?.state === 'open' && (0,pipeline_stage/* isActive */.$m)(stage);
}
function isUnheard(r, { id, ours, author, editedAt, body }) {
    if (id <= r.handled || ours || !author || author.bot || editedAt !== null || (0,command/* parseCommand */.R)(body) === null)
        return false;
    return r.refused.length < record/* mostRefused */.g0 && !r.refused.includes(author.login);
}
/** The label was taken off and put on again, and no run has seen it. Events of others may have pushed it out of the list. */
function isRelabelled(r, { labels, labellings }, label) {
    const last = labellings.filter((one) => one.label === label).at(-1);
    return last !== undefined && labels.includes(label) && last.event !== r.labelling;
}
/**
 * Why an item needs a run, or null when it needs none. Pure. Without a record that is the label itself, unless we have
 * said already why it does not count.
 */
function needs(item, sweep) {
    const { status, open, labels, comments } = item;
    if (status.kind === 'newer')
        return null;
    if (status.kind === 'valid') {
        const why = rows.find(({ when }) => when(status.record, item, sweep))?.why ?? null;
        return typeof why === 'function' ? why(status.record, sweep) : why;
    }
    if (!open || !labels.includes(sweep.policy.label))
        return null;
    if (status.why !== null)
        return 'record-lost';
    // Other workflows of the repository write under the same name.
    return comments.some(({ ours, body }) => ours && (0,mark/* isNotice */.fD)(body)) ? null : 'no-record';
}
/** The labels by which a sweep finds items: of open issues all that are ours, of closed ones those that a live item or one of today has. */
function labelsToSweep(policy) {
    const active = pipeline_stage/* stages */._$.filter((stage) => (0,pipeline_stage/* isActive */.$m)(stage)).flatMap((stage) => (0,pipeline_policy/* labelOf */.Wy)(policy, stage) ?? []);
    return { open: [policy.label, ...(0,pipeline_policy/* stageLabels */.m3)(policy)], closed: [policy.label, ...active] };
}
/** The items that have a record. */
function seenAmong(items) {
    return items.flatMap(({ number, labels, status }) => status.kind === 'valid' ? [{ number, labels, record: status.record }] : []);
}
/** What holds for all items at once. */
function overview(items, policy, branch, now) {
    const seen = seenAmong(items);
    return { policy, branch, now, next: (0,queue/* next */.K2)(seen, policy, now), dayUsedUp: (0,budget/* isDayUsedUp */.XT)(seen, policy, now) };
}


/***/ }),

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ statusesOf),
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   P: () => (/* binding */ confirmSlot),
/* harmony export */   h3: () => (/* binding */ lookAround),
/* harmony export */   sR: () => (/* binding */ lookAfter),
/* harmony export */   uH: () => (/* binding */ mostPages)
/* harmony export */ });
/* harmony import */ var _pipeline_queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5746);
/* harmony import */ var _pipeline_sweep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6861);
/* harmony import */ var _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/* harmony import */ var _text_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5694);




/** How many pages of long talks are read in one look over all items; each costs a request. */
const mostPages = 20;
/** Reads the records of listed items. Where none is among the comments listed, more of the talk is read: it may stand between. */
async function statusesOf(platform, listed, repository, seals) {
    const items = [];
    const left = { pages: mostPages };
    for (const one of listed) {
        const status = (comments) => (0,_text_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(comments, { repository, issue: one.id }, seals);
        const first = status(one.comments);
        const deeper = first.commentId === null && one.more && left.pages > 0;
        const until = (comment) => status([comment]).commentId !== null;
        const ours = deeper ? await platform.ourComments(one.number, until, left) : [];
        items.push({
            ...one,
            comments: deeper ? (0,_pipeline_talk_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeComments */ .tC)(one.comments, ours) : one.comments,
            status: deeper ? status(ours) : first,
        });
    }
    return items;
}
async function seeAll({ repository, issue, status }, { platform, seals, policy, now }) {
    const midnight = `${now().toISOString().slice(0, 10)}T00:00:00Z`;
    // An item whose label was just taken off holds its slot until a run has stopped it.
    const labels = [policy.label, policy.labels.working];
    const listed = await platform.items({ open: labels, closed: labels, since: midnight });
    const own = listed.find(({ number }) => number === issue.number)?.comments.find(({ id }) => id === status.commentId);
    const items = (0,_pipeline_sweep_js__WEBPACK_IMPORTED_MODULE_0__/* .seenAmong */ .cK)(await statusesOf(platform, listed, repository.id, seals));
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
 */
async function confirmSlot(snapshot, place) {
    const { platform, now } = place;
    const { at, looks } = snapshot.around ?? { at: 0, looks: 0 };
    const slow = now().getTime() - at >= platform.claimMs;
    await platform.settle();
    const { items, same } = await seeAll(snapshot, place);
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
    for (const number of (0,_pipeline_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K2)(items, place.policy, place.now()))
        await place.platform.dispatch(number, snapshot.repository.branch);
}


/***/ })

};
