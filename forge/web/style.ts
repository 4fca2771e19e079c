/** The looks of the frame around the texts; the colours are those of GitHub's light theme. */
export const frameStyle = `
:root { --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --muted: #59636e; --link: #0969da; --green: #1f883d; --red: #cf222e; --purple: #8250df; --gray: #59636e; }
* { box-sizing: border-box }
body { margin: 0; color: var(--text); background: #fff; font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
code, pre, .mono { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 12px }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em }
h1 { font-size: 26px; font-weight: 400; margin: 0 0 8px; line-height: 1.25 }
header { background: var(--soft); border-bottom: 1px solid var(--line); padding: 16px 24px 0 }
main { max-width: 1140px; margin: 24px auto; padding: 0 24px }
footer { color: var(--muted); font-size: 12px; text-align: center; padding: 24px }
.icon { fill: currentColor; vertical-align: text-bottom }
.muted, .muted a { color: var(--muted) } .small { font-size: 12px } .strong { font-weight: 600; color: inherit } .grow { flex: 1; min-width: 0 }
.crumbs { font-size: 16px; color: var(--muted); display: flex; gap: 6px; align-items: center }
nav { display: flex; gap: 8px; margin-top: 12px } .subnav { border-bottom: 1px solid var(--line); margin: 0 0 24px; align-items: center }
.tab { color: var(--text); padding: 6px 10px 10px; border-bottom: 2px solid transparent; display: inline-flex; gap: 6px; align-items: center } .tab .icon { color: var(--muted) }
.tab.selected { border-color: #fd8c73; font-weight: 600 } .subnav .counts { margin-left: auto }
.counter { background: #818b981f; border-radius: 2em; padding: 0 6px; font-size: 12px; font-weight: 500 }
.pill { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; line-height: 18px; color: var(--muted); font-weight: 500; display: inline-block } .pill.good { color: var(--green); border-color: var(--green) }
.label { border-radius: 2em; padding: 0 7px; font-size: 12px; line-height: 18px; font-weight: 500; display: inline-block; color: #1f2328; border: 1px solid #1f232826; white-space: nowrap } .label.dark { color: #fff }
.markdown-body { background: transparent } .event .face, .said .face { margin-right: 4px }
.face { border-radius: 50%; box-shadow: 0 0 0 1px #1f232826; vertical-align: middle }
.box { border: 1px solid var(--line); border-radius: 6px; background: #fff; margin-bottom: 16px }
.box-head { background: var(--soft); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; display: flex; gap: 12px; justify-content: space-between; align-items: center }
.row { display: flex; gap: 8px; padding: 8px 16px; border-top: 1px solid var(--line); align-items: flex-start } .row:first-child, .box-head + .row { border-top: 0 }
.row .title { color: var(--text); font-weight: 600; font-size: 16px } .row .title:hover { color: var(--link) } .blank { color: var(--muted); padding: 24px; text-align: center; margin: 0 }
.list .box-head { justify-content: flex-start } .state-icon { line-height: 24px }
.state-icon.open { color: var(--green) } .state-icon.merged, .state-icon.done { color: var(--purple) } .state-icon.closed { color: var(--red) } .state-icon.draft { color: var(--gray) }
.heading { border-bottom: 1px solid var(--line); padding-bottom: 16px; margin-bottom: 24px } .heading:has(+ .subnav) { border: 0; margin-bottom: 0 } .heading pre { white-space: pre-wrap }
.state { color: #fff; border-radius: 2em; padding: 5px 12px; font-weight: 500; display: inline-block; margin-right: 6px; background: var(--gray) }
.state.open { background: var(--green) } .state.merged, .state.done { background: var(--purple) } .state.closed { background: var(--red) }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 256px; gap: 24px } @media (max-width: 800px) { .columns { grid-template-columns: minmax(0, 1fr) } }
aside section { border-bottom: 1px solid var(--line); padding-bottom: 14px; margin-bottom: 14px; font-size: 12px } aside h2 { font-size: 12px; color: var(--muted); font-weight: 600; margin: 0 0 6px } aside .face { margin: 0 3px 3px 0 }
.timeline { position: relative } .timeline::before { content: ""; position: absolute; left: 71px; top: 0; bottom: 0; width: 2px; background: var(--line); z-index: -1 }
.entry { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 16px; margin-bottom: 16px } .entry.inset { display: block; margin-left: 84px } .entry.inset:empty { display: none }
.comment { margin: 0; position: relative } .comment .markdown-body { padding: 16px; font-size: 14px } .entry.inset .comment { margin-bottom: 16px }
.event { display: flex; gap: 8px; align-items: center; margin: 0 0 16px 56px; line-height: 1.6 }
.commit { color: var(--text) } .badge { width: 32px; height: 32px; border-radius: 50%; background: var(--soft); border: 2px solid #fff; box-shadow: 0 0 0 1px #d1d9e080; color: var(--muted); display: inline-flex; align-items: center; justify-content: center; flex: none }
.badge.good { background: var(--green); color: #fff } .badge.bad { background: var(--red); color: #fff } .badge.done { background: var(--purple); color: #fff } .badge.waits { color: #bf8700 }
.merge { margin-left: 56px } .merge .row { align-items: center } .merge .badge { width: 24px; height: 24px }
.reactions { padding: 0 16px 12px; display: flex; gap: 6px } .reaction { border: 1px solid var(--line); border-radius: 2em; padding: 0 8px; font-size: 12px; line-height: 24px }
.hidden-comment { margin: 0 0 16px 56px; border: 1px solid var(--line); border-radius: 6px; padding: 8px 16px; background: var(--soft) } .hidden-comment[open] .entry { margin-top: 12px } summary { cursor: pointer }
.diff { border-collapse: collapse; width: 100%; font: 12px/20px ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; table-layout: fixed }
.diff td { padding: 0 10px; vertical-align: top } .diff .number { width: 48px; text-align: right; color: var(--muted) } .diff td:nth-child(1), .diff td:nth-child(2) { width: 48px } .diff td[colspan] { width: auto }
.diff .line { white-space: pre-wrap; overflow-wrap: anywhere; padding-left: 22px; position: relative } .diff .sign { position: absolute; left: 8px }
.diff .hunk td { background: #ddf4ff; color: var(--muted) } .added .line { background: #dafbe1 } .added .number { background: #aceebb } .removed .line { background: #ffebe9 } .removed .number { background: #ffcecb }
.talk td { border: 1px solid var(--line); border-width: 1px 0; background: var(--soft); padding: 12px } .said { font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; padding: 12px 16px; background: #fff }
.thread .said { border-top: 1px solid var(--line) } .said .markdown-body { font-size: 14px; margin-top: 6px } .file .box-head { justify-content: flex-start } .file { overflow: hidden } .plus { color: var(--green) } .minus { color: var(--red) } .counts { font-size: 12px; font-weight: 600 }
.mention { color: var(--text) !important; font-weight: 600 } .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.markdown-body li:has(> input[type=checkbox]) { list-style: none } .markdown-body li > input[type=checkbox] { margin: 0 .3em .2em -1.4em; vertical-align: middle }
`
