export const id = 101;
export const ids = [101];
export const modules = {

/***/ 3929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   vE: () => (/* binding */ sayGroup)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pipeline_character_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);



/**
 * What we say to the runner: outputs and summary through its files, annotations and masks through its log. Written here
 * and not taken from @actions/core, because importing that costs more CPU than all the rest of an idle run together
 * (docs/adr/0002).
 */
function setOutputs(env, outputs) {
    const file = env['GITHUB_OUTPUT'];
    if (!file)
        return;
    // A random delimiter, so that no value can end its own block and speak to the runner.
    const lines = Object.entries(outputs).map(([name, value]) => {
        const end = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
        return `${name}<<${end}\n${value}\n${end}\n`;
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, lines.join(''));
}
/** GitHub refuses a step summary above 1 MiB as a whole; we stop well before. */
const summaryBytes = 900_000;
function addSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    const bytes = Buffer.from(`${markdown}\n`);
    const room = Math.max(0, summaryBytes - ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0));
    if (room === 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, bytes.length <= room ? bytes : `${bytes.subarray(0, room).toString('utf8')}\n\n…cut\n`);
}
/** Escapes as the runner's own toolkit does (actions/toolkit, packages/core/src/command.ts). */
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
function annotate(level, message) {
    process.stdout.write(`::${level}::${escaped(message)}\n`);
}
function mask(secret) {
    if (secret !== '')
        process.stdout.write(`::add-mask::${escaped(secret)}\n`);
}
/** A line of our own in the log. It may quote others, and can still not be taken for a command. */
function say(line) {
    const plain = (0,_pipeline_character_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(line).replaceAll(/\n+/g, ' ').replaceAll('##[', '## [');
    process.stdout.write(`${plain.replace(/^\s*::/, ' : :')}\n`);
}
/** Lines that the log shows folded, under a title of ours. */
function sayGroup(title, lines) {
    process.stdout.write(`::group::${title}\n`);
    for (const line of lines)
        say(line);
    process.stdout.write('::endgroup::\n');
}


/***/ }),

