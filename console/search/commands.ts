import { useMantineColorScheme } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useMe } from '../desk/me.tsx'
import { useSay } from '../language/speaking.tsx'
import { destinationsOf } from '../shell/destinations.ts'
import { useLeave } from '../shell/person-menu.tsx'
import type { Choice, ChoiceGroup } from './choice.ts'

/** What can be done from anywhere: go to a page, change how the console looks, leave. `q` narrows them by their words. */
export function useCommands(q: string): ChoiceGroup[] {
  const say = useSay()
  const pages = usePages()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const leave = useLeave()
  const dark = colorScheme === 'dark'
  const actions: Choice[] = [
    { key: 'theme', title: say(dark ? 'console:shell:light' : 'console:shell:dark'), run: () => setColorScheme(dark ? 'light' : 'dark') },
    { key: 'leave', title: say('console:shell:signOut'), run: leave },
  ]
  return [{ label: say('console:search:pages'), choices: pages.filter(fits(q)) }, { label: say('console:search:actions'), choices: actions.filter(fits(q)) }]
}

function usePages(): Choice[] {
  const say = useSay()
  const router = useRouter()
  return destinationsOf(useMe()).flatMap(({ destinations }) =>
    destinations.map(({ to, label, keys }) => ({ key: to, title: say(label), keys, run: () => router.history.push(to) })))
}

function fits(q: string) {
  const sought = plain(q)
  return ({ title }: Choice) => typeof title === 'string' && plain(title).includes(sought)
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase().trim()
}
