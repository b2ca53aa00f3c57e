import type { Catalogue } from '../catalogue.ts'

export const inventory: Catalogue['inventory'] = {
  columns: {
    status: 'Status', number: 'Nummer', country: 'Land', numberType: 'Typ', capabilities: 'Funktionen', carrier: 'Anbieter', monthlyPrice: 'Preis/Monat', currency: 'Währung',
    purchased: 'Gekauft', renews: 'Verlängerung', usedBy: 'Nutzung', dossier: 'Dossier', dossierExpires: 'Dossier gültig bis', label: 'Bezeichnung', request: 'Antrag',
    organization: 'Organisation', e164: 'E.164',
  },
  origins: { carrier: 'Anbieter', imported: 'Ihr eigenes Konto', sender_id: 'Kein Anbieter' },
  use: '{{kind}} „{{name}}“',
  noPapers: 'Keines nötig',
  fileName: 'SMS-Nummern {{day}}.csv',
}
