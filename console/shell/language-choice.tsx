import { languages, type Language } from '../../contract/vocabulary.ts'
import { rememberForServer } from '../browser/preferences.ts'
import { languageName } from '../language/language-name.ts'
import { useReader, useSay } from '../language/speaking.tsx'
import styles from './sign-in.module.css'

/** For whoever is not known yet. This device remembers it until somebody signs in: from then on their own language counts. */
export function LanguageChoice() {
  const say = useSay()
  const { language: spoken } = useReader()
  return (
    <nav className={styles['languages']} aria-label={say('console:shell:language')}>
      {languages.map((language) => (
        <button key={language} type="button" lang={language} aria-current={language === spoken} onClick={() => speak(language)}>
          {languageName(language)}
        </button>
      ))}
    </nav>
  )
}

/** The page comes again: the desk writes the language into it before the first script runs. */
function speak(language: Language): void {
  rememberForServer('guichet_language', language)
  location.reload()
}
