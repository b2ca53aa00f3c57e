import { caseLifecycle } from './review-case.ts'
import { documentLifecycle } from './document.ts'
import { dossierLifecycle, slotLifecycle } from './dossier.ts'
import { holdLifecycle } from './hold.ts'
import { invitationLifecycle } from './invitation.ts'
import { messageLifecycle } from './message.ts'
import { numberLifecycle } from './number.ts'
import { offerLifecycle } from './offer.ts'
import { orderLifecycle, orderLineLifecycle, purchaseLifecycle } from './order.ts'
import { ruleVersionLifecycle } from './rule-version.ts'
import { requestLifecycle, requestLineLifecycle } from './request.ts'

/** Every workflow of the desk, in the order of the main job. */
export const lifecycles = [
  offerLifecycle,
  holdLifecycle,
  dossierLifecycle,
  slotLifecycle,
  documentLifecycle,
  requestLifecycle,
  requestLineLifecycle,
  caseLifecycle,
  orderLifecycle,
  orderLineLifecycle,
  purchaseLifecycle,
  numberLifecycle,
  messageLifecycle,
  ruleVersionLifecycle,
  invitationLifecycle,
] as const

export {
  caseLifecycle,
  documentLifecycle,
  dossierLifecycle,
  holdLifecycle,
  invitationLifecycle,
  messageLifecycle,
  numberLifecycle,
  offerLifecycle,
  orderLifecycle,
  orderLineLifecycle,
  purchaseLifecycle,
  requestLifecycle,
  requestLineLifecycle,
  ruleVersionLifecycle,
  slotLifecycle,
}
