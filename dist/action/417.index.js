export const id = 417;
export const ids = [417];
export const modules = {

/***/ 2786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
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


/***/ }),

/***/ 927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ markPart),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   Yz: () => (/* binding */ mostFolded),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   uo: () => (/* binding */ capped),
/* harmony export */   ux: () => (/* binding */ revisePage)
/* harmony export */ });
/* harmony import */ var _pipeline_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2786);
/* harmony import */ var _pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(406);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5406);




/** Parts of the body that a round brings up to date; each stands between two marks of ours. */
const kept = ['requirements', 'changes', 'checks', 'eyes', 'made'];
const end = '<!-- issuewright-part:end -->';
const marked = /<!-- issuewright-part:(\w+):([0-9a-f]{8}) -->\r?\n\r?\n([\s\S]*?)\r?\n\r?\n<!-- issuewright-part:end -->/g;
/** Text is put between marks only where it stands on lines of its own, so that it stays what it is in Markdown. */
function markPart(name, text) {
    if (text === '' || !kept.some((one) => one === name))
        return text;
    const plain = text.replaceAll('\r\n', '\n');
    return `<!-- issuewright-part:${name}:${(0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(plain)} -->\n\n${plain}\n\n${end}`;
}
const isFailing = (line) => line.startsWith('- ❌');
const isFound = (line) => line.startsWith('- 👀');
const wantsLook = (line) => isFailing(line) || isFound(line);
const isNote = (line) => line.startsWith('- ℹ️');
/** A reviewer reads no longer lists of findings; of so many others it is remembered which they are. */
const mostFindings = 30;
const mostHidden = 300;
/** Whether GitHub takes a text: at most 65,536 characters. */
const fits = (text) => new TextEncoder().encode(text).length <= 60_000;
/**
 * The page after a round. Parts that nobody has edited show what was measured now; what was found before is still shown, since
 * it is still part of the change. A draft becomes ready when what kept it one, failing checks or the guard, is no more, and again
 * a draft when a check fails or the guard wants an eye.
 * @returns null where the text would be too long
 */
