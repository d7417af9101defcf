import { samples as address } from './address/samples.ts';
import { samples as advice } from './advice/samples.ts';
import { samples as answer } from './answer/samples.ts';
import { samples as checkIn } from './check-in/samples.ts';
import { samples as confirm } from './confirm/samples.ts';
import { samples as connect } from './connect/samples.ts';
import { samples as connect2 } from './connect-2/samples.ts';
import { samples as digest } from './digest/samples.ts';
import { samples as exportAll } from './export/samples.ts';
import { samples as farewell } from './farewell/samples.ts';
import { samples as forgetAsked } from './forget-asked/samples.ts';
import { samples as forwarding } from './forwarding/samples.ts';
import { samples as help } from './help/samples.ts';
import { samples as hired } from './hired/samples.ts';
import { samples as letter } from './letter/samples.ts';
import { samples as notARejection } from './not-a-rejection/samples.ts';
import { samples as notUnderstood } from './not-understood/samples.ts';
import { samples as paused } from './paused/samples.ts';
import { samples as readvertised } from './readvertised/samples.ts';
import { samples as receipt } from './receipt/samples.ts';
import { samples as renew } from './renew/samples.ts';
import { samples as reopened } from './reopened/samples.ts';
import type { Sample } from './sample.ts';
import { samples as skill } from './skill/samples.ts';
import { samples as status } from './status/samples.ts';
import { samples as trouble } from './trouble/samples.ts';

/** Every sample of every mail, in the order of a campaign as far as there is one. */
export const SAMPLES: Sample[] = [
  ...confirm,
  ...receipt,
  ...letter,
  ...connect,
  ...connect2,
  ...advice,
  ...checkIn,
  ...skill,
  ...readvertised,
  ...renew,
  ...digest,
  ...reopened,
  ...hired,
  ...paused,
  ...answer,
  ...notUnderstood,
  ...notARejection,
  ...status,
  ...help,
  ...address,
  ...forwarding,
  ...trouble,
  ...exportAll,
  ...forgetAsked,
  ...farewell,
];
