import type { Catalogue } from '../catalogue.ts'

export const statuses: Catalogue['statuses'] = {
  offer: { available: 'Verfügbar', held: 'Reserviert', ordered: 'Bestellt', sold: 'Verkauft', gone: 'Vergriffen' },
  hold: { held: 'Reserviert', released: 'Freigegeben', expired: 'Abgelaufen', ordered: 'Bestellt', lost: 'Verloren' },
  dossier: {
    draft: 'Entwurf', submitted: 'Eingereicht', in_review: 'In Prüfung', returned: 'Zurückgegeben', approved: 'Genehmigt', rejected: 'Abgelehnt',
    withdrawn: 'Zurückgezogen', superseded: 'Ersetzt', expired: 'Abgelaufen',
  },
  slot: { empty: 'Leer', filled: 'Belegt', accepted: 'Anerkannt', refused: 'Beanstandet' },
  document: { stored: 'Gespeichert', accepted: 'Anerkannt', refused: 'Beanstandet', replaced: 'Ersetzt', deleted: 'Gelöscht' },
  request: {
    draft: 'Entwurf', submitted: 'Eingereicht', in_review: 'In Prüfung', approved: 'Genehmigt', waiting_for_requester: 'Nachbesserung nötig',
    rejected: 'Abgelehnt', with_carrier: 'Beim Anbieter', waiting_for_choice: 'Auswahl nötig', completed: 'Abgeschlossen',
    partially_completed: 'Teils abgeschlossen', failed: 'Gescheitert', lapsed: 'Verfallen', cancelled: 'Zurückgezogen', cancelling: 'Wird zurückgezogen',
  },
  requestLine: { wanted: 'Gewünscht', ordered: 'Bestellt', dropped: 'Entfallen', gone: 'Vergriffen', active: 'Aktiv', refused: 'Abgelehnt', proposed: 'Vorgeschlagen' },
  case: { waiting: 'Wartet', claimed: 'Übernommen', returned: 'Zurückgegeben', approved: 'Genehmigt', rejected: 'Abgelehnt', withdrawn: 'Zurückgezogen' },
  order: {
    prepared: 'Vorbereitet', submitting: 'Wird gesendet', acknowledged: 'Angenommen', failed: 'Gescheitert', in_progress: 'In Arbeit', completed: 'Abgeschlossen',
    partially_completed: 'Teils abgeschlossen', cancelled: 'Storniert', cancelling: 'Wird storniert',
  },
  orderLine: { pending: 'Ausstehend', active: 'Aktiv', gone: 'Vergriffen', refused: 'Abgelehnt', cancelled: 'Storniert' },
  purchase: { with_carrier: 'Beim Anbieter', completed: 'Abgeschlossen', partially_completed: 'Teils abgeschlossen', failed: 'Gescheitert' },
  number: { provisioning: 'In Einrichtung', active: 'Aktiv', failed: 'Gescheitert', quarantined: 'In Quarantäne', returning: 'Geht an den Anbieter zurück', returned: 'An den Anbieter zurückgegeben' },
  ruleVersion: { future: 'Künftig', in_force: 'In Kraft', withdrawn: 'Zurückgezogen', past: 'Außer Kraft' },
  invitation: { sent: 'Eingeladen', accepted: 'Angenommen', revoked: 'Zurückgezogen', expired: 'Abgelaufen' },
  message: { prepared: 'Zu senden', sent: 'Gesendet', kept: 'Im Postausgang', undeliverable: 'Nicht zustellbar' },
}
