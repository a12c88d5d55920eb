//! The demonstration's scores by day, its spending by month, and a product that went to old customers first.
//!
//! All of it is invented and follows from the seed; who comes back follows from the generated orders themselves.

use pintui_store::{At, Day, Reading, Result, WriteTx, named_params};

use super::calls::below;
use super::team::CLERKS;
use crate::shops::Shop;

const SCORED_DAYS: i64 = 90;
const LAUNCHED_DAYS: i64 = 24;
const MONTHS: usize = 3;
/// Thousandths at the beginning, and how much they have risen by now.
const SCORES: [(i64, i64); 3] = [(4_690, 70), (4_830, 10), (4_800, -20)];
const OFFER: &str = "头三天老客减 15 元，人人一样";
const FORM: &str = "谢谢你第一批试新品。和你想的一样吗？尺寸、材质、做工，哪一样要改？直接回复就行，好的不好的都想听。";

/// For whom, by which way, what it is called, yuan, clicks and orders.
type Spent = (&'static str, &'static str, &'static str, i64, Option<(i64, i64)>);

const SPENT: [Spent; 4] = [
    ("new", "search", "直通车", 6_200, Some((5_100, 240))),
    ("new", "other", "达人寄样", 1_500, None),
    ("returning", "audience", "三个月没来的老客", 780, Some((640, 74))),
    ("returning", "other", "老客券和贺卡", 420, None),
];

/// Records them for a shop that was just filled.
pub(super) fn record(tx: &mut WriteTx<'_>, shop: &Shop, seed: u64, now: At) -> Result<()> {
    scores(tx, shop, seed, now.day())?;
    spends(tx, shop, seed, now.day())?;
    launch(tx, shop, now)
}

fn scores(tx: &mut WriteTx<'_>, shop: &Shop, seed: u64, today: Day) -> Result<()> {
    for back in (1..=SCORED_DAYS).rev() {
        let day = today.plus(-back);
        let at = |topic: &str, (from, rise): (i64, i64)| {
            let way = from + rise * (SCORED_DAYS - back) / SCORED_DAYS;
            // Platforms show two decimals.
            (way + below(seed, &day.text(), topic, 3) as i64 * 10 - 10) / 10 * 10
        };
        tx.change(
            include_str!("../scores/keep.sql"),
            named_params! {
                ":shop": shop.id, ":day": day, ":description": at("description", SCORES[0]),
                ":service": at("service", SCORES[1]), ":logistics": at("logistics", SCORES[2]),
                ":ratings": 1_640 + (SCORED_DAYS - back) * 4,
            },
        )?;
    }
    Ok(())
}

fn spends(tx: &mut WriteTx<'_>, shop: &Shop, seed: u64, today: Day) -> Result<()> {
    let months: Vec<String> = tx.rows(
        "select distinct substr(paid_at, 1, 7) from orders where shop_id = ?1 and paid_at < ?2 order by 1 desc",
        (shop.id, format!("{}-01", &today.text()[..7])),
        |row| row.get(0),
    )?;
    for month in months.into_iter().take(MONTHS) {
        for (whom, channel, name, yuan, counts) in SPENT {
            // From 80 to 119 per cent of the usual.
            let share = 80 + below(seed, &month, name, 40) as i64;
            tx.change(
                include_str!("../spends/keep.sql"),
                named_params! {
                    ":id": None::<i64>, ":shop": shop.id, ":month": month, ":whom": whom, ":channel": channel,
                    ":name": name, ":cost": yuan * share, ":clicks": counts.map(|counts| counts.0 * share / 100),
                    ":orders": counts.map(|counts| counts.1 * share / 100),
                },
            )?;
        }
    }
    Ok(())
}

/// Of the products that sold since, the one with fewest orders: it may have been new.
fn launch(tx: &mut WriteTx<'_>, shop: &Shop, now: At) -> Result<()> {
    let starts_on = now.day().plus(-LAUNCHED_DAYS);
    let with = named_params! { ":shop": shop.id, ":since": starts_on };
    let Some(product) = tx.maybe(include_str!("fresh.sql"), with, |row| row.get::<_, i64>("product_id"))? else {
        return Ok(());
    };
    tx.change(
        include_str!("../launches/keep.sql"),
        named_params! {
            ":id": None::<i64>, ":shop": shop.id, ":product": product, ":starts_on": starts_on, ":audience": "category",
            ":audience_id": None::<i64>, ":within": 365, ":offer": OFFER, ":form": FORM, ":at": now, ":by": CLERKS[0],
        },
    )?;
    Ok(())
}
