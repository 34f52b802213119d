import { useMutation } from '@tanstack/react-query'
import { client } from '@/api/client'

export const useSignOut = () => useMutation({ mutationFn: () => client.DELETE('/api/session') })
