import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen, Member } from '@/api/types'
import { Dialog } from '@/ui/dialog/Dialog'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useCorrectCitizen } from '../api/useCorrectCitizen'

interface Props {
  team: string
  citizen: Citizen
  /** Who can be the contact person. */
  members: Member[]
}

/** Corrects what the team's files tell wrongly. */
export function CorrectCitizen(props: Props) {
  const { t } = useTranslation('citizen')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="subtle" leftSection={<Icon of="pen" size={16} />} onClick={() => setOpen(true)}>
        {t('correct.open')}
      </Button>
      {open && <CorrectDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function CorrectDialog({ team, citizen, members, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('citizen')
  const [name, setName] = useState(citizen.name)
  const [address, setAddress] = useState(citizen.address ?? '')
  const [contact, setContact] = useState(
    members.some(({ id }) => id === citizen.contactPerson) ? citizen.contactPerson : undefined,
  )
  const [checked, setChecked] = useState(false)
  const correct = useCorrectCitizen(team, citizen.id)
  const go = () => {
    setChecked(true)
    if (name.trim() === '') return
    correct.mutate(
      {
        name: name.trim(),
        ...(address.trim() ? { address: address.trim() } : {}),
        ...(contact && contact !== citizen.contactPerson ? { contactPerson: contact } : {}),
      },
      { onSuccess: onClose },
    )
  }
  return (
    <Dialog title={t('correct.title')} onClose={onClose}>
      <Stack gap="sm">
        <p style={{ margin: 0 }}>{t('correct.help')}</p>
        <TextInput
          label={t('correct.name')}
          required
          value={name}
          error={checked && name.trim() === '' ? t('correct.missing') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('correct.address')}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Select
          label={t('correct.contact')}
          searchable
          allowDeselect={false}
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={contact ?? null}
          onChange={(chosen) => setContact(chosen ?? undefined)}
        />
        {correct.error && <ProblemNotice error={correct.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('correct.cancel')}
          </Button>
          <Button loading={correct.isPending} onClick={go}>
            {t('correct.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
