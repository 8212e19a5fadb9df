import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CONFIDENCES,
  type Evidence,
  NO_EVIDENCE,
  RATED,
  readEvidence,
  writeEvidence,
} from '../../src/partnership/evidence';

const note = fc.string().map((text) => text.replace(/\s+/g, ' ').trim());
const anyEvidence = fc.array(fc.record<Evidence>({ confidence: fc.constantFrom(undefined, ...CONFIDENCES), note }), {
  minLength: RATED.length,
  maxLength: RATED.length,
});

describe('evidence', () => {
  test('is a line for each rating that has some', () => {
    expect(
      writeEvidence([
        { confidence: 'sure', note: 'we share the kitchen' },
        NO_EVIDENCE,
        { confidence: undefined, note: 'met twice' },
        { confidence: 'a guess', note: '' },
      ]),
    ).toBe(
      'Mission Alignment (sure): we share the kitchen\nRelationship Potential: met twice\n' +
        'Organizational Capacity (a guess):',
    );
  });

  test('is blank when there is none', () => {
    expect(writeEvidence([])).toBe('');
    expect(readEvidence('')).toEqual({ evidence: RATED.map(() => NO_EVIDENCE), others: '' });
  });

  test('keeps a note of several lines on its own line', () => {
    const { evidence } = readEvidence(writeEvidence([{ confidence: undefined, note: 'one\r\ntwo: three' }]));
    expect(evidence[0]?.note).toBe('one two: three');
  });

  test('is read after people edited it, and their own lines are kept', () => {
    const { evidence, others } = readEvidence(
      'see minutes of May\nMISSION ALIGNMENT (Sure) : yes\nMission Alignment: no',
    );
    expect(evidence[0]).toEqual({ confidence: 'sure', note: 'yes' });
    expect(others).toBe('see minutes of May\nMission Alignment: no');
  });

  test('reads back whatever was written', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const written = writeEvidence(evidence);
        expect(writeEvidence(readEvidence(written).evidence)).toBe(written);
        expect(readEvidence(written).others).toBe('');
      }),
    );
  });
});
