import type { Catalogue } from '../catalogue.ts'

export const compliance: Catalogue['compliance'] = {
  stopped: 'Sie erhalten keine Nachrichten mehr von {{organization}}. Antworten Sie mit START, um sie wieder zu erhalten.',
  started: 'Sie erhalten wieder Nachrichten von {{organization}}. Antworten Sie mit HILFE für Hilfe, mit STOP zum Abbestellen.',
  helped: 'Nachrichten von {{organization}}. Antworten Sie mit STOP, um keine mehr zu erhalten.',
}
