import { useQuery, useQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { CarrierKind } from '../../contract/vocabulary.ts'
import { Empty, Page, Section } from '../design/page.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { Waiting } from '../design/waiting.tsx'
import { useMay } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { CarrierInFull } from './carrier-in-full.ts'
import { CarrierHealth } from './carrier-health.tsx'
import { CoverageMatrix } from './coverage-matrix.tsx'
import { Simulation } from './simulation.tsx'

/** Calls to carriers announce nothing: what is shown of their health is read again while somebody looks. */
const readAgainMs = 15_000
/** Those that exist only here can be made to misbehave. */
const canBeSteered: Readonly<Record<CarrierKind, boolean>> = { simulated: true }
const route = getRouteApi('/frame/desk/carriers')

/** The companies numbers come from: how they are, what they cover, when their stock was read. */
export function CarriersPage() {
  const say = useSay()
  const list = useQuery({ ...ask('listCarriers'), refetchInterval: readAgainMs })
  const ids = list.data?.body.items.map(({ id }) => id) ?? []
  const each = useQueries({ queries: ids.map((id) => ({ ...ask('readCarrier', { params: { id }, query: { days: 2 } }), refetchInterval: readAgainMs })) })
  const carriers = each.flatMap(({ data }) => (data === undefined ? [] : [data.body]))
  const error = list.error ?? each.find((one) => one.error !== null)?.error ?? null
  const readAll = () => Promise.all([list.refetch(), ...each.map(({ refetch }) => refetch())])
  return (
    <Page title={say('console:navigation:carriers')} lead={say('console:carriers:lead')}>
      {error !== null && <ProblemNotice error={error} retry={readAll} />}
      {list.isSuccess && ids.length === 0 && <Empty title={say('console:carriers:none:title')}>{say('console:carriers:none:text')}</Empty>}
      {error === null && carriers.length < Math.max(ids.length, list.isPending ? 1 : 0) && <Waiting height={320} />}
      {carriers.length > 0 && each.every(({ isPending }) => !isPending) && <Carriers carriers={carriers} />}
    </Page>
  )
}

function Carriers({ carriers }: { readonly carriers: readonly CarrierInFull[] }) {
  const say = useSay()
  const may = useMay()
  const { carrier: chosen } = route.useSearch()
  const navigate = route.useNavigate()
  const steered = carriers.filter(({ kind }) => canBeSteered[kind])
  return (
    <>
      <Section title={say('console:carriers:health:title')}>
        {carriers.map((carrier) => (
          <CarrierHealth key={carrier.id} carrier={carrier} />
        ))}
      </Section>
      <Section title={say('console:carriers:coverage:title')}>
        <CoverageMatrix carriers={carriers} chosen={chosen} choose={(carrier) => void navigate({ search: { carrier }, replace: true, resetScroll: false })} />
      </Section>
      {steered.length > 0 && may('desk:carrier:edit') && <Simulation carriers={steered} />}
    </>
  )
}
