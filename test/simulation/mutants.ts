/** One wrong change of the rules or of a look that they rest on. Some seed of the first `within` must show it. */
export type Mutant = { name: string; file: string; from: string; to: string; within: number }

const mutant = (name: string, file: string, from: string, to: string, within = 1_000): Mutant => ({
  ...{ name, file: `src/${file}`, from, to, within },
})

// biome-ignore format: a table is read as a table
export const mutants: readonly Mutant[] = [
  // Consent.
  mutant('an edit after the label does not matter', 'pipeline/consent.ts', 'const edit = strangerSince(s, at)', 'const edit = null'),
  mutant('consent holds for any text', 'pipeline/consent.ts', "if (record.consent.hash === s.issue.hash) return 'holds'", "return 'holds'"),
  mutant('a writer who edits re-binds what a stranger wrote', 'pipeline/consent.ts', 'return strangerSince(s, at) || editsSince', 'return editsSince'),
  mutant('who consented may lose the right to push', 'pipeline/rules/consent.ts', 's.mayPush[r.consent.by.login] === false', 'false'),
  mutant('the label may be put on anew by a stranger', 'pipeline/rules/consent.ts', "return isNewLabelling(w) && ['refused', 'stale']", "return false && ['refused', 'stale']"),
  mutant('work goes on without the label', 'pipeline/decide.ts', 'when: (w) => isActive(w.r.stage) && !w.s.labelled, plan: consent.withdraw', 'when: () => false, plan: consent.withdraw'),
  mutant('work goes on after the issue was closed', 'pipeline/decide.ts', "when: (w) => isActive(w.r.stage) && w.s.issue.state === 'closed'", 'when: () => false'),
  mutant('the last look before the branch is dropped', 'reconcile/reconcile.ts', 'if (again.rule !== rule || verbs(again.effects) !== verbs(effects))', 'if (false as boolean)'),
  // Commands.
  mutant('anybody may command', 'pipeline/rules/command.ts', "if (!comment.author || w.s.mayPush[comment.author.login] !== true) return { reply: 'refused' }", "if (!comment.author) return { reply: 'refused' }"),
  mutant('a comment may be edited into a command', 'pipeline/rules/command.ts', '&& !author.bot && editedAt === null && parse', '&& !author.bot && parse', 2_000),
  mutant('a command is obeyed again and again', 'pipeline/rules/command.ts', 'id > r.handled && !ours', '!ours'),
  mutant('a skip does not stop the work', 'pipeline/rules/command.ts', "r.stage === 'working' ? move(r, 'cancelled'", "(r.stage as string) === 'never' ? move(r, 'cancelled'"),
  // The record.
  mutant('a record counts whoever edited it', 'text/codec.ts', "if (foreign && !signed) return absent('edited')", ''),
  mutant('a record counts for any issue', 'text/codec.ts', 'record.repository !== ids.repository || record.issue !== ids.issue', 'false as boolean'),
  mutant('a signature need not fit', 'text/codec.ts', 'if (seals.length > 0 && !signed)', 'if (false as boolean)'),
  mutant('no new look after an answer was lost', 'reconcile/reconcile.ts', 'const { snapshot: now } = await lookAgain(snapshot, task)', 'const now = snapshot'),
  mutant('a lease outlives its stage', 'pipeline/record.ts', '    lease: null,\n    error: null,\n    reply: null,\n', '    error: null,\n    reply: null,\n'),
  mutant('a failed item forgets why', 'pipeline/world.ts', "const error = { code, ...told, message: (told.message ?? '').slice(0, 2_000), at, retryAt }", 'const error = null'),
  // Runs.
  mutant('a run that is gone holds its item for ever', 'pipeline/rules/work.ts', "return w.r.stage === 'working' && !holdsLease(w) && !heldByOther(w)", 'return false'),
  mutant('a lease binds nobody', 'pipeline/world.ts', 'if (r.lease === null || holdsLease(w)) return false', 'if (r.lease !== undefined) return false'),
  mutant('whoever re-runs may start work', 'pipeline/rules/arrival.ts', 'return isRerun(s.run) && s.mayPush[s.run.triggeredBy] !== true', 'return false'),
  // The queue.
  mutant('one claim more than there are slots', 'pipeline/queue.ts', "ahead.length >= policy['max-parallel']", "ahead.length > policy['max-parallel']"),
  mutant('a claim is never given back', 'pipeline/queue.ts', "return slow || ahead.length >= policy['max-parallel']", 'return false'),
  mutant('a slow claim counts', 'pipeline/queue.ts', 'return slow || ahead', 'return ahead', 3_000),
  mutant('no wait before the second look', 'reconcile/items.ts', '  await platform.settle()\n', ''),
  mutant('attempts are not counted', 'pipeline/budget.ts', "if (stage !== 'reviewing' && attempts.length >= policy['max-attempts']) return 'max-attempts'", '', 6_000),
  mutant('the dollars of an issue are not counted', 'pipeline/budget.ts', "return totals.costUsd >= policy['issue-usd'] ? 'issue-usd' : null", 'return null'),
  mutant('a run that was stopped pays nothing', 'pipeline/rules/delivery.ts', 'return w.s.delivery !== null && onlyPays(', 'return (false as boolean) && onlyPays('),
  mutant('an item that begins anew owes nothing', 'pipeline/rules/consent.ts', 'owed: owedBy(record),', 'owed: [],', 4_000),
  mutant('the day has no end', 'pipeline/budget.ts', "sum(({ attempts }) => attempts) >= policy['daily-attempts'] ||", ''),
  // The pull request.
  mutant('an old branch is used again', 'pipeline/rules/work.ts', 'Math.max(pullOf(w) ? w.r.generation + 1 : w.r.generation, w.s.newestBranch + 1)', 'w.r.generation', 4_000),
  mutant('a closed pull request goes unnoticed', 'pipeline/rules/pull-request.ts', "(w.r.stage === 'reviewing' || openRevision(w.r) !== null) && pullOf(w)?.state === 'closed'", 'false'),
  // Words and labels.
  mutant('questions are asked twice', 'reconcile/effects/issue.ts', 'if (snapshot.comments.some((comment) => comment.ours && comment.body.includes(key))) return snapshot', ''),
  mutant("other people's labels are swept away", 'pipeline/rules/work.ts', 'const stray = stageLabels(policy).filter(', 'const stray = present.filter((name) => name !== policy.label).filter('),
  // The sweep.
  mutant('the sweep retries nothing', 'pipeline/due.ts', "if ((stage === 'failed' || stage === 'reviewing') && error?.retryAt &&", 'if (false as boolean && error?.retryAt &&'),
  mutant('the sweep sees no stalled item', 'pipeline/due.ts', "if (stage === 'queued' && place === null && reason === null)", "if (stage === 'never' && place === null && reason === null)"),
  mutant('the sweep ends no silence', 'pipeline/due.ts', "if (dates) return { at: dates.expire.getTime(), why: 'unanswered' }", ''),
  mutant('the sweep wakes nobody', 'pipeline/sweep.ts', 'runEnded !== false && (dueAt(r, policy)', 'false && (dueAt(r, policy)'),
  mutant('the sweep hears of no new label', 'pipeline/sweep.ts', 'last !== undefined && labels.includes(label) && last.event !== r.labelling', 'false'),
  mutant('the sweep sees no withdrawn item', 'pipeline/sweep.ts', 'when: (r, item, { policy }) => isActive(r.stage) &&', 'when: (r, item, { policy }) => false &&'),
  mutant('the sweep hears no command', 'pipeline/sweep.ts', '.some((comment) => isUnheard(r, comment) && ', '.some(() => false && '),
]

/** @throws Error when the text to be changed does not stand there exactly once */
export function mutate(source: string, { name, file, from, to }: Mutant): string {
  const parts = source.split(from)
  if (parts.length !== 2) throw new Error(`"${name}" fits ${parts.length - 1} times into ${file}`)
  return parts.join(to)
}
