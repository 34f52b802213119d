import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/page/Page'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignedIn } from '../signedIn'
import { HelpWanted } from './overview/HelpWanted'
import { InShort } from './overview/InShort'
import { MeetingsAcross } from './overview/MeetingsAcross'
import { NeedsAcross } from './overview/NeedsAcross'
import { OffersAcross } from './overview/OffersAcross'
import { PartnersAcross } from './overview/PartnersAcross'
import { useOverview } from './overview/useOverview'

/** Where an advisor begins: all that waits for them in the teams that they serve. */
export function OverviewPage() {
  const { t } = useTranslation('advisor')
  const { session } = useSignedIn()
  const [only, setOnly] = useState<string | null>(null)
  const teams = session.teams.filter(({ id }) => only === null || id === only)
  const overview = useOverview(teams)
  const advises = session.role === 'ADVISOR'
  const failed = Object.values(overview).find(({ error }) => error != null)
  return (
    <Page
      title={t('title')}
      lead={t(advises ? 'lead' : 'leadTeam')}
      actions={
        session.teams.length > 1 && (
          <Select
            size="md"
            aria-label={t('team')}
            allowDeselect={false}
            data={[
              { value: '', label: t('allTeams') },
              ...session.teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={only ?? ''}
            onChange={(id) => setOnly(id === '' ? null : id)}
          />
        )
      }
    >
      {failed && <ProblemNotice error={failed.error} onRetry={failed.retry} />}
      <InShort overview={overview} />
      <NeedsAcross needs={overview.needs} />
      <HelpWanted overview={overview} advises={advises} />
      <MeetingsAcross overview={overview} />
      <OffersAcross overview={overview} advises={advises} />
      <PartnersAcross partners={overview.partners} advises={advises} me={session.displayName} />
    </Page>
  )
}
