/** Samvagt's mark: two rings that share a moment. */
export function Mark({ size }: { size: number }) {
  return (
    <img
      src="/icon.svg"
      alt=""
      width={size}
      height={size}
      style={{ borderRadius: size / 4.5, display: 'block' }}
    />
  )
}
