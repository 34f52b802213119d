import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem, NoConnection } from '@/api/problem'
import { Notice } from '@/ui/notice/Notice'

interface Props {
  error: unknown
  onRetry?: () => void
}

/** What happened and what to do, in the reader's language. */
export function ProblemNotice({ error, onRetry }: Props) {
  const { t } = useTranslation('ui')
  const [title, help] =
    error instanceof ApiProblem
      ? [error.title, error.detail === error.title ? undefined : error.detail]
      : error instanceof NoConnection
        ? [t('problem.noConnection'), t('problem.noConnectionHelp')]
        : [t('problem.unexpected'), t('problem.unexpectedHelp')]
  return (
    <Notice kind="danger" title={title} role="alert">
      {help}
      {onRetry && (
        <div>
          <Button variant="default" mt="sm" onClick={onRetry}>
            {t('problem.tryAgain')}
          </Button>
        </div>
      )}
    </Notice>
  )
}
