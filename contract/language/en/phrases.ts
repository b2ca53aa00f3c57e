/** Small words that other sentences are completed with. */
export const phrases = { nothingMore: 'nothing more', month: 'month', months: 'months', minutes: 'min', megabytes: 'MB' } as const
