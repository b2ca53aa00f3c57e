import { useQuery } from '@tanstack/react-query'
import type { NumberType } from '../../contract/vocabulary.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Country } from './kind.ts'
import { furthest, readinessWords } from './readiness.ts'
import { askReadiness } from './results-query.ts'
import styles from './purchase.module.css'

/** Which papers numbers of a country and type take, and whether the organization has them already. */
export function PapersLine({ country, numberType }: { readonly country: Country; readonly numberType: NumberType }) {
  const say = useSay()
  const format = useFormat()
  const isRegulated = country.papers === 'papers_needed'
  const { data } = useQuery({ ...askReadiness({ country: country.country, numberType }), enabled: isRegulated })
  if (!isRegulated) return <p className={styles['fact']}>{say('console:purchase:papers:none')}</p>
  const best = furthest(data?.body.readiness ?? [])
  if (best === undefined) return null
  return (
    <p className={styles['fact']}>
      {say('console:purchase:papers:title')} {readinessWords(best, { say, day: format.day })}
      {best.dossier !== null && <span className={styles['quiet']}> · {best.dossier.name}</span>}
    </p>
  )
}
