import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Empty } from '@/ui/page/Empty'
import { Page } from '@/ui/page/Page'

/** For one who belongs to no team yet. */
export function NoTeam({ onSignOut }: { onSignOut: () => void }) {
  const { t } = useTranslation('app')
  return (
    <main>
      <Page title={t('noTeam.title')}>
        <Empty icon="team" title={t('noTeam.title')}>
          <p>{t('noTeam.help')}</p>
          <Button variant="default" onClick={onSignOut}>
            {t('user.signOut')}
          </Button>
        </Empty>
      </Page>
    </main>
  )
}
