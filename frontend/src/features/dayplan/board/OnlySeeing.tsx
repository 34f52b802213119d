import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Says to a facilitator, in the place of what others can do with the day, whose it is. */
export function OnlySeeing() {
  const { t } = useTranslation('dayplan')
  return <Text size="sm">{t('onlySeeing')}</Text>
}
