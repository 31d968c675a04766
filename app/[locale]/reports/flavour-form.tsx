import { getLocale, getTranslations } from 'next-intl/server'
import { FLAVOURS } from '#lib/exports/csv.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { keepFlavourAction } from './actions.ts'
import styles from './reports.module.css'

/** How CSV files are written for this reader from now on, wherever they are asked for. */
export async function FlavourForm({ kept }: { kept: string }) {
  const t = await getTranslations('reports')
  return (
    <section aria-labelledby="flavour" className="narrow on-screen">
      <h2 id="flavour">{t('flavour.title')}</h2>
      <form action={keepFlavourAction}>
        <fieldset className={styles.choice}>
          <legend>{t('flavour.legend')}</legend>
          {['', ...FLAVOURS].map((flavour) => (
            <label key={flavour}>
              <input
                type="radio"
                name="flavour"
                value={flavour}
                defaultChecked={flavour === kept}
              />
              {t(`flavour.kinds.${readKind(flavour)}`)}
            </label>
          ))}
        </fieldset>
        {kept && (
          <p role="status">
            {t('flavour.kept', {
              kind: quoted(t(`flavour.kinds.${readKind(kept)}`), await getLocale()),
            })}
          </p>
        )}
        <button type="submit" className="plain">
          {t('flavour.keep')}
        </button>
      </form>
    </section>
  )
}

function readKind(flavour: string) {
  return FLAVOURS.find((one) => one === flavour) ?? 'page'
}
