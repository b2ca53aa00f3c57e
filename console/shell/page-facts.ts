/** The nonce under which style may be added, as the server wrote it into the page. */
export function styleNonce(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? ''
}
