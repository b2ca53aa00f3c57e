import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ask } from '../desk/queries.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { Empty, Page } from '../design/page.tsx'
import { WaitingPage } from '../design/waiting.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { KeepingProblem, KeptMark } from '../dossiers/kept-mark.tsx'
import type { Dossier } from '../dossiers/dossier-shelf.ts'
import type { Request } from '../requests/facts.ts'
import { useRequestFilling } from '../requests/request-shelf.ts'
import { useDossierFilling } from '../dossiers/use-filling.ts'
import { NumbersPanel } from './numbers-panel.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { StepBody } from './step-body.tsx'
import { StepList } from './step-list.tsx'
import { StepFoot } from './step-foot.tsx'
import { stepAt, stepNames, stepsFor } from '../requests/preparation-steps.ts'
import { useKeepStep } from './use-keep-step.ts'
import type { OpenedProps, WizardProps } from './wizard.ts'
import styles from './preparation.module.css'

/** The wizard: one request, step by step, kept as it is filled in. */
export function WizardPage() {
  const { id, step: path } = useParams({ from: '/frame/requests/$id/prepare/$step' })
  const say = useSay()
  const { data } = useSuspenseQuery(ask('readRequest', { params: { id } }))
  const request = data.body
  const step = stepAt(path)
  if (request.preparation === null || !request.arrows.includes('change')) return <NotNow request={request} />
  const steps = stepsFor(request.preparation.papers)
  if (step === undefined || !steps.includes(step)) {
    return <Empty title={say('console:preparation:noStep')} actions={<Link to="/requests/$id/prepare" params={{ id }}>{say('console:preparation:goOn')}</Link>} />
  }
  return <Opened key={id} request={request} step={step} steps={steps} />
}

/** What was handed in cannot be prepared any more; the request's own page tells where it is. */
function NotNow({ request: { id, reference } }: { readonly request: Request }) {
  const say = useSay()
  return (
    <Page title={say('console:preparation:title', { reference })}>
      <Empty title={say('console:preparation:notNow:title')} actions={<Link to="/requests/$id" params={{ id }}>{say('console:preparation:toRequest', { reference })}</Link>}>
        <p>{say('console:preparation:notNow:what')}</p>
      </Empty>
    </Page>
  )
}

function Opened({ request, step, steps }: OpenedProps) {
  const say = useSay()
  const { id, dossierId, reference } = request
  const reading = useQuery({ ...ask('readDossier', { params: { id: dossierId ?? '' } }), enabled: dossierId !== null })
  const requestFilling = useRequestFilling(id)
  useKeepStep(request, step)
  if (reading.error !== null && reading.data === undefined) {
    return (
      <Page title={say('console:preparation:title', { reference })}>
        <ProblemNotice error={reading.error} retry={reading.refetch} />
      </Page>
    )
  }
  if (dossierId !== null && reading.data === undefined) return <WaitingPage />
  const dossier = dossierId === null ? undefined : reading.data?.body
  const props = { request, step, steps, requestFilling }
  return dossier === undefined ? <Laid {...props} dossier={undefined} dossierFilling={undefined} /> : <WithDossier key={dossier.id} {...props} dossier={dossier} />
}

function WithDossier({ dossier, ...props }: Omit<WizardProps, 'dossier' | 'dossierFilling'> & { readonly dossier: Dossier }) {
  const dossierFilling = useDossierFilling(dossier.id)
  return <Laid {...props} dossier={dossier} dossierFilling={dossierFilling} />
}

function Laid(props: WizardProps) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const { request, step, steps, requestFilling, dossierFilling } = props
  const fillings = dossierFilling === undefined ? [requestFilling] : [requestFilling, dossierFilling]
  const what = [format.country(request.country), ...(request.numberType === null ? [] : [word('numberTypes', request.numberType)])].join(' · ')
  return (
    <Page
      title={say('console:preparation:title', { reference: request.reference })} lead={what}
      trail={[<Link key="request" to="/requests/$id" params={{ id: request.id }}>{say('console:preparation:toRequest', { reference: request.reference })}</Link>, say(stepNames[step])]}
      actions={<KeptMark fillings={fillings} />}
    >
      <ReturnedNotice request={request} />
      <div className={styles['layout']}>
        <StepList request={request} step={step} steps={steps} />
        <div className={styles['step']}>
          <h2 className={styles['stepTitle']}>{say(stepNames[step])}</h2>
          {fillings.map((filling, place) => <KeepingProblem key={place} filling={filling} />)}
          <StepBody {...props} />
          <StepFoot {...props} />
        </div>
        <NumbersPanel request={request} requestFilling={requestFilling} />
      </div>
    </Page>
  )
}
