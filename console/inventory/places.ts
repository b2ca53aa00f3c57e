import type { LinkProps } from '@tanstack/react-router'

// Pages of other folders, by their address. The router would check them by its whole tree, which imports these pages: that would be a circle.

export const purchasePage = place('/numbers/purchase')
export const requestsPage = place('/requests')
export const requestPage = (id: string) => place(`/requests/${id}`)
export const dossierPage = (id: string) => place(`/dossiers/${id}`)

function place(to: string): Pick<LinkProps, 'to'> {
  return { to: to as '/' } // As above; a browser test follows each of them.
}
