import type { Catalogue } from '../catalogue.ts'

/** In the gender of the word: una solicitud is «presentada», un expediente is «presentado». */
export const statuses: Catalogue['statuses'] = {
  offer: { available: 'Disponible', held: 'Reservada', ordered: 'Pedida', sold: 'Vendida', gone: 'No disponible' },
  hold: { held: 'Vigente', released: 'Liberada', expired: 'Caducada', ordered: 'Pedida', lost: 'Perdida' },
  dossier: {
    draft: 'Borrador', submitted: 'Presentado', in_review: 'En revisión', returned: 'Devuelto', approved: 'Aprobado', rejected: 'Denegado',
    withdrawn: 'Retirado', superseded: 'Sustituido', expired: 'Caducado',
  },
  slot: { empty: 'Vacío', filled: 'Aportado', accepted: 'Aceptado', refused: 'Rechazado' },
  document: { stored: 'Guardado', accepted: 'Aceptado', refused: 'Rechazado', replaced: 'Sustituido', deleted: 'Eliminado' },
  request: {
    draft: 'Borrador', submitted: 'Presentada', in_review: 'En revisión', approved: 'Aprobada', waiting_for_requester: 'Por corregir',
    rejected: 'Denegada', with_carrier: 'Con el operador', waiting_for_choice: 'Por elegir', completed: 'Completada',
    partially_completed: 'Completada en parte', failed: 'Fallida', lapsed: 'Caducada', cancelled: 'Cancelada', cancelling: 'En cancelación',
  },
  requestLine: { wanted: 'Solicitado', ordered: 'Pedido', dropped: 'Descartado', gone: 'No disponible', active: 'Activo', refused: 'Rechazado', proposed: 'Propuesto' },
  case: { waiting: 'Pendiente', claimed: 'Asumida', returned: 'Devuelta', approved: 'Aprobada', rejected: 'Denegada', withdrawn: 'Retirada' },
  order: {
    prepared: 'Preparado', submitting: 'Enviando', acknowledged: 'Recibido', failed: 'Fallido', in_progress: 'En curso', completed: 'Completado',
    partially_completed: 'Completado en parte', cancelled: 'Cancelado', cancelling: 'En cancelación',
  },
  orderLine: { pending: 'Pendiente', active: 'Activo', gone: 'No disponible', refused: 'Rechazado', cancelled: 'Cancelado' },
  purchase: { with_carrier: 'Con el operador', completed: 'Completada', partially_completed: 'Completada en parte', failed: 'Fallida' },
  number: { provisioning: 'En preparación', active: 'Activo', failed: 'Fallido', quarantined: 'En cuarentena', returning: 'En devolución al operador', returned: 'Devuelto al operador' },
  ruleVersion: { future: 'Próxima', in_force: 'Vigente', withdrawn: 'Retirada', past: 'Anterior' },
  invitation: { sent: 'Enviada', accepted: 'Aceptada', revoked: 'Retirada', expired: 'Caducada' },
  message: { prepared: 'Por enviar', sent: 'Enviado', kept: 'En la bandeja de salida', undeliverable: 'No entregable' },
}
