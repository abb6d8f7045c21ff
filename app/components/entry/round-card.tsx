import type { ReactNode } from 'react';
import { useLocale } from '~/i18n/use-t';
import { RoundPhases } from '../round/round-phases';
import { Card } from '../ui/card';
import { DemoMark } from '../ui/demo-mark';
import { ExtensionNotice } from './extension-notice';
import { roundName, type ShownRound } from './shown';

type Props = { round: ShownRound; children?: ReactNode; foot?: ReactNode };

/** Where a round stands, with what can be done in it. */
export function RoundCard({ round, children, foot }: Props) {
  const name = roundName(round, useLocale());
  return (
    <Card as="article" title={name} aside={round.demo && <DemoMark />} foot={foot}>
      <div className="grid gap-4">
        <RoundPhases name={name} phase={round.phase} calendar={round.calendar} now={round.now} />
        <ExtensionNotice extensions={round.extensions} />
        {children}
      </div>
    </Card>
  );
}
