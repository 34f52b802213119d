import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Duty } from '@/api/types'

/** Where each kind is given to somebody else. */
const placeOf: Record<Duty['kind'], (id: string) => string> = {
  CONTACT_OF_CITIZEN: (id) => `/borgere/${id}`,
  CONTACT_OF_RELATIVE: (id) => `/paaroerende/${id}`,
  NEED: () => '/paaroerende',
  TALK: () => '/paaroerende',
  FOLLOW_UP: () => '/moeder/opfoelgning',
  SERIES: () => '/moeder/faste',
  STUDENT: () => '/teamet',
}

/** What somebody else must take on when a member leaves. */
export function DutyList({ duties }: { duties: Duty[] }) {
  const { t } = useTranslation('team')
  return (
    <section aria-labelledby="duties-title">
      <h2 id="duties-title">{t('duties.title')}</h2>
      {duties.length === 0 ? (
        <p>{t('duties.none')}</p>
      ) : (
        <>
          <p>{t('duties.help')}</p>
          <ul>
            {duties.map(({ kind, id, what }) => (
              <li key={`${kind} ${id}`}>
                <Link to={placeOf[kind](id)}>
                  {what === '' ? t(`duties.kind.${kind}`) : `${t(`duties.kind.${kind}`)}: ${what}`}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
