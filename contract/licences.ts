/** What an organization may have bought, in the vendor's words. Source: the seed page's prerequisites (five licences unlock SMS numbers). */
export const licences = {
  'CX 1': { unlocksSms: false },
  'CX 1 Digital Add-on II': { unlocksSms: true },
  'CX 2': { unlocksSms: true },
  'CX 2 Digital': { unlocksSms: true },
  'CX 3': { unlocksSms: true },
  'CX 3 Digital': { unlocksSms: true },
  Communicate: { unlocksSms: false },
  Collaborate: { unlocksSms: false },
  EX: { unlocksSms: false },
} as const

export type Licence = keyof typeof licences

export function isLicence(name: string): name is Licence {
  return Object.hasOwn(licences, name)
}

/** The licences with which an organization may have SMS numbers. */
export const licencesUnlockingSms = Object.entries(licences)
  .filter(([, { unlocksSms }]) => unlocksSms)
  .map(([name]) => name)
