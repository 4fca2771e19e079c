export const id = 343;
export const ids = [343];
export const modules = {

/***/ 4343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draftMutation: () => (/* binding */ draftMutation),
/* harmony export */   updatePage: () => (/* binding */ updatePage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5423);


const pageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ node_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() });
const draftMutation = `mutation Draft($pull: ID!, $draft: Boolean!) {
  convertPullRequestToDraft(input: { pullRequestId: $pull }) @include(if: $draft) { pullRequest { isDraft } }
  markPullRequestReadyForReview(input: { pullRequestId: $pull }) @skip(if: $draft) { pullRequest { isDraft } } }`;
/** Reads text and draft state of a pull request, and writes what is to be otherwise. @returns whether it is a draft now */
async function updatePage(repo, number, revise, log) {
    const now = await repo.ask(pageSchema, 'GET /pulls/{number}', { number });
    const page = { body: now.body ?? '', draft: now.draft ?? false };
    const { body, draft } = revise(page);
    if (body !== page.body)
        await repo.send('PATCH /pulls/{number}', { number, body });
    if (draft === page.draft)
        return draft;
    try {
        await repo.graphql(draftMutation, { pull: now.node_id, draft });
        return draft;
    }
    catch (error) {
        // Plans without drafts, and rights that only people have: no reason to lose a round.
        log.warn(`The pull request could not be made ${draft ? 'a draft' : 'ready'}: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return page.draft;
    }
}


/***/ })

};
