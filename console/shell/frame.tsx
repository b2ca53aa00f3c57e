import { AppShell, Burger } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useRouter } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import type { Language } from '../../contract/vocabulary.ts'
import { setDeskTime } from '../browser/clock.ts'
import { rememberForServer } from '../browser/preferences.ts'
import { languageSpoken, speakTo } from '../desk/client.ts'
import { useLive } from '../desk/live.ts'
import { SignedIn, type Me } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { isLanguageLoaded, loadLanguage } from '../language/load.ts'
import { Speaking, useReader, useSay } from '../language/speaking.tsx'
import { SearchEverything } from '../search/search-everything.tsx'
import { FrameKeys } from './frame-keys.tsx'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import { renderedAt } from './page-facts.ts'
import { ProveAgain } from './prove-again.tsx'
import { SessionOver } from './session-over.tsx'
import styles from './frame.module.css'

/** Header, navigation and the page: what everybody who is signed in sees around their work. */
export function Frame() {
  const { data } = useSuspenseQuery(ask('whoAmI'))
  const me = data.body
  useEffect(() => setDeskTime(me.now), [me.now])
  return (
    <SignedIn me={me}>
      <InTheirLanguage me={me}>
        <Shell />
      </InTheirLanguage>
    </SignedIn>
  )
}

/**
 * The page came in the browser's language; the person's own is fetched where it is another. What the desk said in the former one, such as reasons and names of countries, is asked again.
 * Where the desk has no such script any more, since it serves a later version, the page goes on in the language that it has.
 */
function InTheirLanguage({ me, children }: { readonly me: Me; readonly children: React.ReactNode }) {
  const { language: shown } = useReader()
  const queries = useQueryClient()
  const [language, setLanguage] = useState<Language>(isLanguageLoaded(me.language) ? me.language : shown)
  useEffect(() => {
    let live = true
    const speak = () => {
      // Chosen again while it came: the later choice counts.
      if (!live) return
      const isAnother = languageSpoken() !== me.language
      speakTo(me.language)
      rememberForServer('guichet_language', me.language)
      document.documentElement.lang = me.language
      setLanguage(me.language)
      if (isAnother) void queries.invalidateQueries()
    }
    loadLanguage(me.language).then(speak, () => undefined)
    return () => void (live = false)
  }, [me.language, queries])
  return (
    <Speaking language={language} timeZone={me.organization.timeZone}>
      {children}
    </Speaking>
  )
}

function Shell() {
  const say = useSay()
  const [opened, { toggle, close }] = useDisclosure()
  const router = useRouter()
  useLive({ since: renderedAt() })
  // On a phone the navigation covers the page: it goes once it has led somewhere.
  useEffect(() => router.subscribe('onResolved', close), [router, close])
  return (
    <AppShell header={{ height: 48 }} navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding={{ base: 'md', sm: 'lg' }} transitionDuration={0}>
      <a href="#page" className={styles['skip']}>
        {say('console:shell:skip')}
      </a>
      <AppShell.Header className={styles['header']}>
        <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={say('console:shell:navigation')} />
        <Header />
      </AppShell.Header>
      <AppShell.Navbar className={styles['navbar']} aria-label={say('console:shell:navigation')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="page" tabIndex={-1} className={styles['main']}>
        <Suspense>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <FrameKeys />
      <SearchEverything />
      <SessionOver />
      <ProveAgain />
    </AppShell>
  )
}
