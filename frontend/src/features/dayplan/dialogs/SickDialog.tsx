import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSick } from '../api/useSick'
import { useBoard } from '../board/boardContext'
import { Failure } from '../panels/Failure'
import { firstName } from '../words/names'
import { Dialog } from '@/ui/dialog/Dialog'

interface Props {
  /** Whom one has pointed at; without, one chooses among those on shift. */
  known: string | undefined
  onClose: () => void
}

/** A member is sick today: their open visits are shared out by the others. */
export function SickDialog({ known, onClose }: Props) {
  const { t } = useTranslation('dayplan')
  const { plan, say } = useBoard()
  const [member, setMember] = useState(known ?? null)
  const [checked, setChecked] = useState(false)
  const [reason, setReason] = useState('')
  const sick = useSick()
  const onShift = new Map(plan.routes.map((route) => [route.member, route.memberName]))
  const name = onShift.get(member ?? '') ?? ''
  const report = () => {
    setChecked(true)
    if (member === null) return
    sick.mutate(
      { member, reason: reason.trim() },
      {
        onSuccess: ({ openVisits, proposal }) => {
          const said = t('sick.done', { name, count: openVisits })
          say(proposal === undefined ? said : `${said} ${t('sick.proposal')}`)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog title={known === undefined ? t('sick.who') : t('sick.title', { name })} onClose={onClose}>
      <Stack gap="sm">
        {known === undefined && (
          <Select
            label={t('board.corner')}
            required
            searchable
            data-autofocus
            openOnFocus={false}
            data={[...onShift].map(([value, label]) => ({ value, label }))}
            value={member}
            error={checked && member === null ? t('sick.missing') : undefined}
            onChange={setMember}
          />
        )}
        {member !== null && <Text>{t('sick.text', { name: firstName(name) })}</Text>}
        <TextInput
          label={t('sick.reason')}
          description={t('sick.reasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Failure error={sick.error} what={t('sick.failed')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={report} loading={sick.isPending}>
            {t('sick.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
