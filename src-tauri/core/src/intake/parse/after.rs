//! What only the row as a whole can tell: values that stand once for several rows, times that stand
//! in for others, impossible times, and whether the end of a case was a refund.

use pintui_store::{Fen, Result, Text};

use super::{Parser, raw};
use crate::intake::fields::{self, Kind};
use crate::intake::money;
use crate::intake::row::{Doubt, Row, Value};
use crate::intake::source::Record;
use crate::intake::values::{self, Cell};
use crate::platforms::formats::Grain;
use crate::platforms::statuses::Vocabulary;

/// States of an order that has been paid.
const PAID: [&str; 3] = ["paid", "shipped", "completed"];

/// The row above, as far as it stands for those below it.
#[derive(Default)]
pub(super) struct Above {
    pub key: Text,
    filled: Vec<Option<Value>>,
    created: Option<Value>,
    /// Whether the row that is being read has its key from there.
    pub lent: bool,
    /// What stands there where it is no number any more, or may be none.
    pub damaged: Option<String>,
}

/// Where the values stand that are asked for in every row.
pub(super) struct Slots {
    /// The time that no other of the row can lie long before.
    first: usize,
    status: usize,
    /// Of orders and lines: when they were made and when they were sent.
    made_and_sent: Option<(usize, usize)>,
}

impl Slots {
    pub(super) fn of(grain: Grain) -> Self {
        let slot = |name| fields::slot(grain, name);
        let made_and_sent = (grain != Grain::Case).then(|| (slot("created_at"), slot("shipped_at")));
        let first = made_and_sent.map_or_else(|| slot("applied_at"), |(made, _)| made);
        Self { first, status: slot("status"), made_and_sent }
    }
}

impl Parser {
    pub(super) fn after(&mut self, record: &Record, row: &mut Row) -> Result<()> {
        for (slot, value) in &self.given {
            row.values[*slot].get_or_insert_with(|| value.clone());
        }
        self.keep_own(record, row)?;
        self.fill_down(row);
        self.drop_impossible(record, row)?;
        if let Some(times) = self.slots.made_and_sent {
            self.stand_in(record, row, times)?;
        } else {
            let ended = self.ended(record, row)?;
            settle_end(row, self.profile.format.is_taught(), ended);
            self.stand_in_for_end(row);
            self.look_for_application(row);
        }
        Ok(())
    }

    /// A row without a number that was ordered on another day than the row above is no line of that order: its number is lost.
    fn keep_own(&mut self, record: &Record, row: &mut Row) -> Result<()> {
        if !std::mem::take(&mut self.above.lent) {
            return Ok(());
        }
        // A spreadsheet writes one time in several ways, some without the seconds.
        let day = |value: Option<&Value>| Some(value?.text()?.get(..10)?.to_owned());
        let (own, above) = (day(self.created(row)), day(self.above.created.as_ref()));
        if own.is_some() && above.is_some() && own != above {
            row.key.clear();
            let at = self.key.first().map_or(0, |key| key.at);
            let text = self.text(record, at)?;
            // what stands above in place of a number is not this row's either
            row.rejected.take_if(|fault| fault.code == "id_damaged" && fault.at == at);
            row.rejected.get_or_insert_with(|| self.fault("key_missing", at, &text));
        }
        Ok(())
    }