/***/ 8157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
const esc = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
/** What terminals obey: CSI (colours, cursor), OSC and its kin (titles, links), and two-character escapes; ECMA-48. */
const terminalSequences = new RegExp([
    `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${esc}\\]|\\u009d)[^${bell}${esc}\\n]*(?:${bell}|${esc}\\\\)?`,
    `${esc}[PX^_][^${esc}\\n]*(?:${esc}\\\\)?`,
    `${esc}[ -/]*[0-~]`,
].join('|'), 'gu');
/** Foreign output as plain lines: no terminal sequences, controls, bidi controls or invisible characters; tab and line feed stay. */
function plainText(text) {
    return text
        .replace(terminalSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, '');
}
/** Characters that have no place in a source file: controls, bidi controls ("Trojan Source"), lines within a line, invisible ones. */
const hidden = /(?![\t\n\r\f]|\ufe0e|\ufe0f|\u200c|\u200d)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|\r(?!\n)|(?<![\u2800-\u28ff])\u2800+(?![\u2800-\u28ff])/gu;
/** Joiners not behind emoji or a script that they shape, and selectors not behind symbols or in keycaps, only hide. */
const stray = /(?<!(?![\d#*])\p{Emoji}|[\ufe0f\p{scx=Arab}\p{scx=Beng}\p{scx=Deva}\p{scx=Gujr}\p{scx=Guru}\p{scx=Khmr}\p{scx=Knda}\p{scx=Mlym}\p{scx=Mong}\p{scx=Mymr}\p{scx=Nkoo}\p{scx=Orya}\p{scx=Sinh}\p{scx=Syrc}\p{scx=Taml}\p{scx=Telu}\p{scx=Tibt}])[\u200c\u200d]|(?<!(?!\p{ASCII})[\p{Emoji}\p{So}\p{Sm}]|[\d#*](?=\ufe0f\u20e3))[\ufe0e\ufe0f]/gu;
/** Flags of the parts of Great Britain; the tags of no others are in common use. */
const flag = /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;
/** How often a text has each hidden character, by its name (`U+202E`). A byte order mark at the beginning is not hidden. */
function hiddenCharacters(text) {
    const body = text.replace(/^\ufeff/, '').replace(flag, '\u{1f3f4}');
    const counts = new Map();
    for (const [character] of [...body.matchAll(hidden), ...body.matchAll(stray)]) {
        const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 3326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/** What a JSON text means; undefined for what is none. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
/** The languages in which we speak to people. */
const languages = ['en', 'es', 'fr', 'vi'];
/** Words that hardly a sentence of a language does without, and that the others do not have. */
const common = {
    en: /^(?:the|is|are|was|and|of|it|this|that|when|with|not|to|in|i|you|should|have|for|be|does)$/,
    es: /^(?:el|los|las|una|es|está|que|de|del|en|por|para|con|cuando|pero|y|al|como|debería|hay|se|lo|su|mi|muy)$/,
    fr: /^(?:le|les|des|une|est|sont|et|dans|pour|avec|quand|mais|du|au|je|il|pas|sur|ce|cette|être|où|qui|nous|vous|ne)$/,
    vi: /^(?:là|và|của|không|được|khi|một|các|những|này|cho|trong|với|tôi|có|thì|để|bị|đã|nên|lỗi|thể|như|từ)$/,
};
/** No other of our languages writes these letters. */
const vietnamese = /[ăđơư\u1ea0-\u1ef9]/;
/**
 * In which language a text is written, as far as its most common words tell: `other` for another one, or when too little
 * speaks for any. Code counts for nothing. Only the first 5,000 characters are read.
 */
function languageOf(text) {
    const prose = text.slice(0, 5_000).replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`|https?:\/\/\S+/g, ' ');
    const words = prose
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const hits = (language) => words.filter((word) => common[language].test(word) || (language === 'vi' && vietnamese.test(word))).length;
    const [first, second] = languages
        .map((language) => ({ language, score: hits(language) }))
        .sort((a, b) => b.score - a.score);
    const clear = first && first.score >= Math.max(2, words.length / 12) && first.score > (second?.score ?? 0);
    return clear ? first.language : 'other';
}
/** The language of our words about an item: as configured, else the reporter's, else English. */
function spokenIn(configured, reporter) {
    if (configured !== 'auto')
        return configured;
    return languages.find((language) => language === reporter) ?? 'en';
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ZW: () => (/* binding */ forAgent),
/* harmony export */   dP: () => (/* binding */ settingsSchema),
/* harmony export */   et: () => (/* binding */ agentsOf),
/* harmony export */   m3: () => (/* binding */ stageLabels),
/* harmony export */   zT: () => (/* binding */ leaseMs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1199);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3739);




const label = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(50);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(200);
const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()])
    .transform((given) => (typeof given === 'string' ? given.split('\n') : given).map((line) => line.trim()).filter((line) => line !== ''));
/** One word or several. */
const list = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(200)).max(20), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]).transform((given) => typeof given === 'string'
    ? given
        .split(/[\n,]+/)
        .map((one) => one.trim())
        .filter(Boolean)
    : given);
/** One value for all agents, or one for each by its name. */
const perAgent = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(300), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(40), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(300))])
    .transform((given) => (typeof given === 'string' ? { all: given } : given));
/** Each a name, or `rule: [globs]`. */
const guardRules = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1).max(40),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(40), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300)).min(1).max(50)),
]))
    .max(50)
    .transform((given) => given.flatMap((one) => typeof one === 'string'
    ? [{ rule: one, globs: null }]
    : Object.entries(one).map(([rule, globs]) => ({ rule, globs }))));
/** One name for each type of issue that shall have one. */
const perType = zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .issueTypes */ .l0), label);
const labelDefaults = {
    queued: 'automate: queued',
    clarifying: 'needs-clarification',
    planned: 'automate: planned',
    working: 'automate: working',
    reviewing: 'automate: in review',
    done: 'automate: done',
    failed: 'automate: failed',
    skipped: 'automate: skipped',
};
/** Every setting a repository can make in `.github/issuewright.yml`, with the default that works. */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    language: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', ..._language_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo])
        .default('auto')
        .describe('The language of all comments: `en`, `es`, `fr`, `vi`, or `auto`, which is the one of the issue.'),
    agent: list
        .default([])
        .describe('The agent that changes the code, or several in the order in which they are tried (docs/agents.md).'),
    'agent-command': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .min(1)
        .nullable()
        .default(null)
        .describe('For the agent `command`: any program. It runs in the tree and reads its task from the file `$ISSUEWRIGHT_TASK`.'),
    'agent-model': perAgent
        .default({})
        .describe('The model to use: one name, or one for each agent. Each agent has a default (docs/agents.md).'),
    'agent-base-url': perAgent
        .default({})
        .describe('Where the model is reached instead of at its maker: one address, or one for each agent; for proxies and local models.'),
    'agent-configuration': list
        .default([])
        .describe('Project-local files that may configure an agent (MCP servers, hooks, settings). The others are hidden from it.'),
    'agent-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(350)
        .default(60)
        .describe('Time limit of all agent runs for one attempt, in minutes.'),
    'silence-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .positive()
        .max(120)
        .default(10)
        .describe('An agent that says and changes nothing for so many minutes is ended.'),
    turns: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(1_000).default(100).describe('Answers of the model that one attempt may take.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1_000).default(5_000_000).describe('Tokens, in and out together, that one attempt may take.'),
    usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(1_000).default(5).describe('US dollars that one attempt may cost, by list price.'),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_room_js__WEBPACK_IMPORTED_MODULE_3__/* .roomKinds */ .n)
        .default('bubblewrap')
        .describe('The room of the agent: `bubblewrap`, `docker` (with `sandbox-image`), or `none`, which is no room at all.'),
    'sandbox-image': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(300)
        .nullable()
        .default(null)
        .describe('The image of the `docker` room.'),
    network: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(registries|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/i, 'is neither `registries` nor the name of a host'))
        .max(50)
        .default([])
        .describe('What the room may reach besides the model: names of hosts, `*.example.com`, or `registries` (read-only package mirrors).'),
    'allow-self-hosted': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ephemeral'])
        .nullable()
        .default(null)
        .describe('Say `ephemeral` to run agents on self-hosted runners; it means that each is thrown away after its job.'),
    prepare: lines
        .default([])
        .describe('Commands that prepare the base (dependencies), run in a room of their own before the agent.'),
    'prepare-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(120).default(15).describe('Time limit of each, in minutes.'),
    verify: lines
        .default([])
        .describe('Commands that check a change, run in a fresh copy after the agent; only they are evidence.'),
    'verify-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(120).default(15).describe('Time limit of each check, in minutes.'),
    'repair-rounds': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .max(5)
        .default(2)
        .describe('How often the agent is shown a failed check and tries again, within the same budget.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5).default(3).describe('Completeness (1 to 5) below which the reporter is asked.'),
    questions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5).default(3).describe('Questions in one round at most.'),
    rounds: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5).default(2).describe('How often the reporter is asked at most.'),
    'reminder-days': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(0)
        .max(365)
        .default(7)
        .describe('Days without an answer after which the reporter is reminded, once a round; 0 for never.'),
    'answer-days': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(365).default(14).describe('Days to wait for an answer.'),
    consent: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['label', 'strict'])
        .default('label')
        .describe('`strict`: answers of people who cannot push need an `/automate approve` too, before work begins.'),
    'allowed-bots': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive())
        .max(20)
        .default([])
        .describe('User ids of bots whose labels and commands count, if they can push. No other bot is heard.'),
    'max-attempts': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(10).default(3).describe('Agent runs per item and generation.'),
    'revision-rounds': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5).default(3).describe('How often a pull request is revised for people.'),
    'fix-rounds': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5).default(2).describe('The same for failed checks and conflicts together.'),
    'fix-checks': name.nullable().default(null).describe('The CI workflow whose failures are mended.'),
    'fix-conflicts': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Mend conflicts with the default branch, too.'),
    'max-files': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(3_000).default(100).describe('Files that one change may touch.'),
    'max-file-kb': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(10_240).default(1_024).describe('Size of one changed file, in KiB.'),
    'max-total-kb': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(51_200).default(4_096).describe('Size of all changed files together, in KiB.'),
    allow: guardRules
        .default([])
        .describe('Rules of the guard that are relaxed: a name, or `rule: [globs]` for some paths (docs/guard.md).'),
    block: guardRules
        .default([])
        .describe('Rules of the guard that block where they would only ask for a review, in the same form.'),
    draft: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('Open pull requests as drafts. With `false` they are ready for review, unless a check fails or the guard wants a human eye.'),
    'pull-request-labels': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(label).max(20).default([]).describe('Labels for the pull request.'),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(60))
        .max(15)
        .default([])
        .describe('Logins whose review is requested; teams as `organisation/team`.'),
    assign: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Assign the pull request to the person who added the label.'),
    'link-hosts': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default(['github.com'])
        .describe('Hosts whose links stay clickable in what we publish.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        queued: label.default(labelDefaults.queued),
        clarifying: label.default(labelDefaults.clarifying),
        planned: label.default(labelDefaults.planned),
        working: label.default(labelDefaults.working),
        reviewing: label.default(labelDefaults.reviewing),
        done: label.default(labelDefaults.done),
        failed: label.default(labelDefaults.failed),
        skipped: label.default(labelDefaults.skipped),
    })
        .default(labelDefaults)
        .describe('Names of the stage labels.'),
    'type-labels': perType
        .default({})
        .describe('Labels that show the type of an issue, by type: `bug: bug`. Only labels that exist are used.'),
    'create-labels': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Make the labels of `type-labels` that do not exist.'),
    'issue-types': perType
        .default({})
        .describe("The organisation's issue types, by our types: `bug: Bug`. What a person has set is left alone."),
    approval: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'plan'])
        .default('none')
        .describe('Say `plan` to have a plan posted that someone who can push approves before an agent starts.'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .trim()
        .min(1)
        .max(100)
        .nullable()
        .default(null)
        .describe('The model that judges what issues say (docs/models.md); without one the offline rules judge alone.'),
    'model-base-url': zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ })
        .max(300)
        .nullable()
        .default(null)
        .describe('The endpoint of that model; docs/models.md has those that are known to work.'),
    learn: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(true)
        .describe('Let the offline rules learn from the issues that people of this repository have labelled.'),
    'max-parallel': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(50).default(3).describe('Items at work at one time.'),
    'priority-label': label.nullable().default(null).describe('Issues with this label are next in the queue.'),
    'issue-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(600).describe('Agent minutes per issue, over all its attempts.'),
    'issue-usd': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(50).describe('US dollars per issue, over all its attempts.'),
    'daily-attempts': zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).default(100).describe('Agent runs per day (UTC), all issues together.'),
    'daily-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(2_000).describe('Agent minutes per day, all issues together.'),
    'daily-usd': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().default(200).describe('US dollars per day, all issues together.'),
});
/** The label that shows a stage; a cancelled item shows none. */
function labelOf(policy, stage) {
    return stage === 'cancelled' ? null : policy.labels[stage];
}
/** All labels that belong to us. */
function stageLabels(policy) {
    return Object.values(policy.labels);
}
/** GitHub ends a job after six hours. */
const longestJobMinutes = 360;
/** The agents to try, in their order, each at most once. `first` goes before those of the settings. */
function agentsOf(policy, first = null) {
    const named = policy.agent.length === 0 && policy['agent-command'] !== null ? ['command'] : policy.agent;
    return [...new Set(first === null ? named : [first, ...named])];
}
/** What a setting says for one agent. */
function forAgent(setting, agent) {
    return setting[agent] ?? setting['all'] ?? null;
}
/** How long one run may hold an item, in milliseconds: preparation, agent, checks, and half an hour for queues and set-up. */
function leaseMs(policy) {
    const checks = policy['verify-minutes'] * policy.verify.length * (1 + policy['repair-rounds']);
    const minutes = policy['prepare-minutes'] * policy.prepare.length + policy['agent-minutes'] + checks;
    return (Math.min(minutes, longestJobMinutes) + 30) * 60_000;
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ revisionSchema),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   eA: () => (/* binding */ pullStates),
/* harmony export */   fs: () => (/* binding */ roundHeadline),
/* harmony export */   gd: () => (/* binding */ mostRevisions),
/* harmony export */   k3: () => (/* binding */ openRevision),
/* harmony export */   ps: () => (/* binding */ causes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);


/** How a pull request stands, worst news first. */
const pullStates = [
    'merged',
    'closed',
    'changes-requested',
    'conflicted',
    'checks-failed',
    'approved',
    'draft',
    'open',
];
/** How an attempt, or a round, has ended. */
const outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['published', 'no-change', 'cancelled', ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc]);
/** A record holds no more rounds of revision than this, whatever the settings say. */
const mostRevisions = 12;
/** What a round is about. Of conflicts and failed checks nobody has to tell us. */
const causes = ['command', 'review', 'conflicts', 'checks'];
/** A round of work on a pull request that is open. */
const revisionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    cause: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(causes),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(60).nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** The head of the branch on which it began. */
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    /** The reviews it answers, the command that asked for it, and the talks that get a reply when it is published. */
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).max(20),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    threads: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).max(30),
    outcome: outcome.nullable(),
});
/** The headline of a round's commit, by which it is known again: other workflows commit under the same name. */
function roundHeadline(issue, round, cause) {
    return `${cause === 'conflicts' ? 'Merge the base' : 'Revise'} for issue #${issue}, round ${round}`;
}
/** The round of revision that is at work, if it is one. */
function openRevision({ stage, revisions }) {
    const last = revisions.at(-1);
    return stage === 'working' && last?.outcome === null ? last : null;
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ roomKinds)
/* harmony export */ });
/** The rooms in which foreign programs run. `none` is no room at all, and only by explicit setting. */
const roomKinds = ['bubblewrap', 'docker', 'none'];


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   dx: () => (/* binding */ grounded),
/* harmony export */   jq: () => (/* binding */ judgementSchema),
/* harmony export */   l0: () => (/* binding */ issueTypes)
/* harmony export */ });
/* unused harmony export fallbacks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);


const issueTypes = [
    'bug',
    'feature',
    'documentation',
    'refactor',
    'infrastructure',
    'question',
    'other',
];
/** Why the rules judged although a model was to be asked. */
const fallbacks = [
    'no-answer',
    'unauthorised',
    'rate-limited',
    'unavailable',
    'bad-request',
    'bad-answer',
    'refused',
    'used-up',
];
/** One line of at most so many bytes of JSON: what is longer is cut, so that a record keeps its budget in every script. */
const line = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => cut(text.replace(/[\p{Cc}\s]+/gu, ' ').trim(), most));
function cut(text, most) {
    // As a record is written, where these three take six bytes each.
    const written = (part) => JSON.stringify(part).replace(/[<>&]/g, '\\u0026');
    const bytes = (part) => new TextEncoder().encode(written(part)).length - 2;
    if (bytes(text) <= most)
        return text;
    let [low, high] = [0, text.length];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (bytes(`${text.slice(0, middle)}…`) <= most)
            low = middle;
        else
            high = middle - 1;
    }
    return `${text.slice(0, low).replace(/[\ud800-\udbff]$/, '')}…`;
}
const few = (of, most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of).transform((all) => all.slice(0, most));
/** What a judge may say of an issue; nothing else comes out of one. What is too long is cut, what is unknown is refused. */
const judgementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(issueTypes),
    summary: line(240).describe('What is wrong or wanted, in one line, in the words and the language of the reporter.'),
    requirements: few(line(160), 6).describe('What must be true afterwards, each a statement that can be tested.'),
    approach: few(line(160), 5).describe('How a developer would go about it, step by step.'),
    areas: few(line(120), 8).describe('Files or folders concerned, exactly as they stand in the list of files.'),
    completeness: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(5),
    missing: few(line(60), 10).describe('Keys of the facts that a stranger would still have to ask for.'),
    questions: few(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ask: line(160), why: line(120) }), 3).describe('What to ask the reporter, the most important first, each with the reason it matters; empty when nothing is missing.'),
    readiness: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ready', 'clarify', 'human']),
    reason: line(240).describe('Why this readiness, in one sentence.'),
    risk: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['low', 'medium', 'high', 'unknown']),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['small', 'medium', 'large', 'unknown']),
    language: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._language_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo, 'other']).describe('The language in which the issue is written.'),
    duplicates: few(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), 5).describe('Numbers of listed open issues that ask for the very same.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).describe('How sure you are of type and completeness.'),
});
const shape = judgementSchema.shape;
/**
 * What we understood of an issue, by one schema for model and rules; what only a model can tell has a default. Levels of completeness: 1 nothing to act on (empty, untouched template, a word);
 * 2 a topic without observable behaviour or goal; 3 clear what is wrong or wanted, with facts missing that can be
 * assumed or asked; 4 clear, with reproduction or acceptance, small gaps; 5 could be handed to a stranger.
 */
