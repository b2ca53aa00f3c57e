import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { numberTypes } from '../../contract/vocabulary.ts'
import { frame } from '../shell/roots.ts'

const number = z.coerce.number().int().positive().optional().catch(undefined)
const reading = z.object({
  tab: z.enum(['rules', 'versions', 'compare']).optional().catch(undefined),
  version: number, type: z.enum(numberTypes).optional().catch(undefined), from: number, to: number,
})
export type Reading = z.infer<typeof reading>

const list = createRoute({
  getParentRoute: () => frame, path: '/desk/regulations', validateSearch: z.object({ q: z.string().max(100).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./regulations-page.tsx'), 'RegulationsPage'),
})
const country = createRoute({
  getParentRoute: () => frame, path: '/desk/regulations/$country', validateSearch: reading, component: lazyRouteComponent(() => import('./country-page.tsx'), 'DeskCountryPage'),
})
const edit = createRoute({
  getParentRoute: () => frame, path: '/desk/regulations/$country/edit', validateSearch: z.object({ set: z.string().max(100).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./edit-page.tsx'), 'EditPage'),
})
/** What requesters read: the same pages, without the desk's steps. */
const read = createRoute({
  getParentRoute: () => frame, path: '/regulations/$country', validateSearch: reading, component: lazyRouteComponent(() => import('./country-page.tsx'), 'CountryPage'),
})

export const regulationRoutes = [list, country, edit, read]
