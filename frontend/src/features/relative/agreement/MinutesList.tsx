import { Button, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMinutesAbout } from '../api/useMinutes'
import { MinutesDialog } from './MinutesDialog'
import rows from '@/ui/list/rows.module.css'

interface Props {
  team: string
  citizen: string
  decides: boolean
}

/** Minutes of talks about who does what. */
export function MinutesList({ team, citizen, decides }: Props) {
  const { t } = useTranslation('relative')
  const format = useFormat()
  const minutes = useMinutesAbout(team, citizen)
  const [writing, setWriting] = useState(false)
  return (
    <section aria-labelledby="minutes-title">
      <h2 id="minutes-title">{t('agreement.referat.title')}</h2>
      {minutes.error && <ProblemNotice error={minutes.error} onRetry={() => void minutes.refetch()} />}
      {minutes.data?.length === 0 && <p className={rows.quiet}>{t('agreement.referat.none')}</p>}
      <ul className={rows.list}>
        {minutes.data?.map((one) => (
          <li key={one.id}>
            <UnstyledButton component={Link} to={`/paaroerende/referat/${one.id}`} className={rows.row}>
              <span className={rows.name}>
                {t('agreement.referat.of', { date: format.date(one.heldOn) })}
              </span>
              <span className={rows.quiet}>{one.present ?? one.relativeName}</span>
              <Icon of="right" size={18} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {decides && (
        <Button
          mt="sm"
          variant="default"
          leftSection={<Icon of="pen" size={18} />}
          onClick={() => setWriting(true)}
        >
          {t('agreement.referat.write')}
        </Button>
      )}
      {writing && <MinutesDialog team={team} citizen={citizen} onClose={() => setWriting(false)} />}
    </section>
  )
}
