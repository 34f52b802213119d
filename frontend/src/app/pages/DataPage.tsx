import { useTranslation } from 'react-i18next'
import { ExportData } from '@/features/team/components/ExportData'
import { ImportData } from '@/features/team/components/ImportData'
import { TeamNav } from '@/features/team/components/TeamNav'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

/** The team's data in and out; the facilitator's to do. */
export function DataPage() {
  const { t } = useTranslation('team')
  const { session, team } = useSignedIn()
  const facilitator = session.role === 'FACILITATOR'
  return (
    <Page title={t('dataTitle')} lead={team.name}>
      <TeamNav facilitator={facilitator} />
      {facilitator ? (
        <>
          <ImportData team={team.id} />
          <ExportData team={team.id} />
        </>
      ) : (
        <p>{t('notYours')}</p>
      )}
    </Page>
  )
}
