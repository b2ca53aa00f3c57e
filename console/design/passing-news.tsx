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

export function show({ title, children, undo, bad = false }: Announcement): void {
  const id = notifications.show({
    title,
    color: bad ? 'red' : 'postal',
    withBorder: true,
    closeButtonProps: { 'aria-label': say(languageShown(), 'console:design:close') },
    autoClose: undo === undefined ? 5000 : 12_000,
    message: (
      <span>
        {children} {undo !== undefined && <Undo {...undo} hide={() => notifications.hide(id)} />}
      </span>
    ),
  })
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
