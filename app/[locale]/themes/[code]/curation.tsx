import { getLocale, getTranslations } from 'next-intl/server'
import { Field } from '#app/_ui/forms/field.tsx'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { beforeStop, quoted } from '#lib/i18n/quotation.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { ActForm } from '../act-form.tsx'
import { actWords } from '../act-words.ts'
import { type NamedTheme, ThemeOptions } from '../theme-options.tsx'
import styles from './curation.module.css'

type Props = {
  theme: Theme
  others: NamedTheme[]
  /** those of this page of its statements */
  quotes: Quote[]
  isAccepted: boolean
}

/** What a person may decide about a theme; every run to come keeps it. */
export async function Curation({ theme, others, quotes, isAccepted }: Props) {
  const t = await getTranslations('themes')
  const curation = await getTranslations('curation')
  const { code, revision } = theme
  const about = { code, revision }
  return (
    <details className={styles.change}>
      <summary>
        <h2>{t('one.curate')}</h2>
      </summary>
      <div className="halves">
        {(['en', 'fr'] as const).map((language) => (
          <Naming key={language} theme={theme} language={language} />
        ))}
      </div>
      {!isAccepted && (
        <details>
          <summary>{curation('acceptTheme')}</summary>
          <p>{curation('acceptThemeText')}</p>
          <ActForm
            about={about}
            buttons={[{ kind: 'accept-theme', label: curation('buttons.accept-theme') }]}
            words={await actWords()}
          />
        </details>
      )}
      {quotes.length > 0 && <Splitting theme={theme} quotes={quotes} />}
      {others.length > 0 && <Merging theme={theme} others={others} />}
      <LeavingOut theme={theme} />
    </details>
  )
}

async function Naming({ theme, language }: { theme: Theme; language: 'en' | 'fr' }) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  return (
    <ActForm
      about={{ code: theme.code, revision: theme.revision, language }}
      buttons={[{ kind: 'rename', label: t('one.save') }]}
      words={await actWords(t('one.saved'))}
    >
      <Field
        name="name"
        label={t(`one.nameIn.${language}`)}
        hint={t('one.computed', { name: beforeStop(quoted(theme.computedName[language], locale)) })}
        defaultValue={theme.givenName[language] ?? ''}
      />
    </ActForm>
  )
}

async function Merging({ theme, others }: Pick<Props, 'theme' | 'others'>) {
  const t = await getTranslations('themes')
  return (
    <details>
      <summary>{t('one.merge')}</summary>
      <p>{t('one.mergeText')}</p>
      <ActForm
        about={{ code: theme.code, revision: theme.revision }}
        buttons={[{ kind: 'merge', label: t('one.mergeDo') }]}
        words={await actWords()}
      >
        <label>
          {t('one.mergeInto')}{' '}
          <select name="into">
            <ThemeOptions themes={others} />
          </select>
        </label>
      </ActForm>
    </details>
  )
}

/** Some of its statements leave for a theme of their own. */
async function Splitting({ theme, quotes }: Pick<Props, 'theme' | 'quotes'>) {
  const t = await getTranslations('curation')
  const locale = await getLocale()
  return (
    <details>
      <summary>{t('split')}</summary>
      <p>{t('splitText')}</p>
      <ActForm
        about={{ code: theme.code, revision: theme.revision }}
        buttons={[{ kind: 'split', label: t('buttons.split') }]}
        words={await actWords()}
      >
        <fieldset className={styles.leaving}>
          <legend>{t('splitWhich')}</legend>
          {quotes.map((quote) => (
            <label key={quote.id}>
              <input type="checkbox" name="statementIds" value={quote.id} />
              <span>
                <span lang={quote.language}>{quote.text}</span>{' '}
                <small>{inLanguage(quote.jurisdiction.name, locale)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <Field name="en" label={t('splitName.en')} />
        <Field name="fr" label={t('splitName.fr')} />
      </ActForm>
    </details>
  )
}

/** A word that grouped what does not belong together. */
async function LeavingOut({ theme }: Pick<Props, 'theme'>) {
  const t = await getTranslations('curation')
  const words = [...new Set([...theme.words.en, ...theme.words.fr])]
  return (
    <details>
      <summary>{t('exclude')}</summary>
      <p>{t('excludeText')}</p>
      <ActForm
        about={{}}
        buttons={[{ kind: 'exclude', label: t('buttons.exclude') }]}
        words={await actWords()}
      >
        <label>
          {t('excludeWord')}{' '}
          <input name="word" list={`words-${theme.code}`} maxLength={80} required />
        </label>
        <datalist id={`words-${theme.code}`}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
        <label>
          <input type="checkbox" name="isWhole" defaultChecked /> {t('excludeWhole')}
        </label>
      </ActForm>
    </details>
  )
}
