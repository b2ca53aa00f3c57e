import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** The field that a link named (`?at=/information/company_name`) takes the focus when one arrives; screen readers start there too. */
export function useArrival(pointer: string): { readonly id: string; readonly ref: (element: HTMLElement | null) => void } {
  const at = useWanted()
  const element = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (at !== pointer || element.current === null) return
    element.current.focus()
    element.current.scrollIntoView({ block: 'center' })
  }, [at, pointer])
  return { id: idOf(pointer), ref: (drawn) => void (element.current = drawn) }
}

/** The pointer in the address, on whichever page this stands. */
export function useWanted(): string | undefined {
  const search: { readonly at?: string } = useSearch({ strict: false })
  return search.at
}

function idOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '-')
}
