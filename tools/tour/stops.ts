import type { Page } from 'playwright-core'
import type { Scenery } from './scenery.ts'

type Who = 'nobody' | 'requester' | 'viewer' | 'newcomer' | 'reviewer' | 'operator'

/** A page of the console in one state. `set` brings it about, once the page is there. */
export type Stop = {
  readonly name: string
  readonly who: Who
  readonly path: (scenery: Scenery) => string
  readonly set?: (page: Page) => Promise<void>
  /** Refuses what the desk would answer to these addresses: how a page looks when it fails. */
  readonly failing?: RegExp
  /** Lets what the desk answers wait: how a page looks while it loads. */
  readonly waiting?: RegExp
}

const at = (path: string) => () => path

/** Every page, in the order of the main job, from both sides. */
export const stops: readonly Stop[] = [
  { name: 'sign-in', who: 'nobody', path: at('/sign-in') },
  { name: 'inventory', who: 'requester', path: at('/numbers') },
  { name: 'inventory-loading', who: 'requester', path: at('/numbers'), waiting: /\/api\/v1\/numbers/ },
  { name: 'inventory-failed', who: 'requester', path: at('/numbers'), failing: /\/api\/v1\/numbers/ },
  { name: 'inventory-none-found', who: 'requester', path: at('/numbers?q=99999999') },
  { name: 'inventory-empty', who: 'newcomer', path: at('/numbers') },
  { name: 'purchase', who: 'requester', path: at('/numbers/purchase') },
  { name: 'purchase-france', who: 'requester', path: at('/numbers/purchase?country=FR&numberType=mobile&endsWith=2024') },
  { name: 'results-request', who: 'requester', path: at('/numbers/purchase/results?country=FR&numberType=mobile') },
  { name: 'results-buy', who: 'requester', path: at('/numbers/purchase/results?country=US&numberType=local') },
  { name: 'results-none', who: 'requester', path: at('/numbers/purchase/results?country=FR&numberType=mobile&endsWith=00000000') },
  { name: 'results-refused', who: 'requester', path: at('/numbers/purchase/results?country=FR&numberType=mobile&startsWith=000000000') },
  { name: 'purchase-done', who: 'requester', path: ({ purchase }) => `/numbers/purchases/${purchase}` },
  ...['end-user', 'information', 'papers', 'alternatives', 'review'].map((step): Stop => ({ name: `wizard-${step}`, who: 'requester', path: ({ draft }) => `/requests/${draft.id}/prepare/${step}` })),
  { name: 'wizard-returned', who: 'requester', path: ({ returned }) => `/requests/${returned.id}/prepare/papers` },
  { name: 'requests', who: 'requester', path: at('/requests') },
  { name: 'requests-empty', who: 'newcomer', path: at('/requests') },
  { name: 'request-completed', who: 'requester', path: ({ completed }) => `/requests/${completed.id}` },
  { name: 'request-returned', who: 'requester', path: ({ returned }) => `/requests/${returned.id}` },
  { name: 'request-choosing', who: 'requester', path: ({ choosing }) => `/requests/${choosing.id}` },
  { name: 'request-in-review', who: 'requester', path: ({ claimed }) => `/requests/${claimed.id}` },
  { name: 'dossiers', who: 'requester', path: at('/dossiers') },
  { name: 'dossier', who: 'requester', path: ({ dossier }) => `/dossiers/${dossier}` },
  { name: 'settings-organization', who: 'requester', path: at('/settings/organization') },
  { name: 'settings-organization-advanced', who: 'requester', path: at('/settings/organization?tab=advanced') },
  { name: 'settings-people', who: 'requester', path: at('/settings/people') },
  { name: 'settings-clients', who: 'requester', path: at('/settings/clients') },
  { name: 'settings-notifications', who: 'requester', path: at('/settings/notifications') },
  { name: 'settings-me', who: 'requester', path: at('/settings/me') },
  { name: 'queue', who: 'reviewer', path: at('/desk/queue') },
  { name: 'queue-failed', who: 'reviewer', path: at('/desk/queue'), failing: /\/api\/v1\/cases/ },
  { name: 'case', who: 'reviewer', path: ({ cases }) => `/desk/cases/${cases.claimed}` },
  { name: 'case-unclaimed', who: 'reviewer', path: ({ cases }) => `/desk/cases/${cases.waiting}` },
  { name: 'desk-request', who: 'reviewer', path: ({ waiting }) => `/requests/${waiting.id}` },
  { name: 'orders', who: 'operator', path: at('/desk/orders') },
  { name: 'carriers', who: 'operator', path: at('/desk/carriers') },
  { name: 'regulations', who: 'operator', path: at('/desk/regulations') },
  { name: 'regulation-france', who: 'operator', path: at('/desk/regulations/FR') },
  { name: 'desk-numbers', who: 'operator', path: at('/desk/numbers') },
  { name: 'organizations', who: 'operator', path: at('/desk/organizations') },
  { name: 'figures', who: 'operator', path: at('/desk/figures') },
  { name: 'search', who: 'operator', path: at('/desk/queue'), set: openSearch },
  { name: 'keys', who: 'reviewer', path: at('/desk/queue'), set: (page) => page.keyboard.press('?') },
  { name: 'nothing-here', who: 'requester', path: at('/nowhere') },
]

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  const box = page.getByRole('dialog')
  await box.getByRole('combobox').fill('demo')
  await box.getByRole('option', { name: /Démo SARL/ }).first().waitFor()
}
