/** "No, that was not me": the question is answered, and the list of what to do begins. */
import { ipc, type ConcernKind } from '../ipc';
import { navigation } from './navigation.svelte';

/** Who makes mail vanish, or hides some in a flood, is in the mailbox; else it is the account at Amazon. */
const LIST: Record<ConcernKind, string> = { vanished: 'mailbox', flood: 'mailbox', changed: 'password' };

/** The list is begun before the question is put away, so that whatever fails leaves one of the two to be seen. */
export async function notMe(concern: ConcernKind, answer: () => Promise<unknown>): Promise<void> {
  // A list that was begun already keeps what is on it: this comes to it.
  await ipc.addRecovery(LIST[concern]);
  await answer();
  navigation.go({ screen: 'recover' });
}
