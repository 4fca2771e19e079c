export const id = 569;
export const ids = [569];
export const modules = {

/***/ 8569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/pipeline/checklist.ts
var checklist = __webpack_require__(6282);
// EXTERNAL MODULE: ./src/pipeline/mark.ts
var mark = __webpack_require__(1773);
// EXTERNAL MODULE: ./src/text/plan.ts
var plan = __webpack_require__(4560);
// EXTERNAL MODULE: ./src/pipeline/likeness.ts
var likeness = __webpack_require__(8328);
// EXTERNAL MODULE: ./src/pipeline/question.ts
var question = __webpack_require__(8696);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 3 modules
var neutralise = __webpack_require__(5406);
;// CONCATENATED MODULE: ./src/text/questions.ts





/**
 * The comment that asks the reporter, and shows what came of each question. The boxes are for people who can push; everybody
 * else answers in a comment, and we tick them.
 */
function renderQuestions(asked, words) {
    const { reporter, questions, round, rounds, closed } = asked;
    const { asking } = words;
    const how = [asking.how, asking.secrets, round < rounds ? asking.next : asking.last, `<sub>${asking.boxes}</sub>`];
    return [
        `${asking.greeting(reporter)} ${asking.missing(questions.length)}`,
        questions.map((question) => renderQuestion(question, asked, words)).join('\n'),
        ...(closed ? [asking.closed] : how),
        `${(0,mark/* keyMark */.JY)((0,mark/* questionsKey */.jB)(round))}${(0,checklist/* shownMark */.RV)(questions, closed)}`,
    ].join('\n\n');
}
const isKey = (key) => question/* questionKeys */.lQ.some((known) => known === key);
function renderQuestion(question, { own, url }, { asking, question: catalogue }) {
    const { key, number, state, tick, answers } = question;
    const { ask, why, options = [] } = isKey(key) ? catalogue[key] : (own[key] ?? { ask: key, why: '' });
    const box = (on) => `- [${on ? 'x' : ' '}]`;
    const said = answers.at(-1)?.text ?? '';
    const chosen = tick ? tick.option : options.findIndex((option, i) => isChoice(said, letter(i), option));
    const notes = [
        ...answers
            .slice(-mostShown)
            .map(({ author, comment }) => asking.answered(author, `${url}#issuecomment-${comment}`)),
        ...(state === 'unknown' ? [asking.unknown] : []),
        ...(tick ? [asking.enough(tick.by)] : []),
    ];
    return [
        `${box(state !== 'open')} **${number}. ${(0,neutralise/* neutraliseLine */.f)(ask, 300)}** ${(0,neutralise/* neutraliseLine */.f)(why, 300)}`.trimEnd(),
        ...options.map((option, i) => `  ${box(i === chosen)} ${letter(i)}) ${(0,neutralise/* neutraliseLine */.f)(option, 100)}`),
        ...notes.map((note) => `  - ${note}`),
    ].join('\n');
}
/** Of many answers to one question the last are shown. */
const mostShown = 3;
const letter = (i) => String.fromCharCode(97 + i);
/** Whether an answer is this option, by its letter or in its words. */
function isChoice(said, letter, option) {
    return (0,likeness/* plain */.pj)(said) === letter || (0,likeness/* plain */.pj)(said) === (0,likeness/* plain */.pj)(option);
}
/** What is said to a reporter who has not answered `left` questions, with the way to answer or the way back. */
function renderNudge(nudge, { asking }) {
    const { kind, round, reporter, left, until, url, label } = nudge;
    const said = kind === 'reminder' ? asking.reminder(reporter, left, url, until) : asking.expired(reporter, url, label);
    return `${said}\n\n${(0,mark/* keyMark */.JY)((0,mark/* nudgeKey */.dl)(kind, round))}`;
}

// EXTERNAL MODULE: ./src/pipeline/budget.ts
var budget = __webpack_require__(4853);
// EXTERNAL MODULE: ./src/pipeline/rules/clarify.ts
var clarify = __webpack_require__(5180);
// EXTERNAL MODULE: ./src/pipeline/rules/verdict.ts
var verdict = __webpack_require__(6995);
// EXTERNAL MODULE: ./src/pipeline/talk.ts
var talk = __webpack_require__(714);
// EXTERNAL MODULE: ./src/pipeline/verdict.ts
var pipeline_verdict = __webpack_require__(3739);
// EXTERNAL MODULE: ./src/reconcile/readable.ts
var readable = __webpack_require__(4154);
;// CONCATENATED MODULE: ./src/reconcile/understand.ts







/** A model is asked so often for one item; who talks on makes no further bill. */
const mostAsked = 20;
/**
 * Judges the text as it stands: by the model of the policy, else by the offline rules. Consent and the live right of who gave
 * it are looked at once more before a model is asked: the rules before this one see to both.
 */
async function understand(snapshot, policy, { platform, judge, ask }) {
    const { repository, issue, textHash, mayPush, status } = snapshot;
    const { title, body, answers } = (0,readable/* readable */.H)(snapshot);
    const byRules = () => judge({ title, body, answers, told: (0,talk/* toldIn */.fk)(snapshot.talk) }, textHash, policy);
    const record = status.kind === 'valid' ? status.record : null;
    const { model } = policy;
    if (model === null || mayPush[record?.consent?.by.login ?? ''] !== true)
        return byRules();
    if (!record || record.judged >= mostAsked || (0,budget/* usedUp */.h4)(record, policy) !== null)
        return { ...(await byRules()), model, fallback: 'used-up' };
    const [tree, open] = await Promise.all([platform.baseFiles(repository.head, [], () => null), platform.openIssues()]);
    const files = [...(tree?.keys() ?? [])];
    const issues = open.filter(({ number }) => number !== issue.number);
    const said = await ask({ title, body, answers, files, issues, hash: textHash }, policy);
    const { judgement, fallback, tokens, costUsd } = said;
    if (!judgement)
        return { ...(await byRules()), model, fallback, tokens, costUsd };
    const verdict = { ...judgement, signals: [], by: 'model', model, tokens, costUsd, hash: textHash };
    return (0,pipeline_verdict/* grounded */.dx)(pipeline_verdict/* verdictSchema */.$D.parse(verdict), {
        files: new Set(files),
        issues: issues.map(({ number }) => number),
    });
}
/** What a plan for an item says, and the key of its comment, which changes with all that it is bound to. */
function planOf(snapshot, policy, number) {
    const { status, issue } = snapshot;
    if (status.kind !== 'valid')
        throw new Error('a plan without a record');
    const w = { s: snapshot, r: status.record, policy };
    const { agents, branch } = (0,verdict/* termsOf */.fd)(w);
    const key = (0,mark/* planKey */.vH)(status.record.generation, (0,verdict/* planNow */.m$)(w, number));
    return { key, verdict: (0,clarify/* verdictOf */.Vj)(w), agents, policy, branch, issueUrl: issue.url, binding: key.slice(-12) };
}

// EXTERNAL MODULE: ./src/reconcile/words.ts
var reconcile_words = __webpack_require__(7173);
;// CONCATENATED MODULE: ./src/reconcile/effects/issue.ts






/** A comment is made once: it is found again by its key, if it is ours. */
async function say(snapshot, platform, key, body) {
    if (snapshot.comments.some((comment) => comment.ours && comment.body.includes(key)))
        return snapshot;
    return post(snapshot, platform, body);
}
async function post(snapshot, platform, body) {
    const comment = await platform.createComment(snapshot.issue.number, body);
    return { ...snapshot, comments: [...snapshot.comments, comment] };
}
const ask = async (effect, { snapshot, policy, tools: { platform } }) => {
    const { issue, comments } = snapshot;
    const asked = { ...effect, reporter: issue.author?.login ?? null, rounds: policy.rounds, url: issue.url };
    const body = renderQuestions(asked, await (0,reconcile_words/* wordsFor */.tu)(snapshot, policy));
    const present = (0,checklist/* questionsComment */.dx)(comments, effect.round);
    if (!present)
        return post(snapshot, platform, body);
    if ((0,checklist/* shows */.L7)(present.body, effect.questions, effect.closed))
        return snapshot;
    const edited = await platform.editComment(present.id, body);
    return {
        ...snapshot,
        comments: comments.flatMap((one) => (one !== present ? one : edited ? { ...edited, body } : [])),
    };
};
const nudge = async (effect, { snapshot, policy, tools: { platform } }) => {
    const { issue, comments } = snapshot;
    const asked = (0,checklist/* questionsComment */.dx)(comments, effect.round);
    const url = asked ? `${issue.url}#issuecomment-${asked.id}` : issue.url;
    const context = { ...effect, reporter: issue.author?.login ?? null, url, label: policy.label };
    const body = renderNudge(context, await (0,reconcile_words/* wordsFor */.tu)(snapshot, policy));
    return say(snapshot, platform, (0,mark/* keyMark */.JY)((0,mark/* nudgeKey */.dl)(effect.kind, effect.round)), body);
};
/** What is said and shown on the issue. */
const issueEffects = {
    ask,
    nudge,
    plan: async ({ number }, { snapshot, policy, tools }) => {
        const { key: name, ...context } = planOf(snapshot, policy, number);
        const key = (0,mark/* keyMark */.JY)(name);
        const body = (0,plan/* renderPlan */.E)(context, await (0,reconcile_words/* wordsFor */.tu)(snapshot, policy));
        return say(snapshot, tools.platform, key, `${body}\n\n${key}`);
    },
    'type-label': async (effect, { snapshot, policy, tools }) => {
        await tools.platform.ensureTypeLabel(snapshot.issue.number, { ...effect, create: policy['create-labels'] });
        return snapshot;
    },
    'issue-type': async (effect, { snapshot, tools }) => {
        await tools.platform.ensureIssueType(snapshot.issue.number, effect);
        return snapshot;
    },
    'say-unsupported': async (_, { snapshot, policy, tools }) => {
        const key = (0,mark/* keyMark */.JY)(mark/* unsupportedKey */.BB);
        const words = await (0,reconcile_words/* wordsFor */.tu)(snapshot, policy);
        return say(snapshot, tools.platform, key, `${words.unsupported(policy.label)}\n\n${key}`);
    },
    react: async ({ comment, content }, { snapshot, tools }) => {
        await tools.platform.react(snapshot.issue.number, comment, content);
        return snapshot;
    },
    label: async ({ name }, { snapshot, tools }) => {
        const { issue } = snapshot;
        await tools.platform.ensureLabels(issue.number, [name]);
        return { ...snapshot, issue: { ...issue, labels: [...issue.labels, name] } };
    },
    unlabel: async ({ name }, { snapshot, tools }) => {
        const { issue } = snapshot;
        await tools.platform.ensureNoLabel(issue.number, name);
        const labels = issue.labels.filter((one) => one.toLowerCase() !== name.toLowerCase());
        return { ...snapshot, issue: { ...issue, labels } };
    },
};

// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/revision.ts
var revision = __webpack_require__(205);
// EXTERNAL MODULE: ./src/text/revision.ts
var text_revision = __webpack_require__(5826);
;// CONCATENATED MODULE: ./src/reconcile/effects/pull-request.ts





const recordOf = ({ status }) => (status.kind === 'valid' ? status.record : null);
/** Commits a round of revision on top of the branch on which it began. */
const reviseBranch = async ({ branch }, { snapshot, tools }) => {
    const { discussion, pullRequest } = snapshot;
    const { base, files } = expected(tools.delivered);
    const record = recordOf(snapshot);
    const round = record && (0,revision/* openRevision */.k3)(record);
    if (!round || !discussion || !pullRequest)
        throw new Error('revising without a round and its pull request');
    const message = (0,revision/* roundHeadline */.fs)(snapshot.issue.number, record.revisions.length, round.cause);
    const parents = [round.head, ...(base === round.head ? [] : [base])];
    const tree = discussion.commits.find(({ sha }) => sha === base)?.tree ?? null;
    const spent = discussion.commits.flatMap((commit) => [commit.tree, commit.before]);
    const revised = { branch, base: { sha: base, tree }, parents, files, message, spent };
    const sha = await tools.platform.reviseBranch(revised, tools.gate);
    const commits = [...discussion.commits, { sha, headline: message, tree: '', before: '', parents, ours: true }];
    // Of the new head nobody knows yet how it stands.
    const stands = { commits, conflicted: false, runs: [] };
    return { ...snapshot, discussion: { ...discussion, ...stands }, pullRequest: { ...pullRequest, head: sha } };
};
const answerThread = async (effect, { snapshot, policy, tools }) => {
    const { number, key, thread, path, point } = effect;
    const { files, points } = tools.delivered ?? { files: null, points: new Map() };
    const changed = files && files.length > 0 ? files.some((file) => file.path === path) : null;
    // Where nothing was changed, the words are all there is.
    const whole = files?.length === 0 ? (points.get(0) ?? '') : '';
    const answer = { sha: ourCommit(snapshot, tools), key, changed, said: points.get(point) ?? whole };
    const body = (0,text_revision/* renderAnswer */.x1)(answer, await (0,reconcile_words/* wordsForReview */.dY)(policy));
    await tools.platform.answerThread({ number, head: snapshot.pullRequest?.head ?? '' }, thread, body);
    return snapshot;
};
const reportRound = async ({ number, key }, { snapshot, policy, tools }) => {
    const words = await (0,reconcile_words/* wordsForReview */.dY)(policy);
    const run = recordOf(snapshot)?.attempts.at(-1)?.run ?? 0;
    const said = tools.delivered?.points.get(0) ?? '';
    const concerns = tools.delivered?.concerns ?? [`- ⚠️ ${words.review.untold(tools.runUrl(run))}`];
    const answer = { sha: ourCommit(snapshot, tools), key, changed: null, said, concerns };
    await tools.platform.createComment(number, (0,text_revision/* renderAnswer */.x1)(answer, words));
    return snapshot;
};
const openPullRequest = async ({ branch }, scene) => {
    const { snapshot, tools } = scene;
    const { title, body, draft } = tools.delivered ?? (await judgedBefore(branch, scene));
    const wanted = { branch, into: snapshot.repository.branch, title, body, draft };
    return { ...snapshot, pullRequest: await tools.platform.ensurePullRequest(wanted) };
};
/** The branch, the pull request, and what is said on it. */
const pullRequestEffects = {
    'publish-branch': async ({ branch }, { snapshot, tools }) => {
        const { base, files, message } = expected(tools.delivered);
        const tree = base === snapshot.repository.head ? snapshot.repository.tree : null;
        await tools.platform.ensureBranch(branch, { sha: base, tree }, files, message, tools.gate);
        return snapshot;
    },
    'revise-branch': reviseBranch,
    'open-pull-request': openPullRequest,
    'update-page': async ({ number }, { snapshot, tools }) => {
        // A commit of which nobody can say any more what was found in it waits as a draft for a person.
        const revise = tools.delivered?.revise ?? ((page) => ({ ...page, draft: true }));
        const draft = await tools.platform.updatePage(number, revise);
        return { ...snapshot, pullRequest: snapshot.pullRequest && { ...snapshot.pullRequest, draft } };
    },
    'look-at-checks': async (_, { snapshot, policy, tools }) => {
        const run = snapshot.discussion?.runs.find(({ failed, name }) => failed && name === policy['fix-checks']);
        const log = run ? await tools.platform.failedLog(run.id) : '';
        return { ...snapshot, failedChecks: { name: run?.name ?? '', log } };
    },
    'answer-thread': answerThread,
    'report-round': reportRound,
    'ask-why': async ({ number }, { snapshot, policy, tools: { platform } }) => {
        const asked = (await platform.ourComments(number)).some(({ body }) => body.includes((0,mark/* keyMark */.JY)(mark/* whyKey */.uc)));
        if (!asked)
            await platform.createComment(number, (0,text_revision/* renderWhy */.fv)(await (0,reconcile_words/* wordsForReview */.dY)(policy)));
        return snapshot;
    },
    'label-pull-request': async ({ number, labels }, { snapshot, tools }) => {
        await tools.platform.ensureLabels(number, labels);
        return snapshot;
    },
    assign: async ({ number, logins }, { snapshot, tools }) => {
        await tools.platform.ensureAssignees(number, logins);
        return snapshot;
    },
    'request-review': async ({ number, logins }, { snapshot, tools }) => {
        await tools.platform.ensureReviewers(number, logins);
        return snapshot;
    },
    reopen: async ({ number }, { snapshot, tools }) => {
        await tools.platform.reopen(number);
        return { ...snapshot, pullRequest: snapshot.pullRequest && { ...snapshot.pullRequest, state: 'open' } };
    },
    'start-checks': async ({ number }, { snapshot, tools }) => {
        await tools.gate();
        await tools.platform.startChecks(number);
        return snapshot;
    },
};
/** The commit of the round that has just been published; null when it changed nothing. */
function ourCommit({ discussion, pullRequest }, { delivered }) {
    if (delivered?.files.length === 0)
        return null;
    return discussion?.commits.findLast(({ ours }) => ours)?.sha ?? pullRequest?.head ?? '';
}
/**
 * The words for a change that an earlier run has judged and pushed.
 * @throws Failure when the branch does not hold exactly that any more
 */
async function judgedBefore(branch, { snapshot, policy, tools: { platform, runUrl } }) {
    const { issue, repository } = snapshot;
    const record = recordOf(snapshot);
    const attempt = record?.attempts.at(-1);
    if (!attempt || !(await platform.isOurs(branch, attempt.base)))
        throw new error/* Failure */.HR('branch-taken', `The branch \`${branch}\` does not hold the judged change alone any more.`, {
            detail: `\`${branch}\``,
        });
    const { renderJudgedBefore, renderTitle } = await __webpack_require__.e(/* import() */ 417).then(__webpack_require__.bind(__webpack_require__, 5417));
    const title = renderTitle(issue, record?.verdict?.type ?? 'other', repository.headlines ?? []);
    return { title, body: renderJudgedBefore(issue, runUrl(attempt.run), await (0,reconcile_words/* wordsForReview */.dY)(policy)), draft: true };
}
function expected(delivered) {
    if (!delivered)
        throw new Error('publishing without a delivered change set');
    return delivered;
}

// EXTERNAL MODULE: ./src/pipeline/record.ts + 1 modules
var pipeline_record = __webpack_require__(4587);
// EXTERNAL MODULE: ./src/text/sanitise.ts + 2 modules
var sanitise = __webpack_require__(9355);
// EXTERNAL MODULE: ./src/text/status.ts
var text_status = __webpack_require__(3165);
// EXTERNAL MODULE: ./src/reconcile/hear.ts
var hear = __webpack_require__(9670);
// EXTERNAL MODULE: ./src/reconcile/items.ts
var items = __webpack_require__(924);
// EXTERNAL MODULE: ./src/reconcile/save.ts
var save = __webpack_require__(1543);
;// CONCATENATED MODULE: ./src/reconcile/effects/queue.ts









/** Writes the record, and sees who is next where that frees a slot. */
const queue_save = async ({ record: wanted }, scene) => {
    const { snapshot, policy, tools } = scene;
    const { platform } = tools;
    const { stage, reason, place } = wanted;
    const before = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
    const left = before?.stage === 'working' && stage !== 'working';
    // Who has waited for a slot and does not take it leaves it to the next; a day's budget holds up all alike.
    const waited = before !== null && before.place !== null && place === null;
    const declined = waited && stage !== 'working' && reason !== 'daily-budget';
    const freed = declined || (left && stage !== 'queued');
    let around = snapshot.around && { ...snapshot.around, same: false };
    // Who gives a slot back looks at all items anyway, to see who is next: that look reads back what was written.
    const reread = async (id) => {
        const after = await (0,items/* lookAfter */.sR)(snapshot, { ...tools, policy });
        around = after.around;
        return after.own ?? platform.comment(id);
    };
    const record = snapshot.raced ? { ...wanted, raced: tools.now().toISOString() } : wanted;
    const status = await (0,save/* saveRecord */.hi)(platform, snapshot, record, await renderer(record, scene), freed ? reread : undefined);
    if (left && !freed)
        around = around && { ...around, state: 'stale' };
    // A round that is noted only now may have its answers already.
    return (0,hear/* hear */.d)({ ...snapshot, status, raced: false, around, freed: left || declined ? freed : snapshot.freed });
};
/** How the status comment of a record is written here. */
async function renderer(wanted, { snapshot, policy, tools }) {
    const { issue, repository } = snapshot;
    const isVoid = wanted.reason === 'edited';
    const difference = isVoid ? await (await __webpack_require__.e(/* import() */ 313).then(__webpack_require__.bind(__webpack_require__, 6313))).differenceOf(snapshot, tools.platform) : null;
    const words = await (0,reconcile_words/* wordsFor */.tu)(snapshot, policy);
    const context = {
        words,
        policy,
        difference,
        runUrl: tools.runUrl,
        reporter: issue.author?.login ?? null,
        issueUrl: issue.url,
    };
    return (record) => {
        const branch = (0,pipeline_record/* branchName */.at)(issue.number, record.generation);
        const byHand = issue.url.replace(/\/issues\/\d+$/, `/compare/${repository.branch}...${branch}?expand=1`);
        const removed = (0,sanitise/* describeRemovals */.zR)((0,readable/* readable */.H)(snapshot, record).removed, words);
        return (0,text_status/* renderStatus */.LG)(record, { ...context, byHand, removed }, tools.seals[0] ?? null);
    };
}
/** The record, the verdict and the slots: how the item itself goes on. */
const queueEffects = {
    save: queue_save,
    understand: async (_, { snapshot, policy, tools }) => ({
        ...snapshot,
        verdict: await understand(snapshot, policy, tools),
    }),
    'look-around': async (_, { snapshot, policy, tools }) => ({
        ...snapshot,
        around: await (0,items/* lookAround */.h3)(snapshot, { ...tools, policy }),
    }),
    'confirm-slot': async (_, { snapshot, policy, tools }) => ({
        ...snapshot,
        around: await (0,items/* confirmSlot */.P)(snapshot, { ...tools, policy }),
    }),
    'hand-over': async (_, { snapshot, policy, tools }) => {
        await (0,items/* handOver */.Cl)(snapshot, { ...tools, policy });
        return { ...snapshot, freed: false };
    },
    'stop-run': async ({ run }, { snapshot, tools }) => {
        await tools.platform.stopRun(run);
        return snapshot;
    },
    'delete-branch': async ({ branch, known }, { snapshot, tools }) => {
        await tools.platform.deleteBranch(branch, known);
        return { ...snapshot, newestBranch: 0 };
    },
};

;// CONCATENATED MODULE: ./src/reconcile/apply.ts



/** Every kind of effect, and who applies it. */
const handlers = { ...queueEffects, ...issueEffects, ...pullRequestEffects };
/**
 * Applies one effect and returns the snapshot as it is afterwards. Each handler looks before it writes, so that an effect
 * applied twice has the result of once.
 */
function apply(effect, snapshot, policy, tools) {
    // That the handler fits its effect is what the type of `handlers` says.
    const handle = handlers[effect.do];
    return handle(effect, { snapshot, policy, tools });
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


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable)
/* harmony export */ });
/* harmony import */ var _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9355);
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3872);



