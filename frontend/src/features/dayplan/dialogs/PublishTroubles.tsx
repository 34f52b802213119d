import { Alert, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { useBoard } from '../board/boardContext'
import { Icon } from '../board/Icon'
import classes from '../panels/panels.module.css'
import { leftOut } from '../plan/stops'
import { listBroken, listLate, nobodySent } from '../plan/troubles'
import { whoOf, windowOf } from '../words/describe'
import type { Sign } from '../words/signs'

/** How many of each are told by name. */
const NAMED = 3

/** What is not as it should be in the plan that is about to be sent out: what breaks, who comes late, who is left out. */
export function PublishTroubles() {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan } = useBoard()
  const { brokenRules, lateVisits } = plan.summary
  return (
    <>
      {nobodySent(plan) && (
        <Alert color="red" variant="light" icon={<Icon of="rule" />} title={t('publish.empty')} />
      )}
      <Trouble
        sign="rule"
        color="red"
        count={brokenRules}
        title={t('publish.broken', { count: brokenRules })}
        told={listBroken(plan).map(({ start, text }) =>
          t('publish.brokenOne', { time: format.time(start), text }),
        )}
      />
      <Trouble
        sign="late"
        color="yellow"
        count={lateVisits}
        title={t('publish.late', { count: lateVisits })}
        told={listLate(plan).map(({ route, stop }) =>
          t('publish.lateOne', {
            who: whoOf(stop),
            time: format.time(stop.start),
            minutes: format.minutes(Math.max(1, stop.lateMinutes)),
            member: route.memberName,
          }),
        )}
      />
      <Trouble
        color="yellow"
        count={leftOut(plan)}
        title={t('publish.unassigned', { count: leftOut(plan) })}
        told={plan.unassigned.map((visit) => `${whoOf(visit)}, ${windowOf(visit, t, format)}`)}
      />
    </>
  )
}

interface TroubleProps {
  sign?: Sign
  color: string
  count: number
  title: string
  told: string[]
}

function Trouble({ sign, color, count, title, told }: TroubleProps) {
  const { t } = useTranslation('dayplan')
  const [all, setAll] = useState(false)
  if (count === 0) return null
  const known = [...new Set(told)]
  const named = all ? known : known.slice(0, NAMED)
  return (
    <Alert color={color} variant="light" icon={sign && <Icon of={sign} />} title={title}>
      <ul className={classes.lines}>
        {named.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {!all && count > named.length && (
          <li>
            <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
              {t('publish.more', { count: count - named.length })}
            </Button>
          </li>
        )}
      </ul>
    </Alert>
  )
}
