import { useRef, useState } from 'react'

/** One thing at a time: while a task runs, nine more clicks do nothing. What goes wrong is kept to be shown. */
export function useOnce() {
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
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { once: (task: () => Promise<void>) => void attempt(task), busy, error, forget: () => setError(undefined) }
}
