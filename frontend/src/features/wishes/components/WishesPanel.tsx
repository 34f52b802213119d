import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Wishes } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { useFormat } from '@/ui/format/useFormat'
import { Notice } from '@/ui/notice/Notice'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useKeepWishes, type Values } from '../api/useKeepWishes'
import { useTryWishes } from '../api/useTryWishes'
import { useWishes } from '../api/useWishes'
import { History } from './History'
import { Question } from './Question'
import { Trial } from './Trial'
import styles from './wishes.module.css'

interface Props {
  team: string
  /** The day that the wishes are tried on. */
  date: string
  /** Whether the one who looks is of the team; a facilitator tries, and keeps nothing. */
  decides: boolean
}

/** What the team wants its plans to care about: asked in plain words, tried on a day before it is kept. */
export function WishesPanel({ team, date, decides }: Props) {
  const { t } = useTranslation('wishes')
  const wishes = useWishes(team)
  if (!wishes.data)
    return wishes.error ? (
      <ProblemNotice error={wishes.error} onRetry={() => void wishes.refetch()} />
    ) : (
      <LoadingRows rows={6} height={96} />
    )
  if (wishes.data.wishes.length === 0) return <Empty icon="heart" title={t('empty')} />
  return <Questions team={team} date={date} decides={decides} kept={wishes.data} />
}

function Questions({ team, date, decides, kept }: Props & { kept: Wishes }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const today = useToday()
  const [moved, setMoved] = useState<Values>({})
  const trial = useTryWishes(team, date)
  const keep = useKeepWishes(team)
  const valueOf = (rule: string, value: number) => moved[rule] ?? value
  const changes = kept.wishes.filter((wish) => valueOf(wish.rule, wish.value) !== wish.value).length
  const values = Object.fromEntries(kept.wishes.map((wish) => [wish.rule, valueOf(wish.rule, wish.value)]))

  const move = (rule: string, value: number) => {
    setMoved({ ...moved, [rule]: value })
    trial.reset()
    keep.reset()
  }
  const drop = () => {
    setMoved({})
    trial.reset()
  }
  const keepThem = () =>
    keep.mutate(values, {
      onSuccess: () => {
        setMoved({})
        trial.reset()
      },
    })

  return (
    <>
      {!decides && <p>{t('onlyTrying')}</p>}
      <ul className={styles.questions}>
        {kept.wishes.map((wish) => (
          <Question
            key={wish.rule}
            wish={wish}
            value={valueOf(wish.rule, wish.value)}
            onChange={(value) => move(wish.rule, value)}
          />
        ))}
      </ul>
      {trial.data && <Trial result={trial.data} date={date} />}
      {trial.error && <ProblemNotice error={trial.error} />}
      {keep.error && <ProblemNotice error={keep.error} />}
      {keep.isSuccess && <Notice kind="good" role="status" title={t('kept')} />}
      {changes > 0 && (
        <div className={styles.actions}>
          <div className={styles.told}>
            <span role="status">{t('changes', { count: changes })}</span>
            <Button variant="subtle" px="sm" onClick={drop}>
              {t('drop')}
            </Button>
          </div>
          <div className={styles.buttons}>
            <Button
              px="md"
              flex={1}
              variant={trial.data ? 'default' : 'filled'}
              loading={trial.isPending}
              onClick={() => trial.mutate(values)}
            >
              {date === today ? t('try') : t('tryOn', { date: format.date(date) })}
            </Button>
            {decides && (
              <Button
                px="md"
                variant={trial.data ? 'filled' : 'default'}
                loading={keep.isPending}
                onClick={keepThem}
              >
                {t('keep')}
              </Button>
            )}
          </div>
        </div>
      )}
      <History history={kept.history} />
    </>
  )
}
