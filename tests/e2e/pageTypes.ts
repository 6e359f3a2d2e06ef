/** One address of each type of page in the fixture archive, below the base URL. */
export const PAGE_TYPES = {
  home: '',
  archive: 'docs/papers',
  year: 'docs/papers/y2025',
  month: 'docs/papers/y2025/oct',
  day: 'docs/papers/y2025/oct/20251022',
  'day with maths, tables, code and footnotes': 'docs/papers/y2025/sep/20250929',
  'day with tabs': 'docs/papers/y2024/dec/20241219',
  'day with details': 'docs/papers/y2025/oct/20251020',
  'day with a hostile title': 'docs/papers/y2025/sep/20250930',
  'day without papers': 'docs/papers/y2024/nov/20241104',
  'day that hydrates': 'docs/papers/y2024/nov/20241105',
  organisations: 'organisations',
  organisation: 'organisations/google',
  topics: 'topics',
  topic: 'topics/reasoning',
  threads: 'threads',
  figures: 'figures',
  weeks: 'weeks',
  week: 'weeks/2025-w43',
  feeds: 'feeds',
  search: 'search',
  settings: 'settings',
  offline: 'offline',
  'page that is a document': 'docs/counter/plain',
  'page that hydrates': 'docs/counter/imported',
} as const;

export const PHONE = {width: 390, height: 844};
export const DESK = {width: 1280, height: 900};
