import { useTranslation } from 'react-i18next'
import type { Citizen, FormerMember, Member } from '@/api/types'
import { unbroken } from '@/ui/format/format'
import { Icon } from '@/ui/icon/Icon'
import { useWords } from '@/ui/words/useWords'
import rows from '@/ui/list/rows.module.css'
import facts from '@/ui/list/facts.module.css'
import styles from './citizen.module.css'

interface Props {
  citizen: Citizen
  members: Member[]
  /** Who has left may be contact person still in the team's files. */
  former: FormerMember[]
}

/** What is known of a citizen; what matters to them stands first. */
export function CitizenFacts({ citizen, members, former }: Props) {
  const { t } = useTranslation('citizen')
  const { language } = useWords()
  const nameOf = (id: string) => [...members, ...former].find((member) => member.id === id)?.name ?? id
  const foreign = citizen.languages.filter((code) => code !== 'da')
  const speakers = members.filter((member) => foreign.some((code) => member.languages.includes(code)))
  return (
    <>
      <section className={styles.matters} aria-labelledby="matters-title">
        <h2 id="matters-title">
          <Icon of="heart" /> {t('matters.title')}
        </h2>
        <p>{citizen.importantToMe ?? <span className={rows.quiet}>{t('matters.empty')}</span>}</p>
      </section>
      <dl className={facts.facts}>
        {citizen.address && (
          <>
            <dt>{t('fact.address')}</dt>
            <dd>{unbroken(citizen.address)}</dd>
          </>
        )}
        <dt>{t('fact.contact')}</dt>
        <dd>{citizen.contactPerson ? nameOf(citizen.contactPerson) : t('fact.noContact')}</dd>
        {citizen.preferredMembers.length > 0 && (
          <>
            <dt>{t('fact.preferred')}</dt>
            <dd>{citizen.preferredMembers.map(nameOf).join(', ')}</dd>
          </>
        )}
        <dt>{t('fact.languages')}</dt>
        <dd>
          {citizen.languages.map(language).join(', ')}
          {foreign.length > 0 && (
            <span className={rows.quiet}>
              {speakers.length > 0
                ? ` ${t('fact.speakers', { names: speakers.map((member) => member.name).join(', ') })}`
                : ` ${t('fact.interpreter')}`}
            </span>
          )}
        </dd>
      </dl>
    </>
  )
}
