//! The demonstration's talks with buyers: calls, messages after sign-off, what came back, and what was changed.
//!
//! All of it is invented and follows from the seed and the numbers of orders and cases; who is left out by lot, from
//! the shop's own salt as ever.

use std::hash::Hasher;

use chrono::{Duration, NaiveTime};
use pintui_store::{At, Day, Reading, Result, WriteTx, named_params};
use serde_json::json;
use siphasher::sip::SipHasher13;

use super::acts::Stage;
use super::team::CLERKS;
use crate::callbacks::record::RecordCallback;
use crate::care::due::is_drawn;
use crate::care::feedback::NoteFeedback;
use crate::checks::checklist::{Article, category_of};
use crate::shops::Shop;

const CALLED_DAYS: i64 = 45;
const CARED_DAYS: i64 = 45;
/// The last days are left to whoever looks around.
const LEFT_DAYS: i64 = 4;
/// Nobody answered: what is older was called again since.
const UNANSWERED_DAYS: i64 = 2;
/// True reasons of clothes with what was expected, what it is, and what the buyer suggests.
const OF_CLOTHES: [(&str, &str, &str, &str); 6] = [
    ("size.small", "平时的码就行", "小一号，肩膀紧", "尺码表写上平铺尺寸"),
    ("size.large", "修身的", "松松垮垮", ""),
    ("size.chart", "尺码表准的", "差了三厘米", "尺码表重新量一遍"),
    ("looks.colour", "图上那个蓝", "深得发黑", "放一张自然光的图"),
    ("material.fades", "不掉色", "头一回洗就染了", "写明第一次单独洗"),
    ("workmanship.seam", "缝得结实", "侧边开了一截", ""),
];
/// The same of other goods.
const OF_OTHERS: [(&str, &str, &str, &str); 6] = [
    ("looks.smaller", "大一些", "比想的小一圈", "写上尺寸，旁边放样东西比"),
    ("transport.crushed", "好好的", "盒子压瘪了一角", "里面多垫一层"),
    ("looks.pictures", "跟图一样", "没图上那么满", ""),
    ("other.how_to", "拆开就会用", "不知道怎么弄", "附一张说明"),
    ("parcel.missing_part", "配件齐的", "少一个配件", ""),
    ("mind.elsewhere", "", "", ""),
];
const ANSWERS: [(&str, &str, i64); 6] = [
    ("怎么洗不起球？", "how_to", 4),
    ("比想的小一点，还能穿", "size", 3),
    ("挺好的，已经第二回买了", "praise", 5),
    ("盒子压瘪了，东西没事", "delivery", 4),
    ("拉链有点卡", "quality", 2),
    ("颜色比图上深", "looks", 3),
];
/// What most answer: of the older messages every so many was answered like this.
const MOSTLY: [(&str, &str, i64); 12] = [
    ("挺好的", "praise", 5),
    ("合适，谢谢", "praise", 5),
    ("和图上一样", "praise", 5),
    ("包得仔细", "praise", 5),
    ("不错，物流也快", "praise", 4),
    ("喜欢", "praise", 5),
    ("可以的，家里人也说好", "praise", 4),
    ("用着顺手", "praise", 5),
    ("料子舒服", "praise", 5),
    ("还行", "other", 3),
    ("比想的薄一点", "looks", 3),
    ("没什么问题", "praise", 4),
];
const ANSWERED_EACH: usize = 8;

pub(super) fn below(seed: u64, of: &str, topic: &str, end: u64) -> u64 {
    let mut hash = SipHasher13::new_with_keys(seed, 1);
    hash.write(topic.as_bytes());
    hash.write(of.as_bytes());
    hash.finish() % end
}

/// Records them for a shop that was just filled.
pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let (shop, seed, now) = (stage.shop, stage.seed, stage.now());
    calls(tx, stage)?;
    let asked = messages(tx, stage)?;
    let lately = asked.iter().rev().step_by(7);
    let before = asked.iter().rev().skip(7 * ANSWERS.len()).step_by(ANSWERED_EACH);
    let answers = ANSWERS.iter().zip(lately).chain(MOSTLY.iter().cycle().zip(before));
    for ((said, tag, stars), (order, sent_at)) in answers {
        let ask = json!({ "order_id": order, "said": said, "tag": tag, "stars": stars, "by": CLERKS[0] });
        stage.act::<NoteFeedback>(tx, CLERKS[0], At(sent_at.0 + Duration::hours(3)), ask)?;
    }
    replies(tx, shop, seed, now)
}

