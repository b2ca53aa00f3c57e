import '@fontsource-variable/inter/wght.css'
import './design/mantine.css'
import './design/tokens.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod/mini'
import { speakTo } from './desk/client.ts'
import { languageShown } from './design/language-shown.ts'
import { theme, tokens } from './design/theme.ts'
import { Passing } from './design/passing.tsx'
import { loadLanguage } from './language/load.ts'
import { Speaking } from './language/speaking.tsx'
import { KeyBoard } from './design/keys.tsx'
import { reportBug } from './shell/failures.tsx'
import { styleNonce } from './shell/page-facts.ts'
import { queries } from './shell/queries.ts'
import { router } from './shell/router.ts'
import { schemeMemory, startingScheme } from './shell/scheme.ts'
import { showStartFailed } from './shell/start-failed.ts'

// Schemas compiled at run time would need a policy that lets text become code.
z.config({ jitless: true })

/** The page came in somebody's language already; whoever signs in may bring another (shell/frame.tsx). */
const language = languageShown()
speakTo(language)
const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place to draw in.')

try {
  // Who is here and which page it is are asked while the language comes: nothing is drawn before both are there.
  await Promise.all([loadLanguage(language), router.load()])
} catch (error) {
  showStartFailed(root, language)
  throw error
}

// Dialogs that hold the page still add a style of their own; the library that does it asks for the nonce under this name (react-style-singleton, get-nonce).
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })

const drawing = createRoot(root, { onCaughtError: reportBug })
// As a transition the first page is drawn piece by piece, and the browser answers in between.
startTransition(() => {
  drawing.render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={tokens} defaultColorScheme={startingScheme()} colorSchemeManager={schemeMemory} getStyleNonce={styleNonce}>
        <QueryClientProvider client={queries}>
          <Speaking language={language} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
            <KeyBoard>
              <Passing />
              <RouterProvider router={router} />
            </KeyBoard>
          </Speaking>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
})
