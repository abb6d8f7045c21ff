import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';

type Props = {
  /** What this device says in the cell, and what others say, in words. */
  mine: string;
  theirs: readonly { key: string; said: string }[];
  /** Left out before scripts run. */
  keep?: () => void;
  take: (key: string) => void;
};

/** Devices differ in one cell: what each says, and one press to keep either. */
export function ConflictChoice({ mine, theirs, keep, take }: Props) {
  const t = useT();
  const acts = keep && (
    <>
      <Button type="button" onClick={keep}>
        {t('jury.sheet.keepMine', { value: mine })}
      </Button>
      {theirs.map(({ key, said }) => (
        <Button key={key} type="button" onClick={() => take(key)}>
          {t('jury.sheet.takeTheirs', { value: said })}
        </Button>
      ))}
    </>
  );
  const others = theirs.map(({ said }) => said).join('; ');
  return (
    <Callout tone="danger" title={t('jury.sheet.conflict')} act={acts}>
      {t('jury.sheet.conflictTheirs', { mine, theirs: others })}
    </Callout>
  );
}
