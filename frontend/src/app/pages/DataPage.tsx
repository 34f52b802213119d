import { useTranslation } from 'react-i18next'
import { Retention } from '@/features/privacy/components/Retention'
import { ExportData } from '@/features/team/components/ExportData'
import { ImportData } from '@/features/team/components/ImportData'
import { TeamNav } from '@/features/team/components/TeamNav'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'

/** The team's data in and out, for everybody who belongs to it. */
export function DataPage() {
  const { t } = useTranslation('team')
  const { team } = useSignedIn()
  return (
    <Page title={t('dataTitle')} lead={team.name}>
      <TeamNav />
      <ImportData team={team.id} />
      <ExportData team={team.id} />
      <Retention team={team.id} />
    </Page>
  )
}
