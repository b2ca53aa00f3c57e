import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { forgetEverything } from '../desk/session.ts'
import { Page } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in.module.css'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const say = useSay()
  const queries = useQueryClient()
  const router = useRouter()
  const { to = '/' } = route.useSearch()
  const enter = async () => {
    // Whoever was here before leaves nothing behind.
    forgetEverything(queries)
    await router.invalidate()
    router.history.push(to)
  }
  return (
    <main className={styles['counter']}>
      <p className={styles['name']}>Guichet</p>
      <Page title={say('console:shell:signIn:title')} lead={say('console:shell:signIn:lead')} narrow>
        <SignInForm onSignedIn={() => void enter()} />
      </Page>
      <LanguageChoice />
    </main>
  )
}
