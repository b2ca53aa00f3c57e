import { isSameArea, sharedStart, type Placed } from '../../kernel/nearness.ts'

/**
 * Numbers in the order in which they stand in for one that is gone: those of its area first, then those whose digits agree with it longest from the
 * left, then the nearest in value. What people know a number by is its beginning: it says where it is.
 */
export function byNearness(gone: Placed): (a: Placed, b: Placed) => number {
  return (a, b) =>
    Number(isSameArea(b, gone)) - Number(isSameArea(a, gone)) ||
    sharedStart(b.national, gone.national) - sharedStart(a.national, gone.national) ||
    distance(a.national, gone.national) - distance(b.national, gone.national) ||
    (a.national < b.national ? -1 : 1)
}

/** Numbers of several lengths are compared as if each were filled up with zeros, as they stand in a directory. */
function distance(a: string, b: string): number {
  return Math.abs(Number(a.padEnd(longest, '0')) - Number(b.padEnd(longest, '0')))
}

/** ITU-T E.164. A double holds as many digits exactly. */
const longest = 15
