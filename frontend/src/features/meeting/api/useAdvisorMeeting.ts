import { useQuery } from '@tanstack/react-query'
import { comingQuery } from './useMeetings'

/** The team's next meeting with the relatives' advisor; null where none is arranged, undefined until it is known. */
export function useAdvisorMeeting(team: string) {
  const { data } = useQuery(comingQuery(team))
  if (!data) return undefined
  return data.find(({ state, appointment }) => state === 'PLANNED' && appointment.kind === 'ADVISOR') ?? null
}
