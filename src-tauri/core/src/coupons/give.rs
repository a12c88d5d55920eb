//! A coupon is given: to one order that meets everything, or to all that do; those drawn by lot are noted beside.

use pintui_store::{At, Day, Fen, Reading, Result, Tx, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::campaign::{CampaignKind, CampaignState, CouponCodes, Kept, must};
use super::fits::{Judge, Order, order_of, orders};
use super::rules::{month, rules, spent};
use super::{CouponRefused, code, settle};
use crate::door::{Call, Command, Write};

/// Gives coupons of a campaign.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct GiveCoupons {
    /// Key of the campaign.
    pub campaign: i64,
    /// To whom.
    pub to: GiveTo,
    /// Who gives.
    pub by: String,
}

/// To whom coupons are given.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GiveTo {
    /// The order with this number.
    Order(String),
    /// All that meet the conditions now.
    AllDue,
}

impl Command for GiveCoupons {
    type Answer = CouponsGiven;
}

/// What was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CouponsGiven {
    /// How many.
    pub given: i64,
    /// What they are worth.
    pub worth_fen: Fen,
    /// Their codes, the first of them.
    pub codes: Vec<String>,
    /// Orders left out by lot.
    pub held_out: i64,
    /// Orders that would get one, had stock and money reached.
    pub without: i64,
    /// Coupons left in the campaign.
    pub stock_left: i64,
    /// Money left in the month.
    pub budget_left_fen: Fen,
}

const CODES_SHOWN: usize = 20;

impl Write for GiveCoupons {
    fn detail(&self) -> serde_json::Value {
        let one = matches!(self.to, GiveTo::Order(_));
        serde_json::json!({ "campaign": self.campaign, "to": if one { "order" } else { "all" } })
    }

