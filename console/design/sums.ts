export type Price = { readonly minor: number; readonly currency: string }

/** Sums, a currency each. */
export function sumsOf(prices: readonly Price[]): Price[] {
  const byCurrency = Map.groupBy(prices, ({ currency }) => currency)
  return [...byCurrency].map(([currency, some]) => ({ currency, minor: some.reduce((sum, { minor }) => sum + minor, 0) }))
}
