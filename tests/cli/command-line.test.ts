import { createServer } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { demoPeople } from '../../cli/demo-people.ts'
import { endpoints } from '../../contract/endpoints/index.ts'
import { joinList } from '../../contract/language/format.ts'
import { problem } from '../../contract/problem.ts'
import { languages } from '../../contract/vocabulary.ts'
import { emails, openDesk, type TestDesk } from '../support/desk.ts'
import { testSecrets } from '../support/test-secrets.ts'
import { environmentAt, guichetAt, jsonOf, runGuichet, spawnGuichet } from './run-guichet.ts'

let desk: TestDesk
let guichet: ReturnType<typeof guichetAt>
/** Where it is, for those who bring their own credentials. */
let at: { readonly GUICHET_URL: string }

beforeAll(async () => {
  desk = await openDesk()
  at = { GUICHET_URL: desk.url }
  guichet = guichetAt(desk.url)
})
afterAll(() => desk.close())

describe('the real command, in a process of its own', () => {
  test('answers people in their language and programs in JSON', async () => {
    const env = environmentAt(desk.url)
    const line = ['search', 'FR', 'mobile', '--ends', '24', '--seed', '5', '--limit', '2']
    const french = await spawnGuichet(line, { ...env, LANG: 'fr_FR.UTF-8' })
    expect(french).toEqual({ exitCode: 0, err: '', out: expect.stringMatching(/^France · mobile · finit par 24\n\d+ numéros trouvés · tirage 5\n/) })
    const found = jsonOf(endpoints.searchOffers.answer, await spawnGuichet([...line, '--json'], env))
    expect(found.items).toHaveLength(2)
  })

  test('ends with 0 when done, 1 when refused, 2 when used wrongly, 3 when no desk answers', async () => {
    const env = environmentAt(desk.url)
    const ends = [['numbers'], ['search', 'FR', 'mobile', '--as', 'viewer'], ['search', 'FR'], ['numbers', '--url', 'http://127.0.0.1:9']].map((line) => spawnGuichet(line, env))
    expect((await Promise.all(ends)).map(({ exitCode }) => exitCode)).toEqual([0, 1, 2, 3])
  })

  test('colours are for terminals: a pipe gets none, one that wants them does, NO_COLOR is obeyed', async () => {
    const escape = String.fromCodePoint(27)
    const [plain, forced, without] = await Promise.all([{}, { FORCE_COLOR: '1' }, { NO_COLOR: '1' }].map((env) => spawnGuichet(['help'], env)))
    expect(plain?.out).not.toContain(escape)
    expect(forced?.out).toContain(escape)
    expect(without).toEqual(plain)
  })
})

test('the people of a demo desk are those that the desk seeds', () => {
  const { 'second-reviewer': secondReviewer, ...others } = demoPeople
  expect({ ...others, secondReviewer }).toEqual(emails)
})

