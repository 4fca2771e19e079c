export const id = 849;
export const ids = [849];
export const modules = {

/***/ 3236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/** Content of a file of a foreign tree. Null when it is no plain file at that very place any more, or longer than `maxBytes`. */
function contentOf({ at }, maxBytes) {
    return reading(at, (file) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size > maxBytes)
            return null;
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        return content.length > maxBytes ? null : content;
    });
}
/** SHA-256 of a file of any length, in hex. Null when it is no plain file at that very place any more. */
function digestOf({ at }) {
    return reading(at, (file) => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const part = Buffer.allocUnsafe(1 << 16);
        for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, part); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, part))
            hash.update(part.subarray(0, read));
        return hash.digest('hex');
    });
}
/** SHA-256 in hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Opens without following a link at the end, without waiting for a pipe, and asks the open file where it really lies. */
function reading(at, use) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(at, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).isFile() && placeOf(file, at)?.equals(at) ? use(file) : null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Linux knows the place of an open file, so that no swap of a parent directory can fool us; elsewhere the path is resolved. */
function placeOf(file, at) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(`/proc/self/fd/${file}`, 'buffer');
    }
    catch {
        return process.platform === 'linux' ? null : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(at, 'buffer');
    }
}


/***/ }),

/***/ 5587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readChangeSet),
  Y: () => (/* binding */ writeChangeSet)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
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
    }),
    schemas/* strictObject */.rej({ op: schemas/* literal */.euz('delete'), path: schemas/* string */.YjP().min(1) }),
]);
/** How the agent's run ended, as we saw it from outside. */
const endingSchema = schemas/* strictObject */.rej({
    how: schemas/* enum */.k5n(['finished', 'failed', 'not-found', 'timed-out', 'cancelled']),
    exitCode: schemas/* int */.Whr().nullable(),
    seconds: schemas/* number */.aig().nonnegative(),
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
    files: schemas/* array */.YOg(changedFileSchema).max(20_000),
    /** True when the walk stopped early because a limit was passed; `files` is then not all. */
    truncated: schemas/* boolean */.zMY(),
    /** Paths the agent wrote outside its tree, as far as we looked; they are never published. */
    outside: schemas/* array */.YOg(schemas/* string */.YjP()).max(100),
    /** The agent's own words, unverified, if it left any in its summary file. */
    summary: schemas/* string */.YjP().max(20_000),
    verification: schemas/* array */.YOg(evidenceSchema),
    usage: schemas/* strictObject */.rej({ tokens: schemas/* int */.Whr().nonnegative(), costUsd: schemas/* number */.aig().nonnegative() }).nullable(),
});

// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/adapters/workspace/read.ts
var read = __webpack_require__(3236);
;// CONCATENATED MODULE: ./src/adapters/workspace/store.ts





/** 20,000 files (the schema's limit) with paths of 1,000 bytes fit. */
const maxJsonBytes = 32_000_000;
/** Ceiling for one content; the guard's own limit is far lower. */
const maxContentBytes = 100_000_000;
/**
 * Writes `<dir>/change-set.json` in one step; the contents must already lie in `<dir>/files`, where `collect` puts them.
 * @returns SHA-256 of the JSON's bytes, to travel apart from the artifact
 */
function writeChangeSet(dir, changeSet) {
    const json = `${JSON.stringify(changeSetSchema.parse(changeSet), null, 2)}\n`;
    (0,external_node_fs_.mkdirSync)(dir, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, 'change-set.json.part'), json);
    (0,external_node_fs_.renameSync)((0,external_node_path_.join)(dir, 'change-set.json.part'), (0,external_node_path_.join)(dir, 'change-set.json'));
    return (0,read/* sha256 */.sc)(Buffer.from(json));
}
/**
 * Reads a change set of which nothing is trusted. Null when there is none: the implement job ended before it wrote one.
 * Other things beside `change-set.json` and `files` (logs, rescued files) are for people and never looked at.
 * @param expectedDigest  what `writeChangeSet` returned, as it came by another way; null when none came
 * @throws Failure `change-set-invalid` for anything that is not exactly what was written
 */
