import { theClock, theSystem, type Actor, type Caller } from './kernel/actor.ts'
import type { DeskRules } from './kernel/desk-rules.ts'
import type { Scope } from './kernel/scope.ts'
import {
  authenticate, expireInvitations, factorStore, failureStore, forgetExpired, glance, grantToken, identityStore, invitationStore, organizationStore, viewStore,
} from './modules/organizations/index.ts'
import { announceRules, ruleBook, ruleVersionStore, type RuleChange, type RulePacks } from './modules/regulations/index.ts'
import { carriersOf, carrierStore, forgetHours, recordCall, registerCarriers, watchCarriers } from './modules/carriers/index.ts'
import { carriersSelling, catalogueStore, soldCountries } from './modules/catalogue/index.ts'
import { expireHolds, expireOverdueHolds, holdStore } from './modules/holds/index.ts'
import { addressStore, documentStore, dossierStore, expireDossiers, forgetDocuments, weighChange } from './modules/dossiers/index.ts'
import { draftStore, extendHoldsOfRequests, lapseUnanswered, lapseUnchosen, openRequestsOn, pendingStore, remarkStore, requestListStore, requestStore, type RequestRow } from './modules/requests/index.ts'
import { caseStore, openCase, withdrawCase } from './modules/review/index.ts'
import { askCarrier, cancelOrders, orderStore, orderWordStore, prepareOrders, purchaseStore } from './modules/orders/index.ts'
import { activateNumber, countedPageStore, endQuarantine, failNumber, numberListStore, numberStore, provisionNumber, returnNumber, surroundingsStore, type Provisioning } from './modules/inventory/index.ts'
import { dispatchEvents, messageStore, outboxStore, sendMessages } from './modules/notifications/index.ts'
import { changesAfter, eventStore, latestChanges } from './modules/audit/index.ts'
import { figureStore } from './modules/figures/index.ts'
import { findingStore } from './modules/search/index.ts'
import type { Database, Transaction } from './platform/database/connect.ts'
import { asDesk, unitOfWork } from './platform/database/unit-of-work.ts'
import { forgetKeys } from './platform/http/idempotency.ts'
import { announceIn } from './platform/outbox/announce.ts'
import type { Sweep } from './platform/work/sweeps.ts'
import type { Carrier } from './ports/carrier.ts'
import type { Clock } from './ports/clock.ts'
import type { FilesPort } from './ports/files.ts'
import type { Ids } from './ports/ids.ts'
import type { MailPort } from './ports/mail.ts'
import type { Passkeys } from './ports/passkeys.ts'
import type { Passwords } from './ports/passwords.ts'
import type { Random } from './ports/random.ts'
import type { Secrets } from './ports/secrets.ts'
import type { Site } from './ports/site.ts'

/** Everything outside that the desk is given. Tests give a clock that they turn and carriers that they break. */
export type World = {
  readonly database: Database
  readonly clock: Clock
  readonly random: Random
  readonly ids: Ids
  readonly passwords: Passwords
  readonly passkeys: Passkeys
  readonly secrets: Secrets
  readonly site: Site
  readonly files: FilesPort
  readonly mail: MailPort
  readonly carriers: readonly Carrier[]
  /** Those that Guichet ships. */
  readonly rulePacks: RulePacks
  readonly rules: DeskRules
}

export type Needs = ReturnType<typeof needsIn>

/** What operations may ask for inside one unit of work. */
function needsIn(world: World, tx: Transaction, { scope, actor, rulePacks }: { scope: Scope; actor: Actor; rulePacks: RulePacks }) {
  const { clock, random, ids, passwords, passkeys, secrets, site, files, rules } = world
  const catalogue = catalogueStore(tx)
  const needs = {
    actor, clock, random, ids, passwords, passkeys, secrets, site, files, rules, rulePacks, scope,
    rulesOf: (carrierId: string) => world.carriers.find(({ id }) => id === carrierId)?.rules,
    announce: announceIn(tx, { actor, clock, ids }),
    shippedPacks: world.rulePacks,
    ruleVersions: ruleVersionStore(tx),
    organizations: organizationStore(tx, scope),
    identity: identityStore(tx),
    views: viewStore(tx, scope),
    failures: failureStore(tx, scope),
    factors: factorStore(tx),
    invitations: invitationStore(tx, scope),
    carrierRecords: carrierStore(tx),
    catalogue,
    soldCountries: () => soldCountries({ catalogue }),
    carriersSelling: (numbers: Parameters<typeof carriersSelling>[1]) => carriersSelling({ catalogue }, numbers),
    holds: holdStore(tx, scope),
    endOverdueHolds: (offerIds: readonly string[]): Promise<number> => asDesk(tx, scope, () => expireHolds(needsIn(world, tx, { scope: 'desk', actor: theClock, rulePacks }), offerIds)),
    dossiers: dossierStore(tx, scope),
    documents: documentStore(tx, scope),
    addresses: addressStore(tx, scope),
    requests: requestStore(tx, scope),
    requestLists: requestListStore(tx, scope),
    drafts: draftStore(tx, scope), pendingNumbers: pendingStore(tx, scope),
    remarks: remarkStore(tx, scope),
    cases: caseStore(tx, scope),
    orders: orderStore(tx, scope),
    orderWords: orderWordStore(tx, scope),
    purchases: purchaseStore(tx, scope),
    numbers: numberStore(tx, scope, () => clock.now()),
    numberLists: numberListStore(tx, scope),
    countedPages: countedPageStore(tx, scope),
    surroundings: surroundingsStore(tx, scope),
    messages: messageStore(tx, scope),
    outbox: outboxStore(tx),
    events: eventStore(tx, scope),
    figures: figureStore(tx),
    findings: findingStore(tx, scope),
    // What a module asks of those after it in their order is handed to it here.
    reviewDesk: {
      open: (request: RequestRow): Promise<void> => openCase(needs, request),
      withdraw: (requestId: string): Promise<void> => withdrawCase(needs, requestId),
    },
    dossierDesk: { weighChange: (change: RuleChange) => weighChange(needs, change) },
    requestDesk: { openOn: (dossierIds: readonly string[]) => openRequestsOn(needs, dossierIds) },
    orderDesk: {
      prepare: (requestId: string): Promise<void> => prepareOrders(needs, requestId),
      cancel: (requestId: string): Promise<void> => cancelOrders(needs, requestId),
    },
    numberDesk: {
      provision: (ordered: Provisioning): Promise<unknown> => provisionNumber(needs, ordered),
      activate: (orderLineId: string): Promise<void> => activateNumber(needs, orderLineId, actor),
      fail: (orderLineId: string): Promise<void> => failNumber(needs, orderLineId, actor),
    },
  }
  return needs
}

