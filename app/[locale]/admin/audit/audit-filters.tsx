import Form from 'next/form'
import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import { ACTS_BY_MATTER } from '#lib/audit/act.ts'
import { type AuditFilter, isNarrowed, writeWho } from '#lib/audit/filter.ts'
import type { AuditRow } from '#lib/audit/list-entries.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { auditWords, told } from './audit-words.ts'

type Props = {
  filter: AuditFilter
  authors: { userId: string; name: string }[]
  /** What the filters let through: by it a link's holder and a thing are named. */
  rows: AuditRow[]
}

/** A plain form whose fields become the address: it works before a script has run. */
export async function AuditFilters({ filter, authors, rows }: Props) {
  const t = await getTranslations('audit')
  const { whoOf, aboutOf } = await auditWords()
  const [first] = rows
  const who = filter.who && writeWho(filter.who)
  const people = authors.map(({ userId, name }) => ({
    value: writeWho({ kind: 'person', userId }),
    label: name,
  }))
  const others = [
    { value: 'links', label: t('links') },
    { value: 'program', label: t('program') },
  ]
  const isListed = [...people, ...others].some(({ value }) => value === who)
  const own = who !== null && !isListed && first ? [{ value: who, label: whoOf(first) }] : []
  return (
    <>
      <Form
        action={`/${await getLocale()}/admin/audit`}
        className="filters"
        aria-label={t('filters')}
      >
        <CouncilKept />
        {filter.thing !== null && <input type="hidden" name="thing" value={filter.thing} />}
        <label>
          {t('who')}
          <select name="who" defaultValue={who ?? ''} key={who}>
            <option value="">{t('anybody')}</option>
            {[...own, ...people, ...others].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <ActChoice asked={filter.acts?.asked ?? ''} />
        <label>
          {t('since')}
          <input type="date" name="since" defaultValue={filter.since ?? ''} key={filter.since} />
        </label>
        <label>
          {t('until')}
          <input type="date" name="until" defaultValue={filter.until ?? ''} key={filter.until} />
        </label>
        <button type="submit" className="plain">
          {t('show')}
        </button>
        {isNarrowed(filter) && <Link href="/admin/audit">{t('showAll')}</Link>}
      </Form>
      {filter.thing !== null && (
        <p className="finding">
          {t('only', { thing: (first && aboutOf(first)) || t('oneThing') })}
        </p>
      )}
    </>
  )
}

/** A matter as a whole, or one act of it. */
async function ActChoice({ asked }: { asked: string }) {
  const t = await getTranslations('audit')
  return (
    <label>
      {t('kind')}
      <select name="act" defaultValue={asked} key={asked}>
        <option value="">{t('anything')}</option>
        {ACTS_BY_MATTER.map(({ matter, acts }) => (
          <optgroup key={matter} label={t(`matters.${matter}`)}>
            <option value={matter}>{t('allOf', { matter: t(`matters.${matter}`) })}</option>
            {acts.map((act) => (
              <option key={act} value={act}>
                {t(`acts.${act}`, told({}))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
