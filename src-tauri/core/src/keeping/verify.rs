//! Checks that the book is whole and that every derived cell equals what the facts say.
//!
//! One snapshot is looked at: SQLite's own checks of pages and foreign keys, then links and cells
//! recomputed from the facts, then whether the counts of every imported file add up. Beside the snapshot
//! the files of proof are read: each must be there with its bytes unchanged, and none without a row.

use pintui_store::{Book, Reading, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Whole};
use crate::evidence;
use crate::insight::settle;

/// Checks the book.
#[derive(Deserialize, TS)]
pub struct Verify {}

impl Command for Verify {
    type Answer = Verified;
}

impl Whole for Verify {
    fn perform(self, book: &Book, _: &Call<'_>) -> Result<Verified> {
        let mut findings = book.read(|tx| {
            let mut findings = database(tx)?;
            findings.extend(derived(tx)?);
            findings.extend(counts(tx)?);
            Ok(findings)
        })?;
        findings.extend(proof(book)?);
        Ok(Verified { ok: findings.is_empty(), findings })
    }
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Verified {
    /// Whether nothing was found.
    pub ok: bool,
    /// One line for each kind of finding.
    pub findings: Vec<Finding>,
}

/// One finding; its text is the locale key `verify.<code>`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Finding {
    /// `database`, `cells_differ`, `links_differ`, `counts_differ`, `evidence_missing`, `evidence_changed`,
    /// `evidence_orphan`.
    pub code: String,
    /// How many.
    pub count: i64,
    /// Where, in the program's words.
    pub detail: String,
}

fn database(tx: &Tx) -> Result<Vec<Finding>> {
    let pages = tx.rows("select integrity_check from pragma_integrity_check", [], |row| row.get::<_, String>(0))?;
    let mut found: Vec<Finding> =
        pages.into_iter().filter(|line| line != "ok").map(|line| finding("database", 1, line)).collect();
    let keys = "select \"table\", count(*) from pragma_foreign_key_check group by 1 order by 1";
    found.extend(tx.rows(keys, [], |row| Ok(finding("database", row.get(1)?, row.get(0)?)))?);
    Ok(found)
}

fn derived(tx: &Tx) -> Result<Vec<Finding>> {
    let shops = tx.rows("select id, name from shops order by id", [], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
    })?;
    let mut found = Vec::new();
    for (id, name) in shops {
        for (kind, count) in settle::differences(tx, id)? {
            let code = if kind == "case_links" { "links_differ" } else { "cells_differ" };
            found.push(finding(code, count, format!("{name}: {kind}")));
        }
    }
    Ok(found)
}

fn counts(tx: &Tx) -> Result<Vec<Finding>> {
    tx.rows(include_str!("counts_differ.sql"), [], |row| {
        Ok(finding("counts_differ", 1, format!("run {}: {}", row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
    })
}

fn proof(book: &Book) -> Result<Vec<Finding>> {
    let faults = evidence::whole::faults(book)?;
    let kinds = [
        ("evidence_missing", faults.missing),
        ("evidence_changed", faults.changed),
        ("evidence_orphan", faults.orphans),
    ];
    let told = kinds.into_iter().filter(|(_, hashes)| !hashes.is_empty());
    Ok(told.map(|(code, hashes)| finding(code, hashes.len() as i64, hashes[0].clone())).collect())
}

fn finding(code: &str, count: i64, detail: String) -> Finding {
    Finding { code: code.to_owned(), count, detail }
}

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
