import { fold } from './fold.ts';

/** Applicant tracking systems and job boards: name, the hosts they mail and link from, and what their footers say. */
const SYSTEMS: [string, string, string?][] = [
  ['Greenhouse', 'greenhouse.io greenhouse-mail.io grnh.se', 'greenhouse'],
  ['Lever', 'lever.co hire.lever.co'],
  ['Workday', 'myworkday.com workday.com myworkdayjobs.com', 'workday'],
  ['Ashby', 'ashbyhq.com', 'ashby'],
  ['SmartRecruiters', 'smartrecruiters.com', 'smartrecruiters'],
  ['iCIMS', 'icims.com', 'icims'],
  ['Taleo', 'taleo.net', 'taleo'],
  ['SuccessFactors', 'successfactors.com successfactors.eu sapsf.com sapsf.eu', 'successfactors'],
  ['Jobvite', 'jobvite.com', 'jobvite'],
  ['BambooHR', 'bamboohr.com bamboohr.co.uk', 'bamboohr'],
  ['Workable', 'workable.com workablemail.com', 'workable'],
  ['Recruitee', 'recruitee.com', 'recruitee'],
  ['Personio', 'personio.de personio.com', 'personio'],
  ['Teamtailor', 'teamtailor.com teamtailor-mail.com', 'teamtailor'],
  ['BrassRing', 'brassring.com', 'brassring|kenexa'],
  ['LinkedIn', 'linkedin.com'],
  ['Indeed', 'indeed.com indeedemail.com indeed.co.uk'],
  ['Breezy', 'breezy.hr breezy-mail.com', 'breezy hr'],
  ['JazzHR', 'jazz.co applytojob.com jazzhr.com', 'jazzhr'],
  ['Pinpoint', 'pinpointhq.com pinpoint.email', 'pinpoint'],
  ['Rippling', 'rippling.com rippling-ats.com', 'rippling'],
  ['softgarden', 'softgarden.io softgarden.de', 'softgarden'],
  ['JOIN', 'join.com'],
  ['rexx systems', 'rexx-systems.com rexx-hr.com rexx-recruitment.com', 'rexx systems'],
  ['d.vinci', 'dvinci.de dvinci-hr.com dvinci-easy.com', 'd.vinci'],
  ['Eightfold', 'eightfold.ai', 'eightfold'],
  ['Phenom', 'phenompeople.com phenom.com', 'phenom'],
  ['Cornerstone', 'csod.com cornerstoneondemand.com', 'cornerstone ondemand'],
  ['Oracle', 'oraclecloud.com', 'oracle recruiting|oracle cloud'],
  ['UKG', 'ukg.com ultipro.com ukg.net', 'ukg pro|ultipro'],
  ['ADP', 'adp.com', 'adp workforce now|adp recruiting'],
  ['Paylocity', 'paylocity.com', 'paylocity'],
  ['Paycom', 'paycomonline.net paycom.com', 'paycom'],
  ['ApplicantPro', 'applicantpro.com', 'applicantpro'],
  ['Comeet', 'comeet.co comeet.com comeet-notifications.com', 'comeet'],
  ['Gem', 'gem.com'],
  ['HiBob', 'hibob.com', 'hibob'],
  ['Factorial', 'factorialhr.com factorial.co', 'factorial'],
  [
    'Welcome to the Jungle',
    'welcometothejungle.com welcomekit.co wttj.co',
    'welcome to the jungle|welcome kit',
  ],
  ['Stepstone', 'stepstone.de stepstone.com stepstone.fr stepstone.be', 'stepstone'],
  ['Xing', 'xing.com'],
  ['InfoJobs', 'infojobs.net infojobs.it', 'infojobs'],
  ['Totaljobs', 'totaljobs.com', 'totaljobs'],
  ['Reed', 'reed.co.uk'],
  ['Seek', 'seek.com.au seek.co.nz', 'seek limited'],
  ['Glassdoor', 'glassdoor.com'],
  ['Zoho Recruit', 'zohorecruit.com zohorecruit.eu', 'zoho recruit'],
  ['Bullhorn', 'bullhorn.com bullhornmail.com bullhornstaffing.com', 'bullhorn'],
  ['Homerun', 'homerun.co homerun.hr', 'homerun'],
  ['Traffit', 'traffit.com', 'traffit'],
  ['eRecruiter', 'erecruiter.pl', 'erecruiter'],
  ['Pracuj.pl', 'pracuj.pl', 'pracuj.pl'],
  ['Varbi', 'varbi.com', 'varbi'],
  ['ReachMee', 'reachmee.com', 'reachmee'],
  ['Jobylon', 'jobylon.com', 'jobylon'],
  ['Emply', 'emply.com', 'emply'],
  ['HR-ON', 'hr-on.com', 'hr-on'],
  ['Visma Recruit', 'easycruit.com', 'easycruit'],
  ['Webcruiter', 'webcruiter.no webcruiter.com', 'webcruiter'],
  ['Flatchr', 'flatchr.io', 'flatchr'],
  ['Talentsoft', 'talentsoft.com talent-soft.com', 'talentsoft'],
  ['Taleez', 'taleez.com', 'taleez'],
  ['Gupy', 'gupy.io gupy.com.br', 'gupy'],
  ['Catho', 'catho.com.br', 'catho'],
  ['Kenoby', 'kenoby.com', 'kenoby'],
  ['Bizneo', 'bizneo.com bizneohr.com', 'bizneo'],
  ['Computrabajo', 'computrabajo.com', 'computrabajo'],
  ['Tribepad', 'tribepad.com', 'tribepad'],
  ['Trac', 'trac.jobs', 'trac.jobs'],
  ['NHS Jobs', 'jobs.nhs.uk', 'nhs jobs'],
  ['USAJOBS', 'usajobs.gov', 'usajobs'],
  ['NEOGOV', 'neogov.com governmentjobs.com', 'neogov|governmentjobs'],
  ['PeopleAdmin', 'peopleadmin.com', 'peopleadmin'],
  ['PageUp', 'pageuppeople.com pageup.com', 'pageup'],
  ['Avature', 'avature.net', 'avature'],
  ['Dayforce', 'dayforce.com dayforcehcm.com ceridian.com', 'dayforce'],
  ['Paycor', 'paycor.com newtonsoftware.com', 'paycor'],
  ['ClearCompany', 'clearcompany.com', 'clearcompany'],
  ['Freshteam', 'freshteam.com', 'freshteam'],
  ['Manatal', 'manatal.com', 'manatal'],
  ['ZipRecruiter', 'ziprecruiter.com', 'ziprecruiter'],
  ['Monster', 'monster.com monster.de monster.co.uk'],
  ['HiringThing', 'hiringthing.com', 'hiringthing'],
  ['Handshake', 'joinhandshake.com', 'joinhandshake'],
  ['Wellfound', 'wellfound.com angel.co', 'wellfound'],
  ['Concludis', 'concludis.de', 'concludis'],
  ['Haufe Umantis', 'umantis.com', 'umantis'],
  ['Onlyfy', 'onlyfy.jobs prescreen.io', 'onlyfy'],
  ['BITE', 'b-ite.com b-ite.de'],
  ['Carerix', 'carerix.com', 'carerix'],
  ['Altamira', 'altamirahrm.com', 'altamira recruiting'],
  ['In-recruiting', 'in-recruiting.com intervieweb.it', 'in-recruiting'],
];

