import { endpoints } from './endpoints/index.ts'
import { genesysEndpoints } from './genesys/index.ts'

/** Everything that the desk answers: API v1, and the same desk in Genesys Cloud's words. */
export const served = { ...endpoints, ...genesysEndpoints } as const

export type Served = typeof served
export type ServedName = keyof Served
