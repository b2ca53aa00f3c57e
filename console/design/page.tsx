import { useEffect, useRef, type ReactNode } from 'react'
import styles from './page.module.css'

type PageProps = {
  readonly title: string
  /** What stands on the page in the place of the title, where that is not plain text or needs more around it. The browser's tab says the title. */
  readonly heading?: ReactNode
  readonly lead?: ReactNode
  /** Where one is, from the outside in: links, joined by the page. */
  readonly trail?: readonly ReactNode[]
  /** Top right: one primary action, and what else fits. */
  readonly actions?: ReactNode
  /** Not as wide as the screen: for forms and sentences. Lists want all the room there is. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** Every page: its heading takes the focus when one arrives, so that keyboards and screen readers start there. */
export function Page({ title, heading, lead, trail = [], actions, narrow = false, children }: PageProps) {
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Guichet`
  }, [title])
  useEffect(() => {
    // A dialog or a search box that was opened by the address keeps the focus that it has taken.
    if (document.activeElement === document.body || document.activeElement?.closest('nav') != null) top.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={narrow ? styles['narrow'] : undefined}>
      {trail.length > 0 && <Trail steps={trail} />}
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h1 ref={top} tabIndex={-1} className={styles['title']}>
            {heading ?? title}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

function Trail({ steps }: { readonly steps: readonly ReactNode[] }) {
  return (
    <p className={styles['trail']}>
      {steps.map((step, place) => (
        <span key={place}>
          {step}
          {place < steps.length - 1 && ' ›'}
        </span>
      ))}
    </p>
  )
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['section']} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** An empty list says why it is empty, and what to do. */
export function Empty({ title, children, actions }: { readonly title: string; readonly children?: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className={styles['empty']} role="status">
      <strong>{title}</strong>
      {children}
      {actions !== undefined && <div className={styles['emptyActions']}>{actions}</div>}
    </div>
  )
}
