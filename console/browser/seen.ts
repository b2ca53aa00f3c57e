import { useSyncExternalStore } from 'react'

/** Whether anybody can look at the page: not in a tab behind others, nor in a window that is put away. */
export function useIsSeen(): boolean {
  return useSyncExternalStore(onTurn, isSeen)
}

function onTurn(draw: () => void): () => void {
  document.addEventListener('visibilitychange', draw)
  return () => document.removeEventListener('visibilitychange', draw)
}

function isSeen(): boolean {
  return document.visibilityState === 'visible'
}
