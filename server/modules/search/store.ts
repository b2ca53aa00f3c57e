import { sql, type RawBuilder } from 'kysely'
import { mostHitsAKind } from '../../../contract/endpoints/search.ts'
import type { NumberSought } from '../../kernel/number-sought.ts'
import type { Scope } from '../../kernel/scope.ts'
import { withoutSeparators } from '../../kernel/written-number.ts'
import type { Transaction } from '../../platform/database/connect.ts'
import type { Fit } from './rank.ts'

/** Something that was found. `fit` is null where words were compared: how well they fit is told by the words. */
export type FindingRow = {
  readonly id: string; readonly title: string; readonly status: string | null; readonly country: string | null; readonly detail: string | null
  readonly organization: string | null; readonly organization_id: string | null; readonly fit: Fit | null
}
/** Looks for one kind of thing, in one organization where one is named. */
export type Finder = (organizationId: string | undefined) => Promise<FindingRow[]>

const most = sql.lit(mostHitsAKind)

/**
 * Looks for things by what people have in hand, in what the other modules wrote (docs/decisions/figures-and-search-read-across.md). Fenced twice like every store:
 * by its scope, and within the desk's by the organization that a query is narrowed to.
 */
export function findingStore(tx: Transaction, scope: Scope) {
  const fenced = (column: string, organizationId: string | undefined): RawBuilder<unknown> => {
    const own = scope === 'desk' ? organizationId : scope.organizationId
    return own === undefined ? sql`true` : sql`${sql.ref(column)} = ${own}::uuid`
  }
  const found = async (query: RawBuilder<FindingRow>): Promise<FindingRow[]> => (await query.execute(tx)).rows

  return {
    /** By how they begin, or by their last digits. */
    numbersLike: (number: NumberSought, own: string | undefined) => found(sql<FindingRow>`
      select distinct on (numbers.created_at, numbers.id) numbers.id, numbers.e164 as title, numbers.status, numbers.country, numbers.label as detail, ${organizationOf('numbers')},
             case when numbers.e164 = any (${wholes(number)}) then 0 else 1 end as fit
      from numbers where ${fenced('numbers.organization_id', own)} and numbers.id in (
        ${beginning(number, (bounds) => sql`select id from numbers where ${fenced('numbers.organization_id', own)} and ${bounds} order by e164 limit ${most}`)}
        union all
        (select id from numbers where ${fenced('numbers.organization_id', own)} and reverse(e164) collate "C" like ${ending(number)} order by created_at desc limit ${most}))
      order by numbers.created_at desc, numbers.id limit ${most}`),
    offersLike: (number: NumberSought) => found(sql<FindingRow>`
      select id, e164 as title, status, country, locality as detail, null as organization, null as organization_id, case when e164 = any (${wholes(number)}) then 0 else 1 end as fit
      from offers where id in (${beginning(number, (bounds) => sql`select id from offers where ${bounds} and status = 'available' order by e164 limit ${most}`)}) limit ${most}`),
    holdsOf: (number: NumberSought, own: string | undefined) => found(sql<FindingRow>`
      select holds.id, offer.e164 as title, holds.status, offer.country, null as detail, ${organizationOf('holds')}, 1 as fit
      from ${nobodysOffers(number)} as offer join holds on holds.offer_id = offer.id
      where ${fenced('holds.organization_id', own)} and holds.status = 'held' limit ${most}`),
    requestsFor: (number: NumberSought, own: string | undefined) => found(sql<FindingRow>`
      select distinct on (requests.created_at, requests.id) requests.id, requests.reference as title, requests.status, requests.country, offer.e164 as detail, ${organizationOf('requests')}, 1 as fit
      from ${nobodysOffers(number)} as offer join request_lines on request_lines.offer_id = offer.id join requests on requests.id = request_lines.request_id
      where ${fenced('requests.organization_id', own)} order by requests.created_at desc, requests.id limit ${most}`),

    /** By reference, with or without the R and its hyphen, or by the beginning of the contact's e-mail address. */
    requestsCalled: (q: string, own: string | undefined) => found(sql<FindingRow>`
      select requests.id, reference as title, requests.status, country, contact_email as detail, ${organizationOf('requests')},
             case when reference = any (${references(q)}) then 0 else 1 end as fit
      from requests where ${fenced('requests.organization_id', own)}
        and (reference = any (${references(q)}) or (${looksLikeAddress(q)} and lower(contact_email) like ${`${escaped(q)}%`}))
      order by fit, created_at desc limit ${most}`),
    ordersCalled: (q: string, own: string | undefined) => found(sql<FindingRow>`
      select orders.id, carrier_order_id as title, orders.status, null as country, carriers.name as detail, ${organizationOf('orders')}, null as fit
      from orders join carriers on carriers.id = orders.carrier_id
      where ${fenced('orders.organization_id', own)} and carrier_order_id is not null and lower(carrier_order_id) like ${`${escaped(q)}%`}
      order by length(carrier_order_id), orders.created_at desc limit ${most}`),
    dossiersNamed: (q: string, own: string | undefined) => found(sql<FindingRow>`
      select dossiers.id, name as title, null as status, country, null as detail, ${organizationOf('dossiers')}, null as fit
      from dossiers where ${fenced('dossiers.organization_id', own)} and ${holding('name', q)} order by ${beginsFirst('name', q)}, created_at desc limit ${most}`),
    organizationsNamed: (q: string, own: string | undefined) => found(sql<FindingRow>`
      select id, name as title, null as status, country, licence as detail, null as organization, id as organization_id, null as fit
      from organizations where ${fenced('id', own)} and (${holding('name', q)} or id::text = ${q.toLowerCase()}) order by ${beginsFirst('name', q)}, name limit ${most}`),
    senderIdsNamed: (q: string, own: string | undefined) => found(sql<FindingRow>`
      select id, e164 as title, status, null as country, label as detail, ${organizationOf('numbers')}, null as fit
      from numbers where ${fenced('numbers.organization_id', own)} and origin = 'sender_id' and lower(e164) like ${`${escaped(q)}%`} order by created_at desc limit ${most}`),
    /** By e-mail address as it begins, or by name. */
    peopleKnownAs: (q: string, own: string | undefined) => found(sql<FindingRow>`
      select people.id, name as title, null as status, null as country, email as detail, ${organizationOf('people')}, null as fit
      from people where ${fenced('people.organization_id', own)} and (lower(email) like ${`${escaped(q)}%`} or (not ${looksLikeAddress(q)} and ${holding('name', q)}))
      order by ${beginsFirst('name', q)}, name limit ${most}`),
    carriersNamed: (q: string) => found(sql<FindingRow>`
      select id, name as title, null as status, null as country, id as detail, null as organization, null as organization_id, null as fit
      from carriers where ${holding('name', q)} or id like ${`${escaped(q)}%`} order by name limit ${most}`),
  }
}
export type FindingStore = ReturnType<typeof findingStore>

