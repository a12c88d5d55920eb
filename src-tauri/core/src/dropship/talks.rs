//! Talks with a partner: what there is to talk about, what was said, what was promised, and when the next one is.

use pintui_store::{Day, Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::actions::{self, Link, PartnerAction, Todo};
use super::rhythm::{self, Visit};
use super::warned::{self, Warning};
use super::{PartnershipRefused, partner};
use crate::agreements::Kind as PartyKind;
use crate::agreements::liable::{Bearer, Liable};
use crate::agreements::list as agreements;
use crate::callbacks::plan::Kind;
use crate::cases::work;
use crate::claims::list::{self as claims, ClaimState};
use crate::dispositions::hand;
use crate::door::{Call, Command, Read, Write};
use crate::insight::reach;
use crate::shops::{self, Shop};

const LONGEST: usize = 2000;

/// Notes a talk with a partner; each promise becomes an improvement action with its day.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordPartnerTalk {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
    /// On which day.
    pub talked_on: Day,
    /// What was said.
    pub said: String,
    /// What was promised.
    pub promises: Vec<PartnerPromise>,
    /// When the next one is.
    pub next_on: Day,
    /// Who notes it.
    pub by: String,
}

/// Something that was promised.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartnerPromise {
    /// What.
    pub what: String,
    /// By when.
    pub due_on: Day,
    /// Who answers for it; none: the partner itself.
    pub owner: Option<String>,
}

impl Command for RecordPartnerTalk {
    type Answer = PartnerTalkKept;
}

/// A talk that was noted.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerTalkKept {
    /// Its key.
    pub id: i64,
}

impl Write for RecordPartnerTalk {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "shop": self.shop, "partner": self.partner, "talked_on": self.talked_on, "promises": self.promises.len(),
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<PartnerTalkKept> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?;
        let partner = partner::known(&*tx, shop.id, &self.partner)?;
        if self.talked_on > call.now.day() || self.next_on <= self.talked_on {
            return Err(PartnershipRefused::PartnerDayWrong.into());
        }
        let said = work::text(Some(self.said), LONGEST)?.ok_or(PartnershipRefused::TalkSaidMissing)?;
        let id = tx.insert(
            include_str!("insert_talk.sql"),
            named_params! {
                ":shop": shop.id, ":partner": partner, ":on": self.talked_on, ":said": said, ":next": self.next_on,
                ":by": by, ":at": call.now,
            },
        )?;
        for promise in self.promises {
            let todo = Todo {
                what: promise.what,
                owner: promise.owner,
                due_on: promise.due_on,
                kind: Kind::Supply,
                by: &by,
                link: Link { talk: Some(id), ..Link::default() },
            };
            actions::choose(tx, call, &shop, &partner, todo)?;
        }
        Ok(PartnerTalkKept { id })
    }
}

/// The talks with a partner, and what there is to talk about today.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartnerTalksAsk {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
}

impl Command for PartnerTalksAsk {
    type Answer = PartnerTalks;
}

/// The answer of [`PartnerTalksAsk`].
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerTalks {
    /// Days between two talks.
    pub rhythm: i64,
    /// When the next one is; none before the first.
    pub next_on: Option<Day>,
    /// Whether that is today or past.
    pub due: bool,
    /// What there is to talk about.
    pub agenda: PartnerAgenda,
    /// The talks, the latest first.
    pub talks: Vec<PartnerTalk>,
    /// What was promised in them, what is open first.
    pub promises: Vec<PartnerAction>,
}

/// What there is to talk about with a partner; made from the book when it is asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerAgenda {
    /// Claims with something open.
    pub claims: i64,
    /// How much that is.
    pub open_fen: Fen,
    /// Of them past their day.
    pub overdue: i64,
    /// Losses that it owes for and is not asked for yet.
    pub owed: i64,
    /// How much that is.
    pub owed_fen: Fen,
    /// Halts on goods of which it has orders to send.
    pub halts: Vec<AgendaHalt>,
    /// Over a line for two months.
    pub warnings: Vec<Warning>,
    /// Actions that are not done, whatever they come from.
    pub open: Vec<PartnerAction>,
    /// The last day of its agreement, where that is near.
    pub ending: Option<Day>,
}

