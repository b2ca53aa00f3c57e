import type { Desk, Needs } from './compose.ts'
import { organizationRoutes, viewRoutes } from './modules/organizations/index.ts'
import { regulationRoutes } from './modules/regulations/index.ts'
import { carrierRoutes } from './modules/carriers/index.ts'
import { catalogueRoutes } from './modules/catalogue/index.ts'
import { holdRoutes } from './modules/holds/index.ts'
import { dossierRoutes } from './modules/dossiers/index.ts'
import { requestRoutes } from './modules/requests/index.ts'
import { reviewRoutes } from './modules/review/index.ts'
import { orderRoutes } from './modules/orders/index.ts'
import { inventoryRoutes } from './modules/inventory/index.ts'
import { notificationRoutes } from './modules/notifications/index.ts'
import { auditRoutes } from './modules/audit/index.ts'
import { figureRoutes } from './modules/figures/index.ts'
import { searchRoutes } from './modules/search/index.ts'
import { genesysRoutes } from './modules/genesys/index.ts'
import type { AllRoutes } from './platform/http/routes.ts'

/** Every endpoint of the contract and who answers it. */
export function routesOf(desk: Desk): AllRoutes<Needs> {
  return {
    ...organizationRoutes(desk.world),
    ...viewRoutes,
    ...regulationRoutes,
    ...carrierRoutes(desk.carriers),
    ...catalogueRoutes,
    ...holdRoutes,
    ...dossierRoutes,
    ...requestRoutes,
    ...reviewRoutes,
    ...orderRoutes,
    ...inventoryRoutes,
    ...notificationRoutes,
    ...auditRoutes,
    ...figureRoutes,
    ...searchRoutes,
    ...genesysRoutes,
  }
}
