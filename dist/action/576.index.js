export const id = 576;
export const ids = [576];
export const modules = {

/***/ 801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ adapterOf)
});

// UNUSED EXPORTS: adapters

// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/pipeline/json.ts
var json = __webpack_require__(3326);
;// CONCATENATED MODULE: ./src/adapters/agents/event.ts

/** A reader of JSON lines, which never throws: what the schema, which tells what each means, does not know is noise. */
function jsonLines(meaning) {
    return (line) => meaning.safeParse(line.trimStart().startsWith('{') ? (0,json/* jsonOf */.o)(line) : undefined).data ?? [];
}
const session = (id) => [{ kind: 'session', id }];
/** Reader of programs that print text for people. */
function textLines(line) {
    return said(line);
}
function said(text) {
    return text.trim() === '' ? [] : [{ kind: 'said', text }];
}
const ended = (good, why) => [{ kind: 'ended', good, why }];
const commandNames = ['command', 'cmd'];
const pathNames = ['file_path', 'filePath', 'path', 'absolute_path', 'notebook_path'];
/** What a tool call does, by the names of its arguments, which all agents share; the tools themselves are renamed often. */
function toolUse(tool, input) {
    const command = textOf(input, commandNames);
    if (command !== undefined)
        return [{ kind: 'ran', command }];
    const path = textOf(input, pathNames);
    if (path === undefined)
        return [];
    return [{ kind: /write|edit|replace|create|patch/i.test(tool) ? 'edited' : 'read', path }];
}
/**
 * The rule that all agents with a stream share: a closing event, no error, exit code 0. None of the three suffices alone:
 * programs exit 0 on errors and signals, and report success before they fail.
 * @param turns  whether this way of failing means that the turns are used up
 */
function judge({ exitCode, events, tail }, turns = () => false) {
    const ends = events.filter((event) => event.kind === 'ended');
    const end = ends.find(({ good }) => !good) ?? ends.at(-1);
    const words = events.findLast((event) => event.kind === 'said');
    const why = end?.why || (end && words?.text.slice(0, 500)) || lastLine(tail);
    if (turns(why, exitCode))
        return { how: 'turns', why };
    return { how: end?.good && exitCode === 0 ? 'finished' : 'failed', why };
}
/** For programs without a stream: the exit code is all there is. */
function judgeByExitCode({ exitCode, tail }) {
    return { how: exitCode === 0 ? 'finished' : 'failed', why: lastLine(tail) };
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1)?.slice(0, 500) ?? '';
}
function textOf(input, names) {
    return names.map((name) => input[name]).find((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./src/adapters/agents/aider.ts

/** Aider, by its documentation: nobody has run it here. It prints text and has no turns. */
const aider = {
    name: 'aider',
    source: 'documentation',
    package: null,
    dialect: 'chat',
    baseUrl: 'https://api.openai.com',
    model: 'gpt-5.5',
    instructions: ['CONVENTIONS.md'],
    configuration: ['.aider.conf.yml', '.aider.model.settings.yml', '.aider.model.metadata.json', '.aiderignore', '.env'],
    start: ({ home, prompt, model, gateway }) => ({
        argv: [
            'aider',
            ...['--message-file', `${home}/prompt.md`],
            '--yes-always',
            ...['--no-auto-commits', '--no-dirty-commits', '--no-gitignore'],
            ...['--no-stream', '--no-pretty', '--no-check-update', '--analytics-disable'],
            ...['--chat-history-file', `${home}/aider.chat.md`, '--input-history-file', `${home}/aider.input`],
            ...['--model', `openai/${model}`, '--weak-model', `openai/${model}`],
            ...(gateway ? ['--openai-api-base', `${gateway.url}/v1`] : []),
        ],
        env: gateway ? { OPENAI_API_KEY: gateway.key } : {},
        files: [{ path: 'prompt.md', content: prompt }],
    }),
    read: textLines,
    verdict: judgeByExitCode,
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./src/adapters/agents/stream-json.ts


const block = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), text: schemas/* string */.YjP() }).transform(({ text }) => said(text)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_use'), name: schemas/* string */.YjP(), input: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })
        .transform(({ name, input }) => toolUse(name, input)),
    schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).transform(() => []),
]);
const result = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('result'),
    subtype: schemas/* string */.YjP().catch(''),
    is_error: schemas/* boolean */.zMY(),
    result: schemas/* string */.YjP().catch(''),
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish().catch(null),
})
    .transform(({ subtype, is_error: failed, result, error }) => {
    const words = error?.message || result;
    // `subtype` says `success` on errors of the API, so that only `is_error` counts.
    return ended(!failed, failed && subtype !== 'success' ? `${subtype} ${words}`.trim() : words);
});
/** The event stream that several agents share (`--output-format stream-json`). */
const readStreamJson = jsonLines(schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('system'), subtype: schemas/* literal */.euz('init'), session_id: schemas/* string */.YjP() })
        .transform((one) => session(one.session_id)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('assistant'), message: schemas/* object */.Ikc({ content: schemas/* array */.YOg(block) }) })
        .transform(({ message }) => message.content.flat()),
    result,
]));

;// CONCATENATED MODULE: ./src/adapters/agents/claude.ts


/** Claude Code, measured with the version below. */
const claude = {
    name: 'claude',
    source: 'program',
    package: { name: '@anthropic-ai/claude-code', version: '2.1.329' },
    dialect: 'messages',
    baseUrl: 'https://api.anthropic.com',
    model: 'claude-sonnet-4-5',
    instructions: ['CLAUDE.md', 'CLAUDE.local.md', '.claude/CLAUDE.md'],
    configuration: [
        ...['.mcp.json', '.claude-plugin', '.claude/settings.json', '.claude/settings.local.json', '.claude/agents'],
        ...['.claude/commands', '.claude/hooks', '.claude/output-styles', '.claude/plugins', '.claude/rules'],
        ...['.claude/skills', '.claude/workflows'],
    ],
    start: ({ tools, prompt, model, gateway, turns, resume }) => ({
        argv: [
            // The program of the platform package: the launcher waits for an install script that never ran.
            `${tools}/node_modules/@anthropic-ai/claude-code-${process.platform}-${process.arch}/claude`,
            '-p',
            ...['--output-format', 'stream-json', '--verbose'],
            '--dangerously-skip-permissions',
            '--strict-mcp-config',
            // These reach out by way of the provider, past our room.
            ...['--disallowedTools', 'WebSearch,WebFetch'],
            ...['--max-turns', String(turns)],
            ...['--model', model],
            ...(resume === null ? [] : ['--resume', resume]),
        ],
        env: {
            ...(gateway && { ANTHROPIC_BASE_URL: gateway.url, ANTHROPIC_API_KEY: gateway.key }),
            ANTHROPIC_DEFAULT_OPUS_MODEL: model,
            ANTHROPIC_DEFAULT_SONNET_MODEL: model,
            ANTHROPIC_DEFAULT_HAIKU_MODEL: model,
            ANTHROPIC_SMALL_FAST_MODEL: model,
            CLAUDE_CODE_SUBAGENT_MODEL: model,
            CLAUDE_CODE_MAX_RETRIES: '1',
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
            DISABLE_TELEMETRY: '1',
            DISABLE_ERROR_REPORTING: '1',
            DISABLE_AUTOUPDATER: '1',
            // Without it the program refuses to skip its own questions when it runs as root, as containers do.
            IS_SANDBOX: '1',
        },
        stdin: prompt,
        // On SIGINT it still reports its usage, on SIGTERM not.
        stopSignal: 'SIGINT',
    }),
    read: readStreamJson,
    verdict: (end) => judge(end, (why) => why.startsWith('error_max_turns')),
};

;// CONCATENATED MODULE: ./src/adapters/agents/codex.ts


const started = schemas/* object */.Ikc({ type: schemas/* literal */.euz('command_execution'), command: schemas/* string */.YjP() })
    .transform(({ command }) => [{ kind: 'ran', command }]);
const completed = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('agent_message'), text: schemas/* string */.YjP() }).transform(({ text }) => said(text)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('file_change'), changes: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })) })
        .transform(({ changes }) => changes.map(({ path }) => ({ kind: 'edited', path }))),
]);
const line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('thread.started'), thread_id: schemas/* string */.YjP() }).transform((one) => session(one.thread_id)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('item.started'), item: started }).transform(({ item }) => item),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('item.completed'), item: completed }).transform(({ item }) => item),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('turn.completed') }).transform(() => ended(true, '')),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('turn.failed'), error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).catch({ message: '' }) })
        .transform(({ error }) => ended(false, error.message)),
]);
/** Codex, measured with the version below. It speaks Responses alone. */
const codex = {
    name: 'codex',
    source: 'program',
    package: { name: '@openai/codex', version: '0.169.0' },
    dialect: 'responses',
    baseUrl: 'https://api.openai.com',
    model: 'gpt-5.5',
    instructions: ['AGENTS.md', 'AGENTS.override.md'],
    configuration: ['.codex', '.agents'],
    start: ({ tools, prompt, model, gateway, resume }) => {
        const settings = [
            'model_provider="gateway"',
            'analytics.enabled=false',
            'check_for_update_on_startup=false',
            'web_search="disabled"',
            ...(gateway ? [`model_providers.gateway=${provider(gateway.url)}`] : []),
        ];
        return {
            argv: [
                `${tools}/node_modules/@openai/codex-${process.platform}-${process.arch}/vendor/${target()}/bin/codex`,
                'exec',
                ...(resume === null ? [] : ['resume', resume]),
                '--json',
                // Our room is the sandbox; its own cannot be nested in it.
                '--dangerously-bypass-approvals-and-sandbox',
                '--skip-git-repo-check',
                ...settings.flatMap((setting) => ['-c', setting]),
                ...['--disable', 'plugins'],
                // Otherwise it waits for ever for an endpoint that refuses connections.
                ...['--disable', 'unbounded_connection_retries'],
                ...['-m', model],
                '-',
            ],
            env: gateway ? { GATEWAY_KEY: gateway.key } : {},
            stdin: prompt,
        };
    },
    read: jsonLines(line),
    verdict: (end) => judge(end),
};
/** An inline TOML table; JSON strings are TOML strings. */
function provider(url) {
    return `{name="gateway",base_url=${JSON.stringify(`${url}/v1`)},env_key="GATEWAY_KEY",wire_api="responses",request_max_retries=1,stream_max_retries=1}`;
}
/** The directory of the platform package is named by Rust's target. */
function target() {
    const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
    return `${machine}-${process.platform === 'darwin' ? 'apple-darwin' : 'unknown-linux-musl'}`;
}

// EXTERNAL MODULE: ./src/pipeline/process.ts
var pipeline_process = __webpack_require__(7791);
;// CONCATENATED MODULE: ./src/adapters/agents/command.ts


/** Any program that reads a task file: its contract are the three `ISSUEWRIGHT_` variables and its exit code. */
const command = {
    name: 'command',
    source: 'program',
    package: null,
    dialect: null,
    baseUrl: '',
    model: '',
    instructions: [],
    configuration: [],
    start: (task) => ({ argv: (0,pipeline_process/* shell */.vf)(task.command), env: {} }),
    read: textLines,
    verdict: judgeByExitCode,
};

