import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { FollowUp } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { Kept } from '@/ui/offline/Kept'
import { usePost } from '@/ui/offline/useOutbox'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { HeldContext, useHeld, useHold } from '@/ui/writing/held'
import { InlineForm } from '@/ui/writing/InlineForm'
import { named as nameOf } from '@/ui/words/named'
import { finishings } from '../api/finishings'
import { useFollowUps } from '../api/useFollowUps'
import styles from './followup.module.css'

interface Props {
  team: string
  decides: boolean
}

/** Who does what by when, the first day first. */
export function FollowUpList({ team, decides }: Props) {
  const { t } = useTranslation('meeting')
  const all = useFollowUps(team, false)
  if (!all.data)
    return all.error ? (
      <ProblemNotice error={all.error} onRetry={() => void all.refetch()} />
    ) : (
      <LoadingRows rows={4} height={72} />
    )
  if (all.data.length === 0)
    return (
      <Empty icon="check" title={t('followUp.none')}>
        <p>{t('followUp.noneHelp')}</p>
      </Empty>
    )
  return <Rows team={team} all={all.data} decides={decides} named />
}

/** What the one who looks has promised; nothing where there is nothing. */
export function MyFollowUps({ team }: { team: string }) {
  const { t } = useTranslation('meeting')
  const mine = useFollowUps(team, true).data ?? []
  if (mine.length === 0) return null
  return (
    <section className={styles.mine} aria-labelledby="my-follow-ups">
      <h2 id="my-follow-ups">{t('followUp.mine')}</h2>
      <Rows team={team} all={mine} decides named={false} />
    </section>
  )
}

function Rows({ team, all, decides, named }: Props & { all: FollowUp[]; named: boolean }) {
  const held = useHeld(all)
  return (
    <HeldContext value={held.holding}>
      <ul className={styles.list}>
        {held.list?.map((one) => (
          <li key={one.id}>
            <Row team={team} one={one} decides={decides} named={named} />
          </li>
        ))}
      </ul>
    </HeldContext>
  )
}

function Row({ team, one, decides, named }: Props & { one: FollowUp; named: boolean }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const post = usePost(finishings)
  const [telling, setTelling] = useState(false)
  const [outcome, setOutcome] = useState('')
  const now = useHold(one, telling)
  const letter = post.waiting.find(({ told }) => told.followUp === one.id)
  const finish = () => {
    setTelling(false)
    void post.send(
      post.write(
        { team, ...(one.citizen == null ? {} : { citizen: one.citizen }) },
        {
          followUp: one.id,
          version: now?.version ?? one.version,
          ...(outcome.trim() ? { outcome: outcome.trim() } : {}),
        },
      ),
    )
  }
  return (
    <article className={styles.row} aria-label={one.what}>
      <div className={styles.told}>
        <p className={styles.what}>{one.what}</p>
        <p className={one.overdue ? styles.late : styles.quiet}>
          {one.overdue && <Icon of="clock" size={16} />}
          {t(one.overdue ? 'followUp.overdue' : 'followUp.due', { date: format.date(one.due) })}
        </p>
        {named && <p>{t('followUp.who', { name: one.ownerName })}</p>}
        {one.citizen != null && (
          <p>
            <Link to={`/borgere/${one.citizen}`}>{one.citizenName}</Link>
          </p>
        )}
      </div>
      {decides &&
        (letter && post.stuck ? (
          <Kept what={t('followUp.kept')} onUndo={() => void post.withdraw(letter.id)} />
        ) : telling ? (
          <InlineForm
            meanwhile={!now ? t('followUp.meanwhile') : undefined}
            onLetGo={() => setTelling(false)}
          >
            <Group gap="xs" align="flex-end">
              <TextInput
                label={t('followUp.went')}
                value={outcome}
                onChange={(event) => setOutcome(event.currentTarget.value)}
              />
              <Button onClick={finish}>{t('followUp.done')}</Button>
              <Button variant="default" onClick={() => setTelling(false)}>
                {t('cancel')}
              </Button>
            </Group>
          </InlineForm>
        ) : (
          <Button
            variant="default"
            aria-label={nameOf(t('followUp.isDone'), one.what)}
            leftSection={<Icon of="check" size={18} />}
            loading={letter !== undefined}
            onClick={() => setTelling(true)}
          >
            {t('followUp.isDone')}
          </Button>
        ))}
    </article>
  )
}
