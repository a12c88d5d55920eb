//! Compensation is promised to a buyer, or was just paid: one entry.

use pintui_store::{At, Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::caps::{self, Against};
use super::floor::{self, Behind};
use super::rules::HUGE;
use super::{Kind, LedgerRefused, Liable, Way};
use crate::cases::refused::CaseRefused;
use crate::cases::{known, work};
use crate::door::{Call, Command, Write};
use crate::people;
use crate::platforms::reasons::{CLASSES, UNCLASSIFIED};
use crate::reasons::Words;
use crate::shops::{self, Shop};
use crate::wording::{self, Situation};

/// Gives compensation to the buyer of a case or an order.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GiveCompensation {
    /// Name of the shop.
    pub shop: String,
    /// Key of the case; with it the order need not be named.
    pub case_id: Option<i64>,
    /// Number of the order.
    pub order_no: Option<String>,
    /// What.
    pub kind: Kind,
    /// How it reaches the buyer; the kind's usual way where it is left out.
    pub way: Option<Way>,
    /// Class of the reason; the case's best known one where it is left out.
    pub cause: Option<String>,
    /// How much; of goods and gifts what they are worth.
    pub amount_fen: Fen,
    /// The gift out of the shop's list.
    pub gift_id: Option<i64>,
    /// When it was promised; now where it is left out.
    pub at: Option<At>,
    /// Whether it was paid at once.
    pub paid: bool,
    /// The platform's number of the payment.
    pub platform_no: Option<String>,
    /// Who is to bear it.
    pub liable: Liable,
    /// The partner's or carrier's name.
    pub partner: Option<String>,
    /// What was agreed.
    pub note: Option<String>,
    /// A second person who approves more than a clerk gives alone.
    pub approver: Option<String>,
    /// Who gives it.
    pub by: String,
}

impl Command for GiveCompensation {
    type Answer = EntryWritten;
}

/// An entry that was written.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "LedgerEntryWritten")]
pub struct EntryWritten {
    /// Its key.
    pub id: i64,
    /// How much.
    pub amount_fen: Fen,
    /// What is left of the month's plan; none where there is no plan.
    pub month_left_fen: Option<Fen>,
}

impl Write for GiveCompensation {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "case_id": self.case_id, "kind": self.kind, "amount_fen": self.amount_fen })
    }

    fn gives(&self, tx: &Tx) -> Result<Option<Fen>> {
        Ok(Some(match self.gift_id {
            Some(gift) => gift_value(tx, &shops::must(tx, &self.shop)?, gift)?,
            None => self.amount_fen,
        }))
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<EntryWritten> {
        let shop = shops::must(tx, &self.shop)?;
        if let (Kind::RefundPart, Some(case)) = (self.kind, self.case_id) {
            let approver = self.approver.as_deref().map(str::trim).filter(|name| !name.is_empty());
            floor::hold(&*tx, call, case, self.amount_fen, Behind { by: self.by.trim(), approver })?;
        }
        give(tx, call, &shop, self)
    }
}

/// What an entry is about, as the book knows it.
struct Subject {
    order: Option<i64>,
    order_at: Option<At>,
    case: Option<i64>,
    cause: &'static str,
}

