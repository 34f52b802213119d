import { useTranslation } from 'react-i18next'
import type { OfferDescription } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'

/** How one gets in. */
export function SignUpFact({ signUp }: { signUp: OfferDescription['signUp'] }) {
  const { t } = useTranslation('offer')
  const format = useFormat()
  return (
    <>
      {signUp.needed ? signUp.how && <div>{signUp.how}</div> : <div>{t('fact.noSignUp')}</div>}
      {signUp.deadline && <div>{t('fact.deadline', { date: format.date(signUp.deadline) })}</div>}
      {signUp.referralBy && <div>{t('fact.referral', { by: signUp.referralBy })}</div>}
    </>
  )
}
