import { expect, test } from 'vitest'
import { withoutHidden } from './html-tree.ts'

test.each([
  ['<p>Vu.</p><p style="display:none">Caché.</p><p>Vu.</p>', '<p>Vu.</p><p>Vu.</p>'],
  ['<div style="color:red; DISPLAY : none"><div>Deep</div> down</div>Seen', 'Seen'],
  ["<span hidden>Gone</span>Seen<span style='mso-hide:all'>Gone</span>", 'Seen'],
  ['<img style="display:none">Seen', '<img style="display:none">Seen'],
  ['<p style="display:none">Never closed', 'Never closed'],
  ['<a href="hidden">Seen</a>', '<a href="hidden">Seen</a>'],
  ['', ''],
])('of %j is shown %j', (html, shown) => {
  expect(withoutHidden(html)).toBe(shown)
})
