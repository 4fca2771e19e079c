export const id = 19;
export const ids = [19];
export const modules = {

/***/ 3583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ agentNames)
/* harmony export */ });
/** All agents we know, in the order in which the documentation lists them. Apart from their adapters, so that reading settings stays cheap. */
// biome-ignore format: a list
const agentNames = ['claude', 'codex', 'gemini', 'opencode', 'qwen', 'copilot', 'aider', 'kiro', 'command'];


/***/ }),

/***/ 2973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony export keysOf */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8422);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
/* harmony import */ var _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);



/**
 * The effective policy: defaults < repository file < inputs. What cannot be used is told by `problem`, with the defaults in
 * its place, so that it can be said on the issue.
 * @param known  the names of the agents there are
 * @param file  the text of `.github/issuewright.yml`, or null when there is none
 */
async function policyOf(file, inputs, known) {
    const { label } = inputs;
    const own = { label, known, app: inputs['app-id'] !== '' };
    const without = (problem) => ({ ..._pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.parse({}), ...own, problem });
    const read = await fromFile(file);
    if ('problem' in read)
        return without(read.problem);
    const checked = _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.safeParse({ ...read.settings, ...fromInputs(inputs) });
    if (!checked.success)
        return without(`An input cannot be used: ${explain(checked.error)}`);
    const policy = { ...checked.data, ...own, problem: null };
    return {
        ...policy,
        problem: clash([label, ...Object.values(policy.labels)]) ?? strangerAmong(policy) ?? (await guardClash(policy)),
    };
}
/** Two meanings of one label would undo each other for ever. GitHub does not tell labels apart by case. */
function clash(labels) {
    const folded = labels.map((name) => name.toLowerCase());
    const twice = labels.find((_, at) => folded.indexOf(folded[at] ?? '') !== at);
    return twice === undefined
        ? null
        : `\`labels\`: the name \`${twice}\` has two meanings; each label needs a name of its own`;
}
/** An agent that nobody knows, in any of the settings that name one. */
function strangerAmong({ known, ...policy }) {
    const named = {
        agent: policy.agent,
        'agent-model': Object.keys(policy['agent-model']),
        'agent-base-url': Object.keys(policy['agent-base-url']),
    };
    for (const [setting, names] of Object.entries(named)) {
        const stranger = names.find((name) => name !== 'all' && !known.includes(name));
        if (stranger === undefined)
            continue;
        const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(stranger, known);
        return `\`${setting}\`: there is no agent \`${stranger}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`;
    }
    return null;
}
/** The guard is loaded only where the settings speak of it. */
async function guardClash(policy) {
    if (policy.allow.length + policy.block.length === 0)
        return null;
    return (await __webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 2349))).whyNoPolicy(policy);
}
function fromInputs(inputs) {
    const given = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .settingInputs */ .Es.filter((name) => inputs[name] !== '');
    return Object.fromEntries(given.map((name) => [name, typed(name, inputs[name])]));
}
/** Inputs are strings; the schema wants what they mean. */
function typed(name, value) {
    if (name === 'agent-minutes')
        return Number(value);
    if (name === 'draft')
        return value === 'true' ? true : value === 'false' ? false : value;
    return value;
}
async function fromFile(file) {
    if (file === null || file.trim() === '')
        return { settings: {} };
    const { load } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 3243));
    let content;
    try {
        content = load(file);
    }
    catch (error) {
        return { problem: `\`.github/issuewright.yml\` is no valid YAML: ${error.message.split('\n')[0]}` };
    }
    const checked = _pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.safeParse(content ?? {});
    if (checked.success)
        return { settings: content };
    return { problem: `\`.github/issuewright.yml\` cannot be used: ${explain(checked.error)}` };
}
/** The first problem in words, with the nearest known key for an unknown one. */
function explain(error) {
    const issue = error.issues[0];
    if (!issue)
        return 'it does not fit the schema';
    const at = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys')
        return `\`${at}\`: ${issue.message}`;
    const key = issue.keys[0] ?? '';
    const known = at === 'labels' ? Object.keys(_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape.labels.unwrap().shape) : Object.keys(_pipeline_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.shape);
    const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
    return `there is no setting \`${at ? `${at}.` : ''}${key}\`${meant ? `; did you mean \`${meant}\`?` : `; known are ${known.join(', ')}`}`;
}
/**
 * The keys that `agent-api-key` holds: one for all agents (`all`), or one `agent=key` a line.
 * @param known  the names of the agents, so that a key with an equals sign in it is still a key
 */
function keysOf(text, known) {
    const pairs = text.split('\n').flatMap((line) => {
        const [, name = '', key = ''] = /^\s*([\w-]+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
        return known.includes(name) ? [[name, key]] : [];
    });
    return pairs.length > 0 ? Object.fromEntries(pairs) : text.trim() === '' ? {} : { all: text.trim() };
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ settingInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* unused harmony export modes */
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);


/** The modes of the action that this version has. */
const modes = ['triage', 'prepare', 'gateway', 'implement', 'publish', 'sweep', 'auto'];
/** Inputs that are settings too; the input wins. */
const settingInputs = [
    ...['model', 'model-base-url', 'agent', 'agent-command', 'agent-model', 'agent-base-url'],
    ...['agent-minutes', 'sandbox', 'prepare', 'verify', 'draft'],
];
/** Every input of `action.yml`; a test holds the two together. */
const inputNames = [
    ...['mode', 'github-token', 'issue', 'label', 'state-key', 'state-key-previous', 'directory'],
    ...['work-order-digest', 'change-set-digest', 'triage-result', 'implement-result'],
    ...['agent-api-key', 'model-api-key', 'app-id', 'private-key'],
    ...settingInputs,
];
const prefix = 'INPUT_';
/**
 * The inputs as the runner passes them: `INPUT_<NAME>` with the name in upper case. Empty means not given.
 * @throws Failure `bad-input` for a name or mode that does not exist, naming the nearest that does
 */
function readInputs(env) {
    const given = Object.entries(env).filter(([key]) => key.startsWith(prefix));
    const known = inputNames;
    for (const [key] of given) {
        const name = key.slice(prefix.length).toLowerCase();
        if (!known.includes(name))
            throw unknown('input', name, known);
    }
    const value = (name) => (env[`${prefix}${name.toUpperCase()}`] ?? '').trim();
    const mode = modes.find((one) => one === value('mode'));
    if (!mode)
        throw unknown('mode', value('mode'), modes);
    const key = value('state-key');
    if (key !== '' && key.length < 16) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', 'The input `state-key` is too short to be a key.', {
            todo: 'Use at least 16 random characters.',
        });
    }
    const issue = env[`${prefix}ISSUE`] ?? '';
    // It names the concurrency group as well, to the letter: with a blank more a run would not wait for the others of its issue.
    if (!/^([1-9]\d{0,9})?$/.test(issue)) {
        const todo = 'Give the number of the issue alone, without a blank or a `#`.';
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', `The input \`issue\` is no number: \`${issue}\`.`, { todo });
    }
    return { ...Object.fromEntries(inputNames.map((name) => [name, value(name)])), mode };
}
function unknown(what, said, known) {
    const meant = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(said, known);
    const hint = meant ? ` Did you mean \`${meant}\`?` : '';
    return new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', `There is no ${what} \`${said}\`.${hint}`, {
        todo: `Known are: ${known.join(', ')}.`,
    });
}


/***/ }),

/***/ 4952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ consentBy),
/* harmony export */   eA: () => (/* binding */ consentOf),
/* harmony export */   ep: () => (/* binding */ consentByLabel),
/* harmony export */   fi: () => (/* binding */ isUnlisted),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export strangerSince */
/** What the label says: who put it on, whether they may push now, and whether the text is still what they read. */
function consentByLabel(s) {
    if (!s.labelled)
        return { kind: 'none' };
    return consentBy(s, s.labelled.by, s.labelled.at);
}
/** The consent that a person gives at a moment, by label or by command, to the text as it stands now. */
function consentBy(s, by, at) {
    if (!by || by.bot || s.mayPush[by.login] !== true)
        return { kind: 'refused', by: by?.login ?? 'a deleted account' };
    const edit = strangerSince(s, at);
    if (edit)
        return { kind: 'stale', by: edit.by?.login ?? 'a deleted account' };
    return { kind: 'given', consent: { by: { login: by.login, id: by.id }, at, hash: s.issue.hash } };
}
/**
 * How the bound consent of a record stands. It holds for exactly the text it was given to, whatever happened in between.
 * Another text re-binds it if nobody but people who may push has edited since; one edit by anybody else voids it, also when
 * such a person edited later: what they changed says nothing about the rest. Only a new consent mends that.
 */
function consentOf(s, record) {
    if (!record.consent)
        return 'none';
    if (record.consent.hash === s.issue.hash)
        return 'holds';
    const { at } = record.consent;
    return strangerSince(s, at) || editsSince(s, at).length === 0 ? 'void' : 'rebind';
}
/** Times are GitHub's whole seconds: an edit in the very second of the consent counts as later, which is the safe side. */
function editsSince({ issue }, at) {
    return issue.edits.filter((edit) => edit.at >= at);
}
/** The first edit since a moment by someone who may not push. */
function strangerSince(s, at) {
    return editsSince(s, at).find(({ by }) => !by || by.bot || s.mayPush[by.login] !== true) ?? null;
}
/** What was read, with the bots that the settings list by their number counted as people: their right to push decides. */
function admit(read, policy) {
    const isListed = (one) => {
        const { bot, id } = (one ?? {});
        return bot === true && typeof id === 'number' && policy['allowed-bots'].includes(id);
    };
    if (policy['allowed-bots'].length === 0)
        return read;
    return JSON.parse(JSON.stringify(read), (_, one) => isListed(one) ? { ...one, bot: false } : one);
}
/** A bot that the settings list no more, as its login tells: whatever it may push, what it consented to lapses. */
function isUnlisted({ login, id }, policy) {
    return policy.problem === null && login.endsWith('[bot]') && !policy['allowed-bots'].some((listed) => listed === id);
}


/***/ }),

/***/ 1494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ globPattern)
/* harmony export */ });
/* unused harmony export globOf */
/** A glob as gitignore(5) reads it, but for POSIX classes: without a slash it matches at any depth, with one from its folder on. */
function globPattern(glob) {
    const start = glob.includes('/') ? '' : '(?:.*/)?';
    // More than two stars are two. Git takes the literal beginning off before it matches, so that `a**/b` reads as `a` and then `**/b`.
    const [, plain = '', wild = ''] = /^([^*?[\\]*)(.*)$/s.exec(glob.replace(/^\//, '').replace(/\*{3,}/g, '**')) ?? [];
    const translate = (text) => text.replace(token, (part) => tokens[part] ?? literal(part));
    const anchored = translate(plain) + (wild === '**' ? '.*' : translate(wild));
    const body = glob.includes('/') ? anchored : translate(plain + wild);
    try {
        return new RegExp(`^${start}${body}$`, 's');
    }
    catch {
        return /(?!)/; // an impossible class such as `[z-a]` matches nothing, in git as well
    }
}
const token = /(?<![^/])\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|./gsu;
const tokens = {
    '**/': '(?:.*/)?',
    '/**/': '/(?:.*/)?',
    '/**': '/.+',
    '*': '[^/]*',
    '?': '[^/]',
};
function literal(part) {
    if (/^\*+$/.test(part))
        return '[^/]*';
    if (part.startsWith('['))
        return `(?!/)${part.replace(/^\[!/, '[^').replace(/(?!^)\[/g, '\\[')}`;
    return (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** The glob that matches exactly this path. */
function globOf(path) {
    return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   XG: () => (/* binding */ needsEye)
/* harmony export */ });
/* unused harmony export isBlocked */
/** What is not published as long as it stands. */
function blocksOf(findings) {
    return findings.filter(({ answer }) => answer === 'block');
}
/** Whether any finding forbids publishing. */
function isBlocked(findings) {
    return blocksOf(findings).length > 0;
}
/** Whether a person must look before anybody may merge. */
function needsEye(findings) {
    return findings.some(({ answer }) => answer === 'review');
}


/***/ }),

/***/ 8328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pD: () => (/* binding */ isSameQuestion),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   ue: () => (/* binding */ shared)
/* harmony export */ });
/** The words alone, to compare what is written in two ways. */
function plain(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
const subjects = (text) => {
    const words = plain(text).split(' ');
    const long = words.filter((word) => word.length > 3);
    return new Set(long.length > 1 ? long : words);
};
/** How many subjects two texts have in common. */
function shared(one, other) {
    const words = subjects(other);
    return [...subjects(one)].filter((word) => words.has(word)).length;
}
/** Whether two questions ask the same, as far as their words tell. */
function isSameQuestion(one, other) {
    const least = Math.min(subjects(one).size, subjects(other).size);
    return least > 0 && shared(one, other) / least >= 0.7;
}


/***/ }),

/***/ 5746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oh: () => (/* binding */ mostLooks),
  R4: () => (/* binding */ mustYield),
  OQ: () => (/* binding */ nextTicket),
  $t: () => (/* binding */ placeOf)
});

// UNUSED EXPORTS: atWork, next, waiting

;// CONCATENATED MODULE: ./src/pipeline/query.ts
/** The items that fit all of a query, in their order. */
function query_select(items, query, now) {
    const { stages, forMs = Number.NEGATIVE_INFINITY, agent } = query;
    return items.filter(({ record: { stage, since, attempts, agent: asked } }) => (stages?.includes(stage) ?? true) &&
        now.getTime() - Date.parse(since) >= forMs &&
        (agent === undefined || agent === (attempts.at(-1)?.agent ?? asked)));
}

;// CONCATENATED MODULE: ./src/pipeline/queue.ts

