import { useQuery } from '@tanstack/react-query'
import { ask } from '../desk/queries.ts'
import { Page, Section } from '../design/page.tsx'
import { WaitingPage } from '../design/waiting.tsx'
import { useSay } from '../language/speaking.tsx'
import { MyPasskeys } from './my-passkeys.tsx'
import { MyPassword } from './my-password.tsx'
import { MyProfile } from './my-profile.tsx'
import { MySessions } from './my-sessions.tsx'
import { MyTotp } from './my-totp.tsx'

/** One's own account: name and language, how one signs in, and where one is signed in. */
export function MePage() {
  const say = useSay()
  const { data } = useQuery(ask('whoAmI'))
  if (data === undefined) return <WaitingPage />
  const { body: me, etag = '*' } = data
  return (
    <Page title={say('console:identity:me:title')} lead={say('console:identity:me:lead')} narrow>
      <Section title={say('console:identity:me:profile')}>
        <MyProfile me={me} etag={etag} />
      </Section>
      <Section title={say('console:identity:password:title')}>
        <MyPassword email={me.email ?? ''} />
      </Section>
      <Section title={say('console:identity:passkeys:title')}>
        <MyPasskeys />
      </Section>
      <Section title={say('console:identity:totp:title')}>
        <MyTotp security={me.security ?? { totp: false, recoveryCodesLeft: 0, passkeys: 0 }} />
      </Section>
      <Section title={say('console:identity:sessions:title')}>
        <MySessions />
      </Section>
    </Page>
  )
}
