export const id = 852;
export const ids = [852];
export const modules = {

/***/ 5852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./src/pipeline/jitless.ts
var jitless = __webpack_require__(9692);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./src/adapters/github/setup.ts
var github_setup = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var pipeline_error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/text/caller.ts
var caller = __webpack_require__(7752);
// EXTERNAL MODULE: ./src/pipeline/policy.ts
var pipeline_policy = __webpack_require__(1130);
;// CONCATENATED MODULE: ./src/text/diagnosis.ts


const ok = (says) => ({ state: 'ok', says });
const bad = (says, todo) => ({ state: 'bad', says, todo });
const advice = (says, todo) => ({ state: 'advice', says, todo });
const unknown = (todo) => ({ state: 'unknown', says: 'this token may not look', todo });
/** Every setting on GitHub that would stop us, in the order in which to mend them. @param lacking  see `lackingIn` */
function diagnose(setup, policy, lacking) {
    const { rights, archived, issues, url } = setup;
    const general = `${url}/settings`;
    const rows = [
        [
            'token',
            rights.push
                ? ok(`works, with ${rights.admin ? 'admin' : 'write'} access`)
                : advice('works, but may not push', 'Use the token of someone who may; others see less here and cannot use `run --apply`.'),
        ],
        ['repository', archived ? bad('is archived', `Unarchive it: ${general}`) : ok(setup.fullName)],
        ['issues', issues ? ok('are on') : bad('are off', `Switch on Features → Issues: ${general}`)],
        ['Actions', actions(setup)],
        ['workflow', workflow(setup, lacking)],
        ['pull requests', pullRequests(setup)],
        [
            'settings',
            policy.problem
                ? bad(policy.problem, 'Correct the file on the default branch.')
                : ok(setup.settings === null ? 'no file; all defaults' : 'are valid'),
        ],
        [
            'agent',
            (0,pipeline_policy/* agentsOf */.et)(policy).length > 0
                ? ok((0,pipeline_policy/* agentsOf */.et)(policy).join(', then '))
                : bad('no agent is named', 'Set `agent` in `.github/issuewright.yml`; docs/agents.md lists them.'),
        ],
        [
            'sandbox',
            policy.sandbox === 'none'
                ? advice('`none`: the agent has no room of its own', 'Remove the setting, so that it runs in the room `bubblewrap`.')
                : ok(`\`${policy.sandbox}\``),
        ],
        [
            'checks',
            policy.verify.length > 0
                ? ok(policy.verify.join('; '))
                : advice('`verify` is empty, so that no change is checked', 'Set `verify` in `.github/issuewright.yml`.'),
        ],
        [
            'label',
            setup.label
                ? ok(`\`${policy.label}\` exists`)
                : bad(`\`${policy.label}\` does not exist, so that only people who may push could add it`, `gh label create ${policy.label} --repo ${setup.fullName}, or ${url}/labels`),
        ],
        ['branches', branches(setup)],
        ['agent key', agentKey(setup, policy)],
        ['state key', stateKey(setup)],
    ];
    return rows.map(([name, verdict]) => ({ name, ...verdict }));
}
function actions({ actions, variables, url }) {
    if (actions === false)
        return bad('is off', `Switch it on: ${url}/settings/actions`);
    if (variables?.ISSUEWRIGHT_DISABLED === 'true')
        return bad('the variable ISSUEWRIGHT_DISABLED stops everything', `Delete it: ${url}/settings/variables/actions`);
    return actions === null ? unknown(`An administrator sees whether it is on at ${url}/settings/actions`) : ok('is on');
}
function workflow({ workflow, url }, lacking) {
    if (!workflow)
        return bad('is not installed on the default branch', `issuewright init, then commit ${caller/* callerFile */.ee}`);
    const { path, state } = workflow;
    if (lacking.length > 0)
        return bad(`${path} lacks ${lacking.join(', ')}`, `Add them; issuewright init --force writes the whole file.`);
    if (state !== null && state !== 'active')
        return bad(`${path} is ${state}`, `Enable it: ${url}/actions/workflows/${path.split('/').at(-1)}`);
    return ok(`${path}, with all events and permissions`);
}
function pullRequests({ pullRequests, url }) {
    const where = `Workflow permissions → "Allow GitHub Actions to create and approve pull requests": ${url}/settings/actions`;
    if (pullRequests === null)
        return unknown(`An administrator looks at ${where}`);
    return pullRequests
        ? ok('GitHub Actions may open them')
        : bad('GitHub Actions may not open them', `Switch on ${where}`);
}
/** Rules that keep a new branch with a new commit from being made; the others meet only what comes after. */
const stopping = ['creation', 'pull_request', 'required_status_checks', 'required_deployments', 'merge_queue'];
function branches({ rules, url }) {
    const where = `${url}/settings/rules`;
    if (rules === null)
        return unknown(`Let no rule match \`issuewright/*\`: ${where}`);
    const found = stopping.filter((rule) => rules.includes(rule));
    if (found.length > 0)
        return bad(`the rules ${found.join(', ')} hold for \`issuewright/*\``, `Exclude \`issuewright/**/*\` from them: ${where}`);
    return ok('no ruleset stops `issuewright/*`');
}
function stateKey({ secrets, workflow, url }) {
    const where = `${url}/settings/secrets/actions`;
    const passed = (0,caller/* callingJob */.Qy)(workflow?.content)?.secrets;
    if (secrets === null)
        return unknown(`Recommended is a secret ISSUEWRIGHT_STATE_KEY: ${where}`);
    if (!secrets.includes('ISSUEWRIGHT_STATE_KEY'))
        return advice('no secret ISSUEWRIGHT_STATE_KEY', `It signs the record. 16 random characters or more: ${where}`);
    return passed ? ok('signs the record') : advice('is not passed on', `Add secrets: state-key to ${caller/* callerFile */.ee}.`);
}
function agentKey({ workflow }, policy) {
    if ((0,pipeline_policy/* agentsOf */.et)(policy).every((name) => name === 'command'))
        return ok('is not needed for `agent-command`');
    const passed = (0,caller/* callingJob */.Qy)(workflow?.content)?.secrets;
    const todo = `Make a secret with the key of the model and pass it in ${caller/* callerFile */.ee} as secrets: agent-api-key; local models need none.`;
    return passed && (passed === 'inherit' || 'agent-api-key' in Object(passed))
        ? ok('is passed on')
        : advice('is not passed on', todo);
}
const marks = { ok: '✔', advice: '!', bad: '✖', unknown: '?' };
/** The checks for a terminal. */
function renderChecks(checks) {
    const lines = checks.flatMap(({ name, state, says, todo }) => [
        `${marks[state]} ${name.padEnd(14)}${says}`,
        ...(todo === undefined ? [] : [`${' '.repeat(16)}→ ${todo}`]),
    ]);
    const stops = checks.filter(({ state }) => state === 'bad').length;
    return [...lines, '', stops === 0 ? 'Nothing known would stop us.' : `${stops} would stop us.`].join('\n');
}

// EXTERNAL MODULE: ./src/modes/terminal.ts
var terminal = __webpack_require__(8902);
;// CONCATENATED MODULE: ./src/modes/doctor.ts








/** Names every setting that would stop us. @returns the exit code: 1 when there is one */
async function doctor(env, [name], options) {
    const checks = [...examineMachine(), ...(await examineRepository(env, name ?? (0,terminal/* originOf */.yv)(process.cwd())))];
    console.log(options.json ? JSON.stringify(checks, null, 2) : renderChecks(checks));
    return checks.some(({ state }) => state === 'bad') ? 1 : 0;
}
/** What the other commands need on this machine. */
function examineMachine() {
    const node = { name: 'Node', state: 'ok', says: process.version };
    try {
        const says = (0,external_node_child_process_.execFileSync)('git', ['--version'], { encoding: 'utf8' }).trim();
        return [node, { name: 'git', state: 'ok', says }];
    }
    catch {
        return [node, { name: 'git', state: 'bad', says: 'is not found', todo: 'Install git 2.30 or later.' }];
    }
}
async function examineRepository(env, name) {
    try {
        const setup = await (0,github_setup/* readSetup */.WJ)((0,terminal/* connectPerson */.Ah)(env), name);
        const policy = await (0,terminal/* installedPolicy */.HO)(setup.settings, setup.workflow);
        return diagnose(setup, policy, setup.workflow ? (0,caller/* lackingIn */.TE)(setup.workflow.content, (0,js_yaml.load)((0,caller/* callerWorkflow */.HC)())) : []);
    }
    catch (error) {
        if (!(error instanceof pipeline_error/* Failure */.HR))
            throw error;
        const about = error.code === 'missing-token' ? 'token' : error.code === 'bad-input' ? 'repository' : 'GitHub';
        return [{ name: about, state: 'bad', says: error.message, todo: error.todo }];
    }
}


/***/ })

};