/** How often one run claims; then it waits like all others for a slot to be handed over. */
const mostLooks = 3;
/** Items that hold a slot: at work, under a lease that has not run out. */
function atWork(items, now) {
    const working = query_select(items, { stages: ['working'] }, now);
    return working.filter(({ record: { lease } }) => lease !== null && new Date(lease.deadline) > now);
}
/** Items that wait for a slot, also for a round of revision, the next first: those with the priority label, then by the time of their consent. */
function waiting(items, policy) {
    const jumps = ({ labels }) => policy['priority-label'] !== null && labels.includes(policy['priority-label']);
    const rank = (one) => [
        jumps(one) ? '0' : '1',
        one.record.consent?.at ?? '',
        String(one.number).padStart(12, '0'),
    ];
    return items
        .filter(({ record: { stage, place } }) => place !== null && (stage === 'queued' || stage === 'reviewing'))
        .sort((a, b) => (rank(a).join(' ') < rank(b).join(' ') ? -1 : 1));
}
/** The place of an item in the queue, from 1; null when it may start now. */
function placeOf(me, others, policy, now) {
    const queued = { ...me, record: { ...me.record, stage: 'queued', place: 0 } };
    const ahead = waiting([...others, queued], policy).findIndex(({ number }) => number === me.number);
    return ahead < policy['max-parallel'] - atWork(others, now).length ? null : ahead + 1;
}
/** The ticket of a new claim: greater than all that are seen at work. */
function nextTicket(items, now) {
    return 1 + Math.max(0, ...atWork(items, now).map(({ record }) => record.lease?.ticket ?? 0));
}
/**
 * Whether this run must give back the slot that it has claimed, because others claimed at the same time: the smaller tickets
 * stay, of equal ones the smaller issue numbers. Two claimants that see each other come to the same result;
 * `docs/adr/0009-slots-without-a-lock.md` shows why no more than `max-parallel` can stay.
 */
function mustYield(me, { items, slow }, policy, now) {
    const ticket = (one) => one.record.lease?.ticket ?? 0;
    const isAhead = (one) => ticket(one) - ticket(me) || one.number - me.number;
    const ahead = atWork(items, now).filter((one) => one.number !== me.number && isAhead(one) < 0);
    return slow || ahead.length >= policy['max-parallel'];
}
/** The numbers of the waiting items for which there are slots now, the next first. */
function next(items, policy, now) {
    const free = Math.max(0, policy['max-parallel'] - atWork(items, now).length);
    return waiting(items, policy)
        .slice(0, free)
        .map(({ number }) => number);
}


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ expire),
/* harmony export */   Ho: () => (/* binding */ isStillUnclear),
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   Sc: () => (/* binding */ remind),
/* harmony export */   TI: () => (/* binding */ unshown),
/* harmony export */   Ut: () => (/* binding */ tellStillUnclear),
/* harmony export */   Vh: () => (/* binding */ isHeard),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Xx: () => (/* binding */ takeAnswers),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ag: () => (/* binding */ noteAnswers),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   rs: () => (/* binding */ datesOf),
/* harmony export */   vX: () => (/* binding */ isToBeReminded),
/* harmony export */   v_: () => (/* binding */ isToBeAsked)
/* harmony export */ });
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6282);
/* harmony import */ var _likeness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8328);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
/* harmony import */ var _talk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(714);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(549);







const dayMs = 86_400_000;
/** The verdict for exactly the text as it stands, from this run or from the record. */
function verdictOf({ s, r }) {
    return [s.verdict, r.verdict].find((verdict) => verdict?.hash === s.textHash) ?? null;
}
const isClarifying = ({ r }) => r.stage === 'clarifying';
/** The questions of the last round. */
const questions = ({ s, r }) => s.talk.questions.filter(({ round }) => round === r.rounds.length);
const left = (w) => questions(w).filter(({ state }) => state === 'open').length;
/** While questions are out, every answer is judged as it comes; it may be enough. */
function isUnread(w) {
    return w.s.run.job === 'triage' && verdictOf(w) === null && ((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isReady */ .i_)(w) || isClarifying(w));
}
const isPoor = ({ r, policy }, { completeness }) => !r.enough && completeness < policy.threshold;
/** A model may want to ask first, however much is said; rules know completeness alone. */
function saysEnough(w, verdict) {
    const wantsMore = verdict.by === 'model' && verdict.readiness === 'clarify';
    return w.r.enough || !(isPoor(w, verdict) || wantsMore);
}
function isAnswered(w) {
    const verdict = verdictOf(w);
    return isClarifying(w) && verdict !== null && (saysEnough(w, verdict) || (questions(w).length > 0 && left(w) === 0));
}
/** Who can push and has ticked all questions wants no more of them. */
function takeAnswers(w) {
    const enough = w.r.enough || (questions(w).length > 0 && questions(w).every(({ state }) => state === 'enough'));
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__.to)(w, 'queued', 'answered', { rounds: noted(w), verdict: verdictOf(w), enough })];
}
/** Something was said that leaves questions open. */
function isHeard(w) {
    const verdict = verdictOf(w);
    return isClarifying(w) && verdict !== null && (verdict.hash !== w.r.verdict?.hash || hasNews(w));
}
function hasNews(w) {
    return JSON.stringify(noted(w)) !== JSON.stringify(w.r.rounds);
}
function noteAnswers(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)(w, { rounds: noted(w), verdict: verdictOf(w) })];
}
/** The rounds with what was said to them: mostly to the last, but words may cross with our next questions. */
function noted({ s, r, now }) {
    const number = r.rounds.length;
    const answersTo = (one) => {
        const said = s.talk.answers.filter(({ to }) => to.some(({ round }) => round === one));
        return [...new Set(said.map(({ comment }) => comment))].slice(0, 20);
    };
    // The platform's own clock, since later edits are measured by it.
    const replied = new Set(s.talk.answers.map(({ comment }) => comment));
    const times = s.comments.flatMap(({ id, createdAt, editedAt }) => (replied.has(id) ? [editedAt ?? createdAt] : []));
    const taken = times.sort().at(-1) ?? null;
    const ticks = s.talk.questions.flatMap(({ round, tick }) => (round === number && tick ? [tick] : []));
    return r.rounds.map((round, i) => {
        const answers = answersTo(i + 1);
        if (i < number - 1)
            return { ...round, answers, taken };
        const isNew = JSON.stringify([answers, ticks]) !== JSON.stringify([round.answers, round.ticks]);
        return {
            ...round,
            answers,
            taken,
            ticks,
            read: Math.max(round.read, s.talk.read),
            heardAt: isNew ? (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(now) : round.heardAt,
        };
    });
}
/** When a round that waits wants attention though nobody says a word; null when none waits. The time runs anew with each answer. */
function datesOf(r, policy) {
    if (r.stage !== 'clarifying')
        return null;
    const round = r.rounds.at(-1);
    const after = (days) => new Date(Date.parse(round?.heardAt ?? r.since) + days * dayMs);
    const reminds = round?.remindedAt === null && policy['reminder-days'] > 0;
    return { remind: reminds ? after(policy['reminder-days']) : null, expire: after(policy['answer-days']) };
}
/** What came at the last moment counts. */
function isExpired(w) {
    const dates = datesOf(w.r, w.policy);
    return dates !== null && dates.expire < w.now && !hasNews(w);
}
/** People get no notification of an edit, so that the end is said in a comment. */
function expire(w) {
    const round = w.r.rounds.length;
    const end = (0,_world_js__WEBPACK_IMPORTED_MODULE_3__.to)(w, 'cancelled', 'unanswered', { reason: 'unanswered' });
    const said = { do: 'nudge', kind: 'expired', round, left: left(w), until: (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(w.now) };
    return round > 0 && !w.s.issue.locked ? [said, end] : [end];
}
function isToBeReminded({ r, policy, now }) {
    const due = datesOf(r, policy)?.remind;
    return due != null && due < now;
}
/** Once a round; where the issue is locked nobody could answer. */
function remind(w) {
    const rounds = w.r.rounds.map((round, i) => i === w.r.rounds.length - 1 ? { ...round, remindedAt: (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(w.now) } : round);
    const until = (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(datesOf(w.r, w.policy)?.expire ?? w.now);
    const said = { do: 'nudge', kind: 'reminder', round: rounds.length, left: left(w), until };
    return [...(w.s.issue.locked ? [] : [said]), (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)(w, { rounds })];
}
function isUnclear(w) {
    const verdict = verdictOf(w);
    return w.r.stage === 'queued' && verdict !== null && !saysEnough(w, verdict);
}
/** A model's own questions go before the catalogue's. Nothing is asked again; on a locked issue nobody could answer. */
function nextQuestions(w) {
    const verdict = verdictOf(w);
    const { rounds } = w.r;
    if (!verdict || rounds.length >= w.policy.rounds || w.s.issue.locked)
        return [];
    const next = [];
    const before = [...w.s.talk.questions, ...rounds.flatMap(({ own }) => Object.values(own))].map(({ ask }) => ask);
    for (const { ask, why } of verdict.questions) {
        if (before.some((one) => (0,_likeness_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameQuestion */ .pD)(ask, one)) || (0,_question_js__WEBPACK_IMPORTED_MODULE_0__/* .refusesCredentials */ .wX)(`${ask} ${why}`))
            continue;
        before.push(ask);
        next.push({ key: `own-${rounds.length + 1}-${next.length + 1}`, own: { ask, why, options: [] } });
    }
    const asked = rounds.flatMap(({ keys }) => keys);
    const others = (0,_question_js__WEBPACK_IMPORTED_MODULE_0__/* .questionsFor */ .Nc)(verdict, asked, w.policy.questions).map((key) => ({ key, own: null }));
    return next.length > 0 ? next.slice(0, w.policy.questions) : others;
}
function isToBeAsked(w) {
    return isUnclear(w) && nextQuestions(w).length > 0;
}
function ask(w) {
    const next = nextQuestions(w);
    const number = w.r.rounds.length + 1;
    // A run that died may have asked already: what was answered since then counts.
    const asked = (0,_checklist_js__WEBPACK_IMPORTED_MODULE_6__/* .questionsComment */ .dx)(w.s.comments, number);
    const round = {
        at: asked?.createdAt ?? (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .iso */ .KH)(w.now),
        keys: next.map(({ key }) => key),
        own: Object.fromEntries(next.flatMap(({ key, own }) => (own ? [[key, own]] : []))),
        read: w.s.talk.read,
        ...{ answers: [], taken: null, heardAt: null, remindedAt: null, ticks: [] },
    };
    const rounds = [...w.r.rounds, round];
    const questions = round.keys.map((key, i) => (0,_talk_js__WEBPACK_IMPORTED_MODULE_2__/* .asBegun */ .yn)(number, i + 1, key));
    return [
        { do: 'ask', round: number, own: round.own, questions, closed: false },
        (0,_world_js__WEBPACK_IMPORTED_MODULE_3__.to)(w, 'clarifying', 'ask', { rounds, verdict: verdictOf(w) }),
    ];
}
function isStillUnclear(w) {
    const verdict = verdictOf(w);
    return isUnclear(w) && verdict !== null && isPoor(w, verdict);
}
function tellStillUnclear(w) {
    const about = { completeness: verdictOf(w)?.completeness ?? 1, ...(w.s.issue.locked && { locked: 1 }) };
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'still-unclear', 'still-unclear', { about })];
}
/** What our comments should show and do not: boxes, who answered, and whether the round is over. */
function unshown(w) {
    if (!(0,_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(w.r.stage))
        return [];
    return w.r.rounds.flatMap(({ own }, i) => {
        const round = i + 1;
        const questions = w.s.talk.questions.filter((question) => question.round === round);
        const closed = !isClarifying(w) || round < w.r.rounds.length;
        const comment = (0,_checklist_js__WEBPACK_IMPORTED_MODULE_6__/* .questionsComment */ .dx)(w.s.comments, round);
        return comment === null || (0,_checklist_js__WEBPACK_IMPORTED_MODULE_6__/* .shows */ .L7)(comment.body, questions, closed)
            ? []
            : [{ do: 'ask', round, own, questions, closed }];
    });
}


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ hasLeftBranch),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   Lj: () => (/* binding */ isNewLabelling),
/* harmony export */   M6: () => (/* binding */ isRelabelledInVain),
/* harmony export */   N_: () => (/* binding */ isAskedAgain),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   ZS: () => (/* binding */ hasConsenterLeft),
/* harmony export */   ZT: () => (/* binding */ cancel),
/* harmony export */   fy: () => (/* binding */ rebind),
/* harmony export */   i7: () => (/* binding */ relabel),
/* harmony export */   ir: () => (/* binding */ lapse),
/* harmony export */   ne: () => (/* binding */ withdraw),
/* harmony export */   og: () => (/* binding */ voidByEdit),
/* harmony export */   pn: () => (/* binding */ fresh),
/* harmony export */   rc: () => (/* binding */ closeDown),
/* harmony export */   s5: () => (/* binding */ isEdited),
/* harmony export */   tB: () => (/* binding */ isRelabelled),
/* harmony export */   v$: () => (/* binding */ isUnapproved),
/* harmony export */   yQ: () => (/* binding */ waitForApproval),
/* harmony export */   zX: () => (/* binding */ startOver)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
/* harmony import */ var _consent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4952);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1160);
/* harmony import */ var _talk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(714);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9174);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9373);







