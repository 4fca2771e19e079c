export const id = 673;
export const ids = [673];
export const modules = {

/***/ 3673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCache: () => (/* binding */ actionsCache)
/* harmony export */ });
/** The cache service of GitHub Actions; null where a job has none. Its library is loaded only then. */
async function actionsCache(env) {
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !(env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL']))
        return null;
    const { restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(830), __webpack_require__.e(509)]).then(__webpack_require__.bind(__webpack_require__, 8509));
    return {
        restore: async (file, prefix) => (await restoreCache([file], prefix, [prefix])) !== undefined,
        has: async (file, key) => (await restoreCache([file], key, [], { lookupOnly: true })) === key,
        save: async (file, key) => {
            // The library warns of a failure, and goes on.
            if ((await saveCache([file], key)) < 0)
                throw new Error('the cache took nothing');
        },
    };
}


/***/ })

};
