import { Alert, Anchor, Button, Skeleton, Stack, Text } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ApiProblem } from '@/api/problem'
import type { Stop } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { DayContext, type Day } from '../api/day'
import { useDayPlan } from '../api/useDayPlan'
import { Board } from './Board'
import classes from './board.module.css'

interface Seen {
  member?: string | undefined
  decides?: boolean
  /** What the page has to say or offer about a visit. */
  about?: (stop: Stop) => ReactNode
}

/**
 * The team's day: rows of members, 07.00-23.30. A phone begins with the route of `member`. Who does not decide, a
 * facilitator, sees all of it and has no handle that changes it.
 */
export function DayBoard({ team, date, member, decides = true, about }: Day & Seen) {
  const day = useMemo(() => ({ team, date }), [team, date])
  return (
    <DayContext value={day}>
      <Gate key={`${team} ${date}`} member={member} decides={decides} about={about} />
    </DayContext>
  )
}

function Gate({ member, decides, about }: Omit<Parameters<typeof Board>[0], 'plan'>) {
  const { t } = useTranslation('dayplan')
  const { data: plan, error, refetch, isFetching } = useDayPlan()
  if (plan) return <Board plan={plan} member={member} decides={decides} about={about} />
  if (!error) return <Shape />
  return (
    <Stack p="md" maw={560}>
      <Alert color="red" variant="light" role="alert" title={t('failed')}>
        {error instanceof ApiProblem ? error.message : t('offline')}
      </Alert>
      {error instanceof ApiProblem && error.code === 'UNKNOWN_DATE' ? (
        <KnownDates dates={error.knownDates} />
      ) : (
        <Button onClick={() => void refetch()} loading={isFetching} w="fit-content">
          {t('tryAgain')}
        </Button>
      )}
    </Stack>
  )
}

function KnownDates({ dates }: { dates: string[] }) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  if (dates.length === 0) return <Text>{t('unknownDate')}</Text>
  return (
    <nav aria-label={t('knownDates')}>
      <Text>{t('knownDates')}</Text>
      <ul>
        {dates.map((date) => (
          <li key={date}>
            <Anchor component={Link} to={`/dagen/${date}`}>
              {format.date(date)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The board's shape while it is fetched, so that nothing jumps when it comes. */
function Shape() {
  const { t } = useTranslation('dayplan')
  return (
    <div className={classes.page} role="status" aria-label={t('loading')}>
      <Skeleton height={40} width="40%" />
      <Skeleton height={36} width="70%" />
      <div className={classes.rows}>
        {Array.from({ length: 14 }, (_, row) => (
          <Skeleton key={row} height={40} />
        ))}
      </div>
    </div>
  )
}
