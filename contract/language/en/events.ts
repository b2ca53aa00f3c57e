import type { EventWords } from '../shape.ts'

/** A lifecycle’s events as verbs: on buttons as they stand here, inside sentences before "this request" and its like. */
export const events = {
  offer: { hold: 'Hold', expire: 'Let expire', release: 'Release', order: 'Order', confirm: 'Confirm', reject: 'Reject', cancel: 'Cancel', vanish: 'Withdraw', reappear: 'Restore', return: 'Take back' },
  hold: { extend: 'Extend', release: 'Release', expire: 'Let expire', order: 'Order', lose: 'Lose' },
  dossier: {
    submit: 'Submit', claim: 'Claim', unclaim: 'Put back', return: 'Return', approve: 'Approve', reject: 'Reject', withdraw: 'Withdraw',
    change: 'Change', judge: 'Judge', supersede: 'Supersede', expire: 'Let expire',
  },
  slot: { fill: 'Fill', clear: 'Clear', accept: 'Accept', refuse: 'Refuse', unjudge: 'Take back the verdict on' },
  document: { accept: 'Accept', refuse: 'Refuse', replace: 'Replace', delete: 'Delete', unjudge: 'Take back the verdict on' },
  request: {
    change: 'Change', submit: 'Submit', claim: 'Claim', pass: 'Let through', unclaim: 'Put back', return: 'Return', approve: 'Approve', reject: 'Reject', order: 'Order',
    ask: 'Ask about', choose: 'Choose for', complete: 'Complete', complete_partly: 'Complete in part', fail: 'Give up', lapse: 'Let lapse', cancel: 'Cancel', confirm_cancel: 'Finish cancelling',
  },
  requestLine: { order: 'Order', drop: 'Drop', lose: 'Lose', activate: 'Activate', refuse: 'Refuse', choose: 'Choose' },
  case: {
    claim: 'Claim', assign: 'Assign', unclaim: 'Put back', judge: 'Judge', return: 'Return', reopen: 'Reopen', approve: 'Approve', reject: 'Reject', withdraw: 'Withdraw',
  },
  order: {
    submit: 'Send', acknowledge: 'Acknowledge', fail: 'Give up', progress: 'Continue', complete: 'Complete', complete_partly: 'Complete in part', cancel: 'Cancel', confirm_cancel: 'Finish cancelling',
    retry: 'Retry', settle: 'Settle',
  },
  orderLine: { activate: 'Activate', lose: 'Lose', refuse: 'Refuse', cancel: 'Cancel' },
  purchase: { complete: 'Complete', complete_partly: 'Complete in part', fail: 'Give up' },
  number: { activate: 'Activate', fail: 'Give up', release: 'Release', reclaim: 'Reclaim', return: 'Give back', confirm: 'Confirm the return of' },
  ruleVersion: { take_effect: 'Put into force', withdraw: 'Withdraw', give_way: 'Replace' },
  invitation: { resend: 'Send again', accept: 'Accept', revoke: 'Withdraw', expire: 'Let expire' },
  message: { send: 'Send', keep: 'Keep', give_up: 'Give up' },
} as const satisfies EventWords
