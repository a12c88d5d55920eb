//! What goes again: proof past its time, the oldest where there is too much, and files nobody names.
//!
//! Proof of an order with an open or disputed case is never touched: only cases that are refunded or
//! closed let go of it. What is thinned keeps its row with hash and facts; only the file goes. The row
//! says so first and commits, then the file is removed; a sweep takes files that a stop in between left.

use std::collections::HashSet;

use pintui_store::{At, Book, Operation, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kind::Form;
use super::{clip, settings, shelf};
use crate::door::{Call, Command, Whole};

const GIGABYTE: i64 = 1_000_000_000;
/// Where there is too much, a little more than needed goes, so that not every photo thins.
const DOWN_TO_PERCENT: i64 = 95;
/// A file without a row waits so long, so that undone work can be redone.
const SWEPT_AFTER_SECONDS: u64 = 7 * 24 * 3600;
/// A half-written file this old belongs to no running process.
const HALF_AFTER_SECONDS: u64 = 24 * 3600;

/// Keeps what was left behind, thins by the rules, sweeps files that nobody names.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
pub struct TidyEvidence {}

impl Command for TidyEvidence {
    type Answer = Tidied;
}

/// What was tidied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Tidied {
    /// Clips of a stopped program that were kept as far as they went.
    pub recovered: i64,
    /// Files removed by the rules.
    pub thinned: i64,
    /// Files removed that no row names.
    pub swept: i64,
}

impl Whole for TidyEvidence {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<Tidied> {
        let recovered = clip::recover(book, call)?;
        let thinned = thin(book, call)?;
        Ok(Tidied { recovered, thinned, swept: sweep(book)? })
    }
}

/// Thins where the files are more than the rules allow; cheap where they are not.
pub(super) fn when_over(book: &Book, call: &Call<'_>) -> Result<()> {
    let over = book.read(|tx| {
        let sum: i64 =
            tx.one("select coalesce(sum(bytes), 0) from evidence where thinned_at is null", [], |row| row.get(0))?;
        Ok(sum > settings::rules(tx)?.gigabytes * GIGABYTE)
    })?;
    if over {
        thin(book, call)?;
    }
    Ok(())
}

struct Candidate {
    hash: String,
    mime: String,
    bytes: i64,
    guarded: bool,
    overdue: bool,
}

/// Removes by the rules; answers how many files.
fn thin(book: &Book, call: &Call<'_>) -> Result<i64> {
    let going = book.read(|tx| decide(tx, call.now))?;
    if going.is_empty() {
        return Ok(0);
    }
    let operation = Operation {
        name: "thin_evidence",
        actor: call.actor,
        at: call.now,
        detail: serde_json::json!({ "files": going.len() }),
        outside: true,
    };
    let hashes = serde_json::json!(going.iter().map(|one| &one.hash).collect::<Vec<_>>()).to_string();
    book.write(&operation, |tx| {
        tx.change(include_str!("thin.sql"), named_params! { ":hashes": hashes, ":now": call.now })?;
        // No step for undo to take back: the files are gone.
        tx.change("delete from images where operation_id = ?1", [tx.operation()])
    })?;
    let folder = shelf::folder(book);
    for one in &going {
        if let Some(form) = Form::of_mime(&one.mime) {
            shelf::remove(&shelf::place(&folder, &one.hash, form))?;
        }
    }
    Ok(going.len() as i64)
}

/// Which files go: all past their time, then the oldest until there is room; guarded ones never.
fn decide(tx: &Tx, now: At) -> Result<Vec<Candidate>> {
    let rules = settings::rules(tx)?;
    let before = now.day().plus(-rules.days);
    let all = tx.rows(include_str!("candidates.sql"), named_params! { ":before": before }, |row| {
        Ok(Candidate {
            hash: row.get("hash")?,
            mime: row.get("mime")?,
            bytes: row.get("bytes")?,
            guarded: row.get("guarded")?,
            overdue: row.get("overdue")?,
        })
    })?;
    let limit = rules.gigabytes * GIGABYTE;
    let mut sum: i64 = all.iter().map(|one| one.bytes).sum();
    let (mut going, staying): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.overdue && !one.guarded);
    sum -= going.iter().map(|one| one.bytes).sum::<i64>();
    if sum > limit {
        let target = limit / 100 * DOWN_TO_PERCENT;
        for one in staying.into_iter().filter(|one| !one.guarded) {
            if sum <= target {
                break;
            }
            sum -= one.bytes;
            going.push(one);
        }
    }
    Ok(going)
}

/// Removes files that no row names, old enough that nobody will want them back.
fn sweep(book: &Book) -> Result<i64> {
    let folder = shelf::folder(book);
    for (half, age) in shelf::halves(&folder) {
        if age >= HALF_AFTER_SECONDS {
            shelf::remove(&half)?;
        }
    }
    let lying = shelf::all(&folder);
    if lying.is_empty() {
        return Ok(0);
    }
    let named = book.read(named)?;
    let mut swept = 0;
    for file in lying {
        if !named.contains(&file.hash) && file.age_seconds >= SWEPT_AFTER_SECONDS {
            shelf::remove(&file.path)?;
            swept += 1;
        }
    }
    Ok(swept)
}

/// The hashes whose files must be there.
pub(super) fn named(tx: &Tx) -> Result<HashSet<String>> {
    let hashes = tx.rows("select hash from evidence where thinned_at is null", [], |row| row.get(0))?;
    Ok(hashes.into_iter().collect())
}
