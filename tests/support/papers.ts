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

/** As a fax machine or an office scanner writes it: a black picture, packed the way faxes are; then a page that is none. */
export function faxPaper(): Buffer<ArrayBuffer> {
  const rows = 8
  const blackRow = Buffer.from('3503286e', 'hex') // ITU-T T.4: no white, 1728 black, filled up to the byte.
  const fax = `/Type /XObject /Subtype /Image /Width 1728 /Height ${rows} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K 0 /Columns 1728 /Rows ${rows} /EncodedByteAlign true >>`
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << /XObject << /Fax 5 0 R >> >> /Contents 4 0 R >>',
    stream('', Buffer.from('200 0 0 200 0 0 cm /Fax Do')), stream(fax, Buffer.concat(Array.from({ length: rows }, () => blackRow))), '42',
  ])
}

/** A page that says something, and one that is damaged. */
export function tornPaper(sentence: string): Buffer<ArrayBuffer> {
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << /Font << /Plain 5 0 R >> >> /Contents 4 0 R >>',
    stream('', Buffer.from(`BT /Plain 12 Tf 20 100 Td (${sentence}) Tj ET`)), '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', '42',
  ])
}

function stream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')])
}

/** The objects by their numbers, from 1; the first is the catalogue. */
function pdfOfObjects(objects: readonly (string | Buffer)[]): Buffer<ArrayBuffer> {
  const written = objects.map((object, place) => Buffer.concat([Buffer.from(`${place + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]))
  const header = '%PDF-1.7\n'
  let offset = header.length
  const entries = written.map(({ length }) => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n \n`
    offset += length
    return entry
  })
  const trailer = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`
  return Buffer.concat([Buffer.from(header), ...written, Buffer.from(trailer)])
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
