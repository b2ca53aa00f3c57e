import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { hitKinds } from '../vocabulary.ts'

/** Of one kind, at most so many are found. */
export const mostHitsAKind = 5

const hit = z
  .object({
    kind: z.enum(hitKinds),
    id: z.string().describe('Of the thing, as its endpoint takes it: a carrier\'s short name, a country\'s code, a UUID otherwise'),
    title: z.string().describe('What it is called: a number in E.164 form, a reference, a name'),
    organizationId: z.uuid().nullable().describe('Whose it is; null: nobody\'s'),
    detail: z.string().nullable().describe('What tells it from its like, in the reader\'s language'),
  })
  .meta({ id: 'Hit' })

export const searchEndpoints = {
  searchEverything: endpoint({
    name: 'searchEverything', summary: 'Find anything by what people have in hand: a number in any format, a reference, a name, an e-mail address', method: 'GET', path: '/api/v1/search',
    access: {
      anyOf: [
        'sms:phoneNumber:view', 'directory:organization:view', 'directory:people:view', 'desk:case:view', 'desk:request:view', 'desk:order:view', 'desk:number:view', 'desk:carrier:view',
        'desk:organization:view',
      ],
    },
    query: z.object({ q: z.string().trim().min(2).max(100) }), status: 200,
    answer: z.object({ q: z.string(), hits: z.array(hit).describe('Best first; at most five of a kind, and only what the caller may view') }), refusals: [],
  }),
} as const
