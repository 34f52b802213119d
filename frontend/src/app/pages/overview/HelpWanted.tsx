import { useTranslation } from 'react-i18next'
import { RequestCard } from '@/features/advisor/components/RequestCard'
import { HandedOnWords } from '@/features/meeting/handed/HandedOnWords'
import { HeldContext, useHeld } from '@/ui/writing/held'
import { NeedRow } from './NeedRow'
import { Section } from './Section'
import type { Overview } from './useOverview'
import styles from './overview.module.css'

/** What the teams ask of the advisor, and the needs that call for somebody from outside. */
export function HelpWanted({ overview, advises }: { overview: Overview; advises: boolean }) {
  const { t } = useTranslation('advisor')
  const { requests, needs, handedOn } = overview
  const held = useHeld(requests.found.map(({ team, value }) => ({ ...value, team })))
  const passed = new Map(handedOn.found.map(({ value }) => [value.need, value]))
  const hard = needs.found.filter(({ value }) => value.kind === 'MEDIATION' || passed.has(value.id))
  const isPending = requests.isPending || needs.isPending || handedOn.isPending
  return (
    <Section id="hjaelp" title={t('help.title')} lead={t('help.lead')} isPending={isPending}>
      {held.list?.length === 0 && hard.length === 0 && <p>{t('help.none')}</p>}
      <HeldContext value={held.holding}>
        <ul className={styles.list}>
          {held.list?.map((request) => (
            <li key={request.id}>
              <RequestCard
                team={request.team.id}
                request={request}
                advises={advises}
                of={<span className={styles.team}>{request.team.name}</span>}
              />
            </li>
          ))}
        </ul>
      </HeldContext>
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
