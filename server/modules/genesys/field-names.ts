import { Refusal } from '../../kernel/refusal.ts'

/** Does something of ours for a call of theirs: what it finds wrong is told by the names of their fields, `offerIds/0` as `phoneNumber`. */
export async function inTheirFields<T>(names: Readonly<Record<string, string>>, task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw error instanceof Refusal ? error.pointingElsewhere((pointer) => `/${names[pointer.slice(1)] ?? pointer.slice(1)}`) : error
  }
}
