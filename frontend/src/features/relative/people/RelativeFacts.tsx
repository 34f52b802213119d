import { useTranslation } from 'react-i18next'
import type { Relative } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { useWords } from '@/ui/words/useWords'
import rows from '@/ui/list/rows.module.css'
import facts from '@/ui/list/facts.module.css'
import styles from './people.module.css'

/** Who a relative is: how and when to reach them, and their own life. */
export function RelativeFacts({ relative }: { relative: Relative }) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const { language } = useWords()
  const unasked = <span className={rows.quiet}>{t('page.unasked')}</span>
  return (
    <dl className={facts.facts}>
      {relative.phone != null && (
        <>
          <dt>{t('page.phone')}</dt>
          <dd>
            <a href={`tel:${relative.phone.replaceAll(/\s/g, '')}`}>{relative.phone}</a>
          </dd>
        </>
      )}
      <dt>{t('page.reachable')}</dt>
      <dd>
        {relative.reachable.length === 0 ? (
          <span className={rows.quiet}>{t('page.noHours')}</span>
        ) : (
          <ul className={styles.plain}>
            {relative.reachable.map(({ day, from, to }) => (
              <li key={`${day} ${from}`}>
                {t(`days.${day}`)} {format.time(from)}–{format.time(to)}
              </li>
            ))}
          </ul>
        )}
      </dd>
      {relative.mail != null && (
        <>
          <dt>{t('page.mail')}</dt>
          <dd>
            <a href={`mailto:${relative.mail}`}>{relative.mail}</a>
          </dd>
        </>
      )}
      <dt>{t('page.languages')}</dt>
      <dd>
        {relative.languages.length > 0 ? relative.languages.map(language).join(', ') : unasked}
        {relative.interpreter && ' '}
        {relative.interpreter && (
          <span className={rows.sign}>
            <Icon of="language" size={16} /> {t('page.interpreter')}
          </span>
        )}
      </dd>
      <dt>{t('page.situation')}</dt>
      <dd className={styles.words}>{relative.situation ?? unasked}</dd>
      <dt>{t('page.network')}</dt>
      <dd className={styles.words}>{relative.network ?? unasked}</dd>
    </dl>
  )
}
