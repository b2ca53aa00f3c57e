import './charts.css'
import { BarChart } from '@mantine/charts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { Chart } from './chart.tsx'
import type { Figures } from './period.ts'
import { useFigureForms } from './figure-forms.ts'

type ChartsProps = { readonly figures: Figures; readonly carriers: readonly { readonly id: string; readonly name: string }[] }

/** Fetched with their library when somebody looks at figures. Each stands over a table that says the same. */
export function Charts({ figures, carriers }: ChartsProps) {
  const nameOf = (id: string) => carriers.find((carrier) => carrier.id === id)?.name ?? id
  return (
    <>
      <Arrivals figures={figures} />
      <Reasons figures={figures} />
      <Parts figures={figures} nameOf={nameOf} dimension="country" />
      <Parts figures={figures} nameOf={nameOf} dimension="carrier" />
      <Delivered figures={figures} nameOf={nameOf} />
    </>
  )
}

/** Two colours that differ in light as well as in hue. */
const colors = { first: 'var(--accent)', second: 'var(--line-strong)' } as const
const still = { barProps: { isAnimationActive: false }, barChartProps: { accessibilityLayer: false }, maxBarWidth: 40 } as const

function Arrivals({ figures: { arrivals, by } }: Pick<ChartsProps, 'figures'>) {
  const say = useSay()
  const format = useFormat()
  const [arrived, decided] = [say('console:figures:arrived'), say('console:figures:decided')]
  const rows = arrivals.map((step) => ({ step: format.day(step.from), short: format.shortDay(step.from), [arrived]: step.arrived, [decided]: step.decided }))
  const title = by === 'week' ? say('console:figures:chart:weeks') : say('console:figures:chart:days')
  return (
    <Chart title={title} columns={[say('console:figures:day'), arrived, decided]} rows={arrivals.map((step) => [format.day(step.from), format.number(step.arrived), format.number(step.decided)])}>
      <BarChart h={240} data={rows} dataKey="short" series={[{ name: arrived, color: colors.first }, { name: decided, color: colors.second }]} withLegend {...still} tickLine="none" yAxisProps={{ allowDecimals: false, width: 32 }} />
    </Chart>
  )
}

function Reasons({ figures: { reasons } }: Pick<ChartsProps, 'figures'>) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const returns = say('console:figures:returns')
  if (reasons.length === 0) return null
  const rows = reasons.map((row) => ({ reason: word('reasons', `${row.reason}:sentence`), [returns]: row.returns }))
  return (
    <Chart title={say('console:figures:chart:reasons')} columns={[say('console:figures:reason'), returns]} rows={rows.map((row, place) => [row.reason, format.number(reasons[place]?.returns ?? 0)])}>
      <BarChart h={48 + 44 * rows.length} data={rows} dataKey="reason" orientation="vertical" series={[{ name: returns, color: colors.first }]} {...still} yAxisProps={{ width: 200 }} xAxisProps={{ allowDecimals: false }} />
    </Chart>
  )
}

type PartsProps = ChartsOf & { readonly dimension: 'country' | 'carrier' }
type ChartsOf = Pick<ChartsProps, 'figures'> & { readonly nameOf: (carrierId: string) => string }

/** Time to a decision, and everything else that is counted, for each country or carrier. */
function Parts({ figures, nameOf, dimension }: PartsProps) {
  const say = useSay()
  const format = useFormat()
  const { share, days } = useFigureForms()
  const [median, p90] = [say('console:figures:median'), say('console:figures:ninth')]
  const parts = dimension === 'country' ? figures.byCountry.map((part) => ({ name: format.country(part.country), ...part })) : figures.byCarrier.map((part) => ({ name: nameOf(part.carrierId), ...part }))
  if (parts.length === 0) return null
  const columns = [
    dimension === 'country' ? say('console:figures:country') : say('console:figures:carrier'), say('console:figures:arrived'), say('console:figures:decided'), median, p90,
    say('console:figures:firstTimeRight'), say('console:figures:returned'), say('console:figures:late'), say('console:figures:replaced'),
  ]
  const rows = parts.map((part) => [
    part.name, format.number(part.arrived), format.number(part.decided), days(part.decisionMedian), days(part.decisionP90), share(part.firstTimeRightShare), share(part.returnedShare),
    share(part.lateShare), format.number(part.replaced),
  ])
  const decided = parts.filter(({ decisionMedian }) => decisionMedian !== null).map((part) => ({ name: part.name, [median]: part.decisionMedian, [p90]: part.decisionP90 }))
  const title = dimension === 'country' ? say('console:figures:chart:countries') : say('console:figures:chart:carriers')
  return (
    <Chart title={title} note={dimension === 'carrier' ? say('console:figures:bothCount') : undefined} columns={columns} rows={rows}>
      {decided.length > 0 && <BarChart h={240} data={decided} dataKey="name" series={[{ name: median, color: colors.first }, { name: p90, color: colors.second }]} withLegend {...still} tickLine="none" yAxisProps={{ width: 32 }} />}
    </Chart>
  )
}

function Delivered({ figures: { orders }, nameOf }: ChartsOf) {
  const say = useSay()
  const format = useFormat()
  const { share } = useFigureForms()
  if (orders.length === 0) return null
  const names = { delivered: say('console:figures:delivered'), gone: say('console:figures:gone'), refused: say('console:figures:refused') }
  const data = orders.map((row) => ({ name: nameOf(row.carrierId), [names.delivered]: row.delivered, [names.gone]: row.gone, [names.refused]: row.refused }))
  const rows = orders.map((row) => [nameOf(row.carrierId), format.number(row.orders), format.number(row.numbers), format.number(row.delivered), format.number(row.gone), format.number(row.refused), share(row.deliveredShare)])
  const columns = [say('console:figures:carrier'), say('console:figures:orders'), say('console:figures:numbers'), names.delivered, names.gone, names.refused, say('console:figures:deliveredShare')]
  return (
    <Chart title={say('console:figures:chart:orders')} columns={columns} rows={rows}>
      <BarChart
        h={240} data={data} dataKey="name" type="stacked" withLegend {...still} tickLine="none" yAxisProps={{ allowDecimals: false, width: 32 }}
        series={[{ name: names.delivered, color: colors.first }, { name: names.gone, color: 'var(--bad)' }, { name: names.refused, color: colors.second }]}
      />
    </Chart>
  )
}
