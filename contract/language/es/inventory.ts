import type { Catalogue } from '../catalogue.ts'

export const inventory: Catalogue['inventory'] = {
  columns: {
    status: 'Estado', number: 'Número', country: 'País', numberType: 'Tipo', capabilities: 'Funciones', carrier: 'Operador', monthlyPrice: 'Precio/mes', currency: 'Moneda',
    purchased: 'Compra', renews: 'Renovación', usedBy: 'Usado por', dossier: 'Expediente', dossierExpires: 'Expediente válido hasta', label: 'Etiqueta', request: 'Solicitud',
    organization: 'Organización', e164: 'E.164',
  },
  origins: { carrier: 'Operador', imported: 'Cuenta propia', sender_id: 'Sin operador' },
  use: '{{kind}} «{{name}}»',
  noPapers: 'No requiere',
  fileName: 'Números SMS {{day}}.csv',
}
