/** Whose it is to mend: `us` is Issuewright itself, `user` whoever keeps or changes the repository. */
export type Fault = 'user' | 'github' | 'model' | 'agent' | 'us'

/**
 * Every way an item or a run can fail: a closed set, in one place, with whose fault it is, whether it passes by itself so that another
 * try may simply end better, and what a person should do about it. The issue, the job summary and the exit code all speak from it.
 */
// biome-ignore format: a table is read as a table
export const failures = {
  'bad-input': { fault: 'user', todo: 'Correct the input in the workflow file.' },
  'bad-configuration': { fault: 'user', todo: 'Correct the configuration on the default branch, then comment `/automate retry`.' },
  'missing-token': { fault: 'user', todo: 'Pass `github-token: ${{ github.token }}` to the action.' },
  'missing-right': { fault: 'user', todo: "Add the right to the job's `permissions:` and to the calling workflow, then comment `/automate retry`." },
  'github-unavailable': { fault: 'github', passing: true, todo: 'Re-run the job, or comment `/automate retry`.' },
  'pull-requests-forbidden': { fault: 'user', todo: 'Switch on Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests", then comment `/automate retry`.' },
  'app-unusable': { fault: 'user', todo: 'Check `app-id` and `private-key`, and that the App is installed on this repository with "Pull requests: read and write"; then comment `/automate check` again.' },
  'branch-taken': { fault: 'user', todo: 'Delete or rename the branch, then comment `/automate retry`.' },
  'branch-moved': { fault: 'user', passing: true, todo: 'Nothing has to be done: the round begins again on the branch as it stands.' },
  'revision-undone': { fault: 'user', todo: 'Say in a review, or by `/automate revise …`, which of the two is wanted and why; without that no round goes on.' },
  'still-unclear': { fault: 'user', todo: 'Add what is missing and comment `/automate approve` to let it start as it stands.' },
  'needs-a-person': { fault: 'model', todo: 'Decide. To let an agent start all the same, comment `/automate approve`.' },
  'attempts-used-up': { fault: 'user', todo: 'Raise `max-attempts`, or remove the label and add it again to begin anew.' },
  'budget-used-up': { fault: 'user', todo: 'Raise the named setting in `.github/issuewright.yml`, then comment `/automate retry`.' },
  'no-agent': { fault: 'user', todo: 'Set `agent` (or `agent-command`) in `.github/issuewright.yml`, then comment `/automate retry`.' },
  'no-key': { fault: 'user', todo: 'Make a secret with the key and pass it to the workflow as `agent-api-key`, then comment `/automate retry`.' },
  'no-room': { fault: 'user', todo: 'Run the job on Linux with bubblewrap (`apt-get install bubblewrap`), or set `sandbox: docker`; `docs/agents.md` has the details. Then comment `/automate retry`.' },
  'agent-not-found': { fault: 'user', todo: 'Correct `agent-command`, or install the program by `.github/actions/issuewright-setup`, then comment `/automate retry`.' },
  'agent-not-installed': { fault: 'agent', passing: true, todo: 'Look at the log of the run (is the package registry reachable?), then comment `/automate retry`.' },
  'agent-timed-out': { fault: 'agent', todo: 'Raise `agent-minutes`, or make the issue smaller, then comment `/automate retry`.' },
  'agent-silent': { fault: 'agent', todo: 'Read the transcript in the artifact; raise `silence-minutes` if the agent was only slow, then comment `/automate retry`.' },
  'agent-turns-used-up': { fault: 'agent', todo: 'Raise `turns`, or make the issue smaller, then comment `/automate retry`.' },
  'agent-budget-used-up': { fault: 'agent', todo: 'Raise `usd` or `tokens`, or make the issue smaller, then comment `/automate retry`.' },
  'prepare-failed': { fault: 'user', todo: 'Correct the commands of `prepare` (their log is in the artifact), then comment `/automate retry`.' },
  'merge-by-hand': { fault: 'user', todo: 'Merge the default branch into the branch of the pull request by hand, and push: no agent may write workflows, links or submodules, nor more than the limits allow.' },
  'agent-failed': { fault: 'agent', todo: 'Read the agent log in the artifact, then comment `/automate retry`.' },
  'agent-changed-nothing': { fault: 'agent', todo: 'Say in the issue what should differ afterwards, then comment `/automate retry`.' },
  'agent-wrote-outside': { fault: 'agent', todo: 'Let the agent write below its working directory only, then comment `/automate retry`.' },
  'change-set-blocked': { fault: 'agent', todo: 'Allow what is wanted, or take the change over by hand; to let an agent try again, comment `/automate retry`.' },
  'change-set-invalid': { fault: 'agent', todo: 'Comment `/automate retry`.' },
  'job-crashed': { fault: 'us', todo: 'Read the log of the run, then comment `/automate retry`.' },
  'job-cancelled': { fault: 'user', todo: 'Nothing begins again by itself. To start it again, comment `/automate retry`.' },
  'run-lost': { fault: 'github', passing: true, todo: 'Comment `/automate retry`.' },
  'unsupported-target': { fault: 'user', todo: 'Add the label to an issue instead.' },
  internal: { fault: 'us', todo: 'Please report it with the log of the run.' },
} as const satisfies Record<string, { fault: Fault; passing?: true; todo: string }>

export type FailureCode = keyof typeof failures

export const failureCodes = Object.keys(failures) as [FailureCode, ...FailureCode[]]

/** Nobody has to do anything: another try may simply end better. */
export const passing: readonly FailureCode[] = failureCodes.filter((code) => 'passing' in failures[code])

/** What publish tells of a triage that broke off: stopped by somebody, or to be tried again. */
export const crashes: readonly FailureCode[] = ['job-cancelled', 'run-lost']

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
    this.todo = options.todo ?? failures[code].todo
    this.detail = options.detail ?? message
  }
}
