import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { plusDays } from '@/ui/format/format'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { named } from '@/ui/words/named'
import { useOffersGiven, useSuggestOffer } from '../api/useOffersGiven'

const FOLLOW_UP_DAYS = 14

interface Props {
  team: string
  need: Pick<Need, 'id' | 'relative' | 'citizen'>
  offer: string
  /** What the offer is called. */
  title: string
  /** Every seat is taken: a yes counts only once one is free. */
  full?: boolean
  /** Where a meeting decides who follows up and when; otherwise telling of the offer answers the need. */
  onGiven?: (title: string) => void
}

/** Offers it to the relative, who then finds it on their own page, or keeps it as the team's own suggestion. */
export function GiveOffer({ team, need, offer, title, full = false, onGiven }: Props) {
  const { t } = useTranslation('relative')
  const today = useToday()
  const suggest = useSuggestOffer(team)
  const known = useOffersGiven(team, need.relative == null ? {} : { relative: need.relative })
  const { relative, citizen } = need
  if (relative == null || citizen == null) return null
  const given = known.data?.find(
    (one) => one.offer === offer && one.relative === relative && one.state !== 'DECLINED',
  )
  if (given)
    return (
      <p role="status">
        <Icon of="check" size={18} /> {t('given.isGiven')}: {t(`given.state.${given.state}`)}
      </p>
    )
  const send = (told: boolean) =>
    suggest.mutate(
      {
        need: need.id,
        relative,
        citizen,
        offer,
        told,
        ...(told && !onGiven ? { followUp: plusDays(today, FOLLOW_UP_DAYS) } : {}),
      },
      { onSuccess: (made) => onGiven?.(made.title) },
    )
  const give = full ? 'given.step.anyway' : 'given.step.give'
  return (
    <>
      {suggest.error && <ProblemNotice error={suggest.error} />}
      {full && <p>{t('given.full')}</p>}
      <Group gap="xs" mt="xs">
        <Button
          variant={full ? 'default' : 'filled'}
          aria-label={named(t(give), title)}
          loading={suggest.isPending}
          onClick={() => send(true)}
        >
          {t(give)}
        </Button>
        <Button
          variant="default"
          aria-label={named(t('given.suggest'), title)}
          loading={suggest.isPending}
          onClick={() => send(false)}
        >
          {t('given.suggest')}
        </Button>
      </Group>
    </>
  )
}
