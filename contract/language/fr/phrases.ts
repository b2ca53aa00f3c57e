import type { Catalogue } from '../catalogue.ts'

export const phrases: Catalogue['phrases'] = { nothingMore: 'plus rien', month: 'mois', months: 'mois', minutes: 'min', megabytes: 'Mo', papers_needed: 'pièces exigées', self_service: 'libre-service' }
