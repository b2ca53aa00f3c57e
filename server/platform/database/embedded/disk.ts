import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StartRefusal } from '../../start-refusal.ts'
import { fullDiskSentence } from './system-errors.ts'
import type { Place } from './place.ts'

const mebibyte = 1024 ** 2
/** An empty cluster with its first log segments and the demo's stock takes about 200 MiB. */
const firstStartBytes = 300 * mebibyte
/** Four segments of PostgreSQL's log: without room for them it would stop in the middle of the day. */
const laterStartBytes = 64 * mebibyte

/** Refuses to start on a disk that would be full soon after. */
export async function refuseFullDisk({ cluster, isNew }: Place): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(cluster))
  const sentence = diskSentence({ path: dirname(cluster), freeBytes: bavail * bsize, neededBytes: isNew ? firstStartBytes : laterStartBytes })
  if (sentence !== undefined) throw new StartRefusal(sentence)
}

export function diskSentence({ path, freeBytes, neededBytes }: { path: string; freeBytes: number; neededBytes: number }): string | undefined {
  if (freeBytes >= neededBytes) return undefined
  if (freeBytes < mebibyte) return fullDiskSentence(path)
  return `The disk that holds ${path} has ${Math.floor(freeBytes / mebibyte)} MiB left, and Guichet needs ${neededBytes / mebibyte} MiB to start: make room, then start again.`
}
