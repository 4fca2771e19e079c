export const id = 960;
export const ids = [960];
export const modules = {

/***/ 960:
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
// EXTERNAL MODULE: ./src/adapters/workspace/store.ts
var store = __webpack_require__(6159);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/guard/finding.ts
var finding = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/pipeline/character.ts
var character = __webpack_require__(8157);
// EXTERNAL MODULE: ./src/pipeline/path.ts
var pipeline_path = __webpack_require__(4475);
;// CONCATENATED MODULE: ./src/pipeline/guard/collision.ts

/**
 * Written paths that would share a place with another one: equal on a file system that ignores case or normal form, a file
 * where a directory is, or the same path twice. A deletion frees the old name, so a rename in case only is no collision.
 */
function collisions(files, base) {
    const deleted = new Set(files.filter(({ op }) => op === 'delete').map(({ path }) => path));
    const places = new Map();
    const known = new Set();
    for (const path of base)
        if (!deleted.has(path))
            occupy(path);
    const found = [];
    const written = new Set();
    for (const { op, path } of files) {
        if (op === 'delete')
            continue;
        const other = written.has(path) ? path : (clash(path, false) ?? firstClash((0,pipeline_path/* parentsOf */.fY)(path)));
        if (other !== null)
            found.push({ path, with: other });
        written.add(path);
        occupy(path);
    }
    return found;
    function occupy(path) {
        for (const place of [
            ...(0,pipeline_path/* parentsOf */.fY)(path).map((parent) => ({ path: parent, directory: true })),
            { path, directory: false },
        ]) {
            if (known.has(place.path))
                continue;
            known.add(place.path);
            places.set((0,pipeline_path/* foldPath */.tu)(place.path), place);
        }
    }
    function firstClash(parents) {
        for (const parent of parents) {
            const other = clash(parent, true);
            if (other !== null)
                return other;
        }
        return null;
    }
    /** Two spellings that the base itself already has are not this change set's doing. */
    function clash(path, directory) {
        const other = places.get((0,pipeline_path/* foldPath */.tu)(path));
        if (!other || (other.path === path && other.directory === directory))
            return null;
        return known.has(path) && other.path !== path ? null : other.path;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./src/pipeline/guard/dependency.ts


/** Manifests and lock files by ecosystem, on folded base names. */
const ecosystems = [
    {
        manifest: /^(package\.json|pnpm-workspace\.yaml|deno\.jsonc?)$/,
        lock: /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$/,
    },
    {
        manifest: /^(pyproject\.toml|setup\.(py|cfg)|requirements.*\.(txt|in)|pipfile|environment\.ya?ml)$/,
        lock: /^(poetry|uv|pdm|pipfile|pixi)\.lock$/,
    },
    { manifest: /^cargo\.toml$/, lock: /^cargo\.lock$/ },
    { manifest: /^go\.(mod|work)$/, lock: /^go\.(work\.)?sum$/ },
    { manifest: /^(gemfile|.*\.gemspec)$/, lock: /^gemfile\.lock$/ },
    { manifest: /^composer\.json$/, lock: /^composer\.lock$/ },
    {
        manifest: /^(pom\.xml|(build|settings)\.gradle(\.kts)?|libs\.versions\.toml|build\.sbt)$/,
        lock: /^gradle\.lockfile$/,
    },
    { manifest: /^(.*\.(cs|fs|vb)proj|(directory\.)?packages\.(config|props))$/, lock: /^packages\.lock\.json$/ },
    { manifest: /^(mix\.exs|pubspec\.yaml|package\.swift)$/, lock: /^(mix\.lock|pubspec\.lock|package\.resolved)$/ },
];
/** Files that tell a package manager or shell where to fetch from or what to load. */
const settings = /^(\.npmrc|\.yarnrc(\.yml)?|\.pnpmfile\.c?js|binding\.gyp|pip\.conf|\.envrc|nuget\.config|\.bazelrc)$/;
/** Scripts that npm, pnpm or yarn run by themselves on install, pack or publish. */
const lifecycle = /^((pre|post)?(install|prepare|pack|publish|uninstall)|prepublishOnly|dependencies)$/;
const manifestSchema = schemas/* looseObject */._H3({ scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() });
/** Whether a file decides what foreign code is installed. */
function isDependencyFile(path) {
    const name = baseName(path);
    return settings.test(name) || ecosystems.some(({ manifest, lock }) => manifest.test(name) || lock.test(name));
}
/** The lock files of a change set whose ecosystem has no changed manifest beside them: new contents without a stated wish. */
function lonelyLocks(paths) {
    return ecosystems.flatMap(({ manifest, lock }) => paths.some((path) => manifest.test(baseName(path))) ? [] : paths.filter((path) => lock.test(baseName(path))));
}
/** Names of the lifecycle scripts that a package.json adds or changes. A file that is no JSON has none: npm refuses it too. */
function newLifecycleScripts(path, text, before) {
    if (baseName(path) !== 'package.json')
        return [];
    const old = scriptsIn(before);
    return Object.entries(scriptsIn(text))
        .filter(([name, script]) => lifecycle.test(name) && script !== old[name])
        .map(([name]) => name);
}
function scriptsIn(text) {
    try {
        return manifestSchema.parse(JSON.parse(text.replace(/^\ufeff/, ''))).scripts ?? {};
    }
    catch {
        return {};
    }
}
function baseName(path) {
    return (0,pipeline_path/* foldPath */.tu)(path.slice(path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./src/pipeline/guard/protected.ts

/** What runs or rules elsewhere as soon as it lies on a branch. Patterns see folded paths: lower case, NFKC, nothing invisible. */
const protectedPaths = [
    {
        rule: 'workflow',
        why: 'is run by GitHub Actions, with the rights and secrets of this repository',
        pattern: /^\.github\/(workflows|actions)(\/|$)|^\.github\/(.*\/)?action\.ya?ml$/,
    },
    { rule: 'own-configuration', why: 'configures Issuewright itself', pattern: /^\.github\/issuewright\.ya?ml$/ },
    {
        rule: 'ci',
        why: 'is run by a CI service with its secrets',
        pattern: /^(\.circleci|\.buildkite|\.woodpecker)(\/|$)|^(\.gitlab-ci|\.travis|\.drone|\.?appveyor|\.?azure-pipelines|bitbucket-pipelines|\.cirrus)\.ya?ml$|^jenkinsfile$/,
    },
    {
        rule: 'git-settings',
        why: 'changes what git does with other files',
        pattern: /(^|\/)\.(gitattributes|gitmodules|lfsconfig)(\/|$)/,
    },
    {
        rule: 'hooks',
        why: "is run by git on developers' machines",
        pattern: /(^|\/)(\.githooks|\.husky|[^/]*\.git\/hooks)(\/|$)|(^|\/)(\.?lefthook(-local)?\.\w+|\.pre-commit-config\.ya?ml)$/,
    },
    {
        rule: 'code-owners',
        why: 'decides who must review',
        pattern: /^((docs|\.github)\/)?codeowners(\/|$)/,
    },
    {
        rule: 'agent-instructions',
        why: 'instructs or configures coding agents, and so the next run',
        pattern: /(^|\/)((agents?|claude|gemini|qwen|copilot-instructions)(\.local|\.override)?\.md|\.(cursor|windsurf|cline)(rules|ignore)|\.?mcp\.json|opencode\.jsonc?|\.aider(\.conf\.ya?ml|\.model\.\w+\.(json|ya?ml)|ignore)|\.(gemini|qwen)ignore|skill\.md)$|(^|\/)\.(agents|amazonq|claude|claude-plugin|codex|copilot|cursor|gemini|opencode|qwen|windsurf|clinerules|roo|kiro|junie)(\/|$)|^\.github\/(agents|copilot|instructions|prompts|chatmodes|skills|hooks)(\/|$)/,
    },
];
/** The protections a path falls under, whatever is done with it: also a deletion changes what runs or rules. */
function protections(path) {
    const folded = (0,pipeline_path/* foldPath */.tu)(path);
    return protectedPaths.filter(({ pattern }) => pattern.test(folded));
}

// EXTERNAL MODULE: ./src/pipeline/secret.ts
var secret = __webpack_require__(3700);
;// CONCATENATED MODULE: ./src/pipeline/guard.ts






/** Deleting a greater share of the repository than this deserves a look. */
const largeDeletion = 0.2;
/** How every LFS pointer begins: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsPointer = 'version https://git-lfs.github.com/spec/';
/** How far git looks for a null byte to call a file binary. */
const binaryWindow = 8_000;
const nothing = new Uint8Array();
/** The rules, in the order in which people should read their findings. A change set is published when none of them blocks. */
const rules = [
    block('truncated', ({ changeSet }) => changeSet.truncated ? [{ path: '', why: 'the changes were too many to collect' }] : []),
    block('over-limit', overLimit),
    block('unsafe-path', eachFile(({ path }) => (0,pipeline_path/* whyEscaping */.ls)(path))),
    block('git-directory', eachFile(({ path }) => ((0,pipeline_path/* hasGitDirectory */.Yt)(path) ? "is git's own directory somewhere" : null))),
    block('bad-name', eachWritten(({ path }, { base }) => (base?.has(path) ? null : (0,pipeline_path/* whyBadName */.Zd)(path)))),
    block('collision', ({ changeSet, base }) => collisions(changeSet.files, base?.keys() ?? []).map(({ path, with: other }) => ({
        path,
        why: `takes the place of ${other}`,
    }))),
    block('not-a-file', eachWritten((file) => (isPlain(file) ? null : `is a ${file.kind} of mode ${file.mode}`))),
    block('content-missing', eachWritten((file, set) => (contentOf(file, set) ? null : 'came without its content'))),
    ...['workflow', 'own-configuration', 'ci', 'git-settings', 'hooks', 'code-owners', 'agent-instructions'].map((name) => block(name, eachFile(({ path }) => protections(path).find(({ rule }) => rule === name)?.why ?? null))),
    block('lfs-pointer', eachContent((after) => (asciiOf(after).startsWith(lfsPointer) ? 'is an LFS pointer' : null))),
    block('secret-taken-out', eachWritten(({ secrets = [] }) => listed('held', secrets))),
    block('secret', eachContent((after, before) => listed('holds', (0,secret/* newSecrets */.As)(asciiOf(after), asciiOf(before))))),
    block('hidden-character', eachContent((after, before) => listed('adds', newlyHidden(after, before)))),
    block('lifecycle-script', eachContent((after, before, path) => listed('adds or changes', newLifecycleScripts(path, textOf(after), textOf(before))))),
    block('lock-file-alone', ({ changeSet }) => lonelyLocks(changeSet.files.map(({ path }) => path)).map((path) => ({ path, why: 'changed without its manifest' }))),
    review('dependency', eachFile(({ path }) => (isDependencyFile(path) ? 'decides what foreign code is installed' : null))),
    review('executable', eachWritten((file, { base }) => file.mode === '100755' && base?.get(file.path)?.mode !== '100755' ? 'becomes executable' : null)),
    review('binary', eachContent((after) => (isBinary(after) ? 'cannot be read in the diff' : null))),
    review('editor', eachFile(({ path }) => /^\.(vscode|devcontainer|idea)\//i.test(path) ? 'is obeyed by editors that open the repository' : null)),
    review('large-deletion', largeDeletions),
];
/**
 * Judges a change set: every rule looks at all of it, so that people see every reason at once.
 * Pure; trusts nothing of the change set but the contents, which the caller has hashed.
 */
function judge(set) {
    return rules.flatMap(({ name, answer, look }) => look(set).map((complaint) => ({ rule: name, answer, ...complaint })));
}
function overLimit({ changeSet: { files }, limits }) {
    const written = files.filter(isWritten);
    const total = written.reduce((sum, { bytes }) => sum + bytes, 0);
    return [
        ...(files.length > limits.files ? [{ path: '', why: `${files.length} files, allowed are ${limits.files}` }] : []),
        ...(total > limits.totalBytes
            ? [{ path: '', why: `${total} bytes in all, allowed are ${limits.totalBytes}` }]
            : []),
        ...written
            .filter(({ bytes }) => bytes > limits.fileBytes)
            .map(({ path, bytes }) => ({ path, why: `${bytes} bytes, allowed are ${limits.fileBytes}` })),
    ];
}
function largeDeletions({ changeSet: { files }, base }) {
    const deleted = files.filter(({ op }) => op === 'delete').length;
    const share = deleted / (base?.size ?? files.length);
    return share > largeDeletion ? [{ path: '', why: `${deleted} files are deleted` }] : [];
}
function newlyHidden(after, before) {
    if (isBinary(after))
        return [];
    const old = (0,character/* hiddenCharacters */.x)(textOf(before));
    return [...(0,character/* hiddenCharacters */.x)(textOf(after))]
        .filter(([name, count]) => count > (old.get(name) ?? 0))
        .map(([name]) => name);
}
function block(name, look) {
    return { name, answer: 'block', look };
}
function review(name, look) {
    return { name, answer: 'review', look };
}
function eachFile(say) {
    return (set) => set.changeSet.files.flatMap((file) => complaint(file.path, say(file, set)));
}
function eachWritten(say) {
    return (set) => set.changeSet.files.filter(isWritten).flatMap((file) => complaint(file.path, say(file, set)));
}
function eachContent(say) {
    return eachWritten((file, set) => {
        const after = contentOf(file, set);
        return after ? say(after, set.base?.get(file.path)?.content ?? nothing, file.path) : null;
    });
}
function complaint(path, why) {
    return why === null ? [] : [{ path, why }];
}
function listed(verb, things) {
    return things.length === 0 ? null : `${verb} ${things.join(', ')}`;
}
function isWritten(file) {
    return file.op !== 'delete';
}
function isPlain({ kind, mode }) {
    return kind === 'file' && (mode === '100644' || mode === '100755');
}
function contentOf({ sha256 }, { content }) {
    return sha256 === null ? undefined : content.get(sha256);
}
function isBinary(bytes) {
    return bytes.subarray(0, binaryWindow).includes(0);
}
/** Forgiving on purpose: one broken byte must not turn a source file into something that is not looked at. */
function textOf(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
/** Byte by byte, so that ASCII is found in binaries as well. */
function asciiOf(bytes) {
    return new TextDecoder('latin1').decode(bytes);
}

// EXTERNAL MODULE: ./src/pipeline/record.ts
var pipeline_record = __webpack_require__(8953);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 3 modules
var neutralise = __webpack_require__(5406);
// EXTERNAL MODULE: ./src/text/stage.ts
var stage = __webpack_require__(8781);
;// CONCATENATED MODULE: ./src/text/pull-request.ts


/** A reviewer reads no longer list than this; it also keeps the body far below GitHub's limit. */
const mostFindings = 30;
/** Title of commit and pull request: the issue's own, in one harmless line. */
function renderTitle(issue) {
    return (0,neutralise/* neutraliseLine */.f)(issue.title, 100) || `Resolve issue ${issue.number}`;
}
/** The commit message: a template; no word of the agent is in it. */
function renderCommitMessage(issue) {
    return `${renderTitle(issue)}\n\nFor issue #${issue.number}.`;
}
/** The body: one closing keyword of ours, then what was changed, what was measured, what needs a human eye, what was merely said. */
function renderPullRequest(context) {
    const { issue, changeSet, findings, hosts, runUrl } = context;
    const summary = changeSet.summary.trim();
    return [
        `Closes #${issue.number}`,
        `## What and why\n\n${why(issue)}\n\n${changes(changeSet)}`,
        `## Needs a human eye\n\n${eyes(changeSet, findings)}`,
        `## What was checked\n\n${checks(changeSet.verification)}`,
        ...(summary ? [`## The agent's own summary (unverified)\n\n${(0,neutralise/* neutralise */.$)(summary, { hosts })}`] : []),
        `---\n\n<sub>Made by Issuewright from issue #${issue.number}${worker(changeSet)} ([run and artifacts](${runUrl})). Checks of this pull request wait for "Approve workflows to run": that click is yours. To ask for changes, review as usual; to give it up, close it.</sub>`,
    ].join('\n\n');
}
/** Who worked, how long, and what that cost. */
function worker({ runs, usage, ending, room }) {
    const last = runs.at(-1);
    const tokens = usage ? usage.input + usage.output : 0;
    const model = last?.model ? ` with ${code(last.model)}` : '';
    const repairs = runs.filter(({ repair }) => repair).length;
    return [
        `; ${last ? code(last.agent) : 'the agent'}${model} worked ${(0,stage/* duration */.p0)(ending.seconds / 60)}`,
        (0,stage/* spent */.RT)({ tokens, costUsd: usage?.costUsd ?? 0 }),
        repairs > 0 ? ` · ${repairs} repair${repairs === 1 ? '' : 's'}` : '',
        room && room.kind !== 'none' ? ` · room: ${room.kind}, ${room.proof.length} probes passed` : '',
    ].join('');
}
function why({ number, title, author }) {
    const by = author ? `, reported by **${author.login}**` : '';
    return `A coding agent made this change to resolve issue #${number}${by}: ${(0,neutralise/* neutraliseLine */.f)(title, 200)}`;
}
function eyes(changeSet, findings) {
    const failed = changeSet.verification.filter(({ passed }) => !passed);
    const outside = changeSet.outside.slice(0, 10).map((path) => code(path));
    const reviews = findings.filter(({ answer }) => answer === 'review');
    const lines = [
        ...failed.map(({ command }) => `- ❌ The check ${code(command)} fails.`),
        ...reviews.slice(0, mostFindings).map(({ path, why }) => `- ⚠️ ${code(path)}: ${(0,neutralise/* neutraliseLine */.f)(why, 200)}`),
        ...(reviews.length > mostFindings ? [`- ⚠️ and ${reviews.length - mostFindings} more of this kind`] : []),
        ...(outside.length > 0
            ? [`- ⚠️ The agent also wrote outside its tree; this is not part of the change: ${outside.join(', ')}`]
            : []),
        ...(changeSet.verification.length === 0 ? ['- ⚠️ No check was run.'] : []),
        ...(changeSet.room?.kind === 'none' ? ['- ⚠️ The agent ran without a room of its own (`sandbox: none`).'] : []),
    ];
    return lines.length > 0 ? lines.join('\n') : 'Nothing was found that the checks and the guard would point at.';
}
function checks(evidence) {
    if (evidence.length === 0)
        return 'Nothing was run.';
    const rows = evidence.map((one) => `| ${code(one.command).replaceAll('|', '\\|')} | ${result(one)} | ${(0,stage/* duration */.p0)(one.seconds / 60)} |`);
    return [
        'Run by Issuewright after the agent, in a fresh copy of the base with this change:',
        '',
        '| check | result | time |',
        '| --- | --- | --- |',
        ...rows,
    ].join('\n');
}
function result({ passed, timedOut, exitCode }) {
    if (passed)
        return '✅ passed';
    return timedOut ? '❌ ran into its time limit' : `❌ failed (exit code ${exitCode ?? 'none'})`;
}
function changes({ files }) {
    const shown = files.slice(0, 50);
    const rows = shown.map((file) => `- ${file.op} ${code(file.path)}${file.op !== 'delete' && file.mode === '100755' ? ' (executable)' : ''}`);
    return [...rows, ...(files.length > shown.length ? [`- and ${files.length - shown.length} more`] : [])].join('\n');
}
/** Inline code that nothing in the text can end; mentions and references are dead in it. */
function code(text) {
    const plain = text
        .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
        .replaceAll('`', "'")
        .trim();
    return `\`${plain.slice(0, 200)}\``;
}

// EXTERNAL MODULE: ./src/modes/wiring.ts + 17 modules
var wiring = __webpack_require__(6045);
;// CONCATENATED MODULE: ./src/modes/publish.ts










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
    return { code: 'job-crashed', message: `The triage job did not finish (${ended}).` };
}
function heldRecord({ status, run }) {
    const record = status.kind === 'valid' ? status.record : null;
    if (record?.stage === 'working' && record.lease?.run === run.id)
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
        const read = complete ? await (0,store/* readChangeSet */.b)(directory, inputs['change-set-digest']) : null;
        if (!read)
            return {
                kind: 'broken',
                code: 'job-crashed',
                why: `The implement job ended without a result (${inputs['implement-result'] || 'unknown'}).`,
            };
        // Only checks that the policy names can be shown as checks.
        const verification = policy.verify.flatMap((named) => read.changeSet.verification.find(({ command }) => command === named) ?? []);
        // Who cancels the job wants nothing published, whatever the agent had finished by then.
        const ending = ended === 'cancelled' ? { ...read.changeSet.ending, how: 'cancelled' } : read.changeSet.ending;
        const changeSet = { ...read.changeSet, verification, ending };
        const attempt = record.attempts.at(-1);
        const ordered = changeSet.workOrder === inputs['work-order-digest'] && changeSet.base === attempt?.base;
        const { number, generation } = changeSet.item;
        if (!ordered || number !== snapshot.issue.number || generation !== record.generation) {
            throw new pipeline_error/* Failure */.HR('change-set-invalid', 'The change set answers another work order.');
        }
        const digests = changeSet.files.flatMap((file) => (file.op !== 'delete' && file.sha256 ? [file.sha256] : []));
        const content = new Map(await Promise.all(digests.map(async (digest) => [digest, await read.content(digest)])));
        const limits = {
            files: policy['max-files'],
            fileBytes: policy['max-file-kb'] * 1_024,
            totalBytes: policy['max-total-kb'] * 1_024,
        };
        const edited = changeSet.files.filter(({ op }) => op === 'edit').map(({ path }) => path);
        const base = changeSet.files.length > 0 ? await platform.baseFiles(changeSet.base, edited) : new Map();
        const findings = judge({ changeSet, base, content, limits });
        for (const { answer, rule, path, why } of findings)
            wiring/* log */.Rm.info(`${answer} by ${rule}: ${path} ${why}`);
        if (!(0,finding/* isBlocked */.l)(findings))
            tools.delivered = deliver(snapshot, changeSet, findings, content, policy);
        return { kind: 'change-set', changeSet, findings };
    }
    catch (error) {
        // Told on the issue like all else that is wrong with a delivery; another failure is a bug, and told by the run.
        if (!(error instanceof pipeline_error/* Failure */.HR))
            throw error;
        return { kind: 'broken', code: error.code, why: error.message };
    }
}
function deliver({ issue, run }, changeSet, findings, content, policy) {
    const files = changeSet.files.map((file) => {
        if (file.op === 'delete')
            return { path: file.path, mode: null };
        const bytes = content.get(file.sha256 ?? '');
        if (!bytes)
            throw new pipeline_error/* Failure */.HR('change-set-invalid', 'A file of the change set has no content.');
        return { path: file.path, mode: file.mode, content: bytes };
    });
    const body = renderPullRequest({ issue, changeSet, findings, hosts: policy['link-hosts'], runUrl: run.url });
    return { base: changeSet.base, files, title: renderTitle(issue), message: renderCommitMessage(issue), body };
}


/***/ })

};
