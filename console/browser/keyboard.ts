/** Whether Alt is Option here, which is held to write a key's other signs: on a Mac, and on an iPad with a keyboard. */
export function altWrites(): boolean {
  return /Macintosh|iPad|iPhone/.test(navigator.userAgent)
}
