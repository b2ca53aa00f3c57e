import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { RuleSet } from '../../contract/rule-set.ts'
import { deskNow } from '../browser/clock.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { Empty, Page } from '../design/page.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useMay } from '../desk/me.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { nextMonday, startFrom, statedOf } from './edited-rules.ts'
import { Editor } from './editor.tsx'

const route = getRouteApi('/frame/desk/regulations/$country/edit')

/** A new version of a country's rules, from the newest one on. Operators only; the desk refuses everybody else by itself too. */
export function EditPage() {
  const { country } = route.useParams()
  const say = useSay()
  const may = useMay()
  const trail = [
    <Link key="list" to="/desk/regulations">{say('console:navigation:regulations')}</Link>,
    <Link key="country" to="/desk/regulations/$country" params={{ country }}>{say('console:regulations:countryTitle', { country })}</Link>,
  ]
  const title = say('console:regulations:editor:title', { country })
  if (may('desk:regulation:edit')) return <Starting key={country} country={country} title={title} trail={trail} />
  const back = <Button variant="default" renderRoot={(props) => <Link {...props} to="/desk/regulations/$country" params={{ country }} />}>{say('console:regulations:editor:back')}</Button>
  return (
    <Page title={title} trail={trail}>
      <Empty title={say('console:regulations:editor:mayNot')} actions={back}>{say('console:regulations:editor:mayNotHint')}</Empty>
    </Page>
  )
}

type Framed = { readonly country: string; readonly title: string; readonly trail: readonly ReactNode[] }
type Started = { readonly newest: BodyGiven<'listRuleVersions'>['items'][number]; readonly sets: readonly RuleSet[] }

/** Reads the newest version once: what is being edited does not change under the hands of whoever edits it. */
function Starting({ country, title, trail }: Framed) {
  const format = useFormat()
  const versions = useQuery({ ...ask('listRuleVersions', { params: { country } }), retry: false })
  const newest = versions.data?.body.items.find(({ withdrawnAt }) => withdrawnAt === null)
  const read = useQuery({ ...ask('readRuleVersion', { params: { country, id: newest?.version ?? 0 } }), enabled: newest !== undefined, retry: false })
  const [started, setStarted] = useState<Started>()
  if (started === undefined && newest !== undefined && read.data !== undefined) setStarted({ newest, sets: read.data.body.sets.map(statedOf) })
  const error = versions.error ?? read.error
  if (started === undefined)
    return (
      <Page title={title} trail={trail}>
        {error !== null ? <ProblemNotice error={error} retry={versions.refetch} /> : <Waiting height={320} />}
      </Page>
    )
  const monday = nextMonday(format.dayOf(deskNow()))
  const day = monday < started.newest.effectiveFrom ? started.newest.effectiveFrom : monday
  return <Editor country={country} title={title} trail={trail} newest={started.newest} start={startFrom(started.newest.version, started.sets, day)} />
}
