import { inTheirSpelling, theirCode } from '../../../contract/genesys/codes.ts'
import type { ErrorBody } from '../../../contract/genesys/errors.ts'
import { describeRefusal } from '../../../contract/language/speak.ts'
import type { Language } from '../../../contract/vocabulary.ts'
import type { Refusal } from '../../kernel/refusal.ts'

/** A refusal as Genesys Cloud's clients read it: the same sentences as everywhere at the desk. `contextId` finds the log line. */
export function errorBodyOf(refusal: Refusal, { language, requestId }: { language: Language; requestId: string }): ErrorBody {
  const message = messageOf(refusal, language)
  const params = Object.fromEntries(Object.entries(refusal.params).map(([name, value]) => [name, [value].flat().join(', ')]))
  const name = params['reference'] ?? params['noun']
  return {
    message, code: theirCode(refusal.code), status: refusal.status, messageWithParams: message, messageParams: params, contextId: requestId,
    ...(params['requestId'] !== undefined && { entityId: params['requestId'] }),
    ...(name !== undefined && { entityName: name }),
    details: refusal.issues.map(({ code, pointer }) => ({ errorCode: inTheirSpelling(code), fieldName: fieldNameOf(pointer) })), errors: [],
  }
}

function messageOf({ status, code, params }: Refusal, language: Language): string {
  // Their clients read the seconds out of this sentence where they do not read Retry-After.
  if (status === 429) return `Rate limit exceeded the maximum. Retry the request in [${String(params['retryAfterSeconds'] ?? 60)}] seconds`
  const { detail, fix } = describeRefusal(language, code, params)
  return `${detail} ${fix}`
}

/** `/supportedContent/id` as their clients name it: `supportedContent.id`. */
function fieldNameOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
}
