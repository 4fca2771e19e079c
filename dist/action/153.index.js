export const id = 153;
export const ids = [153];
export const modules = {

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

/***/ 3153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/pipeline/mark.ts
var mark = __webpack_require__(1773);
// EXTERNAL MODULE: ./src/pipeline/record.ts
var pipeline_record = __webpack_require__(8953);
;// CONCATENATED MODULE: ./src/text/notice.ts

/** A comment of its own, said once, for want of a status comment. `about` is a login or a word of ours. */
function renderNotice(code, about, label) {
    return `${sentences[code](about, label)}\n\n${(0,mark/* keyMark */.JY)((0,mark/* noticeKey */.O4)(code))}`;
}
const sentences = {
    refused: (about, label) => `The label \`${label}\` was put on by **${about}**, who may not push to this repository, so nothing was started. ` +
        `Someone with write access can remove the label and add it again.`,
    'unsupported-target': (_, label) => `The label \`${label}\` works on issues only; this is a pull request. Remove the label here and add it to an issue.`,
    closed: (_, label) => `This issue is closed, so nothing was started. Reopen it and add the label \`${label}\` again.`,
    'no-label': (_, label) => `There is nothing to command here yet: add the label \`${label}\` first.`,
};

// EXTERNAL MODULE: ./src/pipeline/question.ts
var question = __webpack_require__(8696);
;// CONCATENATED MODULE: ./src/text/questions.ts

const texts = {
    'what-happens': {
        ask: 'What exactly happens?',
        why: 'The message, the value or the screen you see, as it is written there.',
    },
    expected: { ask: 'What did you expect instead?', why: 'Then it is clear when the problem is solved.' },
    reproduce: {
        ask: 'How can somebody else see it?',
        why: 'The shortest way: what to enter, open or run, step by step.',
    },
    version: {
        ask: 'In which version and environment?',
        why: 'The version of this project, and of the system or browser it runs on.',
    },
    goal: { ask: 'What do you want to achieve?', why: 'The reason often decides between two ways of doing it.' },
    behaviour: { ask: 'How should it behave?', why: 'An example helps most: this input, that result.' },
    acceptance: {
        ask: 'How can one tell that it is done?',
        why: 'A list of what must be true afterwards, also of what must stay as it is.',
    },
    where: { ask: 'Which file, page or command is it about?', why: 'So that the right place is changed, and no other.' },
    wording: { ask: 'What should the text say?', why: 'The sentence as it is, and as it should be.' },
    scope: {
        ask: 'How far should the change go?',
        why: 'What may change, and what must not.',
        options: ['only the place named', 'every place like it'],
    },
    question: { ask: 'What would you like to know?', why: 'One sentence with a question mark is enough.' },
    context: { ask: 'What have you tried, and what came of it?', why: 'Then the answer can begin where you are.' },
};
/** The English sentences of one question of the catalogue. */
function questionText(key) {
    return texts[key];
}
const isKey = (key) => question/* questionKeys */.lQ.some((known) => known === key);
/**
 * The body of the comment that asks the reporter. Keys that are not in the catalogue are passed over; without a reporter
 * (a deleted account) nobody is addressed. `round` counts from 1 to `rounds`.
 */
function renderQuestions(asked) {
    const greeting = asked.reporter === null ? 'Thank you for this issue.' : `@${asked.reporter}, thank you for this issue.`;
    const questions = asked.keys
        .filter(isKey)
        .map((key, index) => `- [ ] **${index + 1}. ${texts[key].ask}** ${why(texts[key])}`);
    const left = asked.rounds - asked.round;
    const next = left > 0
        ? 'Your answer is read as soon as you post it, and the work goes on.'
        : 'Your answer is read as soon as you post it. These are the last questions: after them a maintainer decides.';
    return [
        `${greeting} Before work on it can begin, ${questions.length === 1 ? 'one thing is' : 'a few things are'} missing:`,
        questions.join('\n'),
        'Simply reply in a comment; numbers help (`1. …`). What you do not know, leave out.',
        'Everything here can be read by everybody: **never post passwords, tokens or other secrets.**',
        next,
    ].join('\n\n');
}
function why({ why, options }) {
    return options ? `${why} (${options.join(', or ')})` : why;
}
/** Things that let their owner in. */
const credential = '\\.env(?:\\.\\w+)?|passwords?|passphrases?|passwd|pwd|credentials?|(?:access|auth|api|bearer|session|personal|refresh|github)[ -]?(?:access[ -]?)?(?:tokens?|keys?)|tokens?|secrets?|(?:private|ssh|api|secret|signing|encryption) ?keys?|api[ _-]?keys?|cookies?|connection strings?|id_rsa|kubeconfig|service account|one[ -]time codes?|otp|2fa codes?|recovery codes?|environment variables';
const request = "paste|post|share|send|provide|give|tell|show|attach|upload|include|add|copy|enter|reveal|disclose|print|dump|output|supply|submit|need|have|want|know|your|what(?: is|['’]s| are)";
/**
 * Whether a question made by a model must not be asked because it wants credentials: a request and a thing that lets in, within
 * one sentence. Rather one good question too few. A warning ("never post tokens") is not a question, so it is refused as well.
 */
function refusesCredentials(text) {
    const plain = text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
    const wanted = new RegExp(`(?<![\\p{L}\\p{N}])(?:${credential})(?![\\p{L}\\p{N}])`, 'iu');
    const asking = new RegExp(`(?<![\\p{L}\\p{N}])(?:${request})(?![\\p{L}\\p{N}])`, 'iu');
    return plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u).some((sentence) => wanted.test(sentence) && asking.test(sentence));
}

