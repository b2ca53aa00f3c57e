/** How long the desk waits for a code to be typed, or for a finger to be found. */
export const challengeMinutes = 5

/** The challenge that a browser says it answered (WebAuthn, section 5.8.1); undefined when it says none. Whether that is true its signature shows. */
export function answeredChallenge(clientDataJson: string): string | undefined {
  const said = parse(Buffer.from(clientDataJson, 'base64url').toString('utf8'))
  const challenge = typeof said === 'object' && said !== null && 'challenge' in said ? said.challenge : undefined
  return typeof challenge === 'string' ? challenge : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
