/** What people call a carrier; its short name until the list of carriers is there. */
export function carrierName(carriers: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return carriers.find((carrier) => carrier.id === id)?.name ?? id
}
