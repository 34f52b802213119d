import { Group, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Filter } from '../plan/filter'
import { FilterMenu } from './FilterMenu'

interface Props {
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** What to see of the day. */
export function FilterTools({ filter, onFilter }: Props) {
  const { t } = useTranslation('dayplan')
  return (
    <Group gap="xs" wrap="nowrap">
      <SegmentedControl
        size="sm"
        aria-label={t('filter.span')}
        value={filter.span}
        onChange={(span) => onFilter({ ...filter, span })}
        data={(['whole', 'day', 'evening'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <FilterMenu filter={filter} onChange={onFilter} />
    </Group>
  )
}
