import { useMediaQuery } from '@mantine/hooks'
import { Navigate } from 'react-router'
import { useSignedIn } from '../signedIn'

/** On a phone a member meets their own day; at a desk, and for a facilitator, the team's; an advisor all their teams. */
export function HomePage() {
  const { session } = useSignedIn()
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  if (session.role === 'ADVISOR') return <Navigate to="/overblik" replace />
  return <Navigate to={phone && session.member != null ? '/min-dag' : '/dagen'} replace />
}