function revisePage(page, { context, parts, eyes, size }, draft) {
    let [hadReason, hasReason] = [false, true];
    const body = page.body.replace(marked, (all, name, sum, raw) => {
        const old = raw.replaceAll('\r\n', '\n');
        if (!kept.includes(name) || (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(old) !== sum)
            return all;
        if (name === 'requirements')
            return markPart(name, tickedNow(old, context));
        if (name === 'changes')
            return markPart(name, context.round?.merges ? parts[name] : changedNow(old, context, size.files));
        if (name !== 'eyes')
            return markPart(name, parts[name]);
        const lines = capped(allEyes(old.split('\n'), eyes, context), context.words, size.findings);
        hadReason = old.split('\n').some(wantsLook);
        hasReason = lines.some(wantsLook);
        return markPart(name, lines.length > 0 ? lines.join('\n') : context.words.pull.clean);
    });
    if (!fits(body))
        return null;
    return { body, draft: page.draft ? draft || hasReason || !hadReason : eyes.some(wantsLook) };
}
const pathIn = (line) => /^- (?:👀|ℹ️) (`[^`]*`)/u.exec(line)?.[1] ?? '';
const markLength = 8;
const isPath = (mark) => mark.length === markLength && mark !== (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)('');
/** The end of the one line that stands for others: a mark of path and one of text for each, or how many where they are too many. */
const hiddenIn = (line) => /^- 👀 [^`]* <!-- ([\da-f ]+) -->$/u.exec(line)?.[1]?.split(' ') ?? [];
const andMore = (count, marks, { pull }) => `- 👀 ${pull.more(count)} <!-- ${marks.join(' ')} -->`;
/** As many findings as people read; of others it is said, once, how many they are, and remembered which. */
function capped(lines, words, most = mostFindings) {
    const [rest, hidden] = [lines.filter((line) => hiddenIn(line).length === 0), lines.flatMap(hiddenIn)];
    const [over, notes] = [new Set(rest.filter(isFound).slice(most)), rest.filter(isNote).filter((line) => pathIn(line))];
    const isCount = (mark) => mark.length < 2 * markLength;
    const marks = new Set(hidden.filter((mark) => !isCount(mark)));
    for (const line of over)
        marks.add((0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(pathIn(line)) + (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(line));
    for (const line of rest)
        if (!over.has(line))
            marks.delete((0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(pathIn(line)) + (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(line));
    const count = Math.max(marks.size, ...hidden.filter(isCount).map(Number));
    const known = count > Math.min(marks.size, mostHidden) ? [`${count}`] : [...marks];
    const eyes = rest.filter((line) => !isNote(line) && !over.has(line));
    const more = notes.length > most ? [`- ℹ️ ${words.pull.more(notes.length - most)}`] : [];
    return [...eyes, ...(count > 0 ? [andMore(count, known, words)] : []), ...notes.slice(0, most), ...more];
}
/** What stood there of the change as a whole, and what is new. What is said of checks, base and room holds for one round. */
function allEyes(old, now, context) {
    const { words, changeSet, requirements, round } = context;
    const { claims } = (0,_pipeline_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOf */ .d)(changeSet.summary, requirements, pathsOf(changeSet));
    const met = claims.filter(({ paths }) => paths.length > 0).map(({ requirement }) => requirement);
    const over = [words.pull.noCheck, words.noRoom, ...met.map((one) => words.pull.notDone((0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseLine */ .f)(one, 200), ''))];
    const isNamed = (line) => over.some((one) => line === `- ⚠️ ${one}` || line.startsWith(`- ⚠️ ${one} (`));
    const [behind = ''] = words.pull.moved('\0').split('\0');
    const isOver = (line) => isFailing(line) || isNamed(line) || (round?.merges === true && line.startsWith(`- ⚠️ ${behind}`));
    const paths = new Set((round?.merges ? pathsOf(changeSet) : (round?.undone ?? [])).map((path) => (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)((0,_code_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .a)(path))));
    const isUndone = (mark) => isPath(mark) && paths.has(mark) !== (round?.merges === true);
    const stays = old.flatMap((line) => {
        const hidden = hiddenIn(line);
        const left = hidden.filter((mark) => !isUndone(mark.slice(0, markLength)));
        if (hidden.length > 0)
            return left.length > 0 ? [andMore(left.length, left, words)] : [];
        return line.startsWith('- ') && !isOver(line) && !isUndone((0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(pathIn(line))) ? [line] : [];
    });
    return [...new Set([...now, ...stays])];
}
/** A reviewer reads no longer lists of files. */
const mostFiles = 8;
const mostFolded = 100;
/** A file in the list of the change: its path, and what became of it. */
function named(file, op, { pull }) {
    const executable = file.op !== 'delete' && file.mode === '100755' ? `, ${pull.executable}` : '';
    return `${(0,_code_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .a)(file.path)} (${pull.change[op]}${executable})`;
}
/** The files in one line; many are folded, since the page itself lists them all. */
function listed(names, { pull }, most = mostFolded) {
    const all = pull.files(names.length);
    if (names.length <= mostFiles)
        return [all, names.join(', ')].filter(Boolean).join(': ');
    const more = names.length - most;
    const list = [...names.slice(0, most), ...(more > 0 ? [pull.more(more)] : [])];
    return `<details><summary>${all}</summary>\n\n${list.map((one) => `- ${one}`).join('\n')}\n\n</details>`;
}
/** The list with what this round did to it. One that does not name all files stays as it is. */
function changedNow(old, { changeSet, round, words }, most) {
    const { add } = words.pull.change;
    const names = old.match(/`[^`]*` \([^)]*\)/g) ?? [];
    if (listed(names, words) !== old)
        return old;
    const now = new Map(names.map((name) => [name.slice(0, name.lastIndexOf('`') + 1), name]));
    for (const file of changeSet.files) {
        const before = now.get((0,_code_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .a)(file.path));
        const op = before === undefined || file.op === 'delete' ? file.op : before.includes(`\` (${add}`) ? 'add' : 'edit';
        now.set((0,_code_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .a)(file.path), named(file, op, words));
    }
    for (const path of round?.undone ?? [])
        now.delete((0,_code_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .a)(path));
    return listed([...now.values()], words, most);
}
/** Requirements that this round meets are ticked as well; none loses its tick. */
function tickedNow(old, { changeSet, requirements }) {
    const lines = old.split('\n');
    const { claims } = (0,_pipeline_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOf */ .d)(changeSet.summary, requirements, pathsOf(changeSet));
    if (lines.length !== claims.length)
        return old;
    const ticked = (line, paths) => paths.length > 0 && line.startsWith('- [ ] ')
        ? `${line.replace('- [ ]', '- [x]')}: ${paths.slice(0, 3).map(_code_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .a).join(', ')}`
        : line;
    return lines.map((line, i) => ticked(line, claims[i]?.paths ?? [])).join('\n');
}
const pathsOf = ({ files }) => files.map(({ path }) => path);


/***/ }),

/***/ 5417:
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

// EXTERNAL MODULE: ./src/pipeline/claim.ts
var claim = __webpack_require__(2786);
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

// EXTERNAL MODULE: ./src/text/body.ts
var text_body = __webpack_require__(927);
// EXTERNAL MODULE: ./src/text/code.ts
var code = __webpack_require__(406);
// EXTERNAL MODULE: ./src/text/guard.ts
var guard = __webpack_require__(9298);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 3 modules
var neutralise = __webpack_require__(5406);
;// CONCATENATED MODULE: ./src/text/pull-request.ts






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
/** How much is shown of what can be long: all that people read, and less where GitHub would not take that. */
const sizes = [
    { findings: text_body/* mostFindings */.Yb, files: text_body/* mostFolded */.Yz, summary: 20_000 },
    { findings: 10, files: text_body/* mostFolded */.Yz, summary: 20_000 },
    { findings: 3, files: text_body/* mostFolded */.Yz, summary: 20_000 },
    { findings: 3, files: 10, summary: 20_000 },
    { findings: 3, files: 10, summary: 2_000 },
    { findings: 1, files: 1, summary: 500 },
];
/**
 * The body: one closing keyword of ours, then what needs a human eye, what was changed and why, what was measured, what was merely
 * said, and how to ask for changes. A repository's own form places the same parts as `{what}`, `{checks}` and so on; one that
 * leaves no room for them is left out.
 */
function renderPullRequest(context) {
    let body = '';
    for (const form of new Set([context.form, null]))
        for (const size of sizes) {
            body = bodyOf({ ...context, form }, size);
            if ((0,text_body/* fits */.lA)(body))
                return body;
        }
    return body;
}
function bodyOf(context, size) {
    const { issue, form, words } = context;
    const { said, points } = partsOf(context, size);
    const frame = form === null || form.trim() === '' ? ours(words, points.length === 0) : form.trim();
    const missing = always.filter((name) => !frame.includes(`{${name}}`)).map((name) => `{${name}}`);
    // In one pass: what an agent has written is filled in nowhere.
    const places = new RegExp(`(?<=^|(\\n))\\{(${parts.join('|')})\\}(?=\\r?\\n|$)|\\{(${parts.join('|')})\\}`, 'g');
    const filled = [frame, ...missing]
        .join('\n\n')
        .replace(places, (_, __, alone, within) => {
        return alone ? (0,text_body/* markPart */.JQ)(alone, said[alone]) : said[within ?? 'what'];
    });
    return `Closes #${issue.number}\n\n${filled.replace(/\n{3,}/g, '\n\n').trim()}`;
}
/** The page of a pull request after a round of revision. A text that cannot be short enough is left, and waits for a person. */
function renderRevisedPage(page, context, draft) {
    for (const size of sizes) {
        const { said, points } = partsOf(context, size);
        const revised = (0,text_body/* revisePage */.ux)(page, { context, parts: said, eyes: points, size }, draft);
        if (revised)
            return revised;
    }
    return { ...page, draft: true };
}
function partsOf(context, size = sizes[0]) {
    const { issue, changeSet, requirements, words } = context;
    const changed = changeSet.files.map(({ path }) => path);
    const { claims, rest } = (0,claim/* claimsOf */.d)(changeSet.summary, requirements, changed);
    // What a round does not speak of may well have been met before it.
    const points = eyes(context, context.round ? [] : claims);
    const said = {
        what: why(issue, words),
        requirements: claims.map(requirement).join('\n'),
        changes: (0,text_body/* listed */.KE)(changeSet.files.map((file) => (0,text_body/* named */.KT)(file, file.op, words)), words, size.files),
        checks: checks(changeSet.verification, words),
        eyes: points.length > 0 ? (0,text_body/* capped */.uo)(points, words, size.findings).join('\n') : words.pull.clean,
        summary: summary(rest, context, size.summary),
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
function checks(evidence, { pull, format }) {
    if (evidence.length === 0)
        return `⚠️ ${pull.nothingRun}`;
    const result = ({ passed, timedOut, exitCode, seconds }) => {
        if (passed)
            return `✅ ${pull.passed}`;
        return `❌ ${timedOut ? pull.timedOut : seconds === 0 ? pull.nothingRun : pull.failed(exitCode)}`;
    };
    const rows = evidence.map((one) => {
        return `| ${(0,code/* code */.a)(one.command).replaceAll('|', '\\|')} | ${result(one)} | ${format.duration(one.seconds / 60)} |`;
    });
    return [pull.ranBy, '', `| ${pull.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}
/** What was measured of a change and is to be seen by a person: checks that fail, and what the guard found. */
function concerns({ changeSet, findings, words, }) {
    const failed = changeSet.verification.filter(({ passed }) => !passed);
    const reviews = findings.filter(({ answer }) => answer === 'review');
    return [
        ...failed.map(({ command }) => `- ❌ ${words.pull.checkFails((0,code/* code */.a)(command))}`),
        ...reviews.map((found) => `- 👀 ${(0,guard/* explain */.WE)(found, words)}`),
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
            .map(({ requirement, why }) => `- ⚠️ ${pull.notDone((0,neutralise/* neutraliseLine */.f)(requirement, 200), (0,neutralise/* neutraliseLine */.f)(why, 200))}`),
        ...named.map((found) => `- ℹ️ ${(0,guard/* explain */.WE)(found, words)}`),
        ...(outside.length > 0 ? [`- ⚠️ ${pull.outside(outside.join(', '))}`] : []),
        ...(moved ? [`- ⚠️ ${pull.moved(changeSet.base.slice(0, 8))}`] : []),
        ...(changeSet.verification.length === 0 ? [`- ⚠️ ${pull.noCheck}`] : []),
        ...(changeSet.room?.kind === 'none' ? [`- ⚠️ ${words.noRoom}`] : []),
    ];
}
function summary(said, { hosts, words }, maxBytes) {
    if (said === '')
        return '';
    const text = (0,neutralise/* neutralise */.$)(said, { hosts, maxBytes });
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


/***/ })

};
