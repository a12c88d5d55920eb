//! How far each role decides alone: what it may give, and which cases are above it.

use pintui_store::{Day, Fen, Reading, Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PeopleRefused, Person, person_of};
use crate::door::{Call, Command, Role, Write};
use crate::platforms::currencies;
use crate::settings;
use crate::shops;

const NAME: &str = "people.limits";

/// How far somebody decides alone. None: as far as they like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct OwnLimits {
    /// A refund.
    pub refund_fen: Option<Fen>,
    /// Anything on top: thanks, a compensation, a coupon.
    pub goodwill_fen: Option<Fen>,
    /// What may be at stake in a case that they decide.
    pub case_fen: Option<Fen>,
    /// Whether they decide cases that the platform judges.
    pub disputes: bool,
}

/// How far a tier of after-sales decides alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleLimits {
    /// The tier.
    pub role: Role,
    /// A refund; nothing at all where it is 0.
    pub refund_fen: Fen,
    /// Anything on top.
    pub goodwill_fen: Fen,
    /// What may be at stake in a case that it decides; none for any sum.
    pub case_fen: Option<Fen>,
    /// Whether it decides cases that the platform judges.
    pub disputes: bool,
}

/// What is set for all people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShopLimits {
    /// The three tiers of after-sales, the highest first.
    pub tiers: Vec<RoleLimits>,
    /// After so many minutes without a hand on it the window asks again who is there.
    pub idle_minutes: i64,
    /// Whether scripts may read figures, import, copy and verify without saying who they are.
    pub scripts: bool,
}

impl Default for ShopLimits {
    fn default() -> Self {
        let tier = |role, refund, goodwill, case_fen: Option<i64>, disputes| RoleLimits {
            role,
            refund_fen: Fen(refund),
            goodwill_fen: Fen(goodwill),
            case_fen: case_fen.map(Fen),
            disputes,
        };
        Self {
            tiers: vec![
                tier(Role::ClerkThree, 23_900, 3_000, None, true),
                tier(Role::ClerkTwo, 15_900, 2_000, Some(50_000), false),
                tier(Role::ClerkOne, 0, 500, Some(20_000), false),
            ],
            idle_minutes: 15,
            scripts: true,
        }
    }
}

impl ShopLimits {
    /// How far a person decides alone.
    pub fn of(&self, person: &Person) -> OwnLimits {
        if person.role == Role::Owner {
            return OwnLimits { disputes: true, ..OwnLimits::default() };
        }
        let nothing =
            OwnLimits { refund_fen: Some(Fen(0)), goodwill_fen: Some(Fen(0)), case_fen: Some(Fen(0)), disputes: false };
        let tier = self.tiers.iter().find(|tier| tier.role == person.role);
        tier.map_or(nothing, |tier| OwnLimits {
            refund_fen: Some(person.refund_fen.unwrap_or(tier.refund_fen)),
            goodwill_fen: Some(person.goodwill_fen.unwrap_or(tier.goodwill_fen)),
            case_fen: tier.case_fen,
            disputes: tier.disputes,
        })
    }
}

/// What the owner has set, else what is usual.
pub fn kept(tx: &impl Reading) -> Result<ShopLimits> {
    match settings::kept(tx, NAME)?.and_then(|kept| serde_json::from_str(&kept).ok()) {
        Some(kept) => Ok(kept),
        None => {
            let (currency, mut usual) = (shops::first_currency(tx)?, ShopLimits::default());
            for tier in &mut usual.tiers {
                tier.refund_fen = currencies::about(&currency, tier.refund_fen);
                tier.goodwill_fen = currencies::about(&currency, tier.goodwill_fen);
                tier.case_fen = tier.case_fen.map(|yuan| currencies::about(&currency, yuan));
            }
            Ok(usual)
        }
    }
}

/// How far a person decides alone.
pub fn of(tx: &impl Reading, person: &Person) -> Result<OwnLimits> {
    Ok(kept(tx)?.of(person))
}

/// Whoever works on a day, with how far they decide alone.
pub fn working(tx: &impl Reading, today: Day) -> Result<Vec<(Person, OwnLimits)>> {
    let kept = kept(tx)?;
    let people = tx.rows(include_str!("all.sql"), [], person_of)?;
    Ok(people
        .into_iter()
        .filter(|person| person.works_on(today))
        .map(|person| {
            let limits = kept.of(&person);
            (person, limits)
        })
        .collect())
}

/// Whether scripts may do their usual work without a name.
pub fn scripts(tx: &impl Reading) -> Result<bool> {
    Ok(kept(tx)?.scripts)
}

/// Chooses how far the tiers decide alone.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChooseLimits {
    /// From now on.
    pub to: ShopLimits,
}

impl Command for ChooseLimits {
    type Answer = ShopLimits;
}

const LONGEST_IDLE: i64 = 8 * 60;

impl Write for ChooseLimits {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!(self.to)
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<ShopLimits> {
        let usual = ShopLimits::default();
        let given = |role| self.to.tiers.iter().find(|tier| tier.role == role).copied();
        // Exactly the three tiers, in their sequence, whatever came.
        let tiers: Vec<_> = usual.tiers.iter().map(|tier| given(tier.role).unwrap_or(*tier)).collect();
        let below = |tier: &RoleLimits| {
            tier.refund_fen.0 < 0 || tier.goodwill_fen.0 < 0 || tier.case_fen.is_some_and(|fen| fen.0 < 0)
        };
        if tiers.iter().any(below) || !(1..=LONGEST_IDLE).contains(&self.to.idle_minutes) {
            return Err(PeopleRefused::LimitWrong.into());
        }
        let to = ShopLimits { tiers, ..self.to };
        settings::keep(tx, NAME, &serde_json::json!(to).to_string())?;
        Ok(to)
    }
}
