import { randomBytes, randomInt } from 'node:crypto'
import type { Random } from '../ports/random.ts'

export const systemRandom: Random = { bytes: (count) => randomBytes(count), whole: (below) => randomInt(below) }
