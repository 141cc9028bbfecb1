import { describe, expect, it } from 'vitest';
import { CareerPlanSection } from '../../../contract/document';
import { sectionChoices, usualSections, withSection } from './sections';

describe('the parts of the career plan', () => {
  it('offer every part the document has', () => {
    expect(sectionChoices.map(({ id }) => id).toSorted()).toEqual([...CareerPlanSection.options].toSorted());
  });

  it('leave pay and negotiation out unless asked for', () => {
    expect(usualSections).not.toContain('negotiation');
    expect(withSection(usualSections, 'negotiation', true)).toContain('negotiation');
  });

  it('keep the printed order however they are chosen', () => {
    expect(withSection(['journal'], 'path', true)).toEqual(['path', 'journal']);
    expect(withSection(['path', 'journal'], 'path', false)).toEqual(['journal']);
  });
});
