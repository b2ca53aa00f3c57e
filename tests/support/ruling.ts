import type { Client } from '../../contract/client.ts'
import { nameOfSet, type RuleSet } from '../../contract/rule-set.ts'
import type { SentBodyOf } from '../../contract/endpoint.ts'
import type { Endpoints } from '../../contract/endpoints/index.ts'

type Proposal = SentBodyOf<Endpoints['publishRuleVersion']>
export const frenchNational = 'national/business/telnyx'

/** One set of the newest version, as it would be sent back. */
export async function statedSet(client: Client, country: string, name: string): Promise<RuleSet> {
  const { items } = (await client.listRuleVersions({ params: { country } })).body
  const newest = items.find(({ status }) => status !== 'withdrawn')
  const { sets } = (await client.readRuleVersion({ params: { country, id: newest?.version ?? 1 } })).body
  const found = sets.find((set) => nameOfSet(set) === name)
  if (found === undefined) throw new Error(`The rules of ${country} have no set ${name}.`)
  const { id: _, status: __, slots: ___, ...stated } = found
  return stated
}

/** French national numbers for businesses: a VAT number asked for, and no proof of address any more. */
export async function vatProposal(client: Client, change: Partial<Proposal> = {}): Promise<Proposal> {
  const set = await statedSet(client, 'FR', frenchNational)
  return {
    baseVersion: 1, effectiveFrom: '2026-12-01', note: 'The regulator asks for the VAT number now.',
    sets: [{ ...set, information: [...set.information, 'vat_number'], documents: set.documents.filter(({ kind }) => kind !== 'proof_of_address') }], ...change,
  }
}
