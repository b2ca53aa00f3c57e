import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { isId, maybe, text } from '../browser/address.ts'
import { askAhead } from '../desk/ahead.ts'
import { ask } from '../desk/queries.ts'
import { withSentences } from '../language/load.ts'
import { frame } from '../shell/roots.ts'

const search = z.object({ at: maybe(text(200)) })

/** Where somebody left off: leads on to the step. */
const resume = createRoute({
  getParentRoute: () => frame,
  path: '/requests/$id/prepare',
  params: { parse: (params) => isId(params.id) && params },
  beforeLoad: ({ context: { queries }, params: { id } }) => askAhead(queries.query(ask('readRequest', { params: { id } }))),
  component: lazyRouteComponent(withSentences(() => import('./resume-page.tsx')), 'ResumePage'),
})

/** The wizard. `?at=/information/company_name` names the field to begin with. */
const step = createRoute({
  getParentRoute: () => frame,
  path: '/requests/$id/prepare/$step',
  params: { parse: (params) => isId(params.id) && params },
  validateSearch: search,
  beforeLoad: ({ context: { queries }, params: { id } }) => askAhead(queries.query(ask('readRequest', { params: { id } }))),
  component: lazyRouteComponent(withSentences(() => import('./wizard-page.tsx')), 'WizardPage'),
})

export const preparationRoutes = [resume, step]
