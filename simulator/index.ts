/** Carriers you can break. */
export { simulateCarriers, type SimulatorWorld } from './simulate-carriers.ts'
