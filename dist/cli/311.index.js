export const id = 311;
export const ids = [311];
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
// EXTERNAL MODULE: ./forge/stage/stage.ts + 126 modules
var stage_stage = __webpack_require__(7373);
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
/** The workflow file that a maintainer adds to a repository. */
function callerWorkflow() {
    return `name: Issuewright
on:
  issues:
    types: [labeled, unlabeled, edited, closed, reopened]
  issue_comment:
    types: [created]
  pull_request:
    types: [labeled, closed, reopened]
  pull_request_review:
    types: [submitted]
  schedule:
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
