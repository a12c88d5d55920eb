//! Which cases a list holds, each kind as one query.
//!
//! Whether a reason counts as quality is asked of the platform's vocabulary, for the texts that
//! were stated in the span: the book keeps texts, not judgements.

use pintui_store::{Day, Reading, Result, named_params};

use super::list::CasesOf;
use crate::lexicon::hand;
use crate::month::Month;
use crate::orders::pick::{Pick, array, containing};
use crate::platforms::rules;
use crate::reasons::Words;
use crate::shops::Shop;

/// The query of a list; the ones running out of time are in `list::due`.
pub(super) fn pick(tx: &impl Reading, words: &Words, shop: &Shop, of: CasesOf) -> Result<Pick> {
    Ok(match of {
        CasesOf::All => Pick::by(include_str!("all.sql")).with(":shop", shop.id),
        CasesOf::Open | CasesOf::Due | CasesOf::OpenOf { .. } | CasesOf::DueOf { .. } => open(shop),
        CasesOf::AppliedOn { date } => applied(shop, date, date.plus(1), None, None),
        CasesOf::QualityAppliedOn { date } => {
            let quality = quality_texts(tx, words, shop, date, date.plus(1))?;
            applied(shop, date, date.plus(1), None, Some(array(&quality)))
        }
        CasesOf::RefundedOn { date } => refunded(shop, date, date.plus(1)),
        CasesOf::RefundedBetween { from, to } => refunded(shop, from, to.plus(1)),
        CasesOf::AppliedWithin { date, rule, reason } => {
            let rule = rules::find(&shop.platform, &rule)?;
            applied(shop, date.plus(1 - rule.window_days), date.plus(1), reason, None)
        }
        CasesOf::AppliedBetween { from, to, reasons } => {
            applied(shop, from, to.plus(1), None, reasons.as_deref().map(array))
        }
        CasesOf::Stating { reasons } => {
            Pick::by(include_str!("stating.sql")).with(":shop", shop.id).with(":reasons", array(&reasons))
        }
        CasesOf::Tagged { tag } => {
            Pick::by(include_str!("by_id.sql")).with(":ids", array(&hand::tagged(tx, shop, &tag)?))
        }
        CasesOf::AppliedInMonth { month } => {
            let month = Month::parse(&month)?;
            applied(shop, month.first, month.last.plus(1), None, None)
        }
        CasesOf::RefundedInMonth { month } => {
            let month = Month::parse(&month)?;
            refunded(shop, month.first, month.last.plus(1))
        }
        CasesOf::These { ids } => Pick::by(include_str!("these.sql")).with(":shop", shop.id).with(":ids", array(&ids)),
        CasesOf::Lacking { field } => lacking(shop, field),
        CasesOf::Search { text } => {
            Pick::by(include_str!("search.sql")).with(":shop", shop.id).with(":text", containing(&text))
        }
    })
}

/// Each case of a shop with what it lacks.
pub const LACKS: &str = include_str!("lacks.sql");

/// Cases that lack a field.
fn lacking(shop: &Shop, field: String) -> Pick {
    let sql = concat!(
        "select id, fen from (\n",
        include_str!("lacks.sql"),
        ") where json_extract(lacks, '$.' || :field) = 1\norder by id desc"
    );
    Pick::by(sql).with(":shop", shop.id).with(":field", field)
}

/// Cases that still wait for someone.
pub(super) fn open(shop: &Shop) -> Pick {
    Pick::by(include_str!("open.sql")).with(":shop", shop.id)
}

fn applied(shop: &Shop, from: Day, until: Day, reason: Option<String>, reasons: Option<String>) -> Pick {
    Pick::by(include_str!("applied.sql"))
        .with(":shop", shop.id)
        .with(":from", from)
        .with(":until", until)
        .with(":reason", reason)
        .with(":reasons", reasons)
}

fn refunded(shop: &Shop, from: Day, until: Day) -> Pick {
    let sql = concat!(
        "select case_id as id, sum(fen) as fen from (\n",
        include_str!("paid.sql"),
        ") where shop_id = :shop and at >= :from and at < :until group by case_id\norder by max(at) desc, case_id desc"
    );
    Pick::by(sql).with(":shop", shop.id).with(":from", from).with(":until", until)
}

fn quality_texts(tx: &impl Reading, words: &Words, shop: &Shop, from: Day, until: Day) -> Result<Vec<String>> {
    let mut texts: Vec<String> = tx.rows(
        include_str!("stated.sql"),
        named_params! { ":shop": shop.id, ":from": from, ":until": until },
        |row| row.get(0),
    )?;
    texts.retain(|text| words.meaning(&shop.platform, text).quality);
    Ok(texts)
}
