import type { SupportedContent } from '../../../contract/genesys/numbers.ts'

/**
 * The profile of a number for which none was chosen: everything comes in, pictures go out. It has no id. Source: the documentation of GET phonenumbers in
 * npm purecloud-platform-client-v2 262.0.0.
 */
const defaultContent: SupportedContent = {
  name: 'SMS Default', mediaTypes: { allow: { inbound: [{ type: '*/*' }], outbound: [{ type: 'image/gif' }, { type: 'image/jpeg' }, { type: 'image/png' }] } },
}

/** The profile of a number: a reference alone, or expanded all that is known of it. Without MMS there is no media, and so no profile. */
export function shownContent({ chosen, mms, expanded }: { readonly chosen: SupportedContent | null; readonly mms: boolean; readonly expanded: boolean }): SupportedContent | undefined {
  if (chosen === null) return mms && expanded ? defaultContent : undefined
  const reference = { ...(chosen.id !== undefined && { id: chosen.id, selfUri: `/api/v2/messaging/supportedcontent/${encodeURIComponent(chosen.id)}` }) }
  return expanded ? { ...chosen, ...reference } : reference
}
