import { z } from 'zod/mini'

/** What is wrong with one field, by JSON pointer (RFC 6901) into what was sent or into the thing itself. */
export const issue = z.object({ pointer: z.string(), code: z.string(), detail: z.string() }).check(z.meta({ id: 'Issue' }))

/**
 * A refusal as it is answered: RFC 9457 problem details, `application/problem+json`. `code` is stable and for programs (contract/refusals.ts);
 * the sentences are for people, in their language. What the refusal is about (`heldUntil`, `permission`) follows as further members.
 */
export const problem = z
  .looseObject({
    type: z.string().check(z.describe('urn:guichet:refusal:<code>')),
    title: z.string(),
    status: z.int().check(z.gte(400), z.lte(599)),
    detail: z.string().check(z.describe('What happened')),
    code: z.string().check(z.describe('Stable, for programs')),
    fix: z.string().check(z.describe('What to do about it')),
    instance: z.string().check(z.describe('The id of this call, which finds it in the desk\'s log')),
    errors: z.array(issue),
  })
  .check(z.meta({ id: 'Problem', description: 'A refusal: RFC 9457 problem details' }))

export type Problem = z.infer<typeof problem>
export const problemMediaType = 'application/problem+json'

/** The answer to a refused `POST /oauth/token` (RFC 6749, section 5.2), which is not ours to shape. */
export const tokenRefusal = z
  .object({ error: z.enum(['invalid_request', 'invalid_client', 'unsupported_grant_type', 'invalid_scope']), error_description: z.optional(z.string()) })
  .check(z.meta({ id: 'TokenRefusal' }))

/** The answer to `POST /oauth/token` (RFC 6749, section 5.1). */
export const grantedToken = z
  .object({ access_token: z.string(), token_type: z.string(), expires_in: z.int().check(z.describe('Seconds')) })
  .check(z.meta({ id: 'GrantedToken' }))
