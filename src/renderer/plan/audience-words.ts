import type { Audience } from '../../core/evidence/evidence';

/** Who may read a piece of evidence, in words. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  private: 'Only me',
  manager: 'My manager too',
  public: 'Anybody',
};
