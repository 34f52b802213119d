import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HeldSection } from '@/api/types'
import styles from './held.module.css'

const FEW = 10

/** What is kept, section by section; a long one shows its beginning until somebody asks for all. */
export function HeldSections({ sections, all = false }: { sections: HeldSection[]; all?: boolean }) {
  return sections.map((section, place) => <Section key={place} section={section} all={all} />)
}

function Section({ section, all }: { section: HeldSection; all: boolean }) {
  const { t } = useTranslation('privacy')
  const title = useId()
  const [open, setOpen] = useState(all)
  const rows = open ? section.rows : section.rows.slice(0, FEW)
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{section.title}</h2>
      <ul className={styles.rows}>
        {rows.map((row, place) => (
          <li key={place}>
            <dl className={styles.row}>
              {row.values.map((value) => (
                <div key={value.name}>
                  <dt>{value.label}</dt>
                  <dd>{value.text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rows.length < section.rows.length && (
        <Button variant="subtle" onClick={() => setOpen(true)}>
          {t('all', { count: section.rows.length })}
        </Button>
      )}
    </section>
  )
}
