import { likeRole, sameEmployer, sameJob, sameRole } from '../../../core/understand/likeness.ts';

test.each([
  ['Marsh & Perry', 'Marsh and Perry LLP', true],
  ['Acme', 'Acme Robotics', true],
  ['Müller & Söhne GmbH', 'Mueller & Soehne', true],
  ['Acme', 'Apex', false],
  ['Northwind', 'Southwind', false],
  [null, null, false],
])('employers %s and %s: %s', (a, b, same) => {
  expect(sameEmployer(a, b)).toBe(same);
});

test.each([
  ['Senior Backend Engineer', 'Senior Back-End Engineer (m/f/d) #4711', true],
  ['Softwareentwickler', 'Software Developer', true],
  ['Krankenpfleger (m/w/d)', 'Krankenpflegerin', true],
  ['Data Analyst', 'Data Analyst, Pricing', true],
  ['Senior Engineer', 'Junior Engineer', false],
  ['Data Analyst', 'Data Engineer', false],
  ['Head of Sales', 'Sales Assistant', false],
  ['Night Porter', 'Head Chef', false],
  [null, 'Head Chef', false],
  // Words that are names of something in every object.
  ['constructor', 'toString', false],
  ['constructor', 'Constructor', true],
])('roles %s and %s: %s', (a, b, same) => {
  expect(sameRole(a, b)).toBe(same);
});

test('likeness is a share between nothing and all', () => {
  expect(likeRole('Cook', 'Cook')).toBe(1);
  expect(likeRole('Cook', 'Pilot')).toBe(0);
});

describe('a second mail about the same job', () => {
  const known = {
    company: 'Acme',
    role: 'Cook',
    contact: { name: 'Jo', email: 'jo@acme.example' },
    messageIds: ['<1@acme.example>'],
  };
  const other = { company: null, role: null, contact: null, messageIds: [] };

  test.each([
    ['the same thread', { messageIds: ['<1@acme.example>'] }, true],
    ['the same employer and a like role', { company: 'Acme Ltd', role: 'Cook (m/f/d)' }, true],
    ['the same employer, no role', { company: 'ACME' }, true],
    ['the same human and role', { contact: { name: 'Jo', email: 'jo@acme.example' }, role: 'Cook' }, true],
    ['another role there', { company: 'Acme', role: 'Accountant' }, false],
    ['the same role elsewhere', { company: 'Apex', role: 'Cook' }, false],
    ['nothing that tells', {}, false],
  ])('is known by %s', (_, said, same) => {
    expect(sameJob(known, { ...other, ...said })).toBe(same);
  });
});
