import { Chip, Group, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NeedKind, Relative } from '@/api/types'
import styles from '../needs/needs.module.css'

/** The ones that are seen most first. */
const kinds: NeedKind[] = [
  'STRAIN',
  'RESPITE',
  'TALK',
  'ACUTE_ADVICE',
  'INFORMATION',
  'PRACTICAL',
  'EXPECTATIONS',
  'LANGUAGE',
  'GRIEF',
  'NETWORK',
  'BISIDDER',
  'MEDIATION',
  'OTHER',
]

const tall = { label: { height: 44 } }

interface Props {
  /** Whose relatives it is about. */
  about: string
  relatives: Relative[]
  who: string | undefined
  onWho: (relative: string | undefined) => void
  onChoose: (kind: NeedKind) => void
}

/** What is needed. Of several relatives one can be pointed out; of one it is that one. */
export function ChooseKind({ about, relatives, who, onWho, onChoose }: Props) {
  const { t } = useTranslation('relative')
  return (
    <>
      <p style={{ marginTop: 0 }}>{relatives.length === 1 ? relatives[0]?.name : about}</p>
      {relatives.length > 1 && (
        <fieldset style={{ border: 0, padding: 0, margin: '0 0 1rem' }}>
          <legend>{t('flag.who')}</legend>
          <Chip.Group value={who ?? ''} onChange={(chosen) => onWho(chosen || undefined)}>
            <Group gap="xs">
              <Chip value="" size="md" styles={tall}>
                {t('flag.nobody')}
              </Chip>
              {relatives.map(({ id, name }) => (
                <Chip key={id} value={id} size="md" styles={tall}>
                  {name}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </fieldset>
      )}
      <div className={styles.choices}>
        {kinds.map((kind) => (
          <UnstyledButton key={kind} className={styles.choice} onClick={() => onChoose(kind)}>
            {t(`kind.${kind}`)}
          </UnstyledButton>
        ))}
      </div>
    </>
  )
}
