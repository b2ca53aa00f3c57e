import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useStep, type Given, type Sent } from '../desk/queries.ts'

/** Everything that a reviewer does with one case. Each step is answered with the case as it is afterwards, which is on the screen at once. */
export function useCaseSteps(id: string) {
  const queries = useQueryClient()
  const show = (answer: Given<'readCase'>) => queries.setQueryData(ask('readCase', { params: { id } }).queryKey, answer)
  const params = { id }
  const claim = useStep('claimCase', { touches: ['requests'], answered: show })
  const unclaim = useStep('unclaimCase', { touches: ['requests'], answered: show })
  const assign = useStep('assignCase', { touches: ['requests', 'reviewers'], answered: show })
  const { accept, unkept } = useAccepting(id, show)
  const refuse = useStep('judgeSlot', { answered: show })
  const takeBack = useStep('clearVerdict', { answered: show })
  const giveBack = useStep('returnCase', { touches: ['requests'], answered: show })
  const approve = useStep('approveCase', { touches: ['requests', 'orders'], answered: show })
  const reject = useStep('rejectCase', { touches: ['requests'], answered: show })
  const steps = [claim, unclaim, assign, refuse, takeBack, giveBack, approve, reject]
  return {
    claim: () => claim.mutate({ params }),
    unclaim: () => unclaim.mutate({ params }),
    assign: (assigneeId: string | null) => assign.mutate({ params, body: { assigneeId } }),
    accept: accept.run,
    refuse: (slot: string, body: Refusal, done: () => void) => refuse.mutate({ params: { id, slot }, body: { verdict: 'refuse', ...body } }, done),
    takeBack: (slot: string) => takeBack.mutate({ params: { id, slot } }),
    giveBack: (body: Sent<'returnCase'>['body'], done: () => void) => giveBack.mutate({ params, body }, done),
    approve: () => approve.mutate({ params }),
    reject: (body: Sent<'rejectCase'>['body'], done: () => void) => reject.mutate({ params, body }, done),
    busy: accept.isPending || steps.some(({ isPending }) => isPending),
    /** What the desk said no to; each dialog shows its own. */
    error: [claim, unclaim, assign, takeBack, approve].find((step) => step.error !== null)?.error ?? null,
    /** Papers that were to be accepted and were not, each with why: others are judged meanwhile, so that none of them may take another's place. */
    unkept,
    errors: { refuse: refuse.error, giveBack: giveBack.error, reject: reject.error },
    /** What is under way is not forgotten: it would fail unheard. */
    forget: () => steps.filter(({ isPending }) => !isPending).forEach((step) => step.reset()),
  }
}
export type CaseSteps = ReturnType<typeof useCaseSteps>

type Unkept = { readonly slot: string; readonly error: unknown }

/** Whoever accepts a paper is at the next one before the desk has answered: what fails is told of the paper that it was about, until that is tried again. */
function useAccepting(id: string, answered: (answer: Given<'judgeSlot'>) => unknown) {
  const [unkept, setUnkept] = useState<readonly Unkept[]>([])
  const others = (slot: string) => (before: readonly Unkept[]) => before.filter((one) => one.slot !== slot)
  const { mutate, isPending } = useStep('judgeSlot', { answered, refused: (error, { params: { slot } }) => setUnkept((before) => [...others(slot)(before), { slot, error }]) })
  const run = (slot: string) => {
    setUnkept(others(slot))
    mutate({ params: { id, slot }, body: { verdict: 'accept' } })
  }
  return { accept: { run, isPending }, unkept }
}

type Refusal = Omit<Extract<Sent<'judgeSlot'>['body'], { verdict: 'refuse' }>, 'verdict'>
