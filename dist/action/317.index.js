export const id = 317;
export const ids = [317];
export const modules = {

/***/ 8721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ keepBefore),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   _H: () => (/* binding */ readBefore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _pipeline_guard_test_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2471);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3236);





/** How git names a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const objectId = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
/** Keeps what files held before that are compared with it beside the change set, by git's names, so that the judge need not ask for it. */
function keepBefore(files, base, into, maxBytes) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(into, { recursive: true });
    for (const file of files) {
        const content = (0,_pipeline_guard_test_change_js__WEBPACK_IMPORTED_MODULE_3__/* .isCompared */ .uQ)(file) ? (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)({ at: Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, file.path)) }, maxBytes) : null;
        if (content)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, objectId(content)), content);
    }
}
/**
 * Reads what was kept. The folder is nobody's word: a content counts only if it hashes to the very object that GitHub names for
 * the base. Null for everything else, and then GitHub is asked.
 */
function readBefore(from, maxBytes) {
    return (object) => {
        if (!/^[0-9a-f]{40}$/.test(object))
            return null;
        const content = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)({ at: Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, object)) }, maxBytes);
        return content && objectId(content) === object ? content : null;
    };
}


/***/ }),

/***/ 3236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   VI: () => (/* binding */ beginningOf),
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
/** The first bytes of a file of a foreign tree, at most `bytes`. Null as with `contentOf`. */
function beginningOf({ at }, bytes) {
    return reading(at, (file) => {
        const content = Buffer.alloc(bytes);
        return content.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, content, 0, bytes, 0));
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

/***/ 6159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writeChangeSet),
/* harmony export */   b: () => (/* binding */ readChangeSet)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pipeline_change_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5877);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6708);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3236);





/** 20,000 files (the schema's limit) with paths of 1,000 bytes fit. */
const maxJsonBytes = 32_000_000;
/**
 * Writes `<dir>/change-set.json` in one step; the contents must already lie in `<dir>/files`, where `collect` puts them.
 * @returns SHA-256 of the JSON's bytes, to travel apart from the artifact
 */
function writeChangeSet(dir, changeSet) {
    const json = `${JSON.stringify(_pipeline_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSetSchema */ .s7.parse(changeSet), null, 2)}\n`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'change-set.json.part'), json);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'change-set.json.part'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'change-set.json'));
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(Buffer.from(json));
}
/**
 * Reads a change set of which nothing is trusted. Null when there is none: the implement job ended before it wrote one.
 * Other things beside `change-set.json` and `files` (logs, rescued files) are for people and never looked at.
 * @param expectedDigest  what `writeChangeSet` returned, as it came by another way; null when none came
 * @throws Failure `change-set-invalid` for anything that is not exactly what was written
 */
function readChangeSet(dir, expectedDigest) {
    const json = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'change-set.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(json, { throwIfNoEntry: false }))
        return null;
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir);
    const bytes = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(placed(root, 'change-set.json'), maxJsonBytes);
    if (!bytes)
        throw invalid('change-set.json is no plain file of at most 32 MB');
    if (expectedDigest !== null && (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes) !== expectedDigest) {
        throw invalid('change-set.json is not the one that the implement job wrote');
    }
    const changeSet = parse(bytes);
    return { changeSet, content: readContents(root, expectedContents(changeSet)) };
}
function parse(bytes) {
    try {
        return _pipeline_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSetSchema */ .s7.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('change-set-invalid', 'The change set cannot be read: change-set.json has the wrong form.', {
            detail: '',
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
/** All of them, each hashed from the very bytes that are handed on. */
function readContents(root, expected) {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'files'), { throwIfNoEntry: false });
    if (!files && expected.size === 0)
        return new Map();
    if (!files?.isDirectory())
        throw invalid('the folder of contents is missing');
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'files'));
    const sum = names.reduce((sum, name) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'files', name)).size, 0);
    if (names.length > _pipeline_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .nQ.files || sum > _pipeline_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .nQ.totalKb * 1_024)
        throw invalid('it is too large', tooLarge);
    const extra = names.find((name) => !expected.has(name));
    if (extra !== undefined)
        throw invalid('it holds a content that no file of it names');
    const found = new Map();
    for (const [digest, bytes] of expected) {
        const content = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(placed(root, `files/${digest}`), bytes);
        if (content?.length !== bytes)
            throw invalid(`content ${digest} is missing or has another length`);
        if ((0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(content) !== digest)
            throw invalid(`content ${digest} is not what its name says`);
        found.set(digest, content);
    }
    return found;
}
function placed(root, path) {
    return { at: Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) };
}
const tooLarge = `> ${_pipeline_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .nQ.files.toLocaleString('en')} / ${_pipeline_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .nQ.totalKb.toLocaleString('en')} KiB`;
function invalid(why, detail = '') {
    return new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('change-set-invalid', `The change set cannot be trusted: ${why}.`, { detail });
}


