export const id = 936;
export const ids = [936];
export const modules = {

/***/ 936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reviseBranch: () => (/* binding */ reviseBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8292);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5423);




const shaSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ tree: shaSchema, parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(shaSchema) });
const refSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ object: shaSchema });
/**
 * Commits files on top of a branch as it stands and moves the branch there, never by force: what people pushed stays. A
 * branch that already holds exactly this commit counts as moved.
 * @param gate  is passed directly before the branch moves; what it throws stops us
 * @returns the commit's SHA
 * @throws Failure `branch-moved` when others pushed meanwhile, `revision-undone` when the files are as they were before
 */
async function reviseBranch(github, at, { branch, base, parents, files, message, spent }, gate) {
    const commitAt = async (sha) => commitSchema.parse((await github.request(`GET ${at('/git/commits/{sha}')}`, { sha })).data);
    const headNow = async () => refSchema.parse((await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch })).data).object.sha;
    const post = async (path, body) => shaSchema.parse((await github.request(`POST ${at(path)}`, body)).data).sha;
    const moved = () => new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('branch-moved', `Somebody pushed to \`${branch}\` while the agent was at work; nothing was overwritten.`);
    const entries = [];
    for (const file of files)
        entries.push(await (0,_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .treeEntry */ .$E)(github, at, file));
    const tree = await post('/git/trees', { base_tree: base.tree ?? (await commitAt(base.sha)).tree.sha, tree: entries });
    const head = await headNow();
    if (head !== parents[0]) {
        const present = await commitAt(head);
        const isThis = present.tree.sha === tree && present.parents.map(({ sha }) => sha).join() === parents.join();
        if (isThis)
            return head;
        throw moved();
    }
    if (spent.includes(tree))
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('revision-undone', 'The revision brings back what the branch held before: it goes in circles.');
    const commit = await post('/git/commits', { message, tree, parents });
    // Until here nothing is visible to anybody.
    await gate();
    try {
        await github.request(`PATCH ${at('/git/refs/heads/{+branch}')}`, { branch, sha: commit, force: false });
    }
    catch (error) {
        // A ruleset: GitHub's own words say it best.
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) !== 422 || (await headNow()) === head)
            throw error;
        throw moved();
    }
    return commit;
}


/***/ })

};
