import { buffer } from 'node:stream/consumers'
import { formatDay } from '../../contract/language/format.ts'
import { demandWord } from '../words.ts'
import { address, company } from './company.ts'

export type Paper = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> }

/** What stands on top of a French paper, by the kind that is demanded. */
const titles: Readonly<Record<string, string>> = {
  business_registration_certificate: 'Extrait Kbis',
  commercial_register_excerpt: 'Extrait Kbis',
  proof_of_address: 'Facture d’électricité',
}

/** The paper that a demand asks for, with the name, the address and the date that a scan would show. `issuedOn` is an ISO 8601 day. */
export async function makePaper({ kind, slot, issuedOn }: { readonly kind: string; readonly slot: string; readonly issuedOn: string }): Promise<Paper> {
  return await drawPaper(titles[kind] ?? demandWord('fr', slot), issuedOn)
}

/** A paper that shows the right name and address and is no proof of either: a machine cannot tell, a reviewer can. */
export async function makeWrongPaper(issuedOn: string): Promise<Paper> {
  return await drawPaper('Bon de livraison', issuedOn)
}

async function drawPaper(title: string, issuedOn: string): Promise<Paper> {
  // Loaded when a paper is drawn: it knows every standard font, and no other command needs one.
  const { default: PdfDocument } = await import('pdfkit')
  const page = new PdfDocument({ size: 'A4', margin: 72, lang: 'fr', info: { Title: title, Author: company.name, CreationDate: new Date(`${issuedOn}T09:00:00Z`) } })
  page.font('Helvetica-Bold').fontSize(20).text(title).moveDown()
  page.font('Helvetica').fontSize(11)
  for (const line of linesOf(issuedOn)) page.text(line).moveDown(0.4)
  page.end()
  return { name: `${fileName(title)}.pdf`, content: Uint8Array.from(await buffer(page)) }
}

function linesOf(issuedOn: string): string[] {
  const { firstName, lastName } = company.representative
  return [
    `Délivré le ${formatDay('fr', issuedOn)}`,
    `Dénomination : ${company.name}`,
    `Immatriculation : ${company.siren} R.C.S. Paris`,
    `Adresse : ${address.street}, ${address.postalCode} ${address.locality}, France`,
    `Gérante : ${firstName} ${lastName}`,
    `Référence : ${crypto.randomUUID().slice(0, 8).toUpperCase()}`,
  ]
}

function fileName(title: string): string {
  return title.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '').toLowerCase().replaceAll(/[^a-z]+/g, '-')
}
