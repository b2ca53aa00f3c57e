import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { diskFiles } from '../../server/adapters/files-disk.ts'
import { uploadLimit } from '../../server/platform/http/receive-upload.ts'
import type { FilesPort } from '../../server/ports/files.ts'
import { openDesk, emails, type TestDesk } from '../support/desk.ts'
import { jpegPaper, pdfOfBytes, pdfPaper, pngPaper } from '../support/papers.ts'
import { testSecrets } from '../support/test-secrets.ts'

let desk: TestDesk
let folder: string
let requester: Client
let token: string
let fault: NodeJS.ErrnoException | undefined
const known = new Set<string>()

/** The disk, until a test breaks it. */
function files(): FilesPort {
  const disk = diskFiles(folder)
  return { ...disk, put: (id, content, limits) => (fault === undefined ? disk.put(id, content, limits) : Promise.reject(fault)) }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guichet-papers-'))
  desk = await openDesk((world) => ({ ...world, files: files() }))
  requester = await desk.as('requester')
  token = (await desk.anonymous.signIn({ body: { email: emails.requester, password: testSecrets.password } })).body.token ?? ''
})
afterAll(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  known.clear()
  for (const name of await storedFiles()) known.add(name)
})
afterEach(() => {
  fault = undefined
})

async function storedFiles(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}
const newFiles = async () => (await storedFiles()).filter((name) => !known.has(name))

const upload = (name: string, content: Uint8Array<ArrayBuffer>, more: { idempotencyKey?: string } = {}) => requester.uploadDocument({ file: { name, content }, ...more })

