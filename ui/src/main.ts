import './style/tokens.css';
import './style/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { language } from './words';

document.documentElement.lang = language;

const target = document.getElementById('window');
if (target) mount(App, { target });
