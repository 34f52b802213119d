import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import type { AskedPrice } from '../api/useMeetingPrice'
import { isDear } from './isDear'
import styles from './price.module.css'

/** What laying the meeting there would do to the day's plan: who comes late, what breaks, who is left out. */
export function PriceNotice({ asked }: { asked: AskedPrice }) {
  return (
    <div role="status" className={styles.price}>
      <Told asked={asked} />
    </div>
  )
}

function Told({ asked }: { asked: AskedPrice }) {
  const { t } = useTranslation('meeting')
  if (asked.state === 'failed') return <ProblemNotice error={asked.error} />
  if (asked.state !== 'known')
    return asked.state === 'waiting' ? <p className={styles.quiet}>{t('price.asking')}</p> : null
  const { planned, published, sentences } = asked.price
  if (!planned) return <p className={styles.quiet}>{t('price.notPlanned')}</p>
  const dear = isDear(asked)
  return (
    <Notice kind={dear ? 'warn' : 'info'} title={t(dear ? 'price.dear' : 'price.fits')}>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {published && <p>{t('price.published')}</p>}
    </Notice>
  )
}
