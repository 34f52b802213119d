import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem, hasCode } from '@/api/problem'

interface Props {
  error: unknown
  /** What was not done. */
  what: string
}

/** Something was not done: because somebody changed the plan meanwhile, or for the server's own reason. */
export function Failure({ error, what }: Props) {
  const { t } = useTranslation('dayplan')
  if (error == null) return null
  if (hasCode(error, 'STALE_VERSION'))
    return (
      <Alert color="yellow" variant="light" role="alert" title={t('stale.title')}>
        {what} {t('stale.look')}
      </Alert>
    )
  return (
    <Alert color="red" variant="light" role="alert">
      {what} {error instanceof ApiProblem ? error.message : t('failedChange.plain')}
    </Alert>
  )
}
