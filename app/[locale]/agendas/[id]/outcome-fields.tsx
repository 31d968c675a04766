import { getTranslations } from 'next-intl/server'
import { Field } from '#app/_ui/forms/field.tsx'
import { OUTCOME_CHOICES } from '#lib/agendas/outcome.ts'
import type { WholeItem } from '#lib/agendas/whole-agenda.ts'
import styles from './agenda.module.css'
import { Chosen, type Group, Words } from './fields.tsx'

/** As many as a discussion ends with at once; more can be added by saving. */
const BLANK_ACTIONS = ['new-1', 'new-2']

type Props = { item: WholeItem; people: Group[] }

/** What became of an item, a decision in a line, and who does what by when. */
export async function OutcomeFields({ item, people }: Props) {
  const t = await getTranslations('agendas')
  const outcomes = OUTCOME_CHOICES.map((value) => ({ value, label: t(`outcomes.${value}`) }))
  return (
    <>
      <div className={styles.two}>
        <Chosen
          name="outcome"
          label={t('outcome')}
          options={[{ value: '', label: t('notSaid') }, ...outcomes]}
          defaultValue={item.outcome ?? ''}
        />
        <Field
          name="minutesTaken"
          type="number"
          label={t('minutesTaken')}
          defaultValue={item.minutesTaken ?? ''}
        />
        <Words
          name="decisionEn"
          label={t('decisionEn')}
          lang="en"
          defaultValue={item.decision.en}
        />
        <Words
          name="decisionFr"
          label={t('decisionFr')}
          lang="fr"
          defaultValue={item.decision.fr}
        />
      </div>
      {item.actions.map((action) => (
        <ActionFields key={action.id} at={String(action.id)} action={action} people={people} />
      ))}
      {BLANK_ACTIONS.map((at) => (
        <ActionFields key={`${at}-${item.actions.length}`} at={at} people={people} />
      ))}
      <button type="submit" className="plain">
        {t('save')}
      </button>
    </>
  )
}

type ActionProps = { at: string; action?: WholeItem['actions'][number]; people: Group[] }

async function ActionFields({ at, action, people }: ActionProps) {
  const t = await getTranslations('agendas')
  return (
    <fieldset className={styles.choices}>
      <legend>{action ? t('action') : t('newAction')}</legend>
      <input type="hidden" name="action" value={at} />
      <div className={styles.two}>
        <Field name={`whatEn-${at}`} label={t('whatEn')} defaultValue={action?.what.en} />
        <Field name={`whatFr-${at}`} label={t('whatFr')} defaultValue={action?.what.fr} />
      </div>
      <div className={styles.three}>
        <Chosen
          name={`whoId-${at}`}
          label={t('whose')}
          options={[{ value: '', label: t('nobody') }]}
          groups={people}
          defaultValue={action?.jurisdictionId ?? ''}
        />
        <Field name={`who-${at}`} label={t('whoName')} defaultValue={action?.who} />
        <Field
          name={`dueOn-${at}`}
          type="date"
          label={t('dueOn')}
          defaultValue={action?.dueOn ?? ''}
        />
      </div>
      {action && (
        <label>
          <input
            type="checkbox"
            name={`done-${at}`}
            value="yes"
            defaultChecked={action.doneAt !== null}
          />
          {t('isDone')}
        </label>
      )}
    </fieldset>
  )
}
