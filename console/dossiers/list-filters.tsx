import { useQuery } from '@tanstack/react-query'
import { statesOf } from '../../contract/lifecycle.ts'
import { dossierLifecycle } from '../../contract/lifecycles/dossier.ts'
import { endUserTypes } from '../../contract/vocabulary.ts'
import { ChoiceField } from '../design/choice-field.tsx'
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
  const all = say('console:dossiers:list:all')
  return (
    <div className={styles['filters']}>
      <ChoiceField label={say('console:dossiers:list:country')} all={all} value={search.country} options={useNeeding()} choose={(country) => change({ ...search, country })} />
      <ChoiceField label={say('console:dossiers:list:endUser')} all={all} value={search.endUserType} options={endUserTypes.map((value) => ({ value, label: format.alone(word('endUserTypes', value)) }))} choose={(endUserType) => change({ ...search, endUserType })} />
      <ChoiceField label={say('console:dossiers:list:status')} all={all} value={search.status} options={states.map((value) => ({ value, label: word('statuses:dossier', value) }))} choose={(status) => change({ ...search, status })} />
      <ChoiceField
        label={say('console:dossiers:list:missing')} all={all} value={search.complete === undefined ? undefined : String(search.complete)}
        options={[{ value: 'true', label: say('console:dossiers:list:complete') }, { value: 'false', label: say('console:dossiers:list:incomplete') }]} choose={(complete) => change({ ...search, complete: complete === undefined ? undefined : complete === 'true' })}
      />
    </div>
  )
}

/** Only countries that ask for papers have dossiers. */
function useNeeding() {
  const { data } = useQuery({ ...ask('listRegulations'), staleTime: 600_000 })
  return useCountries(data?.body.items.filter(({ papers }) => papers === 'papers_needed').map(({ country }) => country) ?? [])
}
