//! Shows a label before it is printed: the very picture that the printer gets.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use pintui_store::{Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::dialect::Dialect;
use super::kind::Kind;
use super::print::{Ready, chosen, ready};
use super::printer::{Printer, Way};
use crate::door::{Call, Command, Read};

/// A label as it would be printed now.
#[derive(Deserialize, TS)]
pub struct PreviewLabel {
    /// What it is for.
    pub kind: Kind,
    /// Key of the check, the gift rule or the article; anything for a test.
    pub of: i64,
    /// Name of the printer; the one for its kind where it is left out.
    pub printer: Option<String>,
    /// Language: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for PreviewLabel {
    type Answer = LabelShown;
}

/// A label to look at.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LabelShown {
    /// A `data:` address with the picture, dot for dot.
    pub url: String,
    /// Its width.
    pub width_mm: i64,
    /// Its height.
    pub height_mm: i64,
    /// Name of the printer; none where there is no printer for it yet: then it is shown on 60×40 mm.
    pub printer: Option<String>,
    /// How many come out.
    pub copies: i64,
    /// How often it was printed before.
    pub times: i64,
}

/// Paper for a label that has no printer yet.
pub(super) fn usual_paper() -> Printer {
    Printer {
        id: None,
        name: String::new(),
        dialect: Dialect::Tspl,
        way: Way::Network,
        address: String::new(),
        width_mm: 60,
        height_mm: 40,
        dpi: 203,
        darkness: None,
        copies: 1,
    }
}

impl Read for PreviewLabel {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LabelShown> {
        let found = chosen(tx, self.kind, self.printer.as_deref())?.map(|(printer, _)| printer);
        let name = found.as_ref().map(|printer| printer.name.clone());
        let printer = found.unwrap_or_else(usual_paper);
        shown(&ready(tx, call, (self.kind, self.of), printer, self.language.as_deref())?, name)
    }
}

/// The test label of a printer that is being set up.
#[derive(Deserialize, TS)]
pub struct PreviewPrinter {
    /// The printer.
    pub printer: Printer,
    /// Language: `zh-CN`, `zh-TW`, `en`.
    pub language: Option<String>,
}

impl Command for PreviewPrinter {
    type Answer = LabelShown;
}

impl Read for PreviewPrinter {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<LabelShown> {
        // Looked at before it has an address: only the paper counts.
        let name = self.printer.name.clone();
        let named = if name.trim().is_empty() { "—".to_owned() } else { name.clone() };
        let paper = Printer { name: named, way: Way::Network, address: "127.0.0.1".to_owned(), ..self.printer };
        let printer = paper.accepted()?;
        shown(&ready(tx, call, (Kind::Test, 0), printer, self.language.as_deref())?, Some(name))
    }
}

fn shown(ready: &Ready, printer: Option<String>) -> Result<LabelShown> {
    Ok(LabelShown {
        url: format!("data:image/png;base64,{}", BASE64_STANDARD.encode(ready.picture.png()?)),
        width_mm: ready.printer.width_mm,
        height_mm: ready.printer.height_mm,
        printer,
        copies: ready.printer.copies,
        times: ready.times,
    })
}
