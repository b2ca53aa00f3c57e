import { useCallback, useEffect, useRef } from 'react'

/** Whether what asked for something still stands on the page when the answer comes, to show it. */
export function useDrawn(): () => boolean {
  const drawn = useRef(false)
  useEffect(() => {
    drawn.current = true
    return () => void (drawn.current = false)
  }, [])
  return useCallback(() => drawn.current, [])
}