const verdictSchema = judgementSchema.extend({
    summary: shape.summary.default(''),
    requirements: shape.requirements.default([]),
    approach: shape.approach.default([]),
    areas: shape.areas.default([]),
    questions: shape.questions.default([]),
    readiness: shape.readiness.default('ready'),
    reason: shape.reason.default(''),
    risk: shape.risk.default('unknown'),
    size: shape.size.default('unknown'),
    language: shape.language.default('other'),
    duplicates: shape.duplicates.default([]),
    /** Why: each signal by name, so that the verdict can be explained. */
    signals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(80)).max(20),
    /** Who judged: the offline rules, or a model. */
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rules', 'model']),
    /** The model that was asked, whoever judged in the end; null when none was to be asked. */
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable().default(null),
    fallback: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(fallbacks).nullable().default(null),
    /** What the model's calls took, in and out together. */
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().default(0),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().default(0),
    /** Hash of exactly the text that was judged: title, body and answers. */
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
});
/** A verdict that knows only what it can check: areas that exist at the base, and issues that were listed. */
function grounded(verdict, known) {
    const folders = new Set([...known.files].flatMap(foldersOf));
    const exists = (area) => known.files.has(area) || folders.has(area);
    const areas = verdict.areas.map((area) => area.replace(/^\.?\/|\/+$/g, '')).filter(exists);
    return {
        ...verdict,
        areas: [...new Set(areas)],
        duplicates: verdict.duplicates.filter((number) => known.issues.includes(number)),
    };
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}


/***/ })

};
