//! What a flawed piece is offered for: its usual price less what its worst flaw takes off, and a little for each more.
//!
//! The shares in `data/markdowns.json` are this program's own; a person's price is what counts.

use std::sync::OnceLock;

use pintui_store::{Fen, Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::checklist::Severity;
use crate::returned::piece::Piece;
use crate::returned::show::list_of;

/// What flaws take off, in percent.
#[derive(Debug, Deserialize)]
struct Markdowns {
    minor: i64,
    major: i64,
    critical: i64,
    unstated: i64,
    each_more: i64,
    most: i64,
}

fn markdowns() -> &'static Markdowns {
    static ALL: OnceLock<Markdowns> = OnceLock::new();
    ALL.get_or_init(|| serde_json::from_str(include_str!("../../data/markdowns.json")).expect("a test reads this file"))
}

/// What a piece is proposed to be offered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PieceMarkdown")]
pub struct Markdown {
    /// The price; none where neither a usual price nor what was paid is known.
    pub price_fen: Option<Fen>,
    /// What it is taken off.
    pub base_fen: Option<Fen>,
    /// Whether that is the price of the record of goods; else what the buyer paid.
    pub listed: bool,
    /// How much is taken off, in percent.
    pub percent: i64,
    /// How bad the worst flaw is, where its list says so.
    pub worst: Option<Severity>,
    /// How many points were not as they should be.
    pub flaws: i64,
}

/// The proposal for a piece.
pub fn propose(tx: &impl Reading, shop: i64, piece: &Piece) -> Result<Markdown> {
    let points = list_of(tx, shop, piece)?.points;
    let of_flaw = |flaw: &String| points.iter().find(|point| point.id == *flaw).and_then(|point| point.severity);
    let severities: Vec<Severity> = piece.flaws.iter().filter_map(of_flaw).collect();
    let worst = [Severity::Critical, Severity::Major, Severity::Minor].into_iter().find(|one| severities.contains(one));
    let listed = listed(tx, piece)?;
    let base_fen = listed.or(piece.value_fen).filter(|fen| *fen > Fen(0));
    let flaws = piece.flaws.len() as i64;
    let percent = percent(worst, flaws);
    let price_fen = base_fen.map(|base| rounded(Fen(base.0 * (100 - percent) / 100)));
    Ok(Markdown { price_fen, base_fen, listed: listed.is_some(), percent, worst, flaws })
}

/// What flaws take off, in percent.
fn percent(worst: Option<Severity>, flaws: i64) -> i64 {
    let all = markdowns();
    let first = match worst {
        Some(Severity::Minor) => all.minor,
        Some(Severity::Major) => all.major,
        Some(Severity::Critical) => all.critical,
        None => all.unstated,
    };
    (first + all.each_more * (flaws - 1).max(0)).min(all.most)
}

/// Down to whole yuan; what is cheaper than ten keeps its jiao.
fn rounded(price: Fen) -> Fen {
    let step = if price.0 >= 1000 { 100 } else { 10 };
    if price.0 < step { price } else { Fen(price.0 / step * step) }
}

/// What a buyer pays for such a piece by the record of goods: the SKU's own price before its product's.
fn listed(tx: &impl Reading, piece: &Piece) -> Result<Option<Fen>> {
    let sql = "select coalesce((select price_fen from sku_records where sku_id = ?1),
                 (select price_fen from product_records where product_id = ?2)) as fen";
    tx.one(sql, (piece.sku_id, piece.product_id), |row| row.get(0))
}
