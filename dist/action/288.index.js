export const id = 288;
export const ids = [288];
export const modules = {

/***/ 801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nZ: () => (/* binding */ adapterOf),
  QI: () => (/* binding */ agentNames)
});

// UNUSED EXPORTS: adapters

// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/nearest.ts
var nearest = __webpack_require__(9244);
;// CONCATENATED MODULE: ./src/adapters/agents/event.ts
/**
 * A reader of JSON lines: what the schema does not know is noise.
 * @returns `Adapter.read`, which never throws
 */
function jsonLines(schema, eventsOf) {
    return (line) => {
        const parsed = schema.safeParse(jsonOf(line));
        return parsed.success ? eventsOf(parsed.data) : [];
    };
}
/** Reader of programs that print text for people. */
function textLines(line) {
    return said(line);
}
function said(text) {
    return text.trim() === '' ? [] : [{ kind: 'said', text }];
}
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
    if (!end)
        return { how: 'failed', why: `It stopped without saying how it ended. ${why}`.trim() };
    if (!end.good)
        return { how: 'failed', why };
    return exitCode === 0 ? { how: 'finished', why } : { how: 'failed', why: `It ended with exit code ${exitCode}.` };
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
function jsonOf(line) {
    if (!line.trimStart().startsWith('{'))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./src/adapters/agents/stream-json.ts


const count = schemas/* int */.Whr().nonnegative().catch(0);
const block = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_use'), name: schemas/* string */.YjP(), input: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }),
    schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).transform(() => ({ type: 'other' })),
]);
const line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('system'), subtype: schemas/* literal */.euz('init'), session_id: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('assistant'), message: schemas/* object */.Ikc({ content: schemas/* array */.YOg(block) }) }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('result'),
        subtype: schemas/* string */.YjP().catch(''),
        is_error: schemas/* boolean */.zMY(),
        result: schemas/* string */.YjP().catch(''),
        error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish().catch(null),
        usage: schemas/* object */.Ikc({
            input_tokens: count,
            output_tokens: count,
            cache_read_input_tokens: count,
            cache_creation_input_tokens: count,
        })
            .nullish()
            .catch(null),
    }),
]);
/** The event stream that several agents share (`--output-format stream-json`). */
const readStreamJson = jsonLines(line, eventsOf);
function eventsOf(event) {
    if (event.type === 'system')
        return [{ kind: 'session', id: event.session_id }];
    if (event.type === 'assistant')
        return event.message.content.flatMap((part) => {
            if (part.type === 'text')
                return said(part.text);
            return part.type === 'tool_use' ? toolUse(part.name, part.input) : [];
        });
    const { usage } = event;
    // `subtype` says `success` on errors of the API, so that only `is_error` counts.
    const words = event.error?.message || event.result;
    const why = event.is_error && event.subtype !== 'success' ? `${event.subtype} ${words}`.trim() : words;
    return [
        ...(usage
            ? [
                {
                    kind: 'usage',
                    input: usage.input_tokens + usage.cache_read_input_tokens + usage.cache_creation_input_tokens,
                    output: usage.output_tokens,
                },
            ]
            : []),
        { kind: 'ended', good: !event.is_error, why },
    ];
}

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
        '.mcp.json',
        '.claude/settings.json',
        '.claude/settings.local.json',
        '.claude/agents',
        '.claude/commands',
        '.claude/hooks',
        '.claude/output-styles',
        '.claude/plugins',
        '.claude/rules',
        '.claude/skills',
        '.claude/workflows',
        '.claude-plugin',
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


const codex_count = schemas/* int */.Whr().nonnegative().catch(0);
const codex_line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('thread.started'), thread_id: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        type: schemas/* enum */.k5n(['item.started', 'item.completed']),
        item: schemas/* discriminatedUnion */.gMt('type', [
            schemas/* object */.Ikc({ type: schemas/* literal */.euz('command_execution'), command: schemas/* string */.YjP() }),
            schemas/* object */.Ikc({ type: schemas/* literal */.euz('agent_message'), text: schemas/* string */.YjP() }),
            schemas/* object */.Ikc({ type: schemas/* literal */.euz('file_change'), changes: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })) }),
        ]),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('turn.completed'),
        usage: schemas/* object */.Ikc({ input_tokens: codex_count, output_tokens: codex_count }).nullish().catch(null),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('turn.failed'), error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).catch({ message: '' }) }),
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
    read: jsonLines(codex_line, codex_eventsOf),
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
function codex_eventsOf(event) {
    switch (event.type) {
        case 'thread.started':
            return [{ kind: 'session', id: event.thread_id }];
        case 'turn.completed': {
            const { usage } = event;
            const used = usage ? [{ kind: 'usage', input: usage.input_tokens, output: usage.output_tokens }] : [];
            return [...used, { kind: 'ended', good: true, why: '' }];
        }
        case 'turn.failed':
            return [{ kind: 'ended', good: false, why: event.error.message }];
    }
    const { item } = event;
    if (item.type === 'command_execution')
        return event.type === 'item.started' ? [{ kind: 'ran', command: item.command }] : [];
    if (event.type === 'item.started')
        return [];
    return item.type === 'agent_message'
        ? said(item.text)
        : item.changes.map(({ path }) => ({ kind: 'edited', path }));
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
    start: (task) => ({ argv: (0,pipeline_process/* shell */.v)(task.command), env: {} }),
    read: textLines,
    verdict: judgeByExitCode,
};

