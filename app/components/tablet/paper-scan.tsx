import { useState } from 'react';
import { useT } from '~/i18n/use-t';
import type { ShownPaper } from '../score-sheet/shown';
import { Button } from '../ui/button';
import { useRoom } from './room';

/** Opens the scan of a paper that lies on the tablet; says so where it does not. */
export function PaperScan({ paper: { kind, fileId } }: { paper: ShownPaper }) {
  const t = useT();
  const { acts } = useRoom();
  const [missing, setMissing] = useState(false);
  if (!fileId) return null;
  const open = async () => {
    const address = await acts.photo(fileId);
    if (address) window.open(address, '_blank', 'noopener');
    setMissing(address === null);
  };
  const name = t(`domain.paper.${kind}`);
  return (
    <>
      <Button
        type="button"
        variant="quiet"
        icon="file"
        onClick={() => void open()}
        aria-describedby={missing ? `scan-${fileId}` : undefined}
      >
        {t('jury.sheet.openPaper')} <span className="sr-only">{name}</span>
      </Button>
      {missing && (
        <span id={`scan-${fileId}`} role="status" className="text-soft">
          {t('juryTablet.paperMissing')}
        </span>
      )}
    </>
  );
}
