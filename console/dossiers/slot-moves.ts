import { slotLifecycle } from '../../contract/lifecycles/dossier.ts'

/** Whether the lifecycle lets a slot be moved so; which person may is the dossier's arrows to say. */
export function lifecycleAllows(status: string, event: 'fill' | 'clear' | 'unjudge'): boolean {
  return slotLifecycle.arrows.some(([from, name]) => from === status && name === event)
}
