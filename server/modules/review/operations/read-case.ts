import type { Language } from '../../../../contract/vocabulary.ts'
import { caseLifecycle } from '../../../../contract/lifecycles/review-case.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { canMove } from '../../../kernel/move.ts'
import { notFound } from '../../../kernel/refusal.ts'
import { findingsBeforeApproval, readAroundVersion, readVerdicts, showVersionOf, type Judgement } from '../../dossiers/index.ts'
import { showRequest } from '../../requests/index.ts'
import type { ReviewNeeds } from '../needs.ts'
import { showSummary, type CaseAnswer } from '../show.ts'
import type { CaseRow } from '../store.ts'
import { askedForIn } from './asked-for.ts'

export type Reader = { readonly caller: Caller; readonly language: Language }

/**
 * One case with everything that a reviewer looks at side by side: what is asked for, the very papers that were handed in and those handed in before, who said
 * what of them, and what still lacks a verdict.
 */
export async function showCase(needs: ReviewNeeds, id: string, { caller, language }: Reader): Promise<{ answer: CaseAnswer; revision: number }> {
  const row = await needs.cases.read(id)
  if (row === undefined) throw notFound('case')
  const lines = await needs.requests.linesOf([row.request_id])
  const { answer: request } = await showRequest(needs, row.request_id, { caller, language })
  const answer = {
    ...showSummary(row, askedForIn(row, lines), { reader: caller, now: needs.clock.now(), timeZone: needs.rules.timeZone }),
    request, ...(await papersOf(needs, row.dossier_version_id, { caller, language })), note: row.note, reason: row.reason,
    requesterLanguage: await languageOf(needs, row),
  }
  return { answer: { ...answer, approvable: answer.approvable && canMove(caseLifecycle, row.status, 'approve') }, revision: row.revision }
}

/** The language of the person who handed the request in. An API client reads that of its organization. */
async function languageOf(needs: ReviewNeeds, { organization_id: organizationId, submitted_by: personId }: CaseRow): Promise<Language> {
  const person = personId === null ? undefined : await needs.organizations.readPerson(personId)
  if (person?.language != null) return person.language
  const organization = await needs.organizations.readOrganization(organizationId)
  if (organization === undefined) throw notFound('organization')
  return organization.language
}

type Papers = Pick<CaseAnswer, 'dossier' | 'verdictsMissing' | 'approvable' | 'documents' | 'judgements' | 'previous'>

async function papersOf(needs: ReviewNeeds, versionId: string | null, { caller, language }: Reader): Promise<Papers> {
  if (versionId === null) return { dossier: null, verdictsMissing: [], approvable: true, documents: [], judgements: [], previous: null }
  const dossier = await showVersionOf(needs, versionId, { caller, language })
  const { missing } = await readVerdicts(needs, versionId)
  const around = await readAroundVersion(needs, versionId, { caller, language })
  return {
    dossier, verdictsMissing: [...missing], approvable: (await findingsBeforeApproval(needs, versionId)).length === 0, ...around,
    judgements: await showJudgements(needs, around.judgements),
  }
}

async function showJudgements(needs: ReviewNeeds, judgements: readonly Judgement[]): Promise<CaseAnswer['judgements']> {
  const names = new Map((await needs.organizations.namesOf([...new Set(judgements.map(({ personId }) => personId))])).map(({ id, name }) => [id, name]))
  return judgements.map(({ slot, personId: id, at, kept }) => ({ slot, by: { id, name: names.get(id) ?? '' }, at: at.toISOString(), kept }))
}
