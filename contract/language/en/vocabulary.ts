import type { Role } from '../../permissions.ts'
import type * as rules from '../../rule-set.ts'
import type { AddressRequirement, AlternativesPolicy, Capability, EndUserType, OwnedNumberType } from '../../vocabulary.ts'

export const numberTypes = {
  mobile: 'mobile', local: 'local', national: 'national', toll_free: 'toll-free', shared_cost: 'shared-cost', short_code: 'short code', alphanumeric: 'sender ID',
} as const satisfies Record<OwnedNumberType, string>

export const endUserTypes = { individual: 'private person', business: 'business', sole_proprietor: 'sole trader' } as const satisfies Record<EndUserType, string>

export const capabilities = { sms: 'SMS', mms: 'MMS', voice: 'voice' } as const satisfies Record<Capability, string>

export const addressRequirements = {
  none: 'no address needed', any: 'an address anywhere', local: 'an address in the country', foreign: 'an address outside the country',
} as const satisfies Record<AddressRequirement, string>

export const alternativesPolicies = {
  choose_for_me: 'Choose for me: the desk takes the nearest number', ask_me: 'Ask me: the desk proposes numbers and waits',
} as const satisfies Record<AlternativesPolicy, string>

/** Where the end user's address must lie. */
export const addressScopes = {
  matches_number_area_code: 'in the area of the number’s prefix',
  same_city_as_number: 'in the city of the number',
  in_country: 'anywhere in the country of the number',
  worldwide: 'anywhere in the world',
  unspecified: 'the source does not say exactly where; an address in the country is safest',
} as const

/** The lines of an address. */
export const addressLines = { street: 'street and number', locality: 'town', region: 'region', postalCode: 'postal code', country: 'country' } as const

/** Who issued a paper. */
export const issuerScopes = {
  local: 'issued in the country of the number (for EU numbers, passports and identity cards of any EU state)',
  any: 'issued anywhere',
} as const

/** What a paper must show. */
export const provenFacts = { company_name: 'the company’s name', business_registration_number: 'the registration number', address: 'the address' } as const satisfies Record<(typeof rules.provenFacts)[number], string>

/** What else a paper must satisfy. */
export const paperConditions = {
  both_sides: 'front and back', company_stamp_or_handwritten_name: 'with the company’s stamp, or the name in handwriting', carrier_template: 'on the carrier’s own form', online_check: 'checked online by the carrier',
} as const satisfies Record<(typeof rules.paperConditions)[number], string>

/** Whose paper it is. */
export const holders = {
  company: { alone: 'the company', of: 'of the company' },
  end_user: { alone: 'the end user', of: 'of the end user' },
  authorized_representative: { alone: 'the authorized representative', of: 'of the authorized representative' },
  purchaser: { alone: 'the purchaser', of: 'of the purchaser' },
  service_activator: { alone: 'the person who activates the service', of: 'of the person who activates the service' },
} as const

/** What a regulation adds to its papers. */
export const flags = {
  action_requirement: 'The end user must take a step with the carrier, for example an identity check.',
  end_user_must_be_physically_present: 'The end user must actually be at the address given.',
  business_use_only: 'For business use only.',
  scanned_documents_only: 'Scans only, no photographs.',
  pdf_only: 'PDF only.',
  requirement_group_mandatory: 'The papers must be approved before the carrier takes an order.',
  same_file_may_fill_many_slots: 'One document may fill several slots.',
} as const

/** How far what a regulation says can be relied on. */
export const confidences = { high: 'high', medium: 'medium', low: 'low' } as const

/** Who has the ball. */
export const waitingOn = { requester: 'the requester', desk: 'the desk', carrier: 'the carrier', nobody: 'nobody' } as const

/** What a number is used by. */
export const uses = { flow: 'flow', campaign: 'campaign' } as const

/** What was expected of a field: formats and types as the API's description names them. */
export const expectations = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object', record: 'an object', null: 'nothing',
  email: 'an e-mail address', uuid: 'a UUID', url: 'an address starting with https://', date: 'a date such as 2026-11-26', datetime: 'a date and time such as 2026-11-26T09:30:00Z',
  e164: 'a number such as +33199001234', past_day: 'today or an earlier day', regex: 'the form given in /openapi.json', stringbool: 'true or false', json_string: 'JSON',
  time_zone: 'a time zone such as Europe/Paris', period: 'a last day that is not before the first', period_too_long: 'a period of two years at most', plain_text: 'text without NUL or incomplete characters',
  present_day: 'today or a later day', day_after_base: 'a day that is not before the first day of the newest version', rule_change: 'at least one difference from the newest version',
  new_in_list: 'something that is not already in the list', known_rule_set: 'rules that the newest version contains', unchanged_rule_set: 'rules that are not changed as well',
  rule_set_without_drafts: 'rules that no draft is derived from', sourced_rule_set: 'rules with a source, of this version, that the draft is derived from',
  rule_source: 'an address or a note', language_tag: 'a language such as en-US', country: 'a country such as FR', short_code: 'the digits of a short code',
  e164_of_country: 'a number of that country such as +33199001234',
} as const

export const roles = {
  requester: 'requester', viewer: 'reader', organization_admin: 'administrator', reviewer: 'reviewer', operator: 'operator',
} as const satisfies Record<Role, string>

/** What each letter of the desk tells, as the title of a choice. */
export const letters = {
  request_submitted: 'A request was received',
  request_passed: 'A request needs no papers and is being ordered',
  request_returned: 'A request needs corrections',
  request_approved: 'The papers of a request are approved',
  choice_needed: 'A number is gone and another has to be chosen',
  request_completed: 'All numbers of a request are active',
  request_partially_completed: 'Some numbers of a request are active',
  request_failed: 'No number could be obtained',
  request_rejected: 'A request was rejected',
  request_cancelled: 'A request was cancelled',
  request_lapsed: 'A request was closed without an answer',
  remark_of_desk: 'The desk has written about a request',
  remark_of_requester: 'A requester has written about one of your cases',
  invitation: 'An invitation to an organization',
  password_changed: 'Your password was changed',
  totp_enabled: 'An authenticator app was set up',
  totp_disabled: 'Your authenticator app was switched off',
  passkey_added: 'A passkey was added',
  passkey_removed: 'A passkey was removed',
  signed_out: 'You were signed out everywhere',
} as const
