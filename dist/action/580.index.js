export const id = 580;
export const ids = [580];
export const modules = {

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
    const expected = expectedContents(changeSet);
    checkContents(root, expected);
    return { changeSet, content: async (digest) => readContent(root, digest, expected) };
}
function parse(bytes) {
    try {
        return _pipeline_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSetSchema */ .s7.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (cause) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('change-set-invalid', 'The change set cannot be read: change-set.json has the wrong form.', {
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
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'files'), { throwIfNoEntry: false });
    if (!files && expected.size === 0)
        return;
    if (!files?.isDirectory())
        throw invalid('the folder of contents is missing');
    const extra = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'files')).find((name) => !expected.has(name));
    if (extra !== undefined)
        throw invalid('it holds a content that no file of it names');
    for (const [digest, bytes] of expected) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'files', digest), { throwIfNoEntry: false });
        if (!stat?.isFile() || stat.size !== bytes || bytes > maxContentBytes)
            throw invalid(`content ${digest} is missing or has another length`);
        if ((0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(placed(root, `files/${digest}`)) !== digest)
            throw invalid(`content ${digest} is not what its name says`);
    }
}
function readContent(root, digest, expected) {
    if (!expected.has(digest))
        throw invalid(`content ${digest} is not part of it`);
    const content = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$E)(placed(root, `files/${digest}`), maxContentBytes);
    if (!content || (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(content) !== digest)
        throw invalid(`content ${digest} changed while it was in use`);
    return content;
}
function placed(root, path) {
    return { at: Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) };
}
function invalid(why) {
    return new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('change-set-invalid', `The change set cannot be trusted: ${why}.`);
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ endings),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   s7: () => (/* binding */ changeSetSchema)
/* harmony export */ });
/* unused harmony exports changedFileSchema, endingSchema, agentRunSchema, roomReportSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
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
];
const endingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    how: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(endings),
    /** In a sentence, redacted; empty when `how` says it all. */
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1_000),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    /** Of all runs together. */
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

/***/ 4475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ hasGitDirectory),
/* harmony export */   Zd: () => (/* binding */ whyBadName),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   ls: () => (/* binding */ whyEscaping),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/** Bytes a path may have in all, so that it also fits below a runner's work folder; Linux ends at 4,096, Windows near 260. */
const maxPathBytes = 1_000;
/** Bytes one component may have: NAME_MAX of every common file system. */
const maxComponentBytes = 255;
/**
 * The form under which two spellings of a path are the same somewhere: upper and lower case, compatibility forms (NFKC),
 * characters that HFS+ ignores, and the dots and spaces at the end of a name that Windows drops. Folding twice changes nothing.
 */
