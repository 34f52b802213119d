import { Button, Chip, Group, Popover, Select, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Flag } from '@/api/types'
import { NO_FILTER, type Filter } from '../plan/filter'
import { listPlaced } from '../plan/stops'
import { useBoard } from './boardContext'

const FLAGS: Flag[] = [
  'LATE',
  'TWO_PEOPLE',
  'STRICT',
  'NEW_FACE',
  'CONTACT_PERSON',
  'LANGUAGE',
  'RESPITE',
  'BREAKS_RULE',
  'CHANGED',
  'ADDED_TODAY',
]

interface Props {
  filter: Filter
  onChange: (filter: Filter) => void
}

/** What to look at: professions hide rows; a citizen and marks let the other visits step back. */
export function FilterMenu({ filter, onChange }: Props) {
  const { t } = useTranslation('dayplan')
  const { plan } = useBoard()
  const professions = [...new Set(plan.routes.map(({ profession }) => profession))]
  const citizens = new Map(
    listPlaced(plan).flatMap(({ stop }) =>
      stop.citizen ? [[stop.citizen, stop.citizenName ?? stop.citizen]] : [],
    ),
  )
  const active = filter.professions.length + filter.flags.length + (filter.citizen === undefined ? 0 : 1)
  return (
    <Popover position="bottom-end" width={340} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant={active > 0 ? 'light' : 'default'} size="sm">
          {active > 0 ? t('filter.openActive', { number: active }) : t('filter.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filter.open')}>
        <Stack gap="md">
          <Select
            label={t('filter.citizen')}
            placeholder={t('filter.anyCitizen')}
            searchable
            clearable
            comboboxProps={{ withinPortal: false }}
            data={[...citizens].map(([value, label]) => ({ value, label }))}
            value={filter.citizen ?? null}
            onChange={(citizen) => onChange({ ...filter, citizen: citizen ?? undefined })}
          />
          <div role="group" aria-label={t('filter.professions')}>
            <Text size="sm" fw={500} mb={4}>
              {t('filter.professions')}
            </Text>
            <Chip.Group
              multiple
              value={[...filter.professions]}
              onChange={(chosen) => onChange({ ...filter, professions: chosen })}
            >
              <Group gap={6}>
                {professions.map((profession) => (
                  <Chip key={profession} value={profession} size="sm">
                    {t(`profession.${profession}.code`)} {t(`profession.${profession}.name`)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </div>
          <div role="group" aria-label={t('filter.flags')}>
            <Text size="sm" fw={500} mb={4}>
              {t('filter.flags')}
            </Text>
            <Chip.Group
              multiple
              value={[...filter.flags]}
              onChange={(chosen) => onChange({ ...filter, flags: chosen })}
            >
              <Group gap={6}>
                {FLAGS.map((flag) => (
                  <Chip key={flag} value={flag} size="sm">
                    {t(`flag.${flag}`)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </div>
          <Button
            variant="subtle"
            disabled={active === 0}
            onClick={() => onChange({ ...NO_FILTER, span: filter.span })}
          >
            {t('filter.clear')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