function organizationOf(table: string) {
  return sql`(select organizations.name from organizations where organizations.id = ${sql.ref(`${table}.organization_id`)}) as organization, ${sql.ref(`${table}.organization_id`)}`
}

/** One short range of an index for each way in which the number may begin; no ":" and nothing else stands between a digit and the next one. */
function beginning({ prefixes }: NumberSought, select: (bounds: RawBuilder<unknown>) => RawBuilder<unknown>) {
  return sql`select each.id from unnest(${[...prefixes]}::text[]) as begun (prefix) cross join lateral (${select(sql`e164 >= begun.prefix collate "C" and e164 < (begun.prefix || ':') collate "C"`)}) as each`
}

/** Offers that begin so, for sale or not: enough of them that those with a hold or a request are among them where most of the number is known. */
function nobodysOffers(number: NumberSought) {
  return sql`(select id, e164, country from offers where id in (${beginning(number, (bounds) => sql`select id from offers where ${bounds} and status <> 'available' order by e164 limit 200`)}))`
}

function wholes({ prefixes }: NumberSought) {
  return sql`${[...prefixes]}::text[]`
}

function ending({ ending: digits }: NumberSought): string {
  return `${Array.from(digits).reverse().join('')}%`
}

function references(q: string) {
  const digits = /^R?(\d+)$/i.exec(withoutSeparators(q))?.[1]
  return sql`${digits === undefined ? [] : [`R-${digits}`]}::text[]`
}

function looksLikeAddress(q: string) {
  return sql.lit(q.includes('@'))
}

function holding(column: string, q: string) {
  return sql`${plainIn(column)} like ${`%${escaped(unaccented(q))}%`}`
}

function beginsFirst(column: string, q: string) {
  return sql`${plainIn(column)} not like ${`${escaped(unaccented(q))}%`}`
}

const accents = 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ'
const letters = 'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyy'

/** Without case and accents, whatever the server's language: the letters of Western Europe, of which names here are made. */
function plainIn(column: string) {
  return sql`lower(translate(${sql.ref(column)}, ${sql.lit(accents)}, ${sql.lit(letters)}))`
}

function unaccented(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function escaped(text: string): string {
  return text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')
}
