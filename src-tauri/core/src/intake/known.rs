//! A file that was imported before, byte for byte, and would change nothing: it is not read again.
//!
//! That is only said where nothing was written since by a person, nothing was taken back, and other
//! imports that wrote were newer exports, which an older one never overwrites. In doubt it is read.

use std::fmt::Write as _;
use std::path::PathBuf;

use pintui_store::{At, Reading, Result, WriteTx, named_params};

use super::open::Opened;
use super::report::FileReport;
use super::source::digest;

/// Tells which bytes each table's file is made of, as far as that has to be known before it is read: a text file of
/// a size that no file of the shop had is none of them, and its digest comes with its records.
pub fn tell_bytes(tx: &WriteTx<'_>, shop_id: i64, opened: &mut [Opened]) -> Result<()> {
    let mut before: Option<(PathBuf, String)> = None;
    for one in opened.iter_mut() {
        let Some(size) = one.size() else { continue };
        if one.source.tells_digest() && !tx.one(include_str!("alike_in_size.sql"), (shop_id, size), |row| row.get(0))? {
            continue;
        }
        let digest = match before.take().filter(|(path, _)| path == one.path()) {
            Some((_, digest)) => digest,
            None => digest::of_file(one.path())?,
        };
        one.digest = Some(digest.clone());
        before = Some((one.path().to_owned(), digest));
    }
    Ok(())
}

/// A digest of how a table is read: by which program, in which format, at which age, in which currency by the owner's word.
pub fn reading(opened: &Opened, as_of: Option<At>, sealing: bool, currency: Option<&str>) -> String {
    let mut said = String::from(env!("CARGO_PKG_VERSION"));
    let as_of = as_of.map(At::text);
    // Writing into a text cannot fail.
    let _ = write!(said, "\n{:?}\n{:?}\n{as_of:?}", opened.profile.format, opened.source.place());
    // What was read without keeping numbers is read again once they are kept.
    if sealing {
        said.push_str("\nsealing");
    }
    // So is what was read without keeping what buyers wrote.
    if opened.profile.uses.iter().any(|used| used.field == "buyer_words") {
        said.push_str("\nbuyers' words");
    }
    if let Some(code) = currency {
        said.push_str(code);
    }
    digest::of_text(&said)
}

/// The report of a table that the shop's book knows already; none where it must be read.
pub fn report(tx: &WriteTx<'_>, shop_id: i64, opened: &Opened, reading: &str) -> Result<Option<FileReport>> {
    let Some(digest) = &opened.digest else { return Ok(None) };
    let known = tx.maybe(
        include_str!("known.sql"),
        named_params! { ":shop": shop_id, ":digest": digest, ":reading": reading },
        |row| row.get::<_, String>(0),
    )?;
    let Some(mut report) = known.and_then(|text| serde_json::from_str::<FileReport>(&text).ok()) else {
        return Ok(None);
    };
    report.name.clone_from(&opened.name);
    report.unchanged = report.rows - report.rejected;
    report.cases_told = 0;
    (report.added, report.updated) = (0, 0);
    for row in report.sample.iter_mut().filter(|row| row.outcome != "rejected") {
        "unchanged".clone_into(&mut row.outcome);
    }
    Ok(Some(report))
}
