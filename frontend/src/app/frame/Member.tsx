import { useState } from 'react'
import type { Session } from '@/api/types'
import { OutboxContext, useNewOutbox } from '@/ui/offline/useOutbox'
import { SignedInContext } from '../signedIn'
import { Frame } from './Frame'
import { kinds } from './kinds'
import { Leaving, useLeaving } from './Leaving'
import { NoTeam } from './NoTeam'

const TEAM = 'samvagt.team'

/** The one who is signed in, the team they look at, and what they have told but not yet sent. */
export function Member({ session }: { session: Session }) {
  const outbox = useNewOutbox(session.username, kinds)
  const leaving = useLeaving(outbox)
  const [chosen, setChosen] = useState(() => localStorage.getItem(TEAM))
  const team = session.teams.find((one) => one.id === chosen) ?? session.teams[0]
  if (!team) return <NoTeam onSignOut={leaving.ask} />

  const chooseTeam = (id: string) => {
    localStorage.setItem(TEAM, id)
    setChosen(id)
  }
  return (
    <OutboxContext value={outbox}>
      <SignedInContext value={{ session, team, chooseTeam, signOut: leaving.ask }}>
        <Frame signOutFailed={leaving.error} />
        <Leaving leaving={leaving} />
      </SignedInContext>
    </OutboxContext>
  )
}
