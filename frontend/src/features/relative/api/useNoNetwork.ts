import { bodyOf, client } from '@/api/client'
import { useChange } from './useChange'

/** The citizen has nobody, or somebody after all. */
export const useNoNetwork = (team: string, citizen: string) =>
  useChange(team, (none: boolean) => {
    const call = { params: { path: { team, citizen } } }
    return bodyOf(
      none
        ? client.PUT('/api/teams/{team}/citizens/{citizen}/no-network', call)
        : client.DELETE('/api/teams/{team}/citizens/{citizen}/no-network', call),
    )
  })