function readChangeSet(dir, expectedDigest) {
    const json = (0,external_node_path_.join)(dir, 'change-set.json');
    if (!(0,external_node_fs_.lstatSync)(json, { throwIfNoEntry: false }))
        return null;
    const root = (0,external_node_fs_.realpathSync)(dir);
    const bytes = (0,read/* contentOf */.$E)(placed(root, 'change-set.json'), maxJsonBytes);
    if (!bytes)
        throw invalid('change-set.json is no plain file of at most 32 MB');
    if (expectedDigest !== null && (0,read/* sha256 */.sc)(bytes) !== expectedDigest) {
        throw invalid('change-set.json is not the one that the implement job wrote');
    }
    const changeSet = parse(bytes);
    const expected = expectedContents(changeSet);
    checkContents(root, expected);
    return { changeSet, content: async (digest) => readContent(root, digest, expected) };
}
function parse(bytes) {
    try {
        return changeSetSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw new error/* Failure */.HR('change-set-invalid', 'The change set cannot be read: change-set.json has the wrong form.', {
            cause,
        });
    }
}
/** The contents that must be there, by digest, with their length. */
function expectedContents(changeSet) {
    const expected = new Map();
    for (const file of changeSet.files) {
        if (file.op === 'delete' || file.sha256 === null)
            continue;
        if (file.kind !== 'file')
            throw invalid(`${file.path} is a ${file.kind} with a content`);
        if ((expected.get(file.sha256) ?? file.bytes) !== file.bytes)
            throw invalid(`${file.path} states another length`);
        expected.set(file.sha256, file.bytes);
    }
    return expected;
}
function checkContents(root, expected) {
    const files = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, 'files'), { throwIfNoEntry: false });
    if (!files && expected.size === 0)
        return;
    if (!files?.isDirectory())
        throw invalid('the folder of contents is missing');
    const extra = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, 'files')).find((name) => !expected.has(name));
    if (extra !== undefined)
        throw invalid('it holds a content that no file of it names');
    for (const [digest, bytes] of expected) {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, 'files', digest), { throwIfNoEntry: false });
        if (!stat?.isFile() || stat.size !== bytes || bytes > maxContentBytes)
            throw invalid(`content ${digest} is missing or has another length`);
        if ((0,read/* digestOf */.ol)(placed(root, `files/${digest}`)) !== digest)
            throw invalid(`content ${digest} is not what its name says`);
    }
}
function readContent(root, digest, expected) {
    if (!expected.has(digest))
        throw invalid(`content ${digest} is not part of it`);
    const content = (0,read/* contentOf */.$E)(placed(root, `files/${digest}`), maxContentBytes);
    if (!content || (0,read/* sha256 */.sc)(content) !== digest)
        throw invalid(`content ${digest} changed while it was in use`);
    return content;
}
function placed(root, path) {
    return { at: Buffer.from((0,external_node_path_.join)(root, path)) };
}
function invalid(why) {
    return new error/* Failure */.HR('change-set-invalid', `The change set cannot be trusted: ${why}.`);
}


/***/ }),

