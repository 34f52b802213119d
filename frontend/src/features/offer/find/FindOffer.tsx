import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { OfferWish } from '@/api/types'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useMatch } from '../api/useMatch'
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
  /** What the page has to offer about an offer that was found. */
  about?: (offer: string) => ReactNode
}

/** Tells what somebody needs, and finds what suits. */
export function FindOffer({ team, places, linkTo, known, about }: Props) {
  const match = useMatch(team)
  const [asked, setAsked] = useState(0)
  const begun = useRef(false)
  const { mutate } = match
  useEffect(() => {
    if (known && !begun.current) {
      begun.current = true
      mutate(known)
    }
  }, [known, mutate])
  return (
    <>
      <FindForm
        places={places}
        known={known}
        busy={match.isPending}
        onAsk={(wish) => match.mutate(wish, { onSuccess: () => setAsked((before) => before + 1) })}
      />
      {match.error && <ProblemNotice error={match.error} />}
      {match.data && <Matches key={asked} matches={match.data} linkTo={linkTo} about={about} />}
    </>
  )
}