/***/ }),

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
// EXTERNAL MODULE: ./src/pipeline/change-set.ts
var change_set = __webpack_require__(5877);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/guard/finding.ts
var finding = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/pipeline/guard/look.ts
var look = __webpack_require__(8765);
// EXTERNAL MODULE: ./src/pipeline/guard/settled.ts
var guard_settled = __webpack_require__(4317);
// EXTERNAL MODULE: ./src/pipeline/guard/test-change.ts
var test_change = __webpack_require__(2471);
// EXTERNAL MODULE: ./src/pipeline/guard.ts + 3 modules
var guard = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/pipeline/revision.ts
var revision = __webpack_require__(205);
// EXTERNAL MODULE: ./src/pipeline/rules/delivery.ts
var rules_delivery = __webpack_require__(1872);
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
// EXTERNAL MODULE: ./src/text/body.ts
var body = __webpack_require__(927);
// EXTERNAL MODULE: ./src/text/pull-request.ts + 1 modules
var pull_request = __webpack_require__(5417);
// EXTERNAL MODULE: ./src/text/revision.ts
var text_revision = __webpack_require__(5826);
// EXTERNAL MODULE: ./src/modes/wiring.ts + 9 modules
var wiring = __webpack_require__(1666);
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
            const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null;
            if (!record || enriched.trouble || !(0,rules_delivery/* mayDeliver */.BX)(record, snapshot.run))
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
    return { code: ended === 'failure' ? 'run-lost' : 'job-cancelled', message: `\`triage\`: ${ended}` };
}
/** Opens the artifact, holds it against what the triage job and the record say, and lets the guard judge it. */
async function receive(directory, inputs, snapshot, record, policy, platform, tools) {
    try {
        // Without its digest, which comes by another way, an artifact is nobody's word; nor is that of a job that failed.
        const ended = inputs['implement-result'];
        const complete = (ended === 'success' || ended === 'cancelled') && inputs['change-set-digest'] !== '';
        const read = complete ? (0,store/* readChangeSet */.b)(directory, inputs['change-set-digest']) : null;
        const code = ended === 'cancelled' ? 'job-cancelled' : 'job-crashed';
        if (!read)
            return { kind: 'broken', code, why: `\`implement\`: ${ended || '?'}` };
        // Only checks that the policy names can be shown as checks, and each of them is; of no change there is nothing to check.
        const named = read.changeSet.files.length > 0 ? policy.verify : [];
        const verification = (0,change_set/* evidenceFor */.hF)(named, read.changeSet.verification);
        // Who cancels the job wants nothing published, whatever the agent had finished by then.
        const ending = ended === 'cancelled' ? { ...read.changeSet.ending, how: 'cancelled' } : read.changeSet.ending;
        const changeSet = { ...read.changeSet, verification, ending };
        const { number, generation } = changeSet.item;
        const ordered = changeSet.workOrder === inputs['work-order-digest'] && number === snapshot.issue.number;
        if (ordered && (0,rules_delivery/* onlyPays */._0)(record, snapshot.run))
            return { kind: 'change-set', changeSet, findings: [] };
        if (!ordered || changeSet.base !== record.attempts.at(-1)?.base || generation !== record.generation) {
            throw new pipeline_error/* Failure */.HR('change-set-invalid', 'The change set answers another work order.', { detail: '' });
        }
        const { content } = read;
        const limits = {
            files: policy['max-files'],
            fileBytes: policy['max-file-kb'] * 1_024,
            totalBytes: policy['max-total-kb'] * 1_024,
        };
        const before = (0,workspace_base/* readBefore */._H)((0,external_node_path_.join)(directory, 'before'), limits.fileBytes);
        const compared = changeSet.files.filter(test_change/* isCompared */.uQ).map(({ path }) => path);
        const paths = changeSet.files.map(({ path }) => path);
        const base = paths.length > 0 ? await platform.baseFiles(changeSet.base, compared, before, paths) : new Map();
        const redactor = (0,secret/* redactorOf */.y)(ownSecrets.map((name) => inputs[name]));
        const secrets = await secretsIn(changeSet.files, content, base, redactor);
        const { settled, oneSided, undone } = await holdAgainst(record, changeSet.files, base, content, platform);
        const all = (0,guard_settled/* ownFindings */.LF)((0,guard.judge)({ changeSet, base, content, secrets, oneSided, limits }, policy), settled);
        const findings = all.map((found) => {
            return { ...found, path: redactor.redact(found.path), values: found.values.map(redactor.redact) };
        });
        for (const { answer, rule, path, values } of findings)
            wiring/* log */.Rm.info(`${answer} by ${rule}: ${path} ${values.join(', ')}`);
        const delivery = { kind: 'change-set', changeSet, findings };
        if ((0,finding/* isBlocked */.lT)(findings))
            return delivery;
        if (await takesBack(record, snapshot.discussion, changeSet, content, platform))
            throw new pipeline_error/* Failure */.HR('revision-undone', 'The revision takes back what our last commit brought.', { detail: '' });
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
/**
 * What of a round about conflicts is not its own, and where it took one side; what another has brought back to how it was before
 * the whole change. Trees that are too large to be seen make the judge stricter.
 */
async function holdAgainst(record, files, base, content, platform) {
    const [round, alone] = [(0,revision/* openRevision */.k3)(record), { settled: new Set(), oneSided: null, undone: [] }];
    if (!round || !record.change || files.length === 0)
        return alone;
    const objectOf = objectsOf(content);
    const before = await platform.baseFiles(record.change.base, [], () => null);
    if (round.cause !== 'conflicts')
        return { ...alone, undone: before ? (0,guard_settled/* asIn */.u1)(files, before, objectOf) : [] };
    const head = await platform.baseFiles(round.head, [], () => null);
    if (!base || !head || !before)
        return { ...alone, oneSided: [] };
    const trees = { base, head, before };
    return { ...alone, settled: (0,guard_settled/* settledIn */.x0)(files, trees, objectOf), oneSided: (0,guard_settled/* oneSidedIn */.bY)(files, trees, objectOf) };
}
/** Whether a round only takes back our last commit, on which people have pushed since: two requests; else its tree tells. */
async function takesBack(record, discussion, { base, files }, content, platform) {
    const round = (0,revision/* openRevision */.k3)(record);
    const last = discussion?.commits.findLast(({ ours, parents }) => ours && parents.length === 1);
    if (!round || round.cause === 'conflicts' || !last || last.sha === base || files.length === 0)
        return false;
    const [was, made] = await Promise.all([last.parents[0] ?? '', last.sha].map((sha) => platform.baseFiles(sha, [], () => null)));
    return was != null && made != null && (0,guard_settled/* isTakenBack */.Zb)(files, { was, made }, objectsOf(content));
}
/** Git's names of contents, by their SHA-256. */
const objectsOf = (content) => (sha256) => {
    const bytes = content.get(sha256 ?? '');
    return bytes && (0,workspace_base/* objectId */.Tu)(bytes);
};
/** Kinds of credentials that a scanner finds in names and contents, and of those that this run has itself, by path. */
async function secretsIn(files, content, base, redactor) {
    const { scan } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 3316));
    const found = new Map();
    for (const file of files) {
        if (file.op === 'delete')
            continue;
        const old = base?.get(file.path);
        const text = (0,secret/* textsOf */.CB)(file.path, (0,look/* asciiOf */.Z)(content.get(file.sha256 ?? '') ?? new Uint8Array()));
        const before = (0,secret/* textsOf */.CB)(old ? file.path : '', (0,look/* asciiOf */.Z)(old?.content ?? new Uint8Array()));
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
    const draft = (0,rules_delivery/* opensAsDraft */.f5)(policy, changeSet.verification, findings);
    const points = round ? (0,text_revision/* pointsIn */.li)(changeSet.summary, policy['link-hosts']) : new Map();
    return {
        base: changeSet.base,
        files,
        title,
        message: (0,pull_request/* renderCommitMessage */.jq)(title, issue),
        body: (0,pull_request/* renderPullRequest */.je)(context),
        draft,
        revise: (page) => (0,pull_request/* renderRevisedPage */.UL)(page, context, policy.draft),
        points,
        concerns: (0,body/* capped */.uo)((0,pull_request/* concerns */.Kc)({ changeSet, findings, words }), words),
    };
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ changedFileSchema),
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   hF: () => (/* binding */ evidenceFor),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   s7: () => (/* binding */ changeSetSchema)
/* harmony export */ });
/* unused harmony exports endingSchema, agentRunSchema, roomReportSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1199);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3741);



const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** The largest change that `max-files` and `max-total-kb` can allow: a job holds all of it in memory. */
const largest = { files: 3_000, totalKb: 51_200 };
/** One difference between the base tree and the agent's tree. `kind` says what lstat saw; only a `file` can be published. */
const changedFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('op', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        op: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['add', 'edit']),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['file', 'symlink', 'submodule', 'special']),
        /** Git's file mode: 100644, 100755 for executables, 120000 for symlinks. */
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['100644', '100755', '120000', '160000', '000000']),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        /** SHA-256 of the content; the content is in `files/<sha256>`. Null when it was not taken along: not a file, or too large. */
        sha256: digest.nullable(),
        /** Kinds of credentials that were taken out of the content before it was kept; such a file is never published. */
        secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(60)).max(20).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ op: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('delete'), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }),
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
const endingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    how: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(endings),
    /** Names and foreign words, redacted; empty when `how` says it all. */
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1_000),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    /** Of all runs together, or of the command that could not prepare the base. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().max(1_000_000),
});
/** One run of one agent: a try, or a repair after a failed check. */
const agentRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    agent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300),
    how: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(endings),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1_000),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    repair: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** The room the agent had, with what the probes found; null when none could be built. */
const roomReportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_room_js__WEBPACK_IMPORTED_MODULE_2__/* .roomKinds */ .n),
    proof: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200), holds: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500) }))
        .max(50),
    /** Hosts that were asked for and refused. */
    refused: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300)).max(100),
});
/** One verification command, run by us after the agent, on base plus change set: measured, not claimed. */
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    /** The last lines of its output, at most 4 kB. */
    tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4_096),
});
/** What the implement job hands to the publish job. Publish trusts none of it: it parses, hashes and judges all again. */
const changeSetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** SHA-256 of the work order it answers. */
    workOrder: digest,
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
    item: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), generation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() }),
    ending: endingSchema,
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(agentRunSchema).max(50),
    room: roomReportSchema.nullable(),
    /** The gateway's count; null when the agent had none. */
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .ht.nullable(),
    /** What `prepare` did on the base. */
    preparation: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evidenceSchema),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changedFileSchema).max(20_000),
    /** True when the walk stopped early because a limit was passed; `files` is then not all. */
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Paths the agent wrote outside its tree, as far as we looked; they are never published. */
    outside: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).max(100),
    /** The agent's own words, unverified, if it left any in its summary file. */
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(20_000),
    verification: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evidenceSchema),
});
/** One evidence for each command; what was not run, for the reason given, has failed. */
function evidenceFor(commands, ran, why = '') {
    const notRun = { passed: false, exitCode: null, timedOut: false, seconds: 0, tail: why.slice(-4_096) };
    return commands.map((command) => ran.find((one) => one.command === command) ?? { command, ...notRun });
}


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ ownFindings),
/* harmony export */   Zb: () => (/* binding */ isTakenBack),
/* harmony export */   bY: () => (/* binding */ oneSidedIn),
/* harmony export */   u1: () => (/* binding */ asIn),
/* harmony export */   x0: () => (/* binding */ settledIn)
/* harmony export */ });
/** Rules that name a path but look at the change set as a whole: with what the base has new, a settled path may be at fault too. */
const whole = ['over-limit', 'collision', 'lock-file-alone'];
const same = (a, b) => a?.mode === b?.mode && a?.object === b?.object;
/**
 * Where a branch was brought together with the base: paths of the result that stand as on the branch, while the base has left
 * them as they were when the branch began. They were judged before, or are people's; all else is judged as a change to the base.
 * @param objectOf  git's name of a content, by its SHA-256
 */
