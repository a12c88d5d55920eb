//! When orders come in: more on weekends, most in the evening, never two weeks alike.
//!
//! Orders are numbered for ever, from a Monday in 2015 on. Their even beat is stretched week by week and hour by hour,
//! which keeps their sequence, so that the number of an order alone tells its moment, whatever export asks for it.
//! Moments are seconds since that Monday, on the shop's own clock.

use chrono::{Datelike, NaiveDate};

use super::dice::{Dice, Topic};

pub(super) const MINUTE: i64 = 60;
pub(super) const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;

const BEGINNING: NaiveDate = NaiveDate::from_ymd_opt(2015, 1, 5).expect("a day of the calendar");

/// Orders on Monday to Sunday, as parts of each other.
const WEEKDAYS: [i64; 7] = [100, 94, 95, 98, 104, 118, 112];
/// Orders in the hours of a day, as parts of each other.
const HOURS: [i64; 24] = [10, 6, 4, 3, 2, 3, 6, 12, 22, 34, 44, 42, 38, 36, 38, 40, 38, 36, 34, 40, 52, 58, 48, 26];

/// How many orders the shop takes in how many days.
pub(super) struct Pace {
    pub(super) seed: u64,
    pub(super) orders: i64,
    pub(super) days: i64,
}

impl Pace {
    /// The order's place on the even beat in milliseconds: grows with every order, so that numbers made of it do too.
    pub(super) fn beat(&self, index: i64) -> i64 {
        // Nine tenths of the gap at most, so that two neighbours never meet.
        let jitter = Dice::of(self.seed, Topic::Jitter, index).below(900);
        let thousandths = i128::from(index) * 1000 + i128::from(jitter);
        let beat = thousandths * i128::from(self.days * DAY) / i128::from(self.orders);
        i64::try_from(beat).expect("some thousand years have fewer milliseconds than an i64")
    }

    /// The second in which an order was made.
    pub(super) fn created(&self, index: i64) -> i64 {
        let even = self.beat(index).div_euclid(1000);
        let week = even.div_euclid(WEEK);
        let busy: [i64; 7] = std::array::from_fn(|day| {
            let day_index = week * 7 + i64::try_from(day).expect("a week has seven days");
            WEEKDAYS[day] * Dice::of(self.seed, Topic::Bustle, day_index).between(78, 125)
        });
        let in_week = stretched(even.rem_euclid(WEEK), WEEK, &busy);
        let in_day = stretched(in_week % DAY, DAY, &HOURS);
        week * WEEK + in_week / DAY * DAY + in_day
    }

    /// The first order that is made at `moment` or later.
    pub(super) fn first_from(&self, moment: i64) -> i64 {
        let near = |moment: i64| {
            let index = i128::from(moment) * i128::from(self.orders) / i128::from(self.days * DAY);
            i64::try_from(index).expect("a shop of this world has fewer orders than an i64")
        };
        let (mut low, mut high) = (near(moment - 2 * WEEK) - 1, near(moment + 2 * WEEK) + 1);
        while low < high {
            let middle = low + (high - low).div_euclid(2);
            if self.created(middle) < moment {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

/// Moves an even moment to where the busy parts of the span are wide and the idle ones narrow.
fn stretched<const PARTS: usize>(even: i64, span: i64, busy: &[i64; PARTS]) -> i64 {
    let all: i64 = busy.iter().sum();
    let part = span / i64::try_from(PARTS).expect("a span has few parts");
    let mut before = 0;
    let mut passed = 0;
    for weight in busy {
        let (from, to) = (passed * span / all, (passed + weight) * span / all);
        if even < to {
            return before + (even - from) * part / (to - from);
        }
        passed += weight;
        before += part;
    }
    span - 1
}

/// The midnight at which a day ends.
pub(super) fn end_of(day: NaiveDate) -> i64 {
    (day - BEGINNING).num_days() * DAY + DAY
}

/// The last second of the day in which a moment lies.
pub(super) fn last_second_of(moment: i64) -> i64 {
    moment - moment.rem_euclid(DAY) + DAY - 1
}

/// Year, month and day of a moment.
pub(super) fn date_of(moment: i64) -> (i64, i64, i64) {
    let days = i32::try_from(moment.div_euclid(DAY)).expect("some thousand years have fewer days than an i32");
    let date = NaiveDate::from_num_days_from_ce_opt(BEGINNING.num_days_from_ce() + days)
        .expect("a shop lives within the calendar");
    (i64::from(date.year()), i64::from(date.month()), i64::from(date.day()))
}

/// The day of a moment as a spreadsheet counts days.
pub(super) fn serial_day_of(date: NaiveDate) -> i64 {
    const DAY_ZERO: NaiveDate = NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day of the calendar");
    (date - DAY_ZERO).num_days()
}
