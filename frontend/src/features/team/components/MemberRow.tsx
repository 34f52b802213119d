import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Member, Route } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { useWords } from '@/ui/words/useWords'
import styles from './team.module.css'

/** One of the team: who they are, what they can, and their shift that day. */
export function MemberRow({ member, route }: { member: Member; route?: Route | undefined }) {
  const { t } = useTranslation(['team', 'ui'])
  const format = useFormat()
  const words = useWords()
  const foreign = member.languages.filter((code) => code !== 'da')
  return (
    <li className={styles.member}>
      <div>
        <Link to={`/teamet/medarbejder/${member.id}`} className={styles.name}>
          {member.name}
        </Link>
        {member.lastDay != null && (
          <div className={styles.quiet}>{t('leaving.is', { date: format.date(member.lastDay) })}</div>
        )}
        <div className={styles.quiet}>
          <abbr className={styles.code} title={t(`ui:professions.${member.profession}`)}>
            {t(`ui:codes.${member.profession}`)}
          </abbr>{' '}
          {t(`ui:professions.${member.profession}`)}
        </div>
      </div>
      <div>
        {route ? (
          <>
            <div className={styles.hours}>
              {format.time(route.start)}–{format.time(route.end)}
            </div>
            <div className={styles.quiet}>
              {t('load', { count: route.stops.length, percent: route.fillPercent })}
            </div>
          </>
        ) : (
          <div className={styles.quiet}>{t('offDay')}</div>
        )}
      </div>
      <div className={styles.quiet}>
        <div>{member.competences.map(words.competence).join(', ')}</div>
        {foreign.length > 0 && (
          <div className={styles.sign}>
            <Icon of="language" size={16} /> {foreign.map(words.language).join(', ')}
          </div>
        )}
      </div>
      <div className={styles.quiet}>
        {member.weeklyHours != null && <div>{t('week', { hours: format.number(member.weeklyHours) })}</div>}
        <div>{t(`ui:travel.${member.travelMode}`)}</div>
      </div>
    </li>
  )
}
