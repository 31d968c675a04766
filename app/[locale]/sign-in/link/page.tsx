import { getTranslations } from 'next-intl/server'
import { placeIn } from '#lib/auth/place.ts'
import { UseLinkForm } from './use-link-form.tsx'

type Props = { searchParams: Promise<{ token?: string; back?: string }> }

/** A button stands between the link and its use: mail filters follow links, and would use it up. */
export default async function LinkPage({ searchParams }: Props) {
  const t = await getTranslations('signIn')
  const { token = '', back } = await searchParams
  return (
    <div className="narrow">
      <h1>{t('confirmTitle')}</h1>
      <p className="lede">{t('confirmText')}</p>
      <UseLinkForm
        token={token}
        place={placeIn(back)}
        words={{ confirm: t('confirm'), used: t('linkUsedText'), again: t('send') }}
      />
    </div>
  )
}
