export const id = 697;
export const ids = [697];
export const modules = {

/***/ 698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1524);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);
/* harmony import */ var _vote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3616);





/** When a fact that a stranger needs counts as told. */
const told = {
    'what-happens': ({ has, under, words }) => has('trace', 'exception') ||
        ((has('bug', 'crash', 'failure', 'problem', 'negation', 'regression', 'actual', 'expected') ||
            under(/happen|actual|current|bug|problem/i)) &&
            (isConcrete(has) || (has('number') && has('expected', 'actual')) || (has('condition') && words > 5))) ||
        (has('condition') && words > 12),
    expected: ({ has, under }) => has('expected') || under(/expect/i),
    reproduce: ({ has, under }) => has('reproduce', 'steps', 'code') || under(/repro|steps/i),
    version: ({ has, under }) => has('version') || under(/version|environment|system/i),
    goal: ({ has, under }) => has('reason') || under(/motivation|problem|goal|why|use case/i),
    behaviour: ({ has, words }) => (words >= 15 && has('wish', 'feature', 'addition')) ||
        (words >= 6 && (isConcrete(has) || has('condition', 'number'))),
    acceptance: ({ has, under }) => has('acceptance', 'checklist') || under(/accept|criteria|done/i),
    where: ({ has }) => has('place', 'quotation'),
    wording: ({ has, words }) => has('quotation', 'code') || words >= 25,
    scope: ({ has, words }) => has('acceptance', 'checklist') || words >= 25,
    question: ({ has, words }) => has('asking', 'question-mark', 'help', 'doubt') && words >= 5,
    context: ({ has, words }) => isConcrete(has) || words >= 25,
};
function isConcrete(has) {
    return has('trace', 'exception', 'quotation', 'code', 'steps', 'place');
}
/**
 * Judges an issue without model or network: always the same answer, and every reason by name in `signals`. The rules decide
 * alone, or with what was learned from the repository's labelled issues. Form is not readiness: a short clear report may be
 * complete, a long vague one not. Answers count as further text. `hash` is that of exactly this text. Below a
 * confidence of 0.5 the signal `unsure` says so.
 */
function classify(issue, hash, learned = null) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssue */ .O)(issue);
    const { type, confidence } = choose(learned?.(reading) ?? (0,_vote_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleScores */ .A)(reading));
    const { completeness, missing } = judgeCompleteness(type, reading, issue.told ?? []);
    const names = [...new Set([...reading.inTitle, ...reading.inText])].sort();
    const remarks = [
        ...(reading.sections.length === 0 ? ['empty'] : []),
        ...(issue.answers.length > 0 ? ['answered'] : []),
        ...(learned ? ['learned'] : []),
        ...(confidence < 0.5 ? ['unsure'] : []),
    ];
    return _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$D.parse({
        ...{ type, completeness, missing, confidence, signals: [...remarks, ...names].slice(0, 20), by: 'rules', hash },
        summary: issue.title,
        readiness: completeness < 3 ? 'clarify' : 'ready',
        language: (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(`${issue.title}\n${issue.body}`),
    });
}
/** The type with the highest score, and its share among all, as a softmax. */
function choose(scores) {
    const [best, ...others] = [...scores].sort(([, a], [, b]) => b - a);
    const [type, score] = best ?? ['other', 0];
    const total = others.reduce((sum, [, other]) => sum + Math.exp(other - score), 1);
    return { type, confidence: Math.round(100 * Math.min(0.95, 1 / total)) / 100 };
}
/** What each kind of evidence adds to a bare topic, in levels. */
const evidence = [
    [0.5, ({ different }) => different >= 8],
    [0.5, ({ different }) => different >= 15],
    [0.5, ({ different }) => different >= 50],
    [0.4, ({ has }) => has('code', 'trace')],
    [0.4, ({ has }) => has('list', 'steps', 'checklist')],
    [0.7, ({ has }) => has('acceptance')],
    [0.25, ({ has }) => has('crash', 'failure', 'problem', 'negation', 'actual', 'exception')],
    [0.25, ({ has, under }) => has('condition', 'reproduce', 'steps') || under(/repro|steps/i)],
    [0.25, ({ has, under }) => has('expected') || under(/expect/i)],
    [0.25, ({ has }) => has('number', 'version')],
    [0.15, ({ has }) => has('reference', 'quotation', 'place')],
    [0.5, ({ has }) => has('wish') && has('reason')],
    [-0.4, ({ has }) => has('asking', 'doubt')],
    [
        -0.9,
        ({ has }) => !isConcrete(has) && !has('number', 'version', 'condition', 'reference', 'picture', 'list', 'wish', 'addition'),
    ],
];
/**
 * The scale is that of `verdictSchema`. The first fact of a type is the one without which nothing else helps; the level
 * above it is the mean of what the catalogue asks for and what there is in evidence.
 */
