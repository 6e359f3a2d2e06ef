/** The front matter that a day's page obeys where it is data. CONTRIBUTING.md has them in a table, with what each does. */
export const DAY_KEYS: readonly string[] = [
  'title',
  'description',
  'keywords',
  'image',
  'hide_table_of_contents',
  'draft',
  'unlisted',
  'slug',
  'id',
  'tags',
  'sidebar_label',
  'displayed_sidebar',
];
