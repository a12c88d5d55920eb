//! The languages that label printers speak, and the job that prints a picture in each.

mod escpos;
pub mod status;
mod tspl;
mod zpl;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bitmap::Bitmap;
use super::printer::Printer;

/// A printer's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PrinterDialect")]
pub enum Dialect {
    /// TSC and most label printers from China.
    Tspl,
    /// Zebra.
    Zpl,
    /// Receipt printers after Epson.
    Escpos,
}

impl Dialect {
    const ALL: [Self; 3] = [Self::Tspl, Self::Zpl, Self::Escpos];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tspl => "tspl",
            Self::Zpl => "zpl",
            Self::Escpos => "escpos",
        }
    }

    /// The language the book calls by this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dialect| dialect.name() == name)
    }

    /// The bytes that make a printer print this picture so many times.
    pub fn job(self, picture: &Bitmap, printer: &Printer, copies: i64) -> Vec<u8> {
        match self {
            Self::Tspl => tspl::job(picture, printer, copies),
            Self::Zpl => zpl::job(picture, printer, copies),
            Self::Escpos => escpos::job(picture, printer, copies),
        }
    }
}
