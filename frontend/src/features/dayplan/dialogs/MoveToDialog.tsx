import { Button, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import { PriceWords } from '../board/PriceWords'
import { Candidates } from '../panels/Candidates'
import type { Asked } from '../plan/asked'
import { inOrder } from '../plan/lanes'
import { seatId, seatOf, type SeatId } from '../plan/stops'
import { whoIs } from '../words/askedWords'
import { whoOf } from '../words/describe'
import { Dialog } from '@/ui/dialog/Dialog'
import { usePricedChange } from './usePricedChange'

interface Props {
  id: SeatId
  onClose: () => void
}

const CHEAPEST = 'cheapest'

/** "Flyt til …": the best places, and any other member, place or time, with the price before it is done. */
export function MoveToDialog({ id, onClose }: Props) {
  const { t } = useTranslation('dayplan')
  const { plan } = useBoard()
  return (
    <Dialog title={t('moveTo.title', { who: whoIs(plan, id) })} onClose={onClose}>
      <Stack gap="sm">
        <Text component="h3" fw={600}>
          {t('moveTo.best')}
        </Text>
        <Candidates id={id} onTaken={onClose} />
        <Text component="h3" fw={600} mt="sm">
          {t('moveTo.other')}
        </Text>
        <Elsewhere id={id} onClose={onClose} />
      </Stack>
    </Dialog>
  )
}

function Elsewhere({ id, onClose }: Props) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan } = useBoard()
  const [shift, setShift] = useState<string | null>(null)
  const [place, setPlace] = useState(CHEAPEST)
  const [start, setStart] = useState('')
  const route = plan.routes.find((one) => one.shift === shift)
  const stops = route?.stops.filter((stop) => seatId(stop) !== id) ?? []
  const asked: Asked | undefined = route && {
    type: 'MOVE',
    ...seatOf(id),
    shift: route.shift,
    member: route.member,
    ...(place === CHEAPEST ? {} : { position: Number(place) }),
    ...(start === '' ? {} : { start }),
  }
  const { price, keep, possible } = usePricedChange(asked, onClose)
  return (
    <>
      <Select
        label={t('moveTo.member')}
        searchable
        data={inOrder(plan.routes).map((one) => ({
          value: one.shift,
          label: `${one.memberName}, ${t(`profession.${one.profession}.code`)}, ${t('board.hoursOf', { start: format.time(one.start), end: format.time(one.end) })}`,
        }))}
        value={shift}
        onChange={(chosen) => {
          setShift(chosen)
          setPlace(CHEAPEST)
        }}
      />
      <Select
        label={t('moveTo.place')}
        disabled={!route}
        allowDeselect={false}
        data={[
          { value: CHEAPEST, label: t('moveTo.cheapest') },
          { value: '1', label: t('moveTo.first') },
          ...stops.map((stop, index) => ({
            value: String(index + 2),
            label: t('moveTo.after', { who: whoOf(stop), time: format.time(stop.start) }),
          })),
        ]}
        value={place}
        onChange={(chosen) => setPlace(chosen ?? CHEAPEST)}
      />
      <TextInput
        type="time"
        label={t('moveTo.start')}
        disabled={!route}
        value={start}
        onChange={(event) => setStart(event.currentTarget.value)}
      />
      <div role="status" aria-label={t('price.label')}>
        <PriceWords asked={price} />
      </div>
      <Button onClick={keep} disabled={!possible}>
        {t('moveTo.do')}
      </Button>
    </>
  )
}
