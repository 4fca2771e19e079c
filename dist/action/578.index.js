export const id = 578;
export const ids = [578];
export const modules = {

/***/ 3578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge),
  ruleNames: () => (/* binding */ ruleNames),
  table: () => (/* binding */ table),
  whyNoPolicy: () => (/* binding */ whyNoPolicy)
});

// EXTERNAL MODULE: ./src/pipeline/glob.ts
var pipeline_glob = __webpack_require__(1494);
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
    const seen = new Set();
    for (const { op, path } of files) {
        const clashing = () => (op === 'delete' ? null : (placesOf(path).map(clash).find(Boolean) ?? null));
        const other = seen.has(path) ? path : clashing();
        if (other !== null)
            found.push({ path, with: other });
        seen.add(path);
        if (op !== 'delete')
            occupy(path);
    }
    return found;
    function occupy(path) {
        for (const place of placesOf(path)) {
            if (known.has(place.path))
                continue;
            known.add(place.path);
            places.set((0,pipeline_path/* foldPath */.tu)(place.path), place);
        }
    }
    /** Two spellings that the base itself already has are not this change set's doing. */
    function clash({ path, directory }) {
        const other = places.get((0,pipeline_path/* foldPath */.tu)(path));
        if (!other || (other.path === path && other.directory === directory))
            return null;
        return known.has(path) && other.path !== path ? null : other.path;
    }
}
/** What a path takes: its own place, and those of the directories above it. */
function placesOf(path) {
    return [{ path, directory: false }, ...(0,pipeline_path/* parentsOf */.fY)(path).map((parent) => ({ path: parent, directory: true }))];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/pipeline/guard/look.ts
var look = __webpack_require__(8765);
;// CONCATENATED MODULE: ./src/pipeline/guard/dependency.ts



// biome-ignore format: a table is read as a table
const tools = [
    { manifest: /^(package\.(json5?|yaml)|pnpm-workspace\.yaml)$/, lock: /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/, registries: 'registry.npmjs.org registry.yarnpkg.com npm.jsr.io' },
    { manifest: /^(deno\.jsonc?|package\.json)$/, lock: /^deno\.lock$/, registries: 'deno.land jsr.io npm.jsr.io registry.npmjs.org' },
    { manifest: /^pipfile$/, lock: /^pipfile\.lock$/, registries: 'pypi.org files.pythonhosted.org' },
    { manifest: /^(pyproject|pixi)\.toml$/, lock: /^(poetry|uv|pdm|pixi)\.lock$/, registries: 'conda.anaconda.org pypi.org files.pythonhosted.org' },
    { manifest: /^(pyproject\.toml|setup\.(py|cfg)|requirements.*\.(txt|in)|environment\.ya?ml)$/, lock: /^pylock(\.[\w-]+)?\.toml$/, registries: 'pypi.org files.pythonhosted.org' },
    { manifest: /^cargo\.toml$/, lock: /^cargo\.lock$/, registries: 'index.crates.io github.com/rust-lang/crates.io-index', anywhere: true },
    { manifest: /^go\.(mod|work)$/, lock: /^go\.(work\.)?sum$/ },
    { manifest: /^(gemfile|gems\.rb|.*\.gemspec)$/, lock: /^(gemfile\.lock|gems\.locked)$/, registries: 'rubygems.org', also: /^version\.rb$/ },
    { manifest: /^composer\.json$/, lock: /^composer\.lock$/, registries: 'repo.packagist.org getcomposer.org github.com api.github.com' },
    { manifest: /^(pom\.xml|(build|settings)\.gradle(\.kts)?|libs\.versions\.toml|build\.sbt)$/, lock: /^gradle\.lockfile$/, anywhere: true },
    { manifest: /^(.*\.(cs|fs|vb)proj|(directory\.)?packages\.(config|props))$/, lock: /^packages\.lock\.json$/, anywhere: true },
    { manifest: /^paket\.dependencies$/, lock: /^paket\.lock$/, registries: 'api.nuget.org' },
    { manifest: /^(mix\.exs|rebar\.config)$/, lock: /^(mix|rebar)\.lock$/, registries: 'hex.pm repo.hex.pm' },
    { manifest: /^pubspec\.yaml$/, lock: /^pubspec\.lock$/, registries: 'pub.dev pub.dartlang.org' },
    { manifest: /^package\.swift$/, lock: /^package\.resolved$/, registries: 'github.com', also: /^project\.pbxproj$/, anywhere: true },
    { manifest: /^(podfile|.*\.podspec)$/, lock: /^podfile\.lock$/, registries: 'cdn.cocoapods.org github.com/cocoapods/specs.git', also: /^(package\.json|pubspec\.yaml)$/ },
    { manifest: /^flake\.nix$/, lock: /^flake\.lock$/ },
    { manifest: /^versions\.tf$/, lock: /^\.terraform\.lock\.hcl$/, also: /\.(tf|tofu)(\.json)?$/ },
    { manifest: /^module\.bazel$/, lock: /^module\.bazel\.lock$/, registries: 'bcr.bazel.build' },
    { manifest: /^(stack|package)\.yaml$|\.cabal$/, lock: /^stack\.yaml\.lock$/ },
    { manifest: /^chart\.yaml$/, lock: /^chart\.lock$/ },
    { manifest: /^conanfile\.(py|txt)$/, lock: /^conan\.lock$/ },
];
/** Files that tell a package manager or shell where to fetch from or what to load. */
const settings = /(^|\/)(\.npmrc|\.yarnrc(\.yml)?|\.pnpmfile\.[cm]?js|binding\.gyp|pip\.conf|\.envrc|nuget\.config|\.bazelrc|requirements\/.+\.(txt|in))$/;
/** Scripts that npm, pnpm or yarn run by themselves on install, pack or publish, and the events of composer. */
const lifecycle = {
    'package.json': /^((pre|post)?(install|prepare|pack|publish|uninstall)|prepublishOnly|dependencies|pnpm:devPreinstall)$/,
    'composer.json': /^((pre|post)-(install|update|status|archive|autoload|create-project|root-package|package|operations|pool|command|file)\b.*|init|command)$/,
};
/** The same where pnpm reads other languages than JSON, line by line. */
const scriptLine = /\b(?:(?:pre|post)?(?:install|prepare|pack|publish|uninstall)|prepublishOnly|devPreinstall)["']?\s*:.*/g;
const manifestSchema = schemas/* looseObject */._H3({ scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() });
/** Whether a file decides what foreign code is installed. */
function isDependencyFile(path) {
    const name = baseName(path);
    return settings.test((0,pipeline_path/* foldPath */.tu)(path)) || tools.some(({ manifest, lock }) => manifest.test(name) || lock.test(name));
}
/** Lock files without a manifest of their tool that says something new above, beside or below them: contents without a stated wish. */
const lonelyLocks = (set) => {
    const named = set.changeSet.files.map((file) => ({ file, path: file.path, name: baseName(file.path) }));
    const folders = (path) => ['', ...(0,pipeline_path/* parentsOf */.fY)(path)];
    const own = (path) => folders(path).at(-1) ?? '';
    return tools.flatMap(({ manifest, lock, also, anywhere }) => {
        const locks = named.flatMap(({ name, path }) => (lock.test(name) ? [path] : []));
        if (locks.length === 0)
            return [];
        const isWish = (name) => manifest.test(name) || also?.test(name);
        const wishes = named.flatMap(({ file, name, path }) => (isWish(name) && saysMore(file, set) ? [path] : []));
        const [at, above] = [new Set(wishes.map(own)), new Set(wishes.flatMap(folders))];
        const isWished = (path) => above.has(own(path)) || folders(path).some((folder) => at.has(folder));
        return locks.flatMap((path) => ((anywhere ? wishes.length > 0 : isWished(path)) ? [] : (0,look/* complain */.cc)(path)));
    });
};
/** Whether a file is written, and has changed in more than white space. */
function saysMore(file, set) {
    if (!(0,look/* isWritten */.QH)(file))
        return false;
    const [after, before] = [(0,look/* contentOf */.$E)(file, set), set.base?.get(file.path)?.content ?? new Uint8Array()];
    const said = (bytes) => (0,look/* textOf */.b6)(bytes).replace(/\s+/g, '');
    return !after || said(after) !== said(before);
}
/** Names of the scripts that run by themselves and that a manifest adds or changes; `?` for what is no JSON, which some managers read. */
function newLifecycleScripts(path, text, before) {
    const name = baseName(path);
    if (name === 'package.json' || name === 'composer.json')
        return newScripts(text, before, lifecycle[name]);
    if (!/^package\.(json5|yaml)$/.test(name))
        return [];
    const old = new Set(unescaped(before).match(scriptLine));
    return (unescaped(text).match(scriptLine) ?? []).filter((line) => !old.has(line));
}
/** Names of the scripts for tests that a package.json changes or drops. */
function lostTestScripts(path, text, before) {
    return baseName(path) === 'package.json' && before !== '' ? newScripts(before, text, /^(pre|post)?test(:|$)/) : [];
}
function newScripts(text, before, wanted) {
    const [scripts, old] = [scriptsIn(text), scriptsIn(before) ?? {}];
    const isNew = (key) => wanted.test(key) && JSON.stringify(scripts?.[key]) !== JSON.stringify(old[key]);
    return scripts ? Object.keys(scripts).filter(isNew) : ['?'];
}
/** What can be fetched: addresses, also as programs mend them, `user@host:path`, and `github:owner/name`. */
const fetched = /(?<![a-z\d])(?:https?:|(?:ssh|git|s?ftp|svn|hg|s3|gs):[/\\])[:/\\]*([^\s/?#]+)(?=(\/[^\s?#]{0,300})?)|(?<![\w.-])[\w.-]+@([a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}):(?=[\w~./-])|(?<![\w.-])(github|gitlab|bitbucket|gist):(?=\w)/gi;
/** What a package says about itself, beside its version. */
const about = new Set('authors deprecated description funding homepage license notification-url suggest support'.split(' '));
/** Hosts from which a lock file newly fetches, other than the registries of its tool. `bun.lockb` cannot be read. */
function newSources(path, text, before) {
    const name = baseName(path);
    const tool = tools.find(({ lock }) => lock.test(name));
    if (!tool || name === 'bun.lockb')
        return [];
    const registries = new Set(tool.registries?.split(' '));
    const hosts = (of) => [...sourcesOf(name, of).matchAll(fetched)].flatMap(([, chunk = '', rest = '', host = hostIn(chunk), forge]) => {
        const place = `${host}${rest.toLowerCase()}`.replace(/[)"',:}]{1,4}$/, '');
        const isKnown = registries.has(host) || registries.has(place);
        return isKnown ? [] : (forge ?? host).toLowerCase();
    });
    const old = new Set(hosts(before));
    return [...new Set(hosts(text))].filter((host) => host !== '' && !old.has(host));
}
/** The host before a path, without the user; with a backslash every reader sees another one. */
function hostIn(chunk) {
    if (chunk.includes('\\'))
        return chunk;
    const host = chunk.slice(chunk.lastIndexOf('@') + 1, chunk.lastIndexOf('@') + 300);
    return host.replace(/[^\p{L}\p{N}\]]+$/u, '').toLowerCase();
}
/** What a lock file says, as it stands and as its tool and programs for addresses read it; not what packages say about themselves. */
function sourcesOf(name, text) {
    const found = [];
    const said = function (key, value) {
        if (typeof this['version'] === 'string' && about.has(key))
            return undefined;
        for (const one of [key, value])
            if (typeof one === 'string')
                found.push(one, one.replace(/[\t\r\n]/g, ''));
        return value;
    };
    try {
        JSON.stringify(jsonIn(text), said);
        return found.join('\n');
    }
    catch {
        const plain = withoutNotes(name, text.replaceAll('\r\n', '\n'));
        const decode = (part) => part.replace(/%(2f|3a|40|5c)/gi, (_, code) => characterOf(code));
        // Within quotes an empty line is a line feed.
        const read = unescaped(plain).replace(/[\t\r]|\n\s*\n\s*/g, '');
        return `${plain}\n${read}`.replace(/%3a(?:%2f)+[^\s"'&]*/gi, decode);
    }
}
/** Notes in TOML, and in YAML with the lines of their block. */
const tomlNote = /^(?:description|summary) = "(?!.*''')(?:[^"\\\n]|\\.)*"$/gm;
const yamlNote = /^( +)deprecated: (?:'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*"|[^\s&*!?{}[\]|>%@`#"'-].*|[|>][-+\d]*(?:\n(?:\1 .*|[ \t]*)(?=\n|$))*)$/gm;
/** Without the notes of packages; in YAML only where no line leaves a bracket or quote open, in which a note would be none. */
function withoutNotes(name, text) {
    if (/^(poetry|pdm)\.lock$/.test(name))
        return text.replace(tomlNote, '');
    const plain = text.replace(yamlNote, '');
    return plain.split('\n').some(isOpen) ? text : plain;
}
function isOpen(line) {
    const bare = line.replace(/(^|[{[,]|[:?-]\s)(\s*)(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")/g, '$1$2');
    const count = (mark) => bare.match(mark)?.length ?? 0;
    return count(/[{[]/g) !== count(/[}\]]/g) || /(?:^|[\s,:[{])["']|\s#/.test(bare);
}
/** A text with its escapes read: what JSON, TOML and YAML write with a backslash. */
function unescaped(text) {
    const read = (whole, long, short = long) => (short ? characterOf(short) : whole === '\\/' ? '/' : '');
    return text.replace(/\\(?:\r?\n\s*|[/trn]|[uU](?:0000)?([\da-fA-F]{4})|x([\da-fA-F]{2}))/g, read);
}
/** Whether a file is a list of exact packages that a program wrote. */
function isLock(path) {
    return tools.some(({ lock }) => lock.test(baseName(path)));
}
/** Null where there is no telling. */
function scriptsIn(text) {
    try {
        return manifestSchema.parse(jsonIn(text)).scripts ?? {};
    }
    catch {
        return null;
    }
}
const jsonIn = (text) => JSON.parse(text.replace(/^\ufeff/, ''));
const characterOf = (code) => String.fromCharCode(Number.parseInt(code, 16));
function baseName(path) {
    return (0,pipeline_path/* foldPath */.tu)(path.slice(path.lastIndexOf('/') + 1));
}

// EXTERNAL MODULE: ./src/pipeline/guard/protected.ts
var guard_protected = __webpack_require__(638);
;// CONCATENATED MODULE: ./src/pipeline/guard/size.ts

/** Deleting a greater share of the repository than this, or more files, deserves a look. */
const [largeShare, manyDeletions] = [0.2, 50];
/** The limits of the settings, each told by its name with what was found and what may be. */
const overLimit = ({ changeSet: { files }, limits }) => {
    const written = files.filter(look/* isWritten */.QH);
    const kb = (bytes) => Math.ceil(bytes / 1_024);
    const total = written.reduce((sum, { bytes }) => sum + bytes, 0);
    const fact = (setting, found, most) => [`${setting}: ${found} > ${most}`];
    return [
        ...(files.length > limits.files ? [(0,look/* complain */.cc)('', fact('max-files', files.length, limits.files))] : []),
        ...(total > limits.totalBytes ? [(0,look/* complain */.cc)('', fact('max-total-kb', kb(total), kb(limits.totalBytes)))] : []),
        ...written
            .filter(({ bytes }) => bytes > limits.fileBytes)
            .map(({ path, bytes }) => (0,look/* complain */.cc)(path, fact('max-file-kb', kb(bytes), kb(limits.fileBytes)))),
    ];
};
const largeDeletion = ({ changeSet: { files }, base }) => {
    const deleted = files.filter(({ op }) => op === 'delete').length;
    const all = base?.size ?? files.length;
    return deleted > manyDeletions || deleted / all > largeShare ? [(0,look/* complain */.cc)('', [`${deleted} / ${all}`])] : [];
};

// EXTERNAL MODULE: ./src/pipeline/guard/test-change.ts
var test_change = __webpack_require__(2471);
// EXTERNAL MODULE: ./src/pipeline/guard/text.ts
var guard_text = __webpack_require__(6033);
// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/pipeline/secret.ts
var secret = __webpack_require__(3700);
;// CONCATENATED MODULE: ./src/pipeline/guard.ts











/** How an LFS pointer begins, also of the programs before LFS: https://github.com/git-lfs/git-lfs/blob/main/lfs/pointer.go */
const lfsPointer = /^\s*version +https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//;
/** The rules, in the order in which people should read their findings. What each means in words: `text/guard.ts`. */
// biome-ignore format: a table is read as a table
const table = {
    // Whatever the policy says.
    truncated: { answer: 'always', look: ({ changeSet, base }) => (changeSet.truncated || base === null ? [(0,look/* complain */.cc)('')] : []) },
    'over-limit': { answer: 'always', look: overLimit },
    'unsafe-path': { answer: 'always', look: (0,look/* eachFile */.ap)(({ path }) => fact((0,pipeline_path/* whyEscaping */.ls)(path))) },
    'git-directory': { answer: 'always', look: gitDirectories },
    'bad-name': { answer: 'always', look: (0,look/* eachWritten */.P6)(({ path }, { base }) => (base?.has(path) ? null : fact((0,pipeline_path/* whyBadName */.Zd)(path)))) },
    collision: { answer: 'always', look: ({ changeSet, base }) => collisions(changeSet.files, base?.keys() ?? []).map((one) => (0,look/* complain */.cc)(one.path, [one.with])) },
    'not-a-file': { answer: 'always', look: (0,look/* eachWritten */.P6)((file) => (isPlain(file) ? null : [file.kind, file.mode])) },
    'content-missing': { answer: 'always', look: (0,look/* eachWritten */.P6)((file, set) => (0,look/* when */.z7)((0,look/* contentOf */.$E)(file, set) === undefined)) },
    workflow: { answer: 'always', look: guard_about('workflow') },
    'own-configuration': { answer: 'always', look: guard_about('own-configuration') },
    'git-settings': { answer: 'always', look: guard_about('git-settings') },
    hooks: { answer: 'always', look: guard_about('hooks') },
    'lfs-pointer': { answer: 'always', look: (0,look/* eachContent */.V0)((after) => (0,look/* when */.z7)(lfsPointer.test((0,look/* asciiOf */.Z)(after.subarray(0, 512))))) },
    secret: { answer: 'always', look: (0,look/* eachWritten */.P6)((file, set) => (0,look/* some */.zN)(secretsOf(file, set))) },
    // Unless the policy allows it by name.
    ci: { answer: 'block', look: guard_about('ci') },
    'hook-settings': { answer: 'block', look: guard_about('hook-settings') },
    'code-owners': { answer: 'block', look: guard_about('code-owners') },
    'agent-instructions': { answer: 'block', look: guard_about('agent-instructions') },
    'lifecycle-script': { answer: 'block', look: (0,look/* eachText */.hj)((after, before, path) => (0,look/* some */.zN)(newLifecycleScripts(path, after, before))) },
    'lock-file-alone': { answer: 'block', look: lonelyLocks },
    'lock-file-source': { answer: 'block', look: (0,look/* eachContent */.V0)((after, before, path) => (isLock(path) ? (0,look/* some */.zN)(newSources(path, (0,look/* textOf */.b6)(after), (0,look/* textOf */.b6)(before))) : null)) },
    'conflict-marker': { answer: 'block', look: (set) => (0,look/* eachText */.hj)((after, before) => (0,look/* some */.zN)((0,guard_text/* newMarkers */.y0)(after, before, set.oneSided != null)))(set) },
    'hidden-character': { answer: 'block', look: (0,look/* eachText */.hj)((after, before) => (0,look/* some */.zN)((0,guard_text/* newlyHidden */.aP)(after, before))) },
    // Published as a draft, for a person to look at.
    'one-side': { answer: 'review', look: ({ oneSided }) => oneSided?.map((path) => (0,look/* complain */.cc)(path)) ?? [] },
    'test-deleted': { answer: 'review', look: test_change/* deletedTests */.xN },
    'test-removed': { answer: 'review', look: tests('removed') },
    'test-skipped': { answer: 'review', look: tests('skipped') },
    'test-weakened': { answer: 'review', look: tests('weakened') },
    dependency: { answer: 'review', look: (0,look/* eachFile */.ap)(({ path }) => (0,look/* when */.z7)(isDependencyFile(path))) },
    build: { answer: 'review', look: guard_about('build') },
    'project-document': { answer: 'review', look: guard_about('project-document') },
    'dot-directory': { answer: 'review', look: (0,look/* eachFile */.ap)(({ path }) => (0,look/* when */.z7)((0,guard_protected/* isAbout */.K)('dot-directory', path) && !(0,guard_protected/* isAboutOther */.S)('dot-directory', path))) },
    executable: { answer: 'review', look: (0,look/* eachWritten */.P6)((file, { base }) => (0,look/* when */.z7)(file.mode === '100755' && base?.get(file.path)?.mode !== '100755')) },
    binary: { answer: 'review', look: (0,look/* eachContent */.V0)((after) => (0,look/* when */.z7)((0,look/* isBinary */.Go)(after))) },
    'long-line': { answer: 'review', look: (0,look/* eachText */.hj)((after, before, path) => (isLock(path) ? null : (0,look/* some */.zN)((0,guard_text/* newLongLines */.Kp)(after, before)))) },
    generated: { answer: 'review', look: (0,look/* eachText */.hj)((after, _, path) => (0,look/* when */.z7)(!isLock(path) && ((0,guard_protected/* isAbout */.K)('generated', path) || (0,guard_text/* saysGenerated */.CH)(after)))) },
    'large-deletion': { answer: 'review', look: largeDeletion },
    // Published, and named.
    'new-address': { answer: 'allow', look: (0,look/* eachText */.hj)((after, before, path) => (isLock(path) ? null : (0,look/* some */.zN)((0,guard_text/* newAddresses */.Dm)(after, before)))) },
};
const ruleNames = Object.keys(table);
/**
 * Judges a change set: every rule looks at all of it, so that people see every reason at once.
 * Pure; trusts nothing of the change set but the contents, which the caller has hashed.
 * @param policy  what the repository's settings allow and block; it cannot lift what always blocks
 */
function judge(set, policy) {
    return ruleNames.flatMap((rule) => table[rule].look(set).flatMap(({ path, values }) => {
        const answer = answerOf(rule, path, policy);
        return answer === null ? [] : [{ rule, answer, fixed: table[rule].answer === 'always', path, values }];
    }));
}
/** `block` raises an answer, `allow` then relaxes it by one: what would block is left to a person, all else is not said. */
function answerOf(rule, path, { allow, block }) {
    const { answer } = table[rule];
    if (answer === 'always')
        return 'block';
    const raised = names(block, rule, path) ? 'block' : answer;
    if (!names(allow, rule, path))
        return raised;
    return raised === 'block' ? 'review' : null;
}
/** Globs see the path exactly as it is: a look-alike is another path. */
function names(given, rule, path) {
    return given.some((one) => one.rule === rule && (one.globs?.some((glob) => (0,pipeline_glob/* globPattern */.h)(glob).test(path)) ?? true));
}
/** Why the settings `allow` and `block` cannot be used, or null. */
function whyNoPolicy({ allow, block }) {
    for (const [setting, given] of Object.entries({ allow, block })) {
        const stranger = given.find(({ rule }) => !Object.hasOwn(table, rule))?.rule;
        if (stranger !== undefined) {
            const meant = (0,nearest/* nearest */.p)(stranger, ruleNames);
            return `\`${setting}\`: the guard has no rule \`${stranger}\`; ${meant ? `did you mean \`${meant}\`?` : 'docs/guard.md lists them'}`;
        }
    }
    const fixed = allow.find(({ rule }) => table[rule].answer === 'always')?.rule;
    if (fixed === undefined)
        return null;
    return `\`allow\`: the rule \`${fixed}\` always blocks${fixed === 'over-limit' ? '; raise `max-files`, `max-file-kb` or `max-total-kb` instead' : ' and cannot be allowed; make such a change by hand'}`;
}
/** What is in git's own directory, and what is written in a folder that is a bare repository then. */
function gitDirectories({ changeSet: { files }, base }) {
    const deleted = new Set(files.flatMap(({ op, path }) => (op === 'delete' ? [path] : [])));
    const paths = [...(base?.keys() ?? []), ...files.map(({ path }) => path)];
    const bare = (0,pipeline_path/* bareRepositories */.pw)(paths.filter((path) => !deleted.has(path)));
    const isIn = (path) => (0,pipeline_path/* parentsOf */.fY)((0,pipeline_path/* foldPath */.tu)(path)).some((folder) => bare.has(folder));
    return files
        .filter(({ op, path }) => (0,pipeline_path/* hasGitDirectory */.Yt)(path) || (op !== 'delete' && bare.size > 0 && isIn(path)))
        .map(({ path }) => (0,look/* complain */.cc)(path));
}
function guard_about(rule) {
    return (0,look/* eachFile */.ap)(({ path }) => (0,look/* when */.z7)((0,guard_protected/* isAbout */.K)(rule, path)));
}
function fact(why) {
    return why === null ? null : [why];
}
function isPlain({ kind, mode }) {
    return kind === 'file' && (mode === '100644' || mode === '100755');
}
/** What was taken out before the change set was kept, what a scanner found, and what is known by its form. */
function secretsOf(file, set) {
    const before = set.base?.get(file.path);
    const [now, then] = [(0,look/* contentOf */.$E)(file, set), before?.content].map((bytes) => (0,look/* asciiOf */.Z)(bytes ?? new Uint8Array()));
    const known = (0,secret/* newSecrets */.As)((0,secret/* textsOf */.CB)(file.path, now ?? ''), (0,secret/* textsOf */.CB)(before ? file.path : '', then ?? ''));
    return [...new Set([...(file.secrets ?? []), ...known, ...(set.secrets.get(file.path) ?? [])])];
}
function tests(what) {
    return (0,look/* eachText */.hj)((after, before, path) => {
        // A new file may be for one system alone.
        const now = (0,test_change/* testsIn */.pu)(path, before === '' ? after.replace(/^\/\/go:build.*$/gm, '') : after);
        const scripts = what === 'weakened' ? lostTestScripts(path, after, before) : [];
        return (0,look/* some */.zN)([...scripts, ...(0,test_change/* testChange */.nV)(now, (0,test_change/* testsIn */.pu)(path, before))[what]]);
    });
}


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   P6: () => (/* binding */ eachWritten),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   V0: () => (/* binding */ eachContent),
/* harmony export */   Z: () => (/* binding */ asciiOf),
/* harmony export */   ap: () => (/* binding */ eachFile),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   hj: () => (/* binding */ eachText),
/* harmony export */   z7: () => (/* binding */ when),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/** How far git looks for a null byte to call a file binary. */
const binaryWindow = 8_000;
/** What a person reads of one finding; the last of too many values counts the others. */
const [mostValues, longestValue] = [5, 200];
const nothing = new Uint8Array();
const [latin1, utf8] = [new TextDecoder('latin1'), new TextDecoder('utf-8', { ignoreBOM: true })];
const complain = (path, values = []) => ({
    path,
    values: (values.length > mostValues
        ? [...values.slice(0, mostValues - 1), `+${values.length - mostValues + 1}`]
        : values).map((value) => value.slice(0, longestValue)),
});
/** Looks at every path, deleted ones too. */
function eachFile(say) {
    return (set) => set.changeSet.files.flatMap((file) => told(file.path, say(file, set)));
}
function eachWritten(say) {
    return (set) => set.changeSet.files.filter(isWritten).flatMap((file) => told(file.path, say(file, set)));
}
/** Looks at every content that came along, beside the one before. */
function eachContent(say) {
    return eachWritten((file, set) => {
        const after = contentOf(file, set);
        return after ? say(after, set.base?.get(file.path)?.content ?? nothing, file.path, file) : null;
    });
}
/** The same for files that people read as text. */
function eachText(say) {
    return eachContent((after, before, path, file) => isBinary(after) ? null : say(textOf(after), textOf(before), path, file));
}
/** A list of facts as far as it has any. */
function some(values) {
    return values.length > 0 ? values : null;
}
/** Facts that need no words beside the path. */
function when(holds) {
    return holds ? [] : null;
}
function isWritten(file) {
    return file.op !== 'delete';
}
function contentOf({ sha256 }, { content }) {
    return sha256 === null ? undefined : content.get(sha256);
}
function isBinary(bytes) {
    return bytes.subarray(0, binaryWindow).includes(0);
}
/** Byte by byte, so that ASCII is found in binaries as well. */
function asciiOf(bytes) {
    return latin1.decode(bytes);
}
/** Forgiving on purpose: one broken byte must not turn a source file into something that is not looked at. */
function textOf(bytes) {
    return utf8.decode(bytes);
}
function told(path, facts) {
    return facts === null ? [] : [complain(path, facts)];
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   S: () => (/* binding */ isAboutOther)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);

/** Paths that a rule of the same name is about. Patterns see folded paths: lower case, NFKC, nothing invisible, no look-alike letters. */
const patterns = {
    /** Run by GitHub Actions with the rights and secrets of the repository. */
    workflow: /^\.github\/(workflows|actions)(\/|$)|(^|\/)action\.ya?ml$/,
    'own-configuration': /^\.github\/issuewright(\.ya?ml$|\/)/,
    'git-settings': /(^|\/)\.(gitattributes|gitmodules|lfsconfig)(\/|$)/,
    /** Run by git itself on developers' machines. */
    hooks: /(^|\/)(\.githooks|\.husky|[^/]*\.git\/hooks)(\/|$)|(^|\/)\.?(git-?)?hooks\/((pre-|post-)?applypatch(-msg)?|(pre|post)-(commit|receive|update)|pre-(merge-commit|rebase|push|auto-gc)|post-(checkout|merge|rewrite|index-change)|prepare-commit-msg|commit-msg|update|proc-receive|reference-transaction|push-to-checkout|sendemail-validate|fsmonitor-watchman|p4-[\w-]+)$/,
    /** What programs that people install for their hooks will run. */
    'hook-settings': /(^|\/)(\.?lefthook(-local)?\.\w+|\.pre-commit-config\.ya?ml|\.overcommit\.yml|\.huskyrc(\.\w+)?|\.?simple-git-hooks\.\w+)$/,
    /** Run by other CI services with their secrets, as soon as a branch has them. */
    ci: /^(\.circleci|\.buildkite|\.woodpecker)(\/|$)|^(\.gitlab-ci|\.travis|\.drone|\.woodpecker|buildspec|cloudbuild|codemagic|\.?appveyor|\.?azure-pipelines|bitbucket-pipelines|\.cirrus)\.ya?ml$|^(jenkinsfile|\.drone\.(star|jsonnet)|cloudbuild\.json)$/,
    'code-owners': /^((docs|\.github)\/)?codeowners(\/|$)/,
    'agent-instructions': /(^|\/)((agents?|claude|gemini|qwen|crush|warp|copilot-instructions)(\.local|\.override)?\.md|\.(cursor|windsurf|cline)(rules|ignore)|\.?mcp\.json|opencode\.jsonc?|\.aider(\.conf\.ya?ml|\.model\.\w+\.(json|ya?ml)|ignore)|\.(gemini|qwen)ignore|\.rules|\.roo(rules|modes)|\.goosehints|\.augment-guidelines|skill\.md)$|(^|\/)\.(agents|amazonq|claude|claude-plugin|codex|copilot|cursor|gemini|opencode|qwen|windsurf|clinerules|roo|kiro|junie)(\/|$)|^\.github\/(agents|copilot|instructions|prompts|chatmodes|skills|hooks)(\/|$)/,
    /** Run or obeyed when the project is built, tested, packed or deployed. */
    build: /(^|\/)((gnu)?makefile|cmakelists\.txt|(docker|container)file(\.[\w-]+)?|[\w-]+\.dockerfile|(docker-)?compose[\w.-]*\.ya?ml|justfile|rakefile|procfile|jenkinsfile|gruntfile\.\w+|gulpfile\.\w+|[\w-]+\.conf(ig)?\.[cm]?[jt]s|\.[\w-]+rc\.[cm]?[jt]s|(tox|pytest)\.ini|phpunit\.xml(\.dist)?|\.?mise\.toml|bunfig\.toml|taskfile\.ya?ml|serverless\.ya?ml|\.readthedocs\.ya?ml|directory\.build\.\w+|\.cargo\/config(\.toml)?|noxfile\.py|conftest\.py|build\.rs|gradlew(\.bat)?|gradle-wrapper\.\w+|mvnw(\.cmd)?|turbo\.json|nx\.json|lerna\.json|renovate\.json5?|\.?codecov\.ya?ml|sonar-project\.properties|netlify\.toml|vercel\.json|fly\.toml|\.?goreleaser\.ya?ml|\.releaserc[\w.]*|\.(docker|npm)ignore|meson\.build|(build|workspace)(\.bazel)?)$/,
    /** What people rely on when they report, contribute and reuse. */
    'project-document': /^((docs|\.github)\/)?(security|contributing|code_of_conduct|governance|maintainers|licen[cs]e|copying|notice|funding)(\.\w+)?$/,
    /** Obeyed by editors, forges and tools that open the repository. Notes of a release are only collected. */
    'dot-directory': /^\.(?!changeset\/|changes\/)[^/]+\/|\/\.(vscode|devcontainer)\/|(^|\/)(\.devcontainer\.json|\.gitpod\.ya?ml|[^/]+\.code-workspace)$/,
    /** Made by a program, or by somebody else. */
    generated: /(^|\/)(dist|vendor|third_party|node_modules|generated|__generated__)\/|\.min\.\w+$|\.pb\.go$|_pb2(_grpc)?\.pyi?$|\.map$/,
};
/** Whether a path is one that the rule is about, whatever is done with it: also a deletion changes what runs or rules. */
function isAbout(rule, path) {
    return patterns[rule].test((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldPath */ .tu)(path));
}
/** Whether another rule has more to say of a path; `build` and `generated` may be allowed for what is only built or made. */
function isAboutOther(rule, path) {
    const others = Object.keys(patterns).filter((one) => ![rule, 'build', 'generated'].includes(one));
    return others.some((other) => isAbout(other, path));
}


/***/ }),

/***/ 2471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nV: () => (/* binding */ testChange),
/* harmony export */   pu: () => (/* binding */ testsIn),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   xN: () => (/* binding */ deletedTests)
/* harmony export */ });
/* unused harmony export isTest */
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8765);


const testPath = /(^|\/)(__tests__|tests?|specs?|e2e)\/|[._-](test|spec)s?\.\w+$|(^|\/)(tests?|spec)\.([cm]?[jt]sx?|exs|go|lua|php|py|rb|rs)$|(^|\/)test_[^/]+\.py$|[a-z]tests?\.(java|kt|cs|swift|php)$/;
/** How tests are declared, left out, and what they assert, in the languages that people write them in. */
const declared = /(?:(?<![.\w])|\b(?:Deno|QUnit|t)\.)(?:it|test|specify)(?:\.(?:each|only|skip|todo|concurrent|failing))*\s*[(`]|\.(?:it|test|specify)\s*\(\s*["'`]|\b(?:it|test|specify|scenario)\s+["'][^\n]{0,300}\bdo\b|\bx(?:it|test)\s*\(|\bdef\s+test_|\bfunc\s+Test[A-Z_]|@(?:Parameterized)?Test\b|#\[(?:\w+::)?test\b|\bTEST(?:_[FP])?\s*\(|\[(?:Fact|Theory|Test|TestMethod)\b/g;
const skipped = /\b(?:it|test|describe|context|specify|suite)\.(?:skip|todo|only|failing|fixme)\b|(?<![.\w])[xf](?:it|test|describe|context)\s*[('"`]|\b(?:t|this)\.skip\s*\(|\b(?:it|test|describe|context|specify|suite)\s*\((?:[^\n]{0,300}|[^(){}]{0,300}\{[^(){}]{0,300})\b(?:(?:skip|only|todo)\s*:\s*true\b|skip\s*:\s*["'`])|(?:@(?:unittest\.)?|\bmark\.)(?:skip|skipIf|skipUnless|skipif|xfail|Ignore|Disabled)\b|\bpytest\.(?:skip|xfail)\s*\(|\bself\.skipTest\s*\(|\bSkipTest\b|\bmarkTest(?:Skipped|Incomplete)\b|\bt\.Skip(?:f|Now)?\s*\(|^\/\/go:build\b|#\[ignore\b|[[,]\s{0,9}Ignore(?=[\](,])|\bSkip\s*=\s*"|\bGTEST_SKIP\b|^[ \t]*pending[ \t]*\(|^[ \t]*(?:skip|pending)(?:[ \t]*$|(?:[ \t]*\()?[ \t]*["'])/gm;
const asserted = /\b(?:expect|assert\w*|should|EXPECT_\w+|ASSERT_\w+|require\.\w+|Assert\.\w+|t\.(?:Error|Fatal)f?|t\.is|t\.true|t\.deepEqual)\b/g;
/** Whether a path is a test by the customs of its language. */
function isTest(path) {
    return testPath.test((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldPath */ .tu)(path));
}
/** Whether a rule looks at what a file was before: when it is edited, or is a deleted test that may live on elsewhere. */
function isCompared({ op, path }) {
    return op === 'edit' || (op === 'delete' && isTest(path));
}
const count = (text, pattern) => text.match(pattern)?.length ?? 0;
/** Comments at the beginning of a line, and blocks, so that a test cannot be taken out by a mark of two letters. */
const bare = (text) => text.replace(/^[^\S\n\r\u2028\u2029]*(?:\/\/(?!go:build)|#(?!\[)|--|\*).*$|(?<=^|[\s,;{}()])\/\*[\s\S]*?(?:\*\/|(?![\s\S]))/gm, '');
/** What of a file is tests: all of a test, and of a Rust source what follows the mark of its own. */
function testsIn(path, text) {
    if (isTest(path))
        return bare(text);
    const at = path.endsWith('.rs') ? text.search(/#\[(?:cfg\(test\)|(?:\w+::)?test\b)/) : -1;
    return at < 0 ? '' : bare(text.slice(at));
}
/** What a change does to the tests of a file: what became less (tests, assertions) or more (skips), as `before → after`. */
function testChange(now, then) {
    const change = (pattern, worse) => {
        const [to, from] = [count(now, pattern), count(then, pattern)];
        return worse(to, from) ? [`${from} → ${to}`] : [];
    };
    const fewer = (to, from) => to < from;
    const removed = change(declared, fewer);
    const skips = change(skipped, (to, from) => to > from);
    // A test that is gone takes its assertions along.
    return { removed, skipped: skips, weakened: removed.length > 0 ? [] : change(asserted, fewer) };
}
/** Deleted tests; one that lives on in another folder, with no fewer tests, was moved. */
const deletedTests = (set) => {
    const { files } = set.changeSet;
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    const told = (bytes) => ({ text: (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes), tests: count(bare((0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(bytes)), declared) });
    const added = files.flatMap((file) => {
        const content = file.op === 'add' && (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritten */ .QH)(file) && isTest(file.path) && (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(file, set);
        return content ? [{ name: nameOf(file.path), ...told(content) }] : [];
    });
    return files.flatMap(({ op, path }) => {
        if (op !== 'delete' || !isTest(path))
            return [];
        const content = set.base?.get(path)?.content;
        const old = content && told(content);
        const isIt = ({ name, text, tests }) => name === nameOf(path) && old && (text === old.text || (tests >= old.tests && text.trim() !== ''));
        const at = added.findIndex(isIt);
        if (at >= 0)
            added.splice(at, 1);
        return at >= 0 ? [] : (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .complain */ .cc)(path);
    });
};


/***/ }),

/***/ 6033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ saysGenerated),
/* harmony export */   Dm: () => (/* binding */ newAddresses),
/* harmony export */   Kp: () => (/* binding */ newLongLines),
/* harmony export */   aP: () => (/* binding */ newlyHidden),
/* harmony export */   q1: () => (/* binding */ leadsNowhere),
/* harmony export */   y0: () => (/* binding */ newMarkers)
/* harmony export */ });
/* harmony import */ var _character_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8157);

/** Characters of a line that nobody reads to its end. */
const longLine = 1_000;
/** Where a program says that it made a file, in its first characters. */
const marker = /@generated\b|\bcode generated\b.{0,80}\bdo not edit\b|\bauto-?generated\b.{0,80}\bdo not (?:edit|modify)\b/i;
/** Hosts that lead nowhere: the machine itself, and the names set apart for examples (RFC 2606, RFC 6761). */
const nowhere = /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|.*\.(?:test|invalid|localhost|example|local))$|(?:^|\.)example\.(?:com|org|net)$/i;
/** An address as browsers read it: any slashes, users before the host, `//host` in quotes; and with the escapes of its language. */
const address = /(?:\b(https?:|wss?:|ftp:|git:)[/\\]{1,8}|(?<=["'`(=])\/\/(?=[\w.-]+\.[a-z]{2,}[/:"'`)?#]))(?:[^\s/\\?#"'`<>@]*@)*((?:[\p{L}\p{N}[]|\\\.)(?:[\p{L}\p{M}\p{N}.[\]:-]|\\\.){0,252})(\/[^\s"'`<>()[\]{}\\|,;]{0,300})?/giu;
/** Hidden characters of which a text has more than before, by name. Where all lines have ended in CR, as on old Macs, one more may. */
function newlyHidden(after, before) {
    const [old, isOfMac] = [(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenCharacters */ .x)(before), before.includes('\r') && !`${before}${after}`.includes('\n')];
    return [...(0,_character_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenCharacters */ .x)(after)].flatMap(([name, count]) => count > (old.get(name) ?? 0) && !(isOfMac && name === 'U+000D') ? [name] : []);
}
/** Numbers of the lines that are new and too long to be read. */
function newLongLines(after, before) {
    const isLong = (line) => line.length > longLine;
    const old = new Set(before.split('\n').filter(isLong));
    return after.split('\n').flatMap((line, at) => (isLong(line) && !old.has(line) ? [`${at + 1}`] : []));
}
/**
 * Numbers of the lines where git has left two versions for somebody to choose from; a text may show such lines on purpose.
 * @param any  whether one mark is enough, as in a merge; else only a whole conflict is one, since mails are quoted by such lines
 */
function newMarkers(after, before, any) {
    const lines = any ? marks(after) : conflicts(after);
    return lines.length > (any ? marks : conflicts)(before).length ? lines : [];
}
function marks(text) {
    return text.split('\n').flatMap((line, at) => (/^(?:<{7,}|>{7,}) /.test(line) ? [`${at + 1}`] : []));
}
/** First and last line of each conflict. */
function conflicts(text) {
    let [first, isParted] = [0, false];
    return text.split('\n').flatMap((line, at) => {
        if (first === 0 && /^<{7,} /.test(line))
            first = at + 1;
        if (first > 0 && /^={7,}\r?$/.test(line))
            isParted = true;
        if (!isParted || !/^>{7,} /.test(line))
            return [];
        const found = [`${first}`, `${at + 1}`];
        [first, isParted] = [0, false];
        return found;
    });
}
function saysGenerated(text) {
    return marker.test(text.slice(0, 2_000));
}
/** Whether a host, a port behind it or not, is nobody's. */
function leadsNowhere(host) {
    return nowhere.test(host.replace(/:\d*$/, ''));
}
/** Addresses in the network that a text names and the one before did not, by the host that is asked. */
function newAddresses(after, before) {
    const old = new Set(addressesIn(before));
    return [...new Set(addressesIn(after))].filter((one) => !old.has(one));
}
function addressesIn(text) {
    return [...text.matchAll(address)].flatMap(([, scheme = '', given = '', path = '']) => {
        const host = given.replaceAll('\\', '').toLowerCase();
        return leadsNowhere(host) ? [] : `${scheme.toLowerCase()}//${host}${path}`.replace(/[.:]+$/, '');
    });
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ newSecrets),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   fp: () => (/* binding */ redactSecrets),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* unused harmony exports formsOf, holdsKnown, redactKnown */
/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const prefixed = [
    // Installation tokens are some 520 characters with dots since 2026-04-27; the old 36 letters match as well.
    { name: 'a GitHub token', pattern: '\\bgh[opsur]_[A-Za-z0-9._-]{36,}' },
    { name: 'a GitHub token', pattern: '\\bgithub_pat_[A-Za-z0-9_]{22,}' },
    { name: 'a GitLab token', pattern: '\\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}' },
    // Style sheets and addresses have words with dashes after `sk-`; keys have a known prefix, no dash early on, or are long.
    {
        name: 'a model key',
        pattern: '\\bsk-(?:(?:ant|proj|or|svcacct)-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{20,}[A-Za-z0-9_-]*|(?!(?:(?:[a-z]{1,19}|\\d{1,4})(?:-|(?![\\w-]))){1,40}(?![\\w-]))[A-Za-z0-9_-]{32,})',
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
/** Where a credential may stand in a file, as one text: in its name, in its content, and in one of two bytes a letter. */
function textsOf(path, content) {
    return [path, content, ...(content.includes('\0') ? [content.replaceAll('\0', '')] : [])].join('\n');
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


/***/ })

};
