import { Day } from '../design/figures.tsx'
import { Flag } from '../design/flag.tsx'
import type { Column } from '../design/listing-columns.ts'
import { Status } from '../design/status.tsx'
import { useFormat, useSay, useWord } from '../language/speaking.tsx'
import type { Dossier } from './dossier-shelf.ts'
import styles from './dossiers.module.css'

export function useDossierColumns(): readonly Column<Dossier>[] {
  const say = useSay()
  const word = useWord()
  const format = useFormat()
  const gaps = (count: number) => (count === 0 ? say('console:dossiers:list:nothing') : say('console:dossiers:list:things', { count }))
  return [
    { id: 'name', header: say('console:dossiers:list:name'), width: 'minmax(180px, 2fr)', hero: true, cell: ({ name }) => name },
    { id: 'country', header: say('console:dossiers:list:country'), cell: ({ country }) => <span className={styles['nowrap']}><Flag country={country} /> {format.country(country)}</span> },
    { id: 'type', header: say('console:dossiers:list:type'), cell: ({ numberType }) => format.alone(word('numberTypes', numberType)) },
    { id: 'endUser', header: say('console:dossiers:list:endUser'), cell: ({ endUserType }) => format.alone(word('endUserTypes', endUserType)) },
    { id: 'status', header: say('console:dossiers:list:status'), cell: ({ status }) => <Status noun="dossier" status={status} /> },
    { id: 'expires', header: say('console:dossiers:list:expires'), cell: ({ expiresOn }) => (expiresOn === null ? '—' : <Day day={expiresOn} />) },
    { id: 'missing', header: say('console:dossiers:list:missing'), align: 'end', cell: ({ missing }) => gaps(missing.length) },
  ]
}
