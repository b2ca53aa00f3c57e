/** Asks whoever closes the page, as the browser asks it, while something would be lost by that; what can still be saved is begun at once. A telephone asks nobody: there the page just goes. */
export function guardClosing({ wouldLose, save }: { readonly wouldLose: () => boolean; readonly save: () => void }): void {
  window.addEventListener('beforeunload', (event) => {
    if (!wouldLose()) return
    save()
    event.preventDefault()
  })
  window.addEventListener('pagehide', () => {
    if (wouldLose()) save()
  })
}

/** Once a broken line is whole again. */
export function onLineBack(task: () => void): void {
  window.addEventListener('online', task)
}
