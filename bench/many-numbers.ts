import { sql, type RawBuilder } from 'kysely'
import type { Desk } from '../server/compose.ts'
import { theSystem } from '../server/kernel/actor.ts'

/** What one statement can write well within the time that the program gives a statement. */
const atOnce = 10_000

/**
 * Gives an organization as many numbers as nobody would buy one by one: of four countries and three carriers, over two years, in every state, one in fifty in use, one
 * in seven with a label. Written past the orders that they would have come from, each with an order line of its own as the schema demands.
 */
export async function plantNumbers({ work }: Pick<Desk, 'work'>, planted: Planted): Promise<void> {
  for (const statement of plantings(planted)) await work('desk', theSystem, (_needs, tx) => statement.execute(tx))
}

type Planted = { readonly organizationId: string; readonly count: number; readonly from?: number }

/** The statements that plant them, for whoever has a database and no desk. */
export function plantings({ organizationId, count, from = 0 }: Planted): RawBuilder<unknown>[] {
  const starts = Array.from({ length: Math.ceil(count / atOnce) }, (_, place) => from + 1 + place * atOnce)
  return starts.map((first) => planting({ organizationId, first, last: Math.min(first + atOnce - 1, from + count) }))
}

function planting({ organizationId, first, last }: { organizationId: string; first: number; last: number }) {
  return sql`
    with planted as materialized (
      select i, gen_random_uuid() as offer_id, gen_random_uuid() as line_id,
        case when i % 20 < 12 then 'FR' when i % 20 < 16 then 'DE' when i % 20 < 19 then 'US' else 'GB' end as country,
        case when i % 20 < 12 then '+336' || 60000000 + i when i % 20 < 16 then '+491520' || lpad(i::text, 7, '0') when i % 20 < 19 then '+1646' || 2000000 + i else '+447' || 700000000 + i end as e164,
        case when i % 20 between 16 and 18 then 'local' else 'mobile' end as number_type,
        (array['nordtel', 'meridian', 'solent'])[i % 3 + 1] as carrier_id, 80 + i % 9 * 20 as price, case when i % 20 between 16 and 18 then 'USD' else 'EUR' end as currency,
        date_trunc('milliseconds', now()) - i % 731 * interval '1 day' - i % 1440 * interval '1 minute' as at
      from generate_series(${first}::integer, ${last}::integer) as i
    ), bought as (
      insert into purchases (id, organization_id, status, created_by, created_at) values (gen_random_uuid(), ${organizationId}, 'completed', ${organizationId}, now()) returning id
    ), ordered as (
      insert into orders (id, organization_id, carrier_id, purchase_id, status, idempotency_key, created_by, created_at)
      select gen_random_uuid(), ${organizationId}, 'nordtel', id, 'completed', 'planted-' || id, ${organizationId}, now() from bought returning id
    ), offered as (
      insert into offers (id, carrier_id, e164, national, country, number_type, sms, mms, voice, address_requirement, price_minor, setup_minor, currency, status, status_changed_at)
      select offer_id, carrier_id, e164, e164, country, number_type, true, i % 4 = 0, i % 2 = 0, 'none', price, 0, currency, 'sold', at from planted
    ), lines as (
      insert into order_lines (id, organization_id, order_id, offer_id, status) select line_id, ${organizationId}, ordered.id, offer_id, 'active' from planted, ordered
    )
    insert into numbers (id, organization_id, e164, country, number_type, sms, mms, voice, carrier_id, offer_id, order_line_id, status, price_minor, currency, label, used_by, purchased_at, quarantined_until, created_at, changed_at)
    select gen_random_uuid(), ${organizationId}, e164, country, number_type, true, i % 4 = 0, i % 2 = 0, carrier_id, offer_id, line_id,
      case when i % 100 = 0 then 'provisioning' when i % 100 < 4 then 'quarantined' else 'active' end, price, currency,
      case when i % 7 = 0 then 'Campagne ' || i % 1000 end, case when i % 50 = 7 then jsonb_build_array(jsonb_build_object('kind', 'flow', 'name', 'Accueil ' || i % 90)) else '[]' end,
      case when i % 100 > 0 then at end, case when i % 100 between 1 and 3 then now() + interval '20 days' end, at, at
    from planted`
}
