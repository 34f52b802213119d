import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReachableHours } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import styles from './people.module.css'

const days: ReachableHours['day'][] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]

interface Props {
  hours: ReachableHours[]
  onChange: (hours: ReachableHours[]) => void
}

/** When somebody can be reached: any number of weekdays with from and to. */
export function HoursField({ hours, onChange }: Props) {
  const { t } = useTranslation('relative')
  const put = (index: number, change: Partial<ReachableHours>) =>
    onChange(hours.map((one, at) => (at === index ? { ...one, ...change } : one)))
  const dayAfterLast = days[Math.min(days.indexOf(hours.at(-1)?.day ?? 'SUNDAY') + 1, 6)] ?? 'MONDAY'
  return (
    <fieldset className={styles.hours}>
      <legend>{t('form.reachable')}</legend>
      {hours.map((one, index) => (
        <div key={index} className={styles.hour}>
          <Select
            label={t('form.day')}
            allowDeselect={false}
            data={days.map((day) => ({ value: day, label: t(`days.${day}`) }))}
            value={one.day}
            onChange={(day) => day && put(index, { day })}
          />
          <TextInput
            type="time"
            label={t('form.from')}
            value={one.from}
            onChange={(event) => put(index, { from: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={t('form.to')}
            value={one.to}
            onChange={(event) => put(index, { to: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={t('form.removeHours', { count: index + 1 })}
            onClick={() => onChange(hours.filter((_, at) => at !== index))}
          >
            ✕
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        leftSection={<Icon of="plus" size={18} />}
        onClick={() =>
          onChange([
            ...hours,
            { day: hours.length === 0 ? 'MONDAY' : dayAfterLast, from: '17:00', to: '20:00' },
          ])
        }
      >
        {t('form.addHours')}
      </Button>
    </fieldset>
  )
}
