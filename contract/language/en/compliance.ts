/** What a number answers by itself to whoever writes STOP, START or HELP. A text message has room for about 160 letters. */
export const compliance = {
  stopped: 'You will receive no more messages from {{organization}}. Reply START to receive them again.',
  started: 'You will receive messages from {{organization}} again. Reply HELP for help, STOP to stop.',
  helped: 'Messages from {{organization}}. Reply STOP to receive no more.',
} as const
