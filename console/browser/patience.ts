import { later } from './clock.ts'

const everyMs = 2000
const mostTries = 300

/**
 * Fetches the script of a page, or of a part of one. Where nobody answers it is asked for again until it comes: the router's own way is to load everything anew at once, which without a line
 * ends on an empty page of the browser's, and React's to give the part up for good. Where the desk answers and has no such script any more it serves a later version, and loading anew is right.
 */
export function patiently<Part>(fetchPart: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      try {
        return await fetchPart()
      } catch {
        if (await isDeskThere()) break
        await new Promise<void>((done) => later(everyMs, done))
      }
    }
    return await fetchPart()
  }
}

async function isDeskThere(): Promise<boolean> {
  return await fetch('/', { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false)
}
