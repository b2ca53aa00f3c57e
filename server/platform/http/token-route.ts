import { parse as parseForm } from 'node:querystring'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Http } from './http.ts'

/** `POST /oauth/token`: where programs sign in. RFC 6749 has them ask with a form; nothing else here takes one, since any page on earth may send a form to any address without being asked first. */
export async function addTokenRoute<Needs>(server: FastifyInstance, http: Http<Needs>): Promise<void> {
  await server.register((apart, _options, done) => {
    apart.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, text: string, parsed) => parsed(null, parseForm(text)))
    apart.post('/oauth/token', (request, reply) => grantToken(http, request, reply))
    done()
  })
}

async function grantToken<Needs>(http: Http<Needs>, request: FastifyRequest, reply: FastifyReply) {
  const form = new Map(Object.entries((request.body ?? {}) as Record<string, unknown>)) // Parsed from a form above, or from JSON.
  if (form.get('grant_type') !== 'client_credentials') return reply.status(400).send({ error: 'unsupported_grant_type', error_description: 'grant_type must be client_credentials' })
  const credentials = basicCredentials(request.headers.authorization) ?? { clientId: String(form.get('client_id') ?? ''), clientSecret: String(form.get('client_secret') ?? '') }
  const granted = await http.grantToken(credentials)
  if (granted === undefined) return reply.status(401).header('www-authenticate', 'Basic realm="guichet"').send({ error: 'invalid_client', error_description: 'Unknown client, wrong secret, or revoked.' })
  return reply.send({ access_token: granted.token, token_type: 'bearer', expires_in: granted.expiresInSeconds })
}

function basicCredentials(header: string | undefined) {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  const [clientId = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return { clientId, clientSecret: secret.join(':') }
}
