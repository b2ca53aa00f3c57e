import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PreparationStep } from '../../contract/vocabulary.ts'
import { ask, useStep } from '../desk/queries.ts'
import { Day } from '../design/figures.tsx'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/tell.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { AddressLines, Answers, PaperList } from '../dossiers/contents.tsx'
import { requestPage } from '../dossiers/elsewhere.ts'
import type { Dossier, Request } from '../dossiers/shelves.ts'
import { MissingList } from './missing-list.tsx'
import { pathOf, stepNames } from './steps.ts'
import type { WizardProps } from './wizard.ts'
import styles from './preparation.module.css'

/** Everything on one page, what is missing with the way there, and the one step that hands it in. */
export function ReviewStep({ request, dossier, steps }: WizardProps) {
  const say = useSay()
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
      <HandIn request={request} />
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

/** Only what lacks nothing can be handed in; what it lacks is said beside the button, not only by its colour. */
function HandIn({ request }: { readonly request: Request }) {
  const say = useSay()
  const format = useFormat()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const submit = useStep('submitRequest', {
    touches: ['dossiers', 'holds', 'documents'],
    // The numbers, the papers or the rules may have changed since they were read.
    refused: () => void queries.invalidateQueries({ queryKey: ask('readRequest', { params: { id: request.id } }).queryKey }),
    // Once it is read again there is nothing left to prepare: by then its own page shows.
    answered: async ({ body }) => {
      announceDone({ title: say('console:preparation:submit:done', { reference: body.reference, day: format.day(body.clock.expectedBy ?? expectedBy, 'long') }) })
      await navigate({ to: requestPage(request.id) })
    },
  })
  const { missing = [], expectedBy = '' } = request.preparation ?? {}
  const gaps = missing.length
  const handIn = () => {
    if (gaps === 0) submit.mutate({ params: { id: request.id } })
  }
  return (
    <section className={styles['submit']} aria-label={say('console:preparation:submit:title')}>
      {submit.error !== null && <ProblemNotice error={submit.error} kept={say('console:preparation:submit:kept')} />}
      <p>{say('console:preparation:submit:expected')} <strong><Day day={expectedBy} /></strong>. {say('console:preparation:submit:clock')}</p>
      {gaps > 0 && <Notice title={say('console:preparation:submit:notYet', { count: gaps })} meaning="you" />}
      <Button size="md" onClick={handIn} loading={submit.isPending} data-disabled={gaps > 0 || undefined} aria-disabled={gaps > 0 || undefined}>
        {say(request.submittedAt === null ? 'console:preparation:submit:action' : 'console:preparation:submit:again')}
      </Button>
    </section>
  )
}
