import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../board/boardContext'
import { leftOut, seatId } from '../plan/stops'
import classes from './panels.module.css'
import { Section } from './Section'
import { UnassignedVisit } from './UnassignedVisit'

/** What has no place, the most important first. */
export function UnassignedPanel() {
  const { t } = useTranslation('dayplan')
  const { plan } = useBoard()
  const waiting = [...plan.unassigned].sort(
    (a, b) => a.priority - b.priority || a.earliest.localeCompare(b.earliest),
  )
  return (
    <Section title={t('unassigned.title')} count={leftOut(plan)}>
      {waiting.length === 0 ? (
        <Text size="sm">{t('unassigned.none')}</Text>
      ) : (
        <ul className={classes.list} aria-label={t('unassigned.title')}>
          {waiting.map((visit) => (
            <UnassignedVisit key={seatId(visit)} visit={visit} />
          ))}
        </ul>
      )}
    </Section>
  )
}
