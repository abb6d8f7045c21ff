import type { RoundResult } from '~/domain/result';
import { useT } from '~/i18n/use-t';
import { ResultCounts } from '../result-list/result-counts';
import { Callout } from '../ui/callout';
import { DescriptionList } from '../ui/description-list';
import { Section } from '../ui/section';
import type { Remark } from './faulty-bundle';
import { ResultDifferences } from './result-differences';

const tones = { SAME: 'success', OTHER_BUNDLE: 'warning', OTHER_RESULT: 'danger', UNKNOWN: 'info' } as const;

/** A bundle without faults: what it comes to, and how that stands to what is published of its round. */
export type SoundCheck = {
  kind: 'sound';
  sha256: string;
  resultSha256: string;
  round: { code: string };
  counts: RoundResult['counts'];
  verdict: keyof typeof tones;
  published: { bundleSha256: string; resultSha256: string } | null;
  differences: { shown: Remark[]; count: number } | null;
};

/** The result that follows from a bundle, and whether it is the published one. */
export function SoundBundle({ check }: { check: SoundCheck }) {
  const t = useT();
  const { verdict, round, counts, differences } = check;
  const said = (part: string) => t(`bundleCheck.verdict.${verdict}.${part}`, { round: round.code });
  return (
    <>
      <Section title={t('bundleCheck.sound')} lead={t('bundleCheck.soundText')}>
        <Callout tone={tones[verdict]} title={said('title')}>
          {said('text')}
        </Callout>
      </Section>
      <Section title={t('bundleCheck.counts')} lead={t('bundleCheck.countsText', counts)}>
        <ResultCounts counts={counts} />
      </Section>
      <Digests check={check} />
      {differences && <ResultDifferences {...differences} />}
    </>
  );
}

function Digests({ check: { round, sha256, resultSha256, published } }: { check: SoundCheck }) {
  const t = useT();
  const fact = (key: string, digest: string) => ({
    term: t(`bundleCheck.${key}`),
    value: <code className="key">{digest}</code>,
  });
  return (
    <Section title={t('bundleCheck.digests')}>
      <DescriptionList
        facts={[
          { term: t('bundleCheck.round'), value: round.code },
          fact('bundleDigest', sha256),
          published && fact('publishedBundle', published.bundleSha256),
          fact('resultDigest', resultSha256),
          published && fact('publishedResult', published.resultSha256),
        ]}
      />
    </Section>
  );
}
