//! Money that the buyer got and keeps: an allowance on the price, compensation, goods once more.

use pintui_store::Fen;

use super::super::facts::Facts;
use super::super::part::{Kind, Lack, Origin, Part};
use super::super::sale::Sale;
use crate::cases::state::Kind as CaseKind;

/// Kinds of the ledger that are parts of their own.
const APART: [&str; 3] = ["freight", "refund_part", "goods_again"];

pub(super) fn parts(case: &Facts, sale: Sale) -> Vec<Part> {
    let given = case.given.iter().filter(|(kind, _)| !APART.contains(&kind.as_str())).map(|(_, fen)| *fen).sum();
    let again = case.given("goods_again");
    let part = |kind, fen, origin| (fen > Fen(0)).then(|| Part::known(kind, fen, origin));
    let allowance = allowance(case, sale).and_then(|(fen, origin)| part(Kind::Allowance, fen, origin));
    let again = part(Kind::GoodsAgain, again, Origin::Ledger).or_else(|| untold_again(case, sale));
    [allowance, again, part(Kind::Compensation, given, Origin::Ledger)].into_iter().flatten().collect()
}

/// Goods that go out once more and of which nobody has said what they are worth.
fn untold_again(case: &Facts, sale: Sale) -> Option<Part> {
    let sends = case.kind == Some(CaseKind::Reship) && sale == Sale::Stands;
    sends.then(|| Part::lacking(Kind::GoodsAgain, Lack::NoAmount))
}

/// What of the price goes back though the sale stands. A part that the ledger promised and a file tells is one.
fn allowance(case: &Facts, sale: Sale) -> Option<(Fen, Origin)> {
    let asks_for_goods =
        matches!(case.kind, Some(CaseKind::Exchange | CaseKind::Reship | CaseKind::Repair | CaseKind::Complaint));
    match sale {
        Sale::Stands => case.amount().filter(|(_, by)| !(asks_for_goods && *by == Origin::Asked)),
        _ => None,
    }
}
