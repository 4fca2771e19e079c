export const id = 292;
export const ids = [292];
export const modules = {

/***/ 8292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensureBranch: () => (/* binding */ ensureBranch),
/* harmony export */   headOf: () => (/* binding */ headOf),
/* harmony export */   isOurs: () => (/* binding */ isOurs),
/* harmony export */   reviseBranch: () => (/* binding */ reviseBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4818);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5604);




const shaSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ tree: shaSchema, parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(shaSchema), author: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ email: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) });
const refSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ object: shaSchema }).transform(({ object }) => object.sha);
const commitAt = (repo, sha) => repo.ask(commitSchema, 'GET /git/commits/{sha}', { sha });
const make = async (repo, what, body) => (await repo.ask(shaSchema, `POST /git/${what}`, body)).sha;
const stands = ({ tree, parents }, on, as) => tree.sha === as && parents.map(({ sha }) => sha).join() === on.join();
/** Where a branch stands. @throws Failure when there is no such branch */
const headOf = (repo, branch) => repo.ask(refSchema, 'GET /git/ref/heads/{+branch}', { branch });
/**
 * Commits files through the git data API on a branch that must not exist yet. Author and committer are left out, so that
 * GitHub signs the commit. A branch that already holds exactly this change counts as made; anything else is never touched.
 * @param gate  is passed directly before the branch appears; what it throws stops us
 * @returns the commit's SHA
 * @throws Failure `branch-taken` when the branch holds something else
 */
async function ensureBranch(repo, ...[branch, base, files, message, gate]) {
    const tree = await treeOf(repo, base, files);
    const commit = await make(repo, 'commits', { message, tree, parents: [base.sha] });
    // Until here nothing is visible to anybody.
    await gate();
    const asTaken = async (error) => {
        const there = await headOf(repo, branch).catch(() => null);
        // A ruleset, or a branch named like our folder: GitHub's own words say it best.
        if (there === null)
            throw error;
        if (stands(await commitAt(repo, there), [base.sha], tree))
            return there;
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('branch-taken', `The branch \`${branch}\` exists already and holds something else; it was not touched.`, { detail: `\`${branch}\`` });
    };
    const made = repo.send('POST /git/refs', { ref: `refs/heads/${branch}`, sha: commit });
    return made.then(() => commit, (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .when */ .z7)([422], asTaken));
}
/**
 * Commits files on top of a branch as it stands and moves the branch there, never by force: what people pushed stays. A
 * branch that already holds exactly this commit counts as moved.
 * @param gate  is passed directly before the branch moves; what it throws stops us
 * @returns the commit's SHA
 * @throws Failure `branch-moved` when others pushed meanwhile, `revision-undone` when the files are as they were before
 */
async function reviseBranch(repo, { branch, base, parents, files, message, spent }, gate) {
    const moved = () => new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('branch-moved', `Somebody pushed to \`${branch}\` while the agent was at work; nothing was overwritten.`, { detail: `\`${branch}\`` });
    const tree = await treeOf(repo, base, files);
    const head = await headOf(repo, branch);
    if (head !== parents[0]) {
        if (stands(await commitAt(repo, head), parents, tree))
            return head;
        throw moved();
    }
    // A conflict may well be resolved in favour of the branch: then only the merge is new.
    if (parents.length === 1 && spent.includes(tree))
        throw new _pipeline_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('revision-undone', 'The revision brings back what the branch held before.', { detail: '' });
    const commit = await make(repo, 'commits', { message, tree, parents });
    // Until here nothing is visible to anybody.
    await gate();
    const asMoved = async (error) => {
        // A ruleset: GitHub's own words say it best.
        throw (await headOf(repo, branch)) === head ? error : moved();
    };
    await repo.send('PATCH /git/refs/heads/{+branch}', { branch, sha: commit, force: false }).catch((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .when */ .z7)([422], asMoved));
    return commit;
}
/** Whether a branch holds one commit made by our token on top of a base, and nothing else. @throws Failure when there is no such branch */
async function isOurs(repo, branch, base) {
    const commit = await commitAt(repo, await headOf(repo, branch));
    return commit.author.email.startsWith(`${_query_js__WEBPACK_IMPORTED_MODULE_1__/* .ourUserId */ .pt}+`) && stands(commit, [base], commit.tree.sha);
}
/** The tree of these files on top of a base. */
async function treeOf(repo, base, files) {
    const base_tree = base.tree ?? (await commitAt(repo, base.sha)).tree.sha;
    const tree = [];
    for (const file of files)
        tree.push(await treeEntry(repo, file));
    return make(repo, 'trees', { base_tree, tree });
}
/** Text travels inside the tree request, so that a change of twenty files is one request; other content becomes a blob first. */
async function treeEntry(repo, file) {
    if (file.mode === null)
        return { path: file.path, mode: '100644', type: 'blob', sha: null };
    const entry = { path: file.path, mode: file.mode, type: 'blob' };
    const text = textOf(file.content);
    if (text !== null)
        return { ...entry, content: text };
    const content = Buffer.from(file.content).toString('base64');
    return { ...entry, sha: await make(repo, 'blobs', { content, encoding: 'base64' }) };
}
/** The content as text if, and only if, it comes back from it byte for byte. */
function textOf(content) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
        return text.includes('\0') ? null : text;
    }
    catch {
        return null;
    }
}


/***/ })

};