;// CONCATENATED MODULE: ./src/adapters/agents/copilot.ts


const call = schemas/* object */.Ikc({ toolName: schemas/* string */.YjP(), arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
const copilot_line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('assistant.message'), data: schemas/* object */.Ikc({ content: schemas/* string */.YjP() }) })
        .transform(({ data }) => said(data.content)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool.execution_start'), data: call })
        .transform(({ data }) => toolUse(data.toolName, data.arguments)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('session.error'), data: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) })
        // Not yet the end: it may try again. The result has no reason of its own, so these words are its reason.
        .transform(({ data }) => said(data.message)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('result'), sessionId: schemas/* string */.YjP().nullish().catch(null), exitCode: schemas/* int */.Whr() })
        .transform(({ sessionId, exitCode }) => [...(sessionId ? session(sessionId) : []), ...ended(exitCode === 0, '')]),
]);
/** GitHub Copilot CLI with a provider of one's own, measured with the version below. */
const copilot = {
    name: 'copilot',
    source: 'program',
    package: { name: '@github/copilot', version: '1.0.102' },
    dialect: 'chat',
    baseUrl: 'https://api.openai.com',
    model: 'gpt-5.5',
    instructions: ['AGENTS.md', 'CLAUDE.md', 'GEMINI.md', '.github/copilot-instructions.md', '.github/instructions'],
    configuration: [
        ...['.github/copilot', '.github/agents', '.github/skills', '.github/prompts', '.github/hooks', '.github/mcp.json'],
        ...['.copilot', '.mcp.json', '.vscode/mcp.json', '.claude/skills', '.agents'],
    ],
    start: ({ tools, prompt, model, gateway, resume }) => ({
        argv: [
            `${tools}/node_modules/@github/copilot-${process.platform}-${process.arch}/copilot`,
            '--allow-all',
            '--no-ask-user',
            ...['--output-format', 'json'],
            '--no-auto-update',
            '--disable-builtin-mcps',
            '--no-color',
            ...['--log-level', 'none'],
            ...(resume === null ? [] : [`--resume=${resume}`]),
        ],
        env: {
            // It strikes out its key in all it prints, even in names of fields: the key must be like no word.
            ...(gateway && { COPILOT_PROVIDER_BASE_URL: `${gateway.url}/v1`, COPILOT_PROVIDER_API_KEY: gateway.key }),
            COPILOT_PROVIDER_TYPE: 'openai',
            COPILOT_MODEL: model,
            COPILOT_OFFLINE: 'true',
            COPILOT_AUTO_UPDATE: 'false',
        },
        stdin: prompt,
    }),
    read: jsonLines(copilot_line),
    verdict: (end) => judge(end),
};

;// CONCATENATED MODULE: ./src/adapters/agents/gemini.ts


/** Its exit code when the turns are used up. */
const turnsUsedUp = 53;
const loop = 'Loop detected';
const gemini_error = schemas/* object */.Ikc({ type: schemas/* string */.YjP().catch(''), message: schemas/* string */.YjP().catch('') })
    .transform(({ type, message }) => `${type} ${message}`.trim());
const gemini_line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('init'), session_id: schemas/* string */.YjP() }).transform((one) => session(one.session_id)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('message'), role: schemas/* literal */.euz('assistant'), content: schemas/* string */.YjP() })
        .transform(({ content }) => said(content)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_use'), tool_name: schemas/* string */.YjP(), parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })
        .transform(({ tool_name: tool, parameters }) => toolUse(tool, parameters)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), message: schemas/* string */.YjP() })
        // It gives up on a loop with a mere warning, and then reports success.
        .transform(({ message }) => (message.startsWith(loop) ? ended(false, message) : [])),
    schemas/* object */.Ikc({
        ...{ type: schemas/* literal */.euz('result'), status: schemas/* string */.YjP() },
        ...{ error: gemini_error.nullish().catch(null) },
    })
        .transform(({ status, error }) => ended(status === 'success', error ?? '')),
]);
/** Gemini CLI, measured with the version below. */
const gemini = {
    name: 'gemini',
    source: 'program',
    package: { name: '@google/gemini-cli', version: '0.61.0', node: true },
    dialect: 'generate',
    baseUrl: 'https://generativelanguage.googleapis.com',
    model: 'gemini-2.5-pro',
    instructions: ['GEMINI.md'],
    configuration: ['.gemini', '.env', '.geminiignore'],
    start: ({ tools, prompt, model, gateway, turns, resume }) => ({
        argv: [
            `${tools}/node`,
            `${tools}/node_modules/@google/gemini-cli/bundle/gemini.js`,
            '--yolo',
            '--skip-trust',
            ...['-o', 'stream-json'],
            ...['-m', model],
            ...(resume === null ? [] : ['--resume', resume]),
            ...['-p', ''],
        ],
        env: {
            ...(gateway && { GOOGLE_GEMINI_BASE_URL: gateway.url, GEMINI_API_KEY: gateway.key }),
            GEMINI_MODEL: model,
            // It would start itself a second time for more memory, and that launcher passes on no signal.
            GEMINI_CLI_NO_RELAUNCH: 'true',
            TERM: 'xterm-256color',
        },
        stdin: prompt,
        files: [{ path: '.gemini/settings.json', content: JSON.stringify(settings(turns)) }],
    }),
    read: jsonLines(gemini_line),
    verdict: (end) => judge(end, (why, exitCode) => exitCode === turnsUsedUp || why.startsWith(loop)),
};
function settings(turns) {
    return {
        // Required with a base URL: else it chooses a way to log in that it then refuses.
        security: { auth: { selectedType: 'gemini-api-key' } },
        privacy: { usageStatisticsEnabled: false },
        telemetry: { enabled: false },
        general: { enableAutoUpdate: false, maxAttempts: 2 },
        model: { maxSessionTurns: turns },
        // These reach out by way of the provider, past our room.
        tools: { exclude: ['google_web_search', 'web_fetch'] },
    };
}

;// CONCATENATED MODULE: ./src/adapters/agents/kiro.ts

/** Kiro CLI, by its documentation: nobody has run it here. It talks to its maker alone, with a key of its own. */
const kiro = {
    name: 'kiro',
    source: 'documentation',
    package: null,
    dialect: null,
    ownKey: 'KIRO_API_KEY',
    baseUrl: '',
    model: '',
    instructions: ['AGENTS.md', '.kiro/steering'],
    configuration: ['.kiro/settings', '.kiro/agents', '.kiro/hooks', '.amazonq'],
    start: ({ prompt }) => ({
        argv: ['kiro-cli', 'chat', '--no-interactive', '--trust-all-tools'],
        env: {},
        stdin: prompt,
    }),
    read: textLines,
    verdict: judgeByExitCode,
};

// EXTERNAL MODULE: ./src/adapters/agents/names.ts
var names = __webpack_require__(3583);
;// CONCATENATED MODULE: ./src/adapters/agents/opencode.ts


const opencode_call = schemas/* object */.Ikc({ tool: schemas/* string */.YjP(), state: schemas/* object */.Ikc({ input: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) });
const opencode_error = schemas/* object */.Ikc({ name: schemas/* string */.YjP().catch(''), data: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).catch({ message: '' }) })
    .catch({ name: 'error', data: { message: '' } });
const opencode_line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('step_start'), sessionID: schemas/* string */.YjP() }).transform(({ sessionID }) => session(sessionID)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), part: schemas/* object */.Ikc({ text: schemas/* string */.YjP() }) }).transform(({ part }) => said(part.text)),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_use'), part: opencode_call }).transform(({ part }) => toolUse(part.tool, part.state.input)),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('step_finish'),
        part: schemas/* object */.Ikc({ reason: schemas/* string */.YjP() }),
    })
        // There is no closing event; the last step of a good run stops of itself.
        .transform(({ part }) => (part.reason === 'stop' ? ended(true, '') : [])),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), error: opencode_error })
        .transform(({ error }) => ended(false, `${error.name} ${error.data.message}`.trim())),
]);
/** OpenCode, measured with the version below. The package is the Linux program itself, without launcher and install script. */
const opencode = {
    name: 'opencode',
    source: 'program',
    package: { name: 'opencode-linux-x64', version: '1.18.33' },
    dialect: 'chat',
    baseUrl: 'https://api.openai.com',
    model: 'gpt-5.5',
    instructions: ['AGENTS.md', 'CLAUDE.md'],
    configuration: ['opencode.json', 'opencode.jsonc', '.opencode', '.agents', '.claude/skills'],
    start: ({ tools, prompt, model, gateway, resume }) => ({
        argv: [
            `${tools}/node_modules/opencode-linux-x64/bin/opencode`,
            'run',
            ...['--format', 'json'],
            '--auto',
            ...['-m', `gateway/${model}`],
            ...(resume === null ? [] : ['-s', resume]),
        ],
        env: {
            OPENCODE_CONFIG_CONTENT: JSON.stringify(opencode_settings(model, gateway)),
            OPENCODE_DISABLE_MODELS_FETCH: '1',
            OPENCODE_DISABLE_AUTOUPDATE: '1',
            OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
        },
        stdin: prompt,
    }),
    read: jsonLines(opencode_line),
    verdict: (end) => judge(end),
};
function opencode_settings(model, gateway) {
    return {
        autoupdate: false,
        share: 'disabled',
        model: `gateway/${model}`,
        small_model: `gateway/${model}`,
        permission: { '*': 'allow', webfetch: 'deny', websearch: 'deny' },
        provider: {
            gateway: {
                npm: '@ai-sdk/openai-compatible',
                options: { baseURL: `${gateway?.url}/v1`, apiKey: gateway?.key },
                // Without a catalogue it cannot know the model's limits; these hold for all current ones.
                models: { [model]: { limit: { context: 128_000, output: 16_384 } } },
            },
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/agents/qwen.ts


/** Its exit code when the turns are used up; the reason stands on standard error only. */
const qwen_turnsUsedUp = 53;
/** Qwen Code, measured with the version below. */
const qwen = {
    name: 'qwen',
    source: 'program',
    package: { name: '@qwen-code/qwen-code', version: '0.24.4', node: true },
    dialect: 'chat',
    baseUrl: 'https://dashscope-intl.aliyuncs.com/compatible-mode',
    model: 'qwen3-coder-plus',
    instructions: ['QWEN.md', 'AGENTS.md'],
    configuration: ['.qwen', '.env', '.mcp.json', '.qwenignore'],
    start: ({ tools, prompt, model, gateway, turns, resume }) => ({
        argv: [
            `${tools}/node`,
            `${tools}/node_modules/@qwen-code/qwen-code/cli-entry.js`,
            '--yolo',
            ...['-o', 'stream-json'],
            ...['--auth-type', 'openai'],
            ...['--max-session-turns', String(turns)],
            ...['-m', model],
            ...(resume === null ? [] : ['--resume', resume]),
        ],
        env: {
            ...(gateway && { OPENAI_BASE_URL: `${gateway.url}/v1`, OPENAI_API_KEY: gateway.key }),
            OPENAI_MODEL: model,
            QWEN_USAGE_STATISTICS_ENABLED: 'false',
            QWEN_CODE_SUPPRESS_YOLO_WARNING: '1',
        },
        stdin: prompt,
    }),
    read: readStreamJson,
    verdict: (end) => judge(end, (why, exitCode) => exitCode === qwen_turnsUsedUp || why.includes('Loop detection halted')),
};

;// CONCATENATED MODULE: ./src/adapters/agents/registry.ts












const byName = { claude: claude, codex: codex, gemini: gemini, opencode: opencode, qwen: qwen, copilot: copilot, aider: aider, kiro: kiro, command: command };
const adapters = Object.values(byName);
/** @throws Failure `bad-configuration` for a name that nobody has */
function adapterOf(name) {
    const found = adapters.find((adapter) => adapter.name === name);
    if (found)
        return found;
    const close = (0,nearest/* nearest */.p)(name, names/* agentNames */.Q);
    const says = `There is no agent \`${name}\`${close ? `; did you mean \`${close}\`?` : '.'}`;
    throw new error/* Failure */.HR('bad-configuration', says, {
        todo: `Set \`agent\` in \`.github/issuewright.yml\` to one of: ${names/* agentNames */.Q.join(', ')}.`,
    });
}


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ launch),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/process.ts
var pipeline_process = __webpack_require__(7791);
;// CONCATENATED MODULE: ./src/adapters/sandbox/descriptors.ts

