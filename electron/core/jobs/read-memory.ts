/** The work of the parsing child on a translation memory: a TMX file into prepared units, a batch at a time. */
import { open } from 'node:fs/promises';
import { FormatError } from '../formats/model.ts';
import { tmxReader, type TmxProblem, type TmxUnit } from '../formats/tmx/reader.ts';
import { decodeXml } from '../formats/xml/decode.ts';
import { preparePair } from '../memory/prepare.ts';
import type { MemoryRequest, UnitBatch } from './protocol.ts';

/** Units to a batch: a few milliseconds of writing on the other side. */
const BATCH = 500;
const CHUNK = 256 * 1024;

/** Reads a file of any size in constant memory. Throws FormatError when it is no TMX at all. */
export async function* readMemory(request: MemoryRequest): AsyncGenerator<UnitBatch> {
  const handle = await open(request.path, 'r');
  try {
    const facts = await handle.stat();
    if (!facts.isFile())
      throw new FormatError('unsupported-format', 'This is not an ordinary file.', {
        hint: 'Choose a file.',
      });
    let units: TmxUnit[] = [];
    let problems: TmxProblem[] = [];
    let done = 0;
    const reader = tmxReader('the memory', request.languages, {
      unit: (unit) => void units.push(unit),
      problem: (problem) => void problems.push(problem),
    });
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK, autoClose: false })) {
        done += (chunk as Uint8Array).length;
        yield chunk as Uint8Array;
      }
    }
    for await (const text of decodeXml(bytes(), 'the memory')) {
      reader.write(text);
      while (units.length >= BATCH || problems.length >= BATCH) {
        yield batchOf(units.slice(0, BATCH), problems, done, facts.size);
        units = units.slice(BATCH);
        problems = [];
      }
    }
    reader.end();
    yield batchOf(units, problems, facts.size, facts.size);
  } finally {
    await handle.close();
  }
}

function batchOf(
  units: readonly TmxUnit[],
  problems: readonly TmxProblem[],
  done: number,
  total: number,
): UnitBatch {
  return { units: units.map(preparePair), problems, done, total };
}
