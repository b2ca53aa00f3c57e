import type { ColumnType, Generated, Insertable, JSONColumnType, Selectable, Updateable } from 'kysely'
import type { CaseStatus } from '../../../contract/lifecycles/review-case.ts'
import type { DocumentStatus } from '../../../contract/lifecycles/document.ts'
import type { DossierStatus, SlotStatus } from '../../../contract/lifecycles/dossier.ts'
import type { HoldStatus } from '../../../contract/lifecycles/hold.ts'
import type { InvitationStatus } from '../../../contract/lifecycles/invitation.ts'
import type { MessageStatus } from '../../../contract/lifecycles/message.ts'
import type { NumberStatus } from '../../../contract/lifecycles/number.ts'
import type { OfferStatus } from '../../../contract/lifecycles/offer.ts'
import type { OrderLineStatus, OrderStatus, PurchaseStatus } from '../../../contract/lifecycles/order.ts'
import type { RequestLineStatus, RequestStatus } from '../../../contract/lifecycles/request.ts'
import type { ViewPage } from '../../../contract/endpoints/views.ts'
import type { Address } from '../../../contract/endpoints/dossiers.ts'
import type { IdentityDivision, NumberOrigin } from '../../../contract/endpoints/inventory.ts'
import type { Compliance, SupportedContent } from '../../../contract/genesys/numbers.ts'
import type { AddressRequirement, AlternativesPolicy, CarrierKind, EndUserType, Language, MediaType, NumberType, OwnedNumberType, PreparationStep, RemarkSide } from '../../../contract/vocabulary.ts'
import type { News } from '../../../contract/letters.ts'
import type { Licence } from '../../../contract/licences.ts'
import type { Reason } from '../../../contract/reasons.ts'
import type { PackRules, RuleSet } from '../../../contract/rule-set.ts'
import type { Role } from '../../../contract/permissions.ts'

/** Calendar days travel as `YYYY-MM-DD` strings (platform/database/connect.ts tells the driver so); instants as Dates. */
type Day = string
/** Arrays of jsonb are sent as JSON text. */
type JsonOf<T> = ColumnType<T, string, string>

type Owned = { id: string; organization_id: string }

