export const id = 888;
export const ids = [888];
export const modules = {

/***/ 1888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   costOf: () => (/* binding */ costOf)
/* harmony export */ });
const long200 = { above: 200_000, input: 2, output: 1.5 };
const long272 = { above: 272_000, input: 2, output: 1.5 };
/**
 * List prices as of 2026-11-20. Sources: platform.claude.com/docs/en/about-claude/pricing,
 * developers.openai.com/api/docs/pricing, ai.google.dev/gemini-api/docs/pricing. Where a price is promotional, the one
 * after it stands here: a budget may end early, never late. A model that is not here is counted in tokens only.
 */
const prices = {
    'claude-fable-5-1': [10, 0.25, 50],
    'claude-fable-5': [10, 1, 50],
    'claude-opus-5-5': [4, 0.2, 20],
    'claude-opus-5': [5, 0.5, 25],
    'claude-opus-4-8': [5, 0.5, 25],
    'claude-opus-4-7': [5, 0.5, 25],
    'claude-opus-4-6': [5, 0.5, 25],
    'claude-opus-4-5': [5, 0.5, 25],
    'claude-opus-4-1': [15, 1.5, 75],
    'claude-opus-4': [15, 1.5, 75],
    'claude-sonnet-5-5': [2, 0.1, 10],
    'claude-sonnet-5': [2, 0.2, 10],
    'claude-sonnet-4-6': [3, 0.3, 15],
    'claude-sonnet-4-5': [3, 0.3, 15],
    'claude-sonnet-4': [3, 0.3, 15],
    'claude-haiku-5-5': [0.1, 0.01, 0.5, { above: 100_000, input: 5, output: 5 }],
    'claude-haiku-4-5': [1, 0.1, 5],
    'gpt-6.1-sol': [2, 0.1, 10, long272],
    'gpt-6-astra': [10, 1, 50, long272],
    'gpt-6-sol': [2, 0.2, 10, long272],
    'gpt-6-luna': [0.1, 0.01, 0.5, long272],
    'gpt-5.6': [5, 0.5, 30, long272],
    'gpt-5.6-sol': [5, 0.5, 30, long272],
    'gpt-5.6-terra': [2, 0.2, 12, long272],
    'gpt-5.6-luna': [0.2, 0.02, 1.2, long272],
    'gpt-5.5': [5, 0.5, 30, long272],
    'gpt-5.4': [2.5, 0.25, 15, long272],
    'gpt-5.4-mini': [0.75, 0.075, 4.5],
    'gpt-5.3-codex': [1.75, 0.175, 14],
    'gpt-5.2': [1.75, 0.175, 14],
    'gpt-5.1': [1.25, 0.125, 10],
    'gpt-5.1-codex': [1.25, 0.125, 10],
    'gpt-5': [1.25, 0.125, 10],
    'gpt-5-codex': [1.25, 0.125, 10],
    'gpt-5-mini': [0.25, 0.025, 2],
    'gpt-5-nano': [0.05, 0.005, 0.4],
    'gemini-3.8-flash': [1.5, 0.15, 7.5],
    'gemini-3.5-flash': [1.5, 0.15, 9],
    'gemini-3.5-flash-lite': [0.3, 0.03, 2.5],
    'gemini-3.1-pro': [2, 0.2, 12, long200],
    'gemini-3-pro': [2, 0.2, 12, long200],
    'gemini-3-flash': [0.5, 0.05, 3],
    'gemini-3.1-flash-lite': [0.25, 0.025, 1.5],
    'gemini-2.5-pro': [1.25, 0.125, 10, long200],
    'gemini-2.5-flash': [0.3, 0.03, 2.5],
    'gemini-2.5-flash-lite': [0.1, 0.01, 0.4],
};
/** What may follow a model's name without making it another model: a date, `latest`, `preview`. */
const suffix = /(?:[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|latest|preview(?:-\d{2}-\d{2,4})?))?(?:\[1m\])?$/;
/** Writing to a cache costs 1.25 times the input, for an hour twice (both providers that charge for it say so). */
const writeFactor = 1.25;
const writeLongFactor = 2;
/** What an answer costs in USD by the list; null for a model without a price. A vendor's prefix (`vendor/`) is ignored. */
function costOf(model, tokens) {
    const name = model.slice(model.lastIndexOf('/') + 1).replace(suffix, '');
    const price = Object.hasOwn(prices, name) ? prices[name] : undefined;
    if (!price)
        return null;
    const [input, cached, output, long] = price;
    const factor = long && tokens.input > long.above ? long : { input: 1, output: 1 };
    const fresh = Math.max(0, tokens.input - tokens.cached - tokens.written - tokens.writtenLong);
    const inputs = input * (fresh + writeFactor * tokens.written + writeLongFactor * tokens.writtenLong) + cached * tokens.cached;
    return (inputs * factor.input + output * tokens.output * factor.output) / 1_000_000;
}


/***/ })

};
