import type { EndpointName } from '../../contract/endpoints/index.ts'
import type { MoveName } from '../../contract/events.ts'
import type { RefusalCode } from '../../contract/refusals.ts'

// What was looked at and found right although it looks wrong, each with its reason. An entry that no longer excuses anything fails too.

/** The resources of API v1. */
export const resources = new Set([
  'organizations', 'people', 'clients', 'regulations', 'carriers', 'offers', 'places', 'purchases', 'holds', 'dossiers', 'documents', 'requests', 'cases', 'orders', 'numbers', 'messages', 'events',
  'sessions', 'reviewers', 'invitations', 'figures', 'search', 'views',
])

/** Creates something, and is better not repeated from a stored answer. */
export const unrepeatable: { readonly [N in EndpointName]?: string } = {
  signIn: 'Its answer is a fresh token, and whoever calls is nobody yet whom a key could belong to. Signing in twice opens two sessions, which harms nobody.',
  finishSignIn: 'As signIn; and a challenge is good for one sign-in.',
  signInWithPasskey: 'As signIn; and a challenge is good for one sign-in.',
  acceptInvitation: 'As signIn; and an invitation is accepted once.',
}

/** Lists that are as long as the world is, not as its traffic. */
export const pagelessLists: { readonly [N in EndpointName]?: string } = {
  listViews: 'At most fifty a person.',
  listPasskeys: 'One entry a device of one person; twenty at most.',
  listRegulations: 'One entry a country.',
  listRuleVersions: 'Versions of one country, each made by hand: a handful a year.',
  listCarriers: 'One entry a carrier that this desk was set up with.',
  listReviewers: 'The people who work at this desk.',
}

/** Arrows that people follow, though no endpoint is named after them. */
export const followedOtherwise: { readonly [M in MoveName]?: string } = {
  'offer.hold': 'holdOffers: a hold is born held, and its offer moves with it.',
  'offer.release': 'Moves with hold.release.',
  'offer.order': 'purchaseOffers for the requester, case.approve for the reviewer: the orders are prepared there.',
  'offer.cancel': 'Moves with order.cancel.',
  'hold.order': 'Moves with offer.order.',
  'dossier.submit': 'Moves with request.submit: papers are handed in with what they are for.',
  'dossier.claim': 'Moves with case.claim.',
  'dossier.unclaim': 'Moves with case.unclaim.',
  'dossier.judge': 'Moves with case.judge.',
  'dossier.return': 'Moves with case.return.',
  'dossier.approve': 'Moves with case.approve.',
  'dossier.reject': 'Moves with case.reject.',
  'dossier.withdraw': 'Moves with request.cancel.',
  'dossier.supersede': 'Moves with case.approve of a newer version.',
  'slot.accept': 'judgeSlot: its body says which of the two verdicts.',
  'slot.refuse': 'judgeSlot: its body says which of the two verdicts.',
  'document.accept': 'Moves with the verdicts on the slots that it fills.',
  'document.refuse': 'Moves with the verdicts on the slots that it fills.',
  'document.unjudge': 'Moves with the verdicts on the slots that it fills.',
  'document.replace': 'Moves with slot.fill by another document.',
  'request.claim': 'Moves with case.claim.',
  'request.unclaim': 'Moves with case.unclaim.',
  'request.return': 'Moves with case.return.',
  'request.approve': 'Moves with case.approve.',
  'request.reject': 'Moves with case.reject.',
  'request.complete_partly': 'chooseAlternatives with an empty choice, where some numbers are active.',
  'request.fail': 'chooseAlternatives with an empty choice, where no number is left.',
  'requestLine.order': 'Moves with request.approve, request.choose, or request.submit of what needs no papers.',
  'requestLine.drop': 'Moves with request.cancel, case.reject, or a choice that leaves it out.',
  'requestLine.choose': 'Moves with request.choose.',
  'case.reopen': 'Moves with request.submit of what had been returned.',
  'case.withdraw': 'Moves with request.cancel.',
  'order.cancel': 'Moves with request.cancel.',
  'orderLine.cancel': 'Moves with order.cancel.',
  'invitation.accept': 'acceptInvitation: whoever is invited knows the token of their link, and no id.',
}

/** Resources with a lifecycle whose answers list no arrows. */
export const arrowless: Readonly<Record<string, string>> = {
  Slot: 'Part of a dossier, whose arrows and those of its case say whether slots can be filled or judged.',
  DocumentUse: 'A slot of some dossier, as seen from the document that lies in it.',
  DossierVersion: 'An entry of a dossier’s history; the dossier itself says what can be done.',
  RequestLine: 'Part of a request: its lines move with it.',
  TouchedDossier: 'A line of a preview: who follows it to the dossier finds the arrows there.',
  OrderLine: 'Part of an order, and of what the carrier says of it.',
}

/** Refusals that no endpoint declares, because they are not answered by one. */
export const saidElsewhere: { readonly [C in RefusalCode]?: string } = {
  'route.unknown': 'There is no endpoint there to declare it.',
  'live.too_many': 'Said by the stream of changes, which is no endpoint (contract/openapi/desk-paths.ts).',
  'dossier.incomplete': 'Said of the dossier inside request.incomplete.',
}

/** Stores that page by how many rows come before. */
export const countedPages: Readonly<Record<string, string>> = {
  'server/modules/inventory/counted-page-store.ts': 'Genesys Cloud’s API counts its pages: whoever asks for the tenth names no number to begin after.',
  'server/modules/dossiers/address-store.ts': 'As the pages of numbers there; an organization has a handful of addresses.',
}