function withdraw(w) {
    return cancel(w, 'unlabelled');
}
function closeDown(w) {
    return cancel(w, 'issue-closed');
}
const isNewLabelling = ({ s, r }) => s.labelled !== null && s.labelled.event !== r.labelling;
/** What was commanded before the label was put on is history: whoever took it off before meant that as well. */
function lookedAt({ s, r }) {
    const before = s.comments.findLast(({ createdAt }) => createdAt < (s.labelled?.at ?? ''))?.id ?? 0;
    return { labelling: s.labelled?.event ?? null, handled: Math.max(r.handled, before) };
}
function isAskedAgain(w) {
    return ((!(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(w.r.stage) || w.r.stage === 'failed') &&
        isNewLabelling(w) &&
        w.s.issue.state === 'open' &&
        (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s).kind === 'given');
}
/** A new generation: a new branch and fresh attempts; questions and answers, history and totals stay. */
function startOver(w) {
    const standing = (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s);
    if (standing.kind !== 'given')
        return [];
    return [
        (0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)(w, 'queued', 'asked-again', { ...fresh(w.r), consent: standing.consent, ...lookedAt(w) }, standing.consent.by.login),
    ];
}
/** What a new generation begins with. */
function fresh(record) {
    return {
        generation: record.generation + 1,
        attempts: [],
        owed: (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .owedBy */ .He)(record),
        retries: 0,
        raced: null,
        enough: false,
        plan: null,
        change: null,
        revisions: [],
        asked: null,
        rebuilt: null,
        // Who asks again after a rival wants ours all the same.
        rival: record.reason === 'rivalled' ? record.rival : null,
    };
}
function isRelabelled(w) {
    return (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(w.r.stage) && isNewLabelling(w) && (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s).kind === 'given';
}
function relabel(w) {
    const standing = (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s);
    return standing.kind === 'given' ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, { consent: standing.consent, ...lookedAt(w) })] : [];
}
function isRelabelledInVain(w) {
    return isNewLabelling(w) && ['refused', 'stale'].includes((0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(w.s).kind);
}
/** Who may not push ends what is under way. Whatever else stands stays, and the labelling is noted as looked at. */
function refuse(w) {
    const { s, r } = w;
    const refused = (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentByLabel */ .ep)(s).kind === 'refused';
    if ((0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(r.stage) && refused)
        return cancel(w, 'relabelled-by-stranger');
    // The label of an item that ended may have been taken off since without a word of ours: nobody stands for its open pull request.
    const isLabelLost = r.stage === 'cancelled' && (r.reason === 'unlabelled' || r.reason === 'issue-closed');
    const reason = isLabelLost ? (refused ? 'relabelled-by-stranger' : 'edited') : r.reason;
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, { ...lookedAt(w), reason })];
}
/** Rights are live: a consent lapses with the right to push of the person who gave it. */
function hasConsenterLeft({ s, r }) {
    return (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(r.stage) && r.consent !== null && s.mayPush[r.consent.by.login] === false;
}
function lapse(w) {
    return cancel(w, 'consenter-left');
}
/** While a pull request is under review an edit that voids consent stops only new rounds of work, so that the stage stands. */
function isEdited(w, how) {
    const concerned = (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(w.r.stage) && (how === 'rebind' || w.r.stage !== 'reviewing');
    return concerned && (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentOf */ .eA)(w.s, w.r) === how;
}
function rebind(w) {
    return w.r.consent ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, { consent: { ...w.r.consent, hash: w.s.issue.hash } })] : [];
}
function voidByEdit(w) {
    return cancel(w, 'edited');
}
/** With strict consent the words of people who may not push are read by someone who may, before anybody works on them. */
function isUnapproved(w) {
    const { s, r, policy } = w;
    const said = new Set(s.talk.answers.flatMap(({ trust, comment }) => (trust === 'writer' ? [] : [comment])));
    const unread = s.comments.some((one) => said.has(one.id) && !(0,_talk_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y8)(one, r.consent?.at ?? ''));
    return policy.consent === 'strict' && r.stage === 'queued' && unread;
}
function waitForApproval(w) {
    return (0,_work_js__WEBPACK_IMPORTED_MODULE_5__/* .waitBecause */ .CS)(w, 'unapproved');
}
/** Ends the item for now, and the run that is at work on it. */
function cancel(w, reason, more = {}) {
    const changes = { reason, ...(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .close */ .VN)(w, 'cancelled'), ...lookedAt(w), ...more };
    return [...(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .stopRun */ .KV)(w), (0,_world_js__WEBPACK_IMPORTED_MODULE_4__.to)(w, 'cancelled', reason, changes)];
}
/** An item that ended between its branch and its pull request leaves a branch that nobody waits for; so does a merge. */
function hasLeftBranch({ s, r }) {
    const spent = s.pullRequest === null || s.pullRequest.state === 'merged';
    return !(0,_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(r.stage) && r.attempts.length > 0 && spent && s.newestBranch === r.generation;
}
/** Only what we know goes: one commit of ours on its base, or exactly what was merged. */
function tidy({ s, r }) {
    const branch = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(s.issue.number, r.generation);
    const known = s.pullRequest ? { head: s.pullRequest.head } : { base: r.attempts.at(-1)?.base ?? '' };
    return [{ do: 'delete-branch', branch, known }];
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ tellBlocked),
/* harmony export */   Hk: () => (/* binding */ tellUnchanged),
/* harmony export */   LC: () => (/* binding */ takeBill),
/* harmony export */   N_: () => (/* binding */ isBilledLate),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   Z$: () => (/* binding */ isDelivered),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   dH: () => (/* binding */ isBadEnding),
/* harmony export */   en: () => (/* binding */ tellBadEnding),
/* harmony export */   jO: () => (/* binding */ tellBroken),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* unused harmony exports badEndings, onlyPays, mayDeliver, opensAsDraft */
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
/* harmony import */ var _guard_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8381);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4587);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(205);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9174);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8531);






/** Only the publish job of the run that holds the lease judges what was delivered. */
const delivery = (w) => (w.r.stage === 'working' && (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsLease */ .dY)(w) ? w.s.delivery : null);
const changeSet = (w) => {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' ? delivered.changeSet : null;
};
function isBroken(w) {
    return delivery(w)?.kind === 'broken';
}
function tellBroken(w) {
    const broken = delivery(w);
    return broken?.kind === 'broken' ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'broken', broken.code, { message: broken.why })] : [];
}
/** What each bad ending of an agent comes to. */
const badEndings = {
    failed: 'agent-failed',
    'not-found': 'agent-not-found',
    'not-installed': 'agent-not-installed',
    'no-key': 'no-key',
    'timed-out': 'agent-timed-out',
    silent: 'agent-silent',
    turns: 'agent-turns-used-up',
    budget: 'agent-budget-used-up',
    cancelled: 'job-cancelled',
    'no-room': 'no-room',
    unprepared: 'prepare-failed',
    unmergeable: 'merge-by-hand',
};
function isBadEnding(w) {
    const set = changeSet(w);
    return set !== null && set.ending.how !== 'finished';
}
function tellBadEnding(w) {
    const set = changeSet(w);
    if (!set || set.ending.how === 'finished')
        return [];
    const { how, why, seconds, exitCode } = set.ending;
    const about = {
        ...(seconds >= 0.5 && { seconds: Math.round(seconds) }),
        ...(how === 'unprepared' && set.preparation.some(({ timedOut }) => timedOut) && { late: 1 }),
        // An agent's exit code alone is no report of success; one that tells otherwise speaks for itself.
        ...(how === 'failed' && exitCode === 0 && { unreported: 1 }),
        ...(exitCode !== null && { exit: exitCode }),
        ...(set.files.length > 0 && { kept: set.files.length }),
    };
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'agent-ended-badly', badEndings[how], { message: why, about })];
}
function isUnchanged(w) {
    return changeSet(w)?.files.length === 0;
}
function tellUnchanged(w) {
    const { outside = [], summary = '' } = changeSet(w) ?? {};
    const isAnswer = outside.length === 0 && summary.trim() !== '';
    if (isAnswer && (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .openRevision */ .k3)(w.r) && w.s.pullRequest?.state === 'open')
        return (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveAsItIs */ .z1)(w);
    if (isAnswer)
        return [
            (0,_world_js__WEBPACK_IMPORTED_MODULE_3__.to)(w, 'done', 'unchanged', {
                reason: 'no-change',
                said: summary.trim().slice(0, 1_000),
                ...(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .close */ .VN)(w, 'no-change'),
            }),
        ];
    if (outside.length === 0)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'unchanged', 'agent-changed-nothing')];
    const names = outside.slice(0, 5).map((path) => `\`${path}\``);
    const told = { message: names.join(', '), about: { kept: outside.length } };
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'unchanged', 'agent-wrote-outside', told)];
}
function isBlocked(w) {
    const delivered = delivery(w);
    return delivered?.kind === 'change-set' && (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .blocksOf */ .SH)(delivered.findings).length > 0;
}
function tellBlocked(w) {
    const delivered = delivery(w);
    if (delivered?.kind !== 'change-set')
        return [];
    const blocks = (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .blocksOf */ .SH)(delivered.findings);
    const findings = blocks.slice(0, _record_js__WEBPACK_IMPORTED_MODULE_1__/* .mostFindings */ .Yb).map(({ rule, path, values, fixed }) => {
        return { rule, path: path.slice(0, 300), values: values.map((value) => value.slice(0, 100)), fixed };
    });
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(w, 'blocked', 'change-set-blocked', { findings })];
}
function isDelivered(w) {
    return changeSet(w) !== null;
}
function publish(w) {
    const branch = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(w.s.issue.number, w.r.generation);
    if ((0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .openRevision */ .k3)(w.r))
        return [{ do: 'revise-branch', branch }];
    return [
        { do: 'publish-branch', branch },
        { do: 'open-pull-request', branch },
    ];
}
/** Whether this run only brings its bill: whoever stops a run pays for it all the same. What is taken up again is billed at its end. */
function onlyPays(r, run) {
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnbilled */ .QI)(r, run.id) && !mayTakeUp(r, run);
}
/** Whether it failed in an earlier attempt of this run: what is delivered now may be taken up again. */
const mayTakeUp = (r, run) => r.stage === 'failed' && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .wasLeftBy */ .M0)(r, run);
/** Whether what this run brings is looked at. */
function mayDeliver(r, run) {
    return (r.stage === 'working' && r.lease?.run === run.id) || onlyPays(r, run) || mayTakeUp(r, run);
}
function isBilledLate(w) {
    return w.s.delivery !== null && onlyPays(w.r, w.s.run) && (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .billOf */ .Xj)(w).tokens > 0;
}
function takeBill(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)(w, (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .billAttempt */ .Pz)(w.r, w.s.run.id, (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .billOf */ .Xj)(w), w.now))];
}
/** A pull request is a draft where the policy says so, and always while a check fails or the guard wants a human eye. */
function opensAsDraft(policy, verification, findings) {
    return policy.draft || verification.some(({ passed }) => !passed) || needsEye(findings);
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ noteWhy),
/* harmony export */   Fh: () => (/* binding */ isSpent),
/* harmony export */   Ht: () => (/* binding */ giveUp),
/* harmony export */   K5: () => (/* binding */ isToldWhy),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   NQ: () => (/* binding */ review),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   Rw: () => (/* binding */ yieldToRival),
/* harmony export */   TL: () => (/* binding */ isMerged),
/* harmony export */   kY: () => (/* binding */ isClosedUnmerged),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oZ: () => (/* binding */ isCheckWanted),
/* harmony export */   u1: () => (/* binding */ startChecks),
/* harmony export */   uO: () => (/* binding */ isRivalled),
/* harmony export */   z1: () => (/* binding */ leaveAsItIs)
/* harmony export */ });
/* harmony import */ var _consent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4952);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _guard_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8381);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1773);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(205);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9174);
/* harmony import */ var _consent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7712);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(549);








