import { Button } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { later } from '../browser/clock.ts'
import { copyText } from '../browser/download.ts'
import { useSay } from '../language/speaking.tsx'

/** Copies text, and says whether it did. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const say = useSay()
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  const copy = async () => {
    setOutcome((await copyText(text)) ? 'copied' : 'refused')
    later(2500, () => setOutcome(undefined))
  }
  const shown = outcome === 'copied' ? say('console:design:copied') : outcome === 'refused' ? say('console:design:notCopied') : label
  return (
    <Button variant="default" onClick={() => void copy()} leftSection={outcome === 'copied' ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}>
      <span aria-live="polite">{shown}</span>
    </Button>
  )
}
