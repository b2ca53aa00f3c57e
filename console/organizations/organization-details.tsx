import { Button, Select, TextInput } from '@mantine/core'
import { languages } from '../../contract/vocabulary.ts'
import { useStep, type BodyGiven } from '../desk/queries.ts'
import { Form } from '../design/form.tsx'
import { finding, ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { Unsaved } from '../design/unsaved.tsx'
import { useFormat, useSay } from '../language/speaking.tsx'
import { languageName } from '../language/language-name.ts'
import { useEveryCountry } from '../language/every-country.ts'
import { timeZonesWith } from './time-zones.ts'
import { useDraft } from './use-draft.ts'
import styles from './settings.module.css'

type Organization = BodyGiven<'readOrganization'>

/** For whoever may change it. The licence is the desk's to change, and stands here to be read. */
export function OrganizationForm({ organization, etag }: { readonly organization: Organization; readonly etag: string }) {
  const say = useSay()
  const countries = useEveryCountry()
  const draft = useDraft<Pick<Organization, 'name' | 'country' | 'language' | 'timeZone'>>(organization, etag)
  const change = useStep('changeOrganization', { touches: ['people'], refused: draft.refused })
  const { name, country, language, timeZone } = draft.values
  const save = () =>
    change.mutate({ params: { id: organization.id }, body: { name, country, language, timeZone }, ifMatch: draft.ifMatch }, () => {
      draft.done()
      announceDone({ title: say('console:organizations:settings:saved') })
    })
  return (
    <Form send={save} className={styles['field']}>
      <Unsaved when={draft.isTyped} />
      {change.error !== null && <ProblemNotice error={change.error} shownPointers={['/name']} />}
      <TextInput label={say('console:organizations:settings:name')} value={name} onChange={(event) => draft.type({ name: event.currentTarget.value })} error={finding(change.error, '/name')} maxLength={200} required withAsterisk={false} mb="sm" />
      <Select label={say('console:organizations:settings:country')} data={countries} value={country} onChange={(value) => value !== null && draft.type({ country: value })} searchable mb="sm" />
      <Select
        label={say('console:organizations:settings:language')} value={language} mb="sm" data={languages.map((value) => ({ value, label: languageName(value) }))}
        onChange={(value) => value !== null && draft.type({ language: value })}
      />
      <Select
        label={say('console:organizations:settings:timeZone')} description={say('console:organizations:settings:timeZoneHint')} data={timeZonesWith(organization.timeZone)} value={timeZone} searchable mb="md"
        onChange={(value) => value !== null && draft.type({ timeZone: value })}
      />
      <Licence organization={organization} />
      <Button type="submit" loading={change.isPending}>
        {say('console:organizations:settings:save')}
      </Button>
    </Form>
  )
}

export function OrganizationFacts({ organization }: { readonly organization: Organization }) {
  const say = useSay()
  const format = useFormat()
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{say('console:organizations:settings:name')}</dt>
        <dd>{organization.name}</dd>
        <dt>{say('console:organizations:settings:country')}</dt>
        <dd>{format.country(organization.country)}</dd>
        <dt>{say('console:organizations:settings:language')}</dt>
        <dd lang={organization.language}>{languageName(organization.language)}</dd>
        <dt>{say('console:organizations:settings:timeZone')}</dt>
        <dd>{organization.timeZone}</dd>
      </dl>
      <Licence organization={organization} />
    </>
  )
}

function Licence({ organization: { licence, smsUnlocked } }: { readonly organization: Organization }) {
  const say = useSay()
  return (
    <dl className={styles['facts']}>
      <dt>{say('console:organizations:settings:licence')}</dt>
      <dd>
        <span translate="no">{licence}</span>, {say(smsUnlocked ? 'console:organizations:settings:unlocked' : 'console:organizations:settings:locked')}
        <br />
        <span className={styles['quiet']}>{say('console:organizations:settings:licenceHint')}</span>
      </dd>
    </dl>
  )
}
