import type { RegulationAnswer } from '../../../contract/endpoints/regulations.ts'

export type InformationDemand = RegulationAnswer['information'][number]
export type DocumentDemand = RegulationAnswer['documents'][number]

/** What one dossier must hold: the demands of all its carriers, merged by the regulations module. */
export type Demands = {
  /** false: at least one of the carriers gives no such numbers to this end-user type. */
  readonly available: boolean
  readonly information: readonly InformationDemand[]
  readonly documents: readonly DocumentDemand[]
  readonly address: RegulationAnswer['address']
  readonly flags: readonly string[]
}

/** The demands that a paper answers, in the order of a dossier's slots. What is checked online at the carrier has nothing to upload, hence no slot. */
export function slotDemands({ documents }: Demands): DocumentDemand[] {
  return documents.filter(({ conditions }) => !conditions.includes('online_check'))
}

/** The demand behind a slot's name; undefined where no rule asks for such a paper. */
export function demandOf(demands: Demands, slot: string): DocumentDemand | undefined {
  return slotDemands(demands).find((demand) => demand.slot === slot)
}