    fn created<'a>(&self, row: &'a Row) -> Option<&'a Value> {
        let slot = fields::of(self.profile.format.grain).iter().position(|field| field.name == "created_at")?;
        row.values[slot].as_ref()
    }

    /// Cells that span the rows of an order stand in its first row only.
    fn fill_down(&mut self, row: &mut Row) {
        if self.fill_down.is_empty() {
            return;
        }
        let own = self.key.first().map(|key| key.at);
        let damaged = match (&row.rejected, row.doubt) {
            (Some(fault), _) if fault.code == "id_damaged" && Some(fault.at) == own => Some(fault.value.clone()),
            (_, Doubt::Key { at }) if Some(at) == own => Some(row.key.to_string()),
            _ => None,
        };
        if row.key.is_empty() || raw::is_shifted(row) {
            // The rows below a row that is left out are not those of the order above it.
            let created = self.created(row).cloned().or_else(|| self.above.created.take());
            self.above = Above { damaged: damaged.filter(|text| !text.is_empty()), created, ..Above::default() };
            return;
        }
        let mut created = self.created(row).cloned();
        if self.above.key == row.key {
            created = created.or_else(|| self.above.created.take());
            for (slot, value) in self.fill_down.iter().zip(&self.above.filled) {
                if row.values[*slot].is_none() {
                    row.values[*slot].clone_from(value);
                }
            }
        }
        let filled = self.fill_down.iter().map(|slot| row.values[*slot].clone()).collect();
        self.above = Above { key: row.key.clone(), filled, created, lent: false, damaged };
    }

    /// A time more than a year before the order was made, or the case applied for, is no data.
    fn drop_impossible(&self, record: &Record, row: &mut Row) -> Result<()> {
        let Some(first) = row.text(self.slots.first).map(Text::from) else { return Ok(()) };
        for used in self.used.iter().filter(|used| used.field.kind == Kind::Moment) {
            let Some(Value::Text(moment)) = &row.values[used.slot] else { continue };
            if moment[..4] < first[..4] && years_before(moment, &first) {
                row.values[used.slot] = None;
                let at = used.from[0].at;
                row.flags.push(self.fault("value_unreadable", at, &self.text(record, at)?));
            }
        }
        Ok(())
    }

    /// A case without a time of application counts nowhere: that is said.
    fn look_for_application(&self, row: &mut Row) {
        let slot = fields::slot(Grain::Case, "applied_at");
        if row.rejected.is_none()
            && row.values[slot].is_none()
            && let Some(used) = self.used.iter().find(|used| used.slot == slot)
            && row.flags.iter().all(|flag| flag.at != used.from[0].at)
        {
            row.flags.push(self.fault("applied_unknown", used.from[0].at, ""));
        }
    }

    /// The day in an order number, and times that the status says have come.
    fn stand_in(&self, record: &Record, row: &mut Row, (made, sent): (usize, usize)) -> Result<()> {
        let format = &self.profile.format;
        let slot = |name| fields::slot(format.grain, name);
        if format.day_in_order_no
            && row.values[made].is_none()
            && let Some(day) = day_of(&row.key)
        {
            row.values[made] = Some(Value::Text(day.into()));
            row.inferred.push(made);
        }
        // Some platforms' status is about the payment alone; what has a time of sending was sent.
        let status = self.slots.status;
        if row.values[sent].is_some() && row.text(status) == Some("paid") {
            row.values[status] = Some(Value::Text("shipped".into()));
        }
        if format.instead.is_empty() {
            return Ok(());
        }
        let by_status = row.text(status).map_or(format.is_taught(), |status| PAID.contains(&status));
        let paid = by_status || self.gave_back(record)?;
        for (name, other) in format.instead.iter().filter(|_| paid) {
            let (to, from) = (slot(name), slot(other));
            if row.values[to].is_none() && row.values[from].is_some() {
                row.values[to] = row.values[from].clone();
                row.inferred.push(to);
            }
        }
        Ok(())
    }

    /// Of a case that was refunded: times that stand in for those the file does not tell.
    fn stand_in_for_end(&self, row: &mut Row) {
        let slot = |name| fields::slot(Grain::Case, name);
        for (name, other) in &self.profile.format.instead {
            let (to, from) = (slot(name), slot(other));
            if row.text(self.slots.status) == Some("refunded") && row.values[to].is_none() && row.values[from].is_some()
            {
                row.values[to] = row.values[from].clone();
                row.inferred.push(to);
            }
        }
    }

    /// What the file says of how a case that is done ended: in the column for that, or by the status word itself.
    fn ended(&self, record: &Record, row: &Row) -> Result<Ended<'_>> {
        if row.text(self.slots.status) != Some("refunded") {
            return Ok(Ended::Untold);
        }
        let said =
            |name| self.used.iter().find(|used| used.field.name == name).map(|used| self.text(record, used.from[0].at));
        let result = said("result").transpose()?;
        let result = result.and_then(|text| self.profile.format.meaning(Vocabulary::Case, values::bare(&text)));
        if let Some(word) = result {
            return Ok(Ended::With(word));
        }
        let status = said("status").transpose()?.map(|text| text.to_lowercase());
        let of_money = status.is_some_and(|text| ["退款", "refund"].iter().any(|word| text.contains(word)));
        Ok(if of_money { Ended::WordOfMoney } else { Ended::Untold })
    }

    /// Whether the file tells of money that went back, or the platform's own status word says so: then it had been paid.
    fn gave_back(&self, record: &Record) -> Result<bool> {
        for at in self.derived.refunds() {
            let amount = money::read_in(&self.text(record, at)?, self.row_currency());
            if matches!(amount, Cell::Is(Fen(fen)) if fen != 0) {
                return Ok(true);
            }
        }
        let Some(status) = self.used.iter().find(|used| used.field.name == "status") else { return Ok(false) };
        let text = self.text(record, status.from[0].at)?.to_lowercase();
        Ok(["退款成功", "refunded", "returned", "lost by"].iter().any(|word| text.contains(word)))
    }
}

