import { expect, test } from '@playwright/test'
import { ROLES, sessionOf, takeLink } from './installation.ts'

/** Each role signs in with its link once; the journeys then borrow the session. */
for (const role of ROLES)
  test(`the ${role} signs in`, async ({ page }) => {
    await page.goto(takeLink(role))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText(`, ${role}`)).toBeVisible()
    await page.context().storageState({ path: sessionOf(role) })
  })
