/** Entry of the parsing child: reads the one file it is told to, sends what it finds, waits to be ended. */
import { packBatch } from './batch.ts';
import { faultOf } from './faults.ts';
import { openDocument } from './open-document.ts';
import { BATCH_SIZE, WINDOW, type FromChild, type ParseRequest, type ToChild } from './protocol.ts';
import type { MemoryRequest } from './protocol.ts';
import { parentPort } from './parent-port.ts';

const port = parentPort();
const PULSE = 200;

let credits = WINDOW;
let wake: (() => void) | undefined;

port.onMessage((message) => {
  const told = message as ToChild;
  if (told.type === 'parse') void run(() => parse(told.request));
  else if (told.type === 'parse-memory') void run(() => parseMemory(told.request));
  else {
    credits++;
    wake?.();
  }
});

async function run(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    say({ type: 'fault', fault: faultOf(error) });
  }
}

async function parse(request: ParseRequest): Promise<void> {
  const document = await openDocument(request);
  say({ type: 'opening', opening: document.opening });
  const most = request.maxParagraphs ?? Infinity;
  let sent = 0;
  let more = false;
  let batch = [];
  for (const paragraph of document.paragraphs) {
    if (sent === most) {
      more = true;
      break;
    }
    batch.push(paragraph);
    sent++;
    // the pipe takes a third of a batch at a time: let the rest flow while the next is made
    if (batch.length % PULSE === 0) await turn();
    if (batch.length < BATCH_SIZE) continue;
    await mayTransmit();
    say({ type: 'batch', batch: packBatch(batch) });
    batch = [];
  }
  if (batch.length > 0) say({ type: 'batch', batch: packBatch(batch) });
  say({ type: 'ending', ending: { more, total: more ? document.total() : sent } });
}

async function parseMemory(request: MemoryRequest): Promise<void> {
  // loaded only when asked for: a document needs none of it
  const { readMemory } = await import('./read-memory.ts');
  let units = 0;
  for await (const batch of readMemory(request)) {
    units += batch.units.length;
    await mayTransmit();
    say({ type: 'units', batch });
  }
  say({ type: 'ending', ending: { more: false, total: units } });
}

async function mayTransmit(): Promise<void> {
  while (credits === 0)
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  credits--;
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function say(message: FromChild): void {
  port.send(message);
}