function isMerged(w) {
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w)?.state === 'merged' && w.r.stage !== 'done';
}
/** The label that is on has had its end: only another one asks for more. */
function finish(w) {
    return [...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRun */ .KV)(w), (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'done', 'merged', { ...(0,_consent_js__WEBPACK_IMPORTED_MODULE_3__/* .lookedAt */ .O1)(w), ...changeOf(w), ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .close */ .VN)(w, 'published') })];
}
/** Also while a bot has closed it: a run may have died between closing and reopening it. Not when consent was withdrawn meanwhile. */
function isCheckWanted(w) {
    const { s, r } = w;
    const pull = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w);
    if (r.checks === null || r.stage !== 'reviewing' || pull === null)
        return false;
    if (pull.state === 'closed')
        return pull.closedBy?.bot === true;
    return s.labelled !== null && s.issue.state === 'open';
}
/** A commit that nobody has seen starts nothing; an App that cannot be used is told. What our App left closed is open first of all. */
function startChecks(w) {
    const { s, r } = w;
    const pull = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w);
    const reply = (code) => ({ to: r.checks?.by ?? '', code, about: '' });
    // How triage has ended says nothing of the App.
    const trouble = s.trouble && _error_js__WEBPACK_IMPORTED_MODULE_0__/* .crashes */ .sB.includes(s.trouble.code) ? null : s.trouble;
    if (pull?.state === 'closed' && !trouble)
        return [{ do: 'reopen', number: pull.number }];
    // The next run tries again: without its `checks` the page would count as closed by a person.
    if (pull?.state === 'closed' && trouble && _error_js__WEBPACK_IMPORTED_MODULE_0__/* .passing */ .qO.includes(trouble.code))
        return [];
    if (!pull || trouble)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { checks: null, reply: reply('app-unusable') })];
    if (s.mayPush[r.checks?.by ?? ''] !== true)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { checks: null, reply: reply('refused') })];
    if (pull.head !== r.checks?.head)
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { checks: null, reply: reply('moved') })];
    return [{ do: 'start-checks', number: pull.number }, (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { checks: null, reply: reply('checks') })];
}
/** Ends after which an open pull request is left alone: a person's word, or a consent that nobody stands for any more. */
const ends = ['command', 'consenter-left', 'relabelled-by-stranger'];
/** Open, consented, nobody at work on it, and no human said that it should stop. A round is over when its commit is there. */
function isOpen(w) {
    const { s, r } = w;
    if ((0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w)?.state !== 'open' || r.stage === 'reviewing' || (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .heldByOther */ .hJ)(w))
        return false;
    if (!s.labelled || s.issue.state === 'closed' || ((0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r) && !(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isPublished */ .HF)(w)))
        return false;
    if (r.stage === 'done' || r.stage === 'skipped' || (r.stage === 'cancelled' && ends.includes(r.reason)))
        return false;
    return !(0,_consent_js__WEBPACK_IMPORTED_MODULE_3__/* .isNewLabelling */ .Lj)(w) || (0,_consent_js__WEBPACK_IMPORTED_MODULE_5__/* .consentByLabel */ .ep)(s).kind === 'given';
}
/** Dresses the pull request as the policy says, answers what a round was about, then moves. What is there is not set again. */
function review(w) {
    const { s, r, policy } = w;
    const pull = s.pullRequest;
    if (!pull)
        return [];
    const without = (wanted, present) => wanted.filter((one) => !present.includes(one));
    const labels = without(labelsOf(w), pull.labels);
    const people = without(policy.assign && r.consent ? [r.consent.by.login] : [], pull.assignees);
    const reviewers = without(reviewersOf(w), pull.reviewers);
    return [
        ...(labels.length > 0 ? [{ do: 'label-pull-request', number: pull.number, labels }] : []),
        ...(people.length > 0 ? [{ do: 'assign', number: pull.number, logins: people }] : []),
        ...((0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r) && (s.delivery?.kind === 'change-set' || isUntold(w))
            ? [{ do: 'update-page', number: pull.number }]
            : []),
        ...answers(w),
        ...(reviewers.length > 0 ? [{ do: 'request-review', number: pull.number, logins: reviewers }] : []),
        (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'reviewing', 'in-review', { ...changeOf(w), ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .close */ .VN)(w, 'published') }),
    ];
}
/** What the policy names, and the label of the issue's type where the issue has it: none is made here. */
function labelsOf({ s, r, policy }) {
    const type = policy['type-labels'][r.verdict?.type ?? 'other'];
    return [...policy['pull-request-labels'], ...(type && s.issue.labels.includes(type) ? [type] : [])];
}
/** Whom the policy names; where it names nobody and the guard wants a look, the person who consented. A round asks its askers. */
function reviewersOf({ s, r, policy }) {
    const wanted = s.delivery?.kind === 'change-set' && (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .needsEye */ .XG)(s.delivery.findings);
    const eyes = policy.reviewers.length === 0 && wanted && r.consent ? [r.consent.by.login] : policy.reviewers;
    if (!(0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r))
        return eyes;
    return [...new Set([...askersOf({ s, r }), ...(wanted ? eyes : [])])];
}
/** Whether the run that made the commit of a round is gone, and what it found with it: nothing of that round was said anywhere. */
function isUntold({ s: { delivery, discussion }, r }) {
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r);
    if (!round || !discussion || delivery?.kind === 'change-set')
        return false;
    const said = [...discussion.comments, ...discussion.threads.flatMap(({ comments }) => comments)];
    return !said.some(({ ours, body }) => ours && body.includes((0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .keyMark */ .JY)((0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .roundKey */ .sg)(round))));
}
/** Whether the commit of a round brings what the text of the pull request does not say: a finding, or a check that fails. */
function hasConcerns({ delivery }) {
    if (delivery?.kind !== 'change-set')
        return false;
    return (0,_guard_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .needsEye */ .XG)(delivery.findings) || delivery.changeSet.verification.some(({ passed }) => !passed);
}
/** Whose requests for changes the round answers. */
function askersOf({ s, r }) {
    const answered = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r)?.reviews ?? [];
    return (s.discussion?.reviews ?? []).flatMap(({ id, author }) => author && answered.includes(id) ? [author.login] : []);
}
/** A round found nothing to change and says why: that is its answer, and the pull request stays under review. */
function leaveAsItIs(w) {
    const number = w.s.pullRequest?.number ?? 0;
    const reviewers = askersOf(w).filter((one) => !w.s.pullRequest?.reviewers.includes(one));
    return [
        ...answers(w),
        ...(reviewers.length > 0 ? [{ do: 'request-review', number, logins: reviewers }] : []),
        (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'reviewing', 'unchanged', { ...changeOf(w), ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .close */ .VN)(w, 'no-change') }),
    ];
}
/** One reply in each talk the round was about; to people who began none, or when a person must look, one comment. Found again by its mark. */
function answers({ s, r }) {
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r);
    if (!round || !s.pullRequest || !s.discussion)
        return [];
    const key = (0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .roundKey */ .sg)(round);
    const isNew = (comments) => !comments.some(({ ours, body }) => ours && body.includes((0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .keyMark */ .JY)(key)));
    const where = { number: s.pullRequest.number, key };
    const threads = s.discussion.threads.filter(({ id, comments }) => round.threads.includes(id) && isNew(comments));
    const isOwed = (round.threads.length === 0 && round.by !== null) || hasConcerns(s) || isUntold({ s, r });
    const alone = isOwed && isNew(s.discussion.comments);
    return [
        ...threads.map(({ id, path }) => {
            return { do: 'answer-thread', ...where, thread: id, path, point: round.threads.indexOf(id) + 1 };
        }),
        ...(alone ? [{ do: 'report-round', ...where }] : []),
    ];
}
/** Also while a round of revision is at work on it. */
function isClosedUnmerged(w) {
    return (w.r.stage === 'reviewing' || (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(w.r) !== null) && (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w)?.state === 'closed';
}
/** Whether a pull request of this generation has ended: its branch is never used again. */
function isSpent(w) {
    const pull = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w);
    return pull !== null && pull.state !== 'open';
}
function giveUp(w) {
    const number = w.s.pullRequest?.number ?? 0;
    return [
        { do: 'ask-why', number },
        ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .stopRun */ .KV)(w),
        (0,_world_js__WEBPACK_IMPORTED_MODULE_2__.to)(w, 'cancelled', 'closed-unmerged', {
            reason: 'closed-unmerged',
            checks: null,
            ...changeOf(w),
            ...(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .close */ .VN)(w, 'cancelled'),
        }),
    ];
}
/** Somebody else's pull request stops us once in a generation, before any work; who wants ours all the same says so. */
function isRivalled({ s, r }) {
    return r.stage === 'queued' && s.rival !== null && r.rival === null;
}
function yieldToRival(w) {
    return (0,_consent_js__WEBPACK_IMPORTED_MODULE_3__/* .cancel */ .ZT)(w, 'rivalled', { rival: w.s.rival });
}
/** Somebody has ticked why the pull request was closed. */
function isToldWhy({ s, r }) {
    return s.whyClosed !== null && r.change !== null && r.change.why === null;
}
function noteWhy(w) {
    return w.r.change ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, { change: { ...w.r.change, why: w.s.whyClosed } })] : [];
}
/** The pull request stands differently than the record says. */
function isNews(w) {
    const { change, stage } = w.r;
    if (stage !== 'reviewing' || change === null || (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOf */ .pv)(w) === null)
        return false;
    const now = changeOf(w).change;
    return now?.state !== change.state || now.head !== change.head;
}
function note(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(w, changeOf(w))];
}
/** How it stands, worst news first; what is only known of an open one comes from its discussion. */
function stateOf({ state, draft }, discussion) {
    if (state !== 'open')
        return state;
    const verdicts = (discussion?.reviews ?? []).map(({ verdict }) => verdict);
    if (verdicts.includes('changes-requested'))
        return 'changes-requested';
    if (discussion?.conflicted)
        return 'conflicted';
    if (discussion?.runs.some(({ failed }) => failed))
        return 'checks-failed';
    if (verdicts.length > 0)
        return 'approved';
    return draft ? 'draft' : 'open';
}
function changeOf({ s, r }) {
    const { pullRequest: pull, discussion } = s;
    if (!pull)
        return {};
    const brought = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openRevision */ .k3)(r)?.cause === 'conflicts' && (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .isPublished */ .HF)({ s, r });
    const base = (brought ? null : r.change?.base) ?? r.attempts.at(-1)?.base ?? s.repository.head;
    const { branch, head, number: pullRequest } = pull;
    const why = r.change?.why ?? null;
    return {
        change: { branch, base, head, pullRequest, round: r.revisions.length, state: stateOf(pull, discussion), why },
    };
}


/***/ }),

/***/ 3769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zs: () => (/* binding */ lackOf),
/* harmony export */   ml: () => (/* binding */ agentsFor),
/* harmony export */   sA: () => (/* binding */ choicePrefix)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);

/** A label that names the agent for one issue. */
const choicePrefix = 'agent: ';
/** The agents to try for this item: what someone who can push asked for goes before what the settings say. */
function agentsFor({ s, r, policy }) {
    const asked = s.choice?.by && s.mayPush[s.choice.by.login] && policy.known.includes(s.choice.agent) ? s.choice.agent : null;
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .agentsOf */ .et)(policy, r.agent ?? asked);
}
/** What the settings lack before any agent can start: the code, and the setting. */
function lackOf(policy, agents) {
    if (agents.length === 0)
        return ['no-agent'];
    if (agents.includes('command') && policy['agent-command'] === null)
        return ['no-agent', '`agent-command: null`'];
    if (policy.sandbox === 'docker' && policy['sandbox-image'] === null)
        return ['no-room', '`sandbox-image: null`'];
    return null;
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   Jj: () => (/* binding */ isHeldUp),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Kx: () => (/* binding */ isHeldBySettings),
/* harmony export */   N3: () => (/* binding */ dueRound),
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   ao: () => (/* binding */ dropRound),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   nt: () => (/* binding */ holdUp),
/* harmony export */   uv: () => (/* binding */ beginRound)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4853);
/* harmony import */ var _consent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4952);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1773);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(205);
/* harmony import */ var _talk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(714);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9174);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3769);









/** Why a round that is wanted may not begin: the words of the record, which `text` turns into sentences. */
const refusals = [
    'record-lost',
    'edited',
    'revision-rounds',
    'fix-rounds',
    'issue-budget',
    'bad-configuration',
    'not-ready',
];
/** So many rounds may be lost by no fault of theirs before they count like others. */
const mostLost = 3;
const isForPeople = ({ cause }) => cause === 'command' || cause === 'review';
/** The rounds that count; those that GitHub lost do not, so that they are begun again. */
function counted({ revisions }) {
    const kept = revisions.filter(({ outcome }) => !outcome || !isLost(outcome));
    return revisions.length - kept.length > mostLost ? revisions : kept;
}
const isLost = (outcome) => outcome !== 'published' && outcome !== 'no-change' && outcome !== 'cancelled' && _error_js__WEBPACK_IMPORTED_MODULE_0__/* .passing */ .qO.includes(outcome);
/** The pull request under review, unless a lost round waits for its time. */
function pullUnderReview({ s, r, now }) {
    const isLater = r.error?.retryAt != null && new Date(r.error.retryAt) > now;
    return r.stage === 'reviewing' && s.pullRequest?.state === 'open' && !isLater ? s.pullRequest : null;
}
/** What is asked for on the pull request and was not yet tried: by people first, then by the machine. */
function wanted(w) {
    const { s, r, policy } = w;
    const pull = pullUnderReview(w);
    if (!pull || !s.discussion)
        return [];
    const done = counted(r);
    const heard = new Set(done.flatMap(({ reviews }) => reviews));
    const isWriter = (person) => person !== null && !person.bot && s.mayPush[person.login] === true;
    const asking = s.discussion.reviews.filter(({ id, author, verdict, body }) => verdict === 'changes-requested' && body !== _talk_js__WEBPACK_IMPORTED_MODULE_3__/* .minimised */ .EX && !heard.has(id) && isWriter(author));
    const reviews = asking.map(({ id }) => id);
    const machine = { by: null, reviews: [], comment: null };
    const isNew = (cause) => policy['fix-rounds'] > 0 && !done.some((one) => one.cause === cause && one.head === pull.head);
    const failed = s.discussion.runs.some((run) => run.failed && run.name === policy['fix-checks']);
    return [
        ...(r.asked ? [{ cause: 'command', by: r.asked.by, reviews, comment: r.asked.comment }] : []),
        ...(asking.length > 0
            ? [{ cause: 'review', by: asking[0]?.author?.login ?? null, reviews, comment: null }]
            : []),
        ...(s.discussion.conflicted && pull.into === s.repository.branch && policy['fix-conflicts'] && isNew('conflicts')
            ? [{ cause: 'conflicts', ...machine }]
            : []),
        ...(failed && isNew('checks') ? [{ cause: 'checks', ...machine }] : []),
    ];
}
function whyNot(w, round) {
    const { s, r, policy } = w;
    const standing = (0,_consent_js__WEBPACK_IMPORTED_MODULE_6__/* .consentOf */ .eA)(s, r);
    if (standing === 'none')
        return 'record-lost';
    if (standing === 'void')
        return 'edited';
    const limit = isForPeople(round) ? 'revision-rounds' : 'fix-rounds';
    const settings = [limit, 'issue-budget', 'bad-configuration', 'not-ready'];
    return settings.find((reason) => isHeldBySettings(reason, r, policy, (0,_ready_js__WEBPACK_IMPORTED_MODULE_5__/* .agentsFor */ .ml)(w))) ?? null;
}
/** Whether the settings as they are now give this reason; other reasons are not theirs. */
function isHeldBySettings(reason, r, policy, agents = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .agentsOf */ .et)(policy, r.agent)) {
    switch (reason) {
        case 'revision-rounds':
        case 'fix-rounds': {
            const before = counted(r).filter((one) => isForPeople(one) === (reason === 'revision-rounds')).length;
            return before >= policy[reason] || r.revisions.length >= _revision_js__WEBPACK_IMPORTED_MODULE_2__/* .mostRevisions */ .gd;
        }
        case 'issue-budget':
            return (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .usedUp */ .h4)(r, policy) !== null;
        case 'bad-configuration':
            return policy.problem !== null;
        case 'not-ready':
            return (0,_ready_js__WEBPACK_IMPORTED_MODULE_5__/* .lackOf */ .Zs)(policy, agents) !== null;
        default:
            return true;
    }
}
/** The round that may begin now, as far as the item itself is concerned. */
function dueRound(w) {
    return wanted(w).find((round) => whyNot(w, round) === null) ?? null;
}
/** Queued, or under review with a round that is due. */
const isReady = (w) => w.r.stage === 'queued' || dueRound(w) !== null;
/** Why none may, if one is wanted. A day's budget is the queue's own affair. */
function standing(w) {
    const { reason, place } = w.r;
    if (dueRound(w))
        return { reason: reason === 'daily-budget' ? reason : null, place };
    const [first] = wanted(w);
    return { reason: first ? whyNot(w, first) : null, place: null };
}
/** A round that is wanted may not begin, or none is wanted any more, and the record does not say so yet. */
function isHeldUp(w) {
    const { reason, place } = standing(w);
    const isNew = reason !== w.r.reason || place !== w.r.place || isOverdue(w);
    return pullUnderReview(w) !== null && w.s.discussion !== null && isNew;
}
/** The time of a lost round has come, but no round is due any more: without this every sweep would find it due. */
const isOverdue = (w) => w.r.error?.retryAt != null && dueRound(w) === null;
function holdUp(w) {
    const error = w.r.error && isOverdue(w) ? { ...w.r.error, retryAt: null } : w.r.error;
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .aC)(w, { ...standing(w), error })];
}
/** The log of failed checks is read only when a round about them is to begin. */
function isUnseen(w) {
    return dueRound(w)?.cause === 'checks' && w.s.failedChecks === null;
}
/** The record of a round that begins now, on top of the branch as it stands; about conflicts, on top of the default branch. */
function beginRound(w, round) {
    const { s, r, now } = w;
    const head = s.pullRequest?.head ?? '';
    const isWriters = (person) => person !== null && s.mayPush[person.login] === true;
    // What was answered is asked for again only by a word after the answer.
    const isOpen = (comments) => {
        const answer = comments.findLastIndex(({ ours, body }) => ours && (0,_mark_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfRound */ .UZ)(body));
        return isWriters(comments[0]?.author ?? null) && comments.slice(answer + 1).some(({ author }) => isWriters(author));
    };
    const talks = (s.discussion?.threads ?? []).filter(({ comments }) => isOpen(comments));
    const threads = isForPeople(round) ? talks.map(({ id }) => id).slice(-30) : [];
    const begun = { ...round, reviews: round.reviews.slice(0, 20), at: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .iso */ .KH)(now), head, threads, outcome: null };
    // Talks are needed while their round lasts.
    const before = r.revisions.map((one) => ({ ...one, threads: [] }));
    return {
        base: round.cause === 'conflicts' ? s.repository.head : head,
        changes: { revisions: [...before, begun], asked: null },
    };
}
/** Whether the commit of the round that is at work stands on the branch, whatever was pushed on top of it: by headline and parents. */
function isPublished({ s, r }) {
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .openRevision */ .k3)(r);
    if (!round || !s.discussion)
        return false;
    const known = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .roundHeadline */ .fs)(s.issue.number, r.revisions.length, round.cause);
    const isMerge = round.cause === 'conflicts';
    return s.discussion.commits.some(({ ours, headline, parents: [first, second] }) => ours && headline === known && first === round.head && (!isMerge || second === r.attempts.at(-1)?.base));
}
/** Takes a round back as if it had not begun: the slot was lost before an agent ran. */
function dropRound({ revisions }) {
    const last = revisions.at(-1);
    const asked = last && last.comment !== null ? { by: last.by ?? '', comment: last.comment } : null;
    return { revisions: revisions.slice(0, -1), asked };
}