export type Tables = {
  organizations: {
    id: string; name: string; kind: 'customer' | 'desk'; licence: Licence; country: string; language: Language; time_zone: string
    revision: Generated<number>; created_at: Date
  }
  people: Owned & {
    name: string; email: string; language: Language | null; roles: Role[]; grants: Generated<string[]>; password_hash: string
    unwanted_letters: Generated<News[]>; disabled_at: Date | null; revision: Generated<number>; created_at: Date
  }
  sessions: Owned & { person_id: string; token_hash: Buffer; user_agent: string | null; created_at: Date; last_seen_at: Date; proved_at: Date; expires_at: Date }
  clients: Owned & { name: string; secret_hash: string; grants: string[]; created_at: Date; revoked_at: Date | null }
  access_tokens: { token_hash: Buffer; organization_id: string; client_id: string; expires_at: Date }
  rule_versions: {
    id: string; country: string; version: number; based_on: number; effective_from: Day; sets: JsonOf<RuleSet[]>; note: string
    author_id: string; author_name: string; author_organization_id: string; created_at: Date
    took_effect_at: Date | null; withdrawn_at: Date | null; withdrawn_by: string | null
  }
  rule_revision: { only_one: Generated<boolean>; revision: number }
  installation: { only_one: Generated<boolean>; secret_check: Buffer }
  sign_in_failures: { id: string; subject_hash: Buffer; at: Date }
  totp_secrets: { person_id: string; organization_id: string; secret: Buffer; confirmed_at: Date | null; last_step: Generated<number>; created_at: Date }
  recovery_codes: { code_hash: Buffer; organization_id: string; person_id: string }
  passkeys: Owned & {
    person_id: string; name: string; credential_id: Buffer; public_key: Buffer; counter: number; transports: string[]; backed_up: boolean
    created_at: Date; last_used_at: Date | null
  }
  challenges: {
    challenge_hash: Buffer; purpose: 'second_factor' | 'passkey_creation' | 'passkey_use' | 'passkey_proof'; organization_id: string | null; person_id: string | null; expires_at: Date
  }
  invitations: Owned & {
    email: string; roles: Role[]; language: Language; status: InvitationStatus; token_hash: Buffer; times_sent: Generated<number>; invited_by: string
    person_id: string | null; created_at: Date; sent_at: Date; expires_at: Date
  }

  events: Owned & {
    sequence: ColumnType<number, never, never>; name: string; subject_type: string; subject_id: string; from_status: string | null; to_status: string | null
    actor_kind: 'person' | 'client' | 'clock' | 'carrier' | 'system'; actor_id: string | null; actor_name: string
    data: JSONColumnType<Record<string, unknown>>; at: Date
  }
  outbox: { event_sequence: number; organization_id: string; attempts: Generated<number>; next_attempt_at: Date; last_error: string | null }
  idempotency_keys: {
    organization_id: string; actor_id: string; key: string; request_hash: Buffer; status: number | null; answer: Buffer | null; created_at: Date
  }

  carriers: {
    id: string; name: string; kind: CarrierKind; rules: PackRules; failing: Generated<boolean>; last_answer_at: Date | null; stock_read_at: Date | null; created_at: Date
    failing_since: Date | null; last_failure_at: Date | null; last_failure: string | null
  }
  carrier_hours: { carrier_id: string; hour: Date; answered: Generated<number>; failed: Generated<number>; slow: Generated<number>; slowest_ms: Generated<number> }
  offers: {
    id: string; carrier_id: string; e164: string; national: string; country: string; number_type: NumberType
    area_code: string | null; region: string | null; locality: string | null; region_key: string | null; locality_key: string | null; sms: boolean; mms: boolean; voice: boolean
    address_requirement: AddressRequirement; price_minor: number; setup_minor: number; currency: string; status: OfferStatus; status_changed_at: Date
  }
  holds: Owned & {
    offer_id: string; request_id: string | null; status: HoldStatus; held_until: Date; kept_by: Generated<'desk' | 'carrier'>
    created_by: string; created_at: Date; ended_at: Date | null
  }

  documents: Owned & { name: string; media_type: MediaType; bytes: number; sha256: string; status: DocumentStatus; uploaded_by: string; uploaded_at: Date }
  dossiers: Owned & {
    name: string; country: string; number_type: NumberType; end_user_type: EndUserType; carriers: string[]; revision: Generated<number>
    created_by: string; created_at: Date
  }
  dossier_versions: Owned & {
    dossier_id: string; number: number; status: DossierStatus; information: JsonOf<Record<string, string | number>>
    address: JsonOf<Address> | null; regulations: JsonOf<string[]>
    submitted_at: Date | null; decided_at: Date | null; expires_on: Day | null; created_at: Date
  }
  /** A view: the version of each dossier that counts for the numbers behind which it stands. */
  dossier_standings: { organization_id: string; dossier_id: string; name: string; status: DossierStatus; expires_on: Day | null }
  dossier_slots: {
    organization_id: string; version_id: string; slot: string; status: SlotStatus; document_id: string | null; paper: string | null
    issued_on: Day | null; expires_on: Day | null; reason: Reason | null; note: string | null; judged_by: string | null; judged_at: Date | null
  }

  requests: Owned & {
    reference: string; status: RequestStatus; country: string; number_type: NumberType | null; dossier_id: string | null; dossier_version_id: string | null
    alternatives: AlternativesPolicy | null; contact_email: string | null; note: string | null; step: PreparationStep | null; revision: Generated<number>
    created_by: string; created_at: Date; submitted_by: string | null; submitted_at: Date | null
    expected_by: Day | null; clock_paused_at: Date | null; business_days_left: number | null
    choice_deadline: Date | null; answer_deadline: Date | null; reason: Reason | null; desk_note: string | null; closed_at: Date | null
  }
  request_lines: Owned & {
    request_id: string; position: number; offer_id: string; hold_id: string | null; replaces_line_id: string | null
    status: RequestLineStatus; reason: Reason | null; created_at: Date
  }
  remarks: Owned & {
    request_id: string; number: number; side: RemarkSide; author_id: string; author_kind: 'person' | 'client'; author_name: string; body: string; created_at: Date
  }
  remark_markers: { organization_id: string; request_id: string; reader_id: string; side: RemarkSide; number: number; read_at: Date }
  cases: Owned & {
    request_id: string; status: CaseStatus; assignee_id: string | null; assignee_name: string | null; due_on: Day | null
    reason: Reason | null; note: string | null; revision: Generated<number>; opened_at: Date; decided_by: string | null; decided_at: Date | null
  }
  case_notes: Owned & { case_id: string; author_id: string; author_name: string; body: string; at: Date }

  purchases: Owned & { status: PurchaseStatus; created_by: string; created_at: Date }
  orders: Owned & {
    carrier_id: string; request_id: string | null; purchase_id: string | null; dossier_version_id: string | null; status: OrderStatus; idempotency_key: string
    carrier_order_id: string | null; attempts: Generated<number>; next_attempt_at: Date | null; carrier_said: string | null; created_by: string; created_at: Date
    last_answer_at: Date | null; not_before: Date | null; denied_since: Date | null; settled_at: Date | null
  }
  order_words: Owned & {
    order_id: string; kind: 'answer' | 'unknown' | 'fault' | 'retry' | 'settle'; said: string | null
    speaker_kind: 'person' | 'client' | 'clock' | 'carrier' | 'system'; speaker_name: string; times: Generated<number>; first_at: Date; last_at: Date
  }
  order_lines: Owned & { order_id: string; offer_id: string; request_line_id: string | null; status: OrderLineStatus; reason: Reason | null }
  numbers: Owned & {
    e164: string; country: string; number_type: OwnedNumberType; sms: boolean; mms: boolean; voice: boolean; origin: Generated<NumberOrigin>
    carrier_id: string | null; offer_id: string | null; order_line_id: string | null; integration_id: string | null; address_id: string | null
    supported_content: JsonOf<SupportedContent> | null; compliance: JsonOf<Compliance> | null
    resolves_identities: Generated<boolean>; identity_division: JsonOf<IdentityDivision> | null
    request_id: string | null; purchase_id: string | null; dossier_id: string | null; status: NumberStatus; price_minor: number; currency: string
    label: string | null; used_by: ColumnType<{ kind: 'flow' | 'campaign'; name: string }[], string | undefined, string>
    words: ColumnType<string, never, never>; listed_at: ColumnType<Date, never, never>; renewal_day: ColumnType<number, never, never>; carrier_key: ColumnType<string, never, never>; changed_at: Date
    purchased_at: Date | null; quarantined_until: Date | null; next_attempt_at: Date | null; attempts: Generated<number>
    revision: Generated<number>; created_at: Date
  }
  addresses: Owned & {
    name: string; street: string; locality: string; region: string; postal_code: string; country: string; validated: boolean; created_at: Date
  }
  number_counts: { organization_id: string; status: NumberStatus; country: string; number_type: OwnedNumberType; carrier_id: string; numbers: number }
  saved_views: Owned & { owner_id: string; page: ViewPage; name: string; query: string; revision: Generated<number>; created_at: Date }
  messages: Owned & {
    request_id: string | null; invitation_id: string | null; cause_event_id: string; template: string; recipient: string; language: Language; subject: string; body: string
    status: MessageStatus; attempts: Generated<number>; next_attempt_at: Date | null; last_error: string | null; created_at: Date; sent_at: Date | null
  }
}

export type RowOf<T extends keyof Tables> = Selectable<Tables[T]>
export type NewRowOf<T extends keyof Tables> = Insertable<Tables[T]>
export type ChangeOf<T extends keyof Tables> = Updateable<Tables[T]>
