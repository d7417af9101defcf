/** One change of the real code that makes it wrong, as somebody might make it by mistake. */
export interface Mutant {
  name: string;
  file: string;
  /** Stands in the file exactly once. */
  from: string;
  to: string;
  /** The invariant that it breaks. */
  breaks: readonly number[];
}

/** Every one of these must be caught by the simulator; test/simulation/mutants.test.ts runs them. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'mails are sent without a claim',
    file: 'functions/runtime/apply.ts',
    from: 'const effects = { claims, returned',
    to: 'const effects = { claims: [], returned',
    breaks: [3],
  },
  {
    name: 'an event is applied without its name',
    file: 'functions/runtime/apply.ts',
    from: 'seen: objectKey,',
    to: 'seen: null,',
    breaks: [2],
  },
  {
    name: 'a mail is marked before it is sent',
    file: 'functions/runtime/deliver.ts',
    from: 'const { sesId, messageId } = await',
    to: "await ports.ledger.markSent(entry, 'early', '<early@mail.example>', ports.now());\n    const { sesId, messageId } = await",
    breaks: [3],
  },
  {
    name: 'what may have been sent is sent again at once',
    file: 'functions/runtime/deliver.ts',
    from: 'await ports.ledger.markUncertain(entry, ports.now() + ports.settings.silence);',
    to: 'await ports.ledger.markWaiting(entry, ports.now());',
    breaks: [3],
  },
  {
    name: 'a claim is a lease that is simply retried',
    file: 'functions/sweep.ts',
    from: "if (entry.state !== 'claimed') return false;",
    to: 'return false;',
    breaks: [3],
  },
  {
    name: 'the sweep settles no mail',
    file: 'functions/sweep.ts',
    from: 'await ports.ledger.overdue(now, MOST)',
    to: '[]',
    breaks: [3, 4],
  },
  {
    name: 'the sweep wakes nobody',
    file: 'functions/sweep.ts',
    from: 'await ports.ledger.peopleDue(now - GRACE, MOST)',
    to: '[]',
    breaks: [4, 12],
  },
  {
    name: 'the sweep sends campaign mail itself',
    file: 'functions/sweep.ts',
    from: 'if (isCampaign(entry.mail)) return giveBack(ports, entry);',
    to: '',
    breaks: [6],
  },
  {
    name: 'SES’s own events are not believed',
    file: 'functions/feedback.ts',
    from: 'if (news) await',
    to: 'if (news && false) await',
    breaks: [3],
  },
  {
    name: 'a hard bounce is forgotten',
    file: 'core/campaign/bounce.ts',
    from: 'if (permanent)',
    to: 'if (permanent && mailId === "")',
    breaks: [5],
  },
  {
    name: 'the daily cap is off',
    file: 'core/campaign/on-alarm.ts',
    from: 'person.lastCampaignDay >= today',
    to: 'person.lastCampaignDay > today',
    breaks: [6],
  },
  {
    name: 'any hour is open',
    file: 'core/campaign/on-alarm.ts',
    from: "if (!isOpenHour(now, person.zone)) return ignore(person, 'outside-hours');",
    to: '',
    breaks: [6],
  },
  {
    name: 'mornings are those of another zone',
    file: 'core/campaign/mornings.ts',
    from: 'instantOf(day, MORNING, 0, zone)',
    to: "instantOf(day, MORNING, 0, 'Pacific/Honolulu')",
    breaks: [4, 6],
  },
  {
    name: 'stopped opportunities go on',
    file: 'core/campaign/due.ts',
    from: '.filter(isRunning)',
    to: ".filter(({ status }) => status !== 'offered')",
    breaks: [5],
  },
  {
    name: 'whoever unsubscribes is written to all the same',
    file: 'core/campaign/person-commands.ts',
    from: "person: { ...scene.person, standing: 'unsubscribed' },",
    to: 'person: scene.person,',
    breaks: [5],
  },
  {
    name: 'a pause holds nothing back',
    file: 'core/campaign/on-alarm.ts',
    from: "if (paused && (paused.until === null || paused.until > today)) return ignore(person, 'paused');",
    to: '',
    breaks: [5],
  },
  {
    name: 'undo repeats what was sent',
    file: 'core/campaign/undo.ts',
    from: 'if (!now || now.sends === step.sends) return step;',
    to: 'return now ? { ...step, sends: now.sends, state: "planned" as const } : step;',
    breaks: [3, 6],
  },
  {
    name: 'an overtaken reply overrules the later one',
    file: 'core/campaign/on-reply.ts',
    from: 'if (isOvertaken(person, scene, command, event)) {',
    to: 'if (isOvertaken(person, scene, command, event) && false) {',
    breaks: [2],
  },
  {
    name: 'anybody with the token steers',
    file: 'functions/reply.ts',
    from: '!leadingAddresses(loaded.person).includes(sender.email)',
    to: 'false',
    breaks: [9],
  },
  {
    name: 'a GET acts',
    file: 'functions/runtime/lambda.ts',
    from: "if (method === 'GET' || method === 'HEAD') {",
    to: "if (method === 'GET' || method === 'HEAD') {\n      await recipe(portsOf())(token);",
    breaks: [10],
  },
  {
    name: 'raw mail outlives an erasure',
    file: 'functions/runtime/apply.ts',
    from: 'await ports.rawMail.delete(key);',
    to: 'void key;',
    breaks: [12],
  },
  {
    name: 'the log names whose alarm was not set',
    file: 'functions/runtime/apply.ts',
    from: "ports.log.error('alarm-not-set', { person: after.id }",
    to: "ports.log.error('alarm-not-set', { person: after.addresses[0]?.email ?? '' }",
    breaks: [11],
  },
];