/** O_CLOEXEC of Linux, as in the flags of /proc/self/fdinfo. */
const closedOnExec = 0o2_000_000;
/** Closes what it is told and becomes the command. */
const closing = 'for n in $1; do eval "exec $n>&-"; done; shift; exec "$@"';
/**
 * An argv that starts without the files which whoever started us left open: pipes and sockets of the runner would be open in
 * the room as well. Node opens its own so that they close by themselves; mostly there is nothing to do.
 * @param last  the last descriptor that is meant to be handed on
 */
function withoutLeftovers(argv, last) {
    const left = leftOpen().filter((descriptor) => descriptor > last);
    if (left.length === 0)
        return argv;
    // Dash knows no descriptor of two digits, and bash would read the user's own files when its input is a socket.
    const shell = (0,external_node_fs_.existsSync)('/bin/bash') ? ['/bin/bash', '--norc', '-p'] : ['/bin/sh'];
    return [...shell, '-c', closing, 'sh', left.join(' '), ...argv];
}
function leftOpen() {
    if (process.platform !== 'linux')
        return [];
    return (0,external_node_fs_.readdirSync)('/proc/self/fdinfo').flatMap((name) => {
        try {
            const [, flags = ''] = /^flags:\s*(\d+)/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${name}`, 'latin1')) ?? [];
            return Number.parseInt(flags, 8) & closedOnExec ? [] : [Number(name)];
        }
        catch {
            return []; // the descriptor by which we were just reading the list
        }
    });
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./src/adapters/sandbox/output.ts


const defaultLogBytes = 5_000_000;
/** What `Evidence.tail` holds. */
const tailBytes = 4_096;
/** What of one line the listener gets, in characters; the events of agents can have some 100,000. */
const lineCharacters = 1_000_000;
/**
 * Takes a program's output: all of it into a log and line by line to the listener until the limit, the end of it always.
 * `finish` closes the log, hands on unfinished last lines, and returns the last 4,096 bytes as text.
 */
function openOutput({ logFile, maxLogBytes = defaultLogBytes, onLine }, heard = () => { }) {
    const log = (0,external_node_fs_.openSync)(logFile, 'w', 0o600);
    let room = maxLogBytes;
    let tail = Buffer.alloc(0);
    const lines = { out: splitter('out'), err: splitter('err') };
    return {
        take(chunk, stream) {
            heard();
            tail = Buffer.concat([tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes);
            if (room === 0)
                return;
            const part = chunk.subarray(0, room);
            room -= part.length;
            note(part, stream);
            if (room === 0)
                note(Buffer.from(`\n[output beyond ${maxLogBytes} bytes is not kept]\n`), stream);
        },
        finish() {
            (0,external_node_fs_.closeSync)(log);
            lines.out.end();
            lines.err.end();
            return tail.toString();
        },
    };
    function note(part, stream) {
        (0,external_node_fs_.writeSync)(log, part);
        lines[stream].take(part);
    }
    function splitter(stream) {
        const decoder = new external_node_string_decoder_.StringDecoder('utf8');
        let line = '';
        const grow = (text) => {
            if (line.length < lineCharacters)
                line += text.slice(0, lineCharacters - line.length);
        };
        return {
            take(part) {
                const [rest = '', ...next] = decoder.write(part).split('\n');
                grow(rest);
                for (const start of next) {
                    onLine?.(line, stream);
                    line = '';
                    grow(start);
                }
            },
            end() {
                grow(decoder.end());
                if (line !== '')
                    onLine?.(line, stream);
            },
        };
    }
}

// EXTERNAL MODULE: ./src/adapters/sandbox/sweep.ts
var sweep = __webpack_require__(7572);
;// CONCATENATED MODULE: ./src/adapters/sandbox/run.ts









const defaultGraceSeconds = 5;
/** How long we wait for the last output after everybody is dead; only a process that escaped the sweep still holds the pipe. */
const drainMs = 1_000;
/**
 * Runs a program without a sandbox, as a process group of its own, and leaves no process of it behind: not after the
 * limit, not after a cancel, not after a good end.
 * @throws Failure `internal` when nothing can be started at all, as in a missing directory
 */
function runCommand(job) {
    return launch(job, { argv: job.argv, cwd: job.cwd, env: job.env });
}
/** Runs a command by starting something else: same limits, same output, same promise that nothing is left. */
async function launch(job, start) {
    if (job.signal?.aborted)
        return { how: 'cancelled', exitCode: null, signal: null, seconds: 0, tail: '' };
    if (!(0,external_node_fs_.existsSync)(start.cwd))
        throw new error/* Failure */.HR('internal', `The command could not be started in ${start.cwd}.`);
    const started = performance.now();
    const limit = limitOf(job);
    const output = openOutput(job, limit.heard);
    const [program, ...args] = withoutLeftovers(start.argv, start.report === undefined ? 2 : 3);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: start.cwd,
        env: job.marker === undefined ? { ...start.env } : { ...start.env, [pipeline_process/* markerVariable */.no]: job.marker },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe', start.report ?? 'ignore'],
    }); // its type knows three streams only
    child.stdin.on('error', () => { }); // a program may end without having read it
    child.stdin.end(job.stdin ?? '');
    child.stdout.on('data', (chunk) => output.take(chunk, 'out'));
    child.stderr.on('data', (chunk) => output.take(chunk, 'err'));
    const drained = Promise.all([(0,external_node_events_.once)(child.stdout, 'close'), (0,external_node_events_.once)(child.stderr, 'close')]);
    const gone = (0,external_node_events_.once)(child, 'exit');
    const ended = (how, exitCode, signal) => {
        const seconds = Math.round(performance.now() - started) / 1_000;
        return { how, exitCode, signal, seconds, tail: output.finish() };
    };
    try {
        const cut = await Promise.race([gone.then(() => null), limit.reached]);
        if (child.pid !== undefined)
            await (0,sweep/* endGroup */.N4)(child.pid, cut ? (job.graceSeconds ?? defaultGraceSeconds) : 0, job.stopSignal, start.ask);
        const [exitCode, signal] = await gone;
        await start.gone?.();
        if (job.marker !== undefined)
            await (0,sweep/* sweep */.X0)(job.marker);
        await Promise.race([drained, (0,promises_.setTimeout)(drainMs, undefined, { ref: false })]);
        return ended(cut ?? howOf(exitCode), exitCode, signal);
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'EACCES')
            return ended('not-found', null, null);
        output.finish();
        throw new error/* Failure */.HR('internal', `The command could not be started in ${start.cwd}.`, { cause });
    }
    finally {
        limit.clear();
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
/** 126 and 127 are what a POSIX shell says for a program that cannot be run or found. */
function howOf(exitCode) {
    return exitCode === 126 || exitCode === 127 ? 'not-found' : 'exited';
}
/** What ends a program before its own end: time, silence, or the caller. `heard` is to be called with every sign of life. */
function limitOf({ seconds, silence, signal }) {
    let clear = () => { };
    let lastHeard = Date.now();
    const reached = new Promise((resolve) => {
        const cancel = () => resolve('cancelled');
        const timer = setTimeout(() => resolve('timed-out'), seconds * 1_000);
        let watch;
        const listen = (limitMs, lastSign) => {
            const left = Math.max(lastHeard, lastSign()) + limitMs - Date.now();
            if (left <= 0)
                resolve('silent');
            else
                watch = setTimeout(listen, left, limitMs, lastSign);
        };
        if (silence)
            watch = setTimeout(listen, silence.seconds * 1_000, silence.seconds * 1_000, silence.lastSign);
        signal?.addEventListener('abort', cancel);
        clear = () => {
            clearTimeout(timer);
            clearTimeout(watch);
            signal?.removeEventListener('abort', cancel);
        };
    });
    return {
        reached,
        heard: () => {
            lastHeard = Date.now();
        },
        clear: () => clear(),
    };
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   X0: () => (/* binding */ sweep),
/* harmony export */   z7: () => (/* binding */ kill),
/* harmony export */   zB: () => (/* binding */ untilDead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pipeline_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7791);



/** A process may fork while we look, so we look until nothing is left, at most this often. */
const maxRounds = 40;
const pauseMs = 25;
/**
 * Kills every process whose environment carries the marker, also those that left their group and session.
 * Linux only: elsewhere there is no /proc, and nothing is done. A process that wiped its environment escapes.
 */
async function sweep(marker) {
    for (let round = 0, found = marked(marker); round < maxRounds && found.length > 0; round += 1, found = marked(marker)) {
        for (const pid of found)
            kill(pid, 'SIGKILL');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pauseMs);
    }
}
/** Ends a process group: asks, waits at most `graceSeconds` until all of it is gone, then kills. 0 kills at once. */
async function endGroup(group, graceSeconds, stopSignal = 'SIGTERM', ask = (signal) => kill(-group, signal)) {
    const deadline = performance.now() + graceSeconds * 1_000;
    if (graceSeconds > 0)
        ask(stopSignal);
    while (performance.now() < deadline && kill(-group, 0))
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pauseMs);
    kill(-group, 'SIGKILL');
}
/** Waits at most `ms` until a process is dead; one that only waits to be reaped is. */
async function untilDead(pid, ms) {
    const deadline = performance.now() + ms;
    while (isAlive(pid)) {
        if (performance.now() > deadline)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(1);
    }
    return true;
}
const isAlive = (pid) => /^State:\s+[^ZX]/m.test(read(`/proc/${pid}/status`));
function marked(marker) {
    const entry = `\0${_pipeline_process_js__WEBPACK_IMPORTED_MODULE_2__/* .markerVariable */ .no}=${marker}\0`;
    const pids = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc')
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number)
        : [];
    return pids.filter((pid) => pid !== process.pid && `\0${read(`/proc/${pid}/environ`)}`.includes(entry));
}
/** What the kernel tells of a process; nothing when it is gone, or not ours. */
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}
/** Whether the signal found somebody. */
function kill(target, signal) {
    try {
        return process.kill(target, signal);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readAssignment),
/* harmony export */   s: () => (/* binding */ untilStopped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _adapters_runner_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(444);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6708);
/* harmony import */ var _pipeline_work_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6052);
/* harmony import */ var _reconcile_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2202);






/** Aborted when the runner asks this step to end. */
function untilStopped() {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => stop.abort());
    return stop;
}
/** @throws Failure `bad-input` when there is no work order, not the one that triage wrote, or one of an earlier attempt */
function readAssignment(env, inputs) {
    if (inputs['github-token'] !== '' && inputs.mode !== 'auto')
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('bad-input', `\`${inputs.mode}\` takes no \`github-token\`: the agent runs in this job.`, {
            todo: 'Remove the input from this step.',
        });
    const context = (0,_adapters_runner_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readContext */ .y)(env);
    // Foreign files are held against where they really lie, so this must be such a place.
    const given = inputs.directory || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temp, 'issuewright');
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(given) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(given) : given;
    const digest = inputs['work-order-digest'];
    const order = readOrder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'work-order', 'work-order.json'), digest, context.run);
    return { order, digest, context, directory };
}
/** This job cannot ask GitHub whether consent still stands, so it takes only what triage wrote in this very attempt. */
function readOrder(file, digest, run) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('bad-input', `There is no work order at ${file}.`, {
            todo: 'Download the artifact of the triage job there, or set `directory`.',
        });
    const json = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    if ((0,_reconcile_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(json) !== digest)
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('bad-input', 'The work order is not the one that the triage job wrote.', {
            todo: 'Pass `work-order-digest` from the triage job, and its artifact unchanged.',
        });
    const order = _pipeline_work_order_js__WEBPACK_IMPORTED_MODULE_4__/* .workOrderSchema */ .D.parse(JSON.parse(json.toString('utf8')));
    if (order.run.id === run.id && order.run.attempt === run.attempt)
        return order;
    throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('bad-input', 'The work order is of an earlier attempt; nobody has looked at the consent since.', {
        todo: 'Choose "Re-run all jobs", or comment `/automate retry`: both look first.',
    });
}


