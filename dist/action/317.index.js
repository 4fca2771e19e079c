export const id = 317;
export const ids = [317,618];
export const modules = {

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
// EXTERNAL MODULE: ./src/pipeline/attempt.ts
var attempt = __webpack_require__(4827);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/guard/finding.ts
var finding = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/pipeline/guard/look.ts
var look = __webpack_require__(8765);
// EXTERNAL MODULE: ./src/pipeline/guard/settled.ts
var settled = __webpack_require__(4317);
// EXTERNAL MODULE: ./src/pipeline/guard.ts + 4 modules
var guard = __webpack_require__(6111);
// EXTERNAL MODULE: ./src/pipeline/record.ts + 1 modules
var pipeline_record = __webpack_require__(4587);
// EXTERNAL MODULE: ./src/pipeline/revision.ts
var revision = __webpack_require__(205);
// EXTERNAL MODULE: ./src/pipeline/rules/delivery.ts
var delivery = __webpack_require__(1872);
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
// EXTERNAL MODULE: ./src/text/pull-request.ts + 3 modules
var pull_request = __webpack_require__(4618);
// EXTERNAL MODULE: ./src/text/revision.ts
var text_revision = __webpack_require__(5826);
// EXTERNAL MODULE: ./src/modes/wiring.ts + 13 modules
var wiring = __webpack_require__(3911);
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
            const record = heldRecord(snapshot);
            if (!record || enriched.trouble)
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
    return { code: 'job-crashed', message: `\`triage\`: ${ended}` };
}
function heldRecord({ status, run }) {
    const record = status.kind === 'valid' ? status.record : null;
    if (record?.stage === 'working' && record.lease?.run === run.id)
        return record;
    // Ended by another run meanwhile, it still has a bill to pay.
    if (record && (0,attempt/* isUnbilled */.QI)(record, run.id))
        return record;
    // Failed in an earlier attempt of this run: what is delivered now may be taken up again.
    return record?.stage === 'failed' && (0,pipeline_record/* wasLeftBy */.M0)(record, run) ? record : null;
}
/** Opens the artifact, holds it against what the triage job and the record say, and lets the guard judge it. */
async function receive(directory, inputs, snapshot, record, policy, platform, tools) {
    try {
        // Without its digest, which comes by another way, an artifact is nobody's word; nor is that of a job that failed.
        const ended = inputs['implement-result'];
        const complete = (ended === 'success' || ended === 'cancelled') && inputs['change-set-digest'] !== '';
        const read = complete ? (0,store/* readChangeSet */.b)(directory, inputs['change-set-digest']) : null;
        if (!read)
            return { kind: 'broken', code: 'job-crashed', why: `\`implement\`: ${ended || '?'}` };
        // Only checks that the policy names can be shown as checks.
        const verification = policy.verify.flatMap((named) => read.changeSet.verification.find(({ command }) => command === named) ?? []);
        // Who cancels the job wants nothing published, whatever the agent had finished by then.
        const ending = ended === 'cancelled' ? { ...read.changeSet.ending, how: 'cancelled' } : read.changeSet.ending;
        const changeSet = { ...read.changeSet, verification, ending };
        const attempt = record.attempts.at(-1);
        const ordered = changeSet.workOrder === inputs['work-order-digest'] && changeSet.base === attempt?.base;
        const { number, generation } = changeSet.item;
        if (!ordered || number !== snapshot.issue.number || generation !== record.generation) {
            throw new pipeline_error/* Failure */.HR('change-set-invalid', 'The change set answers another work order.', { detail: '' });
        }
        const { content } = read;
        const limits = {
            files: policy['max-files'],
            fileBytes: policy['max-file-kb'] * 1_024,
            totalBytes: policy['max-total-kb'] * 1_024,
        };
        const before = (0,workspace_base/* readBefore */._H)((0,external_node_path_.join)(directory, 'before'), limits.fileBytes);
        const edited = changeSet.files.filter(({ op }) => op === 'edit').map(({ path }) => path);
        const base = changeSet.files.length > 0 ? await platform.baseFiles(changeSet.base, edited, before) : new Map();
        const secrets = await secretsIn(changeSet.files, content, base, (0,secret/* redactorOf */.y)(ownSecrets.map((name) => inputs[name])));
        const merged = base && (await mergedBy(record, changeSet.files, base, content, platform));
        const oneSided = merged?.oneSided ?? [];
        const all = (0,guard.judge)({ changeSet, base, content, secrets, oneSided, limits }, policy);
        const findings = merged ? (0,settled/* ownFindings */.LF)(all, merged.settled) : all;
        for (const { answer, rule, path, values } of findings)
            wiring/* log */.Rm.info(`${answer} by ${rule}: ${path} ${values.join(', ')}`);
        const delivery = { kind: 'change-set', changeSet, findings };
        if ((0,finding/* isBlocked */.lT)(findings))
            return delivery;
        const undone = await undoneBy(record, changeSet.files, content, platform);
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
/** What of a round about conflicts is not its own, and where it took one side. Trees that are too large to be seen make the judge stricter. */
async function mergedBy(record, files, base, content, platform) {
    const round = (0,revision/* openRevision */.k3)(record);
    if (round?.cause !== 'conflicts' || !record.change)
        return null;
    const head = await platform.baseFiles(round.head, [], () => null);
    const before = await platform.baseFiles(record.change.base, [], () => null);
    if (!head || !before)
        return null;
    const [trees, objectOf] = [{ base, head, before }, objectsOf(content)];
    return { settled: (0,settled/* settledIn */.x0)(files, trees, objectOf), oneSided: (0,settled/* oneSidedIn */.bY)(files, trees, objectOf) };
}
/** What a round has brought back to how it was before the whole change. */
async function undoneBy(record, files, content, platform) {
    const round = (0,revision/* openRevision */.k3)(record);
    if (!round || round.cause === 'conflicts' || !record.change || files.length === 0)
        return [];
    const before = await platform.baseFiles(record.change.base, [], () => null);
    return before ? (0,settled/* asIn */.u1)(files, before, objectsOf(content)) : [];
}
/** Git's names of contents, by their SHA-256. */
const objectsOf = (content) => (sha256) => {
    const bytes = content.get(sha256 ?? '');
    return bytes && (0,workspace_base/* objectId */.Tu)(bytes);
};
/** Kinds of credentials that a scanner finds in the contents, and of those that this run has itself, by path. */
async function secretsIn(files, content, base, redactor) {
    const { scan } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 3316));
    const found = new Map();
    for (const file of files) {
        const after = file.op === 'delete' ? undefined : content.get(file.sha256 ?? '');
        if (!after)
            continue;
        const [text, before] = [(0,look/* asciiOf */.Z)(after), (0,look/* asciiOf */.Z)(base?.get(file.path)?.content ?? new Uint8Array())];
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
    const draft = (0,delivery/* opensAsDraft */.f5)(policy, changeSet.verification, findings);
    const points = round ? (0,text_revision/* pointsIn */.li)(changeSet.summary, policy['link-hosts']) : new Map();
    const message = round
        ? (0,revision/* roundHeadline */.fs)(issue.number, record.revisions.length, round.cause)
        : (0,pull_request/* renderCommitMessage */.jq)(title, issue);
    return {
        base: changeSet.base,
        files,
        title,
        message,
        body: (0,pull_request/* renderPullRequest */.je)(context),
        draft,
        revise: (page) => (0,pull_request/* renderRevisedPage */.UL)(page, context, policy.draft),
        points,
        concerns: (0,pull_request/* concerns */.Kc)({ changeSet, findings, words }),
    };
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ concerns),
  jq: () => (/* binding */ renderCommitMessage),
  renderJudgedBefore: () => (/* binding */ renderJudgedBefore),
  je: () => (/* binding */ renderPullRequest),
  UL: () => (/* binding */ renderRevisedPage),
  renderTitle: () => (/* binding */ renderTitle)
});

