import { lazy, Suspense, useSyncExternalStore } from 'react'

const Notifications = lazy(async () => ({ default: (await import('./passing-news.tsx')).PassingNews }))

let wanted = false
const drawers = new Set<() => void>()

/** From the first news on; nobody waits for it before. */
export function wantPassing(): void {
  wanted = true
  for (const draw of drawers) draw()
}

/** Where news in passing appear. */
export function Passing() {
  const shown = useSyncExternalStore(subscribe, () => wanted)
  return <Suspense>{shown && <Notifications />}</Suspense>
}

function subscribe(draw: () => void): () => void {
  drawers.add(draw)
  return () => void drawers.delete(draw)
}
