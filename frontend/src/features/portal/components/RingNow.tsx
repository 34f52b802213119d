import { useTranslation } from 'react-i18next'
import type { TeamPhone } from '@/api/types'

/** Whom to ring where it cannot wait. */
export function RingNow({ phone }: { phone?: TeamPhone | undefined }) {
  const { t } = useTranslation('portal')
  return (
    <p>
      {t('ask.emergency')}{' '}
      {phone && (
        <>
          {t('help.hurry')} <a href={`tel:${phone.number.replaceAll(' ', '')}`}>{phone.number}</a>
        </>
      )}
    </p>
  )
}
