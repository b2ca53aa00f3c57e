import { Button, Group, type ButtonVariant } from '@mantine/core'
import { useSay, useWord } from '../language/speaking.tsx'
import type { Noun } from './status-meaning.ts'

export type ArrowAction = {
  readonly run: () => void
  /** The verb where the lifecycle's own says too little here: "Submit 5 numbers". */
  readonly label?: string
  /** The verb and its object, for whoever hears the button without seeing its row. */
  readonly named?: string
  readonly kind?: 'primary' | 'quiet' | 'grave'
  readonly busy?: boolean
  /** Why it does nothing yet, although the status allows it: a sentence for whoever points at the button or hears it read. It stays in reach, greyed, and `run` is called all the same. */
  readonly notYet?: string | undefined
}

type ArrowButtonsProps = { readonly noun: Noun; readonly arrows: readonly string[]; readonly actions: Readonly<Record<string, ArrowAction>>; readonly size?: 'xs' | 'sm' }

const looks = { primary: 'filled', quiet: 'default', grave: 'default' } as const satisfies Record<string, ButtonVariant>

/** The buttons that a lifecycle offers now: those of the answer's `arrows` that this page can follow, in the page's order. Nobody compares a status. */
export function ArrowButtons({ noun, arrows, actions, size = 'sm' }: ArrowButtonsProps) {
  const word = useWord()
  const say = useSay()
  const offered = Object.entries(actions).filter(([event]) => arrows.includes(event))
  return (
    <Group gap="xs">
      {offered.map(([event, { run, label, named, kind = 'quiet', busy = false, notYet }]) => (
        <Button
          key={event}
          size={size}
          variant={looks[kind]}
          c={kind === 'grave' ? 'var(--bad)' : undefined}
          onClick={run}
          loading={busy}
          data-disabled={notYet !== undefined || undefined}
          aria-disabled={notYet !== undefined || undefined}
          title={notYet}
          aria-label={notYet === undefined ? named : say('console:design:notYet', { action: label ?? word(`events:${noun}`, event), why: notYet })}
        >
          {label ?? word(`events:${noun}`, event)}
        </Button>
      ))}
    </Group>
  )
}
