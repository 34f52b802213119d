import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { FlagDialog } from './FlagDialog'
import { KeptFlags } from './KeptFlags'

/** Notes what somebody asked for who did not want to say their name. */
export function AnonymousTalk({ team }: { team: string }) {
  const { t } = useTranslation('relative')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<Icon of="flag" />} onClick={() => setOpen(true)}>
        {t('flag.anonymous')}
      </Button>
      <KeptFlags team={team} />
      {open && <FlagDialog team={team} onClose={() => setOpen(false)} />}
    </>
  )
}
