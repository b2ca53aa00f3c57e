/** What the pages are called, in the navigation and at their heads. */
export const navigation = {
  requests: 'Requests',
  papers: 'Papers',
  dossiers: 'Dossiers',
  queue: 'Review queue',
  regulations: 'Regulations',
  orders: 'Orders',
  carriers: 'Carriers',
  figures: 'Desk figures',
  account: 'Account settings',
  organization: 'Organization',
  organizations: 'Organizations',
  people: 'People',
  clients: 'API clients',
  letters: 'Notifications',
  me: 'My account',
} as const
