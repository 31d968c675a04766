import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Lineage } from '#lib/themes/queries/lineage.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { ActForm } from '../act-form.tsx'
import { actWords } from '../act-words.ts'
import { WorkingMark } from '../working-mark.tsx'

type Props = {
  theme: { code: number; revision: number }
  lineage: Lineage
  mayCurate: boolean
}

/** Where a theme comes from, what came of it, and which others it might be one with. */
export async function Kin({ theme, lineage, mayCurate }: Props) {
  const t = await getTranslations('curation')
  const { splitFrom, splits, merged, near } = lineage
  const hasLineage = splitFrom !== null || splits.length > 0 || merged.length > 0
  if (!hasLineage && near.length === 0) return null
  return (
    <section aria-labelledby="kin">
      <h2 id="kin">{t('kin')}</h2>
      {hasLineage && (
        <ul>
          {splitFrom && (
            <li>
              {t('splitFrom')} <ThemeName theme={splitFrom} />
            </li>
          )}
          {splits.map((one) => (
            <li key={one.id}>
              {t('leftAs')} <ThemeName theme={one} />
            </li>
          ))}
          {merged.map((one) => (
            <li key={one.id}>{t('took', { code: themeCode(one.code) })}</li>
          ))}
        </ul>
      )}
      {near.length > 0 && (
        <>
          <h3>{t('near')}</h3>
          <p className="finding">{t('nearText')}</p>
          <ul>
            {near.map((one) => (
              <Near key={one.theme.id} theme={theme} near={one} mayCurate={mayCurate} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type NearProps = Pick<Props, 'theme' | 'mayCurate'> & { near: Lineage['near'][number] }

async function Near({ theme, near, mayCurate }: NearProps) {
  const t = await getTranslations('curation')
  const locale = await getLocale()
  const words = inLanguage(near.words, locale).join(', ')
  return (
    <li>
      <ThemeName theme={near.theme} />
      {words && <small> · {t('bothSay', { words })}</small>}
      {mayCurate && (
        <details>
          <summary>{t('mergeHere')}</summary>
          <p>{t('mergeHereText', { code: themeCode(near.theme.code) })}</p>
          <ActForm
            about={{ code: near.theme.code, into: theme.code, revision: near.theme.revision }}
            buttons={[{ kind: 'merge', label: t('buttons.merge') }]}
            words={await actWords()}
          />
        </details>
      )}
    </li>
  )
}

async function ThemeName({ theme }: { theme: NearProps['near']['theme'] }) {
  const locale = await getLocale()
  const code = themeCode(theme.code)
  return (
    <>
      <Link href={`/themes/${code}`}>
        {code} {inLanguage(theme.name, locale)}
      </Link>
      <WorkingMark theme={theme} />
    </>
  )
}
