//! Which actions fit a cause, and which of them are being done already.

use pintui_store::{At, Day, Reading, Result};
use serde::Serialize;
use ts_rs::TS;

use super::sheet::Out;
use crate::breakdown::risky::Proposal;
use crate::callbacks::advised::{self, Advised, Cause, Kind};
use crate::callbacks::plan;
use crate::segments;

/// What can be done; each has a form of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "act", rename_all = "snake_case")]
#[ts(rename = "AdviceAct")]
pub enum Act {
    /// The product does not leave until its cause is found.
    Halt,
    /// A change is chosen.
    Change {
        /// Which.
        kind: Kind,
        /// The kind of improvement action it is.
        sort: plan::Kind,
    },
    /// The clerk is trained in the topic.
    Training,
    /// Something is done for the orders of the segment.
    Segment {
        /// What.
        #[serde(rename = "segment_act")]
        act: segments::Act,
        /// Hours after sign-off; only of care.
        hours: Option<i64>,
    },
}

/// An action that fits, and since when it is being done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "AdviceOffer")]
pub struct Offer {
    /// What.
    #[serde(flatten)]
    pub act: Act,
    /// Whether it is being done.
    pub taken: bool,
    /// Since when, where that is known.
    pub since: Option<Day>,
}

/// The changes that fit a cause, the most fitting first.
fn changes(cause: Cause) -> &'static [Kind] {
    match cause {
        Cause::Product => &[Kind::Recheck, Kind::Page, Kind::Pictures, Kind::OffShelf],
        Cause::Transport => &[Kind::Packing, Kind::Carrier, Kind::Delivery],
        Cause::Service => &[Kind::Flow],
        Cause::Buyers => &[],
        Cause::Warehouse => &[Kind::CheckThere, Kind::Terms],
    }
}

/// What is offered a segment.
pub(super) fn of_segment(proposal: &Proposal) -> Offer {
    let act = Act::Segment { act: proposal.act, hours: proposal.hours };
    Offer { act, taken: proposal.rule.is_some(), since: None }
}

/// What fits a cause besides what its segment is offered, in the order in which it is offered.
pub(super) fn fitting(tx: &impl Reading, shop: i64, cause: Cause, out: &Out) -> Result<Vec<Offer>> {
    let mut offers = Vec::new();
    if let Some(product) = out.product_id {
        let sql = "select max(halted_at) from halts where product_id = ?1 and freed_at is null and drill = 0";
        let since = tx.one(sql, [product], |row| row.get::<_, Option<At>>(0))?.map(|at| at.day());
        offers.push(Offer { act: Act::Halt, taken: since.is_some(), since });
    }
    if cause == Cause::Service {
        offers.push(Offer { act: Act::Training, taken: false, since: None });
    }
    for kind in changes(cause) {
        let since = advised::since(tx, shop, &Advised { cause, kind: *kind, about: out.about.clone() })?;
        offers.push(Offer {
            act: Act::Change { kind: *kind, sort: plan::Kind::of(*kind) },
            taken: since.is_some(),
            since,
        });
    }
    Ok(offers)
}
