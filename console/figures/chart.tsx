import type { ReactNode } from 'react'
import { CopyText } from '../design/copy-text.tsx'
import { Section } from '../design/page.tsx'
import { useSay } from '../language/speaking.tsx'
import styles from './figures.module.css'

type ChartProps = {
  readonly title: string
  readonly note?: string | undefined
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly children: ReactNode
}

/** A picture for the eye, and a table that says the same: to be read aloud, printed, and copied into a spreadsheet. */
export function Chart({ title, note, columns, rows, children }: ChartProps) {
  const say = useSay()
  const text = [columns, ...rows].map((row) => row.join('\t')).join('\n')
  return (
    <Section title={title}>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      <div aria-hidden className={styles['chart']}>
        {children}
      </div>
      <details className={styles['table']}>
        <summary>{say('console:figures:asTable')}</summary>
        <div className={styles['scroll']} role="region" aria-label={say('console:figures:tableOf', { title })} tabIndex={0}>
          <Table columns={columns} rows={rows} />
        </div>
        <CopyText text={text} label={say('console:figures:copy')} />
      </details>
    </Section>
  )
}

function Table({ columns, rows }: Pick<ChartProps, 'columns' | 'rows'>) {
  const [first, ...others] = columns
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, place) => (
              <td key={others[place]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
