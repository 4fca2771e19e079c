export const id = 617;
export const ids = [617];
export const modules = {

/***/ 7617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tryIssue: () => (/* binding */ tryIssue)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/github/query.ts
var query = __webpack_require__(4818);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./src/pipeline/room.ts
var room = __webpack_require__(1199);
;// CONCATENATED MODULE: ./src/pipeline/usage.ts

const count = schemas/* int */.Whr().nonnegative();
/** Hard stops of one run, all agents and rounds of it together. */
const budgetSchema = schemas/* strictObject */.rej({
    requests: schemas/* int */.Whr().positive(),
    /** Input and output together. */
    tokens: schemas/* int */.Whr().positive(),
    usd: schemas/* number */.aig().positive(),
    /** Milliseconds since 1970. */
    deadline: schemas/* int */.Whr().positive(),
});
/** What the gateway counted. It leaves this in a file after every request, whole each time. */
const usageSchema = schemas/* strictObject */.rej({
    /** Requests let through to a model. */
    requests: count,
    input: count,
    /** The part of `input` that came from the provider's cache. */
    cached: count,
    output: count,
    /** By the price table; models without a price add nothing and are named in `unpriced`. */
    costUsd: schemas/* number */.aig().nonnegative(),
    unpriced: schemas/* array */.YOg(schemas/* string */.YjP().max(100)).max(20),
    /** Which hard stop was reached, if one was. */
    stopped: schemas/* enum */.k5n(['requests', 'tokens', 'usd', 'deadline']).nullable(),
    /** What was asked for and refused (endpoints, models), at most 20 kinds. */
    refused: schemas/* array */.YOg(schemas/* string */.YjP().max(200)).max(20),
});
const nothingUsed = {
    requests: 0,
    input: 0,
    cached: 0,
    output: 0,
    costUsd: 0,
    unpriced: [],
    stopped: null,
    refused: [],
};

;// CONCATENATED MODULE: ./src/pipeline/change-set.ts



const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** The largest change that `max-files` and `max-total-kb` can allow: a job holds all of it in memory. */
const largest = { files: 3_000, totalKb: 51_200 };
/** One difference between the base tree and the agent's tree. `kind` says what lstat saw; only a `file` can be published. */
const changedFileSchema = schemas/* discriminatedUnion */.gMt('op', [
    schemas/* strictObject */.rej({
        op: schemas/* enum */.k5n(['add', 'edit']),
        path: schemas/* string */.YjP().min(1),
        kind: schemas/* enum */.k5n(['file', 'symlink', 'submodule', 'special']),
        /** Git's file mode: 100644, 100755 for executables, 120000 for symlinks. */
        mode: schemas/* enum */.k5n(['100644', '100755', '120000', '160000', '000000']),
        bytes: schemas/* int */.Whr().nonnegative(),
        /** SHA-256 of the content; the content is in `files/<sha256>`. Null when it was not taken along: not a file, or too large. */
        sha256: digest.nullable(),
        /** Kinds of credentials that were taken out of the content before it was kept; such a file is never published. */
        secrets: schemas/* array */.YOg(schemas/* string */.YjP().max(60)).max(20).optional(),
    }),
    schemas/* strictObject */.rej({ op: schemas/* literal */.euz('delete'), path: schemas/* string */.YjP().min(1) }),
]);
/** How a run can end, as we saw it from outside. */
const endings = [
    'finished',
    'failed',
    'not-found',
    'not-installed',
    'no-key',
    'timed-out',
    'silent',
    'turns',
    'budget',
    'cancelled',
    'no-room',
    'unprepared',
    'unmergeable',
];
const endingSchema = schemas/* strictObject */.rej({
    how: schemas/* enum */.k5n(endings),
    /** Names and foreign words, redacted; empty when `how` says it all. */
    why: schemas/* string */.YjP().max(1_000),
    exitCode: schemas/* int */.Whr().nullable(),
    /** Of all runs together, or of the command that could not prepare the base. */
    seconds: schemas/* number */.aig().nonnegative().max(1_000_000),
});
/** One run of one agent: a try, or a repair after a failed check. */
const agentRunSchema = schemas/* strictObject */.rej({
    agent: schemas/* string */.YjP().max(40),
    model: schemas/* string */.YjP().max(300),
    how: schemas/* enum */.k5n(endings),
    why: schemas/* string */.YjP().max(1_000),
    seconds: schemas/* number */.aig().nonnegative(),
    repair: schemas/* boolean */.zMY(),
});
/** The room the agent had, with what the probes found; null when none could be built. */
const roomReportSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(room/* roomKinds */.n),
    proof: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().max(200), holds: schemas/* boolean */.zMY(), detail: schemas/* string */.YjP().max(500) }))
        .max(50),
    /** Hosts that were asked for and refused. */
    refused: schemas/* array */.YOg(schemas/* string */.YjP().max(300)).max(100),
});
/** One verification command, run by us after the agent, on base plus change set: measured, not claimed. */
const evidenceSchema = schemas/* strictObject */.rej({
    command: schemas/* string */.YjP(),
    passed: schemas/* boolean */.zMY(),
    exitCode: schemas/* int */.Whr().nullable(),
    timedOut: schemas/* boolean */.zMY(),
    seconds: schemas/* number */.aig().nonnegative(),
    /** The last lines of its output, at most 4 kB. */
    tail: schemas/* string */.YjP().max(4_096),
});
/** What the implement job hands to the publish job. Publish trusts none of it: it parses, hashes and judges all again. */
const changeSetSchema = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    /** SHA-256 of the work order it answers. */
    workOrder: digest,
    base: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    item: schemas/* strictObject */.rej({ number: schemas/* int */.Whr().positive(), generation: schemas/* int */.Whr().positive(), attempt: schemas/* int */.Whr().positive() }),
    ending: endingSchema,
    runs: schemas/* array */.YOg(agentRunSchema).max(50),
    room: roomReportSchema.nullable(),
    /** The gateway's count; null when the agent had none. */
    usage: usageSchema.nullable(),
    /** What `prepare` did on the base. */
    preparation: schemas/* array */.YOg(evidenceSchema),
    files: schemas/* array */.YOg(changedFileSchema).max(20_000),
    /** True when the walk stopped early because a limit was passed; `files` is then not all. */
    truncated: schemas/* boolean */.zMY(),
    /** Paths the agent wrote outside its tree, as far as we looked; they are never published. */
    outside: schemas/* array */.YOg(schemas/* string */.YjP()).max(100),
    /** The agent's own words, unverified, if it left any in its summary file. */
    summary: schemas/* string */.YjP().max(20_000),
    verification: schemas/* array */.YOg(evidenceSchema),
});
/** One evidence for each command; what was not run, for the reason given, has failed. */
function evidenceFor(commands, ran, why = '') {
    const notRun = { passed: false, exitCode: null, timedOut: false, seconds: 0, tail: why.slice(-4_096) };
    return commands.map((command) => ran.find((one) => one.command === command) ?? { command, ...notRun });
}

