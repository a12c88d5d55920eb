//! Rules: who answers for a kind of work where nobody was named.

use pintui_store::{Reading, Result, WriteTx, named_params};
use serde::Deserialize;
use ts_rs::TS;

use super::{ChargeRefused, Work};
use crate::door::{Call, Command, Role, Write};
use crate::people::{self, Person};
use crate::platforms::reasons::CLASSES;
use crate::shops;

/// Kinds of cases that a rule may be about.
const KINDS: [&str; 6] = ["refund_only", "return_refund", "exchange", "reship", "repair", "complaint"];

/// Says who answers for a kind of work, in the place of whoever did so for the very same work.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveCharge {
    /// The kind of work.
    pub work: Work,
    /// Name of the shop; none for all shops.
    pub shop: Option<String>,
    /// Only cases of this kind.
    pub kind: Option<String>,
    /// Only cases that state a reason of this class.
    pub class: Option<String>,
    /// Key of the person.
    pub person: i64,
    /// Key of whoever stands in where nobody is named for the days of an absence.
    pub substitute: Option<i64>,
}

impl Command for SaveCharge {
    type Answer = ();
}

impl Write for SaveCharge {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "work": self.work, "shop": self.shop, "person": self.person })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let shop = self.shop.as_deref().map(|name| shops::must(&*tx, name)).transpose()?.map(|shop| shop.id);
        let told = self.kind.is_some() || self.class.is_some();
        let known = self.kind.as_deref().is_none_or(|kind| KINDS.contains(&kind))
            && self.class.as_deref().is_none_or(|class| CLASSES.contains(&class));
        if !known || (told && self.work != Work::Cases) {
            return Err(ChargeRefused::ChargeScopeUnknown.into());
        }
        let person = fit(&*tx, self.person, self.work, call)?;
        let substitute = self.substitute.map(|id| fit(&*tx, id, self.work, call)).transpose()?;
        if substitute.as_ref().is_some_and(|substitute| substitute.id == person.id) {
            return Err(ChargeRefused::ChargeSubstituteSame.into());
        }
        let work = self.work.name();
        tx.change(
            include_str!("drop_same.sql"),
            named_params! { ":work": work, ":shop": shop, ":kind": self.kind, ":class": self.class },
        )?;
        tx.insert(
            include_str!("keep.sql"),
            named_params! {
                ":work": work, ":shop": shop, ":kind": self.kind, ":class": self.class, ":person": person.id,
                ":substitute": substitute.map(|substitute| substitute.id),
            },
        )?;
        Ok(())
    }
}

/// Takes a rule away: where no other one is about such work, the owner answers.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RemoveCharge {
    /// Key of the rule.
    pub charge: i64,
}

impl Command for RemoveCharge {
    type Answer = ();
}

impl Write for RemoveCharge {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "charge": self.charge })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<()> {
        match tx.change("delete from charges where id = ?1", [self.charge])? {
            0 => Err(ChargeRefused::ChargeUnknown { charge: self.charge }.into()),
            _ => Ok(()),
        }
    }
}

/// Somebody who works here today and has a part in such work.
///
/// # Errors
/// `charge_unfit`.
pub(super) fn fit(tx: &impl Reading, id: i64, work: Work, call: &Call<'_>) -> Result<Person> {
    let found = people::by_id(tx, id)?;
    let name = found.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    found
        .filter(|person| person.works_on(call.now.day()) && may_answer(person.role, work))
        .ok_or_else(|| ChargeRefused::ChargeUnfit { name }.into())
}

/// Cases, reviews and calls are decided by after-sales; whoever only looks at figures answers for nothing.
pub(super) fn may_answer(role: Role, work: Work) -> bool {
    match work {
        Work::Cases | Work::Reviews | Work::Calls => role.rank() > 0,
        Work::Parcels | Work::Halts => role.rank() > 0 || matches!(role, Role::Packer | Role::Returns),
    }
}

/// Puts somebody else into every rule that names a person, and into what is left of the absences that they stand in for;
/// answers how many rules named them as the one who answers.
pub fn pass_rules(tx: &mut WriteTx<'_>, from: i64, to: Option<i64>, call: &Call<'_>) -> Result<i64> {
    let named: Vec<Work> =
        super::resolve::rules(&*tx)?.into_iter().filter(|rule| rule.person == from).map(|rule| rule.work).collect();
    if let Some(to) = to {
        for work in &named {
            fit(&*tx, to, *work, call)?;
        }
        tx.change("update charges set person_id = ?2 where person_id = ?1", (from, to))?;
    }
    tx.change("update charges set substitute_id = null where substitute_id in (?1, person_id)", [from])?;
    tx.change(
        "update absences set substitute_id = nullif(?2, person_id) where substitute_id = ?1 and until_on >= ?3",
        (from, to, call.now.day()),
    )?;
    Ok(named.len() as i64)
}
