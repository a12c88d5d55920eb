//! The platform's list of chats: when each buyer wrote, from whom the first answer came, and when, or after how long.

use std::path::Path;
use std::sync::OnceLock;

use chrono::Duration;
use pintui_store::{At, Book, Operation, Result};
use regex::Regex;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CareRefused;
use super::replies::keep;
use crate::door::{Call, Command, Whole};
use crate::intake::mapping::table::{self, Go};
use crate::intake::moments;
use crate::platforms::folded;
use crate::shops;

/// Reads the platform's list of chats: when the buyer wrote, when the first answer came, and from whom.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportReplies {
    /// Name of the shop.
    pub shop: String,
    /// Path of a table (CSV or Excel).
    pub file: String,
}

impl Command for ImportReplies {
    type Answer = RepliesImported;
}

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RepliesImported {
    /// Answers that are new, or were open before.
    pub added: i64,
    /// Answers that were known.
    pub unchanged: i64,
    /// Rows whose times cannot be read.
    pub rejected: i64,
}

const ASKED: [&str; 8] = ["买家", "客户消息", "首条消息", "进线", "咨询时间", "提问", "asked", "message"];
const BEGUN: [&str; 5] = ["开始时间", "会话开始", "接入", "发起", "start"];
const ANSWERED: [&str; 6] = ["首次回复", "首响", "首次响应", "回复时间", "answered", "reply"];
const WAITED: [&str; 7] = ["首次响应", "首响", "首次回复", "响应", "回复", "等待", "response"];
const CLERK: [&str; 7] = ["客服", "接待", "子账号", "工号", "clerk", "agent", "staff"];
/// How a column is named that tells how long, and not when.
const LONG: [&str; 4] = ["时长", "秒", "seconds", "duration"];
/// What a column of how long is about besides the first answer.
const OTHER: [&str; 6] = ["平均", "会话时长", "接待时长", "服务时长", "average", "avg"];

/// Where a table tells of the first answer.
#[derive(Clone, Copy)]
enum Told {
    /// When it was written.
    At(usize),
    /// How long the buyer waited for it.
    After(usize),
}

/// The columns that are needed: when the buyer wrote, the first answer, from whom.
fn columns(header: &[String]) -> Option<(usize, Told, usize)> {
    let has = |name: &str, words: &[&str]| words.iter().any(|word| name.contains(word));
    let find = |words: &[&str], not: &[&str]| header.iter().position(|name| has(name, words) && !has(name, not));
    let clerk = find(&CLERK, &[&["回复", "响应", "时间"][..], &LONG].concat())?;
    let long =
        |words: &[&str]| header.iter().position(|name| has(name, words) && has(name, &LONG) && !has(name, &OTHER));
    let only = || header.iter().position(|name| name.starts_with("时长"));
    let told = match find(&ANSWERED, &LONG) {
        Some(at) => Told::At(at),
        None => Told::After(long(&WAITED).or_else(only)?),
    };
    let not = [&ANSWERED[..], &LONG].concat();
    let asked = find(&ASKED, &not).filter(|at| *at != clerk).or_else(|| find(&BEGUN, &not))?;
    Some((asked, told, clerk))
}

impl Whole for ImportReplies {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<RepliesImported> {
        let mut table = table::open(Path::new(&self.file), None, None)?;
        let header: Vec<String> = table.header.iter().map(|name| folded(name)).collect();
        let missing = || CareRefused::ReplyColumnsMissing { found: table.header.clone() };
        let (asked, told, clerk) = columns(&header).ok_or_else(missing)?;
        let mut rows: Vec<(At, Option<At>, String)> = Vec::new();
        let mut rejected = 0;
        table.each(|_, cells| {
            let at = |place: usize| cells.get(place).and_then(|cell| moment(cell));
            let asked = at(asked);
            let (place, answered) = match told {
                Told::At(place) => (place, at(place)),
                Told::After(place) => {
                    let waited = cells.get(place).and_then(|cell| seconds(cell));
                    (place, asked.zip(waited).map(|(asked, waited)| At(asked.0 + Duration::seconds(waited))))
                }
            };
            let blank = cells.get(place).is_none_or(|cell| matches!(cell.trim(), "" | "-" | "--" | "—"));
            match (asked, answered, cells.get(clerk)) {
                (Some(asked), Some(answered), Some(clerk)) if answered >= asked => {
                    rows.push((asked, Some(answered), clerk.clone()));
                }
                (Some(asked), None, Some(clerk)) if blank => rows.push((asked, None, clerk.clone())),
                _ => rejected += 1,
            }
            Go::On
        })?;
        let detail = serde_json::json!({ "shop": self.shop, "rows": rows.len() });
        let operation = Operation { name: "import_replies", actor: call.actor, at: call.now, detail, outside: false };
        let (added, _) = book.write(&operation, |tx| {
            let shop = shops::must(tx, &self.shop)?.id;
            let mut added = 0;
            for (asked, answered, clerk) in &rows {
                added += i64::from(keep(tx, shop, *asked, *answered, clerk)?);
            }
            Ok(added)
        })?;
        Ok(RepliesImported { added, unchanged: rows.len() as i64 - added, rejected })
    }
}

fn moment(cell: &str) -> Option<At> {
    moments::moment(cell).value()?.parse().ok()
}

/// The longest wait that a list tells.
const LONGEST: i64 = 31 * 86_400;

/// How long a cell says: `35`, `35秒`, `1分20秒`, `00:01:20`.
fn seconds(cell: &str) -> Option<i64> {
    static FORMS: OnceLock<[Regex; 2]> = OnceLock::new();
    let forms = FORMS.get_or_init(|| {
        [
            r"^(?:([0-9]+):)?([0-9]+):([0-9]{2})$",
            r"^(?:([0-9]+)(?:小时|时|h))?(?:([0-9]+)(?:分钟|分|min|m))?(?:([0-9]+(?:\.[0-9]+)?)(?:秒钟|秒|s)?)?$",
        ]
        .map(|form| Regex::new(form).expect("a test reads these forms"))
    });
    let text: String = cell.to_lowercase().split_whitespace().collect();
    let found = forms.iter().find_map(|form| form.captures(&text)).filter(|_| !text.is_empty())?;
    let part = |at: usize| found.get(at).and_then(|one| one.as_str().parse::<f64>().ok()).unwrap_or_default();
    let told = part(1) * 3600.0 + part(2) * 60.0 + part(3);
    Some(told.round() as i64).filter(|seconds| *seconds <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn a_wait_is_read_however_a_list_writes_it() {
        for (cell, told) in [
            ("35", Some(35)),
            ("35.4", Some(35)),
            ("35秒", Some(35)),
            ("1分20秒", Some(80)),
            ("2分钟", Some(120)),
            ("1小时2分", Some(3720)),
            ("00:01:20", Some(80)),
            ("1:20", Some(80)),
            ("0", Some(0)),
            ("", None),
            ("-", None),
            ("-5", None),
            ("很快", None),
            ("99999999", None),
        ] {
            assert_eq!(seconds(cell), told, "{cell}");
        }
    }
}
