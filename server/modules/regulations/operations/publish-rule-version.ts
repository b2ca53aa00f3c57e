import type { RuleProposal, RuleVersionAnswer } from '../../../../contract/endpoints/rule-versions.ts'
import { ruleVersionLifecycle } from '../../../../contract/lifecycles/rule-version.ts'
import { move } from '../../../kernel/move.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import type { RuleVersionNeeds } from '../needs.ts'
import { newestVersion, nextNumber, proposalFindings, proposedSets } from '../rule-proposal.ts'
import type { PackVersion } from '../rule-packs.ts'
import { showRuleVersion } from '../rule-version.ts'
import { readKept, type Kept } from './read-rule-versions.ts'

type Asked = { readonly country: string; readonly proposal: RuleProposal; readonly caller: Caller }

/**
 * Publishes what a country demands from a day on. Earlier versions stay as they are, and so does every dossier that was handed in under them. Refuses
 * `regulation.not_found`, `precondition.stale` when somebody published or withdrew since the base was read, and `input.invalid` with all that is wrong.
 */
export async function publishRuleVersion(needs: RuleVersionNeeds, { country, proposal, caller }: Asked): Promise<RuleVersionAnswer> {
  await needs.ruleVersions.lock()
  const kept = await readKept(needs, country)
  const base = acceptedBase(kept, proposal)
  const version = nextNumber(kept.numbers)
  const isInForce = proposal.effectiveFrom <= kept.today
  await needs.ruleVersions.add({
    id: needs.ids.next(), country, version, based_on: base.version, effective_from: proposal.effectiveFrom, note: proposal.note,
    sets: JSON.stringify(proposedSets(base, proposal, { country, version })), author_id: caller.id, author_name: caller.name, author_organization_id: caller.organizationId,
    created_at: needs.clock.now(), took_effect_at: isInForce ? needs.clock.now() : null, withdrawn_at: null, withdrawn_by: null,
  })
  await needs.announce({
    name: 'ruleVersion.published', subject: { type: 'ruleVersion', id: `${country}@${version}`, organizationId: caller.organizationId },
    to: isInForce ? 'in_force' : 'future', data: { country, version, basedOn: base.version, effectiveFrom: proposal.effectiveFrom, note: proposal.note },
  })
  if (isInForce) await announceGivingWay(needs, { country, version: base.version, to: version, organizationId: caller.organizationId })
  return await showKept(needs, { country, number: version }, caller)
}

/** Takes back a version that is not in force yet; the one before it goes on. Refuses `resource.not_found`, `regulation.shipped`, and `state.wrong` from its first day on. */
export async function withdrawRuleVersion(needs: RuleVersionNeeds, { country, number, caller }: { country: string; number: number; caller: Caller }): Promise<RuleVersionAnswer> {
  await needs.ruleVersions.lock()
  const { versions } = await readKept(needs, country)
  const found = versions.find(({ version }) => version.version === number)
  if (found === undefined) throw notFound('ruleVersion')
  if (found.row === undefined) throw new Refusal('regulation.shipped')
  const status = move(ruleVersionLifecycle, found.status, 'withdraw')
  await needs.ruleVersions.withdraw(found.row.id, { at: needs.clock.now(), by: caller.name })
  await needs.announce({
    name: 'ruleVersion.withdraw', subject: { type: 'ruleVersion', id: `${country}@${number}`, organizationId: caller.organizationId }, from: found.status, to: status,
    data: { country, version: number, effectiveFrom: found.version.effectiveFrom },
  })
  return await showKept(needs, { country, number }, caller)
}

/** The version that a proposal starts from, once nothing is wrong with the proposal. Refuses `precondition.stale` and `input.invalid`. */
export function acceptedBase({ pack, today }: Kept, proposal: RuleProposal): PackVersion {
  const base = newestVersion(pack)
  if (base.version !== proposal.baseVersion) throw new Refusal('precondition.stale', { current: base.version })
  const findings = proposalFindings(base, proposal, { country: pack.country, today })
  if (findings.length > 0) throw new Refusal('input.invalid', {}, findings)
  return base
}

type Succession = { readonly country: string; readonly version: number; readonly to: number; readonly organizationId: string }

/** Announces that a version is past: another holds from now on. */
export async function announceGivingWay({ announce }: Pick<RuleVersionNeeds, 'announce'>, { country, version, to, organizationId }: Succession): Promise<void> {
  await announce({
    name: 'ruleVersion.give_way', subject: { type: 'ruleVersion', id: `${country}@${version}`, organizationId },
    from: 'in_force', to: move(ruleVersionLifecycle, 'in_force', 'give_way'), data: { country, version, to },
  })
}

async function showKept(needs: RuleVersionNeeds, { country, number }: { country: string; number: number }, reader: Caller): Promise<RuleVersionAnswer> {
  const found = (await readKept(needs, country)).versions.find(({ version }) => version.version === number)
  if (found === undefined) throw new Error(`Version ${number} of the rules of ${country} was written and cannot be read.`)
  return showRuleVersion(found, reader)
}