describe('search', () => {
  test('tells the synopsis, the total, each number abroad, the price, how it is had and which papers it needs', async () => {
    const { exitCode, out, err } = await guichet('search', 'fr', 'mobile', '--ends', '24', '--for', 'business', '--limit', '3')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(/^France · mobile · ends with 24 · for: business\n\d+ numbers found · draw \d+\n/)
    expect(out.match(/^\+33 \d( \d\d){3} 24 .*€\d\.\d\d .*request, with papers$/gm)).toHaveLength(3)
    expect(out).toMatch(/proof of address · at most 3\smonths old/)
    expect(out).toContain('Not verified: a draft derived from FR/national/business/telnyx@1')
    expect(out).toContain('Source: https://')
    expect(out).not.toContain('private person')
  })

  test('says what can be bought at once', async () => {
    const { out } = await guichet('search', 'US', 'local', '--capabilities', 'sms,voice', '--sort', 'price', '--limit', '2')
    expect(out.match(/^\+1 .*SMS.*voice.*US?\$\d\.\d\d .*buy now$/gm)).toHaveLength(2)
  })

  test('answers a program with what the desk answered, and with nothing else', async () => {
    const { out, err } = await guichet('search', 'FR', 'mobile', '--seed', '7', '--limit', '5', '--json')
    const { body } = await (await desk.as('requester')).searchOffers({ query: { country: 'FR', numberType: 'mobile', seed: 7, limit: 5 } })
    expect({ found: JSON.parse(out), err }).toEqual({ found: body, err: '' })
  })

  test('walks every page when told to, and meets each number once', async () => {
    const found = jsonOf(endpoints.searchOffers.answer, await guichet('search', 'FR', 'mobile', '--ends', '7', '--limit', '50', '--all', '--json'))
    expect(found.total).toBeGreaterThan(100)
    expect(found.nextCursor).toBeNull()
    expect(found.items).toHaveLength(found.total)
    expect(new Set(found.items.map(({ id }) => id)).size).toBe(found.total)
  })

  test('speaks French when asked to, or when the terminal does', async () => {
    const asked = await guichet('search', 'FR', 'mobile', '--seed', '3', '--limit', '1', '--lang', 'fr')
    expect(asked.out).toContain('numéros trouvés · tirage 3')
    expect(asked.out).toContain('demande, avec pièces')
    expect(await guichetAt(desk.url, { LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' })('search', 'FR', 'mobile', '--seed', '3', '--limit', '1')).toEqual(asked)
    expect((await guichetAt(desk.url, { LANG: 'de_DE.UTF-8' })('search', 'FR', 'mobile', '--limit', '1')).out).toContain('Nummern gefunden')
    expect((await guichetAt(desk.url, { LANG: 'pl_PL.UTF-8' })('search', 'FR', 'mobile', '--limit', '1')).out).toContain('numbers found')
  })
})

describe('a refusal', () => {
  test('is told with title, code, detail, fix and every finding on the standard error, and the exit code is 1', async () => {
    const { exitCode, out, err } = await guichet('search', 'FR', 'mobile', '--starts', '06x99!')
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
    const { title, detail, fix, errors } = await problemOf(['search', 'FR', 'mobile', '--starts', '06x99!'])
    expect(err).toBe([`${title} [pattern.invalid, 400]`, detail, `What to do: ${fix}`, ...errors.map(({ pointer, detail: finding }) => `  ${pointer} ${finding}`), ''].join('\n'))
  })

  test.each([
    { as: 'viewer', code: 'permission.missing', status: 403, lang: 'en', says: 'Permission missing' },
    { as: 'unlicensed', code: 'licence.missing', status: 403, lang: 'fr', says: 'Licence manquante' },
  ])('names what the $as lacks', async ({ as, code, status, lang, says }) => {
    const { exitCode, err } = await guichet('search', 'FR', 'mobile', '--as', as, '--lang', lang)
    expect(exitCode).toBe(1)
    expect(err).toContain(`${says} [${code}, ${status}]`)
    expect(await problemOf(['search', 'FR', 'mobile', '--as', as])).toMatchObject({ code, status })
  })

  async function problemOf(line: string[]) {
    const { out, err } = await guichet(...line, '--json')
    expect(out).toBe('')
    return problem.parse(JSON.parse(err))
  }
})

describe('who asks', () => {
  test('may be an API client', async () => {
    const { exitCode } = await runGuichet(['search', 'FR', 'mobile', '--limit', '1'], { ...at, GUICHET_CLIENT_ID: testSecrets.clientId, GUICHET_CLIENT_SECRET: testSecrets.clientSecret })
    expect(exitCode).toBe(0)
    const wrong = await runGuichet(['search', 'FR', 'mobile'], { ...at, GUICHET_CLIENT_ID: testSecrets.clientId, GUICHET_CLIENT_SECRET: 'another' })
    expect(wrong).toMatchObject({ exitCode: 1, out: '', err: expect.stringContaining('[oauth.invalid_client, 401]') })
  })

  test('may be a person, whose session does not outlive the command', async () => {
    const requester = await desk.as('requester')
    const before = (await requester.listSessions()).body.items.length
    const { exitCode } = await runGuichet(['numbers'], { ...at, GUICHET_EMAIL: emails.requester, GUICHET_PASSWORD: testSecrets.password })
    expect(exitCode).toBe(0)
    expect((await requester.listSessions()).body.items).toHaveLength(before)
  })

  test('is read from what the start of a demo desk left in its data directory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guichet-cli-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const env = { ...at, GUICHET_DATA_DIR: folder }
    expect(await runGuichet(['numbers'], env)).toMatchObject({ exitCode: 2, err: expect.stringContaining(join(folder, 'demo-sign-in.json')) })
    await writeFile(join(folder, 'demo-sign-in.json'), JSON.stringify(testSecrets))
    expect(await runGuichet(['numbers'], env)).toMatchObject({ exitCode: 0, err: '' })
  })
})

describe('wrong usage is said in a sentence, with the exit code 2, and nothing is asked of the desk', () => {
  test.each([
    { line: ['serch'], says: 'There is no command “serch”. Commands: demo, search, requests, documents, numbers, review, organizations and people.' },
    { line: ['search', 'FR'], says: 'Usage: guichet search <country> <type>' },
    { line: ['search', 'FR', 'mobil'], says: '<type> does not know “mobil”. It knows: mobile, local, national, toll_free and shared_cost.' },
    { line: ['search', 'FR', 'mobile', '--end', '7'], says: 'There is no option --end here.' },
    { line: ['search', 'FR', 'mobile', '--ends'], says: '--ends needs a value.' },
    { line: ['search', 'FR', 'mobile', '--all=yes'], says: '--all takes no value.' },
    { line: ['search', 'FR', 'mobile', '--limit', 'ten'], says: '--limit needs a whole number; “ten” is not one.' },
    { line: ['search', 'FR', 'mobile', '--sort', 'colour'], says: '--sort does not know “colour”. It knows: sample, number, -number, price and -price.' },
    { line: ['search', 'FR', 'mobile', '--capabilities', 'sms,fax'], says: '--capabilities does not know “fax”. It knows: sms, mms and voice.' },
    { line: ['numbers', 'sell', '+33612345678'], says: '“guichet numbers” does not know “sell”. It knows: list, show, release and reclaim.' },
    { line: ['requests', 'show'], says: 'Usage: guichet requests show <request>' },
    { line: ['numbers', '--lang', 'pl'], says: `--lang does not know “pl”. It knows: ${joinList('en', languages)}.` },
    { line: ['numbers', '--url', 'desk.example'], says: '“desk.example” is not the address of a desk, such as http://127.0.0.1:3000.' },
  ])('$line', async ({ line, says }) => {
    expect(await runGuichet(line, { GUICHET_DEMO_PASSWORD: 'x' })).toEqual({ exitCode: 2, out: '', err: `${says}\nguichet help lists what it can do.\n` })
  })

  test('also of half a pair of credentials', async () => {
    const { exitCode, err } = await runGuichet(['numbers'], { GUICHET_CLIENT_ID: 'x' })
    expect({ exitCode, says: err.split('\n')[0] }).toEqual({ exitCode: 2, says: 'GUICHET_CLIENT_ID is set and GUICHET_CLIENT_SECRET is not: set both, or neither.' })
  })
})

describe('where no desk answers the exit code is 3', () => {
  test('nobody listens', async () => {
    const { exitCode, out, err } = await guichetAt('http://127.0.0.1:9')('numbers', '--lang', 'fr')
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' })
    expect(err).toMatch(/^Aucun guichet ne répond\.\n.*\nDémarrez-en un avec npm start/)
  })

  test('another program listens', async () => {
    const other = createServer((_request, response) => response.end('<html>It works!</html>'))
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void other.close())
    const address = other.address()
    const { exitCode, err } = await guichetAt(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)('numbers')
    expect(exitCode).toBe(3)
    expect(err).toContain('Is this address a Guichet desk')
  })
})

describe('help', () => {
  test.each([[[]], [['help']], [['--help']]])('%s tells every command and the exit codes', async (line) => {
    const { exitCode, out } = await runGuichet(line, {})
    expect(exitCode).toBe(0)
    for (const name of ['demo', 'search', 'requests', 'numbers', 'review']) expect(out).toMatch(new RegExp(`^  guichet ${name} +\\S`, 'm'))
    expect(out).toContain('Exit codes: 0 done, 1 refused by the desk, 2 wrong usage, 3 no desk answers.')
  })

  test('of one command tells its verbs and options, in either language', async () => {
    const { out } = await runGuichet(['review', '--help'], {})
    expect(out).toMatch(/^ {2}guichet review refuse <case> <slot> +Refuse the document of a slot/m)
    expect(out).toContain('document_wrong_kind')
    expect((await runGuichet(['help', 'review', '--lang', 'fr'], {})).out).toMatch(/^ {2}guichet review refuse <case> <slot> +Refuser la pièce/m)
  })

  test('is JSON for programs', async () => {
    const { commands } = jsonOf(z.object({ commands: z.array(z.object({ name: z.string() })) }), await runGuichet(['help', '--json'], {}))
    expect(commands.map(({ name }) => name)).toEqual(['demo', 'search', 'requests', 'documents', 'numbers', 'review', 'organizations', 'people'])
  })
})
