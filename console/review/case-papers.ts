import { carriersNamed } from '../dossiers/origin.tsx'
import type { ShownCase, ShownDossier } from './compare/form-values.ts'
import type { DocumentDemand } from './compare/fitting-reasons.ts'
import type { PaperFile } from './paper/papers.ts'

type Regulation = ShownDossier['regulations'][number]
type Slot = ShownDossier['slots'][number]

/** What one set of rules says of one paper, and the carriers that follow it. */
export type Rule = { readonly regulation: Regulation; readonly demand: DocumentDemand; readonly carriers: readonly string[] }

/** One demanded paper of a case: what lies in its slot, what asks for it, and what was said of it. */
export type CasePaper = {
  readonly slot: Slot
  readonly file: PaperFile | undefined
  readonly rules: readonly Rule[]
  readonly optional: boolean
  readonly judgement: ShownCase['judgements'][number] | undefined
  /** Mended since it was handed in before: another paper, or other words about it. */
  readonly isNew: boolean
  readonly before: Slot | undefined
}

/** The papers of a case in the order of its demands; those that nobody handed in, since they are optional, stand at the end. */
export function papersOf({ dossier, documents, judgements, previous }: ShownCase): CasePaper[] {
  if (dossier === null) return []
  const papers = dossier.slots.map((slot): CasePaper => {
    const rules = rulesFor(slot.slot, dossier)
    const before = previous?.slots.find((earlier) => earlier.slot === slot.slot)
    return {
      slot, file: documents.find(({ id }) => id === slot.documentId), rules, optional: rules.every(({ demand }) => demand.optional), before,
      judgement: judgements.find((judgement) => judgement.slot === slot.slot), isNew: previous !== null && differs(slot, before),
    }
  })
  return [...papers.filter(({ file }) => file !== undefined), ...papers.filter(({ file }) => file === undefined)]
}

function differs(slot: Slot, before: Slot | undefined): boolean {
  if (before === undefined) return slot.documentId !== null
  return slot.documentId !== before.documentId || slot.paper !== before.paper || slot.issuedOn !== before.issuedOn || slot.expiresOn !== before.expiresOn
}

/** Carriers that follow the same rules are told of together. */
function rulesFor(slot: string, { regulations, carrierNames }: Pick<ShownDossier, 'regulations' | 'carrierNames'>): Rule[] {
  return [...Map.groupBy(regulations, ({ id }) => id).values()].flatMap((same) => {
    const [regulation] = same
    const demand = regulation?.documents.find((candidate) => candidate.slot === slot)
    if (regulation === undefined || demand === undefined) return []
    return [{ regulation, demand, carriers: carriersNamed(same, carrierNames) }]
  })
}

/** The paper that comes after one, around the end: first among those without a verdict, where `unjudged` is asked for. */
export function paperAfter(papers: readonly CasePaper[], slot: string, unjudged: readonly string[] = papers.map((paper) => paper.slot.slot)): string | undefined {
  const held = papers.filter(({ file }) => file !== undefined).map((paper) => paper.slot.slot)
  const at = held.indexOf(slot)
  const around = [...held.slice(at + 1), ...held.slice(0, at)]
  return around.find((candidate) => unjudged.includes(candidate))
}
