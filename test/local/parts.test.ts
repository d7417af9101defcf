import { safeType } from '../../local/parts.ts';

test.each([
  ['letter.eml', 'application/octet-stream', 'text/plain; charset=utf-8'],
  ['plan.ics', 'text/calendar', 'text/plain; charset=utf-8'],
  ['page', 'text/html', 'text/plain; charset=utf-8'],
  ['photo', 'image/png', 'image/png'],
  ['page.html', 'application/octet-stream', null],
  ['page.xhtml', 'application/xhtml+xml', null],
  ['drawing.svg', 'image/svg+xml', null],
  ['letter.eml.html', 'application/octet-stream', null],
  ['paper.pdf', 'application/pdf', null],
])('an attachment %s of type %s is shown as %s', (name, type, shown) => {
  expect(safeType({ name, type })).toBe(shown);
});
