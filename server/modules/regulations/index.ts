/** What each country demands of whoever wants a number: rule packs as data, versioned, with their sources. */
export type { SoldCountry } from './country-rules.ts'
export { isRegulated, lookUpRegulation, regulationById, regulationsFor, type Sought } from './look-up.ts'
export { mergeDemands, type Demands } from './merge-demands.ts'
export type { RegulationNeeds } from './needs.ts'
export type { AddressScope, DocumentDemand, InformationDemand, Regulation } from './regulation.ts'
export { regulationRoutes } from './routes.ts'
export { rulePacksFrom, type RulePacks } from './rule-packs.ts'
