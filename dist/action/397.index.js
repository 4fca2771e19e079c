export const id = 397;
export const ids = [397];
export const modules = {

/***/ 7397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classify: () => (/* binding */ classify)
});

;// CONCATENATED MODULE: ./src/pipeline/form.ts
const heading = /^(?:#{1,6}[ \t]+(.+?)[ \t#]*|\*\*([^*]{2,60})\*\*:?|__([^_]{2,60})__:?)$/;
const unanswered = /^(?:_no response_|n\/?a|none|nothing|no|tbd|todo|\.+|-+|\?+)?$/i;
/** What GitHub's own issue templates, and many made after them, say before anybody has written a word. */
const boilerplate = /^(?:a clear and concise description of|describe the bug|if applicable, add|add any other context|steps to reproduce the behaviou?r:?$|(?:\d\. )?(?:go to '\.\.\.'|click on '\.\.\.\.?'|scroll down to '\.\.\.\.?'|see error)$|please (?:complete|fill|describe|provide|tell us)|(?:- )?(?:os|browser|version|device|desktop|smartphone)[^:]{0,40}:? ?(?:\[e\.g\..*\])?$|ex\. i'm always frustrated|[-*] \[[ x]\] i (?:have|agree|confirm|searched|read)|[-*] \[ \] ?$)/i;
/** Takes out comments, closed or not. */
function withoutComments(body) {
    return body
        .split('<!--')
        .map((part, i) => (i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
        .join('');
}
/**
 * The sections of an issue that somebody has filled in: no comments, no template text, no empty answers. Headings in code
 * are none. Linear in the length of the body.
 */
function readForm(body) {
    const sections = [{ heading: '', lines: [] }];
    let fence = '';
    for (const line of withoutComments(body).split(/\r?\n/)) {
        const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
        const inCode = fence !== '';
        if (mark !== '' && (fence === '' || mark.startsWith(fence)))
            fence = inCode ? '' : mark;
        const title = inCode ? null : heading.exec(line.trim());
        if (title)
            sections.push({ heading: (title[1] ?? title[2] ?? title[3] ?? '').replace(/[:*_]+$/, ''), lines: [] });
        else if (inCode || !boilerplate.test(line.trim()))
            sections.at(-1)?.lines.push(line);
    }
    return sections
        .map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }))
        .filter(({ text }) => !unanswered.test(text));
}

// EXTERNAL MODULE: ./src/pipeline/question.ts
var question = __webpack_require__(8696);
;// CONCATENATED MODULE: ./src/pipeline/signal.ts
/** One of these words or phrases, as a whole; a blank stands for any space. */
function phrases(...all) {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'iu');
}
// English first; then common words of Spanish, French and Vietnamese.
const patterns = {
    problem: phrases('bugs?|broken|breaks?|crash(?:es|ed)?|fail(?:s|ed|ing|ure)?|errors?|wrong|incorrect|invalid|missing|throws?|hangs?|freezes?|regression|leaks?|loses?|drops?|ignore[sd]|duplicated?|slow|stuck|blank|truncated|misaligned|overlaps?|disappears?|too (?:low|high|small|large|long|short|late|early)', "(?:does|do|did|is|are|was|can|could|wo)(?:n['’]t| not)|cannot|never|no longer|stopped|not work(?:s|ing)?|unable|instead of|unexpected(?:ly)?", 'falla|fallo|errores|incorrect[oa]|rot[oa]|no funciona|no se puede|no aparece|se cierra', 'erreur|panne|plante|incorrecte?|faux|cassée?|ne (?:fonctionne|marche) (?:pas|plus)|impossible', 'lỗi|hỏng|sai|không (?:hoạt động|chạy|được|thể)|bị treo'),
    wish: phrases("feature(?: request)?|would (?:like|love|be (?:nice|great|good|useful))|i(?:['’]d| would) like|please (?:add|support|allow)|add(?: an?| the| support)?|support(?: for)?|allow(?:s|ing)?|enable|introduce|implement|provide|option to|ability to|be able to|proposal|enhancement", 'me gustaría|quisiera|añadir|agregar|soportar|permitir|estaría bien|nueva función', "j['’]aimerais|je voudrais|ajouter|permettre|il faudrait|serait (?:bien|utile)|nouvelle fonctionnalité", 'tính năng|thêm|hỗ trợ|cho phép|mong muốn|đề xuất'),
    documentation: phrases('docs?|documentation|readme|typos?|spelling|misspelled|grammar|tutorial|changelog|docstrings?|wording|broken link|dead link', 'documentación|errata|ortografía|documentation|faute de frappe|coquille|tài liệu|chính tả'),
    refactor: phrases('refactor(?:ing)?|clean ?up|rename|simplify|extract|restructure|deduplicate|technical debt|tech debt|dead code|rewrite|split up|migrate|modernize|modernise', 'refactorizar|simplificar|renombrar|réusiner|simplifier|renommer|tái cấu trúc|đổi tên|dọn dẹp'),
    infrastructure: phrases('ci|cd|pipeline|github actions?|workflows?|docker(?:file)?|deploy(?:ment)?|build script|dependenc(?:y|ies)|dependabot|renovate|upgrade|bump|lint(?:er|ing)?|kubernetes|terraform|release process|node(?:\\.js)? \\d+', 'despliegue|dependencias|déploiement|dépendances|triển khai|phụ thuộc'),
    asking: phrases('how (?:do|can|to|should|does)|is it possible|is there (?:a|any)|what is|why (?:do|does|is|are)|can (?:i|we|someone|anyone)|question|does anyone', 'cómo|es posible|por qué|comment (?:faire|puis-je|on)|est-ce que|est-il possible|pourquoi|làm (?:sao|thế nào)|có thể .{1,40} không|tại sao'),
    expected: phrases("expect(?:ed|s|ing)?|should(?:n['’]t)?|supposed to|ought to|instead of|must", "espero|esperaba|esperado|debería|devrait|attendu|je m['’]attends|mong đợi|kỳ vọng|lẽ ra|phải"),
    actual: phrases('(?:but|yet|instead)(?: \\S+){0,3} (?:gets?|got|is|are|see|saw|shows?|returns?|gives?|prints?|happens|throws?)|i (?:get|got|see|saw)|actual(?:ly)?|returns?|shows?|prints?|results? in|happens', "pero|obtengo|aparece|mais|j['’]obtiens|affiche|nhưng|hiển thị|trả về"),
    reproduce: phrases('reproduc(?:e|es|ed|ible|tion|ing)|repro|steps|to see(?: it)?|(?:when|if|after|once|whenever|every time|as soon as) (?:i|you|we|one|the|there|an?|it|\\w+ing)|by (?:\\w+ing)|run(?:ning)? [`$\\w]|click(?:ed|ing)?|open(?:ed|ing)?', 'pasos|reproducir|cuando|al (?:hacer|abrir|pulsar)|étapes|reproduire|quand|lorsque|en cliquant|các bước|tái hiện|khi'),
    version: /(?<![\w.])v?\d+\.\d+\.\d+|(?<![\p{L}])(?:versions?|versión|phiên bản|node|python|chrome|firefox|safari|java|ubuntu|macos|windows|debian|android|ios)\s*:?\s*v?\d/iu,
    reason: phrases('so that|so (?:i|we|users|people|it)|because|in order to|since|as an? \\w+|i want|we want|we need|i need|use case|motivation|the goal|helps?|makes? it|would let|currently|hard to|tired of|otherwise', 'para que|porque|necesito|necesitamos|quiero|afin de|pour que|parce que|nous avons besoin|je veux|để|vì|cần'),
    acceptance: phrases('acceptance(?: criteria)?|done when|definition of done|given .{1,80}? when .{1,80}? then|must (?:be|have|not|keep|pass)|tests? (?:should|must|pass)|finished when', "criterios de aceptación|critères d['’]acceptation|tiêu chí"),
    steps: /^[ \t]*1[.)] .+\n+[ \t]*2[.)] /m,
    checklist: /^[ \t]*[-*] \[[ xX]\] \S/m,
    code: /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n[^\n]*\S/m,
    trace: /Traceback \(most recent|^[ \t]+at \S.{0,200}:\d+|^[ \t]*File ".{1,200}", line \d+|panicked at|^goroutine \d+|^Caused by:/m,
    exception: /\b[A-Z]\w{2,60}(?:Error|Exception)\b|\b(?:ERR_|E[A-Z]{4,}|HTTP )\w{2,}|\b(?:exit code|status(?: code)?) [1-9]\d*/,
    quotation: /`[^`\n]{2,}`|["“«][^"”»\n]{2,80}["”»]/,
    number: /(?<![\w#.])-?\d+(?:[.,]\d+)?(?![\w.])/,
    place: /(?<![\w./-])(?:[\w.-]+\/)+[\w-]+\.[a-z]{1,5}\b|(?<!\S)\/[a-z][\w/-]+|\b[\w-]+\.(?:md|rst|txt|json|ya?ml|toml|[jt]sx?|mjs|py|rb|go|rs|java|cs|php|css|html|sh|sql|cpp)\b|\bREADME\b|\bDockerfile\b|\b[a-z]\w*(?:\(\)|[A-Z]\w+)|\bline \d+/,
    condition: phrases('(?:when|if|after|once|whenever|while|as soon as|every time|unless) (?!possible|you (?:can|have|get|find)|able)\\S+ \\S+', 'cuando|si|al|después de|quand|lorsque|après|khi|nếu|sau khi'),
};
const signals = Object.keys(patterns);
/** The signals that a text gives. Linear in its length: every repetition in the patterns is bounded or ends at a line. */
function readSignals(text) {
    return new Set(signals.filter((signal) => patterns[signal].test(text)));
}

// EXTERNAL MODULE: ./src/pipeline/verdict.ts
var verdict = __webpack_require__(3739);
;// CONCATENATED MODULE: ./src/pipeline/classify.ts




/** More is not read: the rules judge what is said first. */
const mostChars = 20_000;
/** How strongly each signal speaks for a type; one in the title speaks twice. */
const votes = {
    bug: { problem: 2, trace: 3, exception: 2, reproduce: 0.5, actual: 0.5, expected: 0.5 },
    feature: { wish: 2, reason: 0.5, acceptance: 0.5 },
    documentation: { documentation: 2.5 },
    refactor: { refactor: 2.5 },
    infrastructure: { infrastructure: 2 },
    question: { asking: 1.5 },
};
/** Headings of forms and prefixes of titles (`[Bug]`, `docs:`) that say the type outright. */
const outright = {
    bug: /^(?:bug|fix|steps to reproduce|to reproduce|(?:actual|current|expected) behaviou?r|what happened)/i,
    feature: /^(?:feat|enhancement|proposal|proposed solution|solution|alternatives|describe the (?:solution|feature)|user story)/i,
    documentation: /^doc/i,
    refactor: /^(?:refactor|chore|tech)/i,
    infrastructure: /^(?:ci|build|infra|deps)\b/i,
    question: /^(?:question|support|help)/i,
};
/** When a fact that a stranger needs counts as told. */
const told = {
    'what-happens': ({ has, under, words }) => has('trace', 'exception') ||
        ((has('problem', 'actual', 'expected') || under(/happen|actual|current|bug|problem/i)) &&
            (isConcrete(has) || (has('number') && has('expected', 'actual')) || (has('condition') && words > 5))),
    expected: ({ has, under }) => has('expected') || under(/expect/i),
    reproduce: ({ has, under }) => has('reproduce', 'steps', 'code') || under(/repro|steps/i),
    version: ({ has, under }) => has('version') || under(/version|environment|system/i),
    goal: ({ has, under }) => has('reason') || under(/motivation|problem|goal|why|use case/i),
    behaviour: ({ has, words }) => (words >= 15 && has('wish')) || (words >= 6 && (isConcrete(has) || has('condition', 'number'))),
    acceptance: ({ has, under }) => has('acceptance', 'checklist') || under(/accept|criteria|done/i),
    where: ({ has }) => has('place', 'quotation'),
    wording: ({ has, words }) => has('quotation', 'code') || words >= 25,
    scope: ({ has, words }) => has('acceptance', 'checklist') || words >= 25,
    question: ({ asks, words }) => asks && words >= 5,
    context: ({ has, words }) => isConcrete(has) || words >= 25,
};
function isConcrete(has) {
    return has('trace', 'exception', 'quotation', 'code', 'steps', 'place');
}
/**
 * Judges an issue by rules alone: no model, no network, always the same answer, and every reason by name in `signals`.
 * Form is not readiness: a short clear report may be complete, a long vague one not. Answers count as further text.
 * `hash` is that of exactly this text. Below a confidence of 0.5 the signal `unsure` says so.
 */
function classify(issue, hash) {
    const sections = [issue.body, ...issue.answers].flatMap((text) => readForm(text.slice(0, mostChars)));
    const text = sections.map((section) => section.text).join('\n\n');
    const inTitle = readSignals(issue.title.slice(0, 500));
    const inText = readSignals(text);
    const words = countWords(text);
    const found = {
        has: (...signals) => signals.some((signal) => inText.has(signal) || inTitle.has(signal)),
        under: (heading) => sections.some((section) => heading.test(section.heading)),
        words: words + countWords(issue.title),
        asks: /\?/.test(`${issue.title} ${text}`) || inTitle.has('asking') || inText.has('asking'),
    };
    const { type, margin } = judgeType(issue.title, sections, inTitle, inText);
    const missing = question/* catalogue */.sW[type].filter((key) => !told[key](found));
    const confidence = Math.round(100 * Math.min(0.85, (type === 'other' ? 0.2 : 0.3) + 0.15 * margin + Math.min(0.25, found.words / 100))) / 100;
    const names = [...new Set([...inTitle, ...inText])].sort();
    const remarks = [
        ...(text === '' ? ['empty'] : []),
        ...(issue.answers.length > 0 ? ['answered'] : []),
        ...(confidence < 0.5 ? ['unsure'] : []),
    ];
    const completeness = judgeCompleteness(type, missing, found.words, words > 0);
    return { type, completeness, missing, confidence, signals: [...remarks, ...names].slice(0, 20), by: 'rules', hash };
}
function countWords(text) {
    return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
/** The type with most votes, and by how many it leads; `other` when hardly anything speaks for any. */
function judgeType(title, sections, inTitle, inText) {
    const named = [title.replace(/^[^\p{L}]+/u, ''), ...sections.map(({ heading }) => heading)];
    const scores = verdict/* issueTypes */.l.map((type) => {
        if (type === 'other')
            return { type, score: 1 };
        const outspoken = named.some((name) => outright[type].test(name)) ? 3 : 0;
        const asks = type === 'question' && /\?\s*$/.test(title) ? 2 : 0;
        const heard = Object.entries(votes[type]);
        const score = heard.reduce((sum, [signal, weight]) => sum + weight * ((inTitle.has(signal) ? 2 : 0) + (inText.has(signal) ? 1 : 0)), 0);
        return { type, score: score + outspoken + asks };
    });
    const [first, second] = scores.sort((a, b) => b.score - a.score);
    return { type: first?.type ?? 'other', margin: Math.min(3, (first?.score ?? 0) - (second?.score ?? 0)) };
}
/** The scale is that of `verdictSchema`. The first fact of a type is the one without which nothing else helps. */
function judgeCompleteness(type, missing, words, hasText) {
    const facts = question/* catalogue */.sW[type];
    const core = type === 'feature' || type === 'other' ? 'behaviour' : facts[0];
    if (missing.some((key) => key === core))
        return words < 3 || (!hasText && type === 'other') ? 1 : 2;
    const further = facts.length - 1;
    const known = further - missing.length;
    if (!hasText)
        return known > 0 ? 3 : 2;
    return 3 + (known >= further / 2 ? 1 : 0) + (known === further ? 1 : 0);
}


/***/ })

};
