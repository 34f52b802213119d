import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CrisisCard } from '@/api/types'
import { Dialog } from '@/ui/dialog/Dialog'
import { Icon } from '@/ui/icon/Icon'
import { named } from '@/ui/words/named'
import { CrisisCardFacts } from './CrisisCardFacts'

/** The crisis card in one tap. It came with the day, so it needs no network. */
export function CrisisCardButton({ card }: { card: CrisisCard }) {
  const { t } = useTranslation('citizen')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        fullWidth
        aria-label={named(t('crisis.open'), card.citizenName)}
        leftSection={<Icon of="warning" size={18} />}
        onClick={() => setOpen(true)}
      >
        {t('crisis.open')}
      </Button>
      {open && (
        <Dialog title={t('crisis.page', { name: card.citizenName })} onClose={() => setOpen(false)}>
          {card.address && <p>{card.address}</p>}
          <CrisisCardFacts card={card} />
        </Dialog>
      )}
    </>
  )
}
