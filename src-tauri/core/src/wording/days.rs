//! Promises in days: a text must not promise more than the shop's policy covers.

use std::sync::OnceLock;

use regex::Regex;

use super::fold::fold;
use super::{Finding, Severity, language_of, rules};
use crate::locale::{self, Language};

const RULE: &str = "beyond_policy";

/// What the shop's policy covers, in days counted from the day after sign-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Covered {
    /// Return without a reason.
    pub return_days: i64,
    /// Return or exchange for a fault.
    pub fault_days: i64,
}

fn promised() -> &'static Regex {
    static PROMISED: OnceLock<Regex> = OnceLock::new();
    PROMISED.get_or_init(|| {
        let days = "([0-9]{1,4}) ?(?:天|日|days?\\b|-day)";
        let what = "(?:[^。!?;,\n]{0,6}?)(无理由|可退|能退|都退|包退|退货|退换|可以退|包换|可换|能换|换新|(?:free )?returns?|refund)";
        Regex::new(&format!("{days}{what}")).expect("a test compiles it")
    })
}

/// Promises of more days than are covered.
pub fn beyond(text: &str, covered: Covered) -> Vec<Finding> {
    let folded = fold(text).plain;
    let language: Language = language_of(text);
    let mut found = Vec::new();
    for hit in promised().captures_iter(&folded.text) {
        let (Some(whole), Some(days)) = (hit.get(0), hit[1].parse::<i64>().ok()) else { continue };
        let fault = ["包换", "可换", "能换", "换新"].contains(&&hit[2]);
        let most = if fault { covered.fault_days.max(covered.return_days) } else { covered.return_days };
        if days <= most {
            continue;
        }
        let Some((start, end)) = folded.written(whole.start(), whole.end()) else { continue };
        found.push(Finding {
            rule: RULE.to_owned(),
            severity: Severity::Block,
            start,
            end,
            words: text.chars().skip(start).take(end - start).collect(),
            name: locale::text(language, "wording.beyond_policy.name").to_owned(),
            why: locale::text(language, "wording.beyond_policy.why").to_owned(),
            better: locale::say(language, "wording.beyond_policy.better", &[("days", &most)]),
            source: rules::source("consumer_20", language),
        });
    }
    found
}
