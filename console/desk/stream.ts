import { later } from '../browser/clock.ts'
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

/**
 * The desk's stream of changes, for as long as it is wanted. A browser takes up a stream that breaks by itself, but gives it up for good once something else than a stream is
 * answered: a session that is over, a proxy whose desk is away. Then it is opened anew, after a pause that grows, and at once for
 * whoever has signed in again.
 */
export function openStream({ since, heard, missed }: Hearing): { readonly close: () => void } {
  let stream: EventSource
  let callOff: (() => void) | undefined
  let pauseMs = firstPauseMs
  let hasRun = false
  const open = () => {
    stream = new EventSource(hasRun ? '/api/v1/live' : `/api/v1/live?since=${encodeURIComponent(since)}`)
    stream.addEventListener('change', ({ data }: MessageEvent<string>) => heard(data))
    stream.addEventListener('missed', missed)
    stream.addEventListener('open', () => {
      pauseMs = firstPauseMs
      if (hasRun) missed()
      hasRun = true
    })
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED) return
      callOff = later(pauseMs, open)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    })
  }
  const close = () => {
    callOff?.()
    stream.close()
  }
  open()
  const unhear = onSession('resumed', () => {
    close()
    open()
  })
  return {
    close() {
      unhear()
      close()
    },
  }
}
