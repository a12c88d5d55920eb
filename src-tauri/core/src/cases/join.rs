//! A case entered by hand and the same case from the platform's file become one, counted once.
//!
//! The platform's stays, since its number and its first reason are what the platform counts; what people did with
//! the other goes over to it. Undo makes two of it again.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::refused::CaseRefused;
use super::work::{self, Seen, Wrote};
use crate::door::{Call, Command, Write};

/// Joins a case by hand to the imported one that it is.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct JoinHandCase {
    /// The case by hand, as it was on the screen.
    pub hand: Seen,
    /// Key of the imported case.
    pub imported: i64,
    /// Who.
    pub by: String,
}

impl Command for JoinHandCase {
    type Answer = HandJoined;
}

/// What it was joined to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandJoined {
    /// Key of the case that stays.
    pub id: i64,
    /// Number that the case by hand had.
    pub hand_no: String,
}

struct Side {
    shop_id: i64,
    case_no: String,
    order_no: Option<String>,
    by_hand: bool,
    moves: i64,
}

impl Write for JoinHandCase {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "hand": self.hand.id, "imported": self.imported })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<HandJoined> {
        work::take(tx, &self.hand, &self.by)?;
        let (hand, imported) = (side(tx, self.hand.id)?, side(tx, self.imported)?);
        if !hand.by_hand || imported.by_hand {
            return Err(CaseRefused::JoinNotByHand.into());
        }
        let orders_differ =
            hand.order_no.is_some() && imported.order_no.is_some() && hand.order_no != imported.order_no;
        if hand.shop_id != imported.shop_id || orders_differ {
            return Err(CaseRefused::JoinDiffer.into());
        }
        if hand.moves > 0 && imported.moves > 0 {
            return Err(CaseRefused::JoinBothMoved.into());
        }
        carry_over(tx, self.hand.id, self.imported)?;
        let joined = work::open(tx, self.imported, &self.by)?;
        joined.keep(tx, call, Wrote::Joined(&hand.case_no))?;
        tx.change("delete from cases where id = ?1", [self.hand.id])?;
        Ok(HandJoined { id: self.imported, hand_no: hand.case_no })
    }
}

fn side(tx: &impl Reading, id: i64) -> Result<Side> {
    let side = tx.maybe(
        "select shop_id, case_no, order_no, by_hand, (select count(*) from case_moves m where m.case_id = cases.id)
         from cases where id = ?1",
        [id],
        |row| {
            Ok(Side {
                shop_id: row.get(0)?,
                case_no: row.get(1)?,
                order_no: row.get(2)?,
                by_hand: row.get(3)?,
                moves: row.get(4)?,
            })
        },
    )?;
    side.ok_or_else(|| CaseRefused::CaseUnknown { id }.into())
}

/// What hangs on the one case hangs on the other from now on, whichever room keeps it. Of tables whose rows a case
/// has just one each, what the case that stays has of its own comes first.
fn carry_over(tx: &mut WriteTx<'_>, from: i64, to: i64) -> Result<()> {
    let hanging: Vec<(String, String, bool)> = tx.rows(
        "select m.name, f.\"from\", t.pk > 0
         from sqlite_schema m, pragma_foreign_key_list(m.name) f, pragma_table_info(m.name) t
         where m.type = 'table' and f.\"table\" = 'cases' and t.name = f.\"from\" order by m.name",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    for (table, column, is_key) in hanging {
        if table == "case_links" || table == "damaged_references" {
            continue;
        }
        let with = named_params! { ":from": from, ":to": to };
        if !is_key {
            tx.change(&format!("update {table} set {column} = :to where {column} = :from"), with)?;
            continue;
        }
        // A key is never changed: the journal finds a row by it.
        let there: i64 =
            tx.one(&format!("select count(*) from {table} where {column} = ?1"), [to], |row| row.get(0))?;
        if there == 0 {
            let columns: Vec<String> = tx.rows(
                "select '\"' || name || '\"' from pragma_table_info(?1) where name <> ?2 order by cid",
                (&table, &column),
                |row| row.get(0),
            )?;
            let columns = columns.join(", ");
            tx.change(
                &format!(
                    "insert into {table} ({column}, {columns}) select :to, {columns} from {table} where {column} = :from"
                ),
                with,
            )?;
        }
        tx.change(&format!("delete from {table} where {column} = ?1"), [from])?;
    }
    Ok(())
}

/// Cases that may be the same: of the same order, one by hand and one from a file; without an order number, of the
/// same money within ten days.
pub fn alike(tx: &impl Reading, id: i64) -> Result<Vec<i64>> {
    tx.rows(include_str!("alike.sql"), named_params! { ":case": id }, |row| row.get(0))
}

#[cfg(test)]
#[path = "join_tests.rs"]
mod tests;
