import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '../kernel/refusal.ts'
import type { Passwords } from '../ports/passwords.ts'

// The library's default algorithm is argon2id. OWASP Password Storage Cheat Sheet's floor for argon2id (19 MiB, 2 passes, 1 lane); about 35 ms of one core.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id, peppered with the desk's secret so that a stolen table alone cannot be guessed at. At most two hashes at a time; refuses `desk.busy` when 32 wait. */
export function argon2Passwords(pepper: Buffer): Passwords {
  const options = { ...cost, secret: pepper }
  const oneOfTwo = turns(2)
  const decoy = hash('a password that nobody has', options)
  return {
    hash: (password) => oneOfTwo(() => hash(password, options)),
    verify: (known, password) =>
      oneOfTwo(async () => {
        const matches = await verify(known ?? (await decoy), password, options)
        return matches && known !== undefined
      }),
  }
}

/** About half a second of waiting on two cores; whoever would wait longer is better told so. */
const mostWaiting = 32

/** Lets `limit` tasks run at once; the others wait, as far as there is room. A flood of sign-ins must not take every core. */
function turns(limit: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= limit && waiting.length >= mostWaiting) throw new Refusal('desk.busy')
    if (running >= limit) await new Promise<void>((resume) => waiting.push(resume))
    else running += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