// EXTERNAL MODULE: ./src/text/sanitise.ts + 2 modules
var sanitise = __webpack_require__(9355);
// EXTERNAL MODULE: ./src/text/status.ts
var text_status = __webpack_require__(3165);
// EXTERNAL MODULE: ./src/reconcile/items.ts
var items = __webpack_require__(924);
// EXTERNAL MODULE: ./src/reconcile/observe.ts
var observe = __webpack_require__(716);
// EXTERNAL MODULE: ./src/reconcile/readable.ts
var readable = __webpack_require__(4154);
// EXTERNAL MODULE: ./src/reconcile/save.ts
var save = __webpack_require__(1543);
;// CONCATENATED MODULE: ./src/reconcile/apply.ts










/**
 * Applies one effect and returns the snapshot as it is afterwards. Each handler looks before it writes, so that an effect
 * applied twice has the result of once.
 */
async function apply(effect, snapshot, policy, tools) {
    const { platform } = tools;
    const { issue } = snapshot;
    switch (effect.do) {
        case 'save': {
            const render = (record) => statusText(snapshot, record, policy, tools);
            const saved = { ...snapshot, status: await (0,save/* saveRecord */.h)(platform, snapshot, effect.record, render) };
            const from = snapshot.status.kind === 'valid' ? snapshot.status.record.stage : null;
            const left = from === 'working' && effect.record.stage !== 'working';
            const around = snapshot.around && { ...snapshot.around, state: 'stale' };
            const slots = left ? { around, freed: effect.record.stage !== 'queued' } : {};
            // A round that is noted only now may have its answers already.
            return { ...saved, ...slots, textHash: (0,observe/* textHashOf */.xB)(saved) };
        }
        case 'understand': {
            const { title, body, texts } = (0,readable/* readable */.H)(snapshot);
            return { ...snapshot, verdict: await tools.judge({ title, body, answers: texts }, snapshot.textHash) };
        }
        case 'look-around':
            return { ...snapshot, around: await (0,items/* lookAround */.h3)(snapshot, { ...tools, label: policy.label }) };
        case 'confirm-slot':
            return { ...snapshot, around: await (0,items/* confirmSlot */.P)(snapshot, { ...tools, label: policy.label }) };
        case 'hand-over':
            await (0,items/* handOver */.Cl)(snapshot, policy, { ...tools, label: policy.label });
            return { ...snapshot, freed: false };
        case 'ask': {
            const key = (0,mark/* keyMark */.JY)((0,mark/* questionsKey */.jB)(effect.round));
            const body = renderQuestions({
                reporter: issue.author?.login ?? null,
                keys: effect.keys,
                round: effect.round,
                rounds: policy.rounds,
            });
            return say(snapshot, platform, key, `${body}\n\n${key}`);
        }
        case 'notice':
            return say(snapshot, platform, (0,mark/* keyMark */.JY)((0,mark/* noticeKey */.O4)(effect.code)), renderNotice(effect.code, effect.about, policy.label));
        case 'react':
            await platform.react(effect.comment, effect.content);
            return snapshot;
        case 'label':
            await platform.ensureLabels(issue.number, [effect.name]);
            return { ...snapshot, issue: { ...issue, labels: [...issue.labels, effect.name] } };
        case 'unlabel':
            await platform.ensureNoLabel(issue.number, effect.name);
            return {
                ...snapshot,
                issue: { ...issue, labels: issue.labels.filter((name) => name.toLowerCase() !== effect.name.toLowerCase()) },
            };
        case 'stop-run':
            await platform.stopRun(effect.run);
            return snapshot;
        case 'delete-branch':
            await platform.deleteBranch(effect.branch, effect.base);
            return { ...snapshot, newestBranch: 0 };
        case 'publish-branch': {
            const { base, files, message } = expected(tools.delivered);
            const tree = base === snapshot.repository.head ? snapshot.repository.tree : null;
            await platform.ensureBranch(effect.branch, { sha: base, tree }, files, message, tools.gate);
            return snapshot;
        }
        case 'open-pull-request': {
            const { title, body } = expected(tools.delivered);
            const wanted = { branch: effect.branch, into: snapshot.repository.branch, title, body, draft: policy.draft };
            return { ...snapshot, pullRequest: await platform.ensurePullRequest(wanted) };
        }
        case 'label-pull-request':
            await platform.ensureLabels(effect.number, effect.labels);
            return snapshot;
        case 'assign':
            await platform.ensureAssignees(effect.number, effect.logins);
            return snapshot;
        case 'request-review':
            await platform.ensureReviewers(effect.number, effect.logins);
            return snapshot;
        default:
            return effect;
    }
}
/** A comment is made once: it is found again by its key, if it is ours. */
async function say(snapshot, platform, key, body) {
    if (snapshot.comments.some((comment) => comment.ours && comment.body.includes(key)))
        return snapshot;
    const comment = await platform.createComment(snapshot.issue.number, body);
    return { ...snapshot, comments: [...snapshot.comments, comment] };
}
function statusText(snapshot, record, policy, { seals, runUrl }) {
    const { issue, repository } = snapshot;
    const branch = (0,pipeline_record/* branchName */.at)(issue.number, record.generation);
    const context = {
        policy,
        runUrl,
        reporter: issue.author?.login ?? null,
        byHand: issue.url.replace(/\/issues\/\d+$/, `/compare/${repository.branch}...${branch}?expand=1`),
        removed: (0,sanitise/* describeRemovals */.zR)((0,readable/* readable */.H)(snapshot).removed),
    };
    return (0,text_status/* renderStatus */.LG)(record, context, seals[0] ?? null);
}
function expected(delivered) {
    if (!delivered)
        throw new Error('publishing without a delivered change set');
    return delivered;
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
