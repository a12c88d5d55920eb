//! The platforms' time limits for cases, used where a file carries no deadline of its own.
//!
//! Source: time-out rules of the platforms as sellers report them, not confirmed by a public text;
//! the page says so. Hours are calendar hours.

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

#[derive(Deserialize)]
struct Limit {
    status: String,
    before_shipping: Option<bool>,
    who: String,
    hours: i64,
    from: String,
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
}

fn all() -> &'static HashMap<String, Vec<Limit>> {
    static ALL: OnceLock<HashMap<String, Vec<Limit>>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("../../data/deadlines.json")).expect("a test reads this file"))
}

/// The platform's deadline for a case in this state; none where no limit is known.
pub fn of(platform: &str, status: &str, goods_status: Option<&str>, times: Times) -> Option<Deadline> {
    let before = goods_status.is_some_and(|goods| goods.contains("未发货"));
    let limit = all()
        .get(platform)?
        .iter()
        .find(|limit| limit.status == status && limit.before_shipping.is_none_or(|asked| asked == before))?;
    let from = match limit.from.as_str() {
        "applied_at" => times.applied_at,
        "agreed_at" => times.agreed_at,
        _ => times.returned_at,
    }?;
    Some(Deadline { at: At(from.0 + chrono::Duration::hours(limit.hours)), who: &limit.who })
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
    fn a_closed_case_has_no_deadline() {
        assert_eq!(of("taobao", "closed", None, applied("2026-11-20T08:00:00")), None);
    }
}
