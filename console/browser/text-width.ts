let measuring: CanvasRenderingContext2D | null | undefined

/** How much of a line's width its first letters take, by the widths of an ordinary sans-serif: narrow letters are narrow in nearly every face. */
export function shareOfWidth(line: string, letters: number): number {
  measuring ??= document.createElement('canvas').getContext('2d')
  if (measuring === null || line === '') return letters / Math.max(1, line.length)
  measuring.font = '16px Helvetica, Arial, sans-serif'
  return measuring.measureText(line.slice(0, letters)).width / measuring.measureText(line).width
}
