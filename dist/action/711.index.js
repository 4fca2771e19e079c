export const id = 711;
export const ids = [711,364];
export const modules = {

/***/ 3583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ agentNames)
/* harmony export */ });
/** All agents we know, in the order in which the documentation lists them. Apart from their adapters, so that reading settings stays cheap. */
// biome-ignore format: a list
const agentNames = ['claude', 'codex', 'gemini', 'opencode', 'qwen', 'copilot', 'aider', 'kiro', 'command'];


/***/ }),

/***/ 3929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   vE: () => (/* binding */ sayGroup)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pipeline_character_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);



/**
 * What we say to the runner: outputs and summary through its files, annotations and masks through its log. Written here
 * and not taken from @actions/core, because importing that costs more CPU than all the rest of an idle run together
 * (docs/adr/0002).
 */
function setOutputs(env, outputs) {
    const file = env['GITHUB_OUTPUT'];
    if (!file)
        return;
    // A random delimiter, so that no value can end its own block and speak to the runner.
    const lines = Object.entries(outputs).map(([name, value]) => {
        const end = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`;
        return `${name}<<${end}\n${value}\n${end}\n`;
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, lines.join(''));
}
/** GitHub refuses a step summary above 1 MiB as a whole; we stop well before. */
const summaryBytes = 900_000;
function addSummary(env, markdown) {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    const bytes = Buffer.from(`${markdown}\n`);
    const room = Math.max(0, summaryBytes - ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0));
    if (room === 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, bytes.length <= room ? bytes : `${bytes.subarray(0, room).toString('utf8')}\n\n…cut\n`);
}
/** Escapes as the runner's own toolkit does (actions/toolkit, packages/core/src/command.ts). */
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
function annotate(level, message) {
    process.stdout.write(`::${level}::${escaped(message)}\n`);
}
function mask(secret) {
    if (secret !== '')
        process.stdout.write(`::add-mask::${escaped(secret)}\n`);
}
/** A line of our own in the log. It may quote others, and can still not be taken for a command. */
function say(line) {
    const plain = (0,_pipeline_character_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(line).replaceAll(/\n+/g, ' ').replaceAll('##[', '## [');
    process.stdout.write(`${plain.replace(/^\s*::/, ' : :')}\n`);
}
/** Lines that the log shows folded, under a title of ours. */
function sayGroup(title, lines) {
    process.stdout.write(`::group::${title}\n`);
    for (const line of lines)
        say(line);
    process.stdout.write('::endgroup::\n');
}


/***/ }),

/***/ 444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);


/** Reads the runner's variables and the event file. @throws Failure `bad-input` naming the variable that is missing */
function readContext(env) {
    const need = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `The variable ${name} is not set.`, {
            todo: 'Run this as a step of a GitHub Actions job.',
        });
    };
    const repository = need('GITHUB_REPOSITORY');
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `GITHUB_REPOSITORY is not OWNER/NAME: ${repository}`);
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const runUrl = (id) => `${server}/${repository}/actions/runs/${id}`;
    const id = Number(need('GITHUB_RUN_ID'));
    const actor = env['GITHUB_ACTOR'] ?? '';
    return {
        event: env['GITHUB_EVENT_NAME'] ?? '',
        payload: readPayload(env['GITHUB_EVENT_PATH']),
        repository,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        run: {
            id,
            attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
            url: runUrl(id),
            actor,
            triggeredBy: env['GITHUB_TRIGGERING_ACTOR'] ?? actor,
        },
        runUrl,
        workflow: /\/([^/@]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        temp: env['RUNNER_TEMP'] ?? '/tmp',
    };
}
function readPayload(path) {
    if (!path)
        return null;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('bad-input', `The event file ${path} cannot be read as JSON.`, { cause: error });
    }
}


/***/ }),

/***/ 8157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
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
/** Characters that have no place in a source file: controls, bidi controls ("Trojan Source"), lines within a line, invisible ones. */
const hidden = /(?![\t\n\r\f]|\ufe0e|\ufe0f|\u200c|\u200d)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]|\r(?!\n)|(?<![\u2800-\u28ff])\u2800+(?![\u2800-\u28ff])/gu;
/** Joiners not behind emoji or a script that they shape, and selectors not behind symbols or in keycaps, only hide. */
const stray = /(?<!(?![\d#*])\p{Emoji}|[\ufe0f\p{scx=Arab}\p{scx=Beng}\p{scx=Deva}\p{scx=Gujr}\p{scx=Guru}\p{scx=Khmr}\p{scx=Knda}\p{scx=Mlym}\p{scx=Mong}\p{scx=Mymr}\p{scx=Nkoo}\p{scx=Orya}\p{scx=Sinh}\p{scx=Syrc}\p{scx=Taml}\p{scx=Telu}\p{scx=Tibt}])[\u200c\u200d]|(?<!(?!\p{ASCII})[\p{Emoji}\p{So}\p{Sm}]|[\d#*](?=\ufe0f\u20e3))[\ufe0e\ufe0f]/gu;
/** Flags of the parts of Great Britain; the tags of no others are in common use. */
const flag = /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;
/** How often a text has each hidden character, by its name (`U+202E`). A byte order mark at the beginning is not hidden. */
function hiddenCharacters(text) {
    const body = text.replace(/^\ufeff/, '').replace(flag, '\u{1f3f4}');
    const counts = new Map();
    for (const [character] of [...body.matchAll(hidden), ...body.matchAll(stray)]) {
        const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 1494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ globPattern),
/* harmony export */   k: () => (/* binding */ globOf)
/* harmony export */ });
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

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


/***/ }),

/***/ 3326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/** What a JSON text means; undefined for what is none. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
/** The languages in which we speak to people. */
const languages = ['en', 'es', 'fr', 'vi'];
/** Words that hardly a sentence of a language does without, and that the others do not have. */
const common = {
    en: /^(?:the|is|are|was|and|of|it|this|that|when|with|not|to|in|i|you|should|have|for|be|does)$/,
    es: /^(?:el|los|las|una|es|está|que|de|del|en|por|para|con|cuando|pero|y|al|como|debería|hay|se|lo|su|mi|muy)$/,
    fr: /^(?:le|les|des|une|est|sont|et|dans|pour|avec|quand|mais|du|au|je|il|pas|sur|ce|cette|être|où|qui|nous|vous|ne)$/,
    vi: /^(?:là|và|của|không|được|khi|một|các|những|này|cho|trong|với|tôi|có|thì|để|bị|đã|nên|lỗi|thể|như|từ)$/,
};
/** No other of our languages writes these letters. */
const vietnamese = /[ăđơư\u1ea0-\u1ef9]/;
/**
 * In which language a text is written, as far as its most common words tell: `other` for another one, or when too little
 * speaks for any. Code counts for nothing. Only the first 5,000 characters are read.
 */
function languageOf(text) {
    const prose = text.slice(0, 5_000).replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`|https?:\/\/\S+/g, ' ');
    const words = prose
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const hits = (language) => words.filter((word) => common[language].test(word) || (language === 'vi' && vietnamese.test(word))).length;
    const [first, second] = languages
        .map((language) => ({ language, score: hits(language) }))
        .sort((a, b) => b.score - a.score);
    const clear = first && first.score >= Math.max(2, words.length / 12) && first.score > (second?.score ?? 0);
    return clear ? first.language : 'other';
}
/** The language of our words about an item: as configured, else the reporter's, else English. */
function spokenIn(configured, reporter) {
    if (configured !== 'auto')
        return configured;
    return languages.find((language) => language === reporter) ?? 'en';
}


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ hasGitDirectory),
/* harmony export */   Zd: () => (/* binding */ whyBadName),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   ls: () => (/* binding */ whyEscaping),
/* harmony export */   pw: () => (/* binding */ bareRepositories),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
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
/**
 * The folders, folded, of which git takes each for a repository of its own, with hooks and settings, when somebody works
 * in it: they hold `HEAD`, and `objects/` and `refs/`, or `commondir`, which says where those are (`is_git_directory` of git).
 */
