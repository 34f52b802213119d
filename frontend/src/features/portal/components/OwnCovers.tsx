import { useTranslation } from 'react-i18next'
import type { OwnCover, TeamPhone } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import styles from './portal.module.css'

interface Props {
  covers: OwnCover[]
  phone?: TeamPhone | undefined
}

const signs = { COVERED: 'check', WORKING: 'clock', NOBODY_YET: 'warning' } as const

/** Whether somebody is at home while I am away, time by time: only what is so. */
export function OwnCovers({ covers, phone }: Props) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  if (covers.length === 0) return <p>{t('offers.covers.unknown')}</p>
  const words = ({ state, who, activity }: OwnCover) => {
    if (state === 'WORKING') return t('offers.covers.WORKING')
    if (state === 'NOBODY_YET')
      return phone ? t('offers.covers.ring', { number: phone.number }) : t('offers.covers.NOBODY_YET')
    if (activity != null) return t('offers.covers.activity', { activity })
    return who.length > 0 ? t('offers.covers.who', { names: who.join(', ') }) : t('offers.covers.COVERED')
  }
  return (
    <>
      <h4 className={styles.day}>{t('offers.covers.title')}</h4>
      <ul className={styles.list}>
        {covers.map((cover) => (
          <li key={cover.date}>
            <p className={styles.quiet}>
              {t('offers.covers.when', {
                date: format.date(cover.date),
                from: format.time(cover.from),
                to: format.time(cover.to),
              })}
            </p>
            <p>
              <Icon of={signs[cover.state]} size={18} /> {words(cover)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
