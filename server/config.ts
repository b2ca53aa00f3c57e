import { resolve } from 'node:path'
import { defaultDeskRules, type DeskRules } from './kernel/desk-rules.ts'
import { StartRefusal } from './platform/start-refusal.ts'

export type Config = {
  readonly mode: 'demo' | 'production'
  readonly host: string
  readonly port: number
  /** undefined: this machine's own, `http://localhost` and the port. */
  readonly publicUrl: string | undefined
  readonly dataDir: string
  /** undefined: the embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly connections: number
  /** undefined: one is drawn and kept in `dataDir` (demo only). */
  readonly secret: string | undefined
  /** undefined: e-mails stay in the local outbox. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly logLevel: string
  readonly rules: DeskRules
  readonly demo: { readonly password: string | undefined; readonly clientId: string | undefined; readonly clientSecret: string | undefined }
  readonly firstOperator: { readonly email: string; readonly password: string } | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment, once, here. Refuses to start on a value that makes no sense or a secret that production lacks, naming it. */
export function readConfig(env: Environment = process.env): Config {
  const mode = oneOf(env, 'GUICHET_MODE', ['demo', 'production'], 'demo')
  const config: Config = {
    mode,
    host: env['HOST'] ?? '127.0.0.1',
    port: whole(env, 'PORT', { fallback: 3000, min: 0, max: 65_535 }),
    publicUrl: publicUrl(env),
    dataDir: resolve(env['GUICHET_DATA_DIR'] ?? 'data'),
    databaseUrl: postgresUrl(env),
    connections: whole(env, 'GUICHET_DATABASE_CONNECTIONS', { fallback: 20, min: 4, max: 50 }),
    secret: secret(env),
    smtpUrl: smtpUrl(env),
    mailFrom: mailFrom(env),
    logLevel: oneOf(env, 'GUICHET_LOG', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'warn'),
    rules: {
      ...defaultDeskRules,
      country: env['GUICHET_DESK_COUNTRY'] ?? defaultDeskRules.country,
      timeZone: timeZone(env),
      cutOffHour: whole(env, 'GUICHET_CUT_OFF_HOUR', { fallback: defaultDeskRules.cutOffHour, min: 0, max: 24 }),
    },
    demo: { password: blankAsAbsent(env['GUICHET_DEMO_PASSWORD']), clientId: demoClientId(env), clientSecret: blankAsAbsent(env['GUICHET_DEMO_CLIENT_SECRET']) },
    firstOperator: firstOperator(env),
  }
  if (mode === 'production') refuseMissing(config)
  return config
}

function refuseMissing(config: Config): void {
  if (config.databaseUrl === undefined) throw missing('DATABASE_URL', 'the PostgreSQL server that keeps everything, postgres://user:password@host/database')
  if (config.secret === undefined) throw missing('GUICHET_SECRET', 'at least 32 random characters; keep it, sign-in depends on it (for example: openssl rand -base64 48)')
  if (config.publicUrl === undefined) throw missing('GUICHET_PUBLIC_URL', 'where people reach this desk, https://numbers.example.org; links in e-mails and passkeys are made for it')
  if (config.smtpUrl === undefined) throw missing('SMTP_URL', 'the server that sends e-mail, smtp://user:password@host:587')
}

function missing(name: string, what: string): StartRefusal {
  return new StartRefusal(`GUICHET_MODE=production needs ${name}: ${what}.`)
}

function secret(env: Environment): string | undefined {
  const value = blankAsAbsent(env['GUICHET_SECRET'])
  if (value !== undefined && value.length < 32) throw new StartRefusal(`GUICHET_SECRET has ${value.length} characters; it needs at least 32.`)
  return value
}

/** An origin and no more: the desk stands at the root of its host. */
function publicUrl(env: Environment): string | undefined {
  const value = blankAsAbsent(env['GUICHET_PUBLIC_URL'])
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) throw new StartRefusal(`GUICHET_PUBLIC_URL=${value} is not the address of a desk: https://numbers.example.org, without a path.`)
  return url.origin
}

function postgresUrl(env: Environment): string | undefined {
  const value = blankAsAbsent(env['DATABASE_URL'])
  if (value === undefined) return undefined
  if (!URL.canParse(value) || !/^postgres(ql)?:$/.test(new URL(value).protocol)) throw new StartRefusal('DATABASE_URL is not a PostgreSQL address: postgres://user:password@host/database.')
  return value
}

function smtpUrl(env: Environment): string | undefined {
  const value = blankAsAbsent(env['SMTP_URL'])
  if (value === undefined) return undefined
  // The value is not repeated: it may hold a password.
  if (!URL.canParse(value) || !/^smtps?:$/.test(new URL(value).protocol) || new URL(value).hostname === '') throw new StartRefusal('SMTP_URL is not the address of a mail server: smtp://user:password@host:587, or smtps://… for TLS from the start.')
  return value
}

function mailFrom(env: Environment): string {
  const value = blankAsAbsent(env['GUICHET_MAIL_FROM']) ?? 'Guichet <guichet@localhost>'
  if (!/^(?:[^<>@\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value)) throw new StartRefusal(`GUICHET_MAIL_FROM=${value} is no sender, such as Guichet <guichet@example.org>.`)
  return value
}

function demoClientId(env: Environment): string | undefined {
  const value = blankAsAbsent(env['GUICHET_DEMO_CLIENT_ID'])
  if (value !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) throw new StartRefusal('GUICHET_DEMO_CLIENT_ID must be a UUID in lower case.')
  return value
}

function firstOperator(env: Environment): Config['firstOperator'] {
  const email = blankAsAbsent(env['GUICHET_OPERATOR_EMAIL'])
  const password = blankAsAbsent(env['GUICHET_OPERATOR_PASSWORD'])
  if (email === undefined && password === undefined) return undefined
  if (email === undefined || password === undefined) throw new StartRefusal('GUICHET_OPERATOR_EMAIL and GUICHET_OPERATOR_PASSWORD belong together: set both to open the first operator\'s account.')
  if (password.length < 12) throw new StartRefusal('GUICHET_OPERATOR_PASSWORD needs at least 12 characters.')
  return { email, password }
}

function timeZone(env: Environment): string {
  const value = env['GUICHET_DESK_TIME_ZONE'] ?? defaultDeskRules.timeZone
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return value
  } catch {
    throw new StartRefusal(`GUICHET_DESK_TIME_ZONE=${value} is no IANA time zone, such as Europe/Paris.`)
  }
}

function whole(env: Environment, name: string, { fallback, min, max }: { fallback: number; min: number; max: number }): number {
  const value = blankAsAbsent(env[name])
  if (value === undefined) return fallback
  if (!/^\d+$/.test(value) || Number(value) < min || Number(value) > max) throw new StartRefusal(`${name}=${value} must be a whole number from ${min} to ${max}.`)
  return Number(value)
}

function oneOf<const T extends string>(env: Environment, name: string, values: readonly T[], fallback: T): T {
  const value = blankAsAbsent(env[name])
  if (value === undefined) return fallback
  const known = values.find((candidate) => candidate === value)
  if (known === undefined) throw new StartRefusal(`${name}=${value} must be one of: ${values.join(', ')}.`)
  return known
}

function blankAsAbsent(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value
}
