import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { Label } from '#lib/themes/queries/find-run.ts'
import type { ActLine } from '#lib/themes/queries/list-acts.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { WorkingMark } from './working-mark.tsx'

type Props = { rule: ActLine['rule']; labels: ReadonlyMap<number | string, Label> }

/** What an act does, in a sentence. */
export async function ActSentence({ rule, labels }: Props) {
  const t = await getTranslations('curation.sentences')
  const locale = await getLocale()
  const theme = (id: number | null) => () => <ThemeLink id={id} labels={labels} isQuoted />
  // Its new name comes next: the one it bears by now would say it twice.
  const byCode = (id: number | null) => () => <ThemeLink id={id} labels={labels} hasName={false} />
  switch (rule.kind) {
    case 'rename':
      return rule.name
        ? t.rich(`rename-${rule.language}`, {
            name: quoted(rule.name, locale),
            theme: byCode(rule.themeId),
          })
        : t.rich(`unname-${rule.language}`, { theme: theme(rule.themeId) })
    case 'name':
    case 'refuse-name': {
      const { en, fr } = rule.name
      const named = { theme: rule.kind === 'name' ? byCode(rule.themeId) : theme(rule.themeId) }
      const [english, french] = [quoted(en ?? '', locale), quoted(fr ?? '', locale)]
      if (en && fr) return t.rich(`${rule.kind}-both`, { ...named, en: english, fr: french })
      const one = rule.kind === 'name' ? 'rename' : 'refuse-name'
      return en
        ? t.rich(`${one}-en`, { ...named, name: english })
        : t.rich(`${one}-fr`, { ...named, name: french })
    }
    case 'merge':
      return t.rich('merge', { theme: theme(rule.themeId), into: theme(rule.intoId) })
    case 'split':
      return t.rich('split', {
        count: rule.statementIds.length,
        theme: theme(rule.themeId),
        into: theme(rule.intoId),
      })
    case 'move':
    case 'pin':
    case 'accept':
      return rule.themeId === null
        ? t(`${rule.kind}-shelf`)
        : t.rich(rule.kind, { theme: theme(rule.themeId) })
    case 'accept-theme':
      return t.rich('accept-theme', { theme: theme(rule.themeId) })
    case 'exclude':
      return t(rule.isWhole ? 'exclude-whole' : 'exclude', { word: quoted(rule.word, locale) })
    case 'nil':
      return t('nil')
  }
}

type Linked = {
  id: number | string | null
  labels: Props['labels']
  isQuoted?: boolean
  hasName?: boolean
}

/** A theme by its code and name, which stands in marks inside a sentence; one that is not made yet is called new. */
export async function ThemeLink({
  id,
  labels,
  isQuoted = false,
  hasName = true,
}: Linked): Promise<ReactNode> {
  const t = await getTranslations('curation')
  const locale = await getLocale()
  if (id === null) return t('shelf')
  const label = labels.get(id)
  const name = label ? inLanguage(label.name, locale) : ''
  if (!label || label.code === null)
    return name ? t('newNamed', { name: quoted(name, locale) }) : t('newTheme')
  return (
    <>
      <Link href={`/themes/${themeCode(label.code)}`}>
        {themeCode(label.code)}
        {hasName && ` ${isQuoted ? quoted(name, locale) : name}`}
      </Link>
      {hasName && !isQuoted && <WorkingMark theme={label} />}
    </>
  )
}
