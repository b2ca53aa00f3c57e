/** Who they are, what licence they hold, who may do what. */
export { admit, unlocksSms, usablePermissions } from './access.ts'
export type { OrganizationNeeds } from './needs.ts'
export { identityStore } from './identity-store.ts'
export { organizationStore, type OrganizationRow, type OrganizationStore, type PersonRow } from './store.ts'
export { authenticate, glance, grantToken } from './operations/authenticate-caller.ts'
export { staffWhoMay } from './operations/list-staff.ts'
export { organizationRoutes } from './routes.ts'
export { forgetExpired } from './jobs/forget-expired.ts'
