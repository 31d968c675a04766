import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Person } from '#lib/councils/queries.ts'

type Known = Pick<Person, 'userId' | 'name' | 'email' | 'role'>
type Props<One extends Known> = {
  people: One[]
  /** what is told of each beside the name and the role */
  columns: { head: string; cell: (person: One) => ReactNode; isAct?: boolean }[]
}

/** A table of people, a line each. */
export async function PeopleLines<One extends Known>({ people, columns }: Props<One>) {
  const t = await getTranslations('people')
  const app = await getTranslations('app')
  return (
    <div className="scroll">
      <table className="ruled">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('role')}</th>
            {columns.map(({ head, isAct }) => (
              <th key={head} scope="col" className={isAct ? 'on-screen' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.userId}>
              <th scope="row">
                {person.name}
                <small>{person.email}</small>
              </th>
              <td>{app(`roles.${person.role}`)}</td>
              {columns.map(({ head, cell, isAct }) => (
                <td key={head} className={isAct ? 'on-screen' : undefined}>
                  {cell(person)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
