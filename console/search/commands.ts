import { useRouter } from '@tanstack/react-router'
import { languages } from '../../contract/vocabulary.ts'
import { useMe } from '../desk/me.tsx'
import { languageName } from '../language/language-name.ts'
import { useReader, useSay } from '../language/speaking.tsx'
import { destinationsOf } from '../shell/destinations.ts'
import { useLeave } from '../shell/use-leave.ts'
import { useThemeSwitch } from '../shell/use-theme-switch.ts'
import type { Choice, ChoiceGroup } from './choice.ts'
import { useSpeak } from './use-speak.ts'

/** What can be done from anywhere: go to a page, change how the console looks and which language it speaks, leave. `q` narrows them by their words. */
export function useCommands(q: string): ChoiceGroup[] {
  const say = useSay()
  const pages = usePages()
  const { dark, switchTheme } = useThemeSwitch()
  const leave = useLeave()
  const actions: Choice[] = [
    { key: 'theme', title: say(dark ? 'console:shell:light' : 'console:shell:dark'), run: switchTheme },
    ...useLanguages(),
    { key: 'leave', title: say('console:shell:signOut'), run: leave },
  ]
  return [{ label: say('console:search:pages'), choices: pages.filter(fits(q)) }, { label: say('console:search:actions'), choices: actions.filter(fits(q)) }]
}

function usePages(): Choice[] {
  const say = useSay()
  const router = useRouter()
  return destinationsOf(useMe()).flatMap(({ destinations }) =>
    destinations.map(({ to, label, keys }) => ({ key: to, title: say(label), keys, run: () => void router.navigate({ to }) })))
}

/** Every language but the one that is spoken: in its own words, and in those of whoever reads. */
function useLanguages(): Choice[] {
  const say = useSay()
  const speak = useSpeak()
  const { language: spoken } = useReader()
  return languages.filter((language) => language !== spoken).map((language) => ({
    key: `language ${language}`, title: say('console:search:language', { language: languageName(language) }), detail: languageName(language, spoken), run: () => speak(language),
  }))
}

/** Whether a word of it begins as one typed. */
function fits(q: string) {
  const sought = ` ${plain(q)}`
  return ({ title, detail = '' }: Choice) => typeof title === 'string' && ` ${plain(`${title} ${detail}`)}`.includes(sought)
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase().trim()
}
