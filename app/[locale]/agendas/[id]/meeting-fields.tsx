import { getTranslations } from 'next-intl/server'
import { Field } from '#app/_ui/forms/field.tsx'

type Props = { agenda: { meetsOn: string; startsAt: string; lengthMinutes: number } }

export async function MeetingFields({ agenda }: Props) {
  const t = await getTranslations('agendas')
  return (
    <>
      <Field
        name="meetsOn"
        type="date"
        label={t('meetsOn')}
        defaultValue={agenda.meetsOn}
        isRequired
      />
      <Field
        name="startsAt"
        type="time"
        label={t('startsAt')}
        defaultValue={agenda.startsAt}
        isRequired
      />
      <Field
        name="lengthMinutes"
        type="number"
        label={t('length')}
        defaultValue={agenda.lengthMinutes}
        isRequired
      />
      <button type="submit" className="plain">
        {t('save')}
      </button>
    </>
  )
}
