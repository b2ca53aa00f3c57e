import { TextInput, type TextInputProps } from '@mantine/core'
import { useState, type Ref } from 'react'

type DayProps = Omit<TextInputProps, 'type' | 'value' | 'defaultValue' | 'onChange' | 'onBlur'> & { readonly ref?: Ref<HTMLInputElement>; readonly value: string; readonly change: (day: string) => void }

/**
 * A day, told when it is whole. While one types a year the browser gives those of the first centuries, and nothing while a part of the day is missing: neither is meant. That
 * a day was taken out is told on leaving the field.
 */
export function DayField({ value, change, ...props }: DayProps) {
  const [typing, setTyping] = useState<{ readonly day: string; readonly over: string }>()
  const typed = typing?.over === value ? typing.day : undefined
  const tell = (day: string) => day !== value && change(day)
  return (
    <TextInput
      max="9999-12-31" {...props} type="date" value={typed ?? value}
      onChange={({ currentTarget: { value: day } }) => {
        setTyping({ day, over: value })
        if (isWhole(day)) tell(day)
      }}
      onBlur={() => {
        if (typed === '') tell(typed)
        else setTyping(undefined)
      }}
    />
  )
}

function isWhole(day: string): boolean {
  return day >= '1900'
}
