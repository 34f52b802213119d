import { Button, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NeedKind, Urgency } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import styles from '../needs/needs.module.css'
import { signOf } from '../needs/UrgencySign'

const urgencies: Urgency[] = ['RED', 'YELLOW', 'GREEN']

interface Props {
  kind: NeedKind
  busy: boolean
  onChoose: (urgency: Urgency) => void
  onBack: () => void
}

/** How urgent, with what it means; choosing saves. */
export function ChooseUrgency({ kind, busy, onChoose, onBack }: Props) {
  const { t } = useTranslation('relative')
  return (
    <>
      <p style={{ marginTop: 0 }}>{t(`kind.${kind}`)}</p>
      <div className={styles.choices}>
        {urgencies.map((urgency) => (
          <UnstyledButton
            key={urgency}
            className={styles.choice}
            data-urgency={urgency}
            disabled={busy}
            onClick={() => onChoose(urgency)}
          >
            <Icon of={signOf(urgency)} size={28} />
            <span>
              {t(`urgency.${urgency}`)} <small>{t(`urgencyMeans.${urgency}`)}</small>
            </span>
          </UnstyledButton>
        ))}
      </div>
      <Button variant="subtle" mt="sm" leftSection={<Icon of="left" size={16} />} onClick={onBack}>
        {t('flag.back')}
      </Button>
    </>
  )
}
