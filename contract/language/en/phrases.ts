/** Small words that other sentences are completed with. */
export const phrases = { nothingMore: 'nothing more', month: 'month', months: 'months', minutes: 'min', megabytes: 'MB', papers_needed: 'papers needed', self_service: 'self-service' } as const
