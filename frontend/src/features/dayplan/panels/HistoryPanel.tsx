import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeIn } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { useHistory } from '../api/useHistory'
import classes from './panels.module.css'
import { Section } from './Section'

const FIRST = 6

/** What people have changed today, and why; what was undone stays, struck through and named. */
export function HistoryPanel() {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { data = [], isPending, isError } = useHistory()
  const [all, setAll] = useState(false)
  const shown = all ? data : data.slice(0, FIRST)
  return (
    <Section title={t('history.title')} count={isPending ? undefined : data.length}>
      {data.length === 0 ? (
        <Text size="sm">
          {t(isPending ? 'history.loading' : isError ? 'history.failed' : 'history.none')}
        </Text>
      ) : (
        <ul className={classes.lines} aria-label={t('history.title')}>
          {shown.map(({ id, at, by, text, undone }) => (
            <li key={id}>
              <span className={undone ? classes.undone : undefined}>{text}</span>
              {undone && <strong> ({t('history.undone')})</strong>}
              <span className={classes.quiet}>
                {' '}
                {t('history.by', { name: by, time: format.time(timeIn(new Date(at))) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!all && data.length > FIRST && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          {t('history.more', { number: data.length })}
        </Button>
      )}
    </Section>
  )
}
