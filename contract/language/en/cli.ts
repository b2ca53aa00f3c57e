/** What the command line says. */
export const cli = {} as const
