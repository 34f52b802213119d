import { Button, Group } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdvisorRequest } from '@/api/types'
import { dateIn } from '@/ui/clock/clock'
import { sentences } from '@/ui/format/format'
import { useFormat } from '@/ui/format/useFormat'
import { Icon, type IconName } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useHold } from '@/ui/writing/held'
import { InlineForm } from '@/ui/writing/InlineForm'
import { named } from '@/ui/words/named'
import { useRequestStep, type RequestStep } from '../api/useRequests'
import { CloseForm } from './CloseForm'
import { PlanForm } from './PlanForm'
import styles from './request.module.css'

const signs: Record<AdvisorRequest['state'], IconName> = {
  ASKED: 'clock',
  TAKEN: 'person',
  PLANNED: 'calendar',
  CLOSED: 'check',
  WITHDRAWN: 'out',
}

interface Props {
  team: string
  request: AdvisorRequest
  /** Whether the one who looks is the advisor. */
  advises: boolean
  /** Which team asks, where several are shown. */
  of?: ReactNode
}

/** What a member asks of the advisor: how far it has come, and the next step. */
export function RequestCard({ team, request, advises, of }: Props) {
  const { t } = useTranslation('advisor')
  const format = useFormat()
  const id = useId()
  const { kind, state, askedBy, askedAt, citizenName, words, appointed, advisor } = request
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.top}>
        <span className={styles.state} data-state={state}>
          <Icon of={signs[state]} size={18} /> {t(`request.state.${state}`)}
        </span>
        {of}
      </div>
      <h3 id={id} className={styles.title}>
        {t(`request.kind.${kind}`)}
      </h3>
      {citizenName != null && <p>{t('request.about', { name: citizenName })}</p>}
      {words == null ? (
        <p className={styles.secret}>
          <Icon of="lock" size={16} /> {t('request.secret', { name: askedBy })}
        </p>
      ) : (
        <p className={styles.words}>{words}</p>
      )}
      {appointed && (
        <p className={styles.when}>
          {t('request.when', {
            date: format.date(appointed.date),
            from: format.time(appointed.start.slice(0, 5)),
            minutes: format.minutes(appointed.minutes),
          })}
          {appointed.place != null && `, ${appointed.place}`}
        </p>
      )}
      <p className={styles.quiet}>
        {sentences(
          t('request.asked', { name: askedBy, date: format.shortDate(dateIn(new Date(askedAt))) }),
          advisor != null && t('request.by', { name: advisor }),
        )}
      </p>
      {(advises || request.mine) && <Steps key={state} team={team} request={request} advises={advises} />}
    </article>
  )
}

/** What can be done now by the one who looks. */
function Steps({ team, request, advises }: Omit<Props, 'of'>) {
  const { t } = useTranslation('advisor')
  const [writing, setWriting] = useState<'plan' | 'close'>()
  const now = useHold(request, writing !== undefined)
  const step = useRequestStep(team, now ?? request)
  const go = (wanted: RequestStep) => step.mutate(wanted, { onSuccess: () => setWriting(undefined) })
  const late = now?.version !== request.version
  const meanwhile =
    late && !step.isPending
      ? t(`request.meanwhile.${now?.state ?? 'over'}`, { name: now?.advisor ?? request.askedBy })
      : undefined
  const form = { busy: step.isPending, late, onCancel: () => setWriting(undefined) }
  const about = [t(`request.kind.${request.kind}`), request.citizenName ?? request.askedBy].join(', ')
  return (
    <>
      {step.error && !meanwhile && <ProblemNotice error={step.error} />}
      {writing ? (
        <InlineForm meanwhile={meanwhile} onLetGo={form.onCancel}>
          {writing === 'plan' && (
            <PlanForm
              team={team}
              request={request.id}
              known={request.appointed}
              {...form}
              onDone={(appointed) => go({ step: 'plan', appointed })}
            />
          )}
          {writing === 'close' && (
            <CloseForm
              {...form}
              onDone={(outcome) => go({ step: 'close', ...(outcome ? { outcome } : {}) })}
            />
          )}
        </InlineForm>
      ) : (
        <Group gap="xs" mt="xs">
          {advises ? (
            <>
              {request.state === 'ASKED' && (
                <Button
                  aria-label={named(t('request.take'), about)}
                  loading={step.isPending}
                  onClick={() => go({ step: 'take' })}
                >
                  {t('request.take')}
                </Button>
              )}
              <Button
                variant={request.state === 'TAKEN' ? 'filled' : 'default'}
                aria-label={named(
                  t(request.state === 'PLANNED' ? 'request.planAgain' : 'request.plan'),
                  about,
                )}
                onClick={() => setWriting('plan')}
              >
                {t(request.state === 'PLANNED' ? 'request.planAgain' : 'request.plan')}
              </Button>
              <Button
                variant="default"
                aria-label={named(t('request.close'), about)}
                onClick={() => setWriting('close')}
              >
                {t('request.close')}
              </Button>
            </>
          ) : (
            <Button
              variant="default"
              aria-label={named(t('request.withdraw'), about)}
              loading={step.isPending}
              onClick={() => go({ step: 'withdraw' })}
            >
              {t('request.withdraw')}
            </Button>
          )}
        </Group>
      )}
    </>
  )
}
