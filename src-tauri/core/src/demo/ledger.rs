//! The demonstration's compensation: costs of goods, a plan, cases that were handled, promises paid and not.
//!
//! All of it is invented and follows from the seed and the numbers of the cases.

use std::hash::Hasher;

use chrono::Duration;
use pintui_store::{At, Fen, Reading, Result, WriteTx, named_params};
use siphasher::sip::SipHasher13;

use super::team::{CLERKS, OWNER};
use crate::ledger::{Kind, Way};
use crate::shops::Shop;

const DAYS: i64 = 75;
/// The plan of the demonstration is so many percent of its fullest month, in whole hundreds of yuan: there is room to try.
const PLAN_PERCENT: i64 = 150;
const HUNDRED: i64 = 10_000;

fn below(seed: u64, of: &str, topic: &str, end: u64) -> i64 {
    let mut hash = SipHasher13::new_with_keys(seed, 2);
    hash.write(topic.as_bytes());
    hash.write(of.as_bytes());
    (hash.finish() % end) as i64
}

struct Handled {
    case: i64,
    case_no: String,
    order: i64,
    paid: Fen,
    at: At,
    cause: &'static str,
    refunded: bool,
}

/// Records it for a shop that was just filled.
pub(super) fn record(tx: &mut WriteTx<'_>, shop: &Shop, seed: u64, now: At) -> Result<()> {
    tx.change(include_str!("costs.sql"), named_params! { ":shop": shop.id, ":at": now, ":by": OWNER })?;
    let gift = "insert into ledger_gifts (shop_id, name, value_fen, stock) values (?1, '洗衣袋', 180, 40)";
    tx.change(gift, [shop.id])?;
    let words = crate::reasons::Words::read(tx)?;
    let with = named_params! { ":shop": shop.id, ":from": now.day().plus(-DAYS), ":until": now };
    let cases = tx.rows(include_str!("handled.sql"), with, |row| {
        let (stated, order): (Option<String>, i64) = (row.get("reason_stated")?, row.get("order_id")?);
        Ok(Handled {
            case: row.get("id")?,
            case_no: row.get("case_no")?,
            order,
            paid: row.get("paid_fen")?,
            at: row.get("applied_at")?,
            refunded: row.get("refunded")?,
            cause: stated.map_or("unclassified", |text| words.meaning(&shop.platform, &text).class),
        })
    })?;
    for one in &cases {
        handle(tx, shop, seed, now, one)?;
    }
    plan(tx, shop, now)
}

fn plan(tx: &mut WriteTx<'_>, shop: &Shop, now: At) -> Result<()> {
    let sql = "select coalesce(max(fen), 0) from (
                 select sum(amount_fen) as fen from ledger where shop_id = ?1 group by month)";
    let fullest: Fen = tx.one(sql, [shop.id], |row| row.get(0))?;
    let plan = Fen((fullest.0 * PLAN_PERCENT / 100 / HUNDRED + 1) * HUNDRED);
    let month = now.day().plus(-DAYS).text()[..7].to_owned();
    tx.change("insert into ledger_plans (shop_id, month, plan_fen) values (?1, ?2, ?3)", (shop.id, month, plan))?;
    Ok(())
}

fn handle(tx: &mut WriteTx<'_>, shop: &Shop, seed: u64, now: At, one: &Handled) -> Result<()> {
    let draw = |topic, end| below(seed, &one.case_no, topic, end);
    if draw("handled", 5) == 0 {
        return Ok(());
    }
    let at = At(one.at.0 + Duration::hours(1 + draw("hours", 20))).min(now);
    let staff = CLERKS[draw("clerk", 2) as usize];
    let operation = tx.operation();
    // A tenth to a fifth off, in whole yuan.
    let off = Fen((one.paid.0 * (10 + draw("off", 11)) / 100 / 100 * 100).max(100));
    let (play, outcome, amount) = match (one.refunded, draw("play", 8)) {
        // Some come back although something was agreed.
        (false, 0..=6) | (true, 0) => ("keep", "accepted", Some(off)),
        (false, _) | (true, 1 | 2) => ("keep", "declined", Some(off)),
        _ => ("refund", "accepted", None),
    };
    tx.insert(
        include_str!("../plays/insert_play.sql"),
        named_params! {
            ":case": one.case, ":play": play, ":outcome": outcome, ":amount": amount, ":cost": None::<Fen>,
            ":order": None::<String>, ":why": None::<String>,
            ":note": (draw("note", 4) > 0).then_some("电话里说好的，平台聊天里又写了一遍"), ":approver": None::<String>,
            ":staff": staff, ":at": at, ":astray": 0, ":operation": operation,
        },
    )?;
    let thanks = Fen(200 + 100 * draw("thanks", 2));
    let given = match play {
        "keep" if outcome == "accepted" => Some((Kind::RefundPart, Way::Refund, off)),
        "refund" if draw("thanked", 3) == 0 => Some((Kind::Thanks, Way::Transfer, thanks)),
        "refund" if draw("freight", 3) == 0 => Some((Kind::Freight, Way::Transfer, Fen(600 + 100 * draw("fee", 5)))),
        _ => None,
    };
    let Some((kind, way, fen)) = given else { return Ok(()) };
    let paid_at = At(at.0 + Duration::minutes(10 + draw("paid", 900)));
    // The last days have a few promises that wait, one or two of them too long.
    let waits = at.0 > now.0 - Duration::days(3) && draw("waits", 3) == 0;
    let partner = (draw("partner", 4) == 0).then_some("织里三号厂");
    let entry = named_params! {
        ":shop": shop.id, ":order": one.order, ":case": one.case, ":kind": kind.name(), ":way": way.name(),
        ":cause": one.cause, ":amount": fen, ":at": at, ":month": at.day().text()[..7].to_owned(),
        ":paid": (!waits && paid_at < now).then_some(paid_at), ":number": None::<String>,
        ":liable": if partner.is_some() { "partner" } else { "shop" }, ":partner": partner, ":gift": None::<i64>,
        ":note": (draw("note", 4) > 0).then_some("按说好的给"), ":staff": staff,
        ":approver": (fen > Fen(3000)).then_some(OWNER), ":operation": operation, ":written": at,
    };
    tx.change(include_str!("../ledger/insert_entry.sql"), entry)?;
    Ok(())
}
