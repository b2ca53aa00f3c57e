import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Language } from '../../contract/vocabulary.ts'
import { ask, useStep } from '../desk/queries.ts'
import { announceDone } from '../design/announce-done.ts'
import { useSay } from '../language/speaking.tsx'

/** Switches the person's own language, here and in the desk's letters; the page follows once the desk has kept it. */
export function useSpeak(): (language: Language) => void {
  const say = useSay()
  const queries = useQueryClient()
  const { data } = useQuery(ask('whoAmI'))
  const change = useStep('changeMe')
  const failed = () => {
    announceDone({ title: say('console:search:languageKept'), children: say('console:search:languageAgain'), bad: true })
    // Somebody who changed their name elsewhere meanwhile tries again from there.
    void queries.invalidateQueries({ queryKey: ask('whoAmI').queryKey })
  }
  // Awaited, since the box that asked for it is gone before the desk answers.
  return (language) => void change.mutateAsync({ body: { language }, ifMatch: data?.etag ?? '*' }).catch(failed)
}
