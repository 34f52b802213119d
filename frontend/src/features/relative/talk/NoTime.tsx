import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TalkTimes } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Notice } from '@/ui/notice/Notice'

interface Props {
  name: string
  /** How short a talk may be, in minutes. */
  shortest: number
  longest: TalkTimes['longest']
  onShorten: (minutes: number) => void
}

/** Hours are noted, but the talk does not fit within any of them: which is the longest, and what to do. */
export function NoTime({ name, shortest, longest, onShorten }: Props) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  if (!longest) {
    return (
      <Notice kind="warn" title={t('talk.outside', { name })}>
        {t('talk.outsideHelp')}
      </Notice>
    )
  }
  const { day, from, to, minutes } = longest
  const span = { day: t(`days.${day}`), from: format.time(from), to: format.time(to) }
  return (
    <Notice kind="warn" title={t('talk.tooLong', { name })}>
      <p style={{ margin: 0 }}>{t('talk.longest', { ...span, count: minutes })}</p>
      <p style={{ margin: 0 }}>{t('talk.tooLongHelp', { name })}</p>
      {minutes >= shortest && (
        <Button variant="default" onClick={() => onShorten(minutes)}>
          {t('talk.shorten', { count: minutes })}
        </Button>
      )}
    </Notice>
  )
}
