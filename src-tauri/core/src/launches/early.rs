//! Whether the first returns of a new product are more than the shop's usual share explains.
//!
//! The chance of at least so many returns among so many orders at that share (binomial). New orders had less time to come
//! back than those of the share, so that an alarm is rather too late than too early.

/// Less than this is no accident.
const ACCIDENT: f64 = 0.05;
/// One return is no signal, whatever the share.
const FEWEST: i64 = 2;

/// The chance of at least `hits` among `orders`, each with the probability `share`.
pub(super) fn at_least(hits: i64, orders: i64, share: f64) -> f64 {
    if hits <= 0 {
        return 1.0;
    }
    if share <= 0.0 || hits > orders {
        return 0.0;
    }
    if share >= 1.0 {
        return 1.0;
    }
    // Of fewer than `hits`, term by term in logarithms: they neither overflow nor vanish.
    let odds = (share / (1.0 - share)).ln();
    let mut term = orders as f64 * (1.0 - share).ln();
    let mut fewer = 0.0;
    for hit in 0..hits {
        fewer += term.exp();
        term += ((orders - hit) as f64 / (hit + 1) as f64).ln() + odds;
    }
    (1.0 - fewer).clamp(0.0, 1.0)
}

/// Whether so many returns are an alarm.
pub(super) fn alarms(hits: i64, orders: i64, share: f64) -> bool {
    hits >= FEWEST && at_least(hits, orders, share) < ACCIDENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_of_twenty_at_two_percent_are_no_accident_and_two_of_forty_are_one() {
        // 1 − 0.98^20 − 20·0.02·0.98^19 − 190·0.0004·0.98^18 = 0.0071
        assert!((at_least(3, 20, 0.02) - 0.0071).abs() < 0.0001);
        assert!(alarms(3, 20, 0.02));
        // 1 − 0.98^40 − 40·0.02·0.98^39 = 0.1905
        assert!((at_least(2, 40, 0.02) - 0.1905).abs() < 0.0001);
        assert!(!alarms(2, 40, 0.02));
    }

    #[test]
    fn one_return_is_no_alarm_and_a_shop_without_returns_has_no_accidents() {
        assert!(!alarms(1, 5, 0.001));
        assert!(alarms(2, 5, 0.0));
        assert!(!alarms(0, 5, 0.02));
    }
}
