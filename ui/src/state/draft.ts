/** What is filled in while a mailbox is set up, before it becomes an `AccountForm`. */
import type { AccountForm, SecurityForm, ServerForm, Stranger, Way } from '../ipc';

export type Draft = {
  /** The id of an account that is there already. */
  again: string | null;
  /** Its mail is on other servers now: it is signed in to as a new one. */
  moved: boolean;
  address: string;
  user: string;
  /** The name to send under; empty: the same. */
  smtpUser: string;
  password: string;
  imap: ServerForm;
  /** No outgoing server where its name is empty. */
  smtp: ServerForm;
  dnsLookups: boolean;
  /** In the browser, and not with a password. */
  inBrowser: boolean;
  /** Whose sign-in it is, where the browser can be used. */
  browserProvider: string;
  clientId: string;
  clientSecret: string;
};

function noServer(port: number): ServerForm {
  return { host: '', port, security: 'tls', fingerprint: null };
}

/** A mailbox about which nothing is known: the usual ports with TLS from the first byte (RFC 8314). */
export function unknownWay(address: string): Way {
  return {
    address,
    provider: '',
    name: '',
    user: address,
    smtp_user: '',
    imap: noServer(993),
    smtp: noServer(465),
    sign_in: 'password',
    steps: [],
    browser: null,
    source: null,
    own_server: true,
    dns_lookups: true,
  };
}

export function draftOf(way: Way, again: string | null = null, moved = false): Draft {
  const asBefore = again !== null && !moved;
  return {
    again,
    moved,
    address: way.address,
    user: way.user,
    smtpUser: way.smtp_user,
    password: '',
    imap: { ...way.imap },
    smtp: { ...(way.smtp ?? noServer(465)) },
    dnsLookups: way.dns_lookups,
    inBrowser: way.sign_in === 'browser' || (!asBefore && (way.browser?.ready ?? false)),
    browserProvider: way.browser?.provider ?? '',
    clientId: '',
    clientSecret: '',
  };
}

/** An account that signs in again to the servers it had. */
export function signsInAsBefore({ again, moved }: Draft): boolean {
  return again !== null && !moved;
}

/** Whether it has the look of an address; whether it exists only the server knows. */
export function looksLikeAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
}

/** The name of the first field about servers that is not filled in as it must be; undefined where all are. */
export function missingServer(draft: Draft): string | undefined {
  if (draft.imap.host.trim() === '') return 'imap-host';
  if (!isPort(draft.imap.port)) return 'imap-port';
  if (draft.smtp.host.trim() !== '' && !isPort(draft.smtp.port)) return 'smtp-port';
  return undefined;
}

/** An emptied number field is null. */
function isPort(port: number | null): boolean {
  return port !== null && Number.isInteger(port) && port > 0 && port < 65_536;
}

/** What the program is given. */
export function toForm(draft: Draft): AccountForm {
  const trimmed = (server: ServerForm): ServerForm => ({ ...server, host: server.host.trim() });
  return {
    again: draft.again,
    moved: draft.moved,
    address: draft.address.trim(),
    user: draft.user.trim(),
    smtp_user: draft.smtpUser.trim(),
    imap: trimmed(draft.imap),
    smtp: draft.smtp.host.trim() === '' ? null : trimmed(draft.smtp),
    dns_lookups: draft.dnsLookups,
    browser: draft.inBrowser
      ? { provider: draft.browserProvider, client_id: draft.clientId.trim(), client_secret: draft.clientSecret.trim() }
      : null,
  };
}

/** The user chose to accept this certificate of this server. */
export function accepting(draft: Draft, stranger: Stranger): Draft {
  const server = { ...draft[stranger.server], fingerprint: stranger.fingerprint };
  return { ...draft, [stranger.server]: server };
}

/** Another server under the same name with the very certificate that was accepted just now: the same machine. */
export function isAccepted(draft: Draft, stranger: Stranger): boolean {
  const other = stranger.server === 'smtp' ? draft.imap : draft.smtp;
  return !stranger.changed && other.host.trim() === stranger.host && other.fingerprint === stranger.fingerprint;
}

/** `993 TLS`, as help pages of providers write it. */
export const securityName: Record<SecurityForm, string> = { tls: 'TLS', starttls: 'STARTTLS', plain: '–' };

/**
 * An app password as it was made: pages show it in groups of one length ("abcd efgh ijkl mnop"), and copying brings the
 * gaps along. What is not such groups stays as it was typed: another kind of password may have a gap of its own.
 */
export function withoutGaps(password: string): string {
  const groups = password.trim().split(/\s+/);
  const isMade = groups.every((group) => /^[a-z0-9-]{3,}$/i.test(group) && group.length === groups[0]?.length);
  return isMade ? groups.join('') : password;
}
