//! The platform's list of chats: when each buyer wrote, from whom the first answer came, and when, or after how long.

use std::collections::HashMap;
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
    /// The first of those rows.
    pub rows: Vec<u64>,
    /// The columns that were read for when the buyer wrote, and for the first answer.
    pub columns: [String; 2],
}

/// How a column is named that tells when the buyer wrote; the plainest names come first. Names of buyers are named alike,
/// so the cells have the last word.
const ASKED: [&str; 8] = ["首条消息", "咨询时间", "客户消息", "进线", "提问", "asked", "message", "买家"];
const BEGUN: [&str; 5] = ["开始时间", "会话开始", "接入", "发起", "start"];
const ANSWERED: [&str; 6] = ["首次回复", "首响", "首次响应", "回复时间", "answered", "reply"];
const WAITED: [&str; 7] = ["首次响应", "首响", "首次回复", "响应", "回复", "等待", "response"];
const CLERK: [&str; 7] = ["客服", "接待", "子账号", "工号", "clerk", "agent", "staff"];
/// How a column is named that tells how long, and not when.
const LONG: [&str; 4] = ["时长", "秒", "seconds", "duration"];
/// What a column of how long is about besides the first answer.
const OTHER: [&str; 6] = ["平均", "会话时长", "接待时长", "服务时长", "average", "avg"];

/// Rows that cannot be read are named up to here.
const NAMED: usize = 10;

/// Where a table tells of the first answer.
#[derive(Clone, Copy)]
enum Told {
    /// When it was written.
    At(usize),
    /// How long the buyer waited for it.
    After(usize),
}

impl Told {
    fn place(self) -> usize {
        match self {
            Self::At(place) | Self::After(place) => place,
        }
    }
}

/// A row of the table: its number, its cells.
type Line = (u64, Vec<String>);

/// The columns that are needed: when the buyer wrote, the first answer, from whom. Of columns named alike the one whose
/// cells are times.
fn columns(header: &[String], lines: &[Line]) -> Option<(usize, Told, usize)> {
    let has = |name: &str, words: &[&str]| words.iter().any(|word| name.contains(word));
    let all = |words: &[&str], not: &[&str]| -> Vec<usize> {
        let fits = |word: &&str, at: &usize| header[*at].contains(word) && !has(&header[*at], not);
        words.iter().flat_map(|word| (0..header.len()).filter(move |at| fits(word, at))).collect()
    };
    let times = |at: &usize| {
        let filled = lines.iter().filter_map(|(_, cells)| cells.get(*at)).filter(|cell| !is_blank(cell));
        let (all, times) =
            filled.fold((0, 0), |(all, times), cell| (all + 1, times + usize::from(moment(cell).is_some())));
        all > 0 && times * 2 >= all
    };
    let best = |places: Vec<usize>| places.iter().copied().find(times).or(places.first().copied());
    let clerk = all(&CLERK, &[&["回复", "响应", "时间"][..], &LONG].concat()).into_iter().min()?;
    let long =
        |words: &[&str]| header.iter().position(|name| has(name, words) && has(name, &LONG) && !has(name, &OTHER));
    let only = || header.iter().position(|name| name.starts_with("时长"));
    let told = match best(all(&ANSWERED, &LONG)) {
        Some(at) => Told::At(at),
        None => Told::After(long(&WAITED).or_else(only)?),
    };
    let not = [&ANSWERED[..], &LONG].concat();
    let asked = best([all(&ASKED, &not), all(&BEGUN, &not)].concat().into_iter().filter(|at| *at != clerk).collect())?;
    Some((asked, told, clerk))
}

/// One chat, where its times can be read.
fn chat(cells: &[String], (asked, told, clerk): (usize, Told, usize)) -> Option<(At, Option<At>, String)> {
    let at = |place: usize| cells.get(place).and_then(|cell| moment(cell));
    let (asked, clerk) = (at(asked)?, cells.get(clerk)?.clone());
    let answered = match told {
        Told::At(place) => at(place),
        Told::After(place) => {
            let waited = cells.get(place).and_then(|cell| seconds(cell));
            waited.map(|waited| At(asked.0 + Duration::seconds(waited)))
        }
    };
    let blank = cells.get(told.place()).is_none_or(|cell| is_blank(cell));
    let readable = answered.map_or(blank, |answered| answered >= asked);
    readable.then_some((asked, answered, clerk))
}

impl Whole for ImportReplies {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<RepliesImported> {
        let mut table = table::open(Path::new(&self.file), None, None)?;
        let mut lines: Vec<Line> = Vec::new();
        table.each(|number, cells| {
            lines.push((number, cells.to_vec()));
            Go::On
        })?;
        let header: Vec<String> = table.header.iter().map(|name| folded(name)).collect();
        let missing = || CareRefused::ReplyColumnsMissing { found: table.header.clone() };
        let places = columns(&header, &lines).ok_or_else(missing)?;
        let columns = [places.0, places.1.place()].map(|at| table.header[at].clone());
        let (mut chats, mut unread) = (Vec::new(), Vec::new());
        for (number, cells) in &lines {
            match chat(cells, places) {
                Some(chat) => chats.push(chat),
                None => unread.push(*number),
            }
        }
        let rejected = unread.len() as i64;
        unread.truncate(NAMED);
        if chats.is_empty() {
            let [asked, answered] = columns;
            return Err(CareRefused::ReplyTimesUnread { asked, answered, rows: unread }.into());
        }
        let detail = serde_json::json!({ "shop": self.shop, "rows": chats.len() });
        let operation = Operation { name: "import_replies", actor: call.actor, at: call.now, detail, outside: false };
        let (added, _) = book.write(&operation, |tx| {
            let shop = shops::must(tx, &self.shop)?.id;
            let mut added = 0;
            // a list that tells minutes only has many chats of one clerk at one moment
            let mut turns: HashMap<(String, &str), i64> = HashMap::new();
            for (asked, answered, clerk) in &chats {
                let turn = turns.entry((asked.text(), clerk.trim())).or_default();
                *turn += 1;
                added += i64::from(keep(tx, shop, *asked, *answered, clerk, *turn)?);
            }
            Ok(added)
        })?;
        Ok(RepliesImported { added, unchanged: chats.len() as i64 - added, rejected, rows: unread, columns })
    }
}

fn is_blank(cell: &str) -> bool {
    matches!(cell.trim(), "" | "-" | "--" | "—")
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
