'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '#app/_ui/forms/field.tsx'
import type { PersonFaults } from '#lib/councils/input.ts'
import { Choice } from '../choice.tsx'

type Props = {
  faults: PersonFaults
  seats: { value: string; label: string }[]
  roles: { value: string; label: string; hint: string }[]
}

export function PersonFields({ faults, seats, roles }: Props) {
  const t = useTranslations('people')
  const [role, choose] = useState('jurisdiction')
  return (
    <>
      <Field
        name="name"
        label={t('nameLabel')}
        error={faults.name && t(`faults.${faults.name}`)}
        isRequired
        autoComplete="off"
      />
      <Field
        name="email"
        label={t('emailLabel')}
        type="email"
        error={faults.email && t(`faults.${faults.email}`)}
        isRequired
        autoComplete="off"
      />
      <Choice
        name="role"
        label={t('role')}
        options={roles}
        defaultValue="jurisdiction"
        onChoose={choose}
        hint={roles.find(({ value }) => value === role)?.hint}
      />
      {role === 'jurisdiction' && (
        <Choice name="jurisdiction" label={t('speaksFor')} options={seats} />
      )}
    </>
  )
}
