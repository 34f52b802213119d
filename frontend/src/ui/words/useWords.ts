import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** Words for what the server names by code: languages and competences. */
export function useWords() {
  const { t, i18n } = useTranslation('ui')
  return useMemo(() => {
    const names = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' })
    return {
      language: (code: string): string => {
        try {
          return names.of(code) ?? code
        } catch {
          return code
        }
      },
      /** A team may have competences of its own: those are shown as they are written. */
      competence: (code: string): string =>
        t(`competences.${code as 'CARE'}`, { defaultValue: code.toLowerCase().replaceAll('_', ' ') }),
    }
  }, [t, i18n.language])
}