function bareRepositories(paths) {
    const bits = { head: 1, objects: 2, refs: 4, commondir: 2 | 4 };
    const held = new Map();
    for (const path of paths) {
        for (const { 1: part = '', index, input } of foldPath(path).matchAll(repositoryPart)) {
            const folder = input.slice(0, index);
            held.set(folder, (held.get(folder) ?? 0) | (bits[part] ?? 0));
        }
    }
    return new Set([...held].flatMap(([folder, all]) => (all === 7 ? [folder] : [])));
}
const repositoryPart = /\/(head$|commondir$|objects(?=\/)|refs(?=\/))/g;
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
    ['has a character outside the allow-list', (path) => !/^[\p{L}\p{M}\p{N} ._\-+@()[\]{},=~#%^$/]*$/u.test(path)],
    // Names of routes (`$id`, `-components/`) are free.
    [
        'would be read as an option, a home or a command by a shell',
        (path) => /^-|\/--|\/-[^/]*=|(^|\/)[~#]|\$[({]/.test(path),
    ],
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


/***/ }),

/***/ 205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ revisionSchema),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   eA: () => (/* binding */ pullStates),
/* harmony export */   fs: () => (/* binding */ roundHeadline),
/* harmony export */   gd: () => (/* binding */ mostRevisions),
/* harmony export */   k3: () => (/* binding */ openRevision),
/* harmony export */   ps: () => (/* binding */ causes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);


