import type { Effect, Plan } from './effect.ts'
import type { Policy } from './policy.ts'
import * as arrival from './rules/arrival.ts'
import * as clarify from './rules/clarify.ts'
import * as command from './rules/command.ts'
import * as consent from './rules/consent.ts'
import * as delivery from './rules/delivery.ts'
import * as pull from './rules/pull-request.ts'
import * as queue from './rules/queue.ts'
import * as revision from './rules/revision.ts'
import * as verdict from './rules/verdict.ts'
import * as work from './rules/work.ts'
import type { Snapshot } from './snapshot.ts'
import { isActive } from './stage.ts'
import { type ItemWorld, keep, type Rule, type World } from './world.ts'

const rest = (): Effect[] => []

/** For an issue without a record: does an item begin? */
// biome-ignore format: a table is read as a table
export const arrivals: readonly Rule<World>[] = [
  { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: arrival.isStrangersRerun, plan: rest },
  { name: 'newer-record', says: 'A newer version wrote the record: leave it alone.', when: (w) => w.s.status.kind === 'newer', plan: rest },
  { name: 'unsupported-target', says: 'The label is on a pull request: say so, once.', when: arrival.isPullRequest, plan: arrival.sayUnsupported },
  { name: 'no-consent', says: 'The label is not on, and nobody who may push has given a command: nothing begins.', when: arrival.isNobodysWish, plan: rest },
  { name: 'without-consent', says: 'The label is off or stands by someone who may not push, the issue is closed, its text was changed since, or there was a record that is not to be believed: the item begins as cancelled, and says the way back.', when: (w) => arrival.whyNot(w) !== null, plan: arrival.begin },
  { name: 'consented', says: 'Someone who may push added the label: the item is queued.', when: () => true, plan: arrival.begin },
]

