/**
 * Every "no" the desk can say, with its HTTP status. The sentence (what happened) and the way out (what to do) stand in
 * language/<language>/refusals.ts, one for every code in every language; the compiler misses none.
 */
export const refusals = {
  // what was sent
  'input.malformed': 400,
  'input.invalid': 400,
  'input.too_large': 413,
  'input.media_type': 415,
  'cursor.invalid': 400,
  'pattern.invalid': 400,
  'route.unknown': 404,
  'resource.not_found': 404,
  'idempotency.key_invalid': 400,
  'idempotency.key_reused': 422,
  'precondition.missing': 428,
  'precondition.stale': 412,
  'state.wrong': 409,

  // who asks
  'sign_in.required': 401,
  'sign_in.other_site': 403,
  'sign_in.wrong': 401,
  'sign_in.too_many': 429,
  'sign_in.second_factor_needed': 401,
  'sign_in.challenge_gone': 401,
  'sign_in.code_wrong': 401,
  'live.too_many': 429,
  'person.required': 403,
  'permission.missing': 403,
  'licence.missing': 403,
  'licence_and_permission.missing': 403,
  'grant.above_own': 403,

  // organizations
  'people.email_taken': 409,
  'people.last_admin': 409,
  'view.name_taken': 409,
  'view.limit_reached': 409,
  'password.wrong': 422,
  'proof.needed': 403,
  'code.wrong': 422,
  'totp.active': 409,
  'totp.inactive': 409,
  'passkey.not_verified': 422,
  'passkey.known': 409,
  'passkey.limit_reached': 409,
  'invitation.under_way': 409,
  'invitation.over': 410,
  'letter.needed': 422,

  // regulations and catalogue
  'regulation.not_found': 404,
  'regulation.shipped': 409,
  'offer.regulated': 422,
  'offer.unavailable': 409,
  'hold.taken': 409,
  'hold.limit_reached': 409,
  'carrier.not_simulated': 409,

  // dossiers
  'dossier.incomplete': 422,
  'dossier.busy': 409,
  'dossier.end_user_not_allowed': 422,
  'document.missing': 400,
  'document.empty': 422,
  'document.too_large': 413,
  'document.type_not_accepted': 415,
  'document.not_usable': 409,
  'document.in_use': 409,
  'address.unusable': 422,
  'address.in_use': 409,

  // requests and review
  'request.incomplete': 422,
  'request.country_mismatch': 422,
  'request.type_mismatch': 422,
  'request.dossier_mismatch': 422,
  'request.hold_lost': 409,
  'choice.not_offered': 422,
  'remark.too_late': 409,
  'case.own_request': 403,
  'case.claimed_by_another': 409,
  'case.assignee_no_reviewer': 422,
  'case.assignee_own_request': 422,
  'case.verdict_missing': 422,
  'case.nothing_refused': 422,

  // orders
  'order.not_denied': 409,

  // inventory
  'number.in_use': 409,
  'number.quarantine_over': 409,
  'number.requires_request': 409,
  'number.known': 409,
  'number.carried': 409,
  'number.no_mms': 409,

  // the desk itself
  'desk.database_away': 503,
  'desk.disk_full': 503,
  'desk.busy': 503,
  'desk.bug': 500,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof refusals

/** What is wrong with one field: the codes of `errors[]` in a problem answer, each with a JSON pointer. */
export const issueCodes = [
  'field.missing', 'field.invalid', 'field.unknown', 'field.too_long', 'field.too_short', 'field.not_allowed',
  'pattern.invalid', 'pattern.other_country',
  'offer.regulated', 'offer.unavailable', 'offer.unknown',
  'hold.lost', 'hold.unknown', 'hold.country_mismatch', 'hold.type_mismatch', 'hold.type_mixed', 'hold.carrier_not_covered',
  'numbers.missing', 'dossier.missing', 'dossier.under_way', 'alternatives.missing', 'contact.missing',
  'information.missing', 'information.invalid', 'address.missing', 'address.line_missing', 'address.country_mismatch', 'address.po_box',
  'document.missing', 'document.refused', 'document.too_old', 'document.expired', 'document.issue_date_missing', 'document.kind_missing',
  'document.kind_not_accepted', 'document.not_pdf', 'end_user.not_allowed',
  'verdict.missing',
  'choice.not_offered', 'choice.too_many',
] as const
export type IssueCode = (typeof issueCodes)[number]
