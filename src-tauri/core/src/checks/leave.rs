//! Whether an order may leave at all: not when it was cancelled, refunded, is asked back or unpaid.

use pintui_store::{At, Fen, Reading, Result, named_params};

use super::parcel::OrderFacts;
use super::scan::Stop;

/// Why an order must stay, with the application that is the reason for it.
pub(super) struct Stay {
    pub(super) why: Stop,
    pub(super) reason: Option<String>,
    pub(super) applied_at: Option<At>,
}

struct Refund {
    line_no: Option<String>,
    status: Option<String>,
    kind: Option<String>,
    refund_fen: Option<Fen>,
    reason: Option<String>,
    applied_at: Option<At>,
}

impl Refund {
    /// Exchanges, missing pieces and repairs ask for goods, not for money: their parcels do leave.
    fn asks_for_money(&self) -> bool {
        !matches!(self.kind.as_deref(), Some("exchange" | "reship" | "repair"))
    }

    fn is(&self, states: &[&str]) -> bool {
        self.status.as_deref().is_some_and(|status| states.contains(&status))
    }
}

struct LineMoney {
    line_no: String,
    paid_fen: Option<Fen>,
}

/// Why the order must stay; none where it may leave.
pub(super) fn stay(tx: &impl Reading, order: &OrderFacts) -> Result<Option<Stay>> {
    let refunds: Vec<Refund> = tx.rows(include_str!("refunds.sql"), named_params! { ":order": order.id }, |row| {
        Ok(Refund {
            line_no: row.get("line_no")?,
            status: row.get("status")?,
            kind: row.get("kind")?,
            refund_fen: row.get("refund_fen")?,
            reason: row.get("reason")?,
            applied_at: row.get("applied_at")?,
        })
    })?;
    let refunds: Vec<Refund> = refunds.into_iter().filter(Refund::asks_for_money).collect();
    let lines: Vec<LineMoney> =
        tx.rows(include_str!("line_money.sql"), named_params! { ":order": order.id }, |row| {
            Ok(LineMoney { line_no: row.get("line_no")?, paid_fen: row.get("paid_fen")? })
        })?;
    Ok(decide(order, &refunds, &lines))
}

fn decide(order: &OrderFacts, refunds: &[Refund], lines: &[LineMoney]) -> Option<Stay> {
    let done: Vec<&Refund> = refunds.iter().filter(|refund| refund.is(&["refunded"])).collect();
    let open: Vec<&Refund> = refunds.iter().filter(|refund| refund.is(&["applied", "agreed", "returned"])).collect();
    let stay = |why, refund: Option<&&Refund>| {
        Some(Stay {
            why,
            reason: refund.and_then(|refund| refund.reason.clone()),
            applied_at: refund.and_then(|refund| refund.applied_at),
        })
    };
    if order.status.as_deref() == Some("closed") {
        return stay(Stop::Cancelled, done.first().or(open.first()));
    }
    if !done.is_empty() && refunded_whole(order, &done, lines) {
        return stay(Stop::Refunded, done.first());
    }
    if let Some(asked) = open.first() {
        return stay(Stop::RefundAsked, Some(asked));
    }
    if !order.paid() {
        return stay(Stop::Unpaid, None);
    }
    None
}

/// Whether the refunds give the whole order back, by their sum or line by line.
fn refunded_whole(order: &OrderFacts, done: &[&Refund], lines: &[LineMoney]) -> bool {
    let back: Fen = done.iter().filter_map(|refund| refund.refund_fen).sum();
    if order.goods_fen().is_some_and(|paid| back >= paid) {
        return true;
    }
    if lines.is_empty() {
        return order.goods_fen().is_none() || done.iter().any(|refund| refund.refund_fen.is_none());
    }
    lines.iter().all(|line| {
        done.iter().any(|refund| {
            let names_it = match &refund.line_no {
                Some(line_no) => *line_no == line.line_no,
                None => lines.len() == 1,
            };
            names_it
                && match (refund.refund_fen, line.paid_fen.or(order.goods_fen().filter(|_| lines.len() == 1))) {
                    (Some(back), Some(paid)) => back >= paid,
                    (Some(_), None) => order.goods_fen().is_none(),
                    // A refund that names no amount is a whole one.
                    (None, _) => true,
                }
        })
    })
}
