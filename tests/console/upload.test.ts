import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { uploadingFetch } from '../../console/browser/upload.ts'

/** A browser's call whose line is dead: it ends only when it is called off. */
class DeadLine {
  readonly upload = new EventTarget()
  private readonly events = new EventTarget()
  addEventListener(name: string, hear: () => void): void {
    this.events.addEventListener(name, hear)
  }
  abort(): void {
    this.events.dispatchEvent(new Event('abort'))
  }
  open(): void {}
  setRequestHeader(): void {}
  send(): void {}
}
beforeEach(() => void vi.stubGlobal('XMLHttpRequest', DeadLine))
afterEach(() => void vi.unstubAllGlobals())

test('an upload over a line that died ends at the deadline that its caller gave', async () => {
  const deadline = new AbortController()
  const sent = uploadingFetch({ onProgress: () => undefined, signal: new AbortController().signal })('http://desk.example', { method: 'POST', signal: deadline.signal })
  deadline.abort(new DOMException('Too late.', 'TimeoutError'))
  await expect(sent).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('an upload that is called off ends, also before it began', async () => {
  const calledOff = AbortSignal.abort()
  await expect(uploadingFetch({ onProgress: () => undefined, signal: calledOff })('http://desk.example')).rejects.toMatchObject({ name: 'AbortError' })
})