// EXTERNAL MODULE: ./src/pipeline/policy.ts
var pipeline_policy = __webpack_require__(1130);
// EXTERNAL MODULE: ./src/text/caller.ts
var caller = __webpack_require__(7752);
// EXTERNAL MODULE: ./forge/stage/input.ts
var input = __webpack_require__(8107);
// EXTERNAL MODULE: ./forge/stage/narrator.ts
var narrator = __webpack_require__(5634);
// EXTERNAL MODULE: ./forge/stage/stage.ts + 128 modules
var stage_stage = __webpack_require__(3905);
// EXTERNAL MODULE: ./forge/stage/terminal.ts
var terminal = __webpack_require__(6903);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./forge/git.ts
var git = __webpack_require__(2762);
// EXTERNAL MODULE: ./forge/stage/install.ts
var install = __webpack_require__(5356);
;// CONCATENATED MODULE: ./forge/try/branch.ts
/** Brings the change from the forge into the person's repository: one commit, one new branch, and nothing else. */




/**
 * The published change as a commit on the person's own one: what was put into the copy is taken out again.
 * @param directory  the forge's bare repository
 * @returns the commit's id, in that repository
 */
async function transplant(directory, published, onto, message) {
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(directory, 'try.index') };
    await (0,git/* git */.$Y)(directory, ['read-tree', published], { env });
    const removed = (await (0,install/* filesAt */.Tl)(directory, published)).map((line) => `0 ${'0'.repeat(40)}\t${(0,install/* pathOf */.XM)(line)}`);
    const lines = [...removed, ...(await (0,install/* filesAt */.Tl)(directory, onto))].map((line) => `${line}\0`);
    await (0,git/* git */.$Y)(directory, ['update-index', '-z', '--index-info'], { env, input: lines.join('') });
    const tree = await (0,git/* gitText */.q_)(directory, ['write-tree'], { env });
    const commit = await (0,git/* readObject */.Ag)(directory, published);
    if (!commit)
        throw new Error(`The forge lost the commit ${published}.`);
    return (0,git/* writeCommit */.rV)(directory, { ...(0,git/* parseCommit */.L5)(commit.bytes), tree, parents: [onto], message: `${message}\n` });
}
/**
 * Fetches one commit and makes a branch of it that must not exist yet. HEAD, index, work tree and all other refs stay as
 * they are, and no hook runs.
 * @throws Failure `branch-taken`
 */
