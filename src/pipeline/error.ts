/**
 * Every way an item or a run can fail: a closed set, in one place. Each code says whose fault it is, whether another
 * try could end better, and what a person should do; the issue, the job summary and the exit code all speak from it.
 */
export const failures = {
  'bad-input': { fault: 'user', retryable: false, todo: 'Correct the input in the workflow file.' },
  'bad-configuration': {
    fault: 'user',
    retryable: true,
    todo: 'Correct the configuration on the default branch, then comment `/automate retry`.',
  },
  'missing-token': { fault: 'user', retryable: false, todo: 'Pass `github-token: ${{ github.token }}` to the action.' },
  'missing-right': {
    fault: 'user',
    retryable: true,
    todo: "Add the right to the job's `permissions:` and to the calling workflow, then comment `/automate retry`.",
  },
  'github-unavailable': { fault: 'github', retryable: true, todo: 'Re-run the job, or comment `/automate retry`.' },
  'pull-requests-forbidden': {
    fault: 'user',
    retryable: true,
    todo: 'Switch on Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests", then comment `/automate retry`.',
  },
  'app-unusable': {
    fault: 'user',
    retryable: true,
    todo: 'Check `app-id` and `private-key`, and that the App is installed on this repository with "Pull requests: read and write"; then comment `/automate check` again.',
  },
  'branch-taken': {
    fault: 'user',
    retryable: true,
    todo: 'Delete or rename the branch, then comment `/automate retry`.',
  },
  'branch-moved': {
    fault: 'github',
    retryable: true,
    todo: 'Nothing has to be done: the round begins again on the branch as it stands.',
  },
  'revision-undone': {
    fault: 'agent',
    retryable: false,
    todo: 'Say in a review, or by `/automate revise …`, which of the two is wanted and why; without that no round goes on.',
  },
  'still-unclear': {
    fault: 'user',
    retryable: true,
    todo: 'Add what is missing and comment `/automate approve` to let it start as it stands.',
  },
  'needs-a-person': {
    fault: 'user',
    retryable: true,
    todo: 'Decide. To let an agent start all the same, comment `/automate approve`.',
  },
  'attempts-used-up': {
    fault: 'user',
    retryable: false,
    todo: 'Raise `max-attempts`, or remove the label and add it again to begin anew.',
  },
  'budget-used-up': {
    fault: 'user',
    retryable: true,
    todo: 'Raise the named setting in `.github/issuewright.yml`, then comment `/automate retry`.',
  },
  'no-agent': {
    fault: 'user',
    retryable: true,
    todo: 'Set `agent` (or `agent-command`) in `.github/issuewright.yml`, then comment `/automate retry`.',
  },
  'no-key': {
    fault: 'user',
    retryable: true,
    todo: 'Make a secret with the key and pass it to the workflow as `agent-api-key`, then comment `/automate retry`.',
  },
  'no-room': {
    fault: 'user',
    retryable: true,
    todo: 'Run the job on Linux with bubblewrap (`apt-get install bubblewrap`), or set `sandbox: docker`; `docs/agents.md` has the details. Then comment `/automate retry`.',
  },
  'agent-not-found': {
    fault: 'user',
    retryable: true,
    todo: 'Correct `agent-command`, or install the program by `.github/actions/issuewright-setup`, then comment `/automate retry`.',
  },
  'agent-not-installed': {
    fault: 'github',
    retryable: true,
    todo: 'Look at the log of the run (is the package registry reachable?), then comment `/automate retry`.',
  },
  'agent-timed-out': {
    fault: 'agent',
    retryable: true,
    todo: 'Raise `agent-minutes`, or make the issue smaller, then comment `/automate retry`.',
  },
  'agent-silent': {
    fault: 'agent',
    retryable: true,
    todo: 'Read the transcript in the artifact; raise `silence-minutes` if the agent was only slow, then comment `/automate retry`.',
  },
  'agent-turns-used-up': {
    fault: 'agent',
    retryable: true,
    todo: 'Raise `turns`, or make the issue smaller, then comment `/automate retry`.',
  },
  'agent-budget-used-up': {
    fault: 'agent',
    retryable: true,
    todo: 'Raise `usd` or `tokens`, or make the issue smaller, then comment `/automate retry`.',
  },
  'prepare-failed': {
    fault: 'user',
    retryable: true,
    todo: 'Correct the commands of `prepare` (their log is in the artifact), then comment `/automate retry`.',
  },
  'agent-failed': {
    fault: 'agent',
    retryable: true,
    todo: 'Read the agent log in the artifact, then comment `/automate retry`.',
  },
  'agent-changed-nothing': {
    fault: 'agent',
    retryable: true,
    todo: 'Say in the issue what should differ afterwards, then comment `/automate retry`.',
  },
  'agent-wrote-outside': {
    fault: 'agent',
    retryable: true,
    todo: 'Let the agent write below its working directory only, then comment `/automate retry`.',
  },
  'change-set-blocked': {
    fault: 'agent',
    retryable: true,
    todo: 'Allow what is wanted, or take the change over by hand; to let an agent try again, comment `/automate retry`.',
  },
  'change-set-invalid': { fault: 'us', retryable: true, todo: 'Comment `/automate retry`.' },
  'job-crashed': { fault: 'us', retryable: true, todo: 'Read the log of the run, then comment `/automate retry`.' },
  'run-lost': { fault: 'github', retryable: true, todo: 'Comment `/automate retry`.' },
  'unsupported-target': { fault: 'user', retryable: false, todo: 'Add the label to an issue instead.' },
  internal: { fault: 'us', retryable: true, todo: 'Please report it with the log of the run.' },
} as const satisfies Record<
  string,
  { fault: 'user' | 'github' | 'model' | 'agent' | 'us'; retryable: boolean; todo: string }
>

export type FailureCode = keyof typeof failures

export const failureCodes = Object.keys(failures) as [FailureCode, ...FailureCode[]]

/** Numbers of which a sentence is made, whatever its language: seconds and exit code of an agent, files kept in the artifact, a level of completeness, plans; 1 where something holds. */
export const errorNumbers = ['seconds', 'exit', 'kept', 'completeness', 'locked', 'plans', 'cancelled'] as const

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
