import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { dossierStates } from '../../contract/number-listing.ts'
import { statesOf } from '../../contract/lifecycle.ts'
import { numberLifecycle } from '../../contract/lifecycles/number.ts'
import { capabilities, ownedNumberTypes } from '../../contract/vocabulary.ts'
import { Flag } from '../design/flag.tsx'
import { SearchField } from '../design/search-field.tsx'
import { ask } from '../desk/queries.ts'
import { useCountries } from '../language/countries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import { Choices, FilterMenu } from './filter-menu.tsx'
import { inventorySearch, isNarrowed, widened, type InventorySearch } from './listing-search.ts'
import styles from './inventory.module.css'

type FiltersProps = { readonly search: InventorySearch; readonly change: (search: InventorySearch) => void; readonly across: boolean }

/** What the list is narrowed by; all of it stands in the address. */
export function Filters({ search, change, across }: FiltersProps) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const facets = useQuery(ask('readNumberFacets')).data?.body
  const narrow = useNarrow(search, change)
  const countries = useCountries(facets?.countries ?? []).map((country) => ({ ...country, picture: <Flag country={country.value} /> }))
  return (
    <>
      <div className={styles['search']}>
        <SearchField name={say('console:inventory:search:label')} placeholder={say('console:inventory:search:placeholder')} value={search.q} change={(q) => change({ ...search, q })} />
      </div>
      {across && <One name="organization" label={word('inventory:columns', 'organization')} choices={(facets?.organizations ?? []).map(({ id, name }) => ({ value: id, label: name }))} {...narrow} />}
      <One name="status" label={word('inventory:columns', 'status')} choices={statesOf(numberLifecycle).map((value) => ({ value, label: word('statuses:number', value) }))} {...narrow} />
      <One name="country" label={word('inventory:columns', 'country')} choices={countries} {...narrow} />
      <One name="numberType" label={word('inventory:columns', 'numberType')} choices={ownedNumberTypes.map((value) => ({ value, label: format.alone(word('numberTypes', value)) }))} {...narrow} />
      <MoreFilters carriers={(facets?.carriers ?? []).map(({ id, name }) => ({ value: id, label: name }))} {...narrow} />
      {isNarrowed(search) && (
        <Button variant="subtle" onClick={() => change(widened(search))}>
          {say('console:inventory:filters:clear')}
        </Button>
      )}
    </>
  )
}

type ListName = 'status' | 'country' | 'numberType' | 'carrier' | 'capabilities' | 'dossierState' | 'organization'
type Narrow = { readonly search: InventorySearch; readonly set: (part: Readonly<Record<string, unknown>>) => void }

/** Checked once more by the address's own schema, so that nothing stands there that it could not read back. */
function useNarrow(search: InventorySearch, change: (search: InventorySearch) => void): Narrow {
  return { search, set: (part) => change(inventorySearch.parse({ ...search, ...part })) }
}

type OneProps = Narrow & { readonly name: ListName; readonly label: string; readonly choices: Parameters<typeof Choices>[0]['choices'] }

function One({ name, label, choices, search, set }: OneProps) {
  const chosen = search[name]
  return (
    <FilterMenu label={label} active={chosen?.length ?? 0}>
      <Choices title={label} choices={choices} chosen={chosen} change={(next) => set({ [name]: next })} />
    </FilterMenu>
  )
}

function MoreFilters({ carriers, search, set }: Narrow & { readonly carriers: OneProps['choices'] }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const sections: readonly (readonly [name: ListName, choices: OneProps['choices']])[] = [
    ['carrier', carriers],
    ['capabilities', capabilities.map((value) => ({ value, label: format.alone(word('capabilities', value)) }))],
    ['dossierState', dossierStates.map((value) => ({ value, label: value === 'none' ? say('inventory:noPapers') : word('statuses:dossier', value) }))],
  ]
  const active = sections.filter(([name]) => search[name] !== undefined).length + (search.inUse === undefined ? 0 : 1)
  const used = search.inUse === undefined ? undefined : [search.inUse ? 'yes' : 'no']
  return (
    <FilterMenu label={say('console:inventory:filters:more')} active={active}>
      {sections.map(([name, choices]) => (
        <Choices key={name} titled title={word('inventory:columns', name === 'dossierState' ? 'dossier' : name)} choices={choices} chosen={search[name]} change={(next) => set({ [name]: next })} />
      ))}
      <Choices
        titled title={say('console:inventory:filters:use')} chosen={used} change={(next) => set({ inUse: lastOf(next) })}
        choices={[{ value: 'yes', label: say('console:inventory:filters:used') }, { value: 'no', label: say('console:inventory:filters:unused') }]}
      />
    </FilterMenu>
  )
}

/** Used and unused exclude each other: what was chosen last counts. */
function lastOf(chosen: readonly string[] | undefined): boolean | undefined {
  const last = chosen?.at(-1)
  return last === undefined ? undefined : last === 'yes'
}