async function createBranch(repository, from, commit, branch) {
    const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'fetch.prune=false'];
    const nothingElse = ['--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules'];
    await (0,git/* git */.$Y)(repository, [...quiet, 'fetch', '--quiet', ...nothingElse, from, commit]);
    try {
        await (0,git/* git */.$Y)(repository, [...quiet, 'update-ref', `refs/heads/${branch}`, commit, '0'.repeat(40)]);
    }
    catch (cause) {
        throw new error/* Failure */.HR('branch-taken', `The branch ${branch} cannot be made: ${cause.message}`, {
            todo: `The change is in the repository as commit ${commit}: git branch NAME ${commit}`,
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/adapters/agents/names.ts
var names = __webpack_require__(3583);
// EXTERNAL MODULE: ./src/config.ts
var config = __webpack_require__(2973);
// EXTERNAL MODULE: ./src/inputs.ts
var src_inputs = __webpack_require__(8422);
;// CONCATENATED MODULE: ./forge/try/given.ts
/** What `try` is told, checked as a whole before anything is made. */









const usage = "issuewright try --repo PATH --issue FILE.md --agent NAME, or --agent-command 'COMMAND'";
/** Reads and checks everything. @throws Failure for the first thing that cannot be used */
async function readGiven(options) {
    const { repo, issue, answers } = options;
    if (!repo || !issue) {
        throw new error/* Failure */.HR('bad-input', `${repo ? '--issue' : '--repo'} is not given.`, { todo: usage });
    }
    const repository = (0,input/* checkedRepository */.aR)(repo);
    return {
        repository,
        issue: (0,input/* readIssue */.OS)(issue),
        policy: await readPolicy(repository, options),
        answers: answers === undefined ? null : (0,input/* readAnswers */.Mr)(answers),
        head: await (0,git/* gitText */.q_)(repository, ['rev-parse', 'HEAD']),
        // Without locks: a plain `git status` would refresh the person's index.
        dirty: (await (0,git/* gitText */.q_)(repository, ['--no-optional-locks', 'status', '--porcelain'])) !== '',
        ...(await freeNames(repository, options.out)),
    };
}
/** The repository's own settings, overridden by the flags. */
async function readPolicy(repository, options) {
    const file = (0,external_node_path_.join)(repository, '.github', 'issuewright.yml');
    const text = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : null;
    // On a person's own machine a command may do without a room, unless the repository asks for one.
    const bare = options.agent === undefined && !/^(sandbox|agent):/m.test(text ?? '');
    const inputs = (0,src_inputs/* readInputs */.Ko)({
        INPUT_MODE: 'triage',
        INPUT_LABEL: 'automate',
        INPUT_SANDBOX: options.sandbox ?? (bare ? 'none' : undefined),
        INPUT_AGENT: options.agent,
        'INPUT_AGENT-COMMAND': options['agent-command'],
        'INPUT_AGENT-MODEL': options['agent-model'],
        'INPUT_AGENT-BASE-URL': options['agent-base-url'],
        INPUT_VERIFY: options.verify?.join('\n'),
    });
    const policy = await (0,config/* policyOf */.U)(text, inputs, names/* agentNames */.Q);
    if (policy.problem) {
        throw new error/* Failure */.HR('bad-configuration', policy.problem, { todo: `Correct ${file}.` });
    }
    if ((0,pipeline_policy/* agentsOf */.et)(policy).length === 0) {
        throw new error/* Failure */.HR('no-agent', 'No agent is named that changes the code.', {
            todo: `Name one with --agent NAME or --agent-command 'COMMAND', or in ${file}.`,
        });
    }
    return policy;
}
/** The first branch and folder that do not exist yet, of the same number. The folder lies beside the repository. */
async function freeNames(repository, out) {
    if (out !== undefined && (0,external_node_fs_.existsSync)(out) && (0,external_node_fs_.readdirSync)(out).length > 0) {
        throw new error/* Failure */.HR('bad-input', `The folder ${out} is not empty.`, { todo: 'Give a new one with --out DIR.' });
    }
    for (let n = 1;; n++) {
        const branch = `issuewright/try-${n}`;
        const folder = out ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(repository), `${(0,external_node_path_.basename)(repository)}-issuewright-${n}`);
        const taken = await (0,git/* gitMaybe */.dK)(repository, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
        if (!taken && (out !== undefined || !(0,external_node_fs_.existsSync)(folder)))
            return { branch, out: (0,external_node_path_.resolve)(folder) };
    }
}

// EXTERNAL MODULE: ./src/text/status.ts + 2 modules
var text_status = __webpack_require__(648);
// EXTERNAL MODULE: ./src/pipeline/rules/delivery.ts
var delivery = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 2 modules
var neutralise = __webpack_require__(8257);
;// CONCATENATED MODULE: ./src/text/summary.ts




/** The job summary of a run that looked at an issue. */
function renderSummary(snapshot, rules, deferred, words) {
    const { summary, stage, journey } = words;
    const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
    const lines = [
        `### Issuewright: ${summary.issue(snapshot.issue.number, record ? stage[record.stage] : summary.notAutomated)}`,
        `${summary.rules} ${rules.map((rule) => `\`${rule}\``).join(' → ')}`,
    ];
    if (record?.verdict) {
        const { type, completeness } = record.verdict;
        lines.push(journey.understood(words.type[type], completeness, judgeOf(record.verdict, words)));
    }
    if (deferred.length > 0)
        lines.push(`${summary.deferred} ${deferred.map((one) => `\`${one}\``).join(', ')}`);
    if (record?.error)
        lines.push(renderError(record.error, null, words));
    if (snapshot.pullRequest)
        lines.push(`${journey.pull}: ${snapshot.pullRequest.url}`);
    return lines.join('\n\n');
}
/** The job summary of a sweep. @param reasons  why a run was dispatched, by issue */
function renderSweep(items, reasons, words) {
    const lines = [...reasons].map(([number, why]) => `- #${number}: \`${why}\``);
    return [`### Issuewright: ${words.summary.swept(items, reasons.size)}`, ...lines].join('\n');
}
/** The job summary of a run that failed before it could say anything on the issue, or know its language. */
function renderFailure({ code, message, todo }) {
    return `### Issuewright could not go on\n\n**${neutraliseLine(message, 1_000)}**\n\n→ ${neutraliseLine(todo, 1_000)}\n\nCode: \`${code}\` (fault: ${failures[code].fault})`;
}
/** The job summary of an agent's run: measured facts only, no word of the agent's. */
function renderImplementSummary(changeSet, words) {
    const { item, ending, files, outside, verification, runs, room, usage } = changeSet;
    const { summary, format } = words;
    const time = (seconds) => format.duration(seconds / 60);
    const ran = ({ agent, how, seconds, repair }) => `- \`${agent}\`${repair ? ` (${summary.repair})` : ''}: ${endedBadly(how, words) ?? '✅'}, ${time(seconds)}`;
    const lines = [
        `### Issuewright: ${summary.agentRun(item.number)}`,
        summary.ended(endedBadly(ending.how, words), time(ending.seconds), files.length),
        neutraliseLine(ending.why, 500),
        runs.length > 1 ? runs.map(ran).join('\n') : '',
        usage ? renderUsage(usage, words) : '',
        verification
            .map(({ passed, seconds }, i) => `- ${passed ? '✅' : '❌'} ${summary.check(i + 1)} (${time(seconds)})`)
            .join('\n'),
        renderRoom(room, words),
        outside.length > 0 ? `⚠️ ${summary.outside(outside.length)}` : '',
    ];
    return lines.filter((line) => line !== '').join('\n\n');
}
function endedBadly(how, { happened }) {
    return how === 'finished' ? null : happened(badEndings[how]);
}
/** What the gateway counted, in one line. */
function renderUsage(usage, { summary }) {
    const { unpriced, stopped, refused } = usage;
    return [
        summary.usage(usage),
        ...(unpriced.length > 0 ? [summary.unpriced(unpriced.map((name) => `\`${name}\``).join(', '))] : []),
        ...(stopped ? [summary.stopped(stopped)] : []),
        ...(refused.length > 0 ? [summary.refused(refused.map((one) => (0,neutralise/* neutraliseLine */.f)(one, 200)).join('; '))] : []),
    ].join(' ');
}
/** The room and its proof, one line for each probe. */
function renderRoom(room, { summary, noRoom }) {
    if (room === null)
        return summary.noRoom;
    const refused = room.refused.map((host) => `- ⛔ ${summary.unlisted(neutraliseLine(host, 200))}`);
    const proof = room.proof.map(({ name, holds, detail }) => `- ${holds ? '✅' : '❌'} ${name}${holds ? '' : ` (${neutraliseLine(detail, 200)})`}`);
    const head = room.kind === 'none' ? `⚠️ ${noRoom}` : summary.room(room.kind);
    return [head, [...proof, ...refused].join('\n')].filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./src/text/words/en.ts + 2 modules
var en = __webpack_require__(4991);
;// CONCATENATED MODULE: ./forge/try/report.ts



const { duration } = en/* words */.a.format;
/** The report, in Markdown. */
function renderReport(outcome) {
    const { title, repository, record, requests, changeSet, findings, places } = outcome;
    const moves = record?.history.map(({ from, to, rule }) => `\`${rule}\` (${from} → ${to})`) ?? [];
    const ending = changeSet ? `${changeSet.ending.how}, ${changeSet.files.length} files changed` : 'did not run';
    const parts = [
        `# Try: ${title}`,
        listOf([
            `repository: ${repository}`,
            `stage: ${record ? en/* words */.a.stage[record.stage] : 'never began'}`,
            `rules that moved it: ${moves.join(', ') || 'none'}`,
            `rounds of questions: ${record?.rounds.length ?? 0}`,
            `agent: ${ending}, ${duration(record?.totals.minutes ?? 0)}`,
            ...(changeSet?.usage ? [renderUsage(changeSet.usage, en/* words */.a)] : []),
            ...(changeSet?.room
                ? [
                    `room: ${changeSet.room.kind}, ${changeSet.room.proof.length} probes passed; refused: ${changeSet.room.refused.join(', ') || 'nothing'}`,
                ]
                : []),
            `requests to the API: ${requests}`,
        ]),
        ...(record?.error
            ? [`## What went wrong\n\n${(0,text_status/* headlineOf */.gD)(record.error, en/* words */.a)}\n\n→ ${en/* words */.a.todo(record.error.code)}`]
            : []),
        `## Checks\n\n${listOf(checksOf(changeSet))}`,
        `## Guard\n\n${listOf(findings.length > 0 ? findings : ['nothing to say'])}`,
        `## Where things are\n\n${listOf(Object.entries(places).map(([what, where]) => `${what}: ${where}`))}`,
    ];
    return `${parts.join('\n\n')}\n`;
}
const listOf = (lines) => lines.map((line) => `- ${line}`).join('\n');
function checksOf(changeSet) {
    const evidence = changeSet?.verification ?? [];
    if (evidence.length === 0)
        return ['none was run'];
    return evidence.map(({ command, passed, timedOut, exitCode, seconds }) => {
        const result = passed ? 'passed' : timedOut ? 'ran into its time limit' : `failed (exit code ${exitCode})`;
        return `\`${command}\` ${result}, ${duration(seconds / 60)}`;
    });
}
/**
 * Title and body for a pull request elsewhere. The closing line, the footer and the issue's number are left out: they
 * are the forge's own.
 */
function renderPullRequestText({ title, body }) {
    const text = (body ?? '')
        .replace(/^Closes #\d+\s+/, '')
        // In whatever language: the number, and who reported it.
        .replace(/\s#\d+\b(?:,[^:\n]*\*\*reporter\*\*)?/g, '')
        .replace(/\n+---\n(?![\s\S]*\n---\n)[\s\S]*$/, '');
    return `# ${title}\n\n${text.trim()}\n`;
}

;// CONCATENATED MODULE: ./forge/try/try.ts
/** The whole pipeline on a local repository, for one issue in a file; leaves a branch, the pull request's text and a report. */













/**
 * Tries an issue. The repository itself is read, and given one new branch at the end.
 * @returns the exit code: 0 when there is a branch and the text of a pull request
 * @throws Failure when something given cannot be used
 */
async function tryIssue(options) {
    const given = await readGiven(options);
    const tell = (0,narrator/* narrator */.i)();
    introduce(tell, given);
    const stage = await (0,stage_stage/* openStage */.j$)({
        root: options.root,
        name: (0,external_node_path_.basename)(given.repository).replaceAll(/[^\w.-]/g, '-'),
        source: { from: given.repository },
        added: installed(given),
        people: { maintainer: 'maintainer', reporter: 'reporter' },
        tell,
        statuses: false,
        secrets: { AGENT_API_KEY: process.env.AGENT_API_KEY ?? '' },
    });
    return (0,terminal/* untilInterrupted */.t)((signal) => play(stage, tell, given, signal), () => stage.close());
}
function introduce(tell, { repository, issue, policy, dirty, branch }) {
    tell.chapter(`Trying "${issue.title}" on a copy of ${repository}`);
    const agents = (0,pipeline_policy/* agentsOf */.et)(policy).map((name) => (name === 'command' ? policy['agent-command'] : name));
    const room = policy.sandbox === 'none' ? 'with your rights and no sandbox' : `in the room \`${policy.sandbox}\``;
    tell.note(`The agent runs on this machine, ${room}: ${agents.join(', then ')}`);
    tell.note(`Your repository gets one new branch at the end, ${branch}; nothing else in it is touched.`);
    if (dirty)
        tell.note('It has changes that are in no commit: they take no part in this.');
}
function installed({ policy }) {
    const { label: _label, known: _known, app: _app, problem: _problem, ...settings } = policy;
    // JSON is YAML.
    return { [caller/* callerFile */.ee]: (0,caller/* callerWorkflow */.HC)(), [query/* settingsFile */._r]: `${JSON.stringify(settings, null, 2)}\n` };
}
async function play(stage, tell, given, signal) {
    const { repo, driver, maintainer, reporter } = stage;
    const { number } = await reporter.openIssue(repo, given.issue);
    await driver.idle();
    await maintainer.addLabel(repo, number, given.policy.label);
    await driver.idle();
    const next = answersOf(given, tell);
    await (0,stage_stage/* answerQuestions */.sj)(stage, number, async () => {
        const said = await next();
        signal.throwIfAborted();
        return said;
    });
    signal.throwIfAborted();
    return leave(stage, tell, given, number);
}
/** From the file, else from the person, else from what was piped in; null when there are no more. */
function answersOf(given, tell) {
    let left = given.answers;
    return async () => {
        if (left === null && process.stdin.isTTY)
            return (0,terminal/* askPerson */.f)();
        if (left === null)
            tell.note('Reading answers from the standard input, separated by lines ---');
        left ??= (0,input/* readAnswers */.Mr)(0);
        return left.shift() ?? null;
    };
}
/** Leaves what there is: always a report, and with a pull request its text and the branch. */
async function leave(stage, tell, given, number) {
    const { repo, forge } = stage;
    const requests = forge.requests.length;
    const pull = (0,stage_stage/* pullRequestOf */._n)(repo, number);
    await (0,promises_.mkdir)(given.out, { recursive: true });
    const places = {};
    if (pull) {
        const directory = await repo.git('rev-parse', '--absolute-git-dir');
        const commit = await transplant(directory, pull.head.sha, given.head, pull.title);
        await createBranch(given.repository, directory, commit, given.branch);
        places.branch = `\`${given.branch}\` (git diff ${given.head.slice(0, 12)} ${given.branch})`;
        places['text of the pull request'] = (0,external_node_path_.join)(given.out, 'pull-request.md');
        await (0,promises_.writeFile)((0,external_node_path_.join)(given.out, 'pull-request.md'), renderPullRequestText(pull));
    }
    const changeSet = await keepChangeSet(stage, given.out, places);
    const record = (0,stage_stage/* recordOf */.zv)(repo, number);
    const findings = guardLines(stage);
    const { repository, issue } = given;
    const outcome = { title: issue.title, repository, record, requests, changeSet, findings, places };
    await (0,promises_.writeFile)((0,external_node_path_.join)(given.out, 'report.md'), renderReport(outcome));
    tell.chapter(pull ? 'A pull request' : 'No pull request');
    if (!pull)
        tell.shows((0,narrator/* asPeopleSee */.J)((0,stage_stage/* statusOf */.c2)(repo, number)));
    for (const [what, where] of Object.entries({ ...places, report: (0,external_node_path_.join)(given.out, 'report.md') }))
        tell.says(what, where);
    return pull ? 0 : 1;
}
/** Copies what the last agent left, whatever the guard said: agent's log, files and the logs of the checks. */
async function keepChangeSet({ driver }, out, places) {
    const artifacts = driver.runs.map(({ id }) => driver.artifacts(id).get('issuewright-change-set'));
    const artifact = artifacts.filter((one) => one !== undefined).at(-1);
    if (!artifact)
        return null;
    places['change set and logs'] = (0,external_node_path_.join)(out, 'change-set');
    await (0,promises_.cp)(artifact, (0,external_node_path_.join)(out, 'change-set'), { recursive: true, verbatimSymlinks: true });
    // A job that crashed may have left its logs only.
    const json = await (0,promises_.readFile)((0,external_node_path_.join)(artifact, 'change-set.json'), 'utf8').catch(() => null);
    return json === null ? null : changeSetSchema.parse(JSON.parse(json));
}
/** What the publish jobs printed about the guard. */
function guardLines({ driver }) {
    const logs = driver.runs.flatMap(({ jobs }) => jobs.filter(({ id }) => id === 'publish').map(({ log }) => log));
    return logs.flatMap((log) => log.split('\n').filter((line) => /^(block|review) by \S+: /.test(line)));
}


/***/ })

};
