import { createContext, useContext } from 'react'
import type { Session, TeamSummary } from '@/api/types'

export interface SignedIn {
  session: Session
  /** The team that the screens are about now. */
  team: TeamSummary
  chooseTeam: (id: string) => void
  signOut: () => void
}

export const SignedInContext = createContext<SignedIn | undefined>(undefined)

export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext)
  if (!signedIn) throw new Error('Nobody is signed in here: put the page inside the frame of the router.')
  return signedIn
}