/***/ 2849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/runner/context.ts
var runner_context = __webpack_require__(444);
// EXTERNAL MODULE: ./src/adapters/workspace/store.ts + 1 modules
var store = __webpack_require__(5587);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/guard.ts + 4 modules
var guard = __webpack_require__(7741);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 3 modules
var neutralise = __webpack_require__(5406);
// EXTERNAL MODULE: ./src/text/stage.ts
var stage = __webpack_require__(8781);
;// CONCATENATED MODULE: ./src/text/pull-request.ts


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
        `## Needs a human eye\n\n${eyes(changeSet, findings)}`,
        `## What was checked\n\n${checks(changeSet.verification)}`,
        `## What changed\n\n${changes(changeSet)}`,
        ...(summary ? [`## The agent's own summary (unverified)\n\n${(0,neutralise/* neutralise */.$)(summary, { hosts })}`] : []),
        `---\n\n<sub>Made by Issuewright from issue #${issue.number}; the agent worked ${(0,stage/* duration */.p0)(changeSet.ending.seconds / 60)} ([run and artifacts](${runUrl})). Checks of this pull request wait for "Approve workflows to run": that click is yours. To ask for changes, review as usual; to give it up, close it.</sub>`,
    ].join('\n\n');
}
function eyes(changeSet, findings) {
    const failed = changeSet.verification.filter(({ passed }) => !passed);
    const outside = changeSet.outside.map((path) => code(path));
    const lines = [
        ...failed.map(({ command }) => `- ❌ The check ${code(command)} fails.`),
        ...findings.filter(({ answer }) => answer === 'review').map(({ path, why }) => `- ⚠️ ${code(path)}: ${(0,neutralise/* neutraliseLine */.f)(why, 200)}`),
        ...(outside.length > 0 ? [`- ⚠️ The agent also wrote outside its tree; this is not part of the change: ${outside.join(', ')}`] : []),
        ...(changeSet.verification.length === 0 ? ['- ⚠️ No check was run: the setting `verify` is empty.'] : []),
        '- ⚠️ The agent ran without a sandbox (`sandbox: none`).',
    ];
    return lines.join('\n');
}
function checks(evidence) {
    if (evidence.length === 0)
        return 'Nothing was run.';
    const rows = evidence.map((one) => `| ${code(one.command).replaceAll('|', '\\|')} | ${result(one)} | ${(0,stage/* duration */.p0)(one.seconds / 60)} |`);
    return ['Run by Issuewright after the agent, in a fresh copy of the base with this change:', '', '| check | result | time |', '| --- | --- | --- |', ...rows].join('\n');
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
    const plain = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ').replaceAll('`', "'").trim();
    return `\`${plain.slice(0, 200)}\``;
}

// EXTERNAL MODULE: ./src/modes/wiring.ts + 23 modules
var wiring = __webpack_require__(7384);
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
        rights: ['issues', 'pull-requests', 'contents'],
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
    return record?.stage === 'working' && record.lease?.run === run.id ? record : null;
}
/** Opens the artifact, holds it against what the triage job and the record say, and lets the guard judge it. */
async function receive(directory, inputs, snapshot, record, policy, platform, tools) {
    try {
        const read = await (0,store/* readChangeSet */.b)(directory, inputs['change-set-digest'] || null);
        if (!read)
            return { kind: 'broken', code: 'job-crashed', why: `The implement job ended without a result (${inputs['implement-result'] || 'unknown'}).` };
        const { changeSet } = read;
        const ordered = changeSet.workOrder === inputs['work-order-digest'] && changeSet.base === record.lease?.base;
        const { number, generation } = changeSet.item;
        if (!ordered || number !== snapshot.issue.number || generation !== record.generation) {
            throw new pipeline_error/* Failure */.HR('change-set-invalid', 'The change set answers another work order.');
        }
        const digests = changeSet.files.flatMap((file) => (file.op !== 'delete' && file.sha256 ? [file.sha256] : []));
        const content = new Map(await Promise.all(digests.map(async (digest) => [digest, await read.content(digest)])));
        const limits = { files: policy['max-files'], fileBytes: policy['max-file-kb'] * 1_024, totalBytes: policy['max-total-kb'] * 1_024 };
        const base = changeSet.files.length > 0 ? await platform.baseFiles(changeSet.base) : new Map();
        const findings = (0,guard/* judge */.S)({ changeSet, base, content, limits });
        for (const { answer, rule, path, why } of findings)
            wiring/* log */.Rm.info(`${answer} by ${rule}: ${path} ${why}`);
        if (!(0,guard/* isBlocked */.l)(findings))
            tools.delivered = deliver(snapshot, changeSet, findings, content, policy);
        return { kind: 'change-set', changeSet, findings };
    }
    catch (error) {
        if (error instanceof pipeline_error/* Failure */.HR && error.code === 'change-set-invalid')
            return { kind: 'broken', code: error.code, why: error.message };
        throw error;
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
