import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Flag } from '../design/flag.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { Status } from '../design/status.tsx'
import { WaitingPage } from '../design/waiting.tsx'
import { useSide } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { Alternatives } from './alternatives.tsx'
import { Awaited } from './awaited.tsx'
import { Conversation } from './conversation.tsx'
import type { Request } from './facts.ts'
import { Journey } from './journey.tsx'
import { LinesOfRequest } from './lines.tsx'
import { Papers } from './papers.tsx'
import { PageActions } from './page-actions.tsx'
import { PromiseLine } from './promise-line.tsx'
import { Trails } from './trails.tsx'
import styles from './request.module.css'

const route = getRouteApi('/frame/requests/$id')

/** One request. Another one is another page: what was typed and read on this one is not carried over. */
export function RequestPage() {
  const { id } = route.useParams()
  return <OneRequest key={id} id={id} />
}

/** Where it is, whose turn it is, what is to be done, and everything that was said and written about it. */
function OneRequest({ id }: { readonly id: string }) {
  const say = useSay()
  const reading = useQuery(ask('readRequest', { params: { id } }))
  if (reading.data === undefined) return <NotRead error={reading.error} retry={() => void reading.refetch()} />
  const { body: request, etag } = reading.data
  const title = say('console:requests:one:title', { reference: request.reference })
  return (
    <Page
      title={title} heading={<Heading request={request} title={title} />} lead={<Lead request={request} />} actions={<PageActions request={request} etag={etag} />}
      trail={[<Link key="list" to="/requests">{say('console:navigation:requests')}</Link>]}
    >
      {reading.error !== null && <ProblemNotice error={reading.error} retry={() => void reading.refetch()} />}
      <Journey request={request} />
      <PromiseLine request={request} />
      <Awaited request={request} />
      <div className={styles['halves']}>
        <div>
          <Alternatives request={request} etag={etag} />
          <Papers request={request} />
          <LinesOfRequest request={request} />
        </div>
        <Conversation request={request} />
      </div>
      <Trails request={request} />
    </Page>
  )
}

/** On its way, or not to be had: then the page says why, and leads back to the others. */
function NotRead({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const say = useSay()
  if (error === null) return <WaitingPage />
  return (
    <Page title={say('console:requests:one:unread')} trail={[<Link key="list" to="/requests">{say('console:navigation:requests')}</Link>]}>
      <ProblemNotice error={error} retry={retry} />
    </Page>
  )
}

function Heading({ request, title }: { readonly request: Request; readonly title: string }) {
  return (
    <span className={styles['heading']}>
      {title} <Status noun="request" status={request.status} />
    </span>
  )
}

/** For whom and for which country; for the desk with whose request it is. */
function Lead({ request: { country, organizationName, contactEmail } }: { readonly request: Request }) {
  const say = useSay()
  const format = useFormat()
  const isDesk = useSide() === 'desk'
  return (
    <span className={styles['lead']}>
      {isDesk && <strong>{organizationName}</strong>}
      <span className={styles['country']}><Flag country={country} /> {format.country(country)}</span>
      {contactEmail !== null && <span>{say('console:requests:one:contact', { email: contactEmail })}</span>}
    </span>
  )
}
