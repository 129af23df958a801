/** The first steps: commands that tick themselves off when they are run. */
import { useMemo } from 'react';
import { FIRST_STEPS } from '../../shared/contract/app.ts';
import type { Settings } from '../../shared/contract/app.ts';
import type { Commands } from './use-keys.ts';
import type { ChangeSettings } from './use-settings.ts';

/** The same commands; each that is a first step is noted in the settings when it runs, until the steps are hidden. */
export function useFirstSteps(commands: Commands, settings: Settings, change: ChangeSettings): Commands {
  const { stepsDone, stepsHidden } = settings;
  return useMemo(() => {
    if (stepsHidden) return commands;
    const wrapped: Record<string, () => void> = {};
    for (const step of FIRST_STEPS) {
      const run = commands[step];
      if (run === undefined || stepsDone.includes(step)) continue;
      wrapped[step] = () => {
        change((now) => (now.stepsDone.includes(step) ? {} : { stepsDone: [...now.stepsDone, step] }));
        run();
      };
    }
    return { ...commands, ...wrapped };
  }, [commands, stepsDone, stepsHidden, change]);
}
