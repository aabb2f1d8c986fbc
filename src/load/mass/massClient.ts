import type { Mass, MassEvents, MassFound } from '../../model/mass.ts';
import type { FromWorker, MassAnswer, MassQuestion, OpenedMass } from '../importProtocol.ts';

/** A mass whose text is in a worker: asks it, and hears the answers. */
export function openMass(worker: Worker, opened: Omit<OpenedMass, 'report' | 'problems'>): Mass {
  const waiting = new Map<number, (answer: MassAnswer) => void>();
  let next = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answer') waiting.get(data.id)?.(data.answer);
  });
  const ask = (question: MassQuestion, hear: (answer: MassAnswer) => void): number => {
    const id = next++;
    waiting.set(id, hear);
    worker.postMessage({ kind: 'ask', id, question });
    return id;
  };
  const once = <T>(question: MassQuestion, pick: (answer: MassAnswer) => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const id = ask(question, (answer) => {
        waiting.delete(id);
        const picked = pick(answer);
        if (picked !== undefined) resolve(picked);
      });
    });
  const eventsOf = (answer: MassAnswer): MassEvents | undefined =>
    answer.kind === 'events' ? answer.events : undefined;
  return {
    ...opened,
    events: (rows) => once({ kind: 'events', rows }, eventsOf),
    page: (from, to) => once({ kind: 'page', from, to }, eventsOf),
    find: (id) => once({ kind: 'find', id }, (answer) => (answer.kind === 'found' ? answer.row : undefined)),
    narrow: (filter, tell: (found: MassFound) => void) => {
      const id = ask({ kind: 'narrow', filter }, (answer) => {
        if (answer.kind !== 'narrowed') return;
        if (answer.found.done) waiting.delete(id);
        tell(answer.found);
      });
      return () => waiting.delete(id);
    },
    close: () => worker.terminate(),
  };
}
