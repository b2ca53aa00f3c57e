import { useEffect, useEffectEvent, useState } from 'react'
import { useBrought, useNotFetched } from '../design/reached.ts'
import { shelf } from '../design/shelf.ts'
import { onSearchOpened } from '../shell/search-place.ts'

const box = shelf(async () => (await import('./search-box.tsx')).SearchBox)

/** Search everything, from any page: fetched when somebody first opens it. */
export function SearchEverything() {
  const { part: Box, bring } = useBrought(box)
  const [opened, setOpened] = useState(false)
  const sayNotFetched = useNotFetched()
  const open = useEffectEvent(() => void bring().then(() => setOpened(true), sayNotFetched))
  useEffect(() => onSearchOpened(() => open()), [])
  return Box !== undefined && <Box opened={opened} close={() => setOpened(false)} />
}
