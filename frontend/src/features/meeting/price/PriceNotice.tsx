import { useTranslation } from 'react-i18next'
import type { MeetingPrice } from '@/api/types'
import type { Asked } from '@/api/useAsked'
import { Notice } from '@/ui/notice/Notice'
import { Asking } from './Asking'
import { isDear } from './isDear'
import { NotAtWork } from './NotAtWork'
import { Sentences } from './Sentences'
import styles from './price.module.css'

/** What laying the meeting there would do to the day's plan: who comes late, what breaks, who is left out. */
export function PriceNotice({ asked }: { asked: Asked<MeetingPrice> }) {
  return <Asking asked={asked}>{(price) => <Told price={price} />}</Asking>
}

function Told({ price }: { price: MeetingPrice }) {
  return (
    <>
      <NotAtWork names={price.notAtWork} />
      <Cost price={price} />
    </>
  )
}

function Cost({ price }: { price: MeetingPrice }) {
  const { t } = useTranslation('meeting')
  if (!price.planned) return <p className={styles.quiet}>{t('price.notPlanned')}</p>
  const dear = isDear(price)
  return (
    <Notice kind={dear ? 'warn' : 'info'} title={t(dear ? 'price.dear' : 'price.fits')}>
      <Sentences of={price} />
      {price.published && <p>{t('price.published')}</p>}
    </Notice>
  )
}
