import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { id, instant } from '../shapes.ts'

/** The lists of which somebody can keep a view. */
export const viewPages = ['numbers', 'requests', 'queue', 'orders'] as const
export type ViewPage = (typeof viewPages)[number]

const byId = z.object({ id })
const page = z.enum(viewPages)
const name = z.string().trim().min(1).max(80)
const query = z.string().max(2000).describe('What stands behind the page\'s address: filters, sort and columns')

export const savedView = z
  .object({ id, page, name, query, createdAt: instant })
  .meta({ id: 'View', description: 'A list as somebody likes to see it, under a name of their own' })

/** Everybody's own: a view is seen by whoever saved it, on whatever device, and by nobody else. */
export const viewEndpoints = {
  listViews: endpoint({
    name: 'listViews', summary: 'My saved views, by name', method: 'GET', path: '/api/v1/views', access: 'signed_in', query: z.object({ page: page.optional() }),
    status: 200, answer: z.object({ items: z.array(savedView.extend({ etag: z.string().describe('For If-Match, to change it') })) }), refusals: [],
  }),
  saveView: endpoint({
    name: 'saveView', summary: 'Keep a view under a new name', method: 'POST', path: '/api/v1/views', access: 'signed_in', body: z.object({ page, name, query }),
    status: 201, answer: savedView, refusals: ['view.name_taken', 'view.limit_reached'], idempotent: true, etag: 'sent',
  }),
  changeView: endpoint({
    name: 'changeView', summary: 'Rename a view, or have it show something else', method: 'PATCH', path: '/api/v1/views/:id', access: 'signed_in', params: byId,
    body: z.object({ name, query }).partial(), status: 200, answer: savedView, refusals: ['resource.not_found', 'view.name_taken'], etag: 'required',
  }),
  clearView: endpoint({
    name: 'clearView', summary: 'Forget a view', method: 'DELETE', path: '/api/v1/views/:id', access: 'signed_in', params: byId, status: 204, answer: z.null(), refusals: ['resource.not_found'],
  }),
} as const
