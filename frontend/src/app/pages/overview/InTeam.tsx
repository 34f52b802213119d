import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { TeamSummary } from '@/api/types'
import { useSignedIn } from '../../signedIn'

interface Props {
  team: TeamSummary
  to: string
  className?: string | undefined
  children: ReactNode
}

/** Leads to a page of one of the teams: the screens are about that team from then on. */
export function InTeam({ team, ...link }: Props) {
  const { chooseTeam } = useSignedIn()
  return <Link {...link} onClick={() => chooseTeam(team.id)} />
}
