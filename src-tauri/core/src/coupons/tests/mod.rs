//! Coupons: never more than there are, never more money than the month has, each in exactly one state.

mod bringing;
mod giving;
mod laws;
mod listing;
mod lot;
mod printing;
mod undone;

use pintui_store::{At, Fen};
use serde_json::json;

use super::campaign::{Campaign, CampaignKind, CampaignState, CouponCodes, GiveMoment};
use super::desk::{CampaignShow, CampaignTold};
use super::give::{CouponsGiven, GiveCoupons, GiveTo};
use super::rules::{ChooseCouponRules, CouponRules};
use super::save::SaveCampaign;
use super::used::NoteCouponUsed;
use crate::audiences::rule::AudienceRule;
use crate::given::{Given, SHOP};

/// Ten yuan off ninety-nine, for orders of a hundred yuan and more.
fn campaign() -> Campaign {
    Campaign {
        id: None,
        name: "老客回馈".to_owned(),
        kind: CampaignKind::Order,
        state: CampaignState::Open,
        codes: CouponCodes::Made,
        face_fen: Fen(1_000),
        threshold_fen: Fen(9_900),
        valid_days: 30,
        stock: 100,
        per_buyer: 1,
        order_least_fen: Some(Fen(10_000)),
        order_days: Some(60),
        after_days: 0,
        moment: GiveMoment::Paid,
        rule: AudienceRule::default(),
        held_out_percent: 0,
        from_on: "2026-11-01".parse().expect("a day"),
        until_on: "2026-11-30".parse().expect("a day"),
    }
}

impl Given {
    fn keeps(&self, campaign: Campaign) -> pintui_store::Result<i64> {
        let ask = SaveCampaign { shop: SHOP.to_owned(), campaign, by: "店长".to_owned() };
        self.act("save_campaign", ask).map(|saved| saved.id)
    }

    fn begins(&self, campaign: Campaign) -> i64 {
        self.keeps(campaign).expect("a good campaign")
    }

    /// An order of a buyer, paid on the first of November.
    fn bought(&self, number: &str, buyer: &str, paid_fen: i64) -> i64 {
        self.order(
            &["P1"],
            json!({
            "order_no": number, "buyer_hash": buyer, "paid_at": "2026-11-01T20:00:00", "paid_fen": paid_fen,
            "status": "completed", "signed_at": "2026-11-02T08:00:00" }),
        )
    }

    fn gives(&self, campaign: i64, order_no: &str) -> pintui_store::Result<CouponsGiven> {
        let to = GiveTo::Order(order_no.to_owned());
        self.act("give_coupons", GiveCoupons { campaign, to, by: "客服 03".to_owned() })
    }

    fn gives_all(&self, campaign: i64) -> pintui_store::Result<CouponsGiven> {
        self.act("give_coupons", GiveCoupons { campaign, to: GiveTo::AllDue, by: "店长".to_owned() })
    }

    fn shows(&self, id: i64) -> CampaignTold {
        self.ask(CampaignShow { id, state: None, skip: 0, limit: 200 }).expect("answered")
    }

    fn notes_use(&self, code: &str, order_no: &str) -> pintui_store::Result<Fen> {
        let ask = NoteCouponUsed {
            shop: SHOP.to_owned(),
            code: code.to_owned(),
            order_no: order_no.to_owned(),
            by: "客服 03".to_owned(),
        };
        self.act("note_coupon_used", ask).map(|used| used.face_fen)
    }

    fn month_has(&self, fen: i64) {
        let rules = CouponRules { budget_fen: Fen(fen), bait_percent: 20, margin_percent: None };
        self.act("choose_coupon_rules", ChooseCouponRules { rules }).expect("chosen");
    }
}

fn code_of<T: std::fmt::Debug>(refused: pintui_store::Result<T>) -> String {
    refused.expect_err("it is refused").code.into_owned()
}

fn at(text: &str) -> At {
    text.parse().expect("a moment")
}
