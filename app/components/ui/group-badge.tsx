import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { GroupSwatch } from './group-swatch';

type Props = {
  group: ProductGroup;
  /** `full` is the name of the circular; `short` fits a row; `mark` is the swatch with the number alone. */
  name?: 'full' | 'short' | 'mark';
};

/** A product group by its fixed hue, its pattern (which survives a grey print) and its name. */
export function GroupBadge({ group, name = 'short' }: Props) {
  const t = useT();
  const said = t(name === 'full' ? `domain.group.${group}` : `domain.groupShort.${group}`);
  return (
    <span className="group-badge">
      <GroupSwatch group={group} />
      {name === 'mark' ? <span title={said}>{t('ui.group.mark', { group })}</span> : said}
    </span>
  );
}
