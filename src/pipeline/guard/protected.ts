import { foldPath } from '../path.ts'

/** What runs or rules elsewhere as soon as it lies on a branch. Patterns see folded paths: lower case, NFKC, nothing invisible. */
const protectedPaths: readonly { rule: string; why: string; pattern: RegExp }[] = [
  {
    rule: 'workflow',
    why: 'is run by GitHub Actions, with the rights and secrets of this repository',
    pattern: /^\.github\/(workflows|actions)(\/|$)|^\.github\/(.*\/)?action\.ya?ml$/,
  },
  { rule: 'own-configuration', why: 'configures Issuewright itself', pattern: /^\.github\/issuewright\.ya?ml$/ },
  {
    rule: 'ci',
    why: 'is run by a CI service with its secrets',
    pattern:
      /^(\.circleci|\.buildkite|\.woodpecker)(\/|$)|^(\.gitlab-ci|\.travis|\.drone|\.?appveyor|\.?azure-pipelines|bitbucket-pipelines|\.cirrus)\.ya?ml$|^jenkinsfile$/,
  },
  {
    rule: 'git-settings',
    why: 'changes what git does with other files',
    pattern: /(^|\/)\.(gitattributes|gitmodules|lfsconfig)(\/|$)/,
  },
  {
    rule: 'hooks',
    why: "is run by git on developers' machines",
    pattern:
      /(^|\/)(\.githooks|\.husky|[^/]*\.git\/hooks)(\/|$)|(^|\/)(\.?lefthook(-local)?\.\w+|\.pre-commit-config\.ya?ml)$/,
  },
  {
    rule: 'code-owners',
    why: 'decides who must review',
    pattern: /^((docs|\.github)\/)?codeowners(\/|$)/,
  },
  {
    rule: 'agent-instructions',
    why: 'instructs or configures coding agents, and so the next run',
    pattern:
      /(^|\/)((agents?|claude|gemini|qwen|copilot-instructions)(\.local|\.override)?\.md|\.(cursor|windsurf|cline)(rules|ignore)|\.?mcp\.json|opencode\.jsonc?|\.aider(\.conf\.ya?ml|\.model\.\w+\.(json|ya?ml)|ignore)|\.(gemini|qwen)ignore|skill\.md)$|(^|\/)\.(agents|amazonq|claude|claude-plugin|codex|copilot|cursor|gemini|opencode|qwen|windsurf|clinerules|roo|kiro|junie)(\/|$)|^\.github\/(agents|copilot|instructions|prompts|chatmodes|skills|hooks)(\/|$)/,
  },
]

/** The protections a path falls under, whatever is done with it: also a deletion changes what runs or rules. */
export function protections(path: string): { rule: string; why: string }[] {
  const folded = foldPath(path)
  return protectedPaths.filter(({ pattern }) => pattern.test(folded))
}
