import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import type { TooltipProps as AriaTooltipProps } from 'react-aria-components';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** What it says; shown after a short rest of the pointer, at once on keyboard focus. */
  readonly text: ReactNode;
  /** Key that does the same, such as `Ctrl+Enter`. */
  readonly keys?: string | undefined;
  readonly placement?: NonNullable<AriaTooltipProps['placement']>;
  /** One pressable or focusable react-aria element. */
  readonly children: ReactElement;
}

export function Tooltip({ text, keys, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles['tooltip'] ?? ''} placement={placement} offset={6}>
        <span>{text}</span>
        {keys === undefined ? null : <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
