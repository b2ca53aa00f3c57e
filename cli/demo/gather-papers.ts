import { say } from '../../contract/language/speak.ts'
import { papersNeeded } from '../papers-needed.ts'
import { demandWord } from '../words.ts'
import { address, answersTo } from './company.ts'
import { makePaper, makeWrongPaper, type Paper } from './make-paper.ts'
import type { ShownDossier, Stage } from './stage.ts'

type DocumentDemand = ShownDossier['regulations'][number]['documents'][number]

/** Starts a dossier, which says what is demanded and how sure that is. */
export async function openDossier({ requester, narrator, language }: Stage): Promise<ShownDossier> {
  narrator.scene(say(language, 'cli:demo:dossier:title'))
  const { body: dossier } = await requester.createDossier({
    body: { name: 'Démo SARL, mobile', country: 'FR', numberType: 'mobile', endUserType: 'business' }, idempotencyKey: crypto.randomUUID(),
  })
  narrator.tell(...papersNeeded(language, dossier.regulations))
  const slots = dossier.slots.map(({ slot }) => demandWord(language, slot))
  narrator.expect(say(language, 'cli:demo:dossier:demands', { slots }), slots.length > 0 && !dossier.complete)
  narrator.expect(
    say(language, 'cli:demo:dossier:sourced'),
    dossier.regulations.every(({ status, derivedFrom, sources }) => sources.length > 0 && (status === 'sourced' || derivedFrom !== null)),
  )
  return dossier
}

/** Puts a paper made on the spot into every slot; what goes into `wrongSlot` no machine can find fault with. */
export async function handInPapers(stage: Stage, dossier: ShownDossier, wrongSlot: string): Promise<void> {
  const { narrator, language } = stage
  narrator.scene(say(language, 'cli:demo:papers:title'))
  for (const demand of demandsOf(dossier)) {
    const issuedOn = daysBefore(dossier.createdAt, demand.slot === wrongSlot ? 4 : 20)
    const paper = demand.slot === wrongSlot ? await makeWrongPaper(issuedOn) : await makePaper({ ...demand, issuedOn })
    await handIn(stage, dossier.id, { demand, paper, issuedOn })
  }
  const { body: filled } = await stage.requester.readDossier({ params: { id: dossier.id } })
  narrator.expect(say(language, 'cli:demo:papers:filled'), filled.slots.every(({ status }) => status === 'filled'))
}

/** The paper that the reviewer missed, in the slot where she missed it. */
export async function handInAgain(stage: Stage, dossier: ShownDossier, slot: string): Promise<void> {
  const demand = demandsOf(dossier).find((one) => one.slot === slot)
  if (demand === undefined) throw new Error(`No rule demands ${slot}.`)
  const issuedOn = daysBefore(dossier.createdAt, 20)
  await handIn(stage, dossier.id, { demand, paper: await makePaper({ ...demand, issuedOn }), issuedOn })
}

type HandedIn = { readonly demand: DocumentDemand; readonly paper: Paper; readonly issuedOn: string }

async function handIn({ requester, narrator, language }: Stage, dossierId: string, { demand, paper, issuedOn }: HandedIn): Promise<void> {
  const { body: document } = await requester.uploadDocument({ file: paper, idempotencyKey: crypto.randomUUID() })
  const { name, bytes, mediaType } = document
  narrator.expect(say(language, 'cli:demo:papers:uploaded', { name, bytes, mediaType }), bytes === paper.content.length && mediaType === 'application/pdf')
  await requester.fillSlot({ params: { id: dossierId, slot: demand.slot }, body: { documentId: document.id, paper: demand.accepted[0], issuedOn } })
}

/** Answers what the rules want to know, and says where the end user is. */
export async function fillIn({ requester, narrator, language }: Stage, dossierId: string): Promise<ShownDossier> {
  narrator.scene(say(language, 'cli:demo:information:title'))
  const { body: before, etag = '*' } = await requester.readDossier({ params: { id: dossierId } })
  const information = answersTo(before.regulations.flatMap((regulation) => regulation.information))
  const { body: dossier } = await requester.changeDossier({ params: { id: dossierId }, body: { information, address }, ifMatch: etag })
  for (const [key, value] of Object.entries(information)) narrator.tell(say(language, 'cli:pair', { name: demandWord(language, key), value }))
  narrator.expect(say(language, 'cli:demo:information:complete'), dossier.complete && dossier.missing.length === 0)
  return dossier
}

/** The proof of address is the paper that people get wrong; where none is demanded, the last one. */
export function slotToMissTheMark(dossier: ShownDossier): string {
  const demands = demandsOf(dossier)
  return (demands.find(({ kind }) => kind === 'proof_of_address') ?? demands.at(-1))?.slot ?? ''
}

/** The demands behind the slots of a dossier, in its order. */
function demandsOf({ slots, regulations }: ShownDossier): DocumentDemand[] {
  const demands = regulations.flatMap(({ documents }) => documents)
  return slots.flatMap(({ slot }) => demands.find((demand) => demand.slot === slot) ?? [])
}

/** By the desk's own clock, which need not be ours. */
function daysBefore(instant: string, days: number): string {
  return new Date(new Date(instant).getTime() - days * 86_400_000).toISOString().slice(0, 10)
}