    fn gives(&self, tx: &Tx) -> Result<Option<Fen>> {
        let kept = must(tx, self.campaign)?;
        let left = left(tx, &kept)?;
        let most = if matches!(self.to, GiveTo::Order(_)) { 1 } else { left.max(1) };
        Ok(Some(Fen(kept.campaign.face_fen.0 * most)))
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<CouponsGiven> {
        let kept = must(tx, self.campaign)?;
        let by = self.by.trim();
        if by.is_empty() {
            return Err(CouponRefused::PersonMissing.into());
        }
        let now = call.now;
        refuse_closed(tx, &kept, now)?;
        settle::apply(tx, kept.shop, now)?;
        let mut done = CouponsGiven {
            given: 0,
            worth_fen: Fen(0),
            codes: Vec::new(),
            held_out: 0,
            without: 0,
            stock_left: 0,
            budget_left_fen: Fen(0),
        };
        match &self.to {
            GiveTo::Order(number) => {
                let order = order_of(&*tx, &kept, number, now)?;
                let judge = Judge::new(&*tx, &kept, now, order.buyer.as_deref())?;
                if !judge.fits_but_for_lot(&order) {
                    return Err(why_unfit(&kept, &judge, &order).into());
                }
                if judge.held_out(&order) {
                    return Err(CouponRefused::HeldOut.into());
                }
                match one(tx, &kept, &order, by, now)? {
                    Some(code) => done.takes(&kept, code),
                    None => return Err(why_not(tx, &kept, now)?.into()),
                }
            }
            GiveTo::AllDue => all(tx, &kept, by, now, &mut done)?,
        }
        done.stock_left = left(&*tx, &kept)?;
        tx.tell(&serde_json::json!({
            "name": kept.campaign.name, "given": done.given, "worth_fen": done.worth_fen,
        }))?;
        done.budget_left_fen = Fen((rules(&*tx)?.budget_fen - spent(&*tx, kept.shop, now)?).0.max(0));
        Ok(done)
    }
}

impl CouponsGiven {
    fn takes(&mut self, kept: &Kept, code: String) {
        self.given += 1;
        self.worth_fen += kept.campaign.face_fen;
        if self.codes.len() < CODES_SHOWN {
            self.codes.push(code);
        }
    }
}

fn all(tx: &mut WriteTx<'_>, kept: &Kept, by: &str, now: At, done: &mut CouponsGiven) -> Result<()> {
    let judge = Judge::new(&*tx, kept, now, None)?;
    let mut fit: Vec<Order> =
        orders(&*tx, kept, None, now)?.into_iter().filter(|order| judge.fits_but_for_lot(order)).collect();
    fit.sort_by_cached_key(|order| judge.turn(order));
    let mut full = false;
    let mut buyers = std::collections::HashMap::<&str, i64>::new();
    for order in &fit {
        // Of a buyer's orders in one round only as many as he may have coupons.
        let had = order.buyer.as_deref().map(|buyer| buyers.entry(buyer).or_insert(0));
        if had.as_ref().is_some_and(|had| **had >= kept.campaign.per_buyer) {
            continue;
        }
        if full {
            // Whoever comes after the last coupon is in neither group: the left-out are those who would have got one.
            done.without += i64::from(!judge.held_out(order));
        } else if judge.held_out(order) {
            let sql = "insert into coupon_draws (campaign_id, order_id, buyer_hash, drawn_at) values (?1, ?2, ?3, ?4)
                       on conflict do nothing";
            tx.change(sql, (kept.id, order.id, &order.buyer, now))?;
            done.held_out += 1;
        } else {
            match one(tx, kept, order, by, now)? {
                Some(code) => done.takes(kept, code),
                // An earlier round may have given the buyer all he may have.
                None if left(&*tx, kept)? > 0 && budget_reaches(&*tx, kept, now)? => continue,
                None => {
                    full = true;
                    done.without += 1;
                }
            }
        }
        if let Some(had) = had {
            *had += 1;
        }
    }
    if done.given == 0 && full {
        return Err(why_not(tx, kept, now)?.into());
    }
    Ok(())
}

/// Gives one coupon; none where there is no room.
fn one(tx: &mut WriteTx<'_>, kept: &Kept, order: &Order, by: &str, now: At) -> Result<Option<String>> {
    let given: i64 = tx.one("select count(*) from coupons where campaign_id = ?1", [kept.id], |row| row.get(0))?;
    let code = code::free(&*tx, kept.shop, kept.id, given + 1)?;
    let budget = rules(&*tx)?.budget_fen;
    let with = named_params! {
        ":campaign": kept.id, ":order": order.id, ":code": code, ":by": by, ":at": now, ":today": now.day(),
        ":month": month(now), ":budget": budget,
    };
    if tx.change(include_str!("give.sql"), with)? == 0 {
        return Ok(None);
    }
    let id = tx.last_insert();
    Ok(Some(tx.one("select code from coupons where id = ?1", [id], |row| row.get(0))?))
}

/// Coupons that can still be given.
pub(super) fn left(tx: &impl Reading, kept: &Kept) -> Result<i64> {
    let given: i64 = tx.one("select count(*) from coupons where campaign_id = ?1", [kept.id], |row| row.get(0))?;
    let left = (kept.campaign.stock - given).max(0);
    if kept.campaign.codes == CouponCodes::Made {
        return Ok(left);
    }
    let sql = "select count(*) from campaign_codes c where c.campaign_id = ?1
               and not exists (select 1 from coupons u where u.shop_id = c.shop_id and u.code = c.code)";
    let codes: i64 = tx.one(sql, [kept.id], |row| row.get(0))?;
    Ok(left.min(codes))
}

fn budget_reaches(tx: &impl Reading, kept: &Kept, now: At) -> Result<bool> {
    Ok(rules(tx)?.budget_fen - spent(tx, kept.shop, now)? >= kept.campaign.face_fen)
}

/// Refuses where nothing is given at all: out of its days, a clock that was set back.
pub(super) fn refuse_closed(tx: &impl Reading, kept: &Kept, now: At) -> Result<()> {
    let campaign = &kept.campaign;
    let today: Day = now.day();
    if campaign.kind == CampaignKind::Card {
        return Err(CouponRefused::OnlyCards.into());
    }
    refuse_days(tx, kept, now, today)
}

/// Refuses a campaign that gives nothing today.
pub(super) fn refuse_days(tx: &impl Reading, kept: &Kept, now: At, today: Day) -> Result<()> {
    let campaign = &kept.campaign;
    if campaign.state != CampaignState::Open {
        return Err(CouponRefused::NotOpen.into());
    }
    if today < campaign.from_on {
        return Err(CouponRefused::NotYet { on: campaign.from_on }.into());
    }
    if today > campaign.until_on {
        return Err(CouponRefused::Over { on: campaign.until_on }.into());
    }
    let latest: Option<At> =
        tx.one("select max(given_at) from coupons where shop_id = ?1", [kept.shop], |row| row.get(0))?;
    match latest.filter(|latest| *latest > now) {
        Some(latest) => Err(CouponRefused::ClockBack { latest }.into()),
        None => Ok(()),
    }
}

fn why_unfit(kept: &Kept, judge: &Judge<'_>, order: &Order) -> CouponRefused {
    let failed: Vec<String> =
        judge.marks(order).into_iter().filter(|mark| !mark.holds).map(|mark| mark.condition).collect();
    match failed.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["first", ..] => CouponRefused::OrderHasOne,
        ["buyer", ..] => CouponRefused::BuyerHasEnough { most: kept.campaign.per_buyer },
        _ => CouponRefused::OrderUnfit { failed: failed.len() as i64 },
    }
}

/// What stood in the way of an order that meets everything.
pub(super) fn why_not(tx: &impl Reading, kept: &Kept, now: At) -> Result<CouponRefused> {
    let given: i64 = tx.one("select count(*) from coupons where campaign_id = ?1", [kept.id], |row| row.get(0))?;
    if given >= kept.campaign.stock {
        return Ok(CouponRefused::StockGone { stock: kept.campaign.stock });
    }
    if left(tx, kept)? == 0 {
        return Ok(CouponRefused::CodesGone);
    }
    let left = rules(tx)?.budget_fen - spent(tx, kept.shop, now)?;
    Ok(CouponRefused::BudgetSpent { left_fen: Fen(left.0.max(0)) })
}
