import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'
import type { Random } from '../ports/random.ts'

/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then a 12-bit counter that keeps ids of one millisecond in order,
 * then chance.
 */
export function uuid7Ids({ clock, random }: { clock: Clock; random: Random }): Ids {
  let lastMs = 0
  let counter = 0
  return {
    next() {
      const nowMs = clock.now().getTime()
      // A clock set back, or 4096 ids in one millisecond, must not break the order: the last millisecond is continued or left behind.
      if (nowMs > lastMs) [lastMs, counter] = [nowMs, 0]
      else if (counter < 0xfff) counter += 1
      else [lastMs, counter] = [lastMs + 1, 0]
      const bytes = random.bytes(16)
      bytes.writeUIntBE(lastMs, 0, 6)
      bytes.writeUInt16BE(0x7000 | counter, 6)
      bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
      return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    },
  }
}
