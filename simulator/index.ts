/** Carriers you can break. */
export { simulateCarrier, type CarrierSimulator } from './carrier.ts'
export { SimulatedFault } from './fault.ts'
export { profiles } from './profiles.ts'
export type { SimulatorTables } from './tables.ts'
