import { useSyncExternalStore } from 'react'

/** Whether somebody can look at this page: not in a tab behind others, nor in a window that is put away. */
export function isInSight(): boolean {
  return document.visibilityState === 'visible'
}

/** Hears when the page comes into sight or goes out of it; gives what ends that. */
export function onSight(hear: () => void): () => void {
  document.addEventListener('visibilitychange', hear)
  return () => document.removeEventListener('visibilitychange', hear)
}

/** The same, for what is drawn or told by it. */
export function useIsInSight(): boolean {
  return useSyncExternalStore(onSight, isInSight)
}
