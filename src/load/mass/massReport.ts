import { type Choices, FORMAT_NAMES, FORMAT_UNITS, type ImportReport } from '../../model/importing.ts';
import type { Problem } from '../../model/problem.ts';
import { preview } from '../preview.ts';
import { MOST_TOLD } from './columnWriter.ts';
import type { MassRead } from './massIntake.ts';
import type { MassSession } from './massSession.ts';

/** How a mass was read, and what is wrong with its records. */
export function massReport(
  name: string,
  choices: Choices,
  read: MassRead,
  session: MassSession,
): { readonly report: ImportReport; readonly problems: readonly Problem[] } {
  const { format, flat, plan } = read;
  const { count } = flat.columns;
  const { aside, blank } = flat.faults;
  const setAside = aside.length - blank;
  return {
    problems: [...untitled(read, session), ...faulty(read, session)],
    report: {
      name,
      format,
      recognised:
        choices.format === null
          ? read.recognised
          : `You chose to read it as: ${FORMAT_NAMES[choices.format]}.`,
      assumed: [...plan.assumed, ...columnSentences(read), zoneSentence(plan.zone, choices)],
      bytes: flat.chunks.reduce((size, chunk) => size + chunk.byteLength, 0),
      read: count + setAside,
      taken: count,
      setAside,
      choices,
    },
  };
}

function untitled({ format, flat, plan }: MassRead, session: MassSession): readonly Problem[] {
  const { aside, blank } = flat.faults;
  // Lines without anything in them are no records, and nothing is wrong with them.
  if (aside.length === blank) return [];
  const column = [...plan.roles].find(([, role]) => role === 'title')?.[0];
  const told = blank > 0 ? [] : aside.slice(0, MOST_TOLD);
  const problems = told.map((record): Problem => {
    const where = session.text.where(record);
    return {
      severity: 'error',
      path: column === undefined ? where : `${where}, ${column}`,
      value: preview(null),
      message: 'It does not say what happened, and is set aside: give it a title.',
    };
  });
  const count = aside.length - blank;
  return count === problems.length
    ? problems
    : [
        ...problems,
        summed(
          'error',
          count,
          `${count} ${FORMAT_UNITS[format]}s do not say what happened, and are set aside: give them titles.`,
        ),
      ];
}

function faulty({ flat }: MassRead, session: MassSession): readonly Problem[] {
  const { faulty: rows, faultyCount } = flat.faults;
  const problems = session.problems(rows);
  if (faultyCount === rows.length) return problems;
  const message = `${faultyCount} events have a start or an end that cannot be read, or that are the wrong way round. The first ${rows.length} are told one by one; all are kept, without that time.`;
  return [...problems, summed('warning', faultyCount, message)];
}

function summed(severity: Problem['severity'], count: number, message: string): Problem {
  return { severity, path: 'the whole file', value: String(count), message };
}

function columnSentences({ format, plan }: MassRead): readonly string[] {
  const { start, end } = plan.times;
  const parts = [
    `starts were taken from “${start}”`,
    ...(end === null ? [] : [`ends from “${end}”`]),
    ...(plan.track === null ? [] : [`tracks from “${plan.track}”`]),
  ];
  const unread = [...plan.roles].filter(([, role]) => role === 'keep').map(([name]) => `“${name}”`);
  return [
    `As the file is large, only the times and titles of its ${FORMAT_UNITS[format]}s were checked: ${parts.join(', ')}. All else is read when it is shown.`,
    ...(unread.length === 0 ? [] : [`Kept as they are, unread: ${shortList(unread)}.`]),
  ];
}

function shortList(names: readonly string[]): string {
  return names.length > 12
    ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more`
    : names.join(', ');
}

function zoneSentence(zone: string, { timeZone }: Choices): string {
  return timeZone === null
    ? 'Times without an offset are read, and all are shown, as those of UTC: choose the zone if they are those of another.'
    : `Times without an offset are in ${zone}.`;
}
