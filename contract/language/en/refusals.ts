import type { RefusalCode } from '../../refusals.ts'
import { ruleRefusals } from './rule-refusals.ts'
import { identityRefusals } from './identity-refusals.ts'

/** What a "no" says: a title that never varies, what happened and what was kept, and what to do now. */
export type RefusalWords = { readonly title: string; readonly happened: string; readonly fix: string }

export const refusals = {
  'input.malformed': {
    title: 'Not valid JSON',
    happened: 'What was sent is not valid JSON, so the desk could not read it. Nothing was changed.',
    fix: 'Check the JSON and send it again.',
  },
  'input.invalid': {
    title: 'Some values cannot be used',
    happened: 'Some of the values that were sent cannot be used. Nothing was changed.',
    fix: 'Correct each value named in “errors” and send everything again.',
  },
  'input.too_large': {
    title: 'Too much at once',
    happened: 'What was sent is larger than the desk accepts in one call. Nothing was changed.',
    fix: 'Send less at once; papers go up one by one, each up to 20 MB.',
  },
  'input.media_type': {
    title: 'Media type not accepted',
    happened: 'What was sent has a Content-Type that this address does not accept. Nothing was changed.',
    fix: 'Send application/json, or multipart/form-data where a paper is uploaded.',
  },
  'cursor.invalid': {
    title: 'Unknown place in the list',
    happened: 'The cursor does not come from this list, so the desk cannot tell which page comes next.',
    fix: 'Start again without a cursor, then use each page’s nextCursor with the same sort order.',
  },
  'pattern.invalid': {
    title: 'Pattern not understood',
    happened: 'The pattern contains something other than digits, keypad letters and “?”.',
    fix: 'Use digits, “?” for any one digit, or letters as on a telephone keypad, then search again.',
  },
  'route.unknown': {
    title: 'No such address',
    happened: 'The desk has nothing at this address, or does not know this method there.',
    fix: 'Compare address and method with /openapi.json.',
  },
  'resource.not_found': {
    title: 'Not found',
    happened: 'The desk cannot find {{noun, the}} you named: it does not exist, or you may not see it.',
    fix: 'Check the identifier, and that you are signed in to the right organization.',
  },
  'idempotency.key_invalid': {
    title: 'Idempotency-Key not usable',
    happened: 'The Idempotency-Key is empty, too long or contains characters that are not allowed. Nothing was created.',
    fix: 'Send a key of 1 to 255 printable ASCII characters; a fresh UUID works well.',
  },
  'idempotency.key_reused': {
    title: 'Idempotency-Key already used',
    happened: 'This Idempotency-Key was used before with different contents. The first result stands; nothing new was created.',
    fix: 'For something new, send a new key; to repeat the earlier call, send exactly what you sent then.',
  },
  'precondition.missing': {
    title: 'If-Match missing',
    happened: 'Two people can edit this at once, so a change must say which state it starts from. Nothing was changed.',
    fix: 'Read it again and send its ETag in If-Match with your change.',
  },
  'precondition.stale': {
    title: 'Changed in the meantime',
    happened: 'Someone changed this after you read it. Their change was kept; yours was not applied.',
    fix: 'Read it again, make your change to what is there now, and send it with the new ETag.',
  },
  'state.wrong': {
    title: 'Not possible in this state',
    happened: 'The desk cannot {{event, verb}} {{noun, this}} now, because its state is “{{status, status}}”. Nothing was changed.',
    fix: 'Read it again. What can happen next: {{possible, verbs}}.',
  },

  ...identityRefusals,

  ...ruleRefusals,
  'offer.regulated': {
    title: 'These numbers need papers',
    happened: 'At least one of these numbers is regulated and cannot be bought directly. Nothing was bought, and nothing will be charged.',
    fix: 'Hold the numbers, fill a dossier and submit a request; buy the unregulated ones on their own.',
  },
  'offer.unavailable': {
    title: 'No longer available',
    happened: 'At least one of these numbers is no longer for sale: it was taken, or its carrier withdrew it. Nothing was bought or held in its place.',
    fix: 'Leave it out, or search again for another one.',
  },
  'hold.taken': {
    title: 'Already held',
    happened: 'This number is already held. Only one organization can hold a number, and someone was quicker.',
    fix: 'Choose another number; this one comes back into the search if its hold ends.',
  },
  'hold.limit_reached': {
    title: 'Too many holds',
    happened: 'Your organization would hold more than {{limit}} numbers at once. Nothing more was held; the holds you have stay.',
    fix: 'Release numbers you no longer want, or submit the request that uses them.',
  },
  'carrier.not_simulated': {
    title: 'A real carrier',
    happened: 'Only simulated carriers can be steered, and {{carrier}} is a real one. Nothing was changed.',
    fix: 'Choose a simulated carrier.',
  },

  'dossier.incomplete': {
    title: 'Dossier not complete',
    happened: 'The dossier does not yet answer everything that the regulation demands. What you filled in is kept.',
    fix: 'Add what “errors” names, then submit again.',
  },
  'dossier.busy': {
    title: 'Dossier in review elsewhere',
    happened: 'This dossier is in review with another request, so it cannot go in twice. Your draft is kept.',
    fix: 'Wait until the other request is decided, or use another dossier.',
  },
  'dossier.end_user_not_allowed': {
    title: 'Not for this end user',
    happened: 'In {{country, country}}, {{numberType, numberType}} numbers are not available to this kind of end user: {{endUserType, endUserType}}.',
    fix: 'Choose another end user or number type; the regulations list who may have which.',
  },
  'document.missing': {
    title: 'No paper was sent',
    happened: 'The upload has no part named “file”. Nothing was stored.',
    fix: 'Send the paper as multipart/form-data in a part named “file”.',
  },
  'document.empty': {
    title: 'Empty paper',
    happened: 'The paper that arrived has no content. Nothing was stored.',
    fix: 'Open it on your computer to check that it is complete, then upload it again.',
  },
  'document.too_large': {
    title: 'Paper too large',
    happened: 'The paper is larger than {{limitMegabytes, megabytes}}. Nothing was stored.',
    fix: 'Scan it at 200 to 300 dpi, or save it as a smaller PDF, and upload it again.',
  },
  'document.type_not_accepted': {
    title: 'Not a PDF, PNG or JPEG',
    happened: 'The paper is not a PDF, PNG or JPEG, whatever its name says: the desk looks at the content. Nothing was stored.',
    fix: 'Save or scan it as PDF, PNG or JPEG and upload that.',
  },
  'document.not_usable': {
    title: 'Document not usable here',
    happened: 'This document was refused or replaced, so it cannot fill a slot. The dossier is unchanged.',
    fix: 'Upload a new document and use that.',
  },
  'document.in_use': {
    title: 'Document in a dossier',
    happened: 'This document is in a dossier, or was submitted with one, so it cannot be deleted. Nothing was changed.',
    fix: 'Take it out of its slots first; what was submitted stays with its dossier.',
  },
  'address.unusable': {
    title: 'Address not usable',
    happened: 'Numbers cannot be registered at this address as it stands. It was not saved.',
    fix: 'Correct each line named in “errors” and send it again.',
  },
  'address.in_use': {
    title: 'Address in use',
    happened: 'This address is used by {{numbers, list}}, so it was not removed.',
    fix: 'Release those numbers first, or keep the address.',
  },

  'request.incomplete': {
    title: 'Request not complete',
    happened: 'The request cannot be submitted yet, because something is missing. Your draft is kept.',
    fix: 'Add what “errors” names, then submit again.',
  },
  'request.country_mismatch': {
    title: 'Numbers of another country',
    happened: 'A request is for numbers of one country, here {{country, country}}; some of these belong elsewhere. Nothing was changed.',
    fix: 'Take the other numbers out and make a separate request for them.',
  },
  'request.type_mismatch': {
    title: 'Numbers of several types',
    happened: 'A request is for numbers of one type, because each type has papers of its own. Nothing was changed.',
    fix: 'Keep the numbers of one type and make a separate request for the others.',
  },
  'request.dossier_mismatch': {
    title: 'The dossier does not fit',
    happened: 'The dossier was made for another country, number type or carrier than these numbers. Your draft is kept.',
    fix: 'Choose a dossier that fits, or start one for these numbers; documents you uploaded can be used again.',
  },
  'request.hold_lost': {
    title: 'A number is no longer held',
    happened: 'At least one number of the request is no longer held for you. The rest of your draft is kept.',
    fix: 'Take out the numbers named in “errors”, hold others if you like, and submit again.',
  },
  'choice.not_offered': {
    title: 'Not among the proposals',
    happened: 'At least one of the numbers chosen was not proposed for this request. Nothing was chosen.',
    fix: 'Read the request again and choose among the numbers it proposes.',
  },
  'remark.too_late': {
    title: 'Conversation closed',
    happened: 'This request was closed more than {{days, number}} days ago, and its conversation with it. The remark was not added.',
    fix: 'Copy what you wrote and add it to a newer request, or make a new one.',
  },
  'case.own_request': {
    title: 'A request from your own organization',
    happened: 'This request comes from your own organization, so a reviewer from another one has to judge it. Nothing was changed.',
    fix: 'Leave it in the queue for a reviewer from another organization.',
  },
  'case.claimed_by_another': {
    title: 'Claimed by a colleague',
    happened: '{{assignee}} is working on this case. Nothing was changed.',
    fix: 'Take another case, or ask {{assignee}} to put this one back.',
  },
  'case.assignee_no_reviewer': {
    title: 'Not a reviewer',
    happened: 'The person you named is not one of the desk’s reviewers, or can no longer sign in. The case was not moved.',
    fix: 'Choose one of the desk’s reviewers.',
  },
  'case.assignee_own_request': {
    title: 'A request from their own organization',
    happened: '{{assignee}} belongs to the organization that made this request, so a reviewer from another one has to judge it. The case was not moved.',
    fix: 'Assign it to a reviewer from another organization.',
  },
  'case.verdict_missing': {
    title: 'Not everything is accepted',
    happened: 'A case is approved once every document is accepted; some are refused, have expired or have no verdict. The verdicts you gave are kept.',
    fix: 'Judge the documents named in “errors”; where one is refused or has expired, return the request instead.',
  },
  'case.nothing_refused': {
    title: 'Nothing to correct',
    happened: 'No document is refused and no reason is given, so the requester would not know what to correct. Nothing was returned.',
    fix: 'Refuse a document or give a reason, then return it; if all is well, approve it.',
  },

  'order.not_denied': {
    title: 'The carrier does not deny this order',
    happened: 'Only an order that its carrier accepted and now says it does not know can be settled. The carrier’s latest answer does not say that. Nothing was changed.',
    fix: 'Ask the carrier again now (retry), and settle the order if it says that it does not know it.',
  },
  'number.in_use': {
    title: 'Number in use',
    happened: 'This number is used by {{usedBy, list}}, so it was not released.',
    fix: 'Stop using it there first, then release it.',
  },
  'number.quarantine_over': {
    title: 'Quarantine is over',
    happened: 'The quarantine of this number has ended and it goes back to its carrier, so it cannot be reclaimed.',
    fix: 'Search for it: it may be for sale again.',
  },
  'number.requires_request': {
    title: 'Papers needed',
    happened: '{{number}} needs papers, so it cannot be bought. It is held for you in request {{reference}}.',
    fix: 'Continue with the request: {{link}}',
  },
  'number.known': {
    title: 'Already in an inventory',
    happened: '{{number}} is already in the inventory of an organization of this desk. Nothing was added.',
    fix: 'Look for it in your own inventory, or choose another one.',
  },
  'number.carried': {
    title: 'A number of the desk’s carriers',
    happened: '{{number}} belongs to one of this desk’s carriers, so it cannot come from an account of your own. Nothing was added.',
    fix: 'Buy or request it here, or check the digits.',
  },
  'number.no_mms': {
    title: 'No MMS',
    happened: '{{number}} does not support MMS, so there is no media to let through or hold back. Nothing was changed.',
    fix: 'Leave the supported content out, or choose a number that supports MMS.',
  },

  'desk.database_away': {
    title: 'The desk is unavailable for a moment',
    happened: 'The desk cannot reach its database. Nothing was changed.',
    fix: 'Try again in a minute, with the same Idempotency-Key if you sent one.',
  },
  'desk.disk_full': {
    title: 'No room for papers',
    happened: 'The desk has no room left on its disk. Nothing was stored.',
    fix: 'Try again later; the operator of this desk has to make room.',
  },
  'desk.busy': {
    title: 'The desk is busy',
    happened: 'The desk has too much to do at once, so it did not start this. Nothing was changed.',
    fix: 'Try again in a few seconds, with the same Idempotency-Key if you sent one.',
  },
  'desk.bug': {
    title: 'Our mistake',
    happened: 'Something went wrong that should not have. The fault is the desk’s, and it was recorded.',
    fix: 'Check what became of your change before you repeat it. If this happens again, give the operator this answer’s “instance”.',
  },
} as const satisfies Record<RefusalCode, RefusalWords>
