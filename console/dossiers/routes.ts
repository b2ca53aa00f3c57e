import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { isId, maybe, text, whole } from '../browser/address.ts'
import { askAhead } from '../desk/ahead.ts'
import { ask } from '../desk/queries.ts'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'
import { askDossiers, dossierFilters } from './list-search.ts'

const list = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers',
  validateSearch: dossierFilters,
  beforeLoad: ({ search, context: { queries } }) => askAhead(queries.infiniteQuery(askDossiers(search))),
  component: lazyRouteComponent(withSentences(() => import('./list-page.tsx')), 'ListPage'),
})

const opened = z.object({
  version: maybe(whole(1, 100_000)), tab: maybe(z.enum(['information', 'papers'])), edit: maybe(z.boolean()), at: maybe(text(200)),
})

const one = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$id',
  params: { parse: (params) => isId(params.id) && params },
  validateSearch: opened,
  beforeLoad: ({ context: { queries }, params: { id } }) => askAhead(queries.query(ask('readDossier', { params: { id } }))),
  component: lazyRouteComponent(withSentences(() => import('./dossier-page.tsx')), 'DossierPage'),
})

export const dossierRoutes = [list, one]
