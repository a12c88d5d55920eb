//! Two running tests of one subject may not be about the same cases: one case cannot go two ways.

use pintui_store::{Reading, Result};

use super::ExperimentRefused;
use crate::draws::Subject;
use crate::draws::population::Population;

/// Refuses a population that a running test of the same subject shares a part of.
pub(super) fn refuse(tx: &impl Reading, shop: i64, subject: Subject, population: &Population) -> Result<()> {
    let running = tx.rows(
        "select name, kinds, classes, products from experiments
         where shop_id = ?1 and subject = ?2 and ended_at is null",
        (shop, subject.name()),
        |row| Ok((row.get::<_, String>("name")?, Population::of(row)?)),
    )?;
    match running.into_iter().find(|(_, other)| other.meets(population)) {
        Some((name, _)) => Err(ExperimentRefused::ExperimentOverlaps { name }.into()),
        None => Ok(()),
    }
}
