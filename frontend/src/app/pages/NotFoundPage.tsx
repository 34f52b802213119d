import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '@/ui/page/Page'

export function NotFoundPage() {
  const { t } = useTranslation('app')
  return (
    <Page title={t('notFound.title')} lead={t('notFound.help')}>
      <Button component={Link} to="/dagen">
        {t('notFound.home')}
      </Button>
    </Page>
  )
}
