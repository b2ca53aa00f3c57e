/** What tells how near two numbers are: the area that they are of, and the digits without country code. */
export type Placed = { readonly national: string; readonly area_code: string | null }

/** Numbers without an area code, such as mobile ones, are of one area. */
export function isSameArea(a: Pick<Placed, 'area_code'>, b: Pick<Placed, 'area_code'>): boolean {
  return a.area_code === b.area_code
}

/** How many digits two numbers have in common from the left: what people know a number by is its beginning, which says where it is. */
export function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
