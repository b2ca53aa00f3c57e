import { useEffect, useRef, useState } from 'react'
import { DeviceDeclined, PasskeysAway } from '../browser/passkeys.ts'
import { Notice, NotFetchedNotice, ProblemNotice } from '../design/notice.tsx'

type Ceremony<Options, Made> = {
  readonly prepare: () => Promise<{ readonly body: Options }>
  readonly onDevice: (options: Options) => Promise<Made>
  readonly finish: (made: Made) => Promise<unknown>
  readonly done: () => void
  /** Nobody pressed anything: the device is asked in case its owner would rather. Then nobody waits, and there is nothing to be told before it was used. */
  readonly isOffer?: boolean
}

/** `unused`: it came to nothing before the device had done its part; `refused`: after. */
export type Ending = 'done' | 'unused' | 'refused' | 'overtaken'

/**
 * What is done with a passkey: the desk says what to ask of the device, the device does it, the desk takes what it made. The newest one alone counts: a press takes the place of an offer, and
 * whoever has left hears no more of it.
 */
export function useCeremony() {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const newest = useRef<symbol>(undefined)
  useEffect(() => () => void (newest.current = undefined), [])

  const run = async <Options, Made>({ prepare, onDevice, finish, done, isOffer = false }: Ceremony<Options, Made>): Promise<Ending> => {
    const own = (newest.current = Symbol('ceremony'))
    const counts = () => newest.current === own
    let isUsed = false
    setBusy(!isOffer)
    if (!isOffer) setFailure(undefined)
    try {
      const { body: options } = await prepare()
      if (!counts()) return 'overtaken'
      const made = await onDevice(options)
      if (!counts()) return 'overtaken'
      isUsed = true
      await finish(made)
      if (!counts()) return 'overtaken'
      // What asked for it goes now: until then there is nothing more to press.
      done()
      return 'done'
    } catch (error) {
      if (!counts()) return 'overtaken'
      setBusy(false)
      if (isUsed || !isOffer) setFailure(error)
      return isUsed ? 'refused' : 'unused'
    }
  }
  return { run, busy, failure }
}

/** Why it came to nothing: `declined` where that was the device or its owner, what went wrong with the desk otherwise. */
export function CeremonyProblem({ failure, declined, retry }: { readonly failure: unknown; readonly declined: string; readonly retry: () => unknown }) {
  if (failure === undefined) return null
  if (failure instanceof DeviceDeclined) return <Notice title={declined} meaning="bad" />
  return failure instanceof PasskeysAway ? <NotFetchedNotice retry={retry} /> : <ProblemNotice error={failure} />
}
