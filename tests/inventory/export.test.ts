import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import { numberColumns } from '../../contract/number-listing.ts'
import { headLine, numberLine } from '../../server/modules/inventory/spreadsheet.ts'
import type { ShownNumber } from '../../server/modules/inventory/show.ts'
import { plantNumbers } from '../../bench/many-numbers.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'

const planted = 1_200

let desk: TestDesk
let requester: Client
beforeAll(async () => {
  desk = await openDesk()
  requester = await desk.as('requester')
  await plantNumbers(desk.desk, { organizationId: (await requester.whoAmI()).body.organization.id, count: planted })
  await plantNumbers(desk.desk, { organizationId: (await (await desk.as('unlicensed')).whoAmI()).body.organization.id, count: 3, from: planted })
})
afterAll(() => desk.close())

const textOf = (bytes: unknown) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes as Uint8Array) // A download's body is its bytes.
const linesOf = (text: string) => text.slice(1).split('\r\n').slice(0, -1)

describe('the list as a file', () => {
  test('has every number of the organization once, over many pages, and a name with the day', async () => {
    const { token } = (await desk.anonymous.signIn({ body: { email: emails.requester, password: testSecrets.password } })).body
    const answer = await fetch(`${desk.url}/api/v1/numbers/export?sort=number`, { headers: { authorization: `Bearer ${token}` } })
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toMatch(/Numéros SMS \d{4}-\d\d-\d\d\.csv/)
    const text = textOf(new Uint8Array(await answer.arrayBuffer()))
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [head, ...rows] = linesOf(text)
    expect(head?.split(';')).toHaveLength(numberColumns.length + 2)
    expect(new Set(rows).size).toBe(planted)
  })

  test('follows filters, sort and columns as the list does, in the language that is asked for', async () => {
    const query = { country: ['GB'], sort: '-number', columns: ['number', 'status', 'monthlyPrice'] } as const
    const listed = (await requester.listNumbers({ query: { country: ['GB'], sort: '-number', limit: 200 } })).body.items
    const english = linesOf(textOf((await requester.downloadNumbers({ query: { ...query, country: ['GB'], columns: [...query.columns], language: 'en' } })).body))
    expect(english[0]).toBe('Number,Status,Price/month,Currency')
    expect(english.slice(1).map((line) => line.split(',')[0])).toEqual(listed.map(({ international }) => international))
    const french = linesOf(textOf((await requester.downloadNumbers({ query: { ...query, country: ['GB'], columns: [...query.columns], language: 'fr' } })).body))
    expect(french[0]).toBe('Numéro;État;Prix/mois;Devise')
    expect(french[1]).toMatch(/^\+44 [\d ]+;(Actif|En quarantaine|[^;]+);\d,\d\d;EUR$/)
  })

  test('has the organization\'s name for staff, who get every organization\'s', async () => {
    const lines = linesOf(textOf((await (await desk.as('operator')).downloadNumbers({ query: { columns: ['e164', 'organization'] } })).body))
    expect(lines).toHaveLength(planted + 3 + 1)
    expect(new Set(lines.slice(1).map((line) => line.split(/[,;]/)[1])).size).toBe(2)
  })

  test('is refused as the list is', async () => {
    await expect(requester.downloadNumbers({ query: { columns: ['colour' as 'number'] } })).rejects.toMatchObject({ status: 400, code: 'input.invalid' }) // What a program without types may send.
    await expect((await desk.as('unlicensed')).downloadNumbers()).rejects.toMatchObject({ status: 403, code: 'licence.missing' })
    await expect(desk.anonymous.downloadNumbers()).rejects.toMatchObject({ status: 401 })
  })
})

describe('a line of the file', () => {
  const english = { language: 'en', timeZone: 'Europe/Paris' } as const
  let number: ShownNumber
  beforeAll(async () => {
    number = (await requester.listNumbers({ query: { q: '+33660000005' } })).body.items[0] ?? expect.fail('It was planted.')
  })

  test.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'], ['+1+cmd|calc', '\'+1+cmd|calc'], ['-2', '\'-2'], ['@sum', '\'@sum'], ['\t=1', '"\'\t=1"'],
    ['a "quoted", word', '"a ""quoted"", word"'], ['two\nlines', '"two\nlines"'], ['plain', 'plain'],
  ])('runs nothing: the label %j is written %j', (label, cell) => {
    expect(numberLine({ ...number, label }, ['label'], english)).toBe(`${cell}\r\n`)
  })

  test('leaves a telephone number as people read it', () => {
    expect(numberLine(number, ['number', 'e164'], english)).toBe('+33 6 60 00 00 05,+33660000005\r\n')
  })

  test('tells days where its reader lives, and of papers until when they are good', () => {
    const shown = { ...number, purchasedAt: '2026-11-23T23:30:00.000Z', dossier: { name: 'Papers', status: 'approved' as const, expiresOn: '2027-03-01' } }
    expect(headLine(['purchased', 'dossier'], english)).toBe('Purchased,Dossier,Dossier valid until\r\n')
    expect(numberLine(shown, ['purchased', 'dossier'], english)).toBe('2026-11-24,Approved,2027-03-01\r\n')
    expect(numberLine({ ...shown, dossier: null }, ['dossier'], english)).toBe('None needed,\r\n')
  })

  test('adds up a price of any currency', () => {
    expect(numberLine({ ...number, monthlyPrice: { minor: 120, currency: 'JPY' } }, ['monthlyPrice'], english)).toBe('120,JPY\r\n')
    expect(numberLine({ ...number, monthlyPrice: { minor: 123456, currency: 'EUR' } }, ['monthlyPrice'], { ...english, language: 'fr' })).toBe('1234,56;EUR\r\n')
    expect(numberLine({ ...number, monthlyPrice: { minor: 123456, currency: 'EUR' } }, ['monthlyPrice'], { ...english, language: 'de' })).toBe('1234,56;EUR\r\n')
    expect(numberLine({ ...number, monthlyPrice: { minor: 123456, currency: 'EUR' } }, ['monthlyPrice'], { ...english, language: 'es' })).toBe('1234,56;EUR\r\n')
  })
})
