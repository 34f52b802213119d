import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReachableSpan } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import rows from '@/ui/list/rows.module.css'
import styles from '../components/offer.module.css'
import { weekdays, type Weekday } from '../words/kinds'
import { evening, type Hours, type WishDraft } from './wishDraft'

interface Props {
  hours: WishDraft['hours']
  reachable?: ReachableSpan[] | undefined
  onChange: (hours: WishDraft['hours']) => void
}

/** When somebody can, day by day; a day that is chosen begins with an evening. */
export function FreeHours({ hours, reachable = [], onChange }: Props) {
  const { t } = useTranslation('offer')
  const format = useFormat()
  const reached = weekdays.flatMap(({ day }, index) =>
    reachable
      .filter((span) => span.day === day)
      .map(({ from, to }) => `${format.weekday(index)} ${format.time(from)}–${format.time(to)}`),
  )
  const set = (code: Weekday, value: Hours | undefined) => {
    const others = Object.fromEntries(Object.entries(hours).filter(([day]) => day !== code))
    onChange(value ? { ...others, [code]: value } : others)
  }
  return (
    <fieldset className={styles.fieldset} style={{ marginBottom: 0 }}>
      <legend style={{ fontSize: '1rem', fontWeight: 500, marginBottom: 0 }}>{t('find.hours')}</legend>
      <span className={rows.quiet}>{t('find.hoursHelp')}</span>
      {reached.length > 0 && (
        <p className={rows.quiet}>{t('find.reachable', { hours: reached.join(', ') })}</p>
      )}
      <ul className={styles.hours}>
        {weekdays.map(({ code }) => {
          const day = t(`weekday.${code}`)
          const span = hours[code]
          return (
            <li key={code}>
              <Checkbox
                label={day}
                checked={span != null}
                onChange={(event) => set(code, event.currentTarget.checked ? evening : undefined)}
              />
              {span && (
                <>
                  <TextInput
                    type="time"
                    aria-label={t('find.from', { day })}
                    value={span.from}
                    onChange={(event) => set(code, { ...span, from: event.currentTarget.value })}
                  />
                  <TextInput
                    type="time"
                    aria-label={t('find.to', { day })}
                    value={span.to}
                    onChange={(event) => set(code, { ...span, to: event.currentTarget.value })}
                  />
                </>
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
