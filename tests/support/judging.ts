import { theSystem, type Actor } from '../../server/kernel/actor.ts'
import {
  approveVersion, claimVersion, judgeSlot, rejectVersion, returnVersion, submitVersion, unclaimVersion, withdrawVersion, type Verdict, type Verdicts, type Version,
} from '../../server/modules/dossiers/index.ts'
import type { TestDesk } from './desk.ts'

const judgedBy = '01900000-0000-7000-8000-0000000000aa'
const reviewer: Actor = { kind: 'person', id: judgedBy, name: 'Rosa Weiss' }
const steps = { claim: claimVersion, unclaim: unclaimVersion, return: returnVersion, approve: approveVersion, reject: rejectVersion, withdraw: withdrawVersion } as const
export type Step = keyof typeof steps

/** What requests and review do with a dossier, without a request: each call is one unit of work of the desk. */
export function papersDesk({ desk }: TestDesk) {
  return {
    submit: (dossierId: string): Promise<Version> => desk.work('desk', theSystem, (needs) => submitVersion(needs, dossierId)),
    follow: (step: Step, versionId: string): Promise<Version> => desk.work('desk', reviewer, (needs) => steps[step](needs, versionId)),
    judge: (versionId: string, slot: string, verdict: Verdict): Promise<Verdicts> => desk.work('desk', reviewer, (needs) => judgeSlot(needs, { versionId, slot, judgedBy, ...verdict })),
    /** Submits, claims, accepts every paper and approves. */
    async approve(dossierId: string): Promise<Version> {
      const { id } = await this.submit(dossierId)
      await this.follow('claim', id)
      for (const slot of await this.slotsOf(id)) await this.judge(id, slot, { verdict: 'accept' })
      return await this.follow('approve', id)
    },
    slotsOf: (versionId: string): Promise<string[]> => desk.work('desk', theSystem, async (needs) => (await needs.dossiers.slotsOf([versionId])).map(({ slot }) => slot)),
  }
}
export type PapersDesk = ReturnType<typeof papersDesk>
