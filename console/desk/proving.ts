import { RefusedByDesk } from '../../contract/client/refused.ts'

/** Asks whoever is here to prove who they are; false when they would rather not. */
type Ask = () => Promise<boolean>

let asking: Ask | undefined

/** Who asks: the dialog of the frame, as long as it is there. */
export function askForProofBy(ask: Ask): () => void {
  asking = ask
  return () => void (asking = undefined)
}

/**
 * Runs a call. Where the desk wants a fresh proof of who is there, that is asked for on the spot, and the very same call goes on: nothing that was typed is lost, and no
 * page has to know which steps ask for it. Whoever declines reads what the desk said.
 */
export async function provingIfAsked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof RefusedByDesk) || error.code !== 'proof.needed' || asking === undefined || !(await asking())) throw error
    return await call()
  }
}
