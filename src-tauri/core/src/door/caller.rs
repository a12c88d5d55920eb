//! Who calls, and whether they may pass the door.
//!
//! An edge says what it knows ([`Who`]): who has signed in at this computer, which badge lies on the bench, which
//! device it is. The door looks the person up at each call, so that a role that was changed holds at once.

use pintui_store::{Book, Fen, Result, refusals};

use super::rights::{Area, Role, Rule};
use super::{Call, Giving};
use crate::people::limits::{self, OwnLimits};
use crate::people::{self, Person};

refusals! {
    /// Refusals of the door itself.
    DoorRefused {
        /// No command has this name.
        CommandUnknown { name: String } = "command_unknown",
        /// The input does not fit the command.
        AskUnreadable { detail: String } = "ask_unreadable",
        /// The device's role does not reach as far as this command.
        NotForThisDevice { name: String } = "not_for_this_device",
        /// The person's role does not reach as far as this command; these roles may.
        NotAllowed { name: String, role: Role, may: Vec<Role> } = "not_allowed",
        /// The book knows its people, and nobody has signed in.
        SignInFirst { name: String } = "sign_in_first",
        /// The same on the command line, for what scripts may not do without a name.
        SayWho { name: String } = "say_who",
        /// An amount is below nothing.
        AmountNegative { figure: String } = "amount_negative",
        /// Nobody of the shop has this badge.
        BadgeUnknown { badge: String } = "badge_unknown",
        /// The person is no longer one of the shop's.
        PersonGone = "person_gone",
        /// More than the person may give alone.
        OverLimit { amount_fen: Fen, limit_fen: Fen } = "over_limit",
    }
}

/// Who calls, as the edge knows it.
#[derive(Clone, Copy)]
pub enum Who<'a> {
    /// At this computer: who has signed in, and the badge on its bench. While the book knows no people, the owner.
    Here {
        /// Key of the person whose PIN was given.
        person: Option<i64>,
        /// The badge on the bench, where a bench calls.
        badge: Option<&'a str>,
    },
    /// A paired device, with the badge on it.
    Device {
        /// What it may do.
        role: Role,
        /// The badge on it.
        badge: Option<&'a str>,
    },
    /// The command line without a name.
    Script,
    /// The program itself: what it does by the clock.
    Program,
    /// Somebody whom the door has looked up.
    Known(&'a Signed),
}

impl<'a> Who<'a> {
    /// Whoever sits at this computer.
    pub const HERE: Who<'static> = Who::Here { person: None, badge: None };

    /// Somebody of the shop who calls, by whatever proof.
    pub fn known(&self) -> Option<&'a Signed> {
        match self {
            Who::Known(signed) => Some(*signed),
            _ => None,
        }
    }

    /// The same, where a PIN was given.
    pub fn signed(&self) -> Option<&'a Signed> {
        self.known().filter(|signed| signed.by == Proof::Pin)
    }

    /// The request of theirs that is being granted.
    pub fn grant(&self) -> Option<&'a Grant> {
        self.known().and_then(|signed| signed.granted.as_ref())
    }
}

/// How somebody is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// By the PIN.
    Pin,
    /// By a badge, which is enough for a bench and for nothing else.
    Badge,
}

/// Somebody of the shop who calls.
#[derive(Clone, Debug)]
pub struct Signed {
    /// Who.
    pub person: Person,
    /// How far they decide alone.
    pub limits: OwnLimits,
    /// How they are known.
    pub by: Proof,
    /// The place they call from, where it is a station; else `owner`.
    pub station: String,
    /// The device's own role, where they call from one.
    pub device: Option<Role>,
    /// The request that somebody with wider limits has granted.
    pub granted: Option<Grant>,
}

/// A request that was granted.
#[derive(Clone, Debug)]
pub struct Grant {
    /// Its number.
    pub request: i64,
    /// Who granted it.
    pub by: String,
}

impl Signed {
    /// Refuses what goes over the limit.
    ///
    /// # Errors
    /// `over_limit`.
    pub fn covers(&self, kind: Giving, amount: Fen) -> Result<()> {
        let limit = match kind {
            Giving::Refund => self.limits.refund_fen,
            Giving::Goodwill => self.limits.goodwill_fen,
        };
        match limit.filter(|limit| amount > *limit && self.granted.is_none()) {
            Some(limit) => Err(DoorRefused::OverLimit { amount_fen: amount, limit_fen: limit }.into()),
            None => Ok(()),
        }
    }
}

