import type { Outgoing } from '../core/outgoing.ts';
import { address } from './address/mail.ts';
import { advice } from './advice/mail.ts';
import { answer } from './answer/mail.ts';
import { checkIn } from './check-in/mail.ts';
import { confirm } from './confirm/mail.ts';
import { connect } from './connect/mail.ts';
import { connectTwo } from './connect-2/mail.ts';
import { digest } from './digest/mail.ts';
import { exportAll } from './export/mail.ts';
import { farewell } from './farewell/mail.ts';
import { forgetAsked } from './forget-asked/mail.ts';
import { forwarding } from './forwarding/mail.ts';
import { help } from './help/mail.ts';
import { hired } from './hired/mail.ts';
import { letter } from './letter/mail.ts';
import { notARejection } from './not-a-rejection/mail.ts';
import { notUnderstood } from './not-understood/mail.ts';
import { paused } from './paused/mail.ts';
import { readvertised } from './readvertised/mail.ts';
import { receipt } from './receipt/mail.ts';
import { renew } from './renew/mail.ts';
import { reopened } from './reopened/mail.ts';
import type { Letter, Scene } from './scene.ts';
import { skill } from './skill/mail.ts';
import { status } from './status/mail.ts';
import { trouble } from './trouble/mail.ts';

/** The words of a mail: every kind has its own, and the compiler knows when one is missing. */
export const wordsOf = (outgoing: Outgoing, scene: Scene): Letter => {
  switch (outgoing.kind) {
    case 'receipt':
      return receipt(outgoing, scene);
    case 'letter':
      return letter(scene, outgoing.redraft);
    case 'connect':
      return connect(scene, outgoing.redraft);
    case 'connect-2':
      return connectTwo(scene, outgoing.redraft);
    case 'advice':
      return advice(scene, outgoing.redraft);
    case 'check-in-1':
    case 'check-in-2':
    case 'check-in-3':
      return checkIn(outgoing.kind, scene, outgoing.redraft);
    case 'renew':
      return renew(scene);
    case 'readvertised':
      return readvertised(scene);
    case 'skill':
      return skill(outgoing, scene);
    case 'paused':
      return paused(scene);
    case 'reopened':
      return reopened(scene);
    case 'hired':
      return hired(scene);
    case 'not-a-rejection':
      return notARejection(outgoing, scene);
    case 'answer':
      return answer(outgoing, scene);
    case 'not-understood':
      return notUnderstood(outgoing, scene);
    case 'digest':
      return digest(scene);
    case 'status':
      return status(scene);
    case 'help':
      return help(scene);
    case 'farewell':
      return farewell(scene);
    case 'export':
      return exportAll(scene);
    case 'confirm':
      return confirm(scene);
    case 'forget-asked':
      return forgetAsked(scene);
    case 'address':
      return address(scene);
    case 'forwarding':
      return forwarding(outgoing, scene);
    case 'trouble':
      return trouble(outgoing, scene);
  }
};
