import { Button, SegmentedControl, TextInput, VisuallyHidden } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Notice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import { InformationForm } from './information-form.tsx'
import { KeepingProblem, KeptMark } from './kept-mark.tsx'
import { Origin } from './origin.tsx'
import { PapersForm } from './papers-form.tsx'
import type { Dossier } from './dossier-shelf.ts'
import { useDossierFilling } from './use-filling.ts'

const route = getRouteApi('/frame/dossiers/$id')

/** The same forms as in the wizard, without a request around them. What is approved stays valid while a new version is prepared. */
export function DossierEditing({ dossier }: { readonly dossier: Dossier }) {
  const say = useSay()
  const navigate = useNavigate()
  const { tab = 'information', at } = route.useSearch()
  const filling = useDossierFilling(dossier.id)
  const { id, name, version, approvedVersion } = dossier
  const tabNames = { information: say('console:dossiers:one:information'), papers: say('console:dossiers:one:papers') }
  return (
    <Page
      title={name} trail={[<Link key="list" to="/dossiers">{say('console:navigation:dossiers')}</Link>, say('console:dossiers:one:version', { version })]}
      actions={<><KeptMark fillings={[filling]} /><Button onClick={() => void navigate({ to: '/dossiers/$id', params: { id }, search: {} })}>{say('console:dossiers:one:done')}</Button></>} narrow
    >
      {approvedVersion === version && <Notice title={say('console:dossiers:one:opens')}><p>{say('console:dossiers:one:opensWhat')}</p></Notice>}
      <KeepingProblem filling={filling} />
      <SegmentedControl
        mb="lg" value={tab} data={[{ value: 'information', label: tabNames.information }, { value: 'papers', label: tabNames.papers }]}
        onChange={(chosen) => void navigate({ to: '/dossiers/$id', params: { id }, search: { edit: true, tab: chosen === 'papers' ? 'papers' : 'information' }, replace: true })}
      />
      {/* For whoever goes by headings: the switch above says it to the others. In the wizard the step's own heading stands here. */}
      <VisuallyHidden component="h2">{tabNames[tab]}</VisuallyHidden>
      <Origin dossier={dossier} />
      {tab === 'papers' ? <PapersForm dossier={dossier} /> : (
        <>
          <TextInput mb="xl" label={say('console:dossiers:one:rename')} value={filling.valueOf('/name')} error={filling.keeping.refused['/name']} maxLength={200} onChange={(event) => filling.type('/name', event.currentTarget.value)} onBlur={() => void filling.keep()} />
          <InformationForm dossier={dossier} filling={filling} pointsAtGaps={at !== undefined} />
        </>
      )}
    </Page>
  )
}
