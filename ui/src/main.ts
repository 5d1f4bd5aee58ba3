import './style/tokens.css';
import './style/contrast.css';
import './style/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { ipc, type Speech } from './ipc';
import { speak } from './words';
import { direction } from './words/choose';

function hear(speech: Speech): void {
  speak(speech);
  document.documentElement.lang = speech.language;
  document.documentElement.dir = direction(speech.language);
}

// A page that cannot ask still shows itself, in English: it has something to say about that.
await ipc.onSpeech(hear).then(() => ipc.speech().then(hear)).catch(() => undefined);

const target = document.getElementById('window');
if (target) mount(App, { target });
