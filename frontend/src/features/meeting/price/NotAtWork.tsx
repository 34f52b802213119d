import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice/Notice'

/** Who is invited and away or off then; without anybody there is nothing to see. */
export function NotAtWork({ names }: { names: string[] }) {
  const { t } = useTranslation('meeting')
  if (names.length === 0) return null
  return <Notice kind="warn" title={t('price.notAtWork', { names: names.join(', ') })} />
}
