import { lifecycle, type StateOf } from '../lifecycle.ts'

/**
 * One version of a country's rules, from the day it is published. What it demands never changes: a correction is the next version. The calendar moves it, so
 * its status is read off the day; only one that is still to come can be withdrawn.
 */
export const ruleVersionLifecycle = lifecycle('ruleVersion', [
  // from       event          to           by
  ['future',   'take_effect', 'in_force',  'clock'],
  ['future',   'withdraw',    'withdrawn', 'operator'],
  ['in_force', 'give_way',    'past',      'clock'],
], ['in_force'])
export type RuleVersionStatus = StateOf<typeof ruleVersionLifecycle>
