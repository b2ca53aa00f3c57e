import { useRef, useState } from 'react'
import { useDrawn } from '../design/drawn.ts'
import { announceFailure } from '../design/announce-failure.ts'
import { useSay } from '../language/speaking.tsx'

/** One thing at a time: while a task runs, nine more clicks do nothing. What goes wrong is kept to be shown, or said in passing where nothing is left to show it. */
export function useOnce() {
  const say = useSay()
  const isDrawn = useDrawn()
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const attempt = async (task: () => Promise<void>) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setError(undefined)
    try {
      await task()
    } catch (thrown) {
      setError(thrown)
      if (!isDrawn()) announceFailure(thrown, say)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { once: (task: () => Promise<void>) => void attempt(task), busy, error, forget: () => setError(undefined) }
}
