import type { ReactNode } from 'react'

/** One thing that is known of something, in a `<dl>` that puts names beside what is told. */
export function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