/** For an item: the first row that holds is the plan. The pull request's own state outranks all; humans outrank the machine. */
// biome-ignore format: a table is read as a table
export const rules: readonly Rule<ItemWorld>[] = [
  { name: 'rerun-by-stranger', says: 'Someone who may not push re-ran the job: do nothing.', when: arrival.isStrangersRerun, plan: rest },
  { name: 'billed', says: 'A run that was stopped brings its bill late: counted.', when: delivery.isBilledLate, plan: delivery.takeBill },
  // The pull request.
  { name: 'merged', says: 'Its pull request was merged: done.', when: pull.isMerged, plan: pull.finish },
  { name: 'start-checks', says: 'Someone asked for the checks of this very commit: the App starts them.', when: pull.isCheckWanted, plan: pull.startChecks },
  { name: 'in-review', says: 'Its pull request is open: reviewing.', when: pull.isOpen, plan: pull.review },
  { name: 'closed-unmerged', says: 'Its pull request was closed without a merge: cancelled.', when: pull.isClosedUnmerged, plan: pull.giveUp },
  { name: 'told-why', says: 'Somebody has ticked why it was closed: kept for the metrics.', when: pull.isToldWhy, plan: pull.noteWhy },
  // Consent.
  { name: 'unlabelled', says: 'The label was removed: cancelled.', when: (w) => isActive(w.r.stage) && !w.s.labelled, plan: consent.withdraw },
  { name: 'issue-closed', says: 'The issue was closed: cancelled.', when: (w) => isActive(w.r.stage) && w.s.issue.state === 'closed', plan: consent.closeDown },
  { name: 'asked-again', says: 'The label was put on anew after an end: queued, as a new generation.', when: consent.isAskedAgain, plan: consent.startOver },
  { name: 'relabelled', says: 'The label was put on anew meanwhile: consent is bound again.', when: consent.isRelabelled, plan: consent.relabel },
  { name: 'relabelled-in-vain', says: 'The label now stands by someone who may not push, or for a text that someone else changed: what was under way by that label is cancelled.', when: consent.isRelabelledInVain, plan: consent.refuse },
  { name: 'consenter-left', says: 'The person who consented may no longer push: cancelled.', when: consent.hasConsenterLeft, plan: consent.lapse },
  { name: 'edited-by-writer', says: 'Someone who may push changed the text: consent is bound to the new text.', when: (w) => consent.isEdited(w, 'rebind'), plan: consent.rebind },
  // A lease whose run is over binds nobody, so that a retry finds a failed item.
  { name: 'run-lost', says: 'The run that held the lease is gone: failed, to be retried.', when: work.isLost, plan: work.tellLost },
  // Commands come before a void consent, because one of them mends it.
  { name: 'command', says: 'Someone gave a command: do it, or say why not.', when: (w) => command.nextCommand(w) !== null, plan: command.obey },
  { name: 'edited', says: 'Someone who may not push changed the text: consent is void until `/automate approve`.', when: (w) => consent.isEdited(w, 'void'), plan: consent.voidByEdit },
  // Trouble.
  { name: 'trouble', says: 'Something went wrong in this run: failed, with code and message.', when: work.isInTrouble, plan: work.tellTrouble },
  { name: 'misconfigured', says: 'The configuration cannot be used: failed, with the key and the place.', when: work.isMisconfigured, plan: work.tellMisconfigured },
  { name: 'rerun', says: 'Someone who may push re-ran the run in which it failed: taken up again where that run is.', when: work.isRerun, plan: work.takeUp },
  { name: 'retry-due', says: 'What failed is worth another try, and its time has come: queued.', when: queue.isRetryDue, plan: queue.retry },
  // The work.
  { name: 'unanswered', says: 'No answer came in time: cancelled, kindly.', when: clarify.isExpired, plan: clarify.expire },
  { name: 'rivalled', says: 'Another pull request for the issue is open already: cancelled, until somebody says that ours is wanted all the same.', when: pull.isRivalled, plan: pull.yieldToRival },
  { name: 'reopen', says: 'Only the pull request could not be opened, and its branch is still there: open it, without the agent.', when: work.isToBeReopened, plan: work.reopen },
  { name: 'not-ready', says: 'No agent or no room is configured: failed, before anybody is asked anything.', when: work.isNotReady, plan: work.tellNotReady },
  { name: 'used-up', says: 'Attempts, minutes or dollars of this issue are used up: failed.', when: queue.isUsedUp, plan: queue.tellUsedUp },
  { name: 'understand', says: 'The text, or what was answered, has no verdict yet: judge it.', when: clarify.isUnread, plan: () => [{ do: 'understand' }] },
  { name: 'understood', says: 'A model was asked: the verdict is written at once, so that nothing is asked and paid twice.', when: verdict.isUnnoted, plan: verdict.note },
  { name: 'for-a-person', says: 'The model says that this is nothing for a machine: failed, a person decides.', when: verdict.isForAPerson, plan: verdict.leaveToAPerson },
  // The questions.
  { name: 'answered', says: 'Enough is said, or no question is open any more: queued again.', when: clarify.isAnswered, plan: clarify.takeAnswers },
  { name: 'heard', says: 'Something was said, and questions are still open: note it, and wait for the rest.', when: clarify.isHeard, plan: clarify.noteAnswers },
  { name: 'remind', says: 'No answer for `reminder-days`: remind the reporter, once a round.', when: clarify.isToBeReminded, plan: clarify.remind },
  { name: 'ask', says: 'Too little to act on, or a model wants to ask first: ask the reporter.', when: clarify.isToBeAsked, plan: clarify.ask },
  { name: 'still-unclear', says: 'Too little to act on, and nothing more to ask: failed, a person decides.', when: clarify.isStillUnclear, plan: clarify.tellStillUnclear },
  { name: 'questions', says: 'Our questions do not show what came of them: put that right.', when: (w) => clarify.unshown(w).length > 0, plan: clarify.unshown },
  { name: 'unapproved', says: 'Strict consent, and answers of people who may not push: wait for `/automate approve`.', when: consent.isUnapproved, plan: consent.waitForApproval },
  // Rounds of revision, which wait for their slot like all other work.
  { name: 'no-round', says: 'A round of revision is wanted but may not begin, or is wanted no more: say why.', when: revision.isHeldUp, plan: revision.holdUp },
  { name: 'look-at-checks', says: 'Checks have failed, and a round is to mend them: read what they say.', when: revision.isUnseen, plan: () => [{ do: 'look-at-checks' }] },
  { name: 'plan-void', says: 'The text, its verdict or what is to be run has changed, so the plan no longer fits: queued again.', when: verdict.isPlanVoid, plan: verdict.dropPlan },
  { name: 'plan-approved', says: 'Someone who can push has put a +1 on the plan: queued, it may start.', when: verdict.isPlanApproved, plan: verdict.takeApproval },
  { name: 'plan', says: 'A plan is wanted before an agent starts: post it, and wait for approval.', when: verdict.isUnplanned, plan: verdict.plan },
  // The queue.
  { name: 'look-around', says: 'Ready to start: see what the other items do.', when: queue.isBlind, plan: () => [{ do: 'look-around' }] },
  { name: 'daily-budget', says: 'The budget of the day is used up: wait for tomorrow.', when: queue.isDayOver, plan: queue.waitForDay },
  { name: 'wait', says: 'No slot is free, or others come first: wait, and tell the place.', when: queue.isToWait, plan: queue.takePlace },
  { name: 'start', says: 'A slot is free: working, for a round on top of the branch as it stands; this run holds the lease.', when: queue.mayStart, plan: work.start },
  { name: 'confirm-slot', says: 'The slot was claimed: see whether others claimed it at the same time.', when: queue.isUnconfirmed, plan: () => [{ do: 'confirm-slot' }] },
  { name: 'slot-lost', says: 'More claimed than there are slots, and others come first: it waits again, no attempt is lost.', when: queue.hasLostSlot, plan: queue.giveBack },
  { name: 'broken', says: 'The implement job left nothing usable: failed.', when: delivery.isBroken, plan: delivery.tellBroken },
  { name: 'agent-ended-badly', says: 'The agent did not end well: failed.', when: delivery.isBadEnding, plan: delivery.tellBadEnding },
  { name: 'unchanged', says: 'The agent changed nothing in its tree: with a reason that is an answer, and done; without one failed.', when: delivery.isUnchanged, plan: delivery.tellUnchanged },
  { name: 'blocked', says: 'The guard blocks the change: failed; the change set is kept.', when: delivery.isBlocked, plan: delivery.tellBlocked },
  { name: 'publish', says: 'A change set is there and judged: branch, then pull request; for a round a commit on the branch.', when: delivery.isDelivered, plan: delivery.publish },
  { name: 'tidy', says: 'An ended item has left a branch that nobody needs any more: delete it.', when: consent.hasLeftBranch, plan: consent.tidy },
  { name: 'hand-over', says: 'This run has freed a slot: dispatch a run for who is next.', when: (w) => w.s.freed, plan: () => [{ do: 'hand-over' }] },
  // The projection.
  { name: 'restore', says: 'Someone else edited the signed status comment, or another run wrote it at the same time: write it anew, and say so.', when: work.isDefaced, plan: (w) => [keep(w, {})] },
  { name: 'news', says: 'The pull request stands differently than the record says: note it.', when: pull.isNews, plan: pull.note },
  { name: 'type', says: 'The issue does not show its type yet: label it and set it, as configured.', when: verdict.isTypeHidden, plan: verdict.showType },
  { name: 'labels', says: 'The labels do not show the stage: put that right.', when: (w) => work.labels(w).length > 0, plan: work.labels },
]

/**
 * The one decision: what is to be done next about an item, given everything that is known. Pure; the same input gives the
 * same plan. An empty plan means that nothing is to be done until the world changes.
 */
export function decide(snapshot: Snapshot, policy: Policy, now: Date): Plan {
  const world: World = { s: snapshot, policy, now }
  if (snapshot.status.kind !== 'valid') return planOf(arrivals, world)
  return planOf(rules, { ...world, r: snapshot.status.record })
}

function planOf<W extends World>(table: readonly Rule<W>[], world: W): Plan {
  const rule = table.find(({ when }) => when(world))
  return rule ? { rule: rule.name, effects: rule.plan(world) } : { rule: 'rest', effects: [] }
}
