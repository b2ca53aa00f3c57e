import { buffer } from 'node:stream/consumers'
import { crc32, deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'

// Real papers, made on the spot: every program that shows such files shows these.

/** One page with a sentence on it. */
export async function pdfPaper(sentence = 'Extrait Kbis'): Promise<Buffer<ArrayBuffer>> {
  const document = new PDFDocument({ size: 'A6' })
  document.text(sentence)
  document.end()
  return Buffer.from(await buffer(document))
}

/** One grey pixel. `profileBytes` puts a colour profile before the picture, as scanners do. */
export function pngPaper({ profileBytes = 0 }: { profileBytes?: number } = {}): Buffer<ArrayBuffer> {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const profile = profileBytes === 0 ? [] : [pngChunk('iCCP', Buffer.concat([Buffer.from('scanner\0\0', 'latin1'), Buffer.alloc(profileBytes, 1)]))]
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, pngChunk('IHDR', header), ...profile, pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))), pngChunk('IEND', Buffer.alloc(0))])
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([frame, body, check])
}

/** One grey block of 8 by 8: a baseline JPEG (ITU-T T.81) with tables of one code each. */
export function jpegPaper(): Buffer<ArrayBuffer> {
  const quantization = jpegSegment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)])
  const frame = jpegSegment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])
  const table = (id: number) => jpegSegment(0xc4, [id, 1, ...Array.from({ length: 15 }, () => 0), 0])
  const scan = jpegSegment(0xda, [1, 1, 0, 0, 63, 0])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), quantization, frame, table(0x00), table(0x10), scan, Buffer.from([0x3f, 0xff, 0xd9])])
}

function jpegSegment(marker: number, data: readonly number[]): Buffer {
  return Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data])
}

/** A PDF of exactly so many bytes: readers pass over what follows its end. */
export async function pdfOfBytes(bytes: number): Promise<Buffer<ArrayBuffer>> {
  const paper = await pdfPaper()
  return Buffer.concat([paper, Buffer.alloc(bytes - paper.length, '\n')])
}
