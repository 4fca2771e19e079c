export const id = 152;
export const ids = [152];
export const modules = {

/***/ 9152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepHabits: () => (/* binding */ keepHabits),
  offlineJudge: () => (/* binding */ offlineJudge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
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

;// CONCATENATED MODULE: ./src/pipeline/vote.ts
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

;// CONCATENATED MODULE: ./src/pipeline/learn.ts


/** More are not learned from: what is newest is like what comes. */
const mostExamples = 300;
const fewestExamples = 30;
const fewestOfType = 5;
/** Without examples of all of these the rules know better. */
const needed = ['bug', 'feature', 'question'];
/** So many characters of a text are compared. */
const learn_mostChars = 2_000;
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
    const views = known.map((example) => viewsOf(readIssue({ ...example, answers: [] })));
    const vocabulary = vocabularyOf(views);
    const vectors = views.map((view) => vectorOf(view, vocabulary));
    const factor = cholesky(kernelOf(vectors, vocabulary.size));
    const weights = types.map((type) => {
        const targets = known.map((example) => (example.type === type ? 1 : 0) - 1 / types.length);
        return combine(vectors, solve(factor, targets), vocabulary.size);
    });
    return (reading) => {
        const vector = vectorOf(viewsOf(reading), vocabulary);
        const rules = ruleScores(reading);
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
    const plain = ` ${text.slice(0, learn_mostChars).toLowerCase().replace(/\s+/g, ' ')} `;
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
;// CONCATENATED MODULE: ./src/pipeline/label.ts
/** What projects call the types where the settings say nothing, and what some put before it. */
const usual = [
    ['bug', ['bug', 'defect']],
    ['feature', ['enhancement', 'feature', 'feature request', 'feature-request']],
    ['documentation', ['documentation', 'docs']],
    ['question', ['question', 'support']],
    ['refactor', ['refactor', 'refactoring']],
];
const prefixes = ['', 'type: ', 'type:', 'type/', 'kind/'];
/** Labels that say a type, in lower case: those of the setting `type-labels`, else the usual ones. */
function typesByLabel(given) {
    const own = Object.entries(given).map(([type, label]) => [label.toLowerCase(), type]);
    const common = usual.flatMap(([type, names]) => prefixes.flatMap((prefix) => names.map((name) => [prefix + name, type])));
    return new Map(own.length > 0 ? own : common);
}
/** The one type that labels say; null for none, or for several that disagree. */
function typeSaid(labels, types) {
    const said = new Set(labels.flatMap((label) => types.get(label.toLowerCase()) ?? []));
    const [type = null] = said;
    return said.size === 1 ? type : null;
}

// EXTERNAL MODULE: ./src/text/sanitise.ts + 2 modules
var sanitise = __webpack_require__(9355);
;// CONCATENATED MODULE: ./src/adapters/knowledge/labelled.ts




/** Of one issue so many characters are read, and kept. */
const mostRead = 20_000;
const mostKept = { title: 300, body: 4_000 };
/** A page of issues with one of some labels, newest first, and who put labels on. */
const labelledQuery = `query Labelled($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) { issues(first: 100, after: $after, labels: $labels, orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage endCursor } nodes { title body labels(first: 100) { nodes { name } }
      labellings: timelineItems(last: 20, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { actor { __typename } label { name } } } } } } } }`;
const labelled_named = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const issueSchema = schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    labels: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(labelled_named) }).nullable(),
    labellings: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ actor: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }).nullable(), label: labelled_named })),
    }),
});
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        issues: schemas/* object */.Ikc({
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            nodes: schemas/* array */.YOg(issueSchema),
        }),
    }),
});
/** The newest issues whose type people have said by a label, as a reader sees them: at most `mostExamples`, in three requests. */
async function readLabelled(graphql, fullName, types) {
    const [owner, name] = fullName.split('/');
    const found = [];
    for (let after = null, read = 0; read < mostExamples; read += 100) {
        const answer = await graphql(labelledQuery, { owner, name, labels: [...types.keys()], after });
        const { pageInfo, nodes } = answerSchema.parse(answer).repository.issues;
        found.push(...nodes.flatMap((issue) => exampleOf(issue, types) ?? []));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        if (after === null)
            break;
    }
    return found;
}
/** What a machine has labelled is no example: the rules would learn from themselves. */
function exampleOf(issue, types) {
    const last = new Map(issue.labellings.nodes.map(({ label, actor }) => [label.name, actor?.__typename]));
    const labels = (issue.labels?.nodes ?? []).map(({ name }) => name).filter((name) => last.get(name) !== 'Bot');
    const type = typeSaid(labels, types);
    if (type === null)
        return null;
    const title = (0,sanitise/* sanitiseTitle */.Po)(issue.title).text.slice(0, mostKept.title);
    return { title, body: (0,sanitise.sanitise)(issue.body.slice(0, mostRead), { maxChars: mostKept.body }).text, type };
}

;// CONCATENATED MODULE: ./src/adapters/knowledge/keep.ts






const fileSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    title: schemas/* string */.YjP().max(mostKept.title),
    body: schemas/* string */.YjP().max(mostKept.body),
    type: schemas/* enum */.k5n(verdict/* issueTypes */.l0),
}))
    .max(mostExamples);
/** More than any file of ours has, in bytes. */
const mostBytes = 8 * 2 ** 20;
const weekMs = 7 * 24 * 3_600_000;
/** Keeps what `read` finds, once a week. @returns how many examples; null when this week's are there already */
async function keep(cache, { file, prefix }, now, read) {
    const key = `${prefix}${Math.floor(now.getTime() / weekMs)}`;
    if (await cache.has(file, key))
        return null;
    const examples = await read();
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(file, JSON.stringify(examples));
    await cache.save(file, key);
    return examples.length;
}
/** What was kept last; null when there is nothing. @throws for a file that is none of ours */
async function recall(cache, { file, prefix }) {
    if (!(await cache.restore(file, prefix)))
        return null;
    if ((await (0,promises_.stat)(file)).size > mostBytes)
        throw new Error('the file is too large');
    return fileSchema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
}

