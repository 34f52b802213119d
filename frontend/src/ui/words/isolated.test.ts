import { createI18n } from '@/testing/words'
import { isolated } from './isolated'

describe('somebody’s own words within a sentence', () => {
  it('keep the direction of the sentence, whatever theirs is', () => {
    const said = createI18n('da').t('portal:offers.contact', { who: 'Ulla\u202E 12' })
    expect(said).toBe('Spørg \u2068Ulla\u202E 12\u2069')
  })

  it('cannot end their own border', () => {
    expect(isolated('a\u2069\u202Eb')).toBe('\u2068a\u202Eb\u2069')
  })

  it('are as they were where they are read from the left', () => {
    expect(isolated('Søren Ærø, 5 & 7')).toBe('Søren Ærø, 5 & 7')
  })
})
