//! A small invented shop on any platform, written as any format says that its platform writes.
//!
//! One shop is the same in all formats of its platform, so that its cases are about its orders. Nobody
//! in it exists. The same recipe gives the same bytes. What exports suffer on their way is a [`Quirk`]:
//! it changes how the file looks and nothing of what it says.

mod cells;
mod file;
mod quirk;
mod shop;

use std::io;
use std::path::{Path, PathBuf};

use crate::platforms::formats::{Format, Grain};

pub use quirk::Quirk;
pub use shop::{Article, Line, Order, ReturnCase, Shop};

/// What to write.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// What the file has suffered.
    pub quirks: &'a [Quirk],
    /// `csv`, `tsv` or `xlsx` instead of the platform's usual file.
    pub file: Option<&'a str>,
}

/// Writes a shop's file in a format into a folder.
pub fn write(format: &Format, shop: &Shop, asked: Asked<'_>, into: &Path) -> io::Result<PathBuf> {
    let kind = asked.file.unwrap_or(match format.written.file.as_str() {
        "" => "csv",
        kind => kind,
    });
    let mut table = match format.grain {
        Grain::Case => cells::cases(format, shop, asked.quirks),
        Grain::Order | Grain::Line => cells::lines(format, shop, asked.quirks),
    };
    quirk::apply(format, asked.quirks, &mut table);
    let path = into.join(format!("{}.{kind}", format.id));
    file::write(&path, kind, &format.written.encoding, &table)?;
    Ok(path)
}
