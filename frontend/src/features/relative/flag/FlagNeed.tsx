import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { named } from '@/ui/words/named'
import { FlagDialog } from './FlagDialog'
import { KeptFlags } from './KeptFlags'

interface Props {
  team: string
  citizen: string
  citizenName: string
  /** Takes the whole width, as a thumb likes it. */
  wide?: boolean
}

/** The first of three taps: flag, what, how urgent. */
export function FlagNeed({ wide = false, ...about }: Props) {
  const { t } = useTranslation('relative')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        fullWidth={wide}
        aria-label={named(t('flag.do'), about.citizenName)}
        leftSection={<Icon of="flag" />}
        onClick={() => setOpen(true)}
      >
        {t('flag.do')}
      </Button>
      <KeptFlags team={about.team} citizen={about.citizen} />
      {open && <FlagDialog {...about} onClose={() => setOpen(false)} />}
    </>
  )
}
