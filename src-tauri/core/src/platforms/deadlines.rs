//! The platforms' time limits for cases, used where a file carries no deadline of its own.
//!
//! Source: time-out rules of the platforms as sellers report them, not confirmed by a public text;
//! the page says so. Hours are calendar hours. A platform that is not in the data is one whose hours nobody could
//! tell us: it is left out rather than guessed.

use std::collections::HashMap;
use std::sync::OnceLock;

use pintui_store::At;
use serde::Deserialize;

/// Until when someone must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The moment the platform acts by itself.
    pub at: At,
    /// `seller` or `buyer`.
    pub who: &'static str,
}

/// What a platform can do by itself when a limit is over.
pub const OUTCOMES: [&str; 6] =
    ["refund_agreed", "request_agreed", "case_closed", "refund_paid", "platform_judges", "complaint"];

/// The name of an outcome as it is written here.
pub fn outcome_named(name: &str) -> Option<&'static str> {
    OUTCOMES.into_iter().find(|known| *known == name)
}

/// A limit of a platform: the clocks that run, of which the first to end counts.
#[derive(Deserialize)]
pub struct Limit {
    /// Status of the case, in our words; `received` where what was returned is here.
    pub status: String,
    /// Whether it is for goods that have not left, where the two differ.
    pub before_shipping: Option<bool>,
    /// `seller` or `buyer`.
    pub who: String,
    /// The clocks.
    pub clocks: Vec<Clock>,
    /// What the platform then does by itself.
    pub outcome: String,
}

/// Hours from a moment of the case.
#[derive(Deserialize)]
pub struct Clock {
    /// How many.
    pub hours: i64,
    /// From which of its times.
    pub from: String,
}

/// The times a limit can count from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Times {
    /// When the buyer applied.
    pub applied_at: Option<At>,
    /// When the seller agreed.
    pub agreed_at: Option<At>,
    /// When the buyer sent the goods back.
    pub returned_at: Option<At>,
    /// When they came.
    pub received_at: Option<At>,
    /// When the platform stepped in.
    pub disputed_at: Option<At>,
}

impl Times {
    /// The status by whose limit the case goes: what was returned and is here waits for its money.
    pub fn status<'a>(&self, status: &'a str) -> &'a str {
        if status == "returned" && self.received_at.is_some() { "received" } else { status }
    }

    /// The time that a clock counts from.
    pub fn named(&self, name: &str) -> Option<At> {
        match name {
            "applied_at" => self.applied_at,
            "agreed_at" => self.agreed_at,
            "received_at" => self.received_at,
            _ => self.returned_at,
        }
    }
}

fn all() -> &'static HashMap<String, Vec<Limit>> {
    static ALL: OnceLock<HashMap<String, Vec<Limit>>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("../../data/deadlines.json")).expect("a test reads this file"))
}

/// The limits of a platform, as far as they are known.
pub fn limits(platform: &str) -> &'static [Limit] {
    all().get(platform).map(Vec::as_slice).unwrap_or_default()
}

/// The limit for a case in this state; none where no limit is known.
pub fn limit(platform: &str, status: &str, before_shipping: bool) -> Option<&'static Limit> {
    limits(platform)
        .iter()
        .find(|limit| limit.status == status && limit.before_shipping.is_none_or(|asked| asked == before_shipping))
}

/// Whether a goods status tells that nothing has left yet.
pub fn is_before_shipping(goods_status: Option<&str>) -> bool {
    goods_status.is_some_and(|goods| goods.contains("未发货"))
}

/// The platform's deadline for a case in this state; none where no limit is known.
pub fn of(platform: &str, status: &str, goods_status: Option<&str>, times: Times) -> Option<Deadline> {
    let limit = limit(platform, times.status(status), is_before_shipping(goods_status))?;
    let ends = limit.clocks.iter().filter_map(|clock| {
        let from = times.named(&clock.from)?;
        Some(At(from.0 + chrono::Duration::hours(clock.hours)))
    });
    Some(Deadline { at: ends.min()?, who: &limit.who })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(text: &str) -> Times {
        Times { applied_at: text.parse().ok(), ..Times::default() }
    }

    #[test]
    fn an_application_before_shipping_has_24_hours() {
        let deadline = of("taobao", "applied", Some("未发货"), applied("2026-11-20T08:00:00"));
        assert_eq!(deadline.map(|d| (d.at.text(), d.who)), Some(("2026-11-21T08:00:00".into(), "seller")));
    }

    #[test]
    fn an_application_after_shipping_has_36_hours() {
        let deadline = of("taobao", "applied", Some("已收到货"), applied("2026-11-20T08:00:00"));
        assert_eq!(deadline.map(|d| d.at.text()), Some("2026-11-21T20:00:00".into()));
    }

    #[test]
    fn of_two_clocks_the_one_that_ends_first_counts() {
        let sent = Times { returned_at: "2026-11-01T08:00:00".parse().ok(), ..Times::default() };
        let here = Times { received_at: "2026-11-03T10:00:00".parse().ok(), ..sent };
        let end = |times| of("taobao", "returned", None, times).map(|deadline| deadline.at.text());
        assert_eq!(end(sent), Some("2026-11-08T08:00:00".into()));
        assert_eq!(end(here), Some("2026-11-05T10:00:00".into()));
    }

    #[test]
    fn what_a_platform_does_then_has_a_name_and_words() {
        for limit in all().values().flatten() {
            assert!(outcome_named(&limit.outcome).is_some(), "{} has no name", limit.outcome);
        }
        for outcome in OUTCOMES {
            let key = format!("timeout.{outcome}");
            assert_ne!(crate::locale::text(crate::locale::Language::ZhCn, &key), key, "no words for it");
        }
    }

    #[test]
    fn a_closed_case_has_no_deadline() {
        assert_eq!(of("taobao", "closed", None, applied("2026-11-20T08:00:00")), None);
    }
}
