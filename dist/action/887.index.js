export const id = 887;
export const ids = [887];
export const modules = {

/***/ 6887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTalk: () => (/* binding */ readTalk)
});

// EXTERNAL MODULE: ./src/pipeline/checklist.ts
var checklist = __webpack_require__(6282);
// EXTERNAL MODULE: ./src/pipeline/likeness.ts
var likeness = __webpack_require__(8328);
;// CONCATENATED MODULE: ./src/pipeline/reply.ts

/** `1.`, `2)`, `**3:**`, `Q1:`, `Question 2 -`, `Câu 3.` and the like, in our four languages. */
const numbered = /^ {0,3}(?:[-*+][ \t]+)?(?:\[[ xX]\][ \t]*)?[*_]{0,3}(re|q|question|answer|pregunta|respuesta|réponse|câu(?: hỏi| trả lời)?|trả lời)?[ \t]*#?(\d{1,2})[*_]{0,3}(?:[ \t]*(?:\.(?=[\s*_]|$)|[):\u2013\u2014](?!\d))|[ \t]+-)[*_]{0,3}[ \t]*(.*)$/iu;
const quote = /^ {0,3}>[ \t>]*/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** A numbered list behind such words counts steps, not questions. */
const steps = /steps|repro|pasos|étapes|(?:^|\P{L})bước/iu;
/**
 * Splits a reply at the places where it names a question: `Q2: …`, `2. …`, a quoted or copied question with the answer
 * behind it. Text that names none stays one part without a number. Code is never split, and numbered steps are left
 * whole. Linear in the length of the reply. @param text  what a reader sees of the reply
 */
