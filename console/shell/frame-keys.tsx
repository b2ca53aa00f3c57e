import { useRouter } from '@tanstack/react-router'
import { useMe } from '../desk/me.tsx'
import { useKeys } from '../design/keys.tsx'
import { useSay } from '../language/speaking.tsx'
import { destinationsOf } from './destinations.ts'
import { openSearch } from './search-place.ts'

/** The keys that work on every page: `Ctrl K`, and `g` with a letter for each destination. */
export function FrameKeys() {
  const say = useSay()
  const router = useRouter()
  const me = useMe()
  const reachable = destinationsOf(me).flatMap(({ destinations }) => destinations)
  useKeys([
    { keys: 'Control+k', says: say('console:shell:search'), run: openSearch },
    ...reachable.flatMap(({ keys, label, to }) => (keys === undefined ? [] : [{ keys, says: say(label), run: () => void router.navigate({ to }) }])),
  ])
  return null
}
