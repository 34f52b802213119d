import { Textarea, type TextareaProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { sentences } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'

interface Props extends Omit<TextareaProps, 'maxLength' | 'value' | 'description'> {
  value: string
  /** How many characters there is room for. */
  most: number
  description?: string
}

/** The room that is left is told once this little of it is. */
const TELL_BELOW = 200

export const isTooLong = (value: string, most: number) => value.trim().length > most

/** Words of some length. What is pasted is never cut: the field says how much there is room for, and what is too much. */
export function LongText({ value, most, description, error, ...field }: Props) {
  const { t } = useTranslation('ui')
  const format = useFormat()
  const left = most - value.trim().length
  const room = left >= 0 && left < TELL_BELOW && t('room', { count: left, left: format.number(left) })
  return (
    <Textarea
      {...field}
      value={value}
      description={sentences(description, room) || undefined}
      error={
        left < 0
          ? t('tooLong', { count: -left, over: format.number(-left), most: format.number(most) })
          : error
      }
    />
  )
}