export type Desk = ReturnType<typeof composeDesk>

/** Introduces the parts to each other: the desk without its HTTP server and without anything running. */
export function composeDesk(world: World) {
  const book = ruleBook(world.rulePacks)
  const work = <T>(scope: Scope, actor: Actor, task: (needs: Needs, tx: Transaction) => Promise<T>): Promise<T> =>
    unitOfWork(world.database, scope, async (tx, ruleRevision) => {
      const rulePacks = await book.at(ruleRevision, () => ruleVersionStore(tx).standing())
      return await task(needsIn(world, tx, { scope, actor, rulePacks }), tx)
    })

  const carriers = carriersOf(
    watchCarriers(world.carriers, {
      clock: world.clock, record: (carrierId, call) => work('desk', theSystem, (needs) => recordCall(needs, { carrierId, ...call })),
    }),
  )

  const sweeps: readonly Sweep[] = [
    { name: 'forget expired sessions', everyMs: 600_000, run: () => forgetExpired(work) },
    { name: 'expire invitations', everyMs: 60_000, run: () => expireInvitations(work) },
    { name: 'forget old idempotency keys', everyMs: 600_000, run: () => work('desk', theClock, (_needs, tx) => forgetKeys(tx, world.clock.now())) },
    { name: 'forget how carriers were', everyMs: 3_600_000, run: () => forgetHours(work) },
    { name: 'expire overdue holds', everyMs: 5_000, run: () => expireOverdueHolds(work) },
    { name: 'expire dossiers', everyMs: 60_000, run: () => expireDossiers(work) },
    { name: 'forget deleted papers', everyMs: 60_000, run: () => forgetDocuments(work) },
    { name: 'announce rules', everyMs: 60_000, run: () => announceRules(work) },
    { name: 'extend holds of requests', everyMs: 60_000, run: () => extendHoldsOfRequests(work) },
    { name: 'lapse unanswered requests', everyMs: 60_000, run: () => lapseUnanswered(work) },
    { name: 'lapse unchosen requests', everyMs: 60_000, run: () => lapseUnchosen(work) },
    ...carriers.all().map((carrier) => ({ name: `speak with ${carrier.id} about orders`, everyMs: 500, run: () => askCarrier({ work, carrier }) })),
    { name: 'end quarantine', everyMs: 60_000, run: () => endQuarantine({ work, carrierOf: carriers.byId }) },
    { name: 'return numbers', everyMs: 60_000, run: () => returnNumber({ work, carrierOf: carriers.byId }) },
    { name: 'dispatch events', everyMs: 250, run: (report) => dispatchEvents({ work, report }) },
    { name: 'send e-mails', everyMs: 500, run: (report) => sendMessages({ work, mail: world.mail, report }) },
  ]

  return {
    world,
    work,
    carriers,
    sweeps,
    /** Once at every start, before anything asks a carrier. */
    registerCarriers: () => work('desk', theSystem, (needs) => registerCarriers(needs, carriers.all())),
    authenticate: (token: string): Promise<Caller | undefined> => work('desk', theSystem, (needs) => authenticate(needs, token)),
    glance: (token: string): Promise<Caller | undefined> => work('desk', theSystem, (needs) => glance(needs, token)),
    latestChanges: (limit: number) => work('desk', theSystem, (needs) => latestChanges(needs, limit)),
    changesAfter: (sequence: number, limit: number) => work('desk', theSystem, (needs) => changesAfter(needs, sequence, limit)),
    grantToken: (credentials: { clientId: string; clientSecret: string }) =>
      grantToken({ passwords: world.passwords, work: (task) => work('desk', theSystem, task) }, credentials),
  }
}
