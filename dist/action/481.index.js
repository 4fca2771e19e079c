export const id = 481;
export const ids = [481];
export const modules = {

/***/ 8488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ formatIn)
/* harmony export */ });
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


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  words: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
;// CONCATENATED MODULE: ./src/text/words/en-run.ts


const { plural, money, number, duration } = (0,format/* formatIn */.h)('en');
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


const { plural: en_plural, money: en_money, number: en_number, moment, duration: en_duration } = (0,format/* formatIn */.h)('en');
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
    format: (0,format/* formatIn */.h)('en'),
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
