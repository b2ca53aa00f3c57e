import { NativeSelect, type NativeSelectProps } from '@mantine/core'

type Option<Value extends string> = { readonly value: Value; readonly label: string }

type ChoiceProps<Value extends string> = Pick<NativeSelectProps, 'label' | 'aria-label' | 'className' | 'w'> & {
  /** undefined: nothing is left out. */
  readonly value: string | undefined
  readonly options: readonly Option<Value>[]
  /** What stands there while nothing is left out. */
  readonly all: string
  readonly choose: (value: Value | undefined) => void
}

/** Narrows a list to one of some. The browser's own list needs no script of ours, is the device's own on a phone, and finds an entry by its first letters. */
export function ChoiceField<Value extends string>({ value = '', options, all, choose, ...props }: ChoiceProps<Value>) {
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <NativeSelect
      {...props} value={value} data={[{ value: '', label: all }, ...options, ...(isKnown ? [] : [{ value, label: value }])]}
      onChange={({ currentTarget }) => choose(options.find((option) => option.value === currentTarget.value)?.value)}
    />
  )
}
