import type { AnswerOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { RuleProposal, TouchedDossierAnswer } from '../../../../contract/endpoints/rule-versions.ts'
import type { Issue } from '../../../../contract/issue.ts'
import { describeIssue } from '../../../../contract/language/speak.ts'
import type { Language } from '../../../../contract/vocabulary.ts'
import type { OpenRequest, RuleVersionNeeds, TouchedDossier } from '../needs.ts'
import { compareSets } from '../rule-comparison.ts'
import { withEdited } from '../rule-packs.ts'
import { nextNumber, proposedSets } from '../rule-proposal.ts'
import { acceptedBase } from './publish-rule-version.ts'
import { readKept } from './read-rule-versions.ts'

type Preview = AnswerOf<Endpoints['previewRuleVersion']>
type Asked = { readonly country: string; readonly proposal: RuleProposal; readonly language: Language }

/** Those that lack most are shown; the counts are of all. */
const shownDossiers = 200

/**
 * What a version would change, and for whom, on its first day: every dossier whose demands differ, what it would then lack, and the open requests that rest on
 * it. Writes nothing. Refuses what publishing would refuse.
 */
export async function previewRuleVersion(needs: RuleVersionNeeds, { country, proposal, language }: Asked): Promise<Preview> {
  const kept = await readKept(needs, country)
  const base = acceptedBase(kept, proposal)
  const version = nextNumber(kept.numbers)
  const sets = proposedSets(base, proposal, { country, version })
  const changed = withEdited(kept.packs, [{ country, version, effective_from: proposal.effectiveFrom, sets }])
  const weighed = await needs.dossierDesk.weighChange({ country, changed, from: proposal.effectiveFrom })
  const requests = await needs.requestDesk.openOn(weighed.map(({ id }) => id))
  const names = await needs.organizations.organizationNames([...new Set(weighed.map(({ organizationId }) => organizationId))])
  const nameOf = (id: string) => names.get(id) ?? id
  const shown = weighed.toSorted((a, b) => b.lacks.length - a.lacks.length).slice(0, shownDossiers)
  return {
    comparison: { country, from: base.version, to: null, sets: compareSets(base.sets, sets) },
    organizations: countsOf(weighed, requests).map((counts) => ({ ...counts, name: nameOf(counts.id) })),
    dossiers: shown.map((dossier) => ({ ...showDossier(dossier, requests, language), organizationName: nameOf(dossier.organizationId) })),
    dossierCount: weighed.length, requestCount: requests.length,
  }
}

/** One line an organization, those with most that would lack something first. */
function countsOf(weighed: readonly TouchedDossier[], requests: readonly OpenRequest[]) {
  const onDossier = Map.groupBy(requests, ({ dossierId }) => dossierId)
  return [...Map.groupBy(weighed, ({ organizationId }) => organizationId)]
    .map(([id, own]) => ({
      id, dossiers: own.length, lacking: own.filter(({ lacks }) => lacks.length > 0).length,
      requests: own.flatMap((dossier) => onDossier.get(dossier.id) ?? []).length,
    }))
    .toSorted((a, b) => b.lacking - a.lacking || b.dossiers - a.dossiers)
}

function showDossier({ lacks, noLongerLacks, ...dossier }: TouchedDossier, requests: readonly OpenRequest[], language: Language): Omit<TouchedDossierAnswer, 'organizationName'> {
  const told = (issue: Issue) => ({ pointer: issue.pointer, code: issue.code, detail: describeIssue(language, issue) })
  return {
    ...dossier, lacks: lacks.map(told), noLongerLacks: noLongerLacks.map(told),
    requests: requests.filter(({ dossierId }) => dossierId === dossier.id).map(({ id, reference, status }) => ({ id, reference, status })),
  }
}
