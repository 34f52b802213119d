import { Navigate, useLocation } from 'react-router'
import { useSession } from '@/features/identity/api/useSession'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { Member } from './Member'
import styles from './frame.module.css'

/** Lets in who is signed in; others go to the sign-in page and come back to where they were going. */
export function SignedInFrame() {
  const session = useSession()
  const { pathname } = useLocation()
  if (session.data === null) return <Navigate to={`/log-ind?efter=${encodeURIComponent(pathname)}`} replace />
  if (session.data) return <Member key={session.data.username} session={session.data} />
  return (
    <main className={styles.waiting}>
      {session.error ? (
        <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <LoadingRows rows={3} />
      )}
    </main>
  )
}