;// CONCATENATED MODULE: ./src/adapters/agents/copilot.ts


const copilot_line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('assistant.message'), data: schemas/* object */.Ikc({ content: schemas/* string */.YjP() }) }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('tool.execution_start'),
        data: schemas/* object */.Ikc({ toolName: schemas/* string */.YjP(), arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('session.error'), data: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('result'), sessionId: schemas/* string */.YjP().nullish().catch(null), exitCode: schemas/* int */.Whr() }),
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
        '.github/copilot',
        '.github/agents',
        '.github/skills',
        '.github/prompts',
        '.github/hooks',
        '.github/mcp.json',
        '.copilot',
        '.mcp.json',
        '.vscode/mcp.json',
        '.claude/skills',
        '.agents',
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
    read: jsonLines(copilot_line, copilot_eventsOf),
    verdict: (end) => judge(end),
};
function copilot_eventsOf(event) {
    switch (event.type) {
        case 'assistant.message':
            return said(event.data.content);
        case 'tool.execution_start':
            return toolUse(event.data.toolName, event.data.arguments);
        case 'session.error':
            // Not yet the end: it may try again. The result has no reason of its own, so these words are its reason.
            return said(event.data.message);
        case 'result':
            return [
                ...(event.sessionId ? [{ kind: 'session', id: event.sessionId }] : []),
                { kind: 'ended', good: event.exitCode === 0, why: '' },
            ];
    }
}

;// CONCATENATED MODULE: ./src/adapters/agents/gemini.ts


const gemini_count = schemas/* int */.Whr().nonnegative().catch(0);
const gemini_line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('init'), session_id: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('message'), role: schemas/* literal */.euz('assistant'), content: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('tool_use'),
        tool_name: schemas/* string */.YjP(),
        parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('result'),
        status: schemas/* string */.YjP(),
        error: schemas/* object */.Ikc({ type: schemas/* string */.YjP().catch(''), message: schemas/* string */.YjP().catch('') })
            .nullish()
            .catch(null),
        stats: schemas/* object */.Ikc({ input_tokens: gemini_count, output_tokens: gemini_count }).nullish().catch(null),
    }),
]);
/** Its exit code when the turns are used up. */
const turnsUsedUp = 53;
const loop = 'Loop detected';
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
    read: jsonLines(gemini_line, gemini_eventsOf),
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
function gemini_eventsOf(event) {
    switch (event.type) {
        case 'init':
            return [{ kind: 'session', id: event.session_id }];
        case 'message':
            return said(event.content);
        case 'tool_use':
            return toolUse(event.tool_name, event.parameters);
        case 'error':
            // It gives up on a loop with a mere warning, and then reports success.
            return event.message.startsWith(loop) ? [{ kind: 'ended', good: false, why: event.message }] : [];
    }
    const { stats, error } = event;
    const used = stats ? [{ kind: 'usage', input: stats.input_tokens, output: stats.output_tokens }] : [];
    const why = error ? `${error.type} ${error.message}`.trim() : '';
    return [...used, { kind: 'ended', good: event.status === 'success', why }];
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

;// CONCATENATED MODULE: ./src/adapters/agents/opencode.ts


const opencode_count = schemas/* int */.Whr().nonnegative().catch(0);
const opencode_line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('step_start'), sessionID: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), part: schemas/* object */.Ikc({ text: schemas/* string */.YjP() }) }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('tool_use'),
        part: schemas/* object */.Ikc({ tool: schemas/* string */.YjP(), state: schemas/* object */.Ikc({ input: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('step_finish'),
        part: schemas/* object */.Ikc({
            reason: schemas/* string */.YjP(),
            tokens: schemas/* object */.Ikc({ input: opencode_count, output: opencode_count, cache: schemas/* object */.Ikc({ read: opencode_count }).catch({ read: 0 }) })
                .nullish()
                .catch(null),
        }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('error'),
        error: schemas/* object */.Ikc({ name: schemas/* string */.YjP().catch(''), data: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).catch({ message: '' }) })
            .catch({ name: 'error', data: { message: '' } }),
    }),
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
    read: jsonLines(opencode_line, opencode_eventsOf),
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
function opencode_eventsOf(event) {
    switch (event.type) {
        case 'step_start':
            return [{ kind: 'session', id: event.sessionID }];
        case 'text':
            return said(event.part.text);
        case 'tool_use':
            return toolUse(event.part.tool, event.part.state.input);
        case 'error':
            return [{ kind: 'ended', good: false, why: `${event.error.name} ${event.error.data.message}`.trim() }];
    }
    const { reason, tokens } = event.part;
    const used = tokens
        ? [{ kind: 'usage', input: tokens.input + tokens.cache.read, output: tokens.output }]
        : [];
    // There is no closing event; the last step of a good run stops of itself.
    return reason === 'stop' ? [...used, { kind: 'ended', good: true, why: '' }] : used;
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











/** All agents we know, in the order in which the documentation lists them. */
const adapters = [claude, codex, gemini, opencode, qwen, copilot, aider, kiro, command];
const agentNames = adapters.map(({ name }) => name);
/** @throws Failure `bad-configuration` for a name that nobody has */
function adapterOf(name) {
    const found = adapters.find((adapter) => adapter.name === name);
    if (found)
        return found;
    const close = (0,nearest/* nearest */.p)(name, agentNames);
    throw new error/* Failure */.HR('bad-configuration', `There is no agent \`${name}\`${close ? `; did you mean \`${close}\`?` : '.'}`, {
        todo: `Set \`agent\` in \`.github/issuewright.yml\` to one of: ${agentNames.join(', ')}.`,
    });
}


/***/ }),

