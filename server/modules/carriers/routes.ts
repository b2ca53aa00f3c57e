import type { Routes } from '../../platform/http/routes.ts'
import type { CarrierNeeds } from './needs.ts'
import { listCarriers, readCarrier } from './operations/list-carriers.ts'
import { steerSimulation } from './operations/steer-simulation.ts'
import type { Carriers } from './registry.ts'

/** Steering calls a carrier, outside of any transaction: the carriers are handed in. */
export function carrierRoutes(carriers: Carriers): Routes<CarrierNeeds, 'listCarriers' | 'readCarrier' | 'steerSimulation'> {
  return {
    listCarriers: ({ needs }) => listCarriers(needs),
    readCarrier: ({ needs, params, query }) => readCarrier(needs, { ...params, ...query }),
    steerSimulation: { outside: ({ work, caller, params, body }) => steerSimulation({ carriers, work }, { carrierId: params.id, steering: body, caller }) },
  }
}