function settledIn(files, { base, head, before }, objectOf) {
    const asOnBranch = asIn(files, head, objectOf).filter((path) => same(base.get(path), before.get(path)));
    return new Set(asOnBranch);
}
/** Paths that the branch and the base have both changed, and that stand as one of the two has them. */
function oneSidedIn(files, { base, head, before }, objectOf) {
    const changed = new Set(files.map(({ path }) => path));
    const asOnBranch = new Set(asIn(files, head, objectOf));
    const differs = (path, a, b) => !same(a.get(path), b.get(path));
    return [...new Set([...base.keys(), ...head.keys(), ...before.keys()])].filter((path) => {
        const isContested = differs(path, base, before) && differs(path, head, before) && differs(path, base, head);
        return isContested && (asOnBranch.has(path) || !changed.has(path));
    });
}
/** Paths of a change that stand as they do in a tree. */
function asIn(files, tree, objectOf) {
    const now = (file) => file.op === 'delete' ? undefined : { mode: file.mode, object: objectOf(file.sha256) ?? '' };
    return files.filter((file) => same(tree.get(file.path), now(file))).map(({ path }) => path);
}
/** Whether a change does nothing but bring every path that a commit has changed back to how it was before that commit. */
function isTakenBack(files, { was, made }, objectOf) {
    const back = new Set(asIn(files, was, objectOf));
    const changed = [...new Set([...was.keys(), ...made.keys()])].filter((path) => !same(was.get(path), made.get(path)));
    return back.size === files.length && changed.length > 0 && changed.every((path) => back.has(path));
}
/** What was found in a change, without what is said of settled paths alone. */
function ownFindings(findings, settled) {
    return findings.filter(({ rule, path }) => whole.includes(rule) || !settled.has(path));
}


