import type { Catalogue } from '../catalogue.ts'

export const cli: Catalogue['cli'] = {}