/***/ }),

/***/ 4125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XD: () => (/* binding */ environmentIn),
  dN: () => (/* binding */ openRooms),
  yN: () => (/* binding */ placesIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/pipeline/process.ts
var pipeline_process = __webpack_require__(7791);
;// CONCATENATED MODULE: ./src/adapters/sandbox/hosts.ts




/** Package registries of which a room gets a read-only mirror: the variable that names it, and who knows where it is. */
const registries = {
    npm: { variable: 'npm_config_registry', ask: ['npm', 'config', 'get', 'registry'] },
    go: { variable: 'GOPROXY', ask: ['go', 'env', 'GOPROXY'] },
};
/**
 * Addresses that are nobody's public server: loopback, private, link-local with the metadata address, multicast, reserved,
 * and Azure's own service of every virtual machine.
 */
const inwardRanges = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/3', '168.63.129.16/32'],
    ...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', 'fc00::/7', 'fe80::/10', 'ff00::/8'],
];
const familyOf = (address) => ((0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4');
const inward = new external_node_net_.BlockList();
for (const range of inwardRanges) {
    const [net = '', bits] = range.split('/');
    inward.addSubnet(net, Number(bits), familyOf(net));
}
/** Whether an address leads back into the machine or its own network; IPv4 in IPv6 clothes too. */
function isInward(address) {
    return inward.check(address, familyOf(address));
}
/** Whether the policy lists a host: by its exact name or address, or by `*.example.com` for every name below it. */
function isListed(hosts, host) {
    const name = host.toLowerCase();
    const fits = (listed) => listed === name || (listed.startsWith('*.') && (0,external_node_net_.isIP)(name) === 0 && name.endsWith(listed.slice(1)));
    return hosts.some((listed) => fits(listed.toLowerCase()));
}
/** What such a tool needs to find its own settings; tokens and keys of the step stay behind because they are not named here. */
const inherited = /^(PATH|PATHEXT|SYSTEMROOT|HOME|USERPROFILE|XDG_CONFIG_HOME|APPDATA|npm_config_.+|GO(ENV|PROXY|ROOT|PATH|CACHE))$/i;
/** Asks the machine's own tools where its registries are; what is not installed has no mirror. */
async function findMirrors(parent = process.env) {
    const env = (0,pipeline_process/* onlyNamed */.oR)(parent, inherited);
    const found = Object.entries(registries).map(async ([name, registry]) => {
        const [program, ...args] = registry.ask;
        // At the root of the file system no project's settings can answer.
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(program, args, { cwd: '/', env, timeout: 20_000 });
        const [first = ''] = stdout.trim().split(/[,|]/);
        return /^https?:\/\//.test(first) ? [[name, first.replace(/\/$/, '')]] : [];
    });
    const settled = await Promise.all(found.map((one) => one.catch(() => [])));
    return Object.fromEntries(settled.flat());
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/places.ts
/** Where things are in every room that is one, whatever builds it. */
const inside = {
    tree: '/workspace',
    home: '/home/agent',
    temporary: '/tmp',
    task: '/task',
    outbox: '/outbox',
    tools: '/tools',
};
/** What is ours in the room, read-only: our runtime, and the two sockets that lead out. */
const ours = {
    node: '/issuewright/node',
    gateway: '/issuewright/gateway.sock',
    egress: '/issuewright/egress.sock',
};
/** The ports of the room's loopback on which the sockets are heard. */
const ports = { gateway: 4010, egress: 4011 };
/** Bounds on what a room may use up. Generous: they stop a bomb, not a build. */
const bounds = {
    processes: 4_096,
    /** The longest file, in bytes. */
    fileBytes: 8 * 1024 ** 3,
    /** Each of the temporary file systems, which live in memory. */
    temporaryBytes: 2 * 1024 ** 3,
    /** Of a container, where the engine can count it. */
    memoryBytes: 6 * 1024 ** 3,
};

;// CONCATENATED MODULE: ./src/adapters/sandbox/egress.ts








const maxBlocked = 100;
/** Bytes of a unix socket's path: sun_path of unix(7), less its closing zero; elsewhere it is even less. */
const longestSocket = 107;
/** A mirror passes on what caches need, and nothing that could carry somebody's identity. */
const mirrored = /^(?:accept|accept-encoding|user-agent|if-none-match|if-modified-since|range)$/;
const hopByHop = /^(?:(?:proxy-)?connection|proxy-authorization|keep-alive|te|trailer|upgrade|host)$/;
/**
 * The only way out of a room: hears a unix socket; lets CONNECT (ports 443 and 80) and plain http through to listed hosts,
 * and GET and HEAD to the mirrors, without the caller's credentials.
 * @param outside  how names are resolved and addresses dialled; tests give their own
 * @throws Failure `no-room` when the path of the socket is longer than the system takes
 */
async function openEgress(policy, outside = { lookup: (host) => (0,promises_.lookup)(host, { all: true }), dial: (host, port) => (0,external_node_net_.connect)({ host, port }) }) {
    const blocked = new Set();
    const open = new Set();
    const server = external_node_http_default().createServer((request, response) => void plain(request, response));
    server.on('connect', (request, near, head) => void tunnel(request, near, head));
    server.on('connection', (socket) => open.add(socket.on('close', () => open.delete(socket))));
    if (Buffer.byteLength(policy.socket) > longestSocket)
        throw tooLong(policy.socket);
    server.listen(policy.socket);
    await (0,external_node_events_.once)(server, 'listening');
    const base = `http://127.0.0.1:${ports.egress}`;
    const mirrors = Object.keys(policy.mirrors).map((name) => [registries[name].variable, `${base}/${name}`]);
    return {
        env: {
            ...Object.fromEntries(mirrors),
            // A lock file may name the public registry; npm is to ask the mirror for those too.
            ...(policy.mirrors.npm === undefined ? {} : { npm_config_replace_registry_host: 'always' }),
        },
        blocked: () => [...blocked],
        async close() {
            server.close();
            for (const socket of open)
                socket.destroy();
        },
    };
    function refuse(what) {
        if (blocked.size < maxBlocked)
            blocked.add(what.replace(/[^\x20-\x7e]/g, '?').slice(0, 200));
        return `Issuewright blocked ${what}. A maintainer can list the host under \`network\` in .github/issuewright.yml.\n`;
    }
    /** The address to dial, or the reason why not. It is resolved once, so that a name cannot change its mind in between. */
    async function resolve(host, port) {
        const what = `${host}:${port}`;
        if (port !== 443 && port !== 80)
            return { refusal: refuse(`${what} (port)`) };
        if (!isListed(policy.hosts, host))
            return { refusal: refuse(what) };
        const named = (0,external_node_net_.isIP)(host) !== 0;
        const found = named ? [{ address: host }] : await outside.lookup(host).catch(() => []);
        const [first] = found;
        if (!first)
            return { refusal: `${what} has no address.\n` };
        if (!named && found.some(({ address }) => isInward(address)))
            return { refusal: refuse(`${what} (private address)`) };
        return first;
    }
    async function tunnel({ url = '' }, near, head) {
        near.on('error', () => near.destroy());
        const [, host = '', port = ''] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(url) ?? [];
        const way = await resolve(host, Number(port));
        if ('refusal' in way) {
            near.end(`HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n${way.refusal}`);
            return;
        }
        const far = outside.dial(way.address, Number(port));
        far.on('connect', () => {
            near.write('HTTP/1.1 200 Connection Established\r\n\r\n');
            far.write(head);
            far.pipe(near).pipe(far);
        });
        far.on('error', () => near.destroy()).on('close', () => near.destroy());
        near.on('close', () => far.destroy());
    }
    async function plain(request, response) {
        const { url = '', method = 'GET' } = request;
        const target = URL.parse(url);
        if (target?.protocol !== 'http:')
            return mirror(request, response);
        const port = Number(target.port || 80);
        const host = target.hostname.replace(/^\[|\]$/g, '');
        const way = await resolve(host, port);
        if ('refusal' in way)
            return void response.writeHead(403, { 'content-type': 'text/plain' }).end(way.refusal);
        const headers = { ...passedOn(request.headers), host: target.host };
        const createConnection = () => outside.dial(way.address, port);
        relay(request, external_node_http_default().request({ method, path: target.pathname + target.search, headers, createConnection }), response);
    }
    function mirror(request, response) {
        const { url = '', method = 'GET' } = request;
        const [, name = '', rest = ''] = /^\/(\w+)(\/.*)?$/.exec(url) ?? [];
        const base = Object.hasOwn(policy.mirrors, name) ? policy.mirrors[name] : undefined;
        const target = base === undefined ? null : below(base, rest);
        if (target === null || (method !== 'GET' && method !== 'HEAD')) {
            response.writeHead(403, { 'content-type': 'text/plain' }).end(refuse(`${method} ${url}`));
            return;
        }
        const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => mirrored.test(name)));
        const send = target.protocol === 'https:' ? (external_node_https_default()).request : (external_node_http_default()).request;
        relay(null, send(target, { method, headers }), response);
    }
    function relay(body, far, response) {
        far.on('response', (answer) => {
            response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers));
            answer.pipe(response);
        });
        far.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end('No answer.\n')));
        response.on('close', () => far.destroy());
        if (body === null)
            far.end();
        else
            body.pipe(far);
    }
}
function passedOn(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.test(name)));
}
/**
 * What a path means at a mirror; null when it leads out of it. Credentials in the mirror's address stay behind: whoever reads
 * by way of them would read all that they open.
 */
