import { answerAgenda } from '#app/[locale]/agendas/answer-file.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context) {
  return answerAgenda(request, (await params).id, 'md')
}
