import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { ArrowButtons } from '../design/arrow-buttons.tsx'
import { Confirm } from '../design/confirm.tsx'
import { Day } from '../design/figures.tsx'
import { Status } from '../design/status.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useStep, type BodyGiven, type Given } from '../desk/queries.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Change } from './reading.ts'
import styles from './regulations.module.css'

type Version = BodyGiven<'listRuleVersions'>['items'][number]

/** Every version of a country, the newest first: who made it, why, and what can still be done about it. */
export function VersionsTab({ country, versions, change }: { readonly country: string; readonly versions: UseQueryResult<Given<'listRuleVersions'>>; readonly change: Change }) {
  const [leaving, setLeaving] = useState<Version>()
  const items = versions.data?.body.items ?? []
  return (
    <>
      <ol className={styles['versions']}>
        {items.map((version, index) => (
          <li key={version.version}>
            <VersionLine version={version} before={items[index + 1]?.version} change={change} withdraw={() => setLeaving(version)} />
          </li>
        ))}
      </ol>
      {leaving !== undefined && <Withdrawing country={country} version={leaving.version} close={() => setLeaving(undefined)} />}
    </>
  )
}

type LineProps = { readonly version: Version; readonly before: number | undefined; readonly change: Change; readonly withdraw: () => void }

function VersionLine({ version: { version, status, effectiveFrom, note, author, createdAt, arrows }, before, change, withdraw }: LineProps) {
  const say = useSay()
  const format = useFormat()
  return (
    <article aria-label={say('console:regulations:version', { version })}>
      <div className={styles['versionHead']}>
        <h2>{say('console:regulations:version', { version })}</h2>
        <Status noun="ruleVersion" status={status} />
        <span>{say('console:regulations:effective')} <Day day={effectiveFrom} /></span>
      </div>
      {note !== null && <p className={styles['why']}>{note}</p>}
      <p className={styles['quiet']}>
        {createdAt === null ? say('console:regulations:shipped') : format.instant(createdAt)}
        {author !== null && ` · ${say('console:regulations:by', { author })}`}
      </p>
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={() => change({ tab: undefined, version })}>{say('console:regulations:read')}</Button>
        {before !== undefined && <Button variant="default" size="xs" onClick={() => change({ tab: 'compare', from: before, to: version })}>{say('console:regulations:compareBefore')}</Button>}
        <ArrowButtons noun="ruleVersion" arrows={arrows} actions={{ withdraw: { run: withdraw, kind: 'grave' } }} />
      </Group>
    </article>
  )
}

function Withdrawing({ country, version, close }: { readonly country: string; readonly version: number; readonly close: () => void }) {
  const say = useSay()
  const step = useStep('withdrawRuleVersion', { touches: ['dossiers'] })
  const run = () => step.mutate({ params: { country, id: version } }, () => {
    announceDone({ title: say('console:regulations:withdrawn', { version }) })
    close()
  })
  return (
    <Confirm opened close={close} grave title={say('console:regulations:withdrawTitle', { version })} action={say('console:regulations:withdrawAction', { version })} run={run} busy={step.isPending} error={step.error}>
      <p>{say('console:regulations:withdrawBody')}</p>
    </Confirm>
  )
}
