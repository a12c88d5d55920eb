//! Which step, and which point of the very checklist, ought to have caught what the buyer says.
//!
//! Words of the stated reason lead to a step (`data/escape_words.json`, the most particular first). A point
//! is only named where that check really asked it; a reason that says no more than "quality" names nothing.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::checks::checklist::Step;
use crate::platforms::folded;

#[derive(Deserialize)]
struct Entry {
    step: Step,
    words: Vec<String>,
    points: Vec<String>,
}

fn entries() -> &'static [Entry] {
    static ALL: OnceLock<Vec<Entry>> = OnceLock::new();
    ALL.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/escape_words.json")).expect("a test reads this file")
    })
}

/// The step and the point, as far as the reason tells them.
pub(super) fn of_reason(reason: &str, passed: &[(Step, String)]) -> (Option<Step>, Option<String>) {
    let reason = folded(reason);
    let Some(entry) = entries().iter().find(|entry| entry.words.iter().any(|word| reason.contains(word.as_str())))
    else {
        return (None, None);
    };
    let named = entry.points.iter().find_map(|point| passed.iter().find(|(_, id)| id == point));
    match named {
        Some((step, point)) => (Some(*step), Some(point.clone())),
        None => (Some(entry.step), None),
    }
}

/// Whether a reason says that a gift, or something that may be one, was not in the parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It names the gift.
    Gift,
    /// It says that something was missing.
    Something,
}

/// What a reason says of missing things.
pub fn missing(reason: &str) -> Option<Missing> {
    let reason = folded(reason);
    let gift = |entry: &&Entry| entry.step == Step::Gift;
    let at = entries().iter().filter(gift).position(|entry| entry.words.iter().any(|word| reason.contains(&**word)))?;
    Some(if at == 0 { Missing::Gift } else { Missing::Something })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clothing() -> Vec<(Step, String)> {
        let list = crate::checks::checklist::all().iter().find(|list| list.category == "clothing").expect("a list");
        list.points.iter().map(|point| (point.step, point.id.clone())).collect()
    }

    #[test]
    fn a_reason_leads_to_the_point_that_asked_for_it() {
        let of = |reason: &str| of_reason(reason, &clothing());
        assert_eq!(of("开线/脱色/脱毛/有色差/有虫洞"), (Some(Step::Appearance), Some("loose_threads".into())));
        assert_eq!(of("商品功能缺失或故障"), (Some(Step::Function), Some("zip_buttons".into())));
        assert_eq!(of("赠品没有收到"), (Some(Step::Gift), Some("gifts".into())));
    }

    #[test]
    fn a_reason_without_particulars_blames_no_step() {
        assert_eq!(of_reason("质量问题", &clothing()), (None, None));
    }

    #[test]
    fn a_missing_gift_is_told_from_a_missing_something() {
        assert_eq!(missing("赠品没有收到"), Some(Missing::Gift));
        assert_eq!(missing("少件/漏发"), Some(Missing::Something));
        assert_eq!(missing("质量问题"), None);
    }

    #[test]
    fn a_point_that_was_not_asked_is_not_named() {
        assert_eq!(of_reason("充电故障", &[(Step::Gift, "gifts".into())]), (Some(Step::Function), None));
    }
}
