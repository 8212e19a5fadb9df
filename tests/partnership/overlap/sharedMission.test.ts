import { describe, expect, test } from '@jest/globals';
import { sharedMission } from '../../../src/partnership/overlap/sharedMission';

describe('sharedMission', () => {
  test('names the words of ours that theirs says too, wherever they say it', () => {
    const hint = sharedMission('Mentoring teenagers, and teenagers only', {
      mission: 'A club for teens',
      theyOffer: 'mentors\na van',
    });
    expect(hint).toEqual({ oursIsMissing: false, theirsIsMissing: false, shared: ['teenagers', 'Mentoring'] });
  });

  test('finds nothing in common where only small words and boilerplate are', () => {
    expect(
      sharedMission('We provide services to the community', { mission: 'Services for our community' }).shared,
    ).toEqual([]);
  });

  test.each([
    ['ours', '', { mission: 'A club' }, true, false],
    ['theirs', 'Mentoring', { theyOffer: ' ' }, false, true],
    ['both', '\n', {}, true, true],
  ])('says which text is missing: %s', (_, ours, theirs, oursIsMissing, theirsIsMissing) => {
    expect(sharedMission(ours, theirs)).toEqual({ oursIsMissing, theirsIsMissing, shared: [] });
  });
});
