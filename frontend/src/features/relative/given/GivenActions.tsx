import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferGiven } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { plusMonths } from '@/ui/format/format'
import { useHold } from '@/ui/writing/held'
import { InlineForm } from '@/ui/writing/InlineForm'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { useGivenStep, type GivenStep } from '../api/useOffersGiven'

type Step = GivenStep['step']

const following: Record<OfferGiven['state'], Step[]> = {
  SUGGESTED: ['give', 'decline'],
  GIVEN: ['accept', 'decline'],
  ACCEPTED: ['tried', 'decline'],
  TRIED: ['decline'],
  DECLINED: ['give'],
}

/** The steps that can follow; each may carry a kind word, and a no a day to ask again. */
export function GivenActions({ team, given }: { team: string; given: OfferGiven }) {
  const { t } = useTranslation('relative')
  const today = useToday()
  const [taking, setTaking] = useState<Step>()
  const [word, setWord] = useState('')
  const [again, setAgain] = useState(plusMonths(today, 3))
  const now = useHold(given, taking !== undefined)
  const step = useGivenStep(team, now ?? given)
  const late = now?.state !== given.state
  const meanwhile =
    late && !step.isPending
      ? t('given.meanwhile', {
          name: now?.steps.at(-1)?.by ?? t('given.somebody'),
          state: t(`given.state.${now?.state ?? given.state}`),
        })
      : undefined
  const steps = following[given.state].filter((one) => one !== 'tried' || given.begun)
  const nameOf = (one: Step) =>
    t(one === 'give' && given.state === 'DECLINED' ? 'given.step.again' : `given.step.${one}`)
  return (
    <>
      {step.error && !meanwhile && <ProblemNotice error={step.error} />}
      {taking ? (
        <InlineForm meanwhile={meanwhile} onLetGo={() => setTaking(undefined)}>
          <Stack gap="sm" mt="sm">
            <Textarea
              label={t('given.word')}
              description={t('optional')}
              rows={2}
              maxLength={1000}
              value={word}
              onChange={(event) => setWord(event.currentTarget.value)}
            />
            {taking === 'decline' && (
              <TextInput
                type="date"
                label={t('given.askAgain')}
                min={today}
                value={again}
                onChange={(event) => setAgain(event.currentTarget.value)}
              />
            )}
            <Group gap="xs">
              {!late && (
                <Button
                  loading={step.isPending}
                  onClick={() =>
                    step.mutate(
                      {
                        step: taking,
                        ...(word.trim() ? { word: word.trim() } : {}),
                        ...(taking === 'decline' && again ? { askAgain: again } : {}),
                      },
                      { onSuccess: () => setTaking(undefined) },
                    )
                  }
                >
                  {nameOf(taking)}
                </Button>
              )}
              <Button variant="default" onClick={() => setTaking(undefined)}>
                {t('cancel')}
              </Button>
            </Group>
          </Stack>
        </InlineForm>
      ) : (
        <Group gap="xs" mt="xs">
          {steps.map((one) => (
            <Button
              key={one}
              variant={one === 'decline' ? 'subtle' : 'default'}
              aria-label={named(nameOf(one), [given.title, given.relativeName].filter(Boolean).join(', '))}
              onClick={() => setTaking(one)}
            >
              {nameOf(one)}
            </Button>
          ))}
        </Group>
      )}
    </>
  )
}
