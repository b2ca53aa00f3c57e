import type { Routes } from '../../platform/http/routes.ts'
import type { RegulationNeeds } from './needs.ts'
import { listRegulations } from './operations/list-regulations.ts'
import { lookUpRegulation } from './operations/look-up-regulation.ts'
import { readRegulations } from './operations/read-regulations.ts'

export const regulationRoutes: Routes<RegulationNeeds, 'listRegulations' | 'readRegulations' | 'lookUpRegulation'> = {
  listRegulations: ({ needs, language }) => listRegulations(needs, { language }),
  readRegulations: ({ needs, params, query, language }) => readRegulations(needs, { country: params.country, on: query.on, language }),
  lookUpRegulation: ({ needs, params, query }) => lookUpRegulation(needs, { ...params, carrier: query.carrier, on: query.on }),
}
