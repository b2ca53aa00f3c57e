/** The companies numbers come from: coverage and health. */
export { forgetHours } from './jobs/forget-hours.ts'
export type { CarrierNeeds } from './needs.ts'
export { recordCall } from './operations/record-call.ts'
export { registerCarriers } from './operations/register-carriers.ts'
export { watchCarriers } from './operations/watch-carriers.ts'
export { carriersOf, type Carriers } from './registry.ts'
export { carrierRoutes } from './routes.ts'
export { carrierStore, type CarrierRow, type CarrierStore } from './store.ts'
