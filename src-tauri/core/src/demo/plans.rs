//! What the demonstration's people made of what they heard: changes that buyers asked for, a training, reviews answered,
//! posts, a policy, a target; and what the platform itself counts.

use chrono::{Duration, NaiveTime};
use pintui_store::{At, Day, Reading, Result, WriteTx, named_params};
use serde_json::json;

use super::acts::Stage;
use super::team::{CLERKS, DESIGNER, OWNER, PACKERS};
use crate::ages::record::RecordAges;
use crate::callbacks::changes::MarkChangeLive;
use crate::callbacks::plan::PlanChange;
use crate::callbacks::suggestions::TakeSuggestion;
use crate::care::notices::MakeNotice;
use crate::insight::rolling;
use crate::insight::target::SetTarget;
use crate::month::Month;
use crate::official::figures::RecordOfficialFigures;
use crate::platforms::rules;
use crate::policies::save::SavePolicy;
use crate::policies::template;
use crate::posts::done::NotePost;
use crate::posts::save::SavePost;
use crate::referrals::note::NoteReferral;
use crate::referrals::save::SaveReferral;
use crate::reviews::add::AddReview;
use crate::reviews::desk::WorkOnReview;
use crate::rounds::JudgeAction;
use crate::team::plan::{MarkTrainingDone, PlanTraining};

/// How many days ago each change went live (none: not yet), who does it, and what came of it.
const CHANGES: [(Option<i64>, &str, Option<&str>); 4] = [
    (Some(34), DESIGNER, Some("同样的话没再听到，退货也少了")),
    (Some(27), OWNER, None),
    (Some(9), PACKERS[0], None),
    (None, OWNER, None),
];
/// A word in what buyers suggest, of which kind a change out of it is, and what is hoped of it.
const KINDS: [(&str, &str, &str); 3] = [
    ("垫", "logistics", "压坏的一个月不超过一单"),
    ("写", "marketing", "问同样话的一个月不超过两位"),
    ("说明", "marketing", "问怎么用的一个月不超过两位"),
];
const OTHERWISE: (&str, &str) = ("product", "同样的毛病一个月不超过两单");
/// Stars, how many days ago, what was written, and how it stands.
const REVIEWS: [(i64, i64, &str, Option<&str>); 12] = [
    (5, 40, "料子舒服，第二回买了", None),
    (2, 36, "收到压瘪了一角，还好东西没坏", Some("replaced")),
    (4, 33, "挺好，就是发货慢一天", None),
    (5, 29, "客服说得清楚，尺码合适", None),
    (1, 27, "用了三天就不亮了", Some("refunded")),
    (5, 22, "包得严实", None),
    (2, 19, "颜色比图上深不少", Some("talking")),
    (4, 15, "性价比可以", None),
    (5, 12, "送的洗衣袋挺好用", None),
    (1, 6, "拉链卡，来回拉不动", None),
    (5, 4, "家里老人也喜欢", None),
    (2, 2, "小一号，和平时的码不一样", None),
];
/// Where, how many days ago (ahead below nothing), what was posted, and who saw it, answered and ordered.
const POSTS: [(&str, i64, &str, Option<[i64; 3]>); 4] = [
    ("group", 24, "换季啦，针织开衫怎么洗不起球：翻面、冷水、平铺晾。", Some([312, 21, 9])),
    ("answers", 16, "我是店主。盖毯头一回洗会有一点浮毛，洗完就好。", Some([148, 6, 3])),
    ("feed", 8, "浴室置物架承重实测，三公斤放了一个月。", Some([640, 14, 7])),
    ("group", -2, "周末上两款新碗，老客先看实物图。", None),
];
const POLICIES: [&str; 8] = ["clothing", "shoes", "electronics", "beauty", "food", "home", "baby", "generic"];
const POLICY_DAYS: i64 = 120;
const TOLD_DAYS: i64 = 14;
/// Of ten thousand orders of a month, those of a band, and of a thousand buyers those that came back, and for quality.
const BANDS: [(&str, i64, i64, i64); 5] = [
    ("18-24", 1_700, 92, 26),
    ("25-29", 2_650, 84, 22),
    ("30-39", 3_100, 71, 19),
    ("40-49", 1_650, 66, 18),
    ("50岁以上", 900, 58, 20),
];

pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    changes(tx, stage)?;
    training(tx, stage)?;
    reviews(tx, stage)?;
    posts(tx, stage)?;
    recommended(tx, stage)?;
    policies(tx, stage)?;
    late(tx, stage)?;
    told(tx, stage)
}

