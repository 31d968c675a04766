import { getLocale, getTranslations } from 'next-intl/server'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { FigureRow, Member } from '#lib/membership/queries.ts'
import { decideFigureAction, decideMemberAction } from './actions.ts'
import { claimText } from './claim-text.ts'

type Props = { figures: FigureRow[]; members: Member[]; mayDecide: boolean }

/** What forms claim, each with the words that say so; a person accepts or refuses, and may change. */
export async function Proposals({ figures, members, mayDecide }: Props) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  return (
    <div className="scroll">
      <table className="ruled">
        <caption>{t('claims.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('claims.cycle')}</th>
            <th scope="col">{t('claims.figure')}</th>
            <th scope="col">{t('claims.quote')}</th>
            <th scope="col">{t('claims.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ figure, cycle, submissionId }) => (
            <tr key={figure.id}>
              <td>{formatMonth(cycle, locale)}</td>
              <th scope="row">
                {claimText(figure, t, locale)}
                <small>{t(`metrics.${readMetric(figure.metric)}`)}</small>
              </th>
              <td>
                <Link href={`/submissions/${submissionId}`}>
                  {t('quoted', { quote: figure.quote })}
                </Link>
              </td>
              <td>
                <Verdict
                  id={figure.id}
                  verdict={figure.verdict}
                  action={decideFigureAction}
                  {...{ mayDecide }}
                />
              </td>
            </tr>
          ))}
          {members.map((member) => (
            <tr key={`member-${member.id}`}>
              <td>{t('claims.newMember')}</td>
              <th scope="row">
                {member.name}
                {member.province && <small>{member.province}</small>}
              </th>
              <td>{member.quote && t('quoted', { quote: member.quote })}</td>
              <td>
                <Verdict
                  id={member.id}
                  verdict={member.verdict}
                  action={decideMemberAction}
                  {...{ mayDecide }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const METRICS = [
  'municipalities',
  'provinces',
  'population',
  'board-members',
  'members',
  'new-members',
  'departed-members',
  'individual-members',
  'chapters',
] as const

function readMetric(metric: string): (typeof METRICS)[number] {
  return METRICS.find((known) => known === metric) ?? 'members'
}

type VerdictProps = {
  id: number
  verdict: Member['verdict']
  mayDecide: boolean
  action: (form: FormData) => Promise<void>
}

async function Verdict({ id, verdict, mayDecide, action }: VerdictProps) {
  const t = await getTranslations('membership')
  const others = (['accepted', 'refused'] as const).filter((other) => other !== verdict)
  return (
    <form action={action} className="actions">
      <span>{t(`verdicts.${verdict}`)}</span>
      <input type="hidden" name="id" value={id} />
      {mayDecide &&
        others.map((other) => (
          <button key={other} type="submit" name="verdict" value={other} className="quiet">
            {t(`decide.${other}`)}
          </button>
        ))}
    </form>
  )
}
