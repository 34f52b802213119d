import { useQueryClient } from '@tanstack/react-query'
import { use, useState } from 'react'
import { Navigate, useLocation } from 'react-router'
import { sessionQuery, useSession } from '@/features/identity/api/useSession'
import { useSignOut } from '@/features/identity/api/useSignOut'
import { StoreContext } from '@/ui/offline/store'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { SignedInContext } from '../signedIn'
import { Frame } from './Frame'
import { NoTeam } from './NoTeam'
import styles from './frame.module.css'

const TEAM = 'samvagt.team'

/** Lets in who is signed in; others go to the sign-in page and come back to where they were going. */
export function SignedInFrame() {
  const session = useSession()
  const leaving = useSignOut()
  const queries = useQueryClient()
  const store = use(StoreContext)
  const { pathname } = useLocation()
  const [chosen, setChosen] = useState(() => localStorage.getItem(TEAM))

  if (session.data === null) return <Navigate to={`/log-ind?efter=${encodeURIComponent(pathname)}`} replace />
  if (session.data === undefined)
    return (
      <main className={styles.waiting}>
        {session.error ? (
          <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />
        ) : (
          <LoadingRows rows={3} />
        )}
      </main>
    )

  const { teams } = session.data
  const team = teams.find((one) => one.id === chosen) ?? teams[0]
  const signOut = () =>
    leaving.mutate(undefined, {
      onSuccess: () => {
        // Nothing about anybody stays on the device.
        queries.clear()
        queries.setQueryData(sessionQuery.queryKey, null)
        void store.empty()
      },
    })
  if (!team) return <NoTeam onSignOut={signOut} />

  const chooseTeam = (id: string) => {
    localStorage.setItem(TEAM, id)
    setChosen(id)
  }
  return (
    <SignedInContext value={{ session: session.data, team, chooseTeam, signOut }}>
      <Frame signOutFailed={leaving.error} />
    </SignedInContext>
  )
}
