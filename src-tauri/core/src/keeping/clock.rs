//! Now, on the shop's wall clock: Asia/Shanghai, which has been UTC+8 all year since 1991.
//!
//! Rooms never ask this; the edges ask once and pass the moment in. The environment's `PINTUI_NOW`
//! (`YYYY-MM-DDTHH:MM:SS`) stands in for the clock in tests and demonstrations.

use chrono::{Duration, Timelike, Utc};
use pintui_store::At;

/// Hours the shop's clock is ahead of UTC.
const AHEAD_HOURS: i64 = 8;

/// Now on the shop's clock, to the second.
pub fn now() -> At {
    now_by(std::env::var("PINTUI_NOW").ok().as_deref())
}

fn now_by(stand_in: Option<&str>) -> At {
    if let Some(at) = stand_in.and_then(|text| text.parse().ok()) {
        return at;
    }
    let here = Utc::now().naive_utc() + Duration::hours(AHEAD_HOURS);
    At(here.with_nanosecond(0).unwrap_or(here))
}

#[cfg(test)]
mod tests {
    use super::now_by;

    #[test]
    fn the_stand_in_is_the_time_that_counts() {
        assert_eq!(now_by(Some("2026-11-02T09:30:00")).text(), "2026-11-02T09:30:00");
    }

    #[test]
    fn without_a_stand_in_the_clock_is_eight_hours_ahead_of_utc() {
        let ahead = now_by(None).0 - chrono::Utc::now().naive_utc();
        assert!((ahead - chrono::Duration::hours(8)).num_seconds().abs() < 5);
    }
}
