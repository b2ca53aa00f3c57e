import type { Catalogue } from '../catalogue.ts'

export const inventory: Catalogue['inventory'] = {
  columns: {
    status: 'État', number: 'Numéro', country: 'Pays', numberType: 'Type', capabilities: 'Capacités', carrier: 'Opérateur', monthlyPrice: 'Prix/mois', currency: 'Devise',
    purchased: 'Acheté le', renews: 'Se renouvelle', usedBy: 'Utilisé par', dossier: 'Dossier', dossierExpires: 'Dossier valable jusqu’au', label: 'Libellé', request: 'Demande',
    organization: 'Organisation', e164: 'E.164',
  },
  origins: { carrier: 'Opérateur', imported: 'Votre propre compte', sender_id: 'Sans opérateur' },
  use: '{{kind}} « {{name}} »',
  noPapers: 'Aucun requis',
  fileName: 'Numéros SMS {{day}}.csv',
}
