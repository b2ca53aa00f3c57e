import { ArrowButtons } from '../design/arrow-buttons.tsx'
import { useSay } from '../language/speaking.tsx'
import { AssignMenu } from './assign-menu.tsx'
import type { DialogName } from './case-dialogs.tsx'
import type { CaseSteps } from './case-steps.ts'
import type { ShownCase } from './compare/form-values.ts'

type CaseActionsProps = { readonly shown: ShownCase; readonly steps: CaseSteps; readonly ask: (name: DialogName) => void }

/** What may be done with the whole case now. To approve comes last, in the place of a page's one primary action. */
export function CaseActions({ shown, steps, ask }: CaseActionsProps) {
  const say = useSay()
  const { arrows, approvable, verdictsMissing } = shown
  const notYet = approvable ? undefined : say('console:review:case:notYet', { count: verdictsMissing.length })
  const approve = approvable ? steps.approve : () => undefined
  return (
    <>
      {arrows.includes('assign') && <AssignMenu assigneeId={shown.assignee?.id ?? null} assign={steps.assign} />}
      <ArrowButtons
        noun="case" arrows={arrows}
        actions={{
          unclaim: { run: steps.unclaim }, reject: { run: () => ask('reject'), kind: 'grave', label: say('console:review:case:reject') },
          return: { run: () => ask('return'), label: say('console:review:case:return') }, claim: { run: steps.claim, kind: 'primary', busy: steps.busy },
          approve: { run: approve, kind: 'primary', busy: steps.busy, notYet },
        }}
      />
    </>
  )
}
