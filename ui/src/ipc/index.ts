/**
 * The page's only door to the program. Nothing else names Tauri; everything else calls these verbs.
 * What is shown is defined in Rust (`src-tauri/src/commands/view.rs`), from which `types/` is written.
 */
import { Channel, invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { AccountForm } from './types/AccountForm';
import type { AlertLine } from './types/AlertLine';
import type { AlertPage } from './types/AlertPage';
import type { Destination } from './types/Destination';
import type { Overview } from './types/Overview';
import type { ProviderChoice } from './types/ProviderChoice';
import type { TestStep } from './types/TestStep';
import type { Trouble } from './types/Trouble';

export type { AccountForm } from './types/AccountForm';
export type { AccountLamp } from './types/AccountLamp';
export type { AccountLine } from './types/AccountLine';
export type { AlertLine } from './types/AlertLine';
export type { AlertPage } from './types/AlertPage';
export type { AlertProgress } from './types/AlertProgress';
export type { AlertVerdict } from './types/AlertVerdict';
export type { Destination } from './types/Destination';
export type { Overview } from './types/Overview';
export type { ProviderChoice } from './types/ProviderChoice';
export type { Reason } from './types/Reason';
export type { Reasoned } from './types/Reasoned';
export type { SecurityForm } from './types/SecurityForm';
export type { ServerForm } from './types/ServerForm';
export type { TestStep } from './types/TestStep';
export type { Trouble } from './types/Trouble';

/** Every verb rejects with a {@link Trouble}. */
export type Ipc = {
  startScreen(): Promise<Destination>;
  overview(): Promise<Overview>;
  alerts(): Promise<AlertLine[]>;
  alert(id: number): Promise<AlertPage>;
  reportAlert(id: number): Promise<AlertLine>;
  dismissAlert(id: number): Promise<AlertLine>;
  providerFor(address: string): Promise<ProviderChoice | null>;
  testConnection(form: AccountForm, password: string, onStep: (step: TestStep) => void): Promise<void>;
  addAccount(form: AccountForm, password: string): Promise<string>;
  removeAccount(id: string): Promise<void>;
  checkNow(): Promise<void>;
  openHelp(provider: string): Promise<void>;
  /** Something changed: read again what is shown. Returns how to stop listening. */
  onChanged(heard: () => void): Promise<() => void>;
  /** The program leads the window to a screen. Returns how to stop listening. */
  onShow(heard: (to: Destination) => void): Promise<() => void>;
};

const program: Ipc = {
  startScreen: () => invoke('start_screen'),
  overview: () => invoke('overview'),
  alerts: () => invoke('alerts'),
  alert: (id) => invoke('alert', { id }),
  reportAlert: (id) => invoke('report_alert', { id }),
  dismissAlert: (id) => invoke('dismiss_alert', { id }),
  providerFor: (address) => invoke('provider_for', { address }),
  testConnection: (form, password, heard) => {
    const onStep = new Channel<TestStep>(heard);
    return invoke('test_connection', { form, password, onStep });
  },
  addAccount: (form, password) => invoke('add_account', { form, password }),
  removeAccount: (id) => invoke('remove_account', { id }),
  checkNow: () => invoke('check_now'),
  openHelp: (provider) => invoke('open_help', { provider }),
  onChanged: (heard) =>
    listen('changed', () => {
      heard();
    }),
  onShow: (heard) =>
    listen<Destination>('show', (event) => {
      heard(event.payload);
    }),
};

async function door(): Promise<Ipc> {
  // `vite dev` in a browser: sample data, so that screens can be looked at. Not part of a build.
  if (import.meta.env.DEV && !isTauri()) return (await import('./stand-in')).standIn();
  return program;
}

export const ipc: Ipc = await door();

/** What was thrown, if the program threw it; else (a fault of the page itself) undefined. */
export function troubleIn(thrown: unknown): Trouble | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  return 'sentence' in thrown && 'next_step' in thrown && 'code' in thrown ? (thrown as Trouble) : undefined;
}
