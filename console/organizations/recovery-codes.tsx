import { Button, Group } from '@mantine/core'
import { CopyText } from '../design/copy-text.tsx'
import { Notice } from '../design/notice.tsx'
import { Unsaved } from '../design/unsaved.tsx'
import { useSay } from '../language/speaking.tsx'
import styles from './settings.module.css'

/** Shown once. They stay until somebody says that they have kept them; whoever would leave before is asked. */
export function RecoveryCodes({ codes, close }: { readonly codes: readonly string[]; readonly close: () => void }) {
  const say = useSay()
  return (
    <>
      <Unsaved when lost={say('console:identity:totp:codesLead')} />
      <Notice title={say('console:identity:totp:codesTitle')} meaning="you">
        <p>{say('console:identity:totp:codesLead')}</p>
      </Notice>
      <ul className={styles['codes']} translate="no">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group>
        <CopyText text={codes.join('\n')} label={say('console:identity:totp:copyCodes')} />
        <Button onClick={close}>{say('console:identity:totp:kept')}</Button>
      </Group>
    </>
  )
}
