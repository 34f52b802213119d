import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { ContactHow } from '@/api/types'
import { keys } from './keys'
import { useChange } from './useChange'

export const useContacts = (team: string, relative: string) =>
  useQuery({
    queryKey: keys.contacts(team, relative),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/relatives/{relative}/contacts', {
          params: { path: { team, relative } },
          signal,
        }),
      ),
  })

export const useNoteContact = (team: string, relative: string) =>
  useChange(team, (how: ContactHow) =>
    bodyOf(
      client.POST('/api/teams/{team}/relatives/{relative}/contacts', {
        params: { path: { team, relative } },
        body: { how },
      }),
    ),
  )
