import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { StartRefusal } from '../../server/platform/start-refusal.ts'

test('without settings e-mails stay in the outbox, and have a sender nevertheless', () => {
  expect(readConfig({})).toMatchObject({ smtpUrl: undefined, mailFrom: 'Guichet <guichet@localhost>' })
  expect(readConfig({ SMTP_URL: ' ', GUICHET_MAIL_FROM: '' })).toMatchObject({ smtpUrl: undefined, mailFrom: 'Guichet <guichet@localhost>' })
})

test.each(['smtp://mail.example', 'smtp://user:p%40ss@mail.example:587?requireTLS=true', 'smtps://mail.example:465'])('%s is a mail server', (url) => {
  expect(readConfig({ SMTP_URL: url }).smtpUrl).toBe(url)
})

test.each(['mail.example', 'http://mail.example', 'smtp://', 'smtp:secret@mail.example'])('%s is none', (url) => {
  expect(() => readConfig({ SMTP_URL: url })).toThrow(StartRefusal)
})

test('an address that is none is not repeated: it may hold a password', () => {
  expect(() => readConfig({ SMTP_URL: 'http://desk:secret@mail.example' })).not.toThrow('secret')
})

test.each(['desk@guichet.example', 'Guichet <desk@guichet.example>', 'Le guichet des numéros <desk@guichet.example>'])('%s is a sender', (from) => {
  expect(readConfig({ GUICHET_MAIL_FROM: from }).mailFrom).toBe(from)
})

test.each(['Guichet', '<>', 'a@b.example, c@d.example', 'Guichet <desk@guichet.example>\r\nBcc: thief@evil.example'])('%j is none', (from) => {
  expect(() => readConfig({ GUICHET_MAIL_FROM: from })).toThrow('GUICHET_MAIL_FROM')
})
