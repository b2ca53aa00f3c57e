const yearSeconds = 365 * 86_400
/** How the names of those things begin that are forgotten when their person leaves. */
const whileHere = 'here.'

/** What this device remembers and the server has to know before the first script runs: language and theme. Never who somebody is. */
export function rememberForServer(name: 'guichet_language' | 'guichet_scheme', value: string): void {
  const expiry = value === '' ? 'Max-Age=0' : `Max-Age=${yearSeconds}`
  document.cookie = `${name}=${value}; Path=/; SameSite=Strict; ${expiry}`
}

/** What this device remembers for itself: chosen columns, a density. A browser that keeps nothing is no error. */
export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(`guichet.${name}`, JSON.stringify(value))
  } catch {
    // Private windows and full disks: it is forgotten with the page.
  }
}

export function remembered(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`guichet.${name}`) ?? 'null')
  } catch {
    return null
  }
}

/** The same until its person leaves, for what tells whom and what they deal with. */
export function rememberWhileHere(name: string, value: unknown): void {
  remember(whileHere + name, value)
}

export function rememberedWhileHere(name: string): unknown {
  return remembered(whileHere + name)
}

export function forgetWhoWasHere(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(`guichet.${whileHere}`)) localStorage.removeItem(name)
  } catch {
    // What keeps nothing has nothing to forget.
  }
}