/// A halt that holds orders of the partner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PartnerAgendaHalt")]
pub struct AgendaHalt {
    /// Key of the halt.
    pub halt: i64,
    /// The product's title, or the name of what else is halted.
    pub product: String,
    /// Since which day.
    pub halted_on: Day,
    /// Orders of the partner that it holds.
    pub orders: i64,
}

/// A talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PartnerTalk {
    /// Its key.
    pub id: i64,
    /// On which day.
    pub talked_on: Day,
    /// What was said.
    pub said: String,
    /// When the next one was to be.
    pub next_on: Day,
    /// Who noted it.
    pub by: String,
}

impl Read for PartnerTalksAsk {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<PartnerTalks> {
        let shop = shops::must(tx, &self.shop)?;
        let partner = partner::known(tx, shop.id, &self.partner)?;
        let today = call.now.day();
        let all = actions::of_partner(tx, shop.id, &partner, today)?;
        let talks = talks(tx, shop.id, &partner)?;
        let next_on = talks.first().map(|talk| talk.next_on);
        Ok(PartnerTalks {
            rhythm: rhythm::of(tx, shop.id, &partner, Visit::Talk)?,
            next_on,
            due: next_on.is_some_and(|on| on <= today),
            agenda: agenda(tx, &shop, call, &partner, &all)?,
            promises: all.into_iter().filter(|action| action.talk.is_some()).collect(),
            talks,
        })
    }
}

fn talks(tx: &impl Reading, shop: i64, partner: &str) -> Result<Vec<PartnerTalk>> {
    tx.rows(include_str!("talks.sql"), named_params! { ":shop": shop, ":partner": partner }, |row| {
        Ok(PartnerTalk {
            id: row.get("id")?,
            talked_on: row.get("talked_on")?,
            said: row.get("said")?,
            next_on: row.get("next_on")?,
            by: row.get("noted_by")?,
        })
    })
}

fn agenda(
    tx: &impl Reading,
    shop: &Shop,
    call: &Call<'_>,
    partner: &str,
    actions: &[PartnerAction],
) -> Result<PartnerAgenda> {
    let today = call.now.day();
    let bearer = Bearer { liable: Liable::Warehouse, party: Some(partner.to_owned()) };
    let mut open = claims::of_shop(tx, shop.id, today)?;
    open.retain(|claim| claim.bearer == bearer && claim.open_fen.0 > 0);
    let owed = claims::owed(tx, shop.id)?.into_iter().find(|owed| owed.bearer == bearer);
    let warnings = warned::of_shop(tx, shop, reach::last_day_of(tx, shop, call)?)?;
    let agreements = agreements::of_shop(tx, shop.id, today)?;
    let ending = agreements.iter().find(|one| {
        one.state == agreements::State::Ending && one.draft.kind == PartyKind::Warehouse && one.draft.party == partner
    });
    Ok(PartnerAgenda {
        claims: open.len() as i64,
        open_fen: open.iter().map(|claim| claim.open_fen).sum(),
        overdue: open.iter().filter(|claim| claim.state == ClaimState::Overdue).count() as i64,
        owed: owed.as_ref().map_or(0, |owed| owed.losses.len() as i64),
        owed_fen: owed.map_or(Fen(0), |owed| owed.owed_fen),
        halts: halts(tx, shop.id, partner)?,
        warnings: warnings.into_iter().filter(|warning| warning.partner == partner).collect(),
        open: actions.iter().filter(|action| action.live_on.is_none() && !action.over).cloned().collect(),
        ending: ending.map(|one| one.draft.last_on),
    })
}

/// Halts that stand on goods which the partner has to send.
pub(super) fn halts(tx: &impl Reading, shop: i64, partner: &str) -> Result<Vec<AgendaHalt>> {
    tx.rows(include_str!("halts.sql"), named_params! { ":shop": shop, ":partner": partner }, |row| {
        Ok(AgendaHalt {
            halt: row.get("id")?,
            product: row.get("product")?,
            halted_on: row.get("halted_on")?,
            orders: row.get("orders")?,
        })
    })
}
