export const id = 147;
export const ids = [147];
export const modules = {

/***/ 1494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ globPattern)
/* harmony export */ });
/* unused harmony export globOf */
/** A glob as gitignore(5) reads it, but for POSIX classes: without a slash it matches at any depth, with one from its folder on. */
function globPattern(glob) {
    const start = glob.includes('/') ? '' : '(?:.*/)?';
    // More than two stars are two. Git takes the literal beginning off before it matches, so that `a**/b` reads as `a` and then `**/b`.
    const [, plain = '', wild = ''] = /^([^*?[\\]*)(.*)$/s.exec(glob.replace(/^\//, '').replace(/\*{3,}/g, '**')) ?? [];
    const translate = (text) => text.replace(token, (part) => tokens[part] ?? literal(part));
    const anchored = translate(plain) + (wild === '**' ? '.*' : translate(wild));
    const body = glob.includes('/') ? anchored : translate(plain + wild);
    try {
        return new RegExp(`^${start}${body}$`, 's');
    }
    catch {
        return /(?!)/; // an impossible class such as `[z-a]` matches nothing, in git as well
    }
}
const token = /(?<![^/])\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|./gsu;
const tokens = {
    '**/': '(?:.*/)?',
    '/**/': '/(?:.*/)?',
    '/**': '/.+',
    '*': '[^/]*',
    '?': '[^/]',
};
function literal(part) {
    if (/^\*+$/.test(part))
        return '[^/]*';
    if (part.startsWith('['))
        return `(?!/)${part.replace(/^\[!/, '[^').replace(/(?!^)\[/g, '\\[')}`;
    return (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** The glob that matches exactly this path. */
function globOf(path) {
    return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
}


/***/ }),

/***/ 4147:
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
;// CONCATENATED MODULE: ./src/pipeline/path.ts
/** Bytes a path may have in all, so that it also fits below a runner's work folder; Linux ends at 4,096, Windows near 260. */
const maxPathBytes = 1_000;
/** Bytes one component may have: NAME_MAX of every common file system. */
const maxComponentBytes = 255;
/** Letters of other alphabets that look like Latin ones in common fonts, in pairs. Source: Unicode's confusables (UTS 39). */
const lookAlikes = new Map('аaвbсcԁdеeнhһhіiјjкkӏlмmоoрpԛqѕsтtԝwхxуyαaβbεeηnιiκkνvοoρpτtυuχxγyζzօoսuհhɡgɑa'
    .match(/../gu)
    ?.map((pair) => [...pair]));
const lookAlike = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'gu');
/**
 * The form under which two spellings of a path are the same somewhere, or to a reader: upper and lower case, compatibility
 * forms (NFKC), letters that look alike, characters that HFS+ ignores, and the dots and spaces at the end of a name that
 * Windows drops. Folding twice changes nothing.
 */
function foldPath(path) {
    const folded = path
        .normalize('NFKC')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/i\u0307+/g, 'i') // what lower case makes of U+0130, the dotted capital I
        .replace(lookAlike, (letter) => lookAlikes.get(letter) ?? letter)
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
/** A word of Latin letters with one of an alphabet that looks like it. */
const mixed = /(?:\p{Script=Latin}\p{M}*)(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}])|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]\p{M}*(?=\p{Script=Latin})/u;
/** Names that break on another machine, in a shell or before a reader's eyes. `\p{L}\p{M}\p{N}`: letters and digits of any script. */
const badNames = [
    ['is longer than 1,000 bytes', (path) => bytesOf(path) > maxPathBytes],
    [
        'has a component of more than 255 bytes',
        (path) => path.split('/').some((name) => bytesOf(name) > maxComponentBytes),
    ],
    ['has an invisible character', (path) => /\p{Default_Ignorable_Code_Point}/u.test(path)],
    ['has a character outside the allow-list', (path) => !/^[\p{L}\p{M}\p{N} ._\-+@()[\]{},=~#%&!'^/]*$/u.test(path)],
    ['has a word in letters of several alphabets', (path) => mixed.test(path)],
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
        const other = written.has(path) ? path : (clash(path, false) ?? firstClash(parentsOf(path)));
        if (other !== null)
            found.push({ path, with: other });
        written.add(path);
        occupy(path);
    }
    return found;
    function occupy(path) {
        for (const place of [
            ...parentsOf(path).map((parent) => ({ path: parent, directory: true })),
            { path, directory: false },
        ]) {
            if (known.has(place.path))
                continue;
            known.add(place.path);
            places.set(foldPath(place.path), place);
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
        const other = places.get(foldPath(path));
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
/** Where lock files name the source of a package, by the key in front; `url` is one in TOML only (elsewhere also a home page). */
const source = /(?:\b(?:resolved|tarball|remote|registry|source|git|rev)\b["']?\s*[:=]?|\burl\s*=)\s*["']?(?:[a-z]+\+)?(?:https?|ssh|git):\/\/(?:[^\s@/"']{1,100}@)?([^\s/"':#?]{1,253})/gi;
/** Where the package managers fetch from by themselves. */
const registries = new Set('registry.npmjs.org registry.yarnpkg.com npm.jsr.io jsr.io deno.land esm.sh pypi.org files.pythonhosted.org index.crates.io rubygems.org repo.packagist.org api.github.com repo.maven.apache.org api.nuget.org hex.pm repo.hex.pm pub.dev proxy.golang.org sum.golang.org'.split(' '));
/** Hosts from which a lock file newly fetches, other than the registry of its ecosystem. */
function newSources(path, text, before) {
    if (!isLock(path))
        return [];
    const hosts = (of) => new Set([...of.matchAll(source)].map(([, host = '']) => host.toLowerCase()));
    const old = hosts(before);
    return [...hosts(text)].filter((host) => !old.has(host) && !registries.has(host));
}
/** Whether a file is a list of exact packages that a program wrote. */
function isLock(path) {
    return ecosystems.some(({ lock }) => lock.test(baseName(path)));
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
    return foldPath(path.slice(path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./src/pipeline/guard/look.ts
/** How far git looks for a null byte to call a file binary. */
const binaryWindow = 8_000;
/** What a person reads of one finding. */
const [mostValues, longestValue] = [5, 200];
const nothing = new Uint8Array();
const [latin1, utf8] = [new TextDecoder('latin1'), new TextDecoder('utf-8', { ignoreBOM: true })];
const complain = (path, values = []) => ({
    path,
    values: values.slice(0, mostValues).map((value) => value.slice(0, longestValue)),
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

;// CONCATENATED MODULE: ./src/pipeline/guard/protected.ts

/** Paths that a rule of the same name is about. Patterns see folded paths: lower case, NFKC, nothing invisible, no look-alike letters. */
const patterns = {
    /** Run by GitHub Actions with the rights and secrets of the repository. */
    workflow: /^\.github\/(workflows|actions)(\/|$)|^\.github\/(.*\/)?action\.ya?ml$/,
    'own-configuration': /^\.github\/issuewright\.ya?ml$/,
    'git-settings': /(^|\/)\.(gitattributes|gitmodules|lfsconfig)(\/|$)/,
    /** Run by git itself on developers' machines. */
    hooks: /(^|\/)(\.githooks|\.husky|[^/]*\.git\/hooks)(\/|$)/,
    /** What programs that people install for their hooks will run. */
    'hook-settings': /(^|\/)(\.?lefthook(-local)?\.\w+|\.pre-commit-config\.ya?ml|\.overcommit\.yml)$/,
    /** Run by other CI services with their secrets, as soon as a branch has them. */
    ci: /^(\.circleci|\.buildkite|\.woodpecker)(\/|$)|^(\.gitlab-ci|\.travis|\.drone|\.?appveyor|\.?azure-pipelines|bitbucket-pipelines|\.cirrus)\.ya?ml$|^jenkinsfile$/,
    'code-owners': /^((docs|\.github)\/)?codeowners(\/|$)/,
    'agent-instructions': /(^|\/)((agents?|claude|gemini|qwen|copilot-instructions)(\.local|\.override)?\.md|\.(cursor|windsurf|cline)(rules|ignore)|\.?mcp\.json|opencode\.jsonc?|\.aider(\.conf\.ya?ml|\.model\.\w+\.(json|ya?ml)|ignore)|\.(gemini|qwen)ignore|skill\.md)$|(^|\/)\.(agents|amazonq|claude|claude-plugin|codex|copilot|cursor|gemini|opencode|qwen|windsurf|clinerules|roo|kiro|junie)(\/|$)|^\.github\/(agents|copilot|instructions|prompts|chatmodes|skills|hooks)(\/|$)/,
    /** Run or obeyed when the project is built, tested, packed or deployed. */
    build: /(^|\/)((gnu)?makefile|cmakelists\.txt|(docker|container)file(\.[\w-]+)?|[\w-]+\.dockerfile|(docker-)?compose[\w.-]*\.ya?ml|justfile|rakefile|procfile|jenkinsfile|gruntfile\.\w+|gulpfile\.\w+|[\w-]+\.config\.[cm]?[jt]s|tox\.ini|noxfile\.py|conftest\.py|build\.rs|gradlew(\.bat)?|gradle-wrapper\.\w+|mvnw(\.cmd)?|turbo\.json|nx\.json|lerna\.json|renovate\.json5?|\.?codecov\.ya?ml|sonar-project\.properties|netlify\.toml|vercel\.json|fly\.toml|\.?goreleaser\.ya?ml|\.releaserc[\w.]*|\.(docker|npm)ignore|meson\.build|(build|workspace)(\.bazel)?)$/,
    /** What people rely on when they report, contribute and reuse. */
    'project-document': /^((docs|\.github)\/)?(security|contributing|code_of_conduct|governance|maintainers|licen[cs]e|copying|notice|funding)(\.\w+)?$/,
    /** Obeyed by editors, forges and tools that open the repository. Notes of a release are only collected. */
    'dot-directory': /^\.(?!changeset\/|changes\/)[^/]+\//,
    /** Made by a program, or by somebody else. */
    generated: /(^|\/)(dist|vendor|third_party|node_modules|generated|__generated__)\/|\.min\.\w+$|\.pb\.go$|_pb2(_grpc)?\.pyi?$|\.map$/,
};
/** Whether a path is one that the rule is about, whatever is done with it: also a deletion changes what runs or rules. */
function isAbout(rule, path) {
    return patterns[rule].test(foldPath(path));
}

;// CONCATENATED MODULE: ./src/pipeline/guard/size.ts

/** Deleting a greater share of the repository than this, or more files, deserves a look. */
const [largeShare, manyDeletions] = [0.2, 50];
/** The limits of the settings, each told by its name with what was found and what may be. */
const overLimit = ({ changeSet: { files }, limits }) => {
    const written = files.filter(isWritten);
    const kb = (bytes) => Math.ceil(bytes / 1_024);
    const total = written.reduce((sum, { bytes }) => sum + bytes, 0);
    const fact = (setting, found, most) => [`${setting}: ${found} > ${most}`];
    return [
        ...(files.length > limits.files ? [complain('', fact('max-files', files.length, limits.files))] : []),
        ...(total > limits.totalBytes ? [complain('', fact('max-total-kb', kb(total), kb(limits.totalBytes)))] : []),
        ...written
            .filter(({ bytes }) => bytes > limits.fileBytes)
            .map(({ path, bytes }) => complain(path, fact('max-file-kb', kb(bytes), kb(limits.fileBytes)))),
    ];
};
const largeDeletion = ({ changeSet: { files }, base }) => {
    const deleted = files.filter(({ op }) => op === 'delete').length;
    const all = base?.size ?? files.length;
    return deleted > manyDeletions || deleted / all > largeShare ? [complain('', [`${deleted} / ${all}`])] : [];
};

;// CONCATENATED MODULE: ./src/pipeline/guard/test-change.ts

const testPath = /(^|\/)(__tests__|tests?|specs?|e2e)\/|[._-](test|spec)s?\.\w+$|(^|\/)test_[^/]+\.py$|[a-z]tests?\.(java|kt|cs|swift|php)$/;
/** How tests are declared, left out, and what they assert, in the languages that people write them in. */
const declared = /\b(?:it|test|specify)(?:\.(?:each|only|skip|todo|concurrent|failing))*\s*[(`]|\bx(?:it|test)\s*\(|\bdef\s+test_|\bfunc\s+Test[A-Z_]|@(?:Parameterized)?Test\b|#\[(?:\w+::)?test\b|\bTEST(?:_[FP])?\s*\(|\[(?:Fact|Theory|Test|TestMethod)\b/g;
const skipped = /\b(?:it|test|describe|context|specify|suite)\.(?:skip|todo|only|failing|fixme)\b|\b(?:x|f)(?:it|test|describe|context)\s*\(|@(?:unittest\.|pytest\.mark\.)?(?:skip|skipIf|skipUnless|skipif|xfail|Ignore|Disabled)\b|\bpytest\.(?:skip|xfail)\s*\(|\bself\.skipTest\s*\(|\bt\.Skip(?:f|Now)?\s*\(|#\[ignore\b|\bSkip\s*=\s*"|\bGTEST_SKIP\b/g;
const asserted = /\b(?:expect|assert\w*|should|EXPECT_\w+|ASSERT_\w+|require\.\w+|Assert\.\w+|t\.(?:Error|Fatal)f?|t\.is|t\.true|t\.deepEqual)\b/g;
/** Whether a path is a test by the customs of its language. */
function isTest(path) {
    return testPath.test(foldPath(path));
}
const count = (text, pattern) => text.match(pattern)?.length ?? 0;
/** Comments at the beginning of a line, so that a test cannot be taken out by a mark of two letters. */
const bare = (text) => text.replace(/^\s*(?:\/\/|#(?!\[)|--|\*).*$/gm, '');
/** What a change does to the tests of a file: what became less (tests, assertions) or more (skips), as `before → after`. */
function testChange(after, before) {
    const [now, then] = [bare(after), bare(before)];
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

;// CONCATENATED MODULE: ./src/pipeline/character.ts
const esc = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
/** What terminals obey: CSI (colours, cursor), OSC and its kin (titles, links), and two-character escapes; ECMA-48. */
const terminalSequences = new RegExp([
    `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${esc}\\]|\\u009d)[^${bell}${esc}\\n]*(?:${bell}|${esc}\\\\)?`,
    `${esc}[PX^_][^${esc}\\n]*(?:${esc}\\\\)?`,
    `${esc}[ -/]*[0-~]`,
].join('|'), 'gu');
/** Foreign output as plain lines: no terminal sequences, controls, bidi controls or invisible characters; tab and line feed stay. */
function plainText(text) {
    return text
        .replace(terminalSequences, '')
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, '');
}
/** Characters that have no place in a source file: controls, bidi controls ("Trojan Source"), invisible ones. */
const character_hidden = /(?![\t\n\r\f]|\ufe0e|\ufe0f|\u200c|\u200d)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
/** Joiners and emoji selectors belong to a character that can be seen; after ASCII, or in a row, they only hide. */
const stray = /(?<=\p{ASCII})(?:\u200c|\u200d)|(?<=\p{Default_Ignorable_Code_Point})(?:\ufe0e|\ufe0f)/gu;
/** How often a text has each hidden character, by its name (`U+202E`). A byte order mark at the beginning is not hidden. */
function hiddenCharacters(text) {
    const body = text.replace(/^\ufeff/, '');
    const counts = new Map();
    for (const [character] of [...body.matchAll(character_hidden), ...body.matchAll(stray)]) {
        const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/pipeline/guard/text.ts

/** Characters of a line that nobody reads to its end. */
const longLine = 1_000;
/** Where a program says that it made a file, in its first characters. */
const marker = /@generated\b|\bcode generated\b.{0,80}\bdo not edit\b|\bauto-?generated\b.{0,80}\bdo not (?:edit|modify)\b/i;
/** Hosts that lead nowhere: the machine itself, and the names set apart for examples (RFC 2606, RFC 6761). */
const nowhere = /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|.*\.(?:test|invalid|localhost|example|local))$|(?:^|\.)example\.(?:com|org|net)$/i;
const address = /\b(?:https?|wss?|ftp):\/\/([A-Za-z0-9.[\]:-]{1,253})(?:\/[^\s"'`<>()[\]{}\\|,;]{0,300})?/g;
/** Hidden characters of which a text has more than before, by name. */
function newlyHidden(after, before) {
    const old = hiddenCharacters(before);
    return [...hiddenCharacters(after)].filter(([name, count]) => count > (old.get(name) ?? 0)).map(([name]) => name);
}
/** Numbers of the lines that are new and too long to be read. */
function newLongLines(after, before) {
    const isLong = (line) => line.length > longLine;
    const old = new Set(before.split('\n').filter(isLong));
    return after.split('\n').flatMap((line, at) => (isLong(line) && !old.has(line) ? [`${at + 1}`] : []));
}
/** Numbers of the lines where git has left two versions for somebody to choose from; a text may show such lines on purpose. */
function newMarkers(after, before) {
    const marked = (text) => text.split('\n').flatMap((line, at) => (/^(?:<{7,}|>{7,}) /.test(line) ? [`${at + 1}`] : []));
    const lines = marked(after);
    return lines.length > marked(before).length ? lines : [];
}
function saysGenerated(text) {
    return marker.test(text.slice(0, 2_000));
}
/** Whether a host, a port behind it or not, is nobody's. */
function leadsNowhere(host) {
    return nowhere.test(host.replace(/:\d*$/, ''));
}
/** Addresses in the network that a text names and the one before did not. */
function newAddresses(after, before) {
    const old = new Set(before.match(address));
    const found = [...after.matchAll(address)].filter(([whole, host = '']) => {
        return !old.has(whole) && !leadsNowhere(host);
    });
    return [...new Set(found.map(([whole]) => whole.replace(/[.:]+$/, '')))];
}

// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/pipeline/secret.ts
var secret = __webpack_require__(3700);
;// CONCATENATED MODULE: ./src/pipeline/guard.ts











/** How every LFS pointer begins: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsPointer = 'version https://git-lfs.github.com/spec/';
/** The rules, in the order in which people should read their findings. What each means in words: `text/guard.ts`. */
// biome-ignore format: a table is read as a table
const table = {
    // Whatever the policy says.
    truncated: { answer: 'always', look: ({ changeSet }) => (changeSet.truncated ? [complain('')] : []) },
    'over-limit': { answer: 'always', look: overLimit },
    'unsafe-path': { answer: 'always', look: eachFile(({ path }) => fact(whyEscaping(path))) },
    'git-directory': { answer: 'always', look: eachFile(({ path }) => when(hasGitDirectory(path))) },
    'bad-name': { answer: 'always', look: eachWritten(({ path }, { base }) => (base?.has(path) ? null : fact(whyBadName(path)))) },
    collision: { answer: 'always', look: ({ changeSet, base }) => collisions(changeSet.files, base?.keys() ?? []).map((one) => complain(one.path, [one.with])) },
    'not-a-file': { answer: 'always', look: eachWritten((file) => (isPlain(file) ? null : [file.kind, file.mode])) },
    'content-missing': { answer: 'always', look: eachWritten((file, set) => when(contentOf(file, set) === undefined)) },
    workflow: { answer: 'always', look: about('workflow') },
    'own-configuration': { answer: 'always', look: about('own-configuration') },
    'git-settings': { answer: 'always', look: about('git-settings') },
    hooks: { answer: 'always', look: about('hooks') },
    'lfs-pointer': { answer: 'always', look: eachContent((after) => when(asciiOf(after.subarray(0, lfsPointer.length)) === lfsPointer)) },
    secret: { answer: 'always', look: eachWritten((file, set) => some(secretsOf(file, set))) },
    // Unless the policy allows it by name.
    ci: { answer: 'block', look: about('ci') },
    'hook-settings': { answer: 'block', look: about('hook-settings') },
    'code-owners': { answer: 'block', look: about('code-owners') },
    'agent-instructions': { answer: 'block', look: about('agent-instructions') },
    'lifecycle-script': { answer: 'block', look: eachText((after, before, path) => some(newLifecycleScripts(path, after, before))) },
    'lock-file-alone': { answer: 'block', look: ({ changeSet }) => lonelyLocks(changeSet.files.map(({ path }) => path)).map((path) => complain(path)) },
    'lock-file-source': { answer: 'block', look: eachText((after, before, path) => some(newSources(path, after, before))) },
    'conflict-marker': { answer: 'block', look: eachText((after, before) => some(newMarkers(after, before))) },
    'hidden-character': { answer: 'block', look: eachText((after, before) => some(newlyHidden(after, before))) },
    // Published as a draft, for a person to look at.
    'one-side': { answer: 'review', look: ({ oneSided = [] }) => oneSided.map((path) => complain(path)) },
    'test-deleted': { answer: 'review', look: deletedTests },
    'test-removed': { answer: 'review', look: tests('removed') },
    'test-skipped': { answer: 'review', look: tests('skipped') },
    'test-weakened': { answer: 'review', look: tests('weakened') },
    dependency: { answer: 'review', look: eachFile(({ path }) => when(isDependencyFile(path))) },
    build: { answer: 'review', look: about('build') },
    'project-document': { answer: 'review', look: about('project-document') },
    'dot-directory': { answer: 'review', look: eachFile(({ path }) => when(isAbout('dot-directory', path) && !elsewhere.some((rule) => isAbout(rule, path)))) },
    executable: { answer: 'review', look: eachWritten((file, { base }) => when(file.mode === '100755' && base?.get(file.path)?.mode !== '100755')) },
    binary: { answer: 'review', look: eachContent((after) => when(isBinary(after))) },
    'long-line': { answer: 'review', look: eachText((after, before, path) => (isLock(path) ? null : some(newLongLines(after, before)))) },
    generated: { answer: 'review', look: eachText((after, _, path) => when(!isLock(path) && (isAbout('generated', path) || saysGenerated(after)))) },
    'large-deletion': { answer: 'review', look: largeDeletion },
    // Published, and named.
    'new-address': { answer: 'allow', look: eachText((after, before, path) => (isLock(path) ? null : some(newAddresses(after, before)))) },
};
const ruleNames = Object.keys(table);
/** Top-level dot directories about which another rule has more to say. */
const elsewhere = [
    'workflow',
    'own-configuration',
    'hooks',
    'ci',
    'code-owners',
    'agent-instructions',
    'project-document',
];
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
function about(rule) {
    return eachFile(({ path }) => when(isAbout(rule, path)));
}
function fact(why) {
    return why === null ? null : [why];
}
function isPlain({ kind, mode }) {
    return kind === 'file' && (mode === '100644' || mode === '100755');
}
/** What was taken out before the change set was kept, what a scanner found, and what is known by its form. */
function secretsOf(file, set) {
    const after = contentOf(file, set);
    const before = set.base?.get(file.path)?.content ?? new Uint8Array();
    const known = after ? (0,secret/* newSecrets */.As)(asciiOf(after), asciiOf(before)) : [];
    return [...new Set([...(file.secrets ?? []), ...known, ...(set.secrets.get(file.path) ?? [])])];
}
function tests(what) {
    return eachText((after, before, path) => (isTest(path) ? some(testChange(after, before)[what]) : null));
}
/** Deleted test files; one that lives on under another folder was moved. */
function deletedTests({ changeSet: { files } }) {
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    const added = new Set(files.filter(({ op }) => op === 'add').map(({ path }) => nameOf(path)));
    return files
        .filter(({ op, path }) => op === 'delete' && isTest(path) && !added.has(nameOf(path)))
        .map(({ path }) => complain(path));
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ newSecrets),
/* harmony export */   fp: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* unused harmony exports redacted, formsOf, holdsKnown, redactKnown, redactorOf */
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


/***/ })

};
