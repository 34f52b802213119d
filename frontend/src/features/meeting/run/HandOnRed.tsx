import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/dialog/Dialog'
import { useFormat } from '@/ui/format/useFormat'
import { useAdvisorMeeting } from '../api/useAdvisorMeeting'

/** Asks before a red need is handed on: the advisor may not come for days. */
export function HandOnRed({ team, onDo, onClose }: { team: string; onDo: () => void; onClose: () => void }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const next = useAdvisorMeeting(team)
  const { date, start } = next?.appointment ?? {}
  return (
    <Dialog title={t('outcome.handOnRed.title')} onClose={onClose}>
      <p>
        {date && start
          ? t('outcome.handOnRed.meeting', { date: format.date(date), time: format.time(start.slice(0, 5)) })
          : t('outcome.handOnRed.noMeeting')}
      </p>
      <p>{t('outcome.handOnRed.ring')}</p>
      <Group gap="xs">
        <Button onClick={onDo}>{t('outcome.handOnRed.do')}</Button>
        <Button variant="default" onClick={onClose}>
          {t('outcome.handOnRed.back')}
        </Button>
      </Group>
    </Dialog>
  )
}
