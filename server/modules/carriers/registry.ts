import type { Carrier } from '../../ports/carrier.ts'

/** The carriers that this desk has accounts with. */
export type Carriers = {
  readonly all: () => readonly Carrier[]
  readonly byId: (id: string) => Carrier | undefined
}

export function carriersOf(carriers: readonly Carrier[]): Carriers {
  const byId = new Map(carriers.map((carrier) => [carrier.id, carrier]))
  return { all: () => carriers, byId: (id) => byId.get(id) }
}
