import { z } from 'zod'

/** A refusal as Genesys Cloud's clients read it. Our own code stands in `code`, in their spelling, unless they look for one of theirs. */
export const errorBody = z
  .object({
    message: z.string().describe('What happened and what to do, in the reader\'s language'), code: z.string().describe('Stable, for programs'), status: z.int(),
    entityId: z.string().optional(), entityName: z.string().optional(),
    messageWithParams: z.string(), messageParams: z.record(z.string(), z.string()).describe('What the refusal is about'),
    contextId: z.string().describe('The id of this call, which finds it in the desk\'s log'),
    details: z.array(z.object({ errorCode: z.string(), fieldName: z.string() })).describe('What is wrong with which field'),
    errors: z.array(z.unknown()),
  })
  .meta({ id: 'ErrorBody', description: 'A refusal in Genesys Cloud\'s form' })
export type ErrorBody = z.infer<typeof errorBody>
