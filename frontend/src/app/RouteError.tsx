import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { ApiProblem, NoConnection } from '@/api/problem'
import { Page } from '@/ui/page/Page'
import { NotFoundPage } from './pages/NotFoundPage'

/** Stands in for a page that failed; the frame around it stays. */
export function RouteError() {
  const { t } = useTranslation('app')
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  const known = error instanceof ApiProblem || error instanceof NoConnection
  return (
    <Page title={t('crash.title')} lead={t('crash.help')}>
      {known && <ProblemNotice error={error} />}
      <Button mt="md" onClick={() => location.reload()}>
        {t('crash.again')}
      </Button>
    </Page>
  )
}
