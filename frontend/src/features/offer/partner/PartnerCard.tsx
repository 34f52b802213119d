import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Partner } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon, type IconName } from '@/ui/icon/Icon'
import { named } from '@/ui/words/named'
import styles from './partner.module.css'

const signs: Record<Partner['partner']['stance'], IconName> = {
  FOR: 'check',
  UNSURE: 'changed',
  AGAINST: 'warning',
  UNKNOWN: 'search',
}

interface Props {
  partner: Partner
  /** Whose partner it is, where those of several teams are shown. */
  of?: string
  onEdit?: () => void
  onVisit?: () => void
}

/** A partner: when to go there next, what they think, what is in it for them, who was there. */
export function PartnerCard({ partner: { id, partner, overdue, visits }, of, onEdit, onVisit }: Props) {
  const { t } = useTranslation('offer')
  const format = useFormat()
  const { nextVisit, everyWeeks } = partner
  return (
    <article className={styles.card} aria-labelledby={`partner-${id}`}>
      <div className={styles.head}>
        <div>
          <h3 id={`partner-${id}`}>{partner.name}</h3>
          <span className={styles.quiet}>
            {[of, t(`partner.kind.${partner.kind}`)].filter(Boolean).join(', ')}
          </span>
        </div>
        <span className={styles.due} data-late={overdue}>
          <Icon of={overdue ? 'warning' : 'calendar'} size={18} />
          {nextVisit
            ? t(overdue ? 'partner.overdue' : 'partner.due', { date: format.date(nextVisit) })
            : t('partner.noDate')}
          {everyWeeks != null && `, ${t('partner.every', { count: everyWeeks })}`}
        </span>
      </div>
      <dl className={styles.facts}>
        <dt>{t('partner.stanceLabel')}</dt>
        <dd className={styles.due}>
          <Icon of={signs[partner.stance]} size={16} />
          {t(`partner.stance.${partner.stance}`)}
        </dd>
        {partner.knowsOfUs && (
          <>
            <dt>{t('partner.knows')}</dt>
            <dd>{partner.knowsOfUs}</dd>
          </>
        )}
        {partner.inItForThem && (
          <>
            <dt>{t('partner.gain')}</dt>
            <dd>{partner.inItForThem}</dd>
          </>
        )}
        {partner.talkTo && (
          <>
            <dt>{t('partner.talkTo')}</dt>
            <dd>{partner.talkTo}</dd>
          </>
        )}
        <dt>{t('partner.visits')}</dt>
        <dd>
          {visits.length === 0 ? (
            t('partner.noVisits')
          ) : (
            <ul className={styles.visits}>
              {visits.slice(0, 3).map((visit, index) => (
                <li key={index}>
                  {format.date(visit.date)}, {visit.who}: {visit.what}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      {onEdit && onVisit && (
        <div className={styles.actions}>
          <Button
            variant={overdue ? 'filled' : 'default'}
            aria-label={named(t('partner.visit'), partner.name)}
            onClick={onVisit}
          >
            {t('partner.visit')}
          </Button>
          <Button variant="subtle" aria-label={t('partner.edit', { name: partner.name })} onClick={onEdit}>
            {t('partner.editShort')}
          </Button>
        </div>
      )}
    </article>
  )
}