fn calls(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let (shop, seed, now) = (stage.shop, stage.seed, stage.now());
    let with = named_params! { ":shop": shop.id, ":from": now.day().plus(-CALLED_DAYS) };
    let cases: Vec<(i64, String, At, bool)> = tx.rows(include_str!("called.sql"), with, |row| {
        let (title, category): (Option<String>, Option<String>) = (row.get("product")?, row.get("category")?);
        let article =
            Article { product: None, title: title.as_deref().unwrap_or_default(), category: category.as_deref() };
        let clothes = category_of(&article) == "clothing";
        Ok((row.get("id")?, row.get("case_no")?, row.get("over_at")?, clothes))
    })?;
    for (case, case_no, over_at, clothes) in cases {
        let draw = |topic, end| below(seed, &case_no, topic, end) as usize;
        if draw("called", 3) == 0 {
            continue;
        }
        let in_the_day = Duration::minutes(600 + draw("minute", 500) as i64);
        let called_at = At(over_at.day().0.and_time(NaiveTime::MIN) + in_the_day).max(over_at).min(now);
        let mut outcome =
            ["kept", "refunded", "refunded", "exchanged", "kept", "refused_to_talk", "no_answer"][draw("end", 7)];
        if outcome == "no_answer" && called_at.day() < now.day().plus(-UNANSWERED_DAYS) {
            outcome = "refunded";
        }
        // Of two draws the earlier reason: the first ones of a list are the common ones.
        let reasons = if clothes { OF_CLOTHES } else { OF_OTHERS };
        let said = reasons[draw("reason", 6).min(draw("other reason", 6))];
        let talked = outcome != "no_answer" && outcome != "refused_to_talk";
        let some = |text: &'static str| Some(text).filter(|text| talked && !text.is_empty());
        let suggests = draw("suggests", 3) == 0;
        let clerk = CLERKS[draw("clerk", 2)];
        stage.act::<RecordCallback>(
            tx,
            clerk,
            called_at,
            json!({
                "case_id": case, "clerk": clerk, "seconds": 11 + draw("seconds", 16), "outcome": outcome,
                "reason": some(said.0), "attribute": null, "expected": some(said.1), "actual": some(said.2),
                "suggestion": some(said.3).filter(|_| suggests), "consent": talked,
            }),
        )?;
    }
    Ok(())
}

fn messages(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<Vec<(i64, At)>> {
    let (shop, now) = (stage.shop, stage.now());
    let salt: String = tx.one("select salt from shops where id = ?1", [shop.id], |row| row.get(0))?;
    let day = |back: i64| -> Day { now.day().plus(-back) };
    let with = named_params! { ":shop": shop.id, ":from": day(CARED_DAYS), ":until": day(LEFT_DAYS) };
    let orders: Vec<(i64, String, At)> = tx.rows(include_str!("signed.sql"), with, |row| {
        Ok((row.get("id")?, row.get("order_no")?, row.get("signed_at")?))
    })?;
    let mut asked = Vec::new();
    for (order, order_no, signed_at) in orders {
        let at = At(signed_at.day().plus(2).0.and_time(NaiveTime::MIN) + Duration::hours(18));
        if is_drawn(&salt, &order_no, 10) {
            let sql = "insert into care_draws (order_id, shop_id, drawn_at) values (?1, ?2, ?3)";
            tx.change(sql, (order, shop.id, at))?;
        } else {
            let sql = "insert into care_messages (order_id, shop_id, sent_at, sent_by) values (?1, ?2, ?3, ?4)";
            tx.change(sql, (order, shop.id, at, *stage.pick(&order_no, "asked", &CLERKS)))?;
            asked.push((order, at));
        }
    }
    Ok(asked)
}

fn replies(tx: &mut WriteTx<'_>, shop: &Shop, seed: u64, now: At) -> Result<()> {
    for number in 0..66_i64 {
        let draw = |topic, end| below(seed, &number.to_string(), topic, end) as i64;
        let day = now.day().plus(-1 - number % 7).0.and_time(NaiveTime::MIN);
        let asked = day + Duration::minutes(9 * 60 + draw("minute", 760));
        // Around noon nobody is there.
        let slow = if asked.format("%H").to_string() == "12" { 200 } else { 0 };
        let answered = asked + Duration::seconds(12 + draw("answer", 110) + slow);
        tx.change(
            "insert into replies (shop_id, asked_at, answered_at, clerk) values (?1, ?2, ?3, ?4)
             on conflict do nothing",
            (shop.id, At(asked), At(answered), CLERKS[(number % 2) as usize]),
        )?;
    }
    Ok(())
}
