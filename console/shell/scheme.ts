import { isMantineColorScheme, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core'
import { rememberForServer } from '../browser/preferences.ts'

/** Light, dark, or as the system says: what the server wrote into the page, from this device's cookie. */
export function startingScheme(): MantineColorScheme {
  const written = document.documentElement.dataset['mantineColorScheme']
  return isMantineColorScheme(written) ? written : 'auto'
}

/** Kept in a cookie, so that the server's page has the right colours before the first script runs. */
export const schemeMemory: MantineColorSchemeManager = {
  get: startingScheme,
  set: (scheme) => rememberForServer('guichet_scheme', scheme === 'auto' ? '' : scheme),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => rememberForServer('guichet_scheme', ''),
}
