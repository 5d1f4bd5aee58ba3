import { vi } from 'vitest';

// Node 18 has no navigator; the words ask it for the reader's languages.
vi.stubGlobal('navigator', { languages: ['en-GB'] });
// The stand-in for the program asks the page's address what to show.
vi.stubGlobal('location', { search: '' });
