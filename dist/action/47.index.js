export const id = 47;
export const ids = [47];
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
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3236);




/** How git names a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const objectId = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
/** Keeps what edited files held before beside the change set, by git's names, so that the judge need not ask for it. */
function keepBefore(files, base, into, maxBytes) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(into, { recursive: true });
    for (const { op, path } of files) {
        const content = op === 'edit' ? (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .contentOf */ .$E)({ at: Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path)) }, maxBytes) : null;
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
        const content = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .contentOf */ .$E)({ at: Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, object)) }, maxBytes);
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
/** Ceiling for one content; the guard's own limit is far lower. */
const maxContentBytes = 100_000_000;
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
    const extra = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'files')).find((name) => !expected.has(name));
    if (extra !== undefined)
        throw invalid('it holds a content that no file of it names');
    const found = new Map();
    for (const [digest, bytes] of expected) {
        const content = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(placed(root, `files/${digest}`), Math.min(bytes, maxContentBytes));
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
function invalid(why) {
    return new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('change-set-invalid', `The change set cannot be trusted: ${why}.`, { detail: '' });
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ changedFileSchema),
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   s7: () => (/* binding */ changeSetSchema)
/* harmony export */ });
/* unused harmony exports endingSchema, agentRunSchema, roomReportSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1199);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3741);



const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
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


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ ownFindings),
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


/***/ })

};
