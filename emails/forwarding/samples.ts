import { barePerson, CONTEXT, richPerson, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'forwarding-link-and-code',
    outgoing: {
      kind: 'forwarding',
      id: 'forwarding',
      opportunityId: null,
      code: '4471902256',
      link: 'https://mail-settings.google.com/mail/vf-abc-123',
    },
    person: richPerson(),
    context: CONTEXT,
  },
  {
    name: 'forwarding-nothing',
    outgoing: { kind: 'forwarding', id: 'forwarding', opportunityId: null, code: null, link: null },
    person: barePerson(),
    context: CONTEXT,
  },
];
