import { useState } from 'react'
import type { Session } from '@/api/types'
import { MarkQueueContext, useNewMarkQueue } from '@/features/myday/marks/useMarkQueue'
import { SignedInContext } from '../signedIn'
import { Frame } from './Frame'
import { Leaving, useLeaving } from './Leaving'
import { NoTeam } from './NoTeam'

const TEAM = 'samvagt.team'

/** The one who is signed in, the team they look at, and what they have told but not yet sent. */
export function Member({ session }: { session: Session }) {
  const queue = useNewMarkQueue(session.username)
  const leaving = useLeaving(queue)
  const [chosen, setChosen] = useState(() => localStorage.getItem(TEAM))
  const team = session.teams.find((one) => one.id === chosen) ?? session.teams[0]
  if (!team) return <NoTeam onSignOut={leaving.ask} />

  const chooseTeam = (id: string) => {
    localStorage.setItem(TEAM, id)
    setChosen(id)
  }
  return (
    <MarkQueueContext value={queue}>
      <SignedInContext value={{ session, team, chooseTeam, signOut: leaving.ask }}>
        <Frame signOutFailed={leaving.error} />
        <Leaving leaving={leaving} />
      </SignedInContext>
    </MarkQueueContext>
  )
}
