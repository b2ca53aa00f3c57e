import { Button, Group, Progress } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { inWords } from '../design/notice.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import type { Upload } from './sending.ts'
import { isOfThePaper, uploads } from './uploads.ts'
import styles from './papers.module.css'

/** Papers on their way: how far each is, and a way out of each. */
export function UploadList({ dossierId, slot }: { readonly dossierId: string; readonly slot: string | undefined }) {
  const here = useSyncExternalStore(uploads.subscribe, uploads.now).filter((upload) => upload.dossierId === dossierId && upload.slot === slot)
  if (here.length === 0) return null
  return (
    <ul className={styles['uploads']}>
      {here.map((upload) => <OneUpload key={upload.key} upload={upload} />)}
    </ul>
  )
}

function OneUpload({ upload: { key, name, share, state, error } }: { readonly upload: Upload }) {
  const say = useSay()
  const format = useFormat()
  const isOver = state === 'failed' || state === 'too_large'
  return (
    <li>
      <div className={styles['paperHead']}>
        <span className={styles['fileName']}>{name}</span>
        <span className={styles['quiet']}>{isOver ? say('console:dossiers:uploads:failed') : format.percent(share)}</span>
        <Group gap="xs">
          {state === 'failed' && !isOfThePaper(error) && <Button size="xs" variant="default" onClick={() => uploads.again(key)}>{say('console:design:tryAgain')}</Button>}
          <Button size="xs" variant="default" onClick={() => uploads.callOff(key)} aria-label={say(isOver ? 'console:dossiers:uploads:dismissOf' : 'console:dossiers:uploads:cancelOf', { name })}>
            {say(isOver ? 'console:dossiers:uploads:dismiss' : 'console:dossiers:uploads:cancel')}
          </Button>
        </Group>
      </div>
      {isOver ? <FailedUpload tooLarge={state === 'too_large'} error={error} /> : <Progress value={share * 100} aria-label={say('console:dossiers:uploads:progress', { name })} size="sm" />}
    </li>
  )
}

function FailedUpload({ tooLarge, error }: { readonly tooLarge: boolean; readonly error: unknown }) {
  const say = useSay()
  const told = tooLarge ? { happened: say('console:dossiers:uploads:tooLarge'), fix: '' } : inWords(error, say)
  return <p role="alert" className={styles['finding']}>{told.happened} {told.fix}</p>
}
