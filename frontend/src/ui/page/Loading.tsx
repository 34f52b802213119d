import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The shape of a list that is on its way. */
export function LoadingRows({ rows = 6, height = 64 }: { rows?: number; height?: number }) {
  const { t } = useTranslation('ui')
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} mb="sm" aria-hidden />
      ))}
    </div>
  )
}
