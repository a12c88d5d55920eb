//! A calendar month: the span of the KPI sheet.

use chrono::Datelike;
use pintui_store::{Day, Result, refusals};

refusals! {
    /// Refusals about months.
    MonthRefused {
        /// Not a month `YYYY-MM`.
        MonthUnreadable { month: String } = "month_unreadable",
    }
}

/// The days of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Day,
    /// Its last day.
    pub last: Day,
}

impl Month {
    /// Reads `YYYY-MM`.
    ///
    /// # Errors
    /// `month_unreadable`.
    pub fn parse(text: &str) -> Result<Self> {
        let shaped = text.len() == 7 && text.as_bytes()[4] == b'-';
        let first = if shaped { format!("{text}-01").parse().ok() } else { None };
        let first = first.ok_or_else(|| MonthRefused::MonthUnreadable { month: text.to_owned() })?;
        Ok(Self::from_first(first))
    }

    /// The month a day lies in.
    pub fn of(day: Day) -> Self {
        Self::from_first(day.plus(1 - i64::from(day.0.day())))
    }

    /// As it is written, `YYYY-MM`.
    pub fn name(&self) -> String {
        self.first.text()[..7].to_owned()
    }

    fn from_first(first: Day) -> Self {
        let mut last = first.plus(27);
        while last.plus(1).0.month() == first.0.month() {
            last = last.plus(1);
        }
        Self { first, last }
    }

    /// The month before.
    pub fn before(&self) -> Self {
        let last = self.first.plus(-1);
        Self { first: last.plus(1 - i64::from(last.0.day())), last }
    }

    /// The month after.
    pub fn after(&self) -> Self {
        Self::from_first(self.last.plus(1))
    }

    /// Its days in order.
    pub fn days(&self) -> impl Iterator<Item = Day> {
        (self.first.number()..=self.last.number()).map(Day::from_number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn february_of_a_leap_year_has_29_days_and_follows_january() {
        let month = Month::parse("2028-02").expect("a month");
        assert_eq!((month.last.text(), month.days().count()), ("2028-02-29".into(), 29));
        assert_eq!(month.before(), Month::parse("2028-01").expect("a month"));
        assert_eq!(month.before().after(), month);
        assert_eq!((Month::of(month.last), month.name().as_str()), (month.clone(), "2028-02"));
    }

    #[test]
    fn what_is_no_month_is_refused() {
        for text in ["2026-13", "2026-1", "十月", "2026-10-01", ""] {
            assert_eq!(Month::parse(text).expect_err(text).code, "month_unreadable");
        }
    }
}
