import fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { smtpMail } from '../../server/adapters/mail-smtp.ts'
import { composeDesk } from '../../server/compose.ts'
import { theSystem } from '../../server/kernel/actor.ts'
import { sendMessages } from '../../server/modules/notifications/index.ts'
import type { MailPort } from '../../server/ports/mail.ts'
import { fail, openDesk, type TestDesk } from '../support/desk.ts'
import { openMailServer, type Conduct, type MailServer } from '../support/mail-server.ts'
import { watchStatusChanges, type StatusChanges } from '../support/status-changes.ts'

describe('e-mails that are due', () => {
  let server: MailServer
  let mail: ReturnType<typeof smtpMail>
  let desk: TestDesk
  let changes: StatusChanges
  let organizationId: string
  beforeEach(async () => {
    server = await openMailServer()
    mail = smtpMail({ url: server.url, from: 'Guichet <desk@guichet.example>', deadlineMs: 300 })
    desk = await openDesk((world) => ({ ...world, mail }))
    changes = await watchStatusChanges(desk.test)
    organizationId = (await (await desk.as('requester')).whoAmI()).body.organization.id
  })
  afterEach(async () => {
    expect(await changes.disagreements()).toEqual([])
    await changes.close()
    mail.close()
    await server.close()
    await desk.close()
  })

  test('are handed to the mail server, each once, and are sent from then on', async () => {
    const ids = await prepare(7)
    await desk.settle()
    expect(server.received.map(({ mail: { messageId } }) => messageId).toSorted()).toEqual(ids.map((id) => `<${id}@guichet.example>`).toSorted())
    for (const id of ids) expect(await read(id)).toMatchObject({ status: 'sent', attempts: 1, next_attempt_at: null, sent_at: desk.clock.now() })
    expect(await eventsOf(ids[0])).toEqual(['message.send'])
  })

  test('are tried again after a minute, then ever more rarely, until the server takes them', async () => {
    server.conduct({ refuses: 'content', code: 451 })
    const [id] = await prepare(1)
    const waits: number[] = []
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await desk.settle()
      const message = await read(id)
      expect(message).toMatchObject({ status: 'prepared', attempts: attempt, last_error: expect.stringContaining('451') })
      const waitMs = (message.next_attempt_at?.getTime() ?? 0) - desk.clock.now().getTime()
      waits.push(waitMs / 60_000)
      desk.clock.advance({ ms: waitMs - 1 })
      await desk.settle()
      desk.clock.advance({ ms: 1 })
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360])
    expect(server.asked()).toBe(12)
    server.conduct('accepts')
    await desk.settle()
    expect(await read(id)).toMatchObject({ status: 'sent', attempts: 13 })
    expect(server.received).toHaveLength(1)
  })

  test('are all sent once the server is back, however many hours it was down', async () => {
    const ids = await prepare(4)
    await server.goDown()
    for (let hour = 0; hour < 9; hour += 1) {
      await desk.settle()
      desk.clock.advance({ hours: 1 })
    }
    expect((await Promise.all(ids.map(read))).map(({ status }) => status)).toEqual(ids.map(() => 'prepared'))
    await server.comeUp()
    desk.clock.advance({ hours: 6 })
    await desk.settle()
    expect((await Promise.all(ids.map(read))).map(({ status }) => status)).toEqual(ids.map(() => 'sent'))
    expect(server.received).toHaveLength(4)
  })

  test('are given up after three days', async () => {
    await server.goDown()
    const [id] = await prepare(1)
    for (let hour = 0; hour < 71; hour += 1) {
      await desk.settle()
      desk.clock.advance({ hours: 1 })
    }
    expect(await read(id)).toMatchObject({ status: 'prepared' })
    desk.clock.advance({ hours: 7 })
    await desk.settle()
    expect(await read(id)).toMatchObject({ status: 'undeliverable', next_attempt_at: null, last_error: expect.stringContaining('ECONNREFUSED') })
    expect(await eventsOf(id)).toEqual(['message.give_up'])
  })

  test('are given up at once where the server will never take them, and hold up no other', async () => {
    const [, unknown = ''] = await prepare(3)
    server.conduct({ refuses: 'recipient', code: 550, only: `${unknown}@demo.example` })
    await desk.settle()
    expect(await read(unknown)).toMatchObject({ status: 'undeliverable', attempts: 1, last_error: expect.stringContaining('550') })
    expect(server.received).toHaveLength(2)
    desk.clock.advance({ days: 1 })
    await desk.settle()
    expect(server.asked()).toBe(3)
  })

  test('keep no transaction open while the server makes up its mind', async () => {
    server.conduct('trickles')
    const [id] = await prepare(1)
    const sending = sendMessages({ work: desk.desk.work, mail, report: fail })
    while (server.asked() === 0) await new Promise((resume) => setImmediate(resume))
    const { rows } = await sql<{ open: number }>`select count(*)::integer as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`.execute(desk.test.database)
    expect(rows).toEqual([{ open: 0 }])
    await sending
    expect(await read(id)).toMatchObject({ status: 'prepared', last_error: 'The mail server was not done after 0.3 s.' })
  })

  test('are sent again, under the same name, by whoever comes after a process that died before it could write down that they were sent', async () => {
    const [id] = await prepare(1)
    const killed: unknown[] = []
    const dying: MailPort = {
      async send(letter) {
        await mail.send(letter)
        throw new Error('The process was killed.')
      },
    }
    await sendMessages({ work: desk.desk.work, mail: dying, report: (error) => killed.push(error) })
    expect(killed).toHaveLength(1)
    await desk.settle()
    expect(await read(id)).toMatchObject({ status: 'prepared' })
    desk.clock.advance({ minutes: 5 })
    await desk.settle()
    expect(await read(id)).toMatchObject({ status: 'sent', attempts: 2 })
    expect(server.received.map(({ mail: { messageId } }) => messageId)).toEqual([`<${id}@guichet.example>`, `<${id}@guichet.example>`])
  })

  test('are sent once by two processes on one database', async () => {
    const ids = await prepare(40)
    const twin = composeDesk(desk.desk.world)
    await Promise.all([desk.desk, twin].map(async ({ work }) => {
      while ((await sendMessages({ work, mail, report: fail })) > 0);
    }))
    expect(server.received.map(({ recipients: [to] }) => to).toSorted()).toEqual(ids.map((id) => `${id}@demo.example`).toSorted())
  })

  test('end sent or undeliverable, and stay what they are, whatever the server answers and whenever', { timeout: 60_000 }, async () => {
    const conducts: Conduct[] = ['accepts', { refuses: 'content', code: 451 }, { refuses: 'recipient', code: 450 }, { refuses: 'recipient', code: 550 }, { refuses: 'sender', code: 421 }]
    const walk = fc.array(fc.tuple(fc.constantFrom(...conducts), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(walk, async (steps) => {
        const [id] = await prepare(1)
        const seen: string[] = []
        for (const [conduct, hours] of steps) {
          server.conduct(conduct)
          await desk.settle()
          seen.push((await read(id)).status)
          desk.clock.advance({ hours })
        }
        const end = seen.findIndex((status) => status !== 'prepared')
        expect(end < 0 ? [] : seen.slice(end)).toEqual(end < 0 ? [] : seen.slice(end).map(() => seen[end]))
        expect(server.received.filter(({ recipients }) => recipients.includes(`${id}@demo.example`))).toHaveLength(seen.includes('sent') ? 1 : 0)
        expect(await eventsOf(id)).toEqual(end < 0 ? [] : [seen[end] === 'sent' ? 'message.send' : 'message.give_up'])
      }),
      { numRuns: 12 },
    )
  })

  /** E-mails as if some letter had just been written, each to an address of its own. */
  async function prepare(count: number): Promise<string[]> {
    return await desk.desk.work('desk', theSystem, async (needs) => {
      const now = needs.clock.now()
      const ids = Array.from({ length: count }, () => needs.ids.next())
      for (const id of ids) {
        await needs.messages.add({
          id, organization_id: organizationId, request_id: null, cause_event_id: needs.ids.next(), template: 'request_submitted', recipient: `${id}@demo.example`, language: 'fr',
          subject: 'Bonjour', body: 'Bonjour\n', status: 'prepared', next_attempt_at: now, last_error: null, created_at: now, sent_at: null,
        })
      }
      return ids
    })
  }

  async function read(id = '') {
    const message = await desk.desk.work('desk', theSystem, (needs) => needs.messages.read(id))
    if (message === undefined) throw new Error(`There is no message ${id}.`)
    return message
  }

  async function eventsOf(id = ''): Promise<string[]> {
    const events = await desk.desk.work('desk', theSystem, (needs) => needs.events.list({ subjectType: 'message', subjectId: id }, { limit: 10, before: undefined }))
    return events.map(({ name }) => name)
  }
})

test('without a mail server e-mails are kept where staff read them', async () => {
  const desk = await openDesk()
  const { id: organizationId } = (await (await desk.as('requester')).whoAmI()).body.organization
  const id = desk.desk.world.ids.next()
  await desk.desk.work('desk', theSystem, (needs) => needs.messages.add({
    id, organization_id: organizationId, request_id: null, cause_event_id: needs.ids.next(), template: 'request_submitted', recipient: 'claire@demo.example', language: 'fr',
    subject: 'Bonjour', body: 'Bonjour\n', status: 'prepared', next_attempt_at: needs.clock.now(), last_error: null, created_at: needs.clock.now(), sent_at: null,
  }))
  await desk.settle()
  expect((await (await desk.as('operator')).readMessage({ params: { id } })).body).toMatchObject({ status: 'kept', text: 'Bonjour\n', sentAt: null, attempts: 1 })
  await desk.close()
})