/***/ }),

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ isMisconfigured),
/* harmony export */   BS: () => (/* binding */ isNotReady),
/* harmony export */   CS: () => (/* binding */ waitBecause),
/* harmony export */   Ck: () => (/* binding */ reopen),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   N2: () => (/* binding */ isToBeReopened),
/* harmony export */   O9: () => (/* binding */ labelChanges),
/* harmony export */   Ol: () => (/* binding */ tellNotReady),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   ZA: () => (/* binding */ isInTrouble),
/* harmony export */   ZQ: () => (/* binding */ tellMisconfigured),
/* harmony export */   bG: () => (/* binding */ takeUp),
/* harmony export */   g3: () => (/* binding */ tellLost),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   tc: () => (/* binding */ isRerun),
/* harmony export */   tg: () => (/* binding */ isDefaced),
/* harmony export */   xM: () => (/* binding */ tellTrouble)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1130);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5746);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4587);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1160);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9174);
/* harmony import */ var _clarify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5180);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3769);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(549);










function isInTrouble({ s, r }) {
    return s.trouble !== null && (r.stage === 'queued' || (r.stage === 'working' && (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsLease */ .dY)({ s, r })));
}
/** As whom our own dispatches run. */
const dispatcher = 'github-actions[bot]';
/**
 * That triage broke off concerns an item only if this run holds or has written it: any other waits, and a sweep finds it. A run
 * that was dispatched for it is about nothing else: one that breaks off each time must be counted.
 */
function tellTrouble(w) {
    const { trouble, run } = w.s;
    if (trouble === null)
        return [];
    const isOurs = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsLease */ .dY)(w) || w.r.writer.run === run.id;
    const isOwed = trouble.code === 'run-lost' && run.triggeredBy === dispatcher;
    return isOurs || isOwed || !_error_js__WEBPACK_IMPORTED_MODULE_1__/* .crashes */ .sB.includes(trouble.code) ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(w, 'trouble', trouble.code, trouble)] : [];
}
/** Files of a finished agent that this run is about to judge. */
function broughtBy(w) {
    const { delivery } = w.s;
    const isOurs = w.r.stage === 'working' && (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsLease */ .dY)(w) && delivery?.kind === 'change-set';
    return isOurs && delivery.changeSet.ending.how === 'finished' ? delivery.changeSet.files.length : 0;
}
/** Limits that cannot be read are no limits: nothing begins, and nothing is published, by the defaults in their place. */
function isMisconfigured(w) {
    const { stage } = w.r;
    return w.policy.problem !== null && (stage === 'queued' || stage === 'clarifying' || broughtBy(w) > 0);
}
function tellMisconfigured(w) {
    const kept = broughtBy(w);
    const about = kept > 0 ? { about: { kept } } : {};
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(w, 'misconfigured', 'bad-configuration', { message: w.policy.problem ?? '', ...about })];
}
function isNotReady(w) {
    return w.r.stage === 'queued' && (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .lackOf */ .Zs)(w.policy, (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .agentsFor */ .ml)(w)) !== null;
}
function tellNotReady(w) {
    const [code, message = ''] = (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .lackOf */ .Zs)(w.policy, (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .agentsFor */ .ml)(w)) ?? [];
    return code ? [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(w, 'not-ready', code, { message })] : [];
}
const isTriage = (w) => w.s.run.job === 'triage';
function start(w) {
    const verdict = (0,_clarify_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .Vj)(w);
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_8__/* .dueRound */ .N3)(w);
    if (round) {
        const { base, changes } = (0,_revision_js__WEBPACK_IMPORTED_MODULE_8__/* .beginRound */ .uv)(w, round);
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__.to)(w, 'working', 'start', { verdict, ...changes, ...begun(w, base) })];
    }
    // A branch left by an earlier attempt is never written again, nor one deleted with its pull request: the next name.
    const generation = Math.max((0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .pullOf */ .pv)(w) ? w.r.generation + 1 : w.r.generation, w.s.newestBranch + 1);
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__.to)(w, 'working', 'start', { verdict, generation, ...begun(w, w.s.repository.head) })];
}
/** A new attempt of this run on a commit, and the lease that goes with it. */
function begun({ s, r, policy, now }, base) {
    const deadline = new Date(now.getTime() + (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseMs */ .zT)(policy)).toISOString();
    const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .beginAttempt */ .xF)(r, {
        agent: (0,_ready_js__WEBPACK_IMPORTED_MODULE_7__/* .agentsFor */ .ml)({ s, r, policy })[0] ?? '',
        run: s.run.id,
        base,
        startedAt: (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .iso */ .KH)(now),
    });
    return {
        lease: { run: s.run.id, attempt: s.run.attempt, deadline, ticket: (0,_queue_js__WEBPACK_IMPORTED_MODULE_9__/* .nextTicket */ .OQ)(s.around?.items ?? [], now) },
        ...attempt,
    };
}
/** Somebody who may push re-ran the very run in which the item failed, or got stuck at work. */
function isRerun(w) {
    const { s, r } = w;
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .wasLeftBy */ .M0)(r, s.run) || s.mayPush[s.run.triggeredBy] !== true)
        return false;
    return isTriage(w) ? r.stage === 'failed' || r.stage === 'working' : r.stage === 'failed' && s.delivery !== null;
}
/** From the start it is queued as by a retry. When only the last jobs are run again, what they deliver is taken up. */
function takeUp(w) {
    const { s, r, now } = w;
    const by = s.run.triggeredBy;
    const queued = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy)(r, 'queued', { at: (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .iso */ .KH)(now), by, rule: 'rerun' }, (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .close */ .VN)(w, 'run-lost'));
    if (isTriage(w))
        return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .keep */ .aC)(w, queued)];
    const base = r.attempts.at(-1)?.base ?? s.repository.head;
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__.to)({ ...w, r: queued }, 'working', 'rerun', begun({ ...w, r: queued }, base), by)];
}
function isLost(w) {
    return w.r.stage === 'working' && !(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsLease */ .dY)(w) && !(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .heldByOther */ .hJ)(w);
}
function tellLost(w) {
    return [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(w, 'run-lost', w.s.holderEnded === 'cancelled' ? 'job-cancelled' : 'run-lost')];
}
/** With a key a foreign edit cannot change the record, only what people read. */
function isDefaced({ s }) {
    return s.raced || (s.status.kind === 'valid' && s.status.restore);
}
/** The agent has done its part, exactly for this text, and only the pull request could not be opened. */
function isToBeReopened(w) {
    const { s, r } = w;
    const last = r.attempts.at(-1);
    if (r.stage !== 'queued' || last?.outcome !== 'pull-requests-forbidden')
        return false;
    const untouched = s.newestBranch === r.generation && s.pullRequest === null && r.verdict?.hash === s.textHash;
    return untouched && (r.agent ?? last.agent) === last.agent;
}
function reopen({ s, r }) {
    return [{ do: 'open-pull-request', branch: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(s.issue.number, r.generation) }];
}
/** What a queued item waits for besides a slot is said once; then only its labels are put right. */
function waitBecause(w, reason) {
    const isSaid = w.r.reason === reason && w.r.place === null && !isDefaced(w);
    return isSaid ? labels(w) : [(0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .keep */ .aC)(w, { reason, place: null })];
}
/** What is wrong with the labels of an item. */
function labels({ s, r, policy }) {
    return labelChanges(s.issue.labels, s.labelled !== null, r.stage, policy);
}
/** Labels are a projection of the record, added and removed one by one; other people's labels are never touched. */
function labelChanges(present, labelled, stage, policy) {
    const wanted = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(policy, stage);
    // Label names differ on GitHub only if they differ in more than case.
    const fold = (name) => name.toLowerCase();
    const there = new Set(present.map(fold));
    const stray = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .stageLabels */ .m3)(policy).filter((name) => (wanted === null || fold(name) !== fold(wanted)) && there.has(fold(name)));
    const missing = wanted !== null && !there.has(fold(wanted)) && ((0,_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .isActive */ .$m)(stage) || labelled) ? [wanted] : [];
    return [
        ...stray.map((name) => ({ do: 'unlabel', name })),
        ...missing.map((name) => ({ do: 'label', name })),
    ];
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ iso),
/* harmony export */   KV: () => (/* binding */ stopRun),
/* harmony export */   VN: () => (/* binding */ close),
/* harmony export */   Xj: () => (/* binding */ billOf),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   dY: () => (/* binding */ holdsLease),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hJ: () => (/* binding */ heldByOther),
/* harmony export */   pv: () => (/* binding */ pullOf),
/* harmony export */   to: () => (/* binding */ to)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4853);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1130);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4587);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(205);






const iso = (now) => now.toISOString();
/** Writes the record as it is but for some changes. */
function keep(w, changes) {
    return { do: 'save', record: { ...w.r, ...changes } };
}
/** Moves the item and writes the record. */
function to(w, stage, rule, changes = {}, by = 'issuewright') {
    return { do: 'save', record: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .move */ .Cy)(w.r, stage, { at: iso(w.now), by, rule }, changes) };
}
/**
 * Gives up for now: closes the attempt, keeps the code and the values of which `text` makes sentences. A round of revision
 * leaves its pull request in review.
 */
function fail(w, rule, code, told = {}) {
    const at = iso(w.now);
    const { retries } = w.r;
    const again = _error_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO.includes(code) && retries < _budget_js__WEBPACK_IMPORTED_MODULE_5__/* .mostRetries */ .on;
    const retryAt = again ? iso(new Date(w.now.getTime() + (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .backOff */ .fu)(retries))) : null;
    const error = { code, ...told, message: (told.message ?? '').slice(0, 2_000), at, retryAt };
    const round = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .openRevision */ .k3)(w.r);
    if (round && w.s.pullRequest?.state === 'open') {
        const asked = retryAt && round.comment !== null ? { by: round.by ?? '', comment: round.comment } : null;
        return to(w, 'reviewing', rule, { ...close(w, code), asked, error });
    }
    return to(w, 'failed', rule, { ...close(w, code), error });
}
/**
 * What this run's agent has cost by the gateway's count, which comes with the change set: bounded by the budget, so that a
 * forged one cannot do more harm than a used-up one.
 */
function billOf({ s, policy }) {
    const { input = 0, output = 0, costUsd = 0 } = (s.delivery?.kind === 'change-set' && s.delivery.changeSet.usage) || {};
    return {
        tokens: Math.min(input + output, 2 * policy.tokens),
        costUsd: Math.min(Math.round(costUsd * 10_000) / 10_000, 2 * policy.usd),
    };
}
/** Ends the open attempt. Its minutes are measured by our own clock. */
function close(w, outcome) {
    const begun = Date.parse(w.r.attempts.at(-1)?.startedAt ?? iso(w.now));
    const minutes = Math.min(Math.max(0, w.now.getTime() - begun), (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .leaseMs */ .zT)(w.policy)) / 60_000;
    const set = w.s.delivery?.kind === 'change-set' ? w.s.delivery.changeSet : null;
    const revisions = w.r.revisions.map((one) => (one.outcome === null ? { ...one, outcome } : one));
    const ended = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .endAttempt */ .T8)(w.r, {
        agent: set?.runs.findLast(({ agent }) => w.policy.known.includes(agent))?.agent ?? w.r.attempts.at(-1)?.agent ?? '',
        outcome,
        endedAt: iso(w.now),
        minutes: Math.round(minutes * 100) / 100,
        ...billOf(w),
    });
    return { ...ended, revisions };
}
/** What stops the run that works on an item when the item itself is stopped; a run does not stop itself. */
function stopRun({ s, r }) {
    const other = r.stage === 'working' && r.lease !== null && r.lease.run !== s.run.id && !s.holderEnded;
    return other ? [{ do: 'stop-run', run: r.lease?.run ?? 0 }] : [];
}
/** Whether this run holds the item's lease. */
function holdsLease(w) {
    return w.r.lease !== null && w.r.lease.run === w.s.run.id;
}
/** Whether another run holds the item and may still be alive. */
function heldByOther(w) {
    const { s, r, now } = w;
    if (r.lease === null || holdsLease(w))
        return false;
    return s.holderEnded === null ? new Date(r.lease.deadline) > now : !s.holderEnded;
}
/** The pull request of the item's own generation; one of an earlier generation says nothing about this one. */
function pullOf({ s, r }) {
    return s.pullRequest?.branch === (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .branchName */ .at)(s.issue.number, r.generation) ? s.pullRequest : null;
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gD: () => (/* binding */ headlineOf)
});