function below(base, path) {
    const root = URL.parse(`${base}/`);
    if (root === null || isUnreadable(path))
        return null;
    root.username = '';
    root.password = '';
    const target = URL.parse(root.href + path.slice(1));
    return target?.href.startsWith(root.href) ? target : null;
}
/** Whether a server that decodes first and resolves `..` then would see another path than we do. */
function isUnreadable(path) {
    try {
        const [file = ''] = path.split('?');
        return decodeURIComponent(file).split(/[/\\]/).includes('..');
    }
    catch {
        return true;
    }
}
function tooLong(socket) {
    const message = `The way out of the room needs a socket, and its path is too long for one: ${socket} has more than ${longestSocket} bytes.`;
    return new error/* Failure */.HR('no-room', message, {
        todo: 'Give the runner a shorter directory for its work (`RUNNER_TEMP`), or leave `network` empty. Then comment `/automate retry`.',
    });
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/environment.ts

/** What a build needs of the machine; none of these can hold a secret. */
const environment_inherited = /^(PATH|LANG|LC_ALL|TZ)$/;
/**
 * The whole environment of a foreign command: four names of the parent's, two constants, and what the caller adds.
 * Tokens, keys, proxies and the runner's own variables stay behind because they are not named here.
 * @param extra  fresh directories for HOME and TMPDIR, and what else the command is to know
 */
function allowListEnvironment(parent, extra) {
    return { ...(0,pipeline_process/* onlyNamed */.oR)(parent, environment_inherited), TERM: 'dumb', CI: 'true', ...extra };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./src/pipeline/json.ts
var json = __webpack_require__(3326);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./src/adapters/sandbox/canaries.ts








/** Where programs keep tokens below a home. */
const tokenFiles = [
    ...['.docker', '.npmrc', '.config/gh', '.ssh', '.aws', '.azure', '.gcloud', '.config/gcloud', '.kube', '.netrc'],
    ...['.git-credentials', '.gitconfig', '.gnupg', '.cargo/credentials.toml', '.pypirc', '.terraform.d'],
    '.m2/settings.xml',
];
const engineSockets = ['docker.sock', 'containerd/containerd.sock', 'podman/podman.sock'].map((name) => `/run/${name}`);
const variable = 'ISSUEWRIGHT_CANARY';
/**
 * Puts things on the machine that nothing in a room may find: a secret in our environment, in that of another process and in a
 * file, listeners on every address. `remove` takes all of them away.
 */
async function plantCanaries(job) {
    const [secret, tag] = [(0,external_node_crypto_.randomBytes)(16).toString('hex'), (0,external_node_crypto_.randomBytes)(16).toString('hex')];
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(job.directory, 'issuewright-canary-'));
    const file = (0,external_node_path_.join)(folder, 'secret');
    // Where the room's user is another one, the walls must hold and not the file's mode.
    (0,external_node_fs_.chmodSync)(folder, 0o755);
    (0,external_node_fs_.writeFileSync)(file, secret, { mode: 0o644 });
    process.env[variable] = secret;
    const other = (0,external_node_child_process_.spawn)(process.execPath, ['-e', 'setTimeout(() => {}, 120_000)', tag], {
        env: { [variable]: secret },
        stdio: 'ignore',
    });
    const byAddress = await listen({ host: '0.0.0.0', port: 0 });
    const servers = [byAddress, await listen({ path: `\0issuewright-${tag}` })];
    const { port } = byAddress.address();
    const addresses = Object.values((0,external_node_os_.networkInterfaces)()).flatMap((all) => all ?? []);
    return {
        sought: {
            ...{ secret, tag, file, abstract: `issuewright-${tag}` },
            hidden: [...tokenFiles.map((name) => (0,external_node_path_.join)(job.home, name)), ...job.hidden, folder],
            hosts: addresses.flatMap(({ family, address: host }) => (family === 'IPv4' ? [{ host, port }] : [])),
            nameServers: (0,external_node_dns_.getServers)(),
            sockets: ['/var/run/docker.sock', ...engineSockets],
        },
        async remove() {
            delete process.env[variable];
            other.kill('SIGKILL');
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
        },
    };
}
async function listen(at) {
    const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
    server.listen(at).unref();
    await (0,external_node_events_.once)(server, 'listening');
    return server;
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/questions.ts
/**
 * Runs in the room, as text: asks each question and prints an answer on a line of its own. It names nothing outside itself,
 * because only its own text goes in. A question that is in doubt does not hold.
 */
async function askInside() {
    const fs = process.getBuiltinModule('node:fs');
    const net = process.getBuiltinModule('node:net');
    const dns = process.getBuiltinModule('node:dns');
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const sought = JSON.parse(fs.readFileSync(0, 'utf8'));
    const read = (path) => {
        try {
            return fs.readFileSync(path, 'latin1');
        }
        catch {
            return '';
        }
    };
    const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const inProc = (name, text) => pids.filter((pid) => read(`/proc/${pid}/${name}`).includes(text));
    const code = (error) => String(error.code ?? error);
    const connect = (to) => new Promise((resolve) => {
        const socket = net.connect({ ...to, timeout: 1_500 });
        const end = (how) => {
            socket.destroy();
            resolve(how);
        };
        socket.on('connect', () => end('connected')).on('timeout', () => end('no answer'));
        socket.on('error', (error) => end(code(error)));
    });
    const canWrite = (folder) => {
        const file = `${folder}/.issuewright-probe`;
        try {
            fs.writeFileSync(file, '');
            fs.unlinkSync(file);
            return true;
        }
        catch {
            return false;
        }
    };
    const tell = (of, good, broken) => {
        const holds = broken.length === 0;
        process.stdout.write(`${JSON.stringify({ of, holds, detail: holds ? good : broken.join(', ').slice(0, 300) })}\n`);
    };
    const environments = Object.values(process.env).some((value) => value?.includes(sought.secret)) ? ['inherited'] : [];
    const inherited = inProc('environ', sought.secret).map((pid) => `/proc/${pid}/environ`);
    tell('environment', 'in no process', [...environments, ...inherited]);
    const ways = [sought.file, ...pids.map((pid) => `/proc/${pid}/root${sought.file}`)];
    const readable = ways.filter((path) => read(path).includes(sought.secret));
    tell('file', 'not there', readable);
    const there = sought.hidden.filter((path) => fs.existsSync(path));
    tell('hidden', `none of ${sought.hidden.length}`, there);
    const others = inProc('cmdline', sought.tag).map((pid) => `process ${pid}`);
    const many = pids.length > 16 ? [`${pids.length} processes`] : [];
    tell('processes', `${pids.length}, all of the room`, [...others, ...many]);
    const left = process.argv[1]?.trim();
    tell('files', 'none', left === '' ? [] : [left ?? 'not asked']);
    const asked = sought.hosts.map(async (to) => ({ name: `${to.host}:${to.port}`, how: await connect(to) }));
    const hosts = await Promise.all(asked);
    const far = hosts.filter(({ how }) => how === 'connected' || how === 'no answer');
    const unreached = hosts[0]?.how ?? 'nothing to ask';
    tell('host', unreached, far.map(({ name, how }) => `${name}: ${how}`));
    const abstract = await connect({ path: `\0${sought.abstract}` });
    tell('abstract', abstract, abstract === 'connected' || abstract === 'no answer' ? [abstract] : []);
    // Refused would mean that there is a way to it.
    const metadata = await connect({ host: '169.254.169.254', port: 80 });
    tell('metadata', metadata, /^E(NETUNREACH|HOSTUNREACH|ADDRNOTAVAIL)$/.test(metadata) ? [] : [metadata]);
    const resolver = new dns.promises.Resolver({ timeout: 1_000, tries: 1 });
    if (sought.nameServers.length > 0)
        resolver.setServers(sought.nameServers);
    const name = await resolver.resolve4('github.com').then((found) => found.join(' '), code);
    tell('names', name, name === 'ECONNREFUSED' ? [] : [name]);
    const answering = sought.sockets.map(async (path) => ((await connect({ path })) === 'connected' ? [path] : []));
    tell('sockets', 'none of them answers', (await Promise.all(answering)).flat());
    const status = read('/proc/self/status');
    const rights = [/^NoNewPrivs:\s*1$/m, /^CapEff:\s*0+$/m, /^CapPrm:\s*0+$/m, /^CapBnd:\s*0+$/m];
    const lost = rights.filter((right) => !right.test(status)).map((right) => right.source.slice(1, 7));
    const sudo = spawnSync('sudo', ['-n', 'true'], { timeout: 3_000 }).status === 0 ? ['sudo'] : [];
    const root = process.getuid?.() === 0 ? ['uid 0'] : [];
    tell('rights', 'no capability, and none to gain', [...lost, ...sudo, ...root]);
    const nested = spawnSync('unshare', ['--user', 'true'], { timeout: 3_000 });
    tell('nested', 'refused', nested.error ? [`unshare: ${code(nested.error)}`] : nested.status === 0 ? ['allowed'] : []);
    const system = ['', '/usr', '/etc', '/usr/bin', '/issuewright', '/dev'].filter(canWrite);
    tell('system', 'read-only', system.map((path) => path || '/'));
    const closed = sought.writable.filter((path) => !canWrite(path));
    tell('places', 'writable', closed);
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/inside.ts

/**
 * First in the room, then replaced by the command itself, so that signals and exit codes are the command's own. When memory
 * runs out the kernel is to end what is in here first. The forwarder is started as an orphan: the command waits for its own children only.
 */
const script = `echo 1000 > /proc/self/oom_score_adj
if [ -n "$2" ]; then
  mkfifo -m 600 /tmp/.forwarder && (env -i ${ours.node} -e "$1" "$2" < /dev/null > /tmp/.forwarder 2>&1 &)
  read -r answer < /tmp/.forwarder
  rm -f /tmp/.forwarder
  [ "$answer" = ready ] || { echo "issuewright: the way to the gateway could not be laid: $answer" >&2; exit 125; }
fi
shift 2
exec "$@"`;
/** The argv by which a command starts in the room, after the way out to the sockets of the plan has been laid. */
function startInside(plan, argv) {
    const ways = [
        ...(plan.gateway === null ? [] : [{ port: ports.gateway, socket: ours.gateway }]),
        ...(plan.egress === null ? [] : [{ port: ports.egress, socket: ours.egress }]),
    ];
    const [source, list] = ways.length === 0 ? ['', ''] : [`(${forward})()`, JSON.stringify(ways)];
    return ['/bin/sh', '-c', script, 'sh', source, list, ...argv];
}
/**
 * Runs in the room, as text: it hears ports of the room's own loopback and passes every byte to a socket and back.
 * It names nothing outside itself, because only its own text goes in.
 */
function forward() {
    const net = process.getBuiltinModule('node:net');
    // A command that is asked to end may still want to speak to its model.
    process.on('SIGTERM', () => { }).on('SIGINT', () => { });
    const ways = JSON.parse(process.argv[1] ?? '[]');
    let left = ways.length;
    for (const { port, socket } of ways) {
        const server = net.createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
            const far = net.connect({ path: socket, allowHalfOpen: true });
            near.on('error', () => far.destroy()).on('close', () => far.destroy());
            far.on('error', () => near.destroy()).on('close', () => near.destroy());
            near.pipe(far).pipe(near);
        });
        server.on('error', (error) => {
            process.stdout.write(`${error.message}\n`);
            process.exit(1);
        });
        server.listen(port, '127.0.0.1', () => {
            left -= 1;
            if (left === 0)
                process.stdout.write('ready\n');
        });
    }
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/own.ts



/** The user of the rooms of a root process: nobody, as the kernel itself names it. Files of root stay unreadable to it. */
const nobody = 65_534;
/** Whether we are root with every right over files; a root that was made by a user namespace of one user is an ordinary user. */
function isRoot() {
    if (process.getuid?.() !== 0)
        return false;
    const ranges = (0,external_node_fs_.readFileSync)('/proc/self/uid_map', 'latin1').trim().split('\n');
    return ranges.some((range) => {
        const [first = 0, , count = 0] = range.trim().split(/\s+/).map(Number);
        return first <= nobody && nobody < first + count;
    });
}
/**
 * Gives files and folders to the room's user, as far as it goes. Links are not followed; called while nothing runs in them.
 */
function give(path) {
    visit(Buffer.from(path), (at) => {
        if ((0,external_node_fs_.lstatSync)(at).uid !== nobody)
            (0,external_node_fs_.lchownSync)(at, nobody, nobody);
    });
}
/** Opens the folders that a program locked, as far as it goes, so that its tree can be read and removed by us. */
function reopen(folder) {
    visit(Buffer.from(folder), (at, isFolder) => {
        if (!isFolder)
            return;
        const { mode } = (0,external_node_fs_.lstatSync)(at);
        if ((mode & 0o700) !== 0o700)
            (0,external_node_fs_.chmodSync)(at, mode | 0o700);
    });
}
/**
 * Begins a room over a plan: what it shows is given to the room's user, and what can be written is opened to us behind it.
 * @param run  gets a fresh directory of ours, which is gone afterwards
 */
async function inStage(plan, run) {
    const isPath = (path) => path !== null;
    const writable = [plan.tree, plan.home, plan.outbox].filter(isPath);
    const stage = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'issuewright-room-'));
    try {
        if (isRoot())
            for (const path of [...writable, plan.task, plan.gateway, plan.egress].filter(isPath))
                give(path);
        return await run(stage);
    }
    finally {
        (0,external_node_fs_.rmSync)(stage, { recursive: true, force: true });
        if (!isRoot())
            for (const path of writable)
                reopen(path);
    }
}
/** The kernel takes no path over 4,096 bytes, and long ones cost it time: beyond this length we go on from an open folder. */
const longPath = 1_000;
/**
 * Visits a place and all below it, folders before what is in them. What cannot be visited or read is passed over: a foreign
 * program made all this, and may have made it hard. Names are bytes, as some may not be UTF-8.
 */
