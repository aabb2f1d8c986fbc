import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll } from 'vitest';

/** A date as TimelineJS understood it. Beyond the years of a `Date`, only a year. */
interface SoftwareDate {
  readonly data: { readonly date_obj: Date | { readonly year: number } };
  getDisplayDate(language: unknown): string;
}

interface SoftwareSlide {
  readonly unique_id: string;
  readonly start_date: SoftwareDate;
  readonly end_date?: SoftwareDate;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group?: string;
}

/** What TimelineJS makes of a file. */
export interface SoftwareTimeline {
  readonly title: SoftwareSlide | '';
  readonly events: readonly SoftwareSlide[];
  readonly eras: readonly { readonly start_date: SoftwareDate; readonly headline: string }[];
  readonly errors: readonly unknown[];
  /** A date as it shows it, without tags. */
  readonly shown: (date: SoftwareDate) => string;
}

const HOME = '/node_modules/@knight-lab/timelinejs/src/js';

/** A file that comes with TimelineJS, like `template/eras.json`. */
export function softwareFile(path: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../..', `.${HOME}`, '..', path), 'utf8');
}

/**
 * TimelineJS's own reading of its files. Its modules are made for a bundler, so Vite loads them. Needs jsdom, and
 * closes when the tests of the file are done.
 */
export async function loadSoftware(): Promise<{
  readJson(text: string): SoftwareTimeline;
  readSheet(text: string): Promise<SoftwareTimeline>;
}> {
  const server = await serve();
  const { TimelineConfig } = await server.ssrLoadModule(`${HOME}/core/TimelineConfig.js`);
  const { readCSVFromURL } = await server.ssrLoadModule(`${HOME}/core/ConfigFactory.js`);
  const { Language } = await server.ssrLoadModule(`${HOME}/language/Language.js`);
  const timeline = (value: { errors?: readonly unknown[] }): SoftwareTimeline => {
    const { title, events, eras, messages } = new TimelineConfig(value);
    return {
      title,
      events,
      eras,
      errors: [...messages.errors, ...(value.errors ?? [])],
      shown: (date) => date.getDisplayDate(Language.fallback).replace(/<[^>]*>/g, ''),
    };
  };
  return {
    readJson: (text) => timeline(JSON.parse(text)),
    readSheet: async (text) => {
      window.fetch = async () => new Response(text);
      return timeline(await readCSVFromURL('https://pictures.example/sheet.csv'));
    },
  };
}

async function serve(): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: true },
  });
  afterAll(() => server.close());
  return server;
}

/** Where the fields of a local `Date` of the software stand when they are those of UTC. */
export function asIfUtc(date: Date): number {
  return (
    new Date(0).setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate()) +
    Date.UTC(1970, 0, 1, date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds())
  );
}
