import { Button, Checkbox, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment, Citizen, Member, MeetingSeries } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSeriesPrice } from '../api/useMeetingPrice'
import { useKeepSeries } from '../api/useSeries'
import { isDear } from '../price/isDear'
import { SeriesPriceNotice } from '../price/SeriesPriceNotice'
import { AppointmentFields } from './AppointmentFields'
import { firstOn, readRule, weekdays, writeRule, type Weekday } from './rule'

interface Props {
  team: string
  members: Member[]
  citizens: Citizen[]
  series: MeetingSeries | undefined
  onClose: () => void
}

/** Regular meetings: what for, on which days, when, where and who. */
export function SeriesForm({ team, members, citizens, series, onClose }: Props) {
  const { t } = useTranslation('meeting')
  const today = useToday()
  const keep = useKeepSeries(team, series?.id)
  const [about, setAbout] = useState<Appointment>(
    series?.first ?? {
      kind: 'PLANNING',
      date: today,
      start: '13:00',
      minutes: 45,
      site: 'BASE',
      members: [],
    },
  )
  const before = series && readRule(series.rule)
  const [days, setDays] = useState<string[]>(before?.days ?? ['TU'])
  const [interval, setEvery] = useState(before?.interval ?? 1)
  // A rule that says more than days and weeks is kept as it is.
  const foreign = series !== undefined && before === undefined
  const rule = foreign ? series.rule : writeRule({ interval, days: days as Weekday[] })
  const first = { ...about, date: rule === series?.rule ? about.date : firstOn(today, days as Weekday[]) }
  const whole =
    (foreign || days.length > 0) &&
    about.start !== '' &&
    about.minutes >= 5 &&
    (about.kind !== 'CITIZEN' || about.citizen !== undefined)
  const price = useSeriesPrice(
    team,
    whole ? { ...(series ? { series: series.id } : {}), first, rule } : undefined,
  )
  const dear = price.state === 'known' && price.answer.some((day) => isDear(day.price))
  const save = () =>
    keep.mutate({ ...(series ? { version: series.version } : {}), first, rule }, { onSuccess: onClose })
  return (
    <Dialog title={series ? t('series.changeTitle') : t('series.addTitle')} size="lg" onClose={onClose}>
      <Stack>
        {keep.error && <ProblemNotice error={keep.error} />}
        <AppointmentFields value={about} members={members} citizens={citizens} onChange={setAbout} />
        {!foreign && (
          <>
            <Checkbox.Group label={t('form.days')} value={days} onChange={setDays}>
              <Group gap="md" mt="xs">
                {weekdays.map((day) => (
                  <Checkbox key={day} value={day} label={t(`days.${day}`)} size="md" py={10} />
                ))}
              </Group>
            </Checkbox.Group>
            <Select
              label={t('form.every')}
              allowDeselect={false}
              data={[1, 2, 3, 4].map((weeks) => ({
                value: String(weeks),
                label: t('form.weeks', { count: weeks }),
              }))}
              value={String(interval)}
              onChange={(weeks) => setEvery(Number(weeks))}
            />
          </>
        )}
        <SeriesPriceNotice asked={price} />
        <Group gap="xs">
          <Button loading={keep.isPending} disabled={!whole || price.state === 'waiting'} onClick={save}>
            {t(dear ? 'form.keepAnyway' : 'form.keep')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
