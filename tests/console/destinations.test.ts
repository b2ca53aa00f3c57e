import { createRouter, type AnyRoute } from '@tanstack/react-router'
import { describe, expect, test, vi } from 'vitest'

type Group = { readonly for: 'requester' | 'desk'; readonly destinations: readonly { readonly to: string; readonly keys?: string }[] }

// The console's own project checks what these files say; only that is told here which the tests read of them.
const { destinations } = await vi.importActual<{ readonly destinations: readonly Group[] }>('../../console/shell/destinations.ts')
const { routes } = await vi.importActual<{ readonly routes: AnyRoute }>('../../console/shell/routes.ts')
const { routesByPath } = createRouter({ routeTree: routes })

describe.each(['requester', 'desk'] as const)('the navigation of the %s side', (side) => {
  const shown = destinations.filter((group) => group.for === side).flatMap((group) => group.destinations)

  test('gives no two pages the same keys', () => {
    const keys = shown.flatMap((destination) => destination.keys ?? [])
    expect(keys).toEqual([...new Set(keys)])
  })

  test('names no page twice, and leads to pages that are there', () => {
    const addresses = shown.map(({ to }) => to)
    expect(addresses).toEqual([...new Set(addresses)])
    expect(addresses.filter((address) => !Object.hasOwn(routesByPath, address))).toEqual([])
  })
})
