/** The request's own page. */
export function requestPage(id: string): string {
  return `/requests/${id}`
}
