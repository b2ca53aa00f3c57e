import { createRouter, type AnyRoute } from '@tanstack/react-router'
import { expect, test, vi } from 'vitest'
import { z } from 'zod/mini'

// The console's own project checks what this file says; only that is told here which the test reads of it.
const { routes } = await vi.importActual<{ readonly routes: AnyRoute }>('../../console/shell/routes.ts')
const router = createRouter({ routeTree: routes })
const { routesById, routesByPath, options: { parseSearch } } = router

const searches = Object.entries<AnyRoute>(routesById).flatMap(([id, { options: { validateSearch } }]) => (validateSearch instanceof z.ZodMiniObject ? [{ id, search: validateSearch }] : []))

test('pages have parts in their addresses', () => {
  expect(searches.length).toBeGreaterThan(15)
})

test.each(searches)('what makes no sense in the address of $id is passed over', ({ search }) => {
  for (const part of Object.keys(search.shape)) {
    for (const nonsense of ['x'.repeat(5000), { of: 'no use' }, ['']]) expect(search.parse({ [part]: nonsense }), `${part}: ${JSON.stringify(nonsense).slice(0, 20)}`).toEqual({})
  }
})

test.each(searches.filter(({ search }) => 'q' in search.shape))('digits that were typed by hand into the address of $id are looked for', ({ search }) => {
  expect(search.parse(parseSearch('?q=33639981244'))).toEqual({ q: '33639981244' })
  expect(search.parse(parseSearch('?q=+33639981244'))).toEqual({ q: '33639981244' })
})

test('a silence or a number of attempts that cannot be chosen narrows nothing unseen', () => {
  const orders = searches.find(({ id }) => id.endsWith('/desk/orders'))
  expect(orders?.search.parse({ silent: 5, attempts: 9, carrier: 'XX', q: ' ' })).toEqual({})
  expect(orders?.search.parse({ silent: 24, attempts: 10, carrier: 'meridian', q: 'R-1001' })).toEqual({ silent: 24, attempts: 10, carrier: 'meridian', q: 'R-1001' })
})

const things = [
  { part: '$id', known: '01a21600-fc84-7015-bcba-45ae462743a4', unknown: ['01a21600-fc84-7', 'xyz', '01a21600-fc84-7015-bcba-45ae462743a4x'] },
  { part: '$country', known: 'FR', unknown: ['F', 'fr', 'FRA'] },
] as const
const pages = things.flatMap((thing) => Object.keys(routesByPath).filter((path) => path.includes(`/${thing.part}`)).map((path) => ({ path, ...thing })))

test('things have pages of their own', () => {
  expect(pages.length).toBeGreaterThan(8)
})

test.each(pages)('$path leads nowhere where it was cut off or mistyped', ({ path, part, known, unknown }) => {
  const leadsTo = (named: string): unknown => router.getMatchedRoutes(path.replace(part, named).replace('$step', 'papers'))[0].at(-1)?.id
  for (const named of unknown) expect(leadsTo(named), named).toBe('/frame/$')
  expect(leadsTo(known)).toBe(`/frame${path}`)
})
