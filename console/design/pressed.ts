import { altWrites } from '../browser/keyboard.ts'

/** What was pressed, as keys are named: `j`, `Shift+Enter`, `Control+k`. */
export function nameOf(event: KeyboardEvent): string {
  const { ctrlKey, metaKey, altKey, shiftKey } = event
  if (isWritten(event)) return event.key
  const key = event.getModifierState('CapsLock') ? withoutCapsLock(event) : event.key
  const held = [ctrlKey || metaKey ? 'Control' : '', altKey ? 'Alt' : '', shiftKey && key.length > 1 ? 'Shift' : ''].filter((name) => name !== '')
  return [...held, key.length === 1 && held.length > 0 ? key.toLowerCase() : key].join('+')
}

/** Caps Lock is for writing: `a` accepts with it as well, and `R` takes Shift. */
function withoutCapsLock({ key, shiftKey }: KeyboardEvent): string {
  if (key.length > 1) return key
  return shiftKey ? key.toUpperCase() : key.toLowerCase()
}

/**
 * Many keyboards have `[` and its like as a third sign on a key, which AltGr writes, or Option on a Mac: what is held is part of the sign then. Any other Alt makes a command
 * of the browser or of the system, and is left to them.
 */
function isWritten(event: KeyboardEvent): boolean {
  return event.key.length === 1 && (event.getModifierState('AltGraph') || (event.altKey && !event.ctrlKey && !event.metaKey && altWrites()))
}

/** Whether a box lies over the page: a dialog, a menu, the list of a field. Some are kept while they are closed, and not drawn. */
export function isCovered(): boolean {
  return [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')].some((box) => box.checkVisibility())
}
