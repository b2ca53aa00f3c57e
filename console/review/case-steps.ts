import { useQueryClient } from '@tanstack/react-query'
import { ask, useStep, type Given, type Sent } from '../desk/queries.ts'

/** Everything that a reviewer does with one case. Each step is answered with the case as it is afterwards, which is on the screen at once. */
export function useCaseSteps(id: string) {
  const queries = useQueryClient()
  const show = (answer: Given<'readCase'>) => queries.setQueryData(ask('readCase', { params: { id } }).queryKey, answer)
  const params = { id }
  const claim = useStep('claimCase', { touches: ['requests'], answered: show })
  const unclaim = useStep('unclaimCase', { touches: ['requests'], answered: show })
  const assign = useStep('assignCase', { touches: ['requests', 'reviewers'], answered: show })
  const judge = useStep('judgeSlot', { answered: show })
  const takeBack = useStep('clearVerdict', { answered: show })
  const giveBack = useStep('returnCase', { touches: ['requests'], answered: show })
  const approve = useStep('approveCase', { touches: ['requests', 'orders'], answered: show })
  const reject = useStep('rejectCase', { touches: ['requests'], answered: show })
  const steps = [claim, unclaim, assign, judge, takeBack, giveBack, approve, reject]
  return {
    claim: () => claim.mutate({ params }),
    unclaim: () => unclaim.mutate({ params }),
    assign: (assigneeId: string | null) => assign.mutate({ params, body: { assigneeId } }),
    accept: (slot: string) => judge.mutate({ params: { id, slot }, body: { verdict: 'accept' } }),
    refuse: (slot: string, body: Refusal, done: () => void) => judge.mutate({ params: { id, slot }, body: { verdict: 'refuse', ...body } }, done),
    takeBack: (slot: string) => takeBack.mutate({ params: { id, slot } }),
    giveBack: (body: Sent<'returnCase'>['body'], done: () => void) => giveBack.mutate({ params, body }, done),
    approve: () => approve.mutate({ params }),
    reject: (body: Sent<'rejectCase'>['body'], done: () => void) => reject.mutate({ params, body }, done),
    busy: steps.some(({ isPending }) => isPending),
    /** What the desk said no to; each dialog shows its own. */
    error: [claim, unclaim, assign, takeBack, approve].find((step) => step.error !== null)?.error ?? null,
    errors: { judge: judge.error, giveBack: giveBack.error, reject: reject.error },
    forget: () => steps.forEach((step) => step.reset()),
  }
}
export type CaseSteps = ReturnType<typeof useCaseSteps>

type Refusal = Omit<Extract<Sent<'judgeSlot'>['body'], { verdict: 'refuse' }>, 'verdict'>
