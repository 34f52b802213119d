import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'

/** True while a member has taken what a relative calls about, and it is not answered yet. */
export const isTaken = ({ takenBy, state }: Need) =>
  takenBy != null && (state === 'OPEN' || state === 'ON_AGENDA')

/** How far a need has come, in a few words. */
export function useNeedState() {
  const { t } = useTranslation('relative')
  return (need: Need) =>
    isTaken(need) ? t('calls.takenBy', { name: need.takenBy }) : t(`state.${need.state}`)
}