const BY_HOST = new Map(
  SYSTEMS.flatMap(([name, hosts]) => hosts.split(' ').map((host): [string, string] => [host, name])),
);
const NAMES = new Set(SYSTEMS.map(([name]) => fold(name)));

const systemOfHost = (host: string): string | null => {
  const labels = host.toLowerCase().split('.');
  for (let at = 0; at < labels.length - 1 && at < 8; at += 1) {
    const system = BY_HOST.get(labels.slice(at).join('.'));
    if (system) return system;
  }
  return null;
};

const FOOTERS = SYSTEMS.flatMap(([name, , footer]) =>
  footer ? footer.split('|').map((word) => ({ name, word })) : [],
);

/** Words with which a footer credits the system, so that an employer named Oracle or Phenom is not one. */
const CREDIT =
  /\b(?:powered by|sent (?:by|via|through|from|with|using)|via|using|by|bereitgestellt (?:von|durch)|gesendet (?:von|uber)|envoye (?:par|via|depuis)|enviado (?:por|via|desde|a traves de)|inviat[oa] (?:da|tramite)|verzonden (?:via|door)|skickat (?:via|fran)|wyslan[ae] (?:przez|za pomoca)|propulse par|erstellt mit)\s+/g;

/** The system that a name or address stands for, or null: `no-reply@us.greenhouse-mail.io` is Greenhouse. */
export const systemOfAddress = (email: string): string | null =>
  systemOfHost(email.slice(email.lastIndexOf('@') + 1));

/** Whether a name is that of a tracking system. */
export const isSystemName = (name: string): boolean => NAMES.has(fold(name).trim());

/** The system a mail came through: by its sender, then its links, then what its small print credits. */
export const findAts = (addresses: string[], name: string | null, text: string): string | null => {
  for (const email of addresses) {
    const system = systemOfAddress(email);
    if (system) return system;
  }
  let linked = 0;
  for (const [, host] of text.matchAll(/\bhttps?:\/\/ ?([a-z0-9.-]{3,100})/gi)) {
    const system = systemOfHost(host ?? '');
    // Everybody links to their LinkedIn page; a link there says nothing about how the mail came.
    if (system && !['LinkedIn', 'Indeed', 'Xing', 'Glassdoor', 'Oracle'].includes(system)) return system;
    linked += 1;
    if (linked > 60) break;
  }
  const print = fold(`${name ?? ''}\n${text.slice(-3000)}`);
  const inName = fold(name ?? '');
  const credited = /(?:\bvia |\()([^()]{2,40})\)?$/.exec(inName)?.[1];
  const named = FOOTERS.find(({ word }) => word === credited);
  if (named) return named.name;
  for (const match of print.matchAll(CREDIT)) {
    const rest = print.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const credited = FOOTERS.find(({ word }) => rest.startsWith(word));
    if (credited) return credited.name;
  }
  return null;
};
