import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import classes from './panels.module.css'
import { Section } from './Section'

/** What somebody else does today by agreement; nothing where nobody does. */
export function AgreedPanel() {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan } = useBoard()
  if (plan.agreed.length === 0) return null
  return (
    <Section title={t('agreed.title')} count={plan.agreed.length}>
      <ul className={classes.list} aria-label={t('agreed.title')}>
        {plan.agreed.map(({ visit, citizenName, taskLabel, earliest, with: other }) => (
          <li key={visit}>
            <Icon of="heart" />{' '}
            {t('agreed.line', {
              who: other.who ?? t(`agreed.party.${other.party}`),
              task: taskLabel,
              citizen: citizenName,
              time: format.time(earliest),
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
