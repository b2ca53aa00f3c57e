import type { Endpoint } from '../endpoint.ts'
import { endpoints, type EndpointName } from '../endpoints/index.ts'

/** What a caller has to know of an endpoint. With `answer` it reads what comes back; without, it trusts the desk that it came from. */
export type Line = Pick<Endpoint, 'method' | 'path' | 'status' | 'download' | 'idempotent'> & Partial<Pick<Endpoint, 'answer'>>

/** The whole of API v1 for callers. In the console's build this is a table of data without schemas (console/vite.config.ts). */
export const lines: Readonly<Record<EndpointName, Line>> = endpoints
