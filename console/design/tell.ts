import { notifications } from '@mantine/notifications'
import { createElement, type ReactNode } from 'react'
import { Anchor } from '@mantine/core'

type Told = {
  readonly title: string
  readonly children?: ReactNode
  /** What takes it back, where the lifecycle allows that. */
  readonly undo?: { readonly label: string; readonly run: () => void }
  readonly bad?: boolean
}

/** Says in passing that something was done, with a way back. Grave news stands on the page, never here alone. */
export function announceDone({ title, children, undo, bad = false }: Told): void {
  const id = notifications.show({
    title,
    color: bad ? 'red' : 'postal',
    withBorder: true,
    autoClose: undo === undefined ? 5000 : 12_000,
    message: createElement('span', undefined, children, undo !== undefined && [' ', undoLink(undo, () => notifications.hide(id))]),
  })
}

function undoLink({ label, run }: NonNullable<Told['undo']>, hide: () => void): ReactNode {
  const follow = () => {
    hide()
    run()
  }
  return createElement(Anchor<'button'>, { key: 'undo', component: 'button', type: 'button', onClick: follow, fw: 600 }, label)
}
