//! Whose a loss is: proposed from the agreement in force on its day, with the clause.

use pintui_store::{Day, Fen, Reading, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::{self, Agreement};
use super::terms::{Payer, Term};
use super::{Cause, Kind, Place};
use crate::named::named;

named! {
    /// Whose a loss is.
    #[ts(rename = "LossLiable")]
    Liable {
        /// A drop-ship warehouse's.
        Warehouse = "warehouse",
        /// A carrier's.
        Carrier = "carrier",
        /// The shop's own.
        Shop = "shop",
    }
}

impl From<Kind> for Liable {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Warehouse => Self::Warehouse,
            Kind::Carrier => Self::Carrier,
        }
    }
}

impl Liable {
    /// What kind of party it is; none of the shop.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Warehouse => Some(Kind::Warehouse),
            Self::Carrier => Some(Kind::Carrier),
            Self::Shop => None,
        }
    }
}

/// Who bears a loss.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LossBearer")]
pub struct Bearer {
    /// Whose it is.
    pub liable: Liable,
    /// Their name; none of the shop.
    pub party: Option<String>,
}

impl Bearer {
    /// The shop itself.
    pub const SHOP: Self = Self { liable: Liable::Shop, party: None };
}

/// What is known of a loss.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Why.
    pub cause: Cause,
    /// Where.
    pub place: Place,
    /// On which day.
    pub on: Day,
    /// Which warehouse sent it.
    pub warehouse: Option<&'a str>,
    /// Who carried it.
    pub carrier: Option<&'a str>,
    /// What it was worth.
    pub value: Fen,
    /// So many days late; nothing where it is another cause.
    pub days_late: i64,
}

/// Who is proposed, and by what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LiabilityProposal")]
pub struct Proposal {
    /// Who bears it.
    pub bearer: Bearer,
    /// Whose agreement says so.
    pub by_party: String,
    /// The clause.
    pub clause: String,
    /// What is owed by it.
    pub owed_fen: Fen,
    /// Paid within so many days of being asked.
    pub pay_days: i64,
}

/// The agreements of a shop, to ask of many losses.
pub struct Agreements(Vec<Agreement>);

impl Agreements {
    /// Those of a shop.
    pub fn read(tx: &impl Reading, shop: i64, today: Day) -> Result<Self> {
        Ok(Self(list::of_shop(tx, shop, today)?))
    }

    /// Each agreement that has a term about this cause, with the term.
    pub fn about(&self, cause: Cause) -> impl Iterator<Item = (&Agreement, &Term)> {
        self.0.iter().filter_map(move |one| Some((one, one.draft.terms.iter().find(|term| term.cause == cause)?)))
    }

    /// What the agreement of this party that holds on a day says about a cause.
    pub fn term(&self, kind: Kind, party: &str, cause: Cause, on: Day) -> Option<&Term> {
        let theirs = |one: &Agreement| one.draft.kind == kind && one.draft.party == party && one.holds_on(on);
        self.about(cause).find(|(one, _)| theirs(one)).map(|(_, term)| term)
    }

    /// Who bears a loss by the agreement in force on its day; none where nobody has agreed to anything about it.
    pub fn propose(&self, facts: &Facts<'_>) -> Option<Proposal> {
        let kinds: &[Kind] = match facts.place {
            Place::Warehouse => &[Kind::Warehouse],
            Place::Transport | Place::Return => &[Kind::Carrier, Kind::Warehouse],
        };
        kinds.iter().find_map(|kind| {
            let party = match kind {
                Kind::Warehouse => facts.warehouse?,
                Kind::Carrier => facts.carrier?,
            };
            self.by(*kind, party, facts)
        })
    }

    /// What the agreement of this very party says about a loss.
    pub fn by(&self, kind: Kind, party: &str, facts: &Facts<'_>) -> Option<Proposal> {
        let term = self.term(kind, party, facts.cause, facts.on)?;
        let bearer = match term.payer {
            Payer::Party => Bearer { liable: kind.into(), party: Some(party.to_owned()) },
            Payer::Shop => Bearer::SHOP,
        };
        Some(Proposal {
            bearer,
            by_party: party.to_owned(),
            clause: term.clause.clone(),
            owed_fen: term.owed(facts.value, facts.days_late),
            pay_days: term.pay_days,
        })
    }
}
