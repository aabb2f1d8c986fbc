import type { Source } from '../model/dataset.ts';

/** What a source certainly is: many an official or a user of social media may be one person or a body of them. */
export type AgentKind = 'person' | 'organization' | 'unknown';

export function agentKind({ kind, anonymous }: Source): AgentKind {
  switch (kind) {
    case 'person':
    case 'witness':
      return 'person';
    case 'publisher':
    case 'agency':
    case 'broadcaster':
    case 'institution':
      return 'organization';
    default:
      return anonymous ? 'person' : 'unknown';
  }
}
