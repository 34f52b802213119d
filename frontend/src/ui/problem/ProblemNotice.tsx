import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, NoConnection } from '@/api/problem'
import { Notice } from '@/ui/notice/Notice'
import { WrongFields } from './WrongFields'

interface Props {
  error: unknown
  /** What the form calls its fields. */
  fields?: Record<string, string>
  /** Asks again for what could not be read; left out where the reader had sent something. */
  onRetry?: () => void
}

/** What happened and what to do, in the reader's language. */
export function ProblemNotice({ error, fields, onRetry }: Props) {
  const { t } = useTranslation('ui')
  const notice = useRef<HTMLDivElement>(null)
  // A dialog can be longer than the screen: without this, the button at its other end seems to do nothing.
  useEffect(() => {
    if (notice.current?.closest('[role="dialog"]')) notice.current.scrollIntoView({ block: 'nearest' })
  }, [error])
  const [title, help] =
    error instanceof ApiProblem
      ? [error.title, error.detail === error.title ? undefined : error.detail]
      : error instanceof NoConnection
        ? [t('problem.noConnection'), t(onRetry ? 'problem.noConnectionHelp' : 'problem.notSent')]
        : [t('problem.unexpected'), t('problem.unexpectedHelp')]
  return (
    <Notice ref={notice} kind="danger" title={title} role="alert">
      {help}
      {error instanceof ApiProblem && <WrongFields errors={error.fieldErrors} names={fields} />}
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