function visit(start, each) {
    // A number is an open folder, to be closed when all that lies below it is done.
    const stack = [];
    const meet = (at, isFolder) => {
        attempt(() => each(at, isFolder));
        if (isFolder)
            stack.push(at);
    };
    attempt(() => meet(start, (0,external_node_fs_.lstatSync)(start).isDirectory()));
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const folder = next;
        if (typeof folder === 'number')
            (0,external_node_fs_.closeSync)(folder);
        else
            attempt(() => {
                const base = folder.length > longPath ? anew(folder, stack) : folder;
                for (const entry of (0,external_node_fs_.readdirSync)(base, { encoding: 'buffer', withFileTypes: true }))
                    meet(Buffer.concat([base, Buffer.from('/'), entry.name]), entry.isDirectory());
            });
    }
}
/** Opens a folder and answers with a short path to it. */
function anew(folder, stack) {
    const descriptor = (0,external_node_fs_.openSync)(folder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW);
    stack.push(descriptor);
    return Buffer.from(`/proc/self/fd/${descriptor}`);
}
function attempt(act) {
    try {
        act();
    }
    catch { }
}

// EXTERNAL MODULE: ./src/adapters/sandbox/run.ts + 2 modules
var run = __webpack_require__(3390);
// EXTERNAL MODULE: ./src/adapters/sandbox/sweep.ts
var sweep = __webpack_require__(7572);
;// CONCATENATED MODULE: ./src/adapters/sandbox/bubblewrap.ts








/** What a room shows of the system, read-only, where the machine has it. */
const systemPaths = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/nix/store', '/gnu/store'];
/** Of /opt only well-known toolchains, beside the runner's tool cache: a self-hosted runner may live there, with its credentials. */
const toolchains = 'az conda ghc go google gradle java jdk microsoft miniconda3 node nodejs openjdk php pipx python ruby rust'
    .split(' ')
    .map((name) => `/opt/${name}`);
/** Of /etc only what programs need to start, speak TLS and tell the time: no users, no hosts, no keys. */
const etcPaths = [
    'alternatives ca-certificates ca-certificates.conf crypto-policies default/locale fonts java ld.so.cache ld.so.conf',
    'ld.so.conf.d ld-musl-x86_64.path localtime locale.conf magic mime.types os-release perl php pki protocols python3',
    'services ssl timezone java-8-openjdk java-11-openjdk java-17-openjdk java-21-openjdk java-25-openjdk',
].flatMap((names) => names.split(' ').map((name) => `/etc/${name}`));
/** A room's user, and names without a server behind them. */
const ownEtc = {
    passwd: `root:x:0:0::/root:/bin/sh\nagent:x:1000:1000::${inside.home}:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n`,
    group: 'root:x:0:\nagent:x:1000:\nnogroup:x:65534:\n',
    hosts: '127.0.0.1 localhost\n::1 localhost\n127.0.0.1 room\n',
    'resolv.conf': '# There is no name server in this room.\n',
    'nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
};
function readMachine(env) {
    const cache = env['RUNNER_TOOL_CACHE'];
    return {
        system: [...systemPaths, ...toolchains, ...etcPaths].flatMap((path) => {
            const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            const link = stat?.isSymbolicLink() && !path.startsWith('/etc/') ? (0,external_node_fs_.readlinkSync)(path) : null;
            return stat ? [{ path, link }] : [];
        }),
        node: process.execPath,
        toolCache: cache && (0,external_node_fs_.lstatSync)(cache, { throwIfNoEntry: false })?.isDirectory() ? { from: cache, to: cache } : null,
    };
}
/** The arguments of bubblewrap for one command, with our own files for /etc. Pure: what it does not name is not in the room. */
function bubblewrapArguments({ tree, home, task, outbox, tools, gateway, egress }, machine, etc, command) {
    const memory = (path) => ['--size', `${bounds.temporaryBytes}`, '--perms', '1777', '--tmpfs', path];
    const show = (from, to) => (from === null ? [] : ['--ro-bind', from, to]);
    return [
        'bwrap',
        ...['--unshare-all', '--unshare-user', '--disable-userns', '--uid', '1000', '--gid', '1000', '--hostname', 'room'],
        ...['--cap-drop', 'ALL', '--new-session', '--die-with-parent', '--info-fd', '3', '--clearenv'],
        ...Object.entries(command.env).flatMap(([name, value]) => ['--setenv', name, value]),
        ...machine.system.flatMap(({ path, link }) => (link ? ['--symlink', link, path] : ['--ro-bind', path, path])),
        ...Object.keys(ownEtc).flatMap((name) => ['--ro-bind', (0,external_node_path_.join)(etc, name), `/etc/${name}`]),
        ...['/home', '/root', '/run', '/issuewright'].flatMap((path) => ['--perms', '0755', '--dir', path]),
        ...['--proc', '/proc', '--dev', '/dev'],
        ...[...memory('/dev/shm'), ...memory('/tmp'), ...memory('/var/tmp'), '--remount-ro', '/dev'],
        ...(machine.toolCache === null ? [] : ['--ro-bind', machine.toolCache.from, machine.toolCache.to]),
        ...['--bind', tree, inside.tree, '--bind', home, inside.home],
        ...show(task, inside.task),
        ...(outbox === null ? [] : ['--bind', outbox, inside.outbox]),
        ...show(tools, inside.tools),
        ...show(machine.node, ours.node),
        ...show(gateway, ours.gateway),
        ...show(egress, ours.egress),
        ...['--remount-ro', '/', '--chdir', command.cwd, '--'],
        ...startInside({ gateway, egress }, command.argv),
    ];
}
/**
 * For a root process: the room is built by nobody, so that files of root cannot be read in it, wherever they lie. Nobody may
 * not walk to the plan's directories; so an outer bubblewrap, without walls, first shows them below /tmp.
 */
function handOver({ plan, machine, etc }) {
    const at = (name) => `/tmp/${name}`;
    const { node, toolCache } = machine;
    const cache = toolCache?.from ?? null;
    const places = Object.entries({ ...plan, image: null, node, etc, cache }).flatMap(([name, path]) => path === null ? [] : [{ name, path }]);
    const seen = Object.fromEntries(places.map(({ name }) => [name, at(name)]));
    return {
        before: [
            ...['bwrap', '--die-with-parent', '--dev-bind', '/', '/', '--tmpfs', '/tmp'],
            ...places.flatMap(({ name, path }) => ['--bind', path, at(name)]),
            ...['--', 'setpriv', '--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups', '--pdeathsig', 'KILL'],
        ],
        seen: {
            plan: { ...plan, ...seen },
            machine: { ...machine, node: at('node'), toolCache: toolCache && { ...toolCache, from: at('cache') } },
            etc: at('etc'),
        },
    };
}
/** How long the kernel may take to end all processes of a room that was killed. */
const collapseMs = 10_000;
/**
 * Runs each command in a fresh room of its own; the plan's directories are what they share.
 * @param build  tests weaken the room here, to see that the probes notice
 * @throws Failure `no-room` when the room could not be begun, `internal` when a process of it would not die
 */
