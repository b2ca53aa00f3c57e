import { useSay } from '../language/speaking.tsx'

/** To the number in the inventory, found there by its digits. */
export function NumberLink({ e164 }: { readonly numberId: string; readonly e164: string }) {
  const say = useSay()
  return <a href={`/numbers?q=${encodeURIComponent(e164)}`} aria-label={say('console:requests:lines:inventoryOf', { number: e164 })}>{say('console:requests:lines:inventory')}</a>
}
