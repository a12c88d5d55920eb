//! The sheet of losses, for the shop and for whoever is asked to pay: numbers of orders and parcels, nothing of buyers.

use rust_xlsxwriter::Worksheet;

use super::paper::{Drawn, Paper};
use super::table::{self, Cell, Column, figures, words};
use crate::agreements::liable::Bearer;
use crate::losses::group::By;
use crate::losses::list::Loss;
use crate::losses::totals::LossSum;

/// The columns of [`facts`].
pub(super) const FACTS: [Column; 11] = [
    words("loss_on", 12.0),
    words("loss_cause", 12.0),
    words("loss_place", 12.0),
    words("loss_order", 24.0),
    words("loss_parcel", 22.0),
    words("product", 40.0),
    words("warehouse", 20.0),
    words("loss_carrier", 20.0),
    figures("loss_pieces"),
    figures("loss_value_yuan"),
    figures("loss_days_late"),
];
const OWN: [Column; 6] = [
    words("loss_bearer", 24.0),
    words("loss_clause", 40.0),
    figures("loss_owed_yuan"),
    words("loss_why", 30.0),
    words("loss_note", 30.0),
    words("loss_by_whom", 14.0),
];

pub(super) fn write_losses(sheet: &mut Worksheet, paper: &Paper, losses: &[Loss]) -> Drawn {
    let row = |loss: &Loss| {
        let own = [
            Cell::Text(bearer_name(paper, &loss.bearer)),
            Cell::told(loss.clause.as_ref()),
            Cell::Yuan(loss.owed_fen),
            Cell::told(loss.why.as_ref()),
            Cell::told(loss.note.as_ref()),
            Cell::Text(loss.by.clone()),
        ];
        facts(paper, loss).into_iter().chain(own).collect()
    };
    let rows: Vec<Vec<Cell>> = losses.iter().map(row).collect();
    table::finish(sheet, paper, &[&FACTS[..], &OWN].concat(), &rows, "empty.losses")
}

/// What happened, whoever reads it.
pub(super) fn facts(paper: &Paper, loss: &Loss) -> Vec<Cell> {
    vec![
        Cell::Day(loss.happened_on),
        Cell::Text(paper.say(&format!("losses.cause.{}", loss.cause.name()))),
        Cell::Text(paper.say(&format!("losses.place.{}", loss.place.name()))),
        Cell::told(loss.order_no.as_ref()),
        Cell::told(loss.tracking_no.as_ref()),
        Cell::told(loss.product.as_ref()),
        Cell::told(loss.warehouse.as_ref()),
        Cell::told(loss.carrier.as_ref()),
        Cell::Count(loss.quantity),
        Cell::Yuan(loss.value_fen),
        loss.days_late.map_or(Cell::Empty, Cell::Count),
    ]
}

pub(super) fn bearer_name(paper: &Paper, bearer: &Bearer) -> String {
    bearer.party.clone().unwrap_or_else(|| paper.say("losses.shop"))
}

/// What a group of sums is called.
pub(super) fn group_name(paper: &Paper, by: By, sum: &LossSum) -> String {
    match by {
        By::Cause => paper.say(&format!("losses.cause.{}", sum.key)),
        By::Place => paper.say(&format!("losses.place.{}", sum.key)),
        By::Bearer => match sum.key.split_once(':') {
            Some((_, party)) => party.to_owned(),
            None => paper.say("losses.shop"),
        },
        _ if sum.key.is_empty() => paper.say("losses.untold"),
        _ => sum.name.clone(),
    }
}
