import { Select, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { useEveryCountry } from '../language/every-country.ts'
import { Clash } from './information-field.tsx'
import type { Dossier } from './dossier-shelf.ts'
import { useArrival } from './use-arrival.ts'
import type { Filling } from '../desk/use-keeper.ts'
import styles from './dossiers.module.css'

type AddressProps = {
  readonly dossier: Dossier
  readonly filling: Filling
  readonly findingAt: (pointer: string) => string | undefined
}

const insideOnly = ['in_country', 'matches_number_area_code', 'same_city_as_number']

/** The end user's address, line by line, with the rule that says where it must lie. */
export function AddressForm({ dossier, filling, findingAt }: AddressProps) {
  const say = useSay()
  const word = useWord()
  const scope = dossier.demands.address?.scope
  if (scope === undefined) return null
  // Where only one country will do, the first line that is typed brings it along.
  const home = insideOnly.includes(scope) ? dossier.country : undefined
  const type = (field: string, value: string) => {
    filling.type(field, value)
    if (home !== undefined && filling.valueOf('/address/country') === '') filling.type('/address/country', home)
  }
  const line = (name: Line, autoComplete: string) => <AddressLine name={name} autoComplete={autoComplete} filling={{ ...filling, type }} finding={findingAt(`/address/${name}`) ?? (name === 'street' ? findingAt('/address') : undefined)} />
  return (
    <fieldset className={styles['group']}>
      <legend>{say('console:dossiers:address:title')}</legend>
      <p className={styles['why']}>{say('console:dossiers:address:where', { where: word('addressScopes', scope) })}</p>
      {line('street', 'street-address')}
      <div className={styles['pair']}>
        {line('postalCode', 'postal-code')}
        {line('locality', 'address-level2')}
      </div>
      <div className={styles['pair']}>
        {line('region', 'address-level1')}
        <CountryLine filling={filling} home={home} finding={findingAt('/address/country')} />
      </div>
    </fieldset>
  )
}

type Line = 'street' | 'locality' | 'region' | 'postalCode'

function AddressLine({ name, autoComplete, filling, finding }: { readonly name: Line; readonly autoComplete: string; readonly filling: Filling; readonly finding: string | undefined }) {
  const word = useWord()
  const say = useSay()
  const format = useFormat()
  const label = format.alone(word('addressLines', name))
  const field = `/address/${name}`
  const arrival = useArrival(field)
  return (
    <div>
      <TextInput
        {...arrival} label={name === 'region' ? say('console:dossiers:optional', { label }) : label} value={filling.valueOf(field)} autoComplete={autoComplete} name={name} maxLength={name === 'street' ? 200 : name === 'postalCode' ? 20 : 100}
        error={filling.keeping.refused[field] ?? finding} onChange={(event) => filling.type(field, event.currentTarget.value)} onBlur={() => void filling.keep()}
      />
      <Clash field={field} filling={filling} />
    </div>
  )
}

function CountryLine({ filling, home, finding }: { readonly filling: Filling; readonly home: string | undefined; readonly finding: string | undefined }) {
  const format = useFormat()
  const word = useWord()
  const label = format.alone(word('addressLines', 'country'))
  const field = '/address/country'
  const { id, ref } = useArrival(field)
  const names = useEveryCountry()
  const options = useMemo(() => (home === undefined ? names : [...names.filter(({ value }) => value === home), ...names.filter(({ value }) => value !== home)]), [names, home])
  return (
    <div>
      <Select
        id={id} ref={ref} label={label} data={options} searchable value={filling.valueOf(field) || (home ?? null)} error={filling.keeping.refused[field] ?? finding} autoComplete="country"
        onChange={(value) => {
          filling.type(field, value ?? '')
          void filling.keep()
        }}
      />
      <Clash field={field} filling={filling} />
    </div>
  )
}