function runInBubblewrap(plan, machine, build = bubblewrapArguments) {
    return (command) => inStage(plan, async (stage) => {
        const report = (0,external_node_path_.join)(stage, 'report');
        const sources = { plan, machine, etc: furnish(stage) };
        const { before, seen } = isRoot() ? handOver(sources) : { before: [], seen: sources };
        const first = () => firstProcess(report);
        const limited = [
            'prlimit',
            `--nproc=${bounds.processes}`,
            '--core=0',
            `--fsize=${bounds.fileBytes}`,
            '--',
        ];
        const built = build(seen.plan, seen.machine, seen.etc, command);
        const descriptor = (0,external_node_fs_.openSync)(report, 'wx', 0o600); // last, as what throws before would leave it open
        const launched = (0,run/* launch */.q)(command, {
            argv: [...limited, ...before, ...built],
            cwd: '/',
            // What reads /proc/1/environ in the room finds this and nothing else.
            env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
            report: descriptor,
            ask: (signal) => (0,sweep/* kill */.z7)(-first(), signal),
            gone: async () => {
                if (await (0,sweep/* untilDead */.zB)(first(), collapseMs))
                    return;
                throw new error/* Failure */.HR('internal', 'A process in the room could not be ended.');
            },
        });
        return launched.finally(() => (0,external_node_fs_.closeSync)(descriptor));
    });
}
/** Writes our own files for /etc; every user may read them. */
function furnish(stage) {
    (0,external_node_fs_.chmodSync)(stage, 0o755);
    for (const [name, content] of Object.entries(ownEtc))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(stage, name), content, { mode: 0o644 });
    return stage;
}
/** The room's process 1 as we know it; it leads the group of the command and dies last. 0x7fffffff is nobody. */
function firstProcess(report) {
    const [, pid = `${0x7fff_ffff}`] = /"child-pid": (\d+)/.exec((0,external_node_fs_.readFileSync)(report, 'utf8')) ?? [];
    return Number(pid);
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/docker.ts










const removalMs = 30_000;
/**
 * The arguments of the docker client for one command. Pure: what it does not name is not in the container.
 * @param job.user  `uid:gid`; the directories of the plan must be theirs
 * @param job.envFile  the environment, so that it is in nobody's process list
 */
function dockerArguments(plan, job) {
    if (plan.image === null) {
        throw new error/* Failure */.HR('bad-configuration', 'The room `docker` needs an image.', {
            todo: 'Set `sandbox-image` in `.github/issuewright.yml`, then comment `/automate retry`.',
        });
    }
    const mount = (from, to, more = ',readonly') => from === null ? [] : ['--mount', `type=bind,"source=${from}",target=${to}${more}`];
    const memory = (path) => ['--tmpfs', `${path}:rw,exec,nosuid,nodev,mode=1777,size=${bounds.temporaryBytes}`];
    return [
        ...['docker', 'run', '--rm', '--init', '--interactive', '--name', job.name, '--hostname', 'room'],
        ...['--network', 'none', '--read-only', '--user', job.user, '--cap-drop', 'ALL'],
        ...['--security-opt', 'no-new-privileges', '--pids-limit', `${bounds.processes}`, '--ulimit', 'core=0'],
        ...['--ulimit', `fsize=${bounds.fileBytes}`, '--memory', `${bounds.memoryBytes}`],
        ...['--memory-swap', `${bounds.memoryBytes}`, '--env-file', job.envFile],
        ...[...memory('/tmp'), ...memory('/var/tmp')],
        ...mount(plan.tree, inside.tree, ''),
        ...mount(plan.home, inside.home, ''),
        ...mount(plan.task, inside.task),
        ...mount(plan.outbox, inside.outbox, ''),
        ...mount(plan.tools, inside.tools),
        ...mount(job.node, ours.node),
        ...mount(plan.gateway, ours.gateway),
        ...mount(plan.egress, ours.egress),
        // Without an entry point of the image: it could be anything.
        ...['--workdir', job.command.cwd, '--entrypoint', '/bin/sh', plan.image],
        ...startInside(plan, job.command.argv).slice(1),
    ];
}
/**
 * Runs each command in a fresh container. The client passes SIGTERM and SIGINT on; what does not listen is removed by name.
 * @throws Failure `bad-configuration` when there is no image, `internal` when the container could not be removed
 */
function runInDocker(plan) {
    return (command) => inStage(plan, async (stage) => {
        const name = `issuewright-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
        const { PATH = '/usr/bin:/bin', HOME = '/', DOCKER_HOST } = process.env;
        const env = { PATH, HOME, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }) };
        const envFile = (0,external_node_path_.join)(stage, 'env');
        (0,external_node_fs_.writeFileSync)(envFile, environmentFile(command.env), { mode: 0o600 });
        const user = isRoot() ? `${nobody}:${nobody}` : `${process.getuid?.()}:${process.getgid?.()}`;
        const argv = dockerArguments(plan, { name, user, envFile, node: process.execPath, command });
        return (0,run/* launch */.q)(command, { argv, cwd: '/', env, gone: () => remove(name, env) });
    });
}
function environmentFile(env) {
    const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
    const broken = lines.find((line) => line.indexOf('\n') !== line.length - 1);
    if (broken)
        throw new error/* Failure */.HR('internal', `${broken.split('=')[0]} has a line break, which docker cannot pass on.`);
    return lines.join('');
}
/** A container that is not there any more is what we want; one that stays is not. */
async function remove(name, env) {
    const docker = (...args) => (0,external_node_util_.promisify)(external_node_child_process_.execFile)('docker', args, { env, timeout: removalMs });
    await docker('rm', '--force', '--volumes', name).catch(() => { });
    const left = await docker('ps', '--all', '--quiet', '--filter', `name=^${name}$`).catch(() => null);
    if (left?.stdout.trim())
        throw new error/* Failure */.HR('internal', `The container ${name} could not be removed.`);
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/refusal.ts

const again = 'Then comment `/automate retry`.';
/** What bubblewrap prints where it cannot build a room, what that means, and how to get one. The first that fits counts. */
const refusals = [
    [
        /unknown option/i,
        'This bubblewrap is too old',
        'Use bubblewrap 0.8.0 or newer (`runs-on: ubuntu-24.04` has it), or set `sandbox: docker`.',
    ],
    [
        /(?=[\s\S]*(?:permission denied|not permitted))[\s\S]*(?:uid map|loopback|RTM_NEWADDR)/i,
        'AppArmor keeps programs of this machine from a namespace of their own',
        'Add a step `run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.',
    ],
    [
        /ENOSPC|No space left|max_user_namespaces/i,
        'This machine allows no (more) user namespaces',
        'Add a step `run: sudo sysctl -w user.max_user_namespaces=15000`.',
    ],
    [
        /not permitted|permission denied|no permissions/i,
        'This machine refuses user namespaces, as containers do',
        'Let the job run on the machine itself (no `container:`), with `sudo sysctl -w kernel.unprivileged_userns_clone=1` where there is such a setting; or set `sandbox: docker`.',
    ],
    [/(?:)/, 'The room could not be built', 'Mend that, or set `sandbox: docker`.'],
];
const ofDocker = 'See that the engine runs and that `sandbox-image` names an image with `/bin/sh` and glibc, or set `sandbox: bubblewrap`.';
const toInstall = {
    docker: ['docker', 'Install Docker, or set `sandbox: bubblewrap`.'],
    bubblewrap: ['bwrap', 'Add a step `run: sudo apt-get update && sudo apt-get install --yes bubblewrap`.'],
};
/** Why a room could not be built, and how to get one. @param words  what its builder printed; null where there is none */
function explainRefusal(kind, platform, words) {
    const refuse = (message, todo) => new error/* Failure */.HR('no-room', message, { todo: `${todo} ${again}` });
    if (platform !== 'linux') {
        const message = `The room \`${kind}\` needs Linux; this machine is ${platform}.`;
        return refuse(message, 'Let the job run on Linux (`runs-on: ubuntu-latest`).');
    }
    if (words === null) {
        const [program, todo] = toInstall[kind];
        return refuse(`The program \`${program}\` is not on this machine.`, todo);
    }
    const last = words.trim().split('\n').at(-1)?.slice(0, 300) || 'it said nothing.';
    if (kind === 'docker')
        return refuse(`Docker could not build the room: ${last}`, ofDocker);
    const [, means = '', todo = ''] = refusals.find(([printed]) => printed.test(words)) ?? [];
    return refuse(`${means}: ${last}`, todo);
}
/** A machine that lives on after the job may keep what an agent left; that is for its owner to allow (`allow-self-hosted`). */
function refuseSelfHosted(environment, allowed) {
    if (environment !== 'self-hosted' || allowed === 'ephemeral')
        return null;
    return new error/* Failure */.HR('no-room', 'This runner is self-hosted: what an agent leaves behind could meet the next job.', {
        todo: `Use a GitHub-hosted runner; or, if each runner is thrown away after one job, set \`allow-self-hosted: ephemeral\`. ${again}`,
    });
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/room.ts









/** What is said of `bwrap`, and of all of them by the shell that closes what was left open. */
const notThere = /^prlimit: failed to execute|exec: .*\b(prlimit|docker): not found/;
/** A first room may have to fetch its image. */
const trialSeconds = 300;
/**
 * A room, in which nothing has run yet: `proveRoom` or `tryRoom` tell whether it can be begun.
 * @param more.gatewayUrl  where the gateway is when there is no room (`none`): on a port of the machine
 * @param more.env  what programs in the room are to know besides the proxy's address
 * @throws Failure `no-room` where no such room can be
 */
async function openRoom(kind, plan, more = {}) {
    if (kind === 'none')
        return noRoom(plan, more.gatewayUrl ?? null);
    if (process.platform !== 'linux')
        throw explainRefusal(kind, process.platform, null);
    // The other directories are given to the room's user at each run; this one is large, and nobody writes in it.
    if (isRoot() && plan.tools !== null)
        give(plan.tools);
    const run = more.run ?? (kind === 'docker' ? runInDocker(plan) : runInBubblewrap(plan, readMachine(process.env)));
    return {
        kind,
        paths: inside,
        gatewayUrl: plan.gateway === null ? null : `http://127.0.0.1:${ports.gateway}`,
        env: plan.egress === null ? {} : { ...proxyEnvironment(`http://127.0.0.1:${ports.egress}`), ...more.env },
        run,
    };
}
/** Starts the smallest program in a room, which may fetch its image. @throws Failure `no-room` with the way to get one */
async function tryRoom({ kind, paths, run }) {
    if (kind === 'none')
        return;
    const logFile = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'issuewright-trial-')), 'log');
    try {
        const trial = { argv: ['true'], cwd: paths.tree, env: { PATH: '/usr/bin:/bin' }, seconds: trialSeconds };
        const ran = await run({ ...trial, logFile });
        if (ran.exitCode === 0)
            return;
        const missing = ran.exitCode === null || notThere.test(ran.tail);
        throw explainRefusal(kind, process.platform, ran.how === 'not-found' && missing ? null : ran.tail);
    }
    finally {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(logFile, '..'), { recursive: true, force: true });
    }
}
function noRoom(plan, gatewayUrl) {
    const { tree, home, task, outbox, tools } = plan;
    const paths = { tree, home, temporary: home, task: task ?? '', outbox: outbox ?? '', tools: tools ?? '' };
    return { kind: 'none', paths, gatewayUrl, env: {}, run: run/* runCommand */.d };
}
function proxyEnvironment(url) {
    const none = '127.0.0.1,localhost';
    const names = { HTTP_PROXY: url, HTTPS_PROXY: url, http_proxy: url, https_proxy: url };
    // Node's own fetch looks at these only when told to.
    return { ...names, NO_PROXY: none, no_proxy: none, NODE_USE_ENV_PROXY: '1' };
}

