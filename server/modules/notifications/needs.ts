import type { Core } from '../../kernel/core.ts'
import type { DeskRules } from '../../kernel/desk-rules.ts'
import type { Secrets } from '../../ports/secrets.ts'
import type { Site } from '../../ports/site.ts'
import type { DossierStore } from '../dossiers/index.ts'
import type { InvitationStore, OrganizationStore } from '../organizations/index.ts'
import type { RemarkStore, RequestStore } from '../requests/index.ts'
import type { CaseStore } from '../review/index.ts'
import type { OutboxStore } from './outbox-store.ts'
import type { MessageStore } from './store.ts'

/** What it takes to send e-mails that are written already, and to read them. */
export type SendingNeeds = Core & {
  readonly messages: MessageStore
  readonly invitations: Pick<InvitationStore, 'read'>
  readonly secrets: Secrets
  readonly site: Site
}

/** What this module's operations ask for. */
export type NotificationNeeds = SendingNeeds & {
  readonly outbox: OutboxStore
  readonly rules: DeskRules
  readonly organizations: Pick<OrganizationStore, 'readOrganization' | 'readPerson' | 'personAt'>
  readonly requests: Pick<RequestStore, 'read' | 'linesOf'>
  readonly remarks: Pick<RemarkStore, 'read'>
  readonly cases: Pick<CaseStore, 'ofRequest'>
  readonly dossiers: Pick<DossierStore, 'slotsOf'>
}
