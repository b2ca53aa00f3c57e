import { sql } from 'kysely'
import { behind } from './behind.ts'
import type { TestDesk } from './desk.ts'

/** As many dossiers more, each a second younger, which lack what the one lacks: far sooner than by asking for each. */
export async function copyDossier(desk: TestDesk, { id, times }: { readonly id: string; readonly times: number }): Promise<void> {
  await behind(desk, (tx) => sql`
    with copied as (
      insert into dossiers (id, organization_id, name, country, number_type, end_user_type, carriers, created_by, created_at)
      select gen_random_uuid(), organization_id, name || ' ' || nth, country, number_type, end_user_type, carriers, created_by, created_at + nth * interval '1 second'
      from dossiers, generate_series(1, ${times}::integer) as nth where id = ${id}
      returning id, created_at
    )
    insert into dossier_versions (id, organization_id, dossier_id, number, status, information, address, regulations, created_at)
    select gen_random_uuid(), organization_id, copied.id, 1, status, information, address, regulations, copied.created_at
    from dossier_versions, copied where dossier_id = ${id}`.execute(tx))
}
