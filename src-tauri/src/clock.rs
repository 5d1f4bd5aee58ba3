//! The time of day. The engine has none and the watcher counts seconds; people have mornings.

use jiff::civil::time;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use porchlight_words::Words;

/// Seconds since 1970.
pub fn now() -> i64 {
    Timestamp::now().as_second()
}

/// When "until tomorrow" ends: at six the next morning, so that somebody who says it shortly before
/// midnight has the night.
pub fn tomorrow_morning() -> i64 {
    let now = Zoned::now();
    morning_after(&now).unwrap_or_else(|_| now.timestamp().as_second() + 12 * 3600)
}

fn morning_after(now: &Zoned) -> Result<i64, jiff::Error> {
    let morning = now.date().checked_add(1.day())?.to_datetime(time(6, 0, 0, 0));
    Ok(morning.to_zoned(now.time_zone().clone())?.timestamp().as_second())
}

/// The hour and minute of a moment here, as the reader writes them: `14:05`, `2:05 PM`.
pub fn time_of_day(words: &Words, at: i64) -> String {
    here(at).map(|moment| time_in_words(words, &moment)).unwrap_or_default()
}

fn here(at: i64) -> Option<Zoned> {
    Some(Timestamp::from_second(at).ok()?.to_zoned(TimeZone::system()))
}

/// The clock never shows what does not fit.
fn part(number: i8) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

fn time_in_words(words: &Words, moment: &Zoned) -> String {
    words.time(part(moment.hour()), part(moment.minute()))
}

fn day_in_words(words: &Words, moment: &Zoned) -> String {
    let day = (i32::from(moment.year()), part(moment.month()), part(moment.day()));
    words.day_and_time(day, (part(moment.hour()), part(moment.minute())))
}

/// Minutes since midnight, here and now.
pub fn minute_of_day() -> u16 {
    let now = Zoned::now();
    let minute = i32::from(now.hour()) * 60 + i32::from(now.minute());
    u16::try_from(minute).unwrap_or_default()
}

/// A moment for other programs (RFC 3339, UTC).
pub fn stamp(at: i64) -> String {
    Timestamp::from_second(at).map(|moment| moment.to_string()).unwrap_or_default()
}

/// A moment as a mail has it (RFC 5322), UTC.
pub fn mail_date(at: i64) -> String {
    Timestamp::from_second(at)
        .map(|moment| moment.to_zoned(TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S +0000").to_string())
        .unwrap_or_default()
}

/// Whole days from one moment to another.
pub fn days_between(from: i64, to: i64) -> i64 {
    to.saturating_sub(from).max(0) / 86_400
}

/// The same with the day, whenever it is read: `24. November 2026, 14:05`.
pub fn day(words: &Words, at: i64) -> String {
    here(at).map(|moment| day_in_words(words, &moment)).unwrap_or_default()
}

/// The same, with the day where that was not today.
pub fn moment(words: &Words, at: i64, now: i64) -> String {
    let (Some(then), Some(today)) = (here(at), here(now)) else { return String::new() };
    if then.date() == today.date() { time_in_words(words, &then) } else { day_in_words(words, &then) }
}

/// How long ago something was, as coarse as people say it. Each has a sentence of its own in every
/// language: `<base>-now`, `<base>-minutes`, `<base>-hours`, `<base>-days`, `<base>-never`.
pub fn ago(
    words: &Words,
    base: &str,
    at: Option<i64>,
    now: i64,
    more: &[(&str, porchlight_words::Value<'_>)],
) -> String {
    let (form, count) = match at.map(|at| now.saturating_sub(at).max(0)) {
        None => ("never", 0),
        Some(seconds) if seconds < 60 => ("now", 0),
        Some(seconds) if seconds < 3600 => ("minutes", seconds / 60),
        Some(seconds) if seconds < 86_400 => ("hours", seconds / 3600),
        Some(seconds) => ("days", seconds / 86_400),
    };
    let mut arguments = more.to_vec();
    arguments.push(("count", count.into()));
    words.format(&format!("{base}-{form}"), &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tomorrow_is_the_next_morning_even_just_before_midnight() {
        let late: Zoned = "2026-11-23T23:50:00+01:00[Europe/Berlin]".parse().unwrap();
        let morning: Zoned = "2026-11-24T06:00:00+01:00[Europe/Berlin]".parse().unwrap();
        assert_eq!(morning_after(&late).unwrap(), morning.timestamp().as_second());
    }

    #[test]
    fn a_mail_is_dated_as_mails_are() {
        assert_eq!(mail_date(0), "Thu, 01 Jan 1970 00:00:00 +0000");
        assert!(minute_of_day() < 24 * 60);
    }

    #[test]
    fn moments_are_written_as_the_reader_writes_them() {
        let afternoon: Zoned = "2026-11-24T14:05:00+01:00[Europe/Berlin]".parse().unwrap();
        let written = |locale| {
            let words = Words::new(locale);
            // Some spaces are narrow ones.
            [time_in_words(&words, &afternoon), day_in_words(&words, &afternoon)]
                .map(|text| text.replace('\u{202f}', " "))
        };
        assert_eq!(written("en_US.UTF-8"), ["2:05 PM", "November 24, 2026 at 2:05 PM"]);
        assert_eq!(written("en-GB"), ["14:05", "24 November 2026 at 14:05"]);
        assert_eq!(written("de_DE"), ["14:05", "24. November 2026 um 14:05"]);
        assert_eq!(written("ja"), ["14:05", "2026年11月24日 14:05"]);
    }

    #[test]
    fn of_today_only_the_time_is_said() {
        let words = Words::new("de");
        let now: i64 = 1_800_000_000;
        assert_eq!(moment(&words, now, now), time_of_day(&words, now));
        let before = moment(&words, now - 3 * 86_400, now);
        assert_eq!(before, day(&words, now - 3 * 86_400));
        assert!(before.contains("2027"), "{before}");
    }

    #[test]
    fn time_is_told_as_people_tell_it() {
        let words = Words::new("en");
        let say = |seconds: i64| ago(&words, "account-watching", Some(1_000_000 - seconds), 1_000_000, &[]);
        assert_eq!(say(-5), "Watching. Checked just now.");
        assert_eq!(say(59), "Watching. Checked just now.");
        assert_eq!(say(60), "Watching. Checked 1 minute ago.");
        assert_eq!(say(3599), "Watching. Checked 59 minutes ago.");
        assert_eq!(say(7200), "Watching. Checked 2 hours ago.");
        assert_eq!(say(90_000), "Watching. Checked 1 day ago.");
        assert_eq!(ago(&words, "account-watching", None, 0, &[]), "Watching. Not checked yet.");
    }
}
