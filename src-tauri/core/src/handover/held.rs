//! What somebody holds by name: open cases, parcels and halts given to them, and rules that name them.

use pintui_store::journal::Change;
use pintui_store::{At, Reading, Result};
use serde_json::Value;

use super::HandoverRefused;
use crate::callbacks::plan;
use crate::cases::hands;
use crate::checks::aside;
use crate::halts::list::charged;
use crate::{people, shops};

/// What somebody holds by name.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub(super) cases: Vec<i64>,
    pub(super) parcels: Vec<i64>,
    pub(super) halts: Vec<i64>,
    pub(super) actions: Vec<i64>,
    pub(super) rules: i64,
}

impl Held {
    pub(super) fn of(tx: &impl Reading, person: i64, now: At) -> Result<Self> {
        let name = people::by_id(tx, person)?.map(|person| person.name).unwrap_or_default();
        let mut held = Self {
            actions: plan::held_by(tx, &name)?,
            cases: hands::given_to(tx, person, now)?,
            rules: tx.one("select count(*) from charges where person_id = ?1", [person], |row| row.get(0))?,
            ..Self::default()
        };
        for shop in shops::all(tx)? {
            let parcels = aside::of_shop(tx, shop.id, now.day())?.into_iter();
            held.parcels.extend(parcels.filter(|one| one.given == Some(person)).map(|one| one.order));
            let halts = charged(tx, shop.id, now.day())?.into_iter();
            held.halts.extend(halts.filter(|one| one.given == Some(person)).map(|one| one.halt));
        }
        Ok(held)
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.cases.is_empty()
            && self.parcels.is_empty()
            && self.halts.is_empty()
            && self.actions.is_empty()
            && self.rules == 0
    }
}

/// Refuses an operation that lets somebody go who still holds work by name.
///
/// # Errors
/// `person_holds_work`.
pub fn hold(tx: &impl Reading, changes: &[Change], now: At) -> Result<()> {
    for change in changes.iter().filter(|change| change.place == "people") {
        let row = |text: &Option<String>| -> Value {
            text.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
        };
        let (before, after) = (row(&change.before), row(&change.after));
        let Some(id) = after["id"].as_i64().filter(|_| before["active"] == 1 && after["active"] == 0) else { continue };
        let held = Held::of(tx, id, now)?;
        if !held.is_nothing() {
            return Err(HandoverRefused::PersonHoldsWork {
                name: people::by_id(tx, id)?.map(|person| person.name).unwrap_or_default(),
                cases: held.cases.len() as i64,
                parcels: held.parcels.len() as i64,
                halts: held.halts.len() as i64,
                actions: held.actions.len() as i64,
                rules: held.rules,
            }
            .into());
        }
    }
    Ok(())
}
