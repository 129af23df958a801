/** The heavy half of a session, loaded when a command first needs a core. */
import { AppFault } from '../../../shared/contract/errors.ts';
import { makeClient } from '../../../shared/rpc/client.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { createCore } from '../../core/app.ts';
import type { Answer, Core } from '../../core/core.ts';
import type { Ports } from '../../core/ports.ts';
import { chromiumPrinter } from '../chromium/printer.ts';
import { nodePorts } from '../node/ports.ts';

/** A core for one command; `person` is the name given with `--person`. */
export function cliCore(person: string | undefined): Core {
  return createCore(cliPorts(person));
}

function cliPorts(person: string | undefined): Ports {
  const printer = chromiumPrinter();
  return {
    ...nodePorts(),
    host: 'cli',
    ...(printer === undefined ? {} : { printer }),
    ...(person === undefined ? {} : { personName: person }),
  };
}

/** The typed client of a core in this process. */
export function inProcess(core: Core): Client {
  return makeClient(async (method, input) => valueOf(await core.call(method, input)));
}

/** What a call answered; a fault is thrown as it is. */
export function valueOf(answer: Answer): unknown {
  if (answer.ok) return answer.value;
  const { code, message, where, hint } = answer.error;
  throw new AppFault(code, message, {
    ...(where === undefined ? {} : { where }),
    ...(hint === undefined ? {} : { hint }),
  });
}
