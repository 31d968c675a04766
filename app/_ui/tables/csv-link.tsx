import { getTranslations } from 'next-intl/server'
import { FileLink } from './file-link.tsx'

type Props = { address: string; children: React.ReactNode }

/** The rows above as a file, and beside it the file that says what they are of. */
export async function CsvLink({ address, children }: Props) {
  const t = await getTranslations('files')
  const about = `${address}${address.includes('?') ? '&' : '?'}csv=about`
  return (
    <span className="on-screen">
      <FileLink address={address}>{children}</FileLink> (
      <FileLink address={about}>{t('about')}</FileLink>)
    </span>
  )
}
