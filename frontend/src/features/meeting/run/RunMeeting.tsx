import { Button, Progress } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting, Member } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { AddItem } from '../agenda/Agenda'
import { useMeetingChange } from '../api/useMeetingChange'
import { EndMeeting } from './EndMeeting'
import { RunItem, type Answers } from './RunItem'
import styles from './run.module.css'
import { Timer } from './Timer'
import type { OwnWords } from './useDraft'
import { useKeys } from './useKeys'

interface Props {
  team: string
  meeting: Meeting
  members: Member[]
  answers?: Answers
}

/** The meeting while it is on: one item at a time in big type, the next one a key away. */
export function RunMeeting({ team, meeting, members, answers }: Props) {
  const { t } = useTranslation('meeting')
  const change = useMeetingChange(team, meeting.about)
  const { agenda } = meeting
  const [chosen, setChosen] = useState(() => agenda.find((item) => item.outcome === 'OPEN')?.key)
  const [own] = useState<OwnWords>(() => new Map())
  const [ending, setEnding] = useState(false)
  const found = agenda.findIndex(({ key }) => key === chosen)
  const index = Math.max(0, found)
  const item = agenda[index]
  const go = useCallback(
    (by: number) => setChosen(agenda[Math.min(agenda.length - 1, Math.max(0, index + by))]?.key),
    [agenda, index],
  )
  useKeys(go)
  const left = agenda.filter(({ outcome }) => outcome === 'OPEN').length
  useEffect(() => {
    document.getElementById('run-item')?.focus({ preventScroll: false })
  }, [chosen])

  return (
    <section className={styles.run} aria-label={t('run.label')}>
      <div className={styles.bar}>
        <span>{t('run.place', { place: index + 1, of: agenda.length })}</span>
        <Timer startedAt={meeting.startedAt} minutes={meeting.about.appointment.minutes} />
      </div>
      <Progress
        aria-label={t('run.progress')}
        value={agenda.length === 0 ? 100 : (100 * (agenda.length - left)) / agenda.length}
      />
      {item && (
        <RunItem
          key={item.key}
          team={team}
          meeting={meeting.about.id}
          item={item}
          members={members}
          own={own}
          answers={answers}
          onSettled={() => go(1)}
        />
      )}
      <div className={styles.steps}>
        <Button
          size="lg"
          variant="default"
          disabled={index === 0}
          leftSection={<Icon of="left" />}
          onClick={() => go(-1)}
        >
          {t('run.back')}
        </Button>
        <Button
          size="lg"
          variant="default"
          disabled={index >= agenda.length - 1}
          rightSection={<Icon of="right" />}
          onClick={() => go(1)}
        >
          {t('run.next')}
        </Button>
      </div>
      <p className={styles.hint}>{t('run.keys')}</p>
      <AddItem busy={change.isPending} onAdd={(text) => change.mutateAsync({ do: 'add', text })} />
      {change.error && <ProblemNotice error={change.error} />}
      {ending ? (
        <EndMeeting
          agenda={agenda}
          busy={change.isPending}
          onGoTo={(key) => {
            setEnding(false)
            setChosen(key)
          }}
          onEnd={() => change.mutate({ do: 'end' })}
          onGoOn={() => setEnding(false)}
        />
      ) : (
        <Button
          className={styles.end}
          variant={left === 0 ? 'filled' : 'default'}
          onClick={() => setEnding(true)}
        >
          {t('run.end')}
        </Button>
      )}
    </section>
  )
}
