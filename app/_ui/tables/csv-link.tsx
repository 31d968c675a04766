import { getTranslations } from 'next-intl/server'
import { FileLink } from './file-link.tsx'

type Props = { address: string; children: React.ReactNode }

/** The rows above as a file, as a workbook, and beside them the file that says what they are of. */
export async function CsvLink({ address, children }: Props) {
  const t = await getTranslations('files')
  const app = await getTranslations('app')
  const about = `${address}${address.includes('?') ? '&' : '?'}csv=about`
  return (
    <span className="on-screen">
      <FileLink address={address}>{children}</FileLink>
      {' · '}
      <FileLink address={asWorkbook(address)}>{app('excel')}</FileLink> (
      <FileLink address={about}>{t('about')}</FileLink>)
    </span>
  )
}

/** @example asWorkbook('/en/themes.csv?sort=name') // '/en/themes.xlsx?sort=name' */
export function asWorkbook(address: string): string {
  return address.replace(/\.csv(?=\?|$)/, '.xlsx')
}
