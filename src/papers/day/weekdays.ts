interface WeekInfo {
  /** From Monday, 1, to Sunday, 7. */
  firstDay: number;
}

/** The day with which weeks begin where a language is spoken, counted from Sunday: 0 in Korea, 1 in Germany. */
export function firstWeekday(locale: string): number {
  // A method in the standard, a property in the engines before it: https://tc39.es/proposal-intl-locale-info/
  const known = new Intl.Locale(locale) as Intl.Locale & {getWeekInfo?(): WeekInfo; weekInfo?: WeekInfo};
  return ((known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 7) % 7;
}

/** Cuts a month into weeks of seven days, with nothing where a day is of another month. */
export function weeksOf(year: number, month: number, first: number): (number | undefined)[][] {
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() - first + 7) % 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({length: Math.ceil((before + length) / 7)}, (_, week) =>
    Array.from({length: 7}, (_cell, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= length ? day : undefined;
    }),
  );
}
