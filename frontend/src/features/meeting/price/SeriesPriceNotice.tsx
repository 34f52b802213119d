import { useTranslation } from 'react-i18next'
import type { MeetingDayPrice } from '@/api/types'
import type { Asked } from '@/api/useAsked'
import { useFormat } from '@/ui/format/useFormat'
import { Notice } from '@/ui/notice/Notice'
import { Asking } from './Asking'
import { isDear } from './isDear'
import { NotAtWork } from './NotAtWork'
import { Sentences } from './Sentences'
import styles from './price.module.css'

/** What regular meetings would do to the days that are planned: the days that suffer, each with what it costs. */
export function SeriesPriceNotice({ asked }: { asked: Asked<MeetingDayPrice[]> }) {
  return <Asking asked={asked}>{(days) => <Told days={days} />}</Asking>
}

function Told({ days }: { days: MeetingDayPrice[] }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  if (days.length === 0) return <p className={styles.quiet}>{t('price.noneOfThem')}</p>
  const dear = days.filter(({ price }) => isDear(price) || price.notAtWork.length > 0)
  const published = days.some(({ price }) => price.published)
  return (
    <Notice
      kind={dear.length > 0 ? 'warn' : 'info'}
      title={t(dear.length > 0 ? 'price.someDear' : 'price.allFit', { count: dear.length })}
    >
      {dear.map(({ date, price }) => (
        <section key={date}>
          <h3 className={styles.day}>{format.date(date)}</h3>
          <NotAtWork names={price.notAtWork} />
          <Sentences of={price} />
        </section>
      ))}
      <p>{t('price.planned', { count: days.length })}</p>
      {published && <p>{t('price.somePublished')}</p>}
    </Notice>
  )
}