/// Writes an entry within all limits.
///
/// # Errors
/// Any of [`LedgerRefused`].
pub fn give(tx: &mut WriteTx<'_>, call: &Call<'_>, shop: &Shop, asked: GiveCompensation) -> Result<EntryWritten> {
    let subject = subject(tx, shop, &asked)?;
    let by = work::text(Some(asked.by), 40)?.ok_or(LedgerRefused::LedgerPersonMissing)?;
    let approver = match call.who.grant() {
        // Whoever granted the request is the second person.
        Some(grant) => Some(grant.by.clone()),
        None => work::text(asked.approver, 40)?,
    };
    // What money is tied to is seen here: to a reason, to a case's end, to a review.
    let note = work::said(asked.note, work::LONGEST, |note| wording::pass(note, Situation::CASE))?;
    let number = work::text(asked.platform_no, 60)?;
    let partner = work::text(asked.partner, 60)?;
    if (asked.kind == Kind::Gift) != asked.gift_id.is_some() {
        return Err(LedgerRefused::LedgerGiftOrMoney.into());
    }
    let at = moment(tx, call, shop, asked.at, subject.order_at)?;
    let against = Against { shop: shop.id, order: subject.order, case: subject.case, at, gift: asked.gift_id };
    let caps = against.caps(tx)?;
    let amount = match asked.gift_id {
        Some(gift) => gift_value(tx, shop, gift)?,
        None => asked.amount_fen,
    };
    sensible(amount)?;
    if amount > caps.rules.alone(asked.kind) && !decides(call) {
        let approver = approver.as_deref().ok_or_else(|| LedgerRefused::LedgerNeedsApproval {
            amount_fen: amount,
            most_fen: caps.rules.alone(asked.kind),
        })?;
        second(tx, call, amount, &by, approver)?;
    }
    let way = asked.way.unwrap_or(asked.kind.ways()[0]);
    if !asked.kind.ways().contains(&way) {
        return Err(LedgerRefused::LedgerWayWrong { kind: asked.kind.name().to_owned() }.into());
    }
    if asked.liable == Liable::Partner && partner.is_none() {
        return Err(LedgerRefused::LedgerPartnerMissing.into());
    }
    if asked.kind == Kind::RefundPart {
        caps::within_paid(tx, subject.case.ok_or(LedgerRefused::LedgerCaseNeeded)?, amount)?;
    }
    let cause = match asked.cause.as_deref() {
        Some(cause) => known_cause(cause)?,
        None => subject.cause,
    };
    let caps = if caps::owed(asked.kind, subject.case, subject.cause) { caps.without_plan() } else { caps };
    let (month, operation) = (against.month(), tx.operation());
    let written = tx.change(
        concat!(
            include_str!("insert_entry.sql"),
            "from (\n",
            include_str!("used.sql"),
            ")\nwhere (:order_cap is null or order_fen + :amount <= :order_cap)",
            " and (:buyer_cap is null or buyer_fen + :amount <= :buyer_cap)",
            " and (:day_cap is null or day_fen + :amount <= :day_cap)",
            " and (:month_cap is null or month_fen + :amount <= :month_cap)",
            " and (:kind <> 'thanks' or (not thanked and thanks_fen + :amount <= :thanks_budget))",
            " and (:kind <> 'freight' or freight_fen <= 0)",
            " and (:kind <> 'trouble' or not troubled) and (:gift is null or gifts_left > 0)"
        ),
        named_params! {
            ":shop": shop.id, ":order": subject.order, ":case": subject.case, ":kind": asked.kind.name(),
            ":way": way.name(), ":cause": cause, ":amount": amount, ":at": at, ":month": month,
            ":paid": asked.paid.then_some(at), ":number": number, ":liable": asked.liable.name(),
            ":partner": partner, ":gift": asked.gift_id, ":note": note, ":staff": by, ":approver": approver,
            ":operation": operation, ":written": call.now, ":day": at.day(), ":since": against.since(),
            ":order_cap": caps.rules.order_fen, ":buyer_cap": caps.rules.buyer_fen, ":day_cap": caps.rules.day_fen,
            ":month_cap": caps.month, ":thanks_budget": caps.thanks,
        },
    )?;
    let used = against.used(tx)?;
    if written == 0 {
        if let Some(refused) = caps.refused(&used, amount, &month) {
            return Err(refused.into());
        }
        if let Some(refused) = used.once(asked.kind) {
            return Err(refused.into());
        }
        if let Some(refused) = caps.thanks_refused(&used, asked.kind, amount) {
            return Err(refused.into());
        }
        return Err(caps::gift_gone(tx, asked.gift_id)?);
    }
    let id = tx.one("select max(id) from ledger_entries where operation = ?1", [operation], |row| row.get(0))?;
    Ok(EntryWritten { id, amount_fen: amount, month_left_fen: caps.month_left(&used) })
}

