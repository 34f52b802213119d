import { ActionIcon, Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReachableSpan } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { LoadingRows } from '@/ui/page/Loading'
import { useChangeOwnHours, useOwnHours } from '../api/useOwnPage'
import { AskForHeld } from './AskForHeld'
import { PortalProblem } from './PortalProblem'
import styles from './portal.module.css'

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const

/** When I can be reached, and what is kept about me. */
export function AboutMe({ citizen }: { citizen?: string }) {
  const { t } = useTranslation('portal')
  return (
    <>
      <p>{t('me.sees')}</p>
      <Reachable />
      <AskForHeld {...(citizen ? { citizen } : {})} />
    </>
  )
}

function Reachable() {
  const { t } = useTranslation('portal')
  const hours = useOwnHours()
  return (
    <section className={styles.part} aria-labelledby="hours-title">
      <h2 id="hours-title">
        <Icon of="clock" /> {t('me.hours')}
      </h2>
      <p className={styles.quiet}>{t('me.hoursLead')}</p>
      {hours.error && <PortalProblem error={hours.error} onRetry={() => void hours.refetch()} />}
      {hours.isPending && <LoadingRows rows={2} />}
      {hours.data && <Hours known={hours.data.hours} />}
    </section>
  )
}

function Hours({ known }: { known: ReachableSpan[] }) {
  const { t } = useTranslation('portal')
  const change = useChangeOwnHours()
  const [hours, setHours] = useState(known)
  const put = (index: number, told: Partial<ReachableSpan>) =>
    setHours(hours.map((one, at) => (at === index ? { ...one, ...told } : one)))
  return (
    <Stack gap="sm" mb="md">
      {hours.length === 0 && <p>{t('me.anytime')}</p>}
      {hours.map((one, index) => (
        <div key={index} className={styles.hour}>
          <NativeSelect
            label={t('me.day')}
            data={days.map((value) => ({ value, label: t(`days.${value}`) }))}
            value={one.day}
            onChange={(event) => put(index, { day: event.currentTarget.value as ReachableSpan['day'] })}
          />
          <TextInput
            type="time"
            size="md"
            label={t('me.from')}
            value={one.from}
            onChange={(event) => put(index, { from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            size="md"
            label={t('me.to')}
            value={one.to}
            onChange={(event) => put(index, { to: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={t('me.remove', { count: index + 1 })}
            onClick={() => setHours(hours.filter((_, at) => at !== index))}
          >
            ✕
          </ActionIcon>
        </div>
      ))}
      {change.error && <PortalProblem error={change.error} />}
      {change.isSuccess && <Notice kind="good" role="status" title={t('saved')} />}
      <Button
        variant="default"
        leftSection={<Icon of="plus" size={18} />}
        onClick={() => setHours([...hours, { day: 'MONDAY', from: '17:00', to: '20:00' }])}
      >
        {t('me.add')}
      </Button>
      <Button loading={change.isPending} onClick={() => change.mutate(hours)}>
        {t('me.save')}
      </Button>
    </Stack>
  )
}
