export const id = 316;
export const ids = [316];
export const modules = {

/***/ 3316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _pipeline_guard_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6033);

const id = '@secretlint/secretlint-rule-preset-recommend';
/** Characters that are looked at in one go, because some rules take the square of the time; and how far windows overlap. */
const [window, overlap] = [16_000, 4_000];
/**
 * Finds credentials by a maintained set of rules, https://github.com/secretlint/secretlint, which is loaded with the first
 * text. The path is not told, so that no rule is lenient for its sake, and comments that switch rules off are not obeyed. A
 * password for a host that leads nowhere (localhost, example.com) is none.
 */
const scan = async (after, before) => {
    const [{ lintSource }, { creator }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 1577)),
    ]);
    const found = new Map();
    for (let start = 0; start === 0 || start + overlap < after.length; start += window - overlap) {
        const part = after.slice(start, start + window);
        const content = part.replaceAll(/secretlint/gi, 'x'.repeat('secretlint'.length));
        const { messages } = await lintSource({
            source: { content, filePath: '/file', contentType: 'text', ext: '' },
            options: { config: { rules: [{ id, rule: creator, rules: [] }] }, noPhysicFilePath: true },
        });
        for (const { ruleId, range } of messages) {
            // What the window cuts off is whole in the next one.
            const whole = range[1] < part.length || start + window >= after.length;
            if (whole)
                found.set(part.slice(...range), ruleId.replace(/^.*secretlint-rule-/, ''));
        }
    }
    return [...found]
        .map(([value, kind]) => ({ kind, value }))
        .filter(({ value }) => !before.includes(value) && !(0,_pipeline_guard_text_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsNowhere */ .q1)(/@([^\s/:?#@"']+)/.exec(value)?.[1] ?? ''));
};


/***/ })

};
