import type { Actor } from '~/domain/permission';
import { openEdition } from '~/usecases/edition/open-edition';
import { carryEntry } from '~/usecases/entry/carry-entry';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { submitEntry } from '~/usecases/entry/submit-entry';
import { recordPastRound } from '~/usecases/round/record-past-round';
import { endOf, must, person, type Story } from '../vocabulary';
import { north } from './north-2026';
import { organiserNames } from './organiser-names';
import { byEmail } from './panels';
import { national2023 } from './real-products';

export const national = '2027-QG';

/** The national edition 2027: open for products recognised in a region; some have entered with their files. */
export async function tellNational(story: Story, organiser: Actor): Promise<void> {
  story.at(-6);
  const calendar = {
    registrationOpensAt: endOf(story, -5),
    registrationClosesAt: endOf(story, 60),
    forwardingClosesAt: endOf(story, 75),
    scoringClosesAt: endOf(story, 110),
  };
  const names = { ...organiserNames, signerName: 'Người ký minh họa', signerTitle: 'Thứ trưởng' };
  const edition = {
    ...names,
    year: 2027,
    level: 'NATIONAL',
    ordinal: 7,
    certificateSeries: 'QG27-MH',
    calendar,
  } as const;
  await must(openEdition(story.world, organiser, { ...edition, demo: true }));
  story.at(-3);
  for (const [index, certified] of (await recognised(story)).entries()) {
    const actor = await person(story, certified.accountId);
    const entry = { certificateId: certified.id, roundCode: national };
    const { id: entryId } = await must(carryEntry(story.world, actor, entry));
    if (index < 6) await must(submitEntry(story.world, actor, { entryId }));
    if (index < 4) {
      const officer = await byEmail(story, `so-${certified.province}@demo.example`);
      await must(forwardEntry(story.world, officer, { roundCode: national, entryId }));
    }
  }
}

/** Certificates of the North with the account of each producer; that of the demo's northern producer is left to it. */
async function recognised(story: Story) {
  const certificates = await story.world.db.certificate.findMany({
    where: { round: { code: north } },
    orderBy: { number: 'asc' },
    include: { entry: { include: { facility: { include: { members: { include: { account: true } } } } } } },
  });
  return certificates
    .map(({ id, entry }) => ({ id, province: entry.province, account: entry.facility.members[0]?.account }))
    .filter(({ account }) => account && account.email !== 'co-so-bac@demo.example')
    .slice(0, 8)
    .map(({ id, province, account }) => ({ id, province, accountId: account?.id as string }));
}

/** The national round 2023 as it was published, figures that do not add up included. */
export async function tellNational2023(story: Story, organiser: Actor): Promise<void> {
  await must(
    recordPastRound(story.world, organiser, {
      year: 2023,
      ordinal: 5,
      ...organiserNames,
      organiserName: 'Cục Công Thương địa phương',
      organiserNameEn: 'Agency for Regional Industry and Trade',
      publishedAt: '2023-12-29T03:00:00.000Z',
      figures: {
        sources: [...new Set(national2023.map((product) => product.source))],
        received: 441,
        notEligible: 4,
        eligible: [437, 430],
        receivedByGroup: { 1: 70, 2: 287, 3: 36, 4: 33 },
        recognised: 173,
        recognisedByGroup: { 1: 17, 2: 109, 3: 25, 4: 22 },
        provincesEntered: 59,
        provincesRecognised: 54,
      },
      products: national2023.map((product) => ({
        name: product.name.normalize('NFC'),
        producer: product.producer?.normalize('NFC') ?? null,
        province: { codeSet: '2004-63', code: product.province['2004-63'] } as const,
        group: product.group,
        isSet: product.isSet,
        source: product.source,
      })),
    }),
  );
}
