import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMay, useMe } from '../desk/me.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { CopyText } from '../design/copy-text.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import { OrganizationFacts, OrganizationForm } from './organization-details.tsx'
import styles from './settings.module.css'

const route = getRouteApi('/frame/settings/organization')

/** Admin > Account settings > Organization settings, with the organization ID under Advanced, where people look for it. */
export function OrganizationPage() {
  const say = useSay()
  const { organization: own } = useMe()
  const { tab = 'details' } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(ask('readOrganization', { params: { id: own.id } }))
  return (
    <Page title={say('console:organizations:settings:title')} lead={own.name} narrow>
      <Tabs value={tab} onChange={(chosen) => void navigate({ search: { tab: chosen === 'advanced' ? 'advanced' : undefined }, replace: true })}>
        <Tabs.List mb="md">
          <Tabs.Tab value="details">{say('console:organizations:settings:details')}</Tabs.Tab>
          <Tabs.Tab value="advanced">{say('console:organizations:settings:advanced')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details">
          {error !== null && <ProblemNotice error={error} retry={refetch} />}
          {data === undefined && error === null && <Waiting height={280} />}
          {data !== undefined && <Details organization={data.body} etag={data.etag ?? '*'} />}
        </Tabs.Panel>
        <Tabs.Panel value="advanced">
          <OrganizationId id={own.id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

function Details({ organization, etag }: { readonly organization: BodyGiven<'readOrganization'>; readonly etag: string }) {
  const mayEdit = useMay()('directory:organization:edit')
  return mayEdit ? <OrganizationForm organization={organization} etag={etag} /> : <OrganizationFacts organization={organization} />
}

/** It is shown to be copied, never to be changed. */
function OrganizationId({ id }: { readonly id: string }) {
  const say = useSay()
  return (
    <section aria-label={say('console:organizations:settings:id')}>
      <h2>{say('console:organizations:settings:id')}</h2>
      <p className={styles['quiet']}>{say('console:organizations:settings:idLead')}</p>
      <p className={styles['code']} translate="no">
        {id}
      </p>
      <CopyText text={id} label={say('console:organizations:settings:copyId')} />
    </section>
  )
}
