//! What ran out is kept as a lesson: which case, which limit, how much, and the cause that somebody notes.

use pintui_store::{At, Book, Day, Fen, Inserts, Operation, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::radar;
use super::refused::CaseRefused;
use super::work::{self, LONGEST};
use crate::door::{Call, Command, Read, Whole, Write};
use crate::shops::{
    self,
    sums::{Sum, sums},
};

/// Keeps what has run out since somebody looked last; writes nothing where nothing has.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteLapses {}

impl Command for NoteLapses {
    type Answer = i64;
}

impl Whole for NoteLapses {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<i64> {
        let fresh = book.read(|tx| fresh(tx, call.now))?;
        if fresh.is_empty() {
            return Ok(0);
        }
        let detail = serde_json::json!({ "lapses": fresh.len() });
        let operation = Operation { name: "note_lapses", actor: call.actor, at: call.now, detail, outside: false };
        let (kept, _) = book.write_with(&operation, Inserts::Journaled, pintui_store::Ending::Commit, |tx| {
            fresh.iter().try_fold(0, |kept, lapse| Ok(kept + insert(tx, lapse, call.now)?))
        })?;
        Ok(kept)
    }
}

struct Lapsed {
    case_id: i64,
    step: String,
    source: String,
    deadline_at: At,
    money_fen: Fen,
}

fn fresh(tx: &impl Reading, now: At) -> Result<Vec<Lapsed>> {
    let (rows, _) = radar::all(tx, now)?;
    let mut fresh = Vec::new();
    for row in rows.into_iter().filter(|row| row.at <= now) {
        let step = row.promised.map_or_else(|| waits_name(&row), |step| step.name().to_owned());
        let known = "select 1 from lapses where case_id = ?1 and source = ?2 and step = ?3 and deadline_at = ?4";
        if tx.maybe(known, (row.row.case.id, &row.source, &step, row.at), |_| Ok(()))?.is_none() {
            fresh.push(Lapsed {
                case_id: row.row.case.id,
                step,
                source: row.source,
                deadline_at: row.at,
                money_fen: row.stake_fen,
            });
        }
    }
    Ok(fresh)
}

fn waits_name(row: &radar::RadarRow) -> String {
    serde_json::to_value(row.row.waits).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

fn insert(tx: &mut WriteTx<'_>, lapse: &Lapsed, now: At) -> Result<i64> {
    let kept = tx.change(
        include_str!("insert_lapse.sql"),
        named_params! {
            ":case": lapse.case_id, ":step": lapse.step, ":source": lapse.source, ":deadline": lapse.deadline_at,
            ":money": lapse.money_fen, ":now": now,
        },
    )?;
    Ok(kept as i64)
}

/// What has run out in a span of days, over all shops.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LapseList {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Command for LapseList {
    type Answer = Lapses;
}

/// The answer of [`LapseList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct Lapses {
    /// How many.
    pub total: i64,
    /// What was at stake, by currency.
    pub sums: Vec<Sum>,
    /// How many have no cause yet.
    pub without_cause: i64,
    /// Causes, most often first.
    pub causes: Vec<CauseCount>,
    /// The newest two hundred.
    pub rows: Vec<Lapse>,
}

/// How often a cause was noted.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CauseCount {
    /// The cause.
    pub cause: String,
    /// How often.
    pub count: i64,
}

/// A limit that ran out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Lapse {
    /// Key inside the book.
    pub id: i64,
    /// Key of the case.
    pub case_id: i64,
    /// The case's number.
    pub case_no: String,
    /// The order's number.
    pub order_no: Option<String>,
    /// Name of the shop.
    pub shop: String,
    /// What stands before its amounts, e.g. `¥`.
    pub currency_sign: String,
    /// What the case waited for, or the step that was promised.
    pub step: String,
    /// `deadline` or `promise`.
    pub source: String,
    /// When it ran out.
    pub deadline_at: At,
    /// What was at stake.
    pub money_fen: Option<Fen>,
    /// Why, where somebody has noted it.
    pub cause: Option<String>,
    /// Who noted it.
    pub cause_staff: Option<String>,
}

impl Read for LapseList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Lapses> {
        let shops = shops::all(tx)?;
        let sign = |id: i64| shops.iter().find(|shop| shop.id == id).map(|shop| shop.currency_sign.clone());
        let with = named_params! { ":from": self.from, ":until": self.to.plus(1) };
        let rows = tx.rows(include_str!("lapses.sql"), with, |row| {
            Ok(Lapse {
                id: row.get("id")?,
                case_id: row.get("case_id")?,
                case_no: row.get("case_no")?,
                order_no: row.get("order_no")?,
                shop: row.get("shop")?,
                currency_sign: sign(row.get("shop_id")?).unwrap_or_default(),
                step: row.get("step")?,
                source: row.get("source")?,
                deadline_at: row.get("deadline_at")?,
                money_fen: row.get("money_fen")?,
                cause: row.get("cause")?,
                cause_staff: row.get("cause_staff")?,
            })
        })?;
        let mut causes: Vec<CauseCount> = Vec::new();
        for cause in rows.iter().filter_map(|row| row.cause.as_ref()) {
            match causes.iter_mut().find(|known| known.cause == *cause) {
                Some(known) => known.count += 1,
                None => causes.push(CauseCount { cause: cause.clone(), count: 1 }),
            }
        }
        causes.sort_by_key(|cause| std::cmp::Reverse(cause.count));
        Ok(Lapses {
            total: rows.len() as i64,
            sums: sums(rows.iter().filter_map(|row| Some((row.currency_sign.as_str(), row.money_fen?)))),
            without_cause: rows.iter().filter(|row| row.cause.is_none()).count() as i64,
            causes,
            rows: rows.into_iter().take(200).collect(),
        })
    }
}

/// Notes why a limit ran out.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteCause {
    /// Key of the record.
    pub id: i64,
    /// Why.
    pub cause: String,
    /// Who notes it.
    pub by: String,
}

impl Command for NoteCause {
    type Answer = ();
}

impl Write for NoteCause {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "lapse": self.id })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = work::text(Some(self.by), 40)?.ok_or(CaseRefused::ClerkMissing)?;
        let cause = work::text(Some(self.cause), LONGEST)?.ok_or(CaseRefused::ReasonMissing)?;
        let changed = tx.change(
            "update lapses set cause = ?2, cause_staff = ?3, cause_at = ?4 where id = ?1",
            (self.id, cause, by, call.now),
        )?;
        if changed == 0 { Err(CaseRefused::LapseUnknown.into()) } else { Ok(()) }
    }
}
