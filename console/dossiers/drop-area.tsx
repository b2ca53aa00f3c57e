import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { Button } from '@mantine/core'
import { mediaTypes } from '../../contract/vocabulary.ts'

type DropProps = {
  readonly onFiles: (files: readonly File[]) => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Where papers can be dropped; what stands inside offers the same to whoever does not drag. */
export function DropArea({ onFiles, className = '', children }: DropProps) {
  const [over, setOver] = useState(false)
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    <div
      className={className}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
    </div>
  )
}

type ChooseProps = { readonly label: string; readonly spoken?: string; readonly many?: boolean; readonly onFiles: (files: readonly File[]) => void; readonly quiet?: boolean }

/** A button that opens the device's own choice of files. */
export function ChooseFiles({ label, spoken, many = false, onFiles, quiet = false }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input} type="file" hidden multiple={many} accept={mediaTypes.join(',')} aria-label={spoken ?? label} tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <Button size={quiet ? 'xs' : 'sm'} variant="default" aria-label={spoken} onClick={() => input.current?.click()}>{label}</Button>
    </>
  )
}
