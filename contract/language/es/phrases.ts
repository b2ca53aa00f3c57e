import type { Catalogue } from '../catalogue.ts'

export const phrases: Catalogue['phrases'] = { nothingMore: 'nada más', month: 'mes', months: 'meses', minutes: 'min', megabytes: 'MB', papers_needed: 'con documentos', self_service: 'compra directa' }
