import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/permission';
import { editEdition } from '~/usecases/edition/edit-edition';
import { openEdition } from '~/usecases/edition/open-edition';
import { seedReference } from '../../../seeds/reference/seed-reference';
import { anOrganiser, aProducer, granted, refusedWith } from '../../support/people';
import { aRegionalEdition, countsOf, editionInput } from '../../support/rounds';
import { type TestWorld, testWorld } from '../../support/world';

describe('opening an edition', () => {
  let world: TestWorld;
  let organiser: Actor;
  let editionId: string;

  beforeAll(async () => {
    world = await testWorld();
    organiser = await anOrganiser(world);
    editionId = await aRegionalEdition(world, organiser);
  });

  const provinces = async (code: string) =>
    (await world.db.round.findUniqueOrThrow({ where: { code }, include: { provinces: true } })).provinces;

  it('opens three rounds of a regional one, with the provinces of today by region', async () => {
    expect(
      [await provinces('2026-BAC'), await provinces('2026-TRUNG'), await provinces('2026-NAM')].map(
        (p) => p.length,
      ),
    ).toEqual([18, 8, 8]);
    expect(new Set((await provinces('2026-BAC')).map((row) => row.codeSet))).toEqual(new Set(['2025-34']));
  });

  it('opens one round of a national one, with all provinces of its date', async () => {
    const opened = granted(
      await openEdition(world, organiser, { ...editionInput, year: 2023, level: 'NATIONAL' }),
    );
    expect(opened.roundCodes).toEqual(['2023-QG']);
    expect((await provinces('2023-QG')).map((row) => row.codeSet)).toEqual(Array(63).fill('2004-63'));
  });

  it('refuses a second edition of the year and level', async () => {
    const before = await countsOf(world);
    expect(refusedWith(await openEdition(world, organiser, editionInput))).toBe('edition.exists');
    expect(await countsOf(world)).toEqual(before);
  });

  it('lets one of two people open the same edition at once', async () => {
    const input = { ...editionInput, year: 2028 };
    const answers = await Promise.all([
      openEdition(world, organiser, input),
      openEdition(world, organiser, input),
    ]);
    expect(answers.filter((answer) => 'refused' in answer)).toHaveLength(1);
  });

  it('is for organisers', async () => {
    const producer = await aProducer(world);
    const before = await countsOf(world);
    expect(refusedWith(await openEdition(world, producer, { ...editionInput, year: 2030 }))).toBe(
      'notAllowed',
    );
    expect(refusedWith(await editEdition(world, producer, { ...editionInput, editionId }))).toBe(
      'notAllowed',
    );
    expect(await countsOf(world)).toEqual(before);
  });

  it('can have its signer changed', async () => {
    const { year: _, level: __, ...names } = editionInput;
    granted(await editEdition(world, organiser, { ...names, signerName: 'Lê Thị Mới', editionId }));
    const stored = await world.db.edition.findUniqueOrThrow({ where: { id: editionId } });
    expect(stored.signerName).toBe('Lê Thị Mới');
  });

  it('finds the provinces the same after the reference data was laid twice', async () => {
    await seedReference(world.db);
    expect(await world.db.province.count()).toBe(97);
    const merged = await world.db.province.findMany({
      where: { mergedInto: '25' },
      orderBy: { code: 'asc' },
    });
    expect(merged.map((row) => row.name)).toEqual(['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc']);
  });
});
