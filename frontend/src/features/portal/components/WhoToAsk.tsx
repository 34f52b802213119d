import { useTranslation } from 'react-i18next'
import type { TeamPhone } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import facts from '@/ui/list/facts.module.css'
import styles from './portal.module.css'

interface Props {
  contactPerson?: string | undefined
  atWork?: string[]
  phone?: TeamPhone | undefined
}

/** Whom to ask now: the contact person, who is at work, the telephone. */
export function WhoToAsk({ contactPerson, atWork, phone }: Props) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  return (
    <section className={styles.part} aria-labelledby="ask-title">
      <h2 id="ask-title">
        <Icon of="phone" /> {t('ask.title')}
      </h2>
      {atWork && (
        <dl className={facts.facts}>
          <dt>{t('ask.contact')}</dt>
          <dd>{contactPerson ?? t('ask.noContact')}</dd>
          <dt>{t('ask.now')}</dt>
          <dd>{atWork.length > 0 ? atWork.join(', ') : t('ask.noneNow')}</dd>
        </dl>
      )}
      {phone && (
        <>
          <p>
            <a className={styles.phone} href={`tel:${phone.number.replaceAll(' ', '')}`}>
              <Icon of="phone" />
              <span>
                {t('ask.phone')} <span className={styles.number}>{phone.number}</span>
              </span>
            </a>
          </p>
          <p className={styles.quiet}>
            {t(phone.openNow ? 'ask.open' : 'ask.closed', {
              from: format.time(phone.from),
              to: format.time(phone.to),
            })}
          </p>
        </>
      )}
      <p>
        <strong>{t('ask.emergency')}</strong>
      </p>
    </section>
  )
}
