import { useState } from 'react'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Member, Relative } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useTalks } from '../api/useTalks'
import { PlanTalk } from './PlanTalk'
import { TalkRow } from './TalkRow'
import rows from '@/ui/list/rows.module.css'
import own from '../given/given.module.css'

interface Props {
  team: string
  relative?: Relative
  citizen?: string
  members: Member[]
  decides: boolean
}

/** Calls and talks: what is planned, and what was held. */
export function TalkList({ team, relative, citizen, members, decides }: Props) {
  const { t } = useTranslation('relative')
  const talks = useTalks(team, {
    ...(relative ? { relative: relative.id } : {}),
    ...(citizen ? { citizen } : {}),
  })
  const [planning, setPlanning] = useState(false)
  const near = relative?.relations[0]
  const planned = talks.data?.filter(({ state }) => state === 'PLANNED').toReversed() ?? []
  const earlier = talks.data?.filter(({ state }) => state !== 'PLANNED') ?? []
  return (
    <section aria-labelledby="talks-title">
      <h2 id="talks-title">{t('talk.title')}</h2>
      {talks.error && <ProblemNotice error={talks.error} onRetry={() => void talks.refetch()} />}
      {talks.isPending && <LoadingRows rows={1} />}
      {talks.data && planned.length === 0 && <p className={rows.quiet}>{t('talk.none')}</p>}
      <ul className={own.covers}>
        {planned.map((talk) => (
          <TalkRow key={talk.id} team={team} talk={talk} decides={decides} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details className={own.more}>
          <summary>{t('talk.earlier')}</summary>
          <ul className={own.covers}>
            {earlier.map((talk) => (
              <TalkRow key={talk.id} team={team} talk={talk} decides={false} />
            ))}
          </ul>
        </details>
      )}
      {decides && relative && near && (
        <Button
          variant="default"
          leftSection={<Icon of="phone" size={18} />}
          onClick={() => setPlanning(true)}
        >
          {t('talk.plan')}
        </Button>
      )}
      {planning && relative && near && (
        <PlanTalk
          team={team}
          relative={relative.id}
          relativeName={relative.name}
          citizen={near.citizen}
          interpreter={relative.interpreter}
          members={members}
          onClose={() => setPlanning(false)}
        />
      )}
    </section>
  )
}
