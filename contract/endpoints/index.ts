import { catalogueEndpoints } from './catalogue.ts'
import { dossierEndpoints } from './dossiers.ts'
import { figureEndpoints } from './figures.ts'
import { historyEndpoints } from './history.ts'
import { holdEndpoints } from './holds.ts'
import { identityEndpoints } from './identity.ts'
import { inventoryEndpoints } from './inventory.ts'
import { invitationEndpoints } from './invitations.ts'
import { notificationEndpoints } from './notifications.ts'
import { orderEndpoints } from './orders.ts'
import { organizationEndpoints } from './organizations.ts'
import { regulationEndpoints } from './regulations.ts'
import { remarkEndpoints } from './remarks.ts'
import { requestEndpoints } from './requests.ts'
import { reviewEndpoints } from './review.ts'
import { ruleVersionEndpoints } from './rule-versions.ts'
import { searchEndpoints } from './search.ts'
import { viewEndpoints } from './views.ts'

/** The whole of API v1, by name. */
export const endpoints = {
  ...organizationEndpoints,
  ...viewEndpoints,
  ...identityEndpoints,
  ...invitationEndpoints,
  ...regulationEndpoints,
  ...ruleVersionEndpoints,
  ...catalogueEndpoints,
  ...holdEndpoints,
  ...dossierEndpoints,
  ...requestEndpoints,
  ...remarkEndpoints,
  ...reviewEndpoints,
  ...orderEndpoints,
  ...inventoryEndpoints,
  ...notificationEndpoints,
  ...historyEndpoints,
  ...figureEndpoints,
  ...searchEndpoints,
} as const

export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints
