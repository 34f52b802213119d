import { useTranslation } from 'react-i18next'
import type { OwnTalk } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import styles from './portal.module.css'

/** When the team rings me, and the talks that are planned with me. */
export function OwnTalks({ talks }: { talks: OwnTalk[] }) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  if (talks.length === 0) return null
  const when = ({ date, from, to }: OwnTalk) =>
    t(from === to ? 'talks.at' : 'talks.between', {
      date: format.date(date),
      from: format.time(from),
      to: format.time(to),
    })
  return (
    <section className={styles.part} aria-labelledby="talks-title">
      <h2 id="talks-title">
        <Icon of="clock" /> {t('talks.title')}
      </h2>
      <ul className={styles.list}>
        {talks.map((one) => (
          <li key={`${one.date} ${one.from} ${one.kind}`}>
            <strong>{t(`talks.kinds.${one.kind}`)}</strong> {when(one)}
            {one.kind !== 'CALL_BACK' && <p className={styles.quiet}>{t(`talks.places.${one.place}`)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
