import { useQueryClient } from '@tanstack/react-query'
import { ask, useStep, type Given, type Sent } from '../desk/queries.ts'

/** Everything that a reviewer does with one case. Each step is answered with the case as it is afterwards, which is on the screen at once. */
export function useCaseSteps(id: string) {
  const queries = useQueryClient()
  const show = (answer: Given<'readCase'>) => queries.setQueryData(ask('readCase', { params: { id } }).queryKey, answer)
  const shown = { onSuccess: show }
  const params = { id }
  const claim = useStep('claimCase', { touches: ['requests'] })
  const unclaim = useStep('unclaimCase', { touches: ['requests'] })
  const assign = useStep('assignCase', { touches: ['requests', 'reviewers'] })
  const judge = useStep('judgeSlot')
  const giveBack = useStep('returnCase', { touches: ['requests'] })
  const approve = useStep('approveCase', { touches: ['requests', 'orders'] })
  const reject = useStep('rejectCase', { touches: ['requests'] })
  const steps = [claim, unclaim, assign, judge, giveBack, approve, reject]
  return {
    claim: () => claim.mutate({ params }, shown),
    unclaim: () => unclaim.mutate({ params }, shown),
    assign: (assigneeId: string | null) => assign.mutate({ params, body: { assigneeId } }, shown),
    accept: (slot: string) => judge.mutate({ params: { id, slot }, body: { verdict: 'accept' } }, shown),
    refuse: (slot: string, body: Refusal, done: () => void) => judge.mutate({ params: { id, slot }, body: { verdict: 'refuse', ...body } }, andThen(show, done)),
    giveBack: (body: Sent<'returnCase'>['body'], done: () => void) => giveBack.mutate({ params, body }, andThen(show, done)),
    approve: () => approve.mutate({ params }, shown),
    reject: (body: Sent<'rejectCase'>['body'], done: () => void) => reject.mutate({ params, body }, andThen(show, done)),
    busy: steps.some(({ isPending }) => isPending),
    /** What the desk said no to; each dialog shows its own. */
    error: [claim, unclaim, assign, approve].find((step) => step.error !== null)?.error ?? null,
    errors: { judge: judge.error, giveBack: giveBack.error, reject: reject.error },
    forget: () => steps.forEach((step) => step.reset()),
  }
}
export type CaseSteps = ReturnType<typeof useCaseSteps>

type Refusal = Omit<Extract<Sent<'judgeSlot'>['body'], { verdict: 'refuse' }>, 'verdict'>

function andThen(show: (answer: Given<'readCase'>) => unknown, done: () => void) {
  return {
    onSuccess: (answer: Given<'readCase'>) => {
      show(answer)
      done()
    },
  }
}