// UNUSED EXPORTS: judgeOf, renderError, renderStatus

// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/text/codec.ts + 2 modules
var codec = __webpack_require__(5694);
// EXTERNAL MODULE: ./src/pipeline/glob.ts
var glob = __webpack_require__(1494);
;// CONCATENATED MODULE: ./src/text/guard.ts


/** A finding in a sentence: the path, what its rule says of it, and the facts. */
function explain({ rule, path, values }, { guard }) {
    const what = guard.says[rule] ?? rule;
    const facts = values.length > 0 ? `: ${values.map(code).join(', ')}` : '';
    return `${path === '' ? '' : `${code(path)} `}${what}${facts}`;
}
/** Why a change was blocked, and the setting that would let it through. */
function guard_renderBlocks(blocks, words) {
    const { guard } = words;
    const lines = blocks.map((found) => `- ${explain(found, words)} (${guard.rule} ${code(found.rule)})`);
    const fixed = [...new Set(blocks.flatMap(({ rule, fixed }) => (fixed ? [code(rule)] : [])))];
    const how = fixed.length > 0 ? guard.fixed(fixed.join(', ')) : `${guard.allow}\n\n\`\`\`yaml\n${allowing(blocks)}\n\`\`\``;
    return [lines.join('\n'), how, guard.kept].join('\n\n');
}
/** The setting that relaxes these rules for these paths alone. A path that is nobody's or was cut names the rule as a whole. */
function allowing(blocks) {
    const rules = [...new Set(blocks.map(({ rule }) => rule))];
    const lines = rules.map((rule) => {
        const paths = blocks.filter((one) => one.rule === rule).map(({ path }) => path);
        const globs = paths.map((path) => JSON.stringify(globOf(path)).replaceAll('`', '\\u0060'));
        return `  - ${rule}${paths.some((path) => path === '' || path.length >= 300) ? '' : `: [${globs.join(', ')}]`}`;
    });
    return ['allow:', ...lines].join('\n');
}
const marks = { block: '⛔', review: '👀', allow: 'ℹ️' };
/** The report beside a change set: all that the guard found, for people. */
function renderGuardReport(findings, words) {
    const { guard } = words;
    const lines = findings.map((found) => `- ${marks[found.answer]} ${explain(found, words)} (${guard.rule} ${code(found.rule)})`);
    return [`# ${guard.report}`, guard.legend, lines.join('\n') || guard.nothing, ''].join('\n\n');
}

// EXTERNAL MODULE: ./src/text/neutralise.ts + 2 modules
var text_neutralise = __webpack_require__(8257);
;// CONCATENATED MODULE: ./src/text/plan.ts

const plan_code = (text) => `\`${neutraliseLine(text, 200).replaceAll('`', "'")}\``;
const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
const part = (title, body) => (body === '' ? [] : [`**${title}**\n\n${body}`]);
/** The plan that someone approves before an agent starts: what the model proposed, if one judged, and what will be run. */
function renderPlan(context, words) {
    const { verdict, binding } = context;
    const { title, execution, how, binding: bound } = words.plan;
    return [
        `### Issuewright: ${title}`,
        ...(verdict ? understood(verdict, context.issueUrl, words) : []),
        ...part(execution, list(executionOf(context, words))),
        how,
        `<sub>${bound(binding)}</sub>`,
    ].join('\n\n');
}
function understood(verdict, issueUrl, { plan, type }) {
    const { summary, risk, size, by, areas, duplicates } = verdict;
    const facts = [
        type[verdict.type],
        ...(risk === 'unknown' ? [] : [plan.risk[risk]]),
        ...(size === 'unknown' ? [] : [plan.size[size]]),
    ];
    const steps = list(harmless(verdict.approach));
    return [
        `> ${neutraliseLine(summary, 240)} (${facts.join(', ')})`,
        ...part(plan.requirements, list(harmless(verdict.requirements))),
        ...part(plan.approach, by === 'rules' ? plan.unknown : steps && `${plan.proposed}\n\n${steps}`),
        ...part(plan.areas, areas.map(plan_code).join(', ')),
        ...part(plan.duplicates, plan_links(duplicates, issueUrl)),
    ];
}
const harmless = (lines) => lines.map((line) => neutraliseLine(line, 240));
/** Links to other issues. @param issueUrl  the address of any issue of the repository */
function plan_links(numbers, issueUrl) {
    return numbers.map((number) => `[${number}](${issueUrl.replace(/\d+$/, String(number))})`).join(', ');
}
function executionOf({ agents, policy, branch }, { plan }) {
    const names = agents.map(({ name, model }) => plan_code(name) + (model ? ` (${plan_code(model)})` : ''));
    return [
        plan.agent(names.join(', '), policy.sandbox === 'none' ? null : plan_code(policy.sandbox)),
        plan.checks(policy.verify.map(plan_code).join(', ')),
        plan.limits(policy['agent-minutes'], policy.usd, policy['max-files'], policy['max-attempts']),
        plan.result(plan_code(branch), policy.draft),
    ];
}

;// CONCATENATED MODULE: ./src/text/status.ts






/**
 * The status comment: what people read, then the hidden record. It depends on the record and its context alone, so that
 * an unchanged item has an unchanged comment. No task boxes: a click by a writer would be an edit.
 */
function renderStatus(record, context, seal) {
    const parts = [
        `### Issuewright: ${context.words.stage[record.stage]}`,
        whatNext(record, context),
        journey(record, context),
        ...(record.totals.attempts > 0 ? [spending(record, context)] : []),
        ...notes(record, context),
        `<sub>${context.words.commands} \`/automate run\`, \`assign\`, \`approve\`, \`revise\`, \`skip\`, \`cancel\`, \`done\`, \`refresh\`, \`help\`.</sub>`,
        encodeRecord(record, seal),
    ];
    return parts.join('\n\n');
}
function whatNext(record, context) {
    const { words, policy, reporter, runUrl, byHand } = context;
    const { next } = words;
    switch (record.stage) {
        case 'queued':
            if (record.reason === 'daily-budget')
                return next.dailyBudget;
            return record.reason === 'unapproved' ? next.unapproved : next.queued(record.place);
        case 'clarifying':
            return [
                next.clarifying(reporter ?? words.reporter, policy['answer-days']),
                ...(record.verdict ? asking(record.verdict, words) : []),
            ].join('\n\n');
        case 'working':
            return next.working(runUrl(record.lease?.run ?? 0), record.lease?.deadline ?? record.since);
        case 'reviewing':
            return reviewing(record, context);
        case 'done':
            if (record.change && record.reason === null)
                return next.merged(record.change.pullRequest);
            return record.said !== null && record.reason === 'no-change'
                ? next.unchanged(quote(neutralise(record.said)))
                : next.done;
        case 'failed':
            return record.error ? `${renderError(record.error, byHand, words)}${again(record.error, words)}` : '';
        case 'planned':
        case 'skipped':
            return next[record.stage];
        case 'cancelled':
            return [
                words.cancelled[record.reason]?.(record.reason === 'rivalled' ? `#${record.rival}` : policy.label) ??
                    '',
                ...edited(context),
            ].join('\n\n');
    }
}
/** Why the model asks, in its own words, which are marked as such. */
function asking(verdict, words) {
    const { by, readiness, reason } = verdict;
    if (by !== 'model' || readiness !== 'clarify' || !reason)
        return [];
    return [words.judge.says(judgeOf(verdict, words)), quote(neutralise(reason))];
}
/** How the pull request stands, and why no round of revision goes on, or how the last one failed. */
function reviewing(record, context) {
    const { words, policy } = context;
    const { change, reason, place, error } = record;
    const { review, next } = words;
    const held = review.held[reason];
    return [
        review.pull(change?.pullRequest ?? 0, review.state[change?.state ?? 'open']),
        ...(place === null ? [] : [review.place(place)]),
        ...(reason === 'daily-budget' ? [next.dailyBudget] : []),
        ...(held
            ? [`${review.noRound} ${held}${reason === 'bad-configuration' && policy.problem ? ` ${policy.problem}` : ''}`]
            : []),
        ...edited(context),
        ...(error ? [`${review.failed} ${renderError(error, null, words)}${again(error, words)}`] : []),
    ].join('\n\n');
}
/** Who changed the text, when, and which lines; foreign text, so it is shown as code. */
function edited({ words, difference, issueUrl }) {
    if (!difference)
        return [];
    const { by, at, lines, more } = difference;
    const who = words.edit.by(by ?? words.edit.nobody, at);
    if (lines === null)
        return [`${who} ${words.edit.unreadable(issueUrl)}`];
    const code = neutralise(['```diff', ...lines.map((line) => line.replaceAll('`', "'")), '```'].join('\n'));
    return [who, code, ...(more > 0 ? [words.edit.more(more)] : [])];
}
/** What went wrong in one line: the code in words, the values, then names and foreign words. */
function headlineOf({ code, about = {}, message }, { happened, told }) {
    const values = error/* errorValues */.zI.flatMap((key) => (about[key] === undefined ? [] : told[key](about[key])));
    return `${happened(code)}${values.length > 0 ? ` (${values.join('; ')})` : ''}.${message && ` ${message}`}`;
}
/**
 * What went wrong and what to do. The message may quote an agent, a program or GitHub: it is made harmless, and shown as a
 * quotation.
 */
function renderError(error, byHand, words) {
    const { code, message, findings = [] } = error;
    const offer = code === 'pull-requests-forbidden' && byHand ? ` ${words.next.byHand(byHand)}` : '';
    const said = findings.length > 0 ? renderBlocks(findings, words) : quote(neutralise(message));
    return [
        `**${headlineOf({ ...error, message: '' }, words)}**`,
        ...(message || findings.length > 0 ? [said] : []),
        `→ ${words.todo(code)}${offer}`,
        `<sub>Code: \`${code}\`</sub>`,
    ].join('\n\n');
}
function again({ retryAt }, { next }) {
    return retryAt ? `\n\n${next.again(retryAt)}` : '';
}
/** The whole way as a list: what is behind, where we are, what lies ahead. */
function journey(record, { words, runUrl }) {
    const { journey } = words;
    const { consent } = record;
    const steps = [
        consent
            ? { mark: '✅', text: journey.consented(consent.by.login, consent.at) }
            : { mark: '❌', text: journey.unconsented },
        status_understood(record, words),
        ...record.rounds.map((round, i) => {
            const open = record.stage === 'clarifying' && i === record.rounds.length - 1;
            const answered = !open && round.answers.length > 0;
            return { mark: open ? '🔵' : '✅', text: journey.asked(round.keys.length, round.at, answered) };
        }),
        ...record.attempts.map((attempt) => attempted(attempt, runUrl(attempt.run), words)),
    ];
    if (record.attempts.length === 0)
        steps.push({ mark: '⚪', text: journey.change });
    steps.push(reviewed(record, words));
    return steps.map(({ mark, text }) => `- ${mark} ${text}`).join('\n');
}
function attempted(attempt, url, { journey, run, stage, happened, format }) {
    const { agent, outcome, tokens, costUsd } = attempt;
    const link = `[${run}](${url})`;
    if (attempt.endedAt === null)
        return { mark: '🔵', text: `${journey.working(agent, attempt.startedAt)} · ${link}` };
    const bad = outcome === 'published' || outcome === 'no-change' || outcome === null ? null : outcome;
    const parts = [
        `${journey.worked(agent, attempt.minutes)} · ${format.moment(attempt.endedAt)}`,
        ...(tokens > 0 ? [journey.spent(tokens, costUsd)] : []),
        ...(bad ? [bad === 'cancelled' ? stage.cancelled : happened(bad)] : []),
        `${link}, ${journey.artifacts}`,
    ];
    return { mark: bad ? '❌' : '✅', text: parts.join(' · ') };
}
/** What it took so far, of what it may take. */
function spending({ attempts, totals }, { words: { journey, format }, policy }) {
    const { number, duration, money } = format;
    return journey.budget([
        journey.attempts([number(attempts.length), number(policy['max-attempts'])]),
        journey.of([duration(totals.minutes), duration(policy['issue-minutes'])]),
        journey.of([money(totals.costUsd), money(policy['issue-usd'])]),
    ]);
}
function status_understood({ verdict, stage }, words) {
    const { journey, type } = words;
    if (!verdict)
        return { mark: stage === 'queued' ? '🔵' : '⚪', text: journey.understanding };
    const { tokens, costUsd } = verdict;
    const told = journey.understood(type[verdict.type], verdict.completeness, judgeOf(verdict, words));
    return { mark: '✅', text: tokens > 0 ? `${told} · ${journey.spent(tokens, costUsd)}` : told };
}
/** Who judged, and where that was not the model that was to: why. */
function judgeOf({ model, fallback }, { judge }) {
    if (model === null)
        return judge.rules;
    const name = neutraliseLine(model, 100);
    return fallback === null ? judge.model(name) : judge.instead(name, fallback);
}
function reviewed({ stage, change, reason, since, history }, { journey, format }) {
    if (!change)
        return { mark: '⚪', text: journey.pull };
    if (stage === 'done' && reason !== 'command' && reason !== 'no-change')
        return { mark: '✅', text: `${journey.merged(change.pullRequest)} · ${format.moment(since)}` };
    const opened = history.findLast(({ to }) => to === 'reviewing');
    const when = opened ? ` · ${format.moment(opened.at)}` : '';
    return { mark: stage === 'reviewing' ? '🔵' : '❌', text: `${journey.pull} #${change.pullRequest}${when}` };
}
function notes({ reply, refused, rebuilt, raced, stage, verdict }, context) {
    const { words, removed, policy, issueUrl } = context;
    const quoted = [];
    if (refused.length > 0)
        quoted.push(`**${refused.join(', ')}**: ${words.reply.refused}`);
    if (reply && !refused.includes(reply.to))
        quoted.push(`**${reply.to}**: ${replyText(reply, words)}`);
    if (rebuilt)
        quoted.push(words.note.rebuilt(words.note.disbelief[rebuilt] ?? rebuilt));
    if (raced)
        quoted.push(words.note.raced(raced));
    if (verdict && verdict.duplicates.length > 0)
        quoted.push(`${words.plan.duplicates}: ${links(verdict.duplicates, issueUrl)}`);
    if (removed.length > 0)
        quoted.push(words.note.removed(removed.join(' ')));
    if (stage === 'working' && policy.sandbox === 'none')
        quoted.push(words.noRoom);
    return quoted.map((note) => `> ${note}`);
}
function replyText({ code, about }, { reply, stage }) {
    const texts = {
        refused: about === 'edited' ? reply.edited : reply.refused,
        unknown: about ? reply.meant(about) : reply.unknown,
        'unknown-agent': reply.unknownAgent(about),
        help: reply.help,
        'not-now': reply.notNow(stage[about] ?? about),
        'no-app': reply.noApp,
        'app-unusable': reply.appUnusable,
        moved: reply.moved,
        checks: reply.checks,
        'no-label': reply.noLabel,
    };
    return texts[code];
}


