import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Need } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { plusDays } from '@/ui/format/format'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useOffersGiven, useSuggestOffer } from '../api/useOffersGiven'

const FOLLOW_UP_DAYS = 14

interface Props {
  team: string
  need: Pick<Need, 'id' | 'relative' | 'citizen'>
  offer: string
  /** Where a meeting decides who follows up and when; otherwise telling of the offer answers the need. */
  onGiven?: (title: string) => void
}

/** Suggests an offer for a need, or notes that the relative has been told. */
export function GiveOffer({ team, need, offer, onGiven }: Props) {
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
      { onSuccess: ({ title }) => onGiven?.(title) },
    )
  return (
    <>
      {suggest.error && <ProblemNotice error={suggest.error} />}
      <Group gap="xs" mt="xs">
        <Button loading={suggest.isPending} onClick={() => send(true)}>
          {t(onGiven ? 'given.give' : 'given.toldNow')}
        </Button>
        <Button variant="default" loading={suggest.isPending} onClick={() => send(false)}>
          {t('given.suggest')}
        </Button>
      </Group>
    </>
  )
}
