export const id = 672;
export const ids = [672];
export const modules = {

/***/ 3672:
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
];
const endingSchema = schemas/* strictObject */.rej({
    how: schemas/* enum */.k5n(endings),
    /** In a sentence, redacted; empty when `how` says it all. */
    why: schemas/* string */.YjP().max(1_000),
    exitCode: schemas/* int */.Whr().nullable(),
    /** Of all runs together. */
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

// EXTERNAL MODULE: ./src/pipeline/policy.ts
var pipeline_policy = __webpack_require__(1130);
// EXTERNAL MODULE: ./src/text/caller.ts
var caller = __webpack_require__(7752);
// EXTERNAL MODULE: ./forge/stage/input.ts
var input = __webpack_require__(8107);
// EXTERNAL MODULE: ./forge/stage/narrator.ts
var narrator = __webpack_require__(5634);
// EXTERNAL MODULE: ./forge/stage/stage.ts + 126 modules
var stage_stage = __webpack_require__(7373);
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

// EXTERNAL MODULE: ./src/text/stage.ts
var stage = __webpack_require__(8781);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 2 modules
var text_neutralise = __webpack_require__(8257);
// EXTERNAL MODULE: ./src/text/codec.ts
var codec = __webpack_require__(2533);
;// CONCATENATED MODULE: ./src/text/status.ts




/**
 * The status comment: what people read, then the hidden record. It depends on the record and its context alone, so that
 * an unchanged item has an unchanged comment. No task boxes: a click by a writer would be an edit.
 */
function renderStatus(record, context, seal) {
    const parts = [
        `### Issuewright: ${stageName[record.stage]}`,
        whatNext(record, context),
        journey(record, context),
        ...notes(record, context),
        `<sub>Commands for people who can push, as the first line of a comment: \`/automate run\`, \`assign\`, \`approve\`, \`skip\`, \`cancel\`, \`done\`, \`refresh\`, \`help\`.</sub>`,
        encodeRecord(record, seal),
    ];
    return parts.join('\n\n');
}
function whatNext(record, { policy, reporter, runUrl, byHand }) {
    switch (record.stage) {
        case 'queued':
            if (record.reason === 'daily-budget')
                return 'The budget of this day is used up; it goes on tomorrow (UTC).';
            return `Waiting for its turn${record.place === null ? '' : `: **place ${record.place}** in the queue when it was last looked at`}. Nobody has to do anything now.`;
        case 'clarifying':
            return `Questions are out. **${reporter ?? 'The reporter'}** answers them in a comment; whoever can push may answer instead, or comment \`/automate approve\` to start as it stands. Without an answer this ends after ${policy['answer-days']} days.`;
        case 'planned':
            return 'A plan is posted. Someone who can push comments `/automate approve`.';
        case 'working':
            return `The agent is at work: [follow the run](${runUrl(record.lease?.run ?? 0)}). It has until ${moment(record.lease?.deadline ?? record.since)}.`;
        case 'reviewing':
            return `**Pull request #${record.change?.pullRequest}** is open. Someone who can push reviews and merges it; closing it ends this.`;
        case 'done':
            return record.change && record.reason === null
                ? `Pull request #${record.change.pullRequest} was merged.`
                : record.said !== null && record.reason === 'no-change'
                    ? `The agent found that nothing needs to be changed. In its own words, unverified:\n\n${quote(neutralise(record.said))}\n\nIf that is wrong, say in the issue what should differ and comment \`/automate run\`.`
                    : 'Someone who can push said that nothing more is to be done.';
        case 'failed':
            return record.error ? `${status_renderError(record.error, byHand)}${again(record.error)}` : '';
        case 'skipped':
            return `Someone decided: not this one. To change that, comment \`/automate run\`.`;
        case 'cancelled':
            return cancelled(record, policy);
    }
}
/** Said wherever an agent runs or ran in no room. */
const status_noRoom = 'The agent runs without a room of its own (`sandbox: none`).';
const quote = (text) => text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
function cancelled(record, policy) {
    const label = `\`${policy.label}\``;
    const said = {
        unlabelled: `The label ${label} was removed. Add it again to begin anew.`,
        'issue-closed': `The issue was closed. Reopen it, then remove and add the label ${label} to begin anew.`,
        edited: `The text was changed by someone who may not push after the label ${label} was added, so the consent no longer fits. Someone who can push reads it again and comments \`/automate approve\`.`,
        'closed-unmerged': 'The pull request was closed without a merge. To try again, comment `/automate run`.',
        unanswered: 'No answer came in time. Thank you for the report all the same: answer at any time, then someone who can push comments `/automate run`.',
        'consenter-left': 'The person who added the label can no longer push to this repository. Someone who can comments `/automate run`.',
        'relabelled-by-stranger': `The label ${label} was last put on by someone who may not push. Someone who can removes and adds it.`,
        'record-lost': 'The state of this item was lost, so the label alone is no consent any more. Someone who can push comments `/automate approve` to go on, or takes the label off and puts it on again.',
        command: 'Stopped by command, together with the run that was at work. To begin again, comment `/automate run`.',
    };
    return said[record.reason] ?? '';
}
/** What went wrong and what to do. The message may quote an agent or GitHub, so it is made harmless. */
function status_renderError({ code, message }, byHand) {
    const [first = '', ...rest] = neutralise(message).split('\n');
    const details = rest.length > 0 ? `\n${rest.join('\n')}` : '';
    const offer = code === 'pull-requests-forbidden' && byHand ? ` Or [open it by hand](${byHand}): the branch is there.` : '';
    return `**${first}**${details}\n\n→ ${failures[code].todo}${offer}\n\n<sub>Code: \`${code}\`</sub>`;
}
function again({ retryAt }) {
    return retryAt ? `\n\nIt is tried again by itself, not before ${moment(retryAt)}.` : '';
}
/** The whole way as a list: what is behind, where we are, what lies ahead. */
function journey(record, { runUrl }) {
    const steps = [
        record.consent
            ? { mark: '✅', text: `Asked for by **${record.consent.by.login}** · ${moment(record.consent.at)}` }
            : { mark: '❌', text: 'Asked for, but the consent does not hold' },
        understood(record),
        ...record.rounds.map((round, i) => {
            const open = record.stage === 'clarifying' && i === record.rounds.length - 1;
            return {
                mark: open ? '🔵' : '✅',
                text: `Asked ${round.keys.length} question${round.keys.length === 1 ? '' : 's'} · ${moment(round.at)}${round.answers.length > 0 ? ' · answered' : ''}`,
            };
        }),
        ...record.attempts.map((attempt) => {
            const run = `[run](${runUrl(attempt.run)})`;
            if (attempt.endedAt === null)
                return { mark: '🔵', text: `Agent \`${attempt.agent}\` at work since ${moment(attempt.startedAt)} · ${run}` };
            const good = attempt.outcome === 'published' || attempt.outcome === 'no-change';
            return {
                mark: good ? '✅' : '❌',
                text: `Agent \`${attempt.agent}\` worked ${duration(attempt.minutes)}${spent(attempt)}${good ? '' : ` · ${attempt.outcome}`} · ${run}, with its artifacts`,
            };
        }),
    ];
    if (record.attempts.length === 0)
        steps.push({ mark: '⚪', text: 'Change' });
    steps.push(reviewed(record));
    return steps.map(({ mark, text }) => `- ${mark} ${text}`).join('\n');
}
function understood({ verdict, stage }) {
    if (!verdict)
        return { mark: stage === 'queued' ? '🔵' : '⚪', text: 'Understood' };
    const judge = verdict.by === 'rules' ? 'offline rules, no model' : 'a model';
    return {
        mark: '✅',
        text: `Understood as ${verdict.type}, completeness ${verdict.completeness} of 5 (judged by ${judge})`,
    };
}
function reviewed({ stage, change, reason }) {
    if (!change)
        return { mark: '⚪', text: 'Pull request' };
    if (stage === 'done' && reason !== 'command' && reason !== 'no-change')
        return { mark: '✅', text: `Pull request #${change.pullRequest} merged` };
    return { mark: stage === 'reviewing' ? '🔵' : '❌', text: `Pull request #${change.pullRequest}` };
}
function notes(record, context) {
    const quoted = [];
    if (record.reply)
        quoted.push(`**${record.reply.to}**: ${replyText(record.reply)}`);
    if (record.rebuilt)
        quoted.push(`The earlier state was not used, because ${record.rebuilt}. It was rebuilt from what the repository shows.`);
    if (context.removed.length > 0)
        quoted.push(`Before reading: ${context.removed.join(' ')}`);
    if (record.stage === 'working' && context.policy.sandbox === 'none')
        quoted.push(status_noRoom);
    return quoted.map((note) => `> ${note}`);
}
function replyText({ code, about }) {
    switch (code) {
        case 'refused':
            return about === 'edited'
                ? 'the text was changed after your comment by someone who may not push; read it and say it again.'
                : 'only people who can push to this repository may give commands.';
        case 'unknown':
            return about
                ? `I do not know that command. Did you mean \`/automate ${about}\`?`
                : 'I do not know that command; `/automate help` lists them.';
        case 'unknown-agent':
            return `I do not know that agent. Known: \`${about}\`.`;
        case 'help':
            return '`run` or `retry`: once more (`run AGENT`: with this agent) · `assign AGENT`: the next attempt is that agent’s · `approve`: the text as it stands is what I want · `skip`: not this one · `cancel`: stop · `done`: nothing more to do · `refresh`: look again. Not yet: `revise`, `check`.';
        case 'not-now':
            return `that does not fit now; the item is ${stageName[about] ?? about}.`;
        case 'no-label':
            return 'the label is not on; add it first.';
    }
}

;// CONCATENATED MODULE: ./src/text/summary.ts



/** The job summary of a run that looked at an issue. */
function renderSummary(snapshot, rules, deferred) {
    const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
    const lines = [
        `### Issuewright: issue #${snapshot.issue.number}, ${record ? stageName[record.stage] : 'not automated'}`,
        `Rules applied: ${rules.map((rule) => `\`${rule}\``).join(' → ')}`,
    ];
    if (deferred.length > 0)
        lines.push(`Left to the publish job, which has the right: ${deferred.map((one) => `\`${one}\``).join(', ')}`);
    if (record?.error)
        lines.push(renderError(record.error, null));
    if (snapshot.pullRequest)
        lines.push(`Pull request: ${snapshot.pullRequest.url}`);
    return lines.join('\n\n');
}
/** The job summary of a sweep. @param reasons  why a run was dispatched, by issue */
function renderSweep(items, reasons) {
    const lines = [...reasons].map(([number, why]) => `- #${number}: \`${why}\``);
    return [`### Issuewright: ${items} items seen, ${reasons.size} runs dispatched`, ...lines].join('\n');
}
/** The job summary of a run that failed before it could say anything on the issue. */
function renderFailure({ code, message, todo }) {
    return `### Issuewright could not go on\n\n**${neutraliseLine(message, 1_000)}**\n\n→ ${neutraliseLine(todo, 1_000)}\n\nCode: \`${code}\``;
}
/** The job summary of an agent's run: measured facts only, no word of the agent's. */
function renderImplementSummary(changeSet) {
    const { item, ending, files, outside, verification, runs, room, usage } = changeSet;
    const well = ending.how === 'finished' ? 'It ended well' : `It ended badly (${ending.how})`;
    const lines = [
        `### Issuewright: the agent's run on issue #${item.number}`,
        `${well} after ${duration(ending.seconds / 60)} and changed ${files.length} files.`,
        ...(ending.why ? [neutraliseLine(ending.why, 500)] : []),
        ...(runs.length > 1
            ? [
                runs
                    .map(({ agent, how, seconds, repair }) => `- \`${agent}\`${repair ? ' (repair)' : ''}: ${how}, ${duration(seconds / 60)}`)
                    .join('\n'),
            ]
            : []),
        ...(usage ? [renderUsage(usage)] : []),
        verification
            .map(({ passed, seconds }, i) => `- ${passed ? '✅' : '❌'} check ${i + 1} (${duration(seconds / 60)})`)
            .join('\n'),
        renderRoom(room),
    ];
    if (outside.length > 0)
        lines.push(`⚠️ It also wrote ${outside.length} files outside its tree; they are kept in the artifact, not published.`);
    return lines.filter((line) => line !== '').join('\n\n');
}
/** What the gateway counted, in one line. */
function renderUsage({ requests, input, cached, output, costUsd, unpriced, stopped, refused }) {
    const number = (count) => new Intl.NumberFormat('en').format(count);
    const cost = unpriced.length > 0 ? `; no price is known for ${unpriced.map((name) => `\`${name}\``).join(', ')}` : '';
    return [
        `Model: ${requests} requests, ${number(input)} tokens in (${number(cached)} from cache), ${number(output)} out, $${costUsd.toFixed(4)} by list price${cost}.`,
        ...(stopped ? [`The gateway stopped it: the limit of ${stopped} was reached.`] : []),
        ...(refused.length > 0
            ? [`The gateway refused: ${refused.map((one) => (0,text_neutralise/* neutraliseLine */.f)(one, 200)).join('; ')}.`]
            : []),
    ].join(' ');
}
/** The room and its proof, one line for each probe. */
function renderRoom(room) {
    if (room === null)
        return 'No room was built, and no agent started.';
    const refused = room.refused.map((host) => `- ⛔ asked for ${neutraliseLine(host, 200)}, which the policy does not list`);
    const proof = room.proof.map(({ name, holds, detail }) => `- ${holds ? '✅' : '❌'} ${name}${holds ? '' : ` (${neutraliseLine(detail, 200)})`}`);
    const head = room.kind === 'none' ? `⚠️ ${noRoom}` : `The room (\`${room.kind}\`), proven before the agent began:`;
    return [head, [...proof, ...refused].join('\n')].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./forge/try/report.ts



/** The report, in Markdown. */
function renderReport(outcome) {
    const { title, repository, record, requests, changeSet, findings, places } = outcome;
    const moves = record?.history.map(({ from, to, rule }) => `\`${rule}\` (${from} → ${to})`) ?? [];
    const ending = changeSet ? `${changeSet.ending.how}, ${changeSet.files.length} files changed` : 'did not run';
    const parts = [
        `# Try: ${title}`,
        listOf([
            `repository: ${repository}`,
            `stage: ${record ? stage/* stageName */.CT[record.stage] : 'never began'}`,
            `rules that moved it: ${moves.join(', ') || 'none'}`,
            `rounds of questions: ${record?.rounds.length ?? 0}`,
            `agent: ${ending}, ${(0,stage/* duration */.p0)(record?.totals.minutes ?? 0)}`,
            ...(changeSet?.usage ? [renderUsage(changeSet.usage)] : []),
            ...(changeSet?.room
                ? [
                    `room: ${changeSet.room.kind}, ${changeSet.room.proof.length} probes passed; refused: ${changeSet.room.refused.join(', ') || 'nothing'}`,
                ]
                : []),
            `requests to the API: ${requests}`,
        ]),
        ...(record?.error
            ? [`## What went wrong\n\n${record.error.message}\n\n→ ${error/* failures */.e9[record.error.code].todo}`]
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
        return `\`${command}\` ${result}, ${(0,stage/* duration */.p0)(seconds / 60)}`;
    });
}
/**
 * Title and body for a pull request elsewhere. The closing line, the footer and the issue's number are left out: they
 * are the forge's own.
 */
function renderPullRequestText({ title, body }) {
    const text = (body ?? '')
        .replace(/^Closes #\d+\s+/, '')
        .replace(/to resolve issue #\d+, reported by \*\*reporter\*\*:/, 'for the issue:')
        .replace(/\n+---\n+<sub>Made by Issuewright[\s\S]*$/, '');
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
    const { label: _label, known: _known, problem: _problem, ...settings } = policy;
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
