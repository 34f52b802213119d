import { Button, TextInput, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Relative } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useWords } from '@/ui/words/useWords'
import { useRelatives } from '../api/useRelatives'
import rows from '@/ui/list/rows.module.css'
import styles from './people.module.css'

interface Props {
  team: string
  decides: boolean
}

/** All relatives by name; what is typed in the search stays on the page. */
export function RelativeList({ team, decides }: Props) {
  const { t, i18n } = useTranslation('relative')
  const { language } = useWords()
  const relatives = useRelatives(team)
  const [sought, setSought] = useState('')
  const add = decides && (
    <Button component={Link} to="/paaroerende/ny" leftSection={<Icon of="plus" size={18} />}>
      {t('list.add')}
    </Button>
  )
  if (!relatives.data)
    return relatives.error ? (
      <ProblemNotice error={relatives.error} onRetry={() => void relatives.refetch()} />
    ) : (
      <LoadingRows />
    )
  if (relatives.data.length === 0)
    return (
      <Empty icon="near" title={t('list.emptyTitle')}>
        <p>{t('list.emptyHelp')}</p>
        {add}
      </Empty>
    )
  const words = (one: Relative) =>
    [one.name, one.phone, ...one.relations.map((near) => near.citizenName), ...one.languages.map(language)]
      .join(' ')
      .toLocaleLowerCase(i18n.language)
  const parts = sought.toLocaleLowerCase(i18n.language).split(/\s+/)
  const found = relatives.data.filter((one) => parts.every((part) => words(one).includes(part)))
  return (
    <>
      <h2 className={styles.part}>{t('list.title')}</h2>
      <div className={rows.search}>
        <TextInput
          type="search"
          label={t('list.label')}
          description={t('list.help')}
          leftSection={<Icon of="search" />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        {add}
      </div>
      <p role="status" className={rows.quiet}>
        {t('list.found', { count: found.length })}
      </p>
      <ul className={rows.list}>
        {found.map((one) => (
          <li key={one.id}>
            <UnstyledButton component={Link} to={`/paaroerende/${one.id}`} className={rows.row}>
              <span className={rows.name}>{one.name}</span>
              <span className={rows.quiet}>
                {one.relations
                  .map((near) =>
                    [t('relationTo', { kind: t(`relation.${near.kind}`) }), near.citizenName].join(' '),
                  )
                  .join(', ')}
              </span>
              {one.interpreter && (
                <span className={rows.sign}>
                  <Icon of="language" size={16} /> {t('page.interpreter')}
                </span>
              )}
              <Icon of="right" size={18} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}
