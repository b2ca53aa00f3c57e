import { Button, Radio, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { endUserTypes, type EndUserType } from '../../contract/vocabulary.ts'
import { ask, useStep, type Given } from '../desk/queries.ts'
import { Form } from '../design/form.tsx'
import { Notice, ProblemNotice } from '../design/notice.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { takeDossier, type Dossier } from '../dossiers/dossier-shelf.ts'
import type { Request } from '../requests/facts.ts'
import type { Filling } from '../desk/use-keeper.ts'
import { FittingDossiers } from './fitting-dossiers.tsx'
import { carrierNamesOf, carriersOf, fits, isRuled, refusersOf } from './fitting.ts'
import { useRevision } from './use-revision.ts'
import styles from './preparation.module.css'

type StepProps = { readonly request: Request; readonly dossier: Dossier | undefined; readonly filling: Filling }

/** Who uses the numbers decides which papers are asked for. Papers that are here already come first. */
export function EndUserStep({ request, dossier, filling }: StepProps) {
  const say = useSay()
  const { country, numberType } = request
  if (numberType === null) return <Notice title={say('console:preparation:endUser:numbersFirst')} meaning="you"><p>{say('console:preparation:endUser:numbersFirstWhat')}</p></Notice>
  return <Choosing request={request} dossier={dossier} filling={filling} kind={{ country, numberType }} />
}

type Kind = { readonly country: string; readonly numberType: NonNullable<Request['numberType']> }

function Choosing({ request, dossier, filling, kind }: StepProps & { readonly kind: Kind }) {
  const say = useSay()
  const [chosen, setChosen] = useState<EndUserType | undefined>(dossier?.endUserType)
  const { data: known, error, refetch } = useQuery(ask('lookUpReadiness', { query: kind }))
  const rules = useQuery(ask('readRegulations', { params: { country: kind.country }, query: {} })).data?.body
  const listed = useQuery(ask('listDossiers', { query: { ...kind, limit: 200 } }))
  const dossiers = listed.data
  if (error !== null && known === undefined) return <ProblemNotice error={error} retry={refetch} />
  const whyNot = (type: EndUserType): string | undefined => {
    if (rules !== undefined && !isRuled(rules, { ...kind, endUserType: type })) return say('console:preparation:endUser:noRules')
    const refusers = refusersOf(known?.body.readiness ?? [], carrierNamesOf(request), type)
    return refusers.length === 0 ? undefined : say('console:preparation:endUser:notAdmitted', { carriers: refusers })
  }
  const candidates = (dossiers?.body.items ?? []).filter((one) => one.endUserType === chosen && fits(one, request))
  return (
    <>
      <p className={styles['why']}>{say('console:preparation:endUser:why')}</p>
      <Radio.Group label={say('console:preparation:endUser:who')} value={chosen ?? ''} onChange={(value) => setChosen(endUserTypes.find((type) => type === value))}>
        <div className={styles['options']}>
          {endUserTypes.map((type) => <EndUserOption key={type} type={type} whyNot={whyNot(type)} />)}
        </div>
      </Radio.Group>
      {dossiers === undefined && listed.error !== null && <ProblemNotice error={listed.error} retry={listed.refetch} />}
      {chosen !== undefined && dossiers !== undefined && <FittingDossiers key={chosen} request={request} current={dossier} candidates={candidates} filling={filling} />}
      {chosen !== undefined && whyNot(chosen) === undefined && dossiers !== undefined && <NewDossier key={`new-${chosen}`} request={request} filling={filling} kind={kind} endUserType={chosen} alone={candidates.length === 0} />}
    </>
  )
}

/** A kind of end user that these numbers are not to be had for cannot be chosen, and it is said why: the desk has no rules for it, or a carrier gives it none. */
function EndUserOption({ type, whyNot }: { readonly type: EndUserType; readonly whyNot: string | undefined }) {
  const say = useSay()
  const word = useWord()
  return <Radio value={type} label={useFormat().alone(word('endUserTypes', type))} description={whyNot ?? say(`console:preparation:endUser:what:${type}`)} disabled={whyNot !== undefined} />
}

type NewProps = { readonly request: Request; readonly filling: Filling; readonly kind: Kind; readonly endUserType: EndUserType; readonly alone: boolean }

/** Starts a dossier for exactly the carriers of these numbers, and goes on with it. */
function NewDossier({ request, filling, kind, endUserType, alone }: NewProps) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState([format.country(kind.country), word('numberTypes', kind.numberType), word('endUserTypes', endUserType)].join(', '))
  // Started, and not yet this request's where that failed: pressing again goes on with it instead of starting another.
  const [started, setStarted] = useState<Given<'createDossier'>>()
  const revision = useRevision(request.id, filling)
  const create = useStep('createDossier')
  const use = useStep('changeRequest', { touches: ['dossiers'], refused: revision.reread })
  const start = async () => {
    try {
      const created = started ?? (await create.mutateAsync({ body: { name, ...kind, endUserType, carriers: carriersOf(request) } }))
      setStarted(created)
      takeDossier(queries, created)
      await use.mutateAsync({ params: { id: request.id }, body: { dossierId: created.body.id, step: 'information' }, ifMatch: await revision.settled() })
      await navigate({ to: '/requests/$id/prepare/$step', params: { id: request.id, step: 'information' } })
    } catch {
      // Shown below; the name that was typed stays.
    }
  }
  const error = create.error ?? use.error
  return (
    <Form send={() => void start()} className={styles['fresh']}>
      <h3>{say(alone ? 'console:preparation:endUser:first' : 'console:preparation:endUser:another')}</h3>
      <p className={styles['quiet']}>{say('console:preparation:endUser:anotherWhat')}</p>
      {error !== null && <ProblemNotice error={error} />}
      <TextInput label={say('console:preparation:endUser:name')} value={name} maxLength={200} disabled={started !== undefined} onChange={(event) => setName(event.currentTarget.value)} />
      <Button type="submit" variant={alone ? 'filled' : 'default'} loading={create.isPending || use.isPending} disabled={name.trim() === ''}>{say('console:preparation:endUser:start')}</Button>
    </Form>
  )
}