function judgeCompleteness(type, reading, answered) {
    const { title, sections, prose, inTitle, inText, words } = reading;
    const found = {
        has: (...signals) => signals.some((signal) => inText.has(signal) || inTitle.has(signal)),
        under: (heading) => sections.some((section) => heading.test(section.heading)),
        words: words + (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .r)(title),
        different: new Set(prose.toLowerCase().match(/\p{L}{2,}/gu)).size,
        text: sections.length > 0,
    };
    const facts = _question_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .sW[type];
    const core = type === 'feature' || type === 'other' ? 'behaviour' : (facts[0] ?? 'behaviour');
    const missing = facts.filter((key) => !answered.includes(key) && !told[key](found));
    const level = Math.max(answered.includes(core) ? 3 : 1, levelOf(type, found, missing));
    const open = facts.filter((key, i) => i === 0 || key === core || missing.includes(key));
    return { completeness: level, missing: level < 3 ? open : missing.filter((key) => key !== core) };
}
function levelOf(type, found, missing) {
    if (found.words < 3)
        return 1;
    const facts = _question_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .sW[type].length;
    const share = 1 - missing.length / facts;
    if (!found.text)
        return share >= 0.5 ? 3 : type === 'other' ? 1 : 2;
    const shown = evidence.reduce((sum, [points, holds]) => sum + (holds(found) ? points : 0), 1.7);
    // A short report is complete when it tells what its type needs; of a long one more is expected.
    const short = found.different < 22 ? share * share * 1.4 : 0;
    const least = type === 'documentation' && share === 1 ? 4 : 2;
    return Math.min(5, Math.max(least, Math.round(shown + short)));
}


/***/ }),

/***/ 1524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ countWords),
  O: () => (/* binding */ readIssue)
});