/// Who calls, looked up.
pub enum Caller {
    /// As the edge says.
    AsSaid,
    /// Somebody of the shop.
    Known(Box<Signed>),
}

impl Caller {
    /// The call as the rooms see it: a person who was looked up acts under their own name.
    pub fn call<'a>(&'a self, call: &Call<'a>) -> Call<'a> {
        match self {
            Self::AsSaid => *call,
            Self::Known(signed) => Call { actor: &signed.person.name, who: Who::Known(signed), ..*call },
        }
    }
}

/// Looks up who calls. Whoever was let go meanwhile is nobody, who can still be asked for a name and a PIN.
///
/// # Errors
/// `person_gone`: somebody had signed in, but was let go since.
pub fn known(book: &Book, call: &Call<'_>, rule: Rule) -> Result<Caller> {
    let (person, badge, device) = match call.who {
        Who::Here { person, badge } => (person, badge, None),
        Who::Device { role, badge } => (None, badge, Some(role)),
        Who::Script | Who::Program | Who::Known(_) => return Ok(Caller::AsSaid),
    };
    if person.is_none() && badge.is_none() {
        return Ok(Caller::AsSaid);
    }
    book.read(|tx| {
        let today = call.now.day();
        let by_badge = badge.map(|badge| people::by_badge(tx, badge)).transpose()?.flatten();
        let (found, by) = match (by_badge, person) {
            (Some(found), _) => (Some(found), Proof::Badge),
            (None, Some(id)) => (people::by_id(tx, id)?, Proof::Pin),
            (None, None) => return Ok(Caller::AsSaid),
        };
        let Some(found) = found.filter(|found| found.works_on(today)) else {
            return if rule.area == Area::Hello { Ok(Caller::AsSaid) } else { Err(DoorRefused::PersonGone.into()) };
        };
        let limits = limits::of(tx, &found)?;
        let station = call.actor.to_owned();
        Ok(Caller::Known(Box::new(Signed { person: found, limits, by, station, device, granted: None })))
    })
}

/// Whether this call may pass.
///
/// # Errors
/// `not_for_this_device`, `not_allowed`, `sign_in_first`, `say_who`, `badge_unknown`.
pub fn admit(book: &Book, call: &Call<'_>, name: &str, rule: Rule) -> Result<()> {
    let name = name.to_owned();
    let device = match call.who {
        Who::Device { role, .. } => Some(role),
        Who::Known(signed) => signed.device,
        _ => None,
    };
    if device.is_some_and(|role| !(rule.line && rule.allows(role))) {
        return Err(DoorRefused::NotForThisDevice { name }.into());
    }
    match call.who {
        Who::Program | Who::Device { .. } => Ok(()),
        Who::Known(signed) => {
            let role = signed.person.role;
            let bench = matches!(rule.area, Area::Hello | Area::Open | Area::Bench | Area::Labels | Area::Pictures);
            // On a device the badge says who works; what else may be done there is the device's own right.
            let enough = signed.by == Proof::Pin || bench || signed.device.is_some();
            if rule.area == Area::Hello || (enough && rule.allows(role)) {
                return Ok(());
            }
            if !enough {
                return Err(DoorRefused::SignInFirst { name }.into());
            }
            Err(DoorRefused::NotAllowed { name, role, may: rule.roles() }.into())
        }
        Who::Here { .. } | Who::Script if rule.area == Area::Hello => Ok(()),
        Who::Here { badge, .. } => match (book.read(people::any)?, badge) {
            (false, _) => Ok(()),
            (true, Some(badge)) => Err(DoorRefused::BadgeUnknown { badge: badge.to_owned() }.into()),
            (true, None) => Err(DoorRefused::SignInFirst { name }.into()),
        },
        Who::Script => {
            let free = book.read(|tx| Ok(!people::any(tx)? || (rule.allows(Role::Script) && limits::scripts(tx)?)))?;
            if free { Ok(()) } else { Err(DoorRefused::SayWho { name }.into()) }
        }
    }
}

/// Whether whoever calls may call this command, for edges that do part of its work themselves.
///
/// # Errors
/// What [`admit`] refuses, and `command_unknown`.
pub fn may(book: &Book, call: &Call<'_>, name: &str) -> Result<()> {
    let rule = super::list::rule(name).ok_or_else(|| DoorRefused::CommandUnknown { name: name.to_owned() })?;
    let known = known(book, call, rule)?;
    admit(book, &known.call(call), name, rule)
}
