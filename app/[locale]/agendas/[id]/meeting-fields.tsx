import { getTranslations } from 'next-intl/server'
import { Field } from '#app/_ui/forms/field.tsx'
import { type MeetingInput, PAPER_CHOICES } from '#lib/agendas/input.ts'
import styles from './agenda.module.css'
import { Chosen } from './fields.tsx'

/** When and where the council meets, and who presides. */
export async function MeetingFields({ agenda }: { agenda: MeetingInput }) {
  const t = await getTranslations('agendas')
  const papers = PAPER_CHOICES.map((value) => ({ value, label: t(`papers.${value}`) }))
  return (
    <>
      <div className={styles.three}>
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
      </div>
      <div className={styles.two}>
        <Field name="placeEn" label={t('placeEn')} defaultValue={agenda.place.en} />
        <Field name="placeFr" label={t('placeFr')} defaultValue={agenda.place.fr} />
      </div>
      <Field name="link" label={t('joinLink')} defaultValue={agenda.link} />
      <div className={styles.two}>
        <Field name="chair" label={t('chairName')} defaultValue={agenda.chair} />
        <Chosen name="paper" label={t('paper')} options={papers} defaultValue={agenda.paper} />
      </div>
      <button type="submit" className="plain">
        {t('save')}
      </button>
    </>
  )
}
