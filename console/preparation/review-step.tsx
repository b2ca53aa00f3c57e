import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PreparationStep } from '../../contract/vocabulary.ts'
import { useStep } from '../desk/queries.ts'
import { Day } from '../design/figures.tsx'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { AddressLines, Answers, PaperList } from '../dossiers/contents.tsx'
import type { Dossier } from '../dossiers/dossier-shelf.ts'
import { keepAll } from '../desk/keepers.ts'
import type { Request } from '../requests/facts.ts'
import { MissingList } from './missing-list.tsx'
import { pathOf, stepNames } from '../requests/preparation-steps.ts'
import { Unkept, unkeptOf, useUnkept } from '../requests/unkept.tsx'
import { useRevision } from './use-revision.ts'
import type { WizardProps } from './wizard.ts'
import styles from './preparation.module.css'

/** Everything on one page, what is missing with the way there, and the one step that hands it in. */
export function ReviewStep(props: WizardProps) {
  const say = useSay()
  const { request, dossier, steps } = props
  return (
    <>
      <MissingList request={request} />
      {steps.includes('end_user') && <Part request={request} step="end_user">{dossier === undefined ? say('console:preparation:review:nothing') : <WhoUses dossier={dossier} />}</Part>}
      {dossier !== undefined && (
        <>
          <Part request={request} step="information">
            <Answers dossier={dossier} />
            <AddressLines address={dossier.address} />
          </Part>
          <Part request={request} step="papers"><PaperList dossier={dossier} /></Part>
        </>
      )}
      <Part request={request} step="alternatives"><Wishes request={request} /></Part>
      <HandIn {...props} />
    </>
  )
}

function Part({ request, step, children }: { readonly request: Request; readonly step: PreparationStep; readonly children: ReactNode }) {
  const say = useSay()
  const name = say(stepNames[step])
  return (
    <section className={styles['part']}>
      <div className={styles['partHead']}>
        <h3>{name}</h3>
        <Link to="/requests/$id/prepare/$step" params={{ id: request.id, step: pathOf(step) }} aria-label={say('console:preparation:review:changeOf', { what: name })}>{say('console:preparation:review:change')}</Link>
      </div>
      {children}
    </section>
  )
}

function WhoUses({ dossier }: { readonly dossier: Dossier }) {
  const word = useWord()
  return <p>{dossier.name} · {word('endUserTypes', dossier.endUserType)}</p>
}

function Wishes({ request: { alternatives, contactEmail, note } }: { readonly request: Request }) {
  const say = useSay()
  const word = useWord()
  return (
    <>
      <p>{alternatives === null ? say('console:preparation:review:nothing') : word('alternativesPolicies', alternatives)}</p>
      {contactEmail !== null && <p>{say('console:preparation:review:contact', { email: contactEmail })}</p>}
      {note !== null && <blockquote className={styles['quote']}>{note}</blockquote>}
    </>
  )
}

/**
 * Only what lacks nothing can be handed in; what it lacks is said beside the button, not only by its colour. What was typed a moment ago is kept first: what is
 * handed in is what the desk has, so nothing is while something typed has not arrived there.
 */
function HandIn({ request, requestFilling }: WizardProps) {
  const say = useSay()
  const format = useFormat()
  const navigate = useNavigate()
  const revision = useRevision(request.id, requestFilling)
  const submit = useStep('submitRequest', {
    touches: ['dossiers', 'holds', 'documents'],
    // The numbers, the papers or the rules may have changed since they were read.
    refused: revision.reread,
    // Once it is read again there is nothing left to prepare: by then its own page shows.
    answered: async ({ body }) => {
      announceDone({ title: say('console:preparation:submit:done', { reference: body.reference, day: format.day(body.clock.expectedBy ?? expectedBy, 'long') }) })
      await navigate({ to: '/requests/$id', params: { id: request.id } })
    },
  })
  const { missing = [], expectedBy = '' } = request.preparation ?? {}
  const gaps = missing.length
  const { pointers: unkept, phase } = useUnkept(request)
  const handIn = async () => {
    if (gaps > 0) return
    await keepAll()
    const ifMatch = await revision.settled()
    if (unkeptOf(request).length === 0) submit.mutate({ params: { id: request.id }, ifMatch })
  }
  const notYet = gaps > 0 || unkept.length > 0 || undefined
  return (
    <section className={styles['submit']} aria-label={say('console:preparation:submit:title')}>
      {submit.error !== null && <ProblemNotice error={submit.error} kept={say('console:preparation:submit:kept')} />}
      <p>{say('console:preparation:submit:expected')} <strong><Day day={expectedBy} /></strong>. {say('console:preparation:submit:clock')}</p>
      {gaps > 0 && <Notice title={say('console:preparation:submit:notYet', { count: gaps })} meaning="you" />}
      <Unkept id={request.id} pointers={unkept} />
      <Button size="md" onClick={() => void handIn()} loading={submit.isPending || phase === 'saving'} data-disabled={notYet} aria-disabled={notYet}>
        {say(request.submittedAt === null ? 'console:preparation:submit:action' : 'console:preparation:submit:again')}
      </Button>
    </section>
  )
}
