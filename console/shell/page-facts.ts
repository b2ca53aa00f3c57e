/** The nonce under which style may be added, as the server wrote it into the page. */
export function styleNonce(): string {
  return factOf('style-nonce')
}

/** When the server wrote the page, by its clock: whatever the page shows was read later. */
export function renderedAt(): string {
  return factOf('rendered-at')
}

function factOf(name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? ''
}
