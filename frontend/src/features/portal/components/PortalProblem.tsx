import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, NoConnection } from '@/api/problem'
import { Notice } from '@/ui/notice/Notice'

const told = [
  'KEY_REFUSED',
  'TOO_MANY_ATTEMPTS',
  'NOT_YOURS',
  'NOT_SIGNED_IN',
  'HOURS_BACKWARDS',
  'BOOK_NEEDS_CONSENT',
  'NO_SEATS_LEFT',
  'OFFER_NOT_PUBLISHED',
  'CHANGED_BY_OTHERS',
  'OFFER_STEP',
] as const

/**
 * Once the device is back on the network: tries again, or else the words are over. What was to be sent is not sent by
 * itself.
 */
function useBackOnline(error: unknown, onRetry: (() => void) | undefined) {
  const [over, setOver] = useState<unknown>()
  useEffect(() => {
    if (!(error instanceof NoConnection)) return undefined
    const back = () => (onRetry ? onRetry() : setOver(error))
    addEventListener('online', back)
    return () => removeEventListener('online', back)
  }, [error, onRetry])
  return error != null && over === error
}

/** What happened, in the relative's language: the server's own words come in two languages, this page in three. */
export function PortalProblem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('portal')
  const over = useBackOnline(error, onRetry)
  const code = error instanceof ApiProblem ? told.find((one) => one === error.code) : undefined
  const words = code ?? (error instanceof NoConnection ? 'offline' : 'other')
  if (over) return null
  return (
    <Notice kind="danger" role="alert" title={t(`problem.${words}`)}>
      {onRetry && (
        <Button variant="default" mt="sm" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </Notice>
  )
}
