import { deskNow, later } from '../browser/clock.ts'
import { isInSight, onSight } from '../browser/sight.ts'
import { onSession } from './session.ts'

type Hearing = {
  /** What was read on this page was read later than this, so that the desk tells what has changed meanwhile, and nothing has to be read twice. */
  readonly since: string
  readonly heard: (data: string) => void
  /** Anything may have changed untold: the line was broken for a while, or there is too much to tell. */
  readonly missed: () => void
}

/** A desk that is being restarted is back within seconds; one that is away for long is not asked more often than this. */
const [firstPauseMs, longestPauseMs] = [1000, 60_000]
/** Long enough for a glance at another tab. */
const outOfSightMs = 5000

/**
 * The desk's stream of changes, for as long as it is wanted and somebody looks. Where a browser speaks HTTP/1.1 it opens six lines to a desk for all of its tabs together, and
 * each stream holds one: a page out of sight hangs up, and asks for what it missed when it is looked at again. A browser takes up a stream that breaks by itself, but
 * gives it up for good once something else than a stream is answered: a session that is over, a proxy whose desk is away. Then it is opened anew, after a pause that
 * grows, and at once for whoever has signed in again or looks again.
 */
export function openStream({ since, heard, missed }: Hearing): { readonly close: () => void } {
  let stream: EventSource | undefined
  let callOff: (() => void) | undefined
  let pauseMs = firstPauseMs
  let from = since
  let hasRun = false
  const open = () => {
    stream?.close()
    const opened = new EventSource(hasRun ? '/api/v1/live' : `/api/v1/live?since=${encodeURIComponent(from)}`)
    stream = opened
    opened.addEventListener('change', ({ data }: MessageEvent<string>) => heard(data))
    opened.addEventListener('missed', missed)
    opened.addEventListener('open', () => {
      pauseMs = firstPauseMs
      if (hasRun) missed()
      hasRun = true
    })
    opened.addEventListener('error', () => {
      if (opened.readyState !== EventSource.CLOSED || !isInSight()) return
      callOff = later(pauseMs, open)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    })
  }
  const hangUp = () => {
    // Until now everything was told, but on a line that is broken: after that everything is read again, as ever.
    if (stream?.readyState === EventSource.OPEN) [from, hasRun] = [deskNow().toISOString(), false]
    stream?.close()
  }
  const look = () => {
    callOff?.()
    if (!isInSight()) callOff = later(outOfSightMs, hangUp)
    else if (stream === undefined || stream.readyState === EventSource.CLOSED) open()
  }
  const reopen = () => {
    callOff?.()
    open()
  }
  look()
  const unhear = [onSession('resumed', reopen), onSight(look)]
  return {
    close() {
      for (const end of unhear) end()
      callOff?.()
      stream?.close()
    },
  }
}
