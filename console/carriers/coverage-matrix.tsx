import { SegmentedControl } from '@mantine/core'
import { numberTypes } from '../../contract/vocabulary.ts'
import { Flag } from '../design/flag.tsx'
import { useCountries } from '../language/countries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { CarrierInFull } from './carrier-in-full.ts'
import styles from './carriers.module.css'

type MatrixProps = { readonly carriers: readonly CarrierInFull[]; readonly chosen: string | undefined; readonly choose: (carrier: string | undefined) => void }

/** Where numbers can be had: countries down, types across, how many are available now. An empty place is one that nobody sells in. */
export function CoverageMatrix({ carriers, chosen, choose }: MatrixProps) {
  const say = useSay()
  const shown = carriers.filter(({ id }) => chosen === undefined || id === chosen)
  const countries = useCountries([...new Set(shown.flatMap((carrier) => carrier.countries))]).map(({ value }) => value)
  return (
    <>
      <SegmentedControl
        className={styles['choice'] ?? ''} aria-label={say('console:carriers:coverage:whose')} value={chosen ?? ''} onChange={(carrier) => choose(carrier === '' ? undefined : carrier)}
        data={[{ value: '', label: say('console:carriers:coverage:all') }, ...carriers.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <div className={styles['scroll']} role="region" aria-label={say('console:carriers:coverage:table')} tabIndex={0}>
        <Matrix carriers={shown} countries={countries} />
      </div>
      <p className={styles['quiet']}>{say('console:carriers:coverage:explained')}</p>
    </>
  )
}

function Matrix({ carriers, countries }: { readonly carriers: readonly CarrierInFull[]; readonly countries: readonly string[] }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  return (
    <table className={styles['matrix']}>
      <thead>
        <tr>
          <th scope="col">{say('console:carriers:coverage:country')}</th>
          {numberTypes.map((type) => (
            <th key={type} scope="col">
              {word('numberTypes', type)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countries.map((country) => (
          <tr key={country}>
            <th scope="row">
              <Flag country={country} /> {format.country(country)}
            </th>
            {numberTypes.map((type) => (
              <Cell key={type} carriers={carriers} country={country} type={type} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { readonly carriers: readonly CarrierInFull[]; readonly country: string; readonly type: (typeof numberTypes)[number] }

function Cell({ carriers, country, type }: CellProps) {
  const say = useSay()
  const format = useFormat()
  const sold = carriers.flatMap(({ name, coverage }) => coverage.filter((one) => one.country === country && one.numberType === type).map((one) => ({ name, ...one })))
  if (sold.length === 0) return <td data-empty>—</td>
  const available = sold.reduce((sum, one) => sum + one.available, 0)
  const detail = sold.map((one) => say('console:carriers:coverage:of', { carrier: one.name, available: format.number(one.available), known: format.number(one.known) })).join('\n')
  return (
    <td title={detail} data-none={available === 0 || undefined}>
      {format.number(available)}
    </td>
  )
}