describe('a paper that is taken in', () => {
  test.each([
    ['PDF', 'kbis.pdf', 'application/pdf', () => pdfPaper()],
    ['PNG', 'id.png', 'image/png', () => pngPaper()],
    ['PNG with a large colour profile', 'scan.png', 'image/png', () => pngPaper({ profileBytes: 60_000 })],
    ['JPEG', 'bill.jpg', 'image/jpeg', () => jpegPaper()],
    ['PDF that calls itself a picture', 'photo.png', 'application/pdf', () => pdfPaper()],
    ['PNG that calls itself a program', 'run.exe', 'image/png', () => pngPaper()],
    ['JPEG without a name that says anything', 'x', 'image/jpeg', () => jpegPaper()],
  ])('%s: its type is found from its bytes, and it comes back byte for byte', async (_what, name, mediaType, make) => {
    const content = await make()
    const { body, status } = await upload(name, content)
    expect(status).toBe(201)
    expect(body).toMatchObject({ name, mediaType, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), status: 'stored' })
    const { body: downloaded } = await requester.downloadDocument({ params: { id: body.id } })
    expect(Buffer.from(downloaded).equals(content)).toBe(true)
    expect(await newFiles()).toEqual([body.id])
  })

  test('20 MB to the byte are taken in; one byte more is refused and leaves nothing behind', async () => {
    const { body } = await upload('limit.pdf', await pdfOfBytes(uploadLimit))
    expect(body.bytes).toBe(uploadLimit)
    await expect(upload('over.pdf', await pdfOfBytes(uploadLimit + 1))).rejects.toMatchObject({ status: 413, code: 'document.too_large' })
    expect(await newFiles()).toEqual([body.id])
  })

  test('it is shown to nobody inline: an attachment of its own type, sandboxed, never sniffed, never cached', async () => {
    const { body } = await upload('ü "quoted" (1)*\'.pdf', await pdfPaper())
    const response = await fetch(`${desk.url}/api/v1/documents/${body.id}/content`, { headers: { authorization: `Bearer ${token}` } })
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="_ _quoted_ (1)*'.pdf"; filename*=UTF-8''%C3%BC%20%22quoted%22%20%281%29%2A%27.pdf`)
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox', 'cache-control': 'no-store' })
    expect((await response.arrayBuffer()).byteLength).toBe(body.bytes)
  })
})

describe('names', () => {
  test.each([
    ['a path of another machine', '../../etc/passwd', 'passwd'],
    ['a Windows path', 'C:\\Users\\claire\\kbis.pdf', 'kbis.pdf'],
    ['accents and other alphabets', 'Résumé 香港.pdf', 'Résumé 香港.pdf'],
    ['accents written apart', 'e\u0301.pdf', 'é.pdf'],
    ['directions and line ends', 'invoice\u202Efdp.exe\r\nX-Evil: 1', 'invoicefdp.exeX-Evil: 1'],
    ['a zero', 'a\u0000b.pdf', 'ab.pdf'],
    ['nothing but a path', 'papers/', 'document'],
    ['blanks', '   ', 'document'],
    ['markup', '<script>alert(1)</script>', 'script>'],
    ['half of a letter', `${'a'.repeat(199)}😀😀`, `${'a'.repeat(199)}😀`],
    ['far too much', 'x'.repeat(5000), 'x'.repeat(200)],
  ])('%s are made plain', async (_what, name, plain) => {
    const { body } = await uploadRaw({ disposition: `form-data; name="file"; filename="${escaped(name)}"` }, await pdfPaper())
    expect(body).toMatchObject({ name: plain, mediaType: 'application/pdf' })
    const { status } = await requester.readDocument({ params: { id: String(body['id']) } })
    expect(status).toBe(200)
    expect((await requester.downloadDocument({ params: { id: String(body['id']) } })).body.byteLength).toBe(body['bytes'])
  })

  test('a part without a name is called a document', async () => {
    expect(await uploadRaw({ disposition: 'form-data; name="file"' }, await pdfPaper())).toMatchObject({ status: 201, body: { name: 'document' } })
  })

  const escaped = (name: string) => name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
})

describe('a paper that is refused leaves nothing behind', () => {
  test.each([
    ['nothing at all', 'empty.pdf', Buffer.alloc(0), { status: 422, code: 'document.empty' }],
    ['a web page', 'kbis.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), { status: 415, code: 'document.type_not_accepted' }],
    ['a drawing with a script', 'id.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), { status: 415, code: 'document.type_not_accepted' }],
    ['an archive', 'papers.pdf', Buffer.from('504b0304140000000000', 'hex'), { status: 415, code: 'document.type_not_accepted' }],
    ['a moving picture', 'id.gif', Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1'), { status: 415, code: 'document.type_not_accepted' }],
    ['noise', 'noise.jpg', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 131) % 251)), { status: 415, code: 'document.type_not_accepted' }],
    ['the end of a PDF', 'kbis.pdf', Buffer.from('\n%%EOF'), { status: 415, code: 'document.type_not_accepted' }],
  ])('%s', async (_what, name, content, refusal) => {
    await expect(upload(name, content)).rejects.toMatchObject(refusal)
    expect(await newFiles()).toEqual([])
  })

  test('one far over the limit: the refusal is read, and the connection goes on', async () => {
    for (let time = 0; time < 3; time += 1) await expect(upload('huge.pdf', await pdfOfBytes(3 * uploadLimit))).rejects.toMatchObject({ status: 413, code: 'document.too_large' })
    expect((await requester.listDocuments()).status).toBe(200)
    expect(await newFiles()).toEqual([])
  })

  test('one under another name than "file", however large', async () => {
    for (const bytes of [2000, uploadLimit]) {
      const form = new FormData()
      form.set('paper', new Blob([await pdfOfBytes(bytes)]), 'kbis.pdf')
      expect(await send(form)).toMatchObject({ status: 400, body: { code: 'document.missing', errors: [{ pointer: '/file', code: 'field.missing' }] } })
    }
    expect(await newFiles()).toEqual([])
  })

  test('a form without a paper, and no form at all', async () => {
    const form = new FormData()
    form.set('file', 'I am text')
    expect(await send(form)).toMatchObject({ status: 400, body: { code: 'document.missing' } })
    expect(await send('{}', 'application/json')).toMatchObject({ status: 400, body: { code: 'document.missing' } })
    expect(await send('%PDF-1.7', 'application/pdf')).toMatchObject({ status: 415, body: { code: 'input.media_type' } })
    expect(await newFiles()).toEqual([])
  })

  test.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    ['that is empty', 'multipart/form-data; boundary=b', ''],
    ['that is something else', 'multipart/form-data; boundary=b', 'no form at all'],
    ['that breaks off in the head of its part', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form-data; name="file"; filename="x.pdf"\r\n'],
    ['that breaks off in the paper', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n%PDF-1.7 and so'],
    ['that names a property of every object', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form-data; name="__proto__"; filename="x.pdf"\r\n\r\n%PDF-1.7\r\n--b--\r\n'],
  ])('a form %s', async (_what, type, body) => {
    const answer = await send(body, type)
    expect(answer.status).toBe(400)
    expect(['input.malformed', 'document.missing']).toContain(answer.body['code'])
    expect(await newFiles()).toEqual([])
  })

  test('one whose sender goes away half-way', async () => {
    for (const sent of [1000, 3_000_000]) {
      const socket = connect(Number(new URL(desk.url).port), '127.0.0.1')
      await once(socket, 'connect')
      const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n%PDF-1.7'
      socket.write(`POST /api/v1/documents HTTP/1.1\r\nhost: desk\r\nauthorization: Bearer ${token}\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 5000000\r\n\r\n${head}`)
      await new Promise((written) => socket.write(Buffer.alloc(sent, 'x'), written))
      await until(async () => (await newFiles()).length === 1)
      socket.destroy()
      await until(async () => (await newFiles()).length === 0)
    }
  })

  test('one for which the disk has no room: 503, in words', async () => {
    fault = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    await expect(upload('kbis.pdf', await pdfPaper())).rejects.toMatchObject({ status: 503, code: 'desk.disk_full' })
    expect(await newFiles()).toEqual([])
  })

  test('one of somebody who may not upload, however large', async () => {
    const content = await pdfOfBytes(uploadLimit)
    await expect((await desk.as('viewer')).uploadDocument({ file: { name: 'kbis.pdf', content } })).rejects.toMatchObject({ status: 403, code: 'permission.missing' })
    await expect((await desk.as('unlicensed')).uploadDocument({ file: { name: 'kbis.pdf', content } })).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(desk.anonymous.uploadDocument({ file: { name: 'kbis.pdf', content } })).rejects.toMatchObject({ status: 401, code: 'sign_in.required' })
    expect(await newFiles()).toEqual([])
  })
})

describe('the same paper twice', () => {
  test('with one Idempotency-Key is one paper and one file, also when both arrive at once', async () => {
    const content = await pdfPaper('twice')
    const first = await upload('kbis.pdf', content, { idempotencyKey: 'paper-1' })
    const again = await upload('kbis.pdf', content, { idempotencyKey: 'paper-1' })
    expect(again).toMatchObject({ status: 201, replayed: true, body: first.body })
    const together = await Promise.all(Array.from({ length: 5 }, () => upload('kbis.pdf', content, { idempotencyKey: 'paper-2' })))
    expect(new Set(together.map(({ body }) => body.id)).size).toBe(1)
    expect((await newFiles()).toSorted()).toEqual([first.body.id, together[0]?.body.id].toSorted())
  })

  test('another paper under the key is refused and leaves nothing behind', async () => {
    const { body } = await upload('kbis.pdf', await pdfPaper('one'), { idempotencyKey: 'paper-3' })
    await expect(upload('kbis.pdf', await pdfPaper('another'), { idempotencyKey: 'paper-3' })).rejects.toMatchObject({ status: 422, code: 'idempotency.key_reused' })
    await expect(upload('other.pdf', await pdfPaper('one'), { idempotencyKey: 'paper-3' })).rejects.toMatchObject({ status: 422, code: 'idempotency.key_reused' })
    expect(await newFiles()).toEqual([body.id])
  })

  test('without a key is two papers', async () => {
    const content = await pdfPaper()
    const both = [await upload('kbis.pdf', content), await upload('kbis.pdf', content)]
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(2)
    expect(await newFiles()).toHaveLength(2)
  })
})

describe('papers on disk', () => {
  test('of many senders who go away at any moment nobody leaves anything behind, and nobody takes the desk with them', async () => {
    const disk = diskFiles(folder)
    const outcomes = await Promise.allSettled(Array.from({ length: 300 }, async (_, index) => {
      const sender = new PassThrough()
      const stored = disk.put(uuid7(index), sender, { maxBytes: 1000 })
      if (index % 3 > 0) sender.write('%PDF-1.7')
      for (let pause = 0; pause < index % 20; pause += 1) await new Promise((resume) => setImmediate(resume))
      sender.destroy(new Error('gone'))
      await stored
    }))
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']))
    expect(await newFiles()).toEqual([])
  })

  test('are whole or absent, readable by the desk alone, and never outside their folder', async () => {
    const { body } = await upload('kbis.pdf', await pdfPaper())
    const [entry] = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(({ name }) => name === body.id)
    expect(entry?.parentPath).toBe(join(folder, body.id.slice(-2)))
    expect((await readFile(join(entry?.parentPath ?? '', body.id))).subarray(0, 5).toString()).toBe('%PDF-')
    const disk = diskFiles(folder)
    for (const id of ['../../etc/passwd', '', '.', `${'a'.repeat(35)}/`, randomBytes(18).toString('hex').toUpperCase()]) {
      expect(() => disk.remove(id)).toThrow('Not the id of a file')
      await expect(disk.open(id)).rejects.toThrow('Not the id of a file')
    }
  })
})

const uuid7 = (index: number) => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`

type Answer = { readonly status: number; readonly body: Record<string, unknown> }

async function send(body: FormData | string, type?: string): Promise<Answer> {
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, ...(type === undefined ? {} : { 'content-type': type }) }
  const response = await fetch(`${desk.url}/api/v1/documents`, { method: 'POST', headers, body })
  return { status: response.status, body: JSON.parse(await response.text()) as Record<string, unknown> } // The desk answers JSON objects; the assertions say which.
}

/** A form with one part, its head given as it goes over the wire: what no browser would send. */
async function uploadRaw({ disposition }: { disposition: string }, content: Buffer): Promise<Answer> {
  const body = Buffer.concat([Buffer.from(`--b\r\ncontent-disposition: ${disposition}\r\ncontent-type: application/octet-stream\r\n\r\n`), content, Buffer.from('\r\n--b--\r\n')])
  const response = await fetch(`${desk.url}/api/v1/documents`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=b' }, body })
  return { status: response.status, body: JSON.parse(await response.text()) as Record<string, unknown> } // As above.
}

/** The other side needs a moment to notice; a test that waits in vain fails by its time limit. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resume) => setImmediate(resume))
}
