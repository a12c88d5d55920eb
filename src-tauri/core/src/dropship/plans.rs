//! Improve or replace: a partner that was warned has a plan with a day, and after it a decision with its reason.

use pintui_store::{At, Day, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::actions::{self, Link};
use super::figure::Figure;
use super::warned::{self, Warning};
use super::{PartnershipRefused, partner};
use crate::callbacks::plan::Kind;
use crate::cases::work;
use crate::dispositions::hand;
use crate::door::{Call, Command, Read, Write};
use crate::insight::reach;
use crate::named::named;
use crate::shops::{self, Shop};

named! {
    /// What became of a partner after a plan.
    #[ts(rename = "PartnerDecision")]
    Decision {
        /// It goes on sending.
        Keep = "keep",
        /// Somebody else sends from now on.
        Replace = "replace",
    }
}

const LONGEST: usize = 500;

/// Makes an improvement plan for a partner that was over a line for two months; its warning is kept as it stands.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MakePartnerPlan {
    /// Name of the shop.
    pub shop: String,
    /// The partner.
    pub partner: String,
    /// The figure it was warned for.
    pub figure: Figure,
    /// What is to be done.
    pub what: String,
    /// By when.
    pub due_on: Day,
    /// Who answers for it; none: the partner itself.
    pub owner: Option<String>,
    /// Who makes it.
    pub by: String,
}

impl Command for MakePartnerPlan {
    type Answer = PartnerPlanMade;
}

/// A plan that was made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartnerPlanMade {
    /// Its key.
    pub id: i64,
}

impl Write for MakePartnerPlan {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({
            "shop": self.shop, "partner": self.partner, "figure": self.figure, "due_on": self.due_on,
        })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<PartnerPlanMade> {
        let by = hand::staff(&self.by)?;
        let shop = shops::must(&*tx, &self.shop)?;
        let partner = partner::known(&*tx, shop.id, &self.partner)?;
        let warning = warning(&*tx, &shop, call, &partner, self.figure)?;
        let open = of_shop(&*tx, &shop, Some(&partner))?;
        if let Some(plan) = open.iter().find(|plan| plan.figure == self.figure && plan.decision.is_none()) {
            return Err(PartnershipRefused::PartnerPlanOpen { partner, on: plan.due_on.text() }.into());
        }
        let id = tx.insert(
            include_str!("insert_plan.sql"),
            named_params! {
                ":shop": shop.id, ":partner": partner, ":figure": self.figure.name(),
                ":warned": serde_json::to_string(&warning).unwrap_or_default(), ":due": self.due_on, ":by": by,
                ":at": call.now,
            },
        )?;
        let todo = actions::Todo {
            what: self.what,
            owner: self.owner,
            due_on: self.due_on,
            kind: Kind::Supply,
            by: &by,
            link: Link { plan: Some(id), ..Link::default() },
        };
        actions::choose(tx, call, &shop, &partner, todo)?;
        Ok(PartnerPlanMade { id })
    }
}

fn warning(tx: &impl Reading, shop: &Shop, call: &Call<'_>, partner: &str, figure: Figure) -> Result<Warning> {
    let all = warned::of_shop(tx, shop, reach::last_day_of(tx, shop, call)?)?;
    let found = all.into_iter().find(|one| one.partner == partner && one.figure == figure);
    found.ok_or_else(|| {
        PartnershipRefused::PartnerNotOver { partner: partner.to_owned(), partner_figure: figure }.into()
    })
}

/// Decides whether a partner is kept or replaced after a plan.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct DecidePartner {
    /// Key of the plan.
    pub plan: i64,
    /// What becomes of the partner.
    pub decision: Decision,
    /// Why.
    pub why: String,
    /// Who decides.
    pub by: String,
}

impl Command for DecidePartner {
    type Answer = ();
}

impl Write for DecidePartner {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "plan": self.plan, "decision": self.decision })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let by = hand::staff(&self.by)?;
        let sql = "select decided_at from partner_plans where id = ?1";
        let decided: Option<Option<At>> = tx.maybe(sql, [self.plan], |row| row.get(0))?;
        match decided {
            None => return Err(PartnershipRefused::PartnerPlanUnknown { plan: self.plan }.into()),
            Some(Some(at)) => return Err(PartnershipRefused::PartnerDecided { on: at.day().text() }.into()),
            Some(None) => {}
        }
        let why = work::text(Some(self.why), LONGEST)?.ok_or(PartnershipRefused::PartnerWhyMissing)?;
        tx.change(
            include_str!("decide_plan.sql"),
            named_params! {
                ":id": self.plan, ":decision": self.decision.name(), ":why": why, ":by": by, ":at": call.now,
            },
        )?;
        Ok(())
    }
}

/// The improvement plans of a shop's partners, those that wait for a decision first.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PartnerPlans {
    /// Name of the shop.
    pub shop: String,
    /// Of one partner; none: of all.
    pub partner: Option<String>,
}

impl Command for PartnerPlans {
    type Answer = Vec<PartnerPlan>;
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PartnerPlan {
    /// Its key.
    pub id: i64,
    /// The partner.
    pub partner: String,
    /// The figure it was warned for.
    pub figure: Figure,
    /// The warning as it stood.
    pub warned: Warning,
    /// By when.
    pub due_on: Day,
    /// What is to be done; none where the improvement action was taken away.
    pub what: Option<String>,
    /// Since when it is done.
    pub live_on: Option<Day>,
    /// When it was made.
    pub made_on: Day,
    /// By whom.
    pub by: String,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Why.
    pub why: Option<String>,
    /// When.
    pub decided_on: Option<Day>,
    /// By whom.
    pub decided_by: Option<String>,
}

impl Read for PartnerPlans {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<PartnerPlan>> {
        of_shop(tx, &shops::must(tx, &self.shop)?, self.partner.as_deref())
    }
}

/// The plans of a shop, or of one of its partners.
pub(super) fn of_shop(tx: &impl Reading, shop: &Shop, partner: Option<&str>) -> Result<Vec<PartnerPlan>> {
    let with = named_params! { ":shop": shop.id, ":partner": partner };
    let rows = tx.rows(include_str!("plans.sql"), with, |row| {
        let Ok(warned) = serde_json::from_str(&row.get::<_, String>("warned")?) else { return Ok(None) };
        let decision: Option<String> = row.get("decision")?;
        Ok(Some(PartnerPlan {
            id: row.get("id")?,
            partner: row.get("partner")?,
            figure: Figure::of(row, "figure")?,
            warned,
            due_on: row.get("due_on")?,
            what: row.get("what")?,
            live_on: row.get("live_on")?,
            made_on: row.get::<_, At>("made_at")?.day(),
            by: row.get("made_by")?,
            decision: decision.and_then(|name| Decision::ALL.iter().copied().find(|one| one.name() == name)),
            why: row.get("why")?,
            decided_on: row.get::<_, Option<At>>("decided_at")?.map(At::day),
            decided_by: row.get("decided_by")?,
        }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}
