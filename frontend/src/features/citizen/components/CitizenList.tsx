import { TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Citizen, Member } from '@/api/types'
import { unbroken } from '@/ui/format/format'
import { Icon } from '@/ui/icon/Icon'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useWords } from '@/ui/words/useWords'
import { useCitizens } from '../api/useCitizens'
import rows from '@/ui/list/rows.module.css'
import styles from './citizen.module.css'

interface Props {
  team: string
  members: Member[]
  linkTo: (citizen: string) => string
}

/** The team's citizens by name; what is typed in the search stays on the page. */
export function CitizenList({ team, members, linkTo }: Props) {
  const { t, i18n } = useTranslation('citizen')
  const { language } = useWords()
  const citizens = useCitizens(team)
  const [sought, setSought] = useState('')
  if (!citizens.data)
    return citizens.error ? (
      <ProblemNotice error={citizens.error} onRetry={() => void citizens.refetch()} />
    ) : (
      <LoadingRows />
    )
  if (citizens.data.length === 0)
    return (
      <Empty icon="home" title={t('empty.title')}>
        <p>{t('empty.help')}</p>
      </Empty>
    )

  const nameOf = (id: string | undefined) => members.find((member) => member.id === id)?.name
  const words = (citizen: Citizen) =>
    [citizen.name, citizen.address, nameOf(citizen.contactPerson), ...citizen.languages.map(language)]
      .join(' ')
      .toLocaleLowerCase(i18n.language)
  const parts = sought.toLocaleLowerCase(i18n.language).split(/\s+/)
  const found = citizens.data
    .filter((citizen) => parts.every((part) => words(citizen).includes(part)))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'))

  return (
    <>
      <div className={rows.search}>
        <TextInput
          type="search"
          label={t('search.label')}
          description={t('search.help')}
          leftSection={<Icon of="search" />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <p role="status" className={rows.quiet}>
          {t('search.found', { count: found.length })}
        </p>
      </div>
      <ul className={`${rows.list} ${rows.columns} ${styles.citizens}`}>
        {found.map((citizen) => (
          <li key={citizen.id}>
            <UnstyledButton component={Link} to={linkTo(citizen.id)} className={rows.row}>
              <span className={rows.name}>{citizen.name}</span>
              <span className={rows.quiet}>{citizen.address && unbroken(citizen.address)}</span>
              <span className={styles.contact}>
                {nameOf(citizen.contactPerson) && (
                  <>
                    <Icon of="contact" size={16} />
                    <VisuallyHidden>{t('fact.contact')}</VisuallyHidden>
                    {nameOf(citizen.contactPerson)}
                  </>
                )}
              </span>
              <span className={styles.aside}>
                {!citizen.languages.includes('da') && citizen.languages[0] && (
                  <span className={rows.sign}>
                    <Icon of="language" size={16} />
                    {language(citizen.languages[0])}
                  </span>
                )}
                {citizen.visitsToday != null && (
                  <span>{t('visitsToday', { count: citizen.visitsToday })}</span>
                )}
              </span>
              <Icon of="right" size={18} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}
