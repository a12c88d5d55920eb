//! Parcels set aside: their last check failed, and they have not left. Each has somebody who answers for it.

use pintui_store::{At, Day, Reading, Result, Tx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{self, CheckRow};
use crate::charge::{Charge, Charges, Hand, Piece, Work};
use crate::door::{Call, Command, Read};
use crate::shops;

/// How many are shown at most.
const SHOWN: usize = 200;

/// The parcels of a shop that were set aside, the oldest first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AsideList {
    /// Name of the shop.
    pub shop: String,
    /// Key of a person: only those they answer for.
    pub person: Option<i64>,
}

impl Command for AsideList {
    type Answer = AsidePage;
}

/// The answer of [`AsideList`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct AsidePage {
    /// How many there are.
    pub total: i64,
    /// The first two hundred.
    pub parcels: Vec<AsideParcel>,
}

/// A parcel that was set aside.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AsideParcel {
    /// The check that failed.
    pub check: CheckRow,
    /// Whole days since then.
    pub days: i64,
    /// Who answers for it.
    pub charge: Charge,
}

impl Read for AsideList {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<AsidePage> {
        let shop = shops::must(tx, &self.shop)?.id;
        let mut aside = of_shop(tx, shop, call.now.day())?;
        aside.retain(|one| self.person.is_none_or(|person| one.charge.person == Some(person)));
        let total = aside.len() as i64;
        let parcels = aside.into_iter().take(SHOWN).map(|one| {
            let check = list::one(tx, one.check)?;
            Ok(AsideParcel { days: days(check.done_at, call.now), check, charge: one.charge })
        });
        Ok(AsidePage { total, parcels: parcels.collect::<Result<_>>()? })
    }
}

/// A parcel that was set aside, and who answers for it.
pub struct Aside {
    check: i64,
    /// Key of its order.
    pub order: i64,
    /// To whom it was given by name.
    pub given: Option<i64>,
    /// Who answers.
    pub charge: Charge,
}

/// The parcels of a shop that were set aside, the oldest first.
pub fn of_shop(tx: &impl Reading, shop: i64, today: Day) -> Result<Vec<Aside>> {
    let charges = Charges::read(tx, today)?;
    tx.rows(include_str!("aside.sql"), named_params! { ":shop": shop }, |row| {
        let given: Option<i64> = row.get("person_id")?;
        Ok(Aside {
            check: row.get("check_id")?,
            order: row.get("order_id")?,
            given,
            charge: charges.of(Piece::of(Work::Parcels, shop), Hand { person: given, role: None }),
        })
    })
}

fn days(since: At, now: At) -> i64 {
    (now.0 - since.0).num_days().max(0)
}
