import type { figureEndpoints } from '../../../contract/endpoints/figures.ts'
import type { Routes } from '../../platform/http/routes.ts'
import type { FigureNeeds } from './needs.ts'
import { readFigures } from './operations/read-figures.ts'

export const figureRoutes: Routes<FigureNeeds, keyof typeof figureEndpoints> = {
  readFigures: ({ needs, query }) => readFigures(needs, query),
}
