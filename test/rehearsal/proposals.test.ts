import { readFileSync } from 'node:fs';
import { distinctProposals, sampleProposal } from '../../infra/rehearsal/proposals.ts';
import type { FormSection } from '../../shared/domain/programmes/programme.ts';
import { parseProgramme } from '../../shared/programmes/parseProgramme.ts';

const file = 'shared/programmes/HCM-BTH-2023.yaml';
const plan = parseProgramme(readFileSync(file, 'utf8'), file).programme;
const sections = plan?.form.sections.filter(({ text }) => text) ?? [];
const proposals = Array.from({ length: 80 }, (_, index) => sampleProposal(7, index));

const fits = (section: FormSection, text: string) =>
  text.length <= section.maximumCharacters &&
  (!section.required || text.length >= (section.minimumCharacters ?? 1));

describe('sample proposals', () => {
  test('eighty differ in title and in solution', () => {
    expect(distinctProposals).toBe(80);
    expect(new Set(proposals.map(({ title }) => title)).size).toBe(80);
    expect(new Set(proposals.map((proposal) => proposal.sections['V.3'])).size).toBe(80);
  });

  test('later ones differ by their scale', () => {
    const titles = Array.from({ length: 240 }, (_, index) => sampleProposal(7, index).title);
    expect(new Set(titles).size).toBe(240);
  });

  test('are the same for the same seed and index', () => {
    expect(sampleProposal(7, 12)).toEqual(proposals[12]);
    expect(sampleProposal(8, 12).sections).not.toEqual(proposals[12]?.sections);
  });

  test('fill every required section of the plan within its limits and no section it lacks', () => {
    expect(sections.length).toBeGreaterThan(10);
    const known = sections.map(({ id }) => id);
    for (const { sections: written } of proposals) {
      expect(sections.filter((section) => !fits(section, written[section.id] ?? ''))).toEqual([]);
      expect(Object.keys(written).filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  test('name obstacle classes of the plan and a remedy for every risk', () => {
    const classes = plan?.obstacleClasses.map(({ id }) => id);
    for (const { obstacles, risks, declared, committed } of proposals) {
      for (const obstacle of obstacles) expect(classes).toContain(obstacle);
      expect(new Set(obstacles).size).toBe(obstacles.length);
      expect(risks.length).toBeGreaterThan(0);
      for (const { risk, remedy } of risks) expect([risk, remedy].every(Boolean)).toBe(true);
      expect(declared && committed).toBe(true);
    }
  });

  test('some are urgent with a reason and some were ordered by the board', () => {
    const urgent = proposals.filter((proposal) => proposal.urgent);
    expect(urgent).toHaveLength(8);
    for (const { urgentReason } of urgent) expect(urgentReason.length).toBeGreaterThan(20);
    expect(proposals.filter(({ channel }) => channel === 'commissioned').length).toBeGreaterThan(5);
  });

  test('are composed letters without control characters', () => {
    const text = JSON.stringify(proposals);
    expect(text).toBe(text.normalize('NFC'));
  });
});
