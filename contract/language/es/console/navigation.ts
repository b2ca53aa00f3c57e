import type { Catalogue } from '../../catalogue.ts'

export const navigation: Catalogue['console']['navigation'] = {
  requests: 'Solicitudes',
  papers: 'Documentos',
  dossiers: 'Expedientes',
  queue: 'Cola de revisión',
  regulations: 'Normativas',
  orders: 'Pedidos',
  carriers: 'Operadores',
  figures: 'Estadísticas',
  account: 'Ajustes de la cuenta',
  organization: 'Organización',
  organizations: 'Organizaciones',
  people: 'Personas',
  clients: 'Clientes de API',
  letters: 'Notificaciones',
  me: 'Mi cuenta',
}
