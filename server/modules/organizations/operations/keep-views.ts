import type { BodyOf } from '../../../../contract/endpoint.ts'
import type { Endpoints } from '../../../../contract/endpoints/index.ts'
import type { ViewPage } from '../../../../contract/endpoints/views.ts'
import type { Caller } from '../../../kernel/actor.ts'
import { notFound, Refusal } from '../../../kernel/refusal.ts'
import { refuseStale } from '../../../kernel/revision.ts'
import type { OrganizationNeeds } from '../needs.ts'
import { showView } from '../show.ts'
import type { ViewRow } from '../view-store.ts'

/** Nobody finds their way among more. */
const mostViews = 50

// A view is like a bookmark: whose it is, is the only one it concerns, and nothing of it is announced.

/** The caller's views, by page and name. */
export async function listViews(needs: OrganizationNeeds, { id }: Caller, page: ViewPage | undefined) {
  const views = await needs.views.list(id, page)
  return { items: views.map((view) => ({ ...showView(view), etag: `"${view.revision}"` })) }
}

/** Keeps a view under a new name. Refuses `view.name_taken`, which changing the one that has it gets around, and `view.limit_reached`. */
export async function saveView(needs: OrganizationNeeds, { id: ownerId, organizationId }: Caller, { page, name, query }: BodyOf<Endpoints['saveView']>) {
  await needs.views.lockViewsOf(ownerId)
  const id = needs.ids.next()
  await refuseNamesake(needs, ownerId, { id, page, name })
  if ((await needs.views.count(ownerId)) >= mostViews) throw new Refusal('view.limit_reached', { limit: mostViews })
  return revised(await needs.views.add({ id, organization_id: organizationId, owner_id: ownerId, page, name, query, created_at: needs.clock.now() }))
}

type Wish = { readonly id: string; readonly change: BodyOf<Endpoints['changeView']>; readonly revision: number | undefined }

/** Renames a view, or has it show something else. Refuses `view.name_taken`. */
export async function changeView(needs: OrganizationNeeds, { id: ownerId }: Caller, { id, change, revision }: Wish) {
  await needs.views.lockViewsOf(ownerId)
  const view = await lock(needs, ownerId, id)
  refuseStale(revision, view.revision)
  const { name = view.name, query = view.query } = change
  await refuseNamesake(needs, ownerId, { id, page: view.page, name })
  return revised(await needs.views.change(id, { name, query }))
}

/** Forgets a view. */
export async function clearView(needs: OrganizationNeeds, { id: ownerId }: Caller, id: string): Promise<null> {
  await lock(needs, ownerId, id)
  await needs.views.remove(id)
  return null
}

async function lock(needs: OrganizationNeeds, ownerId: string, id: string): Promise<ViewRow> {
  const view = await needs.views.lock(ownerId, id)
  if (view === undefined) throw notFound('view')
  return view
}

async function refuseNamesake(needs: OrganizationNeeds, ownerId: string, named: Pick<ViewRow, 'id' | 'page' | 'name'>): Promise<void> {
  const namesake = await needs.views.namesake(ownerId, named)
  if (namesake !== undefined) throw new Refusal('view.name_taken', { name: namesake.name, viewId: namesake.id })
}

function revised(view: ViewRow) {
  return { answer: showView(view), revision: view.revision }
}
