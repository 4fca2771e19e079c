/**
 * Every way an item or a run can fail: a closed set, in one place, with what a person should do about it. The issue, the job summary and
 * the exit code all speak from it.
 */
export const remedies = {
  'bad-input': 'Correct the input in the workflow file.',
  'bad-configuration': 'Correct the configuration on the default branch, then comment `/automate retry`.',
  'missing-token': 'Pass `github-token: ${{ github.token }}` to the action.',
  'missing-right':
    "Add the right to the job's `permissions:` and to the calling workflow, then comment `/automate retry`.",
  'github-unavailable': 'Re-run the job, or comment `/automate retry`.',
  'pull-requests-forbidden':
    'Switch on Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests", then comment `/automate retry`.',
  'app-unusable':
    'Check `app-id` and `private-key`, and that the App is installed on this repository with "Pull requests: read and write"; then comment `/automate check` again.',
  'branch-taken': 'Delete or rename the branch, then comment `/automate retry`.',
  'branch-moved': 'Nothing has to be done: the round begins again on the branch as it stands.',
  'revision-undone':
    'Say in a review, or by `/automate revise …`, which of the two is wanted and why; without that no round goes on.',
  'still-unclear': 'Add what is missing and comment `/automate approve` to let it start as it stands.',
  'needs-a-person': 'Decide. To let an agent start all the same, comment `/automate approve`.',
  'attempts-used-up': 'Raise `max-attempts`, or remove the label and add it again to begin anew.',
  'budget-used-up': 'Raise the named setting in `.github/issuewright.yml`, then comment `/automate retry`.',
  'no-agent': 'Set `agent` (or `agent-command`) in `.github/issuewright.yml`, then comment `/automate retry`.',
  'no-key':
    'Make a secret with the key and pass it to the workflow as `agent-api-key`, then comment `/automate retry`.',
  'no-room':
    'Run the job on Linux with bubblewrap (`apt-get install bubblewrap`), or set `sandbox: docker`; `docs/agents.md` has the details. Then comment `/automate retry`.',
  'agent-not-found':
    'Correct `agent-command`, or install the program by `.github/actions/issuewright-setup`, then comment `/automate retry`.',
  'agent-not-installed':
    'Look at the log of the run (is the package registry reachable?), then comment `/automate retry`.',
  'agent-timed-out': 'Raise `agent-minutes`, or make the issue smaller, then comment `/automate retry`.',
  'agent-silent':
    'Read the transcript in the artifact; raise `silence-minutes` if the agent was only slow, then comment `/automate retry`.',
  'agent-turns-used-up': 'Raise `turns`, or make the issue smaller, then comment `/automate retry`.',
  'agent-budget-used-up': 'Raise `usd` or `tokens`, or make the issue smaller, then comment `/automate retry`.',
  'prepare-failed': 'Correct the commands of `prepare` (their log is in the artifact), then comment `/automate retry`.',
  'merge-by-hand':
    'Merge the default branch into the branch of the pull request by hand, and push: no agent may write workflows, links or submodules, nor more than the limits allow.',
  'agent-failed': 'Read the agent log in the artifact, then comment `/automate retry`.',
  'agent-changed-nothing': 'Say in the issue what should differ afterwards, then comment `/automate retry`.',
  'agent-wrote-outside': 'Let the agent write below its working directory only, then comment `/automate retry`.',
  'change-set-blocked':
    'Allow what is wanted, or take the change over by hand; to let an agent try again, comment `/automate retry`.',
  'change-set-invalid': 'Comment `/automate retry`.',
  'job-crashed': 'Read the log of the run, then comment `/automate retry`.',
  'job-cancelled': 'Nothing begins again by itself. To start it again, comment `/automate retry`.',
  'run-lost': 'Comment `/automate retry`.',
  'unsupported-target': 'Add the label to an issue instead.',
  internal: 'Please report it with the log of the run.',
} as const satisfies Record<string, string>

export type FailureCode = keyof typeof remedies

/** Nobody has to do anything: another try may simply end better. */
export const passing: readonly FailureCode[] = ['github-unavailable', 'branch-moved', 'agent-not-installed', 'run-lost']

/** What publish tells of a triage that broke off: stopped by somebody, or to be tried again. */
export const crashes: readonly FailureCode[] = ['job-cancelled', 'run-lost']

export const failureCodes = Object.keys(remedies) as [FailureCode, ...FailureCode[]]

/**
 * Values of which a sentence is made, whatever its language: how many seconds something took, an exit code, how many files are
 * kept in the artifact, a level of completeness, how many plans; the others are 1 where they hold.
 */
// biome-ignore format: one line
export const errorValues = ['seconds', 'late', 'exit', 'unreported', 'kept', 'completeness', 'locked', 'plans'] as const

/** A failure that stops the run and is told to people: what happened (`message`) and what to do (`todo`, from the code). */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly todo: string
  readonly detail: string

  /**
   * @param code  which of the known failures it is
   * @param message  what happened, one sentence, with the name of the thing concerned
   * @param options.todo  a more exact instruction than the code's own
   * @param options.detail  what an issue tells besides the code, in whatever language: names, and foreign words
   */
  constructor(code: FailureCode, message: string, options: { todo?: string; detail?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.code = code
    this.todo = options.todo ?? remedies[code]
    this.detail = options.detail ?? message
  }
}
