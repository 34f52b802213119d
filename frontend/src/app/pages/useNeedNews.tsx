import type { Need } from '@/api/types'
import { useHandedOn } from '@/features/meeting/api/useHandedOn'
import { HandedOnWords } from '@/features/meeting/handed/HandedOnWords'

/** What the team's meetings said of a need that they have handed on to the advisor. */
export function useNeedNews(team: string) {
  const handedOn = useHandedOn(team)
  return ({ id }: Need) => {
    const said = handedOn.get(id)
    return said && <HandedOnWords team={team} said={said} />
  }
}
