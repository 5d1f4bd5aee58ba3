/** What is typed into "Add your mailbox", before it becomes an `AccountForm`. */
import type { AccountForm, ProviderChoice, ServerForm } from '../ipc';

export type Draft = {
  address: string;
  user: string;
  password: string;
  imap: ServerForm;
  smtp: ServerForm;
};

/** The usual ports with TLS from the first byte (RFC 8314). */
export function emptyDraft(): Draft {
  return {
    address: '',
    user: '',
    password: '',
    imap: { host: '', port: 993, security: 'tls' },
    smtp: { host: '', port: 465, security: 'tls' },
  };
}

/** Whether it has the look of an address; whether it exists only the server knows. */
export function looksLikeAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
}

/** The draft with a provider's servers, or with none where it is not known. */
export function withProvider(draft: Draft, provider: ProviderChoice | null): Draft {
  const { imap, smtp } = provider ?? emptyDraft();
  return { ...draft, address: draft.address.trim(), imap: { ...imap }, smtp: { ...smtp } };
}

/** The name of the first field that is not filled in as it must be; undefined where all are. */
export function missing(draft: Draft): string | undefined {
  if (draft.password === '') return 'password';
  if (draft.imap.host.trim() === '') return 'imap-host';
  if (!isPort(draft.imap.port)) return 'imap-port';
  if (draft.smtp.host.trim() !== '' && !isPort(draft.smtp.port)) return 'smtp-port';
  return undefined;
}

/** An emptied number field is null. */
function isPort(port: number | null): boolean {
  return port !== null && Number.isInteger(port) && port > 0 && port < 65_536;
}

/** What the program is given. No outgoing server where its name was left empty. */
export function toForm(draft: Draft): AccountForm {
  const trimmed = (server: ServerForm): ServerForm => ({ ...server, host: server.host.trim() });
  return {
    address: draft.address.trim(),
    user: draft.user.trim(),
    imap: trimmed(draft.imap),
    smtp: draft.smtp.host.trim() === '' ? null : trimmed(draft.smtp),
  };
}