;// CONCATENATED MODULE: ./src/pipeline/claim.ts
/** A line of the agent's summary about a requirement: `R2: src/cart.js` or `R2: not done, because …`. */
const claim = /^\s*(?:[-*]\s+)?\**R(\d{1,2})\**\s*[:.-]\s*(.{1,400})$/;
/**
 * Reads what an agent's summary says of the requirements, by their numbers, and gives the summary without these lines. A
 * requirement counts as met only where a file is named that the change really touches.
 */
function claimsOf(summary, requirements, changed) {
    const said = new Map();
    const rest = summary.split('\n').filter((line) => {
        const [, number = '', words = ''] = claim.exec(line) ?? [];
        const known = number !== '' && Number(number) >= 1 && Number(number) <= requirements.length;
        if (known)
            said.set(Number(number), words.trim());
        return !known;
    });
    const claims = requirements.map((requirement, i) => {
        const words = said.get(i + 1) ?? '';
        const names = new Set(words.split(/[\s,;`'"()]+/).map((word) => word.replace(/[.:]+$/, '')));
        const paths = changed.filter((path) => names.has(path));
        return { requirement, paths, why: paths.length > 0 ? '' : words };
    });
    return { claims, rest: rest.join('\n').trim() };
}

;// CONCATENATED MODULE: ./src/pipeline/convention.ts
/** https://www.conventionalcommits.org: `type(scope)!: what`. */
const conventional = /^[a-z]{2,12}(?:\([^()]{1,40}\))?!?: \S/;
/** So many of the last headlines must follow a convention before it counts as the repository's own, and at least so many of them. */
const share = 0.6;
const fewest = 3;
/** The type that the convention has for each of ours. */
const prefixes = {
    bug: 'fix',
    feature: 'feat',
    documentation: 'docs',
    refactor: 'refactor',
    infrastructure: 'build',
    question: 'chore',
    other: 'chore',
};
/** Whether the headlines of a branch's last commits follow Conventional Commits; merges say nothing. */
function isConventional(headlines) {
    const own = headlines.filter((line) => !/^(?:merge|revert)\b/i.test(line));
    const fitting = own.filter((line) => conventional.test(line)).length;
    return fitting >= fewest && fitting >= share * own.length;
}
/** The title of a change as the repository's history writes them. A title that has a prefix already keeps it. */
function titleBy(headlines, type, title) {
    if (!isConventional(headlines) || conventional.test(title))
        return title;
    const bare = title.replace(/^\s*\[[^\]]{1,20}\]\s*:?\s*|^\s*(?:bug|feature(?: request)?|docs?|question)\s*:\s*/i, '');
    return `${prefixes[type]}: ${bare === '' ? title : bare}`;
}

// EXTERNAL MODULE: ./src/pipeline/mark.ts
var mark = __webpack_require__(1773);
// EXTERNAL MODULE: ./src/text/code.ts
var code = __webpack_require__(406);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 3 modules
var neutralise = __webpack_require__(5406);
;// CONCATENATED MODULE: ./src/text/body.ts




/** Parts of the body that a round brings up to date; each stands between two marks of ours. */
const kept = ['requirements', 'checks', 'eyes', 'made'];
const end = '<!-- issuewright-part:end -->';
const marked = /<!-- issuewright-part:(\w+):([0-9a-f]{8}) -->\r?\n\r?\n([\s\S]*?)\r?\n\r?\n<!-- issuewright-part:end -->/g;
/** Text is put between marks only where it stands on lines of its own, so that it stays what it is in Markdown. */
function markPart(name, text) {
    if (text === '' || !kept.some((one) => one === name))
        return text;
    return `<!-- issuewright-part:${name}:${(0,mark/* markOf */.Fg)(text)} -->\n\n${text}\n\n${end}`;
}
const isFailing = (line) => line.startsWith('- ❌');
const wantsLook = (line) => isFailing(line) || line.startsWith('- 👀');
const isNote = (line) => line.startsWith('- ℹ️');
/** A reviewer reads no longer lists of findings. */
const mostFindings = 30;
/** GitHub takes 65,536 characters. */
const mostBytes = 60_000;
/**
 * The page after a round. Parts that nobody has edited show what was measured now; what was found before is still shown, since
 * it is still part of the change. A draft becomes ready when what kept it one, failing checks or the guard, is no more, and again
 * a draft when a check fails or the guard wants an eye. A text that would become too long is left as it is.
 * @param now  the parts as this round alone would show them, and its lines for the human eye
 */
function revisePage(page, now, draft) {
    const worse = now.eyes.some(wantsLook);
    const fits = [mostFindings, 10, 3].map((most) => withMost(page, now, most)).find(({ bytes }) => bytes <= mostBytes);
    const { body, hadReason, hasReason } = fits ?? { body: page.body, hadReason: false, hasReason: true };
    return { body, draft: page.draft ? draft || hasReason || !hadReason : worse };
}
function withMost(page, { context, parts, eyes }, most) {
    let [hadReason, hasReason] = [false, true];
    const body = page.body.replace(marked, (all, name, sum, raw) => {
        const old = raw.replaceAll('\r\n', '\n');
        if (!kept.includes(name) || (0,mark/* markOf */.Fg)(old) !== sum)
            return all;
        if (name === 'requirements')
            return markPart(name, tickedNow(old, context));
        if (name !== 'eyes')
            return markPart(name, parts[name]);
        const lines = capped(allEyes(old.split('\n'), eyes, context), most, context);
        hadReason = old.split('\n').some(wantsLook);
        hasReason = lines.some(wantsLook);
        return markPart(name, lines.length > 0 ? lines.join('\n') : context.words.pull.clean);
    });
    return { body, bytes: new TextEncoder().encode(body).length, hadReason, hasReason };
}
/** As many lines as people read; of those that want an eye it is said, once, that there are others. */
function capped(lines, most, { words }) {
    const plain = (line) => line.replaceAll(/\d[\d.,\s]*(?=\D|$)/g, '# ');
    const counts = lines.filter((line) => plain(line) === plain(`- 👀 ${words.pull.more(1)}`));
    const rest = lines.filter((line) => !counts.includes(line));
    const notes = rest.filter(isNote);
    const eyes = rest.filter((line) => !isNote(line));
    const more = Math.max(eyes.length - most, ...counts.map((line) => Number(line.replaceAll(/\D/g, ''))));
    return [...eyes.slice(0, most), ...(more > 0 ? [`- 👀 ${words.pull.more(more)}`] : []), ...notes.slice(0, most)];
}
/** What stood there of the change as a whole, and what is new. What is said of checks, base and room holds for one round. */
function allEyes(old, now, context) {
    const { words, changeSet, requirements, round } = context;
    const { claims } = claimsOf(changeSet.summary, requirements, pathsOf(changeSet));
    const met = claims.filter(({ paths }) => paths.length > 0).map(({ requirement }) => requirement);
    const over = [words.pull.noCheck, words.noRoom, ...met.map((one) => words.pull.notDone((0,neutralise/* neutraliseLine */.f)(one, 200), ''))];
    const isNamed = (line) => over.some((one) => line === `- ⚠️ ${one}` || line.startsWith(`- ⚠️ ${one} (`));
    const [behind = ''] = words.pull.moved('\0').split('\0');
    const isOver = (line) => isFailing(line) || isNamed(line) || (round?.merges === true && line.startsWith(`- ⚠️ ${behind}`));
    const isUndone = (path) => round?.merges
        ? !pathsOf(changeSet).some((one) => (0,code/* code */.a)(one) === path)
        : round?.undone.some((one) => (0,code/* code */.a)(one) === path);
    const isGone = (line) => {
        const path = /^- (?:👀|ℹ️) (`[^`]*`)/u.exec(line)?.[1];
        return path !== undefined && isUndone(path);
    };
    const stays = old.filter((line) => line.startsWith('- ') && !isOver(line) && !isGone(line));
    return [...new Set([...now, ...stays])];
}
/** Requirements that this round meets are ticked as well; none loses its tick. */
function tickedNow(old, { changeSet, requirements }) {
    const lines = old.split('\n');
    const { claims } = claimsOf(changeSet.summary, requirements, pathsOf(changeSet));
    if (lines.length !== claims.length)
        return old;
    const ticked = (line, paths) => paths.length > 0 && line.startsWith('- [ ] ')
        ? `${line.replace('- [ ]', '- [x]')}: ${paths.slice(0, 3).map(code/* code */.a).join(', ')}`
        : line;
    return lines.map((line, i) => ticked(line, claims[i]?.paths ?? [])).join('\n');
}
const pathsOf = ({ files }) => files.map(({ path }) => path);

// EXTERNAL MODULE: ./src/text/guard.ts
var guard = __webpack_require__(9298);
;// CONCATENATED MODULE: ./src/text/pull-request.ts






/** A reviewer reads no longer lists than these; they also keep the body far below GitHub's limit. */
const mostFiles = 8;
const mostFolded = 100;
/** Longer words of an agent are folded, so that what matters fits on one screen. */
const longestOpen = 600;
/** Title of commit and pull request: the issue's own, in one harmless line, as the repository's history writes titles. */
function renderTitle(issue, type, headlines) {
    return (0,neutralise/* neutraliseLine */.f)(titleBy(headlines, type, issue.title), 100) || `Resolve issue ${issue.number}`;
}
/** The commit message: a template; no word of the agent is in it. */
function renderCommitMessage(title, issue) {
    return `${title}\n\nFor issue #${issue.number}.`;
}
const parts = ['what', 'requirements', 'changes', 'checks', 'eyes', 'summary', 'how', 'made'];
/** What every reviewer must see; a form that leaves it out gets it behind its end. */
const always = ['checks', 'eyes', 'how', 'made'];
/** Our own form: what needs a human eye comes first, if anything does. */
function ours({ pull }, clean) {
    const what = `## ${pull.what}\n\n{what}\n\n{requirements}\n\n{changes}`;
    const checked = `## ${pull.checked}\n\n{checks}`;
    const rest = '{summary}\n\n---\n\n{how}\n\n{made}';
    const parts = clean ? [what, checked, '{eyes}', rest] : [`## ${pull.eyes}\n\n{eyes}`, what, checked, rest];
    return parts.join('\n\n');
}
/**
 * The body: one closing keyword of ours, then what needs a human eye, what was changed and why, what was measured, what was merely
 * said, and how to ask for changes. A repository's own form places the same parts as `{what}`, `{checks}` and so on.
 */
function renderPullRequest(context) {
    const { issue, form, words } = context;
    const { said, points } = partsOf(context);
    const frame = form === null || form.trim() === '' ? ours(words, points.length === 0) : form.trim();
    const missing = always.filter((name) => !frame.includes(`{${name}}`)).map((name) => `{${name}}`);
    // In one pass: what an agent has written is filled in nowhere.
    const places = new RegExp(`(?<=^|(\\n))\\{(${parts.join('|')})\\}(?=\\r?\\n|$)|\\{(${parts.join('|')})\\}`, 'g');
    const filled = [frame, ...missing]
        .join('\n\n')
        .replace(places, (_, __, alone, within) => {
        return alone ? markPart(alone, said[alone]) : said[within ?? 'what'];
    });
    return `Closes #${issue.number}\n\n${filled.replace(/\n{3,}/g, '\n\n').trim()}`;
}
/** The page of a pull request after a round of revision. */
function renderRevisedPage(page, context, draft) {
    const { said, points } = partsOf(context);
    return revisePage(page, { context, parts: said, eyes: points.map((line) => `- ${line}`) }, draft);
}
function partsOf(context) {
    const { issue, changeSet, requirements, words } = context;
    const changed = changeSet.files.map(({ path }) => path);
    const { claims, rest } = claimsOf(changeSet.summary, requirements, changed);
    // What a round does not speak of may well have been met before it.
    const points = eyes(context, context.round ? [] : claims);
    const said = {
        what: why(issue, words),
        requirements: claims.map(requirement).join('\n'),
        changes: changes(changeSet, words),
        checks: checks(changeSet.verification, words),
        eyes: points.length > 0 ? points.map((line) => `- ${line}`).join('\n') : words.pull.clean,
        summary: summary(rest, context),
        how: `${words.pull.ask}\n${context.app ? words.pull.byApp : words.pull.byHand}`,
        made: made(context),
    };
    return { said, points };
}
function why({ number, title, author }, { pull }) {
    return pull.why(number, author?.login ?? null, (0,neutralise/* neutraliseLine */.f)(title, 200));
}
/** Ticked where the agent names a changed file that meets it; whether it does is for the reviewer to see. */
function requirement({ requirement, paths }) {
    const where = paths.length > 0 ? `: ${paths.slice(0, 3).map(code/* code */.a).join(', ')}` : '';
    return `- [${paths.length > 0 ? 'x' : ' '}] ${(0,neutralise/* neutraliseLine */.f)(requirement, 200)}${where}`;
}
/** The files in one line; many are folded, since the page itself lists them all. */
function changes({ files }, { pull }) {
    const name = (file) => {
        const executable = file.op !== 'delete' && file.mode === '100755' ? `, ${pull.executable}` : '';
        return `${(0,code/* code */.a)(file.path)} (${pull.change[file.op]}${executable})`;
    };
    const all = pull.files(files.length);
    if (files.length <= mostFiles)
        return `${all}: ${files.map(name).join(', ')}`;
    const shown = files.slice(0, mostFolded).map((file) => `- ${name(file)}`);
    const more = files.length - shown.length;
    const list = [...shown, ...(more > 0 ? [`- ${pull.more(more)}`] : [])].join('\n');
    return `<details><summary>${all}</summary>\n\n${list}\n\n</details>`;
}
function checks(evidence, { pull, format }) {
    if (evidence.length === 0)
        return `⚠️ ${pull.nothingRun}`;
    const result = ({ passed, timedOut, exitCode }) => passed ? `✅ ${pull.passed}` : `❌ ${timedOut ? pull.timedOut : pull.failed(exitCode)}`;
    const rows = evidence.map((one) => {
        return `| ${(0,code/* code */.a)(one.command).replaceAll('|', '\\|')} | ${result(one)} | ${format.duration(one.seconds / 60)} |`;
    });
    return [pull.ranBy, '', `| ${pull.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}
/** What was measured of a change and is to be seen by a person: checks that fail, and what the guard found. */
function concerns({ changeSet, findings, words, }) {
    const failed = changeSet.verification.filter(({ passed }) => !passed);
    const reviews = findings.filter(({ answer }) => answer === 'review');
    const more = reviews.length - mostFindings;
    return [
        ...failed.map(({ command }) => `❌ ${words.pull.checkFails((0,code/* code */.a)(command))}`),
        ...reviews.slice(0, mostFindings).map((found) => `👀 ${(0,guard/* explain */.WE)(found, words)}`),
        ...(more > 0 ? [`👀 ${words.pull.more(more)}`] : []),
    ];
}
function eyes(context, claims) {
    const { changeSet, findings, moved, words } = context;
    const { pull } = words;
    const outside = changeSet.outside.slice(0, 10).map(code/* code */.a);
    const named = findings.filter(({ answer }) => answer === 'allow');
    return [
        ...concerns(context),
        ...claims
            .filter(({ paths }) => paths.length === 0)
            .map(({ requirement, why }) => `⚠️ ${pull.notDone((0,neutralise/* neutraliseLine */.f)(requirement, 200), (0,neutralise/* neutraliseLine */.f)(why, 200))}`),
        ...named.slice(0, mostFindings).map((found) => `ℹ️ ${(0,guard/* explain */.WE)(found, words)}`),
        ...(outside.length > 0 ? [`⚠️ ${pull.outside(outside.join(', '))}`] : []),
        ...(moved ? [`⚠️ ${pull.moved(changeSet.base.slice(0, 8))}`] : []),
        ...(changeSet.verification.length === 0 ? [`⚠️ ${pull.noCheck}`] : []),
        ...(changeSet.room?.kind === 'none' ? [`⚠️ ${words.noRoom}`] : []),
    ];
}
function summary(said, { hosts, words }) {
    if (said === '')
        return '';
    const text = (0,neutralise/* neutralise */.$)(said, { hosts });
    if (text.length <= longestOpen)
        return `## ${words.pull.summary}\n\n${text}`;
    return `<details><summary>${words.pull.summary}</summary>\n\n${text}\n\n</details>`;
}
/** The body when the pull request could not be opened by the run that judged the change: that run has all the rest. */
function renderJudgedBefore({ number }, runUrl, { pull }) {
    return `Closes #${number}\n\n${pull.judgedBefore(runUrl)}`;
}
/** Who worked, how long, and what that cost. */
function made({ issue, changeSet, runUrl, words, round }) {
    const { pull, journey } = words;
    const { runs, usage, ending, room } = changeSet;
    const last = runs.at(-1);
    const { minutes, tokens: earlier, costUsd } = round?.before ?? { minutes: 0, tokens: 0, costUsd: 0 };
    const tokens = earlier + (usage ? usage.input + usage.output : 0);
    const repairs = runs.filter(({ repair }) => repair).length;
    const agent = last ? (0,code/* code */.a)(last.agent) : pull.anAgent;
    const facts = [
        pull.made(issue.number, agent, last?.model ? (0,code/* code */.a)(last.model) : '', minutes + ending.seconds / 60),
        ...(tokens > 0 ? [journey.spent(tokens, costUsd + (usage?.costUsd ?? 0))] : []),
        ...(repairs > 0 ? [pull.repairs(repairs)] : []),
        ...(room && room.kind !== 'none' ? [pull.room(room.kind, room.proof.length)] : []),
        `[${pull.run}](${runUrl})`,
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   li: () => (/* binding */ pointsIn),
/* harmony export */   x1: () => (/* binding */ renderAnswer)
/* harmony export */ });
/* harmony import */ var _pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);
/* harmony import */ var _pipeline_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7920);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5406);



/** The agent's own words on one point, or on all of a round, are cut here. */
const longest = 2_000;
/** What a round of revision has done, for the reply in a talk: where it is to be seen, then what the agent says of it. */
function renderAnswer(done, { review, pull }) {
    const file = done.changed === null ? [] : [done.changed ? review.changes : review.leaves];
    const where = done.sha === null ? [] : [[review.revised(done.sha), ...file].join(' ')];
    return [
        ...where,
        ...(done.concerns?.length ? [`**${pull.eyes}**\n\n${done.concerns.map((line) => `- ${line}`).join('\n')}`] : []),
        ...(done.said ? [`${review.words}\n\n${quote(done.said)}`] : []),
        (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .keyMark */ .JY)(done.key),
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
    const boxes = _pipeline_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .whyClosed */ .P.map((why) => `- [ ] ${review.why[why]} ${(0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMark */ .iI)(why)}`);
    return [review.closed, boxes.join('\n'), (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .keyMark */ .JY)(_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .whyKey */ .uc)].join('\n\n');
}
const quote = (text) => text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');


/***/ })

};
