import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react'
import { useEscape } from '../design/escape.ts'
import { useFocusBack } from '../design/focus-back.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { PhoneNumber } from '../design/figures.tsx'
import { useMe } from '../desk/me.tsx'
import { ask } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import type { Choice, ChoiceGroup, Hit } from './choice.ts'
import { ChoiceList, optionId } from './choice-list.tsx'
import { useCommands } from './commands.ts'
import { useOpenHit } from './open-hit.ts'
import { recentHits, rememberHit } from './recent.ts'
import styles from './search.module.css'

type BoxProps = { readonly opened: boolean; readonly close: () => void }

/** One box for everything: what people have in hand is found as they type; without a word it offers what was opened last, and every page. */
export function SearchBox({ opened, close }: BoxProps) {
  const say = useSay()
  useEscape({ opened, leave: close })
  useFocusBack({ opened })
  return (
    <Modal.Root opened={opened} onClose={close} closeOnEscape={false} returnFocus={false} size={640} yOffset="10vh" centered={false} lockScroll={false} transitionProps={{ duration: 80 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={say('console:shell:search')}>
        <Modal.Body p={0} className={styles['box'] ?? ''}>
          <Box close={close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Box({ close }: { readonly close: () => void }) {
  const say = useSay()
  const listId = useId()
  const [q, setQ] = useState('')
  const [wanted, setActive] = useState(0)
  const found = useFound(q)
  const commands = useCommands(q)
  // What one typed names a page or an action: that is there at once, so it stays first. Otherwise the desk's answer leads.
  const groups = [...(q.trim() === '' ? [...found.groups, ...commands] : [...commands, ...found.groups])].filter(({ choices }) => choices.length > 0)
  const all = groups.flatMap(({ choices }) => choices)
  // An answer may be shorter than what was walked through before it came.
  const active = Math.min(wanted, Math.max(0, all.length - 1))
  const choose = (choice: Choice) => {
    close()
    choice.run()
  }
  const isCommand = q.trim() !== '' && active < commands.flatMap(({ choices }) => choices).length
  const { enter, takeBack } = useEnter(isCommand || !found.isSearching ? all[active] : undefined, choose)
  const walk = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key]
    const entered = event.key === 'Enter' && !event.nativeEvent.isComposing
    if (to !== undefined && all.length > 0) setActive((to + all.length) % all.length)
    if (entered) enter()
    if (to !== undefined || entered) event.preventDefault()
  }
  return (
    <>
      <div className={styles['field']}>
        <Search size={16} aria-hidden />
        <input
          role="combobox" aria-expanded aria-controls={listId} aria-autocomplete="list" aria-activedescendant={all.length === 0 ? undefined : optionId(listId, active)} aria-label={say('console:shell:search')}
          placeholder={say('console:search:placeholder')} value={q} autoComplete="off" spellCheck={false} data-autofocus onKeyDown={walk}
          onChange={({ currentTarget }) => {
            setQ(currentTarget.value)
            setActive(0)
            takeBack()
          }}
        />
      </div>
      {found.error !== null && <ProblemNotice error={found.error} retry={found.refetch} />}
      <ChoiceList id={listId} groups={groups} active={active} setActive={setActive} choose={choose} />
      <p className={styles['foot']} role="status">
        {all.length === 0 && !found.isSearching ? say('console:search:nothing', { q: q.trim() }) : say('console:search:keys')}
      </p>
    </>
  )
}

/** What was found for an earlier word is shown while the desk looks, and not opened: whoever presses Enter ahead of the answer gets the answer. */
function useEnter(ready: Choice | undefined, choose: (choice: Choice) => void) {
  const [ahead, setAhead] = useState(false)
  const openReady = useEffectEvent(() => (ready === undefined ? undefined : choose(ready)))
  useEffect(() => {
    if (ahead && ready !== undefined) openReady()
  }, [ahead, ready])
  return { enter: () => (ready === undefined ? setAhead(true) : choose(ready)), takeBack: () => setAhead(false) }
}

/** What the desk finds, in groups of a kind with the best kind first; before anything is typed, what was opened last. */
function useFound(typed: string) {
  const say = useSay()
  const { id: personId } = useMe()
  const openHit = useOpenHit()
  const [q] = useDebouncedValue(typed.trim(), 120)
  // As the desk counts: an emoji is one sign, though it is two for the browser.
  const searching = Array.from(q).length >= 2
  const { data, error, refetch, isFetching } = useQuery({ ...ask('searchEverything', { query: { q: q.slice(0, 100) } }), enabled: searching, placeholderData: keepPreviousData })
  const choiceOf = (hit: Hit): Choice => ({
    key: `${hit.kind} ${hit.id}`, title: <HitTitle hit={hit} />, detail: hit.detail ?? undefined,
    run: () => {
      rememberHit(personId, hit)
      void openHit(hit)
    },
  })
  const recent: ChoiceGroup = { label: say('console:search:recent'), choices: recentHits(personId).map(choiceOf) }
  const kinds = kindsIn(say)
  const groups = [...Map.groupBy(data?.body.hits ?? [], ({ kind }) => kind)].map(([kind, hits]): ChoiceGroup => ({ label: kinds[kind], choices: hits.map(choiceOf) }))
  return { groups: typed.trim() === '' ? [recent] : searching ? groups : [], error: searching ? error : null, refetch, isSearching: isFetching || typed.trim() !== q }
}

function HitTitle({ hit: { kind, title } }: { readonly hit: Hit }) {
  return kind === 'number' || kind === 'offer' || kind === 'hold' ? <PhoneNumber e164={title} /> : title
}

function kindsIn(say: ReturnType<typeof useSay>): Readonly<Record<Hit['kind'], string>> {
  return {
    number: say('console:search:kind:number'), request: say('console:search:kind:request'), order: say('console:search:kind:order'), hold: say('console:search:kind:hold'),
    offer: say('console:search:kind:offer'), dossier: say('console:search:kind:dossier'), organization: say('console:search:kind:organization'), person: say('console:search:kind:person'),
    carrier: say('console:search:kind:carrier'), country: say('console:search:kind:country'),
  }
}
