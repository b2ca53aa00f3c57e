import { Group, Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ProblemNotice } from '../design/notice.tsx'
import { Empty } from '../design/page.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { ComparisonView } from './comparison-view.tsx'
import type { Change, Reading } from './reading.ts'
import { useVersionNames } from './version-names.ts'
import styles from './regulations.module.css'

type Versions = BodyGiven<'listRuleVersions'>['items']

/** Two versions side by side: the two newest unless the address names others. */
export function ComparisonTab({ country, versions, search, change }: { readonly country: string; readonly versions: Versions; readonly search: Reading; readonly change: Change }) {
  const say = useSay()
  const names = useVersionNames(versions)
  const to = search.to ?? versions[0]?.version
  const from = search.from ?? versions[1]?.version
  const compared = useQuery({
    ...ask('readRuleComparison', { params: { country }, query: { from: from ?? 0, to: to ?? 0 } }), enabled: from !== undefined && to !== undefined, placeholderData: keepPreviousData, retry: false,
  })
  if (from === undefined || to === undefined) return <Empty title={say('console:regulations:oneVersion')}>{say('console:regulations:oneVersionHint')}</Empty>
  const sets = compared.data?.body.sets
  return (
    <>
      <Group mb="md" align="flex-end">
        <Select label={say('console:regulations:from')} className={styles['choice']} data={names} value={String(from)} allowDeselect={false} onChange={(value) => value !== null && change({ from: Number(value) })} />
        <Select label={say('console:regulations:to')} className={styles['choice']} data={names} value={String(to)} allowDeselect={false} onChange={(value) => value !== null && change({ to: Number(value) })} />
      </Group>
      {compared.error !== null && <ProblemNotice error={compared.error} retry={compared.refetch} />}
      {sets?.length === 0 && <Empty title={say('console:regulations:same')}>{say('console:regulations:sameHint')}</Empty>}
      {sets !== undefined && <ComparisonView sets={sets} />}
    </>
  )
}
