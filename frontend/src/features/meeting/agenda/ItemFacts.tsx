import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AgendaItem } from '@/api/types'
import { sentences } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import { Icon, type IconName } from '@/ui/icon/Icon'
import { itemWords } from '../words/itemTitle'
import styles from './agenda.module.css'

type Urgency = NonNullable<AgendaItem['need']>['urgency']

const signs: Record<Urgency, IconName> = { RED: 'stop', YELLOW: 'warning', GREEN: 'clock' }

/** So many of the notes, the newest. */
const SHOWN = 2

/** About whom, how urgent, who has seen what, what was decided before. */
export function ItemFacts({ item }: { item: AgendaItem }) {
  const { t } = useTranslation(['meeting', 'relative'])
  const format = useFormat()
  const { need, followUp } = item
  const words = itemWords(t, item)
  // A relative who asked for it themselves is told of by name, too.
  const isTheirs = (name: string) => name === need?.relativeName
  const asked = need?.seenBy.filter(isTheirs) ?? []
  const seen = need?.seenBy.filter((name) => !isTheirs(name)) ?? []
  const notes = need?.notes ?? []
  return (
    <div className={styles.facts}>
      {need && (
        <p className={styles.line}>
          <span className={styles.urgency} data-urgency={need.urgency}>
            <Icon of={signs[need.urgency]} size={16} /> {t(`relative:urgency.${need.urgency}`)}
          </span>
          {need.overdue && (
            <span className={styles.late}>
              <Icon of="clock" size={16} /> {t('item.overdue')}
            </span>
          )}
        </p>
      )}
      {(item.citizen != null || need?.relative != null) && (
        <p>
          {need?.relative != null && (
            <>
              <Link to={`/paaroerende/${need.relative}`}>{need.relativeName}</Link>
              {', '}
            </>
          )}
          {item.citizen != null && <Link to={`/borgere/${item.citizen}`}>{item.citizenName}</Link>}
        </p>
      )}
      {words != null && <p className={styles.words}>{words}</p>}
      {notes.slice(-SHOWN).map((note, place) => (
        <p key={place} className={styles.words}>
          {note}
        </p>
      ))}
      {notes.length > SHOWN && (
        <p>
          <Link to={need?.relative == null ? '/paaroerende' : `/paaroerende/${need.relative}`}>
            {t('relative:calls.more', { more: notes.length - SHOWN })}
          </Link>
        </p>
      )}
      {need?.confidential && (
        <p className={styles.secret}>
          <Icon of="lock" size={16} /> {t('item.confidential')}
        </p>
      )}
      {need?.decision != null && <p>{t('item.before', { decision: need.decision })}</p>}
      {need && need.seenBy.length > 0 && (
        <p className={styles.quiet}>
          {sentences(
            asked.length > 0 && t('item.askedBy', { names: asked.join(', ') }),
            seen.length > 0 && t('item.seenBy', { names: seen.join(', ') }),
          )}
        </p>
      )}
      {followUp && (
        <p className={followUp.overdue ? styles.late : styles.quiet}>
          {followUp.overdue && <Icon of="clock" size={16} />}
          {t(followUp.overdue ? 'item.promisedLate' : 'item.promised', {
            name: followUp.ownerName,
            date: format.date(followUp.due),
          })}
        </p>
      )}
      {item.kind === 'RELATIVES' && <p>{t('item.relativesHelp')}</p>}
      {item.addedBy != null && <p className={styles.quiet}>{t('item.addedBy', { name: item.addedBy })}</p>}
    </div>
  )
}
