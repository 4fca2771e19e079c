export const id = 533;
export const ids = [533];
export const modules = {

/***/ 1038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./forge/stage/install.ts
var install = __webpack_require__(5356);
// EXTERNAL MODULE: ./forge/stage/narrator.ts
var narrator = __webpack_require__(5634);
// EXTERNAL MODULE: ./forge/stage/stage.ts + 128 modules
var stage_stage = __webpack_require__(3905);
// EXTERNAL MODULE: ./forge/stage/terminal.ts
var terminal = __webpack_require__(6903);
;// CONCATENATED MODULE: ./forge/demo/before-after.ts




/** Runs the repository's checks on the commit before and the commit after, so that the difference can be seen. */
async function showChecks(tell, repo, commands, commits) {
    if (commands.length === 0) {
        tell.note('No check was given (--verify), so none is shown.');
        return;
    }
    for (const [when, commit] of Object.entries(commits)) {
        const tree = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'issuewright-check-'));
        try {
            await run('git', ['clone', '--quiet', repo.cloneUrl, tree], (0,external_node_os_.tmpdir)());
            await run('git', ['checkout', '--quiet', commit], tree);
            for (const command of commands) {
                const { code, output } = await run('/bin/sh', ['-c', command], tree);
                tell.says('check', `${when} the change: ${command} ${code === 0 ? 'passes' : `fails (exit code ${code})`}`);
                const telling = output.split('\n').filter((line) => /^(✔|✖|ℹ (pass|fail)|not ok|ok )/.test(line));
                if (output.trim() !== '')
                    tell.shows((telling.length > 0 ? telling : output.trimEnd().split('\n').slice(-5)).slice(0, 12).join('\n'));
            }
        }
        finally {
            await (0,promises_.rm)(tree, { recursive: true, force: true });
        }
    }
}
function run(program, args, cwd) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            stdio: ['ignore', 'pipe', 'pipe'],
            env: { PATH: process.env.PATH ?? '', HOME: cwd, LANG: process.env.LANG ?? 'C.UTF-8' },
        });
        let output = '';
        child.stdout.on('data', (part) => (output += part));
        child.stderr.on('data', (part) => (output += part));
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, output }));
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./forge/stage/input.ts
var input = __webpack_require__(8107);
;// CONCATENATED MODULE: ./forge/demo/shop.ts
/** The repository of the demo: a small shop whose cart adds up wrongly, with a test that shows it. */
const shopFiles = {
    'README.md': '# Corner shop\n\nA cart that adds up prices. Run `npm test`.\n',
    'package.json': `${JSON.stringify({ name: 'corner-shop', version: '1.0.0', type: 'module', scripts: { test: 'node --test' } }, null, 2)}\n`,
    'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n',
    'src/cart.js': `/** What all items in the cart cost together. */
export function total(items) {
  return items.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
}
`,
    'test/cart.test.js': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { total } from '../src/cart.js'

test('one item', () => assert.equal(total([{ price: 2.5, quantity: 2 }]), 5))
test('small coins', () => assert.equal(total([{ price: 0.1, quantity: 1 }, { price: 0.2, quantity: 1 }]), 0.3))
`,
};
const vagueIssue = { title: 'Totals are wrong', body: 'The totals in the cart are sometimes wrong. Please fix.' };
const answer = `When I put one item for 0.10 and one for 0.20 into the cart, \`total\` gives 0.30000000000000004.

I expected 0.3. To reproduce it, run \`npm test\` on version 1.0.0: the test "small coins" fails.`;
/**
 * The demo's agent: a script that stands in for a coding agent. It really reads its task, really changes files, and knows
 * this one bug by heart.
 */
const agentScript = `import { readFileSync, writeFileSync } from 'node:fs'

const context = readFileSync(process.env.ISSUEWRIGHT_CONTEXT, 'utf8')
console.log('I have read the issue: ' + context.split('\\n', 1)[0])
if (!context.includes('0.30000000000000004')) {
  console.error('I do not know what is wrong; nobody told me the numbers.')
  process.exit(1)
}
console.log('Sums of binary fractions drift. I add up whole cents instead.')
const cart = readFileSync('src/cart.js', 'utf8')
writeFileSync('src/cart.js', cart.replace(
  'return items.reduce((sum, { price, quantity }) => sum + price * quantity, 0)',
  'return items.reduce((cents, { price, quantity }) => cents + Math.round(price * 100) * quantity, 0) / 100',
))
const tests = readFileSync('test/cart.test.js', 'utf8')
writeFileSync('test/cart.test.js', tests + "test('many small coins', () => assert.equal(total([{ price: 0.1, quantity: 30 }]), 3))\\n")
const changes = readFileSync('CHANGELOG.md', 'utf8')
writeFileSync('CHANGELOG.md', changes + '- Fixed: totals no longer drift by fractions of a cent.\\n')
writeFileSync(process.env.ISSUEWRIGHT_SUMMARY, 'The cart added prices as binary fractions, which cannot hold 0.1 exactly. It now adds whole cents and divides once at the end.\\n\\nA test for many small coins is new; prices with more than two decimals are rounded to cents.\\n')
console.log('Done: src/cart.js, one test, one line in the changelog.')
`;

;// CONCATENATED MODULE: ./forge/demo/given.ts





/**
 * @param temporary  a folder for the scripted agent
 * @throws Failure `bad-input` when something is missing that the real story needs
 */
function readGiven(options, temporary) {
    const { repo, issue, 'agent-command': command, verify } = options;
    if (!repo && !issue && !command)
        return seeded(temporary, verify ?? ['npm test']);
    const missing = [repo ? [] : ['--repo'], issue ? [] : ['--issue'], command ? [] : ['--agent-command']].flat();
    if (!repo || !issue || !command) {
        throw new error/* Failure */.HR('bad-input', `With your own input, ${missing.join(' and ')} must be given as well.`, {
            todo: 'npm run demo -- --repo PATH --issue FILE.md --agent-command COMMAND',
        });
    }
    return {
        name: 'yours',
        source: { from: (0,input/* checkedRepository */.aR)(repo) },
        issue: (0,input/* readIssue */.OS)(issue),
        answer: null,
        agentCommand: command,
        verify: verify ?? [],
        scripted: false,
    };
}
function seeded(temporary, verify) {
    const agent = (0,external_node_path_.join)(temporary, 'agent.mjs');
    (0,external_node_fs_.writeFileSync)(agent, agentScript);
    return {
        name: 'corner-shop',
        source: { files: shopFiles },
        issue: vagueIssue,
        answer: answer,
        agentCommand: `node ${agent}`,
        verify,
        scripted: true,
    };
}

;// CONCATENATED MODULE: ./forge/demo/demo.ts










/**
 * Tells the whole story, from a label to a merged pull request, with the real bundle, the real workflow files and a real git
 * repository on a forge of its own.
 * @returns the exit code: 0 when the issue ended as done
 */
async function demo(options) {
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'issuewright-demo-'));
    const tell = (0,narrator/* narrator */.i)();
    const given = readGiven(options, temporary);
    const { name, source } = given;
    const added = (0,install/* installation */.pK)(given.agentCommand, given.verify);
    const people = { maintainer: 'maya', reporter: 'rita' };
    const stage = await (0,stage_stage/* openStage */.j$)({ root: options.root, name, source, added, people, tell, statuses: true });
    introduce(tell, given);
    return (0,terminal/* untilInterrupted */.t)(async () => {
        const code = await play(stage, tell, given);
        if (options.keep || options.open)
            await showPages(stage, tell, options.open === true);
        return code;
    }, async () => {
        await stage.close();
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    });
}
function introduce(tell, given) {
    tell.chapter('Issuewright: one label, one pull request');
    tell.note('Everything happens on this machine: a small GitHub on loopback, a real git repository, the very bundle and workflow');
    tell.note('files that run on GitHub. ' +
        (given.scripted
            ? 'Scripted are the people (maya maintains, rita reports) and the agent, a small program that knows this bug by heart.'
            : 'The people are scripted (maya maintains, rita reports); repository, issue and agent are yours. Your repository is copied.'));
}
async function play(stage, tell, given) {
    const { forge, repo, driver, maintainer: maya, reporter: rita } = stage;
    tell.chapter('1. A report');
    const { number } = await rita.openIssue(repo, given.issue);
    tell.shows(`${given.issue.title}\n\n${given.issue.body}`);
    await driver.idle();
    tell.chapter('2. A label');
    await maya.addLabel(repo, number, 'automate');
    await driver.idle();
    await (0,stage_stage/* answerQuestions */.sj)(stage, number, async () => {
        tell.chapter('3. An answer');
        return given.answer ?? (process.stdin.isTTY ? (0,terminal/* askPerson */.f)() : null);
    });
    const pull = (0,stage_stage/* pullRequestOf */._n)(repo, number);
    if (pull === null) {
        tell.chapter('No pull request');
        tell.shows((0,narrator/* asPeopleSee */.J)((0,stage_stage/* statusOf */.c2)(repo, number)));
        return 1;
    }
    tell.chapter('4. A pull request');
    tell.shows(`${pull.title}  (#${pull.number}, ${pull.draft ? 'draft, ' : ''}${pull.head.ref} → ${pull.base.ref})\n\n${(0,narrator/* asPeopleSee */.J)(pull.body ?? '')}`);
    tell.says('git', 'shows the change:');
    tell.shows(await repo.git('diff', `${pull.base.sha}..${pull.head.sha}`));
    await showChecks(tell, repo, given.verify, { before: pull.base.sha, after: pull.head.sha });
    tell.chapter('5. The merge');
    if (pull.draft)
        await maya.markReadyForReview(repo, pull.number);
    await maya.mergePullRequest(repo, pull.number);
    await driver.idle();
    tell.chapter('The end');
    tell.shows((0,narrator/* asPeopleSee */.J)((0,stage_stage/* statusOf */.c2)(repo, number)));
    const labels = repo.labels(number);
    const done = labels.includes('automate: done');
    tell.says('the issue', `is ${repo.issue(number).state}; its labels: ${labels.join(', ')}`);
    tell.note(`${forge.requests.length} requests to the API in ${driver.runs.length} workflow runs. ${done ? 'Done.' : 'This did not end as it should.'}`);
    return done ? 0 : 1;
}
/** Leaves the forge running, so that a person can look at the pages; ends with Ctrl-C. */
async function showPages({ forge, repo }, tell, open) {
    const page = `${forge.url}/${repo.fullName}/issues/1`;
    tell.chapter('The pages');
    tell.note(`Look at ${page} (Ctrl-C ends it).`);
    const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
    if (open)
        (0,external_node_child_process_.spawn)(program, [page], { stdio: 'ignore' }).on('error', () => tell.note(`There is no ${program} here.`));
    return new Promise(() => { });
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
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
/* unused harmony export spokenIn */
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

/***/ 7920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ whyClosed)
/* harmony export */ });
/** Why people closed our pull request without a merge, as they may tick it. */
const whyClosed = ['wrong', 'not-needed', 'elsewhere'];


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   l0: () => (/* binding */ issueTypes)
/* harmony export */ });
/* unused harmony exports fallbacks, judgementSchema, grounded */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
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


