type Asked = Readonly<Record<string, string | number | readonly string[] | undefined>> & { readonly pageSize: number; readonly pageNumber: number }

/** How many come before a page, and how many it holds. */
export function placeOf({ pageSize, pageNumber }: Pick<Asked, 'pageSize' | 'pageNumber'>): { readonly skip: number; readonly limit: number } {
  return { skip: (pageNumber - 1) * pageSize, limit: pageSize }
}

/** A page as their clients read it. Addresses of pages begin at the host and keep what was asked; one past the end is empty, and leads back. */
export function listing<E>(entities: readonly E[], { path, asked, total }: { readonly path: string; readonly asked: Asked; readonly total: number }) {
  const { pageSize, pageNumber } = asked
  const pageCount = Math.ceil(total / pageSize)
  const uri = (page: number) => `${path}?${queryOf({ ...asked, pageNumber: page })}`
  return {
    entities: [...entities], pageSize, pageNumber, total, pageCount, selfUri: uri(pageNumber), firstUri: uri(1), lastUri: uri(Math.max(pageCount, 1)),
    ...(pageNumber < pageCount && { nextUri: uri(pageNumber + 1) }), ...(pageNumber > 1 && { previousUri: uri(Math.min(pageNumber - 1, Math.max(pageCount, 1))) }),
  }
}

function queryOf(asked: Asked): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, [value].flat().join(','))
  return query.toString()
}
