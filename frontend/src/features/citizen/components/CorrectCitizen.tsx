import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen } from '@/api/types'
import { Dialog } from '@/ui/dialog/Dialog'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useCorrectCitizen } from '../api/useCorrectCitizen'

/** Corrects what the team's files tell wrongly. */
export function CorrectCitizen({ team, citizen }: { team: string; citizen: Citizen }) {
  const { t } = useTranslation('citizen')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="subtle" leftSection={<Icon of="pen" size={16} />} onClick={() => setOpen(true)}>
        {t('correct.open')}
      </Button>
      {open && <CorrectDialog team={team} citizen={citizen} onClose={() => setOpen(false)} />}
    </>
  )
}

function CorrectDialog({ team, citizen, onClose }: { team: string; citizen: Citizen; onClose: () => void }) {
  const { t } = useTranslation('citizen')
  const [name, setName] = useState(citizen.name)
  const [address, setAddress] = useState(citizen.address ?? '')
  const [checked, setChecked] = useState(false)
  const correct = useCorrectCitizen(team, citizen.id)
  const go = () => {
    setChecked(true)
    if (name.trim() === '') return
    correct.mutate(
      { name: name.trim(), ...(address.trim() ? { address: address.trim() } : {}) },
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
