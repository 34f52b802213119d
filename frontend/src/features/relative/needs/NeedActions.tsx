import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Member, Need } from '@/api/types'
import { useHold } from '@/ui/writing/held'
import { InlineForm } from '@/ui/writing/InlineForm'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { useNeedStep, type Step } from '../api/useNeedStep'
import { PlanTalk } from '../talk/PlanTalk'
import { AnswerForm } from './AnswerForm'
import { useMeanwhile } from './useMeanwhile'
import { isUnanswered } from './useNeedState'
import { WordsForm } from './WordsForm'

interface Props {
  team: string
  need: Need
  members: Member[]
  /** Whether the one who looks may plan a talk in the team's day. */
  plans?: boolean
  /** Whether a meeting takes it up without anybody putting it there. */
  comesByItself?: boolean
}

/** The steps that can follow now; those that need words open a form in their place. */
export function NeedActions({ team, need, members, plans = true, comesByItself = false }: Props) {
  const { t } = useTranslation('relative')
  const about = [t(`kind.${need.kind}`), need.relativeName ?? t('nobody')].join(', ')
  const [planning, setPlanning] = useState(false)
  const [writing, setWriting] = useState<'answer' | 'followUp' | 'close'>()
  const now = useHold(need, writing !== undefined)
  const step = useNeedStep(team, now ?? need)
  const answerable = isUnanswered(need) && now !== undefined && isUnanswered(now)
  const changed = useMeanwhile(need, now)
  const meanwhile = answerable ? undefined : changed
  const late = !answerable && now?.state !== need.state
  const take = (wanted: Step) => step.mutate(wanted, { onSuccess: () => setWriting(undefined) })
  const form = { busy: step.isPending, late, onCancel: () => setWriting(undefined) }
  return (
    <>
      {step.error && !meanwhile && <ProblemNotice error={step.error} />}
      {writing ? (
        <InlineForm meanwhile={step.isPending ? undefined : meanwhile} onLetGo={form.onCancel}>
          {writing === 'answer' && (
            <AnswerForm
              members={members}
              advises={!plans}
              {...form}
              onDone={(answer) => take({ step: 'answer', ...answer })}
            />
          )}
          {writing === 'followUp' && (
            <WordsForm
              {...form}
              label={t('step.went')}
              submit={t('step.followUp')}
              dated={t('step.again')}
              onDone={(decision, due) => take({ step: 'followUp', decision, ...(due ? { due } : {}) })}
            />
          )}
          {writing === 'close' && (
            <WordsForm
              {...form}
              label={t('step.outcome')}
              submit={t('step.close')}
              onDone={(decision) => take({ step: 'close', decision })}
            />
          )}
        </InlineForm>
      ) : (
        <Group gap="xs" mt="xs">
          {isUnanswered(need) && (
            <Button aria-label={named(t('step.answer'), about)} onClick={() => setWriting('answer')}>
              {t('step.answer')}
            </Button>
          )}
          {plans && need.state === 'OPEN' && !comesByItself && (
            <Button
              variant="default"
              aria-label={named(t('step.agenda'), about)}
              loading={step.isPending}
              onClick={() => take({ step: 'agenda' })}
            >
              {t('step.agenda')}
            </Button>
          )}
          {(need.state === 'ANSWERED' || need.state === 'FOLLOWED_UP') && (
            <Button
              variant={need.state === 'ANSWERED' ? 'filled' : 'default'}
              aria-label={named(t('step.followUp'), about)}
              onClick={() => setWriting('followUp')}
            >
              {t('step.followUp')}
            </Button>
          )}
          {need.state === 'FOLLOWED_UP' && (
            <Button aria-label={named(t('step.close'), about)} onClick={() => setWriting('close')}>
              {t('step.close')}
            </Button>
          )}
          <Button
            component={Link}
            to={`/paaroerende/find-tilbud?behov=${need.id}`}
            variant="subtle"
            aria-label={named(t('given.find'), about)}
          >
            {t('given.find')}
          </Button>
          {plans && need.relative != null && need.citizen != null && (
            <Button
              variant="subtle"
              aria-label={named(t('talk.plan'), about)}
              onClick={() => setPlanning(true)}
            >
              {t('talk.plan')}
            </Button>
          )}
        </Group>
      )}
      {planning && need.relative != null && need.citizen != null && (
        <PlanTalk
          team={team}
          need={need.id}
          relative={need.relative}
          relativeName={need.relativeName ?? ''}
          citizen={need.citizen}
          members={members}
          onClose={() => setPlanning(false)}
        />
      )}
    </>
  )
}
