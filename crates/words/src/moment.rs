//! Moments as the reader's kind of a language writes them, for what the program itself says: the tray, notifications, a
//! page that is mailed. The window writes its own, by the same rules (CLDR).

use icu_datetime::fieldsets::{T, YMD};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};

use crate::{Words, language};

impl Words {
    /// A time of day: `14:05`, `2:05 PM`. Empty where there is no such time.
    pub fn time(&self, hour: u8, minute: u8) -> String {
        let written = || {
            let form = NoCalendarFormatter::try_new(language::locale(self.locale()).into(), T::hm()).ok()?;
            Some(form.format(&Time::try_new(hour, minute, 0, 0).ok()?).to_string())
        };
        written().unwrap_or_default()
    }

    /// A day with a time: `24. November 2026, 14:05`. Empty where there is no such day.
    pub fn day_and_time(&self, (year, month, day): (i32, u8, u8), (hour, minute): (u8, u8)) -> String {
        let written = || {
            let form = YMD::long().with_time_hm();
            let form =
                FixedCalendarDateTimeFormatter::try_new(language::locale(self.locale()).into(), form).ok()?;
            let date = Date::try_new_gregorian(year, month, day).ok()?;
            Some(form.format(&DateTime { date, time: Time::try_new(hour, minute, 0, 0).ok()? }).to_string())
        };
        written().unwrap_or_default()
    }
}
