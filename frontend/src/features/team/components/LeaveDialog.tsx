import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/dialog/Dialog'
import { useFormat } from '@/ui/format/useFormat'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useLeavingPrice } from '../api/useDeparture'

interface Props {
  team: string
  member: string
  name: string
  lastDay: string
  today: string
  busy: boolean
  error: unknown
  onLeave: () => void
  onClose: () => void
}

/** Says what falls away after a last working day before it is noted. */
export function LeaveDialog({ team, member, name, lastDay, today, busy, error, onLeave, onClose }: Props) {
  const { t } = useTranslation('team')
  const format = useFormat()
  const price = useLeavingPrice(team, member, lastDay)
  const lost = price.data
  return (
    <Dialog title={t('leaving.ask', { name, date: format.date(lastDay) })} onClose={onClose}>
      <Stack gap="sm">
        {price.isPending && <LoadingRows rows={2} />}
        {price.error && <ProblemNotice error={price.error} onRetry={() => void price.refetch()} />}
        {lost && (
          <ul>
            <li>{t(lastDay < today ? 'leaving.closedNow' : 'leaving.closedThen', { name })}</li>
            <li>
              {lost.first == null
                ? t('leaving.noShifts')
                : t('leaving.shifts', { count: lost.shifts, first: format.date(lost.first) })}
            </li>
            {lost.visits > 0 && <li>{t('leaving.visits', { count: lost.visits })}</li>}
            <li>{t('leaving.canBeTakenBack')}</li>
            <li>{t('leaving.nameGoes', { date: format.date(lost.nameGoes) })}</li>
          </ul>
        )}
        {error != null && <ProblemNotice error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('leaving.cancel')}
          </Button>
          <Button color="red" disabled={!lost} loading={busy} onClick={onLeave}>
            {t('leaving.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
