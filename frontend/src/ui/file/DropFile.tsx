import { Button, VisuallyHidden } from '@mantine/core'
import { useRef, useState } from 'react'
import { Icon } from '../icon/Icon'
import styles from './dropFile.module.css'

interface Props {
  /** What to drop here. */
  label: string
  choose: string
  /** As an input's `accept`. */
  accept: string
  loading: boolean
  onFile: (file: File) => void
}

/** A place to drop a file, or to choose one. */
export function DropFile({ label, choose, accept, loading, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file) onFile(file)
  }
  return (
    <div
      role="presentation"
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files[0])
      }}
    >
      <Icon of="upload" size={32} />
      <p>{label}</p>
      <Button loading={loading} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept={accept}
          tabIndex={-1}
          aria-label={choose}
          onChange={(event) => {
            take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </VisuallyHidden>
    </div>
  )
}
