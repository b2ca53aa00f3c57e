/** Another seed is another world: other numbers in other blocks. Changing it takes away what desks already sold. */
const seed = 22

/**
 * A number in [0, 1) that depends on nothing but `key` and the seed: the same stock on every machine, in every process, in any order of asking.
 * FNV-1a over the characters, then the finalizer of MurmurHash3, because neighbouring phone numbers differ in their last bits only.
 */
export function draw(key: string): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000
}
