import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { Waiting } from '../design/waiting.tsx'
import { ask } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { BackToQueue } from './case-head.tsx'
import { OpenCase } from './open-case.tsx'

const route = getRouteApi('/frame/desk/cases/$id')

/** One case. Another one is another page: nothing that was begun on this one is carried over. */
export function CasePage() {
  const say = useSay()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(ask('readCase', { params: { id } }))
  if (data !== undefined) return <OpenCase key={id} shown={data.body} />
  return <Page title={say('console:review:case:unread')} trail={[<BackToQueue key="queue" />]}>{error === null ? <Waiting height={560} /> : <ProblemNotice error={error} retry={refetch} />}</Page>
}
