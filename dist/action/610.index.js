export const id = 610;
export const ids = [610];
export const modules = {

/***/ 8488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ formatIn)
/* harmony export */ });
/** What costs time to make, by what it is made of; made when it is first used. */
const made = new Map();
function once(kind, language, options, make) {
    const key = `${kind} ${language} ${JSON.stringify(options)}`;
    if (!made.has(key))
        made.set(key, make());
    return made.get(key);
}
function formatIn(language) {
    const numbers = (options) => once('number', language, options, () => new Intl.NumberFormat(language, options));
    const unit = (unit, digits = 0) => numbers({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits });
    return {
        number: (count) => numbers({}).format(count),
        money: (usd) => {
            const digits = usd > 0 && usd < 0.1 ? 4 : 2;
            const fraction = { minimumFractionDigits: digits, trailingZeroDisplay: 'stripIfInteger' };
            return numbers({ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', ...fraction }).format(usd);
        },
        duration: (minutes) => {
            if (minutes < 1)
                return unit('second').format(Math.max(1, minutes * 60));
            return minutes < 90 ? unit('minute').format(minutes) : unit('hour', 1).format(minutes / 60);
        },
        moment: (iso) => {
            const options = { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' };
            // The day before the month, as in the other languages.
            const place = language === 'en' ? 'en-GB' : language;
            const moments = once('moment', language, options, () => new Intl.DateTimeFormat(place, options));
            return `${moments.format(new Date(iso))} UTC`;
        },
        plural: (count, one, other) => {
            const rules = once('plural', language, {}, () => new Intl.PluralRules(language));
            return `${numbers({}).format(count)} ${rules.select(count) === 'one' ? one : other}`;
        },
    };
}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  words: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/text/words/vi-run.ts

const { money, number, duration } = (0,format/* formatIn */.h)('vi');
const retry = 'rồi bình luận `/automate retry`';
// biome-ignore format: a catalogue is read as a table
const failures = {
    'bad-input': ['Workflow truyền vào một giá trị không dùng được', 'Hãy sửa giá trị đó trong tệp workflow.'],
    'bad-configuration': ['Cấu hình không dùng được', `Hãy sửa cấu hình trên nhánh mặc định, ${retry}.`],
    'missing-token': ['Thiếu token', 'Hãy truyền `github-token: ${{ github.token }}` cho action.'],
    'missing-right': ['Token thiếu một quyền', `Hãy thêm quyền đó vào \`permissions:\` của job và của workflow gọi nó, ${retry}.`],
    'github-unavailable': ['GitHub không trả lời', 'Hãy chạy lại job, hoặc bình luận `/automate retry`.'],
    'pull-requests-forbidden': ['GitHub Actions không được phép mở pull request ở đây', `Hãy bật Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests", ${retry}.`],
    'app-unusable': ['Không dùng được GitHub App', 'Kiểm tra `app-id` và `private-key`, và App đã được cài cho kho này với quyền “Pull requests: read and write”; rồi bình luận lại `/automate check`.'],
    'branch-taken': ['Tên nhánh đã được dùng', `Hãy xóa hoặc đổi tên nhánh, ${retry}.`],
    'branch-moved': ['Nhánh đã tiến thêm', 'Không phải làm gì: vòng này bắt đầu lại trên nhánh hiện có.'],
    'revision-undone': ['Đang đi vòng tròn', 'Hãy nói trong một đánh giá, hoặc bằng `/automate revise …`, bản nào trong hai bản là bản mong muốn và vì sao; nếu không thì không vòng nào tiếp tục.'],
    'still-unclear': ['Vẫn chưa rõ cần làm gì', 'Hãy bổ sung phần còn thiếu và bình luận `/automate approve` để bắt đầu với nội dung hiện có.'],
    'needs-a-person': ['Cần một người quyết định', 'Hãy quyết định. Nếu vẫn muốn agent bắt đầu, hãy bình luận `/automate approve`.'],
    'attempts-used-up': ['Đã hết số lần thử', 'Hãy tăng `max-attempts`, hoặc gỡ nhãn rồi gắn lại để bắt đầu lại từ đầu.'],
    'budget-used-up': ['Đã hết ngân sách', `Hãy tăng giá trị được nêu trong \`.github/issuewright.yml\`, ${retry}.`],
    'no-agent': ['Chưa có agent nào', `Hãy đặt \`agent\` (hoặc \`agent-command\`) trong \`.github/issuewright.yml\`, ${retry}.`],
    'no-key': ['Thiếu khóa của mô hình', `Hãy tạo một secret chứa khóa và truyền cho workflow dưới tên \`agent-api-key\`, ${retry}.`],
    'no-room': ['Không có phòng cách ly cho agent', `Hãy chạy job trên Linux có bubblewrap (\`apt-get install bubblewrap\`), hoặc đặt \`sandbox: docker\`; chi tiết trong \`docs/agents.md\`; ${retry}.`],
    'agent-not-found': ['Không tìm thấy agent', `Hãy sửa \`agent-command\`, hoặc cài chương trình bằng \`.github/actions/issuewright-setup\`, ${retry}.`],
    'agent-not-installed': ['Không cài được agent', `Hãy xem nhật ký của lần chạy (có kết nối được tới kho gói không?), ${retry}.`],
    'agent-timed-out': ['Agent đã hết thời gian', `Hãy tăng \`agent-minutes\`, hoặc thu nhỏ phạm vi của issue, ${retry}.`],
    'agent-silent': ['Agent im lặng quá lâu', `Hãy đọc bản ghi trong artifact; tăng \`silence-minutes\` nếu agent chỉ chậm, ${retry}.`],
    'agent-turns-used-up': ['Agent dùng quá nhiều lượt', `Hãy tăng \`turns\`, hoặc thu nhỏ phạm vi của issue, ${retry}.`],
    'agent-budget-used-up': ['Agent đã dùng hết ngân sách', `Hãy tăng \`usd\` hoặc \`tokens\`, hoặc thu nhỏ phạm vi của issue, ${retry}.`],
    'prepare-failed': ['Bước chuẩn bị thất bại', `Hãy sửa các lệnh trong \`prepare\` (nhật ký của chúng nằm trong artifact), ${retry}.`],
    'merge-by-hand': ['Chỉ có thể gộp nhánh này với nhánh mặc định bằng tay', 'Hãy tự tay gộp nhánh mặc định vào nhánh của pull request rồi push: không agent nào được ghi workflow, liên kết hay submodule, hoặc nhiều hơn mức giới hạn cho phép.'],
    'agent-failed': ['Agent thất bại', `Hãy đọc nhật ký của agent trong artifact, ${retry}.`],
    'agent-changed-nothing': ['Không có gì được thay đổi', `Hãy nói trong issue điều gì cần khác đi, ${retry}.`],
    'agent-wrote-outside': ['Agent ghi sai chỗ', `Hãy để agent chỉ ghi bên dưới thư mục làm việc của nó, ${retry}.`],
    'change-set-blocked': ['Thay đổi đã bị chặn', 'Hãy xem thay đổi trong artifact; tự hoàn thiện bằng tay, hoặc bình luận `/automate retry`.'],
    'change-set-invalid': ['Những gì agent để lại không khớp nhau', 'Hãy bình luận `/automate retry`.'],
    'job-crashed': ['Job bị dừng đột ngột', `Hãy đọc nhật ký của lần chạy, ${retry}.`],
    'job-cancelled': ['Lần chạy đã bị hủy trong Actions, hoặc đã hết thời gian', 'Không có gì tự bắt đầu lại. Để chạy lại, hãy bình luận `/automate retry`.'],
    'run-lost': ['Lần chạy đã bị mất', 'Hãy bình luận `/automate retry`.'],
    'unsupported-target': ['Đây không phải là issue', 'Hãy gắn nhãn vào một issue.'],
    internal: ['Đã xảy ra điều ngoài dự kiến', 'Xin hãy báo lại kèm nhật ký của lần chạy.'],
};
// biome-ignore format: a catalogue is read as a table
const runWords = {
    happened: (code) => failures[code][0],
    todo: (code) => failures[code][1],
    told: {
        seconds: (n) => `sau ${duration(n / 60)}`,
        late: () => 'lâu hơn mức `prepare-minutes` cho phép',
        unreported: () => 'nó không báo là đã thành công',
        exit: (n) => `mã thoát ${n}`,
        kept: (n) => `${number(n)} tệp do nó ghi được giữ trong artifact`,
        completeness: (n) => `mức đầy đủ ${n} trên 5`,
        locked: () => 'issue đã bị khóa nên không thể hỏi người báo',
        plans: (n) => `cả ${n} kế hoạch đều đã mất hiệu lực`,
    },
    guard: {
        says: {
            truncated: 'có quá nhiều thứ để xem hết',
            'over-limit': 'vượt quá mức mà một thiết lập cho phép',
            'unsafe-path': 'không nằm ở nơi nó ghi',
            'git-directory': 'là thư mục riêng của git trên một hệ thống nào đó',
            'bad-name': 'gây lỗi trên máy khác, trong shell hoặc trước mắt người đọc',
            collision: 'chiếm chỗ của một đường dẫn khác, hoặc trông giống nó',
            'not-a-file': 'là một liên kết, một submodule hoặc một thiết bị, không phải tệp',
            'content-missing': 'đến mà không có nội dung',
            workflow: 'được GitHub Actions chạy, với quyền và bí mật của kho mã này',
            'own-configuration': 'cấu hình chính Issuewright',
            'git-settings': 'thay đổi cách git xử lý các tệp khác',
            hooks: 'được git chạy trên máy của người phát triển',
            'lfs-pointer': 'trỏ đến một nội dung ở nơi khác (Git LFS)',
            secret: 'chứa thông tin đăng nhập; nếu là thật, hãy thu hồi',
            ci: 'được một dịch vụ CI chạy với các bí mật của nó',
            'hook-settings': 'quyết định điều gì được chạy trước một commit',
            'code-owners': 'quyết định ai phải duyệt',
            'agent-instructions': 'chỉ dẫn hoặc cấu hình các tác tử, và do đó cả lần chạy sau',
            'lifecycle-script': 'thêm hoặc sửa các script tự chạy khi cài đặt, đóng gói hoặc phát hành',
            'lock-file-alone': 'được sửa mà không có tệp khai báo của nó',
            'lock-file-source': 'tải gói từ một nơi mới',
            'conflict-marker': 'vẫn còn các dấu mà git để lại ở nơi hai phiên bản xung đột',
            'hidden-character': 'thêm các ký tự mà không ai nhìn thấy',
            'one-side': 'đã được thay đổi trên cả nhánh và nền, và chỉ một trong hai thay đổi còn lại',
            'test-deleted': 'là một bài kiểm thử, và bị xóa',
            'test-removed': 'có ít bài kiểm thử hơn trước',
            'test-skipped': 'bỏ qua nhiều bài kiểm thử hơn trước, hoặc mọi bài khác',
            'test-weakened': 'kiểm tra ít hơn trước, hoặc bằng lệnh khác',
            dependency: 'quyết định mã bên ngoài nào được cài đặt',
            build: 'được chạy hoặc được tuân theo khi dự án được dựng, kiểm thử, đóng gói hoặc triển khai',
            'project-document': 'là điều mọi người dựa vào khi báo lỗi, đóng góp và sử dụng lại',
            'dot-directory': 'được các trình soạn thảo và công cụ mở kho mã tuân theo',
            executable: 'trở thành tệp chạy được',
            binary: 'không đọc được trong phần khác biệt',
            'long-line': 'có các dòng mới mà không ai đọc đến hết',
            generated: 'do một chương trình hoặc người khác tạo ra',
            'large-deletion': 'phần lớn kho mã bị xóa',
            'new-address': 'nêu các địa chỉ mới',
        },
        rule: 'quy tắc',
        allow: 'Nếu đó là điều mong muốn, hãy cho phép trong `.github/issuewright.yml` trên nhánh mặc định:',
        fixed: (rules) => `Không thiết lập nào cho phép ${rules} (giới hạn có thiết lập riêng): hãy tự tay làm phần thay đổi đó.`,
        kept: 'Thay đổi được giữ lại, cùng `guard-report.md`, trong artifact `issuewright-change-set` của lần chạy bên dưới.',
        report: 'Những gì bộ phận canh gác tìm thấy',
        legend: '⛔ chặn thay đổi, 👀 cần người xem, ℹ️ chỉ được nêu tên. Bước phát hành phán xét lại, và kết luận của nó mới có giá trị.',
        nothing: 'Không có gì.',
    },
    summary: {
        issue: (issue, stage) => `issue #${issue}, ${stage}`,
        notAutomated: 'không tự động hóa',
        rules: 'Các quy tắc đã áp dụng:',
        deferred: 'Để lại cho job publish, nơi có quyền:',
        auto: '`mode: auto`: agent và token có quyền ghi dùng chung một máy, chỉ cách nhau bằng phòng cách ly. Workflow dùng lại đặt chúng ở các job khác nhau.',
        agentRun: (issue) => `lần làm việc của agent với issue #${issue}`,
        ended: (badly, time, files) => `Kết thúc ${badly === null ? 'tốt' : `không tốt (${badly})`} sau ${time}, đã thay đổi ${number(files)} tệp.`,
        swept: (items, runs) => `đã xem ${number(items)} mục, đã khởi động ${number(runs)} lần chạy`,
        repair: 'sửa lại',
        check: (index) => `kiểm tra ${index}`,
        outside: (files) => `Nó còn ghi ${number(files)} tệp ngoài cây thư mục của mình; được giữ trong artifact, không đăng.`,
        usage: (used) => `Mô hình: ${number(used.requests)} yêu cầu, ${number(used.input)} token vào (${number(used.cached)} từ bộ nhớ đệm), ${number(used.output)} ra, ${money(used.costUsd)} theo giá niêm yết.`,
        unpriced: (models) => `Không biết giá của ${models}.`,
        stopped: (limit) => `Cổng đã dừng nó: chạm giới hạn ${limit}.`,
        refused: (what) => `Cổng đã từ chối: ${what}.`,
        noRoom: 'Không dựng được phòng nào, và không agent nào bắt đầu.',
        room: (kind) => `Phòng cách ly (\`${kind}\`), đã được chứng minh trước khi agent bắt đầu:`,
        unlisted: (host) => `đã đòi ${host}, mà cấu hình không cho phép`,
    },
};

;// CONCATENATED MODULE: ./src/text/words/vi.ts


const { number: vi_number, money: vi_money, plural, moment, duration: vi_duration } = (0,format/* formatIn */.h)('vi');
/** Why a model gave no verdict: what goes on the sentence that begins with its name. */
const withoutVerdict = {
    'no-answer': 'không trả lời kịp',
    unauthorised: 'không chấp nhận khóa',
    'rate-limited': 'hiện không còn khả năng phục vụ',
    unavailable: 'không liên lạc được',
    'bad-request': 'không nhận yêu cầu',
    'bad-answer': 'không đưa ra câu trả lời dùng được',
    refused: 'từ chối trả lời',
    'used-up': 'đã được hỏi đủ số lần, hoặc ngân sách đã hết',
};
// biome-ignore format: a catalogue is read as a table
const words = {
    ...runWords,
    format: (0,format/* formatIn */.h)('vi'),
    stage: {
        queued: 'đang xếp hàng',
        clarifying: 'đang chờ câu trả lời',
        planned: 'đang chờ duyệt kế hoạch',
        working: 'đang làm',
        reviewing: 'đang được xem xét',
        done: 'đã xong',
        failed: 'thất bại',
        skipped: 'bỏ qua',
        cancelled: 'đã hủy',
    },
    type: {
        bug: 'lỗi',
        feature: 'tính năng mới',
        documentation: 'tài liệu',
        refactor: 'tái cấu trúc mã',
        infrastructure: 'hạ tầng',
        question: 'câu hỏi',
        other: 'việc khác',
    },
    commands: 'Lệnh dành cho người có quyền ghi, viết ở dòng đầu của một bình luận:',
    reporter: 'Người mở issue',
    run: 'lần chạy',
    noRoom: 'Agent chạy không có phòng cách ly (`sandbox: none`).',
    next: {
        dailyBudget: 'Đã hết ngân sách của hôm nay; ngày mai sẽ làm tiếp (UTC).',
        unapproved: 'Đã có câu trả lời. Người có quyền ghi đọc chúng rồi bình luận `/automate approve`; khi đó công việc bắt đầu.',
        queued: (place) => `Đang chờ đến lượt${place === null ? '' : `: **vị trí ${vi_number(place)}** trong hàng đợi ở lần xem gần nhất`}. Hiện giờ chưa ai phải làm gì.`,
        clarifying: (who, days) => `Đã đặt câu hỏi. **${who}** trả lời trong một bình luận; người có quyền ghi có thể trả lời thay, hoặc bình luận \`/automate approve\` để bắt đầu với nội dung hiện có. Nếu không có câu trả lời, việc này sẽ kết thúc sau ${vi_number(days)} ngày.`,
        planned: 'Kế hoạch đã được đăng. Người có quyền ghi bình luận `/automate approve`.',
        working: (url, until) => `Agent đang làm việc: [theo dõi lần chạy](${url}). Hạn chót là ${moment(until)}.`,
        merged: (pull) => `Pull request #${pull} đã được hợp nhất.`,
        unchanged: (said) => `Agent cho rằng không cần thay đổi gì. Nguyên văn, chưa được kiểm chứng:\n\n${said}\n\nNếu không đúng, hãy nói trong issue điều gì cần khác đi và bình luận \`/automate run\`.`,
        done: 'Người có quyền ghi đã nói rằng không còn gì phải làm.',
        skipped: 'Đã có người quyết định: không làm việc này. Để đổi lại, hãy bình luận `/automate run`.',
        again: (at) => `Sẽ tự động thử lại, không sớm hơn ${moment(at)}.`,
        byHand: (url) => `Hoặc [tự mở nó](${url}): nhánh đã có sẵn.`,
    },
    cancelled: {
        unlabelled: (label) => `Nhãn \`${label}\` chưa được gắn. Hãy gắn để bắt đầu.`,
        'issue-closed': (label) => `Issue đã bị đóng. Hãy mở lại, rồi gỡ và gắn lại nhãn \`${label}\` để bắt đầu lại từ đầu.`,
        edited: (label) => `Nội dung đã bị sửa bởi người không có quyền ghi sau khi nhãn \`${label}\` được gắn, nên sự đồng ý không còn hiệu lực. Người có quyền ghi đọc lại và bình luận \`/automate approve\`.`,
        'closed-unmerged': () => 'Pull request đã bị đóng mà không hợp nhất. Để thử lại, hãy bình luận `/automate run`.',
        rivalled: (pull) => `Pull request ${pull} đang mở sẵn và sẽ đóng issue này. Nếu vẫn muốn có bản của chúng tôi, hãy bình luận \`/automate run\`.`,
        unanswered: () => 'Không có câu trả lời đúng hạn. Dù vậy, cảm ơn bạn đã báo: hãy trả lời bất cứ lúc nào, sau đó người có quyền ghi bình luận `/automate run`.',
        'consenter-left': () => 'Người đã gắn nhãn không còn quyền ghi vào kho mã này. Người có quyền ghi bình luận `/automate run`.',
        'relabelled-by-stranger': (label) => `Nhãn \`${label}\` được gắn lần cuối bởi người không có quyền ghi. Người có quyền ghi gỡ ra và gắn lại, hoặc bình luận \`/automate run\`.`,
        'record-lost': () => 'Trạng thái đã bị mất, nên chỉ riêng nhãn không còn là sự đồng ý. Người có quyền ghi bình luận `/automate approve` để tiếp tục, hoặc gỡ nhãn rồi gắn lại.',
        command: () => 'Đã dừng theo lệnh, cùng với lần chạy đang làm việc. Để bắt đầu lại, hãy bình luận `/automate run`.',
    },
    journey: {
        consented: (who, at) => `**${who}** yêu cầu · ${moment(at)}`,
        unconsented: 'Đã yêu cầu, nhưng sự đồng ý không có hiệu lực',
        understanding: 'Tìm hiểu',
        understood: (type, level, judge) => `Được hiểu là ${type}, mức đầy đủ ${level} trên 5 (đánh giá bởi ${judge})`,
        asked: (count, at, answered) => `Đã hỏi ${vi_number(count)} câu · ${moment(at)}${answered ? ' · đã trả lời' : ''}`,
        working: (agent, since) => `Agent \`${agent}\` làm việc từ ${moment(since)}`,
        worked: (agent, minutes) => `Agent \`${agent}\` đã làm việc ${vi_duration(minutes)}`,
        artifacts: 'kèm các artifact',
        change: 'Thay đổi',
        pull: 'Pull request',
        merged: (pull) => `Pull request #${pull} đã hợp nhất`,
        spent: (tokens, usd) => `${vi_number(tokens)} token${usd > 0 ? `, ${vi_money(usd)}` : ''}`,
        budget: (parts) => `Đã dùng đến nay: ${parts.join(' · ')}`,
        attempts: ([used, most]) => `lần thử ${used} trên ${most}`,
        of: ([used, most]) => `${used} trên ${most}`,
    },
    edit: {
        nobody: 'Ai đó',
        by: (who, at) => `**${who}** đã sửa · ${moment(at)}:`,
        more: (count) => `Và ${plural(count, 'dòng nữa', 'dòng nữa')}.`,
        unreadable: (url) => `Nội dung trước đó không còn đọc được, hoặc không có gì chung với nội dung này; [issue](${url}) cho thấy các lần sửa.`,
    },
    judge: {
        rules: 'quy tắc cố định, không dùng mô hình',
        model: (name) => `mô hình \`${name}\``,
        instead: (name, why) => `quy tắc cố định, vì mô hình \`${name}\` ${withoutVerdict[why]}`,
        says: (judge) => `Theo ${judge}:`,
    },
    plan: {
        title: 'kế hoạch',
        risk: { low: 'rủi ro thấp', medium: 'rủi ro trung bình', high: 'rủi ro cao' },
        size: { small: 'quy mô nhỏ', medium: 'quy mô vừa', large: 'quy mô lớn' },
        requirements: 'Những gì phải đúng sau đó',
        approach: 'Cách làm',
        proposed: 'Do một mô hình đề xuất, chưa được kiểm chứng:',
        unknown: 'Issue này được đánh giá bằng quy tắc cố định. Các quy tắc không biết nó sẽ được giải quyết thế nào: agent nhận nguyên issue và tự tìm hiểu.',
        areas: 'Ở đâu',
        duplicates: 'Có thể trùng với',
        execution: 'Những gì sẽ được chạy',
        agent: (names, room) => `Agent: ${names}, ${room ? `trong phòng cách ly (${room})` : 'không có phòng cách ly'}`,
        checks: (names) => `Kiểm tra sau đó: ${names || 'chưa cấu hình'}`,
        limits: (minutes, usd, files, attempts) => `Giới hạn: ${vi_number(attempts)} lần thử, mỗi lần ${vi_number(minutes)} phút và ${vi_money(usd)}; ${vi_number(files)} tệp`,
        result: (branch, draft) => `Kết quả: một pull request${draft ? ' nháp' : ''} vào ${branch}, hoặc lý do vì sao không có`,
        how: 'Để cho chạy, người có quyền ghi bình luận `/automate approve`, hoặc thả 👍 vào bình luận này (được thấy trong vòng một giờ). Để thay đổi, hãy sửa issue: sẽ có kế hoạch mới. Để dừng, hãy bình luận `/automate cancel`.',
        binding: (hash) => `Kế hoạch này chỉ đúng cho văn bản, đánh giá và các thiết lập mà nó được lập ra (${hash}).`,
    },
    note: {
        rebuilt: (why) => `Trạng thái trước đó không được dùng (${why}). Nó đã được dựng lại từ những gì có trong kho mã.`,
        disbelief: { unsigned: 'chữ ký không khớp', malformed: 'không đọc được', foreign: 'nó thuộc về issue khác', edited: 'người khác đã sửa nó', doubled: 'có hai bình luận cùng chứa' },
        raced: (at) => `Hai lượt chạy đã ghi mục này cùng lúc (${moment(at)}), hoặc ai đó đã sửa bình luận này trong lúc đó. Nếu còn lặp lại: mọi job của workflow có nhóm concurrency chưa?`,
        removed: (what) => `Trước khi đọc: ${what}`,
    },
    reply: {
        edited: 'nội dung đã bị sửa sau bình luận của bạn bởi người không có quyền ghi; hãy đọc lại và nói lại.',
        refused: 'chỉ người có quyền ghi vào kho mã này mới được ra lệnh.',
        unknown: 'tôi không biết lệnh đó; `/automate help` liệt kê tất cả.',
        meant: (verb) => `tôi không biết lệnh đó. Ý bạn là \`/automate ${verb}\`?`,
        unknownAgent: (known) => `tôi không biết agent đó. Các agent đã biết: \`${known}\`.`,
        help: '`run` hoặc `retry`: làm lại (`run AGENT`: bằng agent đó) · `assign AGENT`: lần thử tiếp theo dành cho agent đó · `approve`: tôi muốn đúng nội dung hiện có · `skip`: không làm việc này · `cancel`: dừng · `done`: không còn gì phải làm · `revise VĂN BẢN`: sửa lại pull request · `refresh`: xem lại. `check`: để App khởi chạy các kiểm tra của pull request.',
        notNow: (stage) => `bây giờ chưa phù hợp; trạng thái hiện tại: ${stage}.`,
        noLabel: 'chưa có nhãn; hãy gắn nhãn trước.',
        noApp: 'chưa có GitHub App nào để khởi chạy các kiểm tra (`app-id`, `private-key`). Hãy bấm “Approve workflows to run” trên pull request.',
        appUnusable: 'không khởi chạy được các kiểm tra: kiểm tra `app-id` và `private-key`, và App đã được cài ở đây với quyền “Pull requests: read and write”; rồi nói lại.',
        moved: 'nhánh đã thay đổi sau bình luận của bạn; hãy đọc lại rồi nói lại.',
        checks: 'các kiểm tra đã được khởi chạy.',
    },
    pull: {
        what: 'Thay đổi gì và vì sao',
        checked: 'Đã kiểm tra những gì',
        eyes: 'Cần con người xem',
        summary: 'Tóm tắt của chính agent (chưa được kiểm chứng)',
        why: (issue, by, title) => `Một agent lập trình đã làm thay đổi này để giải quyết issue #${issue}${by === null ? '' : `, do **${by}** báo`}: ${title}`,
        change: { add: 'thêm', edit: 'sửa', delete: 'xóa' },
        files: (count) => plural(count, 'tệp', 'tệp'),
        executable: 'chạy được',
        more: (count) => `và ${vi_number(count)} mục nữa`,
        judgedBefore: (url) => `Một lần chạy trước đã tạo, kiểm tra và đánh giá thay đổi này, nhưng không mở được pull request. Những gì đã kiểm tra, những gì cần người xem và lời của agent nằm trong [lần chạy đó và các artifact của nó](${url}).`,
        nothingRun: 'Chưa chạy gì.',
        ranBy: 'Issuewright chạy sau agent, trong một bản sao mới của nhánh gốc cùng thay đổi này:',
        columns: ['kiểm tra', 'kết quả', 'thời gian'],
        passed: 'đạt',
        timedOut: 'quá thời gian cho phép',
        failed: (exit) => `thất bại (mã thoát ${exit ?? 'không có'})`,
        checkFails: (check) => `Kiểm tra ${check} thất bại.`,
        notDone: (what, why) => `Chưa làm, theo lời agent: ${what}${why === '' ? '' : ` (${why})`}`,
        outside: (paths) => `Agent còn ghi ra ngoài cây thư mục của nó; phần này không thuộc thay đổi: ${paths}`,
        moved: (base) => `Nhánh mặc định đã đi tiếp; thay đổi này dựa trên ${base} và được kiểm tra ở đó.`,
        noCheck: 'Chưa chạy kiểm tra nào.',
        clean: 'Các kiểm tra và bộ canh gác không thấy gì cần lưu ý.',
        ask: '**Để yêu cầu sửa**, hãy review bằng “Request changes”, hoặc bình luận `/automate revise …` trong issue. Để bỏ, hãy đóng lại.',
        byHand: '**Các kiểm tra của nó** chờ “Approve workflows to run” bên dưới: cú bấm đó là của bạn.',
        byApp: '**Các kiểm tra của nó** chưa bắt đầu: bình luận `/automate check` trong issue sẽ khởi chạy, và khi đó chúng chạy mã này **với các bí mật của kho này**. Hãy đọc trước.',
        made: (issue, agent, model, minutes) => `Issuewright làm từ issue #${issue}; ${agent}${model === '' ? '' : ` với ${model}`} đã làm việc ${vi_duration(minutes)}`,
        anAgent: 'agent',
        repairs: (count) => plural(count, 'lần sửa', 'lần sửa'),
        room: (kind, probes) => `phòng: ${kind}, ${plural(probes, 'phép thử đạt', 'phép thử đạt')}`,
        run: 'lần chạy và artifact',
    },
    review: {
        state: {
            draft: 'đang mở dưới dạng bản nháp',
            open: 'đang mở',
            'changes-requested': 'đang mở; có yêu cầu thay đổi',
            approved: 'đã được chấp thuận',
            'checks-failed': 'đang mở; có kiểm tra thất bại',
            conflicted: 'đang mở và xung đột với nhánh gốc',
            merged: 'đã được hợp nhất',
            closed: 'đã bị đóng',
        },
        pull: (pull, state) => `**Pull request #${pull}** ${state}. Người có quyền ghi xem xét và hợp nhất nó. Để nó được sửa lại, họ yêu cầu thay đổi trong một đánh giá, hoặc bình luận \`/automate revise …\`; đóng nó lại là kết thúc.`,
        place: (place) => `Một vòng sửa đang chờ đến lượt: **vị trí ${vi_number(place)}** trong hàng đợi ở lần xem gần nhất.`,
        noRound: 'Không vòng sửa nào bắt đầu nữa:',
        held: {
            'record-lost': 'trạng thái đã bị mất; người có quyền ghi bình luận `/automate approve`.',
            edited: 'nội dung đã bị người không có quyền ghi thay đổi; người có quyền đọc lại và bình luận `/automate approve`.',
            'revision-rounds': 'đã hết số vòng dành cho mọi người (`revision-rounds`).',
            'fix-rounds': 'đã hết số vòng dành cho kiểm tra thất bại và xung đột (`fix-rounds`).',
            'issue-budget': 'ngân sách của issue này đã hết (`issue-minutes`, `issue-usd`).',
            'bad-configuration': 'không dùng được cấu hình.',
            'not-ready': 'chưa cấu hình agent hoặc phòng.',
        },
        failed: 'Vòng sửa gần nhất thất bại.',
        untold: (url) => `Commit này do một lần chạy trước tạo ra: những gì đã kiểm tra và những gì bộ gác tìm thấy nằm trong [lần chạy đó và các artifact của nó](${url}).`,
        revised: (commit) => `Đã sửa trong ${commit}.`,
        changes: 'Tệp này có thay đổi.',
        leaves: 'Tệp này không thay đổi.',
        words: 'Theo lời của chính agent, chưa kiểm chứng:',
        closed: 'Đã đóng mà không hợp nhất: không sao, và không làm gì thêm. Nếu muốn, hãy đánh dấu lý do; nó chỉ được đếm.',
        why: {
            wrong: 'Thay đổi sai, hoặc chưa đủ tốt',
            'not-needed': 'Không còn cần nữa',
            elsewhere: 'Đã được giải quyết theo cách khác',
        },
    },
    unsupported: (label) => `Nhãn \`${label}\` chỉ dùng cho issue; đây là pull request. Hãy gỡ nhãn ở đây và gắn vào một issue.`,
    asking: {
        greeting: (who) => (who === null ? 'Cảm ơn bạn đã mở issue này.' : `@${who}, cảm ơn bạn đã mở issue này.`),
        missing: (count) => `Trước khi bắt đầu, còn thiếu ${count === 1 ? 'một điều' : 'vài điều'}:`,
        how: 'Chỉ cần trả lời trong một bình luận; đánh số sẽ dễ theo dõi hơn (`1. …`). Điều gì không biết thì cứ nói là không biết: đó cũng là câu trả lời.',
        secrets: 'Mọi thứ viết ở đây ai cũng đọc được: **đừng bao giờ đăng mật khẩu, token hay bí mật khác.**',
        next: 'Câu trả lời được đọc ngay khi bạn đăng, và công việc tiếp tục.',
        last: 'Câu trả lời được đọc ngay khi bạn đăng. Đây là những câu hỏi cuối cùng: sau đó người phụ trách dự án sẽ quyết định.',
        closed: 'Các câu hỏi này đã đóng: không ai cần trả lời nữa. Cảm ơn bạn.',
        boxes: 'Các ô được đánh dấu khi có câu trả lời. Người có quyền ghi có thể đánh dấu một ô để nói: đủ rồi, cứ tiếp tục.',
        answered: (who, url) => `**${who}** đã trả lời ([câu trả lời](${url}))`,
        unknown: 'không biết, và không sao cả',
        enough: (who) => `**${who}** nói rằng đã biết đủ`,
        reminder: (who, left, url, until) => `${who === null ? 'Xin chào' : `@${who}`}, xin nhắc nhẹ: còn [${left} câu hỏi](${url}) chưa có câu trả lời. Một câu trả lời ngắn trong bình luận là đủ, và "tôi không biết" cũng là câu trả lời. Nếu đến ${moment(until)} vẫn chưa có, công việc cho issue này tạm dừng.`,
        expired: (who, url, label) => `${who === null ? 'Xin chào' : `@${who}`}, chưa có câu trả lời nào, nên công việc cho issue này tạm dừng. Dù vậy vẫn cảm ơn bạn đã báo; issue được giữ nguyên. Vẫn có thể trả lời [các câu hỏi](${url}) bất cứ lúc nào: sau đó người có quyền ghi bình luận \`/automate run\`, hoặc gỡ nhãn \`${label}\` rồi gắn lại, và các câu trả lời sẽ được tính.`,
    },
    question: {
        'what-happens': { ask: 'Chính xác điều gì xảy ra?', why: 'Thông báo, giá trị hoặc màn hình bạn thấy, đúng như nó hiện ra.' },
        expected: { ask: 'Bạn mong đợi điều gì?', why: 'Như vậy sẽ rõ khi nào vấn đề được giải quyết.' },
        reproduce: { ask: 'Người khác làm sao để thấy được?', why: 'Cách ngắn nhất: nhập, mở hoặc chạy gì, từng bước một.' },
        version: { ask: 'Ở phiên bản và môi trường nào?', why: 'Phiên bản của dự án này, và của hệ điều hành hoặc trình duyệt.' },
        goal: { ask: 'Bạn muốn đạt được điều gì?', why: 'Lý do thường quyết định giữa hai cách làm.' },
        behaviour: { ask: 'Nó nên hoạt động thế nào?', why: 'Một ví dụ giúp ích nhất: đầu vào này, kết quả kia.' },
        acceptance: { ask: 'Làm sao biết là đã xong?', why: 'Danh sách những điều phải đúng sau đó, kể cả những gì phải giữ nguyên.' },
        where: { ask: 'Việc này liên quan đến tệp, trang hay lệnh nào?', why: 'Để sửa đúng chỗ và không đụng chỗ khác.' },
        wording: { ask: 'Câu chữ nên viết thế nào?', why: 'Câu hiện tại và câu mong muốn.' },
        scope: { ask: 'Thay đổi nên đi xa đến đâu?', why: 'Điều gì được thay đổi và điều gì không.', options: ['chỉ chỗ được nêu', 'mọi chỗ tương tự'] },
        question: { ask: 'Bạn muốn biết điều gì?', why: 'Một câu có dấu hỏi là đủ.' },
        context: { ask: 'Bạn đã thử những gì và kết quả ra sao?', why: 'Như vậy câu trả lời có thể bắt đầu từ chỗ của bạn.' },
    },
    removed: {
        'html-comment': (n) => `đã gỡ ${vi_number(n)} khối ẩn`,
        'hidden-element': (n) => `đã gỡ ${vi_number(n)} phần tử không hiển thị`,
        attribute: (n) => `đã gỡ ${vi_number(n)} thuộc tính ẩn`,
        'link-title': (n) => `đã gỡ ${vi_number(n)} tiêu đề liên kết`,
        'link-definition': (n) => `đã gỡ ${vi_number(n)} định nghĩa liên kết hoặc chú thích cuối trang`,
        image: (n) => `đã gỡ ${vi_number(n)} hình ảnh`,
        'invisible-character': (n) => `đã gỡ ${vi_number(n)} ký tự vô hình`,
        'bidi-control': (n) => `đã gỡ ${vi_number(n)} ký tự đổi hướng văn bản`,
        'tag-characters': (n) => `đã gỡ ${vi_number(n)} đoạn viết bằng ký tự thẻ vô hình`,
        'control-character': (n) => `đã gỡ ${vi_number(n)} ký tự điều khiển`,
        marker: (n) => `đã gỡ ${vi_number(n)} bản sao dấu hiệu riêng của Issuewright`,
        secret: (n) => `đã gỡ ${vi_number(n)} đoạn trông giống bí mật`,
        cut: (n) => `đã cắt phần cuối của ${vi_number(n)} đoạn quá dài`,
    },
    removedSaid: (said) => `nội dung: “${said}”`,
    revoke: 'Nếu là thật, hãy thu hồi nó: ai cũng đọc được nó trên issue.',
};


/***/ })

};
