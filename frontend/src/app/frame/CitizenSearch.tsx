import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { Icon } from '@/ui/icon/Icon'
import { useSignedIn } from '../signedIn'

/** Finds a citizen from anywhere. What is typed stays on the page: names never reach the address. */
export function CitizenSearch() {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  const citizens = useCitizens(useSignedIn().team.id).data ?? []
  return (
    <Select
      searchable
      size="md"
      limit={8}
      aria-label={t('search.label')}
      placeholder={t('search.label')}
      nothingFoundMessage={t('search.none')}
      leftSection={<Icon of="search" size={18} />}
      rightSection={<span />}
      data={citizens.map(({ id, name }) => ({ value: id, label: name }))}
      value={null}
      onChange={(id) => id != null && void navigate(`/borgere/${id}`)}
    />
  )
}
