import pg from 'pg'
import { arrowFor } from '../../contract/lifecycle.ts'
import { lifecycles } from '../../contract/lifecycles/index.ts'
import type { TestDatabase } from './database.ts'

export type StatusChanges = {
  /**
   * Every disagreement between what the database saw and what was announced, as a sentence; empty when each change of a status followed an arrow of
   * its lifecycle and was announced exactly once, in the transaction that made it.
   */
  readonly disagreements: () => Promise<string[]>
  /** How many statuses changed so far: a test that changed none has proved nothing. */
  readonly count: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Which lifecycle a table's `status` follows, and the ids under which a row's moves may be announced: columns, joined by `/`. */
const watched = {
  offers: { lifecycle: 'offer', ids: ['id'] },
  holds: { lifecycle: 'hold', ids: ['id'] },
  dossier_versions: { lifecycle: 'dossier', ids: ['id', 'dossier_id'] },
  dossier_slots: { lifecycle: 'slot', ids: ['version_id/slot'] },
  documents: { lifecycle: 'document', ids: ['id'] },
  requests: { lifecycle: 'request', ids: ['id'] },
  request_lines: { lifecycle: 'requestLine', ids: ['id'] },
  cases: { lifecycle: 'case', ids: ['id'] },
  orders: { lifecycle: 'order', ids: ['id'] },
  order_lines: { lifecycle: 'orderLine', ids: ['id'] },
  purchases: { lifecycle: 'purchase', ids: ['id'] },
  numbers: { lifecycle: 'number', ids: ['id'] },
  messages: { lifecycle: 'message', ids: ['id'] },
} as const

/**
 * Watches a test's database from now on: a trigger on every table with a lifecycle notes each change of a status, whoever makes it and however, and a
 * trigger on the audit trail each announced move. The triggers belong to the owner, so that no row-level security hides anything from them.
 */
export async function watchStatusChanges(test: TestDatabase): Promise<StatusChanges> {
  const owner = new pg.Client({ connectionString: test.ownerUrl })
  await owner.connect()
  await owner.query(installation)
  for (const [table, { ids }] of Object.entries(watched)) {
    const note = `execute function watching.note_change('${ids.join("', '")}')`
    await owner.query(`create trigger note_birth after insert on ${table} for each row ${note}`)
    await owner.query(`create trigger note_status_change after update on ${table} for each row when (old.status is distinct from new.status) ${note}`)
  }
  return {
    disagreements: async () => compare(await changesIn(owner), await movesIn(owner)),
    count: async () => (await changesIn(owner)).filter(({ from_status: from }) => from !== null).length,
    close: () => owner.end(),
  }
}

const installation = `
  create schema watching;
  create table watching.changes (transaction xid8, relation text, ids text[], from_status text, to_status text);
  create table watching.moves (transaction xid8, name text, subject_id text, from_status text, to_status text);
  create function watching.id_of(changed jsonb, columns text) returns text language sql as $$
    select string_agg(changed ->> name, '/' order by nth) from string_to_table(columns, '/') with ordinality as part (name, nth)
  $$;
  create function watching.note_change() returns trigger language plpgsql security definer as $$
  begin
    insert into watching.changes
    select pg_current_xact_id(), tg_table_name, array_agg(watching.id_of(to_jsonb(new), columns)), case tg_op when 'UPDATE' then old.status end, new.status
    from unnest(tg_argv) as named (columns);
    return null;
  end $$;
  create function watching.note_move() returns trigger language plpgsql security definer as $$
  begin
    insert into watching.moves values (pg_current_xact_id(), new.name, new.subject_id, new.from_status, new.to_status);
    return null;
  end $$;
  create trigger note_move after insert on events for each row execute function watching.note_move();
`

/** A birth has no status from which it came. */
type Change = { transaction: string; relation: keyof typeof watched; ids: string[]; from_status: string | null; to_status: string }
type Move = { transaction: string; name: string; subject_id: string; from_status: string | null; to_status: string | null }

async function changesIn(owner: pg.Client): Promise<Change[]> {
  return (await owner.query<Change>('select transaction::text, relation, ids, from_status, to_status from watching.changes')).rows
}

async function movesIn(owner: pg.Client): Promise<Move[]> {
  return (await owner.query<Move>('select transaction::text, name, subject_id, from_status, to_status from watching.moves')).rows
}

/**
 * Strikes each change off against one announcement of the same transaction; what stays on either side is a disagreement. A row may be born further on
 * than at its first status (a slot has none before it is filled): such a birth may be announced as a move, and need not be.
 */
function compare(changes: readonly Change[], moves: readonly Move[]): string[] {
  const open = moves.filter(isMove)
  const strikeOff = (change: Change) => {
    const index = open.findIndex((move) => tells(move, change))
    return index >= 0 && open.splice(index, 1).length > 0
  }
  const silent = changes.filter(({ from_status: from }) => from !== null).filter((change) => !strikeOff(change))
  changes.filter(({ from_status: from }) => from === null).forEach(strikeOff)
  return [
    ...moves.filter((move) => isMove(move) && !followsArrow(move)).map((move) => `${sentence(move)}: no arrow of the lifecycle leads there.`),
    ...silent.map(({ relation, ids, from_status, to_status }) => `${relation} ${ids[0]} went from ${from_status} to ${to_status}: nothing was announced.`),
    // An arrow that leads back to where it began (a hold's extension) changes no status.
    ...open.filter(({ from_status, to_status }) => from_status !== to_status).map((move) => `${sentence(move)}: no such change was made, or it was announced twice.`),
  ]
}

function tells(move: Move, change: Change): boolean {
  const { lifecycle } = watched[change.relation]
  return (
    move.transaction === change.transaction && lifecycleOf(move)?.name === lifecycle && change.ids.includes(move.subject_id) &&
    (change.from_status === null || move.from_status === change.from_status) && move.from_status !== move.to_status && move.to_status === change.to_status
  )
}

function lifecycleOf({ name }: Move) {
  const [noun, event] = name.split('.')
  return lifecycles.find((lifecycle) => lifecycle.name === noun && lifecycle.arrows.some((arrow) => arrow[1] === event))
}

function isMove(move: Move): boolean {
  return lifecycleOf(move) !== undefined
}

function followsArrow(move: Move): boolean {
  const lifecycle = lifecycleOf(move)
  return lifecycle !== undefined && arrowFor(lifecycle, move.from_status ?? '', move.name.split('.')[1] ?? '')?.[2] === move.to_status
}

function sentence({ name, subject_id, from_status, to_status }: Move): string {
  return `${name} of ${subject_id} was announced, from ${from_status} to ${to_status}`
}
