import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import type { ConsentTopic } from '@/api/types'
import { keys } from './keys'
import { useChange } from './useChange'

export const useConsents = (team: string, relative: string) =>
  useQuery({
    queryKey: keys.consents(team, relative),
    queryFn: ({ signal }) =>
      bodyOf(
        client.GET('/api/teams/{team}/relatives/{relative}/consents', {
          params: { path: { team, relative } },
          signal,
        }),
      ),
  })

interface Word {
  citizen: string
  topic: ConsentTopic
  gives: boolean
}

/** The citizen gives a consent, or withdraws it, today. */
export const useConsentWord = (team: string, relative: string) =>
  useChange(team, ({ gives, ...body }: Word) => {
    const call = { params: { path: { team, relative } }, body }
    return bodyOf(
      gives
        ? client.POST('/api/teams/{team}/relatives/{relative}/consents', call)
        : client.POST('/api/teams/{team}/relatives/{relative}/consents/withdraw', call),
    )
  })
