import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { SubNav } from '@/ui/page/SubNav'

/** The pages about the team itself. */
export function TeamNav() {
  const { t } = useTranslation('team')
  // The chosen date goes along.
  const { search } = useLocation()
  return (
    <SubNav
      label={t('nav.label')}
      pages={[
        { to: `/teamet${search}`, name: t('nav.members'), end: true },
        { to: `/teamet/vigtigt${search}`, name: t('nav.wishes') },
        { to: `/teamet/data${search}`, name: t('nav.data') },
      ]}
    />
  )
}
