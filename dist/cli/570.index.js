export const id = 570;
export const ids = [570];
export const modules = {

/***/ 570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classify: () => (/* binding */ classify_classify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/pipeline/classify.ts
var classify = __webpack_require__(698);
// EXTERNAL MODULE: ./src/pipeline/error.ts
var error = __webpack_require__(6708);
// EXTERNAL MODULE: ./src/pipeline/json.ts
var json = __webpack_require__(3326);
// EXTERNAL MODULE: ./src/pipeline/reading.ts + 1 modules
var reading = __webpack_require__(1524);
// EXTERNAL MODULE: ./src/pipeline/vote.ts
var vote = __webpack_require__(3616);
;// CONCATENATED MODULE: ./src/pipeline/learn.ts


/** More are not learned from: what is newest is like what comes. */
const mostExamples = 300;
const fewestExamples = 30;
const fewestOfType = 5;
/** Without examples of all of these the rules know better. */
const needed = ['bug', 'feature', 'question'];
/** So many characters of a text are compared. */
const mostChars = 2_000;
/** How much the fit holds back; what title, prose, the whole text and signals count. Found by cross-validation on issues of five projects. */
const ridge = 0.8;
const weightOf = { t: 0.5, p: 0.5, w: 0.5, s: 1 };
/** Scores lie between 0 and 1; times this they are logits whose softmax is about how often the best one is right. */
const sharpness = 5;
/** How much the rules, which know other projects, still count beside what was learned. */
const trustInRules = 0.45;
/**
 * Learns a repository's own habits from its labelled issues: kernel ridge regression on views of length one: character
 * trigrams of title, prose and whole text, weighted by rarity, and the rules' signals, alone and in pairs. It decides together with the rules. Takes a fraction of a second for
 * 300 examples; the same examples give the same answers. Null when there are too few, or a main type is missing: then the
 * rules decide alone.
 */
function learn(examples) {
    const newest = examples.slice(0, mostExamples);
    const counts = new Map();
    for (const { type } of newest)
        counts.set(type, (counts.get(type) ?? 0) + 1);
    const types = [...counts].flatMap(([type, count]) => (count >= fewestOfType ? [type] : []));
    const known = newest.filter(({ type }) => types.includes(type));
    if (known.length < fewestExamples || needed.some((type) => !types.includes(type)))
        return null;
    const views = known.map((example) => viewsOf((0,reading/* readIssue */.O)({ ...example, answers: [] })));
    const vocabulary = vocabularyOf(views);
    const vectors = views.map((view) => vectorOf(view, vocabulary));
    const factor = cholesky(kernelOf(vectors, vocabulary.size));
    const weights = types.map((type) => {
        const targets = known.map((example) => (example.type === type ? 1 : 0) - 1 / types.length);
        return combine(vectors, solve(factor, targets), vocabulary.size);
    });
    return (reading) => {
        const vector = vectorOf(viewsOf(reading), vocabulary);
        const rules = (0,vote/* ruleScores */.A)(reading);
        const scored = types.map((type, i) => {
            const learned = sharpness * product(vector, weights[i] ?? new Float64Array());
            return [type, learned + trustInRules * (rules.get(type) ?? 0)];
        });
        return new Map(scored);
    };
}
/** What an issue is made of; the first letter of a feature names its view. */
function viewsOf({ title, prose, whole, inTitle, inText }) {
    const signals = [...[...inTitle].map((signal) => `title ${signal}`), ...inText].sort();
    const counts = new Map(signals.flatMap((a, i) => signals.slice(i).map((b) => [`s${a}&${b}`, 1])));
    addTrigrams(counts, 't', title);
    addTrigrams(counts, 'p', prose);
    addTrigrams(counts, 'w', whole);
    return counts;
}
function addTrigrams(counts, view, text) {
    const plain = ` ${text.slice(0, mostChars).toLowerCase().replace(/\s+/g, ' ')} `;
    for (let i = 0; i + 3 <= plain.length; i += 1) {
        const gram = view + plain.slice(i, i + 3);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
}
function vocabularyOf(all) {
    const seen = new Map();
    for (const counts of all)
        for (const feature of counts.keys())
            seen.set(feature, (seen.get(feature) ?? 0) + 1);
    const shared = [...seen].filter(([, n]) => n > 1);
    return new Map(shared.map(([feature, n], place) => [feature, { place, weight: Math.log((all.length + 1) / (n + 1)) + 1 }]));
}
function vectorOf(counts, vocabulary) {
    const at = [];
    const value = [];
    const squares = {};
    const views = [];
    for (const [feature, count] of counts) {
        const known = vocabulary.get(feature);
        if (!known)
            continue;
        const view = feature.charAt(0);
        const amount = (1 + Math.log(count)) * known.weight;
        squares[view] = (squares[view] ?? 0) + amount * amount;
        at.push(known.place);
        value.push(amount);
        views.push(view);
    }
    const scaled = value.map((amount, i) => amount * Math.sqrt((weightOf[views[i] ?? ''] ?? 0) / (squares[views[i] ?? ''] ?? 1)));
    return { at: Uint32Array.from(at), value: Float64Array.from(scaled) };
}
function product({ at, value }, dense) {
    let sum = 0;
    for (let i = 0; i < at.length; i += 1)
        sum += (value[i] ?? 0) * (dense[at[i] ?? 0] ?? 0);
    return sum;
}
/** The products of all vectors with each other, below the diagonal, and the ridge on it. */
function kernelOf(vectors, size) {
    return vectors.map((one, i) => {
        const dense = combine([one], [1], size);
        return vectors.slice(0, i + 1).map((other, j) => product(other, dense) + (i === j ? ridge : 0));
    });
}
/** The sum of vectors, each times its factor. */
function combine(vectors, factors, size) {
    const sum = new Float64Array(size);
    vectors.forEach(({ at, value }, i) => {
        for (let j = 0; j < at.length; j += 1)
            sum[at[j] ?? 0] = (sum[at[j] ?? 0] ?? 0) + (value[j] ?? 0) * (factors[i] ?? 0);
    });
    return sum;
}
/** The lower triangle L with L·Lᵀ = a, of which the lower triangle is read; `a` is positive definite. */
function cholesky(a) {
    const lower = [];
    a.forEach((row, i) => {
        const next = [];
        for (let j = 0; j <= i; j += 1) {
            let sum = row[j] ?? 0;
            const other = j === i ? next : (lower[j] ?? []);
            for (let k = 0; k < j; k += 1)
                sum -= (next[k] ?? 0) * (other[k] ?? 0);
            next.push(j === i ? Math.sqrt(sum) : sum / (other[j] ?? 1));
        }
        lower.push(next);
    });
    return lower;
}
/** Solves L·Lᵀ·x = b. */
function solve(lower, b) {
    const x = [...b];
    const at = (i, k) => lower[i]?.[k] ?? 0;
    for (let i = 0; i < x.length; i += 1) {
        for (let k = 0; k < i; k += 1)
            x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0);
        x[i] = (x[i] ?? 0) / at(i, i);
    }
    for (let i = x.length - 1; i >= 0; i -= 1) {
        for (let k = i + 1; k < x.length; k += 1)
            x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0);
        x[i] = (x[i] ?? 0) / at(i, i);
    }
    return x;
}

// EXTERNAL MODULE: ./src/pipeline/verdict.ts
var verdict = __webpack_require__(3739);
// EXTERNAL MODULE: ./src/reconcile/hash.ts
var hash = __webpack_require__(2202);
// EXTERNAL MODULE: ./src/text/sanitise.ts + 2 modules
var sanitise = __webpack_require__(9355);
;// CONCATENATED MODULE: ./src/modes/classify.ts










const classify_text = schemas/* string */.YjP().nullish();
const issueSchema = schemas/* object */.Ikc({ id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(), title: classify_text, body: classify_text });
const exampleSchema = schemas/* object */.Ikc({ title: classify_text, body: classify_text, type: schemas/* enum */.k5n(verdict/* issueTypes */.l0) });
/**
 * Judges issues offline as triage does: JSON lines `{id,title,body}` in, `{id,type,completeness,missing,confidence,signals}` out,
 * in their order. `examples` names a file of lines `{title,body,type}`, the repository's own labelled issues.
 */
async function classify_classify({ jsonl, examples }) {
    if (jsonl !== true)
        throw new error/* Failure */.HR('bad-input', 'The option --jsonl is missing.', { todo: 'issuewright classify --help' });
    const learned = typeof examples === 'string' ? learnFrom(examples) : null;
    let number = 0;
    for await (const line of (0,external_node_readline_.createInterface)({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        number += 1;
        if (line.trim() === '')
            continue;
        const { id, ...issue } = parse(issueSchema, line, `Line ${number}`);
        const clean = readable(issue);
        const verdict = (0,classify/* classify */.L)({ ...clean, answers: [] }, (0,hash/* hashTexts */.tX)([clean.title, clean.body]), learned);
        const { type, completeness, missing, confidence, signals } = verdict;
        process.stdout.write(`${JSON.stringify({ id: id ?? null, type, completeness, missing, confidence, signals })}\n`);
    }
    return 0;
}
function learnFrom(file) {
    const lines = (0,external_node_fs_.readFileSync)(file, 'utf8').split(/\r?\n/);
    const examples = lines.flatMap((line, i) => {
        if (line.trim() === '')
            return [];
        const { type, ...issue } = parse(exampleSchema, line, `${file}, line ${i + 1}`);
        return [{ ...readable(issue), type }];
    });
    const learned = learn(examples);
    if (!learned)
        console.error(`${examples.length} examples are too few of some types to learn from: the rules decide alone.`);
    return learned;
}
/** What a reader of the issue can see. */
function readable({ title, body }) {
    return { title: (0,sanitise/* sanitiseTitle */.Po)(title ?? '').text, body: (0,sanitise.sanitise)(body ?? '').text };
}
function parse(schema, line, where) {
    const value = (0,json/* jsonOf */.o)(line);
    const todo = 'Each line is one JSON object: issuewright classify --help';
    if (value === undefined)
        throw new error/* Failure */.HR('bad-input', `${where} is not JSON.`, { todo });
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw new error/* Failure */.HR('bad-input', `${where}: ${errors/* prettifyError */.S1(result.error)}`, { todo });
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
/* unused harmony export spokenIn */
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

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   l0: () => (/* binding */ issueTypes)
/* harmony export */ });
/* unused harmony exports fallbacks, judgementSchema, grounded */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
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


/***/ })

};
