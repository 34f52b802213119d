import { Button, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import { PriceWords } from '../board/PriceWords'
import type { Asked } from '../plan/asked'
import { isMovable, listPlaced, seatOf, type SeatId } from '../plan/stops'
import { whoIs } from '../words/askedWords'
import { whoOf } from '../words/describe'
import { Dialog } from '@/ui/dialog/Dialog'
import { usePricedChange } from './usePricedChange'

/** Two visits change places. Visits for two are left out: which of their seats is meant could not be told. */
export function SwapDialog({ id, onClose }: { id: SeatId; onClose: () => void }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan } = useBoard()
  const { visit, seat } = seatOf(id)
  const [other, setOther] = useState<string | null>(null)
  const asked: Asked | undefined =
    other === null ? undefined : { type: 'SWAP', visit, seat, withVisit: other }
  const { price, keep, possible } = usePricedChange(asked, onClose)
  const choices = listPlaced(plan)
    .filter(({ stop }) => stop.visit !== visit && stop.staff === 1 && isMovable(stop))
    .sort((a, b) => a.stop.start.localeCompare(b.stop.start))
  return (
    <Dialog title={t('swap.title', { who: whoIs(plan, id) })} onClose={onClose}>
      <Stack gap="sm">
        <Select
          label={t('swap.other')}
          placeholder={t('swap.choose')}
          searchable
          data={choices.map(({ stop, route }) => ({
            value: stop.visit,
            label: t('swap.option', {
              time: format.time(stop.start),
              who: `${whoOf(stop)}, ${stop.taskLabel}`,
              name: route.memberName,
            }),
          }))}
          value={other}
          onChange={setOther}
        />
        <div role="status" aria-label={t('price.label')}>
          <PriceWords asked={price} />
        </div>
        <Button onClick={keep} disabled={!possible}>
          {t('swap.do')}
        </Button>
      </Stack>
    </Dialog>
  )
}
