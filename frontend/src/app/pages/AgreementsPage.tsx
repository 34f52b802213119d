import { TeamAgreements } from '@/features/relative/agreement/TeamAgreements'
import { useSignedIn } from '../signedIn'
import { Tabs } from './RelativesPage'

/** Who does what for whom: what did not hold, what ends soon, what runs. */
export function AgreementsPage() {
  const { team, session } = useSignedIn()
  return (
    <Tabs>
      <TeamAgreements team={team.id} decides={session.member != null} />
    </Tabs>
  )
}