/** What models and agents read at most, in characters: of the body, of all answers together, and of one of them. */
const most = { body: 40_000, answers: 40_000, answer: 10_000 };
/**
 * The issue as models and agents may read it, and what was taken out, for people; of the last round of revision too.
 * @param record  the item's own, or the one that is to be written
 */
function readable(snapshot, record = snapshot.status.kind === 'valid' ? snapshot.status.record : null) {
    const { issue, comments, talk } = snapshot;
    const round = record?.revisions.at(-1);
    // A title is plain text, not Markdown.
    const title = (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitiseTitle */ .Po)(issue.title);
    const body = (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.sanitise)(issue.body, { maxChars: most.body });
    const replied = new Set(talk.answers.map(({ comment }) => comment));
    const replies = comments
        .filter(({ id, body, author }) => replied.has(id) || (body === _pipeline_talk_js__WEBPACK_IMPORTED_MODULE_0__/* .minimised */ .EX && author?.login === issue.author?.login))
        .map((comment) => (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.sanitise)(comment.body, { maxChars: most.answer }));
    const all = [...pairs(snapshot), ...ticks(snapshot)];
    const answers = fitting(all);
    const left = all.length > answers.length ? [{ kind: 'cut', count: all.length - answers.length }] : [];
    return {
        title: title.text,
        body: body.text,
        answers,
        removed: inAll([
            ...[title, body, ...replies, ...(round ? [(0,_round_js__WEBPACK_IMPORTED_MODULE_2__/* .roundTexts */ .P)(snapshot, round)] : [])].flatMap(({ removed }) => removed),
            ...left,
        ]),
    };
}
/** Where there is too much, those who can push go before the reporter, and what is newer before what is older. */
function fitting(all) {
    const rank = ({ trust, at }) => `${trust === 'writer' ? 1 : 0} ${at}`;
    let room = most.answers;
    const kept = new Set();
    for (const one of all.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1))) {
        room -= one.text.length;
        if (room >= 0)
            kept.add(one);
    }
    return all.filter((one) => kept.has(one));
}
function pairs({ talk: { answers, questions } }) {
    return answers.map(({ to, author, trust, at, text }) => ({
        questions: to.flatMap(({ round, number }) => questions.filter((one) => one.round === round && one.number === number).map((one) => inWords(one))),
        author,
        trust,
        at,
        // A part may show what the whole does not.
        text: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.sanitise)(text, { maxChars: most.answer }).text,
    }));
}
/** What someone who can push has said by a tick. */
function ticks({ talk, status }) {
    const rounds = status.kind === 'valid' ? status.record.rounds : [];
    return talk.questions.flatMap((question) => {
        const { tick, round, options } = question;
        if (!tick)
            return [];
        const text = options[tick.option ?? -1] ?? 'Enough is known about this; go on without an answer.';
        const at = rounds[round - 1]?.heardAt ?? rounds[round - 1]?.at ?? '';
        return [{ questions: [inWords(question)], author: tick.by, trust: 'writer', at, text: (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitiseTitle */ .Po)(text).text }];
    });
}
/** A question with its options, as its comment shows it. */
function inWords({ ask, options }) {
    const lettered = options.map((option, i) => ` ${String.fromCharCode(97 + i)}) ${option}`);
    return (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitiseTitle */ .Po)(`${ask}${lettered.join('')}`).text;
}
/** One entry per kind over all texts, so that many answers cannot make the note long. */
function inAll(removed) {
    const kinds = new Map();
    for (const one of removed) {
        const before = kinds.get(one.kind);
        kinds.set(one.kind, before ? { ...before, count: before.count + one.count } : one);
    }
    return [...kinds.values()];
}


