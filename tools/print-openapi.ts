import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { openApiDocument } from '../contract/openapi.ts'

// For those who want the description of the API without a running desk: node tools/print-openapi.ts > openapi.json
const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')))
process.stdout.write(`${JSON.stringify(openApiDocument({ version }), null, 2)}\n`)
