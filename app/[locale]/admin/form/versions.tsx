import { getLocale, getTranslations } from 'next-intl/server'
import type { TemplateVersion } from '#lib/cycles/queries.ts'
import { changesBetween } from '#lib/cycles/template.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import styles from './form.module.css'

/** Each version with the cycles that ask by it, and in words what it has otherwise than the one before. */
export async function Versions({ versions }: { versions: TemplateVersion[] }) {
  const t = await getTranslations('template')
  const locale = await getLocale()
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <div className="scroll">
        <table className="ruled">
          <thead>
            <tr>
              <th scope="col">{t('version')}</th>
              <th scope="col">{t('changed')}</th>
              <th scope="col">{t('usedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, sections, cycles }, at) => {
              const before = versions[at + 1]
              const changes = before ? changesBetween(before.sections, sections) : []
              return (
                <tr key={version}>
                  <th scope="row">{version}</th>
                  <td>
                    {before ? (
                      <ul className={styles.changes}>
                        {changes.map(({ kind, what, words }) => (
                          <li key={`${kind}-${what}`}>
                            {t('change', { section: t(`kinds.${kind}`), what: t(`whats.${what}`) })}
                            {words.map(({ language, was, is }) => (
                              <p key={language} lang={languageTag(language)}>
                                <del>{was}</del> <ins>{is}</ins>
                              </p>
                            ))}
                          </li>
                        ))}
                      </ul>
                    ) : (
                      t('first')
                    )}
                  </td>
                  <td>
                    {cycles.length === 0
                      ? t('unused')
                      : cycles.map(({ id, ...month }, turn) => (
                          <span key={id}>
                            {turn > 0 && ', '}
                            <Link href={`/cycles/${id}`}>{formatMonth(month, locale)}</Link>
                          </span>
                        ))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