;// CONCATENATED MODULE: ./src/adapters/sandbox/probe.ts










/** What each question proves, as the job summary says it. All of them must be answered. */
const proofs = {
    environment: "The canary secret of the parent's environment is unreachable",
    file: "The canary file of the runner's temporary directory is unreachable",
    hidden: "Token files and the runner's directories are not there",
    processes: 'Other processes are invisible',
    files: 'No file of the machine is left open',
    host: "The canary host is unreachable by any of the machine's addresses",
    abstract: "The machine's abstract sockets are unreachable",
    metadata: 'The metadata address 169.254.169.254 is unreachable',
    names: 'No name server answers',
    sockets: "The container engine's socket is dead",
    rights: 'The program has no rights and cannot gain any (sudo, setuid)',
    nested: 'A user namespace of its own is refused',
    system: 'The system is read-only',
    places: 'Workspace, home and temporary directory are writable',
};
const answerSchema = schemas/* strictObject */.rej({ of: schemas/* string */.YjP(), holds: schemas/* boolean */.zMY(), detail: schemas/* string */.YjP() });
const probeSeconds = 30;
/** Hands the program what a command in the room finds open; it must be looked up before Node opens files of its own. */
const lookFirst = `left=
for f in /proc/$$/fd/*; do
  n=\${f##*/}
  [ "$n" -gt 2 ] 2>/dev/null && [ -L "$f" ] && left="$left $n:$(readlink "$f")"
done
exec "$@" "$left"`;
/** Asks, in the room, whether its walls hold. A question without a readable answer does not hold. */
async function probe(room, canaries) {
    const stage = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'issuewright-probe-'));
    const logFile = (0,external_node_path_.join)(stage, 'answers');
    const node = room.kind === 'none' ? process.execPath : ours.node;
    try {
        const ran = await room.run({
            argv: ['/bin/sh', '-c', lookFirst, 'sh', node, '-e', `(${askInside})()`],
            cwd: room.paths.tree,
            env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
            stdin: JSON.stringify({ ...canaries.sought, writable: [room.paths.tree, room.paths.home, room.paths.temporary] }),
            seconds: probeSeconds,
            graceSeconds: 0,
            logFile,
        });
        const answers = (0,external_node_fs_.readFileSync)(logFile, 'utf8').split('\n').flatMap(readAnswer);
        const otherwise = `no answer (${ran.how}${ran.exitCode === null ? '' : `, ${ran.exitCode}`}): ${ran.tail.slice(-200)}`;
        return Object.entries(proofs).map(([of, name]) => {
            const [answer, ...more] = answers.filter((one) => one.of === of);
            if (!answer || more.length > 0 || ran.exitCode !== 0)
                return { name, holds: false, detail: otherwise };
            return { name, holds: answer.holds, detail: answer.detail };
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(stage, { recursive: true, force: true });
    }
}
/**
 * Sees that the room can be begun, plants canaries, asks, and takes them away again. Needed once for each kind of room and image.
 * @throws Failure `no-room` when the room cannot be begun, with the way to get one
 */
async function proveRoom(room, job) {
    await tryRoom(room);
    const canaries = await plantCanaries(job);
    try {
        return await probe(room, canaries);
    }
    finally {
        await canaries.remove();
    }
}
/** @throws Failure `no-room` naming the first probe that does not hold */
function demandProof(probes) {
    const broken = probes.find(({ holds }) => !holds);
    if (!broken)
        return;
    throw new error/* Failure */.HR('no-room', `The room does not hold. Not true: "${broken.name}" (${broken.detail}).`);
}
function readAnswer(line) {
    const { data } = answerSchema.safeParse((0,json/* jsonOf */.o)(line));
    return data ? [data] : [];
}

;// CONCATENATED MODULE: ./src/modes/rooms.ts









const names = [
    ...['pristine', 'base', 'merged', 'tree', 'check', 'homes', 'task', 'outbox'],
    ...['tools', 'hidden', 'logs', 'gateway'],
];
function placesIn(directory) {
    return Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(directory, 'workshop', name)]));
}
/** @throws Failure `no-room` when this machine can build none */
async function openRooms(env, { order, context, directory }, gatewayPort) {
    const { kind, image, network, selfHosted } = order.room;
    const places = placesIn(directory);
    const refusal = refuseSelfHosted(env['RUNNER_ENVIRONMENT'], selfHosted);
    if (refusal)
        throw refusal;
    const socket = (0,external_node_path_.join)(places.gateway, 'gateway.sock');
    for (const place of Object.values(places))
        (0,external_node_fs_.mkdirSync)(place, { recursive: true });
    const way = (0,external_node_path_.join)(places.logs, 'egress.sock');
    const egress = network.length > 0 && kind !== 'none' ? await openWay(network, way) : null;
    const open = (tree, home, agent) => {
        const tools = agent === null ? null : (0,external_node_path_.join)(places.tools, agent);
        for (const path of [home, ...(tools === null ? [] : [tools])])
            (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        const forAgent = {
            task: agent ? places.task : null,
            outbox: agent ? places.outbox : null,
            gateway: agent && (0,external_node_fs_.existsSync)(socket) ? socket : null,
        };
        const plan = { tree, home, tools, ...forAgent, egress: egress && way, image };
        return openRoom(kind, plan, {
            ...(gatewayPort !== null && { gatewayUrl: `http://127.0.0.1:${gatewayPort}` }),
            ...(egress && { env: egress.env }),
        });
    };
    return {
        open,
        async prove() {
            if (kind === 'none')
                return [];
            const room = await open(places.base, (0,external_node_path_.join)(places.homes, 'probe'), 'probe');
            // The runner starts us with a Node of its own, `externals/node24/bin/node` below its directory.
            const runner = (0,external_node_path_.resolve)(process.execPath, '..', '..', '..', '..');
            const credentials = ['.credentials', '.credentials_rsaparams', '.runner'].map((name) => (0,external_node_path_.join)(runner, name));
            const hidden = [context.workspace, context.temp, (0,external_node_path_.join)((0,external_node_path_.dirname)(context.temp), '_actions'), ...credentials];
            const proof = await proveRoom(room, { directory: context.temp, home: (0,external_node_os_.homedir)(), hidden });
            demandProof(proof);
            return proof;
        },
        refused: () => egress?.blocked() ?? [],
        close: async () => egress?.close(),
    };
}
/** The way out to what the policy lists; the word `registries` stands for mirrors of those that this machine uses. */
async function openWay(network, socket) {
    const hosts = network.filter((host) => host !== 'registries');
    return openEgress({ socket, hosts, mirrors: hosts.length < network.length ? await findMirrors() : {} });
}
/** The whole environment of a program in a room, but for what its caller adds. */
function environmentIn(room, parent) {
    return { ...allowListEnvironment(parent, { HOME: room.paths.home, TMPDIR: room.paths.temporary }), ...room.env };
}


/***/ }),

/***/ 7791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   no: () => (/* binding */ markerVariable),
/* harmony export */   oR: () => (/* binding */ onlyNamed),
/* harmony export */   vf: () => (/* binding */ shell)
/* harmony export */ });
/** The environment variable by which every process of one run is found again, even in a session of its own. */
const markerVariable = 'ISSUEWRIGHT_RUN';
/** A command line of the trusted configuration, for the shell; both streams in their order. */
function shell(line) {
    return ['/bin/sh', '-c', `exec 2>&1\n${line}`];
}
/** Of an environment only the variables that are named: tokens and keys stay behind because they are not. */
function onlyNamed(env, names) {
    const kept = Object.entries(env).flatMap(([name, value]) => value !== undefined && names.test(name) ? [[name, value]] : []);
    return Object.fromEntries(kept);
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

/***/ 6052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ workOrderSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(205);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1199);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3739);





const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** How far a text may be trusted: written by someone who can push, by the reporter, or by anyone else. */
const trust = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['writer', 'reporter', 'other']);
const said = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ author: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), trust, at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const guardRules = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), globs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullable() }));
/** A talk about a line of a file. */
const point = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(), said: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(said).max(20) });
/**
 * What the triage job hands to the implement job: everything the agent may know, already sanitised, frozen and hashed.
 * The implement job has no other source: it asks GitHub nothing.
 */
const workOrderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    v: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** The language of our words about it. */
    language: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .eo).default('en'),
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), fullName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha }),
    item: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), generation: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive() }),
    issue: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), author: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), trust }),
    /** In the order in which they were given: of two that differ the later one counts. */
    answers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ questions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), author: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), trust, at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    /**
     * A round of revision: what it is about, and what was said, numbered from 1 in the order of `points`. Its `base` is the branch
     * as it stands, unless that conflicts with the default branch.
     */
    revision: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        round: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        cause: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .causes */ .ps),
        /** The branch as it stands; about conflicts, `base` is what it is to be brought together with. */
        head: sha,
        requests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(said).max(25),
        points: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(point).max(30),
        /** What was answered in a round before, and is not resolved: context only. */
        answered: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(point).max(20),
        checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), log: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
    })
        .nullable(),
    /** What the sanitiser took out, for people: one line each. */
    removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .issueTypes */ .l0),
        completeness: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
        /** A model's reading of the issue, harmless lines; empty when the rules judged. */
        ...{ requirements: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), approach: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), areas: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) },
    }),
    /** Which agents to try, in their order; what is null is the adapter's own default. */
    agents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(40), model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(), baseUrl: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() }))
        .min(1)
        .max(20),
    /** The first agent of the settings: a key without a name is for its provider. */
    primary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(40),
    /** The command line of the agent `command`. */
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).nullable(),
    /** Hard stops for all agents and rounds of this attempt together. */
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        minutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
        silenceMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
        turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
    }),
    room: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_room_js__WEBPACK_IMPORTED_MODULE_4__/* .roomKinds */ .n),
        image: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        network: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        selfHosted: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['ephemeral']).nullable(),
    }),
    /** Project-local configuration that is not hidden from the agent. */
    configuration: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Commands of the repository that prepare the base, and those that check a change in a fresh copy. */
    prepare: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)),
    prepareMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
    verify: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)),
    verifyMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
    repairRounds: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        fileBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
        totalBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    }),
    /** What the settings allow and block, for the guard's early advice. */
    guard: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ allow: guardRules, block: guardRules }),
    consentHash: digest,
    /** The run and its attempt in which consent was looked at; in another one the order is void. */
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() }),
});


/***/ })

};
