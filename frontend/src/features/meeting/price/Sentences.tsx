import type { MeetingPrice } from '@/api/types'
import styles from './price.module.css'

/** What it costs, one thing a line. */
export function Sentences({ of: { sentences } }: { of: MeetingPrice }) {
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
