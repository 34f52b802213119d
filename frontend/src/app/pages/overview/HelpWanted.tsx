import { useTranslation } from 'react-i18next'
import { RequestCard } from '@/features/advisor/components/RequestCard'
import { HandedOnWords } from '@/features/meeting/handed/HandedOnWords'
import { NeedRow } from './NeedRow'
import { Section } from './Section'
import type { Overview } from './useOverview'
import styles from './overview.module.css'

/** What the teams ask of the advisor, and the needs that call for somebody from outside. */
export function HelpWanted({ overview, advises }: { overview: Overview; advises: boolean }) {
  const { t } = useTranslation('advisor')
  const { requests, needs, handedOn } = overview
  const passed = new Map(handedOn.found.map(({ value }) => [value.need, value]))
  const hard = needs.found.filter(({ value }) => value.kind === 'MEDIATION' || passed.has(value.id))
  const isPending = requests.isPending || needs.isPending || handedOn.isPending
  return (
    <Section id="hjaelp" title={t('help.title')} lead={t('help.lead')} isPending={isPending}>
      {requests.found.length === 0 && hard.length === 0 && <p>{t('help.none')}</p>}
      <ul className={styles.list}>
        {requests.found.map(({ team, value }) => (
          <li key={value.id}>
            <RequestCard
              team={team.id}
              request={value}
              advises={advises}
              of={<span className={styles.team}>{team.name}</span>}
            />
          </li>
        ))}
      </ul>
      {hard.length > 0 && <h3>{t('help.needs')}</h3>}
      <ul className={styles.list}>
        {hard.map((need) => {
          const said = passed.get(need.value.id)
          return (
            <li key={need.value.id}>
              <NeedRow need={need}>{said && <HandedOnWords team={need.team.id} said={said} />}</NeedRow>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
