import { useSay } from '../language/speaking.tsx'
import { InformationForm } from '../dossiers/information-form.tsx'
import { Origin } from '../dossiers/origin.tsx'
import { PapersForm } from '../dossiers/papers-form.tsx'
import { useWanted } from '../dossiers/use-arrival.ts'
import { Notice } from '../design/notice.tsx'
import { AlternativesStep } from './alternatives-step.tsx'
import { EndUserStep } from './end-user-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { needsEndUser, UnderWay } from './dossier-gate.tsx'
import type { WizardProps } from './wizard.ts'

/** What stands in the middle of a step. */
export function StepBody(props: WizardProps) {
  const say = useSay()
  const wanted = useWanted()
  const { step, request, dossier, dossierFilling, requestFilling } = props
  if (step === 'end_user') return <EndUserStep request={request} dossier={dossier} filling={requestFilling} />
  if (step === 'alternatives') return <AlternativesStep request={request} filling={requestFilling} pointsAtGaps={wanted !== undefined} />
  if (step === 'review') return <ReviewStep {...props} />
  if (dossier === undefined || dossierFilling === undefined) return <Notice title={needsEndUser(say)}>{null}</Notice>
  if (!dossier.arrows.includes('change')) return <UnderWay />
  return (
    <>
      <Origin dossier={dossier} />
      {step === 'information' ? <InformationForm dossier={dossier} filling={dossierFilling} pointsAtGaps={wanted !== undefined} /> : <PapersForm dossier={dossier} />}
    </>
  )
}
