import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMay } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { ArrowButtons } from '../design/arrow-buttons.tsx'
import { Notice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { Status } from '../design/status.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { DossierEditing } from './dossier-editing.tsx'
import { DossierReading } from './dossier-reading.tsx'
import type { Dossier } from './dossier-shelf.ts'

const route = getRouteApi('/frame/dossiers/$id')

/** One dossier: what it answers, what lies in it, its versions; and the same forms as in the wizard to change it. */
export function DossierPage() {
  const { id } = route.useParams()
  const { version, edit = false } = route.useSearch()
  const { data } = useSuspenseQuery(ask('readDossier', { params: { id } }))
  const latest = data.body
  if (version !== undefined && version !== latest.version) return <OldVersion latest={latest} version={version} />
  return edit && latest.arrows.includes('change') ? <DossierEditing dossier={latest} /> : <Latest dossier={latest} />
}

function Latest({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  const navigate = useNavigate()
  const { id, arrows, approvedVersion, version } = dossier
  const may = useMay()
  // Whoever may change dossiers, and may not change this one, waits for the desk.
  const isWithDesk = may('sms:phoneNumber:add') && !arrows.includes('change')
  const edit = () => void navigate({ to: '/dossiers/$id', params: { id }, search: { edit: true } })
  return (
    <Framed dossier={dossier} actions={<ArrowButtons noun="dossier" arrows={arrows} actions={{ change: { run: edit, kind: 'primary', label: say(approvedVersion === version ? 'console:dossiers:one:startNew' : 'console:dossiers:one:change') } }} />}>
      {isWithDesk && <Notice title={say('console:dossiers:one:unchangeable')} />}
      <DossierReading dossier={dossier} />
    </Framed>
  )
}

/** What was handed in stays as it was: an old version is only ever read. */
function OldVersion({ latest, version }: { readonly latest: Dossier; readonly version: number }) {
  const say = useSay()
  const { data } = useSuspenseQuery(ask('readDossier', { params: { id: latest.id }, query: { version } }))
  return (
    <Framed dossier={data.body} actions={<Button variant="default" renderRoot={(props) => <Link {...props} to="/dossiers/$id" params={{ id: latest.id }} />}>{say('console:dossiers:one:toLatest')}</Button>}>
      <Notice title={say('console:dossiers:one:old', { version })} />
      <DossierReading dossier={data.body} />
    </Framed>
  )
}

function Framed({ dossier, actions, children }: { readonly dossier: Dossier; readonly actions: React.ReactNode; readonly children: React.ReactNode }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const { name, country, numberType, endUserType, version, status } = dossier
  return (
    <Page
      title={name} trail={[<Link key="list" to="/dossiers">{say('console:navigation:dossiers')}</Link>, say('console:dossiers:one:version', { version })]} actions={actions}
      lead={<>{[format.country(country), word('numberTypes', numberType), word('endUserTypes', endUserType)].join(' · ')} <Status noun="dossier" status={status} /></>}
    >
      {children}
    </Page>
  )
}