/** How a pull request stands, worst news first. */
const pullStates = [
    'merged',
    'closed',
    'changes-requested',
    'conflicted',
    'checks-failed',
    'approved',
    'draft',
    'open',
];
/** How an attempt, or a round, has ended. */
const outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['published', 'no-change', 'cancelled', ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc]);
/** A record holds no more rounds of revision than this, whatever the settings say. */
const mostRevisions = 12;
/** What a round is about. Of conflicts and failed checks nobody has to tell us. */
const causes = ['command', 'review', 'conflicts', 'checks'];
/** A round of work on a pull request that is open. */
const revisionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    cause: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(causes),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(60).nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** The head of the branch on which it began. */
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(40),
    /** The reviews it answers, the command that asked for it, and the talks that get a reply when it is published. */
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).max(20),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    threads: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()).max(30),
    outcome: outcome.nullable(),
});
/** The headline of a round's commit, by which it is known again: other workflows commit under the same name. */
function roundHeadline(issue, round, cause) {
    return `${cause === 'conflicts' ? 'Merge the base' : 'Revise'} for issue #${issue}, round ${round}`;
}
/** The round of revision that is at work, if it is one. */
function openRevision({ stage, revisions }) {
    const last = revisions.at(-1);
    return stage === 'working' && last?.outcome === null ? last : null;
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ roomKinds)
/* harmony export */ });
/** The rooms in which foreign programs run. `none` is no room at all, and only by explicit setting. */
const roomKinds = ['bubblewrap', 'docker', 'none'];


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


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   dx: () => (/* binding */ grounded),
/* harmony export */   jq: () => (/* binding */ judgementSchema),
/* harmony export */   l0: () => (/* binding */ issueTypes)
/* harmony export */ });
/* unused harmony export fallbacks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);


const issueTypes = [
    'bug',
    'feature',
    'documentation',
    'refactor',
    'infrastructure',
    'question',
    'other',
];
/** Why the rules judged although a model was to be asked. */
const fallbacks = [
    'no-answer',
    'unauthorised',
    'rate-limited',
    'unavailable',
    'bad-request',
    'bad-answer',
    'refused',
    'used-up',
];
/** One line of at most so many bytes of JSON: what is longer is cut, so that a record keeps its budget in every script. */
const line = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => cut(text.replace(/[\p{Cc}\s]+/gu, ' ').trim(), most));
function cut(text, most) {
    // As a record is written, where these three take six bytes each.
    const written = (part) => JSON.stringify(part).replace(/[<>&]/g, '\\u0026');
    const bytes = (part) => new TextEncoder().encode(written(part)).length - 2;
    if (bytes(text) <= most)
        return text;
    let [low, high] = [0, text.length];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (bytes(`${text.slice(0, middle)}…`) <= most)
            low = middle;
        else
            high = middle - 1;
    }
    return `${text.slice(0, low).replace(/[\ud800-\udbff]$/, '')}…`;
}
const few = (of, most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(of).transform((all) => all.slice(0, most));
/** What a judge may say of an issue; nothing else comes out of one. What is too long is cut, what is unknown is refused. */
const judgementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(issueTypes),
    summary: line(240).describe('What is wrong or wanted, in one line, in the words and the language of the reporter.'),
    requirements: few(line(160), 6).describe('What must be true afterwards, each a statement that can be tested.'),
    approach: few(line(160), 5).describe('How a developer would go about it, step by step.'),
    areas: few(line(120), 8).describe('Files or folders concerned, exactly as they stand in the list of files.'),
    completeness: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(5),
    missing: few(line(60), 10).describe('Keys of the facts that a stranger would still have to ask for.'),
    questions: few(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ask: line(160), why: line(120) }), 3).describe('What to ask the reporter, the most important first, each with the reason it matters; empty when nothing is missing.'),
    readiness: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ready', 'clarify', 'human']),
    reason: line(240).describe('Why this readiness, in one sentence.'),
    risk: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['low', 'medium', 'high', 'unknown']),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['small', 'medium', 'large', 'unknown']),
    language: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._language_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo, 'other']).describe('The language in which the issue is written.'),
    duplicates: few(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), 5).describe('Numbers of listed open issues that ask for the very same.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).describe('How sure you are of type and completeness.'),
});
const shape = judgementSchema.shape;
/**
 * What we understood of an issue, by one schema for model and rules; what only a model can tell has a default. Levels of completeness: 1 nothing to act on (empty, untouched template, a word);
 * 2 a topic without observable behaviour or goal; 3 clear what is wrong or wanted, with facts missing that can be
 * assumed or asked; 4 clear, with reproduction or acceptance, small gaps; 5 could be handed to a stranger.
 */
