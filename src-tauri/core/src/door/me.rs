//! Who is there, and what they may do: what a page hides, it learns here, from the very table that the door asks.

use pintui_store::{Fen, Result, Tx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{self, COMMANDS};
use super::rights::{Area, May, Role};
use super::{Call, Command, Read, Who};
use crate::people::limits::{self, OwnLimits};
use crate::people::{self, requests};

/// Asks who is there.
#[derive(Deserialize, TS)]
pub struct Me {}

impl Command for Me {
    type Answer = Myself;
}

/// Who is there.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Myself {
    /// Whether the book knows its people; without any, whoever sits here is the owner.
    pub people: bool,
    /// Whether work is this or that one's: the book knows its people, or the demonstration has its own.
    pub team: bool,
    /// Who has signed in, or whose badge it is.
    pub person: Option<PersonHere>,
    /// Whether nobody is there yet who may go on.
    pub locked: bool,
    /// Names of the commands that this caller may not call.
    pub refused: Vec<String>,
    /// How far they decide alone; none where nothing holds them.
    pub limits: Option<OwnLimits>,
    /// Requests that wait for an answer of theirs, and the sum of what they ask for.
    pub waiting: Waiting,
    /// After so many minutes without a hand on it the window asks again.
    pub idle_minutes: i64,
    /// Who can be chosen before the PIN.
    pub tiles: Vec<PersonHere>,
}

/// Somebody of the shop, as a tile.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonHere {
    /// Key inside the book.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The role.
    pub role: Role,
}

/// Requests that wait.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[ts(rename = "LeaveWaiting")]
pub struct Waiting {
    /// How many.
    pub requests: i64,
    /// What they ask for together.
    pub amount_fen: Fen,
}

impl Read for Me {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Myself> {
        let people = people::any(tx)?;
        let known = call.who.known();
        let role = match call.who {
            Who::Known(signed) => Some(signed.person.role),
            Who::Device { role, .. } => Some(role),
            Who::Here { .. } if people => None,
            Who::Script if people => Some(Role::Script),
            _ => Some(Role::Owner),
        };
        let may = |name: &str| {
            let rule = list::rule(name);
            rule.is_some_and(|rule| role.map_or(rule.area == Area::Hello, |role| rule.allows(role)))
        };
        let tiles = if people { people::list::to_choose(tx, call.now.day())? } else { Vec::new() };
        let here = |person: &people::Person| PersonHere { id: person.id, name: person.name.clone(), role: person.role };
        Ok(Myself {
            people,
            team: people || people::invented::shop(tx)?.is_some(),
            person: known.map(|signed| here(&signed.person)),
            locked: role.is_none(),
            refused: COMMANDS.iter().filter(|(name, _)| !may(name)).map(|(name, _)| (*name).to_owned()).collect(),
            limits: known.map(|signed| signed.limits),
            waiting: match known.filter(|_| role.is_some_and(|role| Area::Money.may(role) == May::Write)) {
                Some(signed) => {
                    let (requests, amount_fen) = requests::waiting_for(tx, signed)?;
                    Waiting { requests, amount_fen }
                }
                None => Waiting::default(),
            },
            idle_minutes: limits::kept(tx)?.idle_minutes,
            tiles: tiles.iter().map(here).collect(),
        })
    }
}
