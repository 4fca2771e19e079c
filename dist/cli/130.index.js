export const id = 130;
export const ids = [130];
export const modules = {

/***/ 4130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/github/query.ts
var query = __webpack_require__(4818);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/text/caller.ts
var caller = __webpack_require__(7752);
// EXTERNAL MODULE: ./src/pipeline/policy.ts
var policy = __webpack_require__(1130);
;// CONCATENATED MODULE: ./src/text/settings.ts

/**
 * A settings file in which every setting stands as a comment with what it means and its default, but for the checks that
 * were guessed. JSON is YAML, so that nothing needs quoting rules.
 * @param verify  commands that check the repository, as far as they are known
 */
function commentedSettings(verify) {
    const defaults = policy/* settingsSchema */.dP.parse({});
    const settings = Object.entries(policy/* settingsSchema */.dP.shape).flatMap(([name, schema]) => {
        const standard = defaults[name];
        const guessed = name === 'verify' && verify.length > 0;
        const value = guessed ? `${name}: ${JSON.stringify(verify)}` : `# ${name}:${yamlOf(standard)}`;
        return ['', `# ${schema.description ?? ''}`, value];
    });
    const head = [
        '# Settings of Issuewright. What stands as a comment is the default.',
        '# Set agent (docs/agents.md lists them) or agent-command, or no agent starts.',
    ];
    return `${[...head, ...settings].join('\n')}\n`;
}
function yamlOf(value) {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
    if (!isTable)
        return ` ${JSON.stringify(value)}`;
    return Object.entries(value)
        .map(([key, one]) => `\n#   ${key}: ${JSON.stringify(one)}`)
        .join('');
}
/** Guesses the commands that check a repository from the files at its top. @param read  null for what is not there */
function guessChecks(read) {
    const scripts = /"scripts"\s*:\s*\{[^}]*"test"\s*:/.test(read('package.json') ?? '');
    const noTest = /no test specified/.test(read('package.json') ?? '');
    const install = read('package-lock.json') === null ? 'npm install' : 'npm ci';
    if (scripts && !noTest)
        return [install, 'npm test'];
    if (/^(test|check):/m.test(read('Makefile') ?? ''))
        return [/^test:/m.test(read('Makefile') ?? '') ? 'make test' : 'make check'];
    if (read('Cargo.toml') !== null)
        return ['cargo test'];
    if (read('go.mod') !== null)
        return ['go test ./...'];
    if (read('pyproject.toml') !== null)
        return ['python -m pytest'];
    return [];
}

;// CONCATENATED MODULE: ./src/modes/init.ts







const nextSteps = `
Next:
  1. Set agent in ${query/* settingsFile */._r} (docs/agents.md lists them); commit both files to the default branch and push.
  2. Switch on Settings → Actions → General → Workflow permissions →
     "Allow GitHub Actions to create and approve pull requests".
  3. gh label create automate --description 'Issuewright works on it'
  4. gh secret set AGENT_API_KEY   # the key of the agent's model
  5. Recommended: gh secret set ISSUEWRIGHT_STATE_KEY --body "$(openssl rand -hex 32)"
  6. issuewright doctor`;
/**
 * Writes workflow and settings file into the work tree of a folder, after it has shown what would change. What is there and
 * differs is overwritten only with `force`; settings that are there are a person's, and stay.
 * @returns the exit code: 1 when something differs and was left
 * @throws Failure `bad-input` outside a work tree
 */
async function init(folder, { force }) {
    const top = topOf(folder);
    const read = (file) => ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, file)) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(top, file), 'utf8') : null);
    const wanted = {
        [caller/* callerFile */.ee]: (0,caller/* callerWorkflow */.HC)(checksIn(read(query/* settingsFile */._r))),
        [query/* settingsFile */._r]: commentedSettings(guessChecks(read)),
    };
    let left = 0;
    for (const [file, text] of Object.entries(wanted)) {
        const present = read(file);
        if (present === text || (present !== null && file === query/* settingsFile */._r && !force)) {
            console.log(`${file} ${present === text ? 'is as it should be' : 'is there and stays yours'}.`);
            continue;
        }
        showDifference(top, present === null ? null : file, text);
        if (present !== null && !force) {
            console.log(`${file} differs and stays as it is; --force overwrites it.`);
            left += 1;
            continue;
        }
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(top, file)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(top, file), text);
        console.log(`${file} is written.`);
    }
    console.log(nextSteps);
    return left > 0 ? 1 : 0;
}
/** The CI workflow that settings which are there name; what else is wrong with them, doctor says. */
function checksIn(settings) {
    const name = /^fix-checks:[ \t]*(["']?)([^"'#\n]+?)\1[ \t]*(?:#.*)?$/m.exec(settings ?? '')?.[2];
    return name === undefined || name === 'null' ? null : name;
}
function topOf(folder) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', ['-C', folder, 'rev-parse', '--show-toplevel'], {
            encoding: 'utf8',
            stdio: 'pipe',
        }).trim();
    }
    catch (cause) {
        throw new error/* Failure */.HR('bad-input', `${folder} is no work tree of a git repository.`, {
            todo: 'Change to one, or run: git init',
            cause,
        });
    }
}
function showDifference(top, file, text) {
    const sides = ['diff', '--no-index', '--no-color', '--', file ?? '/dev/null', '-'];
    const { stdout } = (0,external_node_child_process_.spawnSync)('git', sides, { cwd: top, input: text, encoding: 'utf8' });
    // Git calls what it reads from a pipe `-`: its own names of the two sides would mislead.
    console.log(stdout.slice(Math.max(0, stdout.indexOf('@@'))).trimEnd());
}


/***/ })

};
