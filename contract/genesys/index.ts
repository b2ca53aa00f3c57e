import { addressEndpoints } from './addresses.ts'
import { numberEndpoints } from './numbers.ts'
import { organizationEndpoints } from './organization.ts'
import { provisioningEndpoints } from './provisioning.ts'

/** The same desk in the words of Genesys Cloud's API, each operation by the name that its SDK gives it. */
export const genesysEndpoints = {
  ...organizationEndpoints,
  ...numberEndpoints,
  ...provisioningEndpoints,
  ...addressEndpoints,
} as const

export type GenesysEndpoints = typeof genesysEndpoints

/** Whether a call speaks that API: its refusals are answered in its form, wherever they come from. */
export function isGenesysCall(path: string): boolean {
  return path.startsWith('/api/v2/')
}
