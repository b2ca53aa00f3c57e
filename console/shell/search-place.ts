/** Where "search everything" is plugged in: the frame has a button and a key for it, the folder search/ what opens (fetched at its first use). */
const listeners = new Set<() => void>()

export function openSearch(): void {
  for (const open of listeners) open()
}

export function onSearchOpened(open: () => void): () => void {
  listeners.add(open)
  return () => void listeners.delete(open)
}