/***/ }),

/***/ 7752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ callerWorkflow),
/* harmony export */   Qy: () => (/* binding */ callingJob),
/* harmony export */   TE: () => (/* binding */ lackingIn),
/* harmony export */   ee: () => (/* binding */ callerFile),
/* harmony export */   ho: () => (/* binding */ reusableWorkflow),
/* harmony export */   t6: () => (/* binding */ consentLabel)
/* harmony export */ });
/** The reusable workflow, as callers name it; what stands before is the owner, what follows is the version. */
const reusableWorkflow = 'issuewright/.github/workflows/issuewright.yml';
/** Where `init` puts the workflow of a repository. */
const callerFile = '.github/workflows/issuewright.yml';
/** The workflow file that a maintainer adds to a repository. @param checks  the CI workflow whose failures are to be mended */
function callerWorkflow(checks = null) {
    const run = `  workflow_run:\n    workflows: [${JSON.stringify(checks)}]\n    types: [completed]\n`;
    return `name: Issuewright
on:
  issues:
    types: [labeled, unlabeled, edited, closed, reopened]
  issue_comment:
    types: [created, edited]
  pull_request:
    types: [labeled, closed, reopened]
  pull_request_review:
    types: [submitted]
${checks === null ? '' : run}  schedule:
    - cron: '17 * * * *'
  workflow_dispatch:
    inputs:
      issue: { description: Number of the issue; empty looks at all, required: false }
permissions: {}
jobs:
  issuewright:
    uses: issuewright/${reusableWorkflow}@v1
    permissions: { contents: write, issues: write, pull-requests: write, actions: write, checks: read }
    secrets:
      agent-api-key: \${{ secrets.AGENT_API_KEY }}
      state-key: \${{ secrets.ISSUEWRIGHT_STATE_KEY }}
`;
}
const keysOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
/** The job of a parsed workflow file that calls ours, with what it passes on; null when there is none. */
function callingJob(workflow) {
    const jobs = Object.values(keysOf(keysOf(workflow).jobs)).map(keysOf);
    const job = jobs.find(({ uses }) => typeof uses === 'string' && uses.includes(reusableWorkflow));
    if (!job)
        return null;
    return {
        inputs: keysOf(job.with),
        permissions: job.permissions ?? keysOf(workflow).permissions,
        secrets: job.secrets,
    };
}
/** The consent label under which an installed workflow works; it is an input, so that events can be told foreign early. */
function consentLabel(workflow) {
    return String(callingJob(workflow)?.inputs.label ?? 'automate');
}
/** What a parsed workflow file lacks of the template, each as the key to add. More than the template is no lack. */
function lackingIn(workflow, template) {
    const [given, wanted] = [keysOf(workflow).on, keysOf(keysOf(template).on)];
    const events = Object.entries(wanted).flatMap(([event, spec]) => {
        const named = given === event || (Array.isArray(given) && given.includes(event)) || event in keysOf(given);
        return named ? lackingTypes(event, keysOf(given)[event], spec) : [`on.${event}`];
    });
    return [...events, ...lackingRights(callingJob(workflow)?.permissions, callingJob(template)?.permissions)];
}
/** Without \`types\` an event means all of them, but for pull requests GitHub's own choice. */
function lackingTypes(event, given, wanted) {
    if (event === 'workflow_dispatch')
        return 'issue' in keysOf(keysOf(given).inputs) ? [] : [`on.${event}.inputs.issue`];
    const list = (types) => (Array.isArray(types) ? types : types === undefined ? null : [types]);
    const types = list(keysOf(given).types) ?? (event === 'pull_request' ? ['opened', 'synchronize', 'reopened'] : null);
    if (event === 'workflow_run') {
        const named = list(keysOf(given).workflows) ?? [];
        const unnamed = (list(keysOf(wanted).workflows) ?? []).filter((name) => !named.includes(name));
        if (unnamed.length > 0)
            return unnamed.map((name) => `on.${event}.workflows: ${name}`);
    }
    const lacking = (list(keysOf(wanted).types) ?? []).filter((type) => types !== null && !types.includes(type));
    return lacking.map((type) => `on.${event}.types: ${type}`);
}
function lackingRights(given, wanted) {
    if (given === 'write-all')
        return [];
    const granted = keysOf(given);
    return Object.entries(keysOf(wanted))
        .filter(([right, level]) => granted[right] !== 'write' && granted[right] !== level)
        .map(([right, level]) => `permissions.${right}: ${level}`);
}


/***/ })

};
