import type { OfferDescription } from '@/api/types'

/** Whom to ask; a number and an address can be used at once. */
export function ContactFact({ contact }: { contact: OfferDescription['contact'] }) {
  return (
    <>
      {contact.name && <div>{contact.name}</div>}
      {contact.phone && (
        <div>
          <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
        </div>
      )}
      {contact.mail && (
        <div>
          <a href={`mailto:${contact.mail}`}>{contact.mail}</a>
        </div>
      )}
    </>
  )
}