/***/ }),

/***/ 3741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ nothingUsed),
/* harmony export */   ZH: () => (/* binding */ budgetSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** Hard stops of one run, all agents and rounds of it together. */
const budgetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /** Input and output together. */
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    /** Milliseconds since 1970. */
    deadline: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
});
/** What the gateway counted. It leaves this in a file after every request, whole each time. */
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Requests let through to a model. */
    requests: count,
    input: count,
    /** The part of `input` that came from the provider's cache. */
    cached: count,
    output: count,
    /** By the price table; models without a price add nothing and are named in `unpriced`. */
    costUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    unpriced: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100)).max(20),
    /** Which hard stop was reached, if one was. */
    stopped: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['requests', 'tokens', 'usd', 'deadline']).nullable(),
    /** What was asked for and refused (endpoints, models), at most 20 kinds. */
    refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200)).max(20),
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


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   li: () => (/* binding */ pointsIn),
/* harmony export */   x1: () => (/* binding */ renderAnswer)
/* harmony export */ });
/* harmony import */ var _pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1773);
/* harmony import */ var _pipeline_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7920);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(406);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5406);




/** The agent's own words on one point, or on all of a round, are cut here. */
const longest = 2_000;
/** What a round of revision has done, for the reply in a talk: where it is to be seen, then what the agent says of it. */
function renderAnswer(done, { review, pull }) {
    const file = done.changed === null ? [] : [done.changed ? review.changes : review.leaves];
    const where = done.sha === null ? [] : [[review.revised(done.sha), ...file].join(' ')];
    return [
        ...where,
        ...(done.concerns?.length ? [`**${pull.eyes}**\n\n${done.concerns.join('\n')}`] : []),
        ...(done.said ? [`${review.words}\n\n${(0,_code_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(done.said)}`] : []),
        (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .keyMark */ .JY)(done.key),
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
    const boxes = _pipeline_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .whyClosed */ .P.map((why) => `- [ ] ${review.why[why]} ${(0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .whyMark */ .iI)(why)}`);
    return [review.closed, boxes.join('\n'), (0,_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .keyMark */ .JY)(_pipeline_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .whyKey */ .uc)].join('\n\n');
}


/***/ })

};
