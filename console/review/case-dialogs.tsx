import { useSay } from '../language/speaking.tsx'
import type { CasePaper } from './case-papers.ts'
import type { CaseSteps } from './case-steps.ts'
import { fittingReasons, reasonsOfRequest } from './compare/fitting-reasons.ts'
import type { ShownCase } from './compare/form-values.ts'
import { ReasonDialog } from './reason-dialog.tsx'

export type DialogName = 'refuse' | 'return' | 'reject'
type CaseDialogsProps = { readonly shown: ShownCase; readonly paper: CasePaper | undefined; readonly steps: CaseSteps; readonly open: DialogName | undefined; readonly close: () => void; readonly onRefused: () => void }

/** The three ways to say no: to one paper, to the request for now, and for good. */
export function CaseDialogs(props: CaseDialogsProps) {
  return (
    <>
      <Refuse {...props} />
      <Return {...props} />
      <Reject {...props} />
    </>
  )
}

function Refuse({ shown, paper, steps, open, close, onRefused }: CaseDialogsProps) {
  const say = useSay()
  if (paper === undefined) return null
  const { slot, rules } = paper
  const reasons = fittingReasons({
    demands: rules.map(({ demand }) => demand), informationKeys: Object.keys(shown.dossier?.information ?? {}), hasAddress: shown.dossier?.address != null,
  })
  return (
    <ReasonDialog
      opened={open === 'refuse'} close={close} title={say('console:review:refuse:title', { demand: slot.slot })} action={say('console:review:refuse:action')} reasons={reasons} reasonNeeded="always"
      requesterLanguage={shown.requesterLanguage} busy={steps.busy} error={steps.errors.refuse}
      run={({ reason, note }) => reason !== undefined && steps.refuse(slot.slot, { reason, ...noted(note) }, onRefused)}
    />
  )
}

function Return({ shown, steps, open, close }: CaseDialogsProps) {
  const say = useSay()
  const refused = shown.dossier?.slots.filter(({ reason }) => reason !== null) ?? []
  return (
    <ReasonDialog
      opened={open === 'return'} close={close} title={say('console:review:return:title', { reference: shown.requestReference })} action={say('console:review:return:action')} reasons={reasonsOfRequest}
      reasonNeeded={refused.length > 0 ? 'never' : 'always'} requesterLanguage={shown.requesterLanguage} busy={steps.busy} error={steps.errors.giveBack}
      run={({ reason, note }) => steps.giveBack({ ...(reason !== undefined && { reason }), ...noted(note) }, close)}
    >
      <p>{refused.length === 0 ? say('console:review:return:nothingRefused') : say('console:review:return:refused', { count: refused.length })}</p>
      <ul>
        {refused.map(({ slot, reasonText }) => (
          <li key={slot}>{say('console:review:return:paper', { demand: slot, why: reasonText ?? '' })}</li>
        ))}
      </ul>
    </ReasonDialog>
  )
}

function Reject({ shown, steps, open, close }: CaseDialogsProps) {
  const say = useSay()
  return (
    <ReasonDialog
      opened={open === 'reject'} close={close} title={say('console:review:reject:title', { reference: shown.requestReference })} action={say('console:review:reject:action')} reasons={reasonsOfRequest}
      reasonNeeded="always" grave requesterLanguage={shown.requesterLanguage} busy={steps.busy} error={steps.errors.reject}
      run={({ reason, note }) => reason !== undefined && steps.reject({ reason, ...noted(note) }, close)}
    >
      <p>{say('console:review:reject:what')}</p>
    </ReasonDialog>
  )
}

function noted(note: string): { note?: string } {
  return note === '' ? {} : { note }
}
