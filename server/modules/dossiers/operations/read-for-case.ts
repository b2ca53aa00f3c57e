import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import { notFound } from '../../../kernel/refusal.ts'
import type { DossierNeeds } from '../needs.ts'
import { showDocument, type Reader } from '../show.ts'
import type { Slot } from '../slot.ts'
import { judgedSlots, type Judgement } from '../verdicts.ts'
import { showVersion } from './show-version.ts'

type Case = AnswerOf<Endpoints['readCase']>
/** What a case shows beside the version that it judges. */
export type AroundVersion = Pick<Case, 'documents' | 'previous'> & { readonly judgements: readonly Judgement[] }

/**
 * What a reviewer sees around a version: the papers in its slots, who judged them, and what had been handed in before. Refuses
 * `resource.not_found`.
 */
export async function readAroundVersion(needs: DossierNeeds, versionId: string, reader: Reader): Promise<AroundVersion> {
  const version = await needs.dossiers.readVersion(versionId)
  const dossier = version && (await needs.dossiers.readDossier(version.dossier_id))
  if (version === undefined || dossier === undefined) throw notFound('dossier')
  const earlier = await needs.dossiers.versionHandedInBefore(version)
  const slots = await needs.dossiers.slotsOf([versionId])
  const earlierSlots = earlier === undefined ? [] : await needs.dossiers.slotsOf([earlier.id])
  return {
    documents: await documentsIn(needs, [...slots, ...earlierSlots], reader), judgements: judgedSlots(slots, earlierSlots),
    previous: earlier === undefined ? null : previousOf((await showVersion(needs, reader, dossier, earlier)).answer, earlier),
  }
}

async function documentsIn(needs: DossierNeeds, slots: readonly Slot[], reader: Reader): Promise<Case['documents']> {
  const ids = [...new Set(slots.flatMap(({ document_id: id }) => id ?? []))]
  const uses = Map.groupBy(await needs.documents.usesOf(ids), (use) => use.document_id)
  return (await needs.documents.readMany(ids)).map((row) => showDocument(row, uses.get(row.id) ?? [], reader.caller))
}

type Times = { readonly submitted_at: Date | null; readonly decided_at: Date | null; readonly created_at: Date }

function previousOf(
  { version, information, address, slots }: Omit<NonNullable<Case['previous']>, 'submittedAt' | 'decidedAt'>, { submitted_at: submitted, decided_at: decided, created_at: created }: Times,
): NonNullable<Case['previous']> {
  return { version, information, address, slots, submittedAt: (submitted ?? created).toISOString(), decidedAt: decided?.toISOString() ?? null }
}
