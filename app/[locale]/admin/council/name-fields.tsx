import { useTranslations } from 'next-intl'
import { Field } from '#app/_ui/forms/field.tsx'

const NAMES = ['nameEn', 'nameFr', 'abbreviationEn', 'abbreviationFr'] as const
type Names = Partial<Record<(typeof NAMES)[number], string>>

type Props = { stands?: Names; faults?: Partial<Record<string, string>> }

/** What a council is called in both languages. */
export function NameFields({ stands = {}, faults = {} }: Props) {
  const t = useTranslations('setUp')
  return NAMES.map((name) => (
    <Field
      key={name}
      name={name}
      label={t(name)}
      defaultValue={stands[name]}
      isRequired={name === 'nameEn' || name === 'nameFr'}
      hint={name === 'abbreviationEn' ? t('abbreviationHint') : undefined}
      error={faults[name] && t('faults.missing')}
    />
  ))
}
