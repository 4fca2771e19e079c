export const id = 476;
export const ids = [476];
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
    how: schemas/* enum */.k5n([
        'finished',
        'failed',
        'not-found',
        'timed-out',
        'silent',
        'turns',
        'budget',
        'cancelled',
        'no-room',
        'unprepared',
    ]),
    exitCode: schemas/* int */.Whr().nullable(),
    seconds: schemas/* number */.aig().nonnegative().max(1_000_000),
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

/***/ 6476:
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
// EXTERNAL MODULE: ./src/adapters/workspace/store.ts + 1 modules
var store = __webpack_require__(5587);
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
        pattern: /(^|\/)((agents?|claude|gemini|qwen|copilot-instructions)(\.local|\.override)?\.md|\.(cursor|windsurf|cline)(rules|ignore)|\.mcp\.json|opencode\.jsonc?|\.aider\.conf\.ya?ml|skill\.md)$|(^|\/)\.(agents|claude|codex|cursor|gemini|opencode|qwen|windsurf|clinerules|roo|kiro|junie)(\/|$)|^\.github\/(agents|instructions|prompts|chatmodes|skills|hooks)(\/|$)/,
    },
];
/** The protections a path falls under, whatever is done with it: also a deletion changes what runs or rules. */
function protections(path) {
    const folded = (0,pipeline_path/* foldPath */.tu)(path);
    return protectedPaths.filter(({ pattern }) => pattern.test(folded));
}

;// CONCATENATED MODULE: ./src/pipeline/guard/secret.ts
/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const secret_forms = [
    // Installation tokens are some 520 characters with dots since 2026-04-27; the old 36 letters match as well.
    { name: 'a GitHub token', pattern: /\bgh[opsur]_[A-Za-z0-9._-]{36,}/g },
    { name: 'a GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9_]{36,}/g },
    { name: 'a GitLab token', pattern: /\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}/g },
    { name: 'a model key', pattern: /\bsk-(?:ant-|proj-|or-|svcacct-)?[A-Za-z0-9_-]{32,}/g },
    { name: 'a Google key', pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
    { name: 'an AWS key', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
    { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
    { name: 'a PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g },
    { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
    { name: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g },
    { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
];
/** What credentials a text holds that the one before did not: their kinds, never their values. */
function newSecrets(text, before) {
    const found = secret_forms.filter(({ pattern }) => text.match(pattern)?.some((secret) => !before.includes(secret)));
    return [...new Set(found.map(({ name }) => name))];
}

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
    block('secret', eachContent((after, before) => listed('holds', newSecrets(asciiOf(after), asciiOf(before))))),
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
        `---\n\n<sub>Made by Issuewright from issue #${issue.number}; the agent worked ${(0,stage/* duration */.p0)(changeSet.ending.seconds / 60)} ([run and artifacts](${runUrl})). Checks of this pull request wait for "Approve workflows to run": that click is yours. To ask for changes, review as usual; to give it up, close it.</sub>`,
    ].join('\n\n');
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
        '- ⚠️ The agent ran without a sandbox (`sandbox: none`).',
    ];
    return lines.join('\n');
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
var wiring = __webpack_require__(7157);
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


/***/ })

};
