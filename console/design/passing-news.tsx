import '@mantine/notifications/styles.css'
import '@mantine/core/styles/Notification.css'
import { Anchor } from '@mantine/core'
import { notifications, Notifications } from '@mantine/notifications'
import { say } from '../../contract/language/speak.ts'
import { languageShown } from './language-shown.ts'
import type { Announcement } from './announcement.ts'
import styles from './page.module.css'

export function PassingNews() {
  return <Notifications position="bottom-right" limit={3} className={styles['news']} />
}

/** What stands there now and needs no answer, by what it says. */
const standing = new Set<string>()

/** The same said again, as by a key that is pressed twice, stands there already. What can be undone is never the same: each has its own way back. */
export function show(told: Announcement): void {
  const { title, children, undo, bad = false } = told
  const words = wordsOf(told)
  if (words !== undefined && standing.has(words)) return
  if (words !== undefined) standing.add(words)
  const id = notifications.show({
    title,
    color: bad ? 'red' : 'postal',
    withBorder: true,
    onClose: () => words !== undefined && standing.delete(words),
    closeButtonProps: { 'aria-label': say(languageShown(), 'console:design:close') },
    autoClose: undo === undefined ? 5000 : 12_000,
    message: (
      <span>
        {children} {undo !== undefined && <Undo {...undo} hide={() => notifications.hide(id)} />}
      </span>
    ),
  })
}

function wordsOf({ title, children, undo }: Announcement): string | undefined {
  return undo === undefined && (children === undefined || typeof children === 'string') ? JSON.stringify([title, children]) : undefined
}

function Undo({ label, run, hide }: NonNullable<Announcement['undo']> & { readonly hide: () => void }) {
  const follow = () => {
    hide()
    run()
  }
  return (
    <Anchor component="button" type="button" onClick={follow} fw={600}>
      {label}
    </Anchor>
  )
}
