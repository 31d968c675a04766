import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '#lib/i18n/formats.ts'
import type { Run } from '#lib/themes/queries/list-runs.ts'
import { isUnderWay, RESOLUTION } from '#lib/themes/run.ts'
import { RunForm } from './run-form.tsx'
import { RunProgress } from './run-progress.tsx'

type Props = { run: Run | undefined; mayAnalyse: boolean }

/** What the secretariat does about it: start an analysis, or watch the one that is under way. */
export async function RunPanel({ run, mayAnalyse }: Props) {
  const t = await getTranslations('runs')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  if (run && isUnderWay(run, new Date()))
    return <RunProgress progress={run.progress} label={t('running', { progress: run.progress })} />
  if (!mayAnalyse) return null
  return (
    <RunForm
      resolution={formatNumber(Number(run?.parameters.resolution ?? RESOLUTION), locale)}
      words={{
        start: t('start'),
        startText: t('continue'),
        regroup: t('regroup'),
        regroupText: t('regroupText'),
        preview: t('startPreview'),
        resolution: t('resolution'),
        resolutionHint: t('resolutionHint'),
        'not-allowed': themes('refusals.not-allowed'),
        'already-running': themes('refusals.already-running'),
        invalid: themes('refusals.invalid'),
      }}
    />
  )
}
