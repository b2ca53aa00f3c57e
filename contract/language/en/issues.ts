import type { IssueCode } from '../../refusals.ts'

/** What is wrong with one field, and how to mend it: one sentence or two. `demand` is the code of a document kind or a piece of information. */
export const issues = {
  'field.missing': 'This value is missing.',
  'field.invalid': 'This value cannot be used. Expected: {{expected, expectation}}.',
  'field.unknown': 'There is no such field here: {{field}}. Leave it out.',
  'field.too_long': 'This is too long or too large: at most {{limit}}.',
  'field.too_short': 'This is too short or too small: at least {{limit}}.',
  'field.not_allowed': 'This field cannot be sent here.',

  'pattern.invalid': 'A pattern is made of digits, “?” for any one digit, and letters of the telephone keypad.',
  'pattern.other_country': 'This begins with the code of another country: here numbers begin with +{{code}}. Leave the code out, or search in that country.',

  'offer.regulated': '{{number}} needs papers: request it rather than buy it.',
  'offer.unavailable': '{{number}} is no longer for sale.',
  'offer.unknown': 'No offer has this identifier.',

  'hold.lost': '{{number}} is no longer held for you. Take it out, or hold another one.',
  'hold.unknown': 'None of your holds has this identifier.',
  'hold.country_mismatch': '{{number}} is not a number of {{country, country}}.',
  'hold.type_mismatch': '{{number}} is not of the dossier’s number type: {{numberType, numberType}}.',
  'hold.type_mixed': '{{number}} is of another type than the rest: {{numberType, numberType}}.',
  'hold.carrier_not_covered': '{{number}} comes from {{carrier}}, whose demands this dossier does not answer.',

  'numbers.missing': 'A request needs at least one number that you hold.',
  'dossier.missing': 'These numbers need a dossier.',
  'dossier.under_way': 'This dossier is with the desk for another request. Choose another one, or wait until that one is decided.',
  'alternatives.missing': 'Say what the desk should do if a number is gone: choose for you, or ask you.',
  'contact.missing': 'The desk needs an e-mail address to write to.',

  'information.missing': 'Missing information: {{demand, demand}}.',
  'information.invalid': 'This is not in the expected format: {{demand, demand}}.',
  'address.missing': 'The end user’s address is missing.',
  'address.line_missing': 'Missing in the address: {{line, addressLine}}.',
  'address.country_mismatch': 'The address must be in {{country, country}}.',
  'address.po_box': 'A PO box is not accepted: give the street address.',

  'document.missing': 'Missing document: {{demand, demand}}.',
  'document.refused': 'Refused document: {{demand, demand}}. {{reason, reason}}',
  'document.too_old': 'Document too old: {{demand, demand}}. It may be at most {{months, months}} old on the day you submit.',
  'document.expired': 'Expired document: {{demand, demand}}. Upload one that is still valid.',
  'document.issue_date_missing': 'Say when it was issued: {{demand, demand}}.',
  'document.kind_missing': 'Say which paper it is: {{demand, demand}}.',
  'document.kind_not_accepted': 'This paper is not accepted here: {{demand, demand}}. Accepted: {{accepted, papers}}.',
  'document.not_pdf': 'Only a PDF is accepted here: {{demand, demand}}.',
  'end_user.not_allowed': 'Such numbers are no longer available to this kind of end user: {{endUserType, endUserType}}.',

  'verdict.missing': 'No verdict yet: {{demand, demand}}.',
  'choice.not_offered': 'This number was not proposed for this request.',
  'choice.too_many': 'More numbers are chosen than need replacing: at most {{limit}}.',
} as const satisfies Record<IssueCode, string>
