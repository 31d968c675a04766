'use client'

import { createContext } from 'react'

/** What somebody typed into the fields of a form that was refused, by their names; null where nothing was. */
export const TypedText = createContext<Record<string, string> | null>(null)
