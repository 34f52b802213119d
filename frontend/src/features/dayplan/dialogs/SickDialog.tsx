import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSick } from '../api/useSick'
import { useBoard } from '../board/boardContext'
import { firstName } from '../words/names'
import { BoardDialog } from './BoardDialog'

interface Props {
  member: string
  name: string
  onClose: () => void
}

/** A member is sick today: their open visits are shared out by the others. */
export function SickDialog({ member, name, onClose }: Props) {
  const { t } = useTranslation('dayplan')
  const { say } = useBoard()
  const [reason, setReason] = useState('')
  const sick = useSick()
  const report = () =>
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
  return (
    <BoardDialog title={t('sick.title', { name })} onClose={onClose}>
      <Stack gap="sm">
        <Text>{t('sick.text', { name: firstName(name) })}</Text>
        <TextInput
          label={t('sick.reason')}
          description={t('sick.reasonHelp', { name: firstName(name) })}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {sick.isError && (
          <Alert color="red" variant="light" role="alert">
            {t('sick.failed')}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={report} loading={sick.isPending}>
            {t('sick.do')}
          </Button>
        </Group>
      </Stack>
    </BoardDialog>
  )
}
