import { useTranslation } from 'react-i18next'
import type { OwnMinutes as Released } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import styles from './portal.module.css'

/** What meetings agreed, as far as it was released to me. */
export function OwnMinutes({ minutes }: { minutes: Released[] }) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  const parts = (one: Released) =>
    [
      ['agreement', one.agreement],
      ['plan', one.plan],
      ['options', one.options],
      ['owner', [one.owner, one.due && format.date(one.due)].filter(Boolean).join(', ')],
    ] as const
  return (
    <section className={styles.part} aria-labelledby="minutes-title">
      <h2 id="minutes-title">
        <Icon of="pen" /> {t('minutes.title')}
      </h2>
      {minutes.length === 0 && <p>{t('minutes.none')}</p>}
      <ul className={styles.list}>
        {minutes.map((one, index) => (
          <li key={`${one.date} ${index}`}>
            <h3 className={styles.day}>{format.date(one.date)}</h3>
            {parts(one)
              .filter(([, words]) => words)
              .map(([part, words]) => (
                <p key={part} className={styles.words}>
                  <strong>{t(`minutes.${part}`)}:</strong> {words}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
