import { Group, Select, Skeleton, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { numberTypes } from '../../contract/vocabulary.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { Section } from '../design/page.tsx'
import { ask, type BodyGiven } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { useVersionNames } from './version-names.ts'
import type { Change, Reading } from './reading.ts'
import { useRuleWords } from './rule-words.ts'
import { RuleSetView } from './rule-set-view.tsx'
import { Sources } from './sources.tsx'
import styles from './regulations.module.css'

type Rules = BodyGiven<'readRegulations'>
type Versions = BodyGiven<'listRuleVersions'>['items']

/** One version, every set of it: whichever the address names, else the one in force. */
export function RulesTab({ rules, versions, search, change }: { readonly rules: Rules; readonly versions: Versions; readonly search: Reading; readonly change: Change }) {
  const id = search.version ?? rules.version ?? 1
  const read = useQuery({ ...ask('readRuleVersion', { params: { country: rules.country, id } }), placeholderData: keepPreviousData, retry: false })
  const sets = (read.data?.body.sets ?? []).filter(({ numberType }) => search.type === undefined || search.type === numberType)
  const present = numberTypes.filter((type) => sets.some(({ numberType }) => numberType === type))
  const words = useRuleWords()
  const say = useSay()
  return (
    <>
      <Choices versions={versions} shown={id} type={search.type} change={change} />
      {read.error !== null && <ProblemNotice error={read.error} retry={read.refetch} />}
      {read.isPending && <Stack aria-label={say('console:design:loading')} role="status"><Skeleton height={160} /><Skeleton height={160} /></Stack>}
      {present.map((type) => (
        <Section key={type} title={words.capital(words.type(type))}>
          <div className={styles['sets']}>{sets.filter(({ numberType }) => numberType === type).map((set) => <RuleSetView key={set.id} set={set} />)}</div>
        </Section>
      ))}
      <General rules={rules} />
    </>
  )
}

function Choices({ versions, shown, type, change }: { readonly versions: Versions; readonly shown: number; readonly type: Reading['type']; readonly change: Change }) {
  const say = useSay()
  const words = useRuleWords()
  const names = useVersionNames(versions)
  return (
    <Group mb="md" align="flex-end">
      <Select
        label={say('console:regulations:shown')} data={names} value={names.length === 0 ? null : String(shown)} allowDeselect={false} className={styles['choice']}
        onChange={(value) => value !== null && change({ version: Number(value) })}
      />
      <Select
        label={say('console:regulations:type')} className={styles['choice']} value={type ?? ''} allowDeselect={false}
        data={[{ value: '', label: say('console:regulations:everyType') }, ...numberTypes.map((value) => ({ value, label: words.capital(words.type(value)) }))]}
        onChange={(value) => change({ type: numberTypes.find((known) => known === value) })}
      />
    </Group>
  )
}

/** What carriers say of several countries at once, as they say it. */
function General({ rules: { generalRules } }: { readonly rules: Rules }) {
  const say = useSay()
  if (generalRules.length === 0) return null
  return (
    <Section title={say('console:regulations:general')}>
      <ul className={styles['general']}>
        {generalRules.map(({ rule, sources }) => (
          <li key={rule}>
            <span lang="en">{rule}</span>
            <Sources sources={sources} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
