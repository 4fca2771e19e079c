export const id = 62;
export const ids = [62];
export const modules = {

/***/ 6062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyQuery: () => (/* binding */ historyQuery),
/* harmony export */   readPast: () => (/* binding */ readPast)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const edits = `userContentEdits(first: 100) { nodes { editedAt diff } }
  renamings: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) { pageInfo { hasPreviousPage } nodes { ... on RenamedTitleEvent { createdAt previousTitle } } }`;
const historyQuery = `query History($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { title body ${edits} } } }`;
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    userContentEdits: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        // GitHub calls it a difference; it is the whole text of that version, or null when somebody has deleted it.
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ editedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), diff: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() })),
    })
        .nullable(),
    renamings: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hasPreviousPage: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ createdAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), previousTitle: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    }),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ issue: issueSchema });
/** Title and body as they stood directly before a moment. */
async function readPast(repo, number, moment) {
    const { issue } = await repo.query(historySchema, historyQuery, { number });
    const { userContentEdits: bodies, renamings } = issue;
    const before = bodies?.nodes
        .filter(({ editedAt }) => editedAt < moment)
        .sort((a, b) => (a.editedAt < b.editedAt ? 1 : -1))[0];
    const untouched = !bodies || bodies.nodes.length === 0;
    const renamed = renamings.nodes.find(({ createdAt }) => createdAt >= moment);
    const lost = renamings.pageInfo.hasPreviousPage && renamed === renamings.nodes[0];
    return {
        title: lost ? null : (renamed?.previousTitle ?? issue.title),
        body: before ? before.diff : untouched ? issue.body : null,
    };
}


/***/ })

};
