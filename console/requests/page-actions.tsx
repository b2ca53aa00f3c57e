import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { ArrowButtons } from '../design/arrow-buttons.tsx'
import { Confirm } from '../design/confirm.tsx'
import { ProblemNotice } from '../design/notice.tsx'
import { announceDone } from '../design/announce-done.ts'
import { useMay } from '../desk/me.tsx'
import { useStep } from '../desk/queries.ts'
import { useSay } from '../language/speaking.tsx'
import { useUnkept } from './unkept.tsx'
import { endsAtOnce, type Request } from './facts.ts'
import styles from './request.module.css'

type ActionProps = { readonly request: Request; readonly etag: string | undefined }

/** What may be done with the request now. A draft goes on in the wizard; what came back is submitted again from here; the desk goes to its case. */
export function PageActions({ request, etag }: ActionProps) {
  const say = useSay()
  const may = useMay()
  const submit = useStep('submitRequest', { touches: ['dossiers', 'holds'] })
  const [cancelling, { open, close }] = useDisclosure()
  const { id, reference, arrows, preparation, submittedAt, caseId } = request
  const missing = preparation?.missing.length ?? 0
  // What is handed in is what the desk has: not what was typed in the wizard and has not arrived there.
  const { phase } = useUnkept(request)
  const notYet = missing > 0 ? say('console:requests:awaited:missing', { count: missing }) : phase === 'kept' ? undefined : say('console:preparation:submit:unkept')
  const isDraft = arrows.includes('submit') && submittedAt === null
  const handIn = () => submit.mutate({ params: { id }, ...(etag !== undefined && { ifMatch: etag }) }, () => announceDone({ title: say('console:requests:actions:submitted', { reference }) }))
  return (
    <>
      {submit.error !== null && <div className={styles['problem']}><ProblemNotice error={submit.error} kept={say('console:requests:actions:kept')} /></div>}
      {isDraft && <Button renderRoot={(props) => <Link {...props} to="/requests/$id/prepare" params={{ id }} />}>{say('console:requests:actions:goOn')}</Button>}
      <ArrowButtons
        noun="request" arrows={arrows}
        actions={{
          ...(!isDraft && {
            submit: {
              run: notYet === undefined ? handIn : () => undefined, kind: 'primary' as const, label: say('console:requests:actions:submitAgain'), busy: submit.isPending, notYet,
            },
          }),
          cancel: { run: open, kind: 'grave', label: say('console:requests:actions:cancel') },
        }}
      />
      {caseId !== null && may('desk:case:view') && <Button variant="default" renderRoot={(props) => <Link {...props} to="/desk/cases/$id" params={{ id: caseId }} />}>{say('console:requests:actions:case')}</Button>}
      <CancelDialog request={request} etag={etag} opened={cancelling} close={close} />
    </>
  )
}

/** Says what taking it back means now: before a carrier has it all is over at once, afterwards the carrier has to be asked. */
function CancelDialog({ request, etag, opened, close }: ActionProps & { readonly opened: boolean; readonly close: () => void }) {
  const say = useSay()
  const cancel = useStep('cancelRequest', { touches: ['holds', 'offers', 'dossiers', 'cases', 'orders'] })
  const { id, reference, submittedAt, dossierId } = request
  const isOrdered = !endsAtOnce(request)
  const means = isOrdered ? say('console:requests:cancel:ordered') : say(submittedAt === null ? 'console:requests:cancel:draft' : 'console:requests:cancel:submitted')
  const run = () => cancel.mutate({ params: { id }, ...(etag !== undefined && { ifMatch: etag }) }, close)
  return (
    <Confirm
      opened={opened} close={close} run={run} busy={cancel.isPending} error={cancel.error} grave title={say('console:requests:cancel:title', { reference })}
      action={say('console:requests:cancel:action')} {...(isOrdered && { typed: reference })}
    >
      <p>{means}</p>
      {dossierId !== null && <p>{say('console:requests:cancel:dossier')}</p>}
    </Confirm>
  )
}
