import { useQuery } from '@tanstack/react-query'
import { describeReason, say as sayIn } from '../../contract/language/speak.ts'
import type { Reason } from '../../contract/reasons.ts'
import type { Language } from '../../contract/vocabulary.ts'
import { NotFetchedNotice } from '../design/notice.tsx'
import { useReader, useSay } from '../language/speaking.tsx'
import { languageWithin } from '../language/language-name.ts'
import { isLanguageLoaded, loadLanguage } from '../language/load.ts'
import styles from './case.module.css'

type PreviewProps = { readonly reason: Reason | undefined; readonly note: string; readonly language: Language }

/** Exactly what the requester will read, in their own language. */
export function ReasonPreview({ reason, note, language }: PreviewProps) {
  const say = useSay()
  const { isReady, isAway, again } = useLanguage(language)
  const { language: reader } = useReader()
  const title = say('console:review:reason:preview', { language: languageWithin(language, reader) })
  return (
    <section className={styles['preview']} aria-label={title} aria-live="polite">
      <h3>{title}</h3>
      {reason === undefined && note.trim() === '' && <p className={styles['quiet']}>{say('console:review:reason:nothingYet')}</p>}
      {isAway && <NotFetchedNotice retry={again} />}
      {isReady && <TheirWords reason={reason} note={note} language={language} />}
    </section>
  )
}

function TheirWords({ reason, note, language }: PreviewProps) {
  const told = reason === undefined ? undefined : describeReason(language, reason)
  return (
    <div lang={language}>
      {told !== undefined && <p><strong>{told.sentence}</strong></p>}
      {told !== undefined && <p>{told.fix}</p>}
      {note.trim() !== '' && <p>{sayIn(language, 'console:review:reason:theirNote', { note: note.trim() })}</p>}
    </div>
  )
}

function useLanguage(language: Language) {
  const isHere = isLanguageLoaded(language)
  const { isSuccess, isError, refetch } = useQuery({ queryKey: ['sentences', language], queryFn: () => loadLanguage(language).then(() => language), enabled: !isHere, staleTime: 'static' })
  return { isReady: isHere || isSuccess, isAway: isError, again: refetch }
}
