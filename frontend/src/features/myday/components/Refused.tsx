import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MyDayStop } from '@/api/types'
import { Notice } from '@/ui/notice/Notice'
import { useMarks } from '../marks/useMarkQueue'

/** What was told at the door, but the server would not take. */
export function Refused({ stops }: { stops: MyDayStop[] }) {
  const { t } = useTranslation('myday')
  const { queue, refused } = useMarks()
  if (refused.length === 0) return null
  return (
    <Notice kind="warn" role="alert" title={t('refused.title')}>
      {refused.map(({ mark, why }) => (
        <p key={`${mark.visit} ${mark.what}`}>
          {stops.find((stop) => stop.visit === mark.visit)?.citizenName ?? t('refused.visit')}: {why}
        </p>
      ))}
      <Button variant="default" onClick={() => queue.forgetRefused()}>
        {t('refused.seen')}
      </Button>
    </Notice>
  )
}