function foldPath(path) {
    const folded = path
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/i\u0307+/g, 'i') // what lower case makes of U+0130, the dotted capital I
        .replace(/(?<=[^. /])[. ]+(?=\/|$)/g, '')
        .normalize('NFKC');
    return folded === path ? path : foldPath(folded);
}
/** Whether git on some file system would take a component of the path for its own directory (`.git`, `.GIT `, `git~1`). */
function hasGitDirectory(path) {
    return foldPath(path)
        .split('/')
        .some((name) => name === '.git' || name === 'git~1');
}
/** Paths that do not stay where they say, whoever made them. */
const escapes = [
    ['is empty', (path) => path === ''],
    ['is absolute', (path) => path.startsWith('/')],
    ['has a backslash', (path) => path.includes('\\')],
    ['has a null character or half a character', (path) => path.includes('\0') || !path.isWellFormed()],
    ['has an empty component', (path) => path.split('/').includes('')],
    ['has a dot component', (path) => path.split('/').some((name) => /^\.{1,2}$/.test(name.normalize('NFKC')))],
];
/** Names that break on another machine, in a shell or before a reader's eyes. `\p{L}\p{M}\p{N}`: letters and digits of any script. */
const badNames = [
    ['is longer than 1,000 bytes', (path) => bytesOf(path) > maxPathBytes],
    [
        'has a component of more than 255 bytes',
        (path) => path.split('/').some((name) => bytesOf(name) > maxComponentBytes),
    ],
    ['has an invisible character', (path) => /\p{Default_Ignorable_Code_Point}/u.test(path)],
    ['has a character outside the allow-list', (path) => !/^[\p{L}\p{M}\p{N} ._\-+@()[\]{},=~#%&!'^/]*$/u.test(path)],
    ['is not in Unicode normal form C', (path) => path !== path.normalize('NFC')],
    ['has a name that begins or ends with a space, or ends with a dot', (path) => /(^|\/) |[. ](\/|$)/.test(path)],
    ['has a name reserved on Windows', (path) => path.split('/').some(isReserved)],
    ['has a Windows short name', (path) => /(^|\/)[^./~]{1,6}~\d+(\.[^./]{0,3})?(\/|$)/.test(path)],
];
/** Why a path leaves its tree or means another place than it says; null when it is sound. Existing files are no excuse. */
function whyEscaping(path) {
    return escapes.find(([, applies]) => applies(path))?.[0] ?? null;
}
/** Why a sound path should not be given to a new file; null when it may. A name that the base already has is not judged. */
function whyBadName(path) {
    return badNames.find(([, applies]) => applies(path))?.[0] ?? null;
}
/** The directories above a path, outermost first: `a/b/c` has `a` and `a/b`. */
function parentsOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
}
function isReserved(name) {
    return /^(con|prn|aux|nul|(com|lpt)\d)\s*(\.|$)/i.test(name.normalize('NFKC'));
}
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ newSecrets),
/* harmony export */   fp: () => (/* binding */ redactSecrets),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* unused harmony exports formsOf, holdsKnown, redactKnown */
/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const prefixed = [
    // Installation tokens are some 520 characters with dots since 2026-04-27; the old 36 letters match as well.
    { name: 'a GitHub token', pattern: '\\bgh[opsur]_[A-Za-z0-9._-]{36,}' },
    { name: 'a GitHub token', pattern: '\\bgithub_pat_[A-Za-z0-9_]{22,}' },
    { name: 'a GitLab token', pattern: '\\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}' },
    // Style sheets have short names with dashes after `sk-`; keys have a known prefix, no dash early on, or are long.
    {
        name: 'a model key',
        pattern: '\\bsk-(?:(?:ant|proj|or|svcacct)-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{20,}[A-Za-z0-9_-]*|[A-Za-z0-9_-]{32,})',
    },
    { name: 'a Google key', pattern: '\\bAIza[A-Za-z0-9_-]{35}' },
    { name: 'an AWS key', pattern: '\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b' },
    { name: 'an npm token', pattern: '\\bnpm_[A-Za-z0-9]{36}\\b' },
    { name: 'a PyPI token', pattern: '\\bpypi-AgE[A-Za-z0-9_-]{50,}' },
    { name: 'a Slack token', pattern: '\\bxox[abeoprs]-[A-Za-z0-9-]{10,}' },
    { name: 'a Stripe key', pattern: '\\b[rs]k_live_[A-Za-z0-9]{20,}' },
    // With its end when that is near, else with the lines of base64 that follow, else its first line alone.
    {
        name: 'a private key',
        pattern: '-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?!-----)[\\s\\S]){0,20000}-----END [A-Z0-9 ]{1,60}-----|(?:(?:\\s|\\\\n)+[A-Za-z0-9+/=]{16,})*)',
    },
];
const anyPrefixed = new RegExp(prefixed.map(({ pattern }) => pattern).join('|'), 'g');
const eachPrefixed = prefixed.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'g') }));
const redacted = '[redacted secret]';
/** Puts `[redacted secret]` in the place of everything that looks like a credential; `told` hears how often, never what. */
function redactSecrets(text, told = () => { }) {
    return text.replace(anyPrefixed, () => {
        told();
        return redacted;
    });
}
/** What credentials a text holds that the one before did not: their kinds, never their values. */
function newSecrets(text, before) {
    const found = eachPrefixed.filter(({ pattern }) => text.match(pattern)?.some((secret) => !before.includes(secret)));
    return [...new Set(found.map(({ name }) => name))];
}
/** Shorter values would redact ordinary words. */
const leastLength = 8;
/** What remains without a well-known prefix (`sk-ant-` is 7 characters) must still be a secret. */
const prefixLength = 7;
const leastRest = 12;
/** What may stand between any two characters of a secret without hiding it. */
const gap = /[\s\u200b-\u200d\u2060]/;
const gaps = new RegExp(`${gap.source}+`, 'g');
/**
 * The forms of secrets whose values we know: plain, base64 at all three alignments (url-safe as well), hex, URL and JSON
 * encoded, reversed, and without the first 7 characters. Values of less than 8 characters have none.
 */
function formsOf(values) {
    const forms = values.filter((value) => value.replace(gaps, '').length >= leastLength).flatMap(eachForm);
    return [...new Set(forms.map((form) => form.replace(gaps, '')))].filter((form) => form.length >= leastLength);
}
function eachForm(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    const url = encodeURIComponent(value.toWellFormed());
    const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift));
    const rest = value.length >= prefixLength + leastRest ? [value.slice(prefixLength)] : [];
    return [
        value,
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
        url,
        url.replace(/%../g, (code) => code.toLowerCase()),
        hex.replace(/../g, '%$&'),
        JSON.stringify(value).slice(1, -1),
        [...value].reverse().join(''),
        ...rest,
    ];
}
/** The characters of base64 that depend on `bytes` alone when these begin `shift` bytes into a group of three. */
function base64Core(bytes, shift) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const text = whole.toString('base64').replace(/=+$/, '');
    return text.slice(shift === 0 ? 0 : shift + 1, whole.length % 3 === 0 ? undefined : -1);
}
/** Whether a text holds one of the secrets in any form, also with white space within it. Linear in the text. */
function holdsKnown(text, forms) {
    const dense = text.replace(gaps, '');
    return forms.some((form) => dense.includes(form));
}
/** Puts `[redacted secret]` in the place of every form of the secrets, white space within it or not. Linear in the text. */
function redactKnown(text, forms) {
    const dense = text.replace(gaps, '');
    const found = new Uint8Array(dense.length);
    for (const form of forms) {
        for (let at = dense.indexOf(form); at >= 0; at = dense.indexOf(form, at + form.length)) {
            found.fill(1, at, at + form.length);
        }
    }
    if (!found.includes(1))
        return text;
    const parts = [];
    let from = 0;
    let place = 0;
    for (let i = 0; i < text.length; i++) {
        if (gap.test(text.charAt(i)))
            continue;
        const [before, here, after] = [found[place - 1] === 1, found[place] === 1, found[place + 1] === 1];
        if (here && !before)
            parts.push(text.slice(from, i), redacted);
        if (here && !after)
            from = i + 1;
        place += 1;
    }
    return [...parts, text.slice(from)].join('');
}
/** @param values  secrets of this run; empty where it has none, as beside an agent */
function redactorOf(values) {
    const forms = formsOf(values);
    return {
        redact: (text) => redactKnown(redactSecrets(text), forms),
        known: (text) => (holdsKnown(text, forms) ? ['a secret of this run'] : []),
    };
}


/***/ }),

/***/ 3741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ nothingUsed),
/* harmony export */   ZH: () => (/* binding */ budgetSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

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
