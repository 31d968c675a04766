import { getTranslations } from 'next-intl/server'
import { councilInFrame, currentActor } from '#app/session.ts'
import { roleIn } from '#lib/auth/actor.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { signOutAction, signOutEverywhereAction } from '../sign-in/actions.ts'

export async function SiteFooter({ isInvented }: { isInvented: boolean }) {
  const t = await getTranslations('app')
  const actor = await currentActor()
  const council = await councilInFrame()
  const role = actor && council && roleIn(actor, council.id)
  return (
    <footer className="site-footer">
      <div className="wrap">
        {isInvented && <p className="invented">{t('invented')}</p>}
        {actor && (
          <form action={signOutAction}>
            {role === 'secretariat' && (
              <>
                <Link href="/admin/council">{t('council')}</Link>
                <Link href="/admin/jurisdictions">{t('table')}</Link>
                <Link href="/admin/form">{t('form')}</Link>
                <Link href="/admin/people">{t('people')}</Link>
                <Link href="/admin/audit">{t('audit')}</Link>
                <Link href="/admin/archives">{t('archives')}</Link>
              </>
            )}
            {role && <span>{t('signedInAs', { name: actor.name, role: t(`roles.${role}`) })}</span>}
            <button type="submit" className="quiet">
              {t('signOut')}
            </button>
            <button type="submit" formAction={signOutEverywhereAction} className="quiet">
              {t('signOutEverywhere')}
            </button>
          </form>
        )}
      </div>
    </footer>
  )
}
