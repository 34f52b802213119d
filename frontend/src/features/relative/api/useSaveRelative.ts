import { bodyOf, client } from '@/api/client'
import type { NewRelative, RelationDetails, RelativeDetails } from '@/api/types'
import { useChange } from './useChange'

export const useAddRelative = (team: string) =>
  useChange(team, (body: NewRelative) =>
    bodyOf(client.POST('/api/teams/{team}/relatives', { params: { path: { team } }, body })),
  )

export const useChangeRelative = (team: string, relative: string) =>
  useChange(team, (body: { version: number; about: RelativeDetails }) =>
    bodyOf(
      client.PUT('/api/teams/{team}/relatives/{relative}', { params: { path: { team, relative } }, body }),
    ),
  )

interface Near {
  citizen: string
  version: number
  relation: RelationDetails
}

export const useNoteRelation = (team: string, relative: string) =>
  useChange(team, ({ citizen, ...body }: Near) =>
    bodyOf(
      client.PUT('/api/teams/{team}/relatives/{relative}/relations/{citizen}', {
        params: { path: { team, relative, citizen } },
        body,
      }),
    ),
  )

export const useEndRelation = (team: string, relative: string) =>
  useChange(team, ({ citizen, version }: { citizen: string; version: number }) =>
    bodyOf(
      client.DELETE('/api/teams/{team}/relatives/{relative}/relations/{citizen}', {
        params: { path: { team, relative, citizen }, query: { version } },
      }),
    ),
  )
