import { styleText } from 'node:util'

/** Colours on a terminal; none in a pipe or under NO_COLOR (https://no-color.org): styleText asks the stream. */
export const strong = (text: string): string => styleText('bold', text)
export const faint = (text: string): string => styleText('dim', text)
export const good = (text: string): string => styleText('green', text)
export const bad = (text: string): string => styleText('red', text)
/** For what goes to the standard error. */
export const alarming = (text: string): string => styleText('red', text, { stream: process.stderr })

export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** A program that reads along gets one value and nothing else. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, undefined, 2))
}