/// Whose parcels are late, if any, are on a list of those to be told first.
fn late(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let ask = json!({ "shop": stage.shop.name, "by": CLERKS[0], "cause": "late" });
    match stage.act::<MakeNotice>(tx, CLERKS[0], stage.now(), ask) {
        Err(why) if why.code == "notice_nobody" => Ok(()),
        made => made.map(|_| ()),
    }
}

fn at(day: Day, hour: i64) -> At {
    At(day.0.and_time(NaiveTime::MIN) + Duration::hours(hour))
}

fn ago(stage: &Stage<'_>, days: i64) -> Day {
    stage.now().day().plus(-days)
}

fn changes(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let heard: Vec<(i64, At, String)> =
        tx.rows(include_str!("heard.sql"), named_params! { ":shop": stage.shop.id }, |row| {
            Ok((row.get("callback")?, row.get("called_at")?, row.get("suggestion")?))
        })?;
    for ((callback, called_at, said), (live, owner, result)) in heard.into_iter().zip(CHANGES) {
        let source = json!({ "by": "call", "callback": callback });
        let ask = json!({ "shop": stage.shop.name, "source": source, "by": OWNER });
        let chosen = stage.act::<TakeSuggestion>(tx, OWNER, at(called_at.day().plus(1), 10), ask)?;
        let live_on = live.map(|days| ago(stage, days).max(called_at.day().plus(2)));
        let ask = json!({ "change": chosen.id, "live_on": live_on.filter(|on| *on <= stage.now().day()) });
        stage.act::<MarkChangeLive>(tx, OWNER, stage.now(), ask)?;
        let fits = KINDS.iter().find(|(word, ..)| said.contains(word));
        let (kind, expected) = fits.map_or(OTHERWISE, |(_, kind, expected)| (*kind, *expected));
        let plan = json!({
            "kind": kind, "owner": owner, "due_on": called_at.day().plus(15), "expected": expected,
        });
        let ask = json!({ "change": chosen.id, "what": said, "plan": plan });
        stage.act::<PlanChange>(tx, OWNER, at(called_at.day().plus(1), 11), ask)?;
        let Some(result) = result else { continue };
        let word = json!({
            "shop": stage.shop.name, "doing": "change", "id": chosen.id, "verdict": "helped", "note": result,
        });
        match stage.act::<JudgeAction>(tx, OWNER, stage.now(), word) {
            // a shop that is younger than its story cannot tell yet
            Err(why) if why.code == "action_not_due" || why.code == "action_unknown" => {}
            judged => judged?,
        }
    }
    Ok(())
}

fn training(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let ask = json!({
        "shop": stage.shop.name, "staff": CLERKS[1], "topic": "freight",
        "what": "一起读运费那一章，听三通录音", "by": OWNER,
    });
    let planned = stage.act::<PlanTraining>(tx, OWNER, at(ago(stage, 41), 9), ask)?;
    let done = json!({ "training": planned.id, "done_on": ago(stage, 38) });
    stage.act::<MarkTrainingDone>(tx, OWNER, at(ago(stage, 38), 18), done)
}

fn reviews(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    for (stars, days, text, ends) in REVIEWS {
        let with = named_params! {
            ":shop": stage.shop.id, ":from": ago(stage, days + 3), ":until": ago(stage, days),
        };
        let signed: Vec<String> = tx.rows(include_str!("liked.sql"), with, |row| row.get("order_no"))?;
        if signed.is_empty() {
            continue;
        }
        let written = at(ago(stage, days), 13);
        let order_no = stage.pick(text, "reviewed", &signed);
        let ask = json!({ "shop": stage.shop.name, "order_no": order_no, "score": stars, "text": text });
        stage.act::<AddReview>(tx, CLERKS[1], written, ask)?;
        let Some(ends) = ends else { continue };
        let id: i64 = tx.one("select max(id) from reviews where shop_id = ?1", [stage.shop.id], |row| row.get(0))?;
        let (state, how) = if ends == "talking" { ("talking", None) } else { ("solved", Some(ends)) };
        let ask = json!({
            "id": id, "state": state, "how": how, "reply": null, "note": "先打了电话，说好怎么办", "by": CLERKS[1],
        });
        stage.act::<WorkOnReview>(tx, CLERKS[1], at(ago(stage, days - 1), 10), ask)?;
    }
    Ok(())
}

