import { notFound } from 'next/navigation'

/** Any address nobody serves gets the not-found page of its own language. */
export default function UnknownAddress() {
  notFound()
}
