import { useState } from 'react'

/** How a paper is looked at: as wide as the place for it, or so many times its own size; turned by quarters. */
export type View = { readonly zoom: 'fit' | number; readonly turn: 0 | 90 | 180 | 270 }

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const
const turns = [0, 90, 180, 270] as const

export type Viewing = View & { readonly larger: (shown: number) => void; readonly smaller: (shown: number) => void; readonly fit: () => void; readonly turnOn: () => void }

/** Each paper is seen whole first, and upright: what was turned was turned for that paper. */
export function useViewing(): Viewing {
  const [view, setView] = useState<View>({ zoom: 'fit', turn: 0 })
  return {
    ...view,
    larger: (shown) => setView((now) => ({ ...now, zoom: steps.find((step) => step > shown + 0.01) ?? 4 })),
    smaller: (shown) => setView((now) => ({ ...now, zoom: steps.findLast((step) => step < shown - 0.01) ?? 0.5 })),
    fit: () => setView((now) => ({ ...now, zoom: 'fit' })),
    turnOn: () => setView((now) => ({ ...now, turn: turns[(turns.indexOf(now.turn) + 1) % 4] ?? 0 })),
  }
}
