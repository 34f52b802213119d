import { useState, type ReactNode } from 'react'
import type { OfferMatch, OfferWish, ReachableSpan } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMatches } from '../api/useMatches'
import { FindForm } from './FindForm'
import { Matches } from './Matches'
import type { Near } from './wishDraft'

interface Props {
  team: string
  /** Places that offers may be near, such as citizens' homes. */
  places: Near[]
  linkTo: (offer: string) => string
  /** What is known already; asked at once. */
  known?: OfferWish
  /** When they can be rung: good to know where it is chosen when they can. */
  reachable?: ReachableSpan[]
  /** Id of the relative it is for, whose answers to offers are told. */
  relative?: string | undefined
  /** What the page has to offer about an offer that was found. */
  about?: (offer: OfferMatch['offer']) => ReactNode
}

/** Tells what somebody needs, and finds what suits. */
export function FindOffer({ team, places, linkTo, known, reachable, relative, about }: Props) {
  const [wish, setWish] = useState(known)
  const found = useMatches(team, wish, relative)
  return (
    <>
      <FindForm places={places} known={known} reachable={reachable} busy={found.isFetching} onAsk={setWish} />
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Matches key={found.dataUpdatedAt} matches={found.data} linkTo={linkTo} about={about} />}
    </>
  )
}
