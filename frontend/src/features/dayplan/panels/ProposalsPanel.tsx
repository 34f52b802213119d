import { useTranslation } from 'react-i18next'
import { useProposals } from '../api/useProposals'
import classes from './panels.module.css'
import { ProposalCard } from './ProposalCard'
import { Section } from './Section'

/** Proposals to answer; without any there is nothing to see. */
export function ProposalsPanel() {
  const { t } = useTranslation('dayplan')
  const { data = [] } = useProposals()
  if (data.length === 0) return null
  const waiting = data.filter(({ state }) => state === 'OPEN' || state === 'COMPUTING')
  const settled = data.filter((one) => !waiting.includes(one))
  return (
    <Section title={t('proposals.title')} count={waiting.length}>
      <ul className={classes.list} aria-label={t('proposals.title')}>
        {[...waiting, ...settled].map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </Section>
  )
}
