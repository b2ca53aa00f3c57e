import type { Reason } from '../../reasons.ts'

/** Why something was refused, and how to mend it, as the requester reads it. */
export type ReasonWords = { readonly sentence: string; readonly fix: string }

export const reasons = {
  document_unreadable: { sentence: 'The document cannot be read clearly.', fix: 'Scan or photograph it again: sharp, well lit, all edges in the picture.' },
  document_redacted: { sentence: 'Parts of the document are covered or blacked out.', fix: 'Upload it whole, with nothing hidden.' },
  document_sides_missing: { sentence: 'A side or a page of the document is missing.', fix: 'Put front and back, or all pages, into one PDF or picture.' },
  document_expired: { sentence: 'The document has expired.', fix: 'Upload one that is still valid.' },
  document_too_old: { sentence: 'The document was issued too long ago.', fix: 'Ask for a recent copy and upload that.' },
  document_wrong_kind: { sentence: 'This is not the document that was asked for.', fix: 'Look at the accepted papers beside the demand and upload one of them.' },
  document_infected: { sentence: 'The document contains malware and was set aside unopened.', fix: 'Make a new scan on a clean computer and upload that.' },
  document_encrypted: { sentence: 'The document is protected by a password.', fix: 'Save it without a password and upload it again.' },
  name_mismatch: { sentence: 'The name on the document is not the name in the dossier.', fix: 'Correct the name in the dossier, or upload a document in that name.' },
  address_mismatch: {
    sentence: 'The address on the document is not the address in the dossier.',
    fix: 'Correct the address in the dossier, or upload a document that shows it.',
  },
  address_out_of_area: { sentence: 'The address lies outside the area where these numbers may be used.', fix: 'Give an address in that area, or choose numbers of your own area.' },
  address_po_box: { sentence: 'The address is a PO box or a virtual office.', fix: 'Give the street address where the end user is actually based.' },
  registration_number_mismatch: {
    sentence: 'The registration number on the document is not the one in the dossier.',
    fix: 'Correct the number in the dossier, or upload the extract of this company.',
  },
  tax_id_mismatch: { sentence: 'The tax number on the document is not the one in the dossier.', fix: 'Correct the number in the dossier, or upload the right tax document.' },
  representative_mismatch: {
    sentence: 'Nothing shows that the person named represents the company.',
    fix: 'Name a representative who appears in the register, or add a power of attorney.',
  },
  representative_underage: { sentence: 'The person named is under age.', fix: 'Name a representative who is an adult.' },

  website_unrelated: { sentence: 'The website does not seem to belong to the end user.', fix: 'Give the end user’s own website, or say in a note how the two belong together.' },
  email_not_work_domain: { sentence: 'The e-mail address is not one of the company’s.', fix: 'Give an address at the company’s own domain.' },
  phone_not_e164: { sentence: 'The contact number is not in international form.', fix: 'Write it with + and the country code, for example +33 1 99 00 12 34.' },
  field_missing: { sentence: 'A piece of information is missing.', fix: 'Fill in what the note names and submit again.' },
  use_case_insufficient: {
    sentence: 'The use of the numbers is not described precisely enough.',
    fix: 'Say who receives which messages, how often, and how they agreed to it.',
  },
  end_user_type_not_allowed: { sentence: 'Such numbers are not available to this kind of end user.', fix: 'Choose another end user, or numbers of another type.' },
  business_use_only: { sentence: 'These numbers are for business use only.', fix: 'Make the request for a business, with its papers.' },
  reseller_not_allowed: { sentence: 'These numbers may not be resold.', fix: 'Make the request in the name of the organization that will use them.' },
  regulation_changed: { sentence: 'The regulation changed after the dossier was filled in.', fix: 'Add what the dossier now shows as missing and submit again.' },
  duplicate_request: { sentence: 'The same request is already under way.', fix: 'Follow the earlier request; nothing more is needed.' },
  fraud_suspected: { sentence: 'The papers could not be trusted.', fix: 'Write to the desk if you think this is a mistake.' },

  number_gone: { sentence: 'The carrier no longer has this number.', fix: 'Search for another number and request it.' },
  hold_expired: { sentence: 'The number was no longer held for you.', fix: 'Search again and hold the number, if it is still there.' },
  area_sold_out: { sentence: 'The carrier has no number left in this area.', fix: 'Try a neighbouring area or another type of number.' },
  carrier_error: { sentence: 'The carrier refused the order without a usable reason.', fix: 'The desk follows it up with the carrier; you can also request another number.' },
  carrier_timeout: { sentence: 'The carrier did not answer in time.', fix: 'Request the number again a little later.' },
  answer_overdue: { sentence: 'No answer came in time.', fix: 'Make a new request: your dossier is kept for it.' },
  cancelled_by_requester: { sentence: 'You cancelled it.', fix: 'Make a new request if you need the number after all.' },
} as const satisfies Record<Reason, ReasonWords>
