import { Button, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../board/boardContext'
import { PriceWords } from '../board/PriceWords'
import type { Asked } from '../plan/asked'
import { findPlaced, seatOf, type SeatId } from '../plan/stops'
import { whoIs } from '../words/askedWords'
import { Dialog } from '@/ui/dialog/Dialog'
import { usePricedChange } from './usePricedChange'

/** The very minute a visit starts, with its price. */
export function StartAtDialog({ id, onClose }: { id: SeatId; onClose: () => void }) {
  const { t } = useTranslation('dayplan')
  const { plan } = useBoard()
  const now = findPlaced(plan, id)?.stop.start ?? ''
  const [start, setStart] = useState(now)
  const asked: Asked | undefined =
    start === '' || start === now ? undefined : { type: 'START_AT', ...seatOf(id), start }
  const { price, keep, possible } = usePricedChange(asked, onClose)
  return (
    <Dialog title={t('startAt.title', { who: whoIs(plan, id) })} onClose={onClose}>
      <Stack gap="sm">
        <TextInput
          type="time"
          label={t('startAt.time')}
          value={start}
          data-autofocus
          onChange={(event) => setStart(event.currentTarget.value)}
        />
        <div role="status" aria-label={t('price.label')}>
          <PriceWords asked={price} />
        </div>
        <Button onClick={keep} disabled={!possible}>
          {t('startAt.do')}
        </Button>
      </Stack>
    </Dialog>
  )
}
