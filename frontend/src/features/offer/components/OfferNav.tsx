import { useTranslation } from 'react-i18next'
import { SubNav } from '@/ui/page/SubNav'

/** The pages about offers and those who give them. */
export function OfferNav() {
  const { t } = useTranslation('offer')
  return (
    <SubNav
      label={t('nav.label')}
      pages={[
        { to: '/paaroerende/tilbud', name: t('nav.offers') },
        { to: '/paaroerende/find-tilbud', name: t('nav.find') },
        { to: '/paaroerende/partnere', name: t('nav.partners') },
        { to: '/paaroerende/tilbud-data', name: t('nav.data') },
      ]}
    />
  )
}
