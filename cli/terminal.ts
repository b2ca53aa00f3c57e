import { styleText } from 'node:util'

/** Colours on a terminal; none in a pipe or under NO_COLOR (https://no-color.org): styleText asks the stream. */
export const strong = (text: string): string => styleText('bold', text)
export const faint = (text: string): string => styleText('dim', text)
export const good = (text: string): string => styleText('green', text)
export const bad = (text: string): string => styleText('red', text)
/** For what goes to the standard error. */
export const alarming = (text: string): string => styleText('red', text, { stream: process.stderr })

/** Where a command's answer goes, and what kept it from answering. */
export type Terminal = { readonly print: (line: string) => void; readonly complain: (line: string) => void }

export const theTerminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
}
