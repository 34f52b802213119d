import { useTranslation } from 'react-i18next'
import type { Member, Route } from '@/api/types'
import { MemberRow } from './MemberRow'
import styles from './team.module.css'

interface Props {
  members: Member[]
  /** The day's routes, where the day has a plan. */
  routes: Route[]
}

/** The team: first those at work that day in order of start, then those who are off. */
export function MemberList({ members, routes }: Props) {
  const { t } = useTranslation('team')
  const routeOf = (member: Member) => routes.find((route) => route.member === member.id)
  const byName = (a: Member, b: Member) => a.name.localeCompare(b.name, 'da')
  const atWork = members
    .filter(routeOf)
    .sort((a, b) => (routeOf(a)?.start ?? '').localeCompare(routeOf(b)?.start ?? '') || byName(a, b))
  const off = members.filter((member) => !routeOf(member)).sort(byName)
  return (
    <>
      {atWork.length > 0 && (
        <section aria-labelledby="at-work">
          <h2 id="at-work" className={styles.heading}>
            {t('atWork', { count: atWork.length })}
          </h2>
          <ul className={styles.members}>
            {atWork.map((member) => (
              <MemberRow key={member.id} member={member} route={routeOf(member)} />
            ))}
          </ul>
        </section>
      )}
      {off.length > 0 && (
        <section aria-labelledby="off">
          <h2 id="off" className={styles.heading}>
            {atWork.length > 0 ? t('off', { count: off.length }) : t('everybody', { count: off.length })}
          </h2>
          <ul className={styles.members}>
            {off.map((member) => (
              <MemberRow key={member.id} member={member} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
