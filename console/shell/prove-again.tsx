import { useEffect, useRef, useState } from 'react'
import { askForProofBy } from '../desk/proving.ts'
import { Dialog } from '../design/dialog.tsx'
import { useFirstOpening } from '../design/reached.ts'
import { shelf } from '../design/shelf.ts'
import { useSay } from '../language/speaking.tsx'

const forms = shelf(async () => (await import('./proof-forms.tsx')).ProofForms)

/** Comes up over whatever is being done where the desk wants to know once more who is there. Afterwards that goes on by itself (proving.ts). */
export function ProveAgain() {
  const say = useSay()
  const [opened, setOpened] = useState(false)
  const answer = useRef<(proved: boolean) => void>(undefined)
  useEffect(() => askForProofBy(() => {
    setOpened(true)
    return new Promise((resolve) => (answer.current = resolve))
  }), [])
  const finish = ({ proved }: { readonly proved: boolean }) => {
    setOpened(false)
    answer.current?.(proved)
  }
  const decline = () => finish({ proved: false })
  // The box opens with the field in it, which takes the focus.
  const Forms = useFirstOpening(forms, { opened, close: decline })
  return (
    <Dialog opened={opened && Forms !== undefined} close={decline} zIndex={300} title={say('console:identity:proof:title')}>
      <p>{say('console:identity:proof:why')}</p>
      {Forms !== undefined && <Forms proved={() => finish({ proved: true })} decline={decline} />}
    </Dialog>
  )
}
