/** Opens the browser's own way to paper or PDF. */
export function printPage(): void {
  window.print()
}
