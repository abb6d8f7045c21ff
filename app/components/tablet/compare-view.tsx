import { formatPoints } from '~/i18n/format';
import { useLocale, useT } from '~/i18n/use-t';
import { marksOf } from '~/offline/sheet-draft';
import { Link, LinkButton } from '../ui/link';
import { TableFrame } from '../ui/table-frame';
import { NoEntry } from './entry-view';
import { rubricOf, useRoom } from './room';
import { type Standing, standingsOf } from './standing';
import { entryTo } from './view';

/** The juror's own sheets of a group side by side, criterion by criterion; never those of others. */
export function CompareView({ entryId }: { entryId: string }) {
  const t = useT();
  const { vault, base } = useRoom();
  const all = standingsOf(vault);
  const own = all.find(({ entry }) => entry.id === entryId);
  if (!own || own.state === 'RECUSED') return <NoEntry />;
  const begun = all.filter(
    (one) => one.entry.group === own.entry.group && one !== own && ['STARTED', 'SIGNED'].includes(one.state),
  );
  return (
    <>
      <div className="tablet-title">
        <h1>{t('juryTablet.compare.title', { code: own.entry.code })}</h1>
        <LinkButton to={entryTo(base, entryId)} icon="arrow-left">
          {t('juryTablet.compare.back')}
        </LinkButton>
      </div>
      <p className="page-lead">{t('juryTablet.compare.lead')}</p>
      {begun.length === 0 && <p className="text-soft">{t('juryTablet.compare.none')}</p>}
      <CompareTable own={own} sheets={[own, ...begun]} />
    </>
  );
}

function CompareTable({ own, sheets }: { own: Standing; sheets: readonly Standing[] }) {
  const t = useT();
  const locale = useLocale();
  const { vault } = useRoom();
  const criteria = rubricOf(vault, own.entry).groups.flatMap((group) => group.criteria);
  return (
    <TableFrame caption={t('juryTablet.compare.caption')} captionHidden dense>
      <thead>
        <tr>
          <th scope="col">{t('jury.signature.criterion')}</th>
          {sheets.map((one) => (
            <th key={one.entry.id} scope="col" className="num">
              <SheetName one={one} current={one === own} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, name, max }) => (
          <tr key={id}>
            <th scope="row" className="font-normal">
              {id} {name[locale]} <span className="text-soft">/{formatPoints(max, locale)}</span>
            </th>
            {sheets.map((one) => (
              <td key={one.entry.id} className="num">
                <Mark value={marksOf(one.sheet.draft)[id]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('jury.sheet.total')}</th>
          {sheets.map(({ entry, total }) => (
            <td key={entry.id} className="num">
              <Mark value={total} />
            </td>
          ))}
        </tr>
      </tfoot>
    </TableFrame>
  );
}

function SheetName({ one: { entry, state }, current }: { one: Standing; current: boolean }) {
  const t = useT();
  const { base } = useRoom();
  const short = entry.code.split('-').at(-1);
  if (current) return <>{t('juryTablet.compare.this', { code: short ?? '' })}</>;
  return (
    <Link
      to={entryTo(base, entry.id)}
      className="link compare-link"
      aria-label={`${entry.code} ${entry.material.name}: ${t(`jury.state.${state}`)}`}
    >
      {short}
    </Link>
  );
}

function Mark({ value }: { value: number | undefined }) {
  const locale = useLocale();
  return <span className="figure">{value === undefined ? '–' : formatPoints(value, locale)}</span>;
}
