import { useRouter } from '@tanstack/react-router'
import { useRef } from 'react'

type Place = {
  /** What lies open, as the address says. */
  readonly shown: string | undefined
  /** Writes it there: as a step of its own, or in the place of the one before. */
  readonly show: (id: string | undefined, how: { readonly replace: boolean }) => void
}

/** Opens something beside a list as a step that Back undoes; closing it takes that step back, where it was taken here. */
export function useOpenedBeside({ shown, show }: Place) {
  const { history } = useRouter()
  const opened = useRef<string>(undefined)
  return {
    open(id: string) {
      opened.current = id
      show(id, { replace: false })
    },
    close() {
      if (opened.current === shown) history.back()
      else show(undefined, { replace: true })
      opened.current = undefined
    },
  }
}