;// CONCATENATED MODULE: ./src/pipeline/form.ts
const heading = /^(?:#{1,6}[ \t]+(.+?)[ \t#]*|\*\*((?:[^*]|\*(?!\*)){2,160})\*\*:?|__([^_]{2,160})__:?)$/;
const unanswered = /^(?:_no response_|n\/?a|none|nothing|no|tbd|todo|\.+|-+|\?+)?$/i;
/** What GitHub's own issue templates, and many made after them, say before anybody has written a word. */
const boilerplate = /^(?:a clear and concise description of|describe the bug|if applicable, add|add any other context|steps to reproduce the behaviou?r:?$|(?:\d\. )?(?:go to '\.\.\.'|click on '\.\.\.\.?'|scroll down to '\.\.\.\.?'|see error)$|please (?:complete|fill|describe|provide|tell us|make sure)|(?:- )?(?:os|browser|version|device|desktop|smartphone)[^:]{0,40}:? ?(?:\[e\.g\..*\])?$|ex\. i'm always frustrated|[-*] \[[ x]\] (?:i|the|there|this|to) |[-*] \[ \] ?$|click to expand!?$|loading .{1,40}\.\.\.)/i;
/** Sections in which people only confirm something. */
const confirming = /checklist|existing issue|code of conduct/i;
/** Headings of forms that ask which type an issue is: `Issue Type`, `Do you want to request a *feature* or report a *bug*?` */
const asksForType = /\btypes?\b|feature.{1,20}bug|bug.{1,20}feature|^(?:kind|category)$/i;
/** Takes out comments, closed or not. */
function withoutComments(body) {
    return body
        .split('<!--')
        .map((part, i) => (i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
        .join('');
}
/** Forms put whole answers into fences: a block with hardly any sign of code is prose. */
function isProse(block) {
    return (block.match(/[{}()[\];=<>_:/|\\]/g)?.length ?? 0) < block.length / 25;
}
/**
 * The sections of an issue that somebody has filled in: no comments, no template text, no empty answers. Headings in code
 * are none. Linear in the length of the body.
 */
function readForm(body) {
    const sections = [{ heading: '', lines: [], prose: [] }];
    let fence = '';
    let block = [];
    const endBlock = () => {
        if (isProse(block.join('\n')))
            sections.at(-1)?.prose.push(...block);
        block = [];
    };
    for (const line of withoutComments(body).split(/\r?\n/)) {
        const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
        const inCode = fence !== '';
        const isMark = mark !== '' && (fence === '' || mark.startsWith(fence));
        if (isMark)
            fence = inCode ? '' : mark;
        if (isMark && inCode)
            endBlock();
        const title = inCode ? null : heading.exec(line.trim());
        if (title) {
            sections.push({ heading: (title[1] ?? title[2] ?? title[3] ?? '').replace(/[:*_]+$/, ''), lines: [], prose: [] });
        }
        else if (inCode || !boilerplate.test(line.trim())) {
            sections.at(-1)?.lines.push(line);
            if (!isMark)
                (inCode ? block : sections.at(-1)?.prose)?.push(line);
        }
    }
    endBlock();
    return sections
        .map(({ heading, lines, prose }) => ({ heading, text: lines.join('\n').trim(), prose: prose.join('\n').trim() }))
        .filter(({ heading, text }) => !confirming.test(heading) && !unanswered.test(text.replace(/`{3,}\w*|~{3,}/g, '').trim()));
}
/** The type that a form was told: its answer, not a judgement. */
function declaredType(sections) {
    const asked = sections.find(({ heading, text }) => asksForType.test(heading) && text.length < 60);
    const answer = asked?.text ?? /^type:[ \t*]*(.{1,40})/im.exec(sections[0]?.text ?? '')?.[1] ?? '';
    if (/feature|enhancement/i.test(answer))
        return 'feature';
    if (/bug/i.test(answer))
        return 'bug';
    return /support|question|help/i.test(answer) ? 'question' : null;
}

// EXTERNAL MODULE: ./src/pipeline/signal.ts
var signal = __webpack_require__(8460);
;// CONCATENATED MODULE: ./src/pipeline/reading.ts


/** More is not read: what is said first is judged. */
const mostChars = 20_000;
/** Signs of shape, which stand in code as well as in prose. */
const formal = ['trace', 'exception', 'code', 'diagnostics', 'steps', 'picture', 'place', 'version'];
const bugForm = /^(?:bug|(?:steps )?to reproduce|repro|what happened|(?:actual|current|expected) behaviou?r)/i;
const featureForm = /^(?:feat|enhancement|propos|motivation|alternatives|is your feature|user story|descri[bp]e (?:the |any )?(?:feature|solution|alternatives|motivation))/i;
/** Reads an issue, its answers being further text. Linear in the length that is read. */
function readIssue(issue) {
    const sections = [issue.body, ...issue.answers].flatMap((text) => readForm(text.slice(0, mostChars)));
    const prose = sections.map((section) => section.prose).join('\n\n');
    const shape = (0,signal/* readSignals */.c)(sections.map(({ text }) => text).join('\n\n'));
    const inText = new Set((0,signal/* readSignals */.c)(prose));
    for (const signal of formal)
        if (shape.has(signal))
            inText.add(signal);
    const words = countWords(prose);
    const type = declaredType(sections);
    if (type)
        inText.add(`told-${type}`);
    if (sections.some(({ heading }) => bugForm.test(heading)))
        inText.add('form-bug');
    if (sections.some(({ heading }) => featureForm.test(heading)))
        inText.add('form-feature');
    if (words < 15)
        inText.add('brief');
    if (words > 150)
        inText.add('long');
    const title = issue.title.slice(0, 500);
    return {
        title,
        sections,
        prose,
        whole: [issue.body, ...issue.answers].join('\n').slice(0, mostChars),
        inTitle: (0,signal/* readSignals */.c)(title),
        inText,
        words,
    };
}
function countWords(text) {
    return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ newSecrets),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   fp: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* unused harmony exports redacted, formsOf, holdsKnown, redactKnown, redactorOf */
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


/***/ }),

/***/ 3616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ruleScores)
/* harmony export */ });
/**
 * How strongly each signal speaks for bug, feature and question, in title and text. Weights of a logistic regression on
 * 5,190 public issues of some thousand projects, rounded; signals that told nothing are left out.
 */
const votes = {
    bug: { title: [0.8, -0.6, -0.3], text: [0.5, -0.4, -0.1] },
    crash: { title: [0.8, -0.4, -0.4], text: [0.1, -0.4, 0.3] },
    failure: { title: [0.4, -0.5, 0.1], text: [0, -0.1, 0.2] },
    problem: { title: [0.6, -0.5, -0.1], text: [0.2, -0.3, 0.1] },
    negation: { title: [0.3, -0.5, 0.2] },
    regression: { text: [0.3, -0.1, -0.2] },
    repair: { title: [0.8, -0.5, -0.4] },
    flaky: { title: [0.3, -0.2, -0.1], text: [0.3, -0.2, -0.1] },
    feature: { title: [-0.4, 0.5, -0.2], text: [-0.4, 0.6, -0.1] },
    wish: { text: [-0.7, 0.6, 0.1] },
    addition: { title: [-0.4, 0.6, -0.2], text: [-0.3, 0.2, 0.1] },
    command: { title: [-0.2, 0.7, -0.5], text: [-0.3, -0.2, 0.5] },
    benefit: { title: [-0.2, 0.3, 0], text: [-0.2, 0.4, -0.1] },
    documentation: { text: [-0.2, 0.3, -0.1] },
    refactor: { title: [-0.2, 0.3, -0.1] },
    infrastructure: { title: [-0.2, 0.2, 0], text: [0.2, -0.2, 0.1] },
    asking: { title: [-0.6, 0, 0.6], text: [-0.3, 0, 0.3] },
    'question-mark': { title: [-0.4, -0.1, 0.5], text: [-0.5, -0.2, 0.7] },
    'question-word': { title: [-0.2, 0.1, 0.1], text: [-0.2, -0.2, 0.3] },
    help: { text: [0, -0.3, 0.3] },
    doubt: { title: [0.1, -0.2, 0.1] },
    trying: { title: [-0.1, -0.2, 0.3], text: [-0.4, 0.1, 0.4] },
    courtesy: { title: [0, -0.5, 0.5], text: [0, -0.2, 0.2] },
    own: { title: [0.1, -0.4, 0.3], text: [-0.3, -0.2, 0.5] },
    expected: { title: [-0.1, 0.3, -0.2], text: [-0.1, 0.2, -0.1] },
    actual: { text: [0, -0.2, 0.2] },
    reproduce: { title: [0.2, -0.2, 0] },
    version: { title: [0.2, -0.1, -0.1], text: [0, -0.4, 0.4] },
    reason: { text: [-0.2, 0.2, 0] },
    change: { text: [0.2, 0.2, -0.4] },
    reference: { title: [0.2, -0.1, -0.1], text: [0.5, 0.2, -0.7] },
    mention: { title: [-0.1, -0.1, 0.2], text: [0.1, 0, -0.2] },
    diagnostics: { text: [-0.8, 0, 0.7] },
    picture: { text: [0.3, -0.3, -0.1] },
    steps: { text: [0.3, 0, -0.3] },
    checklist: { text: [0, 0.1, -0.2] },
    list: { text: [-0.5, 0.4, 0.1] },
    trace: { text: [0.2, 0.1, -0.3] },
    exception: { title: [0.3, -0.2, -0.1] },
    quotation: { title: [0.2, 0.3, -0.5], text: [0.2, 0, -0.2] },
    number: { title: [0.1, -0.2, 0.1] },
    condition: { title: [0.2, 0.1, -0.3] },
    'told-bug': { text: [0.2, 0, -0.2] },
    'told-feature': { text: [-0.5, 0.9, -0.4] },
    'told-question': { text: [-0.5, -0.5, 1] },
    'form-bug': { text: [0.5, -0.1, -0.4] },
    'form-feature': { text: [-0.6, 1, -0.4] },
    brief: { text: [0.2, 0.2, -0.3] },
};
const atStart = [0.1, 0.2, -0.3];
/** Title prefixes (`docs:`, `[CI]`) and first words that say one of the other types outright. */
const outright = [
    ['documentation', /^\W*docs?\b/i],
    ['refactor', /^\W*(?:refactor|chore|tech debt|clean ?up|remove dead)/i],
    ['infrastructure', /^\W*(?:ci|build|infra|deps|upgrade|bump)\b/i],
];
/** What a signal of one of the other types in the title counts for, and a title that says it outright, against the votes. */
const named = { documentation: 1.6, refactor: 1, infrastructure: 0.9 };
const plain = 1.5;
/** The logit of each type by the rules alone; `other` is for texts in which nothing speaks at all. */
function ruleScores({ title, inTitle, inText, words }) {
    const scores = new Map();
    const types = ['bug', 'feature', 'question'];
    types.forEach((type, i) => {
        let score = atStart[i] ?? 0;
        for (const signal of inTitle)
            score += votes[signal]?.title?.[i] ?? 0;
        for (const signal of inText)
            score += votes[signal]?.text?.[i] ?? 0;
        scores.set(type, score);
    });
    for (const [type, start] of outright) {
        const inBoth = inText.has(type) ? 0.3 : 0;
        if (inTitle.has(type))
            scores.set(type, (named[type] ?? 0) + inBoth + (start.test(title) ? plain : 0));
    }
    const silent = inTitle.size === 0 && [...inText].every((signal) => signal === 'brief');
    if (silent && words < 15)
        scores.set('other', 1);
    return scores;
}


/***/ }),

/***/ 2202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ sealWith),
/* harmony export */   tX: () => (/* binding */ hashTexts)
/* harmony export */ });
/* unused harmony export sha256 */
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

/***/ 9355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sanitise: () => (/* binding */ sanitise),
  an: () => (/* binding */ sanitiseOutput),
  Po: () => (/* binding */ sanitiseTitle)
});

// UNUSED EXPORTS: describeRemovals

// EXTERNAL MODULE: ./src/pipeline/secret.ts
var secret = __webpack_require__(3700);
// EXTERNAL MODULE: ./src/text/invisible.ts
var invisible = __webpack_require__(480);
// EXTERNAL MODULE: ./src/text/neutralise.ts + 2 modules
var neutralise = __webpack_require__(8257);
;// CONCATENATED MODULE: ./src/text/removal.ts

const mostShown = 200;
/** Collects removals, one entry per kind, in the order of their first occurrence. */
function collectRemovals() {
    const heard = new Map();
    return {
        tell: (kind, said = '') => {
            const { count, said: before } = heard.get(kind) ?? { count: 0, said: '' };
            const more = before.length < 4 * mostShown && said.trim() !== ''
                ? `${before && `${before} · `}${said.slice(0, 4 * mostShown)}`
                : before;
            heard.set(kind, { count: count + 1, said: more });
        },
        removals: () => [...heard].map(([kind, { count, said }]) => {
            const shown = (0,neutralise/* neutraliseLine */.f)(said, mostShown);
            return { kind, count, ...(shown === '' ? {} : { shown }) };
        }),
    };
}
/** What was removed, one line for each kind. A secret comes with the advice to revoke it. */
function describeRemovals(removals, words) {
    return removals.map(({ kind, count, shown }) => {
        const advice = kind === 'secret' ? ` ${words.revoke}` : '';
        return `${words.removed[kind](count)}${shown ? `; ${words.removedSaid(shown)}` : ''}.${advice}`;
    });
}

// EXTERNAL MODULE: ./src/text/blocks.ts
var text_blocks = __webpack_require__(5181);
// EXTERNAL MODULE: ./src/text/html.ts
var html = __webpack_require__(534);
// EXTERNAL MODULE: ./src/text/link.ts
var text_link = __webpack_require__(8707);
// EXTERNAL MODULE: ./src/text/math.ts
var math = __webpack_require__(2521);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/text/visible.ts






/** Elements whose content GitHub does not show, or not as text. */
const silent = /^(?:applet|audio|canvas|datalist|iframe|math|noembed|noframes|noscript|object|script|style|svg|template|textarea|title|video|xmp)$/;
/** Tags that part words when they vanish. */
const parting = /^(?:blockquote|br|dd|details|div|dl|dt|h[1-6]|hr|li|ol|p|pre|summary|table|t[dhr]|ul)$/;
/**
 * One reading of Markdown as GitHub shows it: keeps what a reader sees and tells of the rest. Taking hidden parts out can
 * change how the remainder reads, so the caller repeats it until nothing changes. Linear in the length of the text.
 */
function showVisible(markdown, tell) {
    const blocks = (0,text_blocks/* readBlocks */.v)(markdown);
    const labels = new Set(blocks.flatMap((block) => (block.kind === 'prose' ? (0,text_link/* readDefinitions */.TL)(textOf(block)).labels : [])));
    const read = blocks.map((block) => ({ block, pieces: readPieces(block, labels) }));
    const ends = silentElements(read.flatMap(({ pieces }) => pieces));
    const reading = { ends, hiding: null, tell };
    const shown = [];
    let gap = false;
    for (const { block, pieces } of read) {
        const text = showBlock(block, pieces, reading);
        if (text === null)
            gap = true;
        else if (!(gap && block.kind === 'blank' && (shown.at(-1) ?? '').trim() === '')) {
            shown.push(text);
            gap = false;
        }
    }
    if (reading.hiding)
        tell(reading.hiding.kind, reading.hiding.said);
    return shown.join('\n');
}
const textOf = ({ lines }) => lines.map(({ text }) => text).join('\n');
function readPieces(block, labels) {
    const source = textOf(block);
    switch (block.kind) {
        case 'prose': {
            const { end } = (0,text_link/* readDefinitions */.TL)(source);
            const gone = end > 0 ? [{ kind: 'gone', source: source.slice(0, end), why: 'link-definition' }] : [];
            return [...gone, ...readText(source.slice(end), labels)];
        }
        case 'row':
            return readRow(source, block.columns, labels);
        case 'html':
            return (0,html/* readHtml */.y8)(source);
        case 'footnote':
            return [{ kind: 'gone', source, why: 'link-definition' }];
        case 'fence':
            return readFence(source);
        case 'code':
        case 'blank':
            return [{ kind: 'raw', source }];
    }
}
/** Formulas with parts that nobody sees are gone as a whole. */
const readText = (source, labels) => (0,math/* readWithMath */.T)(source, labels, (source) => ({ kind: 'gone', source, why: 'hidden-element' }));
/** Cells beyond the last column of a table are not shown. */
function readRow(source, columns, labels) {
    const pieces = [];
    let at = 0;
    for (const [index, { start, end }] of (0,table/* splitCells */.U)(source).entries()) {
        pieces.push({ kind: 'raw', source: source.slice(at, start) });
        const cell = source.slice(start, end);
        if (index < columns)
            pieces.push(...readText(cell, labels));
        else
            pieces.push({ kind: 'gone', source: cell, why: 'hidden-element' });
        at = end;
    }
    return [...pieces, { kind: 'raw', source: source.slice(at) }];
}
/** Of what follows the fence only the language counts to what is shown; so do not the comments in a diagram, nor a formula that hides. */
function readFence(source) {
    const [head = '', mark = '', language = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]{1,20}(?![^\s]))?/.exec(source) ?? [];
    const line = source.indexOf('\n') < 0 ? source.length : source.indexOf('\n');
    const info = source.slice(head.length, line);
    const pieces = [{ kind: 'raw', source: head }];
    if (info.trim() !== '')
        pieces.push({ kind: 'gone', source: info, why: 'attribute' });
    const body = source.slice(line);
    if (language === 'math' && (0,math/* hidesInMath */.d)(body))
        return [{ kind: 'gone', source, why: 'hidden-element' }];
    if (language !== 'mermaid' || mark === '')
        return [...pieces, { kind: 'raw', source: body }];
    const parts = body.split(/(\n[ \t]*%%[^\n]*)/);
    return [
        ...pieces,
        ...parts.map((part, i) => i % 2 === 1 ? { kind: 'gone', source: part, why: 'html-comment' } : { kind: 'raw', source: part }),
    ];
}
/** An author who asks that text be hidden does not mean it for readers, though GitHub takes such attributes away and shows it. */
const asksToHide = /\s(?:hidden(?=[\s=/>])|style\s*=[^>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])))/i;
/** For each tag that opens a silent element, the tag that closes it; an open `template` hides all that follows. */
function silentElements(pieces) {
    const ends = new Map();
    const open = new Map();
    for (const piece of pieces) {
        if (piece.kind !== 'tag' || piece.source.endsWith('/>'))
            continue;
        const stack = open.get(piece.name) ?? [];
        open.set(piece.name, stack);
        const opener = piece.close ? stack.pop() : undefined;
        if (opener && (silent.test(opener.name) || asksToHide.test(opener.source)))
            ends.set(opener, piece);
        else if (!piece.close)
            stack.push(piece);
    }
    for (const piece of open.get('template') ?? [])
        ends.set(piece, 'end');
    return ends;
}
/** The shown text of a block with the prefixes of its lines, or null when nothing of it is shown. */
function showBlock(block, pieces, reading) {
    const prefixes = block.lines.map(({ prefix }) => prefix);
    const writer = { parts: [], links: [], line: 0, prefixes, dropped: false };
    for (const piece of pieces) {
        if (reading.hiding)
            hide(piece, writer, reading, reading.hiding);
        else
            showPiece(piece, writer, reading);
    }
    if (block.kind === 'footnote')
        return null;
    const text = writer.parts.join('');
    if (!writer.dropped)
        return `${prefixes[0] ?? ''}${text}`;
    const lines = `${prefixes[0] ?? ''}${text}`.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 ? lines.join('\n') : null;
}
function hide(piece, writer, reading, hiding) {
    drop(writer, piece.source);
    if (piece === hiding.until) {
        reading.tell(hiding.kind, hiding.said);
        reading.hiding = null;
    }
    else if (hiding.said.length < 1_000)
        hiding.said += piece.source;
}
function write(writer, source) {
    writer.parts.push(source.replace(/\n/g, () => `\n${writer.prefixes[++writer.line] ?? ''}`));
}
function drop(writer, source) {
    writer.line += source.split('\n').length - 1;
    writer.dropped = true;
}
function showPiece(piece, writer, reading) {
    const { tell, ends } = reading;
    switch (piece.kind) {
        case 'raw':
        case 'code':
        case 'escape':
            // Other readers take the backslash for a part of an address before it, and the rest for a tag.
            write(writer, piece.source === '\\<' ? '&lt;' : piece.source);
            break;
        case 'autolink':
        case 'url':
            write(writer, (0,invisible/* decodeInvisibleEntities */.$H)(piece.source));
            break;
        case 'text':
            write(writer, escapeAngles((0,invisible/* decodeInvisibleEntities */.$H)(piece.source)));
            break;
        case 'gone':
            tell(piece.why, piece.source);
            drop(writer, piece.source);
            break;
        case 'hidden': {
            const kind = /^<!--\s*issuewright:/.test(piece.source) ? 'marker' : 'html-comment';
            if (piece.closed)
                tell(kind, piece.source.replace(/^<!-*|-*>$/g, ''));
            else
                reading.hiding = { until: 'end', kind, said: piece.source.replace(/^<!-*/, '') };
            drop(writer, piece.source);
            break;
        }
        case 'tag': {
            const until = ends.get(piece);
            if (until !== undefined)
                reading.hiding = { until, kind: 'hidden-element', said: '' };
            else
                showTag(piece, writer, tell);
            drop(writer, piece.source);
            break;
        }
        case 'open':
            if (piece.link)
                writer.links.push(writer.parts.length);
            if (!piece.link || !piece.image)
                write(writer, piece.source);
            break;
        case 'close':
            showLink(piece, writer, tell);
            drop(writer, piece.source);
    }
}
/** A literal `<` must not become a tag by what we take out behind it. */
function escapeAngles(text) {
    return text.replace(/<(?![\s\d=<(-])/g, '&lt;');
}
function showTag(tag, writer, tell) {
    const attributes = tag.source.slice(tag.name.length + 1, -1);
    if (tag.name === 'img')
        tell('image', attributes);
    else if (tag.source.includes('='))
        tell('attribute', attributes);
    if (tag.name === 'img')
        writer.parts.push('[image]');
    else if (parting.test(tag.name) && /\S$/.test(writer.parts.at(-1) ?? ''))
        writer.parts.push(' ');
}
/** A destination that can be followed and says nothing a reader would not look for in an address. */
const address = /^(?:https?:\/\/|mailto:|[#./]|[\w-]+(?:[/.#?]|$))[^\s<>\\]{0,500}$/i;
function showLink({ source, image, link }, writer, tell) {
    const start = writer.links.pop() ?? 0;
    const destination = link?.destination ?? '';
    const inside = writer.parts.slice(image ? start : start + 1).join('');
    if (image || inside.trim() === '') {
        writer.parts.length = start;
        tell(image ? 'image' : 'hidden-element', `${inside} ${source.slice(1)}`);
        if (image)
            writer.parts.push('[image]');
        return;
    }
    if (link?.title)
        tell('link-title', link.title);
    if (link?.destination === null && source.length > 1)
        tell('link-definition', source.slice(1));
    const kept = link?.destination !== null && address.test(destination);
    if (destination !== '' && !kept)
        tell('attribute', destination);
    writer.parts.push(kept ? `](${destination})` : ']');
}

;// CONCATENATED MODULE: ./src/text/sanitise.ts





/** Honest text is stable after two readings; what still changes after this many is built to mislead. */
const mostReadings = 6;
const cutNote = '\n\n[cut: the text was longer]';
/**
 * Foreign Markdown as models and agents may read it: only what a human reader of the rendered issue can see, without
 * secrets. Tags vanish and their text stays; code stays as it is. `maxChars` counts UTF-16 units, the note of the cut
 * included. Never throws; linear in the length of the text; `sanitise` of its own result changes and removes nothing.
 */
function sanitise(markdown, options = {}) {
    const { tell, removals } = collectRemovals();
    let text = markdown.replace(/\r\n?/g, '\n');
    for (let reading = 0; reading < mostReadings; reading += 1) {
        const next = cut(clean(showVisible(text, tell), tell), options.maxChars ?? Number.POSITIVE_INFINITY, tell);
        if (next === text)
            return { text, removed: removals() };
        text = next;
    }
    return { text: text.replace(/[<[\]`~|&$]/g, (char) => plain[char] ?? ''), removed: removals() };
}
/** The same for a title, which is shown as written: it has no structure to hide anything in, only characters. One line. */
function sanitiseTitle(title) {
    const { tell, removals } = collectRemovals();
    const lines = title.split(/[\r\n]+/).map((line) => line.trim());
    return { text: clean(lines.filter(Boolean).join(' '), tell), removed: removals() };
}
/** The same for what programs print, which is shown as written too. */
function sanitiseOutput(output) {
    const { tell, removals } = collectRemovals();
    return { text: clean(output.replace(/\r\n?/g, '\n'), tell), removed: removals() };
}
function clean(text, tell) {
    const seen = (0,invisible/* stripInvisible */._0)(text, (kind, characters) => tell(kind, kind === 'tag-characters' ? (0,invisible/* decodeTags */.C3)(characters) : ''));
    return (0,secret/* redactSecrets */.fp)(seen, () => tell('secret'));
}
function cut(text, maxChars, tell) {
    if (text.length <= maxChars)
        return text;
    tell('cut');
    const end = Math.max(0, maxChars - cutNote.length);
    // Not between the halves of a surrogate pair.
    return `${text
        .slice(0, end)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}${cutNote}`.slice(0, maxChars);
}
/** What stands for everything that could be structure, one character for one. */
const plain = {
    '<': '‹',
    '[': '(',
    ']': ')',
    '`': "'",
    '~': '-',
    '|': '¦',
    '&': '+',
    $: '＄',
};


/***/ })

};
