//! A code is kept, changed or ended. Its invitation passes the rules of wording: nothing is given for a recommendation.

use pintui_store::{Day, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferralRefused;
use crate::callbacks::record::kept;
use crate::cases::work;
use crate::door::{Call, Command, Write};
use crate::shops;
use crate::wording::{self, Situation};

/// Through what a code is passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReferralSource")]
pub enum Source {
    /// An audience.
    Audience,
    /// A launch.
    Launch,
    /// A card in the parcel.
    Card,
    /// Anything else.
    Other,
}

impl Source {
    const ALL: [Self; 4] = [Self::Audience, Self::Launch, Self::Card, Self::Other];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Audience => "audience",
            Self::Launch => "launch",
            Self::Card => "card",
            Self::Other => "other",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or(Self::Other)
    }
}

/// A code as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "ReferralDraft")]
pub struct Draft {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// The code.
    pub code: String,
    /// Through what it is passed on.
    pub source: Source,
    /// Which audience, launch or card.
    pub name: String,
    /// What old customers are told.
    pub invitation: String,
    /// Counted from this day on.
    pub from_on: Day,
    /// The last day on which it counts; none while it runs.
    pub ended_on: Option<Day>,
}

/// Keeps a code for recommendations.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SaveReferral {
    /// Name of the shop.
    pub shop: String,
    /// The code.
    pub draft: Draft,
    /// Who keeps it.
    pub by: String,
}

impl Command for SaveReferral {
    type Answer = ReferralSaved;
}

/// What was kept.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReferralSaved {
    /// Its key.
    pub id: i64,
    /// The code as it is kept.
    pub code: String,
}

const LONGEST: usize = 600;
const LONGEST_CODE: usize = 24;

/// A code as it is kept: no blanks, capital letters; none where it is none.
pub(super) fn folded(typed: &str) -> Option<String> {
    let code = crate::platforms::folded(typed).to_uppercase();
    (!code.is_empty() && code.chars().count() <= LONGEST_CODE).then_some(code)
}

impl Write for SaveReferral {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop, "referral": self.draft.id, "code": self.draft.code })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<ReferralSaved> {
        let shop = shops::must(tx, &self.shop)?.id;
        let Draft { id, code, source, name, invitation, from_on, ended_on } = self.draft;
        let by = kept(&self.by)?.ok_or(ReferralRefused::ReferralPersonMissing)?;
        let code = folded(&code).ok_or(ReferralRefused::ReferralCodeMissing)?;
        let name = kept(&name)?.ok_or(ReferralRefused::ReferralNameMissing)?;
        let pass = |text: &str| wording::pass(text, Situation::INVITE);
        let invitation = work::said(Some(invitation), LONGEST, pass)?.unwrap_or_default();
        if !invitation.is_empty() && !invitation.to_uppercase().contains(&code) {
            return Err(ReferralRefused::ReferralInvitationWithout { known: code }.into());
        }
        let with = named_params! { ":shop": shop, ":code": &code, ":id": id };
        if tx.maybe(include_str!("taken.sql"), with, |_| Ok(()))?.is_some() {
            return Err(ReferralRefused::ReferralCodeTaken { known: code }.into());
        }
        if let Some(id) = id {
            let known =
                tx.maybe("select 1 from referral_codes where id = ?1 and shop_id = ?2", [id, shop], |_| Ok(()))?;
            known.ok_or_else(|| ReferralRefused::ReferralCodeUnknown { known: code.clone() })?;
        }
        let with = named_params! {
            ":id": id, ":shop": shop, ":code": &code, ":source": source.name(), ":name": name,
            ":invitation": invitation, ":from": from_on, ":ended": ended_on, ":at": call.now, ":by": by,
        };
        tx.change(include_str!("keep.sql"), with)?;
        Ok(ReferralSaved { id: id.unwrap_or_else(|| tx.last_insert()), code })
    }
}
