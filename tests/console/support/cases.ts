import { buffer } from 'node:stream/consumers'
import { crc32, deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import type { Page } from 'playwright-core'
import type { Client } from '../../../contract/client.ts'
import { caseOf, completeDraft } from '../../support/requesting.ts'
import type { TestDesk } from '../../support/desk.ts'

/** What the requester writes, and what their papers say: the address abbreviated, the name in capitals, the telephone number nowhere. */
const information = { company_name: 'Démo SARL', contact_phone: '+33199001234', representative_first_name: 'Claire', representative_last_name: 'Martin' }
const address = { street: '10 rue de Rivoli', locality: 'Paris', postalCode: '75004', country: 'FR' }
export const extractLines = [
  'Greffe du tribunal de commerce de Paris', 'EXTRAIT KBIS', 'Dénomination : DÉMO SARL', 'Siège : 10, r. de Rivoli, 75004 PARIS', 'Gérante : MARTIN Claire, née le 1er avril 1980', 'Délivré le 18 novembre 2026',
]

export type ReadyCase = { readonly id: string; readonly requestId: string; readonly reference: string; readonly dossierId: string; readonly slots: readonly string[] }

/** A French request handed in with a company extract that can be read by machine, and a proof of address that is a scan. */
export async function handInCase(desk: TestDesk, requester: Client, { extract }: { extract?: Buffer<ArrayBuffer> } = {}): Promise<ReadyCase> {
  const { body: dossier, etag } = await requester.createDossier({ body: { name: 'Papers of Démo', country: 'FR', numberType: 'mobile', endUserType: 'business' } })
  const params = { id: dossier.id }
  await requester.changeDossier({ params, body: { information, address }, ifMatch: etag ?? '' })
  const papers = [{ name: 'kbis.pdf', content: extract ?? (await pdfOf(extractLines)) }, { name: 'edf.png', content: scan() }]
  for (const [place, { slot }] of dossier.slots.entries()) {
    const { body: document } = await requester.uploadDocument({ file: papers[place % 2] ?? { name: 'x', content: scan() } })
    await requester.fillSlot({ params: { ...params, slot }, body: { documentId: document.id, issuedOn: '2026-11-18' } })
  }
  const draft = await completeDraft(desk, requester, { count: 2, dossierId: dossier.id })
  const { body: request } = await requester.submitRequest({ params: { id: draft.id } })
  return { id: await caseOf(desk, request.id), requestId: request.id, reference: request.reference, dossierId: dossier.id, slots: dossier.slots.map(({ slot }) => slot) }
}

/** The heading of a case that has its papers on the screen. */
export async function shown(page: Page, { reference }: ReadyCase): Promise<void> {
  await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor()
  await page.locator('canvas, img:not([alt=""])').first().waitFor()
}

/** Two pages, so that there is something to leaf through. */
export async function pdfOf(lines: readonly string[]): Promise<Buffer<ArrayBuffer>> {
  const document = new PDFDocument({ size: 'A4' })
  for (const line of lines) document.text(line).moveDown()
  document.addPage().text('Page 2')
  document.end()
  return Buffer.from(await buffer(document))
}

/** Grey lines on white, 600 by 840: what a scanner makes of a bill. */
export function scan(): Buffer<ArrayBuffer> {
  const [width, height] = [600, 840]
  const rows = Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, y % 40 < 6 && y > 80 ? 150 : 250)]))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