const verdictSchema = judgementSchema.extend({
    summary: shape.summary.default(''),
    requirements: shape.requirements.default([]),
    approach: shape.approach.default([]),
    areas: shape.areas.default([]),
    questions: shape.questions.default([]),
    readiness: shape.readiness.default('ready'),
    reason: shape.reason.default(''),
    risk: shape.risk.default('unknown'),
    size: shape.size.default('unknown'),
    language: shape.language.default('other'),
    duplicates: shape.duplicates.default([]),
    /** Why: each signal by name, so that the verdict can be explained. */
    signals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(80)).max(20),
    /** Who judged: the offline rules, or a model. */
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rules', 'model']),
    /** The model that was asked, whoever judged in the end; null when none was to be asked. */
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable().default(null),
    fallback: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(fallbacks).nullable().default(null),
    /** What the model's calls took, in and out together. */
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().default(0),
    costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().default(0),
    /** Hash of exactly the text that was judged: title, body and answers. */
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
});
/** A verdict that knows only what it can check: areas that exist at the base, and issues that were listed. */
function grounded(verdict, known) {
    const folders = new Set([...known.files].flatMap(foldersOf));
    const exists = (area) => known.files.has(area) || folders.has(area);
    const areas = verdict.areas.map((area) => area.replace(/^\.?\/|\/+$/g, '')).filter(exists);
    return {
        ...verdict,
        areas: [...new Set(areas)],
        duplicates: verdict.duplicates.filter((number) => known.issues.includes(number)),
    };
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}


/***/ }),

/***/ 2202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ sealWith),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tX: () => (/* binding */ hashTexts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Hash of several texts; the lengths are in it, so that moving a border changes it. */
function hashTexts(texts) {
    return sha256(JSON.stringify(texts));
}
/** The seal made from a state key (HMAC-SHA256). @throws nothing; a key shorter than 16 characters is refused at the inputs */
function sealWith(key) {
    return (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest('hex');
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ code),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Inline code that nothing in the text can end; mentions and references are dead in it. */
function code(text) {
    const plain = text
        .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
        .replaceAll('`', "'")
        .trim();
    return `\`${plain.slice(0, 200)}\``;
}
/** Every line of a text marked as quoted, so that none can pass for one of ours. */
function quote(text) {
    return text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}


/***/ })

};
