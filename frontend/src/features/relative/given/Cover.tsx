import { Button } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferGiven, SessionCover, WantedCover } from '@/api/types'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useCallCoverOff, useConfirmCover, useCover } from '../api/useCover'
import { CoverRow } from './CoverRow'
import { OwnCover } from './OwnCover'
import styles from '../needs/needs.module.css'
import own from './given.module.css'

const wantedOf = ({ date, from, to, sessionStart, sessionEnd }: SessionCover): WantedCover => ({
  date,
  from,
  to,
  sessionStart,
  sessionEnd,
})

/** Who is with the citizen at the sessions to come; what is missing is one tap away. */
export function Cover({ team, given, decides }: { team: string; given: OfferGiven; decides: boolean }) {
  const { t } = useTranslation('relative')
  const id = useId()
  const cover = useCover(team, given.id)
  const confirm = useConfirmCover(team, given.id)
  const callOff = useCallCoverOff(team, given.id)
  const problem = cover.error ?? confirm.error ?? callOff.error
  const open = cover.data?.filter(({ state }) => state === 'PROPOSED') ?? []
  return (
    <div role="group" aria-labelledby={id}>
      <h4 id={id}>{t('given.cover.title')}</h4>
      {problem && <ProblemNotice error={problem} />}
      {cover.isPending && <LoadingRows rows={1} />}
      {cover.data && (
        <p className={styles.quiet}>
          {cover.data.length === 0
            ? t('given.cover.none')
            : t('given.cover.lead', { citizen: given.citizenName })}
        </p>
      )}
      <ul className={own.covers}>
        {cover.data?.map((one) => (
          <CoverRow
            key={`${one.date} ${one.from}`}
            cover={one}
            decides={decides}
            busy={confirm.isPending || callOff.isPending}
            onConfirm={(activity) =>
              confirm.mutate([{ ...wantedOf(one), ...(activity ? { activity } : {}) }])
            }
            onCallOff={(cover) => callOff.mutate(cover)}
          />
        ))}
      </ul>
      {decides && open.length > 1 && (
        <Button loading={confirm.isPending} onClick={() => confirm.mutate(open.map(wantedOf))}>
          {t('given.cover.confirmAll')}
        </Button>
      )}
      {decides && <OwnCover busy={confirm.isPending} onAdd={(wanted) => confirm.mutate([wanted])} />}
    </div>
  )
}
