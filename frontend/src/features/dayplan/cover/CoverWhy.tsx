import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SessionCover } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { DayContext } from '../api/day'
import { dayPlanQuery } from '../api/useDayPlan'
import { Reasons } from './Reasons'
import classes from './cover.module.css'

/** Why the day's plan has nobody with a citizen for all of a session; asked for once somebody wants to know. */
export function CoverWhy({ team, cover }: { team: string; cover: SessionCover }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { date } = cover
  const plan = useQuery({ ...dayPlanQuery({ team, date }), enabled: open })
  const why = t('cover.why')
  return (
    <div className={classes.why}>
      <UnstyledButton
        className={classes.ask}
        aria-expanded={open}
        aria-controls={id}
        aria-label={named(why, `${format.date(date)} ${format.time(cover.from)}`)}
        onClick={() => setOpen(!open)}
      >
        {why} <Icon of={open ? 'up' : 'down'} size={16} />
      </UnstyledButton>
      <div id={id} hidden={!open}>
        {plan.error && <ProblemNotice error={plan.error} onRetry={() => void plan.refetch()} />}
        {open && plan.isPending && <LoadingRows rows={1} />}
        {open && plan.data && (
          <DayContext value={{ team, date }}>
            <Reasons plan={plan.data} cover={cover} />
          </DayContext>
        )}
        {open && <Link to={`/dagen/${date}`}>{t('cover.day')}</Link>}
      </div>
    </div>
  )
}