/***/ 3929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ addSummary),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs)
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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, bytes.length <= summaryBytes ? bytes : `${bytes.subarray(0, summaryBytes).toString('utf8')}\n\n…cut\n`);
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


/***/ }),

/***/ 444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6708);


/**
 * Reads the runner's variables and the event file.
 * @throws Failure `bad-input` outside GitHub Actions, naming the variable that is missing
 */
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
/** Characters that have no place in a source file: controls, bidi controls ("Trojan Source"), invisible ones. */
const hidden = /(?![\t\n\r\f]|\ufe0e|\ufe0f|\u200c|\u200d)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
/** Joiners and emoji selectors belong to a character that can be seen; after ASCII, or in a row, they only hide. */
const stray = /(?<=\p{ASCII})(?:\u200c|\u200d)|(?<=\p{Default_Ignorable_Code_Point})(?:\ufe0e|\ufe0f)/gu;
/** How often a text has each hidden character, by its name (`U+202E`). A byte order mark at the beginning is not hidden. */
function hiddenCharacters(text) {
    const body = text.replace(/^\ufeff/, '');
    const counts = new Map();
    for (const [character] of [...body.matchAll(hidden), ...body.matchAll(stray)]) {
        const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);

/** A run parses a handful of objects once: compiling parsers for them costs more than it saves. Imported before every schema. */
(0,zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W)({ jitless: true });


/***/ }),

/***/ 7791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ markerVariable),
/* harmony export */   v: () => (/* binding */ shell)
/* harmony export */ });
/** The environment variable by which every process of one run is found again, even in a session of its own. */
const markerVariable = 'ISSUEWRIGHT_RUN';
/** A command line of the trusted configuration, for the shell; both streams in their order. */
function shell(line) {
    return ['/bin/sh', '-c', `exec 2>&1\n${line}`];
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

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   l: () => (/* binding */ issueTypes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const issueTypes = [
    'bug',
    'feature',
    'documentation',
    'refactor',
    'infrastructure',
    'question',
    'other',
];
/**
 * What we understood of an issue. Levels of completeness: 1 nothing to act on (empty, untouched template, a word);
 * 2 a topic without observable behaviour or goal; 3 clear what is wrong or wanted, with facts missing that can be
 * assumed or asked; 4 clear, with reproduction or acceptance, small gaps; 5 could be handed to a stranger.
 */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(issueTypes),
    completeness: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(5),
    /** What a stranger would still have to ask, as keys of the question catalogue. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60)).max(10),
    /** 0 to 1: how sure the judge is of type and completeness. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** Why: each signal by name, so that the verdict can be explained. */
    signals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(80)).max(20),
    /** Who judged: the offline rules, or a model. */
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rules', 'model']),
    /** Hash of exactly the text that was judged: title, body and answers. */
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
});


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


/***/ })

};
