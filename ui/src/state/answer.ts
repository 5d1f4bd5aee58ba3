/** "No, that was not me": the question is answered, and the list of what to do begins. */
import { ipc } from '../ipc';
import { navigation } from './navigation.svelte';

/** Somebody else is in the account, or was: what its password opens is seen to. */
const LIST = 'password';

/** The list is begun before the question is put away, so that whatever fails leaves one of the two to be seen. */
export async function notMe(answer: () => Promise<unknown>): Promise<void> {
  // A list that was begun already knows more of what happened than this answer does.
  if ((await ipc.recovery()).branch === null) await ipc.beginRecovery(LIST);
  await answer();
  navigation.go({ screen: 'recover' });
}
