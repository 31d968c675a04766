import { getTranslations } from 'next-intl/server'
import type { Member } from '#lib/membership/queries.ts'
import styles from './membership.module.css'

type Props = {
  id: number
  verdict: Member['verdict']
  /** Null for those who only read. */
  action: ((form: FormData) => Promise<void>) | null
}

export async function Verdict({ id, verdict, action }: Props) {
  const t = await getTranslations('membership')
  const others = (['accepted', 'refused'] as const).filter((other) => other !== verdict)
  if (!action) return <>{t(`verdicts.${verdict}`)}</>
  return (
    <form action={action} className={styles.verdict}>
      <span>{t(`verdicts.${verdict}`)}</span>
      <input type="hidden" name="id" value={id} />
      {others.map((other) => (
        <button key={other} type="submit" name="verdict" value={other} className="quiet">
          {t(`decide.${other}`)}
        </button>
      ))}
    </form>
  )
}
