import type { Needs } from './compose.ts'
import { organizationRoutes } from './modules/organizations/index.ts'
import type { AllRoutes } from './platform/http/routes.ts'

/** Every endpoint of the contract and who answers it. */
export const routes: Partial<AllRoutes<Needs>> = {
  ...organizationRoutes,
}
