import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '@/api/types'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { isFull } from '@/features/offer/words/isFull'
import { FindOffer } from '@/features/offer/find/FindOffer'
import { useNeedWish } from '@/features/relative/api/useNeedWish'
import { GiveOffer } from '@/features/relative/given/GiveOffer'
import { GivenList } from '@/features/relative/given/GivenList'
import { Dialog } from '@/ui/dialog/Dialog'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'

interface Props {
  team: string
  item: AgendaItem
  onChosen: (decision: string) => void
}

/** At a meeting: answers a relative's need with an offer, and shows those that were given already. */
export function AnswerWithOffer({ team, item, onChosen }: Props) {
  const { t } = useTranslation('relative')
  const [finding, setFinding] = useState(false)
  const { need, citizen } = item
  if (need?.relative == null || citizen == null) return null
  const asked = { id: need.id, relative: need.relative, citizen }
  return (
    <>
      <GivenList team={team} need={need.id} decides quiet />
      <p>
        <Button
          variant="default"
          size="lg"
          leftSection={<Icon of="heart" size={18} />}
          onClick={() => setFinding(true)}
        >
          {t('given.find')}
        </Button>
      </p>
      {finding && (
        <Dialog title={t('given.find')} size="xl" onClose={() => setFinding(false)}>
          <Find
            team={team}
            need={asked}
            onGiven={(title) => {
              onChosen(t('given.decision', { title }))
              setFinding(false)
            }}
          />
        </Dialog>
      )}
    </>
  )
}

interface FindProps {
  team: string
  need: { id: string; relative: string; citizen: string }
  onGiven: (title: string) => void
}

function Find({ team, need, onGiven }: FindProps) {
  const wish = useNeedWish(team, need.id)
  const citizens = useCitizens(team)
  if (wish.error) return <ProblemNotice error={wish.error} onRetry={() => void wish.refetch()} />
  if (!wish.data || !citizens.data) return <LoadingRows rows={3} height={96} />
  return (
    <FindOffer
      team={team}
      places={citizens.data.toSorted((a, b) => a.name.localeCompare(b.name, 'da'))}
      linkTo={(offer) => `/paaroerende/tilbud/${offer}`}
      known={wish.data.wish}
      reachable={wish.data.reachable}
      relative={need.relative}
      about={({ id, offer }) => (
        <GiveOffer
          team={team}
          need={need}
          offer={id}
          title={offer.title}
          full={isFull(offer)}
          onGiven={onGiven}
        />
      )}
    />
  )
}
