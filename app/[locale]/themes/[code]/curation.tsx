import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { MergeForm } from './merge-form.tsx'
import { RenameForm } from './rename-form.tsx'

const REFUSALS = ['not-allowed', 'not-found', 'same-theme', 'merged-already', 'invalid'] as const

/** What a person may decide about a theme; every run to come keeps it. */
export async function Curation({ theme, others }: { theme: Theme; others: Theme[] }) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const refusals = Object.fromEntries(REFUSALS.map((reason) => [reason, t(`refusals.${reason}`)]))
  return (
    <section aria-labelledby="curate">
      <h2 id="curate">{t('one.curate')}</h2>
      <div className="halves">
        {(['en', 'fr'] as const).map((language) => (
          <RenameForm
            key={language}
            theme={{ code: theme.code, revision: theme.revision }}
            language={language}
            given={theme.givenName[language] ?? ''}
            words={{
              name: t(`one.nameIn.${language}`),
              computed: t('one.computed', { name: theme.computedName[language] }),
              reason: t('one.reason'),
              save: t('one.save'),
              saved: t('one.saved'),
              // The name comes from the answer, which the server gives when two edit at once.
              conflict: t('one.conflict', { name: '{name}' }),
              conflictEmpty: t('one.conflictEmpty'),
            }}
            refusals={refusals}
          />
        ))}
      </div>
      {others.length > 0 && (
        <details>
          <summary>{t('one.merge')}</summary>
          <p>{t('one.mergeText')}</p>
          <MergeForm
            code={theme.code}
            themes={others.map(({ code, name }) => ({
              code,
              label: `${themeCode(code)} ${inLanguage(name, locale)}`,
            }))}
            words={{
              into: t('one.mergeInto'),
              reason: t('one.reason'),
              merge: t('one.mergeDo'),
            }}
            refusals={refusals}
          />
        </details>
      )}
    </section>
  )
}
