import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { dateIn, useToday } from '@/ui/clock/clock'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { usePrint } from '@/ui/print/usePrint'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { heldFile, useHeld } from '../api/useHeld'
import type { Subject } from '../api/subject'
import { Forget } from './Forget'
import { HeldSections } from './HeldSections'

interface Props {
  team: string
  subject: Subject
  /** May forget the person. */
  decides: boolean
  onForgotten: () => void
}

/** Everything that is kept about somebody, to read, to print and to take along as a file. */
export function AboutPerson({ team, subject, decides, onForgotten }: Props) {
  const { t, i18n } = useTranslation('privacy')
  const format = useFormat()
  const today = useToday()
  const held = useHeld(team, subject, i18n.language)
  const sections = held.data?.sections ?? []
  const { sheet, print } = usePrint(() => (
    <>
      <h1>{t(`title.${subject.kind}`)}</h1>
      <p>{t('on', { date: format.date(today) })}</p>
      <HeldSections sections={sections} all />
    </>
  ))
  return (
    <>
      <p>{t(`lead.${subject.kind}`)}</p>
      {held.isPending && <LoadingRows rows={4} height={72} />}
      {held.error && <ProblemNotice error={held.error} onRetry={() => void held.refetch()} />}
      {held.data && (
        <>
          <Group gap="xs">
            <Button
              component="a"
              href={heldFile(team, subject)}
              download={`indsigt-${dateIn(new Date(held.data.at))}.json`}
              variant="default"
              leftSection={<Icon of="download" size={18} />}
            >
              {t('file')}
            </Button>
            <Button variant="default" leftSection={<Icon of="print" size={18} />} onClick={print}>
              {t('print')}
            </Button>
          </Group>
          <HeldSections sections={sections} />
          {decides && subject.kind !== 'MEMBER' && (
            <Forget team={team} subject={subject} onForgotten={onForgotten} />
          )}
        </>
      )}
      {sheet}
    </>
  )
}