fn posts(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    for (channel, days, text, came) in POSTS {
        let on = ago(stage, days);
        let post = json!({ "id": null, "on_day": on, "channel": channel, "audience_id": null, "text": text });
        let ask = json!({ "shop": stage.shop.name, "post": post, "by": CLERKS[0] });
        let planned = stage.act::<SavePost>(tx, CLERKS[0], at(on.plus(-3), 15), ask)?;
        let Some([seen, answers, orders]) = came else { continue };
        let result = json!({ "done_on": on, "seen": seen, "answers": answers, "orders": orders, "note": "" });
        let ask = json!({ "post": planned.id, "result": result, "by": CLERKS[0] });
        stage.act::<NotePost>(tx, CLERKS[0], at(on.plus(3), 11), ask)?;
    }
    Ok(())
}

/// A code that old buyers pass on, and the orders that named it.
fn recommended(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let code = "XM88";
    let draft = json!({
        "id": null, "code": code, "source": "card", "name": "包裹里的小卡片",
        "invitation": "觉得好用就告诉朋友，下单时报 XM88，我们送一份小样。", "from_on": ago(stage, 30), "ended_on": null,
    });
    let ask = json!({ "shop": stage.shop.name, "draft": draft, "by": OWNER });
    stage.act::<SaveReferral>(tx, OWNER, at(ago(stage, 30), 9), ask)?;
    let with = named_params! { ":shop": stage.shop.id, ":from": ago(stage, 25), ":until": stage.now().day() };
    let fresh: Vec<(String, At)> =
        tx.rows(include_str!("recommended.sql"), with, |row| Ok((row.get("order_no")?, row.get("paid_at")?)))?;
    for (order_no, paid_at) in fresh {
        let ask = json!({ "shop": stage.shop.name, "code": code, "order_no": order_no, "by": CLERKS[0] });
        stage.act::<NoteReferral>(tx, CLERKS[0], At(paid_at.0 + Duration::hours(2)), ask)?;
    }
    Ok(())
}

fn policies(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let starts_on = ago(stage, POLICY_DAYS);
    for category in POLICIES {
        let rules = &template::of(category)?.rules;
        let ask = json!({
            "shop": stage.shop.name, "category": category, "starts_on": starts_on, "rules": rules, "by": OWNER,
        });
        stage.act::<SavePolicy>(tx, OWNER, at(starts_on, 9), ask)?;
    }
    Ok(())
}

/// What the platform tells: its own rate of the last days, and the buyers of the last month by age.
fn told(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let (shop, today) = (stage.shop, stage.now().day());
    let rule = rules::find(&shop.platform, rules::DEFAULT)?;
    let rates = rolling::rates(&*tx, shop.id, rule, today.plus(-TOLD_DAYS), today.plus(-1))?;
    let rows: Vec<_> = rates
        .into_iter()
        .filter(|(_, rate)| rate.orders > 0)
        .map(|(day, rate)| {
            // On one day of the fourteen the platform counts an order more.
            let hits = rate.hits + i64::from(day == today.plus(-TOLD_DAYS / 2));
            json!({ "day": day, "orders": rate.orders.to_string(), "quality_orders": hits.to_string(), "rate": "" })
        })
        .collect();
    if !rows.is_empty() {
        let ask = json!({ "shop": shop.name, "rule": rules::DEFAULT, "rows": rows });
        stage.act::<RecordOfficialFigures>(tx, OWNER, stage.now(), ask)?;
    }
    let month = Month::of(Month::of(today).first.plus(-1));
    let sql = "select count(*) from orders where shop_id = ?1 and paid_at >= ?2 and paid_at < ?3";
    let sold: i64 = tx.one(sql, (shop.id, month.first, month.last.plus(1)), |row| row.get(0))?;
    let rows = BANDS.map(|(band, share, back, quality)| {
        let orders = sold * share / 10_000;
        let buyers = orders * 94 / 100;
        json!({
            "span": month.name(), "band": band, "orders": orders.to_string(), "buyers": buyers.to_string(),
            "returned": (buyers * back / 1000).to_string(), "quality": (buyers * quality / 1000).to_string(),
        })
    });
    if sold >= 100 {
        stage.act::<RecordAges>(tx, OWNER, stage.now(), json!({ "shop": shop.name, "rows": rows, "by": OWNER }))?;
    }
    let target = json!({
        "shop": shop.name, "month": Month::of(today).name(), "rate": 250, "good": null, "good_from": "",
    });
    stage.act::<SetTarget>(tx, OWNER, stage.now(), target)
}
