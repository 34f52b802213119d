import { useTranslation } from 'react-i18next'
import type { OwnAgreement } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import styles from './portal.module.css'

/** Who does what: the team, the citizen, a volunteer or I. */
export function OwnAgreements({ name, agreements }: { name: string; agreements: OwnAgreement[] }) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  const facts = ({ next, from, to, until }: OwnAgreement) =>
    [
      next != null && t('agreements.next', { date: format.date(next) }),
      from != null && to != null && `${format.time(from)}–${format.time(to)}`,
      until != null && t('agreements.until', { date: format.date(until) }),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <section className={styles.part} aria-labelledby="agreements-title">
      <h2 id="agreements-title">
        <Icon of="check" /> {t('agreements.title')}
      </h2>
      {agreements.length === 0 && <p>{t('agreements.none')}</p>}
      <ul className={styles.list}>
        {agreements.map((one) => (
          <li key={one.id}>
            <strong>{t(`agreements.who.${one.party}`, { name })}</strong>:{' '}
            {t(`agreements.tasks.${one.task as 'WALK'}`, { defaultValue: one.task })}
            {facts(one) && <span className={styles.quiet}>, {facts(one)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
