import type { ComponentProps, ReactNode } from 'react'
import { Form, FormFoot } from './form.tsx'

type QuestionProps = ComponentProps<typeof FormFoot> & { readonly run: () => void; readonly children: ReactNode }

/** What a dialog asks: its text, a way back, and the verb. The focus starts on the verb, where nothing has to be written first. */
export function Question({ run, children, busy = false, ready = true, startsOnAction = true, ...foot }: QuestionProps) {
  return (
    <Form send={() => ready && !busy && run()}>
      {children}
      <FormFoot {...foot} busy={busy} ready={ready} startsOnAction={startsOnAction} />
    </Form>
  )
}
