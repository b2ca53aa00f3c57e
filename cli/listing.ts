type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null }

/** One page of a list; with `--all` every page, as if it were one. */
export async function listing<Item, P extends Page<Item>>(
  { all }: { readonly all?: boolean },
  read: (cursor: string | undefined) => Promise<{ readonly body: P & Page<Item> }>,
): Promise<P & Page<Item>> {
  const { body: first } = await read(undefined)
  const items = [...first.items]
  let { nextCursor } = first
  while (all === true && nextCursor !== null) {
    const { body } = await read(nextCursor)
    items.push(...body.items)
    if (body.nextCursor === nextCursor) throw new Error(`The desk gave the cursor ${nextCursor} twice.`)
    nextCursor = body.nextCursor
  }
  return { ...first, items, nextCursor }
}
