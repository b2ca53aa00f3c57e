import type { OrganizationNeeds } from '../needs.ts'
import { readRecoveryCode } from '../recovery-code.ts'
import type { PersonRow } from '../store.ts'
import { acceptedStep } from '../totp.ts'

type CodeNeeds = Pick<OrganizationNeeds, 'factors' | 'secrets' | 'clock' | 'announce'>

/** Whether what was typed is a code that is good now: of the authenticator app, or a recovery code. Accepted, it is good no more. */
export async function acceptCode(needs: CodeNeeds, person: PersonRow, typed: string): Promise<boolean> {
  const totp = await needs.factors.lockTotp(person.id)
  if (totp === undefined || totp.confirmed_at === null) return false
  const code = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(code)) return await acceptRecoveryCode(needs, person, code)
  const step = acceptedStep({ secret: needs.secrets.open(totp.secret), code, at: needs.clock.now(), lastStep: totp.last_step })
  if (step !== undefined) await needs.factors.acceptStep(person.id, step)
  return step !== undefined
}

async function acceptRecoveryCode(needs: CodeNeeds, person: PersonRow, typed: string): Promise<boolean> {
  const code = readRecoveryCode(typed)
  if (code === undefined || !(await needs.factors.useRecoveryCode(person.id, recoveryDigest(needs, person.id, code)))) return false
  await needs.announce({
    name: 'recoveryCode.used', subject: { type: 'person', id: person.id, organizationId: person.organization_id }, by: { kind: 'person', id: person.id, name: person.name },
  })
  return true
}

/** With the person, so that equal codes of two people have two digests. */
export function recoveryDigest({ secrets }: Pick<CodeNeeds, 'secrets'>, personId: string, code: string): Buffer {
  return secrets.digest(`recovery code ${personId} ${code}`)
}
