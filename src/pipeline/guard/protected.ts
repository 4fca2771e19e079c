import { foldPath } from '../path.ts'

/** Paths that a rule of the same name is about. Patterns see folded paths: lower case, NFKC, nothing invisible, no look-alike letters. */
const patterns = {
  /** Run by GitHub Actions with the rights and secrets of the repository. */
  workflow: /^\.github\/(workflows|actions)(\/|$)|(^|\/)action\.ya?ml$/,
  'own-configuration': /^\.github\/issuewright(\.ya?ml$|\/)/,
  'git-settings': /(^|\/)\.(gitattributes|gitmodules|lfsconfig)(\/|$)/,
  /** Run by git itself on developers' machines. */
  hooks:
    /(^|\/)(\.githooks|\.husky|[^/]*\.git\/hooks)(\/|$)|(^|\/)\.?(git-?)?hooks\/((pre-|post-)?applypatch(-msg)?|(pre|post)-(commit|receive|update)|pre-(merge-commit|rebase|push|auto-gc)|post-(checkout|merge|rewrite|index-change)|prepare-commit-msg|commit-msg|update|proc-receive|reference-transaction|push-to-checkout|sendemail-validate|fsmonitor-watchman|p4-[\w-]+)$/,
  /** What programs that people install for their hooks will run. */
  'hook-settings':
    /(^|\/)(\.?lefthook(-local)?\.\w+|\.pre-commit-config\.ya?ml|\.overcommit\.yml|\.huskyrc(\.\w+)?|\.?simple-git-hooks\.\w+)$/,
  /** Run by other CI services with their secrets, as soon as a branch has them. */
  ci: /^(\.circleci|\.buildkite|\.woodpecker)(\/|$)|^(\.gitlab-ci|\.travis|\.drone|\.woodpecker|buildspec|cloudbuild|codemagic|\.?appveyor|\.?azure-pipelines|bitbucket-pipelines|\.cirrus)\.ya?ml$|^(jenkinsfile|\.drone\.(star|jsonnet)|cloudbuild\.json)$/,
  'code-owners': /^((docs|\.github)\/)?codeowners(\/|$)/,
  'agent-instructions':
    /(^|\/)((agents?|claude|gemini|qwen|crush|warp|copilot-instructions)(\.local|\.override)?\.md|\.(cursor|windsurf|cline)(rules|ignore)|\.?mcp\.json|opencode\.jsonc?|\.aider(\.conf\.ya?ml|\.model\.\w+\.(json|ya?ml)|ignore)|\.(gemini|qwen)ignore|\.rules|\.roo(rules|modes)|\.goosehints|\.augment-guidelines|skill\.md)$|(^|\/)\.(agents|amazonq|claude|claude-plugin|codex|copilot|cursor|gemini|opencode|qwen|windsurf|clinerules|roo|kiro|junie)(\/|$)|^\.github\/(agents|copilot|instructions|prompts|chatmodes|skills|hooks)(\/|$)/,
  /** Run or obeyed when the project is built, tested, packed or deployed. */
  build:
    /(^|\/)((gnu)?makefile|cmakelists\.txt|(docker|container)file(\.[\w-]+)?|[\w-]+\.dockerfile|(docker-)?compose[\w.-]*\.ya?ml|justfile|rakefile|procfile|jenkinsfile|gruntfile\.\w+|gulpfile\.\w+|[\w-]+\.conf(ig)?\.[cm]?[jt]s|\.[\w-]+rc\.[cm]?[jt]s|(tox|pytest)\.ini|phpunit\.xml(\.dist)?|\.?mise\.toml|bunfig\.toml|taskfile\.ya?ml|serverless\.ya?ml|\.readthedocs\.ya?ml|directory\.build\.\w+|\.cargo\/config(\.toml)?|noxfile\.py|conftest\.py|build\.rs|gradlew(\.bat)?|gradle-wrapper\.\w+|mvnw(\.cmd)?|turbo\.json|nx\.json|lerna\.json|renovate\.json5?|\.?codecov\.ya?ml|sonar-project\.properties|netlify\.toml|vercel\.json|fly\.toml|\.?goreleaser\.ya?ml|\.releaserc[\w.]*|\.(docker|npm)ignore|meson\.build|(build|workspace)(\.bazel)?)$/,
  /** What people rely on when they report, contribute and reuse. */
  'project-document':
    /^((docs|\.github)\/)?(security|contributing|code_of_conduct|governance|maintainers|licen[cs]e|copying|notice|funding)(\.\w+)?$/,
  /** Obeyed by editors, forges and tools that open the repository. Notes of a release are only collected. */
  'dot-directory':
    /^\.(?!changeset\/|changes\/)[^/]+\/|\/\.(vscode|devcontainer)\/|(^|\/)(\.devcontainer\.json|\.gitpod\.ya?ml|[^/]+\.code-workspace)$/,
  /** Made by a program, or by somebody else. */
  generated:
    /(^|\/)(dist|vendor|third_party|node_modules|generated|__generated__)\/|\.min\.\w+$|\.pb\.go$|_pb2(_grpc)?\.pyi?$|\.map$/,
} as const

export type PathRule = keyof typeof patterns

/** Whether a path is one that the rule is about, whatever is done with it: also a deletion changes what runs or rules. */
export function isAbout(rule: PathRule, path: string): boolean {
  return patterns[rule].test(foldPath(path))
}

/** Whether another rule has more to say of a path; `build` and `generated` may be allowed for what is only built or made. */
export function isAboutOther(rule: PathRule, path: string): boolean {
  const others = (Object.keys(patterns) as PathRule[]).filter((one) => ![rule, 'build', 'generated'].includes(one))
  return others.some((other) => isAbout(other, path))
}