/***/ }),

/***/ 3872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ roundTexts)
/* harmony export */ });
/* harmony import */ var _pipeline_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1759);
/* harmony import */ var _pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9355);



/** The longest single text of a discussion, in characters. */
const longestWord = 8_000;
/** So many talks that were answered before are shown once more. */
const mostAnswered = 20;
const isAnswer = ({ ours, body }) => ours && (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfRound */ .UZ)(body);
/** What a round of revision is about, with every text sanitised and marked with how far its author is trusted, and what was taken out. */
function roundTexts({ discussion, mayPush, comments, failedChecks, issue }, round) {
    const output = round.cause === 'checks' && failedChecks ? (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitiseOutput */ .an)(failedChecks.log) : null;
    const removed = output?.removed ?? [];
    const trustOf = (login) => (mayPush[login] ? 'writer' : login === issue.author?.login ? 'reporter' : 'other');
    const said = ({ author, createdAt: at, body }) => {
        const login = author?.login ?? 'a deleted account';
        const read = (0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.sanitise)(body, { maxChars: longestWord });
        removed.push(...read.removed);
        return { author: login, trust: trustOf(login), at, text: read.text };
    };
    const command = [...comments, ...(discussion?.comments ?? [])].find(({ id }) => id === round.comment);
    // What follows the verb, on its line and below it.
    const wish = command && (0,_pipeline_command_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommand */ .R)(command.body);
    const rest = wish && 'rest' in wish ? [wish.rest, ...command.body.split('\n').slice(1)].join('\n') : '';
    const reviews = (discussion?.reviews ?? []).filter(({ id }) => round.reviews.includes(id));
    const requests = [
        ...(command ? [said({ ...command, body: rest })] : []),
        ...reviews.map(({ author, at, body }) => said({ author, createdAt: at, body })),
    ];
    const all = discussion?.threads ?? [];
    const asked = round.threads.flatMap((id) => all.find((one) => one.id === id) ?? []);
    const isAnswered = (one) => !asked.includes(one) && mayPush[one.comments[0]?.author?.login ?? ''] === true && one.comments.some(isAnswer);
    const pointOf = ({ path, line, comments }) => {
        return { path, line, said: comments.filter(({ ours }) => !ours).map(said) };
    };
    const points = asked.map(pointOf);
    // Not to be answered again, but not resolved either: "still not fixed, see above" speaks of them.
    const answered = (round.threads.length > 0 || round.by !== null ? all.filter(isAnswered) : [])
        .slice(-mostAnswered)
        .map(pointOf);
    const checks = output && { name: failedChecks?.name ?? '', log: output.text };
    return { requests, points, answered, checks, removed };
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
