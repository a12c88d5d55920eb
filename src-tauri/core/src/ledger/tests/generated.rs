//! Two made-up shops with a year of orders and cases, as their files tell them.

use pintui_store::Reading as _;

use super::year::{GIFT, SHOPS, Sold, Year, at, day};
use super::*;
use crate::door::Whole as _;
use crate::intake::import::{CommitImport, ImportFiles, Twins};
use crate::sample::{self, Layout, Recipe};
use crate::shops::{self, Purpose};

/// The orders that files told of, with a case where there is one, and the one product it is about.
fn sold_of(given: &Given) -> Vec<Sold> {
    let sql = "select o.id, o.shop_id - 1, o.order_no, substr(o.paid_at, 1, 10), k.case_id, k.product_id,
                 (select iif(count(distinct l.product_id) = 1, min(l.product_id), null) from lines l
                  where l.order_id = o.id)
               from orders o
               left join case_links k on k.case_id = (select min(n.case_id) from case_links n where n.order_id = o.id)
               where o.paid_at is not null order by o.id";
    let text = |id: Option<i64>| id.map_or_else(String::new, |id| id.to_string());
    let rows = given.read(|tx| {
        tx.rows(sql, [], |row| {
            let (of_case, of_order): (Option<i64>, Option<i64>) = (row.get(5)?, row.get(6)?);
            Ok(Sold {
                id: row.get(0)?,
                shop: row.get::<_, i64>(1)? as usize,
                no: row.get(2)?,
                on: row.get(3)?,
                case: row.get(4)?,
                product: text(of_case.or(of_order)),
                alone: text(of_order),
            })
        })
    });
    assert!(rows.iter().filter(|one| one.case.is_some()).count() > 100, "a year without cases");
    rows
}

/// What the generated files tell of compensation.
fn files_of(given: &Given, sold: &[Sold]) -> Vec<(usize, i64, At, Option<At>)> {
    let sql = "select c.order_id, c.amount_fen, coalesce(c.paid_at, o.signed_at, o.paid_at), c.paid_at
               from compensations c join orders o on o.id = c.order_id order by c.id";
    let rows: Vec<(i64, i64, At, Option<At>)> =
        given.read(|tx| tx.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))));
    let place = |order: i64| sold.iter().position(|one| one.id == order).expect("an order that was paid");
    rows.into_iter().map(|(order, fen, at, paid)| (place(order), fen, at, paid)).collect()
}

impl Year {
    /// Two shops as their files tell them on the second of January after the year.
    pub(super) fn generated() -> Self {
        let mut given = Given::shop();
        given.now = at(day("2027-01-02"), 9);
        given.write(|tx| shops::create(tx, &given.call(), SHOPS[1], "taobao", Purpose::Trade));
        for shop in SHOPS {
            let gift = Some(LedgerGift { id: None, name: "洗衣袋".into(), value_fen: Fen(GIFT), stock: 1000 });
            given
                .act("choose_ledger", ChooseLedger { shop: shop.into(), rules: None, plan: None, gift })
                .expect("kept");
        }
        for (seed, shop, orders) in [(21, SHOPS[0], 1400), (22, SHOPS[1], 500)] {
            let recipe = Recipe {
                shop: shop.to_owned(),
                days: 365,
                layout: Layout::large(),
                ..Recipe::plain(seed, orders, day("2026-12-31").0)
            };
            let files = sample::write(&recipe, &given.folder.path().join(shop)).expect("files").files;
            let ask = ImportFiles {
                files: files.iter().map(|file| file.to_string_lossy().into_owned()).collect(),
                shop: shop.to_owned(),
                platform: Some("taobao".to_owned()),
                profile: None,
                as_of: Some(given.now),
                password: None,
                pasted: None,
                twins: Twins::Take,
                currency: None,
            };
            CommitImport { ask, plan: None }.perform(&given.book, &given.call()).expect("imported");
        }
        let sold = sold_of(&given);
        let files = files_of(&given, &sold);
        Self { given, sold, noted: Vec::new(), files, state: 2026 }
    }
}