// EXTERNAL MODULE: ./src/pipeline/language.ts
var language = __webpack_require__(9878);
// EXTERNAL MODULE: ./src/pipeline/question.ts
var question = __webpack_require__(8696);
;// CONCATENATED MODULE: ./src/pipeline/classify.ts





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
    const reading = readIssue(issue);
    const { type, confidence } = choose(learned?.(reading) ?? ruleScores(reading));
    const { completeness, missing } = judgeCompleteness(type, reading, issue.told ?? []);
    const names = [...new Set([...reading.inTitle, ...reading.inText])].sort();
    const remarks = [
        ...(reading.sections.length === 0 ? ['empty'] : []),
        ...(issue.answers.length > 0 ? ['answered'] : []),
        ...(learned ? ['learned'] : []),
        ...(confidence < 0.5 ? ['unsure'] : []),
    ];
    return verdict/* verdictSchema */.$D.parse({
        ...{ type, completeness, missing, confidence, signals: [...remarks, ...names].slice(0, 20), by: 'rules', hash },
        summary: issue.title,
        readiness: completeness < 3 ? 'clarify' : 'ready',
        language: (0,language/* languageOf */.eX)(`${issue.title}\n${issue.body}`),
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
        words: words + countWords(title),
        different: new Set(prose.toLowerCase().match(/\p{L}{2,}/gu)).size,
        text: sections.length > 0,
    };
    const facts = question/* catalogue */.sW[type];
    const core = type === 'feature' || type === 'other' ? 'behaviour' : (facts[0] ?? 'behaviour');
    const missing = facts.filter((key) => !answered.includes(key) && !told[key](found));
    const level = Math.max(answered.includes(core) ? 3 : 1, levelOf(type, found, missing));
    const open = facts.filter((key, i) => i === 0 || key === core || missing.includes(key));
    return { completeness: level, missing: level < 3 ? open : missing.filter((key) => key !== core) };
}
function levelOf(type, found, missing) {
    if (found.words < 3)
        return 1;
    const facts = question/* catalogue */.sW[type].length;
    const share = 1 - missing.length / facts;
    if (!found.text)
        return share >= 0.5 ? 3 : type === 'other' ? 1 : 2;
    const shown = evidence.reduce((sum, [points, holds]) => sum + (holds(found) ? points : 0), 1.7);
    // A short report is complete when it tells what its type needs; of a long one more is expected.
    const short = found.different < 22 ? share * share * 1.4 : 0;
    const least = type === 'documentation' && share === 1 ? 4 : 2;
    return Math.min(5, Math.max(least, Math.round(shown + short)));
}

// EXTERNAL MODULE: ./src/reconcile/hash.ts
var hash = __webpack_require__(2202);
;// CONCATENATED MODULE: ./src/modes/knowledge.ts







/** So long a run waits for the cache, in milliseconds: reading, and looking, reading GitHub and writing. */
const patience = { recall: 5_000, keep: 30_000 };
const alone = 'the rules judge without the habits of this repository';
/** Judges by the rules, and by what the sweep has kept of the repository's labelled issues, which is looked up once. */
function offlineJudge(own) {
    let learned = null;
    return async ({ answers, ...issue }, hash, policy) => {
        learned ??= learnHabits(own, policy);
        return classify({ ...issue, answers: answers.map(({ text }) => text) }, hash, await learned);
    };
}
async function learnHabits({ cache, temp, log }, policy) {
    if (!policy.learn)
        return null;
    try {
        const examples = cache && (await within(patience.recall, recall(cache, placeOf(policy, temp))));
        const learned = examples && learn(examples);
        if (learned)
            log.info(`Learned from ${examples.length} labelled issues of this repository.`);
        else
            log.info(`${cache ? 'Too few labelled issues are kept' : 'This job has no cache'}: ${alone}.`);
        return learned;
    }
    catch (error) {
        log.info(`What was kept of labelled issues cannot be read (${error.message.split('\n')[0]}): ${alone}.`);
        return null;
    }
}
/** Keeps the repository's labelled issues for triage, once a week. Never in a job that has hosted an agent. */
async function keepHabits({ cache, temp, log }, { graphql, fullName, now }, policy) {
    if (!policy.learn || !cache)
        return;
    const read = () => readLabelled(graphql, fullName, typesByLabel(policy['type-labels']));
    try {
        const kept = await within(patience.keep, keep(cache, placeOf(policy, temp), now, read));
        if (kept !== null)
            log.info(`Kept ${kept} labelled issues to learn from.`);
    }
    catch (error) {
        log.info(`No labelled issues were kept (${error.message.split('\n')[0]}).`);
    }
}
/** The path counts for the cache as well: a runner with another folder finds nothing. */
function placeOf(policy, temp) {
    const labels = (0,hash/* sha256 */.sc)(JSON.stringify([...typesByLabel(policy['type-labels'])])).slice(0, 12);
    return { file: (0,external_node_path_.join)(temp, 'issuewright-knowledge', 'examples.json'), prefix: `issuewright-knowledge-v1-${labels}-` };
}
/** What comes later than `ms` milliseconds is waited for no longer. */
function within(ms, work) {
    const late = new Promise((_, reject) => {
        setTimeout(() => reject(new Error(`no answer within ${ms / 1_000} s`)), ms).unref();
    });
    return Promise.race([work, late]);
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
