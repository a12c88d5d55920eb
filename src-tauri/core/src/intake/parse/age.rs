//! How old a row is: the newest time inside it, also in columns that nothing else is read from.
//!
//! A time that lies ahead is a slip of the hand or a date that is planned, and says nothing of when the file was made; only
//! where a row has no other, as on a computer whose clock is late, it is better than none.

use chrono::{Local, TimeDelta};
use pintui_store::{Result, Text};

use super::Parser;
use crate::intake::moments;
use crate::intake::profile::Profile;
use crate::intake::row::Row;
use crate::intake::source::Record;
use crate::intake::values::Cell;
use crate::platforms::folded_header;

/// Shops in other zones write times some hours ahead of this computer's clock.
const AHEAD_HOURS: i64 = 26;
/// What a column of times names when it has happened; any other may be planned.
const HAPPENED: [&str; 30] = [
    "修改", "更新", "创建", "創建", "建立", "下单", "下單", "付款", "支付", "成交", "签收", "簽收", "确认", "確認",
    "完成", "完结", "完結", "关闭", "關閉", "取消", "审核", "審核", "退款", "申请", "申請", "updat", "modif", "creat",
    "cancel", "clos",
];
/// What is due or planned may lie after the export.
const PLANNED: [&str; 18] = [
    "应发", "應發", "截止", "超时", "超時", "逾期", "过期", "過期", "到期", "预计", "預計", "承诺", "承諾", "最晚",
    "自动", "自動", "due", "estimat",
];

/// Finds the newest time of each row.
#[derive(Default)]
pub(super) struct Age {
    /// Nothing that has happened is later.
    present: String,
    /// Columns of times that no field is read from.
    others: Vec<usize>,
    /// The newest time of the file so far.
    newest: Text,
    /// The newest time of this row that lies ahead.
    ahead: Option<Text>,
}

impl Age {
    pub(super) fn of(profile: &Profile) -> Self {
        let present = (Local::now() + TimeDelta::hours(AHEAD_HOURS)).format("%Y-%m-%dT%H:%M:%S").to_string();
        let is_time = |(at, name): &(usize, &String)| {
            let name = folded_header(name);
            let names = |words: &[&str]| words.iter().any(|word| name.contains(word));
            let is_other = !profile.personal[*at] && profile.uses.iter().all(|used| used.at != *at);
            is_other && moments::names_a_time(&name) && names(&HAPPENED) && !names(&PLANNED)
        };
        let others = profile.header.iter().enumerate().filter(is_time).map(|(at, _)| at).collect();
        Self { present, others, ..Self::default() }
    }

    /// Notes a time that the row tells.
    pub(super) fn note(&mut self, row: &mut Row, moment: &str) {
        let newest = if *moment <= *self.present { &mut row.newest } else { &mut self.ahead };
        if newest.as_deref().is_none_or(|newest| newest < moment) {
            *newest = Some(moment.into());
        }
    }

    /// Whether a cell in the form nearly all have is no newer than what the file has told already.
    fn is_known(&self, cell: &[u8]) -> bool {
        let newest = self.newest.as_bytes();
        cell.len() == 19 && newest.len() == 19 && (&cell[..10], &cell[11..]) <= (&newest[..10], &newest[11..])
    }
}

impl Parser {
    /// Looks at the columns of times that no field is read from, and ends the row.
    pub(super) fn age(&mut self, record: &Record, row: &mut Row) -> Result<()> {
        let others = std::mem::take(&mut self.age.others);
        for at in &others {
            let cell = record.cell(*at).trim_ascii();
            if cell.first().is_some_and(u8::is_ascii_digit) && !self.age.is_known(cell) {
                let text = self.text(record, *at)?;
                if let Cell::Is(moment) = moments::moment_in(&text, self.profile.format.dates) {
                    self.age.note(row, &moment);
                }
            }
        }
        self.age.others = others;
        let ahead = self.age.ahead.take();
        row.newest = row.newest.take().or(ahead);
        if let Some(newest) = row.newest.as_ref().filter(|newest| **newest > self.age.newest) {
            self.age.newest = newest.clone();
        }
        Ok(())
    }
}
