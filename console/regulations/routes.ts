import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { isCountry, maybe, text, typed } from '../browser/address.ts'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'
import { reading } from './reading.ts'

const list = createRoute({
  getParentRoute: () => frame, path: '/desk/regulations', validateSearch: z.object({ q: typed(100) }),
  component: lazyRouteComponent(withSentences(() => import('./regulations-page.tsx')), 'RegulationsPage'),
})
const country = createRoute({
  getParentRoute: () => frame, path: '/desk/regulations/$country', params: { parse: (params) => isCountry(params.country) && params }, validateSearch: reading, component: lazyRouteComponent(withSentences(() => import('./country-page.tsx')), 'DeskCountryPage'),
})
const edit = createRoute({
  getParentRoute: () => frame, path: '/desk/regulations/$country/edit', params: { parse: (params) => isCountry(params.country) && params }, validateSearch: z.object({ set: maybe(text(100)) }),
  component: lazyRouteComponent(withSentences(() => import('./edit-page.tsx')), 'EditPage'),
})
/** What requesters read: the same pages, without the desk's steps. */
const read = createRoute({
  getParentRoute: () => frame, path: '/regulations/$country', params: { parse: (params) => isCountry(params.country) && params }, validateSearch: reading, component: lazyRouteComponent(withSentences(() => import('./country-page.tsx')), 'CountryPage'),
})

export const regulationRoutes = [list, country, edit, read]
