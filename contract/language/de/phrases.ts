import type { Catalogue } from '../catalogue.ts'

export const phrases: Catalogue['phrases'] = { nothingMore: 'nichts mehr', month: 'Monat', months: 'Monate', minutes: 'min', megabytes: 'MB', papers_needed: 'Unterlagen nötig', self_service: 'Sofortkauf' }
