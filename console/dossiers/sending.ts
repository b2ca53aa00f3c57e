/** A paper on its way to the desk. */
export type Upload = {
  readonly key: string
  readonly name: string
  readonly bytes: number
  /** How much of it has arrived, from 0 to 1. */
  readonly share: number
  readonly state: 'waiting' | 'sending' | 'failed' | 'too_large'
  readonly error: unknown
  readonly dossierId: string
  /** Where it goes once it is here; undefined: it waits to be assigned. */
  readonly slot: string | undefined
}

type Paper = { readonly name: string; readonly size: number }
type Way = { readonly key: string; readonly onProgress: (share: number) => void; readonly signal: AbortSignal }

/** Where papers go. */
type Desk<File> = {
  /** Takes a paper in, and gives its id; the same key twice is the same paper. */
  readonly takeIn: (file: File, way: Way) => Promise<string>
  readonly place: (documentId: string, into: { readonly dossierId: string; readonly slot: string }) => Promise<void>
  /** Called when one is there, or is not: what is shown of papers is read again. */
  readonly ended: (error: unknown) => void
}

type Sending<File> = { readonly dossierId: string; readonly files: readonly File[]; readonly slot?: string | undefined }

export type Uploads<File> = {
  readonly now: () => readonly Upload[]
  readonly subscribe: (draw: () => void) => () => void
  /** Sends papers, two at a time; each goes into its slot once it is here. */
  readonly send: (sending: Sending<File>) => void
  /** Takes it up again where it broke off; the same key, so that the desk takes the paper in once. */
  readonly again: (key: string) => void
  /** Calls an upload off, or takes a failed one off the list. */
  readonly callOff: (key: string) => void
  readonly callOffAll: () => void
}

/** As the desk takes it (contract: uploadDocument); told before the bytes travel. */
const limitBytes = 20 * 1024 * 1024
const sentAtOnce = 2

/** Papers on their way: they go on while somebody turns the pages of the wizard. */
export function createUploads<File extends Paper>(desk: Desk<File>, newKey: () => string): Uploads<File> {
  let uploads: readonly Upload[] = []
  const jobs = new Map<string, { readonly file: File; readonly controller: AbortController }>()
  const drawers = new Set<() => void>()
  const become = (next: readonly Upload[]) => {
    uploads = next
    for (const draw of drawers) draw()
  }
  const change = (key: string, changed: Partial<Upload>) => become(uploads.map((upload) => (upload.key === key ? { ...upload, ...changed } : upload)))
  const forget = (key: string) => {
    jobs.delete(key)
    become(uploads.filter((upload) => upload.key !== key))
  }
  const sendOne = async ({ key, dossierId, slot }: Upload) => {
    const job = jobs.get(key)
    if (job === undefined) return
    const { file, controller: { signal } } = job
    change(key, { state: 'sending' })
    const failure = await carry(desk, { file, dossierId, slot, way: { key, signal, onProgress: (share) => change(key, { share }) } }).then(() => undefined, (error: unknown) => ({ error }))
    if (signal.aborted) return
    if (failure === undefined) forget(key)
    else change(key, { state: 'failed', error: failure.error })
    desk.ended(failure?.error)
    sendNext()
  }
  const sendNext = () => {
    const sending = uploads.filter(({ state }) => state === 'sending').length
    for (const upload of uploads.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, sentAtOnce - sending))) void sendOne(upload)
  }
  const callOff = (key: string) => {
    jobs.get(key)?.controller.abort()
    forget(key)
  }
  return {
    now: () => uploads,
    subscribe(draw) {
      drawers.add(draw)
      return () => void drawers.delete(draw)
    },
    send({ dossierId, files, slot }) {
      const added = files.map((file) => ({ file, upload: waiting(file, { key: newKey(), dossierId, slot }) }))
      for (const { file, upload } of added) jobs.set(upload.key, { file, controller: new AbortController() })
      become([...uploads, ...added.map(({ upload }) => upload)])
      sendNext()
    },
    again(key) {
      const job = jobs.get(key)
      if (job !== undefined) jobs.set(key, { ...job, controller: new AbortController() })
      change(key, { state: 'waiting', share: 0, error: undefined })
      sendNext()
    },
    callOff(key) {
      callOff(key)
      sendNext()
    },
    callOffAll() {
      for (const { key } of uploads) callOff(key)
    },
  }
}

function waiting({ name, size: bytes }: Paper, place: Pick<Upload, 'key' | 'dossierId' | 'slot'>): Upload {
  return { ...place, name, bytes, share: 0, state: bytes > limitBytes ? 'too_large' : 'waiting', error: undefined }
}

type Carrying<File> = { readonly file: File; readonly way: Way } & Pick<Upload, 'dossierId' | 'slot'>

/** A slot that cannot be filled any more leaves its paper among those that wait to be assigned; one that is called off on the last step goes there too. */
async function carry<File>(desk: Desk<File>, { file, way, dossierId, slot }: Carrying<File>): Promise<void> {
  const documentId = await desk.takeIn(file, way)
  if (slot !== undefined && !way.signal.aborted) await desk.place(documentId, { dossierId, slot })
}
