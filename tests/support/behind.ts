import { theSystem } from '../../server/kernel/actor.ts'
import type { Transaction } from '../../server/platform/database/connect.ts'
import type { TestDesk } from './desk.ts'

/** Looks behind the desk's back: at the rows of every organization, as they lie in the database. */
export function behind<T>({ desk }: TestDesk, look: (tx: Transaction) => Promise<T>): Promise<T> {
  return desk.work('desk', theSystem, (_needs, tx) => look(tx))
}
