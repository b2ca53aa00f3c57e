import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { ask } from '../desk/queries.ts'
import { frame } from '../shell/roots.ts'
import { dossierFilters } from './list-search.ts'

const list = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers',
  validateSearch: dossierFilters,
  component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
})

const opened = z.object({
  version: z.number().int().positive().max(100_000).optional().catch(undefined), tab: z.enum(['information', 'papers']).optional().catch(undefined), edit: z.boolean().optional().catch(undefined), at: z.string().max(200).optional().catch(undefined),
})

const one = createRoute({
  getParentRoute: () => frame,
  path: '/dossiers/$id',
  validateSearch: opened,
  loader: ({ context: { queries }, params: { id } }) => queries.query({ ...ask('readDossier', { params: { id } }), staleTime: 'static' }),
  component: lazyRouteComponent(() => import('./dossier-page.tsx'), 'DossierPage'),
})

export const dossierRoutes = [list, one]