function splitReply(text, questions) {
    const lines = readLines(text, questions);
    const outspoken = lines.some(({ name }) => name !== null && name.how !== 'bare');
    const bare = outspoken ? new Set() : bareNames(lines, questions.length);
    const parts = [{ to: [], text: '' }];
    let inQuote = false;
    for (const line of lines) {
        const last = parts.at(-1) ?? { to: [], text: '' };
        const name = line.name && (line.name.how !== 'bare' || bare.has(line)) ? line.name : null;
        // A quote that shows several questions is answered for all of them.
        if (name && inQuote && line.quoted && last.text.trim() === '')
            last.to = [...new Set([...last.to, name.number])];
        else if (name)
            parts.push({ to: [name.number], text: name.rest });
        else if (!line.quoted)
            last.text += `\n${line.text}`;
        inQuote = line.quoted;
    }
    return parts.map(({ to, text }) => ({ to, text: text.trim() })).filter(({ text }) => text !== '');
}
function readLines(text, questions) {
    let open = '';
    return text.split('\n').map((line) => {
        const mark = fence.exec(line)?.[1] ?? '';
        const inCode = open !== '';
        if (mark !== '' && (!inCode || mark.startsWith(open)))
            open = inCode ? '' : mark;
        if (inCode || mark !== '')
            return { text: line, quoted: false, name: null };
        const quoted = quote.test(line);
        const name = nameIn(line.replace(quote, ''), questions);
        return { text: line, quoted, name: name && (quoted ? { ...name, how: 'quoted', rest: '' } : name) };
    });
}
/** The question that a line begins with, and what follows it there. */
function nameIn(line, questions) {
    const [, word, digits = '', behind = ''] = numbered.exec(line) ?? [];
    const number = Number(digits);
    const rest = digits === '' ? line : behind;
    const said = (0,likeness/* plain */.pj)(rest.slice(0, 600));
    const copied = questions.find(({ ask }) => (0,likeness/* plain */.pj)(ask).length >= 8 && said.startsWith((0,likeness/* plain */.pj)(ask)));
    if (copied)
        return { number: copied.number, how: 'said', rest: behindQuestion(rest, copied) };
    if (!questions.some((question) => question.number === number))
        return null;
    return { number, how: word ? 'said' : 'bare', rest };
}
/** What a line says after the question that it repeats. */
function behindQuestion(line, { why }) {
    const rest = line.slice(line.search(/[?？]/) + 1).replace(/^[*_\s:]+/, '');
    return (0,likeness/* plain */.pj)(rest) === (0,likeness/* plain */.pj)(why) ? '' : rest;
}
/** Bare numbers answer only as a list that goes up, stays among the questions and does not count steps. */
function bareNames(lines, most) {
    const listed = lines.filter(({ text, quoted }) => !quoted && numbered.test(text));
    const found = listed.filter(({ name }) => name !== null);
    const before = lines.slice(0, lines.indexOf(found[0])).findLast(({ text }) => text.trim() !== '');
    const beyond = listed.some(({ text }) => Number(numbered.exec(text)?.[2]) > most);
    if (beyond || (before && steps.test(before.text)))
        return new Set();
    let last = 0;
    return new Set(found.filter(({ name }) => {
        const up = (name?.number ?? 0) > last;
        if (up)
            last = name?.number ?? 0;
        return up;
    }));
}
/** Ways to say that one does not know, in our four languages; apostrophes and signs are blanks by then. */
const unknown = new RegExp(`(?<!\\p{L})(?:${[
    'i (?:really )?(?:do not|don t|dont) (?:really )?know|(?:do not|don t|dont) know|(?:(?:i|we) have )?(?:absolutely )?no (?:idea|clue)|not sure|unknown|idk|i (?:cannot|can t|can not) (?:say|tell)',
    'no (?:lo |la )?s[eé]|ni idea|(?:no tengo )?ni (?:la menor )?idea|no tengo idea|lo desconozco|desconozco|no estoy segur[oa]|no sabría decir(?:lo|te)?',
    'je (?:ne )?(?:le )?sais (?:vraiment )?pas|(?:j en )?sais (?:pas|rien)|j en sais rien|aucune idée|je l ignore|(?:je ne suis )?pas sûre?',
    'không (?:biết|rõ|chắc)|chưa (?:biết|rõ)|chịu',
].join('|')})(?!\\p{L})`, 'giu');
/** What may stand beside it without being an answer: up to so many words, none of them a number or code. */
const mostBeside = 4;
/** The words of a text that do not say that its author does not know. */
function besideUnknown(text) {
    return (0,likeness/* plain */.pj)(text.slice(0, 300)).replace(unknown, ' ').trim();
}
/** Whether a text says nothing but that its author does not know. */
function saysUnknown(text) {
    if (text.includes('?') && /^[\s?]+$/.test(text))
        return true;
    const rest = besideUnknown(text);
    const isSaid = text.length <= 120 && rest !== (0,likeness/* plain */.pj)(text) && !/[\p{N}`"“«]/u.test(text);
    return isSaid && rest.split(/\s+/).filter(Boolean).length <= mostBeside;
}
const thanks = /^(?:(?:ok(?:ay)?|thanks?|thank you|thx|will do|gracias|merci|d accord|cảm ơn|so much|very much|a lot|beaucoup|muchas|bạn|nhiều|let me check|i ll (?:check|look|try)|soon|tomorrow|later)(?: |$))+$/u;
/** Whether a text is mere politeness: it answers nothing. */
function saysNothing(text) {
    const words = (0,likeness/* plain */.pj)(text.slice(0, 200));
    return words === '' ? !/\?/.test(text) : thanks.test(words);
}

// EXTERNAL MODULE: ./src/pipeline/signal.ts
var signal = __webpack_require__(8460);
;// CONCATENATED MODULE: ./src/pipeline/subject.ts



/** The signals by which a text speaks of what a question of the catalogue asks. */
const signs = {
    'what-happens': ['crash', 'failure', 'problem', 'negation', 'regression', 'actual', 'trace', 'exception'],
    expected: ['expected'],
    reproduce: ['reproduce', 'steps', 'code'],
    version: ['version'],
    goal: ['reason'],
    behaviour: ['wish', 'feature', 'addition', 'condition'],
    acceptance: ['acceptance', 'checklist'],
    where: ['place'],
    wording: ['quotation'],
    scope: [],
    question: ['asking'],
    context: ['code', 'trace', 'exception'],
};
/** Whether a text speaks of what a question asks. One that says only that its author does not know speaks of what else it names. */
function fits({ key, ask }, text) {
    if (saysUnknown(text))
        return (0,likeness/* shared */.ue)(ask, besideUnknown(text)) > 0;
    const wanted = Object.hasOwn(signs, key) ? signs[key] : [];
    const found = (0,signal/* readSignals */.c)(text);
    return wanted.some((signal) => found.has(signal)) || (0,likeness/* shared */.ue)(ask, text) > 1;
}

// EXTERNAL MODULE: ./src/pipeline/talk.ts
var talk = __webpack_require__(714);
;// CONCATENATED MODULE: ./src/pipeline/answer.ts





/** Replies that count in one round; each may cost a judgement. */
const mostReplies = 20;
/** Reads the whole talk. @param visible  what a reader sees of a comment */
function readTalk(record, comments, people, visible) {
    const replies = (0,talk/* repliesAmong */.RM)(comments, record, people);
    const rounds = record.rounds.map((_, i) => {
        const questions = asked(record, comments, i + 1, people);
        return {
            questions,
            answers: hearAll(questions, replies.filter(({ round }) => round === i + 1), people, visible),
        };
    });
    return {
        questions: rounds.flatMap(({ questions }) => questions),
        answers: rounds.flatMap(({ answers }) => answers),
        read: replies.at(-1)?.id ?? 0,
    };
}
function asked({ rounds, stage }, comments, round, people) {
    const comment = (0,checklist/* questionsComment */.dx)(comments, round);
    const shown = (0,checklist/* readChecklist */.zo)(comment?.body ?? '');
    const { keys = [], ticks = [], own = {} } = rounds[round - 1] ?? {};
    const waits = stage === 'clarifying' && round === rounds.length;
    const editor = waits && comment?.editor?.login !== comment?.author?.login ? comment?.editor : null;
    const by = editor && people.mayPush[editor.login] === true ? editor.login : null;
    return keys.map((key, i) => {
        const there = shown.find(({ number }) => number === i + 1);
        const fresh = by !== null && there && (there.ticked || there.option !== null);
        const tick = ticks.find((one) => one.key === key) ?? (fresh ? { key, option: there.option, by } : null);
        const { ask, why, options } = there ?? { ask: key, why: '', options: [], ...own[key] };
        const state = tick ? 'enough' : 'open';
        return { ...(0,talk/* asBegun */.yn)(round, i + 1, key), ask, why, options, state, told: tick !== null, tick };
    });
}
/** Takes the replies to one round in, oldest first, and notes at each question what they mean for it. */
function hearAll(questions, replies, { reporter, mayPush }, visible) {
    const answers = [];
    let counted = 0;
    for (const reply of replies) {
        const author = reply.author?.login ?? '';
        const parts = splitReply(visible(reply), questions);
        const free = parts.every(({ to }) => to.length === 0);
        const heard = parts.flatMap((part) => {
            const to = free
                ? meant(part.text, questions, author === reporter)
                : questions.filter(({ number }) => part.to.includes(number));
            for (const question of to)
                note(question, reply.id, author, part.text, !free);
            return to.length > 0 || !free ? [{ part, to }] : [];
        });
        if (heard.length === 0)
            continue;
        const trust = mayPush[author] === true ? 'writer' : 'reporter';
        for (const { part, to } of heard)
            answers.push({
                to: to.map(({ round, number }) => ({ round, number })),
                ...{ comment: reply.id, author, trust, at: reply.createdAt, text: part.text },
            });
        counted += 1;
        if (counted >= mostReplies)
            break;
    }
    return answers;
}
function note(question, comment, author, text, named) {
    const isUnknown = saysUnknown(text);
    // We have ticked it ourselves since.
    question.tick = null;
    question.answers.push({ comment, author, text });
    question.told ||= named && !isUnknown && isSubstantial(text);
    if (question.state !== 'answered')
        question.state = isUnknown ? 'unknown' : 'answered';
}
/** Some words, or anything exact: what somebody types who means to answer. */
function isSubstantial(text) {
    return (0,likeness/* plain */.pj)(text).split(' ').length >= 3 || /[\p{N}`"“«/]/u.test(text);
}
/**
 * The open questions that a text without numbers answers: those whose subject it speaks of, else all. Someone else than the
 * reporter may be talking about anything, so that such words answer only what they fit.
 */
function meant(text, questions, byReporter) {
    const open = questions.filter(({ state }) => state === 'open');
    if (saysNothing(text))
        return [];
    const fitting = open.filter((question) => fits(question, text));
    return fitting.length > 0 || !byReporter ? fitting : open;
}


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readSignals)
/* harmony export */ });
/* unused harmony export signals */
/** One of these words or phrases, as a whole; a blank stands for any space. */
function phrases(...all) {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'iu');
}
/** What a title may say before its first word of weight: `[Feature]`, `docs(api):`, `please`. */
const lead = String.raw `^(?:\[[^\]\n]{0,40}\]|[\w()./-]{1,30}:)?\s*(?:please )?`;
// English first; then common words of Spanish, French and Vietnamese.
const patterns = {
    bug: phrases('bugs?', 'error de'),
    crash: phrases('crash(?:es|ed|ing)?|segfaults?|segmentation fault|abort(?:s|ed)?|core dumped|panic(?:s|ked)?|hangs?|freezes?|freezing|deadlock|leaks?|overflow|race|assertion|out of bounds', 'se cierra|se cuelga|plante|bị treo|bị đóng'),
    failure: phrases('errors?|exceptions?|fail(?:s|ed|ing|ures?)?|warnings?|invalid|undefined|not found', 'falla|fallo|errores|erreurs?|échoue|panne|lỗi'),
    problem: phrases('broken|breaks?|wrong|incorrect(?:ly)?|missing|throws?|loses?|lost|drops?|ignore[sd]|duplicated?|slow|stuck|blank|truncated|misaligned|overlap(?:s|ping)?|disappears?|flicker(?:s|ing)?|inconsistent|unexpected(?:ly)?|issues? with|too (?:low|high|small|large|long|short|late|early)', 'incorrect[oa]|rot[oa]|no funciona|no se puede|no aparece|incorrecte?|faux|cassée?|ne (?:fonctionne|marche) (?:pas|plus)|impossible', 'hỏng|sai|không (?:hoạt động|chạy|được|thể)'),
    negation: phrases("(?:does|do|did|is|are|was|can|could|wo)(?:n['’]?t| not)|cannot|can['’]t|never|not work(?:s|ing)?|unable|instead of"),
    regression: phrases('regression|no longer|stopped|used to work|works? (?:in|fine|with)|worked (?:in|fine|before|with|on)|previous(?:ly)?|bisect(?:ed)?|introduced (?:in|by)'),
    repair: new RegExp(`${lead}fix(?:es|ed|ing)?\\b`, 'i'),
    flaky: phrases('intermittent(?:ly)?|flaky|sometimes|randomly|sporadic(?:ally)?|fuzz\\w*|sanitizer|valgrind'),
    feature: phrases('feature(?: request)?s?|enhancements?|proposals?|propos(?:e|ing)|suggest(?:ion)?s?|ideas?|rfc|user story|support for|option to|ability to|a way to|be able to', 'nueva función|nouvelle fonctionnalité|tính năng|đề xuất'),
    wish: phrases("would (?:like|love|be (?:nice|great|good|useful|helpful|cool|awesome|better|handy|convenient))|(?:i|we)['’]d (?:like|love)|(?:it|that)['’]d be|please (?:add|support|allow|consider|provide)|nice to have|ideally|wish", "me gustaría|quisiera|estaría bien|j['’]aimerais|je voudrais|il faudrait|serait (?:bien|utile)|mong muốn"),
    addition: phrases('add(?:s|ing)?|supports?|allow(?:s|ing)?|enable|introduce|implement|provide|extend|expose', 'añadir|agregar|soportar|permitir|ajouter|permettre|thêm|hỗ trợ|cho phép'),
    command: new RegExp(`${lead}(?:add|allow|support|implement|provide|enable|introduce|make|use|improve|expose|consider|extend|include|adopt|show|move|remove|replace|create|explore|let|offer|option|drop|convert|update|reduce|optimi[sz]e|publish|avoid|switch|migrate|align|change|increase|render|set|new|better|more|do not|don't)\\b`, 'i'),
    benefit: phrases('useful|helpful|convenient|easier|nicer?|benefits?|better|cleaner|simpler|flexib\\w+|custom\\w*|configurable|improve\\w*'),
    documentation: phrases('docs?|documentation|readme|typos?|spelling|misspelled|grammar|tutorial|changelog|docstrings?|wording|broken link|dead link', 'documentación|errata|ortografía|faute de frappe|coquille|tài liệu|chính tả'),
    refactor: phrases('refactor(?:ing)?|clean ?up|rename|simplify|extract|restructure|deduplicate|technical debt|tech debt|dead code|rewrite|split up|migrate|modernize|modernise', 'refactorizar|simplificar|renombrar|réusiner|simplifier|renommer|tái cấu trúc|đổi tên|dọn dẹp'),
    infrastructure: phrases('ci|cd|pipeline|github actions?|workflows?|docker(?:file)?|deploy(?:ment)?|build script|dependenc(?:y|ies)|dependabot|renovate|upgrade|bump|lint(?:er|ing)?|kubernetes|terraform|release process|node(?:\\.js)? \\d+', 'despliegue|dependencias|déploiement|dépendances|triển khai|phụ thuộc'),
    asking: phrases('how (?:do|can|to|should|does|could|would|is|are)|is it possible|(?:is|are) there (?:an?|any|some)|what (?:is|are|does|do)|why (?:do|does|is|are|did)|can (?:i|we|you|someone|anyone)|questions?|(?:does|has) any(?:one|body)', 'cómo|es posible|por qué|comment (?:faire|puis-je|on)|est-ce que|est-il possible|pourquoi|làm (?:sao|thế nào)|có thể .{1,40} không|tại sao'),
    'question-mark': /\?(?=\s|$)/,
    'question-word': /^\W*(?:how|why|what|where|when|which|who|is|are|can|could|does|do|did|should|will|has|have)\b/i,
    help: phrases('help|advice|assist(?:ance)?|guidance|suggestions|appreciated?|any (?:idea|suggestion|solution)s?|kindly|plz|pls|stack ?overflow|forum', 'ayuda|aide|giúp'),
    doubt: phrases("wonder(?:ing)?|curious|confus(?:ed|ing)|not sure|unsure|understand|clarif(?:y|ication)|explain|difference|(?:right|correct|best|proper) way|(?:am|did|do|should) i|(?:doing|did) wrong|i don['’]t know|new to|beginner|newbie", 'no sé|no entiendo|je ne (?:sais|comprends) pas|không (?:biết|hiểu)'),
    trying: phrases("i(?:['’]m| am| was|['’]ve been| have)? (?:try|tried|trying)|tried|i (?:want|need)(?:ed)? to|how i can"),
    courtesy: phrases('hi|hello|hey|dear|hey guys|thanks|thank you|in advance|hola|gracias|bonjour|merci|xin chào|cảm ơn'),
    own: phrases("my|i have an?|i am|i['’]m"),
    expected: phrases("expect(?:ed|s|ing)?|should(?:n['’]t)?|supposed to|ought to|instead of|must", "espero|esperaba|esperado|debería|devrait|attendu|je m['’]attends|mong đợi|kỳ vọng|lẽ ra|phải"),
    actual: phrases('(?:but|yet|instead)(?: \\S+){0,3} (?:gets?|got|is|are|see|saw|shows?|returns?|gives?|prints?|happens|throws?)|i (?:get|got|see|saw)|actual(?:ly)?|returns?|shows?|prints?|results? in|happens', "pero|obtengo|aparece|mais|j['’]obtiens|affiche|nhưng|hiển thị|trả về"),
    reproduce: phrases('reproduc(?:e|es|ed|ible|tion|ing)|repro|steps|to see(?: it)?|(?:when|if|after|once|whenever|every time|as soon as) (?:i|you|we|one|the|there|an?|it|\\w+ing)|by (?:\\w+ing)|run(?:ning)? [`$\\w]|click(?:ed|ing)?|open(?:ed|ing)?', 'pasos|reproducir|cuando|al (?:hacer|abrir|pulsar)|étapes|reproduire|quand|lorsque|en cliquant|các bước|tái hiện|khi'),
    version: /(?<![\w.])v?\d+\.\d+\.\d+|(?<![\p{L}])(?:versions?|versión|phiên bản|node|python|chrome|firefox|safari|java|ubuntu|macos|windows|debian|android|ios)\s*:?\s*v?\d/iu,
    reason: phrases('so that|so (?:i|we|users|people|it)|because|in order to|since|as an? \\w+|i want|we want|we need|i need|use cases?|motivation|the goal|helps?|makes? it|would let|currently|hard to|tired of|otherwise', 'para que|porque|necesito|necesitamos|quiero|afin de|pour que|parce que|nous avons besoin|je veux|để|vì|cần'),
    acceptance: phrases('acceptance(?: criteria)?|done when|definition of done|given .{1,80}? when .{1,80}? then|must (?:be|have|not|keep|pass)|tests? (?:should|must|pass)|finished when', "criterios de aceptación|critères d['’]acceptation|tiêu chí"),
    change: phrases('this (?:pr|pull request|patch|commit|change)|(?:fixes|closes|resolves|fix|follow-?up|backport) (?:of |to )?#?\\d+|pull request'),
    reference: /(?<![\w&])#\d{2,}\b|\/(?:issues|pull)\/\d+/,
    mention: /(?:^|\s)@[a-z]\w/i,
    diagnostics: /^\|[^|\n]{1,60}\|[^|\n]{1,300}\|[ \t]*$/m,
    picture: /\[image\]/,
    steps: /^[ \t]*1[.)] .+\n+[ \t]*2[.)] /m,
    checklist: /^[ \t]*[-*] \[[ xX]\] \S/m,
    list: /^[ \t]*[-*] \S/m,
    code: /^[ \t]*(?:```|~~~)[^\n]*\n[^\n]*\S/m,
    trace: /Traceback \(most recent|^[ \t]+at \S.{0,200}:\d+|^[ \t]*File ".{1,200}", line \d+|panicked at|^goroutine \d+|^Caused by:/m,
    exception: /\b[A-Z]\w{2,60}(?:Error|Exception)\b|\b(?:ERR_|E[A-Z]{4,}|HTTP )\w{2,}|\b(?:exit code|status(?: code)?) [1-9]\d*/,
    quotation: /`[^`\n]{2,}`|["“«][^"”»\n]{2,80}["”»]/,
    number: /(?<![\w#.])-?\d+(?:[.,]\d+)?(?![\w.])/,
    place: /(?<![\w./-])(?:[\w.-]+\/)+[\w-]+\.[a-z]{1,5}\b|(?<!\S)\/[a-z][\w/-]+|(?<![\w-])[\w-]+\.(?:md|rst|txt|json|ya?ml|toml|[jt]sx?|mjs|py|rb|go|rs|java|cs|php|css|html|sh|sql|cpp)\b|\bREADME\b|\bDockerfile\b|\b[a-z]\w*(?:\(\)|[A-Z]\w+)|\bline \d+/,
    condition: phrases('(?:when|if|after|once|whenever|while|as soon as|every time|unless) (?!possible|you (?:can|have|get|find)|able)\\S+ \\S+', 'cuando|si|al|después de|quand|lorsque|après|khi|nếu|sau khi'),
};
const signals = Object.keys(patterns);
/** The signals that a text gives. Linear in its length: every repetition in the patterns is bounded or ends at a line. */
function readSignals(text) {
    return new Set(signals.filter((signal) => patterns[signal].test(text)));
}


/***/ })

};
