//! A file that was imported before, byte for byte, and would change nothing: it is not read again.
//!
//! That is only said where nothing was written since by a person, nothing was taken back, and other
//! imports that wrote were newer exports, which an older one never overwrites. In doubt it is read.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use pintui_store::{At, Error, Reading, Result, WriteTx, named_params};
use twox_hash::XxHash3_128;

use super::open::Opened;
use super::report::FileReport;

const BLOCK: usize = 1 << 18;

/// A digest of a file's bytes.
pub fn digest(path: &Path) -> Result<String> {
    let fail = |why: std::io::Error| Error::of_file(path, &why);
    let mut file = File::open(path).map_err(fail)?;
    let mut hasher = XxHash3_128::new();
    let mut block = vec![0; BLOCK];
    loop {
        match file.read(&mut block) {
            Ok(0) => break,
            Ok(read) => hasher.write(&block[..read]),
            Err(why) if why.kind() == std::io::ErrorKind::Interrupted => {}
            Err(why) => return Err(fail(why)),
        }
    }
    Ok(finished(&hasher))
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
    if let Some(code) = currency.filter(|_| opened.profile.format.currency.is_some()) {
        said.push_str(code);
    }
    let mut hasher = XxHash3_128::new();
    hasher.write(said.as_bytes());
    finished(&hasher)
}

fn finished(hasher: &XxHash3_128) -> String {
    format!("{:032x}", hasher.finish_128())
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
