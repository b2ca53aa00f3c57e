import type { regulationEndpoints } from '../../../contract/endpoints/regulations.ts'
import type { ruleVersionEndpoints } from '../../../contract/endpoints/rule-versions.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { RuleVersionNeeds } from './needs.ts'
import { listRegulations } from './operations/list-regulations.ts'
import { lookUpRegulation } from './operations/look-up-regulation.ts'
import { previewRuleVersion } from './operations/preview-rule-version.ts'
import { publishRuleVersion, withdrawRuleVersion } from './operations/publish-rule-version.ts'
import { readRegulations } from './operations/read-regulations.ts'
import { listRuleVersions, readRuleComparison, readRuleVersion } from './operations/read-rule-versions.ts'

export const regulationRoutes: Routes<RuleVersionNeeds, keyof typeof regulationEndpoints | keyof typeof ruleVersionEndpoints> = {
  listRegulations: ({ needs, language }) => listRegulations(needs, { language }),
  readRegulations: ({ needs, params, query, language }) => readRegulations(needs, { country: params.country, on: query.on, language }),
  lookUpRegulation: ({ needs, params, query }) => lookUpRegulation(needs, { ...params, carrier: query.carrier, on: query.on }),
  listRuleVersions: ({ needs, params, caller }) => listRuleVersions(needs, params.country, caller),
  readRuleVersion: ({ needs, params, caller }) => readRuleVersion(needs, { country: params.country, number: params.id }, caller),
  readRuleComparison: ({ needs, params, query, caller }) => readRuleComparison(needs, { ...params, ...query }, caller),
  previewRuleVersion: ({ needs, params, body, language }) => previewRuleVersion(needs, { ...params, proposal: body, language }),
  publishRuleVersion: ({ needs, params, body, caller }) => publishRuleVersion(needs, { ...params, proposal: body, caller }),
  withdrawRuleVersion: ({ needs, params, caller }) => withdrawRuleVersion(needs, { country: params.country, number: params.id, caller }),
}
