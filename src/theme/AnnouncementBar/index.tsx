/** Ejected: stock's closes by React's state, and its styles come with every page; this site announces nothing. */
export default function AnnouncementBar(): null {
  return null;
}
