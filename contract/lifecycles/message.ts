import { lifecycle, type StateOf } from '../lifecycle.ts'

/** One e-mail. Without a mail server it is kept in the desk's own outbox, where staff read it. */
export const messageLifecycle = lifecycle('message', [
  // from       event      to               by
  ['prepared', 'send',    'sent',          'clock'],
  ['prepared', 'keep',    'kept',          'clock'],
  ['prepared', 'give_up', 'undeliverable', 'clock'],
])
export type MessageStatus = StateOf<typeof messageLifecycle>
