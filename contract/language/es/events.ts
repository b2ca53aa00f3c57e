import type { Catalogue } from '../catalogue.ts'

export const events: Catalogue['events'] = {
  offer: { hold: 'Reservar', expire: 'Dejar caducar', release: 'Liberar', order: 'Pedir', confirm: 'Confirmar', reject: 'Rechazar', cancel: 'Cancelar', vanish: 'Retirar', reappear: 'Restablecer', return: 'Recuperar' },
  hold: { extend: 'Prolongar', release: 'Liberar', expire: 'Dejar caducar', order: 'Pedir', lose: 'Perder' },
  dossier: {
    submit: 'Presentar', claim: 'Asumir', unclaim: 'Dejar en cola', return: 'Devolver', approve: 'Aprobar', reject: 'Denegar', withdraw: 'Retirar',
    change: 'Modificar', judge: 'Evaluar', supersede: 'Sustituir', expire: 'Dejar caducar',
  },
  slot: { fill: 'Completar', clear: 'Vaciar', accept: 'Aceptar', refuse: 'Rechazar', unjudge: 'Dejar sin dictamen' },
  document: { accept: 'Aceptar', refuse: 'Rechazar', replace: 'Sustituir', delete: 'Eliminar', unjudge: 'Dejar sin dictamen' },
  request: {
    change: 'Modificar', submit: 'Presentar', claim: 'Asumir', pass: 'Dejar pasar', unclaim: 'Dejar en cola', return: 'Devolver', approve: 'Aprobar', reject: 'Denegar', order: 'Pedir',
    ask: 'Preguntar por', choose: 'Elegir para', complete: 'Completar', complete_partly: 'Completar en parte', fail: 'Abandonar', lapse: 'Dejar caducar', cancel: 'Cancelar', confirm_cancel: 'Terminar de cancelar',
  },
  requestLine: { order: 'Pedir', drop: 'Descartar', lose: 'Perder', activate: 'Activar', refuse: 'Rechazar', choose: 'Elegir' },
  case: {
    claim: 'Asumir', assign: 'Asignar', unclaim: 'Dejar en cola', judge: 'Evaluar', return: 'Devolver', reopen: 'Reabrir', approve: 'Aprobar', reject: 'Denegar', withdraw: 'Retirar',
  },
  order: {
    submit: 'Enviar', acknowledge: 'Dar por recibido', fail: 'Abandonar', progress: 'Continuar', complete: 'Completar', complete_partly: 'Completar en parte', cancel: 'Cancelar', confirm_cancel: 'Terminar de cancelar',
    retry: 'Reintentar', settle: 'Resolver',
  },
  orderLine: { activate: 'Activar', lose: 'Perder', refuse: 'Rechazar', cancel: 'Cancelar' },
  purchase: { complete: 'Completar', complete_partly: 'Completar en parte', fail: 'Abandonar' },
  number: { activate: 'Activar', fail: 'Abandonar', release: 'Dar de baja', reclaim: 'Recuperar', return: 'Devolver', confirm: 'Confirmar la devolución de' },
  ruleVersion: { take_effect: 'Poner en vigor', withdraw: 'Retirar', give_way: 'Sustituir' },
  invitation: { resend: 'Reenviar', accept: 'Aceptar', revoke: 'Retirar', expire: 'Dejar caducar' },
  message: { send: 'Enviar', keep: 'Guardar', give_up: 'Abandonar' },
}
