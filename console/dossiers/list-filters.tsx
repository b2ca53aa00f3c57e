import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { statesOf } from '../../contract/lifecycle.ts'
import { dossierLifecycle } from '../../contract/lifecycles/dossier.ts'
import { endUserTypes } from '../../contract/vocabulary.ts'
import { ask } from '../desk/queries.ts'
import { useCountries } from '../language/countries.ts'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { DossierFilters } from './list-search.ts'
import styles from './dossiers.module.css'

/** What the list is narrowed to; it stands in the address. */
export function ListFilters({ search, change }: { readonly search: DossierFilters; readonly change: (search: DossierFilters) => void }) {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const states = statesOf(dossierLifecycle)
  return (
    <div className={styles['filters']}>
      <Choice label={say('console:dossiers:list:country')} value={search.country} options={useNeeding()} choose={(country) => change({ ...search, country })} />
      <Choice label={say('console:dossiers:list:endUser')} value={search.endUserType} options={endUserTypes.map((value) => ({ value, label: format.alone(word('endUserTypes', value)) }))} choose={(chosen) => change({ ...search, endUserType: endUserTypes.find((type) => type === chosen) })} />
      <Choice label={say('console:dossiers:list:status')} value={search.status} options={states.map((value) => ({ value, label: word('statuses:dossier', value) }))} choose={(chosen) => change({ ...search, status: states.find((state) => state === chosen) })} />
      <Choice
        label={say('console:dossiers:list:missing')} value={search.complete === undefined ? undefined : String(search.complete)}
        options={[{ value: 'true', label: say('console:dossiers:list:complete') }, { value: 'false', label: say('console:dossiers:list:incomplete') }]} choose={(complete) => change({ ...search, complete: complete === undefined ? undefined : complete === 'true' })}
      />
    </div>
  )
}

type Option = { readonly value: string; readonly label: string }

function Choice({ label, value, options, choose }: { readonly label: string; readonly value: string | undefined; readonly options: readonly Option[]; readonly choose: (value: string | undefined) => void }) {
  const say = useSay()
  return <Select label={label} placeholder={say('console:dossiers:list:all')} data={[...options]} value={value ?? null} clearable clearButtonProps={{ 'aria-label': say('console:dossiers:list:clear') }} onChange={(chosen) => choose(chosen ?? undefined)} />
}

/** Only countries that ask for papers have dossiers. */
function useNeeding(): Option[] {
  const { data } = useQuery({ ...ask('listRegulations'), staleTime: 600_000 })
  return useCountries(data?.body.items.filter(({ papers }) => papers === 'papers_needed').map(({ country }) => country) ?? [])
}
