import { useState } from 'react'
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
}

/** Tells what somebody needs, and finds what suits. */
export function FindOffer({ team, places, linkTo }: Props) {
  const match = useMatch(team)
  const [asked, setAsked] = useState(0)
  return (
    <>
      <FindForm
        places={places}
        busy={match.isPending}
        onAsk={(wish) => match.mutate(wish, { onSuccess: () => setAsked((before) => before + 1) })}
      />
      {match.error && <ProblemNotice error={match.error} />}
      {match.data && <Matches key={asked} matches={match.data} linkTo={linkTo} />}
    </>
  )
}
