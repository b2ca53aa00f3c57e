import { carrierRoutes } from '../carriers/routes.ts'
import { dossierRoutes } from '../dossiers/routes.ts'
import { figureRoutes } from '../figures/routes.ts'
import { orderRoutes } from '../orders/routes.ts'
import { preparationRoutes } from '../preparation/routes.ts'
import { invitationRoute, organizationRoutes } from '../organizations/routes.ts'
import { purchaseRoutes } from '../purchase/routes.ts'
import { regulationRoutes } from '../regulations/routes.ts'
import { reviewRoutes } from '../review/routes.ts'
import { inventoryRoutes } from '../inventory/routes.ts'
import { elsewhere, frame, root } from './roots.ts'
import { home } from './home.ts'
import { requestRoutes } from '../requests/routes.ts'
import { signInRoute } from './sign-in-route.ts'

/** Every address of the console. A folder named like a module brings its own (`<folder>/routes.ts`); one line here puts them below the frame. */
export const routes = root.addChildren([
  signInRoute, invitationRoute,
  frame.addChildren([
    home, ...dossierRoutes, ...preparationRoutes, ...purchaseRoutes, ...requestRoutes, ...regulationRoutes, ...reviewRoutes, ...orderRoutes, ...carrierRoutes, ...figureRoutes, ...inventoryRoutes,
    ...organizationRoutes, elsewhere,
  ]),
])
