import { useQueryClient } from '@tanstack/react-query'
import { useKeys } from '../design/keys.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useSay } from '../language/speaking.tsx'
import type { DialogName } from './case-dialogs.tsx'
import type { CasePaper } from './case-papers.ts'
import type { CaseSteps } from './case-steps.ts'
import type { ShownCase } from './compare/form-values.ts'
import { paperBytes } from './paper/papers.ts'

type CaseKeys = {
  readonly shown: ShownCase
  readonly paper: CasePaper | undefined
  readonly steps: CaseSteps
  readonly accept: () => void
  readonly takeBack: () => void
  readonly ask: (name: DialogName) => void
  readonly next: () => void
  readonly earlier: () => void
}

/**
 * A whole case without the mouse. A key whose step is not offered now says why, instead of doing nothing. While a step is under way none is taken; only papers may be
 * judged one after another as fast as they are seen, and no faster.
 */
export function useCaseKeys({ shown, paper, steps, accept, takeBack, ask, next, earlier }: CaseKeys): void {
  const say = useSay()
  const queries = useQueryClient()
  // Asked at the press itself: of two in one breath the second comes before anything is drawn anew.
  const isFree = () => queries.isMutating() === 0
  const mayJudge = () => isFree() || (paper?.file !== undefined && queries.getQueryData(paperBytes(paper.file.id).queryKey) !== undefined)
  const when = (event: string, run: () => void, mayRun = isFree) => () => {
    if (!mayRun()) return
    if (shown.arrows.includes(event)) run()
    else announceDone({ title: shown.arrows.includes('claim') ? say('console:review:keys:claimFirst') : say('console:review:keys:notNow'), bad: true })
  }
  const onPaper = (run: () => void, mayRun?: () => boolean) => when('judge', () => paper?.file !== undefined && run(), mayRun)
  const approve = () => (shown.approvable ? steps.approve() : announceDone({ title: say('console:review:case:notYet', { count: shown.verdictsMissing.length }), bad: true }))
  useKeys([
    { keys: 'a', says: say('console:review:keys:accept'), run: onPaper(accept, mayJudge) },
    { keys: 'r', says: say('console:review:keys:refuse'), run: onPaper(() => ask('refuse'), mayJudge) },
    { keys: 'u', says: say('console:review:keys:takeBack'), run: onPaper(takeBack) },
    { keys: 'n', says: say('console:review:keys:next'), run: next },
    { keys: 'p', says: say('console:review:keys:earlier'), run: earlier },
    { keys: 'c', says: say('console:review:keys:claim'), run: when('claim', steps.claim) },
    { keys: 'U', says: say('console:review:keys:unclaim'), run: when('unclaim', steps.unclaim) },
    { keys: 'b', says: say('console:review:keys:giveBack'), run: when('return', () => ask('return')) },
    { keys: 'R', says: say('console:review:keys:reject'), run: when('reject', () => ask('reject')) },
    { keys: 'Shift+Enter', says: say('console:review:keys:approve'), run: when('approve', approve) },
    { keys: 'm', says: say('console:review:keys:note'), run: () => document.getElementById('case-note')?.focus() },
  ])
}