fn subject(tx: &impl Reading, shop: &Shop, asked: &GiveCompensation) -> Result<Subject> {
    let order_no = asked.order_no.as_deref().map(str::trim).filter(|no| !no.is_empty());
    let words = Words::read(tx)?;
    let found = match (asked.case_id, order_no) {
        (Some(case), _) => {
            let known = known::best(tx, case)?;
            let found = tx.maybe(include_str!("of_case.sql"), named_params! { ":case": case }, |row| {
                let stated: Option<String> = row.get("reason_stated")?;
                let class = stated.map(|text| words.meaning(&shop.platform, &text).class);
                let subject = Subject {
                    order: row.get("order_id")?,
                    order_at: row.get("order_at")?,
                    case: Some(case),
                    cause: known.as_ref().and_then(|known| class_named(&known.class)).or(class).unwrap_or(UNKNOWN),
                };
                Ok((row.get::<_, i64>("shop_id")?, subject))
            })?;
            let (of_shop, subject) = found.ok_or(CaseRefused::CaseUnknown { id: case })?;
            if of_shop != shop.id {
                return Err(LedgerRefused::LedgerCaseElsewhere.into());
            }
            subject
        }
        (None, Some(order_no)) => {
            let sql = "select id, coalesce(created_at, paid_at) from orders where shop_id = ?1 and order_no = ?2";
            let found = tx.maybe(sql, (shop.id, order_no), |row| {
                Ok(Subject { order: Some(row.get(0)?), order_at: row.get(1)?, case: None, cause: UNKNOWN })
            })?;
            found.ok_or_else(|| LedgerRefused::LedgerOrderUnknown { order_no: order_no.to_owned() })?
        }
        (None, None) => return Err(LedgerRefused::LedgerSubjectMissing.into()),
    };
    Ok(found)
}

const UNKNOWN: &str = UNCLASSIFIED.class;

fn class_named(name: &str) -> Option<&'static str> {
    CLASSES.into_iter().find(|class| *class == name)
}

fn known_cause(name: &str) -> Result<&'static str> {
    if name == UNKNOWN {
        return Ok(UNKNOWN);
    }
    class_named(name).ok_or_else(|| CaseRefused::ReasonClassUnknown { class: name.to_owned() }.into())
}

/// When it was promised: not in the future, not before the order, and never by a clock behind the ledger's own.
fn moment(tx: &impl Reading, call: &Call<'_>, shop: &Shop, named: Option<At>, order_at: Option<At>) -> Result<At> {
    let slack = chrono::Duration::minutes(5);
    let sql = "select max(written_at) from ledger_entries where shop_id = ?1";
    let last: Option<At> = tx.one(sql, [shop.id], |row| row.get(0))?;
    if let Some(last) = last.filter(|last| last.0 > call.now.0 + slack) {
        return Err(LedgerRefused::LedgerClockBack { last: last.text() }.into());
    }
    let at = named.unwrap_or(call.now);
    if at.0 > call.now.0 + slack {
        return Err(CaseRefused::TimeInFuture { at: at.text() }.into());
    }
    match order_at.filter(|order_at| at < *order_at) {
        Some(order_at) => Err(CaseRefused::TimeBeforeOrder { at: at.text(), order_at: order_at.text() }.into()),
        None => Ok(at),
    }
}

fn sensible(amount: Fen) -> Result<()> {
    match amount {
        Fen(..=0) => Err(LedgerRefused::LedgerAmountMissing.into()),
        _ if amount > HUGE => Err(LedgerRefused::LedgerAmountHuge { most_fen: HUGE }.into()),
        _ => Ok(()),
    }
}

/// Who has set the limit for others needs nobody beside him.
pub(super) fn decides(call: &Call<'_>) -> bool {
    call.who.signed().is_some_and(|signed| signed.limits.goodwill_fen.is_none())
}

/// Whoever approves is somebody else; where the book knows its people, one of them who could give as much alone.
fn second(tx: &impl Reading, call: &Call<'_>, amount: Fen, by: &str, approver: &str) -> Result<()> {
    if approver == by {
        return Err(LedgerRefused::LedgerOwnApproval.into());
    }
    if !people::any(tx)? {
        return Ok(());
    }
    let person = people::named(tx, approver)?;
    let limit = people::limits::of(tx, &person)?.goodwill_fen;
    if !person.works_on(call.now.day()) || limit.is_some_and(|limit| amount > limit) {
        return Err(LedgerRefused::LedgerApproverBelow { name: person.name, amount_fen: amount }.into());
    }
    Ok(())
}

fn gift_value(tx: &impl Reading, shop: &Shop, gift: i64) -> Result<Fen> {
    let sql = "select value_fen from ledger_gifts where id = ?1 and shop_id = ?2";
    tx.maybe(sql, (gift, shop.id), |row| row.get(0))?.ok_or_else(|| LedgerRefused::LedgerGiftUnknown.into())
}
