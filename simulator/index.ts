/** Carriers you can break. */
export { simulateCarrier } from './carrier.ts'
export { profiles } from './profiles.ts'
export type { SimulatorTables } from './tables.ts'
