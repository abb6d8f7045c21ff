import { useT } from '~/i18n/use-t';
import { OwnCheck } from '../certificate/own-check';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { type OpenRoundFiles, OpenRoundTable } from './open-round-table';
import { Recompute } from './recompute';

type Props = { rounds: OpenRoundFiles[]; signingKey: { id: string; spki: string } };

const files = [
  ['/api/open/rounds', 'rounds', 'always'],
  ['/api/open/rounds/{code}/list.json', 'list', 'published'],
  ['/api/open/rounds/{code}/results.csv', 'csv', 'published'],
  ['/api/open/rounds/{code}/results.json', 'results', 'published'],
  ['/api/open/rounds/{code}/bundle.json', 'bundle', 'disclosed'],
  ['/api/open/key.pem', 'key', 'always'],
] as const;

/** What can be downloaded, where, and how to recompute it. */
export function OpenData({ rounds, signingKey }: Props) {
  const t = useT();
  const said = (key: string) => t(`publicPages.open.${key}`);
  return (
    <>
      <PageHeader title={said('title')} lead={`${said('lead')} ${said('noPeople')}`} />
      <Section title={said('files')}>
        <Table
          caption={said('caption')}
          captionHidden
          rows={files}
          keyOf={([address]) => address}
          columns={[
            {
              key: 'address',
              head: said('address'),
              title: true,
              cell: ([address]) => <code className="key">{address}</code>,
            },
            { key: 'content', head: said('content'), cell: ([, key]) => said(key) },
            { key: 'when', head: said('when'), cell: ([, , key]) => said(key) },
          ]}
        />
      </Section>
      <Section title={said('roundsNow')}>
        <OpenRoundTable rounds={rounds} />
      </Section>
      <Recompute />
      <OwnCheck keyId={signingKey.id} spki={signingKey.spki} />
    </>
  );
}
