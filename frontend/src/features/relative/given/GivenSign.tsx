import { useTranslation } from 'react-i18next'
import type { OfferGiven } from '@/api/types'
import { Icon, type IconName } from '@/ui/icon/Icon'
import own from './given.module.css'

const signs: Record<OfferGiven['state'], IconName> = {
  SUGGESTED: 'heart',
  GIVEN: 'language',
  ACCEPTED: 'check',
  TRIED: 'check',
  DECLINED: 'pause',
}

/** How far an offer has come: a sign and the word. */
export function GivenSign({ state }: Pick<OfferGiven, 'state'>) {
  const { t } = useTranslation('relative')
  return (
    <span className={own.sign} data-state={state}>
      <Icon of={signs[state]} size={18} /> {t(`given.state.${state}`)}
    </span>
  )
}
