import { ActionIcon, Button, Popover, UnstyledButton } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTeam } from '@/features/team/api/useTeam'
import { useToday } from '@/ui/clock/clock'
import { useCalendar } from '@/ui/field/useCalendar'
import { plusDays } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { useChosenDate, useGoToDate } from '../places'
import { useSignedIn } from '../signedIn'
import styles from './frame.module.css'

/** The date that the page is about: a day back, a day on, a calendar, and the way home to today. */
export function DatePick() {
  const { t } = useTranslation('app')
  const calendar = useCalendar()
  const format = useFormat()
  const [date, today, goTo] = [useChosenDate(), useToday(), useGoToDate()]
  const { team } = useSignedIn()
  const planned = useTeam(team.id).data?.dates
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.dates} role="group" aria-label={t('date.label')}>
      <ActionIcon aria-label={t('date.before')} onClick={() => goTo(plusDays(date, -1))}>
        <Icon of="left" />
      </ActionIcon>
      <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom">
        <Popover.Target>
          <UnstyledButton className={styles.date} onClick={() => setOpen(!open)}>
            <span className={styles.long}>{format.date(date)}</span>
            <span className={styles.short}>
              <span className={styles.small}>{team.name}</span>
              {format.shortDate(date)}
            </span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('date.choose')}>
          <DatePicker
            size="md"
            {...calendar}
            value={date}
            defaultDate={date}
            onChange={(chosen) => {
              setOpen(false)
              if (chosen) goTo(chosen)
            }}
            excludeDate={(day) => planned != null && !planned.includes(day)}
          />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon aria-label={t('date.after')} onClick={() => goTo(plusDays(date, 1))}>
        <Icon of="right" />
      </ActionIcon>
      {date !== today && (
        <Button variant="subtle" px="sm" onClick={() => goTo(today)}>
          {t('date.today')}
        </Button>
      )}
    </div>
  )
}
