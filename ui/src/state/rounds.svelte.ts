/** Reporting several messages at once, round after round: how far one has come, what became of each message. */
import type { AlertLine, Anyway, Trouble } from '../ipc';
import { reportAll, type Result } from './batch';

/** What a round asks of the program, and of the reader. */
export type Verbs = {
  report: (id: number, anyway: Anyway) => Promise<AlertLine>;
  undo: (id: number) => Promise<AlertLine>;
  /** Where they all stand now. */
  alerts: () => Promise<AlertLine[]>;
  ask: (trouble: Trouble) => Promise<boolean>;
};

/** What was taken back, and what had left before. */
export type Undone = { back: number; left: number };

/** What became of each, by its id. */
type Results = Readonly<Partial<Record<number, Result>>>;

const byId = (results: readonly Result[]): Results => Object.fromEntries(results.map((result) => [result.id, result]));

export class Rounds {
  /** The messages of this round. */
  going = $state.raw<readonly number[] | undefined>(undefined);
  running = $state(false);
  /** It ended before its end, because the reader wanted that. */
  stopped = $state(false);
  undone = $state.raw<Undone | undefined>(undefined);
  /** Of every round; what was taken back has none and can be chosen again. */
  #results = $state.raw<Results>({});
  #verbs: Verbs;
  #round: Promise<unknown> = Promise.resolve();

  constructor(verbs: Verbs) {
    this.#verbs = verbs;
  }

  /** What became of a message. */
  of(id: number): Result | undefined {
    return this.#results[id];
  }

  /** How many of this round are decided. */
  get done(): number {
    return (this.going ?? []).filter((id) => this.of(id)).length;
  }

  /** What can still be taken back. */
  get waiting(): number[] {
    return this.#all.filter(({ line }) => line?.progress === 'reporting').map(({ id }) => id);
  }

  /** Reports them; what went wrong with one before is over. */
  go = async (ids: readonly number[]): Promise<void> => {
    this.#results = byId(this.#all.filter(({ id }) => !ids.includes(id)));
    this.going = ids;
    this.undone = undefined;
    this.stopped = false;
    this.running = true;
    const { report, ask } = this.#verbs;
    const round = reportAll(ids, report, ask, this.#keep, () => this.stopped);
    this.#round = round;
    this.stopped = !(await round);
    this.running = false;
  };

  /** Ends the round after the message that is on its way. */
  stop = (): void => {
    this.stopped = true;
  };

  /** Takes back what has not left, and reports nothing more. */
  undo = async (): Promise<void> => {
    this.stop();
    await this.#round;
    const waiting = this.waiting;
    // What has left meanwhile stays as it is; its line says so.
    for (const id of waiting) await this.#verbs.undo(id).catch(() => undefined);
    await this.follow();
    this.going = undefined;
    this.undone = {
      back: waiting.filter((id) => this.of(id) === undefined).length,
      left: this.#all.filter(({ line }) => line !== undefined).length,
    };
  };

  /** Where they stand now: what has left is not "reported in a moment" any more, and what came back is open again. */
  follow = async (): Promise<void> => {
    // What is reported while this is asked is not in the answer yet.
    const asked = this.#all;
    const lines: Partial<Record<number, AlertLine>> = Object.fromEntries(
      (await this.#verbs.alerts()).map((line) => [line.id, line]),
    );
    const fresh = this.#all.map((old) => {
      const line = old.line && asked.includes(old) ? (lines[old.id] ?? old.line) : old.line;
      return line ? { ...old, line } : old;
    });
    this.#results = byId(fresh.filter(({ line }) => line?.progress !== 'open'));
  };

  get #all(): Result[] {
    return Object.values(this.#results).filter((result) => result !== undefined);
  }

  #keep = (result: Result): void => {
    this.#results = { ...this.#results, [result.id]: result };
  };
}
