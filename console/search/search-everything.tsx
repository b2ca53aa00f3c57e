import { lazy, Suspense, useEffect, useState } from 'react'
import { onSearchOpened } from '../shell/search-place.ts'

const SearchBox = lazy(async () => ({ default: (await import('./search-box.tsx')).SearchBox }))

/** Search everything, from any page: fetched when somebody first opens it. */
export function SearchEverything() {
  const [opened, setOpened] = useState(false)
  const [wanted, setWanted] = useState(false)
  useEffect(() => onSearchOpened(() => {
    setWanted(true)
    setOpened(true)
  }), [])
  return <Suspense>{wanted && <SearchBox opened={opened} close={() => setOpened(false)} />}</Suspense>
}