fn years_before(moment: &str, first: &str) -> bool {
    let year = |text: &str| text[..4].parse::<i32>().unwrap_or_default();
    let gap = year(first) - year(moment);
    gap > 1 || gap == 1 && moment[4..] < first[4..]
}

/// The moment that an order number beginning with `yymmdd` names.
fn day_of(order_no: &str) -> Option<String> {
    let digits = order_no.get(..6).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    let date = chrono::NaiveDate::parse_from_str(&format!("20{digits}"), "%Y%m%d").ok()?;
    Some(format!("{date}T00:00:00"))
}

/// What a file says of how a case that is done ended.
#[derive(Clone, Copy)]
enum Ended<'a> {
    /// Its column for that, in our words.
    With(&'a str),
    /// The word of its state is about money.
    WordOfMoney,
    /// Nothing.
    Untold,
}

/// The end of a case is one column for refunds and for closed cases: its status tells which. What was
/// exchanged, sent again or repaired ended without a refund, unless the file says of its end that money went back.
///
/// A taught table names a column for the refund alone, and its status may be a word that nobody has explained: what
/// has an amount and a time of refund was refunded then, unless its status says that it was not.
fn settle_end(row: &mut Row, taught: bool, ended: Ended<'_>) {
    let slot = |name| fields::slot(Grain::Case, name);
    let sends = matches!(row.text(slot("kind")), Some("exchange" | "reship" | "repair"));
    let has_amount = row.number(slot("refund")).is_some_and(|fen| fen > 0);
    let has_end = row.values[slot("refunded_at")].is_some();
    let replaced = match (row.text(slot("status")), ended) {
        (Some("replaced"), _) => true,
        (Some("refunded"), Ended::With(word)) => word == "replaced",
        (Some("refunded"), Ended::WordOfMoney) => sends && !(has_amount && has_end),
        (Some("refunded"), Ended::Untold) => sends,
        _ => false,
    };
    if let Ended::With(word @ ("closed" | "refused")) = ended {
        row.values[slot("status")] = Some(Value::Text(word.into()));
    }
    if replaced {
        row.values[slot("status")] = Some(Value::Text("closed".into()));
        row.values[slot("replaced")] = Some(Value::Number(1));
    }
    let paid_back = taught && has_amount;
    if paid_back && has_end && row.values[slot("status")].is_none() {
        row.values[slot("status")] = Some(Value::Text("refunded".into()));
    }
    let end = row.values[slot("refunded_at")].take();
    match row.text(slot("status")) {
        Some("refunded") => row.values[slot("refunded_at")] = end,
        Some("applied" | "agreed" | "returned") if paid_back => row.values[slot("refunded_at")] = end,
        Some("closed") if row.values[slot("closed_at")].is_none() => row.values[slot("closed_at")] = end,
        _ => {}
    }
}
