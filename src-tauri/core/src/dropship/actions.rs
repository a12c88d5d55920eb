//! Improvement actions that concern a partner: out of a plan, promised in a talk, or found at a spot check. They stand in
//! the shop's one list; here is only whose they are and where they come from.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::PartnershipRefused;
use crate::callbacks::changes::ChooseChange;
use crate::callbacks::plan::{Kind, Plan};
use crate::door::{Call, Write as _};
use crate::shops::Shop;

/// An action is planned two years ahead at most.
const FARTHEST: i64 = 731;

/// Where an action comes from.
#[derive(Clone, Debug, Default)]
pub(super) struct Link {
    pub(super) plan: Option<i64>,
    pub(super) talk: Option<i64>,
    pub(super) spot: Option<i64>,
    /// The point that was found wrong.
    pub(super) point: Option<String>,
}

/// What is to be done.
pub(super) struct Todo<'a> {
    pub(super) what: String,
    /// None: the partner itself.
    pub(super) owner: Option<String>,
    pub(super) due_on: Day,
    pub(super) kind: Kind,
    pub(super) by: &'a str,
    pub(super) link: Link,
}

/// Puts it into the shop's list of improvement actions.
///
/// # Errors
/// `partner_what_missing`, `partner_due_wrong`, and what `choose_change` refuses.
pub(super) fn choose(tx: &mut WriteTx<'_>, call: &Call<'_>, shop: &Shop, partner: &str, todo: Todo<'_>) -> Result<i64> {
    if todo.what.trim().is_empty() {
        return Err(PartnershipRefused::PartnerWhatMissing.into());
    }
    let today = call.now.day();
    if todo.due_on < today || todo.due_on > today.plus(FARTHEST) {
        return Err(PartnershipRefused::PartnerDueWrong.into());
    }
    let owner = todo.owner.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| partner.to_owned());
    let chosen = ChooseChange {
        shop: shop.name.clone(),
        product_id: None,
        what: todo.what,
        callbacks: Vec::new(),
        feedback: Vec::new(),
        by: todo.by.to_owned(),
        advice: None,
        plan: Some(Plan { kind: Some(todo.kind), owner: Some(owner), due_on: Some(todo.due_on), expected: None }),
    };
    let change = chosen.apply(tx, call)?.id;
    tx.change(
        include_str!("link_action.sql"),
        named_params! {
            ":change": change, ":shop": shop.id, ":partner": partner, ":plan": todo.link.plan, ":talk": todo.link.talk,
            ":spot": todo.link.spot, ":point": todo.link.point,
        },
    )?;
    Ok(change)
}

/// An improvement action that concerns a partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PartnerAction {
    /// Key of the action.
    pub change: i64,
    /// `plan`, `talk` or `spot_check`.
    pub source: String,
    /// Key of the talk it was promised in.
    pub talk: Option<i64>,
    /// Key of the spot check it was found at.
    pub spot: Option<i64>,
    /// The point that was found wrong.
    pub point: Option<String>,
    /// What is to be done.
    pub what: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// By when.
    pub due_on: Option<Day>,
    /// Since when it is done.
    pub live_on: Option<Day>,
    /// Whether its day is past and it is not done.
    pub overdue: bool,
    /// Whether somebody has said what came of it.
    pub over: bool,
}

/// Those of a partner, what is open first.
pub(super) fn of_partner(tx: &impl Reading, shop: i64, partner: &str, today: Day) -> Result<Vec<PartnerAction>> {
    let with = named_params! { ":shop": shop, ":partner": partner, ":today": today };
    tx.rows(include_str!("actions.sql"), with, |row| {
        Ok(PartnerAction {
            change: row.get("change_id")?,
            source: row.get("source")?,
            talk: row.get("talk_id")?,
            spot: row.get("spot_check_id")?,
            point: row.get("point")?,
            what: row.get("what")?,
            owner: row.get("owner")?,
            due_on: row.get("due_on")?,
            live_on: row.get("live_on")?,
            overdue: row.get("overdue")?,
            over: row.get("is_over")?,
        })
    })
}
