import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NumberType } from '../../contract/vocabulary.ts'
import { ask } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Criteria } from './criteria.ts'
import type { Draft } from './draft.ts'
import type { Place } from './kind.ts'
import { criteriaOf, keyOfPlace, placeOf } from './places.ts'
import form from './form.module.css'
import styles from './purchase.module.css'

type PlaceFieldProps = {
  readonly kind: { readonly country: string | undefined; readonly numberType: NumberType }
  readonly criteria: Criteria
  readonly change: Draft['change']
  /** The first of the places; the others are found by what is typed. */
  readonly places: readonly Place[]
}

const kinds = [
  { kind: 'locality', label: 'console:purchase:places:localities' }, { kind: 'region', label: 'console:purchase:places:regions' }, { kind: 'area_code', label: 'console:purchase:places:areaCodes' },
] as const

/** Where the numbers are to be. Numbers that belong to no place are not asked for one. */
export function PlaceField({ kind, criteria, change, places }: PlaceFieldProps) {
  const say = useSay()
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const found = usePlaces(kind, typed)
  if (places.length === 0) return null
  const chosen = placeOf(criteria)
  const shown = [...(found ?? places), ...(chosen === undefined ? [] : [chosen])]
  const byKey = new Map(shown.map((place) => [keyOfPlace(place), place]))
  return (
    <Select
      label={say('console:purchase:form:place')} placeholder={say('console:purchase:form:anywhere')} searchable clearable allowDeselect value={chosen === undefined ? null : keyOfPlace(chosen)}
      data={kinds.map(({ kind: of, label }) => ({ group: say(label), items: [...byKey].filter(([, place]) => place.kind === of).map(([value, { name }]) => ({ value, label: name })) }))}
      onChange={(key) => change(criteriaOf(key === null ? undefined : byKey.get(key)))} onSearchChange={setTyped} filter={({ options }) => options} maxDropdownHeight={360}
      nothingFoundMessage={say('console:purchase:form:noPlace')} clearButtonProps={{ 'aria-label': say('console:purchase:form:anywhere') }}
      renderOption={({ option }) => {
        const place = byKey.get(option.value)
        return (
          <span className={form['option']}>
            <span className={form['optionName']}>
              {option.label} <span className={styles['quiet']}>{place?.region ?? place?.localities.join(', ')}</span>
            </span>
            {place?.offers !== undefined && <span className={styles['quiet']}>{format.number(place.offers)}</span>}
          </span>
        )
      }}
    />
  )
}

/** The places whose names begin like what is typed; undefined while nothing is. */
function usePlaces({ country = '', numberType }: PlaceFieldProps['kind'], typed: string): readonly Place[] | undefined {
  const [startsWith] = useDebouncedValue(typed.trim(), 120)
  const asked = ask('listPlaces', { query: { country, numberType, limit: 50, ...(startsWith !== '' && { startsWith }) } })
  const { data } = useQuery({ ...asked, enabled: startsWith !== '', placeholderData: keepPreviousData })
  return startsWith === '' ? undefined : data?.body.items
}
