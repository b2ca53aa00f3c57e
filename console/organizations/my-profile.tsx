import { Button, SegmentedControl, Select, TextInput, useMantineColorScheme } from '@mantine/core'
import { languages } from '../../contract/vocabulary.ts'
import type { Me } from '../desk/me.tsx'
import { useStep } from '../desk/queries.ts'
import { Form } from '../design/form.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useDraft } from './use-draft.ts'
import { useSay } from '../language/speaking.tsx'
import { languageName } from '../language/language-name.ts'
import { RoleNames } from './roles-field.tsx'
import styles from './settings.module.css'

/** Name and language are the person's; the theme is this device's, and changes at once. */
export function MyProfile({ me, etag }: { readonly me: Me; readonly etag: string }) {
  const say = useSay()
  const draft = useDraft<{ readonly name: string; readonly language: string }>({ name: me.name, language: me.ownLanguage ?? '' }, etag)
  const change = useStep('changeMe', { refused: draft.refused })
  const { name, language } = draft.values
  const save = () =>
    change.mutate({ body: { name, language: languages.find((known) => known === language) ?? null }, ifMatch: draft.ifMatch }, () => {
      draft.done()
      announceDone({ title: say('console:identity:me:saved') })
    })
  return (
    <Form send={save} className={styles['field']}>
      <Unsaved when={draft.isTyped} />
      {change.error !== null && <ProblemNotice error={change.error} shownPointers={['/name']} />}
      <dl className={styles['facts']}>
        <dt>{say('console:identity:me:email')}</dt>
        <dd>{me.email}</dd>
        <dt>{say('console:identity:me:roles')}</dt>
        <dd>
          <RoleNames roles={me.roles} />
        </dd>
      </dl>
      <TextInput label={say('console:identity:me:name')} autoComplete="name" value={name} onChange={(event) => draft.type({ name: event.currentTarget.value })} error={finding(change.error, '/name')} maxLength={200} required withAsterisk={false} mb="sm" />
      <Select
        label={say('console:identity:me:language')} value={language} onChange={(value) => draft.type({ language: value ?? '' })} mb="md"
        data={[{ value: '', label: say('console:identity:me:organizationLanguage') }, ...languages.map((value) => ({ value, label: languageName(value) }))]}
      />
      <Button type="submit" loading={change.isPending} mb="md">
        {say('console:identity:me:save')}
      </Button>
      <Theme />
    </Form>
  )
}

const themes = { auto: 'console:identity:me:themes:auto', light: 'console:identity:me:themes:light', dark: 'console:identity:me:themes:dark' } as const

function Theme() {
  const say = useSay()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const schemes = ['auto', 'light', 'dark'] as const
  return (
    <div role="group" aria-label={say('console:identity:me:theme')}>
      <p className={styles['quiet']}>{say('console:identity:me:theme')}</p>
      <SegmentedControl
        aria-label={say('console:identity:me:theme')} value={colorScheme} data={schemes.map((value) => ({ value, label: say(themes[value]) }))}
        onChange={(value) => setColorScheme(schemes.find((known) => known === value) ?? 'auto')}
      />
    </div>
  )
}
