//! What was done about the demonstration's goods: pages made anew, group-buy waves, one product halted and one that was,
//! alerts answered, costs that rose.

use chrono::{Duration, NaiveTime};
use pintui_store::{At, Day, Fen, Reading, Result, WriteTx, named_params};
use serde_json::json;

use super::acts::Stage;
use super::emergencies;
use super::team::{CLERKS, DESIGNER, OWNER, PACKERS};
use crate::alerts;
use crate::alerts::answers::AnswerAlert;
use crate::catalogue::cost::SetProductCost;
use crate::checks::gifts::rules::SaveGiftRule;
use crate::goods::listing::NoteListing;
use crate::halts::free::FreeProduct;
use crate::halts::halt::HaltProduct;
use crate::rounds::JudgeAction;
use crate::waves::save::SaveWave;

const SOLD_DAYS: i64 = 90;
/// Name, days before today on which it began and ended, and which of the best sellers were in it.
const WAVES: [(&str, i64, i64); 2] = [("换季团购 · 第一档", 58, 53), ("换季团购 · 第二档", 37, 32)];
const IN_WAVE: usize = 8;
/// Days before today, what was changed, and whether it was judged already.
const PAGES: [(i64, &str, bool); 4] = [
    (96, "首图重拍，自然光", true),
    (70, "详情页加实拍尺寸表", false),
    (64, "颜色按实物校了一遍", false),
    (26, "材质和洗涤说明写清楚", false),
];
const DEARER: usize = 3;
const GIFT_DAYS: i64 = 60;

pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let with = named_params! { ":shop": stage.shop.id, ":from": stage.now().day().plus(-SOLD_DAYS) };
    let sellers: Vec<i64> = tx.rows(include_str!("sellers.sql"), with, |row| row.get("product_id"))?;
    waves(tx, stage, &sellers)?;
    pages(tx, stage, &sellers)?;
    costs(tx, stage, &sellers)?;
    gift(tx, stage)?;
    warnings(tx, stage, &sellers)?;
    emergencies::record(tx, stage, sellers.last().copied())
}

/// Goes with what is dear.
fn gift(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let rule = json!({
        "id": null, "shop": stage.shop.name, "name": "满 199 元", "gift": "洗衣袋", "code": null, "place": "B2",
        "picture": null, "quantity": 1, "cost_fen": 180, "from_on": stage.now().day().plus(-GIFT_DAYS), "until_on": null,
        "products": [], "at_least_fen": 19_900, "at_least_pieces": null, "nth_order": null, "remark_word": null,
        "member_level": null, "active": true,
    });
    stage.act::<SaveGiftRule>(tx, OWNER, stage.now(), json!({ "rule": rule }))?;
    Ok(())
}

fn at(day: Day, hour: i64, minute: i64) -> At {
    At(day.0.and_time(NaiveTime::MIN) + Duration::minutes(60 * hour + minute))
}

fn waves(tx: &mut WriteTx<'_>, stage: &Stage<'_>, sellers: &[i64]) -> Result<()> {
    let today = stage.now().day();
    let products = &sellers[..sellers.len().min(IN_WAVE)];
    for (name, first, last) in WAVES.into_iter().filter(|_| !products.is_empty()) {
        let wave = json!({
            "id": null, "name": name, "first_on": today.plus(-first), "last_on": today.plus(-last),
            "products": products,
        });
        let ask = json!({ "shop": stage.shop.name, "wave": wave });
        stage.act::<SaveWave>(tx, OWNER, at(today.plus(-first - 1), 16, 0), ask)?;
    }
    Ok(())
}

fn pages(tx: &mut WriteTx<'_>, stage: &Stage<'_>, sellers: &[i64]) -> Result<()> {
    let today = stage.now().day();
    for ((before, what, judged), product) in PAGES.into_iter().zip(sellers) {
        let from_on = today.plus(-before);
        let ask = json!({
            "product": product, "from_on": from_on, "what": what, "designer": DESIGNER, "by": DESIGNER,
        });
        let noted = stage.act::<NoteListing>(tx, DESIGNER, at(from_on, 18, 0), ask)?;
        if judged {
            let word = json!({
                "shop": stage.shop.name, "doing": "listing", "id": noted.id, "verdict": "helped",
                "note": "问颜色的少了，同样的单退得也少",
            });
            stage.act::<JudgeAction>(tx, OWNER, at(from_on.plus(30), 10, 0), word)?;
        }
    }
    Ok(())
}

/// From the first of this month on some pieces cost a little more.
fn costs(tx: &mut WriteTx<'_>, stage: &Stage<'_>, sellers: &[i64]) -> Result<()> {
    let first: Day = format!("{}-01", &stage.now().day().text()[..7]).parse().expect("a month has a first day");
    for product in sellers.iter().take(DEARER) {
        let sql = "select cost_fen from product_costs where product_id = ?1 and sku_id is null order by id limit 1";
        let Some(cost) = tx.maybe(sql, [*product], |row| row.get::<_, Fen>(0))? else { continue };
        let ask = json!({
            "product_id": product, "sku_id": null, "cost_fen": cost.0 * 106 / 100, "from_on": first, "by": OWNER,
        });
        stage.act::<SetProductCost>(tx, OWNER, at(first, 9, 30), ask)?;
    }
    Ok(())
}

/// The worst product over its line is halted since this morning, of the next one somebody has taken note.
fn warnings(tx: &mut WriteTx<'_>, stage: &Stage<'_>, sellers: &[i64]) -> Result<()> {
    let today = stage.now().day();
    let shop = &stage.shop.name;
    if let Some(product) = sellers.get(IN_WAVE) {
        let found = json!({
            "product_id": product, "sku_id": null, "signal": "stock", "why": "到货这箱有六件线头没剪", "by": PACKERS[0],
        });
        let halt = stage.act::<HaltProduct>(tx, PACKERS[0], at(today.plus(-25), 19, 20), found)?;
        let cause = json!({ "halt": halt.id, "cause": "供应商来人剪齐了，抽 20 件都合格", "by": OWNER });
        stage.act::<FreeProduct>(tx, OWNER, at(today.plus(-24), 8, 10), cause)?;
    }
    let mut over = alerts::of_shop(&*tx, stage.shop.id, today)?;
    over.sort_by(|one, two| two.rate.total_cmp(&one.rate));
    if let Some(worst) = over.first() {
        let why = "这批退得太多，先停发，等供应商来看";
        let ask = json!({
            "product_id": worst.product_id, "sku_id": null, "signal": "rate", "why": why, "by": PACKERS[0],
        });
        stage.act::<HaltProduct>(tx, PACKERS[0], at(today, 8, 5), ask)?;
    }
    if let Some(next) = over.get(1) {
        let note = "和供应商说了，下一批换拉链，先看两周";
        let ask = json!({
            "shop": shop, "product_id": next.product_id, "until_on": today.plus(14), "note": note, "by": CLERKS[0],
        });
        stage.act::<AnswerAlert>(tx, CLERKS[0], at(today.plus(-1), 17, 30), ask)?;
    }
    Ok(())
}
