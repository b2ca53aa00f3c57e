import type { Licence } from '../../contract/licences.ts'
import type { Role } from '../../contract/permissions.ts'
import type { Language } from '../../contract/vocabulary.ts'

type DemoPerson = { readonly name: string; readonly email: string; readonly roles: readonly Role[]; readonly language: Language | null; readonly does: string }
type DemoOrganization = {
  readonly name: string
  readonly kind: 'customer' | 'desk'
  readonly licence: Licence
  readonly country: string
  readonly language: Language
  readonly people: readonly DemoPerson[]
}

/** Who lives at the demo desk. `.example` addresses reach nobody (RFC 2606). */
export const demoOrganizations = {
  french: {
    name: 'Démo SARL', kind: 'customer', licence: 'CX 3', country: 'FR', language: 'fr',
    people: [
      { name: 'Claire Martin', email: 'claire@demo.example', roles: ['requester', 'organization_admin'], language: null, does: 'requester' },
      { name: 'Victor Petit', email: 'victor@demo.example', roles: ['viewer'], language: null, does: 'viewer' },
    ],
  },
  unlicensed: {
    name: 'Plain Ltd', kind: 'customer', licence: 'CX 1', country: 'GB', language: 'en',
    people: [{ name: 'Oliver Smith', email: 'oliver@plain.example', roles: ['requester', 'organization_admin'], language: null, does: 'requester without an SMS licence' }],
  },
  desk: {
    name: 'Guichet desk', kind: 'desk', licence: 'CX 3', country: 'FR', language: 'en',
    people: [
      { name: 'Rosa Weiss', email: 'rosa@desk.example', roles: ['reviewer'], language: 'en', does: 'reviewer' },
      { name: 'Rémi Dubois', email: 'remi@desk.example', roles: ['reviewer'], language: 'fr', does: 'reviewer' },
      { name: 'Olga Lind', email: 'olga@desk.example', roles: ['operator'], language: 'en', does: 'operator' },
    ],
  },
} as const satisfies Record<string, DemoOrganization>
