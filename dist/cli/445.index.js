export const id = 445;
export const ids = [445];
export const modules = {

/***/ 9445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startChecks: () => (/* binding */ startChecks)
/* harmony export */ });
/* unused harmony export connectApp */
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5423);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1074);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5604);





const unusable = (why, cause) => new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('app-unusable', `The GitHub App cannot be used: ${why}`, { cause });
/**
 * GitHub as the App may use it: in this one repository, and for pull requests alone. Loaded only when somebody has asked for
 * checks.
 * @param hide  is told each credential before it is used, to keep it out of the log
 * @throws Failure `app-unusable` when the key does not fit or the App is not installed here
 */
async function connectApp({ id, privateKey }, apiUrl, fullName, log, hide) {
    const { createAppAuth } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 6479));
    const [owner = '', repo = ''] = fullName.split('/');
    const { request } = new Octokit({ baseUrl: apiUrl, userAgent: 'issuewright', request: { fetch } });
    try {
        const auth = createAppAuth({ appId: id, privateKey, request });
        const { token: proof } = await auth({ type: 'app' });
        hide(proof);
        const headers = { authorization: `bearer ${proof}` };
        const installation = await request('GET /repos/{owner}/{repo}/installation', { owner, repo, headers });
        const permissions = { pull_requests: 'write' };
        const installationId = installation.data.id;
        const { token } = await auth({ type: 'installation', installationId, repositoryNames: [repo], permissions });
        hide(token);
        return connect(token, apiUrl, log);
    }
    catch (error) {
        if (error.status === 404)
            throw unusable('it is not installed on this repository.', error);
        throw unusable(error.message, error);
    }
}
/**
 * Closes and reopens a pull request as the App, which starts its checks: events made with the job's own token start none. Whatever
 * happens, it is open afterwards, unless the run dies.
 */
async function startChecks(repo, connectApp, number) {
    const set = (as, state) => as.send('PATCH /pulls/{number}', { number, state });
    const app = await connectApp();
    try {
        await set(app, 'closed');
        await set(app, 'open');
    }
    catch (error) {
        await set(repo, 'open');
        return (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .when */ .z7)([403, 404], (cause) => {
            throw unusable('it may not write pull requests; give it that right and accept it at the installation.', cause);
        })(error);
    }
}


/***/ })

};
