import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Subject } from '../api/subject'

/** A quiet way to everything that is kept about somebody. */
export function HeldLink({ kind, to }: { kind: Subject['kind']; to: string }) {
  const { t } = useTranslation('privacy')
  return (
    <div>
      <Button component={Link} to={to} variant="subtle" mt="lg">
        {t(`link.${kind}`)}
      </Button>
    </div>
  )
}
