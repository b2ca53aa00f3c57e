import { describeApi } from '../contract/openapi.ts'

// For those who want the description of the API without a running desk: node tools/print-openapi.ts > openapi.json
process.stdout.write(`${JSON.stringify(describeApi(), null, 2)}\n`)