/***/ }),

/***/ 4991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ words)
});

;// CONCATENATED MODULE: ./src/text/format.ts
/** What costs time to make, by what it is made of; made when it is first used. */
const made = new Map();
function once(kind, language, options, make) {
    const key = `${kind} ${language} ${JSON.stringify(options)}`;
    if (!made.has(key))
        made.set(key, make());
    return made.get(key);
}
function formatIn(language) {
    const numbers = (options) => once('number', language, options, () => new Intl.NumberFormat(language, options));
    const unit = (unit, digits = 0) => numbers({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits });
    return {
        number: (count) => numbers({}).format(count),
        money: (usd) => {
            const digits = usd > 0 && usd < 0.1 ? 4 : 2;
            const fraction = { minimumFractionDigits: digits, trailingZeroDisplay: 'stripIfInteger' };
            return numbers({ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', ...fraction }).format(usd);
        },
        duration: (minutes) => {
            if (minutes < 1)
                return unit('second').format(Math.max(1, minutes * 60));
            return minutes < 90 ? unit('minute').format(minutes) : unit('hour', 1).format(minutes / 60);
        },
        moment: (iso) => {
            const options = { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' };
            // The day before the month, as in the other languages.
            const place = language === 'en' ? 'en-GB' : language;
            const moments = once('moment', language, options, () => new Intl.DateTimeFormat(place, options));
            return `${moments.format(new Date(iso))} UTC`;
        },
        plural: (count, one, other) => {
            const rules = once('plural', language, {}, () => new Intl.PluralRules(language));
            return `${numbers({}).format(count)} ${rules.select(count) === 'one' ? one : other}`;
        },
    };
}

// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
;// CONCATENATED MODULE: ./src/text/words/en-run.ts


const { plural, money, number, duration } = formatIn('en');
/** A table with an entry for every one of some names. */
const each = (table) => table;
/** What happened, in a few words; what to do about it is said by the table of failures itself. */
// biome-ignore format: a catalogue is read as a table
const happened = {
    'bad-input': 'The workflow passes something that cannot be used',
    'bad-configuration': 'The configuration cannot be used',
    'missing-token': 'There is no token',
    'missing-right': 'The token lacks a right',
    'github-unavailable': 'GitHub did not answer',
    'pull-requests-forbidden': 'GitHub Actions may not open pull requests here',
    'app-unusable': 'The GitHub App cannot be used',
    'branch-taken': 'The branch is taken',
    'branch-moved': 'The branch has moved on',
    'revision-undone': 'It goes in circles',
    'still-unclear': 'It is still unclear what to do',
    'needs-a-person': 'A person has to decide',
    'attempts-used-up': 'The attempts are used up',
    'budget-used-up': 'The budget is used up',
    'no-agent': 'There is no agent',
    'no-key': 'There is no key for the model',
    'no-room': 'There is no room for the agent',
    'agent-not-found': 'The agent was not found',
    'agent-not-installed': 'The agent could not be installed',
    'agent-timed-out': 'The agent ran out of time',
    'agent-silent': 'The agent fell silent',
    'agent-turns-used-up': 'The agent took too many turns',
    'agent-budget-used-up': 'The agent used up its budget',
    'prepare-failed': 'The preparation failed',
    'merge-by-hand': 'The branch and the default branch can only be brought together by hand',
    'agent-failed': 'The agent failed',
    'agent-changed-nothing': 'Nothing was changed',
    'agent-wrote-outside': 'The agent wrote in the wrong place',
    'change-set-blocked': 'The change was stopped',
    'change-set-invalid': 'What the agent left does not fit together',
    'job-crashed': 'The job broke off',
    'job-cancelled': 'The run was cancelled in Actions, or ran out of its time',
    'run-lost': 'The run was lost',
    'unsupported-target': 'This is no issue',
    internal: 'Something unexpected happened',
};
/** The English words about runs: what they came to, and what kept them from it. */
// biome-ignore format: a catalogue is read as a table
const runWords = {
    happened: (code) => happened[code],
    todo: (code) => error/* failures */.e9[code].todo,
    told: each({
        seconds: (n) => `after ${duration(n / 60)}`,
        late: () => 'longer than `prepare-minutes` allows',
        unreported: () => 'it did not report success',
        exit: (n) => `exit code ${n}`,
        kept: (n) => `${plural(n, 'file that it wrote is', 'files that it wrote are')} kept in the artifact`,
        completeness: (n) => `completeness ${n} of 5`,
        locked: () => 'the issue is locked, so that the reporter cannot be asked',
        plans: (n) => `each of ${n} plans has become void`,
    }),
    guard: {
        says: each({
            truncated: 'there was too much to see all of it',
            'over-limit': 'is more than a setting allows',
            'unsafe-path': 'does not stay where it says',
            'git-directory': "is git's own directory somewhere",
            'bad-name': "breaks on another machine, in a shell or before a reader's eyes",
            collision: 'takes the place of another path, or looks like it',
            'not-a-file': 'is a link, a submodule or a device, not a file',
            'content-missing': 'came without its content',
            workflow: 'is run by GitHub Actions, with the rights and secrets of this repository',
            'own-configuration': 'configures Issuewright itself',
            'git-settings': 'changes what git does with other files',
            hooks: "is run by git on developers' machines",
            'lfs-pointer': 'points to a content elsewhere (Git LFS)',
            secret: 'holds a credential; revoke it if it is real',
            ci: 'is run by a CI service with its secrets',
            'hook-settings': 'decides what is run before a commit',
            'code-owners': 'decides who must review',
            'agent-instructions': 'instructs or configures coding agents, and so the next run',
            'lifecycle-script': 'adds or changes scripts that run by themselves on install, pack or publish',
            'lock-file-alone': 'was changed without its manifest',
            'lock-file-source': 'fetches packages from somewhere new',
            'conflict-marker': 'still has the marks that git leaves where two versions conflict',
            'hidden-character': 'adds characters that nobody sees',
            'one-side': 'was changed on the branch and on the base, and only one of the two is left',
            'test-deleted': 'is a test, and is deleted',
            'test-removed': 'has fewer tests than before',
            'test-skipped': 'leaves out more tests than before, or all others',
            'test-weakened': 'asserts less than before, or is tested otherwise',
            dependency: 'decides what foreign code is installed',
            build: 'is run or obeyed when the project is built, tested, packed or deployed',
            'project-document': 'is what people rely on when they report, contribute and reuse',
            'dot-directory': 'is obeyed by editors and tools that open the repository',
            executable: 'becomes executable',
            binary: 'cannot be read in the difference',
            'long-line': 'has new lines that nobody reads to their end',
            generated: 'was made by a program or by somebody else',
            'large-deletion': 'much of the repository is deleted',
            'new-address': 'names new addresses',
        }),
        rule: 'rule',
        allow: 'If that is wanted, allow it in `.github/issuewright.yml` on the default branch:',
        fixed: (rules) => `No setting allows ${rules} (limits are settings of their own): make that part of the change by hand.`,
        kept: 'The change is kept, with `guard-report.md`, in the artifact `issuewright-change-set` of the run below.',
        report: 'What the guard found',
        legend: '⛔ blocks the change, 👀 asks for a look, ℹ️ is only named. The publish job judges again, and its word counts.',
        nothing: 'Nothing.',
    },
    summary: {
        issue: (issue, stage) => `issue #${issue}, ${stage}`,
        notAutomated: 'not automated',
        rules: 'Rules applied:',
        deferred: 'Left to the publish job, which has the right:',
        auto: '`mode: auto`: the agent and a token that can write share one machine, kept apart by the room alone. The reusable workflow keeps them in different jobs.',
        agentRun: (issue) => `the agent's run on issue #${issue}`,
        ended: (badly, time, files) => `It ended ${badly === null ? 'well' : `badly (${badly})`} after ${time} and changed ${plural(files, 'file', 'files')}.`,
        swept: (items, runs) => `${plural(items, 'item', 'items')} seen, ${plural(runs, 'run', 'runs')} dispatched`,
        repair: 'repair',
        check: (index) => `check ${index}`,
        outside: (files) => `It also wrote ${plural(files, 'file', 'files')} outside its tree, kept in the artifact, not published.`,
        usage: (used) => `Model: ${plural(used.requests, 'request', 'requests')}, ${number(used.input)} tokens in (${number(used.cached)} from cache), ${number(used.output)} out, ${money(used.costUsd)} by list price.`,
        unpriced: (models) => `No price is known for ${models}.`,
        stopped: (limit) => `The gateway stopped it: the limit of ${limit} was reached.`,
        refused: (what) => `The gateway refused: ${what}.`,
        noRoom: 'No room was built, and no agent started.',
        room: (kind) => `The room (\`${kind}\`), proven before the agent began:`,
        unlisted: (host) => `asked for ${host}, which the policy does not list`,
    },
};

;// CONCATENATED MODULE: ./src/text/words/en.ts


const { plural: en_plural, money: en_money, number: en_number, moment, duration: en_duration } = formatIn('en');
/** Why a model gave no verdict: what goes on the sentence that begins with its name. */
const withoutVerdict = {
    'no-answer': 'did not answer in time',
    unauthorised: 'did not accept the key',
    'rate-limited': 'has no capacity for us now',
    unavailable: 'could not be reached',
    'bad-request': 'does not take the request',
    'bad-answer': 'gave no usable answer',
    refused: 'refused to answer',
    'used-up': 'has been asked often enough, or the budget is used up',
};
/** The English words, and the type of all others: what is missing in another language does not compile. */
// biome-ignore format: a catalogue is read as a table
const words = {
    ...runWords,
    format: formatIn('en'),
    stage: each({
        queued: 'queued',
        clarifying: 'waiting for an answer',
        planned: 'waiting for approval of the plan',
        working: 'at work',
        reviewing: 'in review',
        done: 'done',
        failed: 'failed',
        skipped: 'skipped',
        cancelled: 'cancelled',
    }),
    type: each({
        bug: 'a bug',
        feature: 'a feature',
        documentation: 'documentation',
        refactor: 'a refactoring',
        infrastructure: 'infrastructure',
        question: 'a question',
        other: 'something else',
    }),
    commands: 'Commands for people who can push, as the first line of a comment:',
    reporter: 'The reporter',
    run: 'run',
    noRoom: 'The agent runs without a room of its own (`sandbox: none`).',
    next: {
        dailyBudget: 'The budget of this day is used up; it goes on tomorrow (UTC).',
        unapproved: 'The answers are there. Someone who can push reads them and comments `/automate approve`; then the work begins.',
        queued: (place) => `Waiting for its turn${place === null ? '' : `: **place ${en_number(place)}** in the queue when it was last looked at`}. Nobody has to do anything now.`,
        clarifying: (who, days) => `Questions are out. **${who}** answers them in a comment; whoever can push may answer instead, or comment \`/automate approve\` to start as it stands. Without an answer this ends after ${en_plural(days, 'day', 'days')}.`,
        planned: 'A plan is posted. Someone who can push comments `/automate approve`.',
        working: (url, until) => `The agent is at work: [follow the run](${url}). It has until ${moment(until)}.`,
        merged: (pull) => `Pull request #${pull} was merged.`,
        unchanged: (said) => `The agent found that nothing needs to be changed. In its own words, unverified:\n\n${said}\n\nIf that is wrong, say in the issue what should differ and comment \`/automate run\`.`,
        done: 'Someone who can push said that nothing more is to be done.',
        skipped: 'Someone decided: not this one. To change that, comment `/automate run`.',
        again: (at) => `It is tried again by itself, not before ${moment(at)}.`,
        byHand: (url) => `Or [open it by hand](${url}): the branch is there.`,
    },
    cancelled: each({
        unlabelled: (label) => `The label \`${label}\` is not on. Add it to begin.`,
        'issue-closed': (label) => `The issue was closed. Reopen it, then remove and add the label \`${label}\` to begin anew.`,
        edited: (label) => `The text was changed by someone who may not push after the label \`${label}\` was added, so the consent no longer fits. Someone who can push reads it again and comments \`/automate approve\`.`,
        'closed-unmerged': () => 'The pull request was closed without a merge. To try again, comment `/automate run`.',
        rivalled: (pull) => `Pull request ${pull} is open already and would close this issue. To have ours all the same, comment \`/automate run\`.`,
        unanswered: () => 'No answer came in time. Thank you for the report all the same: answer at any time, then someone who can push comments `/automate run`.',
        'consenter-left': () => 'The person who added the label can no longer push to this repository. Someone who can comments `/automate run`.',
        'relabelled-by-stranger': (label) => `The label \`${label}\` was last put on by someone who may not push. Someone who can removes and adds it, or comments \`/automate run\`.`,
        'record-lost': () => 'The state of this item was lost, so the label alone is no consent any more. Someone who can push comments `/automate approve` to go on, or takes the label off and puts it on again.',
        command: () => 'Stopped by command, together with the run that was at work. To begin again, comment `/automate run`.',
    }),
    journey: {
        consented: (who, at) => `Asked for by **${who}** · ${moment(at)}`,
        unconsented: 'Asked for, but the consent does not hold',
        understanding: 'Understood',
        understood: (type, level, judge) => `Understood as ${type}, completeness ${level} of 5 (judged by ${judge})`,
        asked: (count, at, answered) => `Asked ${en_plural(count, 'question', 'questions')} · ${moment(at)}${answered ? ' · answered' : ''}`,
        working: (agent, since) => `Agent \`${agent}\` at work since ${moment(since)}`,
        worked: (agent, minutes) => `Agent \`${agent}\` worked ${en_duration(minutes)}`,
        artifacts: 'with its artifacts',
        change: 'Change',
        pull: 'Pull request',
        merged: (pull) => `Pull request #${pull} merged`,
        spent: (tokens, usd) => `${en_number(tokens)} tokens${usd > 0 ? `, ${en_money(usd)}` : ''}`,
        budget: (parts) => `Used so far: ${parts.join(' · ')}`,
        attempts: ([used, most]) => `attempt ${used} of ${most}`,
        of: ([used, most]) => `${used} of ${most}`,
    },
    edit: {
        nobody: 'Somebody',
        by: (who, at) => `**${who}** changed it · ${moment(at)}:`,
        more: (count) => `And ${en_plural(count, 'more line', 'more lines')}.`,
        unreadable: (url) => `What it said before cannot be read any more, or has nothing in common with this; [the issue](${url}) shows its edits.`,
    },
    judge: {
        rules: 'offline rules, no model',
        model: (name) => `the model \`${name}\``,
        instead: (name, why) => `offline rules, because the model \`${name}\` ${withoutVerdict[why]}`,
        says: (judge) => `According to ${judge}:`,
    },
    plan: {
        title: 'the plan',
        risk: each({ low: 'low risk', medium: 'medium risk', high: 'high risk' }),
        size: each({ small: 'small', medium: 'of medium size', large: 'large' }),
        requirements: 'What must be true afterwards',
        approach: 'Approach',
        proposed: 'Proposed by a model, unverified:',
        unknown: 'The offline rules judged this issue. They do not know how it will be solved: the agent gets the issue as it stands and finds out.',
        areas: 'Where',
        duplicates: 'Perhaps the same',
        execution: 'What will be run',
        agent: (names, room) => `Agent: ${names}, ${room ? `in a room (${room})` : 'in no room of its own'}`,
        checks: (names) => `Checks afterwards: ${names || 'none is configured'}`,
        limits: (minutes, usd, files, attempts) => `Limits: ${en_plural(attempts, 'attempt', 'attempts')} of ${en_plural(minutes, 'minute', 'minutes')} and ${en_money(usd)}; ${en_plural(files, 'file', 'files')}`,
        result: (branch, draft) => `Result: a ${draft ? 'draft ' : ''}pull request into ${branch}, or the reason why there is none`,
        how: 'To let it go, someone who can push comments `/automate approve`, or puts a 👍 on this comment, which is seen within the hour. To change it, change the issue: a new plan follows. To stop it, comment `/automate cancel`.',
        binding: (hash) => `This plan holds for exactly the text, the verdict and the settings for which it was made (${hash}).`,
    },
    note: {
        rebuilt: (why) => `The earlier state was not used (${why}). It was rebuilt from what the repository shows.`,
        disbelief: each({ unsigned: 'its signature does not fit', malformed: 'it cannot be read', foreign: 'it belongs to another issue', edited: 'someone else edited it', doubled: 'two comments hold one' }),
        raced: (at) => `Two runs wrote this item at the same time (${moment(at)}), or somebody edited this comment meanwhile. If it happens again: does every job of the workflow have its concurrency group?`,
        removed: (what) => `Before reading: ${what}`,
    },
    reply: {
        edited: 'the text was changed after your comment by someone who may not push; read it and say it again.',
        refused: 'only people who can push to this repository may give commands.',
        unknown: 'I do not know that command; `/automate help` lists them.',
        meant: (verb) => `I do not know that command. Did you mean \`/automate ${verb}\`?`,
        unknownAgent: (known) => `I do not know that agent. Known: \`${known}\`.`,
        help: '`run` or `retry`: once more (`run AGENT`: with this agent) · `assign AGENT`: the next attempt is that agent’s · `approve`: the text as it stands is what I want · `skip`: not this one · `cancel`: stop · `done`: nothing more to do · `revise TEXT`: revise the pull request · `refresh`: look again. `check`: let the App start the checks of the pull request.',
        notNow: (stage) => `that does not fit now; the item is ${stage}.`,
        noLabel: 'the label is not on; add it first.',
        noApp: 'no GitHub App is set up that could start the checks (`app-id`, `private-key`). Press "Approve workflows to run" on the pull request instead.',
        appUnusable: 'the checks could not be started: check `app-id` and `private-key`, and that the App is installed here with "Pull requests: read and write"; then say it again.',
        moved: 'the branch has changed since your comment; read it and say it again.',
        checks: 'the checks are started.',
    },
    pull: {
        what: 'What and why',
        checked: 'What was checked',
        eyes: 'Needs a human eye',
        summary: "The agent's own summary (unverified)",
        why: (issue, by, title) => `A coding agent made this change to resolve issue #${issue}${by === null ? '' : `, reported by **${by}**`}: ${title}`,
        change: each({ add: 'added', edit: 'edited', delete: 'deleted' }),
        files: (count) => en_plural(count, 'file', 'files'),
        executable: 'executable',
        more: (count) => `and ${en_number(count)} more`,
        judgedBefore: (url) => `An earlier run made, checked and judged this change, but could not open the pull request. What was checked, what needs a human eye and what the agent said are in [that run and its artifacts](${url}).`,
        nothingRun: 'Nothing was run.',
        ranBy: 'Run by Issuewright after the agent, in a fresh copy of the base with this change:',
        columns: ['check', 'result', 'time'],
        passed: 'passed',
        timedOut: 'ran into its time limit',
        failed: (exit) => `failed (exit code ${exit ?? 'none'})`,
        checkFails: (check) => `The check ${check} fails.`,
        notDone: (what, why) => `Not done, as far as the agent says: ${what}${why === '' ? '' : ` (${why})`}`,
        outside: (paths) => `The agent also wrote outside its tree; this is not part of the change: ${paths}`,
        moved: (base) => `The default branch has gone on; this stands on ${base} and was checked there.`,
        noCheck: 'No check was run.',
        clean: 'Nothing was found that the checks and the guard would point at.',
        ask: '**To ask for changes**, review with "Request changes", or comment `/automate revise …` on the issue. To give it up, close it.',
        byHand: '**Its checks** wait for "Approve workflows to run" below: that click is yours.',
        byApp: '**Its checks** have not started: `/automate check` in a comment on the issue starts them, and they then run this code **with this repository’s secrets**. Read it first.',
        made: (issue, agent, model, minutes) => `Made by Issuewright from issue #${issue}; ${agent}${model === '' ? '' : ` with ${model}`} worked ${en_duration(minutes)}`,
        anAgent: 'the agent',
        repairs: (count) => en_plural(count, 'repair', 'repairs'),
        room: (kind, probes) => `room: ${kind}, ${en_plural(probes, 'probe', 'probes')} passed`,
        run: 'run and artifacts',
    },
    review: {
        state: each({
            draft: 'is open as a draft',
            open: 'is open',
            'changes-requested': 'is open; changes are requested',
            approved: 'is approved',
            'checks-failed': 'is open; checks have failed',
            conflicted: 'is open, and conflicts with the base',
            merged: 'was merged',
            closed: 'was closed',
        }),
        pull: (pull, state) => `**Pull request #${pull}** ${state}. Someone who can push reviews and merges it. To have it revised, they request changes in a review, or comment \`/automate revise …\`; closing it ends this.`,
        place: (place) => `A round of revision waits for its turn: **place ${en_number(place)}** in the queue when it was last looked at.`,
        noRound: 'No further round of revision begins:',
        held: each({
            'record-lost': 'the state of this item was lost; someone who can push comments `/automate approve`.',
            edited: 'the text was changed by someone who may not push; someone who can reads it and comments `/automate approve`.',
            'revision-rounds': 'all rounds for people are used up (`revision-rounds`).',
            'fix-rounds': 'all rounds for failed checks and conflicts are used up (`fix-rounds`).',
            'issue-budget': 'the budget of this issue is used up (`issue-minutes`, `issue-usd`).',
            'bad-configuration': 'the configuration cannot be used.',
            'not-ready': 'no agent or no room is configured.',
        }),
        failed: 'The last round of revision failed.',
        untold: (url) => `An earlier run made this commit: what was checked, and what the guard found, is in [that run and its artifacts](${url}).`,
        revised: (commit) => `Revised in ${commit}.`,
        changes: 'It changes this file.',
        leaves: 'It does not change this file.',
        words: "In the agent's own words, unverified:",
        closed: 'Closed without a merge: that is fine, and nothing more is done. If you like, tick why; it is counted, and nothing else.',
        why: each({
            wrong: 'The change is wrong, or not good enough',
            'not-needed': 'It is not needed any more',
            elsewhere: 'It was solved in another way',
        }),
    },
    unsupported: (label) => `The label \`${label}\` works on issues only; this is a pull request. Remove the label here and add it to an issue.`,
    asking: {
        greeting: (who) => (who === null ? 'Thank you for this issue.' : `@${who}, thank you for this issue.`),
        missing: (count) => `Before work on it can begin, ${count === 1 ? 'one thing is' : 'a few things are'} missing:`,
        how: 'Simply reply in a comment; numbers help (`1. …`). If you do not know something, say so: that is an answer, too.',
        secrets: 'Everything here can be read by everybody: **never post passwords, tokens or other secrets.**',
        next: 'Your answer is read as soon as you post it, and the work goes on.',
        last: 'Your answer is read as soon as you post it. These are the last questions: after them a maintainer decides.',
        closed: 'These questions are closed: nobody has to answer them any more. Thank you.',
        boxes: 'The boxes are ticked as answers arrive. Who can push may tick one to say: enough, go on without it.',
        answered: (who, url) => `answered by **${who}** ([answer](${url}))`,
        unknown: 'not known, and that is fine',
        enough: (who) => `**${who}** says that enough is known`,
        reminder: (who, left, url, until) => `${who === null ? 'Hello' : `@${who}`}, a friendly reminder: ${left === 1 ? `[one question](${url}) is` : `[${left} questions](${url}) are`} still open. A short answer in a comment is enough, and "I do not know" is one, too. Without an answer by ${moment(until)} the work on this issue ends for now.`,
        expired: (who, url, label) => `${who === null ? 'Hello' : `@${who}`}, no answer has come, so the work on this issue ends for now. Thank you for the report all the same; the issue stays as it is. [The questions](${url}) can still be answered at any time: then someone who can push comments \`/automate run\`, or takes the label \`${label}\` off and puts it on again, and the answers count.`,
    },
    question: each({
        'what-happens': { ask: 'What exactly happens?', why: 'The message, the value or the screen you see, as it is written there.' },
        expected: { ask: 'What did you expect instead?', why: 'Then it is clear when the problem is solved.' },
        reproduce: { ask: 'How can somebody else see it?', why: 'The shortest way: what to enter, open or run, step by step.' },
        version: { ask: 'In which version and environment?', why: 'The version of this project, and of the system or browser it runs on.' },
        goal: { ask: 'What do you want to achieve?', why: 'The reason often decides between two ways of doing it.' },
        behaviour: { ask: 'How should it behave?', why: 'An example helps most: this input, that result.' },
        acceptance: { ask: 'How can one tell that it is done?', why: 'A list of what must be true afterwards, also of what must stay as it is.' },
        where: { ask: 'Which file, page or command is it about?', why: 'So that the right place is changed, and no other.' },
        wording: { ask: 'What should the text say?', why: 'The sentence as it is, and as it should be.' },
        scope: { ask: 'How far should the change go?', why: 'What may change, and what must not.', options: ['only the place named', 'every place like it'] },
        question: { ask: 'What would you like to know?', why: 'One sentence with a question mark is enough.' },
        context: { ask: 'What have you tried, and what came of it?', why: 'Then the answer can begin where you are.' },
    }),
    removed: each({
        'html-comment': (n) => en_plural(n, 'hidden block was removed', 'hidden blocks were removed'),
        'hidden-element': (n) => en_plural(n, 'element that is not shown was removed', 'elements that are not shown were removed'),
        attribute: (n) => en_plural(n, 'hidden attribute was removed', 'hidden attributes were removed'),
        'link-title': (n) => en_plural(n, 'link title was removed', 'link titles were removed'),
        'link-definition': (n) => en_plural(n, 'link definition or footnote was removed', 'link definitions or footnotes were removed'),
        image: (n) => en_plural(n, 'image was removed', 'images were removed'),
        'invisible-character': (n) => en_plural(n, 'invisible character was removed', 'invisible characters were removed'),
        'bidi-control': (n) => en_plural(n, 'character that turns the direction of text was removed', 'characters that turn the direction of text were removed'),
        'tag-characters': (n) => en_plural(n, 'text in invisible tag characters was removed', 'texts in invisible tag characters were removed'),
        'control-character': (n) => en_plural(n, 'control character was removed', 'control characters were removed'),
        marker: (n) => en_plural(n, "copy of Issuewright's own marker was removed", "copies of Issuewright's own marker were removed"),
        secret: (n) => en_plural(n, 'text that looks like a secret was removed', 'texts that look like secrets were removed'),
        cut: (n) => en_plural(n, 'text was too long: its end was removed', 'texts were too long: their ends were removed'),
    }),
    removedSaid: (said) => `it said: “${said}”`,
    revoke: 'If it is real, revoke it: it can be read on the issue.',
};


/***/ })

};
