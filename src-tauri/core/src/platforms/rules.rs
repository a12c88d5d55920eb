//! Metric rules: what a platform counts, on which basis, in which window, from when on.
//!
//! A rule is data: basis date, window of days, minimum of orders. The two general rules stand for
//! every platform; a platform's own rules lie in `platforms/rules.json` with their effective dates.

use std::sync::OnceLock;

use pintui_store::{Day, Result, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

refusals! {
    /// Refusals about rules.
    RuleRefused {
        /// No rule has this id.
        RuleUnknown { rule: String, known: Vec<String> } = "rule_unknown",
    }
}

/// The date that puts an order into a cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Day of payment.
    Paid,
    /// Day of sign-off; where there is none, the day the buyer confirmed.
    Signed,
}

impl Basis {
    /// Both bases.
    pub const ALL: [Self; 2] = [Self::Paid, Self::Signed];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Signed => "signed",
        }
    }
}

/// A rule: the cohort is the orders whose basis date lies in the last `window_days` days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// Platforms it belongs to; empty means all.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// Which date counts.
    pub basis: Basis,
    /// Length of the window.
    pub window_days: i64,
    /// Days between the end of the window and the day looked at.
    #[serde(default)]
    pub skip_days: i64,
    /// Orders a rate needs.
    pub minimum: i64,
    /// First day it is in force; none: always was.
    pub from: Option<Day>,
    /// First day it is no longer in force; none: still is.
    pub until: Option<Day>,
}

/// A rule as the chooser shows it; its name is the locale text `rule.<id>`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RuleChoice {
    /// Its id.
    pub id: String,
    /// Which date counts.
    pub basis: Basis,
    /// Length of the window in days.
    pub window_days: i64,
    /// Whether it is in force on the day looked at.
    pub in_force: bool,
    /// First day it is no longer in force.
    pub until: Option<Day>,
    /// First day it is in force.
    pub from: Option<Day>,
}

/// All rules, the general ones first.
pub fn all() -> &'static [Rule] {
    static ALL: OnceLock<Vec<Rule>> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("../../data/rules.json")).expect("a test reads this file"))
}

/// The rule a figure stands under when nobody names one.
pub const DEFAULT: &str = "signed_30d";

/// The rule that can be told of where no file tells of any sign-off.
pub const UNSIGNED: &str = "paid_30d";

/// The rule with this id that a platform can be judged by.
///
/// # Errors
/// `rule_unknown`, with the ids that are known.
pub fn find(platform: &str, id: &str) -> Result<&'static Rule> {
    let fits = |rule: &&Rule| rule.platforms.is_empty() || rule.platforms.iter().any(|name| name == platform);
    all().iter().filter(fits).find(|rule| rule.id == id).ok_or_else(|| {
        let known = all().iter().filter(fits).map(|rule| rule.id.clone()).collect();
        RuleRefused::RuleUnknown { rule: id.to_owned(), known }.into()
    })
}

/// The ids of all rules, of whatever platform.
pub fn ids() -> impl Iterator<Item = &'static str> {
    all().iter().map(|rule| rule.id.as_str())
}

/// The rules that can be chosen for a platform, as on `day`.
pub fn choices(platform: &str, day: Day) -> Vec<RuleChoice> {
    all()
        .iter()
        .filter(|rule| rule.platforms.is_empty() || rule.platforms.iter().any(|name| name == platform))
        .map(|rule| RuleChoice {
            id: rule.id.clone(),
            basis: rule.basis,
            window_days: rule.window_days,
            in_force: rule.in_force(day),
            until: rule.until,
            from: rule.from,
        })
        .collect()
}

impl Rule {
    /// Whether the platform judges by it on `day`.
    pub fn in_force(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// First and last basis day of the cohort on `day`.
    pub fn window(&self, day: Day) -> (Day, Day) {
        let last = day.plus(-self.skip_days);
        (last.plus(1 - self.window_days), last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_days_end_with_the_day_itself() {
        let rule = find("taobao", DEFAULT).expect("the default rule is there");
        let day: Day = "2026-10-31".parse().expect("a date");
        assert_eq!(rule.window(day), ("2026-10-02".parse().expect("a date"), day));
    }

    #[test]
    fn a_rule_is_in_force_from_its_first_day_to_the_day_before_it_ends() {
        let on = |rule: &str, day: &str| find("taobao", rule).expect("a rule").in_force(day.parse().expect("a date"));
        assert!(on("taobao_first_quality", "2026-03-15") && !on("taobao_first_quality", "2026-03-16"));
        assert!(!on("taobao_negative_feedback", "2026-03-15") && on("taobao_negative_feedback", "2026-03-16"));
        assert!(on(DEFAULT, "1999-01-01"));
    }

    #[test]
    fn a_rule_of_another_platform_is_unknown() {
        let refused = find("taobao", "kuaishou_quality").expect_err("another platform's rule");
        assert_eq!(refused.code, "rule_unknown");
    }
}
